#include "support/catch.hpp"
#include "support/marked_text.hpp"

using namespace marked_text;

// Sentences as newspapers write them, each of which a reader of figures can
// easily get wrong.

TEST_CASE("Parts of a million are not a million") {
  check_all({
      "They paid two thirds of a million dollars, or a third of a billion dollars.",
      "They paid one-fifth of a million dollars, or 2/3 million dollars.",
      "It cost 1⅓ million dollars, ⅔ million dollars or $1 2/3 million.",
      "It moved by a tenth of a per cent, by less than one tenth of one per cent.",
      "It moved by one tenth of 1 per cent and by three tenths of a percentage point.",
      "It lost a couple of million dollars in a multi-million-dollar deal.",
      "It cost ⟦two and a quarter million dollars|2.25e6 USD⟧ to build.",
      "The rate was raised by a ⟦quarter of a percentage point|0.25 percentage_point rise⟧.",
      "دفعت ثلث مليون دولار غرامة، ثم ثلثي مليار دولار.",
      "دفعت خُمس مليون دولار غرامة، ثم عُشر مليون دولار.",
      "دفعت ⟦خمسة مليون دولار|5e6 USD⟧ و⟦خمسة عشر مليون دولار|15e6 USD⟧ نقداً.",
      "كلف 2/3 مليون دولار، ثم 1⅓ مليون دولار.",
      "كلف بضعة وعشرين مليون دولار أو نيفاً وعشرين مليون دولار.",
      "ارتفع ⟦واحداً ونصف في المئة|1.5 percent rise⟧ هذا الشهر.",
  });
}

TEST_CASE("Halves and quarters in digits") {
  check_all({
      "It cost ⟦1½ million dollars|1.5e6 USD⟧ or ⟦½ million dollars|0.5e6 USD⟧.",
      "It cost ⟦$2 3/4 million|2.75e6 USD⟧, ⟦$1-1/2 million|1.5e6 USD⟧ or ⟦$¼bn|0.25e9 USD⟧.",
      "They paid ⟦3/4 of a million dollars|0.75e6 USD⟧ and ⟦½%|0.5 percent⟧ interest.",
      "كلف ⟦1½ مليون دولار|1.5e6 USD⟧ و⟦¾ مليون دولار|0.75e6 USD⟧ نقداً.",
      "كلف ⟦5 و½ مليون دولار|5.5e6 USD⟧، ثم ⟦5 و1/2 مليون دولار|5.5e6 USD⟧.",
      "Add ½ cup of flour and ⟦2½|2.5 -⟧ spoons by 1/2/2024; ½–½ in the last round.",
      "In ⟦2021|2021 year⟧ 3/4 of them left.",
      "It cost ⟦three-and-a-half million dollars|3.5e6 USD⟧ or ⟦one-half million|0.5e6 -⟧.",
      "They paid ⟦two and three quarters million dollars|2.75e6 USD⟧, one half of one per cent "
      "and ⟦one and one-half of a million|1.5e6 -⟧.",
      "It is ⟦one-half percentage point|0.5 percentage_point⟧ or ⟦3.5%-pts|3.5 percentage_point⟧.",
  });
}

TEST_CASE("Words that are no number of their own") {
  check_all({
      "In nineteen ninety-nine and twenty twenty-one nothing happened.",
      "Some thirty-odd million dollars, twenty-something mills.",
      "The team won 3-1 on Saturday; the vote was 14-0.",
      "فاز الفريق 3-1 على ضيفه.",
      "It pays ⟦5 won|5 -⟧ or ⟦KRW 500|500 KRW⟧ a litre.",
  });
}

TEST_CASE("Groups of digits with blanks and points between them") {
  check_all({
      "It is ⟦1 000 000|1000000 -⟧ times as large.",
      "About ⟦12 500|12500 - about⟧ tonnes of coal and ⟦7 000|7000 -⟧ barrels.",
      "بلغت ⟦١٢ ٥٠٠|12500 -⟧ طن و⟦٧ ٠١٢|7012 -⟧ برميلاً.",
      "It is ⟦1 234,5 million dollars|1234.5e6 USD⟧ altogether.",
      "It is ⟦486.000.000.000 dollars|486000000000 USD⟧ and 192.168.1.10 or 192.168.100.200.",
      "On June 12 500 workers left.",
  });
}

