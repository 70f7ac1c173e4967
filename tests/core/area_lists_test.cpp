#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "support/catch.hpp"
#include "tradestat/country.hpp"

// The areas that the makers of trade files list, as these write them, and ours; those of
// Comtrade and WITS stand in areas_test.cpp. "group": its rows are left out, and named.

using namespace tradestat;

namespace {

/// The IMF's Direction of Trade Statistics and its other tables: names, long and abbreviated.
constexpr std::string_view imf =
    R"(Afghanistan, Islamic Rep. of=AFG|Afghanistan, Islamic Republic of=AFG|Albania=ALB|Algeria=DZA
American Samoa=ASM|Andorra, Principality of=AND|Angola=AGO|Anguilla=AIA|Antigua and Barbuda=ATG
Argentina=ARG|Armenia, Rep. of=ARM|Armenia, Republic of=ARM
Aruba, Kingdom of the Netherlands=ABW|Australia=AUS|Austria=AUT|Azerbaijan, Rep. of=AZE
Azerbaijan, Republic of=AZE|Bahamas, The=BHS|Bahrain, Kingdom of=BHR|Bangladesh=BGD|Barbados=BRB
Belarus, Rep. of=BLR|Belarus, Republic of=BLR|Belgium=BEL|Belgo-Luxembourg Economic Union=BLX
Belgium-Luxembourg=BLX|Belize=BLZ|Benin=BEN|Bhutan=BTN|Bolivia=BOL|Bosnia and Herzegovina=BIH
Botswana=BWA|Brazil=BRA|British Virgin Islands=VGB|Brunei Darussalam=BRN|Bulgaria=BGR
Burkina Faso=BFA|Burundi=BDI|Cabo Verde=CPV|Cambodia=KHM|Cameroon=CMR|Canada=CAN
Cayman Islands=CYM|Central African Rep.=CAF|Central African Republic=CAF|Chad=TCD|Chile=CHL
China, P.R.: Hong Kong=HKG|China, P.R.: Macao=MAC|China, P.R.: Mainland=CHN
China, People's Republic of=CHN|Colombia=COL|Comoros, Union of the=COM
Congo, Dem. Rep. of the=COD|Congo, Democratic Republic of=COD|Congo, Rep. of=COG
Congo, Republic of=COG|Cook Islands=COK|Costa Rica=CRI|Côte d'Ivoire=CIV|Croatia, Rep. of=HRV
Cuba=CUB|Curaçao, Kingdom of the Netherlands=CUW|Cyprus=CYP|Czech Rep.=CZE|Czechoslovakia=CSK
Denmark=DNK|Djibouti=DJI|Dominica=DMA|Dominican Rep.=DOM|Eastern Germany=DDR|Ecuador=ECU
Egypt, Arab Rep. of=EGY|El Salvador=SLV|Equatorial Guinea, Rep. of=GNQ|Eritrea, The State of=ERI
Estonia, Rep. of=EST|Eswatini, Kingdom of=SWZ|Ethiopia, The Federal Dem. Rep. of=ETH
Falkland Islands (Malvinas)=FLK|Faroe Islands=FRO|Fiji, Rep. of=FJI|Finland=FIN
Former U.S.S.R.=SUN|France=FRA|French Polynesia=PYF|French Southern Territories=ATF
French Territories: French Polynesia=PYF|French Territories: New Caledonia=NCL|Gabon=GAB
Gambia, The=GMB|Georgia=GEO|Germany=DEU|Ghana=GHA|Gibraltar=GIB|Greece=GRC|Greenland=GRL
Grenada=GRD|Guadeloupe=GLP|Guam=GUM|Guatemala=GTM|Guernsey=GGY|Guiana, French=GUF|Guinea=GIN
Guinea-Bissau=GNB|Guyana=GUY|Haiti=HTI|Holy See=VAT|Honduras=HND|Hungary=HUN|Iceland=ISL
India=IND|Indonesia=IDN|Iran, Islamic Rep. of=IRN|Iraq=IRQ|Ireland=IRL|Isle of Man=IMN
Israel=ISR|Italy=ITA|Jamaica=JAM|Japan=JPN|Jersey=JEY|Jordan=JOR|Kazakhstan, Rep. of=KAZ
Kenya=KEN|Kiribati=KIR|Korea, Dem. People's Rep. of=PRK|Korea, Democratic People's Rep. of=PRK
Korea, Rep. of=KOR|Korea, Republic of=KOR|Kosovo, Rep. of=XKX|Kosovo, Republic of=XKX|Kuwait=KWT
Kyrgyz Rep.=KGZ|Kyrgyz Republic=KGZ|Lao People's Dem. Rep.=LAO|Latvia=LVA|Lebanon=LBN
Lesotho, Kingdom of=LSO|Liberia=LBR|Libya=LBY|Libyan Arab Jamahiriya=LBY|Liechtenstein=LIE
Lithuania=LTU|Luxembourg=LUX|Madagascar, Rep. of=MDG|Malawi=MWI|Malaysia=MYS|Maldives=MDV
Mali=MLI|Malta=MLT|Marshall Islands, Rep. of the=MHL|Marshall Islands, Republic of=MHL
Martinique=MTQ|Mauritania, Islamic Rep. of=MRT|Mauritius=MUS|Mayotte=MYT|Mexico=MEX
Micronesia, Federated States of=FSM|Moldova, Rep. of=MDA|Monaco=MCO|Mongolia=MNG|Montenegro=MNE
Montserrat=MSR|Morocco=MAR|Mozambique, Rep. of=MOZ|Myanmar=MMR|Namibia=NAM|Nauru, Rep. of=NRU
Nepal=NPL|Netherlands Antilles=ANT|Netherlands, The=NLD|New Caledonia=NCL|New Zealand=NZL
Nicaragua=NIC|Niger=NER|Nigeria=NGA|Niue=NIU|Norfolk Island=NFK|North Macedonia, Republic of=MKD
Northern Mariana Isl=MNP|Norway=NOR|Not Specified (including Confidential)=_X|Oman=OMN
Other Countries n.i.e. (IMF)=OTH|Pakistan=PAK|Palau, Rep. of=PLW|Panama=PAN|Papua New Guinea=PNG
Paraguay=PRY|Peru=PER|Philippines=PHL|Pitcairn Islands=PCN|Poland, Rep. of=POL|Portugal=PRT
Puerto Rico=PRI|Qatar=QAT|Reunion=REU|Romania=ROU|Russian Federation=RUS|Rwanda=RWA
Saint Helena=SHN|Saint Pierre and Miquelon=SPM|Samoa=WSM|San Marino, Rep. of=SMR
São Tomé and Príncipe, Dem. Rep. of=STP|Saudi Arabia=SAU|Senegal=SEN
Serbia and Montenegro=SCG|Serbia, Rep. of=SRB|Seychelles=SYC|Sierra Leone=SLE|Singapore=SGP
Sint Maarten, Kingdom of the Netherlands=SXM|Slovak Rep.=SVK|Slovak Republic=SVK
Slovenia, Rep. of=SVN|Solomon Islands=SLB|Somalia=SOM|South Africa=ZAF
South African Common Customs Area (SACCA)=ZA1|South Sudan, Rep. of=SSD|Spain=ESP
Special Categories and Economic Zones=XX|Sri Lanka=LKA|St. Kitts and Nevis=KNA|St. Lucia=LCA
St. Vincent and the Grenadines=VCT|Sudan=SDN|Suriname=SUR|Sweden=SWE|Switzerland=CHE
Syrian Arab Rep.=SYR|Taiwan Province of China=TWN|Tajikistan, Rep. of=TJK
Tanzania, United Rep. of=TZA|Thailand=THA|Timor-Leste, Dem. Rep. of=TLS|Togo=TGO|Tokelau=TKL
Tonga=TON|Trinidad and Tobago=TTO|Tunisia=TUN|Türkiye, Rep. of=TUR|Turkmenistan=TKM
Turks and Caicos Islands=TCA|Tuvalu=TUV|U.S.S.R.=SUN|Uganda=UGA|Ukraine=UKR
United Arab Emirates=ARE|United Kingdom=GBR|United States=USA|United States Virgin Islands=VIR
Uruguay=URY|US Pacific Islands=PUS|Uzbekistan, Rep. of=UZB|Vanuatu=VUT
Venezuela, Rep. Bolivariana de=VEN|Venezuela, República Bolivariana de=VEN|Vietnam=VNM
Wallis and Futuna Islands=WLF|West Bank and Gaza=PSE|Western Sahara=ESH|World=W00
Yemen Arab Rep.=886|Yemen, People's Dem. Rep. of=YMD|Yemen, Rep. of=YEM|Yugoslavia=SCG
Yugoslavia, SFR=SCG|Zambia=ZMB|Zimbabwe=ZWE|Virgin Islands, British=VGB
Bonaire, St. Eustatius and Saba=BES|Anguilla, United Kingdom-British Overseas Territory=AIA
International Organizations=_IO|Western Hemisphere not allocated=_WH|Europe not allocated=_EN
Africa not allocated=_AN|Asia not allocated=_AS|Middle East and Central Asia not specified=_ME
Export earnings: fuel=group|Export earnings: nonfuel=group
Middle East, North Africa, Afghanistan, and Pakistan=group|Emerging and Developing Europe=group
Emerging and Developing Asia=group|Western Hemisphere=group
EU (Member States and Institutions of the European Union) changing composition=EU
Euro Area (Member States and Institutions of the Euro Area) changing composition=group
Europe=group|Africa=group|Sub-Saharan Africa=group|Middle East=group
Advanced Economies (IMF)=group|Advanced Economies=group|Emerging and Developing Countries=group
Emerging and Developing Economies=group|Developing Asia (IMF)=group
Middle East and Central Asia=group|Community of Independent States (CIS)=group
All Countries, excluding the IO=W00)";

