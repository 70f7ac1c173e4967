#include "io/tables/xml.hpp"

#include <utility>

#if defined(TRADESTAT_WITH_EXPAT)
#include <expat.h>

#include <array>
#include <new>

#include "base/format.hpp"
#endif

namespace tradestat::io {

#if defined(TRADESTAT_WITH_EXPAT)
namespace {

/// Without the prefix of its namespace.
std::string_view local(std::string_view name) { return name.substr(name.find(':') + 1); }

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2)
    if (local(pair[0]) == name) return pair[1];
  return std::nullopt;
}

class XmlReader::Parser {
 public:
  Parser(ByteSource& source, std::string path, XmlHandler& handler)
      : source_(source), path_(std::move(path)), handler_(handler) {
    if (parser_ == nullptr) throw std::bad_alloc();
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), begin, end);
    XML_SetCharacterDataHandler(parser_.get(), text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), doctype);
  }

  Result<bool> read_block() {
    const auto count = source_.read(block_);
    if (!count) return count.error();
    const bool last = *count == 0;
    const auto status =
        XML_Parse(parser_.get(), block_.data(), static_cast<int>(*count), last ? 1 : 0);
    if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
    if (handler_.error()) return *handler_.error();
    if (XML_GetErrorCode(parser_.get()) == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
    if (status != XML_STATUS_OK || fault_) return damaged();
    read_ += static_cast<XML_Index>(*count);
    // What is kept of a tag that has not ended yet.
    if (read_ - XML_GetCurrentByteIndex(parser_.get()) >
        largest_tag + static_cast<XML_Index>(block_.size()))
      return bad_data(path_, {1, 1}, "its XML has a tag of more than a million bytes",
                      "this is no workbook as programs write them");
    return !last;
  }

 private:
  static constexpr int deepest = 64;
  static constexpr XML_Index largest_tag = 1'000'000;

  /// Exceptions do not pass through a library of C: they are kept, and the reading stops.
  template <class Action>
  static void guarded(void* data, Action action) {
    auto& self = *static_cast<Parser*>(data);
    if (self.thrown_ || self.fault_ || self.handler_.error()) return;
    try {
      action(self);
    } catch (...) {
      self.thrown_ = std::current_exception();
    }
    if (self.thrown_ || self.fault_ || self.handler_.error())
      XML_StopParser(self.parser_.get(), XML_FALSE);
  }
  static void begin(void* data, const char* name, const char** attributes) {
    guarded(data, [&](Parser& self) {
      if (++self.depth_ > deepest) self.fault_ = "more than 64 elements within each other";
      self.handler_.begin(local(name), XmlAttributes(attributes));
    });
  }
  static void end(void* data, const char* name) {
    guarded(data, [&](Parser& self) {
      --self.depth_;
      self.handler_.end(local(name));
    });
  }
  static void text(void* data, const char* piece, int size) {
    guarded(data, [&](Parser& self) {
      self.handler_.text({piece, static_cast<std::size_t>(size)});
    });
  }
  static void doctype(void* data, const char*, const char*, const char*, int) {
    guarded(data, [](Parser& self) { self.fault_ = "a DOCTYPE"; });
  }

  Error damaged() const {
    const std::string what = fault_ ? *fault_ : XML_ErrorString(XML_GetErrorCode(parser_.get()));
    return bad_data(path_, {1, 1}, formatted("its XML is damaged: {}", what),
                    "save it again, as .xlsx or CSV");
  }

  struct Free {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
  };
  ByteSource& source_;
  std::string path_;
  XmlHandler& handler_;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser_{XML_ParserCreate(nullptr)};
  std::array<char, 64U << 10> block_{};
  XML_Index read_ = 0;
  int depth_ = 0;
  std::exception_ptr thrown_;
  std::optional<std::string> fault_;
};

XmlReader::XmlReader(ByteSource& source, std::string path, XmlHandler& handler)
    : parser_(std::make_unique<Parser>(source, std::move(path), handler)) {}

XmlReader::~XmlReader() = default;

Result<bool> XmlReader::read_block() { return parser_->read_block(); }

#else

std::optional<std::string_view> XmlAttributes::find(std::string_view) const { return std::nullopt; }

class XmlReader::Parser {
 public:
  explicit Parser(std::string path) : path_(std::move(path)) {}
  Result<bool> read_block() const {
    return cannot_read(path_, "it is a workbook, and this build reads none",
                       "build with Expat (TRADESTAT_XLSX), or save it as CSV");
  }

 private:
  std::string path_;
};

XmlReader::XmlReader(ByteSource&, std::string path, XmlHandler&)
    : parser_(std::make_unique<Parser>(std::move(path))) {}

XmlReader::~XmlReader() = default;

Result<bool> XmlReader::read_block() { return parser_->read_block(); }
#endif

Status read_xml(ByteSource& source, const std::string& path, XmlHandler& handler) {
  XmlReader reader(source, path, handler);
  for (;;) {
    const auto more = reader.read_block();
    if (!more) return more.error();
    if (!*more) return Done{};
  }
}

}  // namespace tradestat::io
