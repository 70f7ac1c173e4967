#include "tradestat/load.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

#include "core/claims.hpp"
#include "embedded/russia_north_korea.hpp"
#include "io/dataset_json.hpp"
#include "io/sha256.hpp"
#include "io/trade/trade_file.hpp"
#include "io/trade/zip.hpp"

namespace tradestat {
namespace {

template <class T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

/// Keeps the observations that are asked for and the claims that follow from
/// them. Errors (no_data): none is of the side asked for.
Status select(Dataset& dataset, const Selection& selection) {
  std::set<std::string> items;
  bool other_reports = false;
  const auto selected = [&](const Observation& observation) {
    Coverage& coverage = dataset.coverage;
    add_once(coverage.countries, observation.ref_area);
    add_once(coverage.countries, observation.counterpart_area);
    if (!selection.accepts_countries(observation)) return false;
    if (!selection.accepts_report(observation)) {
      other_reports = true;
      return false;
    }
    if (items.insert(observation.commodity).second) coverage.items.push_back(observation.commodity);
    if (!selection.accepts_item(observation)) return false;
    add_once(coverage.years, observation.time_period);
    return selection.accepts_year(observation.time_period);
  };
  std::erase_if(dataset.observations, [&](const Observation& o) { return !selected(o); });
  if (other_reports && items.empty()) return io::trade::no_reports_by(selection.reported_by);
  std::ranges::sort(dataset.coverage.years);
  drop_incomplete_claims(dataset);
  return Done{};
}

Result<Dataset> load_text(std::string_view text, std::string name, std::string hash,
                          const Selection& selection) {
  auto dataset = io::parse_dataset(text, name);
  if (!dataset) return dataset;
  dataset->inputs = {
      {std::move(name), "tradestat-json", std::move(hash), dataset->observations.size()}};
  if (auto status = select(*dataset, selection); !status) return status.error();
  return dataset;
}

bool is_directory(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_data_name(std::string_view name) {
  static constexpr std::array<std::string_view, 5> suffixes{".csv", ".tsv", ".json", ".gz", ".zip"};
  return std::ranges::any_of(suffixes, [&](auto suffix) { return name.ends_with(suffix); });
}

/// The data files of a folder, by name.
Result<std::vector<std::string>> files_of(const std::string& folder) {
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), ::closedir);
  std::vector<std::string> files;
  while (const dirent* entry = open ? ::readdir(open.get()) : nullptr) {
    const std::string_view name = entry->d_name;
    const std::string path = folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
    if (is_data_name(name) && !name.starts_with('.') && !is_directory(path)) files.push_back(path);
  }
  if (files.empty())
    return Error{.code = ErrorCode::io,
                 .message = "no .csv, .tsv, .json, .gz or .zip file in the folder '" + folder + "'",
                 .hint = "name the files themselves",
                 .path = folder};
  std::ranges::sort(files);
  return files;
}

Result<std::vector<std::string>> tables_of_zip(const std::string& archive) {
  auto files = io::trade::files_of_zip(archive);
  if (!files) return files;
  std::erase_if(*files, [](const auto& file) { return !is_data_name(file); });
  if (files->empty())
    return Error{.code = ErrorCode::bad_data,
                 .message = "no .csv, .tsv or .json file in the archive '" + archive + "'",
                 .hint = "unpack it, and name the files themselves",
                 .path = archive};
  std::ranges::sort(*files);
  return files;
}

/// The inputs, with the files of folders and archives in their place.
Result<std::vector<std::string>> files_of(const std::vector<std::string>& inputs) {
  std::vector<std::string> paths;
  for (const std::string& input : inputs) {
    auto files = is_directory(input) ? files_of(input)
                                     : Result<std::vector<std::string>>(std::vector{input});
    if (!files) return files.error();
    for (const std::string& file : *files) {
      auto tables = io::trade::is_zip(file) ? tables_of_zip(file) : std::vector{file};
      if (!tables) return tables.error();
      paths.insert(paths.end(), tables->begin(), tables->end());
    }
  }
  return paths;
}

/// Loads inputs one after another: trade files into one collector.
class Loader {
 public:
  /// `quick`: products need not be counted.
  Loader(const Selection& selection, const FileOptions& options, bool quick)
      : selection_(selection), options_(options), quick_(quick), collector_(selection) {
    if (!options_.year && selection.years.size() == 1) options_.year = selection.years.front();
  }

