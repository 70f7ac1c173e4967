#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "support/catch.hpp"
#include "tradestat/country.hpp"

using tradestat::area_in_year;
using tradestat::area_of_comtrade;
using tradestat::AreaKind;
using tradestat::Country;
using tradestat::find_area;
using tradestat::find_country;
using tradestat::split;
using tradestat::trimmed;

namespace {

/// The code of the area that a spelling finds, for any year; "" where it finds nothing.
std::string found(std::string_view spelling) {
  const Country* const area = find_area(spelling);
  return area == nullptr ? "" : std::string(area_in_year(*area, 0).alpha3);
}

/// The code of the area of a number as Comtrade has them.
std::string of_comtrade(int number) {
  const Country* const other = area_of_comtrade(number);
  return other == nullptr ? found(std::to_string(number))
                          : std::string(area_in_year(*other, 0).alpha3);
}

AreaKind kind_of(std::string_view spelling) {
  const Country* const area = find_area(spelling);
  REQUIRE(area != nullptr);
  return area->kind;
}

/// The areas of UN Comtrade, reporters and partners of any time: number and name.
constexpr std::string_view comtrade =
    R"(0 World|4 Afghanistan|8 Albania|10 Antarctica|12 Algeria|16 American Samoa|20 Andorra|24 Angola
28 Antigua and Barbuda|31 Azerbaijan|32 Argentina|36 Australia|40 Austria|44 Bahamas|48 Bahrain
50 Bangladesh|51 Armenia|52 Barbados|56 Belgium|58 Belgium-Luxembourg (...1998)|58 Belgium-Luxembourg
60 Bermuda|64 Bhutan|68 Bolivia (Plurinational State of)|70 Bosnia Herzegovina|72 Botswana
74 Bouvet Island|76 Brazil|80 Br. Antarctic Terr.|84 Belize|86 Br. Indian Ocean Terr.|90 Solomon Isds
92 Br. Virgin Isds|96 Brunei Darussalam|97 European Union|97 EU-27|97 EU-28|100 Bulgaria|104 Myanmar
108 Burundi|112 Belarus|116 Cambodia|120 Cameroon|124 Canada|129 Caribbean, nes|132 Cabo Verde
136 Cayman Isds|140 Central African Rep.|144 Sri Lanka|148 Chad|152 Chile|156 China
158 Taiwan, Province of China|162 Christmas Isds|166 Cocos Isds|170 Colombia|174 Comoros
175 Mayotte (Overseas France)|178 Congo|180 Dem. Rep. of the Congo|184 Cook Isds|188 Costa Rica
191 Croatia|192 Cuba|196 Cyprus|200 Czechoslovakia (...1992)|203 Czechia|204 Benin|208 Denmark
212 Dominica|214 Dominican Rep.|218 Ecuador|221 Eastern Europe, nes|222 El Salvador
226 Equatorial Guinea|230 Ethiopia (...1992)|230 Fmr Ethiopia|231 Ethiopia|232 Eritrea|233 Estonia
234 Faroe Isds|234 Faeroe Isds|238 Falkland Isds (Malvinas)
239 South Georgia and the South Sandwich Islands|242 Fiji|246 Finland|248 Åland Islands
250 Metropolitan France|251 France|254 French Guiana (Overseas France)|258 French Polynesia
260 Fr. South Antarctic Terr.|262 Djibouti|266 Gabon|268 Georgia|270 Gambia|275 State of Palestine
276 Germany|278 Dem. Rep. of Germany (...1990)|278 Fmr Dem. Rep. of Germany
280 Fed. Rep. of Germany (...1990)|280 Fmr Fed. Rep. of Germany|288 Ghana|290 Northern Africa, nes
292 Gibraltar|296 Kiribati|300 Greece|304 Greenland|308 Grenada|312 Guadeloupe (Overseas France)
316 Guam|320 Guatemala|324 Guinea|328 Guyana|332 Haiti|334 Heard Island and McDonald Islands
336 Holy See (Vatican City State)|340 Honduras|344 China, Hong Kong SAR|348 Hungary|352 Iceland
356 India (...1974)|356 India, excl. Sikkim|360 Indonesia|364 Iran|368 Iraq|372 Ireland|376 Israel
380 Italy|381 Italy|384 Côte d'Ivoire|388 Jamaica|392 Japan|398 Kazakhstan|400 Jordan|404 Kenya
408 Dem. People's Rep. of Korea|410 Rep. of Korea|412 Kosovo|414 Kuwait|417 Kyrgyzstan
418 Lao People's Dem. Rep.|422 Lebanon|426 Lesotho|428 Latvia|430 Liberia|434 Libya
438 Liechtenstein|440 Lithuania|442 Luxembourg|446 China, Macao SAR|450 Madagascar|454 Malawi
457 Sarawak|458 Malaysia|459 Peninsula Malaysia (...1963)|461 Sabah (...1963)|462 Maldives|466 Mali
470 Malta|471 CACM, nes|472 Africa CAMEU region, nes|473 LAIA, nes|474 Martinique (Overseas France)
478 Mauritania|480 Mauritius|484 Mexico|488 Midway Islands|490 Other Asia, nes|492 Europe EU, nes
496 Mongolia|498 Rep. of Moldova|499 Montenegro|500 Montserrat|504 Morocco|508 Mozambique|512 Oman
516 Namibia|520 Nauru|524 Nepal|527 Oceania, nes|528 Netherlands|530 Netherlands Antilles (...2010)
530 Neth. Antilles|531 Curaçao|532 Netherlands Antilles and Aruba (...1985)
532 Neth. Antilles and Aruba|533 Aruba|534 Saint Maarten|535 Bonaire|536 Neutral Zone
540 New Caledonia|548 Vanuatu|554 New Zealand|558 Nicaragua|562 Niger|566 Nigeria
568 Other Europe, nes|570 Niue|574 Norfolk Isds|577 Other Africa, nes
578 Norway, excluding Svalbard and Jan Mayen|579 Norway|580 N. Mariana Isds
581 United States Minor Outlying Islands|582 Pacific Isds (...1991)|582 Fmr Pacific Isds
583 FS Micronesia|584 Marshall Isds|585 Palau|586 Pakistan|588 East and West Pakistan (...1971)
590 Panama, excl.Canal Zone (...1977)|590 Fmr Panama, excl.Canal Zone|591 Panama
592 Panama-Canal-Zone (...1977)|592 Fmr Panama-Canal-Zone|598 Papua New Guinea|600 Paraguay|604 Peru
608 Philippines|612 Pitcairn|616 Poland|620 Portugal|624 Guinea-Bissau|626 Timor-Leste
630 Puerto Rico|634 Qatar|636 Rest of America, nes|637 North America and Central America, nes
638 Réunion (Overseas France)|642 Romania|643 Russian Federation|646 Rwanda|647 Ryukyu Isd
652 Saint Barthélemy|654 Saint Helena|658 Saint Kitts, Nevis and Anguilla (...1980)
659 Saint Kitts and Nevis|660 Anguilla|662 Saint Lucia|663 Saint Martin (French part)
666 Saint Pierre and Miquelon|670 Saint Vincent and the Grenadines|674 San Marino
678 Sao Tome and Principe|682 Saudi Arabia|686 Senegal|688 Serbia|690 Seychelles|694 Sierra Leone
697 Europe EFTA, nes|698 Sikkim, Protectorate of India (...1974)|698 Sikkim|699 India|702 Singapore
703 Slovakia|704 Viet Nam|705 Slovenia|706 Somalia|710 South Africa
711 Southern African Customs Union (...1999)|711 So. African Customs Union|716 Zimbabwe
717 Rhodesia Nyas (...1964)|717 Fmr Rhodesia Nyas|720 Dem. Yemen (...1990)|720 Fmr Dem. Yemen
724 Spain|728 South Sudan|729 Sudan|732 Western Sahara|736 Sudan (...2011)|736 Fmr Sudan|740 Suriname
744 Svalbard and Jan Mayen Islands|748 Eswatini|748 Swaziland|752 Sweden|756 Switzerland
757 Switzerland|760 Syria|762 Tajikistan|764 Thailand|768 Togo|772 Tokelau|776 Tonga
780 Trinidad and Tobago|784 United Arab Emirates|788 Tunisia|792 Türkiye|792 Turkey|795 Turkmenistan
796 Turks and Caicos Isds|798 Tuvalu|800 Uganda|804 Ukraine|807 North Macedonia
807 TFYR of Macedonia|810 USSR (...1990)|810 Fmr USSR|818 Egypt|826 United Kingdom
830 Channel Islands|831 Guernsey|832 Jersey|833 Isle of Man|834 United Rep. of Tanzania
835 Tanganyika (...1964)|835 Fmr Tanganyika|836 Zanzibar and Pemba Isd (...1964)
836 Fmr Zanzibar and Pemba Isd|837 Bunkers|838 Free Zones|839 Special Categories
840 United States of America|841 USA and Puerto Rico (...1980)|841 USA (before 1981)|842 USA
849 US Misc. Pacific Isds|850 US Virgin Isds (...1980)|850 US Virgin Isds|854 Burkina Faso
858 Uruguay|860 Uzbekistan|862 Venezuela|866 Dem. Rep. of Vietnam (...1974)
866 Fmr Dem. Rep. of Vietnam|868 Rep. of Vietnam (...1974)|868 Fmr Rep. of Vietnam|872 Wake Island
876 Wallis and Futuna Isds|879 Western Asia, nes|882 Samoa|886 Arab Rep. of Yemen (...1990)
886 Fmr Arab Rep. of Yemen|887 Yemen|890 Yugoslavia (...1991)|890 Fmr Yugoslavia
891 Serbia and Montenegro (...2005)|891 Serbia and Montenegro|894 Zambia|899 Areas, nes|975 ASEAN)";

