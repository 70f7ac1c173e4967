#!/usr/bin/env python3
"""articles.py PROGRAM [-v] [--all] [--only NAME] [--write OUT]: articles of tests/articles with errors planted in them.

An article marks its figures, {records|as it stands}, the years of nothing in the dataset, {-|2028}, and
words that another turns wrong, {!kind|right|wrong}. Behind it stand the records, how its countries are
called (the n-th name of one may take the place of the n-th of another), harmless changes and errors made
by hand. From these follow the dataset and the planted errors: each digit, scale, unit and marked word
changed, each two figures of a unit within three lines swapped, each two countries of a sentence swapped
where a record of it is no longer so, each year moved by one or ten. `verify --data --article` must exit 0
on the article, its harmless changes and the article broken into other lines, and 1 on each error, with
more records amiss than in the article. Exits 0 where no right article fails and 95 of 100 errors of each kind are seen.
"""
import argparse
import collections
import concurrent.futures
import glob
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
MARK = re.compile(r"\{([^|{}]*)\|([^|{}]*)(?:\|([^{}]*))?\}")
SCALES = [("billion", 9), ("bn", 9), ("B", 9), ("million", 6), ("mn", 6), ("M", 6),
          ("مليار", 9), ("ملايين", 6), ("مليون", 6)]
OTHER_SCALE = {"billion": "million", "million": "billion", "B": "M", "M": "B", "مليار": "مليون", "مليون": "مليار",
               "مليارات": "ملايين", "ملايين": "مليارات"}
FORMULAS = {"change": "total_change", "cagr": "cagr", "difference": "difference", "share": "share", "sum": "sum"}
INDICATORS = {"x": "exports", "s": "exports", "two": "two_way", "rank": "total_exports_rank", "ecirank": "eci_rank",
              "eci": "eci"}
PLENTY = ("digit", "scale", "unit", "year")
STANDS = ("found", "found_rounded", "moved", "unknown")
LETTER = r"[^\W\d_]"


