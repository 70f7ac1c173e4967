#include "cli/program.hpp"

#include <cstdio>

#include "tradestat/version.hpp"

namespace tradestat::cli {

int run_program() { return std::puts("tradestat " TRADESTAT_VERSION) < 0 ? 2 : 0; }

}  // namespace tradestat::cli
