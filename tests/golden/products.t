# 2020 is the last year with products: 3.6 + 2.65 + 0.355 = 6.605 of 6.74, which leave 0.135;
# 3.6/6.74 = 53.41 %.
$ tradestat products RUS PRK
Products, exports of RUS to PRK
exporter RUS · importer PRK · year 2020

rank  item          name                 value            share  growth
                                        USD mn                %       %
───────────────────────────────────────────────────────────────────────
   1  SD            travel               3.6            53.4        n/a
                                                 (52.6, 54.2)
   2  SC            transport            2.65           39.32       n/a
                                                (39.21, 39.42)
   3  SE            construction         0.355           5.267      n/a
                                                 (5.256, 5.278)
      not itemised                       0.135           2.0
                                  (0.07, 0.20)     (1.1, 2.9)

n/a in growth: no figure for 2019
growth is from 2019 to 2020
left out at this width: cumulative share; use --width, or --format csv

# FRA to DEU: 27 contains 2701 and 2710, so 100 + 200 + 100 = 400
# of 500.
# 200/250 = 0.8, 100/80 = 1.25.
$ tradestat products FRA DEU --data trade.json
Products, exports of FRA to DEU
exporter FRA · importer DEU · year 2021

rank  item                  value           share            growth
                           USD mn               %                 %
───────────────────────────────────────────────────────────────────
   1  2710                 200             40.00            -20.00
                                   (39.86, 40.14)  (-20.36, -19.64)
   2  2701                 100             20.00             25.0
                                   (19.88, 20.12)     (23.6, 26.4)
   3  8703                 100             20.00               n/a
                                   (19.88, 20.12)
      not itemised         100.00          20.00
                    (98.0, 102.0)  (19.58, 20.42)

n/a in growth: no figure for 2020
growth is from 2020 to 2021
left out at this width: cumulative share; use --width, or --format csv

# FRA to all: 2701 100 + 60, 8703 100 + 40, 2710 200, together 500
# of 500 to DEU and 250 to ITA; not 900 to the World.
# 140/50 = 2.8 for 8703 and 160/80 = 2 for 2701.
$ tradestat products FRA --data trade.json --sort growth --columns rank,item,value,share,cumulative_share,growth
Products, exports of FRA

                                   cumulative
rank  item           value  share       share  growth
                    USD mn      %           %       %
─────────────────────────────────────────────────────
   1  8703          140.00  18.67       18.67  180.0
   2  2701          160.00  21.33       40.00  100.0
   3  2710          200     26.67       66.67  -20.00
      not itemised  250.00  33.3

growth is from 2020 to 2021

$ tradestat products FRA --data trade.json --top 1 --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "products",
    "inputs": [
      {"name": "trade.json", "format": "tradestat-json", "sha256": "5d457f731ad98549f786f99df3b60577126eab1a4a5998b6fc4181d73f118506", "observations": 26}
    ],
    "columns": [
      {"name": "rank", "unit": "", "description": "place in the order asked for"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "name", "unit": "", "description": "name of the item, where it is known here"},
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
      "1 of 3 products shown; --top all brings the rest"
    ]
  },
  "data": [
    {"rank": 1, "item": "2710", "name": null, "exporter": "FRA", "importer": null, "year": 2021, "value": 200000000, "value_lower": 199500000, "value_upper": 200500000, "value_reason": null, "share": 0.26666666666666666, "share_lower": 0.26564580559254325, "share_upper": 0.2676902536715621, "share_reason": null, "cumulative_share": 0.26666666666666666, "cumulative_share_lower": 0.26564580559254325, "cumulative_share_upper": 0.2676902536715621, "cumulative_share_reason": null, "growth": -0.2, "growth_lower": -0.20359281437125748, "growth_upper": -0.1963927855711423, "growth_reason": null},
    {"rank": null, "item": "not itemised", "name": null, "exporter": "FRA", "importer": null, "year": 2021, "value": 250000000, "value_lower": 246500000, "value_upper": 253500000, "value_reason": null, "share": 0.3333333333333333, "share_lower": 0.32822902796271636, "share_upper": 0.3384512683578104, "share_reason": null, "cumulative_share": null, "cumulative_share_lower": null, "cumulative_share_upper": null, "cumulative_share_reason": null, "growth": null, "growth_lower": null, "growth_upper": null, "growth_reason": null}
  ]
}

$ tradestat products FRA W00 --data trade.json --format csv --columns item,exporter,importer,year,value,share
item,exporter,importer,year,value,share
8703,FRA,W00,2021,900000000,0.8181818181818182
not itemised,FRA,W00,2021,200000000,0.18181818181818182

