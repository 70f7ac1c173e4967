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
#include <utility>

#include "base/format.hpp"
#include "base/system_error.hpp"
#include "base/text.hpp"
#include "io/bytes/zip.hpp"
#include "io/tables/workbook.hpp"

namespace tradestat::io {
namespace {

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

/// By its suffix, in any case.
bool is_data_name(std::string_view path) {
  static constexpr std::array<std::string_view, 6> suffixes{".csv",  ".tsv", ".json",
                                                            ".xlsx", ".gz",  ".zip"};
  const std::string lower = lowered(path);
  return std::ranges::any_of(suffixes, [&](auto suffix) { return lower.ends_with(suffix); });
}

/// A workbook is an archive, which is not read within another.
bool is_book(std::string_view path) { return lowered(path).ends_with(".xlsx"); }

/// What macOS puts beside files, and what others hide, is nobody's data.
bool is_hidden(std::string_view path) {
  return path.substr(path.rfind('/') + 1).starts_with('.') ||
         path.find("__MACOSX/") != std::string_view::npos;
}

/// Whether it is neither a folder nor a pipe. What cannot be told, such as where a link leads to
/// nothing, is for its reader to say.
bool may_be_file(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode);
}

/// The names of what is in a folder, "/" behind what are no files. Errors (io). (By the system's
/// own functions: those of <filesystem> end the program where memory does.)
Result<std::vector<std::string>> names_in(const std::string& folder) {
  const std::string path = folder.empty() ? "." : folder;
  const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(path.c_str()), ::closedir);
  std::vector<std::string> names;
  errno = opened ? 0 : errno;
  for (const dirent* entry = nullptr; opened && (entry = ::readdir(opened.get())) != nullptr;
       errno = 0)
    names.push_back(std::string(entry->d_name) +
                    (may_be_file(path + "/" + entry->d_name) ? "" : "/"));
  if (errno != 0) return cannot_read(folder, system_words(errno), "name the files themselves");
  std::ranges::sort(names);
  return names;
}

/// Those that are data, and those that are passed over.
Files parted(std::vector<std::string> paths) {
  Files files;
  for (std::string& path : paths) {
    if (is_hidden(path)) continue;
    (is_data_name(path) ? files.paths : files.passed_over).push_back(std::move(path));
  }
  return files;
}

Result<Files> files_of_folder(const std::string& folder) {
  auto names = names_in(folder);
  if (!names) return names.error();
  std::erase_if(*names, [](const auto& name) { return name.starts_with('.'); });
  for (std::string& name : *names) name.insert(0, folder + (folder.ends_with('/') ? "" : "/"));
  Files files = parted(*std::move(names));
  if (!files.paths.empty()) return files;
  return Error{
      .code = ErrorCode::io,
      .message = formatted("no .csv, .tsv, .json, .xlsx, .gz or .zip file in the folder {}",
                           in_quotes(folder)),
      .hint = "name the files themselves",
      .path = folder};
}

Result<Files> tables_of_zip(const std::string& archive) {
  auto paths = files_of_zip(archive);
  if (!paths) return paths.error();
  if (std::ranges::find(*paths, archive + "/[Content_Types].xml") != paths->end())
    return cannot_read(archive, "it is a document of Microsoft Office", "save it as CSV in UTF-8");
  Files files = parted(*std::move(paths));
  const auto books = std::stable_partition(files.paths.begin(), files.paths.end(),
                                           [](const auto& path) { return !is_book(path); });
  files.passed_over.insert(files.passed_over.end(), books, files.paths.end());
  files.paths.erase(books, files.paths.end());
  if (files.paths.empty())
    return Error{
        .code = ErrorCode::bad_data,
        .message = formatted("no .csv, .tsv or .json file in the archive {}", in_quotes(archive)),
        .hint = "unpack it, and name the files themselves",
        .path = archive};
  std::ranges::sort(files.paths);
  return files;
}

/// What an input is, where no folder, by itself; else what is in it.
Result<Files> files_of(const std::string& input) {
  return is_folder(input) ? files_of_folder(input) : Result<Files>(Files{{input}, {}});
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

Result<Files> files_of(const std::vector<std::string>& inputs, Progress* progress) {
  Files all;
  std::vector<std::string> files;
  const auto append = [](const auto& from, auto& to) {
    to.insert(to.end(), from.begin(), from.end());
  };
  for (const std::string& input : inputs) {
    const auto of_input = files_of(input);
    if (!of_input) return of_input.error();
    append(of_input->passed_over, all.passed_over);
    append(of_input->paths, files);
    for (const std::string& file : of_input->paths) {
      const bool is_archive = is_zip(file) && !is_workbook(file);
      const auto tables = is_archive ? tables_of_zip(file) : Result<Files>(Files{{file}, {}});
      if (!tables) return tables.error();
      append(tables->paths, all.paths);
      append(tables->passed_over, all.passed_over);
    }
  }
  if (progress != nullptr) progress->size = size_of(files);
  return all;
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

bool reads_again(const std::string& path) {
  return path != "-" && (is_folder(path) || may_be_file(path));
}

}  // namespace tradestat::io
