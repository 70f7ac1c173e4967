#!/usr/bin/env python3
"""`complexity` and `opportunities` against a second calculation, straight from the definitions.

usage: complexity.py PROGRAM FILE [SEED [MATRICES]]

Advantages by fractions; the eigenvector by turning averages until they rest; proximities product
by product; each convention by what its house computes. Of FILE (BACI) and of random matrices, ties
and empty cells among them. What the program calls undefined must have no second eigenvector here.
"""

import csv
import io
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from math import sqrt
from pathlib import Path

NEAR = 1e-9
TURNS = 40000
AREAS = {"FRA": 251, "ITA": 380, "DEU": 276, "CHN": 156, "BRA": 76, "NOR": 579, "BGD": 50,
         "VNM": 704, "JPN": 392, "KEN": 404, "CHL": 152, "TUR": 792}
CONVENTIONS = {  # cut above 1, reflections, divisor, PCI on its own scale, near itself, outlook
    "tradestat": (False, False, "n", False, True, "standard"),
    "py-ecomplexity": (False, False, "n", False, True, "standard"),
    "stata": (True, False, "nm-1", False, False, "standard"),
    "oec": (False, True, "n-1", True, False, "gain only"),
    "economiccomplexity": (False, True, "n-1", True, True, "own scale"),
}
faults = []
compared = {}


def ask(program, file, *question):
    done = subprocess.run([program, *question, "--top", "all", "--data", file, "--format", "csv"],
                          capture_output=True, text=True, check=False, timeout=120)
    if done.returncode not in (0, 2):
        faults.append(f"{file}: {' '.join(question)}: {done.returncode}: {done.stderr}")
    return list(csv.DictReader(io.StringIO(done.stdout)))


def compare(where, what, given, expected):
    compared[what] = compared.get(what, 0) + 1
    if given == "" or abs(float(given) - float(expected)) > NEAR * max(1, abs(expected)):
        faults.append(f"{where}: {what} {given}, and not {float(expected)}")


def mean(values):
    return sum(values) / len(values)


def deviation(values, divisor, times):
    middle = mean(values)
    squares = sum((value - middle) ** 2 for value in values)
    if divisor == "n":
        return sqrt(squares / len(values))
    if divisor == "n-1":
        return sqrt(squares / (len(values) - 1))
    return sqrt(squares * times / (len(values) * times - 1))


