#!/usr/bin/env python3
"""compare.py PROGRAM [ROWS]: what engines answer to the SQL of a question is what the program
answers to the question of a file of the same rows: every field of every record, to the last bit.
Engines that are not installed are named; without any, the test is skipped (77)."""
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile
from decimal import Decimal

import engines

PROGRAM = sys.argv[1]
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 6_000
faults = []
compared = 0
far = []  # rates by powers, in units of the last place of 1 + rate


def ours(arguments, path):
    run = subprocess.run([PROGRAM, *arguments, "--data", path, "--format", "json"],
                         capture_output=True, text=True)
    if run.returncode != 0:
        code = json.loads(run.stderr)["code"] if run.stderr.startswith("{") else ""
        return code or run.stderr
    return json.loads(run.stdout, parse_float=Decimal)["data"]


def written(arguments, dialect, table, more=()):
    run = subprocess.run([PROGRAM, "sql", *arguments, "--dialect", dialect, "--table", table, *more],
                         capture_output=True, text=True)
    return run.stdout if run.returncode == 0 else None


def same(field, mine, theirs):
    """Whether an engine's field is the program's. Rates over years are powers, which engines
    compute by functions of their own."""
    if mine is None or theirs is None:
        return mine is None and theirs is None
    if isinstance(mine, str):
        return mine == str(theirs)
    if field.startswith("cagr"):
        ulps = abs(float(mine) - float(theirs)) / math.ulp(1 + abs(float(mine)))
        far.append(ulps)
        return ulps <= 4
    return float(mine) == float(theirs)


def compare(engine, arguments, path, table, more=()):
    global compared
    sql = written(arguments, engine.name, table, more)
    label = f"{engine.name}: {' '.join(arguments)}"
    if sql is None:
        return faults.append(f"{label}: no SQL")
    expected = ours(arguments, path)
    try:
        rows = engine.rows(sql)
    except engines.Failed as error:
        return faults.append(f"{label}: {str(error)[:600]}")
    if isinstance(expected, str):
        # What the program says of missing data are no rows.
        if rows and expected != "no_data":
            faults.append(f"{label}: the program says {expected}, the engine {rows[0]}")
        return None
    if [*map(list, expected[:1])] != [*map(list, rows[:1])]:
        return faults.append(f"{label}: columns {[*rows[0]] if rows else 'no rows'}"
                             f" in place of {[*expected[0]] if expected else 'no rows'}")
    if len(rows) != len(expected):
        return faults.append(f"{label}: {len(rows)} rows in place of {len(expected)}")
    for number, (mine, theirs) in enumerate(zip(expected, rows), 1):
        for field, value in mine.items():
            compared += 1
            if not same(field, value, theirs[field]):
                return faults.append(f"{label}: row {number}: {field} is {theirs[field]!r}, "
                                     f"not {value!r}")
    return None


def expect_no_rows(engine, table):
    """An item that would end a text or a statement is a text like others."""
    for item in ("27'; DROP TABLE baci; --", "\\' OR 1=1 --", '"', "$1", "@"):
        sql = written(["series", "RUS", "PRK", "--item", item], engine.name, table,
                      ["--columns", ",".join(HOSTILE[:5])])
        try:
            if engine.rows(sql):
                faults.append(f"{engine.name}: rows of the item {item}")
        except engines.Failed as error:
            faults.append(f"{engine.name}: item {item}: {str(error)[:300]}")


def value(dice):
    """As files write them: three decimals, fewer, none; nothing at all."""
    amount = dice.choice([0, 1, 7, 12.3456, 250.5, 98_765.4321, 3_000_000]) * dice.random()
    return f"{amount:.{dice.choice([0, 1, 2, 3, 3, 3, 3])}f}"


NUMBERS = [643, 408, 156, 842, 251, 276, 4, 490, 697, 757, 492, 56, 36, 100, 8]
WORDS = ["RUS", "PRK", "CHN", "USA", "FRA", "DEU", "AFG", "BEL", "ALB"]
ITEMS = ["010121", "010129", "270900", "271012", "271019", "870323", "999999"]


