# Every format carries the same values.
$ tradestat balance --year 2021 --format table
Trade balance, goods

reporter            RUS
partner             PRK
year                2021
exports             78.3 USD mn
imports             10.6 USD mn
balance             67.7 USD mn (67.60, 67.80)
two way             88.9 USD mn [88.80, 89.00)
normalized balance  76.15 % (76.04, 76.27)
cover ratio         7.387 (7.347, 7.427)

$ tradestat balance --year 2021 --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "balance",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "reporter", "unit": "", "description": "country the balance is seen from: alpha-3"},
      {"name": "partner", "unit": "", "description": "the other country: alpha-3"},
      {"name": "year", "unit": "year", "description": "calendar year"},
      {"name": "exports", "unit": "USD", "description": "from reporter to partner"},
      {"name": "exports_lower", "unit": "USD", "description": "Lower end of the interval of exports; null where it has none."},
      {"name": "exports_upper", "unit": "USD", "description": "Upper end of the interval of exports; null where it has none."},
      {"name": "exports_reason", "unit": "", "description": "Why exports is undefined; null where it is defined."},
      {"name": "imports", "unit": "USD", "description": "from partner to reporter"},
      {"name": "imports_lower", "unit": "USD", "description": "Lower end of the interval of imports; null where it has none."},
      {"name": "imports_upper", "unit": "USD", "description": "Upper end of the interval of imports; null where it has none."},
      {"name": "imports_reason", "unit": "", "description": "Why imports is undefined; null where it is defined."},
      {"name": "balance", "unit": "USD", "description": "exports minus imports"},
      {"name": "balance_lower", "unit": "USD", "description": "Lower end of the interval of balance; null where it has none."},
      {"name": "balance_upper", "unit": "USD", "description": "Upper end of the interval of balance; null where it has none."},
      {"name": "balance_reason", "unit": "", "description": "Why balance is undefined; null where it is defined."},
      {"name": "two_way", "unit": "USD", "description": "exports plus imports"},
      {"name": "two_way_lower", "unit": "USD", "description": "Lower end of the interval of two_way; null where it has none."},
      {"name": "two_way_upper", "unit": "USD", "description": "Upper end of the interval of two_way; null where it has none."},
      {"name": "two_way_reason", "unit": "", "description": "Why two_way is undefined; null where it is defined."},
      {"name": "normalized_balance", "unit": "fraction", "description": "(exports - imports)/(exports + imports), from -1 to 1"},
      {"name": "normalized_balance_lower", "unit": "fraction", "description": "Lower end of the interval of normalized_balance; null where it has none."},
      {"name": "normalized_balance_upper", "unit": "fraction", "description": "Upper end of the interval of normalized_balance; null where it has none."},
      {"name": "normalized_balance_reason", "unit": "", "description": "Why normalized_balance is undefined; null where it is defined."},
      {"name": "cover_ratio", "unit": "ratio", "description": "exports over imports"},
      {"name": "cover_ratio_lower", "unit": "ratio", "description": "Lower end of the interval of cover_ratio; null where it has none."},
      {"name": "cover_ratio_upper", "unit": "ratio", "description": "Upper end of the interval of cover_ratio; null where it has none."},
      {"name": "cover_ratio_reason", "unit": "", "description": "Why cover_ratio is undefined; null where it is defined."}
    ],
    "notes": []
  },
  "data": [
    {"reporter": "RUS", "partner": "PRK", "year": 2021, "exports": 78300000, "exports_lower": 78250000, "exports_upper": 78350000, "exports_reason": null, "imports": 10600000, "imports_lower": 10550000, "imports_upper": 10650000, "imports_reason": null, "balance": 67700000, "balance_lower": 67600000, "balance_upper": 67800000, "balance_reason": null, "two_way": 88900000, "two_way_lower": 88800000, "two_way_upper": 89000000, "two_way_reason": null, "normalized_balance": 0.7615298087739033, "normalized_balance_lower": 0.7604049493813273, "normalized_balance_upper": 0.7626546681664792, "normalized_balance_reason": null, "cover_ratio": 7.386792452830188, "cover_ratio_lower": 7.347417840375587, "cover_ratio_upper": 7.42654028436019, "cover_ratio_reason": null}
  ]
}

$ tradestat balance --year 2021 --format ndjson
{"reporter": "RUS", "partner": "PRK", "year": 2021, "exports": 78300000, "exports_lower": 78250000, "exports_upper": 78350000, "exports_reason": null, "imports": 10600000, "imports_lower": 10550000, "imports_upper": 10650000, "imports_reason": null, "balance": 67700000, "balance_lower": 67600000, "balance_upper": 67800000, "balance_reason": null, "two_way": 88900000, "two_way_lower": 88800000, "two_way_upper": 89000000, "two_way_reason": null, "normalized_balance": 0.7615298087739033, "normalized_balance_lower": 0.7604049493813273, "normalized_balance_upper": 0.7626546681664792, "normalized_balance_reason": null, "cover_ratio": 7.386792452830188, "cover_ratio_lower": 7.347417840375587, "cover_ratio_upper": 7.42654028436019, "cover_ratio_reason": null}

