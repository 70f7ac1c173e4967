#include "sql/rows.hpp"

#include <map>
#include <set>

#include "base/format.hpp"
#include "core/trade/area_number.hpp"
#include "io/trade/fields.hpp"

namespace tradestat::sql {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2100;

/// In a year; 0 for any.
std::map<int, std::string> codes_of_numbers(int year = 0) {
  std::map<int, std::string> codes;
  for (int number = 0; number <= largest_area_number; ++number) {
    const io::FoundArea found = io::area_of_number(static_cast<std::size_t>(number), year);
    if (found.kind == io::FoundArea::Kind::unknown) continue;
    codes[number] = found.kind == io::FoundArea::Kind::area ? found.code : left_out;
  }
  return codes;
}

/// The numbers that mean an area, in any year or in one.
std::set<int> numbers_of(std::string_view code) {
  std::set<int> numbers;
  for (const int year : {0, first_year, last_year})
    for (const auto& [number, its_code] : codes_of_numbers(year))
      if (its_code == code) numbers.insert(number);
  return numbers;
}

/// Numbers with what they mean from a year to another.
struct Meaning {
  int number;
  int first;
  int last;
  std::string code;
};

std::vector<Meaning> meanings_by_year() {
  std::map<int, std::vector<Meaning>> by_number;
  for (int year = first_year; year <= last_year; ++year)
    for (auto& [number, code] : codes_of_numbers(year)) {
      std::vector<Meaning>& known = by_number[number];
      if (!known.empty() && known.back().code == code) {
        known.back().last = year;
      } else {
        known.push_back({number, year, year, code});
      }
    }
  std::vector<Meaning> all;
  for (auto& [number, known] : by_number) all.insert(all.end(), known.begin(), known.end());
  return all;
}

std::vector<Meaning> meanings() {
  std::vector<Meaning> all;
  for (auto& [number, code] : codes_of_numbers()) all.push_back({number, 0, 0, code});
  return all;
}

}  // namespace

std::string is_area(const Statement& statement, const std::string& column, std::string_view code) {
  std::vector<std::string> numbers;
  std::vector<std::string> texts;
  for (const int number : numbers_of(code)) {
    numbers.push_back(std::to_string(number));
    for (std::string text = numbers.back(); text.size() <= 3; text.insert(0, 1, '0'))
      texts.push_back("'" + text + "'");
  }
  // An area that has no number has no rows.
  if (numbers.empty()) return "1 = 0";
  return statement.put(&Dialect::is_area, column, joined(numbers), joined(texts));
}

void add_areas(const FlowQuery& query, bool by_year, Statement& statement) {
  std::set<std::string_view> named;
  for (const auto& [first, second] : query.pairs) named.insert({first, second});
  const bool all = named.empty() || named.contains("");
  std::string rows;
  int column = 0;
  for (const auto& [number, first, last, code] : by_year ? meanings_by_year() : meanings()) {
    if (!all && !named.contains(code)) continue;
    rows += rows.empty() ? "" : ",";
    rows += column++ % (by_year ? 4 : 6) == 0 ? "\n    " : " ";
    rows += by_year ? formatted("({}, {}, {}, '{}')", number, first, last, code)
                    : formatted("({}, '{}')", number, code);
  }
  if (rows.empty()) rows = by_year ? "\n    (-1, 0, 0, '')" : "\n    (-1, '')";
  statement.with("area@", "  " + statement.put(by_year ? &Dialect::areas_by_year : &Dialect::areas,
                                               rows + "\n  "));
}

std::vector<std::string> of_years(const FlowQuery& query, const std::string& year,
                                  const Statement& statement) {
  std::vector<std::string> conditions;
  // A quoted year is compared as what the column is.
  if (!query.years.empty())
    conditions.push_back(formatted("{} IN ({})", year, joined(query.years, ", ", [](int one) {
                                     return formatted("'{}'", one);
                                   })));
  const std::string number = statement.put(&Dialect::number, year);
  if (query.from) conditions.push_back(formatted("{} >= {}", number, *query.from));
  if (query.to) conditions.push_back(formatted("{} <= {}", number, *query.to));
  return conditions;
}

std::string half_of(const Statement& statement, const std::string& value) {
  return formatted(
      "CASE {}\n      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END",
      statement.put(&Dialect::decimals, value));
}

}  // namespace tradestat::sql
