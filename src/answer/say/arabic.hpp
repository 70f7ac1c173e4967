#pragma once

#include "answer/say/language.hpp"

// صادرات and واردات are plurals of things: their verbs and adjectives are feminine singular. Names
// of countries, which are of either gender, are nobody's subject.
namespace tradestat::say {

// clang-format off
inline constexpr Wording arabic_wordings[] = {
    {Phrase::exports, "صادرات {country}{of}"},
    {Phrase::exports_to, "صادرات {country}{of} إلى {partner}"},
    {Phrase::imports, "واردات {country}{of}"},
    {Phrase::imports_from, "واردات {country}{of} من {partner}"},
    {Phrase::both, "تجارة {country}{in}"},
    {Phrase::both_with, "تجارة {country}{in} مع {partner}"},
    {Phrase::value, "بلغت {trade} {value} في عام {year}."},
    {Phrase::grew, "نمت {trade} {rate}{a_year}، من {before} عام {since} إلى {value} عام {year}."},
    {Phrase::fell, "تراجعت {trade} {rate}{a_year}، من {before} عام {since} إلى {value} عام {year}."},
    {Phrase::unclear, "بلغت {trade} {before} في عام {since} و{value} في عام {year}، ولا يتضح من "
     "الأرقام المقربة أنمت أم تراجعت."},
    {Phrase::unchanged, "بقيت {trade} في عام {year} كما كانت في عام {since}."},
    {Phrase::levels, "بلغت {trade} {before} في عام {since} و{value} في عام {year}."},
    {Phrase::surplus, "بلغ فائض {country} في التجارة{in} {value} في عام {year}."},
    {Phrase::surplus_with, "بلغ فائض {country} في التجارة{in} مع {partner} {value} في عام {year}."},
    {Phrase::deficit, "بلغ عجز {country} في التجارة{in} {value} في عام {year}."},
    {Phrase::deficit_with, "بلغ عجز {country} في التجارة{in} مع {partner} {value} في عام {year}."},
    {Phrase::balanced, "كانت تجارة {country}{in} متوازنة في عام {year}."},
    {Phrase::balanced_with, "كانت تجارة {country}{in} مع {partner} متوازنة في عام {year}."},
    {Phrase::unsure_balance, "لا يتضح من الأرقام المقربة أكان ميزان {country} في التجارة{in} فائضا أم عجزا في عام {year}."},
    {Phrase::unsure_balance_with, "لا يتضح من الأرقام المقربة أكان ميزان {country} في التجارة{in} مع {partner} فائضا أم عجزا في عام {year}."},
    {Phrase::surplus_too, "وفي عام {since} أيضا بلغ فائض {country} {before}."},
    {Phrase::surplus_too_with, "وفي عام {since} أيضا بلغ فائض {country} مع {partner} {before}."},
    {Phrase::deficit_too, "وفي عام {since} أيضا بلغ عجز {country} {before}."},
    {Phrase::deficit_too_with, "وفي عام {since} أيضا بلغ عجز {country} مع {partner} {before}."},
    {Phrase::turned_surplus, "وانقلب الميزان، إذ بلغ فائض {country} {before} في عام {since}."},
    {Phrase::turned_surplus_with, "وانقلب الميزان، إذ بلغ فائض {country} مع {partner} {before} في عام {since}."},
    {Phrase::turned_deficit, "وانقلب الميزان، إذ بلغ عجز {country} {before} في عام {since}."},
    {Phrase::turned_deficit_with, "وانقلب الميزان، إذ بلغ عجز {country} مع {partner} {before} في عام {since}."},
    {Phrase::two_way, "بلغ حجم التجارة بين {country} و{partner} {value} في عام {year}."},
    {Phrase::services_of, "بلغت {trade} {value} في عام {year}، منها {list}."},
    {Phrase::product, "أكبر المنتجات{known} في {trade} في عام {year} هي {list}."},
    {Phrase::products, "أكبر المنتجات{known} في {trade} في عام {year} هي {list}."},
    {Phrase::market, "أكبر الوجهات{known} ل{trade} في عام {year} هي {list}."},
    {Phrase::markets, "أكبر الوجهات{known} ل{trade} في عام {year} هي {list}."},
    {Phrase::source, "أكبر المصادر{known} ل{trade} في عام {year} هي {list}."},
    {Phrase::sources, "أكبر المصادر{known} ل{trade} في عام {year} هي {list}."},
    {Phrase::rank, "جاءت {trade} في المرتبة {ordinal} عالميا في عام {year}."},
    {Phrase::complexity, "بلغ مؤشر التعقيد الاقتصادي في {country} {value} في عام {year}."},
    {Phrase::complexity_rank, "مرتبة {country} في مؤشر التعقيد الاقتصادي في عام {year} هي المرتبة {ordinal} عالميا."},
    {Phrase::no_complexity, "لا يتوافر مؤشر التعقيد الاقتصادي في {country} لعام {year}."},
    {Phrase::status, "الرقم الخاص بما بلغته {trade} في عام {year} {status}."},
    {Phrase::mirror, "أرقام {trade} هي ما يعلنه الشركاء."},
    {Phrase::mirror_with, "أرقام {trade} هي ما يعلنه الطرف الآخر."},
    {Phrase::valuation, "الصادرات مقومة تسليم ظهر السفينة (فوب)، والواردات في الغالب شاملة التأمين والشحن (سيف)."},
    {Phrase::series_break, "في السلسلة الزمنية انقطاع بعد عام {year} يخص {list}."},
    {Phrase::year_missing, "لا توجد أرقام عن {trade} لعام {list}."},
    {Phrase::two_years_missing, "لا توجد أرقام عن {trade} لعامي {list}."},
    {Phrase::years_missing, "لا توجد أرقام عن {trade} للأعوام {list}."},
    {Phrase::sum_of_partners, "لا يرد إجمالي {trade} في البيانات، بل هو مجموع أرقام الشركاء الواردين فيها، وعددهم {count}."},
    {Phrase::sum_of_products, "لا يرد إجمالي المنتجات في البيانات، بل هو مجموع أرقام المنتجات الواردة فيها، وعددها {count}."},
    {Phrase::rate, "بنحو {a} في المئة"},
    {Phrase::rate_range, "بما بين {a} و{b} في المئة"},
    {Phrase::percent, "{a} في المئة"},
    {Phrase::percent_range, "بين {a} و{b} في المئة"},
    {Phrase::part_by_share, "{name} ({value})"},
    {Phrase::part_by_value, "{name} بقيمة {value}"},
    {Phrase::coded, "البند {list} {code}"},
    {Phrase::coded_in, "{name} من البند {list} {code}"},
    {Phrase::rest_of, "باقي {name}"},
    {Phrase::years_run, "من {a} إلى {b}"},
};

inline constexpr Scale arabic_scales[] = {
    {12, "تريليون دولار", "تريليوني دولار", "{n} تريليونات دولار", "{n} تريليون دولار", "{n} تريليون دولار"},
    {9, "مليار دولار", "ملياري دولار", "{n} مليارات دولار", "{n} مليار دولار", "{n} مليار دولار"},
    {6, "مليون دولار", "مليوني دولار", "{n} ملايين دولار", "{n} مليون دولار", "{n} مليون دولار"},
    {3, "ألف دولار", "ألفي دولار", "{n} آلاف دولار", "{n} ألف دولار", "{n} ألف دولار"},
    {0, "{n} دولار", "دولارين", "{n} دولارات", "{n} دولارا", "{n} دولار"},
};
// clang-format on

/// The number that a noun follows: 3 to 10 of them, 11 to 99; a fraction is read as a hundred.
constexpr Plural arabic_plural(std::string_view digits) {
  if (digits == "1") return Plural::one;
  if (digits == "2") return Plural::two;
  if (digits.find('.') != std::string_view::npos) return Plural::other;
  const std::string_view last = digits.substr(digits.size() < 2 ? 0 : digits.size() - 2);
  int number = 0;
  for (const char digit : last) number = 10 * number + (digit - '0');
  if (number >= 3 && number <= 10) return Plural::few;
  return number >= 11 ? Plural::many : Plural::other;
}

inline constexpr SpokenLanguage arabic{
    .code = "ar",
    .wordings = arabic_wordings,
    .scales = arabic_scales,
    .plural = arabic_plural,
    .goods = {{{"", " السلعية", " السلعية"},
               {"", " من الخدمات", " الخدمية"},
               {"", " الإجمالية", " الإجمالية"}}},
    .hedges = {"", "نحو ", "أكثر من ", "أقل من ", "ما لا يقل عن ", "ما لا يزيد على "},
    .statuses = {"تقديري", "متوقع", "محتسب", "أولي"},
    .ordinal = "الـ",
    .a_year = " سنويا",
    .known = " المعروفة",
    .comma = " و",
    .last_comma = " و",
};

}  // namespace tradestat::say
