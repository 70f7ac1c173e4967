#include "io/bytes/open.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include "io/bytes/inflate.hpp"
#include "io/bytes/zip.hpp"

namespace tradestat::io {
namespace {

constexpr std::string_view gzip_mark = "\x1F\x8B";
constexpr std::string_view zip_mark = "PK\3\4";

/// What a file that is not read begins with, and how it becomes one that is.
struct Signature {
  std::string_view mark;
  std::size_t at;
  std::string_view kind;
  std::string_view hint;
};

constexpr Signature signatures[] = {
    {"1AY&SY", 4, "it is compressed with bzip2", "decompress it first, with bunzip2"},
    {"\xFD"
     "7zXZ",
     0, "it is compressed with xz", "decompress it first, with unxz"},
    {"\x28\xB5\x2F\xFD", 0, "it is compressed with zstd", "decompress it first, with unzstd"},
    {"\x04\x22\x4D\x18", 0, "it is compressed with lz4", "decompress it first, with unlz4"},
    {"\x1F\x9D", 0, "it is compressed with compress", "decompress it first, with gunzip"},
    {"7z\xBC\xAF\x27\x1C", 0, "it is a 7z archive", "unpack it, and name the file in it"},
    {"Rar!\x1A\x07", 0, "it is a RAR archive", "unpack it, and name the file in it"},
    {"ustar", 257, "it is a tar archive", "unpack it, and name the file in it"},
    {"PAR1", 0, "it is a Parquet file", "write it as CSV first"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, "it is a document of Microsoft Office",
     "save it as CSV in UTF-8"},
    {"%PDF-", 0, "it is a PDF", "give CSV or JSON"},
};

constexpr std::size_t farthest_mark = [] {
  std::size_t end = 0;
  for (const auto& signature : signatures)
    end = std::max(end, signature.at + signature.mark.size());
  return end;
}();

/// A source as it was before so many bytes of it were read, and these. Errors (io): of reading;
/// they are the mark of what is not read.
struct Begun {
  std::string head;
  std::unique_ptr<ByteSource> source;
};

/// `within`: what is opened stood in an archive, or was compressed.
Result<Begun> begun(std::unique_ptr<ByteSource> source, const std::string& path, bool within) {
  std::string head(farthest_mark, '\0');
  const auto count = read_fully(*source, head);
  if (!count) return count.error();
  head.resize(*count);
  for (const auto& [mark, at, kind, hint] : signatures)
    if (head.size() >= at && std::string_view(head).substr(at).starts_with(mark))
      return cannot_read(path, std::string(kind), std::string(hint));
  if (within && head.starts_with(zip_mark))
    return cannot_read(path, "it is a zip archive within another file", "unpack it first");
  std::string again = head;
  return Begun{std::move(head), with_head(std::move(again), std::move(source))};
}

}  // namespace

Result<std::unique_ptr<ByteSource>> open_source(const std::string& path, Progress* progress) {
  errno = 0;
  auto file = open_file(path, progress);
  // A file is no folder, but an archive is one.
  const bool in_archive = !file && errno == ENOTDIR;
  if (in_archive) file = open_in_zip(path, progress);
  if (!file) return file;
  auto source = begun(*std::move(file), path, in_archive);
  if (source && source->head.starts_with(gzip_mark))
    source = begun(inflated(std::move(source->source), path, Wrapper::gzip), path, true);
  if (!source) return source.error();
  return std::move(source->source);
}

}  // namespace tradestat::io
