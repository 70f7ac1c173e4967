#include "text/subject/subjects.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tradestat::text {
namespace {

/// Words between a noun and whose it is: "Argentine wheat exports", "صادرات السلع الكويتية".
constexpr std::size_t owner_reach = 3;
/// Words between a preposition and its country: "to its neighbour Poland".
constexpr std::size_t preposition_reach = 3;

bool is_sale(Sense sense) {
  return sense == Sense::exports || sense == Sense::exporter || sense == Sense::sells;
}
bool is_purchase(Sense sense) {
  return sense == Sense::imports || sense == Sense::importer || sense == Sense::buys;
}
bool is_flow(Sense sense) { return is_sale(sense) || is_purchase(sense); }
bool is_balance(Sense sense) {
  return sense == Sense::surplus || sense == Sense::deficit || sense == Sense::balance;
}
bool is_verb(Sense sense) { return sense == Sense::sells || sense == Sense::buys; }
bool is_agent(Sense sense) { return sense == Sense::exporter || sense == Sense::importer; }
bool is_world(int area) { return area >= 0 && area_code(area) == "W00"; }
bool is_predicate(Sense sense) {
  return is_flow(sense) || is_balance(sense) || sense == Sense::trade || sense == Sense::unrelated;
}

/// What counts something, and is no year and no bare number.
bool is_amount(const TextFigure& figure) {
  return figure.unit != TextUnit::year && figure.unit != TextUnit::none;
}

/// A time that a sentence names.
struct Time {
  std::size_t at = 0;  ///< its cue
  std::optional<int> year{};
  int years_before = -1;  ///< 0: the same year; -1: the year is named
  bool part = false;
  bool month = false;
  std::optional<std::size_t> figure{};  ///< that it stands right behind
};

}  // namespace

/// One sentence, or one line of a list, on its way from cues to what its figures are about.
class Sentence {
 public:
  using Frame = SubjectReader::Frame;
  using Said = SubjectReader::Said;

  Sentence(std::span<const Cue> cues, std::span<const TextFigure> figures, std::vector<Said>& said,
           Frame& carried, std::optional<int>& year, bool listed)
      : cues_(cues), figures_(figures), said_(said), carried_(carried), year_(year), list_(listed) {
    frames_.push_back(carried);
    frames_.front().has_figures = true;  // so that it is copied, not changed
  }

  void run() {
    for (at_ = 0; at_ < cues_.size(); ++at_) take(cues_[at_]);
    turn_to_later_predicate();
    for (const std::size_t figure : seen_) {
      Said& said = said_[figure];
      said.frame = frames_[static_cast<std::size_t>(said.frame_number)];
      said.carried = said.frame_number == 0;
    }
    if (!list_) {  // what a list carries is its heading
      carry();
    }
    read_times();
    read_changes();
    for (const std::size_t figure : seen_) rank(figure);
  }

 private:
  /// What the next sentence may go on about.
  void carry() {
    if (frames_.size() > 1 && frames_[1].unsure) return;  // "China accounted for $3 billion"
    int topic = frames_.size() > 1 ? frames_[1].subject : -1;
    if (topic < 0) topic = first_named_ >= 0 ? first_named_ : last_named_;
    carried_ = frames_.back();
    carried_.unsure = false;
    carried_.list_of_partners = partners_;
    if (topic >= 0 && (carried_.subject < 0 || seen_.empty())) carried_.subject = topic;
    if (carried_.partner == carried_.subject) carried_.partner = -1;
  }

  const TextFigure& figure_of(const Cue& cue) const { return figures_[cue.figure]; }
  bool amount(const Cue& cue) const { return cue.is(Mark::figure) && is_amount(figure_of(cue)); }
  Frame& frame() { return frames_.back(); }

  void take(const Cue& cue) {
    switch (cue.mark) {
      case Mark::phrase: phrase(cue); break;
      case Mark::figure:
        if (is_amount(figure_of(cue))) figure(cue);
        // "48.5 per cent more than in 2021, when they were": what is compared with is the year.
        if (figure_of(cue).unit == TextUnit::year && role_ == Sense::against) role_ = Sense::word;
        preposition_ = Sense::word;
        break;
      case Mark::semicolon: bare_ = -1; [[fallthrough]];
      case Mark::bullet:
      case Mark::comma: after_figure_ = false; [[fallthrough]];
      case Mark::colon:
      case Mark::paren:
      case Mark::cell:
      case Mark::line:
      case Mark::stop: owner_until_ = 0; break;
    }
    list_ |= cue.is(Mark::bullet);
  }

  void phrase(const Cue& cue) {
    const Sense sense = cue.meaning.sense;
    if (cue.waw || sense == Sense::conj) after_figure_ = false;
    if (is_predicate(sense)) return predicate(cue);
    switch (sense) {
      case Sense::area: return area(cue);
      case Sense::item: return item(cue);
      case Sense::owner: owner_ = {carried_or_last_subject(), at_}; break;
      case Sense::both: pair_named_ = true; break;
      case Sense::partners: partners_ = true; break;
      case Sense::to:
      case Sense::from:
      case Sense::with:
      case Sense::of:
      case Sense::between:
      case Sense::by:
      case Sense::against: preposition(cue); break;
      case Sense::clause: bare_ = -1; break;
      case Sense::passive:  // "imports from abroad were": what follows is no start of a change
        if (role_ == Sense::from && at_ > preposition_at_ + 1) role_ = Sense::word;
        break;
      default: break;
    }
  }

