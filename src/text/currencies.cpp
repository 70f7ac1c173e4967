#include "text/currencies.hpp"

#include <algorithm>
#include <array>

namespace tradestat::text {
namespace {

constexpr std::size_t code_count = (currency_codes.size() + 1) / 4;

/// The codes in capitals, three letters each.
constexpr auto capitals = [] {
  std::array<char, code_count * 3> result{};
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] = static_cast<char>(currency_codes[i / 3 * 4 + i % 3] - 'a' + 'A');
  return result;
}();

struct Money {
  std::string_view code;
  Coin coin;
  Nation nation = Nation::none;  ///< none: where nothing else is said
};

constexpr Money moneys[] = {
    {"USD", Coin::dollar},
    {"USD", Coin::dollar, Nation::american},
    {"CAD", Coin::dollar, Nation::canadian},
    {"AUD", Coin::dollar, Nation::australian},
    {"NZD", Coin::dollar, Nation::new_zealand},
    {"SGD", Coin::dollar, Nation::singaporean},
    {"HKD", Coin::dollar, Nation::hong_kong},
    {"TWD", Coin::dollar, Nation::taiwanese},
    {"EUR", Coin::euro},
    {"GBP", Coin::pound},
    {"GBP", Coin::sterling},
    {"GBP", Coin::pound, Nation::british},
    {"EGP", Coin::pound, Nation::egyptian},
    {"LBP", Coin::pound, Nation::lebanese},
    {"SYP", Coin::pound, Nation::syrian},
    {"SDG", Coin::pound, Nation::sudanese},
    {"GBP", Coin::guinea, Nation::british},
    {"EGP", Coin::guinea, Nation::egyptian},
    {"SDG", Coin::guinea, Nation::sudanese},
    {"CHF", Coin::franc, Nation::swiss},
    {"DZD", Coin::dinar, Nation::algerian},
    {"BHD", Coin::dinar, Nation::bahraini},
    {"IQD", Coin::dinar, Nation::iraqi},
    {"JOD", Coin::dinar, Nation::jordanian},
    {"KWD", Coin::dinar, Nation::kuwaiti},
    {"LYD", Coin::dinar, Nation::libyan},
    {"RSD", Coin::dinar, Nation::serbian},
    {"TND", Coin::dinar, Nation::tunisian},
    {"AED", Coin::dirham, Nation::emirati},
    {"MAD", Coin::dirham, Nation::moroccan},
    {"SAR", Coin::riyal, Nation::saudi},
    {"QAR", Coin::riyal, Nation::qatari},
    {"OMR", Coin::riyal, Nation::omani},
    {"YER", Coin::riyal, Nation::yemeni},
    {"IRR", Coin::riyal, Nation::iranian},
    {"INR", Coin::rupee, Nation::indian},
    {"PKR", Coin::rupee, Nation::pakistani},
    {"RUB", Coin::rouble},
    {"RUB", Coin::rouble, Nation::russian},
    {"TRY", Coin::lira},
    {"TRY", Coin::lira, Nation::turkish},
    {"TRY", Coin::lira_of_many, Nation::turkish},
    {"LBP", Coin::lira_of_many, Nation::lebanese},
    {"SYP", Coin::lira_of_many, Nation::syrian},
    {"CNY", Coin::yuan},
    {"CNY", Coin::yuan, Nation::chinese},
    {"JPY", Coin::yen},
    {"JPY", Coin::yen, Nation::japanese},
    {"SEK", Coin::krone, Nation::swedish},
    {"NOK", Coin::krone, Nation::norwegian},
    {"DKK", Coin::krone, Nation::danish},
    {"MXN", Coin::peso, Nation::mexican},
    {"ARS", Coin::peso, Nation::argentine},
    {"CLP", Coin::peso, Nation::chilean},
    {"COP", Coin::peso, Nation::colombian},
    {"PHP", Coin::peso, Nation::philippine},
    {"BRL", Coin::real},
    {"BRL", Coin::real, Nation::brazilian},
    {"ZAR", Coin::rand},
    {"ZAR", Coin::rand, Nation::south_african},
    {"THB", Coin::baht},
    {"MYR", Coin::ringgit},
    {"IDR", Coin::rupiah},
    {"PLN", Coin::zloty},
    {"HUF", Coin::forint},
    {"ILS", Coin::shekel},
    {"KZT", Coin::tenge},
    {"UAH", Coin::hryvnia},
    {"NGN", Coin::naira},
    {"VND", Coin::dong},
    {"BDT", Coin::taka},
};

struct Sign {
  std::string_view sign;
  std::string_view code;
};

constexpr Sign signs[] = {
    {"€", "EUR"},   {"£", "GBP"},   {"₽", "RUB"}, {"₹", "INR"},   {"₪", "ILS"},   {"₺", "TRY"},
    {"₴", "UAH"},   {"₦", "NGN"},   {"₫", "VND"},   {"₸", "KZT"},   {"₱", "PHP"},   {"₩", "KRW"},
    {"د.ك", "KWD"}, {"د.إ", "AED"}, {"د.أ", "JOD"}, {"د.ع", "IQD"}, {"د.ب", "BHD"}, {"د.ت", "TND"},
    {"د.ج", "DZD"}, {"د.ل", "LYD"}, {"د.م", "MAD"}, {"ر.س", "SAR"}, {"ر.ق", "QAR"}, {"ر.ع", "OMR"},
    {"ر.ي", "YER"}, {"ج.م", "EGP"}, {"ل.ل", "LBP"}, {"ل.س", "SYP"},
};

constexpr Sign dollars[] = {
    {"C", "CAD"},  {"CA", "CAD"}, {"CDN", "CAD"}, {"A", "AUD"},  {"AU", "AUD"},
    {"NZ", "NZD"}, {"HK", "HKD"}, {"S", "SGD"},   {"NT", "TWD"}, {"R", "BRL"},
};

template <class Table>
std::string_view code_of(const Table& table, std::string_view text) {
  const auto* row = std::ranges::find(table, text, &Sign::sign);
  return row == std::end(table) ? std::string_view() : row->code;
}

}  // namespace

std::string_view currency_code(int number) {
  return {capitals.data() + std::ptrdiff_t{number} * 3, 3};
}

std::string_view currency_of(Coin coin, Nation nation) {
  const auto* row = std::ranges::find_if(
      moneys, [&](const Money& m) { return m.coin == coin && m.nation == nation; });
  return row == std::end(moneys) ? std::string_view() : row->code;
}

std::string_view currency_of_sign(std::string_view sign) { return code_of(signs, sign); }
std::string_view currency_of_dollar(std::string_view letters) { return code_of(dollars, letters); }

}  // namespace tradestat::text