/// What WITS writes otherwise than ISO, or ISO has not: its code, its name, ours.
constexpr std::string_view wits =
    R"(BLX=Belgium-Luxembourg=BEL|BES=Bonaire=BES|BAT=Br. Antr. Terr=ATB|IOT=British Indian Ocean Ter.=IOT
BUN=Bunkers=X1|ZAR=Congo, Dem. Rep.=COD|COG=Congo, Rep.=COG|CSK=Czechoslovakia=CSK
EAS=East Asia & Pacific=EAS|TMP=East Timor=TLS|EGY=Egypt, Arab Rep.=EGY
ETH=Ethiopia(excludes Eritrea)=ETH|ETF=Ethiopia(includes Eritrea)=ETH|ECS=Europe & Central Asia=ECS
FLK=Falkland Island=FLK|SDN=Fm Sudan=SDN|SUD=Sudan=SDN|ATF=Fr. So. Ant. Tr=ATF|FRE=Free Zones=X2
GMB=Gambia, The=GMB|BHS=Bahamas, The=BHS|DDR=German Democratic Republic=DDR|AIA=Anguila=AIA
HMD=Heard Island and McDonald Isla=HMD|HKG=Hong Kong, China=HKG|IRN=Iran, Islamic Rep.=IRN
PRK=Korea, Dem. Rep.=PRK|KOR=Korea, Rep.=KOR|KGZ=Kyrgyz Republic=KGZ|LAO=Lao PDR=LAO
LCN=Latin America & Caribbean=LCN|FSM=Micronesia, Fed. Sts.=FSM
MEA=Middle East & North Africa=MEA|MNT=Montenegro=MNE|ANT=Netherlands Antilles=ANT
NZE=Neutral Zone=NTZ|NAC=North America=NAC|MKD=Macedonia, FYR=MKD|999=Not Applicable=999
PSE=Occ.Pal.Terr=PSE|OAS=Other Asia, nes=S19|PCE=Pacific Islands=PCI|ROM=Romania=ROU
SXM=Saint Maarten (Dutch part)=SXM|SER=Serbia, FR(Serbia/Montenegro)=SRB|SVK=Slovak Republic=SVK
SAS=South Asia=SAS|SGS=South Georgia and the South Sa=SGS|SVU=Soviet Union=SUN
SPE=Special Categories=XX|KNA=St. Kitts and Nevis=KNA|LCA=St. Lucia=LCA
VCT=St. Vincent and the Grenadines=VCT|SSF=Sub-Saharan Africa=SSF|SYR=Syrian Arab Republic=SYR
TWN=Taiwan, China=TWN|TCA=Turks and Caicos Isl.=TCA|UMI=United States Minor Outlying I=UMI
UNS=Unspecified=_X|USP=Us Msc.Pac.I=PUS|VEN=Venezuela, RB=VEN|WLF=Wallis and Futura Isl.=WLF
YEM=Yemen, Rep.=YEM|YDR=Yemen Democratic=YMD|WLD=World=W00|EUN=European Union=EU
PCZ=Fm Panama Cz=PCZ|ZW1=Fm Rhod Nyas=_RN|TAN=Fm Tanganyik=_TK|VDR=Fm Vietnam Dr=VDR
SVR=Fm Vietnam Rp=VNM|ZPM=Fm Zanz-Pemb=_ZP|JTN=Jhonston Island=JTN|MID=Midway Islands=_MI
PMY=Pen Malaysia=_PM|RYU=Ryukyu Is=_RI|SBH=Sabah=_SH|KN1=Saint Kitts-Nevis-Anguilla-Aru=KNA
SWK=Sarawak=_SK|SIK=SIKKIM=_SM|SJM=Svalbard and Jan Mayen Is=SJM|WAK=Wake Island=_WI
GAZ=Gaza Strip=GAZ|CPV=Cape Verde=CPV|SWZ=Swaziland=SWZ)";

