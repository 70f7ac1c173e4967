#!/usr/bin/env python3
"""Validates the reports for CI against the rules of their formats.

usage: ci_formats.py PROGRAM

SARIF against tests/oracle/sarif.schema.json with python3-jsonschema, and what a
schema cannot say; JUnit as well-formed XML with the elements, attributes and
counts that its common XSD wants; GitHub's annotations line by line. All three
have to tell the same, on the bundled figures and on figures made wrong,
missing and many, with hostile names of files. The commands of docs/ci.md's
workflow and hook run too.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = json.loads((ROOT / "data" / "russia-north-korea.json").read_text(encoding="utf-8"))
HOSTILE = "./a \"b\" <c> & ]]> {0} [x](1) %0A\n::error::\x1b[31m\x7f é صادرات.json"

# The attributes of each element: required, then allowed besides. The common
# XSD gives a testcase no other children than these here and output.
JUNIT = {
    "testsuites": ("tests failures errors", "name time"),
    "testsuite": ("name tests failures errors", "skipped time timestamp hostname id package file"),
    "testcase": ("name", "classname time group"),
    "failure": ("", "type message"),
    "skipped": ("", "type message"),
}
CHILDREN = {"testsuites": {"testsuite"}, "testsuite": {"testcase"},
            "testcase": {"failure", "skipped"}, "failure": set(), "skipped": set()}


def copy():
    return json.loads(json.dumps(BUNDLED))


def datasets():
    """Names of files and their contents; None is the bundled dataset."""
    yield None, None
    wrong = copy()
    wrong["claims"][1]["obs_value"] = "-18.3"
    yield "wrong.json", wrong
    many = copy()
    many["claims"] += [dict(BUNDLED["claims"][0], id=f"c{i}", obs_value="99.9") for i in range(25)]
    yield "a b,c:d%#?é.json", many
    missing = copy()
    for observation in missing["observations"]:
        if observation["id"] == "goods-prk-rus-2016":
            observation["obs_status"] = "M"
            observation["obs_value"] = None
    yield "missing.json", missing
    bare = copy()
    bare["claims"], bare["observations"] = [], bare["observations"][:1]
    yield "bare.json", bare
    yield HOSTILE, wrong
    twice = copy()  # two figures on a line, under a name that no format may take for its own
    twice["id"] = "a \"b\" <c> & ]]> %0A\n::error file=x::\x1b[31m\x7f \u0635\u202e"
    goods = twice["observations"][1]
    goods["places"] = [{"line": 1}] + [{"line": 2, "obs_value": goods["obs_value"]}] * 2
    yield "twice.json", twice


# A text beside a dataset: what it states on line 1, then another value in its place.
ARTICLE = "a,b:c%.txt"
TEXTS = {"twice.json": "It sold 78.3 million dollars of <goods> & ]]>.\n"
                       "Of 73.8 million dollars nothing is known. ::error::\x1b[31m\x7f\n"}


class Problems:
    def __init__(self):
        self.count = 0

    def expect(self, holds, what):
        if not holds:
            self.count += 1
            print(what)


def check_sarif(name, text, schema, problems):
    """The number of results of each kind and level."""
    log = json.loads(text)
    for error in schema.iter_errors(log):
        problems.expect(False, f"{name}: SARIF: {error.json_path}: {error.message}")
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    problems.expect(len(set(rules)) == len(rules), f"{name}: SARIF: a rule stands twice")
    prints = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
    problems.expect(len(set(prints)) == len(prints), f"{name}: SARIF: fingerprints are not unique")
    for result in run["results"]:
        problems.expect(rules[result["ruleIndex"]] == result["ruleId"],
                        f"{name}: SARIF: ruleIndex {result['ruleIndex']} is not {result['ruleId']}")
    return Counter((result["kind"], result["level"]) for result in run["results"])


def check_junit(name, text, problems):
    """The number of failures, of skipped cases and of the others."""
    root = ElementTree.fromstring(text)
    problems.expect(root.tag == "testsuites" and len(root) > 0, f"{name}: JUnit: no testsuite")
    for element in root.iter():
        required, allowed = (set(words.split()) for words in JUNIT[element.tag])
        given = set(element.attrib)
        problems.expect(required <= given <= required | allowed,
                        f"{name}: JUnit: attributes of {element.tag}: {sorted(given)}")
        problems.expect({child.tag for child in element} <= CHILDREN[element.tag],
                        f"{name}: JUnit: children of {element.tag}")
        if element.tag in ("testsuites", "testsuite"):
            for attribute, path in [("tests", ".//testcase"), ("failures", ".//failure"),
                                    ("errors", ".//error"), ("skipped", ".//skipped")]:
                said = element.get(attribute)
                problems.expect(said is None or int(said) == len(element.findall(path)),
                                f"{name}: JUnit: {element.tag} says {said} {attribute}")
    cases = root.findall(".//testcase")
    problems.expect(all(len(case) <= 1 for case in cases), f"{name}: JUnit: one outcome a case")
    failures, skipped = len(root.findall(".//failure")), len(root.findall(".//skipped"))
    return failures, skipped, len(cases) - failures - skipped


def check_github(name, text, problems):
    """The number of findings of each command, those that are left out too."""
    counts = Counter()
    lines = text.split("\n")
    problems.expect(lines.pop() == "", f"{name}: GitHub: the last line has no end")
    problems.expect(lines[0].startswith("::notice title="), f"{name}: GitHub: no summary first")
    more = re.findall(r"(\d+) more (error|warning|notice)", lines.pop()) \
        if lines[-1].startswith("and ") else []
    for line in lines:
        command = re.fullmatch(r"::(error|warning|notice) (file=[^:,\0-\x1f]+,"
                               r"(line=\d+,(col=\d+,)?)?)?title=[^:,\0-\x1f]+::[^\0-\x1f]+", line)
        problems.expect(command, f"{name}: GitHub: {line!r}")
        counts[command[1] if command else ""] += 1
    problems.expect(max(counts.values()) <= 10, f"{name}: GitHub: {counts}")
    counts["notice"] -= 1
    for number, kind in more:
        problems.expect(counts[kind] == (9 if kind == "notice" else 10),
                        f"{name}: GitHub: more {kind}s, with room for them")
        counts[kind] += int(number)
    return counts


def check_several(program, directory, schema, problems):
    """Two datasets in two texts, with the same ids: each of the four has a suite of its own."""
    files = dict(datasets())
    for name in "wrong.json", "twice.json":
        (directory / name).write_text(json.dumps(files[name]), encoding="utf-8")
    for name in "a.txt", "b.txt":
        (directory / name).write_text(TEXTS["twice.json"], encoding="utf-8")
    arguments = ["wrong.json", "twice.json", "--article", "a.txt", "--article", "b.txt"]
    check(program, directory, ("several", arguments), schema, problems)
    text = subprocess.run([program, "verify", *arguments, "--format", "junit"], cwd=directory,
                          capture_output=True, check=False).stdout.decode()
    suites = [(suite.get("name"), suite.get("file")) for suite in ElementTree.fromstring(text)]
    expected = [(name, file) for d in ("wrong.json", "twice.json") for name, file in
                ((d, d), (f"{d} in a.txt", "a.txt"), (f"{d} in b.txt", "b.txt"))]
    problems.expect(suites == expected, f"several: {suites}")


def check(program, directory, dataset, schema, problems):
    name, content = dataset
    arguments = content if isinstance(content, list) else []
    if name and not arguments:
        (directory / name).write_text(json.dumps(content), encoding="utf-8")
        arguments = ["--data", name]
    if name in TEXTS:
        (directory / ARTICLE).write_text(TEXTS[name], encoding="utf-8")
        arguments += ["--article", ARTICLE]

    def output(format_name):
        done = subprocess.run([program, "verify", *arguments, "--format", format_name],
                              cwd=directory, capture_output=True, check=False)
        problems.expect(not done.stderr, f"{name}: {done.stderr.decode()}")
        return done.stdout.decode(), done.returncode

    sarif, code = output("sarif")
    kinds = check_sarif(name, sarif, schema, problems)
    failed, warned = kinds["fail", "error"], kinds["fail", "warning"]
    undecided = kinds["open", "none"]
    problems.expect(code == (1 if failed else 0), f"{name}: {failed} failed, exit code {code}")
    junit = check_junit(name, output("junit")[0], problems)
    problems.expect(junit == (failed, warned + undecided, kinds["pass", "none"]),
                    f"{name}: JUnit has {junit}, SARIF {kinds}")
    github = check_github(name, output("github")[0], problems)
    problems.expect((github["error"], github["warning"], github["notice"]) ==
                    (failed, warned, undecided), f"{name}: GitHub has {github}, SARIF {kinds}")
    return kinds


def check_page(program, directory, schema, problems):
    """Runs what the YAML of docs/ci.md runs, on figures that hold and on figures that do not."""
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    yaml = "\n".join(re.findall(r"^```yaml\n(.*?)^```", page, re.MULTILINE | re.DOTALL))
    commands = re.findall(r"(?:run|entry): (tradestat .*)", yaml)
    problems.expect(len(commands) == 3, f"docs/ci.md: {len(commands)} commands, not 3")
    path = f"{program.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    wrong = dict(datasets())["wrong.json"]
    for content, found in (BUNDLED, 0), (wrong, 1):
        (directory / "figures.json").write_text(json.dumps(content), encoding="utf-8")
        for command in commands:
            done = subprocess.run(["sh", "-ec", command], cwd=directory, capture_output=True,
                                  env={"PATH": path}, check=False)
            expected = 0 if "|" in command else found
            problems.expect(done.returncode == expected and not done.stderr,
                            f"docs/ci.md: {command}: {done.returncode}: {done.stderr.decode()}")
        sarif = (directory / "figures.sarif").read_text(encoding="utf-8")
        kinds = check_sarif("docs/ci.md", sarif, schema, problems)
        problems.expect(kinds == Counter({("fail", "error"): found, ("fail", "warning"): 3}),
                        f"docs/ci.md: uploads {kinds}")


def main(program):
    schema = json.loads((ROOT / "tests/oracle/sarif.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    problems, seen = Problems(), Counter()
    with tempfile.TemporaryDirectory(prefix="tradestat-") as directory:
        for dataset in datasets():
            seen += check(Path(program).resolve(), Path(directory), dataset, validator, problems)
        check_several(Path(program).resolve(), Path(directory), validator, problems)
        check_page(Path(program).resolve(), Path(directory), validator, problems)
    for kind in [("pass", "none"), ("fail", "error"), ("fail", "warning"), ("open", "none")]:
        problems.expect(seen[kind], f"no dataset gives a result of kind {kind[0]}, level {kind[1]}")
    print(f"{sum(seen.values())} results, {problems.count} problems")
    return 1 if problems.count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
