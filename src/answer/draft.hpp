#pragma once

#include <string>

#include "tradestat/draft.hpp"

namespace tradestat::answer {

/// A draft as a dataset in JSON, with "TODO" for what a person must decide. `path`: of its text.
std::string dataset_json(const Draft& draft, const std::string& path);

}  // namespace tradestat::answer
