#pragma once

#include <string>

#include "answer/say/facts.hpp"
#include "base/language.hpp"

namespace tradestat::say {

/// A fact as a sentence. Amounts have at most five significant digits, and never more than their
/// interval allows; rates and shares the most decimals, one as a rule, at which both ends of their
/// interval agree, else both ends.
std::string sentence(const Fact& fact, Language language);

}  // namespace tradestat::say
