#include "text/subject/changes.hpp"

#include <algorithm>

namespace tradestat::text {
namespace {

class Changes {
 public:
  explicit Changes(const Scene& scene) : scene_(scene) {}

  void read() {
    for (std::size_t i = 0; i < scene_.seen.size(); ++i) {
      if (!scene_.said[scene_.seen[i]].earlier) continue;
      const std::optional<std::size_t> level = level_beside(i);
      if (!level) continue;
      const auto [first, last] = std::minmax(scene_.places[i], scene_.places[*level]);
      const Decimal before = scene_.figures[scene_.seen[i]].value();
      const Decimal now = scene_.figures[scene_.seen[*level]].value();
      const auto against = [&](Sense said) {
        return (said == Sense::rises && now < before) || (said == Sense::falls && before < now);
      };
      if (against(change_before(first)) || against(change_between(first, last)))
        turn(*level, std::max(i, *level) + 1);
    }
  }

 private:
  /// A level went the other way, and so did the rates behind it that say no way of their own.
  void turn(std::size_t level, std::size_t next) {
    scene_.said[scene_.seen[level]].turned = true;
    for (std::size_t i = next; i < scene_.seen.size(); ++i) {
      const TextFigure& figure = scene_.figures[scene_.seen[i]];
      Said& said = scene_.said[scene_.seen[i]];
      if (figure.unit != TextUnit::percent ||
          said.frame_number != scene_.said[scene_.seen[level]].frame_number)
        break;
      said.turned = figure.direction == TextDirection::none;
    }
  }

  /// The level that an earlier one is compared with: "from $3 billion to" it, or the one before.
  std::optional<std::size_t> level_beside(std::size_t earlier) const {
    const auto fits = [&](std::size_t i) {
      const Said& a = scene_.said[scene_.seen[earlier]];
      const Said& b = scene_.said[scene_.seen[i]];
      return !b.earlier && a.frame_number == b.frame_number &&
             scene_.figures[scene_.seen[i]].unit == scene_.figures[scene_.seen[earlier]].unit;
    };
    if (earlier + 1 < scene_.seen.size() &&
        scene_.said[scene_.seen[earlier + 1]].role == Sense::to &&
        scene_.said[scene_.seen[earlier]].role == Sense::from && fits(earlier + 1))
      return earlier + 1;
    for (std::size_t i = earlier; i-- > 0 && earlier - i <= 2;) {
      if (fits(i)) return i;
      if (scene_.figures[scene_.seen[i]].unit != TextUnit::percent) break;
    }
    return std::nullopt;
  }

  /// "rose", "down from".
  Sense change_at(std::size_t at) const {
    const Cue& cue = scene_.cues[at];
    if (cue.is(Sense::rises) || cue.is(Sense::falls)) return cue.meaning.sense;
    if (!cue.is(Sense::against) || cue.meaning.value == 0) return Sense::word;
    return cue.meaning.value > 0 ? Sense::rises : Sense::falls;
  }

  /// The last word for a change between two figures.
  Sense change_between(std::size_t first, std::size_t last) const {
    for (std::size_t i = last; --i > first;)
      if (const Sense change = change_at(i); change != Sense::word) return change;
    return Sense::word;
  }

  /// The last word for a change before a figure, in its clause.
  Sense change_before(std::size_t first) const {
    for (std::size_t i = first; i-- > 0;) {
      const Cue& cue = scene_.cues[i];
      if (const Sense change = change_at(i); change != Sense::word)
        return i > 0 && scene_.cues[i - 1].is(Sense::negation) ? Sense::word : change;
      const bool level = scene_.amount(cue) && scene_.figure_of(cue).unit != TextUnit::percent;
      if (cue.is(Mark::semicolon) || cue.is(Sense::clause) || level) break;
    }
    return Sense::word;
  }

  const Scene& scene_;
};

}  // namespace

void read_changes(const Scene& scene) { Changes(scene).read(); }

}  // namespace tradestat::text
