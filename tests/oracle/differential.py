#!/usr/bin/env python3
"""Holds the sums of random trade files against a plain reading of them, by every way to read.

usage: differential.py PROGRAM [SEED [CASES]]

A case is a list of rows of one format, with what files of it hold besides: rows that stand
twice, near and far, the World and groups, products beside their total, re-exports, parts of
flows, what the other side reports. What the rows add up to is reckoned here by fractions, from
the rows and not from the file. The file is read as it is, with its rows in another order, with
CRLF, with a byte order mark, quoted, as .gz, in a .zip, from stdin, in two files, as a folder,
as a workbook, and on one processor; every way has to print the same bytes, with the values
reckoned here. Twelve months make a year, products in levels a total, and a stated World is the
whole of a country's partners. In some cases a row contradicts another: then every way is an error
that says so.
"""

import gzip
import io
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

A, B = "RUS", "PRK"
NUMBERS = {"RUS": 643, "PRK": 408, "CHN": 156, "FRA": 251, "DEU": 276, "W00": 0}
OEC = {"RUS": "eurus", "PRK": "asprk", "CHN": "aschn", "FRA": "eufra", "DEU": "eudeu"}
OTHERS = ["CHN", "FRA", "DEU"]
ITEMS = [f"{chapter:02}{rest:04}" for chapter in (1, 2, 27, 31, 61, 84) for rest in range(100, 130)]
YEARS = [2019, 2020, 2021]


class Case:
    """A file: its header, its rows as texts, and the values of A's flows with B a year."""

    def __init__(self, name, header, separator=","):
        self.name, self.header, self.separator = name, header, separator
        self.rows, self.options = [], []
        self.values = {}  # (year, "exports" or "imports"): a fraction
        # What is ranked instead: the words of the question, the columns of its keys, and the values
        # of the last year by key.
        self.ranking = None
        self.partners = {}  # of A's exports, where these are asked for
        self.world = None  # what they are stated to be in all
        self.contradicts = False

    def add(self, *fields):
        self.rows.append(self.separator.join(map(str, fields)))

    def count(self, year, side, value, times=1):
        key = year, side
        self.values[key] = self.values.get(key, 0) + Fraction(value) * times


def number(rng, most_decimals=3):
    """A value as files write it."""
    kind = rng.random()
    if kind < 0.05:
        return "0"
    if kind < 0.15:
        return str(rng.randrange(10 ** 9, 10 ** 12))
    decimals = rng.randint(0, most_decimals)
    whole = rng.randrange(10 ** rng.randint(1, 8))
    return f"{whole}.{rng.randrange(10 ** decimals):0{decimals}}" if decimals else str(whole)


def flows(rng):
    """Exporter, importer, year and some of the items, of A with B and of others."""
    for year in rng.sample(YEARS, rng.randint(1, 3)):
        for exporter, importer in (A, B), (B, A):
            if rng.random() < 0.9:
                yield exporter, importer, year, rng.sample(ITEMS, rng.randint(1, 12))
        for _ in range(rng.randint(0, 6)):
            exporter, importer = rng.sample([A, B, *OTHERS], 2)
            if {exporter, importer} != {A, B}:
                yield exporter, importer, year, rng.sample(ITEMS, rng.randint(1, 5))


def side_of(exporter, importer):
    """What a flow is to A."""
    return {(A, B): "exports", (B, A): "imports"}.get((exporter, importer))


def distinct(rows):
    """Flows once each: pairs that are drawn twice would contradict one another."""
    seen = set()
    for exporter, importer, year, items in rows:
        if (exporter, importer, year) not in seen:
            seen.add((exporter, importer, year))
            yield exporter, importer, year, items


def baci(rng):
    case = Case("baci", "t,i,j,k,v,q")
    padded = rng.random() < 0.5
    rows = []
    for exporter, importer, year, items in distinct(flows(rng)):
        for item in sorted(items):
            value = number(rng)
            quantity = rng.choice(["1.5", "NA", "0.001"])
            case.add(year, NUMBERS[exporter], NUMBERS[importer], item, value,
                     quantity.rjust(13) if padded else quantity)
            if side := side_of(exporter, importer):
                case.count(year, side, value, 1000)
            rows.append((year, exporter, importer, item, Fraction(value) * 1000))
    if rows and rng.random() < 0.7:
        case.ranking = ranking_of_baci(rng, rows)
    return case


