# FRA exports 40, 20, 20, 20 and 0 of the five products of trade/baskets.csv in 2021, and imports 10, 30,
# 10, 10 and 100. Both ways go 10, 20, 10, 10 and 0: 2 × 50/260 = 0.3846. Of 0101 it is 40 against 60
# and 40: 2 × 60/260 = 0.4615, and so it is of 01. In all 2 × 100/260 = 0.7692.
$ tradestat intraindustry FRA --data trade/baskets.csv --columns level,items,exports,imports,grubel_lloyd
Trade within products

                                           grubel
level  items       exports       imports    lloyd
              USD thousand  USD thousand    index
─────────────────────────────────────────────────
6          5        100.00        160.00  0.38462
4          4        100.00        160.00  0.46154
2          3        100.00        160.00  0.46154
total      1        100.00        160.00  0.76923

# Since 2020 exports changed by 20, 10, 0, 0, 0, imports by 0, 20, 0, 0, 10: 1 - (20 + 10 + 10)/60 = 1/3
# and (20 - 10 - 10)/60 = 0. Of 0101 exports changed by 30, imports by 20: 1 - 20/60.
# In all by 30 and 30: 1.
$ tradestat intraindustry FRA --from 2020 --to 2021 --data trade/baskets.csv --columns year,level,grubel_lloyd,from_year,marginal_iit,marginal_iit_direction
Trade within products

                                       marginal
              grubel  from  marginal        iit
year  level    lloyd  year       iit  direction
               index           index      index
───────────────────────────────────────────────
2021  6      0.38462  2020   0.33333     0.0000
2021  4      0.46154  2020   0.66667     0.0000
2021  2      0.46154  2020   0.66667     0.0000
2021  total  0.76923  2020   1.0000      0.0000

# With DEU: 40 and 20 against 10 of 010121 and nothing: 2 × 10/70, and in all the same.
$ tradestat intraindustry FRA DEU --data trade/baskets.csv --level 4
Trade within products
country FRA · partner DEU · year 2021 · items 1

                                                     grubel
level       exports                        imports    lloyd
       USD thousand                   USD thousand    index
──────────────────────────────────────────────────────────────────────────────
4            60.000 [59.999, 60.001]        10.000  0.28571 [0.28569, 0.28574]
2            60.000 [59.999, 60.001]        10.000  0.28571 [0.28569, 0.28574]
total        60.000 [59.999, 60.001]        10.000  0.28571 [0.28569, 0.28574]

# In a year with the digits of the file.
$ tradestat intraindustry FRA --year 2020 --level 2 --data trade/baskets.csv --format csv
country,partner,year,level,items,exports,exports_lower,exports_upper,exports_reason,imports,imports_lower,imports_upper,imports_reason,grubel_lloyd,grubel_lloyd_lower,grubel_lloyd_upper,grubel_lloyd_reason
FRA,,2020,2,3,70000,69998,70002,,130000,129997.5,130002.5,,0.4,0.3999790000525,0.4000210000525,
FRA,,2020,total,1,70000,69998,70002,,130000,129997.5,130002.5,,0.7,0.699978250054375,0.700021750054375,

$ tradestat intraindustry --data trade/baskets.csv
2> tradestat: error: intraindustry needs a country; for example: tradestat intraindustry FRA DEU --data FILE
[2]

$ tradestat intraindustry FRA --from 2021 --to 2020 --data trade/baskets.csv
2> tradestat: error: --from 2021 lies after --to 2020; swap the two years
[2]

$ tradestat intraindustry FRA --from 2019 --to 2021 --data trade/baskets.csv
2> tradestat: error: the data has no products for 2019; the years are 2021
[2]

# China imports nothing.
$ tradestat intraindustry CHN --data trade/baskets.csv
2> tradestat: error: the data has no imports by product of CHN; see what it has with: tradestat inspect trade/baskets.csv
[2]

$ tradestat intraindustry FRA --from 2021 --data trade/baskets.csv
2> tradestat: error: changes need two years, and the data has 2021; leave --from out
[2]

$ tradestat intraindustry ITA CHN --data trade/baskets.csv
2> tradestat: error: the data has no exports by product of ITA with CHN; see what it has with: tradestat inspect trade/baskets.csv
[2]

$ tradestat intraindustry --help | sed '/^What is read/,$d'
intraindustry: trade in both directions within products: Grubel-Lloyd

  tradestat intraindustry FRA DEU --data world.csv
  tradestat intraindustry FRA --from 2020 --to 2021 --data world.csv

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; without the
                         second, with all partners
  --year YEAR            the year of the values; the last one if not given
  --from YEAR            marginal trade, too, since this year
  --to YEAR              last year
  --level N              the deepest level of codes, in digits; else the deepest
                         there is
1>
