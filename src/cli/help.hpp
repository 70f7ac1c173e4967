#pragma once

#include <string>

#include "cli/command.hpp"

namespace tradestat::cli {

/// Help of the program: how to begin, and the commands.
std::string program_help();

/// Help of one command: examples, then its options as the parser knows them.
std::string command_help(const CommandEntry& entry, const CLI::App& app);

/// Versions of the tool, the bundled dataset and the schemas.
std::string version_text();

}  // namespace tradestat::cli
