#pragma once

#include <string>

#include "cli/commands.hpp"

namespace tradestat::cli {

/// Help of the program: how to begin, and the commands.
std::string program_help();

/// Help of one command: examples, then its options, its own first.
std::string command_help(const Command& command);

/// Versions of the tool, the bundled dataset and the schemas.
std::string version_text();

}  // namespace tradestat::cli
