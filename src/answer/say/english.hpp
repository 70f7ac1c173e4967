#pragma once

#include "answer/say/language.hpp"

namespace tradestat::say {

// clang-format off
inline constexpr Wording english_wordings[] = {
    {Phrase::exports, "{whose} {kind}exports{of}"},
    {Phrase::exports_to, "{whose} {kind}exports{of} to {partner}"},
    {Phrase::imports, "{whose} {kind}imports{of}"},
    {Phrase::imports_from, "{whose} {kind}imports{of} from {partner}"},
    {Phrase::both, "{whose} {kind}trade{in}"},
    {Phrase::both_with, "{kind}trade{in} between {country} and {partner}"},
    {Phrase::value, "{trade} were worth {value} in {year}."},
    {Phrase::grew, "{trade} grew by {rate}{a_year}, from {before} in {since} to {value} in {year}."},
    {Phrase::fell, "{trade} fell by {rate}{a_year}, from {before} in {since} to {value} in {year}."},
    {Phrase::unclear, "{trade} were worth {before} in {since} and {value} in {year}; whether they "
     "grew or fell is within rounding."},
    {Phrase::unchanged, "{trade} were the same in {year} as in {since}."},
    {Phrase::levels, "{trade} were worth {before} in {since} and {value} in {year}."},
    {Phrase::surplus, "{country} had a surplus of {value} in its {kind}trade{in} in {year}."},
    {Phrase::surplus_with, "{country} had a surplus of {value} in its {kind}trade{in} with "
     "{partner} in {year}."},
    {Phrase::deficit, "{country} had a deficit of {value} in its {kind}trade{in} in {year}."},
    {Phrase::deficit_with, "{country} had a deficit of {value} in its {kind}trade{in} with "
     "{partner} in {year}."},
    {Phrase::balanced, "{whose} {kind}trade{in} was balanced in {year}."},
    {Phrase::balanced_with, "{whose} {kind}trade{in} with {partner} was balanced in {year}."},
    {Phrase::unsure_balance, "Whether {country} had a surplus or a deficit in its {kind}trade{in} "
     "in {year} is within rounding."},
    {Phrase::unsure_balance_with, "Whether {country} had a surplus or a deficit in its "
     "{kind}trade{in} with {partner} in {year} is within rounding."},
    {Phrase::surplus_too, "In {since}, too, {country} had a surplus, of {before}."},
    {Phrase::surplus_too_with, "In {since}, too, {country} had a surplus with {partner}, of "
     "{before}."},
    {Phrase::deficit_too, "In {since}, too, {country} had a deficit, of {before}."},
    {Phrase::deficit_too_with, "In {since}, too, {country} had a deficit with {partner}, of "
     "{before}."},
    {Phrase::turned_surplus, "The balance changed sides: in {since} {country} had a surplus of "
     "{before}."},
    {Phrase::turned_surplus_with, "The balance changed sides: in {since} {country} had a surplus "
     "of {before} with {partner}."},
    {Phrase::turned_deficit, "The balance changed sides: in {since} {country} had a deficit of "
     "{before}."},
    {Phrase::turned_deficit_with, "The balance changed sides: in {since} {country} had a deficit "
     "of {before} with {partner}."},
    {Phrase::two_way, "Trade between {country} and {partner} was worth {value} in {year}."},
    {Phrase::services_of, "{trade} were worth {value} in {year}, of which {list}."},
    {Phrase::product, "The largest {known}product among {trade} in {year} was {list}."},
    {Phrase::products, "The largest {known}products among {trade} in {year} were {list}."},
    {Phrase::market, "The largest {known}market of {trade} in {year} was {list}."},
    {Phrase::markets, "The largest {known}markets of {trade} in {year} were {list}."},
    {Phrase::source, "The largest {known}source of {trade} in {year} was {list}."},
    {Phrase::sources, "The largest {known}sources of {trade} in {year} were {list}."},
    {Phrase::rank, "{trade} ranked {ordinal} in the world in {year}."},
    {Phrase::complexity, "{whose} economic complexity index was {value} in {year}."},
    {Phrase::complexity_rank, "{country} ranked {ordinal} in the world by economic complexity in "
     "{year}."},
    {Phrase::no_complexity, "No economic complexity index of {country} is known for {year}."},
    {Phrase::status, "The figure for {trade} in {year} is {status}."},
    {Phrase::mirror, "{trade} are what its partners report."},
    {Phrase::mirror_with, "{trade} are what {partner} reports."},
    {Phrase::valuation, "Exports are valued free on board (FOB), imports as a rule with insurance "
     "and freight (CIF)."},
    {Phrase::series_break, "There is a break in the series of {list} after {year}: {text}."},
    {Phrase::year_missing, "There is no figure of {trade} for {list}."},
    {Phrase::two_years_missing, "There are no figures of {trade} for {list}."},
    {Phrase::years_missing, "There are no figures of {trade} for {list}."},
    {Phrase::sum_of_partners, "No total of {trade} is stated: it is the sum of the {count} partners "
     "in the data."},
    {Phrase::sum_of_products, "The data lists products without a total: totals are the sum of the "
     "{count} listed."},
    {Phrase::rate, "about {a} per cent"},
    {Phrase::rate_range, "{a} to {b} per cent"},
    {Phrase::percent, "{a} per cent"},
    {Phrase::percent_range, "{a} to {b} per cent"},
    {Phrase::part_by_share, "{name} ({value})"},
    {Phrase::part_by_value, "{name} {value}"},
    {Phrase::coded, "{list} {code}"},
    {Phrase::coded_in, "{name} of {list} {code}"},
    {Phrase::rest_of, "the rest of {name}"},
    {Phrase::years_run, "{a} to {b}"},
};

inline constexpr Scale english_scales[] = {
    {12, "{n} trillion dollars", "", "", "", "{n} trillion dollars"},
    {9, "{n} billion dollars", "", "", "", "{n} billion dollars"},
    {6, "{n} million dollars", "", "", "", "{n} million dollars"},
    {3, "{n} thousand dollars", "", "", "", "{n} thousand dollars"},
    {0, "{n} dollar", "", "", "", "{n} dollars"},
};

inline constexpr std::string_view english_the[] = {
    "ALA", "ANT", "ARE", "ATF", "BES", "BHS", "CAF", "CCK", "COD", "COK", "COM", "CYM", "DDR", "DOM",
    "EU", "FLK", "FRO", "GBR", "GMB", "IMN", "IOT", "MDV", "MHL", "MNP", "NLD", "PHL", "SLB", "SUN",
    "TCA", "UMI", "USA", "VGB", "VIR", "W00",
};
// clang-format on

inline constexpr SpokenLanguage english{
    .code = "en",
    .is_of_files = true,
    .wordings = english_wordings,
    .scales = english_scales,
    .plural = [](std::string_view digits) { return digits == "1" ? Plural::one : Plural::other; },
    .goods = {{{"", " of goods", " in goods"},
               {"", " of services", " in services"},
               {"total ", "", ""}}},
    .hedges = {"", "about ", "more than ", "less than ", "at least ", "at most "},
    .statuses = {"an estimate", "a forecast", "imputed", "provisional"},
    .whose = "'s",
    .whose_behind_s = "'",
    .with_the = english_the,
    .the = "the ",
    .ordinal_endings = {"th", "st", "nd", "rd"},
    .a_year = " a year",
    .known = "known ",
    .comma = ", ",
    .last_comma = " and ",
};

}  // namespace tradestat::say
