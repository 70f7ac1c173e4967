$ tradestat balance CHN PRK --data trade/comtrade.csv
Trade balance, goods

                                                              normalized   cover
reporter  partner  year  exports  imports  balance   two way     balance   ratio
                          USD mn   USD mn   USD mn    USD mn           %
────────────────────────────────────────────────────────────────────────────────
CHN       PRK      2021   258.00   58.000   200.00    316.00      63.291  4.4483
CHN       PRK      2022   893.00  134.00    759.00  1,027.0       73.905  6.6642

exports are valued free on board (FOB), imports as a rule with insurance and
  freight (CIF)
trade/comtrade.csv: 1 row left out: duplicate rows

$ tradestat inspect trade/comtrade.csv --width 100
What the files hold

file       trade/comtrade.csv
format     comtrade
encoding   ISO-8859-1
delimiter  comma
codes      M49 and Comtrade's own numbers
unit       USD
rows       12
figures    8
left out   4
years      2021/2022
countries  4
items      1

trade/comtrade.csv: 1 row left out: customs procedures, parts of a flow
trade/comtrade.csv: 1 row left out: duplicate rows
trade/comtrade.csv: 1 row left out: re-exports, re-imports and other parts of a flow
trade/comtrade.csv: 1 row left out: second partners, parts of a partner
trade/comtrade.csv: warning: mixed valuations: free on board (FOB), and with cost, insurance and
  freight (CIF)
trade/comtrade.csv: warning: the World (W00) stands next to countries that are part of it; sums
  leave it out

$ tradestat data CHN --data trade/comtrade.csv --format csv --columns exporter,importer,period,stated
exporter,importer,period,stated
CHN,CIV,2021,1000000
CHN,PRK,2021,258000000.25
CHN,PRK,2022,893000000
CHN,S19,2021,500000
CHN,W00,2021,259500000.25
PRK,CHN,2021,58000000
PRK,CHN,2022,134000000
W00,CHN,2021,58000000
2> tradestat: note: trade/comtrade.csv: 1 row left out: duplicate rows

$ tradestat balance PRK CHN --data trade/comtrade.csv
2> tradestat: error: PRK reports nothing of this; others report their trade with it; to use their figures, say --reported-by exporter or --reported-by importer
[2]

$ tradestat balance PRK CHN --data trade/comtrade.csv --reported-by importer --format csv --columns year,exports,imports
year,exports,imports
2021,58000000,
2022,134000000,
2> tradestat: note: trade/comtrade.csv: 1 row left out: duplicate rows

$ tradestat balance PRK RUS --data trade/baci.csv --format csv --columns year,exports,exports_lower,exports_upper,imports,balance
year,exports,exports_lower,exports_upper,imports,balance
2021,110500,109950,111050,78325,32175

$ tradestat balance PRK RUS --data trade/baci_quoted.csv --format csv --columns year,exports,exports_lower,exports_upper,imports,balance
year,exports,exports_lower,exports_upper,imports,balance
2021,110500,109950,111050,78325,32175

$ tradestat balance PRK RUS --data trade/baci.csv --item 27 --format csv --columns year,exports,imports
year,exports,imports
2021,100000,70125

$ tradestat data PRK USA --data trade/baci.csv --format csv --columns id,stated,value
id,stated,value
USA-PRK-TOTAL-2021,1234,1234

$ tradestat balance RUS PRK --data trade/oec.csv --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2020,1750000.5,30000,1720000.5
2> tradestat: note: no total is stated: it is the sum of the 3 products listed

$ tradestat growth RUS PRK --item TOTAL --data trade/sdmx.csv --reported-by exporter
Growth between two years

exporter      RUS
importer      PRK
item          TOTAL
start year    2016
end year      2021
start value   35.8 USD mn
end value     78.3 USD mn
change        42.5 USD mn (42.40, 42.60)
total change  118.72 % (118.27, 119.16)
cagr          16.943 % (16.896, 16.991)

$ tradestat inspect trade/sdmx.csv --format csv
file,format,encoding,delimiter,codes,unit,rows,figures,left_out,years,countries,items
trade/sdmx.csv,sdmx-csv,ASCII,semicolon,SDMX areas: ISO codes,as UNIT_MULT says,6,4,2,2016/2021,3,1

$ tradestat balance RUS PRK --data trade/imts.csv --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2021,78300000,10600000,67700000

$ tradestat data RUS --data trade/atlas.csv --item TOTAL --format csv --columns exporter,importer,item,period,stated
exporter,importer,item,period,stated
RUS,W00,TOTAL,2021,6000
W00,RUS,TOTAL,2021,200
2> tradestat: note: no total is stated: it is the sum of the 2 products listed

