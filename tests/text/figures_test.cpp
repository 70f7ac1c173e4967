#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "support/marked_text.hpp"
#include "tradestat/text_figures.hpp"

using namespace tradestat;
using namespace marked_text;

TEST_CASE("English amounts, rates and years") {
  check_all({
      "Shipments dropped by ⟦18.1 per cent|18.1 percent fall⟧ to ⟦$10.6 million|10.6e6 USD⟧ "
      "in ⟦2021|2021 year⟧.",
      "The ⟦2021|2021 year⟧ report and the Q1 ⟦2020|2020 year⟧ tables, "
      "resolutions 1718 (⟦2006|2006 year⟧) and 2397.",
      "The deal was worth ⟦18.1 million dollars|18.1e6 USD⟧, not a rate.",
      "The clerk only wrote ⟦28.7|28.7 -⟧ and forgot the rest.",
      "Timber brought in ⟦355 thousand dollars|355e3 USD⟧ last year.",
      "A bill of ⟦$355k|355e3 USD⟧, one of ⟦$10.6m|10.6e6 USD⟧ and one of ⟦$1.2bn|1.2e9 USD⟧.",
      "Fees came to ⟦10.6 mn USD|10.6e6 USD⟧ and ⟦USD 28.7 million|28.7e6 USD⟧.",
      "It paid ⟦US$28.7 million|28.7e6 USD⟧, then ⟦5 million U.S. dollars|5e6 USD⟧ more.",
      "A ⟦28.7-million-dollar|28.7e6 USD⟧ bridge and a ⟦10-percent|10 percent⟧ duty.",
      "Exports worth ⟦486 billion dollars|486e9 USD⟧ left the ports.",
      "From ⟦2016|2016 year⟧ to ⟦2021|2021 year⟧, and again in ⟦2016|2016 year⟧–⟦2021|2021 year⟧.",
      "The season ⟦2016|2016 year⟧-17 was poor.",
      "Since ⟦1998|1998 year⟧ the plant employs ⟦2000|2000 -⟧ workers.",
      "It lasted ⟦24|24 -⟧ years, a quarter century.",
      "In ⟦2016|2016 year⟧ ⟦28.7 million dollars|28.7e6 USD⟧ changed hands.",
      "In ⟦1812|1812 year⟧, and in the year ⟦3021|3021 year⟧.",
      "This year 3021 cars were sold, in ⟦2500|2500 -⟧ cities.",
      "A carton costs ⟦$5|5 USD⟧ or ⟦5$|5 USD⟧.",
  });
}

TEST_CASE("Arabic amounts, rates and years") {
  check_all({
      "هبطت المبيعات بنسبة ⟦18.1 في المئة|18.1 percent fall⟧ عام ⟦2021|2021 year⟧.",
      "باع المصنع بضائع قيمتها ⟦18.1 مليون دولار|18.1e6 USD⟧ هذا الشتاء.",
      "كتب الموظف ⟦28.7|28.7 -⟧ ونسي الباقي.",
      "ثمن القمح ⟦٣٥٫٨ مليون دولار|35.8e6 USD⟧ وثمن الشعير ⟦٣٥٨ دولاراً|358 USD⟧.",
      "كلفت الأعمال ⟦355 ألف دولار|355e3 USD⟧ فقط.",
      "اشترت المدينة معدات بقيمة ⟦486 مليار دولار أميركي|486e9 USD⟧.",
      "في سنة ⟦٢٠٢١|2021 year⟧ زاد الإنتاج ⟦١٦٫٩٪|16.9 percent rise⟧.",
      "منذ عام ⟦2006|2006 year⟧ و⟦2021|2021 year⟧.",
      "في عام ⟦٣٠٢١|3021 year⟧ كان ذلك، وفي عام ⟦1812|1812 year⟧ أيضاً.",
      "بلغت هذا العام ⟦3021 مليون دولار|3021e6 USD⟧، وفي عام 1442هـ أقل.",
      "عاد بعد ربع قرن، أي بعد ⟦24|24 -⟧ عاماً.",
      "عام ⟦ألفين وستة عشر|2016 year⟧ كان ممطراً، وسنة 1442هـ كذلك.",
      "خلال الأعوام ⟦2016|2016 year⟧-⟦2021|2021 year⟧.",
      "سجلت ⟦۲۸٫۷ مليون دولار|28.7e6 USD⟧ وفق الجدول.",
      "في المصنع و⟦2000|2000 -⟧ عامل جديد.",
  });
}