def baci(folder, dice):
    path = folder / "BACI_HS17_Y2019_V202401.csv"
    keys = [(t, i, j, k) for t in (2017, 2019, 2020, 2021) for i in NUMBERS for j in NUMBERS
            if i != j for k in [*ITEMS, *(f"{n:06}" for n in range(300000, 300000 + ROWS // 800))]]
    chosen = sorted(dice.sample(keys, min(ROWS, len(keys) * 2 // 3)))
    with open(path, "w") as file:
        file.write("t,i,j,k,v,q\n")
        file.writelines(f"{t},{i},{j},{k},{value(dice)},NA\n" for t, i, j, k in chosen)
    return path


COLUMNS = ["freqCode", "refYear", "reporterCode", "partnerCode", "flowCode", "cmdCode",
           "classificationCode", "partner2Code", "customsCode", "motCode", "mosCode",
           "primaryValue"]


def comtrade(folder, dice):
    """What both sides report, with the World and the EU, and rows that are parts of others."""
    path = folder / "TradeData.csv"
    rows = []
    for year in (2019, 2020, 2021):
        for reporter in NUMBERS[:6]:
            for partner in [*NUMBERS, 0, 97]:
                for flow in ("X", "M", "RX"):
                    for item in ("TOTAL", "01", "27", "2709"):
                        if partner == reporter and flow == "X" or dice.random() < 0.2:
                            continue
                        amount = dice.random() * dice.choice([1, 1e3, 1e9]) * (40 if partner == 0 else 1)
                        text = f"{amount:.{dice.choice([0, 2, 3])}f}"
                        row = ["A", year, reporter, partner, flow, item, "H5", 0, "C00", 0, 0, text]
                        rows.append(row)
                        for place, word in ((7, 156), (8, "C05"), (9, 1000)):
                            if dice.random() < 0.1:
                                rows.append([*row[:place], word, *row[place + 1:]])
    dice.shuffle(rows)
    with open(path, "w") as file:
        file.write(",".join(COLUMNS) + "\n")
        file.writelines(",".join(map(str, row)) + "\n" for row in rows)
    return path


OF_COMTRADE = """
balance RUS PRK
balance RUS
balance RUS CHN --reported-by importer --year 2020
series RUS PRK,CHN
series FRA DEU --reported-by exporter --item 27
mirror RUS CHN
mirror RUS CHN,PRK --item 01 --year 2020,2021
growth RUS CHN
growth RUS --from 2019 --to 2021 --item 2709
partners RUS
partners RUS --year 2021 --top all
partners RUS --year 2020 --from 2019 --flow imports --sort growth
partners CHN --reported-by importer --top 5
partners --reported-by exporter --year 2021
""".strip().splitlines()

HOSTILE = ["select", 'i"j', "ж;--", "'k_", "v_", "группа"]
HOSTILE_TABLE = '"from; -- ""x_"'


def hostile(path):
    """The same rows under names that have to be quoted."""
    renamed = path.with_name("BACI_HS17_Y2018_V202401.csv")
    header = ",".join('"' + name.replace('"', '""') + '"' for name in HOSTILE)
    renamed.write_text(header + "\n" + path.read_text().split("\n", 1)[1])
    return renamed


QUESTIONS = """
balance RUS PRK
balance RUS PRK,CHN,FRA --year 2020,2021
balance PRK RUS --item 27 --from 2019 --to 2020
balance RUS
balance
series RUS PRK
series CHN,USA RUS --from 2018
series FRA DEU --to 2019
series AFG PRK --item 3000 --year 2019,2021
series FRA DEU --year 2018,2021
series RUS PRK --from 2018 --to 2023 --item 270900
growth
growth RUS PRK
growth RUS CHN,PRK --year 2017,2020,2021
growth FRA --from 2019
growth FRA DEU --from 2017 --to 2021 --item 27
partners RUS
partners RUS --year 2021 --top all
partners RUS --flow imports --year 2020 --from 2017 --sort growth
partners PRK --item 2709 --sort name
partners --year 2021
partners --year 2021 --top 7
products RUS PRK
products RUS --year 2021 --top all
products RUS --flow imports --level 2
products --year 2020 --from 2019 --level 4 --sort growth
products FRA DEU --item 27 --sort name
data RUS PRK
data FRA --year 2020
""".strip().splitlines()


def random_question(dice):
    command = dice.choice(["balance", "series", "growth", "partners", "products", "data"])
    countries = dice.sample(WORDS, 2 if command == "series" else dice.choice([0, 1, 2]))
    if command == "partners":
        countries = countries[:1]
    words = [command, *countries]
    ranks = command in ("partners", "products")
    if ranks:
        years = dice.choice([[], ["--year", "2021"], ["--year", "2020", "--from", "2019"]])
        words += dice.choice([[], ["--sort", "growth"], ["--sort", "name"]])
        words += dice.choice([[], ["--top", "all"], ["--top", "3"]])
        if countries:
            words += dice.choice([[], ["--flow", "imports"]])
    else:
        years = dice.choice([[], ["--from", "2019"], ["--to", "2020"], ["--year", "2020,2021"],
                             ["--from", "2017", "--to", "2021"]])
    return words + years + dice.choice([[], [], ["--item", "27"], ["--item", "TOTAL"]])


def main():
    available, missing = engines.installed()
    for what in missing:
        print(f"not run with {what}")
    if not available:
        return 77
    dice = random.Random(20240101)
    with tempfile.TemporaryDirectory(prefix="tradestat-sql-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        path = baci(folder, dice)
        renamed = hostile(path)
        reports = comtrade(folder, dice)
        questions = [q.split() for q in QUESTIONS] + [random_question(dice) for _ in range(max(4, ROWS // 2_000))]
        for engine in available:
            engine.load("baci", ["t", "i", "j", "k", "v", "q"], str(path))
            for question in questions:
                compare(engine, question, str(path), "baci")
            engine.load(HOSTILE_TABLE, HOSTILE, str(renamed))
            for question in ("balance RUS PRK --item 2709", "products RUS PRK"):
                compare(engine, question.split(), str(path), HOSTILE_TABLE,
                        ["--columns", ",".join(HOSTILE[:5])])
            expect_no_rows(engine, HOSTILE_TABLE)
            engine.load("reports", COLUMNS, str(reports))
            for question in OF_COMTRADE:
                compare(engine, question.split(), str(reports), "reports", ["--layout", "comtrade"])
            engine.stop()
    print("\n".join(faults) or f"{compared} fields are the same in {len(available)} engines; "
          f"rates by powers differ by {max(far, default=0):.1f} ulp of 1 + rate at most")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
