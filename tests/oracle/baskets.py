#!/usr/bin/env python3
"""`concentration`, `intraindustry`, `competitors` and `growth --by` against a second calculation.

usage: baskets.py PROGRAM [SEED [FILES]]

Random files of BACI, two years of them: every measure by fractions from the rows, as its definition
says; the four effects of constant market shares add up to the change exactly.
"""

import csv
import io
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from math import log, sqrt
from pathlib import Path

NEAR = 1e-9
AREAS = {"FRA": 251, "ITA": 380, "DEU": 276, "CHN": 156, "BRA": 76, "NOR": 579}
faults = []
compared = {}


def ask(program, file, *question):
    done = subprocess.run([program, *question, "--data", file, "--format", "csv"],
                          capture_output=True, text=True, check=False, timeout=120)
    if done.returncode not in (0, 2):
        faults.append(f"{file}: {' '.join(question)}: {done.returncode}: {done.stderr}")
    return list(csv.DictReader(io.StringIO(done.stdout)))


def compare(where, what, row, expected, near=NEAR):
    compared[what] = compared.get(what, 0) + 1
    given = row[what]
    if expected is None:
        if given != "" or row[what + "_reason"] == "":
            faults.append(f"{where}: {what} {given}, which is undefined")
        return
    if given == "" or abs(float(given) - float(expected)) > near * max(1, abs(expected)):
        faults.append(f"{where}: {what} {given}, and not {float(expected)}")
        return
    low, high = (float(row[what + end] or infinite) for end, infinite in
                 (("_lower", "-inf"), ("_upper", "inf")))
    if not low - near <= float(expected) <= high + near:
        faults.append(f"{where}: {what} {float(expected)} outside of [{low}, {high}]")


def total(values):
    return sum(values, Fraction())


def shares_of(basket):
    whole = total(basket.values())
    return {part: value / whole for part, value in basket.items() if value}


def basket_of(flows, key, wanted):
    basket = {}
    for flow, value in flows.items():
        if wanted(*flow):
            basket[key(*flow)] = basket.get(key(*flow), Fraction()) + value
    return basket


def similarity(a, b):
    a, b = shares_of(a), shares_of(b)
    return sum((min(share, b.get(part, 0)) for part, share in a.items()), Fraction())


def check_concentration(where, row, basket, world):
    shares = shares_of(basket)
    n, most = len(shares), len(world)
    hhi = total(share * share for share in shares.values())
    if (int(row["parts"]), int(row["possible_parts"])) != (n, most):
        faults.append(f"{where}: {row['parts']} of {row['possible_parts']}, not {n} of {most}")
    compare(where, "hhi", row, hhi)
    compare(where, "effective_number", row, 1 / hhi)
    compare(where, "hhi_normalized", row,
            None if n < 2 else (hhi - Fraction(1, n)) / (1 - Fraction(1, n)))
    least = sqrt(1 / most)
    compare(where, "concentration_index", row,
            None if most < 2 else (sqrt(hhi) - least) / (1 - least))
    order = sorted(shares.values(), reverse=True)
    compare(where, "top1_share", row, order[0])
    compare(where, "top5_share", row, sum(order[:5]))
    entropy = sum(float(share) * log(share) for share in shares.values())
    compare(where, "theil", row, log(most) + entropy)
    compare(where, "theil_extensive", row, log(most / n))
    compare(where, "theil_intensive", row, log(n) + entropy)
    compare(where, "diversification_index", row, 1 - similarity(basket, world))
    own, traded = total(basket.values()), total(world[part] for part in shares)
    compare(where, "extensive_margin", row, traded / total(world.values()))
    compare(where, "intensive_margin", row, own / traded)


def check_spread(program, file, flows, country):
    rows = {row["by"]: row for row in ask(program, file, "concentration", country)}
    mine = lambda i, j, k: i == country
    everyone = lambda i, j, k: True
    for by, key in (("item", lambda i, j, k: k), ("partner", lambda i, j, k: j)):
        check_concentration(f"{file} {country} {by}", rows[by], basket_of(flows, key, mine),
                            basket_of(flows, key, everyone))
    reached = {(j, k) for i, j, k in flows if i == country}
    products = {k for _, k in reached}
    possible = {(j, k) for i, j, k in flows if k in products and j != country}
    compare(f"{file} {country}", "market_penetration", rows["item"],
            Fraction(len(reached), len(possible)))


def check_competitors(program, file, flows, country):
    item = lambda i, j, k: k
    everyone = basket_of(flows, lambda i, j, k: i, lambda i, j, k: True)
    own = basket_of(flows, item, lambda i, j, k: i == country)
    rows = ask(program, file, "competitors", country)
    if len(rows) != len(everyone) - 1:
        faults.append(f"{file}: {len(rows)} competitors of {len(everyone)} countries")
    for row in rows:
        other = row["exporter"]
        where = f"{file} {country} {other}"
        compare(where, "similarity", row,
                similarity(own, basket_of(flows, item, lambda i, j, k: i == other)))
        compare(where, "market_share", row, everyone[other] / total(everyone.values()))


