#include "io/read_file.hpp"

#include "io/bytes/open.hpp"

namespace tradestat::io {

Result<std::string> read_file(const std::string& path) {
  auto source = open_source(path);
  if (!source) return source.error();
  return read_all(*std::move(source), path);
}

Result<std::string> read_text(const std::string& path) {
  auto text = read_file(path);
  if (text && (text->starts_with("\xFF\xFE") || text->starts_with("\xFE\xFF")))
    return Error{.code = ErrorCode::bad_data,
                 .message = "the text is UTF-16",
                 .hint = "save it in UTF-8",
                 .path = path};
  return text;
}

}  // namespace tradestat::io