def ranking_of_baci(rng, rows):
    """Pairs, or products at some level, of all rows or of some of them; nothing where a country
    has none in the last year of them."""
    item = rng.choice(["", "", "27", "31", "610", ITEMS[3]])
    level = rng.choice([None, 2, 4])
    digits = ["--level", str(level)] if level else []
    words, columns, wanted, key = rng.choice([
        (["partners"] + (["--item", item] if item else []), "exporter,importer",
         lambda row: row[3].startswith(item), lambda row: row[1:3]),
        (["products", *digits], "item", lambda row: True, lambda row: (row[3][:level],)),
        (["products", A, *digits], "item,exporter", lambda row: row[1] == A,
         lambda row: (row[3][:level], A)),
        (["products", A, "--flow", "imports", *digits], "item,importer",
         lambda row: row[2] == A, lambda row: (row[3][:level], A)),
        (["products", A, B, *digits], "item,exporter,importer",
         lambda row: {row[1], row[2]} == {A, B}, lambda row: (row[3][:level], A, B)),
    ])
    rows = [row for row in rows if wanted(row)]
    last = max((row[0] for row in rows), default=None)
    values = {}
    for row in rows:
        if row[0] == last and (words[:3] != ["products", A, B] or row[1] == A):
            values[key(row)] = values.get(key(row), 0) + row[4]
    return (words, columns, values) if values else None


def reported(rng, exporter, importer):
    """Who reports a flow: A always does of its own; the other side tells something else."""
    sides = [("exporter", exporter), ("importer", importer)]
    own = [side for side in sides if side[1] == A]
    others = [side for side in sides if side[1] != A and rng.random() < 0.4]
    return own + others if own else sides[:1]


def by_reporters(rng, case, write, scale, total, total_name):
    """Rows of formats in which a country reports its exports and imports. They hold items as
    they were chosen: without a total, the question is about one of them."""
    asked = total_name if total else ITEMS[0]
    if not total:
        case.options = [*case.options, "--item", asked]
    for exporter, importer, year, items in distinct(flows(rng)):
        for side, reporter in reported(rng, exporter, importer):
            partner = importer if side == "exporter" else exporter
            flow = "X" if side == "exporter" else "M"
            values = {item: number(rng) for item in items if item != asked}
            if total or rng.random() < 0.8:
                values[asked] = number(rng)
            for item, value in values.items():
                write(case, year, reporter, flow, partner, item, value)
            mine = side_of(exporter, importer)
            if reporter == A and mine and asked in values:
                case.count(year, mine, values[asked], scale)


def comtrade(rng):
    case = Case("comtrade", "freqCode,refYear,reporterCode,reporterISO,flowCode,partnerCode,"
                "partnerISO,partner2Code,classificationCode,cmdCode,customsCode,motCode,"
                "primaryValue")

    def write(case, year, reporter, flow, partner, item, value, second="0", customs="C00"):
        case.add("A", year, NUMBERS[reporter], reporter, flow, NUMBERS[partner], partner, second,
                 "H5", item, customs, "0", value)

    total = rng.random() < 0.6
    by_reporters(rng, case, write, 1, total, "TOTAL")
    item = "TOTAL" if total else ITEMS[0]
    for year in YEARS:  # beside them: the World, parts, re-exports
        if rng.random() < 0.3:
            write(case, year, A, rng.choice("XM"), "W00", item, number(rng))
        if rng.random() < 0.3:
            write(case, year, A, "X", B, item, number(rng), second="156")
        if rng.random() < 0.3:
            write(case, year, A, "M", B, item, number(rng), customs="C01")
        if rng.random() < 0.3:
            write(case, year, A, rng.choice(["RX", "RM"]), B, item, number(rng))
    return case


def oec(rng):
    case = Case("oec", "Year,Exporter Country ID,Importer Country ID,HS6 ID,HS6,Trade Value")
    for exporter, importer, year, items in distinct(flows(rng)):
        for item in items:
            value = number(rng)
            case.add(year, OEC[exporter], OEC[importer], f"{rng.randint(1, 21)}{item}", "a name",
                     value)
            if side := side_of(exporter, importer):
                case.count(year, side, value)
    return case