TEST_CASE("Separators of decimals and groups") {
  check_all({
      "Paid: ⟦1,234,567 dollars|1234567 USD⟧ and ⟦1.234.567,89|1234567.89 -⟧ in all.",
      "Either ⟦1,234 dollars|1234 USD or 1.234⟧ or ⟦1.234 dollars|1.234 USD or 1234⟧.",
      "A duty of ⟦18.125%|18.125 percent⟧ and a leap of ⟦1,200 per cent|1200 percent or 1.200⟧.",
      "Read ⟦0.125|0.125 -⟧, ⟦0,125|0.125 -⟧ and ⟦1234.567|1234.567 -⟧.",
      "المبلغ ⟦1٬234٬567 دولاراً|1234567 USD⟧ والوزن ⟦12٫345|12.345 -⟧ طن.",
      "بلغت ⟦١٢٣٬٤٥٦٫٧٨ دولار|123456.78 USD⟧ تماماً.",
      "قدرها ⟦10,6 مليون دولار|10.6e6 USD⟧ حسب النشرة.",
      "It is ⟦1\u00A0234\u202F567|1234567 -⟧ or not.",
      "It is ⟦12\u2009500|12500 -⟧; it costs ⟦12 500 dollars|12500 USD⟧.",
      "It came ⟦1,234th|1234 rank⟧.",
      "Too long: 1234567890123456789012345678901.",
      "Just right: ⟦123456789012345678901234567890|123456789012345678901234567890 -⟧.",
  });
}

TEST_CASE("Marks that a reader does not see") {
  check_all({
      "\u200Fنسبة ⟦18.1\u200F%|18.1 percent⟧ و\u200E⟦-18.1%|-18.1 percent⟧\u200E هنا.",
      "\u2066⟦28.7\u2069 مليون دولار|28.7e6 USD⟧ دفعت.",
      "⟦مِلْيُون دُولَار|1e6 USD⟧ و⟦خمســـة ملايين دولار|5e6 USD⟧.",
      "⟦18.\u061C1 في المئة|1.18 percent⟧ من السكان.",
  });
}

TEST_CASE("Particles glued to digits") {
  check_all({
      "انتقل بـ⟦3.5 ملايين دولار|3.5e6 USD⟧ إلى هناك.",
      "اجتمعت الدول الـ⟦27|27 -⟧ خلال الـ⟦24|24 -⟧ ساعة.",
      "وصلت إلى المرتبة الـ⟦182|182 rank⟧ والمرتبة ال⟦47|47 rank⟧.",
      "دفعت ل⟦3 ملايين|3e6 -⟧ عامل و⟦5 ملايين|5e6 -⟧ فلاح.",
  });
}

TEST_CASE("Scale words, duals and composites") {
  check_all({
      "بلغت الديون ⟦67 مليوناً و700 ألف دولار|67700e3 USD⟧ مع الفوائد.",
      "دفعت ⟦مليونان|2e6 -⟧ من السكان ضرائب، و⟦مليوني دولار|2e6 USD⟧ غرامات.",
      "أنفقت ⟦3 مليونا دولار|3e6 USD⟧ و⟦5 مليوناً|5e6 -⟧ بعدها.",
      "ثمنه ⟦ألفا دولار|2e3 USD⟧ أو ⟦مئتا دولار|200 USD⟧.",
      "ورث ⟦ملياري دولار|2e9 USD⟧ و⟦مليار دولار|1e9 USD⟧.",
      "جمعت ⟦مليون دولار|1e6 USD⟧ ثم ملايين الدولارات، ثم عدة ملايين.",
      "باع ⟦مليوناً و500 ألف|1500e3 -⟧ كيس وبلغ الربح ⟦مليونا و200 ألف دولار|1200e3 USD⟧.",
      "دفع ⟦3 آلاف و500 دولار|3500 USD⟧ نقداً.",
      "The sum is ⟦3 million 200 thousand dollars|3200e3 USD⟧ exactly.",
      "Total: ⟦3 million and 200 thousand dollars|3200e3 USD⟧ exactly.",
      "⟦12 million dollars|12e6 USD⟧ and ⟦5|5 -⟧ companies.",
      "⟦5 million|5e6 -⟧ and ⟦20 per cent|20 percent⟧.",
      "Several million dollars, tens of millions, a few thousand, millions of dollars.",
      "It owes ⟦a million dollars|1e6 USD⟧ to somebody.",
      "It owes ⟦two thousand million dollars|2e9 USD⟧ to somebody.",
      "بلغت ⟦3 بلايين دولار|3e9 USD⟧ و⟦4 تريليونات دولار|4e12 USD⟧.",
      "تملك ⟦ألف مليون دولار|1e9 USD⟧ في المصرف.",
      "كتب ⟦١٢،٥ مليون|12.5e6 -⟧، وكتب ⟦28.7 مليون|28.7e6 -⟧.",
      "About ⟦28.7 millions|28.7e6 - about⟧ of them, in the 2nd quarter.",
      "A short line: ⟦28.7\nmillion dollars|28.7e6 USD⟧ it is.",
  });
}

