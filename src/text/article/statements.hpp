#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tradestat/article.hpp"
#include "tradestat/dataset.hpp"

namespace tradestat::text {

/// What a record of a dataset is about.
struct About {
  enum class Kind {
    other,    ///< nothing that a sentence could contradict but its years
    flow,     ///< trade from exporter to importer, or its growth, or a share of it
    two_way,  ///< between both
    balance,  ///< of the exporter with the importer
    total_exports_rank,
    eci,
    eci_rank,
  };
  Kind kind = Kind::other;
  bool amount = false;     ///< of money or goods, not a rate
  std::string exporter{};  ///< empty where it is of several
  std::string importer{};
  std::string item{};     ///< empty where it is of several
  std::set<int> years{};  ///< that it may be said to be of
  bool part = false;      ///< of something else than a calendar year
  int sign = 0;           ///< of a balance: that of its value
};

/// A figure of the dataset at one of its places.
struct Statement {
  std::string id{};
  bool is_claim = false;
  Figure figure{};
  std::string unit{};
  TextUnit text_unit = TextUnit::none;
  std::string_view currency{};  ///< of other money than US dollars
  bool quantity = false;        ///< in tonnes, barrels: texts have numbers alone
  About about{};
  int line = 0;  ///< 0 where the dataset names no place: a flow of a trade file

  bool placed() const { return line > 0; }
};

std::vector<Statement> statements_of(const Dataset& dataset);

/// Why a figure of a text is not what a record states, by what is said around it: "exports of
/// POL to NOR"; nothing where it agrees or is silent.
std::optional<std::string> conflict(const About& about, const TextSubject& subject);

/// How much of what a record is about is said around a figure of a text.
enum class Agreement {
  none,  ///< nothing, or there is a conflict
  some,  ///< its year, or one of its countries
  full,  ///< of a flow: who exports what to whom, and when
};
Agreement agreement(const About& about, const TextSubject& subject);

}  // namespace tradestat::text
