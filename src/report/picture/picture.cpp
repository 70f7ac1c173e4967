#include "report/picture/picture.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/format.hpp"
#include "core/number/readable.hpp"
#include "report/wrap.hpp"

namespace tradestat::report {
namespace {

/// What a picture takes from a view: its columns by their part in the picture.
struct Chosen {
  const TableView& view;
  std::vector<const ColumnView*> labels{};
  std::vector<const ColumnView*> same{};  ///< labels that are the same in all rows
  std::vector<const ColumnView*> values{};
  std::vector<const ColumnView*> years{};
};

const ColumnView* column_named(const TableView& view, std::string_view name) {
  for (const ColumnView& column : view.columns)
    if (view.table->columns[column.source].name == name) return &column;
  return nullptr;
}

Chosen choose(const TableView& view) {
  const PictureColumns& wanted = view.table->picture;
  Chosen chosen{view};
  for (const std::string_view name : wanted.labels) {
    const ColumnView* column = column_named(view, name);
    if (column == nullptr || column->extent.is_empty) continue;
    const bool is_same =
        column->extent.is_constant && view.rows > 1 && column->kind != ColumnKind::verdict;
    (is_same ? chosen.same : chosen.labels).push_back(column);
  }
  for (const std::string_view name : wanted.values)
    if (const ColumnView* column = column_named(view, name)) chosen.values.push_back(column);
  for (const std::string_view name : wanted.years)
    if (const ColumnView* column = column_named(view, name)) chosen.years.push_back(column);
  return chosen;
}

/// "RUS → PRK 2016"
std::string words_of(const std::vector<const ColumnView*>& columns,
                     const std::vector<CellView>& cells, bool ascii) {
  std::string text;
  for (const ColumnView* column : columns) {
    const std::string& word = cells[column->place].text;
    if (word.empty() || column->kind == ColumnKind::verdict) continue;
    if (!text.empty()) text += column->heading != "importer" ? " " : ascii ? " -> " : " → ";
    text += word;
  }
  return text;
}

Mark mark_of(const ColumnView& column, const CellView& cell, const Cell& source) {
  Mark mark{.text = cell.text, .range = cell.range};
  const Estimate* estimate = estimate_of(source);
  if (estimate == nullptr || !estimate->defined() || estimate->value.infinity() != 0) return mark;
  const auto* in_unit = std::get_if<InUnit>(&source);
  const double unit = std::pow(10.0, in_unit != nullptr ? in_unit->power : column.power);
  const double value = estimate->value.to_double() / unit;
  const auto end = [&](const Number& number) {
    return number.infinity() != 0 ? value : number.to_double() / unit;
  };
  mark.value = value;
  mark.lower = end(estimate->lower);
  mark.upper = end(estimate->upper);
  return mark;
}

/// The stated value of a row of intervals, in the unit of what is computed.
void add_stated(const TableView& view, const Row& row, std::size_t index, PictureRow& result) {
  const std::vector<SharedEstimate>& stated = view.table->picture.stated;
  if (index >= stated.size()) return;
  int power = 0;
  for (const Cell& cell : row)
    if (const auto* in_unit = std::get_if<InUnit>(&cell)) power = in_unit->power;
  const Estimate& estimate = *stated[index].shared;
  const Readable text = readable(estimate, power, view.style.digits);
  result.marks.push_back(
      mark_of({}, {.text = text.value, .range = text.range}, InUnit{estimate, power}));
}

int whole(const Cell& cell) {
  const auto* number = std::get_if<std::int64_t>(&cell);
  return number == nullptr ? 0 : static_cast<int>(*number);
}

PictureRow row_of(const Chosen& chosen, const Row& row, const std::vector<CellView>& cells) {
  const std::string_view rest = chosen.view.table->picture.rest;
  const bool slope = chosen.view.table->picture.kind == PictureKind::slope;
  PictureRow result{.label = words_of(chosen.labels, cells, chosen.view.style.ascii)};
  for (const ColumnView* column : chosen.values)
    result.marks.push_back(mark_of(*column, cells[column->place], row[column->source]));
  // A slope is between two values; what stands behind them is said beside it.
  for (std::size_t i = 2; slope && i < result.marks.size(); ++i) {
    result.marks[i].value.reset();
    if (!chosen.values[i]->unit.empty()) result.marks[i].text += " " + chosen.values[i]->unit;
  }
  for (const ColumnView* column : chosen.labels)
    if (column->kind == ColumnKind::verdict) result.verdict = cells[column->place].text;
  for (const ColumnView* column : chosen.labels)
    result.is_rest |= !rest.empty() && cells[column->place].text == rest;
  if (chosen.view.table->picture.kind == PictureKind::line && !chosen.years.empty())
    result.year = whole(row[chosen.years.front()->source]);
  return result;
}

/// "exporter RUS, importer PRK, year 2016: exports 35.8 USD mn, ...": every figure of a row.
std::string described(const TableView& view, const std::vector<CellView>& cells) {
  std::string names;
  std::string figures;
  for (const ColumnView& column : view.columns) {
    const CellView& cell = cells[column.place];
    if (cell.text.empty() || column.kind == ColumnKind::prose) continue;
    const bool is_name = !holds_estimates(column.kind);
    std::string& text = is_name ? names : figures;
    if (!text.empty()) text += ", ";
    text += column.heading + " " + cell.text;
    if (!column.unit.empty() && cell.reason.empty()) text += " " + column.unit;
    if (!cell.range.empty()) text += " " + cell.range;
  }
  return names + (figures.empty() ? "" : ": ") + figures + ". ";
}

/// What all rows share: "reporter RUS, partner PRK; USD mn".
std::string subtitle_of(const Chosen& chosen, const Picture& picture) {
  std::string text = joined(chosen.same, ", ", [](const ColumnView* column) {
    return column->heading + " " + column->extent.first;
  });
  std::vector<std::string> said;
  for (std::size_t i = 0; i < picture.series.size(); ++i) {
    const std::string& unit = picture.units[i];
    const bool alike = std::ranges::all_of(picture.units, [&](const auto& u) { return u == unit; });
    said.push_back(unit.empty() ? picture.series[i] : picture.series[i] + " in " + unit);
    if (!alike) continue;
    said = {joined(picture.series, ", ") + (unit.empty() ? "" : " in " + unit)};
    break;
  }
  return text + (text.empty() ? "" : "; ") + joined(said, ", ");
}

/// The years that the rows of one series leave out, as rows of their own.
void add_gaps(const Chosen& chosen, const std::vector<Row>& sources, Picture& picture) {
  const auto year = std::ranges::find(chosen.labels, ColumnKind::integer, &ColumnView::kind);
  if (chosen.labels.size() != 1 || year == chosen.labels.end() || (*year)->heading != "year")
    return;
  std::vector<PictureRow> rows;
  int before = 0;
  for (std::size_t i = 0; i < picture.rows.size(); ++i) {
    const int now = whole(sources[i][(*year)->source]);
    if (i > 0 && now > before + 1) {
      const std::string from = std::to_string(before + 1);
      const std::string to = std::to_string(now - 1);
      rows.push_back({.label = from == to ? from : formatted("{}-{}", from, to), .is_gap = true});
    }
    rows.push_back(std::move(picture.rows[i]));
    before = now;
  }
  picture.rows = std::move(rows);
}

/// A line has a place for every year.
void add_years(Picture& picture) {
  std::ranges::stable_sort(picture.rows, {}, &PictureRow::year);
  std::vector<PictureRow> rows;
  for (PictureRow& row : picture.rows) {
    while (!rows.empty() && rows.back().year + 1 < row.year) {
      const int year = rows.back().year + 1;
      rows.push_back({.label = std::to_string(year), .year = year, .is_gap = true});
      rows.back().marks.resize(picture.series.size());
    }
    row.label = std::to_string(row.year);
    rows.push_back(std::move(row));
  }
  picture.rows = std::move(rows);
}

/// What rows of one picture have in common, and those of another do not.
std::string group_of(const Chosen& chosen, const std::vector<CellView>& cells) {
  const PictureKind kind = chosen.view.table->picture.kind;
  if (kind == PictureKind::line) return words_of(chosen.labels, cells, chosen.view.style.ascii);
  if (kind != PictureKind::slope || chosen.years.size() < 2) return {};
  return joined(chosen.years, "-", [&](const auto* column) { return cells[column->place].text; });
}

Picture empty_picture(const Chosen& chosen, const std::string& group) {
  const TableView& view = chosen.view;
  Picture picture{.kind = view.table->picture.kind, .title = view.title};
  for (const ColumnView* column : chosen.values) {
    picture.series.push_back(column->heading);
    picture.units.push_back(column->unit);
  }
  if (picture.kind == PictureKind::intervals) {
    picture.series.emplace_back("stated");
    picture.units.emplace_back();
  }
  picture.subtitle = subtitle_of(chosen, picture);
  if (!group.empty()) picture.subtitle = group + "; " + picture.subtitle;
  return picture;
}

}  // namespace

bool PictureRow::has_values() const {
  return std::ranges::any_of(marks, [](const Mark& mark) { return mark.value.has_value(); });
}

std::pair<double, double> Picture::span() const {
  std::pair<double, double> span{0, 0};
  for (const PictureRow& row : rows) {
    for (const Mark& mark : row.marks) {
      if (!mark.value) continue;
      span.first = std::min({span.first, *mark.value, mark.lower});
      span.second = std::max({span.second, *mark.value, mark.upper});
    }
  }
  return span;
}

std::pair<double, double> PictureRow::span() const {
  std::pair<double, double> span{0, 0};
  bool is_first = true;
  for (const Mark& mark : marks) {
    if (!mark.value) continue;
    span.first = is_first ? mark.lower : std::min(span.first, mark.lower);
    span.second = is_first ? mark.upper : std::max(span.second, mark.upper);
    is_first = false;
  }
  const double room = span.second - span.first;
  const double around = room > 0 ? room / 4 : std::max(std::abs(span.first) / 100, 1.0);
  return {span.first - around, span.second + around};
}

std::vector<Picture> pictures_of(const TableView& view) {
  if (view.table->picture.kind == PictureKind::none || view.rows == 0) return {};
  const Chosen chosen = choose(view);
  if (chosen.values.empty()) return {};
  std::vector<Picture> pictures;
  std::vector<std::vector<Row>> sources;
  std::map<std::string, std::size_t> places;
  view.table->each_row([&](const Row& row) {
    const std::vector<CellView> cells = cells_of(view, row);
    const std::string group = group_of(chosen, cells);
    const auto [place, is_new] = places.emplace(group, pictures.size());
    if (is_new) {
      pictures.push_back(empty_picture(chosen, group));
      sources.emplace_back();
      for (std::size_t i = 0; i < chosen.years.size() && i < 2; ++i)
        pictures.back().years[i] = cells[chosen.years[i]->place].text;
    }
    Picture& picture = pictures[place->second];
    picture.rows.push_back(row_of(chosen, row, cells));
    if (picture.kind == PictureKind::intervals) {
      add_stated(view, row, picture.rows.size() - 1, picture.rows.back());
      for (const ColumnView& column : view.columns)
        if (column.kind == ColumnKind::prose)
          picture.rows.back().explanation = cells[column.place].text;
    }
    picture.description += described(view, cells);
    sources[place->second].push_back(row);
    return true;
  });
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    if (pictures[i].kind == PictureKind::line) add_years(pictures[i]);
    if (pictures[i].kind == PictureKind::bars) add_gaps(chosen, sources[i], pictures[i]);
  }
  pictures.back().notes = notes_of(view);
  for (const std::string& note : pictures.back().notes) pictures.back().description += note + ". ";
  return pictures;
}

