# 2021: 78.3 + 10.6 = 88.9, so 78.3/88.9 = 88.076 %. The World is no partner.
$ tradestat partners
Pairs of countries by exports, goods

                                                            cumulative
rank  exporter  importer  year   value           share           share
                                USD mn               %               %
──────────────────────────────────────────────────────────────────────
   1  RUS       PRK       2021    78.3          88.08           88.08
                                        (88.02, 88.13)  (88.02, 88.13)
   2  PRK       RUS       2021    10.6          11.92          100
                                        (11.87, 11.98)

n/a in growth: no figure for 2020
growth is from 2020 to 2021
shares are of the 2 pairs in the data: no total is stated

$ tradestat partners RUS --from 2016 --columns importer,year,value,share,growth
Partners of RUS by its exports, goods

importer  year   value  share  growth
                USD mn      %       %
─────────────────────────────────────
PRK       2021    78.3    100  118.72

growth is from 2016 to 2021
shares are of the 1 partner in the data: no total is stated

# 500 + 250 + 125 + 125 = 1000 of 1100 to the World, which leave 100; 500/1100 = 45.45 %.
# Of equal values the first code comes first. 500/400 = 1.25, 250/250 = 1, 125/100 = 1.25.
$ tradestat partners FRA --data trade.json
Partners of FRA by its exports, goods
exporter FRA · year 2021

rank  importer              value           share          growth
                           USD mn               %               %
─────────────────────────────────────────────────────────────────
   1  DEU                  500             45.45           25.00
                                   (45.39, 45.52)  (24.72, 25.28)
   2  ITA                  250             22.73            0.00
                                   (22.67, 22.78)   (-0.40, 0.40)
   3  BEL                  125             11.36             n/a
                                   (11.31, 11.41)
   4  ESP                  125             11.36           25.0
                                   (11.31, 11.41)   (23.9, 26.1)
      not itemised         100.00           9.09
                    (97.5, 102.5)    (8.86, 9.32)

n/a in growth: no figure for 2020
growth is from 2020 to 2021
partners left out, without a figure for 2021: NLD, PRT
left out at this width: cumulative share; use --width, or --format csv

$ tradestat partners FRA --data trade.json --top 1 --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "partners",
    "inputs": [
      {"name": "trade.json", "format": "tradestat-json", "sha256": "5d457f731ad98549f786f99df3b60577126eab1a4a5998b6fc4181d73f118506", "observations": 26}
    ],
    "columns": [
      {"name": "rank", "unit": "", "description": "place in the order asked for"},
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
      {"name": "year", "unit": "year", "description": "calendar year"},
      {"name": "value", "unit": "USD", "description": "value of the trade in that year"},
      {"name": "value_lower", "unit": "USD", "description": "Lower end of the interval of value; null where it has none."},
      {"name": "value_upper", "unit": "USD", "description": "Upper end of the interval of value; null where it has none."},
      {"name": "value_reason", "unit": "", "description": "Why value is undefined; null where it is defined."},
      {"name": "share", "unit": "fraction", "description": "value over the total that is stated, else over the sum of all, shown or not"},
      {"name": "share_lower", "unit": "fraction", "description": "Lower end of the interval of share; null where it has none."},
      {"name": "share_upper", "unit": "fraction", "description": "Upper end of the interval of share; null where it has none."},
      {"name": "share_reason", "unit": "", "description": "Why share is undefined; null where it is defined."},
      {"name": "cumulative_share", "unit": "fraction", "description": "share of this row and all above it"},
      {"name": "cumulative_share_lower", "unit": "fraction", "description": "Lower end of the interval of cumulative_share; null where it has none."},
      {"name": "cumulative_share_upper", "unit": "fraction", "description": "Upper end of the interval of cumulative_share; null where it has none."},
      {"name": "cumulative_share_reason", "unit": "", "description": "Why cumulative_share is undefined; null where it is defined."},
      {"name": "growth", "unit": "fraction", "description": "total change: value over that of the year before, minus 1"},
      {"name": "growth_lower", "unit": "fraction", "description": "Lower end of the interval of growth; null where it has none."},
      {"name": "growth_upper", "unit": "fraction", "description": "Upper end of the interval of growth; null where it has none."},
      {"name": "growth_reason", "unit": "", "description": "Why growth is undefined; null where it is defined."}
    ],
    "notes": [
      "growth is from 2020 to 2021",
      "1 of 4 partners shown; --top all brings the rest",
      "partners left out, without a figure for 2021: NLD, PRT"
    ]
  },
  "data": [
    {"rank": 1, "exporter": "FRA", "importer": "DEU", "year": 2021, "value": 500000000, "value_lower": 499500000, "value_upper": 500500000, "value_reason": null, "share": 0.45454545454545453, "share_lower": 0.4538845979100409, "share_upper": 0.4552069122328331, "share_reason": null, "cumulative_share": 0.45454545454545453, "cumulative_share_lower": 0.4538845979100409, "cumulative_share_upper": 0.4552069122328331, "cumulative_share_reason": null, "growth": 0.25, "growth_lower": 0.24719101123595505, "growth_upper": 0.2528160200250313, "growth_reason": null},
    {"rank": null, "exporter": "FRA", "importer": "not itemised", "year": 2021, "value": 100000000, "value_lower": 97500000, "value_upper": 102500000, "value_reason": null, "share": 0.09090909090909091, "share_lower": 0.08859609268514311, "share_upper": 0.09322419281491587, "share_reason": null, "cumulative_share": null, "cumulative_share_lower": null, "cumulative_share_upper": null, "cumulative_share_reason": null, "growth": null, "growth_lower": null, "growth_upper": null, "growth_reason": null}
  ]
}

