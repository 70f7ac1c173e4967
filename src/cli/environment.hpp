#pragma once

#include <string>

#include "tradestat/progress.hpp"

namespace tradestat::cli {

/// What the program sees of the world around it.
struct Environment {
  const char* (*variable)(const char* name) = nullptr;  ///< null where it is not set
  bool output_is_terminal = false;
  int terminal_width = 0;        ///< of the terminal that output goes to; 0 where unknown
  Progress* progress = nullptr;  ///< of reading files, for somebody to show
};

/// A variable's value; empty where it is not set.
inline std::string variable(const Environment& environment, const char* name) {
  const char* value = environment.variable == nullptr ? nullptr : environment.variable(name);
  return value == nullptr ? std::string() : value;
}

}  // namespace tradestat::cli
