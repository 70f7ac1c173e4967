#!/usr/bin/env python3
"""Holds the verdicts on random claims against exact fractions.

usage: exact_verdicts.py PROGRAM [SEED [CLAIMS]]

Each figure becomes an interval of fractions with closed or open ends, in the
narrow and the wide reading of its trailing zeros, under its own rounding and
under each of the four. Each formula is applied to the ends; a rate is compared
as end/start against (1 + rate)^years. Nothing here is taken from the program,
and no verdict may differ. Rates whose ends fall on the ends of what their
inputs allow are made on purpose: there only open and closed decide.
"""

import json
import math
import random
import subprocess
import sys
from collections import Counter
from fractions import Fraction

INFINITY = math.inf
ROUNDINGS = ["half_away", "half_even", "down", "up"]
HEDGES = {"more than": (False, None), "at least": (True, None), "less than": (None, False),
          "at most": (None, True)}
PLACES = [{"line": 1}]

# An interval: lower end, whether it belongs, upper end, whether it belongs.


def checked(low, low_in, high, high_in):
    """The interval, or None where it holds nothing."""
    if low > high or (low == high and not (low_in and high_in)):
        return None
    return low, low_in, high, high_in


def negative(a):
    return -a[2], a[3], -a[0], a[1]


def plus(a, b):
    return a[0] + b[0], a[1] and b[1], a[2] + b[2], a[3] and b[3]


def both(a, b):
    if a is None or b is None:
        return None
    low, high = max(a[0], b[0]), min(a[2], b[2])
    return checked(low, all(x[1] for x in (a, b) if x[0] == low),
                   high, all(x[3] for x in (a, b) if x[2] == high))


def within(a, b):
    return (a[0] > b[0] or (a[0] == b[0] and (b[1] or not a[1]))) and \
        (a[2] < b[2] or (a[2] == b[2] and (b[3] or not a[3])))


def over(a, b):
    """The quotients, for the values of b above zero."""
    def quotient(x, x_in, y, y_in):
        if x == 0:
            return Fraction(0), x_in
        if y == 0 or abs(x) == INFINITY:
            return math.copysign(INFINITY, x), False
        return (Fraction(0), False) if y == INFINITY else (x / y, x_in and y_in)
    b_low = (b[0], b[1]) if b[0] > 0 else (Fraction(0), False)
    corners = [quotient(*x, *y) for x in (a[:2], a[2:]) for y in (b_low, b[2:])]
    low, high = min(c[0] for c in corners), max(c[0] for c in corners)
    return low, any(c[1] for c in corners if c[0] == low), \
        high, any(c[1] for c in corners if c[0] == high)


def interval(figure, wide, rounding):
    """What a figure stands for, in the base unit."""
    text, power = figure["obs_value"], figure["unit_mult"] - 2 * (figure["unit_measure"] == "PT")
    value = Fraction(text) * Fraction(10) ** power
    if figure.get("hedge") in HEDGES:
        low_in, high_in = HEDGES[figure["hedge"]]
        return (-INFINITY, False, value, high_in) if low_in is None else \
            (value, low_in, INFINITY, False)
    if figure["unit_measure"] == "RANK":
        return value, True, value, True
    decimals = len(text.partition(".")[2])
    zeros = len(text) - len(text.rstrip("0")) if wide and not decimals and value else 0
    unit = Fraction(10) ** (power - decimals + zeros)
    size = abs(value)
    if value == 0:
        reach = {"down": unit, "up": Fraction(0)}.get(rounding, unit / 2)
        belongs = rounding in ("half_even", "up")
        return -reach, belongs, reach, belongs
    even = size / unit % 2 == 0
    result = {"half_away": (size - unit / 2, True, size + unit / 2, False),
              "half_even": (size - unit / 2, even, size + unit / 2, even),
              "down": (size, True, size + unit, False),
              "up": (size - unit, False, size, True)}[rounding]
    return result if value > 0 else negative(result)


def recomputed(formula, inputs):
    """All values that the inputs allow; of a rate all values of (1 + rate)^years."""
    first, *others = inputs
    if formula in ("sum", "equal"):
        for other in others:
            first = plus(first, other) if formula == "sum" else both(first, other)
        return first
    if formula == "difference":
        return plus(first, negative(others[0]))
    if formula in ("ratio", "share"):
        return over(first, others[0])
    if formula == "total_change":
        return plus(over(others[0], first), (-1, True, -1, True))
    return over(both(others[0], (Fraction(0), True, INFINITY, False)), first)


def ranks(inputs):
    first, *others = inputs
    above = [other[2] > first[0] for other in others]
    always = [other[0] > first[2] or (other[0] == first[2] and not (other[1] and first[3]))
              for other in others]
    return Fraction(1 + sum(always)), True, Fraction(1 + sum(above)), True


