#include "io/bytes/zip.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/format.hpp"
#include "base/text.hpp"
#include "io/bytes/inflate.hpp"

// ZIP, as PKWARE's APPNOTE 6.3.10 has it: the directory at the end of the file
// says where each file begins. Archives of more than 4 GB have a second end
// record and wider fields (zip64).
namespace tradestat::io {
namespace {

constexpr std::string_view local_mark = "PK\3\4";
constexpr std::string_view entry_mark = "PK\1\2";
constexpr std::string_view end_mark = "PK\5\6";
constexpr std::string_view end64_mark = "PK\6\6";
constexpr std::string_view locator64_mark = "PK\6\7";
constexpr std::size_t local_size = 30;
constexpr std::size_t entry_size = 46;
constexpr std::size_t end_size = 22;
constexpr std::size_t end64_size = 56;
constexpr std::size_t locator64_size = 20;
constexpr std::size_t max_comment = 0xFFFF;
constexpr std::size_t max_directory = 16U << 20;
constexpr std::uint64_t in_zip64 = 0xFFFFFFFF;
constexpr unsigned stored = 0;
constexpr unsigned deflated = 8;
constexpr unsigned encrypted_method = 99;  ///< as WinZip marks what it encrypts

struct Entry {
  std::string name;
  unsigned method = 0;
  std::uint32_t crc = 0;
  std::uint64_t whole_size = 0;  ///< of the file
  std::uint64_t size = 0;        ///< of what the archive holds of it, perhaps compressed
  std::uint64_t offset = 0;
};

/// The little-endian number of so many bytes. Precondition: they are there.
std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;)
    value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

Error damaged(const std::string& path) {
  return cannot_read(path, "the archive is damaged or cut short", "download it again");
}

/// Exactly so many bytes of a file.
Result<std::string> bytes_at(const std::string& path, std::uint64_t offset, std::size_t size) {
  auto source = open_part(path, offset, size);
  if (!source) return source.error();
  std::string bytes(size, '\0');
  const auto count = read_fully(**source, bytes);
  if (!count) return count.error();
  if (*count < size) return damaged(path);
  return bytes;
}

struct Directory {
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
  std::uint64_t entries = 0;
};

Result<Directory> directory_of(const std::string& path) {
  const auto size = file_size(path);
  if (!size) return size.error();
  const std::size_t tail_size =
      std::min<std::uint64_t>(*size, locator64_size + end_size + max_comment);
  const auto tail = bytes_at(path, *size - tail_size, tail_size);
  if (!tail) return tail.error();
  const std::size_t end = tail->rfind(end_mark);
  if (end == std::string::npos || tail->size() - end < end_size) return damaged(path);
  Directory directory{.offset = number(*tail, end + 16, 4),
                      .size = number(*tail, end + 12, 4),
                      .entries = number(*tail, end + 10, 2)};
  const bool zip64 =
      end >= locator64_size && tail->compare(end - locator64_size, 4, locator64_mark) == 0;
  if (zip64) {
    const auto record = bytes_at(path, number(*tail, end - locator64_size + 8, 8), end64_size);
    if (!record) return record.error();
    if (!record->starts_with(end64_mark)) return damaged(path);
    directory = {.offset = number(*record, 48, 8),
                 .size = number(*record, 40, 8),
                 .entries = number(*record, 32, 8)};
  }
  if (directory.offset > *size || directory.size > *size - directory.offset ||
      directory.size > max_directory)
    return damaged(path);
  return directory;
}

/// Fields that do not fit stand in the extra field of id 1, in this order:
/// size, compressed size, offset.
bool read_zip64(std::string_view extra, Entry& entry) {
  while (extra.size() >= 4) {
    const std::size_t size = number(extra, 2, 2);
    if (size > extra.size() - 4) return false;
    if (number(extra, 0, 2) == 1) {
      std::string_view field = extra.substr(4, size);
      for (std::uint64_t* value : {&entry.whole_size, &entry.size, &entry.offset}) {
        if (*value != in_zip64) continue;
        if (field.size() < 8) return false;
        *value = number(field, 0, 8);
        field.remove_prefix(8);
      }
    }
    extra.remove_prefix(4 + size);
  }
  return true;
}

Result<std::vector<Entry>> read_entries(const std::string& path) {
  const auto directory = directory_of(path);
  if (!directory) return directory.error();
  const auto bytes = bytes_at(path, directory->offset, directory->size);
  if (!bytes) return bytes.error();
  std::vector<Entry> entries;
  std::string_view rest = *bytes;
  for (std::uint64_t i = 0; i < directory->entries; ++i) {
    if (rest.size() < entry_size || !rest.starts_with(entry_mark)) return damaged(path);
    const std::size_t name_size = number(rest, 28, 2);
    const std::size_t extra_size = number(rest, 30, 2);
    const std::size_t size = entry_size + name_size + extra_size + number(rest, 32, 2);
    if (rest.size() < size) return damaged(path);
    Entry entry{.name = std::string(rest.substr(entry_size, name_size)),
                .method = static_cast<unsigned>(number(rest, 10, 2)),
                .crc = static_cast<std::uint32_t>(number(rest, 16, 4)),
                .whole_size = number(rest, 24, 4),
                .size = number(rest, 20, 4),
                .offset = number(rest, 42, 4)};
    const bool encrypted = number(rest, 8, 2) % 2 == 1;
    if (!read_zip64(rest.substr(entry_size + name_size, extra_size), entry)) return damaged(path);
    if (encrypted) entry.method = encrypted_method;
    if (!entry.name.ends_with('/')) entries.push_back(std::move(entry));
    rest.remove_prefix(size);
  }
  return entries;
}

/// The files of an archive by name. Errors: as read_entries(); two have one name.
Result<std::vector<Entry>> sorted_entries(const std::string& path) {
  auto entries = read_entries(path);
  if (!entries) return entries;
  std::ranges::sort(*entries, {}, &Entry::name);
  const auto twice = std::ranges::adjacent_find(*entries, {}, &Entry::name);
  if (twice == entries->end()) return entries;
  return cannot_read(path, "the archive has two files of the name '" + excerpt(twice->name) + "'",
                     "unpack it, and name the one that is meant");
}

/// As sorted_entries(), read once for all files of an archive.
const Result<std::vector<Entry>>& entries_of(const std::string& path) {
  static std::string last;
  static Result<std::vector<Entry>> entries{std::vector<Entry>{}};
  if (path != last) entries = sorted_entries(path);
  last = path;
  return entries;
}

/// The bytes of an archive's file, checked against what its directory says of them.
class EntrySource final : public ByteSource {
 public:
  EntrySource(std::unique_ptr<ByteSource> source, std::string path, const Entry& entry)
      : source_(std::move(source)),
        path_(std::move(path)),
        crc_(entry.crc),
        left_(entry.whole_size) {}

