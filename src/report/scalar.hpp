#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace tradestat::report {

/// A value as JSON and CSV know it: null, words (of somebody else, and valid as
/// long as those), a whole number, a finite number.
using Scalar = std::variant<std::monostate, std::string_view, std::int64_t, double>;

/// Appends the shortest decimal notation that reads back as the same double;
/// never an exponent, never "-0". Precondition: the number is finite.
void append_number(std::string& out, double value);
void append_number(std::string& out, std::int64_t value);

}  // namespace tradestat::report
