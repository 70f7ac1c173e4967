#include "io/tables/workbook.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/format.hpp"
#include "base/text.hpp"
#include "io/bytes/open.hpp"
#include "io/bytes/zip.hpp"
#include "io/tables/xml.hpp"

namespace tradestat::io {
namespace {

constexpr std::string_view main_part = "xl/workbook.xml";
constexpr std::string_view binary_part = "xl/workbook.bin";
constexpr std::string_view open_document_part = "META-INF/manifest.xml";

bool has_part(const std::vector<std::string>& files, const std::string& path,
              std::string_view part) {
  return std::ranges::find(files, path + "/" + std::string(part)) != files.end();
}

std::string_view or_empty(std::optional<std::string_view> text) { return text.value_or(""); }

/// Reads elements by their beginnings alone.
class Elements final : public XmlHandler {
 public:
  using Take = std::function<void(std::string_view, const XmlAttributes&)>;
  explicit Elements(Take take) : take_(std::move(take)) {}

  void begin(std::string_view name, const XmlAttributes& attributes) override {
    take_(name, attributes);
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}
  const std::optional<Error>& error() const override { return error_; }

 private:
  Take take_;
  std::optional<Error> error_;
};

/// The texts that cells share.
class SharedStrings final : public XmlHandler {
 public:
  SharedStrings(std::string path, std::vector<std::string>& strings)
      : path_(std::move(path)), strings_(strings) {}

  void begin(std::string_view name, const XmlAttributes&) override {
    if (name == "si") {
      strings_.emplace_back();
      size_ += sizeof(std::string);
    }
    if (name == "rPh") in_reading_ = true;
    takes_text_ = name == "t" && !in_reading_ && !strings_.empty();
  }
  void end(std::string_view name) override {
    if (name == "rPh") in_reading_ = false;
    takes_text_ = false;
  }
  void text(std::string_view piece) override {
    if (!takes_text_) return;
    strings_.back() += piece;
    size_ += piece.size();
    if (size_ > most_bytes && !error_)
      error_ =
          bad_data(path_, {1, 1}, "the workbook has more than 256 MB of text", "save it as CSV");
  }
  const std::optional<Error>& error() const override { return error_; }

 private:
  static constexpr std::size_t most_bytes = 256U << 20;

  std::string path_;
  std::vector<std::string>& strings_;
  std::size_t size_ = 0;
  bool in_reading_ = false;
  bool takes_text_ = false;
  std::optional<Error> error_;
};

/// Reads a part of the archive; nothing where there is none.
Status read_part(const std::string& path, const std::vector<std::string>& files,
                 std::string_view part, XmlHandler& handler) {
  if (!has_part(files, path, part)) return Done{};
  auto source = open_source(path + "/" + std::string(part));
  if (!source) return source.error();
  return read_xml(**source, path, handler);
}

/// Where the parts are that a workbook names by ids: of its sheets.
Result<std::map<std::string, std::string>> sheet_parts(const std::string& path,
                                                       const std::vector<std::string>& files) {
  std::map<std::string, std::string> parts;
  Elements relations([&](std::string_view name, const XmlAttributes& attributes) {
    if (name != "Relationship" || !or_empty(attributes.find("Type")).ends_with("/worksheet"))
      return;
    const auto target = or_empty(attributes.find("Target"));
    parts.emplace(or_empty(attributes.find("Id")), target.starts_with('/')
                                                       ? std::string(target.substr(1))
                                                       : "xl/" + std::string(target));
  });
  if (auto status = read_part(path, files, "xl/_rels/workbook.xml.rels", relations); !status)
    return status.error();
  return parts;
}

/// Of each style, whether it shows a date.
Status read_styles(const std::string& path, const std::vector<std::string>& files,
                   std::vector<bool>& date_styles) {
  // The formats that have no words in the file.
  std::set<std::string, std::less<>> dates{"14", "15", "16", "17", "22"};
  bool of_cells = false;
  Elements styles([&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "numFmt" && is_date_format(or_empty(attributes.find("formatCode"))))
      dates.emplace(or_empty(attributes.find("numFmtId")));
    if (name == "cellXfs" || name == "cellStyleXfs" || name == "cellStyles")
      of_cells = name == "cellXfs";
    constexpr std::size_t most_styles = 65'536;
    if (name == "xf" && of_cells && date_styles.size() < most_styles)
      date_styles.push_back(dates.contains(or_empty(attributes.find("numFmtId"))));
  });
  return read_part(path, files, "xl/styles.xml", styles);
}

/// What it is where it is no workbook that can be read.
std::optional<Error> other_kind(const std::string& path, const std::vector<std::string>& files) {
  if (has_part(files, path, main_part)) return std::nullopt;
  const bool binary = has_part(files, path, binary_part);
  return bad_data(path, {1, 1},
                  binary ? "a binary workbook of Excel's (.xlsb), which is not read"
                         : "a document of OpenDocument (.ods), which is not read",
                  "save it as .xlsx or CSV");
}

}  // namespace

bool is_workbook(const std::string& path) {
  const auto files = files_of_zip(path);
  return files && std::ranges::any_of(std::array{main_part, binary_part, open_document_part},
                                      [&](auto part) { return has_part(*files, path, part); });
}

Result<Workbook> Workbook::open(const std::string& path) {
  const auto files = files_of_zip(path);
  if (!files) return files.error();
  if (auto error = other_kind(path, *files)) return *std::move(error);
  const auto parts = sheet_parts(path, *files);
  if (!parts) return parts.error();
  Workbook book(path);
  Elements sheets([&](std::string_view name, const XmlAttributes& attributes) {
    if (name == "workbookPr") {
      const auto since = or_empty(attributes.find("date1904"));
      book.parts_->since_1904 = since == "1" || since == "true";
    }
    if (name != "sheet") return;
    const auto part = parts->find(std::string(or_empty(attributes.find("id"))));
    const bool hidden = or_empty(attributes.find("state")).ends_with("idden");  // and veryHidden
    if (part != parts->end() && !hidden)
      book.sheets_.push_back({std::string(or_empty(attributes.find("name"))), part->second});
  });
  if (auto status = read_part(path, *files, main_part, sheets); !status) return status.error();
  if (auto status = read_styles(path, *files, book.parts_->date_styles); !status)
    return status.error();
  SharedStrings strings(path, book.parts_->strings);
  if (auto status = read_part(path, *files, "xl/sharedStrings.xml", strings); !status)
    return status.error();
  if (book.sheets_.empty())
    return bad_data(path, {1, 1}, "the workbook has no sheet", "save it again");
  return book;
}

Result<std::unique_ptr<RecordSource>> Workbook::rows(const SheetName& sheet, char mark,
                                                     Progress* progress) const {
  auto source = open_source(path_ + "/" + sheet.part, progress);
  if (!source) return source.error();
  return rows_of_sheet(*std::move(source), path_, *parts_, mark);
}

}  // namespace tradestat::io
