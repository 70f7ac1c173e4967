#!/usr/bin/env python3
"""What people type first is answered, or leads on by a line that is.

    guesses.py PROGRAM TRADE_FILE DATASET

Each guess has what its answer, or
its error, has to say. A line that an error gives ("tradestat ...") is run, and must be answered.
"""

import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

REPORT = "Russia and North Korea"
BALANCE = "Trade balance"
RATE = "16.943"  # (78.3 / 35.8)^(1/5) - 1 = 0.16943

# line: what the answer says; with "! " before it, what the error says.
GUESSES = f"""
RUS PRK :: {REPORT}
Russia "North Korea" :: {REPORT}
RUS-PRK :: {REPORT}
RUS,PRK :: {REPORT}
RUS/PRK :: {REPORT}
ru kp :: {REPORT}
643 408 :: {REPORT}
Russia vs "North Korea" :: {REPORT}
Russia and North Korea :: {REPORT}
Russia North Korea :: {REPORT}
trade RUS PRK :: {REPORT}
summary RUS PRK :: {REPORT}
show RUS PRK :: {REPORT}
RUS PRK --json :: "command": "report"
--json RUS PRK :: "command": "report"
RUS PRK 2021 :: {BALANCE}
RUS PRK 2016-2021 :: Trade year by year
RUS PRK 2016..2021 :: Trade year by year
2016-2021 RUS PRK :: Trade year by year
balance Russia "North Korea" 2021 :: {BALANCE}
balance 2021 Russia "North Korea" :: {BALANCE}
balance RUS PRK --year 2016-2021 :: {BALANCE}
balance RUS PRK --year 2016..2021 :: {BALANCE}
balance RUS PRK --year 2016:2021 :: {BALANCE}
balance RUS PRK --year=2016-2021 :: {BALANCE}
balance RUS PRK 2016–2021 :: {BALANCE}
balance RUS PRK 2016 2021 :: {BALANCE}
balance Russian Federation PRK :: {BALANCE}
balance North Korea Russia :: {BALANCE}
balance RUS-PRK :: {BALANCE}
balance RUS,PRK :: {BALANCE}
balance RUS and PRK :: {BALANCE}
balance روسيا "كوريا الشمالية" :: {BALANCE}
balance روسيا كوريا الشمالية :: {BALANCE}
روسيا "كوريا الشمالية" :: {REPORT}
balance RUS PRK --json :: "command": "balance"
balance RUS PRK --ndjson :: "reporter": "RUS"
balance RUS PRK --chart :: 67.7
balance 643 408 :: Trade balance
balance rus prk :: Trade balance
series RUS PRK 2016-2021 :: Trade year by year
partners RUS 2021 :: Partners of RUS
products RUS PRK --data baci.csv :: 270119
say RUS PRK :: grew by about 17 per cent
say RUS PRK --lang ar :: 35.8
report RUS PRK --data figures.json :: ! tradestat data --data figures.json
balance RUS PRK --csv :: RUS,PRK,2016
balance RUS PRK --markdown :: | reporter |
--format json balance RUS PRK :: "command": "balance"
--csv balance RUS PRK :: RUS,PRK,2016
-o - balance RUS PRK :: {BALANCE}
BALANCE RUS PRK :: {BALANCE}
balance --item goods RUS PRK :: {BALANCE}
composition --item services :: travel
composition services :: travel
exports RUS PRK :: {BALANCE}
imports RUS PRK :: {BALANCE}
export RUS PRK 2021 :: {BALANCE}
exports RUS :: Partners of RUS by its exports
imports PRK :: Partners of PRK by its imports
RUS :: Partners of RUS
trade RUS :: Partners of RUS
partner RUS :: Partners of RUS
top RUS :: Partners of RUS
deficit RUS PRK :: {BALANCE}
history RUS PRK :: Trade year by year
cagr RUS PRK :: 16.943
cagr 35.8 78.3 5 :: {RATE}
growth 35.8 78.3 5 :: {RATE}
growth 35.8M 78.3M 5 :: {RATE}
growth $35.8M $78.3M 5 :: {RATE}
growth --start 35.8M --end 78.3M --years 5 :: {RATE}
growth RUS PRK 2016-2021 :: {RATE}
growth RUS PRK --years 2016-2021 :: {RATE}
growth 35.8M 1.2B 5 :: ! write both in one
growth 35.8 78.3 :: ! tradestat growth --start
shares :: travel
check :: consistent
validate :: consistent
verify --explain :: growth-rus-prk
ranks :: Countries side by side
version :: tradestat
-v :: tradestat
--help :: Commands
help :: Commands
help balance :: exports, imports, balance
countries :: Afghanistan
items :: travel
columns balance :: cover_ratio
init :: "observations"
balance 2019 :: ! of 2019 it has two_way TOTAL 4.23 million USD
balanc RUS PRK :: ! tradestat balance RUS PRK
balance Rusia PRK :: ! then: tradestat balance RUS PRK
Rusia PRK :: ! then: tradestat report RUS PRK
balance -o x.xlsx :: ! .xlsx files are not written
balance -o x.parquet :: ! .parquet files are not written
foo :: ! tradestat help
baci.csv :: baci
--data baci.csv RUS PRK :: Russia and North Korea
RUS PRK --data baci.csv :: Russia and North Korea
balance --data baci.csv RUS PRK :: {BALANCE}
balance --data=baci.csv RUS PRK :: {BALANCE}
balance baci.csv RUS PRK :: {BALANCE}
balance RUS PRK baci.csv :: {BALANCE}
partners RUS baci.csv :: Partners of RUS
partners RUS baci.csv --json :: "command": "partners"
items baci.csv :: 270119
countries --data baci.csv :: Russia
inspect --data baci.csv :: baci
figures.json :: What the files hold
verify figures.json :: consistent
note.txt :: Figures
series RUS --data baci.csv :: ! tradestat series RUS PRK --data baci.csv
products RUS PRK --data baci.csv --item soya :: ! tradestat data --data baci.csv
"""


