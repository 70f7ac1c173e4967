#include "io/bytes/open.hpp"

#include <cerrno>
#include <utility>

#include "io/bytes/inflate.hpp"
#include "io/bytes/zip.hpp"

namespace tradestat::io {

Result<std::unique_ptr<ByteSource>> open_source(const std::string& path, Progress* progress) {
  static constexpr std::string_view gzip_mark = "\x1F\x8B";
  errno = 0;
  auto file = open_file(path, progress);
  // A file is no folder, but an archive is one.
  if (!file && errno == ENOTDIR) return open_in_zip(path, progress);
  if (!file) return file;
  std::string head(gzip_mark.size(), '\0');
  const auto count = read_fully(**file, head);
  if (!count) return count.error();
  const bool gzip = head == gzip_mark;
  head.resize(*count);
  auto source = with_head(std::move(head), *std::move(file));
  if (gzip) return inflated(std::move(source), path, Wrapper::gzip);
  return source;
}

}  // namespace tradestat::io
