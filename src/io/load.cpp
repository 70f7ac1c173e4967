#include "tradestat/load.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "base/format.hpp"
#include "base/sha256.hpp"
#include "core/verify/claim_graph.hpp"
#include "embedded/russia_north_korea.hpp"
#include "io/bytes/open.hpp"
#include "io/dataset_json.hpp"
#include "io/inputs.hpp"
#include "io/tables/workbook.hpp"
#include "io/trade/trade_file.hpp"

namespace tradestat {
namespace {

template <class T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

/// Keeps the observations that are asked for and the claims that follow from
/// them. Errors (no_data): none is of the side asked for, or of what measures compare.
Status select(Dataset& dataset, const FlowQuery& query) {
  std::set<std::string> items;
  bool other_reports = false;
  std::size_t unmeasured = 0;
  const auto selected = [&](const Observation& observation) {
    Coverage& coverage = dataset.coverage;
    add_once(coverage.countries, observation.exporter);
    add_once(coverage.countries, observation.importer);
    if (!query.accepts_subject(observation)) return false;
    // What measures are asked of cannot take others; else they are shown and verified.
    if (query.indicator && !is_measured(observation)) {
      ++unmeasured;
      return false;
    }
    // Ranks and sums of both directions have no reporting side.
    if (is_flow(observation.indicator) && !query.accepts_report(observation.reported_by)) {
      other_reports = true;
      return false;
    }
    if (items.insert(observation.item).second) coverage.items.push_back(observation.item);
    if (!query.accepts_item(observation.item)) return false;
    add_once(coverage.years, observation.year);
    return query.accepts_year(observation.year);
  };
  std::erase_if(dataset.observations, [&](const Observation& o) { return !selected(o); });
  if (other_reports && items.empty()) return no_reports_by(query.reports);
  if (unmeasured > 0 && items.empty())
    return Error{.code = ErrorCode::no_data,
                 .message = "none of these figures is of a calendar year in US dollars",
                 .hint = "see them with: tradestat data"};
  if (unmeasured > 0)
    dataset.inputs.front().notes.push_back(formatted(
        "{} left out: not of a calendar year in US dollars", counted(unmeasured, "figure")));
  std::ranges::sort(dataset.coverage.years);
  drop_incomplete_claims(dataset);
  return Done{};
}

Result<Dataset> load_text(std::string_view text, std::string name, std::string hash,
                          const FlowQuery& query) {
  auto dataset = io::parse_dataset(text, name);
  if (!dataset) return dataset;
  dataset->inputs = {
      {std::move(name), "tradestat-json", std::move(hash), dataset->observations.size()}};
  if (auto status = select(*dataset, query); !status) return status.error();
  return dataset;
}

/// Whether two files hold the same; false where one cannot be read.
bool same_bytes(const std::string& path, const std::string& other_path) {
  auto source = io::open_source(path);
  auto other = io::open_source(other_path);
  std::string bytes(io::head_size, '\0');
  std::string other_bytes = bytes;
  while (source && other) {
    const auto count = io::read_fully(**source, bytes);
    const auto other_count = io::read_fully(**other, other_bytes);
    if (!count || !other_count || *count != *other_count ||
        std::string_view(bytes).substr(0, *count) !=
            std::string_view(other_bytes).substr(0, *count))
      return false;
    if (*count < bytes.size()) return true;
  }
  return false;
}

/// Loads inputs one after another: trade files into one sums.
class Loader {
 public:
  /// `several`: there is more than one file. `quick`: sums of flows will do, where rows need
  /// not be told apart. `level`: where matrices of such items are asked for.
  Loader(const FlowQuery& query, io::ReaderOptions options, bool several, bool quick,
         std::optional<std::size_t> level = {})
      : query_(query),
        options_(std::move(options)),
        several_(several),
        quick_(quick),
        level_(level),
        sums_(query) {
    if (!options_.year && query.years.size() == 1) options_.year = query.years.front();
  }

