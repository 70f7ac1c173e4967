#pragma once

#include <optional>
#include <span>
#include <vector>

#include "text/subject/frame.hpp"

namespace tradestat::text {

/// What a text speaks of from one sentence to the next.
struct Topic {
  Frame frame{};
  std::optional<int> year{};
};

/// Reads one sentence, or a line of a list where `listed`: says of its figures what they are about.
void read_sentence(std::span<const Cue> cues, std::span<const TextFigure> figures,
                   std::vector<Said>& said, Topic& topic, bool listed);

}  // namespace tradestat::text
