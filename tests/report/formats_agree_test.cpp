#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <random>

#include "support/catch.hpp"
#include "support/samples.hpp"

using namespace samples;
using namespace tradestat::report;

// One random table in every format, read back: the same values everywhere.
namespace {

using Lines = std::vector<std::string>;

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }

  ExactValue quantity() {
    const int sign = below(4) == 0 ? -1 : 1;
    const Decimal stated(sign * below(100000), -below(4));
    return ExactValue::of(
        Figure{.stated = stated, .unit_mult = 3 * below(4), .exact = below(8) == 0});
  }
  Estimate estimate() {
    switch (below(6)) {
      case 0: return Estimate::undefined(below(2) ? "the base is zero" : "no figure for 2019");
      case 1: return balance(quantity(), quantity());
      case 2: return share(quantity(), quantity());
      case 3: return cagr(quantity(), quantity(), 1 + below(6));
      case 4: return normalized_balance(quantity(), quantity());
      default: return quantity();
    }
  }
  std::string word() {
    static const Lines words = {"RUS",      "a, b", "say \"no\"", "a|b", "*x* `y`", "\\",
                                "é ∞ 中国", "<b>",  "_z_",        "~",   "[1](2)"};
    return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
  }
  Table table() {
    static constexpr const char* names[] = {"ka", "kb", "kc", "kd", "ke", "kf"};
    static constexpr ColumnKind kinds[] = {ColumnKind::text,    ColumnKind::verdict,
                                           ColumnKind::integer, ColumnKind::money,
                                           ColumnKind::ratio,   ColumnKind::number};
    Table result{"t", "", {}, {}, {}};
    const int columns = 1 + below(6);
    for (int i = 0; i < columns; ++i)
      result.columns.push_back({names[i], kinds[below(6)], "USD", ""});
    const int rows = 1 + below(5);
    for (int i = 0; i < rows; ++i) {
      Row row;
      for (const Column& column : result.columns) {
        if (holds_estimates(column.kind))
          row.emplace_back(estimate());
        else if (column.kind == ColumnKind::integer)
          row.emplace_back(std::int64_t{below(3000)});
        else
          row.emplace_back(word());
      }
      result.rows.push_back(std::move(row));
    }
    return result;
  }

 private:
  std::mt19937 engine_;
};

/// RFC 4180.
std::vector<Lines> read_csv(const std::string& text) {
  std::vector<Lines> rows;
  Lines row(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && text[i + 1] == '"')
      row.back() += text[++i];
    else if (c == '"')
      quoted = !quoted;
    else if (quoted || (c != ',' && c != '\n'))
      row.back() += c;
    else if (c == ',')
      row.emplace_back();
    else {
      rows.push_back(row);
      row.assign(1, "");
    }
  }
  return rows;
}

Lines lines_of(const std::string& text) {
  Lines lines(1);
  for (const char c : text) {
    if (c == '\n')
      lines.emplace_back();
    else
      lines.back() += c;
  }
  return lines;
}

/// The cells of a line of a Markdown table.
Lines read_markdown(const std::string& line) {
  Lines cells;
  std::string cell;
  for (std::size_t i = 2; i < line.size(); ++i) {
    if (line[i] == '\\') {
      cell += line[++i];
    } else if (line[i] == '|') {
      cell.pop_back();
      cells.push_back(std::move(cell));
      cell.clear();
      ++i;
    } else {
      cell += line[i];
    }
  }
  return cells;
}

/// The words of a line, with one blank between them.
std::string words_of(const std::string& line) {
  std::string words;
  for (const char c : line)
    if (c != ' ' || (!words.empty() && words.back() != ' ')) words += c;
  return words;
}

std::string with_blanks(const Lines& cells) {
  std::string line;
  for (const std::string& cell : cells) line += line.empty() ? cell : " " + cell;
  return line;
}

/// Whether a grid has no place for a column: it says nothing but why it is n/a.
bool is_only_reasons(const nlohmann::ordered_json& data, const std::string& name) {
  return data.size() > 1 && std::ranges::all_of(data, [&](const auto& record) {
           return record.contains(name + "_reason") && record[name].is_null();
         });
}

double unit_of(const std::string& heading) {
  const auto is = [&](const char* unit) { return heading.find(unit) != std::string::npos; };
  return is("(%)")          ? 0.01
         : is(" thousand)") ? 1e3
         : is(" mn)")       ? 1e6
         : is(" bn)")       ? 1e9
         : is(" tn)")       ? 1e12
                            : 1;
}