  void preposition(const Cue& cue) {
    preposition_ = cue.meaning.sense;
    preposition_at_ = at_;
    if (preposition_ == Sense::to || preposition_ == Sense::from || preposition_ == Sense::against)
      role_ = preposition_;
    elided_noun();
    // "إليها", "منه", "معها": whom the sentence before traded with.
    if (!cue.of_it) return;
    preposition_ = role_ = Sense::word;
    if (frames_.size() > 1 && is_agent(frame().sense)) return partners_of_it();
    const Frame& before = frames_.size() > 1 ? frames_[frames_.size() - 2] : frames_.front();
    const int other = before.partner == frame().subject ? before.subject : before.partner;
    if (frame().partner < 0 && frames_.size() > 1 && other != frame().subject)
      frame().partner = other;
  }

  /// "and Iceland's to Ireland": the noun is that of before.
  void elided_noun() {
    const bool elided = at_ > 0 && cues_[at_ - 1].is(Sense::area) && cues_[at_ - 1].possessive;
    if (!elided || frames_.size() < 2 || !is_flow(frame().sense)) return;
    frames_.push_back(
        {.sense = frame().sense, .subject = cues_[at_ - 1].meaning.value, .named = true});
    predicate_at_ = at_;
    last_slot_ = &Frame::subject;
    after_figure_ = false;
  }

  /// "أهم الدول المستوردة منه": whose names follow.
  void partners_of_it() {
    const int it = frames_[frames_.size() - 2].subject;
    frame() = {.sense = frame().sense, .partner = it, .named = true};
    owner_until_ = at_ + owner_reach;
    object_next_ = false;
  }

  bool behind_preposition() const {
    return preposition_ != Sense::word && at_ - preposition_at_ <= preposition_reach;
  }

  void area(const Cue& cue) {
    Sense before = behind_preposition() ? preposition_ : Sense::word;
    if (cue.li) before = Sense::to;
    const bool joined = at_ > 0 && (cues_[at_ - 1].is(Sense::conj) || cue.waw);
    preposition_ = Sense::word;
    if (before != Sense::word) role_ = Sense::word;
    if (between_ && joined) {
      between_ = false;
      return put_behind(Sense::with, cue.meaning.value);
    }
    if (before == Sense::word && listed(cue)) return add_to_group(cue.meaning.value);
    group_.clear();
    switch (before) {
      case Sense::to:
      case Sense::from:
      case Sense::with: return put_behind(before, cue.meaning.value);
      case Sense::between: between_ = true; return put_behind(before, cue.meaning.value);
      case Sense::of:
        if (frames_.size() > 1 && at_ <= predicate_at_ + 8) {
          if (int Frame::*slot = slot_of_owner()) put(slot, cue.meaning.value);
          return;
        }
        break;
      default: break;
    }
    named_without_preposition(cue);
  }

  /// Who is told behind "of"; null where it says nothing of the trade.
  int Frame::*slot_of_owner() {
    const Frame& now = frame();
    if (is_agent(now.sense)) return &Frame::partner;
    if (!is_verb(now.sense) || now.subject < 0) return &Frame::subject;
    // "bought $2 billion worth of Egyptian goods"
    const bool partner = now.sense == Sense::buys && (now.partner < 0 || now.soft_partner);
    return partner ? &Frame::partner : nullptr;
  }

  /// "Uganda and Tanzania", "Uganda, Tanzania and Rwanda": one more behind the same preposition.
  bool listed(const Cue& cue) const {
    if (at_ == 0 || cue.meaning.adjective || cue.li) return false;
    std::size_t i = at_ - 1;
    const bool comma = cues_[i].is(Mark::comma);
    if (cues_[i].is(Sense::conj) || comma) {
      if (i == 0) return false;
      --i;
    } else if (!cue.waw) {
      return false;
    }
    const bool goes_on =
        at_ + 1 < cues_.size() &&
        (cues_[at_ + 1].is(Sense::conj) || (cues_[at_ + 1].is(Sense::area) && cues_[at_ + 1].waw));
    return cues_[i].is(Sense::area) && !cues_[i].possessive && (!comma || goes_on);
  }

  void add_to_group(int area) {
    if (bare_ >= 0) {
      bare_ = -1;  // both of them: neither
      last_named_ = -1;
    } else if (frames_.size() > 1 && last_slot_ != nullptr) {
      if (group_.empty()) group_.push_back(frame().*last_slot_);
      group_.push_back(area);
    }
  }

  /// A figure behind several countries: "respectively" gives each its own, else it is of all.
  void spread_group(Said& said) {
    if (group_.size() < 2 || last_slot_ == nullptr) return;
    const bool respectively = std::ranges::any_of(
        cues_.subspan(at_), [](const Cue& cue) { return cue.is(Sense::respectively); });
    frames_.push_back(frame());
    frame().*last_slot_ = respectively ? group_.front() : -1;
    if (respectively) group_.erase(group_.begin());
    said.frame_number = static_cast<int>(frames_.size()) - 1;
    frame().has_figures = true;
    if (respectively && group_.size() == 1) group_.push_back(-1);
  }

