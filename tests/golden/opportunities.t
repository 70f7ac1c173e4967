# FRA has no advantage in six products. 870323 is near by ITA and DEU, which have it too:
# tests/oracle/complexity.py works out every figure by itself. The world's exports of 870323 were
# 61.21 million in 2020: 68.0125/61.21 = 1.111.
$ tradestat opportunities FRA --data trade/world.csv
Products without an advantage of FRA
exporter FRA · period 2021

                                                               world    world
rank  item        cog   density      pci       rca    value    value   growth
                index  fraction    index     index   USD mn   USD mn        %
─────────────────────────────────────────────────────────────────────────────
   1  870323   0.1559    0.421    1.04    0.65402   7.0000   68.013   11.111
   2  610910  -0.4669    0.1538  -0.2002  0         0        33.630   11.111
   3  852872  -0.5729    0       -0.4634  0.026983  0.20000  47.100    1.0101
   4  090111  -1.063     0.1622  -1.042   0         0         8.5210  11.111
   5  030214  -1.074     0       -1.331   0         0        14.200   11.111
   6  270900  -1.076     0.2143  -1.463   0         0        39.000   11.111

growth is from 2020 to 2021

# The nearest first.
$ tradestat opportunities ITA --sort density --top 2 --year 2021 --data trade/world.csv --columns rank,item,density,cog,world_growth
Products without an advantage of ITA

                                  world
rank  item     density      cog  growth
              fraction    index       %
───────────────────────────────────────
   1  880240    0.5      0.5303  1.0102
   2  852872    0.3125  -0.6150  1.0101

2 of 6 products shown; --top all brings the rest
growth is from 2020 to 2021

$ tradestat opportunities FRA --convention oec --top 2 --data trade/world.csv --columns rank,item,density,cog --format csv
rank,item,density,cog
1,270900,0.375,-0.16901543358
2,610910,0.222222222222,-0.257180669543

$ tradestat opportunities NOR --period 2020-2021 --top 1 --data trade/world.csv
Products without an advantage of NOR

rank          1
item          300490
exporter      NOR
period        2020-2021
cog           1.15 index
density       0 fraction
pci           1.515 index
rca           0 index
value         0 USD mn
world value   55.670 USD mn
world growth  n/a

n/a in world growth: no earlier year
1 of 8 products shown; --top all brings the rest

# Errors.
$ tradestat opportunities --data trade/world.csv
2> tradestat: error: opportunities needs a country; for example: tradestat opportunities RUS --data FILE
[2]

$ tradestat opportunities KEN --data trade/world.csv
2> tradestat: error: the data has no exports by product of KEN in 2021; it has those of BGD, BRA, CHN, DEU, FRA, ITA, NOR, VNM
[2]

$ tradestat opportunities RUS
2> tradestat: error: the complexity of products is undefined: 1 country with an advantage, where 3 are needed; give the exports of more countries by more products
[2]

$ tradestat opportunities FRA --countries FRA,ITA --data trade/world.csv
2> tradestat: error: the complexity of products is undefined: 2 countries with an advantage, where 3 are needed; give the exports of more countries by more products
[2]

$ tradestat opportunities FRA --sort growth --data trade/world.csv
2> tradestat: error: --sort must be cog, density, pci, value or name, not 'growth'
[2]

$ tradestat opportunities FRA --from 2019 --data trade/world.csv
2> tradestat: error: the data has no products for 2019; the years are 2020, 2021
[2]
