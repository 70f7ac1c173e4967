#pragma once

#include <memory>
#include <vector>

#include "report/table.hpp"
#include "tradestat/article.hpp"

namespace tradestat::answer {

/// A row for each figure of the dataset at each of its places, then one for
/// each figure of the text that the dataset does not know.
report::Table article_table(std::shared_ptr<const std::vector<Mention>> mentions);

}  // namespace tradestat::answer
