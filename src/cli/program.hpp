#pragma once

namespace tradestat::cli {

/// The program; its result is the exit code.
int run_program();

}  // namespace tradestat::cli
