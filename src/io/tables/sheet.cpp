#include "io/tables/sheet.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <deque>
#include <optional>
#include <utility>

#include "base/format.hpp"
#include "base/text.hpp"
#include "io/tables/xml.hpp"

namespace tradestat::io {
namespace {

constexpr int most_rows = 1'048'576;
constexpr std::size_t most_columns = 16'384;
constexpr std::size_t largest_row = 1'000'000;

/// A whole number from 0; nothing for anything else.
std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return number;
}

/// The column of "BC23", from 0; none where that is no cell.
std::optional<std::size_t> column_of(std::string_view cell) {
  std::size_t column = 0;
  std::size_t letters = 0;
  for (; letters < cell.size() && cell[letters] >= 'A' && cell[letters] <= 'Z'; ++letters) {
    column = column * 26 + static_cast<std::size_t>(cell[letters] - 'A' + 1);
    if (column > most_columns) return std::nullopt;
  }
  return letters == 0 ? std::nullopt : std::optional(column - 1);
}

struct SheetRow {
  int number = 0;
  std::vector<std::string> cells;
  std::size_t size = 0;
};

/// Gathers the rows of what is parsed.
class SheetHandler final : public XmlHandler {
 public:
  SheetHandler(std::string path, const WorkbookParts& parts, char mark)
      : path_(std::move(path)), parts_(parts), mark_(mark) {}

  void begin(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "row") {
      begin_row(attributes);
    } else if (name == "c") {
      begin_cell(attributes);
    } else if (name == "v" || name == "t") {
      // Readings of East Asian words stand beside them.
      takes_text_ = in_cell_ && !in_reading_;
    } else if (name == "rPh") {
      in_reading_ = true;
    }
  }

  void end(std::string_view name) override {
    if (name == "row") {
      if (std::ranges::any_of(row_.cells, [](const auto& cell) { return !cell.empty(); }))
        rows.push_back(std::move(row_));
    } else if (name == "c") {
      end_cell();
    } else if (name == "v" || name == "t") {
      takes_text_ = false;
    } else if (name == "rPh") {
      in_reading_ = false;
    }
  }

  void text(std::string_view piece) override {
    if (!takes_text_) return;
    text_ += piece;
    if (row_.size + text_.size() > largest_row) fail("a row of more than a million bytes");
  }

  const std::optional<Error>& error() const override { return error_; }

  std::deque<SheetRow> rows;  ///< that are whole

 private:
  void fail(std::string message) {
    if (!error_)
      error_ = bad_data(path_, {row_.number, static_cast<int>(column_) + 1}, std::move(message),
                        "this is no workbook as programs write them: save it as CSV");
  }

  void begin_row(const XmlAttributes& attributes) {
    const auto number = whole_number(attributes.find("r").value_or(""));
    row_ = SheetRow();
    row_.number = number && *number <= most_rows ? static_cast<int>(*number) : last_row_ + 1;
    if (row_.number <= last_row_ || row_.number > most_rows) fail("rows out of order, or too many");
    last_row_ = row_.number;
    next_column_ = 0;
  }

  void begin_cell(const XmlAttributes& attributes) {
    in_cell_ = true;
    text_.clear();
    const auto place = attributes.find("r");
    const auto column = place ? column_of(*place) : std::optional(next_column_);
    type_ = attributes.find("t").value_or("n");
    style_ = whole_number(attributes.find("s").value_or("")).value_or(0);
    column_ = column.value_or(next_column_);
    if (!column || column_ < next_column_ || column_ >= most_columns)
      fail("cells out of order, or too many");
    next_column_ = column_ + 1;
  }

  void end_cell() {
    in_cell_ = false;
    std::string value = value_of_cell();
    if (value.empty() || error_) return;
    row_.size += value.size();
    if (row_.size > largest_row) fail("a row of more than a million bytes");
    row_.cells.resize(std::max(row_.cells.size(), column_ + 1));
    row_.cells[column_] = std::move(value);
  }

  std::string value_of_cell() {
    if (type_ == "s") {
      const auto number = whole_number(trimmed(text_));
      if (number && *number < parts_.strings.size()) return parts_.strings[*number];
      if (!text_.empty()) fail("a cell of a text that the workbook has not");
      return {};
    }
    if (type_ == "b") return text_ == "1" ? "TRUE" : "FALSE";
    if (type_ == "d") return text_.substr(0, text_.find('T'));
    if (type_ != "n") return std::move(text_);  // str, inlineStr, e: as it stands
    const auto number = trimmed(text_);
    if (style_ < parts_.date_styles.size() && parts_.date_styles[style_]) {
      std::string date = date_of_cell(number, parts_.since_1904);
      if (!date.empty()) return date;
    }
    std::string digits = digits_of_cell(number);
    std::ranges::replace(digits, '.', mark_);
    return digits;
  }

  std::string path_;
  const WorkbookParts& parts_;
  char mark_;
  SheetRow row_;
  int last_row_ = 0;
  bool in_cell_ = false;
  bool in_reading_ = false;
  bool takes_text_ = false;
  std::string type_;
  std::size_t style_ = 0;
  std::size_t column_ = 0;
  std::size_t next_column_ = 0;
  std::string text_;
  std::optional<Error> error_;
};

class SheetRows final : public RecordSource {
 public:
  SheetRows(std::unique_ptr<ByteSource> source, const std::string& path, const WorkbookParts& parts,
            char mark)
      : source_(std::move(source)), handler_(path, parts, mark), xml_(*source_, path, handler_) {}