TEST_CASE("Lists and ranges in prose") {
  check_all({
      "Between ⟦$900,000|900000 USD or 900.000⟧ and ⟦$1.2 million|1.2e6 USD⟧ is missing.",
      "It costs ⟦$1.5|1.5e9 USD⟧-⟦2 billion|2e9 USD⟧ or ⟦$1.5bn|1.5e9 USD⟧–⟦$2bn|2e9 USD⟧.",
      "From ⟦2000|2000 USD⟧ to ⟦2500 dollars|2500 USD⟧ each.",
      "From ⟦31,400,000 dollars|31400000 USD⟧ in ⟦2015|2015 year⟧ to "
      "⟦12,900,000 dollars|12900000 USD⟧ in ⟦2019|2019 year⟧.",
      "من ⟦31,400,000 دولار|31400000 USD⟧ في عام ⟦2015|2015 year⟧ إلى "
      "⟦12,900,000 دولار|12900000 USD⟧ في عام ⟦2019|2019 year⟧.",
      "بلغت ⟦3.1|3.1e9 USD⟧ و⟦3.5|3.5e9 USD⟧ و⟦4 مليارات دولار|4e9 USD⟧ على التوالي.",
      "بلغت ⟦3.1|3.1e9 USD⟧، و⟦3.5|3.5e9 USD⟧، و⟦4 مليارات دولار|4e9 USD⟧ على التوالي.",
      "⟦مئة وأحد عشر مليون دولار|111e6 USD⟧، و⟦أحد عشر|11 -⟧ شهراً و⟦واحد وعشرون|21 -⟧ يوماً.",
      "كلف ⟦ثلاثة آلاف ومئتين وخمسين مليون دولار|3250e6 USD⟧ لا غير.",
      "It cost ⟦three thousand two hundred and fifty million dollars|3250e6 USD⟧.",
      "⟦5 per cent|5 percent⟧-⟦10 per cent|10 percent⟧ of ⟦1.2 billion US-dollars|1.2e9 USD⟧.",
      "ما بين ⟦مليون|1e6 USD⟧ و⟦مليوني دولار|2e6 USD⟧ سنوياً.",
  });
}

TEST_CASE("Currencies in prose") {
  check_all({
      "Net outflows reached ⟦$-4.2 million|-4.2e6 USD⟧ or ⟦−$4.2 million|-4.2e6 USD⟧ in May.",
      "It made ⟦$3T|3e12 USD⟧ and ⟦$5 million|5e6 CAD⟧ Canadian from ⟦3|3 -⟧t of coal.",
      "GDP per head in constant ⟦2015|2015 year⟧ US dollars rose.",
      "Measured in ⟦2010|2010 year⟧ dollars, it was worth ⟦2015 dollars|2015 USD⟧.",
      "The firm raised ⟦$5 million|5e6 USD⟧ and raised prices by ⟦$3|3 USD rise⟧.",
      "ارتفع السعر بمقدار ⟦دولارين|2 USD rise⟧ للبرميل.",
      "بلغ ⟦75 مليار روبل|75e9 RUB⟧، أي ما يعادل ⟦900 مليون دولار|900e6 USD⟧.",
  });
}

TEST_CASE("Ordinals that are ranks, and those that number things") {
  check_all({
      "Its 6th nuclear test shook the region; the 14th shipment left on the 12th.",
      "The 8th Central Committee met from the 12th to the 15th.",
      "The 15th Five-Year Plan and the 20th Party Congress are over.",
      "It is ⟦12th|12 rank⟧ in exports, and ⟦182nd|182 rank⟧ globally.",
      "It slipped from ⟦12th|12 rank⟧ to ⟦15th|15 rank⟧ place, ⟦3rd|3 rank⟧ among its peers.",
      "يقع مركز ⟦38|38 -⟧ نورث في واشنطن، واحتلت المركز ⟦38|38 rank⟧ عالمياً.",
      "The Economic Complexity Index (ECI) of ⟦0.43|0.43 index⟧ ranks it ⟦47th|47 rank⟧.",
      "مؤشر التعقيد الاقتصادي (ECI) بلغ ⟦0.43|0.43 index⟧ هذا العام.",
  });
}

TEST_CASE("Names with numbers in prose") {
  check_all({
      "Rule 34, Article 5 (3), clause 7 and paragraphs 8, 9 and 17 apply.",
      "EUR/USD ⟦1.08|1.08 -⟧, 1.2E+6 dollars, ISSN 2049-3630 and Law 2021; "
      "⟦3.5|3.5 -⟧m x ⟦2|2 -⟧m, ⟦3.5|3.5 -⟧m-long.",
      "He scored ⟦2016|2016 -⟧ points.",
      "Route 66, Unit 731, Bureau 39 and P.O. Box 42.",
      "تحت البند الجمركي 2709 ووفق رمز النظام المنسق 8703 في الصفحات 12 و13.",
      "الدورة 77 للجمعية العامة واللواء 155.",
      "He is ⟦1.85|1.85 -⟧m tall, the wall ⟦5|5 -⟧m high; ⟦5m|5e6 -⟧ tonnes went by sea.",
      "At 12.30pm, 12.30 GMT and 10 a.m.; see vol. 3 and fig. 7.",
  });
}