TEST_CASE("Fractions") {
  check_all({
      "⟦Half a million dollars|0.5e6 USD⟧ or ⟦three quarters of a million dollars|0.75e6 USD⟧.",
      "A ⟦quarter of a million dollars|0.25e6 USD⟧ for a quarter of the land.",
      "⟦Two and a half million dollars|2.5e6 USD⟧ and ⟦a million and a half dollars|1.5e6 USD⟧.",
      "It lost ⟦half a per cent|0.5 percent fall⟧ and ⟦two and a half per cent|2.5 percent fall⟧.",
      "باعت ⟦نصف مليون دولار|0.5e6 USD⟧ ثم ⟦ربع مليون دولار|0.25e6 USD⟧.",
      "بلغ ⟦مليون ونصف المليون دولار|1.5e6 USD⟧ أو ⟦مليونين ونصف المليون دولار|2.5e6 USD⟧.",
      "تقدم نصف الطلاب وربع الصادرات.",
      "دفع ⟦ثلاثة أرباع المليون دولار|0.75e6 USD⟧ و⟦18 ونصف في المئة|18.5 percent⟧.",
      "أخذ ⟦3 ملايين|3e6 -⟧ ونصف الصادرات.",
  });
}

TEST_CASE("Ranges share scale and unit") {
  check_all({
      "Between ⟦3|3e6 USD⟧ and ⟦5 million dollars|5e6 USD⟧ are missing.",
      "It takes ⟦3|3e6 USD⟧-⟦5 million dollars|5e6 USD⟧ or ⟦3|3e6 EUR⟧ to ⟦5 million euros|5e6 "
      "EUR⟧.",
      "Lots of ⟦10|10e6 USD⟧, ⟦20|20e6 USD⟧ and ⟦30 million dollars|30e6 USD⟧.",
      "A hat costs ⟦$20|20 USD⟧-⟦30|30 USD⟧.",
      "Some ⟦$3|3e6 USD about⟧–⟦5 million|5e6 USD⟧ more.",
      "يلزم ما بين ⟦3|3e6 USD⟧ و⟦5 ملايين دولار|5e6 USD⟧ لذلك.",
      "من ⟦3|3e6 USD⟧ إلى ⟦5 ملايين دولار|5e6 USD⟧ سنوياً.",
      "From ⟦28.7|28.7e6 USD⟧ to ⟦10.6 million dollars|10.6e6 USD⟧ in five years.",
      "Between ⟦10|10 percent⟧ and ⟦15 per cent|15 percent⟧; ⟦10%|10 percent⟧-⟦15%|15 percent⟧.",
      "من 900 إلى ⟦1.2 مليون دولار|1.2e6 USD⟧.",
      "بين ⟦ثلاثة|3e6 USD⟧ و⟦خمسة ملايين دولار|5e6 USD⟧ تقع الكلفة.",
      "Between ⟦3 million|3e6 -⟧ and ⟦500 thousand|500e3 -⟧.",
  });
}

TEST_CASE("Ranks and other ordinals") {
  check_all({
      "It ranked ⟦3rd|3 rank⟧ in spring, ⟦12th|12 rank⟧ in summer and ⟦47th|47 rank⟧ in autumn.",
      "The ⟦twenty-first|21 rank⟧ largest mill, ranked ⟦182|182 rank⟧ by output.",
      "They hold ⟦third|3 rank⟧ place, though it was their second visit.",
      "The ⟦third|3 rank⟧-largest port came ⟦second|2 rank⟧.",
      "حلت في المركز ⟦الثاني عشر|12 rank⟧ ثم في المرتبة ⟦الثالثة والعشرين|23 rank⟧.",
      "المرتبة ⟦الثانية والثمانين بعد المئة|182 rank⟧ كانت من نصيبها.",
      "هي ⟦ثاني|2 rank⟧ أكبر مصنع، وهذه زيارته الثانية.",
      "احتل المرتبتين ⟦12|12 rank⟧ و⟦47|47 rank⟧ معاً.",
      "The 38th parallel, the 20th century, the 75th anniversary, the 12th of June.",
      "في القرن الحادي والعشرين وبعد الفصل الثالث.",
  });
}

