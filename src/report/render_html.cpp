#include <string_view>

#include "base/format.hpp"
#include "report/escape.hpp"
#include "report/picture/svg.hpp"
#include "report/render.hpp"
#include "report/table_view.hpp"
#include "report/wrap.hpp"

/// A page that needs nothing but itself: no script, no network, no font.
namespace tradestat::report {
namespace {

/// What a sight of any kind and both grounds tell apart; the names of Palette's colours.
constexpr Palette of_page{.page = "var(--page)",
                          .ink = "var(--ink)",
                          .soft = "var(--soft)",
                          .rule = "var(--rule)",
                          .first = "var(--first)",
                          .second = "var(--second)",
                          .band = "var(--band)",
                          .band_edge = "var(--edge)"};

constexpr std::string_view head = R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>)";

constexpr std::string_view style_sheet = R"(</title>
<style>
:root{--page:#fff;--ink:#1a1a1a;--soft:#595959;--rule:#e3e3e3;--first:#0b62a4;--second:#b34700;--band:#f1e6b8;--edge:#8a6d00;--bad:#b3001b}
@media screen and (prefers-color-scheme:dark){:root{--page:#16181b;--ink:#e8e8e8;--soft:#a8adb3;--rule:#33383e;--first:#6db3f2;--second:#ff9b57;--band:#4a4016;--edge:#d9bd52;--bad:#ff7b8a}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-inline-size:50rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,"Noto Sans","Noto Sans Arabic","Segoe UI","DejaVu Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem;border-block-start:1px solid var(--rule);padding-block-start:1rem}
figure{margin:1rem 0}svg{display:block;max-inline-size:100%;block-size:auto}
.narrow{display:none}@media screen and (max-width:760px){.wide{display:none}.narrow{display:block}}
.scroll{overflow-x:auto}.scroll:focus-visible{outline:2px solid var(--first)}
table{border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums;font-size:.875rem}
th,td{padding:.35rem .6rem;border-block-end:1px solid var(--rule);text-align:start;vertical-align:top}
th{color:var(--soft);font-weight:400}.n{text-align:end;white-space:nowrap}.p{min-inline-size:20rem}
.soft{color:var(--soft)}ul{padding-inline-start:1.2rem}.notes{color:var(--soft);font-size:.875rem}
.checks{list-style:none;padding:0}.checks li{border-inline-start:4px solid var(--rule);padding:.25rem .75rem;margin-block:.4rem}
.checks .pass{border-color:var(--first)}.checks .warning,.checks .open{border-color:var(--edge)}.checks .fail{border-color:var(--bad)}
@media print{body{max-inline-size:none;padding:0}h2{break-after:avoid}svg,tr,li{break-inside:avoid}.scroll{overflow:visible}table{font-size:.7rem}.p{min-inline-size:0}.n{white-space:normal}}
</style>
</head>
<body>
<main>
)";

std::string_view outcome_word(CheckOutcome outcome) {
  switch (outcome) {
    case CheckOutcome::pass: return "pass";
    case CheckOutcome::fail: return "fail";
    case CheckOutcome::open: return "open";
    case CheckOutcome::warning: return "warning";
  }
  return "";
}

std::string_view class_of(const ColumnView& column) {
  if (column.numeric()) return " class=\"n\"";
  return column.kind == ColumnKind::prose ? " class=\"p\"" : "";
}

void append_list(std::string& out, std::string_view name, const std::vector<std::string>& items) {
  if (items.empty()) return;
  out += formatted("<ul class=\"{}\">\n", name);
  for (const std::string& item : items) out += formatted("<li>{}</li>\n", xml_escaped(item));
  out += "</ul>\n";
}

/// Each picture is drawn for a page and for a telephone, on which texts stay as large.
void append_pictures(std::string& out, const TableView& view, std::size_t section) {
  std::size_t number = 0;
  for (const Picture& picture : pictures_of(view)) {
    const std::string id = formatted("p{}-{}", section, ++number);
    out +=
        formatted("<figure>\n<div class=\"wide\">{}</div>\n<div class=\"narrow\">{}</div>\n",
                  svg_of(picture, 720, of_page, id + "w"), svg_of(picture, 320, of_page, id + "n"));
    out += "</figure>\n";
  }
}

void append_page_table(Output& output, const TableView& view) {
  std::string& out = output.text;
  out += formatted(
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">\n"
      "<table>\n<thead><tr>",
      xml_escaped(view.title));
  for (const ColumnView& column : view.columns) {
    const std::string unit = column.unit.empty() ? "" : " (" + column.unit + ")";
    out += formatted("<th scope=\"col\"{}>{}</th>", class_of(column),
                     xml_escaped(column.heading + unit));
  }
  out += "</tr></thead>\n<tbody>\n";
  view.each_row([&](const std::vector<CellView>& cells) {
    out += "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string range = cells[i].range.empty() ? "" : " " + cells[i].range;
      out += formatted("<td{} dir=\"auto\">{}</td>", class_of(view.columns[i]),
                       xml_escaped(cells[i].text + range));
    }
    out += "</tr>\n";
    return output.flush_if_full();
  });
  out += "</tbody>\n</table>\n</div>\n";
}

void append_checks(std::string& out, const CheckReport& checks) {
  if (checks.findings.empty()) return;
  out +=
      formatted("<h2>Checks</h2>\n<p>{}</p>\n<ul class=\"checks\">\n", xml_escaped(checks.summary));
  for (const Finding& finding : checks.findings)
    out +=
        formatted("<li class=\"{0}\"><b>{0}</b> {1}<br/>{2}</li>\n", outcome_word(finding.outcome),
                  xml_escaped(finding.id), xml_escaped(finding.message));
  out += "</ul>\n";
}

}  // namespace

void render_html(const Document& document, const Style& style, Output& output) {
  Style of_html = style;
  of_html.ascii = false;
  std::string& out = output.text;
  const bool has_title = document.sectioned && !document.title.empty();
  const std::string title = has_title                 ? document.title
                            : document.tables.empty() ? ""
                                                      : document.tables.front().title;
  out += head;
  out += xml_escaped(paragraph(title, false));
  out += style_sheet;
  out += formatted("<h1>{}</h1>\n", xml_escaped(paragraph(title, false)));
  std::size_t section = 0;
  for (const Table& table : document.tables) {
    if (!document.shows(table)) continue;
    if (!table.text.empty()) {  // sentences are no table
      for (const std::string& sentence : table.text)
        out += formatted("<p dir=\"auto\">{}</p>\n", xml_escaped(paragraph(sentence, false)));
      append_list(out, "notes", table.notes);
      continue;
    }
    const TableView view = view_of(table, of_html);
    if (document.sectioned) out += formatted("<h2>{}</h2>\n", xml_escaped(view.title));
    append_pictures(out, view, ++section);
    append_page_table(output, view);
    append_list(out, "notes", notes_of(view));
  }
  append_checks(out, document.checks);
  out += "</main>\n</body>\n</html>\n";
}

}  // namespace tradestat::report
