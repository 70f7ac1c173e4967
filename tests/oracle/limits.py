#!/usr/bin/env python3
"""Feeds a program inputs without end, in little memory: it has to name a limit, and go.

usage: limits.py PROGRAM

The memory is 400 MB of address space; where the program does not start in that (with
sanitizers), the answers alone are checked.
"""

import itertools
import json
import resource
import subprocess
import sys
import threading

MEMORY = 400 << 20
MEGABYTE = 1 << 20


def many(piece, megabytes=64):
    """A text again and again."""
    return itertools.repeat(piece * (MEGABYTE // len(piece)), megabytes)


def numbered(form):
    return (b"".join(form % (i + j) for j in range(1000)) for i in range(0, 5_000_000, 1000))


CASES = [  # what it is, its beginning, what follows, a part of the error
    ("a string of records", b'[{"a": "', many(b"x"), "a string or number of more than 1 MB"),
    ("a number of records", b'[{"a": ', many(b"1"), "a string or number of more than 1 MB"),
    ("blanks in records", b'[{"a": ', many(b" "), "blanks of more than 1 MB"),
    ("line ends in records", b'[{"a": 1}', many(b"\n"), "blanks of more than 1 MB"),
    ("a record", b'[{"a": 1', numbered(b', "%d": "text text text"'), "more than a thousand names"),
    ("a long record", b'[{"a": 1', (b', "%d": "%s"' % (i, b"x" * 9000) for i in range(900)),
     "a record of more than a million bytes"),
    ("names of records", b'[{"a": 1}', numbered(b', {"%d": 1}'),
     "no trade file of a known format"),
    ("keys beside records", b'{"data": [], "other": {"a": 1', numbered(b', "%d": 1'),
     "an object whose keys take more than 1 MB"),
    ("items", b"t,i,j,k,v,q\n", (b"".join(b"2021,643,408,%06d,1,1\n" % (i + j) for j in range(1000))
                                for i in range(0, 999_000, 1000)),
     "more than a hundred thousand different items"),
    ("long items", b"a,b,c,d,e\n",
     (b"RUS,PRK,2021,1,%05d%s\n" % (i, b"x" * 999_000) for i in range(60)),
     "more than a hundred thousand different items"),
    ("levels", b"[", many(b"["), "more than 64 levels"),
    ("a string of a dataset", b'{"observations": ["', many(b"x"),
     "a string or number of more than 1 MB"),
    ("values of a dataset", b'{"observations": [0', many(b",0", 16), "more than a million values"),
    ("lists of a dataset", b'{"observations": [[]', many(b",[]", 16), "more than a million values"),
    ("objects of a dataset", b'{"observations": [{"a":1}', many(b',{"a":1}', 16),
     "more than a million values"),
    ("a dataset", b'{"observations": [', many(b" ", 300), "it holds more than 256 MB"),
    ("a field of CSV", b"t,i,j,k,v,q\n", many(b"1"), "a record of more than a million bytes"),
    ("a quoted field of CSV", b't,i,j,k,v,q\n"', many(b"1"),
     "a record of more than a million bytes"),
    ("fields of CSV", b"t,i,j,k,v,q\n", many(b","), "a record of more than a million bytes"),
    ("a header of CSV", b"", many(b"x,"), "a record of more than a million bytes"),
]


MAP = ["--map", "exporter=a,importer=b,year=c,value=d,item=e", "--unit", "USD",
       "--classification", "none"]  # of "long items"


def claims(count):
    """A dataset of growth rates over a thousand years, of figures of thirty digits."""
    common = {"indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
              "trade_flow": "X", "commodity_class": "HS", "commodity": "TOTAL",
              "unit_measure": "USD", "unit_mult": 0, "obs_status": "A", "sources": ["p"],
              "places": [{"line": 1}]}
    observations = [{"id": year, "time_period": year, "obs_value": digits * 3, **common}
                    for year, digits in (("1500", "1234567891"), ("2500", "9876543211"))]
    stated = {"formula": "cagr", "inputs": ["1500", "2500"], "unit_measure": "PT", "unit_mult": 0,
              "obs_value": "0.20816" + "73" * 12, "sources": ["p"], "places": [{"line": 2}]}
    return json.dumps({
        "schema_version": "1.0", "id": "c", "title": "c", "sources": [{"id": "p", "name": "A"}],
        "observations": observations,
        "claims": [{"id": f"c{i}", **stated} for i in range(count)]}).encode()


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def feed(pipe, blocks):
    try:
        for block in blocks:
            pipe.write(block)
        pipe.close()
    except BrokenPipeError:
        pass


def run(program, blocks, prepare, arguments):
    with subprocess.Popen([program, "inspect", "-", *arguments], stdin=subprocess.PIPE,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          preexec_fn=prepare) as process:
        feeder = threading.Thread(target=feed, args=(process.stdin, blocks))
        feeder.start()
        error = process.stderr.read().decode()
        code = process.wait()
        process.stdin = None
        feeder.join()
    return code, error


def main(program):
    starts = subprocess.run([program, "--version"], preexec_fn=limit_memory, check=False,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    problems = 0
    for name, beginning, rest, wanted in CASES:
        code, error = run(program, itertools.chain([beginning], rest),
                          limit_memory if starts else None, MAP if name == "long items" else [])
        if code != 2 or wanted not in error or error.count("\n") != 1:
            print(f"{name}: exit code {code}: {error[:300]}")
            problems += 1
    # Compared by all their digits, these take half a second each.
    code = subprocess.run([program, "verify", "--data", "-"], input=claims(2000), check=False,
                          timeout=120, stdout=subprocess.DEVNULL).returncode
    if code != 1:
        print(f"claims: exit code {code}")
        problems += 1
    print(f"{len(CASES)} inputs without end, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