def verdict(claim, inputs, rounding):
    def read(figure, wide):
        return interval(figure, wide, rounding or figure.get("rounding", "half_away"))
    formula = claim["formula"]
    narrow, wide = ([read(figure, wide) for figure in inputs] for wide in (False, True))
    base = {"cagr": 0, "total_change": 0, "share": 1, "ratio": 1}.get(formula)
    if base is not None and Fraction(inputs[base]["obs_value"]) <= 0:
        return "not_derivable"
    of = ranks if formula == "rank_order" else lambda x: recomputed(formula, x)
    narrow, wide, stated, stated_wide = of(narrow), of(wide), read(claim, False), read(claim, True)
    if formula == "cagr":
        if Fraction(inputs[1]["obs_value"]) < 0:
            return "not_derivable"
        years = int(inputs[1]["time_period"]) - int(inputs[0]["time_period"])

        def power(end):  # below -100 % there is no rate
            return end if abs(end) == INFINITY else (1 + end) ** years if end >= -1 else -1
        stated, stated_wide = (
            (power(low), low_in, power(high), high_in)
            for low, low_in, high, high_in in (stated, stated_wide))
    if narrow is not None and within(narrow, stated):
        return "entailed"
    return "consistent" if both(wide, stated_wide) else "inconsistent"


def written(count, decimals):
    """So many units of the last decimal, as text."""
    digits = str(abs(count)).rjust(decimals + 1, "0")
    text = f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits
    return "-" * (count < 0) + text


