#!/usr/bin/env python3
"""Has the program say what each file holds, and verify what it said against the same file.

usage: sentences.py PROGRAM DATASET FOLDER

In both languages, of single countries and pairs: no figure of a sentence is contradicted or said of
something else, and every one that the data states is found. The places of datasets are those of
another text: all are put behind the end of this one.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

EACH = 2  # pairs and countries of a file
faults, texts = [], 0


def run(*words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)


def moved_away(path):
    """The dataset with all its places elsewhere; None for a trade file."""
    try:
        dataset = json.loads(path.read_text(encoding="utf-8"))
        for figure in dataset["observations"] + dataset.get("claims", []):
            figure["places"] = [{"line": 1000000}]
    except (ValueError, TypeError, KeyError):
        return None
    return dataset


def asked_of(data):
    """Some pairs and single countries that the file has figures of."""
    answer = run("data", "--columns", "exporter,importer", "--format", "json", "--data", data)
    rows = json.loads(answer.stdout)["data"] if answer.returncode == 0 else []
    pairs, countries = [], []
    for row in rows:
        pair = [row["exporter"], row["importer"]]
        if not all(area and area.isalpha() for area in pair):  # no country: "R20" ends in a number
            continue
        for country in pair:
            if country != "W00" and [country] not in countries:
                countries.append([country])
        if "W00" not in pair and not {*pair} in map(set, pairs):
            pairs.append(pair)
    return pairs[:EACH] + countries[:EACH]


def check(name, data, who, language, whole):
    global texts
    said = run("say", *who, "--lang", language, "--format", "json", "--data", data)
    if said.returncode:
        return  # nothing to say of them
    rows = json.loads(said.stdout)["data"]
    sentences = {row["sentence"]: row["text"] for row in rows}
    stated = {r["ids"] for r in rows
              if r["value"] is not None and r["unit"] != "fraction" and ", " not in r["ids"]}
    article = Path(folder, "said.txt")
    article.write_text("".join(f"{text}\n" for text in sentences.values()), encoding="utf-8")
    answer = run("verify", *([] if whole else who), "--article", str(article), "--format", "json",
                 "--data", data)
    mentions = json.loads(answer.stdout)["data"]["article"]
    texts += 1
    where = f"{name} {' '.join(who)} {language}"
    for mention in mentions:
        wrong = mention["presence"] in ("contradicted", "ambiguous") or (
            mention["presence"] == "misattributed" and mention["id"] in stated)
        if wrong:
            faults.append(f"{where}: {mention['presence']}: {mention['explanation']}")
    found = {m["id"] for m in mentions if m["presence"] in ("found", "found_rounded", "moved")}
    faults.extend(f"{where}: {one} is not found" for one in sorted(stated - found))


program = sys.argv[1]
with tempfile.TemporaryDirectory() as folder:
    for file in [Path(sys.argv[2]), *sorted(Path(sys.argv[3]).rglob("*.*"))]:
        if file.suffix not in (".json", ".csv"):
            continue
        data, dataset = str(file), moved_away(file)
        if dataset:
            data = str(Path(folder, "dataset.json"))
            Path(data).write_text(json.dumps(dataset), encoding="utf-8")
        for who in asked_of(data):
            for language in ("en", "ar"):
                check(file.name, data, who, language, dataset is not None)
for fault in faults:
    print(fault)
if texts < 50:
    print(f"{texts} texts: there should be more")
sys.exit(bool(faults) or texts < 50)
