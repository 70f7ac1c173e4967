#!/usr/bin/env python3
"""Checks that the golden cases miss nothing that the help promises.

usage: meta.py PROGRAM VERSION FILE...

Every command, and every long option that the help of the program or of a
command names, stands in a command line of the golden files; --version says
VERSION.
"""

import re
import subprocess
import sys
from pathlib import Path


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def command_lines(path):
    """The lines of commands in a golden file, continuations included."""
    continued = False
    for line in path.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        if continued or line.startswith("$ "):
            continued = line.endswith("\\")
            yield line


def commands_in(help_text):
    """The first words below a heading such as "Commands:" or "Subcommands:"."""
    found, inside = [], False
    for line in help_text.splitlines():
        if re.match(r"\S", line):
            inside = re.match(r"(sub)?commands:?$", line, re.IGNORECASE) is not None
        elif inside and (word := re.match(r" {1,4}([a-z][a-z0-9-]*)(\s|$)", line)):
            found.append(word[1])
    return found


def main(program, version, *files):
    problems = []
    first_line = output(program, "--version").splitlines()[0]
    if not re.match(rf"tradestat {re.escape(version)}(\s|$)", first_line):
        problems.append(f"--version says '{first_line}', the project is {version}")

    help_text = output(program, "--help")
    commands = commands_in(help_text)
    if not commands:
        problems.append("--help lists no commands")
    wanted = {word: "" for word in commands}
    for command in [None, *commands]:
        text = output(program, command, "--help") if command else help_text
        for option in re.findall(r"(?<![\w-])--[a-z][a-z0-9-]*", text):
            wanted.setdefault(option, f" ({command or 'tradestat'} --help)")

    lines = "\n".join(line for file in files for line in command_lines(Path(file)))
    for word, place in wanted.items():
        if not re.search(rf"(?<![\w-]){word}(?![\w-])", lines):
            problems.append(f"no golden case uses {word}{place}")

    print(*problems, f"{len(wanted)} commands and options, {len(problems)} problems", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
