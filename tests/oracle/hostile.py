#!/usr/bin/env python3
"""Gives the program names that mean something to terminals, logs and runners of CI.

usage: hostile.py PROGRAM

Names of files, of files in archives, of columns, items, areas and datasets, words of the
command line, values of variables and pieces of texts, in every output format. What it prints
has to be UTF-8 on lines of its own making: no control character, no override of direction,
no command of a runner, and in the formats that are parsed no broken string. (CSV and TSV keep
the values of data as they are; their messages on stderr do not.)
"""

import binascii
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = json.loads((ROOT / "data" / "russia-north-korea.json").read_text(encoding="utf-8"))

NAMES = [
    "::error::x", "a ::warning file=b,line=1::y", "##[add-mask]1", "a ##vso[task.x]b",
    "::stop-commands::t", "##teamcity[message text='x']", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07",
    "a\rb", "a\nb", "a\n::error::b", "\n::error::c", "a\x7fb", "a\u009bb", "a\u0085b",
    "a\u2028b", "a\u2029::error::b", "\u202e28\u202c", "\u2066a\u2069", "\u202dx", "a\tb",
    "a|b`c`<script>alert(1)</script>[x](javascript:1)", "]]>&amp;<b>\"'", "{0} %s %n %0A%0D",
    "=cmd|' /C calc'!A0", "a" * 58 + "\u202e::x", "word " * 30 + "::error::x", "x" * 200,
    "\udcff\udcfe broken", "\udcc3", "\udced\udca0\udc80", "é صادرات 中 😀", "a\\", "--", "-x", "..."]
FORMATS = ["table", "json", "ndjson", "csv", "tsv", "markdown"]
FINDINGS = ["junit", "github", "sarif"]
RAW = {"csv", "tsv"}

CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
RUNNER = re.compile(r"::[a-z-]+[ :]|##\[|##vso\[|##teamcity\[")


def bytes_of(name):
    return name.encode("utf-8", "surrogateescape")


def baci(item="270119"):
    return b"t,i,j,k,v,q\n2021,643,408," + bytes_of(item) + b",1.5,1\n"


def mapped(name, item):
    quoted = [b'"' + bytes_of(text).replace(b'"', b'""') + b'"' for text in (name, item)]
    return b"from,to,year," + quoted[0] + b",item\nRUS,PRK,2021,1.5," + quoted[1] + b"\n"


def dataset(name, where):
    data = json.loads(json.dumps(BUNDLED))
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if where == "id":
        data["id"] = text
    elif where == "observation":
        old, data["observations"][0]["id"] = data["observations"][0]["id"], text
        for claim in data["claims"]:
            claim["inputs"] = [text if i == old else i for i in claim["inputs"]]
    elif where == "claim":
        data["claims"][0]["id"] = text
        data["claims"][0]["obs_value"] = "99.9"
    elif where == "source":
        data["source"] = text if isinstance(data.get("source"), str) else data.get("source")
        data["title"] = text
    elif where == "area":
        data["observations"][0]["ref_area"] = text
    elif where == "item":
        data["observations"][0]["commodity"] = text
    elif where == "key":
        data["observations"][0][text] = 1
    else:
        data["observations"][0]["obs_value"] = text
    return json.dumps(data, ensure_ascii=False).encode()


PLACES = ["id", "observation", "claim", "source", "area", "item", "key", "value"]


def file_name(name):
    return name.replace("/", "_")[:200] or "_"


def questions(name, folder):
    """Commands in a folder of their own, of which the name is a part."""
    def write(path, content):
        # A name of a file has to be one: no slash, and not too long.
        (folder / os.fsdecode(bytes_of(path))).write_bytes(content)
        return path

    csv_name = write(file_name(name)[:100] + ".csv", baci())
    bad_name = write(file_name(name)[:100] + "2.csv", baci().replace(b"1.5", b"1x"))
    json_name = write(file_name(name)[:100] + ".json", dataset("x", "claim"))
    inner = bytes_of(name)[:60] + b".csv"
    (folder / "b.zip").write_bytes(zip_of(inner, baci()))
    (folder / "c.zip").write_bytes(zip_of(inner, baci().replace(b"1.5", b"1x")))
    (folder / "d.zip").write_bytes(zip_of(inner, b"no table"))
    write("col.csv", mapped(name, "x"))
    write("item.csv", mapped("v", name))
    write("bad.csv", baci(name))
    (folder / "note.txt").write_bytes(b"Exports were $28.7 million. " + bytes_of(name) + b" $3 m\n")
    for place in PLACES:
        write(place + ".json", dataset(name, place))
    word = os.fsdecode(bytes_of(name))
    column = word.replace(",", "").replace("=", "")
    map_of = "exporter=from,importer=to,year=year,item=item,value="
    yield from [["inspect", "./" + csv_name], ["balance", "RUS", "PRK", "--data", "./" + csv_name],
                ["balance", "RUS", "PRK", "--data", "./" + bad_name],
                ["balance", "RUS", "PRK", "--data", "./no " + word],
                ["verify", "--data", "./" + json_name], ["inspect", "b.zip"], ["inspect", "c.zip"],
                ["inspect", "d.zip"], ["products", "RUS", "PRK", "--data", "b.zip"],
                ["products", "RUS", "PRK", "--data", "item.csv", "--map", map_of + "v",
                 "--unit", "USD"],
                ["products", "RUS", "PRK", "--data", "col.csv", "--map", map_of + column,
                 "--unit", "USD"],
                ["products", "RUS", "PRK", "--data", "col.csv", "--map", map_of + "none"],
                ["inspect", "bad.csv"], ["inspect", "bad.csv", "--skip-bad-rows"],
                ["figures", "note.txt"], ["verify", "--article", "note.txt"],
                ["balance", word, "PRK"], ["balance", "--year=" + word], [word],
                ["balance", "--columns=" + word], ["partners", "RUS", "--sort=" + word],
                ["balance", "--" + word + "=1"], ["data", "--item=" + word]]
    for place in PLACES:
        yield from ([command, "--data", place + ".json"]
                    for command in ("data", "verify", "balance", "report"))


