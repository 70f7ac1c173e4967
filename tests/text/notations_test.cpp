#include "support/catch.hpp"
#include "support/marked_text.hpp"

using namespace marked_text;

// Notations of newspapers and agencies, each of which is easily misread.

TEST_CASE("A mark inside a decimal shows its halves the other way round") {
  check_all({
      "أغلق الذهب عند ⟦8.\u200F2014 دولار|2014.8 USD⟧ للأوقية، بتراجع ⟦6.\u200F0 في المئة|0.6 "
      "percent fall⟧.",
      "أغلق عند ⟦75\u200F.12 دولار|12.75 USD⟧ وعند ⟦9.\u200E3 دولار|3.9 USD⟧ في المساء.",
      "أغلق عند \u200F⟦12.75\u200F دولار|12.75 USD⟧ بعد ⟦٥,\u200F٧ في المئة|7.5 percent⟧.",
      "Gold closed at ⟦12.\u200F75 dollars|12.75 USD⟧ an ounce.",
  });
}

TEST_CASE("The letter ra parts decimals, the fraction first") {
  check_all({
      "بلغت الواردات ⟦37ر52 مليون دولار|52.37e6 USD⟧ وارتفعت بنسبة ⟦6ر11 في المئة|11.6 percent "
      "rise⟧.",
      "وبلغ العجز ⟦4 مليارات و 5ر120 مليون دينار|4120.5e6 -⟧ مقابل ⟦٩ر٢ مليار دينار|2.9e9 -⟧.",
  });
}

TEST_CASE("The point in words, and numbers without their head") {
  check_all({
      "Sales were ⟦sixty-point-two billion dollars|60.2e9 USD⟧, up ⟦three-point-seven percent|3.7 "
      "percent rise⟧.",
      "Rates of ⟦zero-point-two per cent|0.2 percent⟧ and ⟦point nine per cent|0.9 percent⟧ are "
      "low.",
      "It took ⟦hundred and ten million dollars|110e6 USD⟧, ⟦thousand three hundred dollars|1300 "
      "USD⟧ "
      "and ⟦5 hundred dollars|500 USD⟧.",
      "A debt of ⟦three trillion four hundred dollars|3000000000400 USD⟧.",
      "The point five people made was fair; the hundred houses are old.",
      "دفعت ⟦سبعة و أربعين مليون دولار|47e6 USD⟧ ثم ⟦مئة و عشرين ألف دولار|120e3 USD⟧.",
  });
}

TEST_CASE("Brackets, commas and signs in other places") {
  check_all({
      "بلغت المبيعات ⟦(71.4) مليون دولار|71.4e6 USD⟧ بزيادة ⟦(2.5) في المائة|2.5 percent rise⟧.",
      "نمت بنسبة (⟦3.9٪|3.9 percent rise⟧) هذا العام.",
      "خسرت الشركة ⟦$(7.5) million|-7.5e6 USD⟧.",
      "هبطت ⟦%7.3|7.3 percent fall⟧ وصعدت ⟦٪٥٫١|5.1 percent rise⟧ وبلغت ⟦١٩،٤ مليون دولار|19.4e6 "
      "USD⟧ "
      "و⟦3،200،000 دولار|3200000 USD⟧.",
      "في 2019،2020 و2021،2022.",
      "It fell ⟦.7 per cent|0.7 percent fall⟧, or ⟦$.4 million|0.4e6 USD fall⟧; see section a.5 "
      "and no "
      ".5x.",
      "The balance was ⟦negative 30 million dollars|-30e6 USD⟧.",
  });
}

TEST_CASE("Ranges whose ends have units of their own, and dashes that are no minus") {
  check_all({
      "ارتفع السعر من ⟦720 دولاراً|720 USD⟧ إلى ⟦ألفي دولار|2e3 USD⟧.",
      "Rents went from ⟦$810|810 USD⟧ to ⟦$2.4 million|2.4e6 USD⟧.",
      "Loans of ⟦3 million euros|3e6 EUR⟧ -⟦4 million dollars|4e6 USD⟧- were made.",
      "بين ⟦5$|5 USD⟧-⟦9$|9 USD⟧ وبين ⟦3 %|3 percent⟧ -⟦7 %|7 percent⟧.",
      "It gained ⟦$2 million|2e6 USD rise⟧ or less than ⟦0.3 per cent|0.3 percent rise <⟧ of it.",
      "توقع أن يهبط السعر عام ⟦2018|2018 year⟧ إلى ⟦38 دولاراً|38 USD⟧.",
      "في العام المقبل ⟦2019|2019 year⟧ إلى ⟦52 دولاراً|52 USD⟧.",
  });
}

