#include <algorithm>
#include <array>
#include <utility>

#include "base/format.hpp"
#include "tradestat/observation.hpp"

namespace tradestat {
namespace {

/// ISO 4217: the currencies in use but the US dollar, then those that were.
constexpr auto other_currencies = std::to_array<const char*>({
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD",
    "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUP", "CVE",
    "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL",
    "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR",
    "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD",
    "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK",
    "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO",
    "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON",
    "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD",
    "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD",
    "TZS", "UAH", "UGX", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST",
    "XAF", "XCD", "XDR", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG", "ATS", "BEF", "BYR", "CSK",
    "CYP", "DDM", "DEM", "EEK", "ESP", "FIM", "FRF", "GHC", "GRD", "HRK", "IEP", "ITL", "LTL",
    "LUF", "LVL", "MRO", "MTL", "NLG", "PTE", "ROL", "RUR", "SDD", "SIT", "SKK", "SLL", "STD",
    "SUR", "TRL", "VEF", "XEU", "YUM", "ZMK", "ZWL",
});

constexpr std::array<std::pair<Unit, const char*>, 7> own_codes{{{Unit::usd, "USD"},
                                                                 {Unit::percent, "PT"},
                                                                 {Unit::index, "IX"},
                                                                 {Unit::times, "RATIO"},
                                                                 {Unit::rank, "RANK"},
                                                                 {Unit::tonnes, "TNE"},
                                                                 {Unit::barrels, "BLL"}}};

std::string scaled(std::string_view unit, int unit_mult) {
  switch (unit_mult) {
    case 0: return std::string(unit);
    case 3: return formatted("thousand {}", unit);
    case 6: return formatted("million {}", unit);
    case 9: return formatted("billion {}", unit);
    case 12: return formatted("trillion {}", unit);
    default: return formatted("10^{} {}", unit_mult, unit);
  }
}

}  // namespace

std::optional<Unit> unit_of(std::string_view code) {
  for (const auto& [unit, own] : own_codes)
    if (code == own) return unit;
  const auto found = std::ranges::find(other_currencies, code);
  if (found == other_currencies.end()) return std::nullopt;
  const auto number = static_cast<int>(found - other_currencies.begin());
  return static_cast<Unit>(static_cast<int>(Unit::currencies) + number);
}

std::string unit_name(Unit unit, int unit_mult) {
  switch (unit) {
    case Unit::percent: return "percent";
    case Unit::index: return "index";
    case Unit::times: return "times";
    case Unit::rank: return "rank";
    case Unit::tonnes: return scaled("tonnes", unit_mult);
    case Unit::barrels: return scaled("barrels", unit_mult);
    default: return scaled(to_string(unit), unit_mult);
  }
}

const char* to_string(Unit unit) {
  if (unit < Unit::currencies) return own_codes[static_cast<std::size_t>(unit)].second;
  return other_currencies[static_cast<std::size_t>(unit) -
                          static_cast<std::size_t>(Unit::currencies)];
}

}  // namespace tradestat