class Maker:
    """Claims over figures of their own, most of them near what follows."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.figures, self.claims = {}, []

    def manner(self, hedged=0.08):
        chance, result = self.random.random, {}
        if chance() < 0.35:
            result["rounding"] = self.random.choice(ROUNDINGS)
        if chance() < hedged:
            result["hedge"] = self.random.choice(["about", *HEDGES])
        return result

    def number(self, negative_too=False, decimals=None):
        if decimals is None:
            decimals = self.random.choice([0, 0, 1, 1, 2, 3])
        count = self.random.randint(1, 10 ** self.random.randint(1, 5))
        if not decimals and self.random.random() < 0.4:
            count *= 10 ** self.random.randint(1, 3)
        return written(-count if negative_too and self.random.random() < 0.1 else count, decimals)

    def observation(self, text, year, item, power, **manner):
        name = f"o{len(self.figures)}"
        self.figures[name] = {
            "id": name, "indicator": "exports", "ref_area": "RUS", "counterpart_area": "PRK",
            "trade_flow": "X", "commodity_class": "HS", "commodity": item,
            "time_period": str(year), "unit_measure": "USD", "unit_mult": power,
            "obs_status": "A", "obs_value": text, "sources": ["s"], "places": PLACES, **manner}
        return self.figures[name]

    def claim(self, formula, inputs, text, unit="USD", power=0, **manner):
        name = f"c{len(self.claims)}"
        self.claims.append({
            "id": name, "formula": formula, "inputs": [figure["id"] for figure in inputs],
            "unit_measure": unit, "unit_mult": power, "obs_value": text, "sources": ["s"],
            "places": PLACES, **manner})
        self.figures[name] = self.claims[-1]
        return self.claims[-1]

    def corner(self, figure):
        ends = interval(figure, self.random.random() < 0.3, figure.get("rounding", "half_away"))
        return self.random.choice([end for end in (ends[0], ends[2]) if abs(end) != INFINITY])

    def near(self, value, decimals):
        off = self.random.choice([0, 0, 0, 0, 1, -1, 1, -1, 2, -2, 9])
        count = math.floor(value * 10 ** decimals + Fraction(1, 2)) + off
        if not decimals and self.random.random() < 0.3:
            count = round(count, -self.random.randint(1, 2))
        return written(count, decimals)

    def of_two(self):
        formula = self.random.choice(["cagr", "cagr", "total_change", "share", "ratio"])
        item, power = f"A{len(self.figures)}", self.random.randint(0, 6)
        in_time = formula in ("cagr", "total_change")
        years = self.random.choice([1, 1, 2, 3, 5, 10, 25, 40])
        texts = [self.number(formula != "cagr"), self.number(not in_time)]
        inputs = [self.observation(text, 1900 + years * k if in_time else 1900,
                                   item if in_time else item + "XY"[k],
                                   power + self.random.choice([0, 0, 3, -3]), **self.manner())
                  for k, text in enumerate(texts)]
        first, second = (self.corner(figure) for figure in inputs)
        over_, under = (second, first) if in_time else (first, second)
        value = over_ / under if under else Fraction(1)
        if formula == "cagr" and value > 0:
            value = Fraction(float(value) ** (1 / years)).limit_denominator(10 ** 9)
        decimals = self.random.randint(0, 3)
        unit = "RATIO" if formula == "ratio" else "PT"
        self.claim(formula, inputs, self.near((value - in_time) * (100 if unit == "PT" else 1),
                                              decimals), unit, **self.manner())

    def of_many(self):
        formula = self.random.choice(["sum", "difference", "equal", "rank_order"])
        item, power = f"B{len(self.figures)}", self.random.randint(0, 6)
        count = 2 if formula == "difference" else self.random.randint(2, 5)
        text, decimals = self.number(), self.random.choice([None, 1])
        inputs = [self.observation(text if formula == "equal" and self.random.random() < 0.7
                                   else self.number(formula != "rank_order", decimals), 1900,
                                   f"{item}X{k}", power, **self.manner(0.04))
                  for k in range(count)]
        if formula == "rank_order":
            self.claim(formula, inputs, str(self.random.randint(1, count)), "RANK")
            return
        ends = [self.corner(figure) for figure in inputs]
        value = {"sum": sum(ends), "difference": ends[0] - ends[1], "equal": ends[0]}[formula]
        if not decimals:
            power = max(-3, power + self.random.choice([0, 0, 3, -3]))
        self.claim(formula, inputs, self.near(value / Fraction(10) ** power,
                                              decimals or self.random.randint(0, 3)), "USD", power,
                   **self.manner())

    def of_claims(self):
        """Two shares of one whole; their difference is in percentage points."""
        item = f"C{len(self.figures)}"
        whole, *parts = (self.observation(self.number(), 1900, f"{item}{k}", 3) for k in "WXY")
        shares = [self.claim("share", [part, whole], self.near(
            100 * self.corner(part) / self.corner(whole), 1), "PT", **self.manner(0))
            for part in parts]
        points = self.corner(shares[0]) - self.corner(shares[1])
        self.claim("difference", shares, self.near(100 * points, self.random.randint(0, 2)), "PT",
                   **self.manner())

    def touching(self):
        """An end of the rate's values is an end of what the stated rate stands for.

        (1 + end)^years is n / 10^k, so a start that ends at m / 2 and an end year's
        value that ends at m n / 2 units of 10^-k have it as their quotient."""
        years, decimals = self.random.randint(1, 6), self.random.randint(0, 2)
        rate = self.random.randint(-40 * 10 ** decimals, 90 * 10 ** decimals)
        rounding = self.random.choice(ROUNDINGS)
        step = self.random.choice([-1, 1]) if rounding.startswith("half") else 0
        k = years * len(str(2 * 10 ** (decimals + 2)))
        n = Fraction(2 * 10 ** (decimals + 2) + 2 * rate + step,
                     2 * 10 ** (decimals + 2)) ** years * 10 ** k
        m = self.random.choice([1, 3, 7, 15, 99])
        item, inputs = f"D{len(self.figures)}", []
        for year, halves, places in ((1900, m, 0), (1900 + years, m * n, k)):
            while halves % 20 == 0 and places:
                halves, places = halves / 10, places - 1
            half = halves % 2 == 1
            own = self.random.choice(ROUNDINGS[:2] if half else ROUNDINGS[2:])
            beside = self.random.choice([-1, 1]) if half else \
                self.random.choice([0, -2 if own == "down" else 2])
            if (halves + beside) % 2 or halves + beside <= 0 or halves > 10 ** 29 or places > 29:
                return
            inputs.append(self.observation(written(int((halves + beside) / 2), places), year, item,
                                           0, rounding=own))
        self.claim("cagr", inputs, written(rate, decimals), "PT", rounding=rounding)

    def dataset(self, count):
        while len(self.claims) < count:
            self.random.choice([self.of_two, self.of_two, self.of_many, self.of_many,
                                self.of_claims, self.touching, self.touching])()
        claims = self.random.sample(self.claims, len(self.claims))  # in any order
        return {"schema_version": "1.0", "id": "random", "title": "Random figures",
                "sources": [{"id": "s", "name": "chance"}], "claims": claims,
                "observations": [f for f in self.figures.values() if "formula" not in f]}


def main(program, seed=1, count=3000):
    maker = Maker(int(seed))
    done = subprocess.run([program, "verify", "--data", "-", "--rounding", "--format", "ndjson"],
                          input=json.dumps(maker.dataset(int(count))), capture_output=True,
                          text=True, check=False)
    found = {record["id"]: record for record in map(json.loads, done.stdout.splitlines())}
    wrong, seen = 0, Counter()
    for claim in maker.claims:
        inputs = [maker.figures[name] for name in claim["inputs"]]
        for rounding in [None, *ROUNDINGS]:
            expected = verdict(claim, inputs, rounding)
            got = found[claim["id"]][f"verdict_{rounding}" if rounding else "verdict"]
            seen[claim["formula"], expected] += 1
            if got != expected:
                wrong += 1
                print(f"{claim['formula']} under {rounding}: {got}, exactly {expected}\n  "
                      f"{claim}\n  {inputs}\n  {found[claim['id']]['explanation']}")
    for formula in {claim["formula"] for claim in maker.claims}:
        for expected in ("entailed", "consistent", "inconsistent"):
            if not seen[formula, expected]:
                wrong += 1
                print(f"no {formula} is {expected}: these cases say too little")
    print(f"{sum(seen.values())} verdicts, {wrong} wrong")
    return 1 if wrong or done.stderr else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