$ tradestat balance RUS PRK --data trade/wits.csv --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2021,78300000,10600500,67699500

$ tradestat balance RUS PRK --data trade/legacy.csv trade/comtrade.json --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2017,74000000,3000000,71000000
2021,78300000.5,10600000,67700000.5

# Records in JSON by themselves: a list, or one a line, be it a single one.
$ jq .data trade/comtrade.json | tradestat balance RUS PRK --data - --format csv --columns year,exports,imports
year,exports,imports
2021,78300000.5,10600000

$ jq -c '.data[]' trade/comtrade.json | tradestat balance RUS PRK --data - --format csv --columns year,exports,imports
year,exports,imports
2021,78300000.5,10600000

$ jq -c '.data[0]' trade/comtrade.json | tradestat inspect - --columns format,rows,figures --format csv
format,rows,figures
comtrade,1,1

# A name that comes late is of a column, too, for the records from there on.
$ (printf '['; for item in $(seq 100000 101000); do printf '{"refYear": 2021, "reporterCode": 643, "partnerCode": 408, "flowCode": "X", "cmdCode": "%s", "primaryValue": 1},\n' $item; done; printf '{"refYear": 2021, "reporterCode": 643, "partnerCode": 408, "flowCode": "X", "cmdCode": "100000", "primaryValue": 1, "motCode": "1"}]') | tradestat inspect - --columns rows,figures,left_out --format csv
rows,figures,left_out
1002,1001,1

$ tradestat balance RUS PRK --data trade/other.csv
2> tradestat: error: trade/other.csv:1:1: no trade file of a known format: it begins 'Origin|Destination|When|Amount|Product'; name its columns: --map exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN --unit USD
[2]

$ tradestat balance RUS PRK --data trade/other.csv --map exporter=Origin,importer=Destination,year=When,value=Amount,item=Product
2> tradestat: error: what are the values of the file counted in?; say --unit USD, 'thousand USD', 'million USD' or 'billion USD'
[2]

$ tradestat balance RUS PRK --data trade/other.csv --map exporter=Origin,importer=Destination,year=When,value=Amount,item=Product --unit 'million USD' --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2021,78300000,10600000,67700000
2> tradestat: note: no total is stated: it is the sum of the 3 products listed

$ tradestat balance RUS PRK --data trade/other.csv --map exporter=Origin,importer=To,year=When,value=Amount --unit USD
2> tradestat: error: --map names the column 'to', which the file has not; it has origin, destination, when, amount, product
[2]

$ tradestat balance RUS PRK --data trade/other.csv --map origin=Origin --unit USD
2> tradestat: error: --map has 'origin=Origin'; write exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN and, where there are such columns, item=COLUMN,flow=COLUMN
[2]

$ tradestat balance RUS PRK --data trade/other.csv --map exporter=Origin,importer=Destination,year=When,value=Amount --unit rubles
2> tradestat: error: unknown unit 'rubles'; say --unit USD, 'thousand USD', 'million USD' or 'billion USD'
[2]

$ printf 'Country ID,Trade Value\neurus,100\nasprk,7\n' | tradestat data --data - --year 2020
2> tradestat: error: -:1:1: the file does not say whether its figures are exports or imports; say it: --flow exports or --flow imports
[2]

$ printf 'Country ID,Trade Value\neurus,100\nasprk,7\n' | tradestat data --data - --flow exports
2> tradestat: error: -:1:1: the file does not say of which year its figures are; say it: --year 2021
[2]

$ printf 'Country ID,Trade Value\neurus,100\nasprk,7\n' | tradestat data --data - --year 2020 --flow imports --format csv --columns exporter,importer,period,stated
exporter,importer,period,stated
W00,PRK,2020,7
W00,RUS,2020,100

$ printf 'Country ID,Trade Value\neurus,100\nasprk,7\n' | tradestat data --data - --flow sideways
2> tradestat: error: --flow must be exports or imports, not 'sideways'
[2]

$ tradestat balance RUS PRK --data trade --format csv
2> tradestat: error: trade/baci_pairs.csv:4:1: a second, different value for a flow that trade/baci.csv:2 states; give each flow once; which of the two is right is not in the file
[2]