TEST_CASE("A currency belongs to the number that its place says") {
  check_all({
      "| ⟦2019|2019 year⟧ | ⟦EUR 7 million|7e6 EUR⟧ | ⟦USD 8 million|8e6 USD⟧ |",
      "⟦2019|2019 year⟧\t⟦EUR 7 million|7e6 EUR⟧\t⟦USD 8 million|8e6 USD⟧",
      "⟦2019|2019 year⟧ / ⟦GBP 7 million|7e6 GBP⟧ / ⟦JPY 8 million|8e6 JPY⟧",
      "⟦2019|2019 year⟧ ⟦EUR 7 million|7e6 EUR⟧ ⟦USD 8 million|8e6 USD⟧",
      "It is ⟦7 million EUR|7e6 EUR⟧ ⟦8 million USD|8e6 USD⟧ in all.",
      "It lost ⟦31 USD million|31e6 USD fall⟧, ⟦5 MEUR|5e6 EUR⟧, ⟦MSEK 9|9e6 SEK⟧ and "
      "⟦GBP2.05|2.05 "
      "GBP⟧.",
      "It won ⟦3 dlrs|3 USD⟧, ⟦2 crore rupees|2e7 -⟧ and ⟦Rs.3,14,159.20|314159.20 -⟧.",
      "A meal is ⟦six dollars and 75 cents|6.75 USD⟧, a seat ⟦$4 and 5 cents|4.05 USD⟧.",
      "العملات مثل الدولارين الكندي والأسترالي.",
      "بلغ ⟦812,5 م د|812.5e6 -⟧ في شهر.",
  });
}

TEST_CASE("A unit said once counts for the sums after it in the sentence") {
  check_all({
      "Services brought ⟦USD 9.1 mn|9.1e6 USD⟧: freight ⟦5.2 mn|5.2e6 USD⟧, hotels ⟦3.9 mn|3.9e6 "
      "USD⟧.",
      "صدرت ما قيمته ⟦41 مليار دولار|41e9 USD⟧ في ⟦2007|2007 year⟧ و⟦39 ملياراً|39e9 USD⟧ في "
      "⟦2008|2008 year⟧.",
      "It was ⟦4 billion euros|4e9 EUR⟧ in May, after ⟦3.8 billion|3.8e9 EUR⟧ a year before.",
      "It paid ⟦4 million dollars|4e6 USD⟧ for ⟦3 million|3e6 -⟧ tonnes. Then ⟦2 million|2e6 -⟧ "
      "came.",
  });
}

TEST_CASE("Words that are glued to numbers, and rests of thousands") {
  check_all({
      "صدرت بقيمة⟦214 مليون دولار|214e6 USD⟧ و⟦8 ملياردولار|8e9 USD⟧، مقابل⟦5.1%|5.1 percent⟧.",
      "نقل الميناء ⟦97 ألفاً و12|97012 -⟧ طناً و⟦3 ملايين و5 آلاف و7|3005007 -⟧ أطنان.",
      "Up ⟦18per cent|18 percent rise⟧; ⟦9+ million|9e6 - >=⟧ people, and KN23 or هواسونغ17.",
      "It ranked No. ⟦31|31 rank⟧, and later took position No. ⟦4|4 rank⟧; see No. 5.",
      "حل في الموقع ⟦السابع عشر|17 rank⟧ ثم في المرتبة رقم ⟦9|9 rank⟧.",
  });
}

TEST_CASE("Directions and hedges further away") {
  check_all({
      "سجلت الواردات غير الزراعية انخفاضاً بنسبة ⟦8 في المئة|8 percent fall⟧.",
      "حققت نمواً بنسبة ⟦6 في المئة|6 percent rise⟧ في الحجم و⟦9 في المئة|9 percent rise⟧ في "
      "القيمة.",
      "ارتفع الفائض ليبلغ ⟦14 مليار دولار|14e9 USD⟧ وظل متراجعاً دون ⟦20 مليار دولار|20e9 USD <⟧.",
      "لم تنخفض الأسعار بنسبة ⟦4 في المئة|4 percent⟧.",
      "There was a drop in the balance on goods of ⟦$3.1 billion|3.1e9 USD fall⟧.",
      "It rose ⟦$3 billion|3e9 USD rise⟧, or ⟦2.2 percent|2.2 percent rise⟧; a negative growth of "
      "⟦1.5%|1.5 percent fall⟧.",
      "ناهزت الصادرات ⟦7 مليارات دولار|7e9 USD about⟧ ولم تتجاوز الواردات ⟦6 مليارات دولار|6e9 USD "
      "<=⟧.",
      "Prices rose above ⟦5 per cent|5 percent >⟧.",
  });
}

TEST_CASE("A point before three digits is read one way where the language has one") {
  check_all({
      "It cost ⟦$64.355 million|64.355e6 USD⟧ and ⟦1,234 million dollars|1234e6 USD⟧.",
      "كلف ⟦7.577 مليون دولار|7.577e6 USD or 7577e6⟧ نقداً.",
  });
}
