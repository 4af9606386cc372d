import { createLemmatizer } from '../../../server/core/annotate/lemmatizer.ts';
import { readModel } from '../../../server/io/model.ts';

const lemmatize = createLemmatizer(readModel().lemmas);

describe('lemmatizer', () => {
  test.each([
    ['summoned', 'VERB', 'Tense=Past|VerbForm=Fin', 'summon'],
    ['met', 'VERB', 'Tense=Past|VerbForm=Fin', 'meet'],
    ['said', 'VERB', 'Tense=Past|VerbForm=Fin', 'say'],
    ['Signing', 'VERB', 'Aspect=Prog|Tense=Pres|VerbForm=Part', 'sign'],
    ['warn', 'VERB', 'VerbForm=Inf', 'warn'],
    ['fulfilling', 'VERB', 'Aspect=Prog|Tense=Pres|VerbForm=Part', 'fulfil'],
    ['treaties', 'NOUN', 'Number=Plur', 'treaty'],
    ['Talks', 'NOUN', 'Number=Plur', 'talk'],
    ['strongest', 'ADJ', 'Degree=Sup', 'strong'],
    ['Koreas', 'PROPN', 'Number=Plur', 'Koreas'],
    ['”', 'PUNCT', 'PunctSide=Fin', '"'],
    ['The', 'DET', 'Definite=Def', 'the'],
    ['deconflicting', 'VERB', 'Aspect=Prog|Tense=Pres|VerbForm=Part', 'deconflicte'],
  ])('gives %s (%s %s) the lemma %s', (text, pos, morph, lemma) => {
    expect(lemmatize(text, pos, morph)).toBe(lemma);
  });
});
