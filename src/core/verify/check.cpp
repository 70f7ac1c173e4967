#include "tradestat/check.hpp"

#include "core/verify/overlap.hpp"

namespace tradestat {

Verdict judge(const Estimate& narrow, const Estimate& wide, const Figure& stated) {
  if (!narrow.defined() || !wide.defined()) return Verdict::not_derivable;
  if (!contradictory(narrow) && inside(narrow, stated.interval())) return Verdict::entailed;
  if (disjoint(wide, stated.interval(Zeros::padding))) return Verdict::inconsistent;
  return Verdict::consistent;
}

const char* to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::entailed: return "entailed";
    case Verdict::consistent: return "consistent";
    case Verdict::inconsistent: return "inconsistent";
    case Verdict::not_derivable: return "not_derivable";
  }
  return "";
}

const char* to_string(CheckKind kind) {
  switch (kind) {
    case CheckKind::claim: return "claim";
    case CheckKind::identity: return "identity";
    case CheckKind::warning: return "warning";
  }
  return "";
}

}  // namespace tradestat