$ tradestat inspect trade/baci.csv trade/oec.csv --format json --columns file,format,rows,figures,years
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "inspect",
    "inputs": [
      {"name": "trade/baci.csv", "format": "baci", "sha256": null, "observations": 5},
      {"name": "trade/oec.csv", "format": "oec", "sha256": null, "observations": 3}
    ],
    "columns": [
      {"name": "file", "unit": "", "description": "as it was named"},
      {"name": "format", "unit": "", "description": "as --input-format takes it"},
      {"name": "rows", "unit": "", "description": "without the header"},
      {"name": "figures", "unit": "", "description": "rows that state a flow"},
      {"name": "years", "unit": "", "description": "first and last: 2012/2023"}
    ],
    "notes": []
  },
  "data": [
    {"file": "trade/baci.csv", "format": "baci", "rows": 5, "figures": 5, "years": "2021"},
    {"file": "trade/oec.csv", "format": "oec", "rows": 3, "figures": 3, "years": "2020"}
  ]
}

$ tradestat inspect
2> tradestat: error: a file is missing; name trade files: tradestat inspect FILE...
[2]

$ tradestat inspect /dev/null
2> tradestat: error: /dev/null:1:1: the file is empty; give one with figures
[2]

$ tradestat inspect trade/baci.csv --input-format comtrade
2> tradestat: error: trade/baci.csv:1:1: the header is not that of UN Comtrade: 't,i,j,k,v,q'; leave out --input-format, or name the columns with --map
[2]

$ tradestat inspect trade/baci.csv --input-format bacci
2> tradestat: error: unknown input format 'bacci'; did you mean baci?
[2]

$ tradestat inspect trade/baci.csv --input-format baci --format csv --columns file,format
file,format
trade/baci.csv,baci

$ tradestat balance RUS PRK --data trade/baci.csv --reported-by exporter
2> tradestat: error: the figures do not say that the exporter reported them; leave --reported-by out, or give files of that side's reports
[2]

$ tradestat balance RUS PRK --data trade/baci.csv --reported-by nobody
2> tradestat: error: --reported-by must be exporter or importer, not 'nobody'
[2]

$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n2021,643,408,270119,1x,1\n' | tradestat balance RUS PRK --data -
2> tradestat: error: -:3:21: column v must be a value in thousand dollars, not '1x'; mend the row, or leave such rows out with --skip-bad-rows
[2]

$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n2021,643,408,270119,1x,1\n' | tradestat balance RUS PRK --data - --skip-bad-rows --format csv --columns year,exports
year,exports
2021,1500
2> tradestat: note: -: 1 row left out: rows that cannot be read

$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n2021,643,408,270119,1x,1\n' | tradestat inspect - --skip-bad-rows --format csv --columns rows,figures,left_out
rows,figures,left_out
2,1,1

$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5\n' | tradestat inspect -
2> tradestat: error: -:2:1: a row of 5 fields, the header has 6; mend the row, or leave such rows out with --skip-bad-rows
[2]

$ printf 't,i,j,k,v,q\n2021,643,408,270119,-1.5,1\n' | tradestat inspect -
2> tradestat: error: -:2:21: column v must be a value in thousand dollars, not '-1.5'; mend the row, or leave such rows out with --skip-bad-rows
[2]

$ printf 't,i,j,k,v,q\n2021,643,408,27\000119,1.5,1\n' | tradestat inspect -
2> tradestat: error: -:1:1: a binary file, not a table; give CSV or JSON
[2]

$ printf 't,i,j,k,v,q\n2021,643,408,"270119,1.5,1\n' | tradestat inspect -
2> tradestat: error: -:2:14: a quote that is never closed; close it, or double the quotes inside a field
[2]

$ printf 't,i,j,k,v,q\n' | tradestat inspect - --format csv --columns rows,figures
rows,figures
0,0

$ printf '\377\376t\000,\000' | tradestat inspect -
2> tradestat: error: -:1:1: the text is UTF-16; save it as CSV in UTF-8
[2]

$ printf 'Query complexity: your query is too complex.\n' | tradestat inspect -
2> tradestat: error: -:1:1: a saved error message, not data: 'Query complexity: your query is too complex.'; ask for less at once, and download the data again
[2]

$ printf 'a,b,c\n1,2,3\n' | tradestat inspect -
2> tradestat: error: -:1:1: no trade file of a known format: it begins 'a,b,c'; name its columns: --map exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN --unit USD
[2]

$ printf '{"data": []}' | tradestat inspect -
2> tradestat: error: -:1:1: the list of records is empty; ask for other data
[2]

$ tradestat inspect nothing.csv
2> tradestat: error: cannot read 'nothing.csv': No such file or directory; check the path
[2]

