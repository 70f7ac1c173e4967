#include "text/subject/times.hpp"

#include <algorithm>

namespace tradestat::text {
namespace {

/// A time that a sentence names.
struct Time {
  std::size_t at = 0;  ///< its cue
  std::optional<int> year{};
  int years_before = -1;  ///< 0: the same year; -1: the year is named
  bool part = false;
  bool month = false;
  std::optional<std::size_t> figure{};  ///< that it stands right behind
};

class Times {
 public:
  Times(const Scene& scene, std::optional<int>& carried, std::optional<int>& year)
      : scene_(scene), carried_(carried), year_(year) {}

  void read() {
    std::vector<Time> all = times();
    bind(all);
    const std::optional<int> first = first_of_two(all);
    // The year that the sentence is about, so far; of a list, that of its heading.
    std::optional<int> main = scene_.list ? carried_ : std::nullopt;
    bool part = false;
    std::size_t next = 0;
    for (std::size_t i = 0; i < scene_.seen.size(); ++i) {
      Said& said = scene_.said[scene_.seen[i]];
      for (; next < all.size() && all[next].at < scene_.places[i]; ++next)
        if (!of_earlier(all[next]) && all[next].years_before <= 0) {
          main = year_of(all[next], main);
          part = all[next].part && !all[next].month;
        }
      const auto own = std::ranges::find(all, std::optional(scene_.seen[i]), &Time::figure);
      if (own != all.end()) {
        said.year = year_of(*own, main);
        said.year_is_said = said.year.has_value();
        said.part_of_year = own->part;
      } else if (said.earlier) {
        if (first && said.role == Sense::from) {
          said.year = first;
          said.year_is_said = true;
          continue;
        }
        said.before = main ? main : later_year(all).value_or(year_.value_or(0));
        if (*said.before == 0) said.before.reset();
      } else {
        said.year = main;
        said.year_is_said = main.has_value();
        said.part_of_year = part;
        if (!said.year) said.year = later_year(all);
        if (!said.year) said.year = year_;
      }
    }
    std::optional<int> latest;
    for (const Time& time : all)
      if (!of_earlier(time) && time.years_before <= 0)
        latest = std::max(latest, year_of(time, main));
    if (latest) year_ = latest;
    if (!scene_.list) carried_ = latest;
  }

 private:
  std::vector<Time> times() const {
    std::vector<Time> times;
    for (std::size_t i = 0; i < scene_.cues.size(); ++i) {
      const Cue& cue = scene_.cues[i];
      if (cue.is(Mark::figure) && scene_.figure_of(cue).unit == TextUnit::year) {
        if (set_apart(i)) continue;
        const int year = static_cast<int>(scene_.figure_of(cue).value().to_double());
        const bool of_part = !times.empty() && times.back().part && !times.back().year &&
                             i - times.back().at <= 5 && plain_words(times.back().at, i);
        if (of_part) {
          times.back().year = year;
        } else {
          times.push_back({.at = i, .year = year});
        }
      } else if (cue.is(Sense::part_of_year)) {
        times.push_back({.at = i, .part = true, .month = cue.meaning.value == 1});
      } else if (cue.is(Sense::same_year)) {
        times.push_back({.at = i, .years_before = 0});
      } else if (cue.is(Sense::years_before)) {
        if (const int years = years_before(i); years > 0)
          times.push_back({.at = i, .years_before = years});
      }
    }
    std::erase_if(times, [](const Time& time) { return time.month && !time.year; });
    return times;
  }

  bool plain_words(std::size_t first, std::size_t last) const {
    return std::ranges::all_of(scene_.cues.subspan(first, last - first),
                               [](const Cue& cue) { return cue.is(Mark::phrase); });
  }

  bool set_apart(std::size_t at) const {
    for (std::size_t i = at; i-- > 0 && at - i <= 2;)
      if (scene_.cues[i].is(Sense::apart)) return true;
    return false;
  }

  /// "four years ago", "قبل أربع سنوات", "a year before".
  int years_before(std::size_t at) const {
    const Cue& cue = scene_.cues[at];
    if (cue.meaning.value > 0) return cue.meaning.value;
    const auto number_at = [&](std::size_t i) {
      if (i >= scene_.cues.size()) return 0;
      if (scene_.cues[i].is(Sense::number)) return scene_.cues[i].meaning.value;
      if (!scene_.cues[i].is(Mark::figure) ||
          scene_.figure_of(scene_.cues[i]).unit != TextUnit::none)
        return 0;
      const double value = scene_.figure_of(scene_.cues[i]).value().to_double();
      return value >= 1 && value < 200 ? static_cast<int>(value) : 0;
    };
    if (cue.arabic)
      return at + 2 < scene_.cues.size() && scene_.cues[at + 2].is(Sense::years) ? number_at(at + 1)
                                                                                 : 0;
    return at >= 2 && scene_.cues[at - 1].is(Sense::years) ? number_at(at - 2) : 0;
  }

  /// The figure that a time stands behind, with no other and no comma between.
  void bind(std::vector<Time>& times) const {
    for (Time& time : times) {
      // "(2021: $1.4 million)" heads what follows.
      if (time.at > 0 && scene_.cues[time.at - 1].is(Mark::paren) &&
          time.at + 1 < scene_.cues.size() && scene_.cues[time.at + 1].is(Mark::colon))
        continue;
      for (std::size_t i = time.at; i-- > 0;) {
        const Cue& cue = scene_.cues[i];
        if (cue.is(Mark::comma) || cue.is(Mark::semicolon) || cue.is(Sense::clause)) break;
        if (i > 0 && is_time(times, i)) break;
        if (scene_.amount(cue)) {
          time.figure = cue.figure;
          break;
        }
      }
    }
  }

  static bool is_time(const std::vector<Time>& times, std::size_t at) {
    return std::ranges::find(times, at, &Time::at) != times.end();
  }

  /// "between 2020 and 2022, from $5.2 billion to": the first year.
  std::optional<int> first_of_two(const std::vector<Time>& times) const {
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
      const std::size_t at = times[i].at;
      const bool two =
          at > 0 && scene_.cues[at - 1].is(Sense::between) && times[i + 1].at <= at + 2;
      if (two && times[i].years_before < 0) return times[i].year;
    }
    return std::nullopt;
  }

  bool of_earlier(const Time& time) const {
    return time.figure && scene_.said[*time.figure].earlier;
  }

  std::optional<int> year_of(const Time& time, std::optional<int> main) const {
    if (time.years_before < 0) return time.year;
    const std::optional<int> base = main ? main : year_;
    if (!base) return std::nullopt;
    return *base - time.years_before;
  }

  /// The one year that a sentence names of figures that are not compared with.
  std::optional<int> later_year(const std::vector<Time>& times) const {
    std::optional<int> year;
    for (const Time& time : times) {
      if (of_earlier(time) || time.years_before >= 0 || time.part) continue;
      if (year && year != time.year) return std::nullopt;
      year = time.year;
    }
    return year;
  }

  const Scene& scene_;
  std::optional<int>& carried_;
  std::optional<int>& year_;
};

}  // namespace

void read_times(const Scene& scene, std::optional<int>& carried, std::optional<int>& year) {
  Times(scene, carried, year).read();
}

}  // namespace tradestat::text