class Article:
    def __init__(self, path):
        self.name = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as f:
            source = f.read()
        self.wrapped = source.startswith("# wrapped\n")
        source = source.removeprefix("# wrapped\n")
        marked, *parts = re.split(r"^--- (\w+)\n", source, flags=re.M)
        parts = dict(zip(parts[::2], (p.splitlines() for p in parts[1::2])))
        self.rows = [line.split() for line in parts["records"]]
        self.names = {line.split(" ", 1)[0]: line.split(" ", 1)[1].split("|") for line in parts["countries"]}
        self.harmless = [self.change(line) for line in parts["harmless"]]
        self.by_hand = [(line.split(": ", 1)[0], self.change(line.split(": ", 1)[1])) for line in parts["errors"]]
        self.read_marks(marked)
        self.data = json.dumps(self.dataset(), ensure_ascii=False)

    @staticmethod
    def change(line):
        find, new = line.replace("\\n", "\n").split(" => ")
        return find, new

    def read_marks(self, marked):
        self.figures, self.words, self.idle, self.text, at = [], [], [], "", 0
        for mark in MARK.finditer(marked):
            self.text += marked[at:mark.start()]
            at = mark.end()
            span = (len(self.text), len(self.text) + len(mark[2]))
            if mark[1] == "-":
                self.idle.append(span)
            elif mark[1].startswith("!"):
                self.words.append((mark[1][1:], span, mark[3]))
            else:
                self.figures.append((mark[1], span))
            self.text += mark[2]
        self.text += marked[at:]

    def line_of(self, at):
        return self.text.count("\n", 0, at) + 1

    def stated(self, surface):
        surface = surface.replace(",", "")
        digits = re.search(r"-?\d+(\.\d+)?", surface)
        behind = surface[digits.end():].strip()
        scale = next((power for word, power in SCALES if behind.startswith(word)), 0)
        return digits[0], scale

    def dataset(self):
        data = {"schema_version": "1.0", "id": self.name, "title": self.name,
                "sources": [{"id": "article", "name": "invented"}], "observations": [], "claims": []}
        self.of = {row[0]: row for row in self.rows}
        for row in self.rows:
            spans = [span for id, span in self.figures if id == row[0]]
            if not spans:
                sys.exit(f"{self.name}: {row[0]} is not marked")
            digits, scale = next((w[4:], 0) for w in row if w.startswith("val=")) if row[-1].startswith("val=") \
                else self.stated(self.text[slice(*spans[0])])
            record = {"id": row[0], "unit_mult": scale, "obs_value": "-" + digits if row[-1] == "neg" else digits,
                      "sources": ["article"], "places": [{"line": line} for line in
                                                         sorted({self.line_of(span[0]) for span in spans})]}
            if row[1] in FORMULAS:
                rate = row[1] in ("change", "cagr", "share")
                record.update(formula=FORMULAS[row[1]], inputs=row[2:4], unit_measure="PT" if rate else "USD")
                data["claims"].append(record)
                continue
            flow = row[1] in ("x", "s", "two")
            exporter, importer, item, year = row[2:6] if flow else (row[2], "W00", "TOTAL", row[3])
            record.update(indicator=INDICATORS[row[1]], ref_area=exporter, counterpart_area=importer, commodity=item,
                          time_period=year, trade_flow="_T" if row[1] == "two" else "X", obs_status="A",
                          commodity_class="EB10S" if row[1] == "s" else "HS" if flow else "_X",
                          unit_measure="USD" if flow else "IX" if row[1] == "eci" else "RANK")
            data["observations"].append(record)
        missing = [id for id, _ in self.figures if id not in self.of]
        if missing:
            sys.exit(f"{self.name}: no record {missing}")
        return data

    # Planted errors: (kind, [(begin, end, new), ...]).

    def unit_of(self, id):
        kind = self.of[id][1]
        return "rate" if kind in ("change", "cagr", "share") else "money" if kind in ("x", "s", "two", "difference",
                                                                                      "sum") else kind[-4:]

    def errors(self):
        for (a, at), (b, bt) in itertools.combinations(self.figures, 2):
            near = self.line_of(bt[0]) - self.line_of(at[0]) <= 2
            x, y = self.text[slice(*at)], self.text[slice(*bt)]
            if near and self.unit_of(a) == self.unit_of(b) and x != y and a != b:
                kind = "rank-swap" if self.unit_of(a) in ("rank",) else "swap-figures"
                yield kind, [(*at, y), (*bt, x)]
        for id, span in self.figures:
            yield from self.slips(id, span)
        for kind, span, wrong in self.words:
            yield kind, [(*span, wrong)]
        for year in re.finditer(r"\b(?:19|20)\d\d\b", self.text):
            idle = any(a <= year.start() < b for a, b in self.idle) or year.start() < self.text.find("\n")
            if not idle:
                for step in (-10, -1, 1, 10):
                    yield "year", [(*year.span(), str(int(year[0]) + step))]
        yield from self.swapped_countries()
        for kind, change in self.by_hand:
            yield kind, [self.edit(change)]

    def slips(self, id, span):
        surface = self.text[slice(*span)]
        digit = list(re.finditer(r"\d", surface))
        if digit and self.unit_of(id) not in ("rank", "eci"):
            at = digit[min(1, len(digit) - 1)]
            new = str((int(at[0]) + 3) % 10)
            yield "digit", [(span[0] + at.start(), span[0] + at.end(), new)]
        word = re.search("|".join(sorted(OTHER_SCALE, key=len, reverse=True)), surface)
        if word and "$" in surface or word and "دولار" in surface:
            yield "scale", [(span[0] + word.start(), span[0] + word.end(), OTHER_SCALE[word[0]])]
        for dollars, others in (("US$", "EUR "), ("$", "€"), ("دولار", "يورو")):
            if dollars in surface:
                at = span[0] + surface.index(dollars)
                yield "unit", [(at, at + len(dollars), others)]
                break

    def sentences(self):
        begin = 0
        for end in re.finditer(r"[.!?](?=\s)|\n", self.text):
            line = self.text[self.text.rfind("\n", 0, end.start()) + 1:end.start()]
            if end[0] == "\n" and self.wrapped and len(line) > 50:
                continue
            yield begin, end.start()
            begin = end.end()

    def turned(self, id, a, b):
        """A record is another one with its countries swapped."""
        turn = {a: b, b: a}
        row = self.of[id]
        if row[1] in FORMULAS:
            return any(self.turned(i, a, b) for i in row[2:4]) and row[1] != "sum"
        if row[1] == "two":
            return {turn.get(row[2], row[2]), turn.get(row[3], row[3])} != {row[2], row[3]}
        flow = row[1] in ("x", "s")
        return any(turn.get(c, c) != c for c in (row[2:4] if flow else row[2:3]))

    def mentions(self, code, begin, end):
        names = "|".join(sorted(map(re.escape, self.names[code]), key=len, reverse=True))
        for found in re.finditer(rf"(?<!{LETTER})([وفبل]{{0,2}}?)({names})(?!{LETTER})", self.text[begin:end]):
            yield begin + found.start(2), begin + found.end(2), self.names[code].index(found[2])

    def swapped_countries(self):
        for begin, end in self.sentences():
            for a, b in itertools.combinations(self.names, 2):
                of_a, of_b = list(self.mentions(a, begin, end)), list(self.mentions(b, begin, end))
                records = [id for id, span in self.figures if begin <= span[0] < end]
                if not of_a or not of_b or not any(self.turned(id, a, b) for id in records):
                    continue
                name = lambda code, n: self.names[code][min(n, len(self.names[code]) - 1)]
                yield "swap-countries", [(x, y, name(b, n)) for x, y, n in of_a] + [(x, y, name(a, n)) for x, y, n in of_b]

    def edit(self, change):
        find, new = change
        if self.text.count(find) != 1:
            sys.exit(f"{self.name}: {find!r} stands {self.text.count(find)} times")
        at = self.text.index(find)
        return at, at + len(find), new

    def edited(self, edits):
        text = self.text
        for begin, end, new in sorted(edits, reverse=True):
            text = text[:begin] + new + text[end:]
        return text

    def right_texts(self):
        yield "unchanged", self.text
        for change in self.harmless:
            yield "harmless", self.edited([self.edit(change)])
        digits = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
        if self.name.startswith("ar"):
            yield "digits", re.sub(r"(?<=\d)\.(?=\d)", "٫", self.text).translate(digits)
        text = re.sub(r"(?<=[^\n|]{50})\n(?=[^\n|])", " ", self.text) if self.wrapped else self.text
        for width in (72, 110):
            lines = [textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) if "|" not in line
                     else line for line in text.splitlines()]
            yield "wrapped", "\n".join(lines) + "\n"


