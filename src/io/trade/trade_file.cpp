#include "io/trade/trade_file.hpp"

#include <algorithm>
#include <array>

#include "base/format.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "io/baci/scan.hpp"
#include "io/inputs.hpp"
#include "io/tables/csv.hpp"
#include "io/tables/json_records.hpp"
#include "io/tables/read_ahead.hpp"
#include "io/tables/workbook.hpp"
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

/// Finds the header: the first of the records, as a rule. `beginning`: of the file, for messages;
/// empty for that of the records. Errors: of the one with most fields, where none is the header
/// of a known format, or of what the map names.
Result<Opening> open_table(std::string_view beginning, RecordSource& records,
                           const ReaderOptions& options) {
  const std::string& path = options.path;
  Record record;
  std::string first;
  constexpr std::size_t most_lines_above = 20;
  std::optional<Error> error;
  std::size_t most_fields = 0;
  for (std::size_t above = 0; above <= most_lines_above; ++above) {
    const auto more = records.next(record);
    if (!more) return more.error();
    if (!*more) break;
    if (beginning.empty()) beginning = first = joined(record.fields);
    Header header(record.fields);
    const auto format = format_of(path, header, beginning, options);
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

/// A row of a sheet ends with its last filled cell; cells beside the table have no name.
void fit_cells(Record& record, const Header& header) {
  if (record.of_cells) record.fields.resize(header.size());
}

/// Reads the records of a file's beginning, which tell, as a rule, whether marks are of
/// decimals, and whether there are other flows than gross ones.
void learn(RecordSource& records, const Header& header, RowReader& reader) {
  constexpr int most_learnt = 10'000;
  NoSink sink;
  Record record;
  bool is_above = true;
  int learnt = 0;
  for (auto more = records.next(record); more && *more && learnt < most_learnt;
       more = records.next(record), ++learnt) {
    const bool is_header = is_above && Header(record.fields).names() == header.names();
    fit_cells(record, header);
    if (!is_above && !is_blank(record) && fits(record, header)) reader.read(record, sink);
    is_above = is_above && !is_header;
  }
}

/// What the reading of one file keeps: the options of its reader, with what these point to.
class Reading {
 public:
  /// `decimal`: the mark, where nothing is said of it.
  Reading(const std::string& path, const ReaderOptions& given, char decimal)
      : values_(given.decimal.value_or(decimal)), area_names_(given.areas), options_(given) {
    options_.values = &values_;
    options_.area_names = &area_names_;
    options_.path = path;
  }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
  ~Reading() = default;

  const ReaderOptions& options() const { return options_; }
  char decimal() const { return values_.decimal(); }

 private:
  Values values_;
  AreaNames area_names_;
  ReaderOptions options_;
};

/// Titles and notes around the table of a sheet.
bool is_one_cell(const Record& record) {
  constexpr std::size_t fewest_columns = 3;
  return record.of_cells && record.fields.size() >= fewest_columns &&
         std::ranges::count_if(record.fields, [](auto field) { return !trimmed(field).empty(); }) ==
             1;
}

/// Reads the records behind the header into the sink. Errors: as the records and the sink.
Status read_rows(RecordSource& records, const Opening& opening, FileSink& sink) {
  Record record;
  for (;;) {
    const auto more = records.next(record);
    if (!more) return more.error();
    if (!*more) break;
    fit_cells(record, opening.header);
    sink.at(record);
    if (is_blank(record)) {
      sink.leave_out("rows of empty fields");
    } else if (is_one_cell(record)) {
      sink.leave_out("rows of one cell, such as notes");
    } else if (fits(record, opening.header)) {
      opening.reader->read(record, sink);
    } else {
      sink.wrong_size(opening.header.size());
    }
    if (sink.error()) return *sink.error();
  }
  if (auto error = sink.unknown_areas()) return *std::move(error);
  return Done{};
}

/// As read_rows(), with a thread that splits them where they are many. Not where they may have
/// to be waited for: it could not be stopped.
Status read_csv_rows(CsvReader& csv, std::string_view head, const Opening& opening, FileSink& sink,
                     const std::string& path) {
  if (head.size() < head_size || !reads_again(path)) return read_rows(csv, opening, sink);
  ReadAhead ahead(csv);
  return read_rows(ahead, opening, sink);
}

void warn_of_lines(std::size_t above, FileSink& sink) {
  if (above > 0) sink.warn(formatted("{} above the header", counted(above, "line")));
}

std::string names_of(const std::vector<SheetName>& sheets) {
  std::vector<std::string> names;
  names.reserve(sheets.size());
  for (const SheetName& sheet : sheets) names.push_back(sheet.name);
  return first_of(names);
}

/// The sheet that is asked for, by name or number.
Result<const SheetName*> named_sheet(const Workbook& book, const ReaderOptions& options) {
  const auto& sheets = book.sheets();
  const auto by_name = std::ranges::find(sheets, options.sheet, &SheetName::name);
  if (by_name != sheets.end()) return &*by_name;
  const auto like = std::ranges::find(sheets, lowered(options.sheet),
                                      [](const auto& sheet) { return lowered(sheet.name); });
  if (like != sheets.end()) return &*like;
  constexpr std::size_t most_digits = 4;
  if (is_number(options.sheet) && options.sheet.size() <= most_digits) {
    const std::size_t number = std::stoul(options.sheet);
    if (number >= 1 && number <= sheets.size()) return &sheets[number - 1];
  }
  return Error{.code = ErrorCode::usage,
               .message = formatted("the workbook {} has no sheet {}", in_quotes(options.path),
                                    in_quotes(options.sheet)),
               .hint = "it has " + names_of(sheets)};
}

/// The one sheet that is a table of trade, or the one that is asked for. Errors: of the first
/// sheet, where none is; usage where several are.
Result<const SheetName*> chosen_sheet(const Workbook& book, const ReaderOptions& options,
                                      char mark) {
  if (!options.sheet.empty()) return named_sheet(book, options);
  if (book.sheets().size() == 1) return &book.sheets().front();
  std::vector<SheetName> tables;
  const SheetName* found = nullptr;
  std::optional<Error> error;
  for (const SheetName& sheet : book.sheets()) {
    const auto rows = book.rows(sheet, mark);
    if (!rows) return rows.error();
    const auto opening = open_table({}, **rows, options);
    if (opening) {
      tables.push_back(sheet);
      found = &sheet;
    } else if (!error) {
      error = opening.error();
    }
  }
  if (tables.size() == 1) return found;
  if (tables.empty()) return *std::move(error);
  return Error{.code = ErrorCode::usage,
               .message = formatted("several sheets of {} are tables of trade: {}",
                                    in_quotes(options.path), names_of(tables)),
               .hint = "choose one with `sheet=NAME`"};
}

/// The records of a document in JSON. Each may bring new names; the first are kept until
/// there are enough to tell the format by their names.
class JsonRows {
 public:
  JsonRows(const std::string& path, const ReaderOptions& given, FlowSums& sums)
      : path_(path), reading_(path, given, '.'), options_(reading_.options()), sums_(sums) {}

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
  Reading reading_;
  const ReaderOptions& options_;
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

/// How CEPII begins a file of BACI.
constexpr std::string_view baci_header = "t,i,j,k,v,q\n";

/// Whether a file may be BACI as CEPII writes it, and nothing else is said of it.
bool may_be_quick(std::string_view head, const ReaderOptions& options) {
  const bool is_other_format = !options.format.empty() && options.format != baci.name;
  const bool is_told_more = !options.map.empty() || !options.areas.empty() || options.unit_mult ||
                            options.numbers || options.classification || options.decimal;
  return head.starts_with(baci_header) && head.size() > baci_header.size() && !is_other_format &&
         !is_told_more && !options.skip_bad_rows;
}

InputInfo describe_quick(const std::string& path, BaciScan scan, const ReaderOptions& options) {
  InputInfo info = describe(path, baci, options);
  info.observations = scan.rows;
  info.profile->encoding = "ASCII";
  info.profile->delimiter = "comma";
  info.profile->rows = scan.rows;
  info.profile->years = std::move(scan.years);
  info.profile->countries = scan.countries;
  info.profile->items = scan.items;
  warn_of_cut(*info.profile);
  return info;
}

}  // namespace

Result<InputInfo> read_csv(const std::string& path, std::string_view head, ByteSource& source,
                           const ReaderOptions& given, FlowSums& sums) {
  if (auto error = not_a_table(path, head)) return *std::move(error);
  const Delimiter& delimiter = delimiter_of(head);
  // Where commas part the fields, decimals stand behind a point.
  Reading reading(path, given, delimiter.character == ',' ? '.' : '\0');
  CsvReader csv(source, path, delimiter.character);
  const auto opening = open_table(first_line(head), csv, reading.options());
  if (!opening) return opening.error();
  if (reading.decimal() == '\0' || opening->format->name == wits.name) {
    const std::string_view lines = head.substr(0, head.rfind('\n') + 1);
    const auto beginning = bytes_of(lines);
    CsvReader learnt(*beginning, path, delimiter.character);
    learn(learnt, opening->header, *opening->reader);
  }
  FileSink sink(path, opening->header, *opening->format, reading.options(), sums);
  warn_of_lines(opening->lines_above, sink);
  if (auto status = read_csv_rows(csv, head, *opening, sink, path); !status) return status.error();
  if (delimiter.character != ',' && reading.decimal() != '\0')
    sink.warn(
        formatted("decimals stand behind a {}", reading.decimal() == '.' ? "point" : "comma"));
  InputInfo info = describe(path, *opening->format, reading.options());
  info.profile->encoding = encoding_of(head);
  info.profile->delimiter = delimiter.name;
  sink.describe(info);
  if (info.profile->rows == 0)
    info.profile->warnings.emplace_back("a header alone, without any row");
  return info;
}

Result<InputInfo> read_workbook(const std::string& path, const ReaderOptions& given,
                                FlowSums& sums) {
  const auto book = Workbook::open(path);
  if (!book) return book.error();
  Reading reading(path, given, '.');
  const auto sheet = chosen_sheet(*book, reading.options(), reading.decimal());
  if (!sheet) return sheet.error();
  const auto rows = book->rows(**sheet, reading.decimal(), given.progress);
  if (!rows) return rows.error();
  const auto opening = open_table({}, **rows, reading.options());
  if (!opening) return opening.error();
  if (opening->format->name == wits.name) {
    const auto beginning = book->rows(**sheet, reading.decimal());
    if (!beginning) return beginning.error();
    learn(**beginning, opening->header, *opening->reader);
  }
  FileSink sink(path, opening->header, *opening->format, reading.options(), sums);
  warn_of_lines(opening->lines_above, sink);
  if (auto status = read_rows(**rows, *opening, sink); !status) return status.error();
  InputInfo info = describe(path, *opening->format, reading.options());
  info.profile->encoding = "UTF-8";
  info.profile->delimiter = "none";
  sink.describe(info);
  if (book->sheets().size() > 1) {
    const std::string which =
        formatted("the sheet {}, one of {}", in_quotes((*sheet)->name), book->sheets().size());
    info.profile->warnings.push_back(which);
    if (given.sheet.empty()) info.notes.push_back(printable(path) + ": " + which);
  }
  return info;
}

std::optional<InputInfo> read_baci(const std::string& path, std::string_view head,
                                   const ReaderOptions& options, FlowSums& sums) {
  if (!may_be_quick(head, options)) return std::nullopt;
  sums.totals_by(baci_edition(path));
  auto scan = scan_baci(path, baci_header, options.describe, sums, options.progress);
  if (!scan) return std::nullopt;
  return describe_quick(path, *std::move(scan), options);
}

std::optional<InputInfo> read_baci_matrices(const std::string& path, std::string_view head,
                                            const ReaderOptions& options, const FlowQuery& query,
                                            std::size_t level, std::vector<FlowMatrix>& matrices) {
  if (!may_be_quick(head, options)) return std::nullopt;
  auto scan = scan_baci_matrices(path, baci_header, query, level, matrices, options.progress);
  if (!scan) return std::nullopt;
  return describe_quick(path, *std::move(scan), options);
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