def sdmx(rng):
    power = rng.choice([0, 3, 6])
    case = Case("sdmx", "DATAFLOW;FREQ;REF_AREA;COUNTERPART_AREA;TRADE_FLOW;COMMODITY;TIME_PERIOD;"
                "OBS_VALUE;UNIT_MEASURE;UNIT_MULT", ";")
    case.options = ["--decimal", "point"]

    def write(case, year, reporter, flow, partner, item, value):
        case.add("X:Y(1.0)", "A", reporter, partner, flow, item, year, value, "USD", power)

    total = rng.random() < 0.6
    by_reporters(rng, case, write, 10 ** power, total, "TOTAL")
    if total and rng.random() < 0.5:
        write(case, f"{YEARS[0]}-Q1", A, "X", B, "TOTAL", number(rng))
    return case


def wits(rng):
    case = Case("wits", "ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,TradeFlowCode,"
                "TradeValue in 1000 USD")

    def write(case, year, reporter, flow, partner, item, value):
        name, code = ("Export", 6) if flow == "X" else ("Import", 5)
        case.add(reporter, partner, year, item, name, code, value)

    total = rng.random() < 0.6
    by_reporters(rng, case, write, 1000, total, "Total")
    if total and rng.random() < 0.5:
        write(case, YEARS[0], A, "X", "WLD", "Total", number(rng))
    return case


def mapped(rng):
    case = Case("mapped", "from|to|when|what|how much", "|")
    unit, scale = rng.choice([("USD", 1), ("thousand USD", 1000), ("million USD", 10 ** 6)])
    case.options = ["--map", "exporter=from,importer=to,year=when,item=what,value=how much",
                    "--unit", unit, "--decimal", "point"]  # half a file may not tell
    for exporter, importer, year, items in distinct(flows(rng)):
        for item in items:
            value = number(rng)
            case.add(exporter, importer, year, item, value)
            if side := side_of(exporter, importer):
                case.count(year, side, value, scale)
    return case


def months(rng):
    """Comtrade's by months: a year's figure is that of all twelve, or there is none."""
    case = Case("months", "freqCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,"
                "cmdCode,primaryValue")
    for year in rng.sample(YEARS, rng.randint(1, 3)):
        for flow, side in ("X", "exports"), ("M", "imports"):
            stated = rng.sample(range(1, 13), rng.choice([12, 12, 12, 11, 3]))
            values = {month: number(rng) for month in stated}
            for month, value in values.items():
                case.add("M", year, month, f"{year}{month:02}", NUMBERS[A], flow, NUMBERS[B],
                         "TOTAL", value)
            if len(stated) == 12:
                for value in values.values():
                    case.count(year, side, value)
    return case


def levels(rng):
    """Products beside what they are parts of: the outermost make the total."""
    case = Case("levels", "from,to,year,code,usd")
    case.options = ["--map", "exporter=from,importer=to,year=year,item=code,value=usd",
                    "--unit", "USD"]
    for exporter, importer, year, items in distinct(flows(rng)):
        codes = set(items)
        for item in items:
            codes |= {item[:digits] for digits in (2, 4) if rng.random() < 0.3}
        for code in sorted(codes):
            value = number(rng)
            case.add(exporter, importer, year, code, value)
            inside = any(code != other and code.startswith(other) for other in codes)
            if (side := side_of(exporter, importer)) and not inside:
                case.count(year, side, value)
    return case


def partners(rng):
    """A's exports to its partners, beside what it and others report to import, re-exports and
    the World, which may be stated, and more or less than they add up to."""
    case = Case("partners", "refYear,reporterCode,flowCode,partnerCode,cmdCode,primaryValue")

    def write(reporter, flow, partner, value):
        case.add(2021, NUMBERS[reporter], flow, NUMBERS[partner], "TOTAL", value)

    for partner in rng.sample([B, *OTHERS], rng.randint(1, 4)):
        value = number(rng, 0)
        write(A, "X", partner, value)
        case.partners[partner] = Fraction(value)
        if rng.random() < 0.3:
            write(A, rng.choice(["M", "RX", "RM"]), partner, number(rng))
    write(A, "M", A, number(rng))  # what it takes back is no export
    if rng.random() < 0.6:
        whole = sum(case.partners.values()) + rng.choice([0, 10 ** 13])
        case.world = whole
        write(A, "X", "W00", whole)
    case.values = {(2021, "exports"): 1}
    return case


FORMATS = [baci, comtrade, oec, sdmx, wits, mapped, months, levels, partners]


