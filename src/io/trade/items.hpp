#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tradestat/file_options.hpp"

/// The commodity codes of trade files.
namespace tradestat::io {

/// Whether it is a word for all commodities together, in one of the languages of these files.
bool is_word_for_all(std::string_view text);

/// An item as a file writes it: TOTAL for a word for all, a code of the classification, or with
/// Classification::none any word. Without a classification digits are codes of the Harmonized
/// System, whose length is even. Nothing where it is no such code.
std::optional<std::string> parse_item(std::string_view text,
                                      std::optional<Classification> classification);

/// The EBOPS code of a service as the Harvard Atlas names it beside its codes of goods, or the
/// word itself where it is of several; nothing for what is no such word.
std::optional<std::string_view> service_of_atlas(std::string_view text);

/// What such an item should have been.
std::string wanted_item(std::string_view text, std::optional<Classification> classification);

/// "HS", as rows name a classification.
std::string_view name_of(std::optional<Classification> classification);

/// An HS code of digits in the length it has before a spreadsheet takes its
/// leading zeros: 10121 is 010121.
std::string padded_hs(std::string_view code);

}  // namespace tradestat::io