/// The International Trade Centre's Trade Map.
constexpr std::string_view trade_map =
    R"(World=W00|Guinea-Bissau=GNB|Bahrain=BHR|New Zealand=NZL|Kiribati=KIR|Azerbaijan=AZE
Kazakhstan=KAZ|El Salvador=SLV|Paraguay=PRY|Eritrea=ERI|Ecuador=ECU|Aruba=ABW
Marshall Islands=MHL|Bolivia, Plurinational State of=BOL|Ethiopia=ETH
East Europe not elsewhere specified=E29|Saudi Arabia=SAU|Norfolk Island=NFK|Angola=AGO
Norway=NOR|Burundi=BDI|St. Pierre and Miquelon=SPM|British Indian Ocean Territories=IOT
British Indian Ocean Territory=IOT|Lesotho=LSO|Sierra Leone=SLE|Bangladesh=BGD
Macedonia, The Former Yugoslav Republic of=MKD|Macedonia, North=MKD|North Macedonia=MKD
Dominica=DMA|Oman=OMN|European Union Nes=_EU|Guatemala=GTM|Serbia and Montenegro=SCG|Algeria=DZA
New Caledonia=NCL|Cote d'Ivoire=CIV|Côte d'Ivoire=CIV|Asia not elsewhere specified=946
Bhutan=BTN|Serbia=SRB|Timor-Leste=TLS|Togo=TGO|Afghanistan=AFG
America not elsewhere specified=636|North Africa not elsewhere specified=F49
West Asia not elsewhere specified=F97|Korea, Republic of=KOR|Saint Kitts and Nevis=KNA
Philippines=PHL|Cyprus=CYP|Guam=GUM|Austria=AUT|Thailand=THA|Brazil=BRA|Russian Federation=RUS
Neutral Zone=NTZ|China=CHN|Cook Islands=COK|Egypt=EGY|Pakistan=PAK|Greece=GRC|Tokelau=TKL
Haiti=HTI|South Africa=ZAF|Rwanda=RWA|Armenia=ARM|Suriname=SUR|Viet Nam=VNM|Ireland=IRL
Benin=BEN|Nauru=NRU|Iraq=IRQ|Cabo Verde=CPV|Wallis and Futuna Islands=WLF|Malaysia=MYS
Zambia=ZMB|Micronesia, Federated States of=FSM|Cocos (Keeling) Islands=CCK|Indonesia=IDN
Gibraltar=GIB|Lithuania=LTU|Cameroon=CMR|Argentina=ARG|Israel=ISR|Guinea=GIN|Cuba=CUB
Nicaragua=NIC|Area Nes=_X|Nigeria=NGA|Macao, China=MAC|Senegal=SEN|Uganda=UGA|Singapore=SGP
Costa Rica=CRI|Mozambique=MOZ|Palestine, State of=PSE|Fiji=FJI|Bosnia and Herzegovina=BIH
Belarus=BLR|Turks and Caicos Islands=TCA|Iran, Islamic Republic of=IRN|Slovenia=SVN|Albania=ALB
Estonia=EST|Equatorial Guinea=GNQ|Saint Lucia=LCA|Saint Helena=SHN|Sint Maarten (Dutch part)=SXM
Sao Tome and Principe=STP|Myanmar=MMR|Montserrat=MSR|Congo=COG|Netherlands=NLD|Morocco=MAR
Grenada=GRD|Jordan=JOR|North America and Central America, nes=A59|Czech Republic=CZE|Kuwait=KWT
Germany=DEU|Korea, Democratic People's Republic of=PRK|Northern Mariana Islands=MNP|Georgia=GEO
India=IND|Uzbekistan=UZB|Niger=NER|Finland=FIN|Anguilla=AIA|Netherlands Antilles=ANT
Mauritania=MRT|Iceland=ISL|Brunei Darussalam=BRN|Mongolia=MNG|Tunisia=TUN|Luxembourg=LUX
Territory not allocated=999|Palau=PLW|Malta=MLT|Tonga=TON|Kyrgyzstan=KGZ|Special categories=XX
Chad=TCD|Belize=BLZ|Botswana=BWA|France=FRA|Jamaica=JAM|British Antarctic Territories=ATB
Portugal=PRT|Free Zones=X2|Papua New Guinea=PNG|Zimbabwe=ZWE|United States of America=USA
Ukraine=UKR|Lao People's Democratic Republic=LAO|Hong Kong, China=HKG|Taipei, Chinese=TWN
Tajikistan=TJK|Venezuela, Bolivarian Republic of=VEN|Ship stores and bunkers=X1|Italy=ITA
Panama=PAN|Turkmenistan=TKM|Niue=NIU|Liberia=LBR|United Arab Emirates=ARE
Syrian Arab Republic=SYR|Peru=PER|Europe EFTA not elsewhere specified=R20|Europe Othr. Nes=E19
Mauritius=MUS|Belgium=BEL|Bahamas=BHS|LAIA not elsewhere specified=A79|Malawi=MWI
Antigua and Barbuda=ATG|Hungary=HUN|Moldova, Republic of=MDA|Lebanon=LBN|Spain=ESP|Ghana=GHA
Mexico=MEX|Africa not elsewhere specified=F19|American Samoa=ASM|Oceania Nes=O19|Turkey=TUR
Türkiye=TUR|Congo, Democratic Republic of the=COD|Greenland=GRL|Namibia=NAM|Solomon Islands=SLB
Dominican Republic=DOM|United States Minor Outlying Islands=UMI|Caribbean Nes=A49|Mali=MLI
Sweden=SWE|Canada=CAN|Yemen=YEM|Gambia=GMB|Australia=AUS|Qatar=QAT|Poland=POL|Bermuda=BMU
French Southern and Antarctic Territories=ATF|Tanzania, United Republic of=TZA
Libya, State of=LBY|Eswatini=SWZ|Falkland Islands (Malvinas)=FLK|Curaçao=CUW
Bonaire, Sint Eustatius and Saba=BES|Saint Barthélemy=BLM|South Sudan=SSD|Sudan=SDN
Sudan (before 2012)=736|CACM not elsewhere specified=R91|Faroe Islands=FRO|Holy See=VAT
United Kingdom=GBR|Christmas Island=CXR|Pitcairn=PCN|Kosovo=XKX)";