def run(program, folder, data, text):
    handle, path = tempfile.mkstemp(dir=folder, suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8") as f:
        f.write(text)
    r = subprocess.run([program, "verify", "--data", data, "--article", path, "--fail-on", "missing", "--format", "json"],
                       capture_output=True, timeout=60)
    os.remove(path)
    try:
        rows = json.loads(r.stdout)["data"]["article"]
    except (ValueError, KeyError, TypeError):
        return r.returncode, None, r.stderr.decode()[:300]
    amiss = [(row["id"], row["line"], row["presence"], row["explanation"]) for row in rows
             if row.get("id") and row["presence"] not in STANDS]
    return r.returncode, amiss, ""


def main():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("program")
    p.add_argument("--only", default="")
    p.add_argument("--dir", default=os.path.join(HERE, "..", "articles"))
    p.add_argument("--kind", default="")
    p.add_argument("--write", metavar="OUT", help="keep articles and datasets here")
    p.add_argument("--all", action="store_true", help="also two thirds of the slips and years, which are left out else")
    p.add_argument("-v", action="store_true")
    o = p.parse_args()
    program = os.path.abspath(o.program)
    seen, of = collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        for path in sorted(glob.glob(os.path.join(o.dir, "*.txt"))):
            article = Article(path)
            if o.only not in article.name:
                continue
            home = o.write or folder
            os.makedirs(home, exist_ok=True)
            data = os.path.join(home, article.name + ".json")
            for end, content in ((".json", article.data), (".txt", article.text)):
                with open(os.path.join(home, article.name + end), "w", encoding="utf-8") as f:
                    f.write(content)
            cases = [(kind, text, True, "") for kind, text in article.right_texts()]
            for kind, edits in article.errors():
                words = " … ".join(f"{article.text[max(0, b - 25):b]}[{article.text[b:e]} -> {n}]{article.text[e:e+15]}"
                                   for b, e, n in sorted(edits)).replace("\n", "/")
                cases.append((kind, article.edited(edits), False, words))
            cases = [c for i, c in enumerate(cases) if o.kind in c[0] and (o.all or c[0] not in PLENTY or i % 3 == 0)]
            results = pool.map(lambda case: run(program, folder, data, case[1]), cases)
            places = lambda amiss: collections.Counter(row[0] for row in amiss or [])
            before = places(run(program, folder, data, article.text)[1])
            for (kind, text, right, words), (code, amiss, said) in zip(cases, results):
                good = code == 0 if right else code == 1 and bool(places(amiss) - before)
                group = "right" if right else "planted"
                of[group, kind] += 1
                seen[group, kind] += good
                if not good and o.v:
                    print(f"{article.name} {'FALSE ALARM' if right else 'NOT SEEN'} {kind}: exit {code} {words} {said}")
                    for row in amiss or []:
                        print("     ", *row)
    for group, kind in sorted(of):
        print(f"{group:8} {kind:16} {seen[group, kind]:4} of {of[group, kind]:4}")
    count = lambda group, counts: sum(n for (g, _), n in counts.items() if g == group)
    print(f"right {count('right', seen)} of {count('right', of)}, planted seen {count('planted', seen)} of {count('planted', of)}")
    few = any(seen[k] * 100 < of[k] * 95 for k in of if k[0] == "planted")
    sys.exit(0 if count("right", seen) == count("right", of) and not few else 1)


if __name__ == "__main__":
    main()
