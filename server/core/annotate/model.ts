import { z } from 'zod';

const tensor = z.object({ offset: z.int().nonnegative(), shape: z.array(z.int().positive()) });
const words = z.array(z.string());

/** network.json: where each tensor lies in weights.bin, and what the outputs are called. */
export const networkTable = z.object({
  version: z.string(),
  seeds: z.object({ shared: z.array(z.int()), ner: z.array(z.int()) }),
  moves: z.object({ parser: words, ner: words }),
  tags: words,
  symbols: z.record(z.string(), z.int()),
  tensors: z.record(z.string(), tensor),
});
export type NetworkTable = z.infer<typeof networkTable>;

/** tokenizer.json: affix patterns, chunks with fixed tokens ([word, norm?] each), and the sequences to look for again. */
export const tokenizerTable = z.object({
  patterns: z.object({
    prefix: z.string(),
    suffix: z.string(),
    infix: z.string(),
    url: z.string(),
  }),
  specials: z.record(z.string(), z.array(z.array(z.string()).min(1).max(2)).min(1)),
  again: z.array(words.min(1)),
});
export type TokenizerTable = z.infer<typeof tokenizerTable>;

/** norms.json: words whose norm is not just their lower case. */
export const normTable = z.record(z.string(), z.string());
export type NormTable = z.infer<typeof normTable>;

/** lemmas.json: by part of speech, endings to replace, exceptions, and known base forms in one string. */
export const lemmaTable = z.object({
  rules: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
  exceptions: z.record(z.string(), z.record(z.string(), words)),
  index: z.record(z.string(), z.string()),
});
export type LemmaTable = z.infer<typeof lemmaTable>;

const test = z.union([
  z.string(),
  z.strictObject({ IN: words }),
  z.strictObject({ NOT_IN: words }),
  z.strictObject({ REGEX: z.string() }),
]);
export type AttributeTest = z.infer<typeof test>;

/** attributes.json: token patterns in order, and what each gives the token at `index` of its match. */
export const attributeTable = z.array(
  z.strictObject({
    patterns: z.array(
      z.array(
        z.strictObject({
          TAG: test.optional(),
          LOWER: test.optional(),
          DEP: test.optional(),
          IS_SPACE: z.boolean().optional(),
        }),
      ),
    ),
    attrs: z.strictObject({
      POS: z.string().optional(),
      MORPH: z.string().optional(),
      LEMMA: z.string().optional(),
      TAG: z.string().optional(),
      DEP: z.string().optional(),
    }),
    index: z.int().nonnegative(),
  }),
);
export type AttributeTable = z.infer<typeof attributeTable>;

/** All that an annotator is made of; without a kernel it computes in plain JavaScript, ten times slower. */
export interface ModelFiles {
  readonly weights: Uint8Array;
  readonly kernel: Uint8Array | null;
  readonly network: NetworkTable;
  readonly tokenizer: TokenizerTable;
  readonly norms: NormTable;
  readonly lemmas: LemmaTable;
  readonly attributes: AttributeTable;
}
