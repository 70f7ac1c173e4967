#!/usr/bin/env python3
"""Reads a row by every name that a column of each format may have, and by every word for a flow.

usage: columns.py PROGRAM

The lists stand here apart from the program's: a name that it forgets, or takes for another column,
shows. A value of its own in each place of the row says which place was read.
"""

import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

SDMX = {
    "RUS": ["REF_AREA", "REPORTER", "COUNTRY", "REPORTING_COUNTRY"],
    "PRK": ["COUNTERPART_AREA", "PARTNER", "COUNTERPART_COUNTRY", "PARTNER_COUNTRY"],
    "X": ["TRADE_FLOW", "FLOW", "INDICATOR", "ACTIVITY"],
    "27": ["COMMODITY", "PRODUCT", "CL_PRODUCT", "ITEM"],
    "USD": ["UNIT_MEASURE", "CURRENCY", "INDICATORS", "UNIT"],
    "2021": ["TIME_PERIOD"],
    "5": ["OBS_VALUE"],
}
OEC = {
    "2021": ["Year", "Time ID"],
    "5": ["Trade Value", "trade_value", "Export Value", "Value"],
    "eurus": ["Exporter Country ID", "Exporter ID"],
    "asprk": ["Importer Country ID", "Importer ID"],
}
OEC_SIDES = {
    "2021": ["Year"],
    "5": ["Trade Value"],
    "eurus": ["Country ID", "Reporter Country ID"],
    "asprk": ["Partner Country ID", "Partner ID"],
    "Exports": ["Trade Flow", "Flow"],
}
ATLAS = {
    "RUS": ["country_iso3_code", "location_code", "exporter"],
    "PRK": ["partner_iso3_code", "partner_code", "importer"],
    "27": ["hs_product_code", "sitc_product_code", "product_hs92_code", "product_hs12_code",
           "product_hs22_code", "product_sitc_code"],
    "5": ["export_value"],
    "2021": ["year"],
}
FORMATS = [("sdmx-csv", SDMX), ("oec", OEC), ("oec", OEC_SIDES), ("atlas", ATLAS)]

EXPORTS = ["x", "X", "export", "Exports", "6", "2", "e", "XG", "exp", "XG_FOB_USD", "TXG_FOB_USD",
           "Gross Exp.", "Exports of goods, Free on board (FOB), US dollar"]
IMPORTS = ["m", "M", "import", "Imports", "5", "1", "i", "MG", "imp", "MG_CIF_USD", "TMG_CIF_USD",
           "Gross Imp.", "Imports of goods, Cost insurance freight (CIF), US dollar"]
OTHERS = ["re-export", "Re-Import", "RX", "rm", "re-exports", "re-imports", "MG_FOB_USD", "BG_X",
          "TBG_USD", "XG_CIF_USD", "Trade balance of goods, US dollar"]
COMTRADE_OTHERS = ["Re-Import", "Re-Export", "RM", "RX", "3", "4", "DX", "FM", "MIP", "MOP", "XIP",
                   "XOP", "DM", "FX"]
DOLLARS = ["USD", "USD_EXC", "US_DOL", "US dollar", "US dollars", "US Dollars", ""]
MAP_UNITS = {"USD": 1, "thousand USD": 1000, "million USD": 10 ** 6, "billion USD": 10 ** 9}


class Program:
    def __init__(self, path, folder):
        self.path, self.file = path, Path(folder) / "a.csv"
        self.runs = self.problems = 0

    def answers(self, header, row, wanted, *arguments):
        """Whether the row is read so: exports, imports, a part of an error, or left out (None)."""
        self.runs += 1
        quoted = (",".join(f'"{field}"' for field in line) for line in (header, row))
        self.file.write_text("\n".join(quoted) + "\n")
        done = subprocess.run(
            [self.path, "balance", "RUS", "PRK", "--data", self.file, "--columns",
             "year,exports,imports", "--format", "csv", "--no-header", *arguments],
            capture_output=True, text=True, check=False)
        out = done.stdout.strip() or done.stderr.strip()
        right = wanted in out if wanted else "left out" in out or "no figures" in out
        if not right:
            self.problems += 1
            print(f"{header} {row} {arguments}: {out}, not {wanted}")


def names(program):
    for name, columns in FORMATS:
        for header in itertools.product(*columns.values()):
            # Names of one kind of file; all pairs of them would be another.
            if sum(list(columns.values())[i].index(h) > 0 for i, h in enumerate(header)) > 1:
                continue
            arguments = ["--input-format", name]
            # The IMF's file, by its name of the partner, has goods in all alone.
            if name != "oec" and "COUNTERPART_COUNTRY" not in header:
                arguments += ["--item", "27", "--reported-by", "exporter"]
            program.answers(header, columns.keys(), "2021,5,", *arguments)


def words(program):
    header = ["REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "OBS_VALUE", "FLOW", "COMMODITY",
              "CURRENCY"]
    row = ["RUS", "PRK", "2021", "5"]
    for flow in EXPORTS:
        program.answers(header, [*row, flow, "TOTAL", "USD"], "2021,5,")
    for flow in IMPORTS:
        program.answers(header, [*row, flow, "TOTAL", "USD"], "2021,,5")
    for flow in OTHERS:
        program.answers(header, [*row, flow, "TOTAL", "USD"], None)
    program.answers(header, [*row, "sideways", "TOTAL", "USD"], "must be a flow")
    for currency in DOLLARS:
        program.answers(header, [*row, "X", "TOTAL", currency], "2021,5,")
    program.answers(header, [*row, "X", "TOTAL", "EUR"], None)
    comtrade = ["refYear", "reporterCode", "reporterISO", "partnerCode", "partnerISO", "flowCode",
                "cmdCode", "classificationCode", "primaryValue"]
    for flow, wanted in [("X", "2021,5,"), ("2", "2021,5,"), ("Export", "2021,5,"),
                         ("M", "2021,,5"), ("1", "2021,,5"), ("Import", "2021,,5"),
                         ("sideways", "must be a flow"), *((other, None) for other in COMTRADE_OTHERS)]:
        program.answers(comtrade, ["2021", "643", "RUS", "408", "PRK", flow, "TOTAL", "H4", "5"],
                        wanted)
    for unit, factor in MAP_UNITS.items():
        program.answers(["a", "b", "c", "d"], ["RUS", "PRK", "2021", "5"], f"2021,{5 * factor},",
                        "--map", "exporter=a,importer=b,year=c,value=d", "--unit", unit)


def main(path):
    with tempfile.TemporaryDirectory() as folder:
        program = Program(path, folder)
        names(program)
        words(program)
    print(f"{program.runs} names and words, {program.problems} problems")
    return 1 if program.problems or program.runs < 100 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
