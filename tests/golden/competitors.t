# Shares of FRA's products: 0.4, 0.2, 0.2, 0.2, 0. Those of DEU are 1/2 and 1/2: 0.4 + 0.2. Those of ITA
# 0, 4/9, 1/9, 1/9, 3/9: 0.2 + 2/9 = 0.4222. CHN has none of them.
$ tradestat competitors FRA --data trade/baskets.csv
Competitors of FRA
importer W00 · period 2021

rank  exporter          similarity             value       market share
                             index      USD thousand                  %
───────────────────────────────────────────────────────────────────────
   1  DEU                 0.60000            20.000             4.8780
                [0.59998, 0.60002]  [19.999, 20.001]   [4.8777, 4.8784]
   2  ITA                 0.42222            90.000            21.951
                [0.42220, 0.42225]  [89.997, 90.003]  [21.950, 21.952]
   3  CHN                 0                 200.00             48.780
                                                      [48.779, 48.782]

FRA itself has 24.3902 [24.3896, 24.3909] % of the market

# 40 of 70 are ITA's, and 20 are FRA's own.
$ tradestat competitors FRA --item 010129 --data trade/baskets.csv
Competitors of FRA
importer W00 · item 010129 · period 2021

rank  exporter          similarity             value      market share
                             index      USD thousand                 %
──────────────────────────────────────────────────────────────────────
   1  ITA                 0.42222            40.000            57.143
                [0.42220, 0.42225]  [39.999, 40.001]  [57.141, 57.145]
   2  DEU                 0.60000            10.000            14.286
                [0.59998, 0.60002]                    [14.284, 14.287]

FRA itself has 28.5714 [28.5703, 28.5726] % of the market

# Of what DEU imports: FRA's 40 and 20, ITA's 10 and 30 of 010129 and 870323, CHN's 60.
$ tradestat competitors FRA --importer Germany --data trade/baskets.csv --columns rank,exporter,importer,similarity,value,market_share
Competitors of FRA

                                                    market
rank  exporter  importer  similarity         value   share
                               index  USD thousand       %
──────────────────────────────────────────────────────────
   1  ITA       DEU          0.25000        40.000  25.000
   2  CHN       DEU          0              60.000  37.500

FRA itself has 37.5000 [37.4993, 37.5007] % of the market

$ tradestat competitors FRA --importer DEU --item 010129 --year 2020 --top 1 --data trade/baskets.csv --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "competitors",
    "inputs": [
      {"name": "trade/baskets.csv", "format": "baci", "sha256": null, "observations": 28}
    ],
    "columns": [
      {"name": "rank", "unit": "", "description": "place by similarity, or with --item by value"},
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "the market; W00 for the World"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "period", "unit": "", "description": "year, or years that are added up: 2020-2022"},
      {"name": "similarity", "unit": "index", "description": "of its exports to those of the country, from 0 to 1: sum of the smaller shares"},
      {"name": "similarity_lower", "unit": "index", "description": "Lower end of the interval of similarity; null where it has none."},
      {"name": "similarity_upper", "unit": "index", "description": "Upper end of the interval of similarity; null where it has none."},
      {"name": "similarity_reason", "unit": "", "description": "Why similarity is undefined; null where it is defined."},
      {"name": "value", "unit": "USD", "description": "its exports to the market, of the item or in all"},
      {"name": "value_lower", "unit": "USD", "description": "Lower end of the interval of value; null where it has none."},
      {"name": "value_upper", "unit": "USD", "description": "Upper end of the interval of value; null where it has none."},
      {"name": "value_reason", "unit": "", "description": "Why value is undefined; null where it is defined."},
      {"name": "market_share", "unit": "fraction", "description": "that over the exports of all"},
      {"name": "market_share_lower", "unit": "fraction", "description": "Lower end of the interval of market_share; null where it has none."},
      {"name": "market_share_upper", "unit": "fraction", "description": "Upper end of the interval of market_share; null where it has none."},
      {"name": "market_share_reason", "unit": "", "description": "Why market_share is undefined; null where it is defined."}
    ],
    "notes": [
      "FRA itself has 50.0000 [49.9975, 50.0025] % of the market"
    ]
  },
  "data": [
    {"rank": 1, "exporter": "ITA", "importer": "DEU", "item": "010129", "period": "2020", "similarity": 0.3333333333333333, "similarity_lower": 0.333316666666667, "similarity_upper": 0.33335, "similarity_reason": null, "value": 10000, "value_lower": 9999.5, "value_upper": 10000.5, "value_reason": null, "market_share": 0.5, "market_share_lower": 0.499975, "market_share_upper": 0.500025, "market_share_reason": null}
  ]
}

$ tradestat competitors --data trade/baskets.csv
2> tradestat: error: competitors needs a country; for example: tradestat competitors FRA --data FILE
[2]

$ tradestat competitors KEN --data trade/baskets.csv
2> tradestat: error: the data has no exports by product of KEN in 2021; it has those of CHN, DEU, FRA, ITA
[2]

$ tradestat competitors FRA --importer CHN --data trade/baskets.csv
2> tradestat: error: the data has no imports by product of CHN; see what it has with: tradestat inspect trade/baskets.csv
[2]

$ tradestat competitors FRA --item 99 --data trade/baskets.csv
2> tradestat: error: the data has no product '99' in 2021; it has 010121, 010129, 010210, 270900, 870323
[2]

$ tradestat competitors --help | sed '/^What is read/,$d'
competitors: other exporters by how alike their products are

  tradestat competitors FRA --data world.csv
  tradestat competitors FRA --importer DEU --item 870323 --data world.csv

What is asked:
  COUNTRY                  alpha-3, alpha-2, M49 or English name
  --item CODE              exporters of this product, by their share in it
  --importer COUNTRY       the market: what this country imports; the world if
                           not given
  --year YEAR              the year of the values; the last one if not given
  --period FROM-TO         years that are added up first: 2020-2022
  --min-exports USD        leave out countries that export less in all
  --min-trade USD          leave out products of which all export less
  --countries COUNTRY,...  as if there were only these
  --exclude COUNTRY,...    as if there were none of these
  --top N                  how many rows to show, or all; 20 if not given
  --level N                products by codes of so many digits; else the deepest
                           there is
1>

$ tradestat competitors RUS
2> tradestat: error: the data has the exports of RUS only; give files of several exporters
[2]
