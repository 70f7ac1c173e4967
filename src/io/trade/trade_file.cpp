#include "io/trade/trade_file.hpp"

#include <algorithm>
#include <array>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "io/baci/scan.hpp"
#include "io/tables/json_records.hpp"
#include "io/trade/fields.hpp"
#include "io/trade/file_sink.hpp"

namespace tradestat::io {
namespace {

/// Where a file begins.
constexpr TextPosition at_beginning{1, 1};

struct Delimiter {
  char character;
  std::string_view name;
};
constexpr std::array<Delimiter, 4> delimiters{
    {{',', "comma"}, {';', "semicolon"}, {'\t', "tab"}, {'|', "bar"}}};

/// The first line that is not blank.
std::string_view first_line(std::string_view head) {
  head.remove_prefix(std::min(head.find_first_not_of("\xEF\xBB\xBF\r\n"), head.size()));
  return head.substr(0, std::min(head.find('\r'), head.find('\n')));
}

/// How often each of the delimiters stands in a line, outside quotes.
std::array<std::size_t, delimiters.size()> delimiters_in(std::string_view line) {
  std::array<std::size_t, delimiters.size()> counts{};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    const auto found = std::ranges::find(delimiters, c, &Delimiter::character);
    if (!quoted && found != delimiters.end())
      ++counts[static_cast<std::size_t>(found - delimiters.begin())];
  }
  return counts;
}

/// The one that the first line with any has most of; what "sep=;" says, as Excel takes it.
const Delimiter& delimiter_of(std::string_view head) {
  while (!head.empty()) {
    const std::string_view line = first_line(head);
    if (line.size() == 5 && lowered(line).starts_with("sep=")) {
      const auto said = std::ranges::find(delimiters, line.back(), &Delimiter::character);
      if (said != delimiters.end()) return *said;
    }
    const auto counts = delimiters_in(line);
    const auto most = std::ranges::max_element(counts);
    if (*most > 0) return delimiters[static_cast<std::size_t>(most - counts.begin())];
    head.remove_prefix(std::min(head.find(line) + line.size() + 1, head.size()));
  }
  return delimiters.front();
}

bool is_blank(const Record& record) {
  return std::ranges::all_of(record.fields, [](auto field) { return trimmed(field).empty(); });
}

std::string encoding_of(std::string_view head) {
  if (std::ranges::all_of(head, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return "ASCII";
  return is_utf8(head) ? "UTF-8" : "ISO-8859-1";
}

/// What the beginning of an input tells that is no table at all.
std::optional<Error> not_a_table(const std::string& path, std::string_view head) {
  const std::string_view text =
      head.substr(std::min(head.find_first_not_of("\xEF\xBB\xBF \t\r\n"), head.size()));
  const std::string_view line = text.substr(0, std::min(text.find('\n'), text.find('\r')));
  const auto is = [&](std::string_view part) { return line.find(part) != std::string_view::npos; };
  const auto fail = [&](std::string message, std::string hint) {
    return bad_data(path, at_beginning, std::move(message), std::move(hint));
  };
  if (head.empty()) return fail("the file is empty", "give one with figures");
  const bool wide = head.size() > 3 && (head[0] == '\0') != (head[1] == '\0') &&
                    (head[2] == '\0') == (head[0] == '\0') &&
                    (head[3] == '\0') == (head[1] == '\0');
  if (wide || head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
    return fail("the text is UTF-16", "save it as CSV in UTF-8");
  if (head.starts_with("PK\3\4"))
    return fail("a zip archive from a pipe", "give its path: it is read from its end");
  if (head.find('\0') != std::string_view::npos)
    return fail("a binary file, not a table", "give CSV or JSON");
  if (text.empty()) return fail("the file holds blanks only", "download it again");
  if (line.size() < text.size() && text.find('\n') == std::string_view::npos &&
      head.size() < head_size)
    return fail("lines end in CR alone, as on old Macintoshes", "save it with LF or CR LF");
  if (line.starts_with('<'))
    return fail("a web page, not data: '" + excerpt(line) + "'", "download the data again");
  if (is("uery complexity") || is("oo complex") || is("esultset") || line.starts_with("Error"))
    return fail("a saved error message, not data: '" + excerpt(line) + "'",
                "ask for less at once, and download the data again");
  return std::nullopt;
}

Result<const Format*> format_of(const std::string& path, const Header& header,
                                std::string_view beginning, const ReaderOptions& options) {
  if (!options.map.empty()) return &mapped;
  std::vector<std::string_view> names;
  for (const Format& format : formats()) {
    names.push_back(format.name);
    if (options.format.empty() ? format.recognises(header) : format.name == options.format) {
      if (!options.format.empty() && !format.recognises(header))
        return bad_data(path, at_beginning,
                        "the header is not that of " + std::string(format.title) + ": '" +
                            excerpt(beginning) + "'",
                        "leave out `input_format`, or name the columns with `map`");
      return &format;
    }
  }
  if (!options.format.empty()) {
    return Error{.code = ErrorCode::usage,
                 .message = "unknown input format " + in_quotes(options.format),
                 .hint = did_you_mean(options.format, names, "use " + alternatives(names))};
  }
  if (header.has("counterpart country code"))
    return bad_data(path, at_beginning,
                    "the IMF's DOTS, whose numbers of countries are its own (156 is Canada)",
                    "map its names: `map='exporter=Country Name,importer=Counterpart Country "
                    "Name,year=Time Period,value=\"COLUMN\"'` `unit=USD`");
  return bad_data(
      path, at_beginning, "no trade file of a known format: it begins '" + excerpt(beginning) + "'",
      "name its columns: `map=exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN` "
      "`unit=USD`");
}

/// What reads the records. Errors: as the format's reader, of this file; usage
/// for a unit or a list of codes that the format knows by itself.
Result<std::unique_ptr<RowReader>> reader_of(const std::string& path, const Format& format,
                                             const Header& header, const ReaderOptions& options) {
  for (const auto& [given, option] :
       {std::pair{options.unit_mult.has_value(), "`unit`"},
        std::pair{options.numbers.has_value(), "`codes`"},
        std::pair{options.classification.has_value(), "`classification`"}})
    if (given && !format.takes_unit)
      return Error{.code = ErrorCode::usage,
                   .message = std::string(option) + " is for files that do not say it: '" + path +
                              "' is " + std::string(format.title) + ", in " +
                              std::string(format.unit) + ", with " + std::string(format.codes),
                   .hint = "leave it out"};
  auto reader = format.reader(header, options);
  if (reader || reader.error().code == ErrorCode::usage) return reader;
  Error error = reader.error();
  return bad_data(path, at_beginning, error.message, error.hint);
}

InputInfo describe(const std::string& path, const Format& format, const ReaderOptions& options) {
  FileProfile profile;
  profile.title = format.title;
  profile.codes = format.codes;
  profile.unit =
      options.unit_mult ? unit_name(Unit::usd, *options.unit_mult) : std::string(format.unit);
  profile.valuation = format.valuation;
  return {.name = path,
          .format = std::string(format.name),
          .sha256 = {},
          .profile = std::move(profile)};
}

/// Takes rows for what a reader learns of them.
class NoSink final : public RowSink {
 public:
  void add(const TradeRow&) override {}
  void leave_out(std::string_view) override {}
  void leave_out_group(const TradeRow&, std::string_view) override {}
  void note_group(const TradeRow&, std::string_view) override {}
  void unknown_area(std::size_t, std::string_view, const Decimal&) override {}
  void refuse(std::size_t, std::string) override {}
  void warn(std::string_view) override {}
  void name_item(std::string_view, std::string_view) override {}
};

/// A record has as many fields as the header; exactly one more, empty, is how
/// Comtrade writes them.
bool fits(const Record& record, const Header& header) {
  return record.fields.size() == header.size() ||
         (record.fields.size() == header.size() + 1 && trimmed(record.fields.back()).empty());
}

/// How a table begins.
struct Opening {
  Header header;
  const Format* format = nullptr;
  std::unique_ptr<RowReader> reader;
  std::size_t lines_above = 0;  ///< a title, comments
};

/// Finds the header: the first of the lines, as a rule. Errors: of the line with most fields,
/// where none is the header of a known format, or of what the map names.
Result<Opening> open_table(const std::string& path, std::string_view head, CsvReader& csv,
                           Record& record, const ReaderOptions& options) {
  constexpr std::size_t most_lines_above = 20;
  std::optional<Error> error;
  std::size_t most_fields = 0;
  for (std::size_t above = 0; above <= most_lines_above; ++above) {
    const auto more = csv.next(record);
    if (!more) return more.error();
    if (!*more) break;
    Header header(record.fields);
    const auto format = format_of(path, header, first_line(head), options);
    auto reader = format ? reader_of(path, **format, header, options)
                         : Result<std::unique_ptr<RowReader>>(format.error());
    if (reader) return Opening{std::move(header), *format, *std::move(reader), above};
    if (format && *format != &mapped) return reader.error();  // it is the header
    if (std::exchange(most_fields, std::max(most_fields, record.fields.size())) < most_fields)
      error = reader.error();
  }
  if (error) return *std::move(error);
  return bad_data(path, at_beginning, "the file holds blanks only", "download it again");
}

/// Reads the whole lines of a file's beginning, which tell, as a rule, whether marks are of
/// decimals, and whether there are other flows than gross ones.
void learn(std::string_view head, const std::string& path, char delimiter, const Header& header,
           RowReader& reader) {
  head = head.substr(0, head.rfind('\n') + 1);
  const auto source = bytes_of(head);
  CsvReader csv(*source, path, delimiter);
  NoSink sink;
  Record record;
  bool is_above = true;
  for (auto more = csv.next(record); more && *more; more = csv.next(record)) {
    if (!is_above && !is_blank(record) && fits(record, header)) reader.read(record, sink);
    is_above = is_above && Header(record.fields).names() != header.names();
  }
}

/// The records of a document in JSON. Each may bring new names; the first are kept until
/// there are enough to tell the format by their names.
class JsonRows {
 public:
  JsonRows(const std::string& path, const ReaderOptions& given, FlowSums& sums)
      : path_(path),
        values_(given.decimal.value_or('.')),
        area_names_(given.areas),
        options_(given),
        sums_(sums) {
    options_.values = &values_;
    options_.area_names = &area_names_;
    options_.path = path;
  }

  /// False after an error.
  bool take(const Record& record, const std::vector<std::string>& names) {
    if (names.size() > names_.size()) names_ = names;
    if (sink_) return read(record);
    kept_.push_back({{record.fields.begin(), record.fields.end()}, record});
    for (const auto field : record.fields) kept_size_ += field.size();
    return (kept_.size() < most_kept && kept_size_ < most_kept_bytes) || read_kept();
  }

  /// Whether the records that are kept look like trade.
  bool is_known() const {
    if (sink_ || !options_.map.empty() || !options_.format.empty()) return true;
    const Header header = header_of_names();
    return std::ranges::any_of(formats(), [&](const Format& f) { return f.recognises(header); });
  }

  const std::optional<Error>& error() const { return error_; }

  /// What they turned out to be. Precondition: there are records.
  Result<InputInfo> finish() {
    if (!sink_ && !read_kept()) return *error_;
    if (auto error = sink_->unknown_areas()) return *std::move(error);
    InputInfo info = describe(path_, *format_, options_);
    info.profile->encoding = "UTF-8";
    info.profile->delimiter = "none";
    sink_->describe(info);
    return info;
  }

 private:
  static constexpr std::size_t most_kept = 1000;
  static constexpr std::size_t most_kept_bytes = 1'000'000;

  struct Kept {
    std::vector<std::string> fields;
    Record record;
  };

  Header header_of_names() const { return Header({names_.begin(), names_.end()}); }

  bool fail(Error error) {
    error_ = std::move(error);
    return false;
  }

  bool read_kept() {
    header_ = header_of_names();
    const auto format = format_of(path_, header_, joined(names_), options_);
    if (!format) return fail(format.error());
    format_ = *format;
    sink_.emplace(path_, header_, *format_, options_, sums_);
    if (!make_reader()) return false;
    for (Kept& kept : kept_) {
      kept.fields.resize(header_.size());
      kept.record.fields.assign(kept.fields.begin(), kept.fields.end());
      if (!read(kept.record)) return false;
    }
    kept_.clear();
    return true;
  }

  bool make_reader() {
    auto reader = reader_of(path_, *format_, header_, options_);
    if (!reader) return fail(reader.error());
    reader_ = *std::move(reader);
    return true;
  }

  bool read(const Record& record) {
    if (record.fields.size() > header_.size()) {
      header_ = header_of_names();
      if (!make_reader()) return false;
    }
    sink_->at(record);
    reader_->read(record, *sink_);
    return !sink_->error() || fail(*sink_->error());
  }

  const std::string& path_;
  Values values_;
  AreaNames area_names_;
  ReaderOptions options_;
  FlowSums& sums_;
  std::vector<std::string> names_;
  std::vector<Kept> kept_;
  std::size_t kept_size_ = 0;
  Header header_{{}};
  const Format* format_ = nullptr;
  std::unique_ptr<RowReader> reader_;
  std::optional<FileSink> sink_;
  std::optional<Error> error_;
};

}  // namespace

Result<InputInfo> read_csv(const std::string& path, std::string_view head, ByteSource& source,
                           const ReaderOptions& given, FlowSums& sums) {
  if (auto error = not_a_table(path, head)) return *std::move(error);
  const Delimiter& delimiter = delimiter_of(head);
  // Where commas part the fields, decimals stand behind a point.
  Values values(given.decimal.value_or(delimiter.character == ',' ? '.' : '\0'));
  AreaNames area_names(given.areas);
  ReaderOptions options = given;
  options.values = &values;
  options.area_names = &area_names;
  options.path = path;
  CsvReader csv(source, path, delimiter.character);
  Record record;
  auto opening = open_table(path, head, csv, record, options);
  if (!opening) return opening.error();
  const auto& [header, format, reader, lines_above] = *opening;
  if (values.decimal() == '\0' || format->name == wits.name)
    learn(head, path, delimiter.character, header, *reader);
  FileSink sink(path, header, *format, options, sums);
  if (lines_above > 0) sink.warn(formatted("{} above the header", counted(lines_above, "line")));
  for (;;) {
    auto more = csv.next(record);
    if (!more) return more.error();
    if (!*more) break;
    sink.at(record);
    if (is_blank(record)) {
      sink.leave_out("rows of empty fields");
    } else if (fits(record, header)) {
      reader->read(record, sink);
    } else {
      sink.wrong_size(header.size());
    }
    if (sink.error()) return *sink.error();
  }
  if (auto error = sink.unknown_areas()) return *std::move(error);
  if (delimiter.character != ',' && values.decimal() != '\0')
    sink.warn(formatted("decimals stand behind a {}", values.decimal() == '.' ? "point" : "comma"));
  InputInfo info = describe(path, *format, options);
  info.profile->encoding = encoding_of(head);
  info.profile->delimiter = delimiter.name;
  sink.describe(info);
  if (info.profile->rows == 0)
    info.profile->warnings.emplace_back("a header alone, without any row");
  return info;
}

std::optional<InputInfo> read_baci(const std::string& path, std::string_view head,
                                   const ReaderOptions& options, FlowSums& sums) {
  constexpr std::string_view header = "t,i,j,k,v,q\n";
  const bool other_format = !options.format.empty() && options.format != baci.name;
  if (!head.starts_with(header) || head.size() == header.size() || other_format ||
      !options.map.empty() || !options.areas.empty() || options.skip_bad_rows ||
      !sums.asks_for_totals())
    return std::nullopt;
  sums.totals_by(baci_edition(path));
  auto scan = scan_baci(path, header, sums, options.progress);
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

Result<std::optional<InputInfo>> read_json(const std::string& path, KeptSource& source,
                                           const ReaderOptions& given, FlowSums& sums) {
  JsonRows rows(path, given, sums);
  const auto contents = read_json_records(
      source, path, [&](const Record& record, const std::vector<std::string>& names) {
        return rows.take(record, names);
      });
  if (!contents) return contents.error();
  if (rows.error()) return *rows.error();
  const bool of_trade = contents->has_list || rows.is_known();
  if (contents->has_observations || (!of_trade && !contents->has_error))
    return std::optional<InputInfo>();
  if (!contents->error_message.empty())
    return bad_data(path, at_beginning,
                    "a saved error message, not data: '" + excerpt(contents->error_message) + "'",
                    "download the data again");
  if (!of_trade)
    return bad_data(path, at_beginning, "no list 'data' as Comtrade and the OEC write it",
                    "give their JSON, CSV, or a dataset of tradestat");
  if (contents->records == 0)
    return bad_data(path, at_beginning, "the list of records is empty", "ask for other data");
  auto info = rows.finish();
  if (!info) return info.error();
  return std::optional(*std::move(info));
}

}  // namespace tradestat::io