  void named_without_preposition(const Cue& cue) {
    const int area = cue.meaning.value;
    if (is_world(area)) return;
    if (cue.possessive || (cue.meaning.adjective && !cue.arabic)) owner_ = {area, at_};
    if (owner_until_ > 0 && at_ <= owner_until_) {
      owner_until_ = 0;
      last_named_ = cue.arabic ? area : last_named_;
      const auto slot = last_slot_;
      put(object_next_ ? &Frame::partner : &Frame::subject, area);
      if (cue.meaning.adjective && object_next_) last_slot_ = slot;
      return;
    }
    // "المنتجات اللبنانية": whose goods they are, and nobody who trades.
    if (cue.arabic && cue.meaning.adjective) return;
    if (!cue.possessive) {
      if (first_named_ < 0 && !cue.meaning.adjective) first_named_ = area;
      bare_ = last_named_ = area;
      bare_is_adjective_ = cue.meaning.adjective;
    }
  }

  int Frame::*exporter() const {
    return is_purchase(frames_.back().sense) ? &Frame::partner : &Frame::subject;
  }
  int Frame::*importer() const {
    return is_purchase(frames_.back().sense) ? &Frame::subject : &Frame::partner;
  }

  /// A country behind a preposition, before a verb or behind it.
  void put_behind(Sense preposition, int area) {
    if (frames_.size() == 1) {
      pending_.push_back({preposition, area});
    } else {
      put(slot_of(preposition), area);
    }
  }

  int Frame::*slot_of(Sense preposition) const {
    if (preposition == Sense::to) return importer();
    if (preposition == Sense::from) return exporter();
    return preposition == Sense::between ? &Frame::subject : &Frame::partner;
  }

  /// Fills a slot of the frame; of a copy, where figures have the frame with another there.
  void put(int Frame::*slot, int area) {
    const bool soft = slot == &Frame::partner && frame().soft_partner;
    if (frame().*slot == area) {
      last_slot_ = slot;
      return;
    }
    // "was exported, most of it to China": not all that was said before.
    const bool afterthought = frame().has_figures && !after_figure_ && frames_.size() > 1;
    if (afterthought || (frame().*slot >= 0 && !soft && frame().has_figures)) {
      frames_.push_back(frame());
      // "for $880 million to the United Kingdom": the figure before is this frame's.
      if (after_figure_) said_[seen_.back()].frame_number = static_cast<int>(frames_.size()) - 1;
      frame().has_figures = after_figure_;
    }
    frame().*slot = area;
    frame().named = true;
    frame().unsure = false;
    last_slot_ = slot;
    if (slot == &Frame::partner) frame().soft_partner = false;
    int Frame::*other = slot == &Frame::partner ? &Frame::subject : &Frame::partner;
    if (frame().*other == area) frame().*other = -1;
  }

  void put_pending() {
    for (const auto& [preposition, area] : std::exchange(pending_, {}))
      if (frame().*slot_of(preposition) < 0 || frame().soft_partner || frame().has_figures)
        put(slot_of(preposition), area);
  }

  int carried_or_last_subject() const {
    if (frames_.size() > 1 && frames_.back().subject >= 0) return frames_.back().subject;
    return last_named_ >= 0 ? last_named_ : carried_.subject;
  }

  void predicate(const Cue& cue) {
    const Sense sense = cue.meaning.sense;
    // "its deficit in trade with"
    const bool of_balance = sense == Sense::trade && frames_.size() > 1 &&
                            is_balance(frame().sense) && !frame().has_figures &&
                            at_ - predicate_at_ <= owner_reach + 1;
    if (of_balance) return;
    const Frame last = frame();
    Frame next{.sense = sense};
    if (sense != Sense::unrelated) find_owner(cue, last, next);
    // "trade surplus": the noun behind says it.
    const bool same_phrase = predicate_at_ + 1 == at_ && frames_.size() > 1 && !frame().has_figures;
    if (same_phrase) frames_.pop_back();
    frames_.push_back(next);
    put_pending();
    predicate_at_ = at_;
    if (passive(cue)) turn_figure_behind_clause();
    if (names_figure_before()) turn_last_figure();
    object_next_ = is_verb(sense) && !cue.arabic && next.subject >= 0;
    const bool takes_owner =
        cue.arabic ? (!is_agent(sense) && !cue.of_it) || is_verb(sense) : object_next_;
    owner_until_ = takes_owner ? at_ + (cue.arabic ? owner_reach - 1 : 1) : 0;
    bare_ = -1;
    if (!is_balance(sense)) role_ = Sense::word;  // "from a deficit of"
    preposition_ = Sense::word;
    after_figure_ = false;
  }

  /// Who sells, buys or has a balance, by the words before; and whom else it goes on about.
  void find_owner(const Cue& cue, const Frame& last, Frame& next) {
    const bool owned = owner_.first >= 0 && at_ - owner_.second <= owner_reach;
    const bool verb = is_verb(cue.meaning.sense);
    const bool goes_on = frames_.size() > 1 || cue.of_it;
    if (is_agent(cue.meaning.sense)) {
      next.subject = bare_ >= 0 ? bare_ : last_named_;
      if (owned && owner_.first != next.subject) next.partner = owner_.first;
      return;
    }
    if (passive(cue)) return;
    if (owned && !(verb && bare_ >= 0 && !bare_is_adjective_)) {
      next.subject = owner_.first;
    } else if (bare_ >= 0) {
      next.subject = bare_;
    } else if (goes_on && (cue.of_it || verb || is_balance(cue.meaning.sense)) &&
               last.sense != Sense::unrelated) {
      next.subject = cue.of_it && !verb && frames_.size() == 1 ? carried_.subject : last.subject;
      if (next.subject < 0) next.subject = last_named_;
    }
    next.named = owned || bare_ >= 0;
    if (next.named) last_slot_ = &Frame::subject;
    // "واشترت منه": who was spoken of is the partner still.
    const bool turns_back =
        goes_on && next.subject >= 0 &&
        (next.subject == last.subject || cue.of_it || next.subject == last.partner);
    if (turns_back) {
      next.partner = next.subject == last.partner ? last.subject : last.partner;
      next.soft_partner = true;
    }
  }