class World:
    """Exports by country and product, and who has an advantage in what."""

    def __init__(self, exports, strict):
        countries = {c: sum((x for (of, _), x in exports.items() if of == c), Fraction())
                     for c in sorted({c for c, _ in exports})}
        products = {p: sum((x for (_, of), x in exports.items() if of == p), Fraction())
                    for p in sorted({p for _, p in exports})}
        total = sum(countries.values())
        self.rca = {(c, p): exports.get((c, p), Fraction()) * total / (countries[c] * products[p])
                    for c in countries for p in products if countries[c] and products[p]}
        self.has = {key for key, index in self.rca.items()
                    if (index > 1 if strict else index >= 1)}
        self.c = sorted({c for c, _ in self.has})
        self.p = sorted({p for _, p in self.has})
        self.of_c = {c: [p for p in self.p if (c, p) in self.has] for c in self.c}
        self.of_p = {p: [c for c in self.c if (c, p) in self.has] for p in self.p}
        self.products = products

    def to_products(self, by_country):
        return {p: mean([by_country[c] for c in self.of_p[p]]) for p in self.p}

    def to_countries(self, by_product):
        return {c: mean([by_product[p] for p in self.of_c[c]]) for c in self.c}

    def second_vector(self):
        """By countries, or nothing where the turns do not rest."""
        weight = {c: len(self.of_c[c]) for c in self.c}
        vector = {c: random.random() for c in self.c}
        before = None
        for turn in range(TURNS):
            middle = sum(weight[c] * vector[c] for c in self.c) / sum(weight.values())
            vector = {c: value - middle for c, value in vector.items()}
            length = sqrt(sum(value ** 2 for value in vector.values()))
            if length < 1e-200:
                return None
            vector = {c: value / length for c, value in vector.items()}
            if turn % 100 == 0:
                if before and max(abs(vector[c] - before[c]) for c in self.c) < 1e-13:
                    return vector
                before = vector
            vector = self.to_countries(self.to_products(vector))
        return None

    def indices(self, convention):
        """ECI, PCI, raw PCI and the raw deviation; nothing where there are none."""
        _, reflections, divisor, own_scale, _, _ = CONVENTIONS[convention]
        diversity = {c: float(len(self.of_c[c])) for c in self.c}
        if reflections:
            countries, products = diversity, {p: float(len(self.of_p[p])) for p in self.p}
            for _ in range(18):
                countries, products = self.to_countries(products), self.to_products(countries)
            raw = self.to_products(countries)
        else:
            vector = self.second_vector()
            if vector is None:
                return None
            raw = self.to_products(vector)
            countries = self.to_countries(raw)
            middle = mean(list(diversity.values()))
            direction = sum((diversity[c] - middle) * countries[c] for c in self.c)
            if direction < 0:
                raw = {p: -value for p, value in raw.items()}
                countries = {c: -value for c, value in countries.items()}
        values = list(countries.values())
        scale = deviation(values, divisor, len(self.p))
        eci = {c: (value - mean(values)) / scale for c, value in countries.items()}
        of = list(raw.values()) if own_scale else values
        width = deviation(of, divisor, len(self.p))
        pci = {p: (value - mean(of)) / width for p, value in raw.items()}
        return eci, pci, raw, scale

    def proximities(self, near_itself):
        def near(p, q):
            if p == q:
                return 1.0 if near_itself else 0.0
            both = len(set(self.of_p[p]) & set(self.of_p[q]))
            return both / max(len(self.of_p[p]), len(self.of_p[q]))
        return {p: {q: near(p, q) for q in self.p} for p in self.p}


def density(world, near, country):
    return {p: sum(near[p][q] for q in world.of_c[country]) / total if total else 0.0
            for p in world.p for total in [sum(near[p].values())]}


def gain(world, near, country, indices, convention):
    _, pci, raw, scale = indices
    outlook = CONVENTIONS[convention][5]
    result = {}
    for p in world.p:
        without = [q for q in world.p if q not in world.of_c[country]]
        if outlook == "gain only":
            total = sum(near[p].values())
            sums = sum(near[p][q] * pci[q] for q in without)
            result[p] = (sums / total if total else 0.0) - density(world, near, country)[p] * pci[p]
            continue
        of = raw if outlook == "standard" else pci
        sums = sum(near[p][q] * of[q] / sum(near[q].values()) for q in without
                   if sum(near[q].values()))
        result[p] = 0.0 if p in world.of_c[country] else sums / (
            scale if outlook == "standard" else 1)
    return result


def outlook_index(world, near, indices, convention):
    _, pci, raw, _ = indices
    _, _, divisor, _, _, outlook = CONVENTIONS[convention]
    of = raw if outlook == "standard" else pci
    index = {c: sum(value * of[p] for p, value in density(world, near, c).items()
                    if p not in world.of_c[c]) for c in world.c}
    if outlook == "own scale":
        return index
    values = list(index.values())
    scale = deviation(values, divisor, len(world.p))
    return {c: (value - mean(values)) / scale for c, value in index.items()}


def fitness(world):
    countries, products = {c: 1.0 for c in world.c}, {p: 1.0 for p in world.p}
    for _ in range(19):
        next_c = {c: sum(products[p] for p in world.of_c[c]) for c in world.c}
        next_p = {p: 1 / sum(1 / countries[c] for c in world.of_p[p]) for p in world.p}
        countries = {c: value / mean(list(next_c.values())) for c, value in next_c.items()}
        products = {p: value / mean(list(next_p.values())) for p, value in next_p.items()}
    return countries


