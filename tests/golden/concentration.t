# trade/baskets.csv: four countries, five products, thousands of dollars. In 2021 FRA exports 40, 20,
# 20 and 20 of 010121, 010129, 010210 and 270900; DEU 10 and 10 of the first two; ITA 40, 10, 10 and
# 30 of all but the first; CHN 200 of 870323.
# By product FRA has shares of 0.4, 0.2, 0.2, 0.2: hhi 0.16 + 3 × 0.04 = 0.28, normalised
# (0.28 - 1/4)/(3/4) = 0.04, and 1/0.28 = 3.57. By partner 60 go to DEU and 40 to ITA: 0.52, of two
# (0.52 - 1/2)/(1/2) = 0.04. It reaches 010121 DEU, 010129 DEU, 010210 ITA and 270900 ITA; others
# that import these products: DEU of 010121; DEU and ITA of 010129; ITA twice: 4/5.
$ tradestat concentration FRA --data trade/baskets.csv --columns by,parts,value,hhi,hhi_normalized,effective_number,top1_share,market_penetration
How exports are spread

by                  item
parts               4
value               100.00 USD thousand
hhi                 0.28000 index
hhi normalized      0.040000 index
effective number    3.5714 parts
top1 share          40.000 %
market penetration  80 %

by                  partner
parts               2
value               100.00 USD thousand
hhi                 0.52000 index
hhi normalized      0.040000 index
effective number    1.9231 parts
top1 share          60.000 %
market penetration  n/a

n/a in market penetration: a measure of products
N is what the data has: 5 products of 4 exporters

# UNCTAD's: (√0.28 - √(1/5))/(1 - √(1/5)) = 0.1483. All have shares of 50, 70, 30, 30 and 230 of 410:
# FRA's differ by 0.2780, 0.0293, 0.1268, 0.1268, 0.5610, half of which is 0.5610.
# Theil: ln(5/4) = 0.2231 and ln 4 + 0.4 ln 0.4 + 0.6 ln 0.2 = 0.0541.
# Margins: 50 + 70 + 30 + 30 = 180 of 410, and 100 of those.
$ tradestat concentration FRA --data trade/baskets.csv --columns by,concentration_index,diversification_index,theil,theil_extensive,theil_intensive,extensive_margin,intensive_margin --width 130
How exports are spread

         concentration  diversification               theil      theil  extensive  intensive
by               index            index    theil  extensive  intensive     margin     margin
                                           index      index      index          %          %
────────────────────────────────────────────────────────────────────────────────────────────
item           0.14822          0.56098  0.27726     0.2231   0.054115     43.902     55.556
partner        0.34014          0.39024  0.42560     0.4055   0.020136     60.976     40.000

N is what the data has: 5 products of 4 exporters

# All of them, the most concentrated first: CHN, with one product, has 1.
$ tradestat concentration --data trade/baskets.csv --top 3 --columns exporter,by,hhi,hhi_normalized,top1_share
How exports are spread

                                   hhi     top1
exporter  by           hhi  normalized    share
                     index       index        %
───────────────────────────────────────────────
CHN       item     1               n/a  100
CHN       partner  0.38000    0.070000   50.000
DEU       item     0.50000    0.0000     50.000
DEU       partner  0.50000    0.0000     50.000
ITA       item     0.33333    0.11111    44.444
ITA       partner  0.50617    0.012346   55.556

n/a in hhi normalized: one part alone
3 of 4 countries shown; --top all brings the rest
N is what the data has: 5 products of 4 exporters

# Of the exporters of 010129 FRA has 20 of 70, DEU 10, ITA 40: (4 + 1 + 16)/49 = 0.4286.
$ tradestat concentration --item 010129 --data trade/baskets.csv
How exports are spread

item                   010129
by                     exporter
period                 2021
parts                  3
possible parts         4
value                  70.000 USD thousand [69.998, 70.002]
hhi                    0.42857 index [0.42856, 0.42859]
hhi normalized         0.14286 index [0.14284, 0.14288]
effective number       2.3333 parts [2.3332, 2.3334]
top1 share             57.143 % [57.141, 57.145]
top5 share             100 %
concentration index    0.30931 [0.30929, 0.30933]
diversification index  0.48780 [0.48778, 0.48783]
theil                  0.43059 index [0.43057, 0.43061]
theil extensive        0.2877 index
theil intensive        0.14291 index [0.14289, 0.14293]
extensive margin       51.220 % [51.218, 51.221]
intensive margin       33.333 % [33.332, 33.335]
market penetration     n/a