  /// "were exported to": the noun before is what was sold.
  bool passive(const Cue& cue) const {
    return is_verb(cue.meaning.sense) && at_ > 0 && cues_[at_ - 1].is(Sense::passive);
  }

  void item(const Cue& cue) {
    if (role_ == Sense::from && preposition_at_ + 1 == at_) role_ = Sense::word;
    if (after_figure_ && !seen_.empty()) {
      const std::size_t gap = at_ - figure_at_;
      const bool bound = cue.li || gap == 1 || (gap <= 3 && preposition_ == Sense::of);
      Said& said = said_[seen_.back()];
      if (bound && (said.items.empty() || cue.li) && !said.has_own_items) {
        if (cue.li) said.items.clear();
        said.items.push_back(cue.meaning.value);
        said.has_own_items = said.items_bound = true;
        return;
      }
    }
    if (items_.empty()) first_item_at_ = at_;
    last_item_at_ = at_;
    items_.push_back(cue.meaning.value);
  }

  /// "Coffee ($1.19 billion)", "ships worth $312 million": the figure is that of the items, and
  /// not one that was read while they were spoken of.
  bool items_bound() const {
    if (at_ - last_item_at_ > 6 || role_ == Sense::against) return false;
    for (std::size_t i = last_item_at_ + 1; i < at_; ++i) {
      const Cue& cue = cues_[i];
      if (cue.is(Mark::comma) && i == last_item_at_ + 1 && at_ - i <= 2) continue;
      if (cue.is(Mark::paren) || cue.is(Mark::colon)) continue;
      const bool noun = cue.is(Mark::phrase) && is_predicate(cue.meaning.sense);
      if (noun ? i != last_item_at_ + 1 || is_verb(cue.meaning.sense)
               : !cue.is(Mark::phrase) || cue.is(Sense::area))
        return false;
    }
    return begins_clause(first_item_at_);
  }

  /// What stands at a place is what its clause is about, or what is sold.
  bool begins_clause(std::size_t at) const {
    if (cues_[at].waw || cues_[at].li) return true;
    for (std::size_t i = at; i-- > 0;) {
      const Cue& cue = cues_[i];
      if (!cue.is(Mark::phrase) || cue.is(Sense::conj) || cue.is(Sense::clause) ||
          is_predicate(cue.meaning.sense))
        return true;
      if (cue.is(Sense::of) && i > 0 && is_predicate(cues_[i - 1].meaning.sense)) return true;
      if ((cue.is(Sense::to) || cue.is(Sense::from)) && cues_[i + 1].is(Sense::area)) continue;
      const bool skipped = cue.is(Sense::area) || cue.is(Sense::passive) || at - i == 1;
      if (!skipped || cue.is(Sense::by) || cue.is(Sense::with) || cue.is(Sense::of)) return false;
    }
    return true;
  }

  /// "goods worth": all of them, and not "capital goods".
  bool bare_goods() const {
    const auto known = [&](std::size_t i) {
      return i >= cues_.size() || !cues_[i].is(Mark::phrase) ||
             cues_[i].meaning.sense != Sense::word;
    };
    return known(last_item_at_ + 1) && (first_item_at_ == 0 || known(first_item_at_ - 1));
  }

  void figure(const Cue& cue) {
    const TextFigure& figure = figure_of(cue);
    Said& said = said_[cue.figure];
    const bool rank = figure.unit == TextUnit::rank || figure.unit == TextUnit::index;
    if (rank) {
      said.country = last_named_ >= 0 ? last_named_ : carried_.subject;
    } else if (bare_ >= 0) {
      take_bare(said);
    } else if (frame().unsure && !seen_.empty()) {
      said.country = said_[seen_.back()].country;
    }
    if (!pending_.empty() && !rank) {
      if (frames_.size() == 1) frames_.push_back(frame());
      put_pending();
    }
    said.frame_number = static_cast<int>(frames_.size()) - 1;
    frame().has_figures = true;
    said.earlier = role_ == Sense::from || role_ == Sense::against;
    if (!items_.empty()) {
      said.items_bound = items_bound();
      said.goods_bound = said.items_bound && bare_goods();
      said.items = std::exchange(items_, {});
      said.has_own_items = true;
    } else if (!seen_.empty() && frames_.size() > 1 &&
               said.frame_number == said_[seen_.back()].frame_number &&
               (said.earlier || role_ == Sense::to || figure.unit == TextUnit::percent)) {
      const Said& before = said_[seen_.back()];
      said.items = before.items;
      said.items_bound = before.items_bound;
      said.goods_bound = before.goods_bound;
    }
    said.role = role_;
    spread_group(said);
    seen_.push_back(cue.figure);
    places_.push_back(at_);
    figure_at_ = at_;
    after_figure_ = true;
    owner_until_ = 0;
    // "from 31.3 to 64.9": the next preposition says the role of the next figure.
    role_ = Sense::word;
  }

