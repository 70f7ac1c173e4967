#include "io/inputs.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>

#include "base/format.hpp"
#include "base/text.hpp"
#include "io/bytes/zip.hpp"

namespace tradestat::io {
namespace {

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

/// By its suffix, in any case; what macOS puts beside files is nobody's data.
bool is_data_name(std::string_view path) {
  static constexpr std::array<std::string_view, 5> suffixes{".csv", ".tsv", ".json", ".gz", ".zip"};
  const std::string_view name = path.substr(path.rfind('/') + 1);
  if (name.starts_with('.') || path.find("__MACOSX/") != std::string_view::npos) return false;
  const std::string lower = lowered(name);
  return std::ranges::any_of(suffixes, [&](auto suffix) { return lower.ends_with(suffix); });
}

/// Whether it is neither a folder nor a pipe. What cannot be told, such as where a link leads to
/// nothing, is for its reader to say.
bool may_be_file(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode);
}

/// The names of a folder's files. Errors (io). (By the system's own functions: those of
/// <filesystem> end the program where memory does.)
Result<std::vector<std::string>> names_in(const std::string& folder) {
  const std::string path = folder.empty() ? "." : folder;
  const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(path.c_str()), ::closedir);
  std::vector<std::string> names;
  errno = opened ? 0 : errno;
  for (const dirent* entry = nullptr; opened && (entry = ::readdir(opened.get())) != nullptr;
       errno = 0)
    if (may_be_file(path + "/" + entry->d_name)) names.emplace_back(entry->d_name);
  if (errno != 0)
    return cannot_read(folder, std::generic_category().message(errno), "name the files themselves");
  std::ranges::sort(names);
  return names;
}

Result<std::vector<std::string>> files_of_folder(const std::string& folder) {
  auto files = names_in(folder);
  if (!files) return files;
  std::erase_if(*files, [](const auto& name) { return !is_data_name(name); });
  if (files->empty())
    return Error{.code = ErrorCode::io,
                 .message = formatted("no .csv, .tsv, .json, .gz or .zip file in the folder {}",
                                      in_quotes(folder)),
                 .hint = "name the files themselves",
                 .path = folder};
  for (std::string& file : *files) file.insert(0, folder + (folder.ends_with('/') ? "" : "/"));
  return files;
}

Result<std::vector<std::string>> tables_of_zip(const std::string& archive) {
  auto files = files_of_zip(archive);
  if (!files) return files;
  if (std::ranges::find(*files, archive + "/[Content_Types].xml") != files->end())
    return cannot_read(archive, "it is a document of Microsoft Office", "save it as CSV in UTF-8");
  std::erase_if(*files, [](const auto& file) { return !is_data_name(file); });
  if (files->empty())
    return Error{
        .code = ErrorCode::bad_data,
        .message = formatted("no .csv, .tsv or .json file in the archive {}", in_quotes(archive)),
        .hint = "unpack it, and name the files themselves",
        .path = archive};
  std::ranges::sort(*files);
  return files;
}

/// 0 where one of them has none.
std::uint64_t size_of(const std::vector<std::string>& files) {
  std::uint64_t sum = 0;
  for (const std::string& file : files) {
    const auto size = file_size(file);
    if (!size) return 0;
    sum += *size;
  }
  return sum;
}

}  // namespace

Result<std::vector<std::string>> files_of(const std::vector<std::string>& inputs,
                                          Progress* progress) {
  std::vector<std::string> paths;
  std::vector<std::string> all;
  for (const std::string& input : inputs) {
    auto files = is_folder(input) ? files_of_folder(input)
                                  : Result<std::vector<std::string>>(std::vector{input});
    if (!files) return files.error();
    all.insert(all.end(), files->begin(), files->end());
    for (const std::string& file : *files) {
      auto tables = is_zip(file) ? tables_of_zip(file) : std::vector{file};
      if (!tables) return tables.error();
      paths.insert(paths.end(), tables->begin(), tables->end());
    }
  }
  if (progress != nullptr) progress->size = size_of(all);
  return paths;
}

Result<std::vector<std::string>> product_lists_beside(const std::vector<std::string>& paths) {
  std::vector<std::string> lists;
  for (const std::string& path : paths) {
    const std::size_t slash = path.find_last_of('/');
    const std::string folder = slash == std::string::npos ? "" : path.substr(0, slash + 1);
    const std::string_view name = std::string_view(path).substr(folder.size());
    if (!name.starts_with("BACI_HS") || (!folder.empty() && !is_folder(folder))) continue;
    const std::string prefix = "product_codes_" + std::string(name.substr(5, 4));  // HS17
    const auto names = names_in(folder);
    if (!names) return names.error();
    for (const std::string& other : *names) {
      const std::string list = folder + other;
      if (other.starts_with(prefix) && other.ends_with(".csv") &&
          std::ranges::find(paths, list) == paths.end() &&
          std::ranges::find(lists, list) == lists.end())
        lists.push_back(list);
    }
  }
  std::ranges::sort(lists);
  return lists;
}

bool reads_again(const std::string& path) { return path != "-" && may_be_file(path); }

}  // namespace tradestat::io
