#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/support.hpp"
#include "tradestat/flow.hpp"
#include "tradestat/load.hpp"

using namespace tradestat;

namespace {

/// What is asked of a file, by the first two bytes of an input.
struct Question {
  FlowQuery selection;
  FileOptions options;
};

constexpr std::array<const char*, 10> formats{
    "",         "baci",  "comtrade", "comtrade-legacy", "oec",
    "sdmx-csv", "atlas", "wits",     "name-list",       "wits-summary"};

Question question(std::uint8_t how, std::uint8_t what) {
  Question asked;
  FileOptions& options = asked.options;
  const unsigned format = how % 16U;
  if (format < formats.size()) options.format = formats[format];
  if (format == 10) {
    options.map = "exporter=a,importer=b,year=c,value=d,item=e";
    options.unit_mult = 3;
  }
  if (format == 11) {
    options.map = "reporter=a,partner=b,value=d,flow=f";
    options.unit_mult = 0;
    options.year = 2021;
  }
  if (format == 12) options.numbers = CountryNumbers::comtrade;
  options.skip_bad_rows = (how & 16U) != 0;
  if ((how & 32U) != 0) options.holds = (how & 64U) != 0 ? Direction::imports : Direction::exports;
  FlowQuery& selection = asked.selection;
  if ((what & 1U) != 0) selection.pairs = {{"RUS", (what & 2U) != 0 ? "PRK" : ""}};
  if ((what & 4U) != 0) selection.by = {(what & 1U) != 0, (what & 2U) != 0, true};
  if ((what & 8U) != 0) selection.item = "TOTAL";
  if ((what & 16U) != 0) selection.reports = (what & 8U) != 0 ? Reports::both : Reports::importers;
  if ((what & 32U) != 0) selection.years = {2021};
  if ((what & 64U) != 0) selection.bilateral = true;
  if ((what & 128U) != 0) selection.indicator = Indicator::exports;
  return asked;
}

/// Bytes under a path, as a file has.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view bytes) : file_(::memfd_create("fuzz", MFD_CLOEXEC)) {
    for (std::size_t at = 0; at < bytes.size();) {
      const auto count = ::write(file_, bytes.data() + at, bytes.size() - at);
      if (count <= 0) std::abort();
      at += static_cast<std::size_t>(count);
    }
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { ::close(file_); }

  std::string path() const { return "/proc/self/fd/" + std::to_string(file_); }

 private:
  int file_;
};

/// All that an answer is made of, and the error, without the file's path, where
/// there is none.
std::string text_of(const Result<Dataset>& dataset, const std::string& path) {
  if (!dataset) {
    const Error& error = dataset.error();
    std::string message = error.message;
    if (const auto at = message.find(path); at != std::string::npos) message.erase(at, path.size());
    return message + " | " + error.hint + " | " + std::to_string(error.line) + ':' +
           std::to_string(error.column);
  }
  std::string text = fuzz::text_of(*dataset);
  for (const InputInfo& input : dataset->inputs) {
    text += input.format + ' ' + std::to_string(input.observations);
    if (input.profile) text += ' ' + std::to_string(input.profile->rows);
    text += '\n';
  }
  return text;
}

void check(const Result<Dataset>& dataset) {
  if (!dataset) {
    const Error& error = dataset.error();
    if (error.message.empty() || error.hint.empty()) std::abort();
    for (const std::string& words : {error.message, error.hint})
      if (words.find('\n') != std::string::npos || words.size() > 2000) std::abort();
    return;
  }
  std::size_t rows = 0;
  for (const InputInfo& input : dataset->inputs) {
    if (!input.profile) continue;
    rows = input.observations;
    for (const LeftOut& left_out : input.profile->left_out) rows += left_out.rows;
    // A row of the Atlas states two flows, one of a WITS summary a year each; every row of the
    // others is accounted for once.
    const bool many = input.format == "atlas" || input.format == "wits-summary";
    if (!many && rows != input.profile->rows) std::abort();
  }
  for (const Flow& flow : flows(*dataset))
    for (const Observation* observation : flow.observations)
      static_cast<void>(flow.value(observation->year));
}

}  // namespace

// Any bytes are a trade file, a dataset, or an error; inspect() reads what
// load() reads; and BACI gives the same by both ways of reading it: a byte order
// mark sends a file the general one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const auto [selection, options] = question(data[0], data[1]);
  const std::string bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
  const TemporaryFile file(bytes);
  const auto dataset = load({file.path()}, selection, options);
  check(dataset);
  if (dataset && !inspect({file.path()}, selection, options).errors.empty()) std::abort();
  if (bytes.starts_with("t,i,j,k,v,q\n")) {
    const TemporaryFile marked("\xEF\xBB\xBF" + bytes);
    const auto general = load({marked.path()}, selection, options);
    if (text_of(dataset, file.path()) != text_of(general, marked.path())) std::abort();
  }
  static_cast<void>(load({file.path(), file.path()}, selection, options));
  return 0;
}
