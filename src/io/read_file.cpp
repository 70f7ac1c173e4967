#include "io/read_file.hpp"

#include "base/sha256.hpp"
#include "base/utf8.hpp"
#include "io/bytes/open.hpp"

namespace tradestat::io {

Result<std::string> read_file(const std::string& path) {
  auto source = open_source(path);
  if (!source) return source.error();
  return read_all(*std::move(source), path);
}

namespace {

/// The line of the first byte that is no UTF-8.
int line_of_damage(std::string_view text) {
  int line = 1;
  bool valid = true;
  for_each_code_point(text, [&](const CodePoint& c, std::string_view) {
    valid = valid && c.valid;
    if (valid && c.value == '\n') ++line;
  });
  return line;
}

Error not_utf8(const std::string& path, std::string_view text) {
  return {.code = ErrorCode::bad_data,
          .message = "the text is not UTF-8",
          .hint = "save it in UTF-8, or say `encoding=windows-1256` or `encoding=latin-1`",
          .path = path,
          .line = line_of_damage(text)};
}

}  // namespace

Result<Text> read_text(const std::string& path, std::optional<Encoding> told) {
  auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  if (bytes->starts_with("\xFF\xFE") || bytes->starts_with("\xFE\xFF"))
    return Error{.code = ErrorCode::bad_data,
                 .message = "the text is UTF-16",
                 .hint = "save it in UTF-8",
                 .path = path};
  const auto evident = evident_encoding(*bytes);
  const auto encoding = told ? told : evident;
  const bool damaged = encoding == Encoding::utf8 && evident != Encoding::utf8;
  if (!encoding || damaged) return not_utf8(path, *bytes);
  std::string checksum = sha256(*bytes);
  if (*encoding == Encoding::utf8) return Text{*std::move(bytes), *encoding, std::move(checksum)};
  return Text{in_utf8(*bytes, *encoding), *encoding, std::move(checksum)};
}

}  // namespace tradestat::io
