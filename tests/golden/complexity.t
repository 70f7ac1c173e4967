# Eight countries, ten products. tests/oracle/complexity.py works out every figure by itself.
# FRA has an advantage in 4 of them: 21.00025 × 303.11 / (47.70 × 38.94) = 3.4 in 880240, and 2.2
# in 220421, 1.3 in 020230, 1.9 in 300490; 2, 2, 2 and 3 countries have: (2 + 2 + 2 + 3)/4 = 2.25.
$ tradestat complexity --data trade/world.csv
Countries by complexity
period 2021 · convention tradestat

                               mean
rank  country  diversity   ubiquity      eci       coi  fitness
                          countries    index     index    index
───────────────────────────────────────────────────────────────
   1  DEU              3      2.667   1.413    1.848     1.332
   2  FRA              4      2.25    1.203   -0.5914    2.382
   3  ITA              4      3       0.9297   1.023     1.442
   4  CHN              3      3       0.1258   0.05941   0.6018
   5  BRA              3      2      -0.75     0.3492    1.121
   6  VNM              4      2.75   -0.759   -0.29      0.7811
   7  BGD              2      3.5    -0.7656  -0.9712    0.1351
   8  NOR              2      2.5    -1.397   -1.427     0.2042

2021, tradestat: 8 countries and 10 products; rca >= 1, eigenvector

# Rows of a year each; ranks are those among all countries.
$ tradestat complexity FRA NOR --from 2020 --to 2021 --data trade/world.csv
Countries by complexity
convention tradestat

                                       mean
rank  country  period  diversity   ubiquity     eci      coi  fitness
                                  countries   index    index    index
─────────────────────────────────────────────────────────────────────
   2  FRA      2020            4       2.25   1.203  -0.5914   2.382
   8  NOR      2020            2       2.5   -1.397  -1.427    0.2042
   2  FRA      2021            4       2.25   1.203  -0.5914   2.382
   8  NOR      2021            2       2.5   -1.397  -1.427    0.2042

2020, tradestat: 8 countries and 10 products; rca >= 1, eigenvector
2021, tradestat: 8 countries and 10 products; rca >= 1, eigenvector

$ tradestat complexity --by item --data trade/world.csv --top 3
Products by complexity

                                        world
rank  item    period  ubiquity    pci   value  convention
                                index  USD mn
─────────────────────────────────────────────────────────
   1  880240  2021           2  1.682  38.940  tradestat
   2  300490  2021           3  1.515  29.300  tradestat
   3  220421  2021           2  1.363  16.901  tradestat

3 of 10 products shown; --top all brings the rest
2021, tradestat: 8 countries and 10 products; rca >= 1, eigenvector

# Three countries have an advantage in 870323, DEU, ITA and CHN; two in 852872, CHN and VNM: one has
# both, 1/3.
$ tradestat complexity --item 870323 --data trade/world.csv --columns rank,item,ubiquity,proximity
Products by complexity

rank  item    ubiquity  proximity
                         fraction
─────────────────────────────────
   1  870323         3     1
   2  300490         3     0.6667
   3  610910         4     0.5
   4  220421         2     0.3333
   4  852872         2     0.3333
   4  880240         2     0.3333
   7  020230         2     0
   7  030214         3     0
   7  090111         2     0
   7  270900         2     0

2021, tradestat: 8 countries and 10 products; rca >= 1, eigenvector

# What others compute from the same file.
$ tradestat complexity FRA --convention all --data trade/world.csv --columns convention,eci,coi
Countries by complexity

convention            eci      coi
                    index    index
──────────────────────────────────
tradestat           1.203  -0.5914
py-ecomplexity      1.203  -0.5914
stata               1.196  -0.5995
oec                 1.118      n/a
economiccomplexity  1.118  -0.167

n/a in coi: oec has none
2021, tradestat: 8 countries and 10 products; rca >= 1, eigenvector
2021, py-ecomplexity: 8 countries and 10 products; rca >= 1, eigenvector
2021, stata: 8 countries and 10 products; rca > 1, eigenvector
2021, oec: 8 countries and 10 products; rca >= 1, reflections
2021, economiccomplexity: 8 countries and 10 products; rca >= 1, reflections

# Years added up; what is left out is named.
$ tradestat complexity --period 2020-2021 --min-exports 25000000 --exclude ITA --top 2 --data trade/world.csv
Countries by complexity
period 2020-2021 · convention tradestat

                               mean
rank  country  diversity   ubiquity    eci      coi  fitness
                          countries  index    index    index
────────────────────────────────────────────────────────────
   1  FRA              4       1.75  1.424  -0.3331    2.876
   2  DEU              3       2     1.298   1.969     1.225

left out, with less than 25000000 USD in all: 1 country (BGD)
2 of 6 countries shown; --top all brings the rest
2020-2021, tradestat: 6 countries and 10 products; rca >= 1, eigenvector