std::vector<std::string> entries(std::string_view list) {
  std::vector<std::string> all;
  for (const std::string& line : split(list, '\n'))
    for (std::string& entry : split(line, '|')) all.push_back(std::move(entry));
  return all;
}

}  // namespace

TEST_CASE("each name of Comtrade's list is the area of its number") {
  for (const std::string& entry : entries(comtrade)) {
    CAPTURE(entry);
    const std::size_t blank = entry.find(' ');
    const std::string area = of_comtrade(std::stoi(entry.substr(0, blank)));
    CHECK_FALSE(area.empty());
    CHECK(found(entry.substr(blank + 1)) == area);
  }
}

TEST_CASE("each code and name of WITS is known") {
  for (const std::string& entry : entries(wits)) {
    CAPTURE(entry);
    const auto parts = split(entry, '=');
    REQUIRE(parts.size() == 3);
    CHECK(found(parts[0]) == parts[2]);
    CHECK(found(parts[1]) == parts[2]);
  }
}

TEST_CASE("the letters that Comtrade gives to areas without a country") {
  const std::vector<std::pair<int, std::string_view>> letters = {
      {472, "_AC"}, {830, "_CI"}, {488, "_MI"}, {459, "_PM"}, {647, "_RI"}, {717, "_RN"},
      {461, "_SH"}, {457, "_SK"}, {698, "_SM"}, {835, "_TK"}, {872, "_WI"}, {836, "_ZP"},
      {129, "A49"}, {637, "A59"}, {473, "A79"}, {80, "ATB"},  {568, "E19"}, {221, "E29"},
      {577, "F19"}, {290, "F49"}, {879, "F97"}, {536, "NTZ"}, {527, "O19"}, {582, "PCI"},
      {592, "PCZ"}, {849, "PUS"}, {697, "R20"}, {471, "R91"}, {490, "S19"}, {866, "VDR"},
      {837, "X1"},  {838, "X2"},  {839, "XX"},  {720, "YMD"}, {711, "ZA1"}, {899, "_X"}};
  for (const auto& [number, code] : letters) {
    CAPTURE(number, code);
    CHECK(of_comtrade(number) == code);
    CHECK(found(code) == code);
    CHECK(find_area(code)->kind == AreaKind::area);
    CHECK(find_country(code) == nullptr);
  }
}