def check(program, file, exports, convention):
    world = World(exports, CONVENTIONS[convention][0])
    where = f"{file}, {convention}"
    rows = ask(program, file, "complexity", "--convention", convention)
    if [row["country"] for row in sorted(rows, key=lambda row: row["country"])] != world.c:
        faults.append(f"{where}: countries {rows}, and not {world.c}")
        return
    fit = fitness(world)
    for row in rows:
        compare(where, "diversity", row["diversity"], len(world.of_c[row["country"]]))
        compare(where, "fitness", row["fitness"], fit[row["country"]])
    reason = rows[0]["eci_reason"]
    compared[reason or "defined"] = compared.get(reason or "defined", 0) + 1
    if reason:
        return
    indices = world.indices(convention)
    if indices is None:  # a gap that the turns do not get across
        compared["too slow to check"] = compared.get("too slow to check", 0) + 1
        return
    near = world.proximities(CONVENTIONS[convention][4])
    for row in rows:
        compare(where, "eci", row["eci"], indices[0][row["country"]])
    if CONVENTIONS[convention][5] == "gain only":
        if any(row["coi"] for row in rows):
            faults.append(f"{where}: has a coi")
    else:
        index = outlook_index(world, near, indices, convention)
        for row in rows:
            compare(where, "coi", row["coi"], index[row["country"]])
    for row in ask(program, file, "complexity", "--by", "item", "--convention", convention):
        compare(where, "pci", row["pci"], indices[1][row["item"]])
        compare(where, "ubiquity", row["ubiquity"], len(world.of_p[row["item"]]))
    country = random.choice(world.c)
    near_country = density(world, near, country)
    gains = gain(world, near, country, indices, convention)
    for row in ask(program, file, "opportunities", country, "--convention", convention):
        compare(where, "density", row["density"], near_country[row["item"]])
        compare(where, "cog", row["cog"], gains[row["item"]])
        compare(where, "rca", row["rca"], world.rca.get((country, row["item"]), 0))


def read(file):
    """The exports of the last year."""
    names = {str(number): code for code, number in AREAS.items()}
    with open(file, encoding="utf-8") as rows:
        rows = list(csv.DictReader(rows))
    exports = {}
    for row in rows:
        if row["t"] == max(row["t"] for row in rows):
            key = names[row["i"]], row["k"]
            exports[key] = exports.get(key, Fraction()) + Fraction(row["v"])
    return exports


def write_random(file):
    countries = random.sample(sorted(AREAS), random.randint(3, len(AREAS)))
    products = [f"{p:06d}" for p in random.sample(range(10000, 999999), random.randint(2, 25))]
    few = random.random() < 0.2  # values that tie
    with open(file, "w", encoding="utf-8") as out:
        out.write("t,i,j,k,v,q\n")
        for i in sorted(AREAS[country] for country in countries):
            rich = random.random()
            for k in sorted(products):
                if random.random() < 0.4 - 0.3 * rich:
                    continue
                value = random.choice([1, 2, 4]) if few else round(random.lognormvariate(3, 2), 3)
                out.write(f"2021,{i},842,{k},{max(value, 0.001):.3f},1.0\n")


def main():
    program, example = sys.argv[1:3]
    random.seed(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    matrices = int(sys.argv[4]) if len(sys.argv) > 4 else 25
    for convention in CONVENTIONS:
        check(program, example, read(example), convention)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(matrices):
            file = str(Path(folder) / f"matrix{number}.csv")
            write_random(file)
            exports = read(file)
            if not exports:
                continue
            for convention in CONVENTIONS:
                check(program, file, exports, convention)
    for fault in faults[:20]:
        print(fault)
    print("; ".join(f"{count} {what}" for what, count in sorted(compared.items())))
    if compared.get("eci", 0) < 100:
        faults.append("too few were compared")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