  /// A dataset in JSON, which is an answer by itself; else none.
  Result<std::optional<Dataset>> read(const std::string& path) {
    collector_.next_input();
    auto source = io::trade::open_source(path);
    if (!source) return source.error();
    std::string head(io::trade::head_size, '\0');
    const auto count = io::trade::read_fully(**source, head);
    if (!count) return count.error();
    head.resize(*count);
    const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool json = first != std::string::npos && (head[first] == '{' || head[first] == '[');
    if (quick_) {
      if (auto info = io::trade::read_baci(path, head, options_, collector_)) {
        inputs_.push_back(*std::move(info));
        return std::optional<Dataset>();
      }
    }
    auto whole = io::trade::with_head(head, std::move(*source));
    if (json) return read_json(path, *whole);
    auto info = io::trade::read_csv(path, head, *whole, options_, collector_);
    if (!info) return info.error();
    inputs_.push_back(*std::move(info));
    return std::optional<Dataset>();
  }

  const std::vector<InputInfo>& inputs() const { return inputs_; }

  Result<Dataset> finish() {
    const bool sum_products =
        std::ranges::any_of(inputs_, [](const auto& input) { return input.format == "mapped"; });
    auto dataset = collector_.finish(sum_products);
    if (!dataset) return dataset;
    dataset->id = inputs_.size() == 1 ? inputs_.front().name : "trade files";
    dataset->title = inputs_.front().profile->title + ", " + dataset->id;
    dataset->inputs = std::move(inputs_);
    return dataset;
  }

 private:
  Result<std::optional<Dataset>> read_json(const std::string& path, io::trade::ByteSource& source) {
    const auto text = io::trade::read_all(source, path);
    if (!text) return text.error();
    const auto has = [&](const char* key) { return text->find(key) != std::string::npos; };
    if (has("\"observations\"") || !has("\"data\"")) {
      auto dataset = load_bytes(*text, path, selection_);
      if (!dataset) return dataset.error();
      return std::optional<Dataset>(*std::move(dataset));
    }
    auto info = io::trade::read_json(path, *text, options_, collector_);
    if (!info) return info.error();
    inputs_.push_back(*std::move(info));
    return std::optional<Dataset>();
  }

  const Selection& selection_;
  FileOptions options_;
  bool quick_;
  io::trade::Collector collector_;
  std::vector<InputInfo> inputs_;
};

}  // namespace

std::string_view bundled_json() { return embedded::russia_north_korea; }

Result<Dataset> load(const std::vector<std::string>& inputs, const Selection& selection,
                     const FileOptions& options) {
  if (inputs.empty()) {
    return load_text(embedded::russia_north_korea, "bundled:russia-north-korea",
                     std::string(embedded::russia_north_korea_sha256), selection);
  }
  const auto paths = files_of(inputs);
  if (!paths) return paths.error();
  Loader loader(selection, options, true);
  for (const std::string& path : *paths) {
    auto dataset = loader.read(path);
    if (!dataset) return dataset.error();
    if (!*dataset) continue;
    if (paths->size() == 1) return **std::move(dataset);
    return Error{.code = ErrorCode::usage,
                 .message = "'" + path + "' is a dataset of tradestat, which is read by itself",
                 .hint = "name it alone, or trade files alone"};
  }
  return loader.finish();
}

Result<std::vector<InputInfo>> inspect(const std::vector<std::string>& inputs,
                                       const Selection& selection, const FileOptions& options) {
  const auto paths = files_of(inputs);
  if (!paths) return paths.error();
  std::vector<InputInfo> all;
  Loader loader(selection, options, false);
  for (const std::string& path : *paths) {
    const auto dataset = loader.read(path);
    if (!dataset) return dataset.error();
    if (*dataset) all.push_back((*dataset)->inputs.front());
  }
  const auto& read = loader.inputs();
  all.insert(all.end(), read.begin(), read.end());
  return all;
}

Result<Dataset> load_bytes(std::string_view bytes, const std::string& name,
                           const Selection& selection) {
  return load_text(bytes, name, io::sha256(bytes), selection);
}

}  // namespace tradestat
