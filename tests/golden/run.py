#!/usr/bin/env python3
"""Runs the commands of golden files and compares what they print.

usage: run.py --program build/release/tradestat [--update] [--locale NAME] FILE...

A file is a transcript (NAME.t), or Markdown, of which the ```console blocks are
read. A line that begins with `$ ` is a command; a backslash at its end continues
it on the next line. What follows, up to the next command, a comment or the end,
is what the command has to print:

    $ tradestat balanse          the command, run by sh
    usage: ...                   a line of stdout
    2> tradestat: error: ...     a line of stderr
    [2]                          the exit code, when it is not 0

    # a comment, up to the next command

Blank lines inside an output count; those at its end only separate. `1> ` marks
a line of stdout that would otherwise be read as something else (a last line that
is empty, or one beginning with `$ `, `# `, `1> `...), `1\\ ` and `2\\ ` a last line
without a newline at its end. --update writes all this into the file by itself.

Every command runs in a fresh directory with a copy of tests/golden/files and, as
data/, of the project's data; so commands may write files, and none sees those of
another. The program is found first on PATH; nothing else is in the environment
but TERM=dumb and, with --locale, LC_ALL and LOCPATH. stdin is empty.
"""

import argparse
import concurrent.futures
import difflib
import locale
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT = 60
COMMENT = re.compile(r"#( |$)")
EXIT_CODE = re.compile(r"\[\d+\]$")
NEEDS_MARK = re.compile(r"\$ |#( |$)|[12](> |\\ |>$)|\[\d+\]$|```")


class Case:
    def __init__(self, line_number):
        self.line_number = line_number
        self.command = []
        self.expected = []
        self.blanks = []  # blank lines after the expectation

    def close(self):
        while self.expected and self.expected[-1] == "":
            self.blanks.append(self.expected.pop())


def read(path):
    """The file as a list of plain lines and of Cases, in order."""
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    lines = text.removesuffix("\n").split("\n")
    markdown = path.suffix == ".md"
    parts, case, inside = [], None, not markdown
    for number, line in enumerate(lines, 1):
        if case and case.command[-1].endswith("\\") and not case.expected:
            case.command.append(line)
        elif markdown and line.startswith("```"):
            inside, case = line.rstrip() == "```console", None
            parts.append(line)
        elif inside and line.startswith("$ "):
            case = Case(number)
            case.command.append(line)
            parts.append(case)
        elif case and not COMMENT.match(line):
            case.expected.append(line)
        else:
            case = None
            parts.append(line)
    for part in parts:
        if isinstance(part, Case):
            part.close()
    return parts


def write(path, parts):
    lines = []
    for part in parts:
        lines += [part] if isinstance(part, str) else part.command + part.expected + part.blanks
    path.write_bytes(("\n".join(lines) + "\n").encode("utf-8", "surrogateescape"))


def transcript(stdout, stderr, code):
    """What a command did, in the lines of an expectation."""
    lines = []
    for stream, output in ("1", stdout), ("2", stderr):
        if not output:
            continue
        *whole, rest = output.decode("utf-8", "surrogateescape").split("\n")
        for index, line in enumerate(whole):
            ends_blank = line == "" and index == len(whole) - 1
            if stream == "2" or ends_blank or NEEDS_MARK.match(line):
                line = f"{stream}> {line}" if line else f"{stream}>"
            lines.append(line)
        if rest:
            lines.append(f"{stream}\\ {rest}")
    return lines + ([f"[{code}]"] if code else [])


def environment(program, locale_name):
    result = {"PATH": f"{program.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
              "TERM": "dumb"}
    if locale_name:
        # A locale that is not there must not pass for one that changes nothing.
        locale.setlocale(locale.LC_ALL, locale_name)
        if locale.localeconv()["decimal_point"] != ",":
            sys.exit(f"run.py: {locale_name} has no decimal comma")
        result |= {"LC_ALL": locale_name, "LOCPATH": os.environ["LOCPATH"]}
    return result


def run(case, env):
    command = "\n".join(case.command).removeprefix("$ ")
    with tempfile.TemporaryDirectory(prefix="tradestat-") as directory:
        for source, target in ("tests/golden/files", "."), ("data", "data"):
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, Path(directory) / target, dirs_exist_ok=True)
        try:
            done = subprocess.run(["sh", "-c", command.encode("utf-8", "surrogateescape")],
                                  cwd=directory, env=env, stdin=subprocess.DEVNULL,
                                  capture_output=True, timeout=TIMEOUT)
        except subprocess.TimeoutExpired:
            return [f"(no end after {TIMEOUT} s)"]
    return transcript(done.stdout, done.stderr, done.returncode)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--locale")
    parser.add_argument("files", nargs="+", type=Path)
    args = parser.parse_args()
    if not os.access(args.program, os.X_OK):
        sys.exit(f"run.py: {args.program} is not a program")
    env = environment(args.program.resolve(), args.locale)

    passed = failed = 0
    for path in args.files:
        parts = read(path)
        cases = [part for part in parts if isinstance(part, Case)]
        if not cases:
            sys.exit(f"run.py: {path} has no commands")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            results = list(pool.map(lambda case: run(case, env), cases))
        for case, result in zip(cases, results):
            if case.expected == result:
                passed += 1
                continue
            failed += 1
            difference = difflib.unified_diff(case.expected, result, "expected", "got", lineterm="")
            report = "\n".join([f"{path}:{case.line_number}: {case.command[0]}", *difference, ""])
            sys.stdout.buffer.write(report.encode("utf-8", "surrogateescape") + b"\n")
            sys.stdout.flush()
            case.expected = result
        if args.update:
            write(path, parts)
    print(f"{passed} passed, {failed} {'updated' if args.update else 'failed'}")
    return 1 if failed and not args.update else 0


if __name__ == "__main__":
    sys.exit(main())