# Since 2016: 500/250 = 2, 125/100 = 1.25; what has no growth comes last.
$ tradestat partners FRA --data trade.json --from 2016 --to 2021 --sort growth --format csv --columns rank,importer,growth,growth_lower,growth_upper,growth_reason
rank,importer,growth,growth_lower,growth_upper,growth_reason
1,DEU,1,0.9940119760479041,1.006012024048096,
2,BEL,0.25,0.23880597014925373,0.2613065326633166,
3,ESP,,,,no figure for 2016
4,ITA,,,,no figure for 2016
,not itemised,,,,

# 400 + 250 + 100 + 30 = 780 of 900, the year before has nothing.
$ tradestat partners FRA --data trade.json --year 2020 --flow exports --columns importer,value,share,growth
Partners of FRA by its exports, goods

importer       value  share  growth
              USD mn      %       %
───────────────────────────────────
DEU           400     44.44     n/a
ITA           250     27.78     n/a
ESP           100     11.11     n/a
PRT            30      3.33     n/a
not itemised  120.00  13.33

n/a in growth: no figure for 2019
growth is from 2019 to 2020

# 600 + 200 = 800; by name is by code.
$ tradestat partners FRA --data trade.json --flow imports --sort name
Partners of FRA by its imports, goods
importer FRA · year 2021

                                            cumulative
rank  exporter   value           share           share         growth
                USD mn               %               %              %
─────────────────────────────────────────────────────────────────────
   1  DEU          600          75.00           75.00          100.0
                        (74.94, 75.06)  (74.94, 75.06)  (99.5, 100.5)
   2  ITA          200          25.00          100               n/a
                        (24.94, 25.06)

n/a in growth: no figure for 2020
growth is from 2020 to 2021
shares are of the 2 partners in the data: no total is stated

# All pairs: 1000 + 800; none with the World.
$ tradestat partners --data trade.json --top 3
Pairs of countries by exports, goods
year 2021

rank  exporter  importer   value             share          growth
                          USD mn                 %               %
──────────────────────────────────────────────────────────────────
   1  DEU       FRA          600           33.33           100.0
                                   (33.27, 33.40)   (99.5, 100.5)
   2  FRA       DEU          500           27.78            25.00
                                   (27.72, 27.84)   (24.72, 25.28)
   3  FRA       ITA          250           13.889            0.00
                                  (13.846, 13.932)   (-0.40, 0.40)

growth is from 2020 to 2021
shares are of the 6 pairs in the data: no total is stated
3 of 6 pairs shown; --top all brings the rest
pairs left out, without a figure for 2021: FRA-NLD, FRA-PRT
left out at this width: cumulative share; use --width, or --format csv

$ tradestat partners --data trade.json --top all --sort value --format csv --columns rank,exporter,importer,value,share,cumulative_share
rank,exporter,importer,value,share,cumulative_share
1,DEU,FRA,600000000,0.3333333333333333,0.3333333333333333
2,FRA,DEU,500000000,0.2777777777777778,0.6111111111111112
3,FRA,ITA,250000000,0.1388888888888889,0.75
4,ITA,FRA,200000000,0.1111111111111111,0.8611111111111112
5,FRA,BEL,125000000,0.06944444444444445,0.9305555555555556
6,FRA,ESP,125000000,0.06944444444444445,1

$ tradestat partners FRA --data trade.json --item 8703 --columns rank,importer,value,share,growth
Partners of FRA by its exports, 8703

rank  importer       value  share  growth
                    USD mn      %       %
─────────────────────────────────────────
   1  DEU           100     11.11     n/a
   2  ITA            40      4.44   -20.0
      not itemised  760.00  84.44

n/a in growth: no figure for 2020
growth is from 2020 to 2021