def run(program, line, folder):
    done = subprocess.run([program, *line], cwd=folder, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


def line_of(error):
    """The line that an error gives to type."""
    found = re.findall(r"tradestat ([^;,?]+)", error.split("error: ")[-1])
    return shlex.split(found[-1]) if found else None


def problem_of(program, guess, wanted, folder):
    code, out, error = run(program, shlex.split(guess), folder)
    if not wanted.startswith("! "):
        if code != 0:
            return f"exit {code}: {error.strip()}"
        read_as = re.search(r"read as: (.*)", error)
        years = re.findall(r"(?<!\d)\d{4}(?!\d)", guess)
        if read_as and any(year not in read_as[1] for year in years):
            return f"loses a year: {read_as[1]}"
        return None if wanted in out else f"answers without {wanted!r}"
    if code != 2 or wanted[2:] not in error:
        return f"exit {code}, and says {error.strip()!r} without {wanted[2:]!r}"
    line = line_of(error)
    if not line:
        return f"leads nowhere: {error.strip()}"
    if run(program, line, folder)[0] != 0:
        return f"leads to {line}, which is not answered"
    return None


def main():
    program = sys.argv[1]
    guesses = [line.split(" :: ") for line in GUESSES.strip().split("\n")]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for name, path in (("baci.csv", sys.argv[2]), ("figures.json", sys.argv[3])):
            (pathlib.Path(folder) / name).write_bytes(pathlib.Path(path).read_bytes())
        (pathlib.Path(folder) / "note.txt").write_text("Exports rose to $5 million.\n")
        for guess, wanted in guesses:
            problem = problem_of(program, guess, wanted, folder)
            if problem:
                problems.append(f"{guess}: {problem}")
    print("\n".join(problems))
    answered = sum(not wanted.startswith("! ") for _, wanted in guesses)
    print(f"{len(guesses)} guesses, {answered} to be answered, {len(problems)} problems")
    return 1 if problems or answered < 0.85 * len(guesses) else 0


if __name__ == "__main__":
    sys.exit(main())
