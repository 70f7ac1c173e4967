#pragma once

#include <cstdint>
#include <string>

namespace tradestat::report {

/// Appends the shortest decimal notation that reads back as the same double;
/// never an exponent, never "-0". JSON and CSV write numbers so. Precondition:
/// the number is finite.
void append_number(std::string& out, double value);
void append_number(std::string& out, std::int64_t value);

}  // namespace tradestat::report