TEST_CASE("an area has one code, whatever else it is called") {
  for (const auto spelling : {"XKX", "xk", "KSV", "KOS", "UVK", "_KS", "412", "Kosovo", "Kosovo*",
                              "Kosovo, Republic of", "Kosovo (UNSCR 1244)"}) {
    CAPTURE(spelling);
    CHECK(found(spelling) == "XKX");
  }
  for (const auto spelling : {"sun", "SU", "SVU", "810", "USSR", "Former USSR", "u.s.s.r."})
    CHECK(found(spelling) == "SUN");
  for (const auto spelling : {"W00", "WLD", "world", "W1", "001", "G001"})
    CHECK(found(spelling) == "W00");
  for (const auto spelling : {"EU", "EUN", "European Union", "EU-28", "EU27_2020", "97"})
    CHECK(found(spelling) == "EU");
}

TEST_CASE("a former area's figures are its successor's up to a year") {
  const Country* const pair = find_area("BLX");
  REQUIRE(pair != nullptr);
  CHECK(area_in_year(*pair, 1998).alpha3 == "BEL");
  CHECK(area_in_year(*pair, 1999).alpha3 == "BLX");
  CHECK(area_in_year(*find_area("736"), 2011).alpha3 == "SDN");
  CHECK(area_in_year(*find_area("736"), 2012).alpha3 == "736");
  CHECK(area_in_year(*find_area("YUG"), 1991).alpha3 == "YUG");
  CHECK(area_in_year(*find_area("Yugoslavia"), 1992).alpha3 == "SCG");
  CHECK(area_in_year(*find_area("YUG"), 0).alpha3 == "YUG");
  CHECK(area_in_year(*find_area("FRA"), 1900).alpha3 == "FRA");
}