$ mkdir empty; tradestat inspect empty
2> tradestat: error: no .csv, .tsv, .json, .xlsx, .gz or .zip file in the folder 'empty'; name the files themselves
[2]

$ tradestat data --data trade/baci.csv data/russia-north-korea.json
2> tradestat: error: 'data/russia-north-korea.json' is a dataset of tradestat, which is read by itself; name it alone, or trade files alone
[2]

$ printf 't,i,j,k,v,q\n2021,643,408,270119,999999999999999999,1\n' | tradestat balance RUS PRK --data - --format csv --columns exports
2> tradestat: error: -:2:1: the values add up to more than 38 digits; check the values
[2]

$ { head -2 trade/comtrade.csv; sed -n 2p trade/comtrade.csv | sed s/258000000.25/1/; } | tradestat inspect -
2> tradestat: error: -:3:1: a second, different value for a flow that line 2 states; give each flow once; which of the two is right is not in the file
[2]

$ { head -2 trade/comtrade.csv; sed -n 2p trade/comtrade.csv | sed s/258000000.25/1/; } | tradestat balance CHN PRK --data -
2> tradestat: error: -:3:1: a second, different value for a flow that line 2 states; give each flow once; which of the two is right is not in the file
[2]


# Only the largest of all pairs are kept; the others count in the shares: 6, 6,
# 3 and 2 of 17 thousand; RUS to PRK grew from 4 to 6.
$ tradestat partners --data trade/baci_pairs.csv --top 2 --format csv --columns rank,exporter,importer,value,share,cumulative_share,growth
rank,exporter,importer,value,share,cumulative_share,growth
1,CHN,PRK,6000,0.35294117647058826,0.35294117647058826,
2,RUS,PRK,6000,0.35294117647058826,0.7058823529411765,0.5
$ tradestat partners --data trade/baci_pairs.csv --top 2 --width 100
Pairs of countries by exports, goods

rank  exporter  importer  year           value             share  cumulative share            growth
                                  USD thousand                 %                 %                 %
────────────────────────────────────────────────────────────────────────────────────────────────────
   1  CHN       PRK       2021          6.000            35.294            35.294               n/a
                                                (35.288, 35.300)  (35.288, 35.300)
   2  RUS       PRK       2021          6.000            35.294            70.588            50.000
                                [5.999, 6.001)  (35.287, 35.301)  (70.581, 70.595)  (49.956, 50.044)

n/a in growth: no figure for 2020
growth is from 2020 to 2021
shares are of the 4 pairs in the data: no total is stated
2 of 4 pairs shown; --top all brings the rest
pairs left out, without a figure for 2021: AUS-ALB
$ tradestat partners --data trade/baci_pairs.csv --top 2 --sort growth --format csv --columns rank,exporter,importer,value,share,cumulative_share,growth
rank,exporter,importer,value,share,cumulative_share,growth
1,RUS,PRK,6000,0.35294117647058826,0.35294117647058826,0.5
2,ALB,AUS,2000,0.11764705882352941,0.47058823529411764,
$ tradestat partners --data trade/baci_pairs.csv --top 2 --year 2020 --format csv --columns rank,exporter,importer,value,share,cumulative_share,growth
rank,exporter,importer,value,share,cumulative_share,growth
1,RUS,PRK,4000,0.8,0.8,
2,AUS,ALB,1000,0.2,1,

# inspect goes on where a file is bad: the others stand on stdout, the errors on stderr.
$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n' > good.csv; printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n2021,x,y,z,w,v\n' > bad.csv; printf 'a,b\n1,2\n' > other.csv; tradestat inspect bad.csv good.csv other.csv nowhere/ --columns file,rows,figures,left_out --format csv
file,rows,figures,left_out
good.csv,1,1,0
2> tradestat: error: bad.csv:3:6: column i must be the number of a country, not 'x'; mend the row, or leave such rows out with --skip-bad-rows
2> tradestat: error: other.csv:1:1: no trade file of a known format: it begins 'a,b'; name its columns: --map exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN --unit USD
2> tradestat: error: cannot read 'nowhere/': No such file or directory; check the path
[2]
$ tradestat inspect bad.csv good.csv --format json --columns file,figures 2>&1 | grep -e figures -e message
      {"name": "figures", "unit": "", "description": "rows that state a flow"}
{"code": "io", "message": "cannot read 'bad.csv': No such file or directory", "hint": "check the path", "path": "bad.csv", "line": null, "column": null}
{"code": "io", "message": "cannot read 'good.csv': No such file or directory", "hint": "check the path", "path": "good.csv", "line": null, "column": null}