  /// A dataset in JSON, which is an answer by itself; else none.
  Result<std::optional<Dataset>> read(const std::string& path) {
    sums_.next_input(path);
    auto source = io::open_source(path, options_.progress);
    if (!source) return source.error();
    std::string head(io::head_size, '\0');
    const auto count = io::read_fully(**source, head);
    if (!count) return count.error();
    head.resize(*count);
    if (several_)
      if (auto error = read_before(path, head)) return *std::move(error);
    const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool json = first != std::string::npos && (head[first] == '{' || head[first] == '[');
    const bool workbook = head.starts_with("PK\3\4") && io::is_workbook(path);
    if (workbook) return kept(io::read_workbook(path, options_, sums_));
    if (!options_.sheet.empty())
      return Error{.code = ErrorCode::usage,
                   .message = formatted("`sheet` is for workbooks: {} is none", in_quotes(path)),
                   .hint = "leave it out"};
    if (quick_) {
      auto info = level_ ? io::read_baci_matrices(path, head, options_, query_, *level_, matrices_)
                         : io::read_baci(path, head, options_, sums_);
      if (needs_rows()) return Error{};
      if (info) return kept(*std::move(info));
    }
    auto whole = io::with_head(head, std::move(*source));
    if (json) return read_json(path, std::move(whole));
    return kept(io::read_csv(path, head, *whole, options_, sums_));
  }

  /// After an error of read(): all have to be read again, row by row.
  bool needs_rows() const {
    const bool has_both = !matrices_.empty() && sums_.has_any();
    return quick_ && (sums_.needs_rows() || has_both || has_a_year_twice());
  }
  const std::vector<InputInfo>& inputs() const { return inputs_; }

  Result<FlowMatrices> finish_matrices() {
    if (auto error = nothing_read()) return *std::move(error);
    if (needs_rows()) return Error{};
    FlowMatrices matrices;
    if (matrices_.empty()) {
      auto rows = sums_.matrix_rows();
      if (!rows) return rows.error();
      auto years = matrices_of(*std::move(rows), *level_, matrices.notes);
      if (!years) return years.error();
      matrices_ = *std::move(years);
    }
    note_inputs();
    std::ranges::sort(matrices_, {}, &FlowMatrix::year);
    matrices.years = std::move(matrices_);
    matrices.inputs = std::move(inputs_);
    matrices.item_names = sums_.take_item_names();
    return matrices;
  }

  Result<Dataset> finish() {
    if (auto error = nothing_read()) return *std::move(error);
    auto dataset = sums_.finish();
    if (!dataset) return dataset;
    note_inputs();
    if (dataset->listed_products > 0)
      inputs_.front().notes.push_back(
          formatted("no total is stated: it is the sum of the {} listed",
                    counted(dataset->listed_products, "product")));
    dataset->id = inputs_.size() == 1 ? inputs_.front().name : "trade files";
    dataset->title = inputs_.front().profile->title + ", " + dataset->id;
    dataset->inputs = std::move(inputs_);
    return dataset;
  }

 private:
  Result<std::optional<Dataset>> kept(Result<InputInfo> info) {
    if (!info) return info.error();
    inputs_.push_back(*std::move(info));
    return std::optional<Dataset>();
  }

  /// Rows of two inputs may then be the same.
  bool has_a_year_twice() const {
    std::set<int> years;
    return !std::ranges::all_of(
        matrices_, [&](const FlowMatrix& matrix) { return years.insert(matrix.year).second; });
  }

  /// The error of a file that is given twice, as itself or as a copy.
  std::optional<Error> read_before(const std::string& path, const std::string& head) {
    struct stat status {};
    const bool is_file =
        path != "-" && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
    const bool has_rows = head.find('\n') + 1 < head.size();
    if (!is_file || !has_rows) return std::nullopt;
    const auto [other, is_new] =
        heads_.try_emplace({status.st_size, std::hash<std::string>()(head)}, path);
    if (is_new || !same_bytes(path, other->second)) return std::nullopt;
    return Error{.code = ErrorCode::usage,
                 .message = "'" + path + "' is the same file as '" + other->second + "'",
                 .hint = "give each file once: its figures would count twice"};
  }

  /// The error of files whose every row is left out, with the reasons.
  std::optional<Error> nothing_read() const {
    std::string reasons;
    for (const InputInfo& input : inputs_) {
      if (input.observations > 0) return std::nullopt;
      for (const LeftOut& left_out : input.profile->left_out)
        reasons += (reasons.empty() ? "" : "; ") + left_out.to_string();
    }
    return Error{.code = ErrorCode::no_data,
                 .message = std::string(inputs_.size() == 1 ? "the file has" : "the files have") +
                            " no figures" + (reasons.empty() ? ": a header alone" : ": " + reasons),
                 .hint = "see what is in them with: tradestat inspect",
                 .path = inputs_.front().name};
  }