# The same from the other side.
$ tradestat products DEU FRA --flow imports --data trade.json --top 1 --format ndjson
{"rank": 1, "item": "2710", "name": null, "exporter": "FRA", "importer": "DEU", "year": 2021, "value": 200000000, "value_lower": 199500000, "value_upper": 200500000, "value_reason": null, "share": 0.4, "share_lower": 0.3986013986013986, "share_upper": 0.4014014014014014, "share_reason": null, "cumulative_share": 0.4, "cumulative_share_lower": 0.3986013986013986, "cumulative_share_upper": 0.4014014014014014, "cumulative_share_reason": null, "growth": -0.2, "growth_lower": -0.20359281437125748, "growth_upper": -0.1963927855711423, "growth_reason": null}
{"rank": null, "item": "not itemised", "name": null, "exporter": "FRA", "importer": "DEU", "year": 2021, "value": 100000000, "value_lower": 98000000, "value_upper": 102000000, "value_reason": null, "share": 0.2, "share_lower": 0.1958041958041958, "share_upper": 0.2042042042042042, "share_reason": null, "cumulative_share": null, "cumulative_share_lower": null, "cumulative_share_upper": null, "cumulative_share_reason": null, "growth": null, "growth_lower": null, "growth_upper": null, "growth_reason": null}

# All countries; 250 and 80 to DEU, 50 to ITA: 330 and 50 of 2020.
$ tradestat products --data trade.json --year 2020 --top all --columns item,value,share
Products, exports of all countries

item           value  share
              USD mn      %
───────────────────────────
2710          250     38.46
2701           80     12.31
8703           50      7.69
not itemised  270.00  41.54

growth is from 2019 to 2020

# Since 2016 nothing is known.
$ tradestat products FRA DEU --data trade.json --from 2016 --to 2020 --sort name --columns item,value,growth
Products, exports of FRA to DEU

item           value  growth
              USD mn       %
────────────────────────────
2701           80        n/a
2710          250        n/a
not itemised   70.00

n/a in growth: no figure for 2016
growth is from 2016 to 2020

# What there is no figure for, and what cannot be asked.
$ tradestat products PRK RUS
2> tradestat: error: the dataset has only totals for the exports of PRK to RUS, no products; rank the partners with: tradestat partners, or read data by product
[2]

$ tradestat products DEU FRA --data trade.json --format json
2> {"code": "no_data", "message": "the dataset has only totals for the exports of DEU to FRA, no products", "hint": "rank the partners with: tradestat partners, or read data by product", "path": null, "line": null, "column": null}
[2]

$ tradestat products DEU --data trade.json
2> tradestat: error: the dataset has only totals for the exports of DEU, no products; rank the partners with: tradestat partners, or read data by product
[2]

$ tradestat products RUS PRK --year 2021
2> tradestat: error: the dataset has no products for the exports of RUS to PRK for 2021; see what it has with: tradestat data
[2]

$ tradestat products PRK --flow imports --from 2020
2> tradestat: error: --from 2020 is not before the year of the values, 2020; growth needs an earlier year
[2]

$ tradestat products --flow imports
2> tradestat: error: --flow needs a country to look from; name one, or leave --flow out
[2]

$ tradestat products FRA DEU ITA --data trade.json
2> tradestat: error: unexpected argument 'ITA'; name 2 countries at most
[2]

# Against the world's exports, of all the countries in the data. FRA exports 47.70075 million, of
# which 880240 21.00025; all export 303.114375, of which 880240 38.94025:
# 38.94025/303.114375 = 12.85 %, 21.00025/38.94025 = 53.93 %,
# (21.00025/47.70075)/0.1284672 = 3.4269, and (3.4269 - 1)/(3.4269 + 1) = 0.5482.
$ tradestat products FRA --top 2 --data trade/world.csv --columns item,value,world_share,market_share,rca,rsca
Products, exports of FRA

                   world  market
item      value    share   share     rca     rsca
         USD mn        %       %   index    index
─────────────────────────────────────────────────
880240  21.000   12.847   53.929  3.4269  0.54822
220421   9.0005   5.5756  53.256  3.3841  0.54381

growth is from 2020 to 2021
shares are of the 6 products in the data: no total is stated
2 of 6 products shown; --top all brings the rest

$ tradestat products FRA --sort rca --top 3 --data trade/world.csv --columns rank,item,share,rca
Products, exports of FRA

rank  item     share     rca
                   %   index
────────────────────────────
   1  880240  44.025  3.4269
   2  220421  18.869  3.3841
   3  300490  18.868  1.9519

growth is from 2020 to 2021
shares are of the 6 products in the data: no total is stated
3 of 6 products shown; --top all brings the rest

# There is no such comparison.
$ tradestat products FRA --flow imports --data trade.json --columns item,rca
2> tradestat: error: the dataset has only totals for the imports of FRA, no products; rank the partners with: tradestat partners, or read data by product
[2]

$ tradestat products FRA DEU --data trade.json --sort rca --top 1 --format csv --columns item,rca,rca_reason
item,rca,rca_reason
2701,,of one country's exports to all others only
not itemised,,

$ tradestat products FRA --data trade.json --columns item,rca
Products, exports of FRA

item            rca
              index
───────────────────
2710            n/a
2701            n/a
8703            n/a
not itemised

n/a in rca: the data has the exports of one country only
growth is from 2020 to 2021
