#pragma once

#include <string>
#include <vector>

#include "answer/question.hpp"
#include "report/findings.hpp"
#include "tradestat/article.hpp"
#include "tradestat/verify.hpp"

/// What verify found, as reports for CI tell it.
namespace tradestat::answer {

/// The kinds of check that findings name.
std::vector<report::Rule> rules();

/// One of each check; its place is in the dataset.
std::vector<report::Finding> findings(const Dataset& dataset, const std::vector<Check>& checks,
                                      const FailOn& fail_on);

/// One of each figure of the dataset; its place is in the article. Figures that
/// the dataset does not know are information, and no findings.
std::vector<report::Finding> findings(const std::vector<Mention>& mentions,
                                      const std::string& article, const FailOn& fail_on);

}  // namespace tradestat::answer
