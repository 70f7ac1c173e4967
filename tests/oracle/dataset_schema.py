#!/usr/bin/env python3
"""Asks the program and data/dataset.schema.json about the same small datasets.

usage: dataset_schema.py PROGRAM

Each case changes one thing of a sound dataset and says whether it may be so.
Both must agree with that, but for rules between distant parts of a dataset,
which only the program can check. Needs python3-jsonschema.
"""

import copy
import json
import subprocess
import sys
from pathlib import Path

import jsonschema

DATA = Path(__file__).resolve().parents[2] / "data"
GONE = object()  # stands for a field taken away


def observation(name, **fields):
    return {"id": name, "indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
            "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL",
            "time_period": "2016", "unit_measure": "USD", "unit_mult": 6, "obs_status": "A",
            "obs_value": "35.8", "sources": ["paper"],
            "places": [{"line": 1}, {"line": 2, "obs_value": "35.8"}], **fields}


SOUND = {
    "$schema": "dataset.schema.json", "schema_version": "1.0", "id": "small", "title": "Small",
    "sources": [{"id": "paper", "name": "A paper"}],
    "observations": [
        observation("start"),
        observation("end", time_period="2021", obs_value="78.3", hedge="about"),
        observation("rank", indicator="total_exports_rank", counterpart_area="W00",
                    commodity_class="_X", unit_measure="RANK", unit_mult=0, obs_value="12",
                    places=[{"line": 3, "obs_value": "12", "unit_mult": 0}]),
        observation("none", indicator="eci", counterpart_area="W00", unit_measure="IX",
                    unit_mult=0, obs_status="O", obs_value=None, places=[{"line": 4}]),
        observation("both", indicator="two_way", trade_flow="_T", places=[{"line": 5}]),
        observation("growth", indicator="growth", trade_flow="M", unit_measure="PT", unit_mult=0),
    ],
    "claims": [{"id": "rate", "formula": "cagr", "inputs": ["start", "end"], "unit_measure": "PT",
                "unit_mult": 0, "obs_value": "16.9", "sources": ["paper"],
                "places": [{"line": 6}]}],
}


def claims(formula, inputs, unit, value="1", **fields):
    """A case: the only claim is this one."""
    return (), "claims", [{"id": "c", "formula": formula, "inputs": inputs, "unit_measure": unit,
                           "unit_mult": 0, "obs_value": value, "sources": ["paper"],
                           "places": [{"line": 7}], **fields}]


PAIR = ["start", "end"]
DEFAULTS = ["trade_flow", "unit_mult", "obs_status"]  # need not be written
START, RANK, NONE, BOTH, GROWTH = (("observations", i) for i in (0, 2, 3, 4, 5))
CLAIM = ("claims", 0)

VALID = [
    ((), "claims", GONE),
    ((), "claims", []),
    ((), "$schema", GONE),
    *((START, key, GONE) for key in DEFAULTS), (CLAIM, "unit_mult", GONE), (BOTH, "trade_flow", GONE),
    (START, "obs_value", "0"), (START, "obs_value", "-0.50"), (START, "obs_value", "9" * 30),
    (START, "obs_value", "0." + "0" * 30), (START, "obs_value", "-" + "9" * 15 + "." + "9" * 15),
    (START, "unit_mult", -3), (START, "unit_mult", 15),
    ((), "schema_version", "1.1"), ((), "left_out", []), ((), "left_out", [{"line": 3, "text": "12"}]),
    (START, "places", [{"line": 1, "text": "35.8 million"}]),
    *((START, "time_period", period)
      for period in ("1500", "2500", "2016-S1", "2016-S2", "2016-Q1", "2016-Q4", "2016-01", "2016-12",
                     "2016-A1", "2016-01/2016-05", "2016-11/2017-02", "2016-03/2016-03")),
    *((START, "unit_measure", unit) for unit in ("EUR", "XDR", "DEM", "TNE", "BLL")),
    *((START, area, code) for area in ("ref_area", "counterpart_area") for code in ("EU", "ASN", "S19")),
    (START, "indicator", "imports", "trade_flow", "M"), (START, "indicator", "imports", "trade_flow", GONE),
    (START, "indicator", "balance", "trade_flow", "B", "obs_value", "-35.8"),
    (RANK, "indicator", "total_imports_rank", "trade_flow", "M"),
    *((GROWTH, "trade_flow", flow) for flow in ("X", "M", "_T", "B")),
    (GROWTH, "indicator", "share_of_gdp", "trade_flow", "B"), (GROWTH, "indicator", "share_of_total"),
    (START, "commodity", "270112"), (START, "commodity", "SDA"), (START, "commodity", "A" * 12),
    (START, "commodity_class", "EB10S"),
    (START, "reported_by", "exporter"), (START, "reported_by", "importer"),
    *((START, "obs_status", status) for status in "ABEFIPR"),
    *((NONE, "obs_status", status) for status in "LMO"),
    *((START, "hedge", hedge) for hedge in ("about", "more than", "less than", "at least",
                                            "at most")),
    (START, "places", [{"line": 1000000000}]),
    (START, "places", [{"line": 1, "obs_value": "35800", "unit_mult": 3}]),
    (RANK, "obs_value", "1"), (RANK, "indicator", "eci_rank"),
    (CLAIM, "hedge", "at most"), (CLAIM, "obs_value", "-18.1"),
    *((part, "rounding", word) for part in (START, CLAIM)
      for word in ("half_away", "half_even", "down", "up")),
    claims("total_change", PAIR, "PT"), claims("share", PAIR, "PT"), claims("ratio", PAIR, "RATIO"),
    claims("rank_order", PAIR, "RANK"), claims("rank_order", [*PAIR, "both"], "RANK"),
    claims("sum", [*PAIR, "both"], "USD", unit_mult=6), claims("sum", PAIR, "PT"),
    claims("difference", PAIR, "USD", "-5", unit_mult=-3), claims("difference", PAIR, "RANK", "-5"),
    claims("difference", PAIR, "IX", unit_mult=3), claims("equal", ["start"], "RATIO"),
    claims("equal", [*PAIR, "both"], "USD"),
]

