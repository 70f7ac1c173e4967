# What can be said: countries, items, columns; and a dataset to begin with.

$ tradestat countries --data trade/baci.csv
Countries and areas

country  alpha2  m49  name
───────────────────────────────────
PRK      KP      408  North Korea
RUS      RU      643  Russia
USA      US      840  United States
$ tradestat countries --format csv | sed -n '1p;/^RUS/p;/^W00/p;/^EU,/p;/^S19/p'
country,alpha2,m49,name
RUS,RU,643,Russia
W00,,,World
S19,,,other Asia nes
EU,,,European Union
$ tradestat items
Items of the data

item   name
───────────────────
TOTAL  goods
S      services
SD     travel
SC     transport
SE     construction
$ tradestat items --data trade/baci.csv --format csv
item,name
030617,
270119,
310210,
9999AA,
$ tradestat columns profile --width 100
Columns

command  column              unit   description
─────────────────────────────────────────────────────────────────────────────
profile  country                    ISO 3166-1 alpha-3
profile  year                       calendar year
profile  total_exports       USD    exports to the World
profile  total_exports_rank  rank   rank of total exports among all countries
profile  eci                 index  economic complexity index
profile  eci_rank            rank   rank of the index among all countries
$ tradestat columns --format csv | grep cagr
report,growth,cagr,fraction,compound annual growth rate: (end/start)^(1/years) - 1
growth,,cagr,fraction,compound annual growth rate: (end/start)^(1/years) - 1
$ tradestat columns nothing
2> tradestat: error: unknown command 'nothing'; tradestat columns lists those of all
[2]
$ tradestat columns profile verify
2> tradestat: error: unexpected argument 'verify'; for example: tradestat columns balance
[2]
$ tradestat init | tradestat verify --data - --format csv --columns id,verdict
id,verdict
growth-fra-deu,consistent
$ tradestat init -o mine.json && tradestat data --data mine.json --format csv --columns id,stated; tradestat init -o mine.json
id,stated
goods-fra-deu-2021,50.0
goods-fra-deu-2023,60.5
growth-fra-deu,10.0
2> {"code": "usage", "message": "'mine.json' exists already", "hint": "choose another name", "path": null, "line": null, "column": null}
[2]

# A line that no command takes as it stands is read as one that is told.
$ tradestat balance Russia "North Korea" 2021 --csv --columns exports
exports
78300000
2> tradestat: note: read as: tradestat balance Russia 'North Korea' --year 2021 --format csv --columns exports
$ tradestat --columns year --csv RUS-PRK 2016-2021
year
2016
2017
2018
2019
2020
2021
2> tradestat: note: read as: tradestat series RUS PRK --from 2016 --to 2021 --columns year --format csv
$ tradestat growth '$35.8M' '$78.3M' 5 --csv --columns cagr
cagr
0.16943408284512476
2> tradestat: note: read as: tradestat growth --start 35.8 --end 78.3 --years 5 --format csv --columns cagr
$ tradestat growth 35.8M 1.2B 5
2> tradestat: error: the values are in several units; write both in one, as in: tradestat growth 0.9M 1200M 5
[2]
$ tradestat balance RUS PRK -o - --columns year
Trade balance, goods

year
────
2016
2021
$ tradestat balance -o x.parquet
2> tradestat: error: .parquet files are not written; end the name with .txt, .json, .ndjson, .csv, .tsv, .md, .html or .svg, as in: tradestat balance -o x.csv
[2]
$ tradestat balance --data trade/baci.csv RUS PRK --columns year --csv
year
2021
2> tradestat: note: read as: tradestat balance RUS PRK --columns year --format csv --data trade/baci.csv
$ tradestat balance --data nothing.csv RUS PRK
2> tradestat: error: cannot read 'nothing.csv': No such file or directory; check the path
[2]
$ tradestat balance --item goods --columns year --csv
year
2016
2021
2> tradestat: note: read as: tradestat balance --item goods --columns year --format csv