  /// A country that stands before a figure without a verb of its own: "and Brazil $3.15 billion".
  /// Where two may be meant by it, it is only known to be one of both.
  void take_bare(Said& said) {
    const Frame last = frame();
    const int area = std::exchange(bare_, -1);
    said.country = area;
    const bool partner = last.list_of_partners && is_flow(last.sense);
    if (frames_.size() == 1 && !((list_ || cue_is_label()) && partner)) {
      frames_.push_back({.unsure = true});
      return;
    }
    const bool one_known = (last.subject >= 0) != (last.partner >= 0);
    frames_.push_back(last);
    frame().has_figures = false;
    frame().unsure = !partner && (last.unsure || !one_known || !gapped());
    if (frame().unsure) {
      frame().subject = frame().partner = -1;
    } else if (partner) {
      frame().partner = area;
    } else {
      frame().*(last.subject >= 0 ? &Frame::subject : &Frame::partner) = area;
    }
  }

  /// "Iran $942 million", "China with $2.85 billion": no other verb stands between.
  bool gapped() const {
    for (std::size_t i = at_; i-- > 0 && !cues_[i].is(Sense::area);)
      if (cues_[i].is(Sense::word)) return false;
    return true;
  }

  /// "China: 21.4 billion".
  bool cue_is_label() const { return at_ > 0 && cues_[at_ - 1].is(Mark::colon); }

  /// "$6.55 billion of what Poland bought": figures before the first verb of a sentence are its.
  void turn_to_later_predicate() {
    const auto own = std::ranges::find_if(cues_, [](const Cue& cue) {
      return cue.is(Mark::phrase) && is_predicate(cue.meaning.sense);
    });
    if (own == cues_.end() || frames_.size() < 2) return;
    const auto at = static_cast<std::size_t>(own - cues_.begin());
    for (std::size_t i = 0; i < seen_.size(); ++i) {
      if (said_[seen_[i]].frame_number != 0 || places_[i] > at) continue;
      const bool parted = std::any_of(cues_.begin() + static_cast<std::ptrdiff_t>(places_[i]) + 1,
                                      own, [&](const Cue& cue) {
                                        return cue.is(Mark::comma) || cue.is(Mark::semicolon) ||
                                               cue.is(Sense::clause) || amount(cue);
                                      });
      if (!parted) said_[seen_[i]].frame_number = 1;
    }
  }

  /// "while goods worth $5 million were exported": the figure is not the clause's before.
  void turn_figure_behind_clause() {
    if (!after_figure_ || seen_.empty()) return;
    for (std::size_t i = figure_at_; i-- > 0;) {
      if (cues_[i].is(Mark::phrase) && is_predicate(cues_[i].meaning.sense)) return;
      if (amount(cues_[i])) return;
      if (cues_[i].is(Sense::clause) || cues_[i].is(Sense::conj) || !cues_[i].is(Mark::phrase))
        break;
    }
    turn_last_figure();
  }

  void turn_last_figure() {
    said_[seen_.back()].frame_number = static_cast<int>(frames_.size()) - 1;
    frame().has_figures = true;
  }

  /// "$15.1 billion of exports", "15.1 مليار دولار صادرات".
  bool names_figure_before() const {
    if (seen_.empty() || cues_[at_].waw) return false;
    const std::size_t gap = at_ - figure_at_;
    return gap == 1 ||
           (gap == 2 && (cues_[at_ - 1].is(Sense::of) || cues_[at_ - 1].is(Sense::worth) || cues_[at_ - 1].is(Sense::passive)));
  }

  void rank(std::size_t figure) {
    if (figures_[figure].unit != TextUnit::rank && figures_[figure].unit != TextUnit::index) return;
    const std::size_t at =
        places_[static_cast<std::size_t>(std::ranges::find(seen_, figure) - seen_.begin())];
    const bool index = figures_[figure].unit == TextUnit::index;
    const auto kind = [index](const Cue& cue) {
      if (cue.is(Sense::complexity)) return Sense::complexity;
      const bool exports = !index && (cue.is(Sense::exports) || cue.is(Sense::exporter));
      return exports ? Sense::exports : Sense::word;
    };
    Sense& rank_of = said_[figure].rank_of;
    for (std::size_t i = at + 1; i < cues_.size() && rank_of == Sense::word; ++i) {
      if (amount(cues_[i]) && figure_of(cues_[i]).unit == figures_[figure].unit) break;
      if (cues_[i].is(Sense::clause)) break;
      rank_of = kind(cues_[i]);
    }
    const bool before = std::any_of(cues_.begin(), cues_.begin() + static_cast<std::ptrdiff_t>(at),
                                    [&](const Cue& cue) { return kind(cue) != Sense::word; });
    const bool behind_other = rank_of != Sense::word && ranks_behind(at);
    if (before && (rank_of == Sense::word || behind_other))
      for (std::size_t i = at; i-- > 0;)
        if (kind(cues_[i]) != Sense::word) {
          rank_of = kind(cues_[i]);
          break;
        }
  }

