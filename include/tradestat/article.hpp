#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tradestat/dataset.hpp"
#include "tradestat/error.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat {

/// How a figure of a dataset stands in a text.
enum class Presence {
  found,          ///< the same value in the same unit
  found_rounded,  ///< a value in the same unit that rounds to it, or to which it rounds
  ambiguous,      ///< the value only if its separator is meant the other way: 1.234
  moved,          ///< the same value, on another line than the dataset says
  misattributed,  ///< its value stands there, and is said to be something else
  contradicted,   ///< in its place stands another number or direction
  missing,        ///< neither it nor anything in its place
  unknown,        ///< a figure of the text that the dataset does not have
};

const char* to_string(Presence presence);

/// One figure of the dataset at one of its places, held against a text; or a
/// figure of the text that no figure of the dataset answers to.
struct Mention {
  std::string id{};  ///< of the observation or claim; empty for unknown
  Presence presence = Presence::missing;
  std::string stated{};   ///< the digits in the dataset
  std::string unit{};     ///< what they are counted in
  int expected_line = 0;  ///< where the dataset says that it stands; 0 where it does not
  std::optional<TextFigure> figure{};  ///< what was found there; none for missing
  std::string explanation{};
};

/// Looks for every figure of a dataset in an Arabic or English text. A figure
/// is found by value, unit and direction together, first on the line that its
/// place names, then anywhere, where nothing says that it is something else: other countries,
/// another direction of trade, item or year (see TextSubject). One figure of the text may be
/// an observation and claims, but not two observations. "More than 480 million" is 486.3 million
/// rounded, by its digits; "more than 100 million" is another number.
/// Years of the text are never reported as unknown.
/// The flows of a trade file have no place: each is found wherever its value, or one that it rounds
/// to, stands beside its year or one of its countries, and contradicted where a sentence says who
/// exports what to whom and when, and another amount.
/// Errors: more than 50,000 figures in the text (bad_data); more than 200 such flows (usage).
Result<std::vector<Mention>> find_in_text(const Dataset& dataset, std::string_view text);

}  // namespace tradestat