TEST_CASE("groups are groups, and what is left of the world is an area") {
  for (const auto group : {"World",
                           "Europe",
                           "Africa",
                           "Asia",
                           "North America",
                           "Europe & Central Asia",
                           "ECS",
                           "LCN",
                           "EAS",
                           "SSF",
                           "ARB",
                           "HIC",
                           "High income",
                           "OECD members",
                           "OECD",
                           "ASEAN",
                           "APEC",
                           "NAFTA",
                           "EFTA",
                           "Mercosur",
                           "OPEC",
                           "BRICS",
                           "G20",
                           "GCC",
                           "Euro area",
                           "EMU",
                           "EU15",
                           "Extra-EU",
                           "Least developed countries",
                           "Emerging and Developing Economies",
                           "Middle East"}) {
    CAPTURE(group);
    CHECK(kind_of(group) == AreaKind::group);
  }
  for (const auto area : {"Rest of the world", "Other countries", "Others", "Areas, nes", "Bunkers",
                          "Unspecified", "Other Asia", "Unknown", "Channel Islands"}) {
    CAPTURE(area);
    CHECK(kind_of(area) == AreaKind::area);
  }
  for (const auto nothing : {"QQQ", "FRX", "QXV", "Romenia", "Middle Earth", "9471", "Group A"}) {
    CAPTURE(nothing);
    CHECK(find_area(nothing) == nullptr);
  }
}

TEST_CASE("abbreviated words of names are read as written out") {
  CHECK(found("Armenia, Rep. of") == "ARM");
  CHECK(found("Ethiopia, The Federal Dem. Rep. of") == "ETH");
  CHECK(found("Marshall Isds") == "MHL");
  CHECK(found("Tanzania, United Rep. of") == "TZA");
  CHECK(found("St Lucia") == "LCA");
  CHECK(found("Venezuela, Bolivarian Rep. of") == "VEN");
  CHECK(found("Rep") == "");
  CHECK(found("Rep. " + std::string(250, 'a')) == "");
}