def with_doubles(rng, case):
    """Some rows again, near and far; in a few cases one of them with another value."""
    for _ in range(rng.choice([0, 0, 1, 3]) if case.rows else 0):
        i = rng.randrange(len(case.rows))
        j = rng.choice([i + 1, len(case.rows), rng.randrange(len(case.rows) + 1)])
        case.rows.insert(j, case.rows[i])
    if case.name == "baci" and rng.random() < 0.15:
        mine = [row for row in case.rows if row.split(",")[1:3] in (["643", "408"], ["408", "643"])]
        if mine:
            fields = rng.choice(mine).split(",")
            fields[4] = str(int(fields[4].split(".")[0]) + 7)
            case.rows.insert(rng.randrange(len(case.rows) + 1), ",".join(fields))
            case.contradicts = True
    return case


def text_of(case, rows, end="\n", mark="", quoted=False):
    lines = [case.header, *rows]
    if quoted:
        lines = [case.separator.join(f'"{field}"' for field in line.split(case.separator))
                 for line in lines]
    return (mark + "".join(line + end for line in lines)).encode()


def zipped(files, method):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def workbook(case):
    """The table as a sheet, with numbers as numbers where Excel would keep all of them."""
    def cell(text):
        if re.fullmatch(r"(0|[1-9][0-9]*)([.][0-9]+)?", text) and len(text) <= 15:
            return f"<c><v>{text}</v></c>"
        return f'<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'

    rows = "".join("<row>" + "".join(map(cell, line.split(case.separator))) + "</row>"
                   for line in [case.header, *case.rows])
    return zipped({
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Type="x/worksheet" '
                                      'Target="worksheets/s.xml"/></Relationships>',
        "xl/worksheets/s.xml": f"<worksheet><sheetData>{rows}</sheetData></worksheet>",
    }, zipfile.ZIP_DEFLATED)


def ways(rng, case):
    """Name, files, what is read of them, stdin, and what runs the program."""
    plain = text_of(case, case.rows)
    shuffled = rng.sample(case.rows, len(case.rows))
    half = rng.randint(0, len(case.rows))
    halves = {"a.csv": text_of(case, case.rows[:half]), "b.csv": text_of(case, case.rows[half:])}
    one = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    gz = gzip.compress(plain)
    yield "as it is", {"f.csv": plain}, ["f.csv"], None, []
    yield "shuffled", {"f.csv": text_of(case, shuffled)}, ["f.csv"], None, []
    yield "reversed", {"f.csv": text_of(case, case.rows[::-1])}, ["f.csv"], None, []
    yield "sorted", {"f.csv": text_of(case, sorted(case.rows))}, ["f.csv"], None, []
    yield "CRLF", {"f.csv": text_of(case, case.rows, "\r\n")}, ["f.csv"], None, []
    yield "no last end", {"f.csv": plain[:-1]}, ["f.csv"], None, []
    yield "BOM", {"f.csv": text_of(case, case.rows, mark="\ufeff")}, ["f.csv"], None, []
    yield "quoted", {"f.csv": text_of(case, case.rows, quoted=True)}, ["f.csv"], None, []
    yield "gz", {"f.csv.gz": gz}, ["f.csv.gz"], None, []
    yield "zip", {"f.zip": zipped({"f.csv": plain}, zipfile.ZIP_DEFLATED)}, ["f.zip"], None, []
    yield "stored", {"f.zip": zipped({"f.csv": plain}, zipfile.ZIP_STORED)}, ["f.zip"], None, []
    yield "a workbook", {"f.xlsx": workbook(case)}, ["f.xlsx"], None, []
    yield "stdin", {}, ["-"], plain, []
    yield "stdin, gz", {}, ["-"], gz, []
    yield "one processor", {"f.csv": plain}, ["f.csv"], None, one
    yield "shuffled, one processor", {"f.csv": text_of(case, shuffled)}, ["f.csv"], None, one
    if 0 < half < len(case.rows) and halves["a.csv"] != halves["b.csv"]:
        yield "two files", halves, ["a.csv", "b.csv"], None, []
        yield "the other order", halves, ["b.csv", "a.csv"], None, []
        yield "a folder", halves, ["."], None, []
        yield "two in a zip", {"f.zip": zipped(halves, zipfile.ZIP_DEFLATED)}, ["f.zip"], None, []