  Result<bool> next(Record& record) override {
    while (handler_.rows.empty() && more_) {
      const auto more = xml_.read_block();
      if (!more) return more.error();
      more_ = *more;
    }
    if (handler_.rows.empty()) return false;
    row_ = std::move(handler_.rows.front());
    handler_.rows.pop_front();
    record.fields.assign(row_.cells.begin(), row_.cells.end());
    record.position = {row_.number, 1};
    record.text = {};
    record.offsets.clear();
    record.of_cells = true;
    return true;
  }

 private:
  std::unique_ptr<ByteSource> source_;
  SheetHandler handler_;
  XmlReader xml_;
  SheetRow row_;
  bool more_ = true;
};

/// A number as digits and the place of its point, from their beginning.
struct Digits {
  bool negative = false;
  std::string digits;
  int point = 0;
};

/// Nothing where it is no number.
std::optional<Digits> read_digits(std::string_view number) {
  Digits read;
  read.negative = number.starts_with('-');
  if (read.negative) number.remove_prefix(1);
  bool has_point = false;
  std::size_t at = 0;
  for (; at < number.size() && (is_digit(number[at]) || (number[at] == '.' && !has_point)); ++at) {
    if (number[at] == '.') {
      has_point = true;
    } else {
      read.digits += number[at];
      if (!has_point) ++read.point;
    }
  }
  if (read.digits.empty()) return std::nullopt;
  if (at == number.size()) return read;
  if (number[at] != 'e' && number[at] != 'E') return std::nullopt;
  number.remove_prefix(at + 1);
  if (number.starts_with('+')) number.remove_prefix(1);
  int exponent = 0;
  const auto [end, code] = std::from_chars(number.data(), number.data() + number.size(), exponent);
  constexpr int largest_exponent = 400;  // a double has 308
  if (code != std::errc() || end != number.data() + number.size() || exponent > largest_exponent ||
      exponent < -largest_exponent)
    return std::nullopt;
  read.point += exponent;
  return read;
}

/// To so many digits, half away from zero.
void round_to(Digits& read, std::size_t most) {
  const bool up = read.digits[most] >= '5';
  read.digits.resize(most);
  for (std::size_t at = most; up; --at) {
    if (at == 0) {
      read.digits.insert(0, 1, '1');
      ++read.point;
      break;
    }
    char& digit = read.digits[at - 1];
    if (digit != '9') {
      ++digit;
      break;
    }
    digit = '0';
  }
}

}  // namespace

std::string digits_of_cell(std::string_view number) {
  constexpr std::size_t most_digits = 15;
  auto read = read_digits(number);
  if (!read) return std::string(number);
  const std::size_t zeros = std::min(read->digits.find_first_not_of('0'), read->digits.size() - 1);
  read->digits.erase(0, zeros);
  read->point -= static_cast<int>(zeros);
  const bool exponent = number.find_first_of("eE") != std::string_view::npos;
  if (read->digits.size() > most_digits) {
    round_to(*read, most_digits);
    while (read->digits.size() > 1 && read->digits.back() == '0' &&
           static_cast<int>(read->digits.size()) > read->point)
      read->digits.pop_back();
  } else if (!exponent) {
    return std::string(number);
  }
  const int size = static_cast<int>(read->digits.size());
  if (read->point > size) read->digits.append(static_cast<std::size_t>(read->point - size), '0');
  if (read->point <= 0) {
    read->digits.insert(0, static_cast<std::size_t>(1 - read->point), '0');
    read->point = 1;
  }
  if (static_cast<std::size_t>(read->point) < read->digits.size())
    read->digits.insert(static_cast<std::size_t>(read->point), 1, '.');
  return (read->negative ? "-" : "") + read->digits;
}

std::string date_of_cell(std::string_view days, bool since_1904) {
  constexpr std::size_t last_day = 2'958'465;  // of the year 9999
  const auto number = whole_number(days.substr(0, days.find('.')));
  if (!number || *number > last_day) return {};
  // The day 60 of Excel is the 29th of February 1900, which there was not.
  const std::chrono::sys_days first =
      since_1904     ? std::chrono::sys_days(std::chrono::January / 1 / 1904)
      : *number > 60 ? std::chrono::sys_days(std::chrono::December / 30 / 1899)
                     : std::chrono::sys_days(std::chrono::December / 31 / 1899);
  const std::chrono::year_month_day date(first + std::chrono::days(*number));
  return formatted("{}-{:02}-{:02}", static_cast<int>(date.year()),
                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

bool is_date_format(std::string_view format) {
  for (std::size_t at = 0; at < format.size(); ++at) {
    const char c = lower(format[at]);
    if (c == 'y' || c == 'd') return true;
    if (c == '\\' || c == '_' || c == '*') ++at;  // the next stands for itself
    const char closing = c == '"' ? '"' : c == '[' ? ']' : '\0';
    if (closing != '\0') at = std::min(format.find(closing, at + 1), format.size());
  }
  return false;
}

std::unique_ptr<RecordSource> rows_of_sheet(std::unique_ptr<ByteSource> source,
                                            const std::string& path, const WorkbookParts& parts,
                                            char mark) {
  return std::make_unique<SheetRows>(std::move(source), path, parts, mark);
}

}  // namespace tradestat::io