$ tradestat complexity --convention stata --countries FRA,ITA,DEU,CHN,VNM --data trade/world.csv --top 1 --format json --columns country,eci
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "complexity",
    "inputs": [
      {"name": "trade/world.csv", "format": "baci", "sha256": null, "observations": 78}
    ],
    "convention": {
      "name": "stata",
      "period": "2021",
      "countries": 5,
      "countries_without_advantage": 0,
      "products": 9,
      "open_cells": 0,
      "advantage": "rca > 1",
      "method": "eigenvector",
      "divisor": "n m - 1",
      "pci_scale": "that of the eci",
      "proximity_with_itself": 0,
      "lambda2": 0.872889650981,
      "eigenvalue_gap": 0.464148359452
    },
    "columns": [
      {"name": "country", "unit": "", "description": "ISO 3166-1 alpha-3"},
      {"name": "eci", "unit": "index", "description": "economic complexity index"}
    ],
    "notes": [
      "1 of 5 countries shown; --top all brings the rest",
      "2021, stata: 5 countries and 9 products; rca > 1, eigenvector"
    ]
  },
  "data": [
    {"country": "DEU", "eci": 1.100741012034}
  ]
}

# By chapters: no two of the ten products are of one.
$ tradestat complexity --level 2 --data trade/world.csv --top 2 --columns rank,country,diversity
Countries by complexity

rank  country  diversity
────────────────────────
   1  DEU              3
   2  FRA              4

2 of 8 countries shown; --top all brings the rest
2021, tradestat: 8 countries and 10 products; rca >= 1, eigenvector

# Of products of which 10 million USD are exported, all but 020230, 090111.
$ tradestat complexity --by item --min-trade 10000000 --top 1 --data trade/world.csv --columns rank,item
Products by complexity

rank  item
────────────
   1  300490

left out, with less than 10000000 USD in all: 2 products (020230, 090111)
1 of 8 products shown; --top all brings the rest
2021, tradestat: 8 countries and 8 products; rca >= 1, eigenvector

# Undefined, with the reason.
$ tradestat complexity --countries FRA,ITA --data trade/world.csv
Countries by complexity

                                 mean
country  period  diversity   ubiquity  fitness  convention
                            countries    index
──────────────────────────────────────────────────────────
FRA      2021            3          1  0.01202  tradestat
ITA      2021            5          1  1.988    tradestat

n/a in eci, coi: 2 countries with an advantage, where 3 are needed
2021, tradestat: 2 countries and 8 products; rca >= 1, eigenvector
2021: the indices are undefined: 2 countries with an advantage, where 3 are
  needed

$ tradestat complexity --data trade/baci.csv
Countries by complexity

                                 mean
country  period  diversity   ubiquity  fitness  convention
                            countries    index
──────────────────────────────────────────────────────────
PRK      2021            2        1.5  1.49     tradestat
RUS      2021            2        1.5  1.49     tradestat
USA      2021            1        1    0.01938  tradestat

n/a in eci, coi: countries and products fall into 2 parts without a link
2021, tradestat: 3 countries and 4 products; rca >= 1, eigenvector
2021: the indices are undefined: countries and products fall into 2 parts
  without a link

# Errors.
$ tradestat complexity
Countries by complexity

                                 mean
country  period  diversity   ubiquity    eci    coi  fitness  convention
                            countries  index  index    index
────────────────────────────────────────────────────────────────────────
RUS      2020            3          1    n/a    n/a        1  tradestat

n/a in eci, coi: 1 country with an advantage, where 3 are needed
2020, tradestat: 1 country and 3 products; rca >= 1, eigenvector
2020: the indices are undefined: 1 country with an advantage, where 3 are
  needed

$ tradestat complexity KEN --data trade/world.csv
2> tradestat: error: the data has no exports by product of KEN in 2021; it has those of BGD, BRA, CHN, DEU, FRA, ITA, NOR, VNM
[2]

$ tradestat complexity --item 870324 --data trade/world.csv
2> tradestat: error: the data has no product '870324' in 2021; did you mean 870323?
[2]

$ tradestat complexity --convention all --data trade/world.csv
2> tradestat: error: --convention all compares countries, which have to be named; for example: tradestat complexity RUS --convention all --data FILE
[2]

$ tradestat complexity --convention oecd --data trade/world.csv
2> tradestat: error: unknown convention 'oecd'; did you mean oec?
[2]

$ tradestat complexity --period 2021-2020 --data trade/world.csv
2> tradestat: error: --period must be two years, the earlier first, not '2021-2020'; write them as 2020-2022
[2]

$ tradestat complexity --period 2019-2021 --data trade/world.csv
2> tradestat: error: the data has no products for 2019; the years are 2020, 2021
[2]

$ tradestat complexity --period 2020-2021 --year 2021 --data trade/world.csv
2> tradestat: error: --period adds up the years that --year, --from and --to choose from; say one or the other
[2]

$ tradestat complexity --year 2019 --data trade/world.csv
2> tradestat: error: the data has no products for 2019; see what it has with: tradestat inspect trade/world.csv
[2]

$ tradestat complexity --min-exports 1000000000000 --data trade/world.csv
2> tradestat: error: no country and product is left of 2021; leave out less
[2]

$ tradestat complexity --exclude KEN --data trade/world.csv
2> tradestat: error: the data has no exports by product of KEN in 2021; it has those of BGD, BRA, CHN, DEU, FRA, ITA, NOR, VNM
[2]