/// Eurostat's Comext (GEONOM): codes, of former countries, too.
constexpr std::string_view comext =
    R"(AD=AND|AE=ARE|AF=AFG|AG=ATG|AI=AIA|AL=ALB|AM=ARM|AN=ANT|AO=AGO|AQ=ATA|AR=ARG|AS=ASM|AT=AUT
AU=AUS|AW=ABW|AZ=AZE|BA=BIH|BB=BRB|BD=BGD|BE=BEL|BF=BFA|BG=BGR|BH=BHR|BI=BDI|BJ=BEN|BL=BLM
BM=BMU|BN=BRN|BO=BOL|BQ=BES|BR=BRA|BS=BHS|BT=BTN|BV=BVT|BW=BWA|BY=BLR|BZ=BLZ|CA=CAN|CC=CCK
CD=COD|CF=CAF|CG=COG|CH=CHE|CI=CIV|CK=COK|CL=CHL|CM=CMR|CN=CHN|CO=COL|CR=CRI|CU=CUB|CV=CPV
CW=CUW|CX=CXR|CY=CYP|CZ=CZE|DE=DEU|DJ=DJI|DK=DNK|DM=DMA|DO=DOM|DZ=DZA|EC=ECU|EE=EST|EG=EGY
EH=ESH|EL=GRC|ER=ERI|ES=ESP|ET=ETH|FI=FIN|FJ=FJI|FK=FLK|FM=FSM|FO=FRO|FR=FRA|GA=GAB|GB=GBR
GD=GRD|GE=GEO|GF=GUF|GH=GHA|GI=GIB|GL=GRL|GM=GMB|GN=GIN|GP=GLP|GQ=GNQ|GR=GRC|GS=SGS|GT=GTM
GU=GUM|GW=GNB|GY=GUY|HK=HKG|HM=HMD|HN=HND|HR=HRV|HT=HTI|HU=HUN|ID=IDN|IE=IRL|IL=ISR|IM=IMN
IN=IND|IO=IOT|IQ=IRQ|IR=IRN|IS=ISL|IT=ITA|JM=JAM|JO=JOR|JP=JPN|KE=KEN|KG=KGZ|KH=KHM|KI=KIR
KM=COM|KN=KNA|KP=PRK|KR=KOR|KW=KWT|KY=CYM|KZ=KAZ|LA=LAO|LB=LBN|LC=LCA|LI=LIE|LK=LKA|LR=LBR
LS=LSO|LT=LTU|LU=LUX|LV=LVA|LY=LBY|MA=MAR|MC=MCO|MD=MDA|ME=MNE|MG=MDG|MH=MHL|MK=MKD|ML=MLI
MM=MMR|MN=MNG|MO=MAC|MP=MNP|MQ=MTQ|MR=MRT|MS=MSR|MT=MLT|MU=MUS|MV=MDV|MW=MWI|MX=MEX|MY=MYS
MZ=MOZ|NA=NAM|NC=NCL|NE=NER|NF=NFK|NG=NGA|NI=NIC|NL=NLD|NO=NOR|NP=NPL|NR=NRU|NU=NIU|NZ=NZL
OM=OMN|PA=PAN|PE=PER|PF=PYF|PG=PNG|PH=PHL|PK=PAK|PL=POL|PM=SPM|PN=PCN|PR=PRI|PS=PSE|PT=PRT
PW=PLW|PY=PRY|QA=QAT|QP=QP|QQ=QQ|QR=QR|QS=QS|QU=QU|QV=QV|QW=QW|QX=QX|QY=QY|QZ=QZ|RE=REU|RO=ROU
RS=SRB|RU=RUS|RW=RWA|SA=SAU|SB=SLB|SC=SYC|SD=SDN|SE=SWE|SG=SGP|SH=SHN|SI=SVN|SK=SVK|SL=SLE
SM=SMR|SN=SEN|SO=SOM|SR=SUR|SS=SSD|ST=STP|SV=SLV|SX=SXM|SY=SYR|SZ=SWZ|TC=TCA|TD=TCD|TF=ATF
TG=TGO|TH=THA|TJ=TJK|TK=TKL|TL=TLS|TM=TKM|TN=TUN|TO=TON|TR=TUR|TT=TTO|TV=TUV|TW=TWN|TZ=TZA
UA=UKR|UG=UGA|UK=GBR|UM=UMI|US=USA|UY=URY|UZ=UZB|VA=VAT|VC=VCT|VE=VEN|VG=VGB|VI=VIR|VN=VNM
VU=VUT|WF=WLF|WS=WSM|XC=XC|XI=XI|XK=XKX|XL=XL|XS=SRB|XU=XU|YE=YEM|YT=MYT|YU=SCG|ZA=ZAF|ZM=ZMB
ZR=COD|ZW=ZWE|CS=CSK|DD=DDR|SU=SUN|WORLD=W00|EU27_2020_INTRA=group|EU27_2020_EXTRA=group|EU=EU
EU27_2020=EU|EXT_EU27_2020=group|INT_EU27_2020=group|EA20=group|EA19=group)";

void check_list(std::string_view list) {
  for (const std::string& line : split(list, '\n')) {
    for (const std::string& entry : split(line, '|')) {
      CAPTURE(entry);
      const std::size_t equals = entry.rfind('=');
      const Country* const area = find_area(entry.substr(0, equals));
      REQUIRE(area != nullptr);
      const std::string wanted = entry.substr(equals + 1);
      if (wanted == "group") {
        CHECK(area->kind == AreaKind::group);
        CHECK_FALSE(is_group(area->alpha3));
      } else {
        CHECK(area_in_year(*area, 2021).alpha3 == wanted);
      }
    }
  }
}

}  // namespace

TEST_CASE("each name of the IMF's list is known") { check_list(imf); }
TEST_CASE("each name of Trade Map's list is known") { check_list(trade_map); }
TEST_CASE("each code of Comext's list is known") { check_list(comext); }

TEST_CASE("numbers of Comtrade's list that are no country are known") {
  for (const int number : {946, 999, 636, 899}) CHECK(area_of_comtrade(number) != nullptr);
}