  /// The words for what is ranked stand behind another country's name.
  bool ranks_behind(std::size_t at) const {
    for (std::size_t i = at + 1; i < cues_.size(); ++i) {
      const Cue& cue = cues_[i];
      if (cue.is(Sense::complexity) || cue.is(Sense::exports) || cue.is(Sense::exporter))
        return false;
      if (cue.is(Sense::area) || cue.is(Mark::semicolon)) return true;
    }
    return false;
  }

  // Changes.

  /// "fell to $9 billion from $3 billion": two levels that do not go as their sentence says.
  void read_changes() {
    for (std::size_t i = 0; i < seen_.size(); ++i) {
      if (!said_[seen_[i]].earlier) continue;
      const std::optional<std::size_t> level = level_beside(i);
      if (!level) continue;
      const auto [first, last] = std::minmax(places_[i], places_[*level]);
      const Decimal before = figures_[seen_[i]].value();
      const Decimal now = figures_[seen_[*level]].value();
      const auto against = [&](Sense said) {
        return (said == Sense::rises && now < before) || (said == Sense::falls && before < now);
      };
      if (against(change_before(first)) || against(change_between(first, last)))
        turn(*level, std::max(i, *level) + 1);
    }
  }

  /// A level went the other way, and so did the rates behind it that say no way of their own.
  void turn(std::size_t level, std::size_t next) {
    said_[seen_[level]].turned = true;
    for (std::size_t i = next; i < seen_.size(); ++i) {
      const TextFigure& figure = figures_[seen_[i]];
      Said& said = said_[seen_[i]];
      if (figure.unit != TextUnit::percent || said.frame_number != said_[seen_[level]].frame_number)
        break;
      said.turned = figure.direction == TextDirection::none;
    }
  }

  /// The level that an earlier one is compared with: "from $3 billion to" it, or the one before.
  std::optional<std::size_t> level_beside(std::size_t earlier) const {
    const auto fits = [&](std::size_t i) {
      const Said& a = said_[seen_[earlier]];
      const Said& b = said_[seen_[i]];
      return !b.earlier && a.frame_number == b.frame_number &&
             figures_[seen_[i]].unit == figures_[seen_[earlier]].unit;
    };
    if (earlier + 1 < seen_.size() && said_[seen_[earlier + 1]].role == Sense::to &&
        said_[seen_[earlier]].role == Sense::from && fits(earlier + 1))
      return earlier + 1;
    for (std::size_t i = earlier; i-- > 0 && earlier - i <= 2;) {
      if (fits(i)) return i;
      if (figures_[seen_[i]].unit != TextUnit::percent) break;
    }
    return std::nullopt;
  }