n/a in market penetration: a measure of countries
N is what the data has: 5 products of 4 exporters

# Years added up: 40 of FRA's 170 are 270900.
$ tradestat concentration FRA --period 2020-2021 --data trade/baskets.csv --columns by,period,value,hhi
How exports are spread

by       period            value      hhi
                    USD thousand    index
─────────────────────────────────────────
item     2020-2021        170.00  0.26644
partner  2020-2021        170.00  0.50173

N is what the data has: 5 products of 4 exporters

# By chapters: 80 of live animals and 20 of mineral fuels, 0.64 + 0.04.
$ tradestat concentration FRA --level 2 --data trade/baskets.csv --columns by,parts,possible_parts,hhi,market_penetration --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "concentration",
    "inputs": [
      {"name": "trade/baskets.csv", "format": "baci", "sha256": null, "observations": 28}
    ],
    "columns": [
      {"name": "by", "unit": "", "description": "what the exports are spread over"},
      {"name": "parts", "unit": "", "description": "products, partners or exporters with trade"},
      {"name": "possible_parts", "unit": "", "description": "those that the data has for all"},
      {"name": "hhi", "unit": "index", "description": "Herfindahl-Hirschman index: sum of squared shares"},
      {"name": "market_penetration", "unit": "fraction", "description": "pairs of product and partner with trade, over other importers of those products"}
    ],
    "notes": [
      "N is what the data has: 3 products of 4 exporters"
    ]
  },
  "data": [
    {"by": "item", "parts": 2, "possible_parts": 3, "hhi": 0.68, "market_penetration": 1},
    {"by": "partner", "parts": 2, "possible_parts": 3, "hhi": 0.52, "market_penetration": null}
  ]
}

$ tradestat concentration KEN --data trade/baskets.csv
2> tradestat: error: the data has no exports by product of KEN in 2021; it has those of CHN, DEU, FRA, ITA
[2]

$ tradestat concentration FRA --item 010129 --data trade/baskets.csv
2> tradestat: error: --item is spread over all exporters, so no country can be named; leave out the countries, or --item
[2]

$ tradestat concentration --item 99 --data trade/baskets.csv
2> tradestat: error: the data has no product '99' in 2021; it has 010121, 010129, 010210, 270900, 870323
[2]

# All that DEU exports goes to one partner.
$ tradestat concentration DEU --data trade/world.csv --exclude CHN,BGD --columns exporter,by,parts,hhi
How exports are spread

exporter  by       parts      hhi
                            index
─────────────────────────────────
DEU       item         6  0.39682
DEU       partner      1  1

N is what the data has: 10 products of 6 exporters

$ tradestat concentration FRA --data - < trade/baskets.csv
2> tradestat: error: concentration reads its files several times, and '-' can be read once; put it into a file
[2]

$ tradestat concentration --item 010129 --data - --columns parts,hhi < trade/baskets.csv
How exports are spread

parts      hhi
         index
──────────────
    3  0.42857

N is what the data has: 5 products of 4 exporters

# Without CHN nobody else exports cars but ITA: 30 of 210. What FRA exports stays as it is.
$ tradestat concentration FRA --exclude CHN --data trade/baskets.csv --columns by,value,diversification_index,extensive_margin
How exports are spread

                       diversification  extensive
by              value            index     margin
         USD thousand                           %
─────────────────────────────────────────────────
item           100.00          0.27619     85.714
partner        100.00          0.28571     71.429

N is what the data has: 5 products of 3 exporters

$ tradestat concentration --help | sed '/^What is read/,$d'
concentration: how exports are spread over products, partners or exporters

  tradestat concentration FRA --data world.csv
  tradestat concentration --item 270900 --data world.csv
  tradestat concentration --data world.csv --format csv

What is asked:
  COUNTRY                  alpha-3, alpha-2, M49 or English name; all if not
                           given
  --item CODE              how the exports of this product are spread over
                           exporters
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

# Services: 3.6 of travel, 2.65 of transport and 0.355 of construction, of 6.605 million: (12.96 + 7.0225 +
# 0.126025)/43.626 = 0.4609. There is no other exporter to compare with.
$ tradestat concentration RUS --format csv --columns exporter,by,hhi,diversification_index,diversification_index_reason,theil,market_penetration
exporter,by,hhi,diversification_index,diversification_index_reason,theil,market_penetration
RUS,item,0.46092957128227935,,the data has the exports of one country only,,
