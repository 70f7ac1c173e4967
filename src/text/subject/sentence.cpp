#include "text/subject/sentence.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/subject/changes.hpp"
#include "text/subject/times.hpp"

namespace tradestat::text {
namespace {

/// Words between a noun and whose it is: "Argentine wheat exports", "صادرات السلع الكويتية".
constexpr std::size_t owner_reach = 3;
/// Words between a preposition and its country: "to its neighbour Poland".
constexpr std::size_t preposition_reach = 3;

/// One sentence, or one line of a list, on its way from cues to what its figures are about.
class Sentence {
 public:
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
    const Scene scene{cues_, figures_, said_, seen_, places_, list_};
    read_times(scene, carried_.year, year_);
    read_changes(scene);
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
      case Mark::comma:
        after_figure_ = false;
        comma_at_ = at_;
        [[fallthrough]];
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
    if (frame().has_figures) return;  // "منها": of what was counted before
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
    frames_.push_back({.sense = frame().sense, .subject = cues_[at_ - 1].meaning.value});
    predicate_at_ = at_;
    last_slot_ = &Frame::subject;
    after_figure_ = false;
  }

  /// "أهم الدول المستوردة منه": whose names follow.
  void partners_of_it() {
    const int it = frames_[frames_.size() - 2].subject;
    frame() = {.sense = frame().sense, .partner = it};
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
    if (!cue.arabic || !cue.meaning.adjective) ranked_ = area;
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
      pending_.emplace_back(preposition, area);
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
    const bool afterthought = frame().has_figures && frames_.size() > 1 &&
                              comma_at_ > std::max(figure_at_, predicate_at_);
    if (afterthought || of_last_figure() || (frame().*slot >= 0 && !soft && frame().has_figures)) {
      frames_.push_back(frame());
      // "for $880 million to the United Kingdom": the figure before is this frame's.
      if (after_figure_) said_[seen_.back()].frame_number = static_cast<int>(frames_.size()) - 1;
      frame().has_figures = after_figure_;
    }
    frame().*slot = area;
    frame().unsure = false;
    last_slot_ = slot;
    if (slot == &Frame::partner) frame().soft_partner = false;
    int Frame::*other = slot == &Frame::partner ? &Frame::subject : &Frame::partner;
    if (frame().*other == area) frame().*other = -1;
  }

  /// "hit $26 billion, of which $4 billion went to": what follows is said of the last figure only.
  bool of_last_figure() const {
    const int number = static_cast<int>(frames_.size()) - 1;
    const auto of_frame = [&](std::size_t i) { return said_[i].frame_number == number; };
    return after_figure_ && std::ranges::count_if(seen_, of_frame) > 1;
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
    if (owned || bare_ >= 0) last_slot_ = &Frame::subject;
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
    if (at_ - last_item_at_ > 7 || role_ == Sense::against) return false;
    // "rice exports to China were"
    const bool of_noun = is_predicate(cues_[last_item_at_ + 1].meaning.sense);
    for (std::size_t i = last_item_at_ + 1; i < at_; ++i) {
      const Cue& cue = cues_[i];
      if (of_noun && cue.is(Sense::area)) continue;
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
          is_predicate(cue.meaning.sense) || (cue.is(Sense::from) && cue.of_it))
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
      said.country = ranked_ >= 0 ? ranked_ : carried_.subject;
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
           (gap == 2 && (cues_[at_ - 1].is(Sense::of) || cues_[at_ - 1].is(Sense::worth) ||
                         cues_[at_ - 1].is(Sense::passive)));
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
  int ranked_ = -1;      ///< whose place in an order is told
  int last_named_ = -1;  ///< the last such, taken or not
  std::pair<int, std::size_t> owner_{-1, 0};
  std::size_t owner_until_ = 0;  ///< as far as the cue where an owner may follow
  bool object_next_ = false;     ///< what follows is no owner, but whom the verb is about
  Sense preposition_ = Sense::word;
  std::size_t preposition_at_ = 0;
  Sense role_ = Sense::word;  ///< what the next figure is: to, from, against
  bool between_ = false;
  bool partners_ = false;
  bool list_ = false;                             ///< a line of a list
  std::vector<std::pair<Sense, int>> pending_{};  ///< countries behind prepositions, before a verb
  std::vector<int> items_{};
  bool after_figure_ = false;
  std::vector<int> group_{};         ///< countries behind one preposition, still without figures
  int Frame::*last_slot_ = nullptr;  ///< where the last country went
  std::size_t figure_at_ = 0;
  std::size_t predicate_at_ = 0;
  std::size_t comma_at_ = 0;
  std::size_t first_item_at_ = 0;
  std::size_t last_item_at_ = 0;
};

}  // namespace

void read_sentence(std::span<const Cue> cues, std::span<const TextFigure> figures,
                   std::vector<Said>& said, Topic& topic, bool listed) {
  Sentence(cues, figures, said, topic.frame, topic.year, listed).run();
}

}  // namespace tradestat::text