TEST_CASE("Numbers written out") {
  check_all({
      "⟦Twelve million dollars|12e6 USD⟧ or ⟦eighteen point one per cent|18.1 percent⟧.",
      "⟦One hundred and twenty-five thousand dollars|125e3 USD⟧ in coins.",
      "⟦Two thousand three hundred and fifty dollars|2350 USD⟧ in notes.",
      "Two ministers and three deputies met ⟦twelve|12 -⟧ reporters; one of them left.",
      "دفع ⟦خمسة ملايين دولار|5e6 USD⟧ و⟦ثلاثة وعشرين مليون دولار|23e6 USD⟧.",
      "ثمنها ⟦مئة وخمسة وعشرون ألف دولار|125e3 USD⟧ لا غير.",
      "كسب ⟦خمسة عشر ألفاً وثلاثمئة دولار|15300 USD⟧ في شهر.",
      "السنوات الخمس الماضية وثلاثة وزراء.",
      "⟦ثمانية عشر فاصلة واحد في المئة|18.1 percent⟧ من الأرض.",
      "⟦عشرة فاصل ستة ملايين دولار|10.6e6 USD⟧ للطرق.",
      "⟦ثلاث مئة|300 -⟧ وقفوا، وقبضوا ⟦ثلاث مئة دولار|300 USD⟧.",
  });
}

TEST_CASE("Per cent, percentage points and other currencies") {
  check_all({
      "⟦5 per cent|5 percent⟧, ⟦5 percent|5 percent⟧, ⟦5 pct|5 percent⟧, ⟦5 %|5 percent⟧.",
      "⟦5 percentage points|5 percentage_point⟧, ⟦5 pp|5 percentage_point⟧, "
      "⟦3 % points|3 percentage_point⟧, ⟦2 p.p.|2 percentage_point⟧.",
      "⟦3 في المائة|3 percent⟧ و⟦4 بالمئة|4 percent⟧ و⟦5 بالمائة|5 percent⟧ و⟦6٪|6 percent⟧.",
      "⟦1.5 نقطة مئوية|1.5 percentage_point⟧ ثم ⟦نقطتان مئويتان|2 percentage_point⟧.",
      "درجة الحرارة ⟦18|18 -⟧ درجة مئوية، والفائدة ⟦25|25 -⟧ نقطة أساس.",
      "⟦28.7 million euros|28.7e6 EUR⟧, ⟦€5 million|5e6 EUR⟧ and ⟦3 million roubles|3e6 RUB⟧.",
      "⟦10 ملايين روبل|10e6 RUB⟧ و⟦5 ملايين دولار كندي|5e6 CAD⟧ و⟦7 ملايين يورو|7e6 EUR⟧.",
      "⟦C$5 million|5e6 CAD⟧, ⟦HK$7 million|7e6 HKD⟧ and ⟦5 million Canadian dollars|5e6 CAD⟧.",
      "⟦£5m|5e6 GBP⟧, ⟦JPY 700|700 JPY⟧, ⟦3 million Swiss francs|3e6 CHF⟧, ⟦6 million dinars|6e6 "
      "-⟧.",
      "⟦A$9|9 AUD⟧, ⟦Rs. 40|40 -⟧, ⟦₹40|40 INR⟧, ⟦90 Indian rupees|90 INR⟧, ⟦3 pounds sterling|3 "
      "GBP⟧.",
      "⟦4 ملايين دينار كويتي|4e6 KWD⟧ و⟦5 ملايين دينار|5e6 -⟧ و⟦6 مليارات ريال سعودي|6e9 SAR⟧.",
      "⟦7 ملايين جنيه مصري|7e6 EGP⟧ و⟦8 ملايين جنيه إسترليني|8e6 GBP⟧ و"
      "⟦9 ملايين درهم إماراتي|9e6 AED⟧.",
  });
}

