#!/usr/bin/env python3
"""Makes one call after the other fail, in every command on small inputs.

usage: run.py --program build/release/tests/tradestat_faulty [--sample N] [--only WORD]

Each case is run once without a fault; then once for each call that it makes, of each kind
that faults.cpp knows, with each error such a call can give. Whatever fails, the answer is
the right one, or there is none: exit code 2, words on stderr, nothing on stdout, the file of
-o as it was, and no other file beside it. (inspect, and verify
of several datasets, go on to the next file, and tell of the others.) Where it is stdout or stderr that cannot be written,
what stands there is the beginning of what should. No run ends by a signal. --sample runs so
many of all these, spread evenly; --only those whose case or fault holds a word.
"""

import argparse
import errno
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "tests" / "golden" / "files"
TIMEOUT = 60

# The errors that each kind of call is given. "short": it does half of what was asked for.
# "+": all from there on fail, as where memory is at its end.
FAULTS = {
    "malloc": [("", errno.ENOMEM), ("+", errno.ENOMEM)],
    "read": [("", errno.EIO), ("", errno.EINTR), ("", "short")],
    "pread": [("", errno.EIO), ("", errno.EINTR), ("", "short")],
    "write": [("", errno.ENOSPC), ("", errno.EINTR), ("", "short"), ("+", errno.EIO)],
    "open": [("", errno.EMFILE), ("", errno.EACCES), ("+", errno.EMFILE)],
    "close": [("", errno.EIO)],
    "stat": [("", errno.EACCES), ("", errno.EIO)],
    "opendir": [("", errno.EACCES), ("", errno.ENOMEM)],
    "readdir": [("", errno.EIO)],
    "readlink": [("", errno.EACCES)],
    "realpath": [("", errno.EACCES), ("", errno.ENOMEM)],
    "mkstemp": [("", errno.EACCES), ("", errno.EMFILE)],
    "fallocate": [("", errno.ENOSPC), ("", errno.EOPNOTSUPP)],
    "truncate": [("", errno.EIO)],
    "fchmod": [("", errno.EPERM)],
    "fsync": [("", errno.EIO)],
    "rename": [("", errno.EXDEV)],
    "dup": [("", errno.EMFILE)],
    "thread": [("", errno.EAGAIN), ("+", errno.EAGAIN)],
}
# An interrupted or partial transfer, or one thread less, must not show at all.
HARMLESS = {(kind, error) for kind in ("read", "pread", "write")
            for error in (errno.EINTR, "short")}
HARMLESS |= {("thread", errno.EAGAIN), ("readlink", errno.EACCES)}