std::vector<Picture> pictures_of(const Document& document, const Style& style) {
  std::vector<Picture> all;
  for (const Table& table : document.tables)
    for (Picture& picture : pictures_of(view_of(table, style))) all.push_back(std::move(picture));
  if (!all.empty()) return all;
  all.push_back({.kind = PictureKind::bars, .title = document.title, .subtitle = "no figures"});
  for (const Table& table : document.tables) {
    if (all[0].title.empty()) all[0].title = paragraph(table.title, style.ascii);
    for (const std::string& note : table.notes)
      all[0].notes.push_back(paragraph(note, style.ascii));
  }
  return all;
}

std::vector<std::pair<double, std::string>> ticks(double least, double largest, int most) {
  const double rough = (largest - least) / std::max(most - 1, 1);
  if (!(rough > 0)) return {};
  int decimals = -static_cast<int>(std::floor(std::log10(rough)));
  double step = std::pow(10.0, -decimals);
  for (const double multiple : {1.0, 2.0, 5.0, 10.0}) {
    if (step * multiple < rough) continue;
    step *= multiple;
    decimals -= multiple == 10.0 ? 1 : 0;
    break;
  }
  std::vector<std::pair<double, std::string>> result;
  for (double i = std::ceil(least / step - 1e-9); i * step <= largest + step * 1e-9; ++i)
    result.emplace_back(i * step, fixed(i * step, std::max(decimals, 0)));
  return result;
}

}  // namespace tradestat::report
