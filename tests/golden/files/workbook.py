"""workbook.py FILE SHEET=ROWS...: a workbook of Excel's. Rows are parted by ";", cells by ",": a
number is one, "@44197" a date, the rest are texts that cells share. A sheet "-NAME" is hidden."""
import re
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

strings = []


def cell(text):
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?(E[+-][0-9]+)?", text):
        return f"<c><v>{text}</v></c>"
    if text.startswith("@"):
        return f'<c s="1"><v>{text[1:]}</v></c>'
    if not text:
        return "<c/>"
    strings.append(text)
    return f'<c t="s"><v>{len(strings) - 1}</v></c>'


def sheet(rows):
    lines = ("".join(map(cell, row.split(","))) for row in rows.split(";"))
    return f"<worksheet><sheetData>{''.join(f'<row>{line}</row>' for line in lines)}</sheetData></worksheet>"


sheets = [argument.split("=", 1) for argument in sys.argv[2:]]
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as book:
    tabs, relations = "", ""
    for number, (name, rows) in enumerate(sheets, 1):
        state = ' state="hidden"' if name.startswith("-") else ""
        tabs += f'<sheet name={quoteattr(name)} sheetId="{number}"{state} r:id="r{number}"/>'
        relations += (f'<Relationship Id="r{number}" Type="x/worksheet" '
                      f'Target="worksheets/sheet{number}.xml"/>')
        book.writestr(f"xl/worksheets/sheet{number}.xml", sheet(rows))
    book.writestr("xl/workbook.xml", f'<workbook xmlns:r="r"><sheets>{tabs}</sheets></workbook>')
    book.writestr("xl/_rels/workbook.xml.rels", f"<Relationships>{relations}</Relationships>")
    book.writestr("xl/styles.xml", '<styleSheet><numFmts><numFmt numFmtId="164" '
                  'formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/>'
                  '<xf numFmtId="164"/></cellXfs></styleSheet>')
    book.writestr("xl/sharedStrings.xml", "<sst>" + "".join(
        f"<si><t>{escape(text)}</t></si>" for text in strings) + "</sst>")