  void note_inputs() {
    for (InputInfo& input : inputs_) add_notes(input);
    for (const std::string& gap : sums_.gaps())
      inputs_.front().notes.push_back(formatted("no figure for a year that lacks months: {}", gap));
  }

  static void add_notes(InputInfo& input) {
    for (const LeftOut& left_out : input.left_out)
      input.notes.push_back(input.name + ": " + left_out.to_string());
    for (const std::string& warning : input.profile->warnings)
      if (warning.starts_with("exactly ")) input.notes.push_back(input.name + ": " + warning);
  }

  Result<std::optional<Dataset>> read_json(const std::string& path,
                                           std::unique_ptr<io::ByteSource> whole) {
    io::KeptSource source(std::move(whole), path);
    auto info = io::read_json(path, source, options_, sums_);
    if (!info) return info.error();
    if (*info) {
      inputs_.push_back(**std::move(info));
      return std::optional<Dataset>();
    }
    const auto text = source.all();
    if (!text) return text.error();
    auto dataset = load_bytes(*text, path, query_);
    if (!dataset) return dataset.error();
    return std::optional<Dataset>(*std::move(dataset));
  }

  const FlowQuery& query_;
  io::ReaderOptions options_;
  bool several_;
  bool quick_;
  std::optional<std::size_t> level_;
  FlowSums sums_;
  std::vector<FlowMatrix> matrices_;  ///< of inputs that were not read by row
  std::vector<InputInfo> inputs_;
  std::map<std::pair<off_t, std::size_t>, std::string> heads_;  ///< size and hash to path
};

/// Reads files, and the names of their products; a dataset in JSON is an answer by itself.
Result<std::optional<Dataset>> read_files(const std::vector<std::string>& paths,
                                          const FlowQuery& query, Loader& loader) {
  for (const std::string& path : paths) {
    auto dataset = loader.read(path);
    if (!dataset) return dataset.error();
    if (!*dataset) continue;
    if (paths.size() == 1) return dataset;
    return Error{.code = ErrorCode::usage,
                 .message = "'" + path + "' is a dataset of tradestat, which is read by itself",
                 .hint = "name it alone, or trade files alone"};
  }
  if (query.by.item) {
    const auto lists = io::product_lists_beside(paths);
    if (!lists) return lists.error();
    for (const std::string& list : *lists)
      if (auto names = loader.read(list); !names) return names.error();
  }
  return std::optional<Dataset>();
}

/// Reads files, by row where they have to be, and makes the answer of the loader or of the
/// dataset that they are. `level`: as Loader's.
template <class Finish>
auto load_files(const std::vector<std::string>& inputs, const FlowQuery& query,
                const FileOptions& options, std::optional<std::size_t> level, Finish finish)
    -> decltype(finish(std::declval<Loader&>(), std::optional<Dataset>())) {
  const auto files = io::files_of(inputs, options.progress);
  if (!files) return files.error();
  const std::vector<std::string>& paths = files->paths;
  const auto load = [&](Loader& loader) -> decltype(finish(loader, std::optional<Dataset>())) {
    auto given = read_files(paths, query, loader);
    if (given) return finish(loader, *std::move(given));
    return given.error();
  };
  const bool quick = paths.size() == 1 || std::ranges::all_of(paths, io::reads_again);
  Loader loader(query, {options}, paths.size() > 1, quick, level);
  auto answer = load(loader);
  if (!loader.needs_rows()) return answer;
  Loader by_row(query, {options}, true, false, level);
  return load(by_row);
}

/// The files of inputs; those that have none are errors, and others go on.
std::vector<std::string> paths_of(const std::vector<std::string>& inputs, Progress* progress,
                                  Inspection& found) {
  if (auto files = io::files_of(inputs, progress)) {
    found.passed_over = std::move(files->passed_over);
    return std::move(files->paths);
  }
  std::vector<std::string> paths;
  for (const std::string& input : inputs) {
    const auto files = io::files_of({input});
    if (!files) {
      found.errors.push_back(files.error());
      continue;
    }
    paths.insert(paths.end(), files->paths.begin(), files->paths.end());
    found.passed_over.insert(found.passed_over.end(), files->passed_over.begin(),
                             files->passed_over.end());
  }
  return paths;
}

/// Errors (no_data): there are no products of the level and years asked for.
Status refuse_empty(const FlowMatrices& matrices, const FlowQuery& query, std::size_t level) {
  if (!matrices.years.empty()) return Done{};
  std::string message = "the data has no products";
  if (level != 0) message += formatted(" of {} digits", level);
  if (!query.years.empty()) message += " for " + joined(query.years, " or ");
  return Error{.code = ErrorCode::no_data,
               .message = message,
               .hint = "see what it has with: tradestat inspect"};
}

/// Looks into files, one after another, beside what was found before. None where they have to
/// be read by row.
std::optional<Inspection> look_into(const std::vector<std::string>& paths, const FlowQuery& query,
                                    const FileOptions& options, bool quick, Inspection found) {
  io::ReaderOptions of_readers{options};
  of_readers.describe = true;
  quick = quick && (paths.size() == 1 || std::ranges::all_of(paths, io::reads_again));
  const auto new_loader = [&] {
    return std::make_unique<Loader>(query, of_readers, paths.size() > 1, quick);
  };
  std::vector<std::string> sound;
  auto loader = new_loader();
  for (const std::string& path : paths) {
    const auto dataset = loader->read(path);
    if (loader->needs_rows()) return std::nullopt;
    if (dataset) {
      sound.push_back(path);
      if (*dataset) found.inputs.push_back((*dataset)->inputs.front());
      continue;
    }
    found.errors.push_back(dataset.error());
    // What was read of a bad file must not stand for doubles of what others hold.
    if (!std::ranges::all_of(sound, io::reads_again)) continue;
    loader = new_loader();
    for (const std::string& again : sound)
      if (const auto read = loader->read(again); !read) found.errors.push_back(read.error());
    if (loader->needs_rows()) return std::nullopt;
  }
  const auto& read = loader->inputs();
  found.inputs.insert(found.inputs.end(), read.begin(), read.end());
  return found;
}

}  // namespace

std::string_view bundled_json() { return embedded::russia_north_korea; }

Dataset bundled() { return *load({}, {}); }

Result<Dataset> load(const std::vector<std::string>& inputs, const FlowQuery& query,
                     const FileOptions& options) {
  if (inputs.empty()) {
    return load_text(embedded::russia_north_korea, "bundled:russia-north-korea",
                     std::string(embedded::russia_north_korea_sha256), query);
  }
  return load_files(inputs, query, options, {},
                    [](Loader& loader, std::optional<Dataset> given) -> Result<Dataset> {
                      return given ? *std::move(given) : loader.finish();
                    });
}

Result<FlowMatrices> load_matrices(const std::vector<std::string>& inputs, FlowQuery query,
                                   const FileOptions& options, std::size_t level) {
  query.by = {.exporter = query.by.exporter, .importer = !query.by.exporter, .item = true};
  query.one_side = true;
  const auto of_dataset = [&](const Dataset& dataset) -> Result<FlowMatrices> {
    FlowMatrices matrices{.inputs = dataset.inputs, .item_names = dataset.item_names};
    auto rows = matrix_rows_of(dataset, query.by.exporter);
    if (!rows) return rows.error();
    auto years = matrices_of(*std::move(rows), level, matrices.notes);
    if (!years) return years.error();
    matrices.years = *std::move(years);
    return matrices;
  };
  auto matrices = inputs.empty()
                      ? of_dataset(*load(inputs, query))
                      : load_files(inputs, query, options, level,
                                   [&](Loader& loader, const std::optional<Dataset>& given) {
                                     return given ? of_dataset(*given) : loader.finish_matrices();
                                   });
  if (!matrices) return matrices;
  if (auto status = refuse_empty(*matrices, query, level); !status) return status.error();
  return matrices;
}

Inspection inspect(const std::vector<std::string>& inputs, const FlowQuery& query,
                   const FileOptions& options) {
  Inspection listed;
  const std::vector<std::string> paths = paths_of(inputs, options.progress, listed);
  if (auto found = look_into(paths, query, options, true, listed)) return *std::move(found);
  return *look_into(paths, query, options, false, std::move(listed));
}

Result<Dataset> load_bytes(std::string_view bytes, const std::string& name,
                           const FlowQuery& query) {
  return load_text(bytes, name, sha256(bytes), query);
}

}  // namespace tradestat
