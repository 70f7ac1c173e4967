#pragma once

#include "text/currencies.hpp"
#include "text/language/language.hpp"

// English, in lower case.
namespace tradestat::text {

// clang-format off
inline constexpr WordRow english_words[] = {
    {Kind::digit_word, 0, "zero one two three four five six seven eight nine", 1},
    {Kind::digit_word, 0, "nought naught"},
    {Kind::teen, 10, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
     "nineteen", 1},
    {Kind::tens, 20, "twenty thirty forty fifty sixty seventy eighty ninety", 10},
    {Kind::hundred, 100, "hundred"},
    {Kind::scale, 3, "thousand"},
    {Kind::scale, 6, "million mn mln mil mio"},
    {Kind::scale, 9, "billion bn bln"},
    {Kind::scale, 5, "lakh lakhs"},
    {Kind::scale, 7, "crore crores"},
    {Kind::scale, 12, "trillion trn tln"},
    {Kind::scale_abbr, 12, "tn t"},
    {Kind::scale_abbr, 3, "k"},
    {Kind::scale_abbr, 6, "m"},
    {Kind::scale_abbr, 9, "b"},
    {Kind::vague, 3, "thousands"},
    {Kind::vague, 6, "millions"},
    {Kind::vague, 9, "billions"},
    {Kind::vague, 12, "trillions"},
    {Kind::vague, "hundreds tens dozens several few"},
    {Kind::half, "half"},
    {Kind::quarter, "quarter"},
    {Kind::quarters, "quarters"},
    {Kind::fraction, "thirds fourths fifths sixths sevenths eighths ninths tenths hundredths "
     "fraction"},
    {Kind::points, WordClass::decimal_point, "point"},
    {Kind::points, "points pts"},
    {Kind::ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth "
     "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
     "nineteenth", 1},
    {Kind::ordinal, 20, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth "
     "ninetieth", 10},
    {Kind::ordinal, 100, "hundredth"},
    {Kind::ordinal_suffix, "st nd rd th"},
    {Kind::percent, "percent pct"},
    {Kind::per, "per"},
    {Kind::cent, "cent"},
    {Kind::percentage, "percentage"},
    {Kind::pp, "pp ppt ppts pps"},
    {Kind::coin, Coin::dollar, "dollar dollars dlr dlrs"},
    {Kind::coin, Coin::euro, "euro euros"},
    {Kind::coin, Coin::pound, "pound pounds"},
    {Kind::coin, Coin::sterling, "sterling"},
    {Kind::coin, Coin::rouble, "rouble roubles ruble rubles"},
    {Kind::coin, Coin::yuan, "yuan renminbi rmb"},
    {Kind::coin, Coin::yen, "yen"},
    {Kind::coin, Coin::won, "won"},
    {Kind::coin, Coin::franc, "franc francs"},
    {Kind::coin, Coin::rupee, "rupee rupees"},
    {Kind::coin, Coin::dirham, "dirham dirhams"},
    {Kind::coin, Coin::riyal, "riyal riyals rial rials"},
    {Kind::coin, Coin::dinar, "dinar dinars"},
    {Kind::coin, Coin::lira, "lira liras"},
    {Kind::coin, Coin::krone, "krona kronor krone kroner"},
    {Kind::coin, Coin::peso, "peso pesos"},
    {Kind::coin, Coin::real, "reais"},
    {Kind::coin, Coin::rand, "rand rands"},
    {Kind::coin, Coin::baht, "baht"},
    {Kind::coin, Coin::ringgit, "ringgit ringgits"},
    {Kind::coin, Coin::rupiah, "rupiah rupiahs"},
    {Kind::coin, Coin::zloty, "zloty zlotys"},
    {Kind::coin, Coin::forint, "forint forints"},
    {Kind::coin, Coin::shekel, "shekel shekels"},
    {Kind::coin, Coin::tenge, "tenge"},
    {Kind::coin, Coin::hryvnia, "hryvnia hryvnias"},
    {Kind::coin, Coin::naira, "naira"},
    {Kind::coin, Coin::dong, "dong"},
    {Kind::coin, Coin::taka, "taka"},
    {Kind::cents, "cents"},
    {Kind::coin_abbr, Coin::rupee, "rs"},
    {Kind::currency_code, 0, currency_codes, 1},
    {Kind::us, "us"},
    {Kind::word, Nation::american, "american"},
    {Kind::word, Nation::canadian, "canadian"},
    {Kind::word, Nation::australian, "australian"},
    {Kind::word, Nation::singaporean, "singapore singaporean"},
    {Kind::word, Nation::hong_kong, "kong"},
    {Kind::word, Nation::new_zealand, "zealand"},
    {Kind::word, Nation::taiwanese, "taiwan taiwanese"},
    {Kind::word, Nation::algerian, "algerian"},
    {Kind::word, Nation::argentine, "argentine argentinian"},
    {Kind::word, Nation::bahraini, "bahraini bahrain"},
    {Kind::word, Nation::brazilian, "brazilian"},
    {Kind::word, Nation::british, "british"},
    {Kind::word, Nation::chilean, "chilean"},
    {Kind::word, Nation::chinese, "chinese"},
    {Kind::word, Nation::colombian, "colombian"},
    {Kind::word, Nation::danish, "danish"},
    {Kind::word, Nation::egyptian, "egyptian"},
    {Kind::word, Nation::emirati, "emirati uae"},
    {Kind::word, Nation::indian, "indian"},
    {Kind::word, Nation::iranian, "iranian"},
    {Kind::word, Nation::iraqi, "iraqi"},
    {Kind::word, Nation::japanese, "japanese"},
    {Kind::word, Nation::jordanian, "jordanian"},
    {Kind::word, Nation::korean, "korean"},
    {Kind::word, Nation::kuwaiti, "kuwaiti"},
    {Kind::word, Nation::lebanese, "lebanese"},
    {Kind::word, Nation::libyan, "libyan"},
    {Kind::word, Nation::mexican, "mexican"},
    {Kind::word, Nation::moroccan, "moroccan"},
    {Kind::word, Nation::norwegian, "norwegian"},
    {Kind::word, Nation::omani, "omani"},
    {Kind::word, Nation::pakistani, "pakistani"},
    {Kind::word, Nation::philippine, "philippine"},
    {Kind::word, Nation::qatari, "qatari"},
    {Kind::word, Nation::russian, "russian"},
    {Kind::word, Nation::saudi, "saudi"},
    {Kind::word, Nation::serbian, "serbian"},
    {Kind::word, Nation::south_african, "african"},
    {Kind::word, Nation::sudanese, "sudanese"},
    {Kind::word, Nation::swedish, "swedish"},
    {Kind::word, Nation::swiss, "swiss"},
    {Kind::word, Nation::syrian, "syrian"},
    {Kind::word, Nation::tunisian, "tunisian"},
    {Kind::word, Nation::turkish, "turkish"},
    {Kind::word, Nation::yemeni, "yemeni"},
    {Kind::year_word, "year"},
    {Kind::years_word, "years months days weeks hours minutes seconds decades"},
    {Kind::month, "january february march april may june july august september october november "
     "december jan feb apr jun jul aug sept sep oct nov dec"},
    {Kind::clock_after, "am pm gmt utc clock"},
    {Kind::century, "century centuries"},
    {Kind::rank, WordClass::of_any_number, "rank ranks ranked ranking"},
    {Kind::rank, "position place spot"},
    {Kind::placed, "places placed came comes finished stood stands"},
    {Kind::superlative, "largest biggest highest lowest smallest"},
    {Kind::worldwide, "globally worldwide overall internationally among amongst out behind"},
    {Kind::index, "index eci pci"},
    {Kind::not_ranked, "parallel congress session anniversary birthday floor street avenue round "
     "edition army division fleet summit package meeting amendment president day party plenary "
     "grade time consecutive straight successive month week visit anniversaries brigade"},
    {Kind::times, "times fold x"},
    {Kind::identifier_word, WordClass::stands_apart, "resolution resolutions"},
    {Kind::negation, WordClass::number_sign, "no"},
    {Kind::identifier_word, "nos number page rule clause regulation vol fn art para fig ref gate "
     "terminal class directive sections paragraphs tables annexes headings notes unit bureau "
     "route highway box pages chapter chapters section article articles paragraph table figure "
     "annex version hs sitc code codes heading subheading flight boeing airbus phone tel "
     "telephone fax call isbn issn iban law bill circular zip postcode ext iso line item model "
     "type room footnote note decree unscr unsc covid"},
    {Kind::annual, "annual annually yearly annualised annualized average"},
    {Kind::amounting, "totalling totaling amounting reached"},
    {Kind::extent, "tall long wide deep thick away"},
    {Kind::is, "was is were are"},
    {Kind::about, "estimated about around nearly almost roughly approximately approx some circa"},
    {Kind::by, WordClass::rate, "rate"},
    {Kind::made, "made make makes making set"},
    {Kind::share, "share accounted accounting accounts account represents represented "
     "representing comprised comprising"},
    {Kind::clause, "while whereas with amid but although though which who despite because when "
     "where if against slowed slowing eased moderated accelerated slowdown compared"},
    {Kind::to, "to"},
    {Kind::from, "from"},
    {Kind::in, WordClass::of_prices, "in"},
    {Kind::by, "by"},
    {Kind::of, "of"},
    {Kind::at, "at"},
    {Kind::on, "on"},
    {Kind::conj, "and"},
    {Kind::or_word, "or"},
    {Kind::between, "between"},
    {Kind::than, "than"},
    {Kind::article, "a an"},
    {Kind::the, "the"},
    {Kind::as, "as"},
    {Kind::negation, "not never didn without failed fails neither"},
    {Kind::year_preposition, "since until till during before end beginning summer winter autumn"},
    {Kind::after, "after"},
    {Kind::year_preposition, WordClass::joined_to_year, "early late mid pre post fy"},
    {Kind::year_preposition, WordClass::of_prices, "constant"},
    {Kind::more, "more"},
    {Kind::less, "less fewer"},
    {Kind::over, "over"},
    {Kind::over, WordClass::of_level, "above"},
    {Kind::exceed, "exceeding exceeded exceed exceeds surpassed topped"},
    {Kind::under, "under below"},
    {Kind::highest, "maximum"},
    {Kind::lowest, "minimum"},
    {Kind::least, "least"},
    {Kind::most, "most"},
    {Kind::excess, "excess"},
    {Kind::close, "close"},
    {Kind::much, "much many high"},
    {Kind::minus_word, "minus"},
    {Kind::minus_word, WordClass::of_change, "negative"},
    {Kind::opaque, "http https ftp www mailto"},
    {Kind::rise, "rose risen rises rising grew grow grown grows growing increased increasing "
     "gained gains climbed climbing jumped jumping surged surging soared soaring expanded "
     "advanced climbs jumps surges soar soars expand expands expanding rebounded rallied "
     "skyrocketed spiked swelled swollen widened widening strengthened leaped leapt"},
    {Kind::rise, WordClass::may_follow, "rise growth increase increases gain climb jump surge "
     "expansion higher upturn boost rebound uptick"},
    {Kind::rise, WordClass::done_to, "boosted hiked raise raised raises raising lifted"},
    {Kind::fall, "fell fallen falls falling declined declines declining dropped drops dropping "
     "shrank shrunk shrink shrinking decreased decreases decreasing reduced contracted slumped "
     "plunged plunging tumbled slid lost sank dipped slipped shed collapsed plummeted plummeting "
     "plummets nosedived contracting slumping slumps plunges tumbling tumbles sliding slides "
     "slipping slips sinks sinking sunk loses losing dipping dips narrowed narrowing weakened "
     "dwindled diminished retreated crashed collapsing shedding sheds"},
    {Kind::fall, WordClass::may_follow, "fall decline drop shrinkage decrease reduction "
     "contraction slump plunge dip lower downturn cut collapse tumble slide"},
    {Kind::fall, WordClass::done_to, "slashed lowered lowering trimmed cutting"},
    {Kind::up, "up"},
    {Kind::down, "down"},
};

inline constexpr HedgePhrase english_hedges[] = {
    {Place::before, Hedge::about, "about, close to"},
    {Place::before, Hedge::more_than, "more than, exceeding, excess of"},
    {Place::before, Hedge::less_than, "less than"},
    {Place::before, Hedge::at_most, "not more than, not exceeding, up to, as much as, maximum of, at most"},
    {Place::before, Hedge::at_least, "not less than, minimum of, at least"},
    {Place::before_number, Hedge::more_than, "over, above"},
    {Place::before_number, Hedge::less_than, "under"},
    {Place::closing, Hedge::about, "about"},
    {Place::after, Hedge::at_least, "or more, at least"},
    {Place::after, Hedge::at_most, "or less, at most"},
};
// clang-format on

// What all languages write between digits.
inline constexpr Joint common_joints[] = {
    {",", Separator::comma},      {".", Separator::dot},        {":", Separator::foreign},
    {"/", Separator::foreign},    {"'", Separator::foreign},    {"\u2019", Separator::foreign},
    {"\u00A0", Separator::blank}, {"\u202F", Separator::blank}, {"\u2009", Separator::blank},
    {"\u2007", Separator::blank},
};

// What sentences say of who trades what with whom, and when.
// clang-format off
inline constexpr Phrases english_phrases[] = {
    {Sense::owner, "its|their|his|her|it|they|the country|the nation"},
    {Sense::both,
     "the two countries|both countries|the two neighbours|the two neighbors|the two|"
     "the two sides|the two nations|each other"},
    {Sense::partners, "partners|customers|markets|destinations|buyers of its"},
    {Sense::exports,
     "exports|export|sales|shipments|deliveries|export earnings|export revenue|"
     "export revenues|export sales|outbound shipments|foreign sales"},
    {Sense::imports, "imports|import|purchases|import bill|import spending|inbound shipments"},
    {Sense::exporter, "exporter|exporters|supplier|suppliers|seller|sellers"},
    {Sense::importer, "importer|importers|customer|buyer|buyers"},
    {Sense::sells,
     "exported|exporting|sold|sell|sells|selling|shipped|supplied|supply|supplies|"
     "delivered"},
    {Sense::buys, "imported|importing|bought|buy|buys|buying|purchased|sourced|took in"},
    {Sense::trade,
     "two way trade|bilateral trade|mutual trade|total trade|trade volume|"
     "volume of trade|trade turnover|trade in goods|trade exchange|commerce|"
     "merchandise trade|trade"},
    {Sense::surplus, "surplus|positive balance|positive trade balance|trade surplus|surplus in goods"},
    {Sense::deficit, "deficit|negative balance|negative trade balance|trade deficit|trade gap|shortfall|trade shortfall"},
    {Sense::balance, "trade balance|balance of trade"},
    {Sense::complexity, "economic complexity index|economic complexity|complexity index|eci"},
    {Sense::unrelated,
     "budget gap|budget deficit|budget surplus|fiscal deficit|fiscal surplus|current account|"
     "current account deficit|current account surplus|gross domestic product|gdp|public debt|"
     "remittances|inflation|unemployment|trade war|trade talks|trade figures|trade ministry|"
     "trade minister|trade agreement|trade deal|trade data|trade policy|trade union|loan|"
     "foreign exchange reserves|investment|investments|invest|reserves"},
    {Sense::to, "to"},
    {Sense::from, "from"},
    {Sense::of, "of"},
    {Sense::with, "with"},
    {Sense::between, "between"},
    {Sense::by, "by"},
    {Sense::against,
     "against|versus|vs|compared with|compared to|in comparison with|after|"
     "having stood at|having been|instead of|following|more than the"},
    {Sense::against, "up from", 1},
    {Sense::against, "down from", -1},
    {Sense::conj, "and|of which|including|among them"},
    {Sense::respectively, "respectively|in that order"},
    {Sense::negation, "not|never|nor|without|hardly|no"},
    {Sense::worth, "worth|for|at|valued|valued at|amounting to|to the value of|totalling|totaling"},
    {Sense::word, "world bank|world trade organization|world war|world cup|fell short|fall short|grown up|rose garden"},
    {Sense::rises,
     "rose|rise|rises|risen|rising|climbed|climb|climbing|increased|increase|increasing|grew|grow|"
     "grown|growing|growth|jumped|jump|surged|surge|soared|gained|up|advanced|expanded|widened|"
     "swelled|higher|doubled|tripled|edged up|went up|rebounded|recovered|leapt|upturn"},
    {Sense::falls,
     "fell|fall|falls|fallen|falling|dropped|drop|dropping|decreased|decrease|decreasing|"
     "declined|decline|declining|slid|slide|slipped|slip|shrank|shrink|shrunk|down|plunged|plunge|"
     "tumbled|tumble|contracted|contraction|dipped|dip|eased|narrowed|lower|halved|slumped|slump|"
     "retreated|sank|edged down|went down|downturn"},
    {Sense::passive, "was|were|been|is|are|being|be"},
    {Sense::clause, "while|whereas|but|when"},
    {Sense::same_year, "the same year|same year|that year|the year"},
    {Sense::years_before,
     "a year before|a year earlier|the year before|the previous year|previous year|the prior year|"
     "the year earlier|a year ago|one year earlier|one year before|the preceding year|"
     "the twelve months before",
     1},
    {Sense::years_before, "ago|earlier|before|previously"},
    {Sense::years, "years|year"},
    {Sense::number, "two", 2},
    {Sense::number, "three", 3},
    {Sense::number, "four", 4},
    {Sense::number, "five", 5},
    {Sense::number, "six", 6},
    {Sense::number, "seven", 7},
    {Sense::number, "eight", 8},
    {Sense::number, "nine", 9},
    {Sense::number, "ten", 10},
    {Sense::part_of_year,
     "quarter|first quarter|second quarter|third quarter|fourth quarter|first half|second half|"
     "half year|months|month|january|february|march|april|june|july|august|september|october|"
     "november|december|week|weeks"},
    {Sense::apart, "since|until|till|by the end of"},
};
// clang-format on

inline constexpr Language english{
    .words = english_words,
    .hedges = english_hedges,
    .phrases = english_phrases,
    .joints = common_joints,
    .grammar = {.decimals_one_by_one = true,
                .capitals = true,
                .day_after_month = true,
                .point_is_decimal = true,
                .abbreviates = true},
};

}  // namespace tradestat::text
