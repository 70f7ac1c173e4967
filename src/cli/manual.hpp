#pragma once

#include <string>

namespace tradestat::cli {

/// The manual's page, for man: made from the tables of commands and options.
std::string manual();

}  // namespace tradestat::cli
