#!/usr/bin/env python3
"""pictures.py PROGRAM: pictures and pages hold what they promise.

Of the program's pictures of the golden files: SVG and pages are well-formed and need nothing from
elsewhere, no text is smaller than 11 pixels, every figure of the table stands in the description,
and no line in the terminal is wider than the page. Where there is a Chromium, it lays all of them
out, pages at the widths of a desk and of a telephone: every text lies inside its picture and on
no other, and no page is wider than its window. Without one, it says that this did not run.
"""
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent
FILES = ROOT / "golden" / "files"
SVG = "{http://www.w3.org/2000/svg}"
WORLD = ["--data", str(FILES / "trade" / "world.csv"), "--year", "2021"]
MIRROR = ["--data", str(FILES / "mirror.json")]
QUESTIONS = [
    ["balance", "PRK", "RUS"], ["series", "RUS", "PRK"], ["growth"], ["partners"],
    ["products", "RUS", "PRK"], ["composition"], ["profile"], ["verify"], ["report"],
    ["mirror", "FRA", "DEU", *MIRROR], ["partners", "FRA", *WORLD],
    ["complexity", *WORLD], ["complexity", "--by", "item", *WORLD],
    ["opportunities", "VNM", *WORLD], ["concentration", *WORLD], ["competitors", "FRA", *WORLD],
]
CHECK = """
function boxes(root) {
  return [...root.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
}
function faults(svg, name) {
  const out = [], all = boxes(svg), frame = svg.getBoundingClientRect();
  if (!frame.width) return out;
  for (const [text, b] of all)
    if (b.left < frame.left - 0.5 || b.right > frame.right + 0.5 ||
        b.top < frame.top - 0.5 || b.bottom > frame.bottom + 0.5) out.push(`${name}: '${text}' is outside`);
  for (let i = 0; i < all.length; ++i) for (let j = 0; j < i; ++j) {
    const [s, a] = all[i], [t, b] = all[j];
    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4) out.push(`${name}: '${s}' on '${t}'`);
  }
  return out;
}
window.onload = () => {
  const out = [];
  document.querySelectorAll('body > div > svg').forEach(s => {
    const inner = s.querySelectorAll('svg');
    for (const one of inner.length ? inner : [s]) out.push(...faults(one, s.parentNode.id));
  });
  document.querySelectorAll('iframe').forEach(f => {
    const page = f.contentDocument;
    page.querySelectorAll('svg').forEach(s => out.push(...faults(s, f.id)));
    if (page.documentElement.scrollWidth > f.clientWidth) out.push(`${f.id}: wider than its window`);
  });
  document.body.innerHTML = '';
  document.body.appendChild(document.createElement('pre')).textContent = 'FAULTS ' + JSON.stringify(out);
};
"""
failures = []


def expect(condition, message):
    if not condition:
        failures.append(message)


def columns(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in line if not unicodedata.combining(c))


def check_svg(name, svg, table):
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        size = element.get("font-size")
        expect(size is None or float(size) >= 11, f"{name}: a text of {size} pixels")
    images = [e for e in root.iter(SVG + "svg") if e.get("role") == "img"]
    expect(images, f"{name}: no image")
    said = ""
    for image in images:
        expect(image.findtext(SVG + "title"), f"{name}: no title")
        said += image.findtext(SVG + "desc") or ""
    said = said.replace("\u2212", "-")
    for line in table.splitlines():
        if not line.startswith("| ") or set(line) <= set("|-: "):
            continue
        for cell in re.findall(r"-?\d[\d,]*\.?\d*", line):
            expect(cell in said, f"{name}: {cell} is not described")


def check_page(name, page):
    expect("<script" not in page, f"{name}: a script")
    expect("default-src 'none'" in page, f"{name}: no policy")
    links = set(re.findall(r"""(?:href|src)=|https?://[^"' ]+""", page))
    expect(links <= {"http://www.w3.org/2000/svg"}, f"{name}: needs {links}")
    body = re.sub(r"&(?!amp;|lt;|gt;|quot;|#)", "&amp;", page[page.index("<main>"):page.index("</body>")])
    ElementTree.fromstring(body)


def lay_out(chromium, svgs, pages):
    parts = [f'<div id="{html.escape(n)}">{s}</div>' for n, s in svgs]
    for width in (1000, 360):
        parts += [f'<iframe id="{html.escape(n)} at {width}" width="{width}" height="600" '
                  f'srcdoc="{html.escape(p)}"></iframe>' for n, p in pages]
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "all.html"
        page.write_text(f"<!doctype html><meta charset=utf-8><body>{''.join(parts)}"
                        f"<script>{CHECK}</script>", encoding="utf-8")
        done = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/user",
             "--virtual-time-budget=5000", "--dump-dom", page.as_uri()],
            capture_output=True, timeout=120, check=False).stdout.decode()
    found = re.search(r"FAULTS (\[.*\])</pre>", done, re.S)
    expect(found, "the browser said nothing")
    failures.extend(json.loads(html.unescape(found[1])) if found else [])


def main():
    program = sys.argv[1]

    def ask(*words):
        return subprocess.run([program, *words], capture_output=True, check=False).stdout.decode()

    svgs, pages = [], []
    for words in QUESTIONS:
        name = " ".join(w for w in words if "/" not in w)
        svg, page = ask(*words, "--format", "svg"), ask(*words, "--format", "html")
        check_svg(name, svg, "" if words[0] in ("report", "verify") else ask(*words, "--format", "markdown"))
        check_page(name, page)
        svgs.append((name, svg))
        pages.append((name, page))
        for width in (40, 57, 80, 200):
            for more in ([], ["--ascii"]):
                chart = ask(*words, "--chart", "--width", str(width), *more)
                widest = max(map(columns, chart.splitlines()), default=0)
                expect(0 < widest <= width, f"{name}: {widest} columns of {width}")
                expect(not more or chart.isascii(), f"{name}: not ASCII")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium:
        lay_out(chromium, svgs, pages)
    else:
        print("not run, as there is no chromium: the layout of pictures and pages in a browser")
    print("\n".join(failures) or f"{len(svgs)} pictures and as many pages hold")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
