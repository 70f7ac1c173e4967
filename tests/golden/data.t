$ tradestat data
Russia and North Korea: trade figures as quoted by a news article

id                           period     stated  unit          place
─────────────────────────────────────────────────────────────────────────
goods-rus-prk-2016           2016       35.8    million USD   line 24
goods-rus-prk-2021           2021       78.3    million USD   line 23, 24
goods-prk-rus-2016           2016       28.7    million USD   line 22
goods-prk-rus-2021           2021       10.6    million USD   line 21, 22
services-rus-prk-2020        2020       6.74    million USD   line 25
travel-rus-prk-2020          2020       3.6     million USD   line 25
transport-rus-prk-2020       2020       2.65    million USD   line 25
construction-rus-prk-2020    2020       355     thousand USD  line 25
two-way-2019                 2019       4.23    million USD   line 27
total-exports-rus-2022       2022       486     billion USD   line 26
total-exports-rank-rus-2022  2022       12      rank          line 26
eci-rus-2022                 2022       0.43    index         line 26
eci-rank-rus-2022            2022       47      rank          line 26
total-exports-prk-2022       2022       248     million USD   line 26
total-exports-rank-prk-2022  2022       182     rank          line 26
eci-prk-2022                 2022               index         line 26
growth-rus-prk               2016/2021  16.9    percent       line 24
growth-prk-rus               2016/2021  -18.1   percent       line 22

transport-rus-prk-2020 is stated as "about" 2.65 million USD
left out at this width: kind, value, source, hedge, importer, exporter, item,
  indicator; use --width, or --format csv

$ tradestat data --width 160
Russia and North Korea: trade figures as quoted by a news article

id                           indicator           exporter  importer  item   period     stated  unit          hedge  source               place
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
goods-rus-prk-2016           exports             RUS       PRK       TOTAL  2016       35.8    million USD          article              line 24
goods-rus-prk-2021           exports             RUS       PRK       TOTAL  2021       78.3    million USD          article              line 23, 24
goods-prk-rus-2016           exports             PRK       RUS       TOTAL  2016       28.7    million USD          article              line 22
goods-prk-rus-2021           exports             PRK       RUS       TOTAL  2021       10.6    million USD          article, citing oec  line 21, 22
services-rus-prk-2020        exports             RUS       PRK       S      2020       6.74    million USD          article              line 25
travel-rus-prk-2020          exports             RUS       PRK       SD     2020       3.6     million USD          article              line 25
transport-rus-prk-2020       exports             RUS       PRK       SC     2020       2.65    million USD   about  article              line 25
construction-rus-prk-2020    exports             RUS       PRK       SE     2020       355     thousand USD         article              line 25
two-way-2019                 two_way             RUS       PRK       TOTAL  2019       4.23    million USD          article              line 27
total-exports-rus-2022       exports             RUS       W00       TOTAL  2022       486     billion USD          article              line 26
total-exports-rank-rus-2022  total_exports_rank  RUS       W00       TOTAL  2022       12      rank                 article              line 26
eci-rus-2022                 eci                 RUS       W00       TOTAL  2022       0.43    index                article              line 26
eci-rank-rus-2022            eci_rank            RUS       W00       TOTAL  2022       47      rank                 article              line 26
total-exports-prk-2022       exports             PRK       W00       TOTAL  2022       248     million USD          article              line 26
total-exports-rank-prk-2022  total_exports_rank  PRK       W00       TOTAL  2022       182     rank                 article              line 26
eci-prk-2022                 eci                 PRK       W00       TOTAL  2022               index                article              line 26
growth-rus-prk               cagr                RUS       PRK       TOTAL  2016/2021  16.9    percent              article              line 24
growth-prk-rus               cagr                PRK       RUS       TOTAL  2016/2021  -18.1   percent              article              line 22

transport-rus-prk-2020 is stated as "about" 2.65 million USD
left out at this width: kind, value; use --width, or --format csv

$ tradestat data --year 2021
Russia and North Korea: trade figures as quoted by a news article
kind observation · indicator exports · item TOTAL · period 2021 · unit million
USD

id                  exporter  importer  stated  source               place
────────────────────────────────────────────────────────────────────────────────
goods-rus-prk-2021  RUS       PRK       78.3    article              line 23, 24
goods-prk-rus-2021  PRK       RUS       10.6    article, citing oec  line 21, 22

left out at this width: value; use --width, or --format csv

$ tradestat data --from 2019 --to 2020 --width 100
Russia and North Korea: trade figures as quoted by a news article
kind observation · exporter RUS · importer PRK · source article

id                         indicator  item   period  stated  unit          hedge  place
─────────────────────────────────────────────────────────────────────────────────────────
services-rus-prk-2020      exports    S      2020    6.74    million USD          line 25
travel-rus-prk-2020        exports    SD     2020    3.6     million USD          line 25
transport-rus-prk-2020     exports    SC     2020    2.65    million USD   about  line 25
construction-rus-prk-2020  exports    SE     2020    355     thousand USD         line 25
two-way-2019               two_way    TOTAL  2019    4.23    million USD          line 27

transport-rus-prk-2020 is stated as "about" 2.65 million USD
left out at this width: value; use --width, or --format csv

