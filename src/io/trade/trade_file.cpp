#include "io/trade/trade_file.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/excerpt.hpp"
#include "core/nearest.hpp"
#include "io/json_tree.hpp"
#include "io/trade/baci_fast.hpp"
#include "io/trade/fields.hpp"

namespace tradestat::io::trade {
namespace {

Error bad_data(const std::string& path, std::size_t line, std::size_t column, std::string message,
               std::string hint) {
  return {.code = ErrorCode::bad_data,
          .message = std::move(message),
          .hint = std::move(hint),
          .path = path,
          .line = static_cast<int>(line),
          .column = static_cast<int>(column)};
}

constexpr const char* duplicate_rows = "duplicate rows";
constexpr const char* contradiction = "a second, different value for a flow that was read already";
constexpr const char* choose_one =
    "give each flow once; which of the two is right is not in the file";

/// Counts every row of a file: read, or left out with a reason.
class FileSink final : public RowSink {
 public:
  FileSink(std::string path, const Header& header, const Format& format, bool skip_bad_rows,
           Collector& collector)
      : path_(std::move(path)),
        header_(header),
        format_(format),
        skip_bad_rows_(skip_bad_rows),
        collector_(collector) {}

  void at(const Record& record) {
    record_ = &record;
    ++rows_;
  }

  void add(const TradeRow& row) override {
    if (format_.products == Products::leaves && repeats(row)) {
      if (row.value == last_value_) return leave_out(duplicate_rows);
      return fail(0, contradiction, choose_one);
    }
    switch (collector_.add(row, format_.products)) {
      case Collector::Taken::kept:
      case Collector::Taken::not_asked_for: break;
      case Collector::Taken::duplicate: return leave_out(duplicate_rows);
      case Collector::Taken::contradicts: return fail(0, contradiction, choose_one);
      case Collector::Taken::in_other_input:
        return fail(0, "figures of a flow and year that another of the files has, too",
                    "give each year of a flow in one file; files of other editions of the "
                    "Harmonized System hold the same trade");
      case Collector::Taken::overflow:
        return fail(0, "the values add up to more than 38 digits", "check the values");
      case Collector::Taken::too_many:
        return fail(0, "more than two million figures are asked for",
                    "name countries, an item or years");
    }
    ++read_;
    years_.insert(row.year);
    for (const auto area : {row.exporter, row.importer})
      if (!countries_.contains(area)) countries_.emplace(area);
    if (!items_.contains(row.item)) items_.emplace(row.item);
  }

  void leave_out(std::string_view reason) override {
    const auto found = left_out_.find(reason);
    if (found == left_out_.end()) left_out_.emplace(reason, 0);
    ++left_out_.find(reason)->second;
  }

  void refuse(std::size_t field, std::string message) override {
    if (skip_bad_rows_) return leave_out("rows that cannot be read");
    const bool has = field < record_->fields.size();
    fail(has ? record_->columns[field] : 0,
         "column " + (has ? header_.names()[field] : std::string("?")) + " must be " + message +
             ", not '" + excerpt(has ? record_->fields[field] : std::string_view()) + "'",
         "mend the row, or leave such rows out with --skip-bad-rows");
  }

  void wrong_size(std::size_t expected) {
    if (skip_bad_rows_) return leave_out("rows that cannot be read");
    fail(0,
         "a row of " + std::to_string(record_->fields.size()) + " fields, the header has " +
             std::to_string(expected),
         "mend the row, or leave such rows out with --skip-bad-rows");
  }

  const std::optional<Error>& error() const { return error_; }

  void describe(InputInfo& info) const {
    FileProfile& profile = *info.profile;
    info.observations = read_;
    profile.rows = rows_;
    for (const auto& [reason, rows] : left_out_) profile.left_out.push_back({reason, rows});
    profile.years.assign(years_.begin(), years_.end());
    profile.countries = countries_.size() - countries_.count("W00");
    profile.items = items_.size();
    if (rows_ == 500 || rows_ == 100'000 || rows_ == 250'000)
      profile.warnings.push_back("exactly " + std::to_string(rows_) +
                                 " rows: the download was probably cut at its limit");
  }

 private:
  /// Whether a row is of the same flow and item as the one before, which it becomes.
  bool repeats(const TradeRow& row) {
    const bool same = row.item == last_item_ && row.year == last_year_ &&
                      row.importer == last_importer_ && row.exporter == last_exporter_;
    if (same) return true;
    last_item_ = row.item;
    last_year_ = row.year;
    last_importer_ = row.importer;
    last_exporter_ = row.exporter;
    last_value_ = row.value;
    return false;
  }

  void fail(std::size_t column, std::string message, std::string hint) {
    if (!error_)
      error_ = bad_data(path_, record_->line, std::max<std::size_t>(column, 1), std::move(message),
                        std::move(hint));
  }

