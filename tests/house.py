#!/usr/bin/env python3
"""house.py ROOT: the floors of ARCHITECTURE.md hold.

A file includes files of its own floor and of those below; no files include each other in a
circle (a header and its source are one file here); base, core, text and io name no option of
the command line; the settings that they name are options.
"""
import collections
import re
import sys
from pathlib import Path

# From the ground up; a floor may use those before it in its list.
BELOW = {
    "base": [],
    "core": ["base"],
    "text": ["base", "core"],
    "io": ["base", "core", "text"],
    "report": ["base", "core", "text"],
    "sql": ["base", "core", "io"],
    "answer": ["base", "core", "text", "io", "report", "sql"],
    "cli": ["base", "core", "text", "io", "report", "sql", "answer"],
}
INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
faults = []


def floor_of(path):
    return path.split("/")[0]


def includes(root):
    """By file of src, without its suffix: the files of src that it includes."""
    of = collections.defaultdict(set)
    for file in sorted((root / "src").rglob("*.[ch]pp")):
        name = file.relative_to(root / "src").as_posix()
        for included in INCLUDE.findall(file.read_text(encoding="utf-8")):
            if (root / "src" / included).exists() and floor_of(included) in BELOW:
                of[name.rsplit(".", 1)[0]].add(included.rsplit(".", 1)[0])
                if floor_of(included) not in [floor_of(name), *BELOW[floor_of(name)]]:
                    faults.append(f"src/{name} includes {included}, which is not below it")
    return of


def find_circle(of):
    done, way = set(), []

    def walk(file):
        if file in way:
            faults.append("a circle: " + " -> ".join([*way[way.index(file):], file]))
        elif file not in done:
            way.append(file)
            for included in sorted(of[file] - {file}):
                walk(included)
            way.pop()
            done.add(file)

    for file in sorted(of):
        walk(file)


def check_names(root):
    options = set(re.findall(r'\.name = "--([a-z-]+)"', (root / "src/cli/options.cpp").read_text()))
    if len(options) < 20:
        faults.append(f"src/cli/options.cpp names {len(options)} options: this test misreads it")
    named = set()
    for floor in ("base", "core", "text", "io"):
        for file in sorted((root / "src" / floor).rglob("*.[ch]pp")):
            for string in STRING.findall(re.sub(r"//.*", "", file.read_text(encoding="utf-8"))):
                if re.search(r"(^|[\s\"'(])--[a-z]", string):
                    faults.append(f"{file.relative_to(root)} names an option: {string}")
                named |= set(re.findall(r"`([a-z_]+)(?:=[^`]*)?`", string))
    loading = (root / "src/answer/loading.cpp").read_text()
    known = set(re.findall(r'"([a-z_]+)"', re.search(r"settings = .*?\}\);", loading, re.S).group()))
    faults.extend(f"the library names {n}, src/answer/loading.cpp does not" for n in named - known)
    for setting in sorted(known):
        if setting.replace("_", "-") not in options:
            faults.append(f"no option sets {setting}")
    if not named:
        faults.append("no setting is named: this test misreads the library")


def main():
    root = Path(sys.argv[1])
    of = includes(root)
    if sum(map(len, of.values())) < 100:
        faults.append("too few includes: this test misreads the sources")
    find_circle(of)
    check_names(root)
    print("\n".join(faults) or "the house stands")
    return 1 if faults else 0


sys.exit(main())
