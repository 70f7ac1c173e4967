#pragma once

#include <span>
#include <vector>

#include "cli/commands.hpp"
#include "cli/option.hpp"

/// The table of options: parser, checks, errors and help are made from it.
namespace tradestat::cli {

/// All of them, in the order of their ids.
std::span<const Option> options();
/// The row of an id.
const Option& row_of(OptionId id);
/// The options that a command takes, its own first, in the order of its help.
std::vector<Taken> taken_by(const Command& command);

}  // namespace tradestat::cli
