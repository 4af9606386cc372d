/** One token of a block. `head` is an index into the same block's tokens; a root's head is itself. */
export interface Token {
  readonly i: number;
  /** UTF-16 offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Penn Treebank tag, spaCy's set. */
  readonly tag: string;
  readonly lemma: string;
  readonly head: number;
  /** ClearNLP dependency label, spaCy's set (nsubj, nsubjpass, dobj, agent, prep, pobj …). */
  readonly dep: string;
  /** OntoNotes type when inside a named entity, else ''. */
  readonly entity: string;
  readonly isSpace: boolean;
}

/** Token range [from, to) of one block. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A named entity as the recogniser saw it: not yet resolved to anything. */
export interface NamedEntity extends TokenRange {
  readonly type: string;
}

/** One block's annotation. Sentences and entities are in order and do not overlap. */
export interface Annotation {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly entities: readonly NamedEntity[];
}

/** The one door to a parser: texts in, annotations out, `offset` added to every span. Pure and synchronous. */
export interface Annotator {
  /** Name and version, part of the pipeline's version. */
  readonly version: string;
  annotate(
    blocks: readonly { readonly text: string; readonly offset: number }[],
  ): readonly Annotation[];
}