BROKEN = [
    *(((), key, GONE) for key in ("schema_version", "id", "title", "sources", "observations")),
    *(((), key, value) for key in ("id", "title", "$schema") for value in ("", "a\0b", 1, None)),
    ((), "schema_version", "2.0"), ((), "schema_version", 1.0), ((), "titel", "x"),
    ((), "left_out", [{"line": 3}]), ((), "left_out", {}), ((), "title", "TODO"),
    *((START, key, "TODO") for key in ("ref_area", "counterpart_area", "commodity", "time_period",
                                       "commodity_class", "unit_measure", "obs_value")),
    (GROWTH, "trade_flow", "TODO"), (START, "places", [{"line": 1, "text": ""}]),
    ((), "sources", []), ((), "observations", []), ((), "observations", {}), ((), "claims", {}),
    ((), "sources", [{"id": "paper"}]), ((), "sources", [{"id": "paper", "name": ""}]),
    ((), "sources", [{"id": "Paper", "name": "n"}]), ((), "sources", ["paper"]),
    ((), "sources", [{"id": "paper", "name": "n", "url": "u"}]),
    *((START, key, GONE) for key in SOUND["observations"][0] if key not in DEFAULTS),
    *((START, key, 9) for key in SOUND["observations"][0] if key != "unit_mult"),
    *((CLAIM, key, GONE) for key in SOUND["claims"][0] if key not in DEFAULTS),
    (NONE, "obs_status", GONE),
    *((CLAIM, key, 9) for key in SOUND["claims"][0]),
    (START, "id", ""), (START, "id", "a b"), (START, "id", "É"),
    (START, "indicator", "imports"), (START, "indicator", "balance"), (START, "indicator", None),
    (GROWTH, "trade_flow", GONE), (GROWTH, "trade_flow", "T"), (GROWTH, "unit_measure", "USD"),
    (GROWTH, "unit_mult", 6), (GROWTH, "indicator", "share_of_total", "trade_flow", "B"),
    (RANK, "indicator", "total_imports_rank"),
    (START, "ref_area", "rus"), (START, "ref_area", "643"),
    (START, "counterpart_area", ""),
    (START, "trade_flow", "M"), (START, "trade_flow", "_T"), (BOTH, "trade_flow", "X"),
    (START, "commodity_class", "hs"), (START, "commodity", "total"), (START, "commodity", ""),
    (START, "commodity", "A" * 13),
    *((START, "time_period", year) for year in ("1499", "2501", "16", "02016", "2016-00", "2016-13", "20x6", "2016-Q0", "2016-Q5",
                                              "2016-S3", "2016-A2", "2016-Q1/2016-Q2", "2016/2017", "2016-1",
                                              "2016-01/2016", "2016-", "2016-01/", "2016-W01")),
    *((START, "unit_measure", unit) for unit in ("PT", "IX", "RANK", "EURO", "usd", "")), (RANK, "unit_measure", "USD"), (NONE, "unit_measure", "USD"),
    (BOTH, "unit_measure", "IX"),
    *((START, "unit_mult", mult) for mult in (-4, 16, 6.5, "6", None)),
    *((START, "obs_status", status) for status in ("X", "a", "", "L", "M", "O", None)),
    (NONE, "obs_status", "A"), (START, "obs_value", None),
    *((START, "obs_value", value)
      for value in ("", "+1", "01", ".5", "5.", "1e3", "1,5", "- 1", "٣", "9" * 31,
                    "0." + "0" * 31, "9." + "9" * 30, 35.8)),
    (START, "hedge", "roughly"), (START, "hedge", None), (START, "hegde", "about"),
    (START, "sources", []), (START, "sources", "paper"), (START, "sources", [1]),
    *((START, "places", places)
      for places in ([], {}, [1], [{}], [{"line": 0}], [{"line": 1000000001}], [{"line": "1"}],
                     [{"line": 1, "column": 2}], [{"line": 1, "obs_value": 5}],
                     [{"line": 1, "obs_value": "5,0"}], [{"line": 1, "unit_mult": 3}],
                     [{"line": 1, "obs_value": "5", "unit_mult": 16}])),
    *((RANK, "obs_value", value) for value in ("0", "-1", "1.0", "1.5")),
    (RANK, "unit_mult", 3),
    (RANK, "places", [{"line": 1, "obs_value": "1.5"}]),
    (RANK, "places", [{"line": 1, "obs_value": "1", "unit_mult": 3}]),
    (CLAIM, "formula", "average"), (CLAIM, "inputs", ["start"]), (CLAIM, "inputs", ["start"] * 3),
    (CLAIM, "inputs", ["start", 7]), (CLAIM, "unit_measure", "USD"), (CLAIM, "unit_mult", 1),
    (CLAIM, "obs_value", None), (CLAIM, "obs_value", "+16.9"), (CLAIM, "obs_status", "A"),
    (START, "reported_by", "world"), (START, "reported_by", ""), (START, "reported_by", None),
    (CLAIM, "reported_by", "exporter"),
    (START, "rounding", "nearest"), (CLAIM, "rounding", None),
    claims("sum", ["start"], "USD"), claims("rank_order", ["start"], "RANK"),
    claims("equal", [], "USD"), claims("share", [*PAIR, "both"], "PT"),
    claims("sum", ["start", "start"], "USD"),
    claims("total_change", PAIR, "USD"), claims("ratio", PAIR, "PT"), claims("share", PAIR, "RATIO"),
    claims("rank_order", PAIR, "USD"), claims("sum", PAIR, "euros"),
    claims("sum", PAIR, "PT", unit_mult=3), claims("ratio", PAIR, "RATIO", unit_mult=3),
    claims("share", PAIR, "PT", places=[{"line": 1, "obs_value": "1", "unit_mult": 3}]),
    *(claims("rank_order", PAIR, "RANK", value) for value in ("0", "-1", "1.5")),
    claims("equal", PAIR, "RANK", "0"), claims("difference", PAIR, "RANK", "0.5"),
    claims("difference", PAIR, "RANK", places=[{"line": 1, "obs_value": "0.5"}]),
]

