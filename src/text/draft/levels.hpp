#pragma once

#include <optional>

#include "tradestat/observation.hpp"
#include "tradestat/text_figures.hpp"

namespace tradestat::text {

/// The figure as a dataset states it; `falls`: with the sign of a fall.
Figure stated_figure(const TextFigure& figure, bool falls);

/// What a figure of a text states by itself: money, a rank, an index. None where its sentence does
/// not say what it is of.
std::optional<Observation> level_of(const TextFigure& figure, const TextSubject& subject);

/// The growth that a rate states; none where nothing says whose it is.
std::optional<Observation> growth_of(const TextFigure& figure, const TextSubject& subject);

/// Whether it says who trades, what and when.
bool is_decided(const Observation& observation);

/// A name for what it is of: "travel-rus-prk-2020".
std::string id_of(const Observation& observation);

}  // namespace tradestat::text