  std::string path_;
  const Header& header_;
  const Format& format_;
  bool skip_bad_rows_;
  Collector& collector_;
  const Record* record_ = nullptr;
  std::size_t rows_ = 0;
  std::size_t read_ = 0;
  std::map<std::string, std::size_t, std::less<>> left_out_;
  std::set<int> years_;
  std::set<std::string, std::less<>> countries_;
  std::set<std::string, std::less<>> items_;
  std::optional<Error> error_;
  std::string last_item_;
  std::string last_exporter_;
  std::string last_importer_;
  int last_year_ = 0;
  Decimal last_value_{};
};

struct Delimiter {
  char character;
  std::string_view name;
};
constexpr std::array<Delimiter, 4> delimiters{
    {{',', "comma"}, {';', "semicolon"}, {'\t', "tab"}, {'|', "bar"}}};

/// The one that the first line has most of.
const Delimiter& delimiter_of(std::string_view head) {
  const std::string_view line = head.substr(0, head.find('\n'));
  return *std::ranges::max_element(delimiters, {}, [&](const Delimiter& delimiter) {
    return std::ranges::count(line, delimiter.character);
  });
}

bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::size_t length = byte < 0x80   ? 1
                               : byte < 0xC2 ? 0
                               : byte < 0xE0 ? 2
                               : byte < 0xF0 ? 3
                               : byte < 0xF5 ? 4
                                             : 0;
    if (length == 0) return false;
    if (i + length > text.size()) return true;  // cut by the end of the head
    for (std::size_t k = 1; k < length; ++k)
      if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80) return false;
    i += length;
  }
  return true;
}

