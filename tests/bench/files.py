#!/usr/bin/env python3
"""Measures questions about large trade files beside the time that reading them takes.

usage: files.py [--build DIRECTORY] [--files DIRECTORY] [--rows N] [--runs N]

Generates the files where they are not there yet (3 GB, in --files), then runs each
question and its yardstick in turn: `cat`; `igzip -dc` for compressed files; for a
shuffled file the same question about the sorted one. A row shows the medians, the
ratio of the shortest runs (other work on the machine only ever adds), its limit, and
the memory of the question. Exit code 1 when a limit is exceeded. What a user would
otherwise type is measured, too, where it is installed: grep, mawk, Miller (mlr).
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAX_MEMORY = 40  # MB
MAX_MEMORY_SHUFFLED = 64
MIN_GENERAL_SPEED = 600  # MB/s, on two processors
YEARS = range(2016, 2022)


def run(command):
    """Seconds and peak memory in MB of one run, its output thrown away."""
    to_null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=to_null)
    _, status, usage = os.wait4(process, 0)
    elapsed = time.perf_counter() - start
    if status:
        sys.exit(f"{' '.join(command)}: status {status}")
    return elapsed, usage.ru_maxrss * 1024 / 1e6


def in_turn(commands, runs):
    """The runs of each command, after one that fills the caches."""
    results = [[] for _ in commands]
    for round_number in range(-1, runs):
        for command, result in zip(commands, results):
            measured = run(command)
            if round_number >= 0:
                result.append(measured)
    return results


def shortest(runs):
    return min(seconds for seconds, _ in runs)


def milliseconds(runs):
    return f"{1000 * statistics.median(seconds for seconds, _ in runs):8.0f} ms"


class Files:
    """The generated files."""

    def __init__(self, directory, generator, rows):
        self.directory = directory
        self.generator = generator
        self.rows = rows
        directory.mkdir(parents=True, exist_ok=True)

    def baci(self, name, *arguments, rows=None):
        path = self.directory / f"{name}-{rows or self.rows}.csv"
        if not path.exists():
            part = path.with_suffix(".part")
            with part.open("wb") as out:
                subprocess.run([self.generator, str(rows or self.rows), *arguments],
                               stdout=out, check=True)
            part.rename(path)
        return str(path)

    def gzip(self, path):
        if not Path(path + ".gz").exists():
            subprocess.run(["gzip", "-k", path], check=True)
        return path + ".gz"


def questions(files, program):
    """Name, question, yardstick and limit of each row."""
    year = files.baci("sorted", "2021", "sorted")
    padded = files.baci("padded", "2021", "sorted", "padded")
    shuffled = files.baci("shuffled", "2021", "shuffled")
    years = [files.baci(f"year-{y}", str(y), rows=files.rows * 2 // 11) for y in YEARS]
    balance = [program, "balance", "RUS", "PRK", "--data"]
    partners = [program, "partners", "--data"]
    growth = [program, "growth", "RUS", "PRK"] + [w for y in years for w in ("--data", y)]
    yield "one pair", [*balance, year], ["cat", year], 1.5
    yield "one pair, padded", [*balance, padded], ["cat", padded], 1.5
    yield "one pair, shuffled", [*balance, shuffled], [*balance, year], 1.6
    yield "all pairs", [*partners, year], ["cat", year], 3
    yield "all pairs, padded", [*partners, padded], ["cat", padded], 3
    # A bit is kept for each row, and found in no order.
    yield "all pairs, shuffled", [*partners, shuffled], [*partners, year], 20
    products = [program, "products"]
    yield "one country's products", [*products, "RUS", "--data", year], ["cat", year], 2.5
    yield "a pair's products", [*products, "RUS", "PRK", "--data", year], ["cat", year], 2.5
    yield "all products", [*products, "--data", year], [*partners, year], 1.8
    yield "pairs by item", [*partners, year, "--item", "2709"], [*partners, year], 1.2
    yield "inspect", [program, "inspect", year], ["cat", year], 4
    yield "six years, growth", growth, ["cat", *years], 1.7
    compressed = files.gzip(year)
    yield "all pairs, .gz", [*partners, compressed], ["igzip", "-dc", compressed], 1.5


def alternatives(year):
    """What a user would otherwise type."""
    pair = '($2 == 643 && $3 == 408) || ($2 == 408 && $3 == 643)'
    yield "one pair", ["grep", "-E", "^2021,(643,408|408,643),", year]
    yield "one pair", ["mawk", "-F,", f"{pair} {{s[$2] += $5}} END {{for (c in s) print c, s[c]}}",
                       year]
    yield "all pairs", ["mawk", "-F,", '{s[$2","$3] += $5} END {for (p in s) print p, s[p]}', year]
    yield "all pairs", ["mlr", "--icsv", "--ojson", "stats1", "-a", "sum", "-f", "v", "-g", "i,j",
                        year]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--build", default=ROOT / "build/release", type=Path)
    parser.add_argument("--files", default=ROOT / "build/bench", type=Path)
    parser.add_argument("--rows", default=11_000_000, type=int)
    parser.add_argument("--runs", default=11, type=int)
    args = parser.parse_args()
    subprocess.run(["cmake", "--build", args.build, "--target", "tradestat_program", "baci_gen"],
                   stdout=subprocess.DEVNULL, check=True)
    program = str(args.build.resolve() / "tradestat")
    files = Files(args.files, args.build.resolve() / "tests/baci_gen", args.rows)

    failures = []
    print(f"{'question':<22} {'tradestat':>11} {'yardstick':>11}  ratio  limit  memory")
    for name, question, yardstick, limit in questions(files, program):
        ours, theirs = in_turn([question, yardstick], args.runs)
        ratio = shortest(ours) / shortest(theirs)
        memory = max(peak for _, peak in ours)
        print(f"{name:<22} {milliseconds(ours)} {milliseconds(theirs)}  {ratio:5.2f}  {limit:5.2f}"
              f"  {memory:3.0f} MB  {Path(yardstick[0]).name}", flush=True)
        if ratio > limit:
            failures.append(f"{name}: {ratio:.2f} times {Path(yardstick[0]).name}, more than {limit:.2f}")
        most = MAX_MEMORY_SHUFFLED if "shuffled" in name else MAX_MEMORY
        if memory > most:
            failures.append(f"{name}: {memory:.0f} MB of memory, more than {most}")

    quoted = files.baci("quoted", "2021", "sorted", "quoted")
    (general,) = in_turn([[program, "balance", "RUS", "PRK", "--data", quoted]], 3)
    speed = os.path.getsize(quoted) / 1e6 / shortest(general)
    print(f"{'general path':<22} {milliseconds(general)}  {speed:.0f} MB/s, at least "
          f"{MIN_GENERAL_SPEED}; {max(peak for _, peak in general):.0f} MB")
    if speed < MIN_GENERAL_SPEED:
        failures.append(f"the general path reads {speed:.0f} MB/s, less than {MIN_GENERAL_SPEED}")

    for name, command in alternatives(files.baci("sorted", "2021", "sorted")):
        if shutil.which(command[0]):
            print(f"{name:<22} {milliseconds(in_turn([command], 1)[0])}  {command[0]}")
    print(*(f"too slow or too large: {text}" for text in failures), sep="\n",
          end="\n" if failures else "")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