$ tradestat data --item SD --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "data",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "id", "unit": "", "description": "name of the figure in the dataset"},
      {"name": "kind", "unit": "", "description": "observation or claim"},
      {"name": "indicator", "unit": "", "description": "what it measures; of a claim, its formula"},
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "period", "unit": "", "description": "year, or first and last year of a claim: 2016/2021; 2024-Q1, 2024-03, 2024-A1 as SDMX"},
      {"name": "stated", "unit": "", "description": "the digits as the source states them"},
      {"name": "unit", "unit": "", "description": "what the stated digits are counted in"},
      {"name": "value", "unit": "", "description": "the value in the base unit: dollars, a fraction, a rank, index points"},
      {"name": "value_lower", "unit": "", "description": "Lower end of the interval of value; null where it has none."},
      {"name": "value_upper", "unit": "", "description": "Upper end of the interval of value; null where it has none."},
      {"name": "value_reason", "unit": "", "description": "Why value is undefined; null where it is defined."},
      {"name": "hedge", "unit": "", "description": "the source's word for how near the figure is"},
      {"name": "source", "unit": "", "description": "who states it, and whom that cites"},
      {"name": "place", "unit": "", "description": "where in the source"}
    ],
    "notes": []
  },
  "data": [
    {"id": "travel-rus-prk-2020", "kind": "observation", "indicator": "exports", "exporter": "RUS", "importer": "PRK", "item": "SD", "period": "2020", "stated": "3.6", "unit": "million USD", "value": 3600000, "value_lower": 3550000, "value_upper": 3650000, "value_reason": null, "hedge": null, "source": "article", "place": "line 25"}
  ]
}

$ tradestat data KP --year 2022 --format csv
id,kind,indicator,exporter,importer,item,period,stated,unit,value,value_lower,value_upper,value_reason,hedge,source,place
total-exports-prk-2022,observation,exports,PRK,W00,TOTAL,2022,248,million USD,248000000,247500000,248500000,,,article,line 26
total-exports-rank-prk-2022,observation,total_exports_rank,PRK,W00,TOTAL,2022,182,rank,182,182,182,,,article,line 26
eci-prk-2022,observation,eci,PRK,W00,TOTAL,2022,,index,,,,stated to be missing (obs_status O),,article,line 26

$ tradestat data --format csv --columns id,stated,unit,value,value_lower,value_upper
id,stated,unit,value,value_lower,value_upper
goods-rus-prk-2016,35.8,million USD,35800000,35750000,35850000
goods-rus-prk-2021,78.3,million USD,78300000,78250000,78350000
goods-prk-rus-2016,28.7,million USD,28700000,28650000,28750000
goods-prk-rus-2021,10.6,million USD,10600000,10550000,10650000
services-rus-prk-2020,6.74,million USD,6740000,6735000,6745000
travel-rus-prk-2020,3.6,million USD,3600000,3550000,3650000
transport-rus-prk-2020,2.65,million USD,2650000,2645000,2655000
construction-rus-prk-2020,355,thousand USD,355000,354500,355500
two-way-2019,4.23,million USD,4230000,4225000,4235000
total-exports-rus-2022,486,billion USD,486000000000,485500000000,486500000000
total-exports-rank-rus-2022,12,rank,12,12,12
eci-rus-2022,0.43,index,0.43,0.425,0.435
eci-rank-rus-2022,47,rank,47,47,47
total-exports-prk-2022,248,million USD,248000000,247500000,248500000
total-exports-rank-prk-2022,182,rank,182,182,182
eci-prk-2022,,index,,,
growth-rus-prk,16.9,percent,0.169,0.1685,0.1695
growth-prk-rus,-18.1,percent,-0.181,-0.1815,-0.1805

$ tradestat data --data - --columns id,stated,hedge < data/russia-north-korea.json
Russia and North Korea: trade figures as quoted by a news article

id                           stated  hedge
──────────────────────────────────────────
goods-rus-prk-2016           35.8
goods-rus-prk-2021           78.3
goods-prk-rus-2016           28.7
goods-prk-rus-2021           10.6
services-rus-prk-2020        6.74
travel-rus-prk-2020          3.6
transport-rus-prk-2020       2.65    about
construction-rus-prk-2020    355
two-way-2019                 4.23
total-exports-rus-2022       486
total-exports-rank-rus-2022  12
eci-rus-2022                 0.43
eci-rank-rus-2022            47
total-exports-prk-2022       248
total-exports-rank-prk-2022  182
eci-prk-2022
growth-rus-prk               16.9
growth-prk-rus               -18.1

transport-rus-prk-2020 is stated as "about" 2.65 million USD

# Schema 1.1: parts of years, other money, quantities, rates and shares.
$ tradestat data --data north.json --format csv --columns id,indicator,exporter,importer,item,period,stated,unit,value
id,indicator,exporter,importer,item,period,stated,unit,value
eu-2023-q1,exports,NOR,EU,TOTAL,2023-Q1,25.0,billion EUR,25000000000
eu-2024-q1,exports,NOR,EU,TOTAL,2024-Q1,21.5,billion EUR,21500000000
from-germany,imports,DEU,NOR,TOTAL,2023,10.4,billion USD,10400000000
to-germany,exports,NOR,DEU,TOTAL,2023,38.9,billion USD,38900000000
balance-germany,balance,NOR,DEU,TOTAL,2023,28.5,billion USD,28500000000
imports-growth,growth of imports,DEU,NOR,TOTAL,2023,-3.2,percent,-0.032
oil-2024-03,exports,NOR,EU,2709,2024-03,4.1,million tonnes,4100000
oil-barrels,exports,NOR,EU,2709,2024-03,30.1,million barrels,30100000
with-britain,two_way,NOR,GBR,TOTAL,2024-01/2024-05,12.4,billion GBP,12400000000
imports-rank,total_imports_rank,NOR,W00,TOTAL,2023,38,rank,38
of-gdp,share_of_gdp of exports,NOR,W00,TOTAL,2023,47.3,percent,0.473
gas-share,share_of_total of exports,NOR,W00,2711,2023-A1,31,percent,0.31
eu-fall,total_change,NOR,EU,TOTAL,2023-01/2024-03,-14.0,percent,-0.14
