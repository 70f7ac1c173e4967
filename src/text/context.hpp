#pragma once

#include "text/tokens.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::text {

struct HedgeFound {
  Hedge hedge = Hedge::none;
  int first = 0;  ///< first token of the words before the figure
};

/// The hedge right before or after a figure.
HedgeFound find_hedge(const Tokens& tokens, Span figure);

/// The figure read before, for lists: "rose 5 per cent in 2020 and 7 per cent in 2021".
struct Previous {
  int next = -1;  ///< the token after it; negative where there is none
  TextUnit unit = TextUnit::none;
  TextDirection direction = TextDirection::none;
};

/// The direction of a change; `start` is where its hedge begins.
TextDirection find_direction(const Tokens& tokens, Span figure, int start, TextUnit unit,
                             const Previous& previous);

}  // namespace tradestat::text