TEST_CASE("Years in prose") {
  check_all({
      "In the first half of ⟦2022|2022 year⟧ trade stopped; at the end of ⟦2022|2022 year⟧ it "
      "resumed.",
      "On June 19, ⟦2024|2024 year⟧, they met.",
      "By ⟦2030|2030 year⟧ it should be ⟦$5 million|5e6 USD⟧.",
      "A list of ⟦2021|2021 -⟧ names.",
      "In the summer of ⟦2022|2022 year⟧ it resumed at constant ⟦2015|2015 year⟧ prices.",
      "في صيف ⟦2022|2022 year⟧ توقفت، وخلال النصف الأول من ⟦2023|2023 year⟧ عادت.",
      "كان ذلك في عام \u202A⟦2021|2021 year⟧.\u202C",
  });
}

TEST_CASE("Directions in prose") {
  check_all({
      "Exports plummeted ⟦40 per cent|40 percent fall⟧ and imports rebounded "
      "⟦12 per cent|12 percent rise⟧.",
      "It failed to grow ⟦5 per cent|5 percent⟧, and was expected not to fall by ⟦6%|6 percent⟧.",
      "An ⟦18.1%|18.1 percent fall⟧ annual rate of decline is steep.",
      "جاء ذلك بعد ارتفاعها ⟦5 في المئة|5 percent rise⟧ العام الماضي.",
      "من المتوقع أن تنكمش التجارة ⟦4 في المئة|4 percent fall⟧.",
      "رفع المصرف الفائدة ⟦0.75 نقطة مئوية|0.75 percentage_point rise⟧ ثم خفضها "
      "⟦ربع نقطة مئوية|0.25 percentage_point fall⟧.",
      "The rate rose to a record ⟦5 per cent|5 percent⟧, sales to Russia ⟦6 per cent|6 percent⟧.",
      "ارتفعت الصادرات إلى روسيا ⟦5 في المئة|5 percent rise⟧، والفائدة إلى مستوى "
      "⟦5 في المئة|5 percent⟧.",
      "رفع الفائدة إلى نطاق ⟦5.25|5.25 percent⟧-⟦5.50 في المئة|5.50 percent⟧.",
      "Exports fell after a ⟦25 per cent|25 percent⟧ tariff, and under a ⟦30 per cent|30 percent⟧ "
      "tariff.",
      "Demand fell for bonds with a ⟦5 per cent|5 percent⟧ coupon.",
      "The falling rouble and a ⟦5 per cent|5 percent⟧ tax hurt.",
      "Prices rose from a low of ⟦2 per cent|2 percent⟧, a ⟦3 per cent|3 percent rise⟧ "
      "year-on-year increase.",
      "Output is ⟦2 per cent|2 percent⟧ above the ⟦2019|2019 year⟧ level.",
      "انخفض الطلب بعد فرض رسوم بنسبة ⟦25 في المئة|25 percent⟧.",
      "ارتفعت الأسعار بسبب ضريبة قدرها ⟦5 في المئة|5 percent⟧.",
      "انخفضت الصادرات بسبب العقوبات بنسبة ⟦18.1 في المئة|18.1 percent fall⟧.",
      "تراجعت صادرات النفط وهي ⟦5 في المئة|5 percent⟧ من المجموع.",
      "انخفضت الواردات ⟦5 في المئة|5 percent fall⟧ والصادرات ⟦3 في المئة|3 percent fall⟧.",
      "انخفضت الواردات ⟦5 في المئة|5 percent fall⟧ وبلغت البطالة ⟦3 في المئة|3 percent⟧.",
      "Negative growth of ⟦2 per cent|2 percent fall⟧, and growth of ⟦minus 3%|-3 percent⟧.",
      "سجل الاقتصاد نمواً سلبياً بنسبة ⟦2 في المئة|2 percent fall⟧.",
      "يتوقع ألا تنخفض الأسعار ⟦5 في المئة|5 percent⟧، إلا أن الأجور ارتفعت "
      "⟦6 في المئة|6 percent rise⟧.",
      "ارتفعت الحصة ⟦3 نقاط مئوية|3 percentage_point rise⟧ إلى ⟦15 في المئة|15 percent⟧.",
  });
}

TEST_CASE("Hedges in prose") {
  check_all({
      "A maximum of ⟦$5 million|5e6 USD <=⟧ and a minimum of ⟦$2 million|2e6 USD >=⟧.",
      "بحد أقصى ⟦5 ملايين دولار|5e6 USD <=⟧ وبحد أدنى ⟦2 مليون دولار|2e6 USD >=⟧.",
      "كلفت بحدود ⟦5 ملايين دولار|5e6 USD about⟧ على حدود ⟦3|3 -⟧ دول، ونمت في حدود "
      "⟦7 في المئة|7 percent rise about⟧.",
      "اشترط ألا تتجاوز ⟦5 في المئة|5 percent <=⟧ وألّا تقل عن ⟦3 في المئة|3 percent >=⟧.",
      "تتخطى ⟦5 ملايين دولار|5e6 USD >⟧ كل عام.",
      "It fell ⟦5 per cent|5 percent fall⟧, at least ⟦3|3 - >=⟧ times.",
  });
}