PAIR = "RUS PRK"
CASES = [  # name, arguments, the file that is stdin
    ("help", "--help", None),
    ("report", "report", None),
    ("report of a dataset", "report DEU FRA --data trade.json", None),
    ("data as CSV", "data --format csv", None),
    ("growth as JSON", "growth --format json", None),
    ("balance as NDJSON", "balance --format ndjson", None),
    ("series", f"series {PAIR} --data pairs.csv", None),
    ("partners", "partners FRA --data trade.json --top 2", None),
    ("partners by growth", "partners FRA --data trade.json --sort growth", None),
    ("products", f"products {PAIR} --data quirks/baci", None),
    ("sql", "sql balance RUS PRK --dialect duckdb --table baci", None),
    ("sums of an engine", "sql balance RUS PRK --dialect duckdb --table baci "
                          "--run cat${IFS}engine/sums.csv", None),
    ("mirror", "mirror DEU FRA --data mirror.json", None),
    ("composition as Markdown", "composition --format markdown", None),
    ("profile", "profile RUS PRK", None),
    ("sentences", f"say {PAIR} --lang ar --data pairs.csv", None),
    ("sentences of a country", "say USA --data trade/world.csv --year 2021", None),
    ("verify", "verify --data claims.json", None),
    ("verify as SARIF", "verify --format sarif", None),
    ("verify as JUnit", "verify --format junit", None),
    ("verify for GitHub", "verify --format github", None),
    ("concentration", "concentration FRA --data trade/baskets.csv", None),
    ("trade within products", "intraindustry FRA --from 2020 --data trade/baskets.csv", None),
    ("competitors", "competitors FRA --data trade/baskets.csv", None),
    ("market shares", "growth FRA --by effect --data trade/baskets.csv", None),
    ("an article", "verify --article note.txt --data sales.json", None),
    ("figures", "figures note.txt", None),
    ("figures of stdin", "figures -", "note.txt"),
    ("a draft", "figures report.txt --format dataset", None),
    ("several datasets", "verify sales.json north.json", None),
    ("several texts", "verify north.json --article north-en.txt --article north-ar.txt", None),
    ("inspect a folder", "inspect folder", None),
    ("inspect as TSV", "inspect trade/oec.csv trade/sdmx.csv --format tsv", None),
    ("BACI", f"balance {PAIR} --data pairs.csv", None),
    ("BACI, shuffled", f"balance {PAIR} --data shuffled.csv", None),
    ("BACI, a row twice", f"balance {PAIR} --data twice.csv", None),
    ("BACI, .gz", f"balance {PAIR} --data pairs.csv.gz", None),
    ("BACI, .zip", f"balance {PAIR} --data pairs.zip", None),
    ("BACI, stored in .zip", f"balance {PAIR} --data stored.zip", None),
    ("BACI, stdin", f"balance {PAIR} --data -", "pairs.csv"),
    ("BACI, .gz on stdin", f"balance {PAIR} --data -", "pairs.csv.gz"),
    ("BACI, a folder", f"balance {PAIR} --data folder --format csv", None),
    ("BACI, quoted, split by a thread", f"balance {PAIR} --data quoted.csv", None),
    ("BACI, two files", f"balance {PAIR} --data pairs.csv --data other.csv", None),
    ("a workbook", f"balance {PAIR} --data book.xlsx", None),
    ("a workbook of two tables", f"balance {PAIR} --data books.xlsx --sheet Two", None),
    ("inspect a workbook", "inspect book.xlsx", None),
    ("Comtrade", "balance CHN PRK --data trade/comtrade.csv", None),
    ("Comtrade's JSON", "inspect trade/comtrade.json", None),
    ("SDMX", "inspect trade/sdmx.csv", None),
    ("WITS", "inspect trade/wits.csv", None),
    ("mapped", "inspect trade/other.csv --unit USD --map "
     "exporter=Origin,importer=Destination,year=When,value=Amount,item=Product", None),
    ("a dataset on stdin", "balance DEU FRA --data -", "trade.json"),
    ("a dataset in .gz", "balance DEU FRA --data trade.json.gz", None),
    ("into a new file", "balance --format csv -o out/new.csv", None),
    ("into an old file", "balance --format csv -o out/old.csv", None),
    ("through a link", "balance --format csv -o out/link.csv", None),
    ("through a link to nothing", "balance --format csv -o out/dangling.csv", None),
    ("into one of two names", "balance --format csv -o out/name.csv", None),
    ("into a descriptor", "balance --format csv -o /dev/stdout", None),
    ("an error", "balance RUS GERMONY", None),
    ("an error as JSON", "balance --data missing.json --format json", None),
]
OLD = b"what was there before\n"


def make_inputs(folder):
    shutil.copytree(FILES, folder, dirs_exist_ok=True)
    pairs = (folder / "trade" / "baci_pairs.csv").read_bytes()
    header, *rows = pairs.splitlines(keepends=True)
    (folder / "pairs.csv").write_bytes(pairs)
    (folder / "shuffled.csv").write_bytes(header + b"".join(reversed(rows)))
    (folder / "twice.csv").write_bytes(pairs + rows[0])
    (folder / "other.csv").write_bytes(header + rows[0].replace(b"2021", b"2022", 1))
    (folder / "quoted.csv").write_bytes(
        header + b"".join(b'2021,643,408,"%06d",1.5,NA\n' % code for code in range(3000)))
    for name in "pairs.csv", "trade.json":
        (folder / (name + ".gz")).write_bytes(gzip.compress((folder / name).read_bytes()))
    for name, method in ("pairs.zip", zipfile.ZIP_DEFLATED), ("stored.zip", zipfile.ZIP_STORED):
        with zipfile.ZipFile(folder / name, "w", method) as archive:
            archive.write(folder / "pairs.csv", "pairs.csv")
            archive.write(folder / "other.csv", "other.csv")
    rows = "t,i,j,k,v;2021,643,408,270119,5"
    for name, sheets in ("book", ["Notes=About", f"One={rows}"]), \
                        ("books", [f"One={rows}", f"Two={rows}"]):
        subprocess.run([sys.executable, folder / "workbook.py", folder / f"{name}.xlsx", *sheets],
                       check=True)
    (folder / "folder").mkdir()
    (folder / "folder" / "pairs.csv").write_bytes(pairs)
    os.symlink("../other.csv", folder / "folder" / "linked.csv")


