# Several pairs: lists of countries, each pair as its first country sees it.
# 35.8 - 28.7 = 7.1, 78.3 - 10.6 = 67.7.
$ tradestat balance RUS PRK,W00 --format csv --columns reporter,partner,year,balance
reporter,partner,year,balance
RUS,PRK,2016,7100000
RUS,PRK,2021,67700000
RUS,W00,2022,

$ tradestat balance FRA DEU,ITA --data trade.json --format csv --columns reporter,partner,year,exports,imports
reporter,partner,year,exports,imports
FRA,DEU,2016,250000000,
FRA,DEU,2020,400000000,300000000
FRA,DEU,2021,500000000,600000000
FRA,ITA,2020,250000000,
FRA,ITA,2021,250000000,200000000

# 500/400 = 1.25, 250/250 = 1.
$ tradestat series FRA DEU,ITA --data trade.json --year 2020,2021 --format csv --columns reporter,partner,year,exports,imports,export_growth
reporter,partner,year,exports,imports,export_growth
FRA,DEU,2020,400000000,300000000,
FRA,DEU,2021,500000000,600000000,0.25
FRA,ITA,2020,250000000,,
FRA,ITA,2021,250000000,200000000,0

$ tradestat data FRA,ITA DEU --data trade.json --format csv --item TOTAL --columns exporter,importer,item,period
exporter,importer,item,period
FRA,DEU,TOTAL,2016
FRA,DEU,TOTAL,2020
FRA,DEU,TOTAL,2021
DEU,FRA,TOTAL,2020
DEU,FRA,TOTAL,2021

$ tradestat composition RUS PRK,W00 --item S --format csv --columns exporter,importer,year,item,value
exporter,importer,year,item,value
RUS,PRK,2020,S,6740000
RUS,PRK,2020,SD,3600000
RUS,PRK,2020,SC,2650000
RUS,PRK,2020,SE,355000
RUS,PRK,2020,residual,135000

$ tradestat mirror CHN,DEU RUS,CHN --data quirks/both_sides.csv
2> tradestat: error: the country CHN is named twice; name two different countries
[2]

$ tradestat mirror RUS,DEU CHN --data quirks/both_sides.csv --format csv --columns exporter,importer,exporter_reported,importer_reported
exporter,importer,exporter_reported,importer_reported
RUS,CHN,50,55
CHN,RUS,100,110
DEU,CHN,100,

# Of a list each reports its own: Russia its 50 and 110, China not what Germany says.
$ tradestat balance RUS,DEU CHN --data quirks/both_sides.csv --format csv --columns reporter,partner,exports,imports
reporter,partner,exports,imports
RUS,CHN,50,110
DEU,CHN,100,

$ tradestat balance CHN RUS,DEU --data quirks/both_sides.csv
2> tradestat: error: the dataset has no such figures between CHN and DEU; leave that pair out, or see what there is with: tradestat data --data quirks/both_sides.csv
[2]

# A list of years: 400/250 = 1.6, 500/400 = 1.25, 600/300 = 2; without 2016 there is no growth from it.
$ tradestat growth FRA DEU --data trade.json --year 2021,2016,2020 --item TOTAL --format csv --columns exporter,importer,start_year,end_year,total_change,total_change_reason
exporter,importer,start_year,end_year,total_change,total_change_reason
FRA,DEU,2016,2020,0.6,
FRA,DEU,2020,2021,0.25,
DEU,FRA,2016,2020,,no goods figure from DEU to FRA for 2016
DEU,FRA,2020,2021,1,

$ tradestat growth RUS PRK,W00 --year 2016,2021 --format csv --columns exporter,importer,start_year,end_year,change
2> tradestat: error: the dataset has no such figures between RUS and W00; leave that pair out, or see what there is with: tradestat data
[2]

$ tradestat growth RUS PRK --year 2021
2> tradestat: error: --year of growth is two or more different years, in place of --from and --to; for example: --year 2016,2021
[2]

$ tradestat growth RUS PRK --year 2016,2021 --from 2016
2> tradestat: error: --year of growth is two or more different years, in place of --from and --to; for example: --year 2016,2021
[2]

$ tradestat growth RUS PRK --year 2016,2018
2> tradestat: error: the dataset has no such figures between RUS and PRK for 2018; the years are 2016, 2020, 2021
[2]

$ tradestat series RUS PRK --year 2016,2021 --format csv --columns year,exports,imports
year,exports,imports
2016,35800000,28700000
2021,78300000,10600000

# A name with a comma is one country.
$ tradestat balance RUS "Korea, Democratic People's Republic of" --year 2021 --format csv --columns partner,exports
partner,exports
PRK,78300000

$ tradestat balance RUS PRK,RUS
2> tradestat: error: the country RUS is named twice; name two different countries
[2]

$ tradestat balance RUS PRK,KP
2> tradestat: error: the pair RUS and PRK is named twice; name each pair once
[2]

$ tradestat balance RUS PRK,
2> tradestat: error: unknown country ''; give an ISO alpha-3 or alpha-2 code, an M49 number or an English name, such as RUS, RU, 643 or Russia
[2]

$ tradestat partners RUS,CHN
2> tradestat: error: unknown country 'RUS,CHN'; give an ISO alpha-3 or alpha-2 code, an M49 number or an English name, such as RUS, RU, 643 or Russia
[2]
