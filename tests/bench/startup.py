#!/usr/bin/env python3
"""Measures what one question costs: wall time beside `true`, and instructions.

usage: startup.py [--program FILE] [--data FILE] [--runs N]

`true` and the program run in turn, so that whatever else the machine does meets
both; then jq and python3 answer the same question from the same JSON. The
instructions are those of valgrind's callgrind, the same on every run. Exit code
1 when a limit is exceeded.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAX_RATIO = 1.6
MAX_INSTRUCTIONS = 3_000_000

JQ = """
def value: (.obs_value | tonumber) * pow(10; .unit_mult);
[.observations[] | select(.indicator == "exports" and .commodity == "TOTAL")
  | select([.ref_area, .counterpart_area] | sort == ["PRK", "RUS"])]
| group_by(.time_period)
| map({year: .[0].time_period | tonumber,
       exports: (map(select(.ref_area == "RUS"))[0] | value),
       imports: (map(select(.ref_area == "PRK"))[0] | value)}
      | .balance = .exports - .imports)
"""

PYTHON = """
import json, sys
years = {}
for o in json.load(open(sys.argv[1]))["observations"]:
    pair = o["ref_area"], o["counterpart_area"]
    if (o["indicator"], o["commodity"]) == ("exports", "TOTAL") and set(pair) == {"RUS", "PRK"}:
        side = "exports" if pair[0] == "RUS" else "imports"
        years.setdefault(int(o["time_period"]), {})[side] = \\
            float(o["obs_value"]) * 10 ** o["unit_mult"]
print(json.dumps([{"year": year, **sides, "balance": sides["exports"] - sides["imports"]}
                  for year, sides in sorted(years.items())]))
"""


def milliseconds(command):
    """The wall time of one run; posix_spawn makes it without copying this process."""
    to_null = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter_ns()
    process = os.posix_spawn(command[0], command, {}, file_actions=to_null)
    _, status = os.waitpid(process, 0)
    elapsed = time.perf_counter_ns() - start
    if status:
        sys.exit(f"{' '.join(command)}: status {status}")
    return elapsed / 1e6


def medians(commands, runs):
    """The median time of each command; they run in turn, every other round backwards."""
    times = {name: [] for name in commands}
    for run in range(-5, runs):
        for name in list(commands) if run % 2 else reversed(commands):
            elapsed = milliseconds(commands[name])
            if run >= 0:  # the first rounds fill the caches
                times[name].append(elapsed)
    return {name: statistics.median(values) for name, values in times.items()}


def instructions(command):
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run([*valgrind, *command], env={"PATH": os.environ["PATH"]},
                          capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", default=ROOT / "build/release/tradestat", type=Path)
    parser.add_argument("--data", default=ROOT / "data/russia-north-korea.json", type=Path)
    parser.add_argument("--runs", default=400, type=int)
    args = parser.parse_args()

    question = [str(args.program.resolve()), "balance", "--format", "json"]
    data = str(args.data)
    pair = {"true": [shutil.which("true")], "tradestat": question}
    others = {"jq": [shutil.which("jq"), JQ, data],
              "python3": [sys.executable, "-c", PYTHON, data]}

    results = medians(pair, args.runs) | medians(others, max(args.runs // 10, 20))
    ratio = results["tradestat"] / results["true"]
    count = instructions(question)

    for name, median in results.items():
        print(f"{name:<10} {median:7.2f} ms  {median / results['true']:6.2f} x true")
    print(f"{count:,} instructions")
    failures = [text for text, failed in (
        (f"more than {MAX_RATIO} times the time of true", ratio > MAX_RATIO),
        (f"more than {MAX_INSTRUCTIONS:,} instructions", count > MAX_INSTRUCTIONS)) if failed]
    print(*(f"too slow: {text}" for text in failures), sep="\n", end="\n" if failures else "")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