TEST_CASE("The index of economic complexity") {
  check_all({
      "Its ECI of ⟦0.43|0.43 index⟧ beat an index of ⟦-0.12|-0.12 index⟧.",
      "It scored well (ECI ⟦0.43|0.43 index⟧) and ranked ⟦47th|47 rank⟧.",
      "مؤشر التعقيد الاقتصادي ⟦0.43|0.43 index⟧ هذا العام.",
      "Scored ⟦0.43|0.43 -⟧ elsewhere, but ⟦0.43|0.43 index⟧ on the complexity index.",
      "The index covers ⟦27|27 -⟧ goods.",
      "The index rose ⟦2.5|2.5 - rise⟧ times.",
  });
}

TEST_CASE("Signs") {
  check_all({
      "The rate was ⟦-18.1%|-18.1 percent⟧ (⟦−18.1%|-18.1 percent⟧, ⟦\u201118.1%|-18.1 percent⟧).",
      "⟦Minus 5 per cent|-5 percent⟧ and +⟦16.9%|16.9 percent⟧.",
      "المعدل ⟦سالب 3.5 في المئة|-3.5 percent⟧ فقط.",
      "Growth of ⟦−18.1 per cent|-18.1 percent⟧ is no rise.",
      "It owes ⟦-$5 million|-5e6 USD⟧, says the sheet.",
  });
}

TEST_CASE("Directions") {
  check_all({
      "Sales grew ⟦5 per cent|5 percent rise⟧ in ⟦2020|2020 year⟧ and "
      "⟦7 per cent|7 percent rise⟧ in ⟦2021|2021 year⟧.",
      "After an ⟦18.1 per cent|18.1 percent fall⟧ annual decline came a ⟦5%|5 percent rise⟧ rise.",
      "Prices were up ⟦3 per cent|3 percent rise⟧ and down by ⟦4 per cent|4 percent fall⟧ later.",
      "Wages fell ⟦3 million dollars|3e6 USD fall⟧, to ⟦7 million dollars|7e6 USD⟧.",
      "The share fell from ⟦15 per cent|15 percent⟧ to ⟦12 per cent|12 percent⟧.",
      "Output did not fall by ⟦5 per cent|5 percent⟧.",
      "Growth slowed by ⟦1.5 percentage points|1.5 percentage_point⟧.",
      "Wheat made up ⟦7 per cent|7 percent⟧ and went up to ⟦9 per cent|9 percent <=⟧.",
      "Imports rose, while oil was ⟦5 per cent|5 percent⟧ of them.",
      "انخفض الإنتاج، وفقاً للوزارة، بنسبة ⟦18.1 في المئة|18.1 percent fall⟧.",
      "نما الاقتصاد بمعدل سنوي قدره ⟦16.9 في المئة|16.9 percent rise⟧ "
      "من ⟦35.8 مليون دولار|35.8e6 USD⟧ إلى ⟦78.3 مليون دولار|78.3e6 USD⟧.",
      "بزيادة قدرها ⟦5 ملايين دولار|5e6 USD rise⟧ وبتراجع نسبته ⟦4٪|4 percent fall⟧.",
      "صعدت الأسعار بـ⟦3 في المئة|3 percent rise⟧ بينما بلغت حصة النفط ⟦5 في المئة|5 percent⟧.",
      "ستنخفض الأجور ⟦3٪|3 percent fall⟧ ولم ترتفع ⟦2٪|2 percent⟧.",
      "ارتفعت الصادرات إلى ⟦10.6 مليون دولار|10.6e6 USD⟧.",
  });
}

TEST_CASE("Hedges") {
  check_all({
      "About ⟦5 million dollars|5e6 USD about⟧, nearly ⟦4%|4 percent about⟧, "
      "around ⟦$7|7 USD about⟧.",
      "More than ⟦$5 million|5e6 USD >⟧, less than ⟦3 million dollars|3e6 USD <⟧.",
      "At least ⟦4%|4 percent >=⟧, no more than ⟦6%|6 percent <=⟧, no less than ⟦2%|2 percent >=⟧.",
      "Over ⟦5 million|5e6 - >⟧, up to ⟦6 million|6e6 - <=⟧, "
      "⟦7 million dollars|7e6 USD >=⟧ or more.",
      "It fell by more than ⟦18 per cent|18 percent fall >⟧.",
      "نحو ⟦5 ملايين دولار|5e6 USD about⟧، وقرابة ⟦4٪|4 percent about⟧، "
      "وبحوالي ⟦7٪|7 percent about⟧.",
      "أكثر من ⟦5 ملايين دولار|5e6 USD >⟧ وأقل من ⟦3 ملايين دولار|3e6 USD <⟧.",
      "ما لا يقل عن ⟦4 ملايين دولار|4e6 USD >=⟧ وما يزيد على ⟦6 ملايين دولار|6e6 USD >⟧.",
      "ما يقرب من ⟦6 ملايين دولار|6e6 USD about⟧ ولا يتجاوز ⟦8 ملايين دولار|8e6 USD <=⟧.",
      "⟦5 ملايين دولار|5e6 USD >=⟧ على الأقل، و⟦7 ملايين دولار|7e6 USD >=⟧ أو أكثر.",
      "انخفضت بأكثر من ⟦18 في المئة|18 percent fall >⟧.",
  });
}