def check_within(program, file, before, after, country, level):
    """Both directions, by codes of so many digits."""
    def both(flows):
        key = lambda i, j, k: k[:level]
        return (basket_of(flows, key, lambda i, j, k: i == country),
                basket_of(flows, key, lambda i, j, k: j == country))
    x, m = both(after)
    x0, m0 = both(before)
    name = str(level) if level else "total"
    rows = ask(program, file, "intraindustry", country, "--from", "2020", "--to", "2021")
    if not (x and m and x0 and m0):
        return
    row = next(row for row in rows if row["level"] == name)
    items = set(x) | set(m) | set(x0) | set(m0)
    at = lambda basket, k: basket.get(k, Fraction())
    where = f"{file} {country} {name}"
    apart = total(abs(at(x, k) - at(m, k)) for k in items)
    compare(where, "grubel_lloyd", row, 1 - apart / (total(x.values()) + total(m.values())))
    moves = [(at(x, k) - at(x0, k), at(m, k) - at(m0, k)) for k in items]
    moved = total(abs(dx) + abs(dm) for dx, dm in moves)
    compare(where, "marginal_iit", row,
            1 - total(abs(dx - dm) for dx, dm in moves) / moved if moved else None)
    compare(where, "marginal_iit_direction", row,
            total(dx - dm for dx, dm in moves) / moved if moved else None)


def check_growth(program, file, before, after, country):
    mine = lambda i, j, k: i == country
    whole = total(basket_of(before, lambda *flow: flow, mine).values())
    if not whole or not basket_of(after, lambda *flow: flow, mine):
        return
    for by, column, key in (("item", "item", lambda i, j, k: k),
                            ("partner", "importer", lambda i, j, k: j)):
        first, last = basket_of(before, key, mine), basket_of(after, key, mine)
        for row in ask(program, file, "growth", country, "--by", by):
            change = last.get(row[column], 0) - first.get(row[column], 0)
            compare(f"{file} {country} {row[column]}", "contribution", row, change / whole)
    effects = {row["effect"]: row for row in ask(program, file, "growth", country, "--by", "effect")}
    expected = []
    for key in (lambda i, j, k: "", lambda i, j, k: k, lambda i, j, k: (j, k)):
        first, last = (basket_of(flows, key, lambda *flow: True) for flows in (before, after))
        own = basket_of(before, key, mine)
        expected.append(total(x * last.get(part, 0) / first[part] for part, x in own.items()))
    steps = [whole, *expected, total(basket_of(after, lambda *flow: flow, mine).values())]
    names = ("world_effect", "product_effect", "market_effect", "competitiveness")
    for name, low, high in zip(names, steps, steps[1:]):
        # In thousands of dollars, of which the last digit is a dollar.
        row = {part.replace("value", name): text for part, text in effects[name].items()}
        compare(f"{file} {country}", name, row, (high - low) * 1000, 1e-2)
    if sum(Fraction(effects[name]["value"]) for name in names) != Fraction(effects["change"]["value"]):
        faults.append(f"{file} {country}: the effects do not add up")


def write_random(file):
    """Two years of flows, by year."""
    countries = sorted(AREAS, key=AREAS.get)[:random.randint(3, len(AREAS))]
    chapters = random.sample(range(10, 90), random.randint(1, 3))
    products = sorted({f"{random.choice(chapters)}{random.randint(1, 3):02d}{random.randint(1, 3):02d}"
                       for _ in range(random.randint(2, 15))})
    years = {}
    with open(file, "w", encoding="utf-8") as out:
        out.write("t,i,j,k,v,q\n")
        for year in (2020, 2021):
            flows = years[year] = {}
            for i in countries:
                for j in countries:
                    for k in products:
                        if i == j or random.random() < 0.5:
                            continue
                        value = f"{max(random.lognormvariate(3, 2), 0.001):.3f}"
                        flows[i, j, k] = Fraction(value)
                        out.write(f"{year},{AREAS[i]},{AREAS[j]},{k},{value},1.0\n")
    return years


def main():
    program = sys.argv[1]
    random.seed(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    files = int(sys.argv[3]) if len(sys.argv) > 3 else 6
    with tempfile.TemporaryDirectory() as folder:
        for number in range(files):
            file = str(Path(folder) / f"flows{number}.csv")
            years = write_random(file)
            before, after = years[2020], years[2021]
            if not before or not after:
                continue
            for country in sorted({i for i, _, _ in after})[:3]:
                check_spread(program, file, after, country)
                check_competitors(program, file, after, country)
                check_growth(program, file, before, after, country)
                for level in (6, 4, 2, 0):
                    check_within(program, file, before, after, country, level)
    for fault in faults[:20]:
        print(fault)
    print("; ".join(f"{count} {what}" for what, count in sorted(compared.items())))
    if compared.get("hhi", 0) < 10:
        faults.append("too few were compared")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
