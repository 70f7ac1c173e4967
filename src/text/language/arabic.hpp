#pragma once

#include "text/language/language.hpp"
#include "text/tokens.hpp"

// Arabic, without the article and the glued particles و ف ب ل ك. Spellings that
// fold together (أ إ آ ا, ى ي, ة ه, vowel marks) are given once.
namespace tradestat::text {

// clang-format off
inline constexpr WordRow arabic_words[] = {
    {Kind::digit_word, 0, "صفر"},
    {Kind::digit_word, 1, "واحد واحدا واحدة أحد إحدى"},
    {Kind::digit_word, 2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي"},
    {Kind::digit_word, 3, "ثلاثة ثلاث"},
    {Kind::digit_word, 4, "أربعة أربع"},
    {Kind::digit_word, 5, "خمسة خمس"},
    {Kind::digit_word, 6, "ستة ست"},
    {Kind::digit_word, 7, "سبعة سبع"},
    {Kind::digit_word, 8, "ثمانية ثماني ثمان"},
    {Kind::digit_word, 9, "تسعة تسع"},
    {Kind::ten, 10, "عشرة عشر"},
    {Kind::tens, 20, "عشرون عشرين"},
    {Kind::tens, 30, "ثلاثون ثلاثين"},
    {Kind::tens, 40, "أربعون أربعين"},
    {Kind::tens, 50, "خمسون خمسين"},
    {Kind::tens, 60, "ستون ستين"},
    {Kind::tens, 70, "سبعون سبعين"},
    {Kind::tens, 80, "ثمانون ثمانين"},
    {Kind::tens, 90, "تسعون تسعين"},
    {Kind::hundred, 100, "مئة مائة مية ميئة"},
    {Kind::hundreds, 200, "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"},
    {Kind::hundreds, 300, "ثلاثمئة ثلاثمائة"},
    {Kind::hundreds, 400, "أربعمئة أربعمائة"},
    {Kind::hundreds, 500, "خمسمئة خمسمائة"},
    {Kind::hundreds, 600, "ستمئة ستمائة"},
    {Kind::hundreds, 700, "سبعمئة سبعمائة"},
    {Kind::hundreds, 800, "ثمانمئة ثمانمائة ثمانيمئة"},
    {Kind::hundreds, 900, "تسعمئة تسعمائة"},
    {Kind::scale_one, 3, "ألف"},
    {Kind::scale, 3, "آلاف"},
    {Kind::scale_alif, 3, "ألفا"},
    {Kind::scale_dual, 3, "ألفان ألفين ألفي"},
    {Kind::scale_one, 6, "مليون ميليون"},
    {Kind::scale, 6, "ملايين"},
    {Kind::scale_alif, 6, "مليونا"},
    {Kind::scale_dual, 6, "مليونان مليونين مليوني"},
    {Kind::scale_one, 9, "مليار ميليار بليون"},
    {Kind::scale, 9, "مليارات بلايين"},
    {Kind::scale_alif, 9, "مليارا بليونا"},
    {Kind::scale_dual, 9, "ملياران مليارين ملياري بليونان بليونين بليوني"},
    {Kind::scale_one, 12, "تريليون ترليون"},
    {Kind::scale, 12, "تريليونات ترليونات"},
    {Kind::scale_alif, 12, "تريليونا"},
    {Kind::scale_dual, 12, "تريليونان تريليونين تريليوني"},
    {Kind::vague, "مئات عشرات ألوف عدة بضعة بضع نيف نيفا"},
    {Kind::half, "نصف"},
    {Kind::quarter, "ربع"},
    {Kind::quarters, "أرباع"},
    {Kind::fraction, "ثلث ثلثا ثلثي ثلثين أثلاث سدس ثمن أخماس أسداس أسباع أثمان أتساع أعشار خمسا "
     "خمسي"},
    {Kind::point_word, "فاصل فاصلة"},
    {Kind::ordinal_adjective, 1, "أول أولى حادي حادية"},
    {Kind::ordinal_adjective, 2, "ثاني ثانية"},
    {Kind::ordinal_adjective, 3, "ثالث ثالثة"},
    {Kind::ordinal_adjective, 4, "رابع رابعة"},
    {Kind::ordinal_adjective, 5, "خامس خامسة"},
    {Kind::ordinal_adjective, 6, "سادس سادسة"},
    {Kind::ordinal_adjective, 7, "سابع سابعة"},
    {Kind::ordinal_adjective, 8, "ثامن ثامنة"},
    {Kind::ordinal_adjective, 9, "تاسع تاسعة"},
    {Kind::ordinal_adjective, 10, "عاشر عاشرة"},
    {Kind::centesimal, "مئوية مئويتان مئويتين مائوية"},
    {Kind::points_noun, "نقطة نقاط"},
    {Kind::points_dual, "نقطتان نقطتين"},
    {Kind::dollar, "دولار دولارا دولارات"},
    {Kind::dollar_dual, "دولاران دولارين"},
    {Kind::american, "أميركي أمريكي أميركية أمريكية أميركيا أمريكيا"},
    {Kind::foreign, "كندي كنديا كندية أسترالي أستراليا أسترالية سنغافوري سنغافورة نيوزيلندي "
     "تايواني هونغ"},
    {Kind::other_currency, "يورو روبل روبلا روبلات يوان يوانا وون ين ريال ريالا درهم درهما دينار "
     "دينارا جنيه جنيها ليرة فرنك"},
    {Kind::year_word, "عام سنة للعام"},
    {Kind::year_word, WordClass::of_two, "عامي"},
    {Kind::years_word, "عامين أعوام عاما سنوات سنين شهرا أشهر يوما أيام ساعات دقيقة أعواما"},
    {Kind::clock_before, "ساعة"},
    {Kind::year_word, WordClass::behind_year, "م"},
    {Kind::month, "يناير فبراير مارس أبريل نيسان مايو أيار يونيو حزيران يوليو تموز أغسطس آب "
     "سبتمبر أيلول أكتوبر تشرين نوفمبر ديسمبر كانون شباط آذار"},
    {Kind::day_word, "يوم يومي"},
    {Kind::clock_after, "صباحا مساء ظهرا"},
    {Kind::century, "قرن قرون"},
    {Kind::not_ranked, "ذكرى"},
    {Kind::hijri, "هـ هجري هجرية"},
    {Kind::rank, WordClass::of_any_number, "مرتبة مرتبتين مركزين ترتيب"},
    {Kind::rank, WordClass::of_number_with_the, "مركز"},
    {Kind::rank, "مراتب"},
    {Kind::superlative, "أكبر أعلى أضخم"},
    {Kind::index, "مؤشر مؤشرا"},
    {Kind::times, "مرة مرات ضعف أضعاف ضعفا"},
    {Kind::identifier_word, WordClass::stands_apart, "قرار قرارين قراري قرارات بند رمز"},
    {Kind::identifier_word, "رقم صفحة مادة مادتين فصل صفحات فقرات بنود فصول جداول رموز أرقام "
     "دورة آية سورة كتيبة لواء فرقة شارع غرفة صندوق فقرة جدول كود إصدار نسخة طراز هاتف رحلة "
     "كوفيد مجموعة مرسوم قانون لجنة بوينغ إيرباص"},
    {Kind::annual, "سنوي سنوية سنويا"},
    {Kind::amounting, "قدره قدرها بلغ بلغت يبلغ تبلغ نسبته نسبتها مقداره مقدارها"},
    {Kind::level, "مستوى مستويات نطاق ما"},
    {Kind::by, WordClass::needs_by, "نسبة معدل مقدار واقع"},
    {Kind::share, "شكل شكلت يشكل تشكل مثل مثلت يمثل تمثل حصة حصته حصتها"},
    {Kind::clause, "بينما فيما ذات وهي وهو حين لكن مقابل مقارنة الذي التي رغم بعدما حيث إذ تباطأ "
     "تباطأت تسارع"},
    {Kind::cause, "بسبب نتيجة جراء إثر"},
    {Kind::to, "إلى"},
    {Kind::from, "من"},
    {Kind::in, "في"},
    {Kind::at, "عند"},
    {Kind::on, "على عن"},
    {Kind::or_word, "أو"},
    {Kind::between, "بين"},
    {Kind::negation, "لا لم لن ليس ليست غير عدم"},
    {Kind::lest, "ألا"},
    {Kind::year_preposition, "منذ حتى خلال قبل مطلع نهاية بداية أواخر أوائل بحلول منتصف صيف شتاء "
     "ربيع خريف"},
    {Kind::after, "بعد"},
    {Kind::about, "نحو حوالي قرابة زهاء يقارب تقارب يناهز تناهز ناهز ناهزت قارب قاربت تقدر"},
    {Kind::bounds, "حدود"},
    {Kind::about, WordClass::may_follow, "تقريبا"},
    {Kind::reach_near, "يقرب يقترب تقرب"},
    {Kind::more, "أكثر أزيد"},
    {Kind::less, "أقل"},
    {Kind::over, "فوق"},
    {Kind::exceed, "تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق يتعدى تتعدى تخطى تخطت يتخطى "
     "تتخطى"},
    {Kind::surpass, "يزيد تزيد"},
    {Kind::short_of, "يقل تقل"},
    {Kind::under, WordClass::without, "دون"},
    {Kind::limit, "كحد حد"},
    {Kind::highest, "أقصى"},
    {Kind::lowest, "أدنى"},
    {Kind::minus_word, "سالب ناقص"},
    {Kind::minus_word, WordClass::of_change, "سالبا سلبي سلبيا"},
    {Kind::rise, "ارتفع ارتفعت يرتفع ترتفع ارتفاع مرتفعا مرتفعة زيادة ازداد ازدادت ازدياد نما "
     "نمت ينمو تنمو نمو صعد صعدت صعود قفز قفزت قفزة توسع توسعت تزايد تزايدت يزداد تزداد صاعدا "
     "صاعدة يصعد تصعد قفزا يقفز تقفز ارتفعا ارتفعتا تنامى تنامت انتعش انتعشت اتسع اتسعت"},
    {Kind::rise, WordClass::may_follow, "ارتفاعا نموا صعودا توسعا"},
    {Kind::rise, WordClass::hedges, "زاد زادت"},
    {Kind::rise, WordClass::done_to, "رفع رفعت يرفع ترفع"},
    {Kind::fall, "انخفض انخفضت ينخفض تنخفض انخفاض منخفضا منخفضة تراجع تراجعت يتراجع تتراجع "
     "متراجعا متراجعة هبط هبطت يهبط تهبط هبوط تقلص تقلصت انكمش انكمشت انكماش تدنى تدنت نقص نقصت "
     "تناقص تناقصت خسر خسرت هوى هوت تدهور تدهورت يتقلص تتقلص ينكمش تنكمش انخفضا انخفضتا انحسر "
     "انحسرت تدنيا هابطا هابطة انهار انهارت انهيار تهاوى تهاوت يتدنى"},
    {Kind::fall, WordClass::may_follow, "انخفاضا تراجعا هبوطا تقلصا انكماشا"},
    {Kind::fall, WordClass::done_to, "خفض خفضت يخفض تخفض تخفيض"},
};

inline constexpr HedgePhrase arabic_hedges[] = {
    {Place::before, Hedge::about, "نحو, تقريبا, في حدود, بحدود, يقرب من"},
    {Place::before, Hedge::more_than, "أكثر من, تجاوز, يزيد على, زاد على"},
    {Place::before, Hedge::less_than, "أقل من, يقل عن"},
    {Place::before, Hedge::at_most, "لا أكثر من, لا يتجاوز, لا يزيد على, حد أقصى, على الأكثر"},
    {Place::before, Hedge::at_least, "لا أقل من, لا يقل عن, حد أدنى, على الأقل"},
    {Place::before_number, Hedge::more_than, "فوق"},
    {Place::before_number, Hedge::less_than, "دون"},
    {Place::closing, Hedge::about, "تقريبا"},
    {Place::after, Hedge::at_least, "أو أكثر, وأكثر, على الأقل, حد أدنى"},
    {Place::after, Hedge::at_most, "أو أقل, على الأكثر, حد أقصى"},
};
// clang-format on

inline constexpr Joint arabic_joints[] = {
    {"٫", Separator::decimal}, {"٬", Separator::group}, {"،", Separator::foreign}};

inline constexpr Fold arabic_folds[] = {
    {u'أ', u'أ', u'ا'},      {u'آ', u'آ', u'ا'},      {u'إ', u'إ', u'ا'},
    {0x671, 0x671, u'ا'},    {u'ة', u'ة', u'ه'},      {u'ى', u'ى', u'ي'},
    {0x6CC, 0x6CC, u'ي'},    {0x6A9, 0x6A9, u'ك'},    {0x610, 0x61A, as_mark},
    {0x61C, 0x61C, as_mark}, {0x640, 0x640, as_mark}, {0x64B, 0x65F, as_mark},
    {0x670, 0x670, as_mark},
};

inline constexpr Particle arabic_particles[] = {
    {.letters = u"و",
     .flags = Token::and_glued,
     .slot = 0,
     .next_slot = 1,
     .own = 1,
     .least_letters = 3},
    {.letters = u"ف",
     .flags = Token::and_glued,
     .slot = 0,
     .next_slot = 1,
     .own = 1,
     .least_letters = 3},
    // The future: سيرتفع.
    {.letters = u"س", .slot = 1, .followed_by = u"يت", .ends_search = true, .before_digits = false},
    {.letters = u"ب", .flags = Token::by_glued, .slot = 2, .next_slot = 4, .own = 1},
    {.letters = u"ك", .flags = Token::to_glued, .slot = 2, .next_slot = 4, .own = 1},
    // ل and ال together are لل.
    {.letters = u"لل",
     .flags = Token::to_glued | Token::the_glued,
     .slot = 3,
     .own = 1,
     .ends_search = true},
    {.letters = u"ل", .flags = Token::to_glued, .slot = 3, .next_slot = 4, .own = 1},
    {.letters = u"ال", .flags = Token::the_glued, .slot = 4, .next_slot = 5, .ends_search = true},
};

inline constexpr std::u16string_view arabic_owners[] = {u"ها", u"ه"};

// What sentences say of who trades what with whom, and when; behind articles and particles.
// clang-format off
inline constexpr Phrases arabic_phrases[] = {
    {Sense::word, "سبيل المقارنة|للمقارنة"},
    {Sense::owner, "البلاد|هذا البلد|الدولة"},
    {Sense::both, "البلدين|البلدان|الجانبين|الدولتين|الطرفين"},
    {Sense::partners, "الشركاء|شركاء|أهم الشركاء|الأسواق|زبائن|المستوردين"},
    {Sense::exports, "صادرات|مبيعات|تصدير|صادر|شحنات"},
    {Sense::imports, "واردات|مشتريات|استيراد|فاتورة الاستيراد|مستوردات"},
    {Sense::exporter, "مصدر|مصدرة|مصدرين|المورد|مورد|موردين"},
    {Sense::importer, "مستورد|مستوردة|زبون|مشتر"},
    {Sense::sells, "صدر|صدرت|يصدر|تصدر|صدروا|باع|باعت|باعوا|يبيع|تبيع|بيع|بيعت"},
    {Sense::buys,
     "استورد|استوردت|يستورد|تستورد|استوردوا|اشترى|اشترت|اشتروا|اشترا|يشتري|تشتري|"
     "ابتاع|ابتاعت"},
    {Sense::trade,
     "التبادل التجاري|حجم التجارة|حجم التبادل|المبادلات التجارية|التجارة الثنائية|"
     "التجارة|تجارة|المبادلات|التبادلات التجارية|تبادل"},
    {Sense::surplus, "فائض|فائضا|الفائض التجاري"},
    {Sense::deficit, "عجز|عجزا|العجز التجاري"},
    {Sense::balance, "الميزان التجاري|ميزان|ميزان التجارة"},
    {Sense::complexity, "مؤشر التعقيد الاقتصادي|التعقيد الاقتصادي|مؤشر التعقيد"},
    {Sense::unrelated,
     "عجز الموازنة|عجز الميزانية|فائض الموازنة|فائض الميزانية|موازنة|ميزانية|الدين العام|"
     "الناتج المحلي|التضخم|البطالة|الحساب الجاري|عجز الحساب الجاري|فائض الحساب الجاري|تحويلات|"
     "احتياطي|احتياطيات|استثمارات|استثمار|قرض|الاقتصاد"},
    {Sense::to, "إلى|الى|نحو"},
    {Sense::from, "من"},
    {Sense::with, "مع"},
    {Sense::between, "بين"},
    {Sense::against,
     "مقابل|مقارنة ب|مقارنة|بعد|بعد أن كانت|بعد أن كان|بعدما كانت|بعدما كان|بعدما|"
     "نزولا من|صعودا من|ارتفاعا من|انخفاضا من|عن|بالمقارنة مع|قياسا"},
    {Sense::clause, "فيما|في حين|بينما|كما|أما|لكن|غير أن|حين"},
    {Sense::same_year,
     "العام ذاته|العام نفسه|السنة ذاتها|السنة نفسها|ذات العام|نفس العام|نفس السنة|ذلك العام|"
     "تلك السنة"},
    {Sense::years_before,
     "العام السابق|السنة السابقة|العام الذي سبقه|السنة التي سبقتها|العام الذي قبله|قبل عام|"
     "قبل سنة|قبل عام واحد|العام الأسبق",
     1},
    {Sense::years_before, "قبل عامين|قبل سنتين", 2},
    {Sense::years_before, "قبل"},
    {Sense::years, "أعوام|سنوات|عاما|سنة|عام"},
    {Sense::number, "ثلاث|ثلاثة", 3},
    {Sense::number, "أربع|أربعة", 4},
    {Sense::number, "خمس|خمسة", 5},
    {Sense::number, "ست|ستة", 6},
    {Sense::number, "سبع|سبعة", 7},
    {Sense::number, "ثماني|ثمانية", 8},
    {Sense::number, "تسع|تسعة", 9},
    {Sense::number, "عشر|عشرة", 10},
    {Sense::part_of_year,
     "الربع الأول|الربع الثاني|الربع الثالث|الربع الرابع|الربع الأخير|النصف الأول|النصف الثاني|"
     "الأشهر|أشهر|شهر|شهرا|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|"
     "ديسمبر|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|"
     "كانون الأول|الفصل الأول|الفصل الثاني|الفصل الثالث|الفصل الرابع"},
    {Sense::apart, "منذ|حتى|بحلول"},
};
// clang-format on

inline constexpr Language arabic{
    .first_letter = 0x600,
    .last_letter = 0x6FF,
    .folds = arabic_folds,
    .stretch = 0x640,
    .indefinite = 0x64B,
    .words = arabic_words,
    .hedges = arabic_hedges,
    .phrases = arabic_phrases,
    .joints = arabic_joints,
    .particles = arabic_particles,
    .owners = arabic_owners,
    .grammar = {.units_before_tens = true,
                .sums_need_and = true,
                .adjectives_follow = true,
                .glues_to_digits = true,
                .and_glued = "و",
                .definite = "ال",
                .next_definite = "وال",
                .counting_endings = {"ة", "ه"}},
};

}  // namespace tradestat::text