def zip_of(name, content):
    """An archive of one stored file, whose name is any bytes."""
    crc, size = binascii.crc32(content), len(content)
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 0, 0, 0, crc, size, size, len(name), 0)
    entry = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 0, 0, 0, crc, size, size, len(name),
                        0, 0, 0, 0, 0, 0)
    body = local + name + content
    return body + entry + name + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1, 1,
                                             len(entry) + len(name), len(body), 0)


def problem_of(text, format_name):
    """What of an output is not as it has to be, or nothing."""
    try:
        words = text.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"no UTF-8: {error}"
    if found := CONTROL.search(words):
        return f"U+{ord(found[0]):04X}"
    if words and not words.endswith("\n"):
        return "the last line has no end"
    if format_name == "github":
        bad = [line for line in words.splitlines()
               if not re.match(r"::(error|warning|notice) [^:]*title=[^:]*::|and \d|tradestat: ", line)
               or RUNNER.search(re.sub(r"^::\w+ [^:]*::", "", line))]
        return f"a line {bad[0]!r}" if bad else None
    parsed = format_name in ("json", "ndjson", "sarif", "junit")
    found = [line for line in words.splitlines() if line.lstrip().startswith("::")] if parsed \
        else RUNNER.findall(words)
    return f"a command of a runner: {found[0]!r}" if found else None


def parse(text, format_name):
    if format_name in ("json", "sarif"):
        json.loads(text)
    elif format_name == "ndjson":
        for line in text.splitlines():
            json.loads(line)
    elif format_name == "junit":
        ElementTree.fromstring(text)


def check(program, folder, arguments, format_name):
    environment = {"TERM": "dumb", "TRADESTAT_FORMAT": format_name}
    done = subprocess.run([program, *arguments], cwd=folder, env=environment, capture_output=True,
                          stdin=subprocess.DEVNULL, timeout=60, check=False)
    if done.returncode not in (0, 1, 2):
        return f"exit code {done.returncode}"
    if done.returncode == 2 and not done.stderr:
        return "no words"
    errors_format = format_name if done.returncode == 2 else "table"
    if found := problem_of(done.stderr, errors_format):
        return f"stderr: {found}"
    if format_name in RAW:
        return None
    if found := problem_of(done.stdout, format_name):
        return f"stdout: {found}"
    try:
        if done.stdout:
            parse(done.stdout, format_name)
    except (ValueError, ElementTree.ParseError) as error:
        return f"it cannot be parsed: {error}"
    return None


def check_name(program, number):
    """Half the formats with each command, the other half with the next name."""
    problems, count, name = [], 0, NAMES[number]
    with tempfile.TemporaryDirectory(prefix="tradestat-hostile-") as directory:
        folder = Path(directory)
        for place, arguments in enumerate(questions(name, folder)):
            formats = FORMATS + (FINDINGS if arguments[0] == "verify" else [])
            for format_name in formats[(number + place) % 2::2]:
                count += 1
                if found := check(program, folder, arguments, format_name):
                    problems.append(f"{arguments!r} as {format_name}: {found}")
    return count, problems


def check_variables(program, name):
    problems = []
    value = os.fsdecode(bytes_of(name))
    for variable in ("TRADESTAT_FORMAT", "TRADESTAT_WIDTH", "TRADESTAT_COLOR", "TERM", "LANG"):
        done = subprocess.run([program, "balance"], env={variable: value}, capture_output=True,
                              check=False)
        for text in done.stdout, done.stderr:
            if found := problem_of(text, "table"):
                problems.append(f"{variable}={value!r}: {found}")
    return 5, problems


def main(program):
    program = str(Path(program).resolve())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = [*pool.map(lambda number: check_name(program, number), range(len(NAMES))),
                   *pool.map(lambda name: check_variables(program, name), NAMES)]
    problems = [found for _, some in results for found in some]
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{sum(count for count, _ in results)} answers, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
