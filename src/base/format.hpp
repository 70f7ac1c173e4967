#pragma once

#include <fmt/core.h>

#include <algorithm>
#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/text.hpp"

namespace tradestat {

/// fmt's formatting, erased: the only place that compiles it.
std::string written(fmt::string_view format, fmt::format_args arguments);

/// A sentence from its pieces. The format is checked when it is compiled;
/// numbers are whole ones, exact and measured ones come as texts.
template <class... T>
std::string formatted(fmt::format_string<T...> format, T&&... arguments) {
  return written(format, fmt::make_format_args(arguments...));
}

/// A text as a terminal, a log or a table may be given it: on one line, valid
/// UTF-8, and without what steers where it is shown. Control characters,
/// controls of direction and bytes that are no UTF-8 stand as escapes: "\x1b",
/// "\u202e", "\n". So does the second of "::" and "##", by which the runners of
/// CI know commands in what they log.
std::string printable(std::string_view text);

/// The beginning of a text as messages quote it: printable, at most 60 of its
/// bytes ("…" stands for the rest).
std::string excerpt(std::string_view text);

/// An excerpt between quotes: 'Germony'. (Not "quoted": std::quoted would be found first.)
std::string in_quotes(std::string_view text);

/// "year", or "years" where there is not one of them.
std::string counted(std::size_t number, std::string_view one, std::string_view several = {});

/// Texts, or what `to_text` makes of things, with a separator between them.
template <class Range, class ToText>
std::string joined(const Range& range, std::string_view separator, ToText to_text) {
  std::string text;
  bool first = true;
  for (const auto& item : range) {
    if (!first) text += separator;
    text += to_text(item);
    first = false;
  }
  return text;
}

template <class Range>
std::string joined(const Range& range, std::string_view separator = ", ") {
  return joined(range, separator, [](const auto& item) {
    if constexpr (std::integral<std::remove_cvref_t<decltype(item)>>) {
      return std::to_string(item);
    } else {
      return std::string_view(item);
    }
  });
}

/// The first twenty of many, and how many there are besides: "RUS, PRK and 198 more".
template <class T>
std::string first_of(const std::vector<T>& items) {
  constexpr std::size_t most = 20;
  const auto shown = std::span(items).first(std::min(items.size(), most));
  const std::string text = joined(shown, ", ", [](const T& item) {
    if constexpr (std::integral<T>) {
      return std::to_string(item);
    } else {
      return excerpt(item);
    }
  });
  return items.size() > most ? formatted("{} and {} more", text, items.size() - most) : text;
}

/// Words to choose from: "auto, always or never".
std::string alternatives(std::span<const std::string_view> words);

}  // namespace tradestat
