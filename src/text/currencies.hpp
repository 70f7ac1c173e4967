#pragma once

#include <cstdint>
#include <string_view>

namespace tradestat::text {

/// What money is called; whose it is, an adjective may say.
enum class Coin : std::int16_t {
  dollar,
  euro,
  pound,
  sterling,
  guinea,  ///< جنيه: Egypt's, Sudan's and Britain's
  franc,
  dinar,
  dirham,
  riyal,
  rupee,
  rouble,
  lira,
  lira_of_many,  ///< ليرة: Turkey's, Lebanon's and Syria's
  yuan,
  yen,
  won,
  krone,
  peso,
  real,
  rand,
  baht,
  ringgit,
  rupiah,
  zloty,
  forint,
  shekel,
  tenge,
  hryvnia,
  naira,
  dong,
  taka,
};

/// Whose money.
enum class Nation : std::int16_t {
  none,
  algerian,
  american,
  argentine,
  australian,
  bahraini,
  brazilian,
  british,
  canadian,
  chilean,
  chinese,
  colombian,
  danish,
  egyptian,
  emirati,
  hong_kong,
  indian,
  iranian,
  iraqi,
  japanese,
  jordanian,
  korean,
  kuwaiti,
  lebanese,
  libyan,
  mexican,
  moroccan,
  new_zealand,
  norwegian,
  omani,
  pakistani,
  philippine,
  qatari,
  russian,
  saudi,
  serbian,
  singaporean,
  south_african,
  sudanese,
  swedish,
  swiss,
  syrian,
  taiwanese,
  tunisian,
  turkish,
  yemeni,
};

/// The codes of ISO 4217 that are read as they stand; those first that small
/// letters may write.
inline constexpr std::string_view currency_codes =
    "usd eur gbp cny krw kpw jpy chf cad aud rub inr aed afn amd aoa ars azn bdt bgn bhd bnd bob "
    "brl "
    "byn clp cop crc czk djf dkk dzd egp etb gel ghs gtq hkd huf idr ils iqd irr isk jod kes kgs "
    "khr "
    "kwd kzt lbp lkr lyd mad mdl mga mmk mnt mur mvr mxn myr mzn nad ngn nok npr nzd omr pab php "
    "pkr "
    "pln pyg qar ron rsd rwf sar sdg sek sgd sos ssp syp szl thb tjs tmt tnd try twd tzs uah ugx "
    "uyu "
    "uzs vnd xaf xof yer zar zmw";
inline constexpr int small_codes = 12;

/// The code with this number in the list, in capitals.
std::string_view currency_code(int number);

/// The code of a coin; empty where nothing says whose it is.
std::string_view currency_of(Coin coin, Nation nation);

/// The code that a sign stands for; empty where several countries use it.
std::string_view currency_of_sign(std::string_view sign);

/// The code of the dollar that these letters name: "C", "HK"; empty for others.
std::string_view currency_of_dollar(std::string_view letters);

}  // namespace tradestat::text