$ tradestat balance --year 2021 --format csv
reporter,partner,year,exports,exports_lower,exports_upper,exports_reason,imports,imports_lower,imports_upper,imports_reason,balance,balance_lower,balance_upper,balance_reason,two_way,two_way_lower,two_way_upper,two_way_reason,normalized_balance,normalized_balance_lower,normalized_balance_upper,normalized_balance_reason,cover_ratio,cover_ratio_lower,cover_ratio_upper,cover_ratio_reason
RUS,PRK,2021,78300000,78250000,78350000,,10600000,10550000,10650000,,67700000,67600000,67800000,,88900000,88800000,89000000,,0.7615298087739033,0.7604049493813273,0.7626546681664792,,7.386792452830188,7.347417840375587,7.42654028436019,

$ tradestat balance --year 2021 --format tsv
reporter	partner	year	exports	exports_lower	exports_upper	exports_reason	imports	imports_lower	imports_upper	imports_reason	balance	balance_lower	balance_upper	balance_reason	two_way	two_way_lower	two_way_upper	two_way_reason	normalized_balance	normalized_balance_lower	normalized_balance_upper	normalized_balance_reason	cover_ratio	cover_ratio_lower	cover_ratio_upper	cover_ratio_reason
RUS	PRK	2021	78300000	78250000	78350000		10600000	10550000	10650000		67700000	67600000	67800000		88900000	88800000	89000000		0.7615298087739033	0.7604049493813273	0.7626546681664792		7.386792452830188	7.347417840375587	7.42654028436019	

$ tradestat balance --year 2021 --format markdown
## Trade balance, goods

| reporter | partner | year | exports (USD mn) | imports (USD mn) | balance (USD mn) | two way (USD mn) | normalized balance (%) | cover ratio |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| RUS | PRK | 2021 | 78.3 | 10.6 | 67.7 (67.60, 67.80) | 88.9 [88.80, 89.00) | 76.15 (76.04, 76.27) | 7.387 (7.347, 7.427) |

$ tradestat balance --year 2021 --format csv --no-header
RUS,PRK,2021,78300000,78250000,78350000,,10600000,10550000,10650000,,67700000,67600000,67800000,,88900000,88800000,89000000,,0.7615298087739033,0.7604049493813273,0.7626546681664792,,7.386792452830188,7.347417840375587,7.42654028436019,

# What a spreadsheet would run; a number is none.
$ printf 'a,b,c,d,e\nRUS,PRK,2021,5,=1+1\nRUS,PRK,2021,4,-7 apples\n' > f.csv; for format in csv tsv; do tradestat products RUS PRK --data f.csv --map exporter=a,importer=b,year=c,value=d,item=e --unit USD --classification none --columns item,value,growth --format $format --safe-csv; done; tradestat products RUS PRK --data f.csv --map exporter=a,importer=b,year=c,value=d,item=e --unit USD --classification none --columns item,value --format csv
item,value,growth
'=1+1,5,
'-7 apples,4,
item	value	growth
'=1+1	5	
'-7 apples	4	
item,value
=1+1,5
-7 apples,4
$ tradestat verify --columns id,stated --format csv --safe-csv | head -3
id,stated
growth-rus-prk,16.9
growth-prk-rus,-18.1

$ tradestat balance --year 2021 --no-header
Trade balance, goods

RUS
PRK
2021
78.3 USD mn
10.6 USD mn
67.7 USD mn (67.60, 67.80)
88.9 USD mn [88.80, 89.00)
76.15 % (76.04, 76.27)
7.387 (7.347, 7.427)

$ tradestat balance --columns year,cover_ratio_upper,exports --format tsv
year	cover_ratio_upper	exports
2016	1.2513089005235603	35800000
2021	7.42654028436019	78300000

# -o takes the format from the suffix, and the flag wins over it.
$ tradestat balance -o out.csv --columns year,balance && cat out.csv
year,balance
2016,7100000
2021,67700000