class Run:
    """What a run of a case did: its code, its outputs, and the files it left."""

    def __init__(self, program, inputs, case, variables):
        _, arguments, stdin = case
        with tempfile.TemporaryDirectory(prefix="tradestat-faults-") as name, \
                (inputs / stdin if stdin else Path(os.devnull)).open("rb") as file:
            folder = Path(name)
            for entry in inputs.iterdir():
                os.symlink(entry, folder / entry.name)
            out = folder / "out"
            if "out/" in arguments:
                out.mkdir()
                (out / "old.csv").write_bytes(OLD)
                os.symlink("old.csv", out / "link.csv")
                os.symlink("later.csv", out / "dangling.csv")
                (out / "first.csv").write_bytes(OLD)
                os.link(out / "first.csv", out / "name.csv")
            calls = folder / "calls"
            done = subprocess.run(
                [program, *arguments.split()], cwd=folder, capture_output=True, timeout=TIMEOUT,
                stdin=file, check=False,
                env={"TRADESTAT_CALLS": str(calls), "TERM": "dumb", **variables})
            self.code, self.out, self.errors = done.returncode, done.stdout, done.stderr
            self.files = {file.name: (file.is_symlink(), file.read_bytes() if file.exists() else None)
                          for file in out.iterdir()} if out.exists() else {}
            self.calls = {}
            if calls.exists():
                self.calls = {name: int(count) for name, count in
                              (line.split() for line in calls.read_text().splitlines())}


BEFORE = {"old.csv": (False, OLD), "link.csv": (True, OLD), "first.csv": (False, OLD),
          "name.csv": (False, OLD), "dangling.csv": (True, None)}


def problem(run, right, kind, error, goes_on):
    """What is wrong with a run, or nothing."""
    if run.code < 0:
        return f"it ended by signal {-run.code}"
    same = (run.code, run.out, run.files) == (right.code, right.out, right.files)
    if same and (run.errors == right.errors or kind == "write"):
        return None
    if (kind, error) in HARMLESS:
        return "it shows, and must not"
    if run.code != 2:
        return f"another answer, with exit code {run.code}"
    # Where only what follows the last byte fails, all may stand there, and the error with it.
    whole = kind in ("close", "fsync", "truncate")
    if run.files and run.files != BEFORE and not (whole and run.files == right.files):
        names = {name for name, _ in set(run.files.items()) ^ set(BEFORE.items())}
        return f"other files than before: {sorted(names)}"
    if kind == "write":
        return None if right.out.startswith(run.out) else "not the beginning of the answer"
    if run.out and not goes_on and not (whole and run.out == right.out):
        return "half an answer"
    words = run.errors.decode("utf-8")
    told = words.startswith(("tradestat: error: ", '{"code": "')) and words.endswith("\n")
    return None if told else f"no words, but {words!r}"


def faults_of(right):
    """Every fault of every call of a case's run."""
    for kind, ways in FAULTS.items():
        for number in range(1, right.calls[kind] + 1):
            for after, error in ways:
                yield kind, error, f"{kind}:{number}{after}:{error}"


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", required=True, type=Path)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    program = args.program.resolve()
    problems = []
    with tempfile.TemporaryDirectory(prefix="tradestat-faults-") as name:
        inputs = Path(name)
        make_inputs(inputs)
        runs = []
        for case in CASES:
            right = Run(program, inputs, case, {})
            if right.code != (2 if case[0].startswith("an error") else 0) \
                    and not case[0].startswith(("verify", "an article")):
                sys.exit(f"{case[0]}: exit code {right.code}: {right.errors.decode()}")
            runs += [(case, right, *fault) for fault in faults_of(right)]
        runs = [run for run in runs if args.only in f"{run[0][0]}: {run[4]}"]
        total = len(runs)
        if args.sample and args.sample < total:
            runs = [runs[i * total // args.sample] for i in range(args.sample)]

        def check(planned):
            case, right, kind, error, fault = planned
            try:
                run = Run(program, inputs, case, {"TRADESTAT_FAULT": fault})
            except subprocess.TimeoutExpired:
                return f"{case[0]}: {fault}: it does not end"
            goes_on = case[1].startswith("inspect") or case[0] == "several datasets"
            found = problem(run, right, kind, error, goes_on)
            return found and f"{case[0]}: {fault}: {found}"

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            problems = [found for found in pool.map(check, runs) if found]
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(runs)} of {total} faults in {len(CASES)} cases: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
