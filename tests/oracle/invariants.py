#!/usr/bin/env python3
"""Answers about one file agree with one another, over all fixtures.

usage: invariants.py PROGRAM FOLDER

Of each trade file that is read without a word about its columns, for each pair of countries and
year: `balance`, `series`, `partners` and `data` state the same flow; `products` and what is not
itemised add up to it, and `composition` begins with it and adds up, wherever they answer. A
command may refuse (a file of totals has no products), but the ones that answer say the same.
"""

import csv
import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

MOST_PAIRS = 12
faults = []
checked = {}


def ask(program, file, *question):
    """The records of an answer; nothing where the program refuses."""
    done = subprocess.run([program, *question, "--data", file, "--format", "csv"],
                          capture_output=True, text=True, check=False, timeout=120)
    if done.returncode not in (0, 2):
        faults.append(f"{file}: {' '.join(question)}: exit code {done.returncode}: {done.stderr}")
    return list(csv.DictReader(io.StringIO(done.stdout))) if done.returncode == 0 else []


def number(text):
    return Fraction(text) if text else None


def agree(a, b, scale):
    """Doubles of exact sums: they differ in the last digit at most."""
    return abs(a - b) <= abs(scale) * Fraction(1, 10 ** 12)


def compare(file, what, stated, by):
    checked[by] = checked.get(by, 0) + 1
    if not agree(stated, what, stated):
        faults.append(f"{file}: {by}: {float(what)}, and not {float(stated)}")


def check_pair(program, file, exporter, importer):
    balances = ask(program, file, "balance", exporter, importer)
    for row in balances:
        exports = number(row["exports"])
        if exports is None:
            continue
        year, pair = row["year"], f"{exporter} to {importer} in {row['year']}"
        for other in ask(program, file, "series", exporter, importer, "--from", year, "--to", year):
            compare(file, number(other["exports"]), exports, f"series, {pair}")
        ranked = ask(program, file, "partners", exporter, "--year", year, "--top", "all")
        for other in ranked:
            if other["importer"] == importer:
                compare(file, number(other["value"]), exports, f"partners, {pair}")
        itemised = ask(program, file, "products", exporter, importer, "--year", year,
                       "--top", "all")
        goods = [other for other in itemised if number(other["value"]) is not None]
        if goods and not services(goods) and not over(itemised, goods, exports):
            compare(file, sum(number(other["value"]) for other in goods), exports,
                    f"products, {pair}")
        check_composition(program, file, exporter, importer, year, exports, pair)


def services(rows):
    return all(row["item"][:1] == "S" for row in rows if row["item"] != "not itemised")


def over(rows, goods, whole):
    """The parts are stated to be more than the whole, which a note tells."""
    return not any(row["item"] == "not itemised" for row in rows) and (
        sum(number(row["value"]) for row in goods) > whole)


def check_composition(program, file, exporter, importer, year, exports, pair):
    rows = [row for row in ask(program, file, "composition", exporter, importer, "--item", "TOTAL")
            if row["year"] == year and (row["exporter"], row["importer"]) == (exporter, importer)]
    if not rows:
        return
    compare(file, number(rows[0]["value"]), exports, f"composition, {pair}")
    compare(file, sum(number(row["value"]) for row in rows[1:]), exports, f"its parts, {pair}")


def check_world(program, file, country):
    """Partners add up to the World where it is stated, with what is not itemised."""
    for row in ask(program, file, "balance", country, "W00"):
        whole = number(row["exports"])
        ranked = ask(program, file, "partners", country, "--year", row["year"], "--top", "all")
        if whole is None or not ranked:
            continue
        total = sum(number(other["value"]) for other in ranked)
        if total <= whole or any(other["importer"] == "not itemised" for other in ranked):
            compare(file, total, whole, f"the World, {country} in {row['year']}")


def check_file(program, file):
    pairs = {(row["exporter"], row["importer"]) for row in ask(program, file, "data")
             if row["exporter"] and row["importer"]}
    plain = sorted(pair for pair in pairs if not set(pair) & {"W00", "EU"} and pair[0] != pair[1])
    for exporter, importer in plain[:MOST_PAIRS]:
        check_pair(program, file, exporter, importer)
    for country in sorted({exporter for exporter, importer in pairs if importer == "W00"}):
        check_world(program, file, country)


def main(program, folder):
    files = sorted(str(path) for path in Path(folder).rglob("*")
                   if path.suffix in (".csv", ".json") and path.is_file())
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda file: check_file(program, file), files))
    kinds = {by.split(",")[0] for by in checked}
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(files)} files, {sum(checked.values())} comparisons of {', '.join(sorted(kinds))}")
    missing = {"series", "partners", "products", "composition", "its parts", "the World"} - kinds
    if missing:
        print("never compared:", *missing)
    return 1 if faults or missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
