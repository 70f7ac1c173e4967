#pragma once

#include <string>
#include <utility>

#include "report/render.hpp"
#include "tradestat/measures.hpp"

/// Tables small enough to check by hand.
namespace samples {

using tradestat::Decimal;
using tradestat::Estimate;
using tradestat::ExactValue;
using tradestat::Figure;
using tradestat::report::Cell;
using tradestat::report::Column;
using tradestat::report::ColumnKind;
using tradestat::report::Document;
using tradestat::report::Row;
using tradestat::report::Style;
using tradestat::report::Table;

inline ExactValue millions(const char* stated) {
  return ExactValue::of(Figure{.stated = *Decimal::parse(stated), .unit_mult = 6});
}

inline Cell words(std::string text) { return Cell(std::move(text)); }
inline Cell year(std::int64_t value) { return Cell(value); }

/// A document as one text.
inline std::string rendered(decltype(tradestat::report::OutputFormat::render) render,
                            const Document& document, const Style& style) {
  std::string text;
  tradestat::report::Output output([&](std::string_view block) {
    text += block;
    return true;
  });
  render(document, style, output);
  output.flush();
  return text;
}

inline Document document(Table table) {
  Document result;
  result.command = "sample";
  result.tables.push_back(std::move(table));
  return result;
}

inline Document of_words(std::string text) {
  return document(
      {"sample", "", {{"text", ColumnKind::text, "", ""}}, {{words(std::move(text))}}, {}});
}

/// The growth of two flows, as the source article states them.
inline Table growth() {
  Table table{"growth",
              "Growth",
              {{"exporter", ColumnKind::text, "", "Who exports."},
               {"start_year", ColumnKind::integer, "year", "First year."},
               {"start_value", ColumnKind::money, "USD", "Value in the first year.", 1},
               {"cagr", ColumnKind::ratio, "fraction", "Annual rate."}},
              {},
              {"Rates are annual."}};
  table.rows.push_back({words("PRK"), year(2016), Estimate(millions("28.7")),
                        cagr(millions("28.7"), millions("10.6"), 5)});
  table.rows.push_back({words("RUS"), year(2016), Estimate(millions("0")),
                        Estimate::undefined("the start value is zero")});
  return table;
}

}  // namespace samples