# Sound to the schema: it sees one place at a time, and knows no list of countries.
ONLY_PROGRAM = [
    (START, "ref_area", "XYZ"), (START, "ref_area", "RU"), (START, "counterpart_area", "W01"),
    (START, "unit_measure", "EUX"), (START, "time_period", "2016-05/2016-04"), (START, "id", "end"), (START, "id", "paper"),
    (START, "sources", ["end"]), (CLAIM, "inputs", ["start", "nowhere"]),
    (CLAIM, "inputs", ["start", "paper"]), (START, "time_period", "2021"),
    claims("equal", ["c"], "USD"), claims("sum", ["start", "c"], "USD"),
]


def changed(where, *changes):
    dataset = copy.deepcopy(SOUND)
    part = dataset
    for step in where:
        part = part[step]
    for key, value in zip(changes[::2], changes[1::2]):
        if value is GONE:
            del part[key]
        else:
            part[key] = value
    return dataset


def main(program):
    schema = jsonschema.Draft202012Validator(
        json.loads((DATA / "dataset.schema.json").read_text(encoding="utf-8")))
    problems = 0

    def expect(cases, by_schema, by_program):
        nonlocal problems
        for case in cases:
            dataset = changed(*case) if case else SOUND
            done = subprocess.run([program, "data", "--data", "-", "--format", "json"],
                                  input=json.dumps(dataset).encode(), capture_output=True,
                                  check=False)
            said = {"schema": schema.is_valid(dataset), "program": done.returncode == 0}
            if said != {"schema": by_schema, "program": by_program} or done.returncode not in (0, 2):
                print(f"{case}: {said} {done.stderr.decode()}")
                problems += 1

    expect([()], True, True)
    expect(VALID, True, True)
    expect(BROKEN, False, False)
    expect(ONLY_PROGRAM, True, False)
    print(f"{1 + len(VALID) + len(BROKEN) + len(ONLY_PROGRAM)} datasets, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