  /// "rose", "down from".
  Sense change_at(std::size_t at) const {
    const Cue& cue = cues_[at];
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
      const Cue& cue = cues_[i];
      if (const Sense change = change_at(i); change != Sense::word)
        return i > 0 && cues_[i - 1].is(Sense::negation) ? Sense::word : change;
      const bool level = amount(cue) && figure_of(cue).unit != TextUnit::percent;
      if (cue.is(Mark::semicolon) || cue.is(Sense::clause) || level) break;
    }
    return Sense::word;
  }

  // Times.

  std::vector<Time> times() const {
    std::vector<Time> times;
    for (std::size_t i = 0; i < cues_.size(); ++i) {
      const Cue& cue = cues_[i];
      if (cue.is(Mark::figure) && figure_of(cue).unit == TextUnit::year) {
        if (set_apart(i)) continue;
        const int year = static_cast<int>(figure_of(cue).value().to_double());
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
    return std::ranges::all_of(cues_.subspan(first, last - first),
                               [](const Cue& cue) { return cue.is(Mark::phrase); });
  }

  bool set_apart(std::size_t at) const {
    for (std::size_t i = at; i-- > 0 && at - i <= 2;)
      if (cues_[i].is(Sense::apart)) return true;
    return false;
  }

  /// "four years ago", "قبل أربع سنوات", "a year before".
  int years_before(std::size_t at) const {
    const Cue& cue = cues_[at];
    if (cue.meaning.value > 0) return cue.meaning.value;
    const auto number_at = [&](std::size_t i) {
      if (i >= cues_.size()) return 0;
      if (cues_[i].is(Sense::number)) return cues_[i].meaning.value;
      if (!cues_[i].is(Mark::figure) || figure_of(cues_[i]).unit != TextUnit::none) return 0;
      const double value = figure_of(cues_[i]).value().to_double();
      return value >= 1 && value < 200 ? static_cast<int>(value) : 0;
    };
    if (cue.arabic)
      return at + 2 < cues_.size() && cues_[at + 2].is(Sense::years) ? number_at(at + 1) : 0;
    return at >= 2 && cues_[at - 1].is(Sense::years) ? number_at(at - 2) : 0;
  }

  /// The figure that a time stands behind, with no other and no comma between.
  void bind(std::vector<Time>& times) const {
    for (Time& time : times) {
      // "(2021: $1.4 million)" heads what follows.
      if (time.at > 0 && cues_[time.at - 1].is(Mark::paren) && time.at + 1 < cues_.size() &&
          cues_[time.at + 1].is(Mark::colon))
        continue;
      for (std::size_t i = time.at; i-- > 0;) {
        const Cue& cue = cues_[i];
        if (cue.is(Mark::comma) || cue.is(Mark::semicolon) || cue.is(Sense::clause)) break;
        if (i > 0 && is_time(times, i)) break;
        if (amount(cue)) {
          time.figure = cue.figure;
          break;
        }
      }
    }
  }

  static bool is_time(const std::vector<Time>& times, std::size_t at) {
    return std::ranges::find(times, at, &Time::at) != times.end();
  }

  void read_times() {
    std::vector<Time> all = times();
    bind(all);
    const std::optional<int> first = first_of_two(all);
    // The year that the sentence is about, so far; of a list, that of its heading.
    std::optional<int> main = list_ ? carried_.year : std::nullopt;
    bool part = false;
    std::size_t next = 0;
    for (std::size_t i = 0; i < seen_.size(); ++i) {
      Said& said = said_[seen_[i]];
      for (; next < all.size() && all[next].at < places_[i]; ++next)
        if (!of_earlier(all[next]) && all[next].years_before <= 0) {
          main = year_of(all[next], main);
          part = all[next].part && !all[next].month;
        }
      const auto own = std::ranges::find(all, std::optional(seen_[i]), &Time::figure);
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
    if (!list_) carried_.year = latest;
  }

  /// "between 2020 and 2022, from $5.2 billion to": the first year.
  std::optional<int> first_of_two(const std::vector<Time>& times) const {
    for (std::size_t i = 0; i + 1 < times.size(); ++i) {
      const std::size_t at = times[i].at;
      const bool two = at > 0 && cues_[at - 1].is(Sense::between) && times[i + 1].at <= at + 2;
      if (two && times[i].years_before < 0) return times[i].year;
    }
    return std::nullopt;
  }

  bool of_earlier(const Time& time) const { return time.figure && said_[*time.figure].earlier; }

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

  std::span<const Cue> cues_;
  std::span<const TextFigure> figures_;
  std::vector<Said>& said_;
  Frame& carried_;
  std::optional<int>& year_;

  std::size_t at_ = 0;
  std::vector<Frame> frames_;          ///< the first is that of the sentence before
  std::vector<std::size_t> seen_{};    ///< the amounts of the sentence
  std::vector<std::size_t> places_{};  ///< and their cues
  int bare_ = -1;                      ///< a country without a preposition, not yet taken
  bool bare_is_adjective_ = false;
  int first_named_ = -1;
  int last_named_ = -1;  ///< the last such, taken or not
  std::pair<int, std::size_t> owner_{-1, 0};
  std::size_t owner_until_ = 0;  ///< as far as the cue where an owner may follow
  bool object_next_ = false;     ///< what follows is no owner, but whom the verb is about
  Sense preposition_ = Sense::word;
  std::size_t preposition_at_ = 0;
  Sense role_ = Sense::word;  ///< what the next figure is: to, from, against
  bool between_ = false;
  bool pair_named_ = false;
  bool partners_ = false;
  bool list_ = false;                             ///< a line of a list
  std::vector<std::pair<Sense, int>> pending_{};  ///< countries behind prepositions, before a verb
  std::vector<int> items_{};
  bool after_figure_ = false;
  std::vector<int> group_{};         ///< countries behind one preposition, still without figures
  int Frame::*last_slot_ = nullptr;  ///< where the last country went
  std::size_t figure_at_ = 0;
  std::size_t predicate_at_ = 0;
  std::size_t first_item_at_ = 0;
  std::size_t last_item_at_ = 0;
};

namespace {

bool names_table(std::span<const Cue> line) {
  return !line.empty() &&
         std::ranges::count_if(line, [](const Cue& c) { return c.is(Mark::cell); }) >= 2;
}

/// The heads of columns are years without a word that says so.
bool is_year(const TextFigure& figure) {
  if (figure.unit == TextUnit::year) return true;
  const double value = figure.value().to_double();
  return figure.unit == TextUnit::none && figure.decimals() == 0 && value >= 1900 && value <= 2100;
}

TextMeasure measure_of(Sense sense) {
  if (is_sale(sense)) return TextMeasure::exports;
  if (is_purchase(sense)) return TextMeasure::imports;
  switch (sense) {
    case Sense::trade: return TextMeasure::two_way;
    case Sense::surplus: return TextMeasure::surplus;
    case Sense::deficit: return TextMeasure::deficit;
    case Sense::balance: return TextMeasure::balance;
    default: return TextMeasure::none;
  }
}

std::string code_of(int area) { return area < 0 ? std::string() : area_code(area); }

}  // namespace

/// A line of a table: what its first cells say goes for all its figures, and the header's
/// columns say of which year each is.
void SubjectReader::read_table_row(std::span<const Cue> cues, std::span<const TextFigure> figures,
                                   std::vector<Said>& said) {
  const bool header = std::ranges::none_of(
      cues, [&](const Cue& cue) { return cue.is(Mark::figure) && is_amount(figures[cue.figure]); });
  const bool rule = header && std::ranges::all_of(cues, [](const Cue& cue) {
                      return cue.is(Mark::cell) || cue.is(Mark::bullet);
                    });
  if (rule) return;
  if (header) columns_.clear();
  Frame label{.sense = header ? Sense::word : carried_.sense, .named = true};
  std::vector<int> items;
  std::size_t column = 0;
  Sense preposition = Sense::word;
  for (const Cue& cue : cues) {
    const Column* const has = column < columns_.size() ? &columns_[column] : nullptr;
    if (cue.is(Mark::cell)) {
      ++column;
    } else if (cue.is(Mark::figure)) {
      const TextFigure& figure = figures[cue.figure];
      if (header && is_year(figure)) {
        columns_.resize(std::max(columns_.size(), column + 1));
        columns_[column].year = static_cast<int>(figure.value().to_double());
      } else if (is_amount(figure)) {
        Said& of = said[cue.figure];
        of.frame = label;
        if (has != nullptr && has->sense != Sense::word) of.frame.sense = has->sense;
        if (of.frame.partner < 0) of.country = std::exchange(of.frame.subject, -1);
        of.items = items;
        of.year = has != nullptr ? has->year : std::nullopt;
        of.year_is_said = of.year.has_value();
      }
    } else if (cue.is(Sense::area)) {
      (preposition == Sense::to ? label.partner : label.subject) = cue.meaning.value;
    } else if (cue.is(Sense::item)) {
      items.push_back(cue.meaning.value);
    } else if (is_predicate(cue.meaning.sense) && header) {
      columns_.resize(std::max(columns_.size(), column + 1));
      columns_[column].sense = cue.meaning.sense;
      if (label.sense == Sense::word) carried_ = {.sense = cue.meaning.sense};
    }
    preposition = cue.is(Mark::phrase) ? cue.meaning.sense : Sense::word;
  }
}

void SubjectReader::read_sentence(std::span<const Cue> cues, std::span<const TextFigure> figures,
                                  std::vector<Said>& said) {
  if (names_table(cues)) return read_table_row(cues, figures, said);
  columns_.clear();
  const bool tells =
      std::ranges::any_of(cues, [](const Cue& cue) { return is_predicate(cue.meaning.sense); });
  const bool has_amount = std::ranges::any_of(
      cues, [&](const Cue& cue) { return cue.is(Mark::figure) && is_amount(figures[cue.figure]); });
  in_list_ = in_list_ && has_amount && !tells;
  Sentence(cues, figures, said, carried_, year_, in_list_).run();
  in_list_ |= cues.back().is(Mark::colon);
}

std::vector<TextSubject> SubjectReader::read(std::size_t begin, std::size_t end,
                                             std::span<const TextFigure> figures) {
  const std::vector<Cue> cues = cues_of(text_, begin, end, figures);
  std::vector<Said> said(figures.size());
  std::size_t first = 0;
  for (std::size_t i = 0; i <= cues.size(); ++i) {
    const bool ends = i == cues.size() || cues[i].is(Mark::stop) || cues[i].is(Mark::line);
    if (!ends) continue;
    if (i > first) read_sentence(std::span(cues).subspan(first, i - first), figures, said);
    first = i + 1;
  }
  std::vector<TextSubject> subjects;
  for (std::size_t i = 0; i < figures.size(); ++i)
    subjects.push_back(subject_of(said[i], figures[i]));
  return subjects;
}

void SubjectReader::put_items(const Said& said, TextSubject& subject) {
  subject.items_bound = said.items_bound;
  subject.goods_bound = said.goods_bound;
  for (const int item : said.items)
    subject.items.insert(subject.items.end(), item_codes(item).begin(), item_codes(item).end());
}

TextSubject SubjectReader::subject_of(const Said& said, const TextFigure& figure) {
  TextSubject subject;
  if (!is_amount(figure)) return subject;
  const bool rank = figure.unit == TextUnit::rank || figure.unit == TextUnit::index;
  const Frame& frame = said.frame;
  if (rank) {
    if (said.rank_of == Sense::exports) subject.measure = TextMeasure::total_exports_rank;
    if (said.rank_of == Sense::complexity)
      subject.measure = figure.unit == TextUnit::rank ? TextMeasure::eci_rank : TextMeasure::eci;
    subject.country = code_of(said.country);
  } else if (frame.unsure) {
    subject.country = code_of(said.country);
    put_items(said, subject);
  } else if (frame.sense != Sense::unrelated) {
    const bool purchase = is_purchase(frame.sense);
    subject.measure = measure_of(frame.sense);
    subject.exporter = code_of(purchase ? frame.partner : frame.subject);
    subject.importer = code_of(purchase ? frame.subject : frame.partner);
    subject.country = code_of(said.country);
    subject.carried = said.carried;
    subject.turned = said.turned;
    put_items(said, subject);
  }
  subject.year = said.year;
  subject.year_is_said = said.year_is_said;
  subject.before = said.before;
  subject.part_of_year = said.part_of_year;
  return subject;
}

}  // namespace tradestat::text

namespace tradestat {

std::vector<TextSubject> subjects_of(std::string_view text,
                                     const std::vector<TextFigure>& figures) {
  return text::SubjectReader(text).read(0, text.size(), figures);
}

const char* to_string(TextMeasure measure) {
  switch (measure) {
    case TextMeasure::none: return "";
    case TextMeasure::exports: return "exports";
    case TextMeasure::imports: return "imports";
    case TextMeasure::two_way: return "two_way";
    case TextMeasure::surplus: return "surplus";
    case TextMeasure::deficit: return "deficit";
    case TextMeasure::balance: return "balance";
    case TextMeasure::total_exports_rank: return "total_exports_rank";
    case TextMeasure::eci: return "eci";
    case TextMeasure::eci_rank: return "eci_rank";
  }
  return "";
}

}  // namespace tradestat