$ tradestat balance --output out.json --year 2021 && head -c 60 out.json
{
  "meta": {
    "schema": "tradestat.output",
1\     "schema_

$ tradestat balance -o out.ndjson --columns year && cat out.ndjson
{"year": 2016}
{"year": 2021}

$ tradestat balance -o out.tsv --columns year,balance && cat out.tsv
year	balance
2016	7100000
2021	67700000

$ tradestat balance -o out.md --columns year,balance && cat out.md
## Trade balance, goods

| year | balance (USD mn) |
| ---: | ---: |
| 2016 | 7.1 |
| 2021 | 67.7 |

$ tradestat balance -o out.txt --columns year,balance && cat out.txt
Trade balance, goods

year  balance
       USD mn
─────────────
2016      7.1
2021     67.7

$ tradestat balance -o out.csv --format tsv --columns year,balance && cat out.csv
year	balance
2016	7100000
2021	67700000

# A file is replaced whole, keeps its mode, and leaves nothing beside it.
$ umask 022; tradestat balance -o new.csv --columns year; stat -c %a new.csv; ls new*
644
new.csv

$ touch old.csv; chmod 640 old.csv; tradestat balance -o old.csv --columns year; stat -c %a old.csv; ls old*
640
old.csv

# A link stays a link, to a file that is there or not yet; names of one file stay so; a
# file is written where its folder takes no other.
$ echo old > to; ln -s to link; ln -s new dangling; tradestat balance -o link --columns year --format csv; tradestat balance -o dangling --columns year --format csv; cat to new; test -L link && test -L dangling
year
2016
2021
year
2016
2021
$ echo old > one; ln one other; tradestat balance -o one --columns year --format csv; cat other
year
2016
2021
$ mkdir folder; seq 99 > folder/file; chmod 555 folder; if test "$(id -u)" = 0; then chmod 777 folder folder/file; fi; tradestat balance -o folder/file --columns year --format csv; cat folder/file; chmod 755 folder
year
2016
2021

# A descriptor is written to, whatever it is.
$ { echo before; tradestat balance -o /dev/stdout --columns year --format csv; echo behind; } > out; cat out
before
year
2016
2021
behind
$ ln -s /dev/fd/3 three; tradestat balance -o three --columns year --format csv 3> out; cat out; test -L three
year
2016
2021

# A limit of a file's size is an error, and what stood there stays.
$ echo old > out; (ulimit -f 0; tradestat balance -o out --columns year --format csv); cat out; ls out*
old
out
2> tradestat: error: cannot write 'out': File too large; write elsewhere with -o
$ ln -s new dangling; (ulimit -f 0; tradestat balance -o dangling --columns year --format csv); test -L dangling && test ! -e new && echo as it was
as it was
2> tradestat: error: cannot write 'dangling': File too large; write elsewhere with -o
$ seq 9 > one; ln one other; (ulimit -f 0; tradestat balance -o one --columns year --format csv 2>&1 | cat); wc -l < other
tradestat: error: cannot write 'one': File too large; write elsewhere with -o
9

$ tradestat balance -o /dev/stdout --columns year --format csv | cat
year
2016
2021

# A number that a double has not all digits of is told as text, too.
$ printf 'from,to,year,usd\nDEU,FRA,2021,9007199254740993\n' | tradestat data DEU FRA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --format ndjson --columns exporter,value,value_upper
{"exporter": "DEU", "value": 9007199254740992, "value_text": "9007199254740993", "value_upper": 9007199254740994, "value_upper_text": "9007199254740993.5"}

# People read five significant digits, programs all.
$ printf 'from,to,year,usd\nDEU,FRA,2021,15072130.4\nFRA,DEU,2021,123456.7\n' | tradestat balance DEU FRA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --columns exports,imports,balance
Trade balance, goods

exports  imports  balance
 USD mn   USD mn   USD mn
─────────────────────────
 15.072  0.12346   14.949
$ printf 'from,to,year,usd\nDEU,FRA,2021,15072130.4\nFRA,DEU,2021,123456.7\n' | tradestat balance DEU FRA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --columns exports,imports,balance --digits all
Trade balance, goods

   exports    imports     balance
    USD mn     USD mn      USD mn
─────────────────────────────────
15.0721304  0.1234567  14.9486737
$ printf 'from,to,year,usd\nDEU,FRA,2021,15072130.4\nFRA,DEU,2021,123456.7\n' | tradestat balance DEU FRA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --columns exports,imports,balance --digits 2
Trade balance, goods

exports  imports  balance
 USD mn   USD mn   USD mn
─────────────────────────
     15     0.12       15
$ printf 'from,to,year,usd\nDEU,FRA,2021,15072130.4\nFRA,DEU,2021,123456.7\n' | tradestat balance DEU FRA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --columns exports,imports,balance --format csv --digits 2
exports,imports,balance
15072130.4,123456.7,14948673.7
$ tradestat balance --digits 0
2> tradestat: error: --digits must be a whole number from 1 to 40, not '0'; or say --digits all
[2]
$ tradestat balance --digits few
2> tradestat: error: --digits must be a whole number from 1 to 40, not 'few'; or say --digits all
[2]
