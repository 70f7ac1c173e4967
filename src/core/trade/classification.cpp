#include "core/trade/classification.hpp"

#include <algorithm>
#include <array>

namespace tradestat {
namespace {

struct CodeAndName {
  std::string_view code;
  std::string_view name;
};
constexpr auto classifications = std::to_array<CodeAndName>({{"H0", "HS 1992"},
                                                             {"H1", "HS 1996"},
                                                             {"H2", "HS 2002"},
                                                             {"H3", "HS 2007"},
                                                             {"H4", "HS 2012"},
                                                             {"H5", "HS 2017"},
                                                             {"H6", "HS 2022"},
                                                             {"S1", "SITC 1"},
                                                             {"S2", "SITC 2"},
                                                             {"S3", "SITC 3"},
                                                             {"S4", "SITC 4"},
                                                             {"B4", "BEC 4"},
                                                             {"B5", "BEC 5"},
                                                             {"EB02", "EB02"},
                                                             {"EB10", "EB10"},
                                                             {"EB10S", "EB10S"}});

}  // namespace

std::string_view classification_of(std::string_view code) {
  const auto found = std::ranges::find(classifications, code, &CodeAndName::code);
  if (found != classifications.end()) return found->name;
  if (code.starts_with("EB")) return "EB";
  if (code.size() == 2 && code.starts_with('S')) return "SITC";
  return code.starts_with('B') ? "BEC" : "HS";
}

}  // namespace tradestat
