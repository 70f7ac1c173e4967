#include "answer/engine.hpp"

#include <array>
#include <charconv>

#include "base/format.hpp"
#include "core/trade/flow_sums.hpp"
#include "core/trade/matrix_rows.hpp"
#include "io/bytes/source.hpp"
#include "io/client.hpp"
#include "io/tables/csv.hpp"
#include "sql/queries.hpp"

namespace tradestat::answer {
namespace {

/// How many steps of a sum there are in a unit of the engine's.
Int128 steps_of_unit(sql::Layout layout) {
  Int128 steps = 1;
  for (int power = sql::exponent_of_unit(layout); power > sum_exponent; --power) steps *= 10;
  return steps;
}

/// A whole number, with zeros behind a point or without.
std::optional<Int128> whole(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point != std::string_view::npos) {
    if (text.find_first_not_of('0', point + 1) != std::string_view::npos) return std::nullopt;
    text = text.substr(0, point);
  }
  const auto number = Decimal::parse(text);
  return number ? std::optional(number->coefficient()) : std::nullopt;
}

/// The digits of the only row of a sum: half a unit of the last place is 5, 50, 500, ...
Decimal written(Int128 value, Int128 half, int exponent) {
  Decimal digits(value, exponent);
  for (; half >= 5; half /= 10) {
    value /= 10;
    digits = Decimal(value, ++exponent);
  }
  return digits;
}

Error no_answer(const sql::Target& target) {
  return {.code = ErrorCode::bad_data,
          .message = formatted("{} answers no CSV of sums", in_quotes(target.run)),
          .hint = formatted("it has to be a client of {} that reads SQL from standard input",
                            target.dialect->title)};
}

/// Adds a record of the answer; false where it is none.
bool add(const std::vector<std::string_view>& fields, sql::Layout layout, FlowSums& sums,
         std::size_t& rows) {
  const auto year = whole(fields[3]);
  const auto value = whole(fields[5]);
  const auto half = whole(fields[6]);
  const auto count = whole(fields[7]);
  if (!year || !value || !half || !count || *count < 1) return false;
  const std::string_view side = fields[4];
  const FlowKey key{.exporter = sums.area(fields[0]),
                    .importer = sums.area(fields[1]),
                    .item = sums.item(fields[2]),
                    .year = static_cast<std::uint16_t>(*year),
                    .reported_by = static_cast<std::uint8_t>(side == "exporter"   ? 1
                                                             : side == "importer" ? 2
                                                                                  : 0),
                    .classification = 0};
  const Int128 steps = steps_of_unit(layout);
  for (const std::string_view area : {fields[0], fields[1]}) sums.note_country(area);
  rows += static_cast<std::size_t>(*count);
  return sums.add_total(key, {.sum = *value * steps,
                              .half_width = *half * steps * 10,
                              .rows = static_cast<std::size_t>(*count),
                              .first = written(*value, *half, sql::exponent_of_unit(layout))});
}

}  // namespace

Result<Dataset> load_from_engine(const Question& question, const FlowQuery& selection) {
  const sql::Target& target = question.engine;
  const auto text = sql::sums(selection, target);
  if (!text) return text.error();
  const auto answer = io::answer_of(target.run, *text);
  if (!answer) return answer.error();
  const auto source = io::bytes_of(*answer);
  io::CsvReader reader(*source, target.run, ',');
  io::Record record;
  const auto header = reader.next(record);
  if (!header) return header.error();
  constexpr std::size_t columns = 8;
  if (!*header || record.fields.size() != columns) return no_answer(target);
  FlowSums sums(selection);
  sums.next_input(target.table);
  sums.totals_by("HS");
  std::size_t rows = 0;
  for (auto next = reader.next(record); !next || *next; next = reader.next(record)) {
    if (!next) return next.error();
    if (record.fields.size() != columns || !add(record.fields, target.layout, sums, rows))
      return no_answer(target);
  }
  auto dataset = sums.finish();
  if (!dataset) return dataset;
  const bool baci = target.layout == sql::Layout::baci;
  dataset->id = target.table;
  dataset->title = formatted("{}, {}", baci ? "CEPII BACI" : "UN Comtrade", target.table);
  InputInfo info{.name = target.table,
                 .format = std::string(target.dialect->name),
                 .sha256 = {},
                 .observations = rows};
  info.profile.emplace();
  info.profile->title = dataset->title;
  if (baci) info.profile->valuation = "FOB";
  info.notes = {formatted("rows were added up by {}, which {} asked", target.dialect->title,
                          "'" + printable(target.run) + "'")};
  dataset->inputs = {std::move(info)};
  return dataset;
}

Result<FlowMatrices> load_matrices_from_engine(const Question& question, FlowQuery query,
                                               std::size_t level) {
  query.by = {.exporter = query.by.exporter, .importer = !query.by.exporter, .item = true};
  query.one_side = true;
  const auto dataset = load_from_engine(question, query);
  if (!dataset) return dataset.error();
  auto rows = matrix_rows_of(*dataset, query.by.exporter);
  if (!rows) return rows.error();
  FlowMatrices matrices{.inputs = dataset->inputs};
  auto years = tradestat::matrices_of(*std::move(rows), level, matrices.notes);
  if (!years) return years.error();
  if (years->empty())
    return Error{.code = ErrorCode::no_data,
                 .message = "the engine's rows have no products for this",
                 .hint = "ask for other years, or levels"};
  matrices.years = *std::move(years);
  return matrices;
}

}  // namespace tradestat::answer