$ tradestat partners --format csv | head -1
rank,exporter,importer,year,value,value_lower,value_upper,value_reason,share,share_lower,share_upper,share_reason,cumulative_share,cumulative_share_lower,cumulative_share_upper,cumulative_share_reason,growth,growth_lower,growth_upper,growth_reason

# What cannot be asked.
$ tradestat partners RUS PRK
2> tradestat: error: unexpected argument 'PRK'; name one country at most
[2]

$ tradestat partners --flow imports
2> tradestat: error: --flow needs a country to look from; name one, or leave --flow out
[2]

$ tradestat partners RUS --flow up
2> tradestat: error: --flow must be exports or imports, not 'up'
[2]

$ tradestat partners --sort size
2> tradestat: error: --sort must be value, growth or name, not 'size'
[2]

$ tradestat partners --top 0
2> tradestat: error: --top must be a whole number from 1 to 1000000000, not '0'; or say --top all
[2]

$ tradestat partners --top few
2> tradestat: error: --top must be a whole number from 1 to 1000000000, not 'few'; or say --top all
[2]

$ tradestat partners --year 2021 --to 2021
2> tradestat: error: --year and --to are the same year twice; leave one of them out
[2]

$ tradestat partners --year 2016,2021
2> tradestat: error: --year must be a year from 1500 to 2500, not '2016,2021'; write four digits, such as 2021
[2]

$ tradestat partners --from 21
2> tradestat: error: --from must be a year from 1500 to 2500, not '21'; write four digits, such as 2021
[2]

$ tradestat partners --from 2021 --to 2021
2> tradestat: error: --from 2021 is not before the year of the values, 2021; growth needs an earlier year
[2]

$ tradestat partners --from 2021
2> tradestat: error: --from 2021 is not before the year of the values, 2021; growth needs an earlier year
[2]

# What there is no figure for.
$ tradestat partners --year 2018
2> tradestat: error: the dataset has no such figures in these years; the years are 2016, 2021
[2]

$ tradestat partners --from 2018
2> tradestat: error: the dataset has no such figures for 2018; the years are 2016, 2021
[2]

$ tradestat partners CHN
2> tradestat: error: the dataset has no figures for CHN; it has RUS, PRK, W00
[2]

$ tradestat partners NLD --data trade.json --flow exports
2> tradestat: error: the dataset has no goods exports of NLD; see what it has with: tradestat data --data trade.json
[2]

$ tradestat partners NLD --data trade.json --flow imports --format json
2> {"code": "no_data", "message": "the dataset has no goods imports of NLD for 2021", "hint": "see what it has with: tradestat data --data trade.json", "path": null, "line": null, "column": null}
[2]

$ tradestat partners ESP --data trade.json --flow imports --item 27
2> tradestat: error: the dataset has no item 27 for ESP; it has one: say --item TOTAL
[2]

# FRA's exports in trade/baskets.csv are 60 to DEU and 40 to ITA. DEU imports 160 of all 410, ITA 90:
# 0.6 × 410/160 = 1.5375 and 0.4 × 410/90 = 1.8222. FRA exports by item 0.4, 0.2, 0.2, 0.2 and 0; DEU
# imports 40, 30, 0, 0, 90: 1/4 and 3/16 of it are alike; ITA 0, 10, 20, 20, 40: 1/9 + 0.2 + 0.2.
$ tradestat partners FRA --data trade/baskets.csv --columns importer,value,intensity,complementarity
Partners of FRA by its exports, goods

importer         value  intensity  complementarity
          USD thousand      index            index
──────────────────────────────────────────────────
DEU             60.000     1.5375          0.43750
ITA             40.000     1.8222          0.51111

growth is from 2020 to 2021
shares are of the 2 partners in the data: no total is stated

# Whom FRA imports from: CHN sends 100 of its 200 to FRA, which imports 160 of 410.
$ tradestat partners FRA --flow imports --top 1 --data trade/baskets.csv --columns exporter,intensity,complementarity --format csv
exporter,intensity,complementarity
CHN,1.28125,0.625

# What the data does not have.
$ tradestat partners FRA --data trade.json --columns importer,intensity,complementarity
Partners of FRA by its exports, goods

importer      intensity  complementarity
                  index            index
────────────────────────────────────────
DEU                 n/a              n/a
ITA                 n/a              n/a
BEL                 n/a              n/a
ESP                 n/a              n/a
not itemised

n/a in intensity, complementarity: the data has the trade of one country only
growth is from 2020 to 2021
partners left out, without a figure for 2021: NLD, PRT

$ tradestat partners FRA --data - --columns importer,intensity < trade/baskets.csv
2> tradestat: error: what compares with the world reads its files several times, and '-' can be read once; put it into a file
[2]
