#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "tradestat/flow.hpp"
#include "tradestat/load.hpp"
#include "tradestat/verify.hpp"

using namespace tradestat;

// Bytes are a dataset or an error with its place; a dataset survives all that
// is computed from it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto dataset = load_bytes(bytes, "fuzz", {});
  if (!dataset) {
    const Error& error = dataset.error();
    if (error.code != ErrorCode::bad_data || error.line < 1 || error.column < 1 ||
        error.message.empty() || error.message.find('\n') != std::string::npos)
      std::abort();
    return 0;
  }
  for (const Check& check : verify(*dataset)) {
    if (check.explanation.empty()) std::abort();
    if (check.kind != CheckKind::warning && !check.verdict) std::abort();
    if (check.recomputed.defined() &&
        !(check.recomputed.lower.to_double() <= check.recomputed.upper.to_double()))
      std::abort();
  }
  const auto all = flows(*dataset);
  for (const Flow& flow : all) {
    for (const Observation* observation : flow.observations)
      static_cast<void>(parts_of(flow, all, observation->year));
  }
  return 0;
}