/// True where the text is the number, rounded to the decimals that it shows, or is as near as
/// `least`.
bool shows(std::string text, double unit, double number, double least = 0) {
  std::erase(text, ',');
  double value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end.ptr != text.data() + text.size()) return false;
  const std::size_t point = text.find('.');
  const auto decimals =
      point == std::string::npos ? 0.0 : static_cast<double>(text.size() - point - 1);
  const double half = std::max(0.5 * std::pow(10.0, -decimals), least);
  return std::abs(value - number / unit) <= half * (1 + 1e-6) + std::abs(value) * 1e-13;
}

void check_csv(const nlohmann::json& value, const std::string& text) {
  if (value.is_null()) {
    CHECK(text.empty());
  } else if (value.is_string()) {
    CHECK(text == value.get<std::string>());
  } else {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    CHECK(number == value.get<double>());
  }
}

void check_markdown(const nlohmann::json& record, const std::string& name, const std::string& cell,
                    double unit, std::optional<int> digits) {
  INFO(name << ": " << cell << " in " << unit << " of " << record.dump());
  if (!record.contains(name + "_reason")) {
    const auto& value = record[name];
    CHECK(cell == (value.is_string() ? value.get<std::string>() : value.dump()));
    return;
  }
  if (record[name].is_null()) {
    CHECK(cell == "n/a");
    return;
  }
  const std::size_t range = cell.find(' ');
  const double number = record[name].get<double>();
  // One in the last of the digits of the value, of which its ends have no more.
  const double least =
      digits && number != 0
          ? std::pow(10.0, std::floor(std::log10(std::abs(number / unit))) + 1 - *digits)
          : 0;
  CHECK(shows(cell.substr(0, range), unit, number, least / 2));
  if (range == std::string::npos) return;
  const std::size_t comma = cell.find(", ", range);
  CHECK(shows(cell.substr(range + 2, comma - range - 2), unit,
              record[name + "_lower"].get<double>(), least));
  CHECK(shows(cell.substr(comma + 2, cell.size() - comma - 3), unit,
              record[name + "_upper"].get<double>(), least));
}

/// The lines of the grid after its rule.
Lines grid_rows(const std::string& page) {
  Lines lines = lines_of(page);
  while (!lines.front().starts_with("─")) lines.erase(lines.begin());
  lines.erase(lines.begin());
  return lines;
}

void check_agreement(const Table& table, std::optional<int> digits) {
  const Document answer = document(table);
  const Style style{.width = 1000, .digits = digits};
  const auto data = nlohmann::ordered_json::parse(rendered(render_json, answer, style))["data"];
  const auto csv = read_csv(rendered(render_csv, answer, style));
  const Lines markdown = lines_of(rendered(render_markdown, answer, style));
  Lines grid = grid_rows(rendered(render_table, answer, style));
  const Lines headings = read_markdown(markdown[0]);
  REQUIRE(data.size() == table.rows.size());
  REQUIRE(csv.size() == table.rows.size() + 1);

  for (std::size_t row = 0; row < data.size(); ++row) {
    std::size_t field = 0;
    for (const auto& [key, value] : data[row].items()) {
      if (key.ends_with("_text")) {  // all digits of the number before
        const std::string name = key.substr(0, key.size() - 5);
        CHECK(nlohmann::json::parse(value.get<std::string>()).get<double>() ==
              data[row][name].get<double>());
        CHECK(csv[0][field - 1] == name);
        continue;
      }
      CHECK(csv[0][field] == key);
      check_csv(value, csv[row + 1][field++]);
    }
    REQUIRE(csv[0].size() == field);
    const Lines cells = read_markdown(markdown[row + 2]);
    REQUIRE(cells.size() == table.columns.size());
    Lines beside;
    Lines first_line;
    Lines second_line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string name(table.columns[i].name);
      check_markdown(data[row], name, cells[i], unit_of(headings[i]), digits);
      if (is_only_reasons(data, name)) continue;
      const bool has_range =
          holds_estimates(table.columns[i].kind) && cells[i].find(", ") != std::string::npos;
      beside.push_back(cells[i]);
      first_line.push_back(has_range ? cells[i].substr(0, cells[i].find(' ')) : cells[i]);
      if (has_range) second_line.push_back(cells[i].substr(cells[i].find(' ') + 1));
    }
    // Ranges stand beside their values or, where that is too wide, below.
    if (words_of(grid[0]) == with_blanks(beside)) {
      grid.erase(grid.begin());
      continue;
    }
    CHECK(words_of(grid[0]) == with_blanks(first_line));
    grid.erase(grid.begin());
    CHECK(words_of(grid[0]) == with_blanks(second_line));
    grid.erase(grid.begin());
  }
}

}  // namespace

TEST_CASE("table, CSV, JSON and Markdown carry the same values") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    INFO("seed " << seed);
    const Table table = Random(seed).table();
    check_agreement(table, {});
    check_agreement(table, 5);
  }
}
