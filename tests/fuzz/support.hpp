#pragma once

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "cli/program.hpp"
#include "io/bytes/inflate.hpp"
#include "tradestat/load.hpp"

namespace tradestat::fuzz {

inline void require(bool condition) {
  if (!condition) std::abort();
}

/// The parts of an input between lines of "---".
inline std::vector<std::string_view> parts_of(std::string_view bytes, std::size_t most) {
  constexpr std::string_view line = "\n---\n";
  std::vector<std::string_view> parts;
  while (parts.size() + 1 < most) {
    const std::size_t end = bytes.find(line);
    if (end == std::string_view::npos) break;
    parts.push_back(bytes.substr(0, end + 1));
    bytes.remove_prefix(end + line.size());
  }
  parts.push_back(bytes);
  return parts;
}

/// A folder whose name no other has had: what the program remembers of a path is of that one.
class Folder {
 public:
  Folder() {
    static unsigned number = 0;
    const std::filesystem::path memory = "/dev/shm";
    const auto parent =
        std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
    path_ =
        parent / ("tradestat-fuzz-" + std::to_string(::getpid()) + "-" + std::to_string(++number));
    std::filesystem::create_directory(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  std::string path() const { return path_.string(); }
  std::string write(const std::string& name, std::string_view bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return (path_ / name).string();
  }

 private:
  std::filesystem::path path_;
};

/// A number of so many bytes, the lowest first.
inline std::string little(std::uint64_t number, std::size_t bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes; ++i, number >>= 8U) out += static_cast<char>(number & 0xFFU);
  return out;
}

/// A gzip file of bytes as they are. Precondition: at most 65,535 of them.
inline std::string gzip_of(std::string_view bytes) {
  const std::uint64_t size = bytes.size();
  return std::string("\x1F\x8B\x08\0\0\0\0\0\0\3\1", 11) + little(size, 2) + little(~size, 2) +
         std::string(bytes) + little(io::crc32(0, bytes), 4) + little(size, 4);
}

struct Named {
  std::string name;
  std::string_view bytes;
};

/// An archive of files as they are.
inline std::string zip_of(const std::vector<Named>& files) {
  std::string body;
  std::string directory;
  for (const auto& [name, bytes] : files) {
    const std::string sums = little(io::crc32(0, bytes), 4) + little(bytes.size(), 4) +
                             little(bytes.size(), 4) + little(name.size(), 2) + little(0, 2);
    directory += "PK\1\2" + little(20, 2) + little(20, 2) + little(0, 8) + sums + little(0, 10) +
                 little(body.size(), 4) + name;
    body += "PK\3\4" + little(20, 2) + little(0, 8) + sums + name + std::string(bytes);
  }
  return body + directory + "PK\5\6" + little(0, 4) + little(files.size(), 2) +
         little(files.size(), 2) + little(directory.size(), 4) + little(body.size(), 4) +
         little(0, 2);
}

/// Texts as they may be printed: UTF-8, and nothing that steers but the ends of lines.
inline void check_printed(std::string_view text) {
  for_each_code_point(text, [](const CodePoint& c, std::string_view) {
    require(c.valid && (c.value == '\n' || !steers(c.value)));
  });
}

inline void check_error(const Error& error) {
  require(!error.message.empty() && !error.hint.empty());
  for (const std::string& words : {error.message, error.hint})
    require(words.find('\n') == std::string::npos && words.size() < 4000);
}

/// What a dataset answers with: its figures, and what there was to choose from.
inline std::string text_of(const Dataset& dataset) {
  std::string text;
  for (const Observation& o : dataset.observations) {
    text += o.id + ' ' + o.classification + ' ' + o.stated;
    if (o.figure) text += ' ' + o.figure->interval().to_string();
    text += '\n';
  }
  for (const auto& country : dataset.coverage.countries) text += country + ' ';
  for (const auto& item : dataset.coverage.items) text += item + ' ';
  for (const int year : dataset.coverage.years) text += std::to_string(year) + ' ';
  return text;
}

/// All that an answer is made of; of an error its words and place, without the paths.
inline std::string text_of(const Result<Dataset>& dataset, const std::string& folder) {
  if (dataset) return text_of(*dataset);
  std::string text = dataset.error().message + " | " + dataset.error().hint;
  for (auto at = text.find(folder); at != std::string::npos; at = text.find(folder))
    text.erase(at, folder.size());
  return text;
}

/// Runs the program, and holds what it prints to be as it may be: UTF-8 without anything that
/// steers, an error exactly with the code for errors.
inline void check_run(const std::vector<std::string>& arguments,
                      const cli::Environment& environment, bool keeps_values) {
  const cli::Outcome outcome = cli::run(arguments, environment);
  require(outcome.exit_code >= 0 && outcome.exit_code <= 2);
  require((outcome.exit_code == 2) == !outcome.answer);
  require(outcome.exit_code != 2 || !outcome.errors.empty());
  check_printed(outcome.errors);
  if (!outcome.answer) return;
  std::string all;
  report::Output output([&](std::string_view block) {
    all += block;
    return all.size() < (std::size_t{16} << 20);
  });
  outcome.answer(output);
  output.flush();
  if (!keeps_values) check_printed(all);
}

inline cli::Environment no_environment() {
  return {.variable = [](const char*) -> const char* { return nullptr; }};
}

}  // namespace tradestat::fuzz