  Result<std::size_t> read(std::span<char> block) override {
    auto count = source_->read(block);
    if (!count) return count;
    found_crc_ = crc32(found_crc_, {block.data(), *count});
    const bool ends = *count == 0 && !block.empty();
    if (*count > left_ || (ends && (left_ > 0 || found_crc_ != crc_)))
      return cannot_read(path_, "it is damaged", "download it again");
    left_ -= *count;
    return count;
  }

 private:
  std::unique_ptr<ByteSource> source_;
  std::string path_;
  std::uint32_t crc_;
  std::uint64_t left_;  ///< bytes to come
  std::uint32_t found_crc_ = 0;
};

std::string why_unreadable(unsigned method) {
  static constexpr std::pair<unsigned, std::string_view> others[] = {
      {9, "Deflate64"}, {12, "bzip2"}, {14, "LZMA"}, {93, "zstd"}, {95, "xz"}, {98, "PPMd"}};
  if (method == encrypted_method) return "it is encrypted";
  for (const auto& [number, name] : others)
    if (number == method) return "it is compressed with " + std::string(name);
  return "it is compressed in a rare way";
}

/// Where the path of the archive ends in that of one of its files.
std::optional<std::size_t> archive_end(const std::string& path) {
  for (std::size_t end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1))
    if (is_zip(path.substr(0, end))) return end;
  return std::nullopt;
}

}  // namespace

bool is_zip(const std::string& path) {
  if (!file_size(path)) return false;  // a pipe could be read only once
  const auto source = open_part(path, 0, local_mark.size());
  std::array<char, local_mark.size()> head{};
  const auto count = source ? read_fully(**source, head) : Result<std::size_t>(source.error());
  return count && std::string_view(head.data(), *count) == local_mark;
}

Result<std::vector<std::string>> files_of_zip(const std::string& path) {
  const auto& entries = entries_of(path);
  if (!entries) return entries.error();
  std::vector<std::string> files;
  for (const Entry& entry : *entries) files.push_back(path + "/" + entry.name);
  return files;
}

Result<std::unique_ptr<ByteSource>> open_in_zip(const std::string& path, Progress* progress) {
  const auto end = archive_end(path);
  if (!end) return cannot_read(path, "no such file", "check the path");
  const std::string archive = path.substr(0, *end);
  const auto& entries = entries_of(archive);
  if (!entries) return entries.error();
  const auto entry = std::ranges::lower_bound(*entries, path.substr(*end + 1), {}, &Entry::name);
  if (entry == entries->end() || entry->name != path.substr(*end + 1))
    return cannot_read(path, "no such file in the archive", "check the path");
  if (entry->method != stored && entry->method != deflated)
    return cannot_read(path, why_unreadable(entry->method), "unpack the archive first");
  const auto local = bytes_at(archive, entry->offset, local_size);
  if (!local) return local.error();
  if (!local->starts_with(local_mark)) return damaged(archive);
  auto source =
      open_part(archive, entry->offset + local_size + number(*local, 26, 2) + number(*local, 28, 2),
                entry->size, progress);
  if (!source) return source;
  auto bytes = *std::move(source);
  if (entry->method == deflated) bytes = inflated(std::move(bytes), path, Wrapper::none);
  return std::unique_ptr<ByteSource>(std::make_unique<EntrySource>(std::move(bytes), path, *entry));
}

}  // namespace tradestat::io