TEST_CASE("What is no figure") {
  check_all({
      "Under Resolution 1718, resolutions 2375 and 2397 and Article 51, nothing moves.",
      "نص القرار 1718 والقراران لا يهمان، وقراري مجلس الأمن 1718 و2375، والمادة 51.",
      "قرار رقم 1950 والصفحة 12 والبند 7.",
      "On 12 June, June 14, 12-15 June and 12/06/2024, at 10:30, 10 a.m. or 5 pm.",
      "في 12 يونيو و3 من مايو ويومي 12 و13 آب عند الساعة 10.",
      "The T-72, F-16, Su-35, MH17, G20, COVID-19, B-52 and the Boeing 737-800.",
      "صاروخ هواسونغ-17 وطائرة سو-35 وكوفيد-19.",
      "Version 1.2.3 runs on 192.168.100.200; see http://example.org/2021/28.7?x=5 or a.b/c-5.",
      "Call +850-2-18111 or 02-335-1234, room 5.",
      "Under HS 2709 and chapter 27, page 5, table 3, No. 7, #12.",
      "As he wrote [12], and she (3), nothing.",
      "1. The first item",
      "2) Another item",
      "Dated 2024-06-12 and 12.06.2024.",
      "A file named report_2021.html, and user@7.example.",
  });
}

TEST_CASE("A stated figure stands for an interval") {
  const auto figures = read_figures("It fell by 28.7 million dollars to more than 5 per cent.");
  REQUIRE(figures.size() == 2);
  CHECK(figures[0].value() == Decimal(28700000, 0));
  CHECK(figures[0].decimals() == 1);
  CHECK(figures[0].interval().to_string() == "[28650000, 28750000)");
  CHECK(figures[1].interval().to_string() == "(5, ∞)");
  // 67 million 700 thousand is known to the thousand.
  CHECK(read_figures("67 مليوناً و700 ألف")[0].interval().to_string() == "[67699500, 67700500)");
  CHECK(read_figures("ranked 12th")[0].interval().to_string() == "[12, 12]");
}

TEST_CASE("Places count lines, characters and bytes") {
  const auto figures = read_figures("سطر\nو5٪ ثم ٦٪\n\n7%");
  REQUIRE(figures.size() == 3);
  CHECK(figures[0].line == 2);
  CHECK(figures[0].column == 2);
  CHECK(figures[0].byte_start == 9);  // three letters, a line feed, one letter
  CHECK(figures[0].byte_end == 12);
  CHECK(figures[1].column == 8);
  CHECK(figures[1].byte_end - figures[1].byte_start == 4);
  CHECK(figures[2].line == 4);
  CHECK(figures[2].column == 1);
}

TEST_CASE("Any bytes can be read") {
  using namespace std::string_literals;
  CHECK(read_figures("").empty());
  CHECK(read_figures("\0\0\0"s).empty());
  CHECK(read_figures("\xFF\xFE\xD9\xE2\x80\xF0\x9F"s).empty());
  // A bad byte ends the figure, and hides none.
  CHECK(marked("5 \xFF million, 6%\0 7%"s) ==
        "⟦5|5 -⟧ \xFF million, ⟦6%|6 percent⟧\0 ⟦7%|7 percent⟧"s);
  CHECK(read_figures(std::string(1000000, '1')).empty());
  CHECK(read_figures(std::string(1000000, '-')).empty());
  std::string list;
  for (int i = 0; i < 100000; ++i) list += "5% ";
  std::size_t count = 0;
  read_figures(list, [&](const TextFigure& figure) {
    count += figure.byte_start == count * 3 && figure.unit == TextUnit::percent;
  });
  CHECK(count == 100000);
}