def answer(program, case, way):
    """Exit code, stdout and stderr of the balance of A and B, or of a ranking, read that way."""
    _, files, inputs, stdin, runner = way
    with tempfile.TemporaryDirectory(prefix="tradestat-") as directory:
        for name, data in files.items():
            (Path(directory) / name).write_bytes(data)
        question, columns = ["balance", A, B], "year,exports,imports"
        if case.partners:
            question, columns = ["partners", A, "--top", "all"], "exporter,importer,value"
        if case.ranking:
            words, keys, _ = case.ranking
            question, columns = [*words, "--top", "all"], f"{keys},value"
        command = [*runner, program, *question, "--data", *inputs, *case.options,
                   "--format", "csv", "--columns", columns]
        done = subprocess.run(command, cwd=directory, capture_output=True, check=False,
                              input=stdin if stdin is not None else b"", timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def expected(case):
    """What has to be printed; nothing where there is nothing to add up."""
    if case.ranking:
        _, columns, values = case.ranking
        ranked = sorted(values.items(), key=lambda entry: (-entry[1], entry[0]))
        return [f"{columns},value",
                *(",".join([*key, cell_of(value)]) for key, value in ranked)]
    if case.partners:
        ranked = sorted(case.partners.items(), key=lambda partner: (-partner[1], partner[0]))
        lines = ["exporter,importer,value",
                 *(f"{A},{importer},{cell_of(value)}" for importer, value in ranked)]
        rest = (case.world or 0) - sum(case.partners.values())
        return lines + ([f"{A},not itemised,{cell_of(rest)}"] if rest > 0 else [])
    lines = ["year,exports,imports"]
    for year in sorted({year for year, _ in case.values}):
        cells = [case.values.get((year, side)) for side in ("exports", "imports")]
        lines.append(",".join([str(year), *("" if cell is None else cell_of(cell)
                                            for cell in cells)]))
    return lines


def cell_of(value):
    return repr(float(value)) if value.denominator > 1 else str(value)


def same(line, wanted):
    """Whether a line of the answer states these values."""
    cells, others = line.split(","), wanted.split(",")
    return len(cells) == len(others) and all(
        a == b or (a and b and a[0].isdigit() and b[0].isdigit()
                   and float(Fraction(a)) == float(Fraction(b)))
        for a, b in zip(cells, others))


def check(program, seed, most_ways):
    rng = random.Random(seed)
    case = with_doubles(rng, rng.choice(FORMATS)(rng)) if seed else far_double()
    if not (case.values or case.ranking) or (case.ranking and case.contradicts):
        return []
    every = list(ways(rng, case))
    chosen = every[:1] + (every[1:] if len(every) <= most_ways
                          else rng.sample(every[1:], most_ways - 1))
    problems, first = [], None
    for way in chosen:
        code, out, errors = answer(program, case, way)
        name = f"seed {seed}: {case.name}, {way[0]}"
        if case.contradicts:
            if code != 2 or "different value" not in errors or out:
                problems.append(f"{name}: a contradiction, but exit code {code}: {out}{errors}")
            continue
        wanted = expected(case)
        lines = out.splitlines()
        if code != 0 or len(lines) != len(wanted) or not all(map(same, lines, wanted)):
            problems.append(f"{name}: exit code {code}: {out}{errors}wanted: {wanted}\n"
                            + text_of(case, case.rows)[:1500].decode())
        first = out if first is None else first
        if out != first:
            problems.append(f"{name}: other bytes than as it is: {out!r}, {first!r}")
    return problems


def far_double():
    """A year of 48,001 rows whose first stands again 30,000 rows later."""
    case = Case("baci", "t,i,j,k,v,q")
    for i in range(48_000):
        value = f"{i % 1000}.{i % 7}"
        exporter, importer = ((643, 408), (408, 643))[i % 2]
        case.add(2021, exporter, importer, f"{100000 + i // 2}", value, "1")
        case.count(2021, "exports" if i % 2 == 0 else "imports", value, 1000)
    case.rows.insert(30_000, case.rows[0])
    return case


def main(program, seed="1", cases="300"):
    program = str(Path(program).resolve())
    seed, cases = int(seed), int(cases)
    seeds = [0, *range(seed, seed + cases)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(lambda number: check(program, number, 20 if cases > 1000 else 6),
                              seeds))
    problems = [problem for some in found for problem in some]
    print(*problems[:20], sep="\n", end="\n" if problems else "")
    print(f"{len(seeds)} cases from seed {seed}, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