std::string encoding_of(std::string_view head) {
  if (std::ranges::all_of(head, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return "ASCII";
  return is_utf8(head) ? "UTF-8" : "ISO-8859-1";
}

/// What the beginning of an input tells that is no table at all.
std::optional<Error> not_a_table(const std::string& path, std::string_view head) {
  const std::string_view line = head.substr(0, std::min(head.find('\n'), head.find('\r')));
  const auto is = [&](std::string_view part) { return line.find(part) != std::string_view::npos; };
  const auto fail = [&](std::string message, std::string hint) {
    return bad_data(path, 1, 1, std::move(message), std::move(hint));
  };
  if (head.empty()) return fail("the file is empty", "give one with figures");
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
    return fail("the text is UTF-16", "save it as CSV in UTF-8");
  if (head.starts_with("PK\3\4"))
    return fail("a zip archive from a pipe", "give its path: it is read from its end");
  if (head.find('\0') != std::string_view::npos)
    return fail("a binary file, not a table", "give CSV or JSON");
  if (trimmed(line).starts_with('<'))
    return fail("a web page, not data: '" + excerpt(line) + "'", "download the data again");
  if (is("uery complexity") || is("oo complex") || is("esultset") || line.starts_with("Error"))
    return fail("a saved error message, not data: '" + excerpt(line) + "'",
                "ask for less at once, and download the data again");
  return std::nullopt;
}

Result<const Format*> format_of(const std::string& path, const Header& header,
                                std::string_view first_line, const FileOptions& options) {
  if (!options.map.empty()) return &mapped;
  std::vector<std::string_view> names;
  for (const Format& format : formats()) {
    names.push_back(format.name);
    if (options.format.empty() ? format.recognises(header) : format.name == options.format) {
      if (!options.format.empty() && !format.recognises(header))
        return bad_data(path, 1, 1,
                        "the header is not that of " + std::string(format.title) + ": '" +
                            excerpt(first_line) + "'",
                        "leave out --input-format, or name the columns with --map");
      return &format;
    }
  }
  if (!options.format.empty()) {
    std::string all;
    for (const auto name : names) all += (all.empty() ? "use " : ", ") + std::string(name);
    const auto near = nearest(options.format, names);
    return Error{.code = ErrorCode::usage,
                 .message = "unknown input format '" + excerpt(options.format) + "'",
                 .hint = near.empty() ? all : "did you mean " + std::string(near) + "?"};
  }
  return bad_data(
      path, 1, 1, "no trade file of a known format: it begins '" + excerpt(first_line) + "'",
      "name its columns: --map exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN "
      "--unit USD");
}

InputInfo describe(const std::string& path, const Format& format, const FileOptions& options) {
  FileProfile profile;
  profile.title = format.title;
  profile.codes = format.codes;
  profile.unit = options.map.empty() ? std::string(format.unit) : options.unit;
  return {.name = path,
          .format = std::string(format.name),
          .sha256 = {},
          .profile = std::move(profile)};
}

/// A record has as many fields as the header; exactly one more, empty, is how
/// Comtrade writes them.
bool fits(const Record& record, const Header& header) {
  return record.fields.size() == header.size() ||
         (record.fields.size() == header.size() + 1 && trimmed(record.fields.back()).empty());
}

}  // namespace

Result<InputInfo> read_csv(const std::string& path, std::string_view head, ByteSource& source,
                           const FileOptions& given, Collector& collector) {
  if (auto error = not_a_table(path, head)) return *std::move(error);
  const Delimiter& delimiter = delimiter_of(head);
  FileOptions options = given;
  if (delimiter.character == ';') options.decimal_point = ',';
  CsvReader csv(source, path, delimiter.character);
  Record record;
  auto more = csv.next(record);
  if (!more) return more.error();
  if (!*more) return bad_data(path, 1, 1, "the file holds blank lines only", "download it again");
  const Header header(record.fields);
  const auto format = format_of(path, header, head.substr(0, head.find('\n')), options);
  if (!format) return format.error();
  const auto reader = (*format)->reader(header, options);
  if (!reader) {
    Error error = reader.error();
    error.path = path;
    return error;
  }
  FileSink sink(path, header, **format, options.skip_bad_rows, collector);
  for (;;) {
    more = csv.next(record);
    if (!more) return more.error();
    if (!*more) break;
    sink.at(record);
    if (fits(record, header)) {
      (*reader)->read(record, sink);
    } else {
      sink.wrong_size(header.size());
    }
    if (sink.error()) return *sink.error();
  }
  InputInfo info = describe(path, **format, options);
  info.profile->encoding = encoding_of(head);
  info.profile->delimiter = delimiter.name;
  sink.describe(info);
  if (info.profile->rows == 0)
    info.profile->warnings.emplace_back("a header alone, without any row");
  return info;
}

std::optional<InputInfo> read_baci(const std::string& path, std::string_view head,
                                   const FileOptions& options, Collector& collector) {
  constexpr std::string_view header = "t,i,j,k,v,q\n";
  const bool other_format = !options.format.empty() && options.format != baci.name;
  if (!head.starts_with(header) || head.size() == header.size() || other_format ||
      !options.map.empty() || options.skip_bad_rows || !collector.asks_for_totals())
    return std::nullopt;
  const auto blocks = row_blocks(path, header);
  auto scan = blocks ? scan_baci(*blocks, collector) : std::nullopt;
  if (!scan) return std::nullopt;
  InputInfo info = describe(path, baci, options);
  info.observations = scan->rows;
  info.profile->encoding = "ASCII";
  info.profile->delimiter = "comma";
  info.profile->rows = scan->rows;
  info.profile->years = std::move(scan->years);
  info.profile->countries = scan->countries;
  return info;
}

Result<InputInfo> read_json(const std::string& path, std::string_view text,
                            const FileOptions& options, Collector& collector) {
  const auto root = parse_json(text, path);
  if (!root) return root.error();
  const auto data = std::ranges::find(root->members, "data", &JsonMember::key);
  if (data == root->members.end() || data->value.kind != JsonNode::Kind::array)
    return bad_data(path, 1, 1, "no list 'data' as Comtrade and the OEC write it",
                    "give their JSON, CSV, or a dataset of tradestat");
  const auto& records = data->value.items;
  std::vector<std::string_view> names;
  for (const JsonNode& node : records)
    for (const JsonMember& member : node.members)
      if (std::ranges::find(names, member.key) == names.end()) names.push_back(member.key);
  const Header header(names);
  if (records.empty())
    return bad_data(path, 1, 1, "the list 'data' is empty", "ask for other data");
  std::string first_names;
  for (const auto name : names)
    first_names += (first_names.empty() ? "" : ", ") + std::string(name);
  const auto format = format_of(path, header, first_names, options);
  if (!format) return format.error();
  const auto reader = (*format)->reader(header, options);
  if (!reader) return reader.error();
  FileSink sink(path, header, **format, options.skip_bad_rows, collector);
  Record record;
  for (const JsonNode& node : records) {
    const Error place = error_at(text, path, node.offset, {});
    record.line = static_cast<std::size_t>(place.line);
    record.fields.assign(names.size(), {});
    record.columns.assign(names.size(), static_cast<std::size_t>(place.column));
    for (const JsonMember& member : node.members) {
      const auto column = std::ranges::find(names, member.key) - names.begin();
      record.fields[static_cast<std::size_t>(column)] = member.value.text;
    }
    sink.at(record);
    (*reader)->read(record, sink);
    if (sink.error()) return *sink.error();
  }
  InputInfo info = describe(path, **format, options);
  info.profile->encoding = "UTF-8";
  info.profile->delimiter = "none";
  sink.describe(info);
  return info;
}

}  // namespace tradestat::io::trade
