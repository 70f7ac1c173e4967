#!/usr/bin/env python3
"""Validates real output and the bundled datasets against the JSON Schemas in data/.

usage: schema.py PROGRAM

Needs python3-jsonschema, a validator that is not ours; without it this fails.
"""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema

DATA = Path(__file__).resolve().parents[2] / "data"

COMMANDS = """
report
data
data --columns id,stated,unit
growth
growth --at 2018
growth --start 28.7 --end 10.6 --years 5
growth --start 28.7 --end 10.6 --years 5 --at 3
growth --start 0 --end 10.6 --years 5
balance
balance PRK RUS
balance --year 2021
partners
partners RUS --from 2016 --to 2021
partners UGA --data tests/golden/files/areas/groups.csv --map exporter=from,importer=to,year=year,value=usd --unit USD
series RUS PRK
mirror FRA DEU --data tests/golden/files/mirror.json
products
products RUS
products RUS PRK
composition
profile
verify
verify --rounding
verify --explain growth-prk-rus
verify --explain two-way-2019@plausibility
verify --article README.md
figures README.md
balance DEU FRA --data tests/golden/files/long.csv --map exporter=a,importer=b,year=c,value=d --unit USD
inspect tests/golden/files/mirror.json
""".strip().splitlines()


def validator(name):
    schema = json.loads((DATA / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def check(name, text, schema):
    """The number of problems, printed."""
    try:
        # Never NaN or Infinity: Python reads them, JSON has none.
        value = json.loads(text, parse_constant=lambda word: sys.exit(f"{name}: {word}"))
    except ValueError as error:
        print(f"{name}: {error}")
        return 1
    errors = list(schema.iter_errors(value))
    for error in errors:
        print(f"{name}: {error.json_path}: {error.message}")
    return len(errors)


def tables(answer):
    """The columns and the records of a table, or of each section."""
    columns, data = answer["meta"]["columns"], answer["data"]
    if isinstance(data, list):
        return [(columns, data)]
    return [(columns[section], data[section]) for section in data]


def check_columns(name, answer, schema):
    """The number of problems: whole records have all fields of a definition, in its order,
    and with one too many, or in a section one too few, they are not valid."""
    known = [list(each["properties"]) for key, each in schema.schema["$defs"].items()
             if key.endswith("_record")]
    problems = 0
    for columns, records in tables(answer):
        fields = [column["name"] for column in columns]
        if "--columns" not in name and fields not in known:
            print(f"{name}: no definition has the fields {fields}")
            problems += 1
        for change in [{"one_too_many": 1}] + [None] * isinstance(answer["data"], dict):
            if not records:
                continue
            kept = dict(records[0])
            records[0].update(change or {})
            if change is None:
                records[0].pop(fields[0])
            if schema.is_valid(answer):
                print(f"{name}: valid with {list(records[0])}")
                problems += 1
            records[0] = kept
    return problems


def main(program):
    output, dataset = validator("output.schema.json"), validator("dataset.schema.json")
    problems = 0
    for command in COMMANDS:
        done = subprocess.run([program, *command.split(), "--format", "json"],
                              capture_output=True, check=False,
                              cwd=DATA.parent)
        if done.returncode:
            print(f"{command}: exit code {done.returncode}: {done.stderr.decode()}")
            problems += 1
        else:
            problems += check(command, done.stdout, output)
            problems += check_columns(command, json.loads(done.stdout), output)
    datasets = [path for path in sorted(DATA.glob("*.json"))
                if not path.name.endswith(".schema.json")]
    own = DATA.parent / "tests/golden/files"
    datasets += [own / "claims.json", own / "mirror.json", own / "trade.json"]
    for path in datasets:
        problems += check(path.name, path.read_bytes(), dataset)
    print(f"{len(COMMANDS)} outputs, {len(datasets)} datasets, {problems} problems")
    return 1 if problems or not datasets else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
