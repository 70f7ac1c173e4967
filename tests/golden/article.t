# Every figure of a dataset in a text, and the arithmetic.
$ tradestat verify --data sales.json --article note.txt
Figures in the text, and by arithmetic
──────────────────────────────────────

Figures of the dataset in the text
id          stated  unit         presence       line  column  text
────────────────────────────────────────────────────────────────────────────────
sales-2020  13.05   million USD  found_rounded     2       1  13 million dollars
  "13 million dollars" is 13.05 million USD, rounded differently

sales-2021  12.5    million USD  found             1      43  $12.5 million
  "$12.5 million"

sales-2021  12.5    million USD  found             3      38  12.5 مليون دولار
  "12.5 مليون دولار"

rank-2021   12      rank         found             2      52  12th
  "12th"

fall        -4.2    percent      found             1      27  4.2 per cent
  "4.2 per cent"

fall        -4.2    percent      found             3      17  ٤٫٢ في المئة
  "٤٫٢ في المئة"
1 found_rounded, 5 found

Stated figures against arithmetic
id    kind   stated  unit     recomputed                 verdict
───────────────────────────────────────────────────────────────────
fall  claim  -4.2    percent       -4.21 (-4.63, -3.79)  consistent
  growth a year from about 13.05 million USD in 2020 (line 2) to 12.5 million
  USD in 2021 (lines 1 and 3) is -4.21 %, the digits allow (-4.63, -3.79); the
  stated -4.2 % (lines 1 and 3) stands for (-4.25, -4.15]; some of the values in
  between round to it
1 consistent
Some columns are left out at this width; --width 120 shows more.

$ tradestat verify --data sales.json --article - --format ndjson < note.txt
{"section": "article", "id": "sales-2020", "stated": "13.05", "unit": "million USD", "expected_line": 2, "presence": "found_rounded", "line": 2, "column": 1, "text": "13 million dollars", "explanation": "\"13 million dollars\" is 13.05 million USD, rounded differently"}
{"section": "article", "id": "sales-2021", "stated": "12.5", "unit": "million USD", "expected_line": 1, "presence": "found", "line": 1, "column": 43, "text": "$12.5 million", "explanation": "\"$12.5 million\""}
{"section": "article", "id": "sales-2021", "stated": "12.5", "unit": "million USD", "expected_line": 3, "presence": "found", "line": 3, "column": 38, "text": "12.5 مليون دولار", "explanation": "\"12.5 مليون دولار\""}
{"section": "article", "id": "rank-2021", "stated": "12", "unit": "rank", "expected_line": 2, "presence": "found", "line": 2, "column": 52, "text": "12th", "explanation": "\"12th\""}
{"section": "article", "id": "fall", "stated": "-4.2", "unit": "percent", "expected_line": 1, "presence": "found", "line": 1, "column": 27, "text": "4.2 per cent", "explanation": "\"4.2 per cent\""}
{"section": "article", "id": "fall", "stated": "-4.2", "unit": "percent", "expected_line": 3, "presence": "found", "line": 3, "column": 17, "text": "٤٫٢ في المئة", "explanation": "\"٤٫٢ في المئة\""}
{"section": "verify", "id": "fall", "kind": "claim", "stated": "-4.2", "unit": "percent", "recomputed": -0.0421455938697318, "recomputed_lower": -0.04634239754883186, "recomputed_upper": -0.03794557301648141, "recomputed_reason": null, "verdict": "consistent", "explanation": "growth a year from about 13.05 million USD in 2020 (line 2) to 12.5 million USD in 2021 (lines 1 and 3) is -4.21 %, the digits allow (-4.63, -3.79); the stated -4.2 % (lines 1 and 3) stands for (-4.25, -4.15]; some of the values in between round to it", "borderline": null, "zeros": null}

# Several datasets and texts, each by itself, in one report; the worst of them decides.
$ tradestat verify sales.json more.json --article note.txt --article short.txt --format csv | cut -d, -f 1-9
section,dataset,article,id,stated,unit,expected_line,presence,line
article,sales.json,note.txt,sales-2020,13.05,million USD,2,found_rounded,2
article,sales.json,note.txt,sales-2021,12.5,million USD,1,found,1
article,sales.json,note.txt,sales-2021,12.5,million USD,3,found,3
article,sales.json,note.txt,rank-2021,12,rank,2,found,2
article,sales.json,note.txt,fall,-4.2,percent,1,found,1
article,sales.json,note.txt,fall,-4.2,percent,3,found,3
article,sales.json,short.txt,sales-2020,13.05,million USD,2,missing,
article,sales.json,short.txt,sales-2021,12.5,million USD,1,found_rounded,1
article,sales.json,short.txt,sales-2021,12.5,million USD,3,moved,2
article,sales.json,short.txt,rank-2021,12,rank,2,moved,1
article,sales.json,short.txt,fall,-4.2,percent,1,moved,2
article,sales.json,short.txt,fall,-4.2,percent,3,missing,
article,more.json,note.txt,sales-2020,14.05,million USD,2,contradicted,2
article,more.json,note.txt,sales-2021,12.5,million USD,1,found,1
article,more.json,note.txt,sales-2021,12.5,million USD,3,found,3
article,more.json,note.txt,rank-2021,12,rank,2,found,2
article,more.json,note.txt,fall,-4.2,percent,1,found,1
article,more.json,note.txt,fall,-4.2,percent,3,found,3
article,more.json,short.txt,sales-2020,14.05,million USD,2,missing,
article,more.json,short.txt,sales-2021,12.5,million USD,1,found_rounded,1
article,more.json,short.txt,sales-2021,12.5,million USD,3,moved,2
article,more.json,short.txt,rank-2021,12,rank,2,moved,1
article,more.json,short.txt,fall,-4.2,percent,1,moved,2
article,more.json,short.txt,fall,-4.2,percent,3,missing,
verify,sales.json,,fall,-4.2,percent,,,
verify,more.json,,fall,-4.2,percent,,,

$ tradestat verify sales.json more.json --columns dataset,id,verdict
Stated figures against arithmetic

dataset     id    verdict
──────────────────────────────
sales.json  fall  consistent
more.json   fall  inconsistent

sales.json: 1 consistent
more.json: 1 inconsistent
[1]

$ tradestat verify sales.json more.json --article note.txt --article short.txt --format github
::notice title=tradestat verify 2 datasets::sales.json in note.txt: 1 found_rounded, 5 found; sales.json in short.txt: 2 missing, 3 moved, 1 found_rounded; more.json in note.txt: 1 contradicted, 5 found; more.json in short.txt: 2 missing, 3 moved, 1 found_rounded; sales.json: 1 consistent; more.json: 1 inconsistent
::error file=more.json,line=21,col=5,title=fall::growth a year from about 14.05 million USD in 2020 (line 2) to 12.5 million USD in 2021 (lines 1 and 3) is -11.03 %25, the digits allow (-11.42, -10.64); the stated -4.2 %25 (lines 1 and 3) stands for (-4.25, -4.15]; it lies 6.394 percentage points above all that the inputs allow; -11.4 to -10.6 would do
::error file=note.txt,line=2,col=1,title=more.json%3Asales-2020@article2::"13 million dollars" stands where the dataset has 14.05 million USD
::warning file=short.txt,title=sales.json%3Asales-2020@article2::13.05 million USD is nowhere in the text; the dataset has it on line 2
::warning file=short.txt,title=sales.json%3Afall@article3::-4.2 %25 is nowhere in the text; the dataset has it on line 3
::warning file=short.txt,title=more.json%3Asales-2020@article2::14.05 million USD is nowhere in the text; the dataset has it on line 2
::warning file=short.txt,title=more.json%3Afall@article3::-4.2 %25 is nowhere in the text; the dataset has it on line 3
[1]

$ tradestat verify sales.json --article note.txt --article short.txt --format junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tradestat verify" tests="13" failures="0" errors="0">
  <testsuite name="sales.json" tests="1" failures="0" errors="0" skipped="0" file="sales.json">
    <testcase classname="verify.claim" name="fall"/>
  </testsuite>
  <testsuite name="sales.json in note.txt" tests="6" failures="0" errors="0" skipped="0" file="note.txt">
    <testcase classname="verify.article" name="sales-2020@article2"/>
    <testcase classname="verify.article" name="sales-2021@article1"/>
    <testcase classname="verify.article" name="sales-2021@article3"/>
    <testcase classname="verify.article" name="rank-2021@article2"/>
    <testcase classname="verify.article" name="fall@article1"/>
    <testcase classname="verify.article" name="fall@article3"/>
  </testsuite>
  <testsuite name="sales.json in short.txt" tests="6" failures="0" errors="0" skipped="2" file="short.txt">
    <testcase classname="verify.article" name="sales-2020@article2">
      <skipped message="warning: 13.05 million USD is nowhere in the text; the dataset has it on line 2"/>
    </testcase>
    <testcase classname="verify.article" name="sales-2021@article1"/>
    <testcase classname="verify.article" name="sales-2021@article3"/>
    <testcase classname="verify.article" name="rank-2021@article2"/>
    <testcase classname="verify.article" name="fall@article1"/>
    <testcase classname="verify.article" name="fall@article3">
      <skipped message="warning: -4.2 % is nowhere in the text; the dataset has it on line 3"/>
    </testcase>
  </testsuite>
</testsuites>

$ tradestat verify sales.json more.json --format json | jq -c '.meta.inputs[].name, .meta.notes, .data'
"sales.json"
"more.json"
["sales.json: 1 consistent","more.json: 1 inconsistent"]
[{"dataset":"sales.json","id":"fall","kind":"claim","stated":"-4.2","unit":"percent","recomputed":-0.0421455938697318,"recomputed_lower":-0.04634239754883186,"recomputed_upper":-0.03794557301648141,"recomputed_reason":null,"verdict":"consistent","explanation":"growth a year from about 13.05 million USD in 2020 (line 2) to 12.5 million USD in 2021 (lines 1 and 3) is -4.21 %, the digits allow (-4.63, -3.79); the stated -4.2 % (lines 1 and 3) stands for (-4.25, -4.15]; some of the values in between round to it","borderline":null,"zeros":null},{"dataset":"more.json","id":"fall","kind":"claim","stated":"-4.2","unit":"percent","recomputed":-0.1103202846975089,"recomputed_lower":-0.11419423692636073,"recomputed_upper":-0.1064435742257031,"recomputed_reason":null,"verdict":"inconsistent","explanation":"growth a year from about 14.05 million USD in 2020 (line 2) to 12.5 million USD in 2021 (lines 1 and 3) is -11.03 %, the digits allow (-11.42, -10.64); the stated -4.2 % (lines 1 and 3) stands for (-4.25, -4.15]; it lies 6.394 percentage points above all that the inputs allow; -11.4 to -10.6 would do","borderline":null,"zeros":null}]

$ tradestat verify sales.json more.json --rounding --article short.txt --format ndjson | tail -1
{"section": "verify", "dataset": "more.json", "id": "fall", "kind": "claim", "stated": "-4.2", "unit": "percent", "recomputed": -0.1103202846975089, "recomputed_lower": -0.11419423692636073, "recomputed_upper": -0.1064435742257031, "recomputed_reason": null, "verdict": "inconsistent", "explanation": "growth a year from about 14.05 million USD in 2020 (line 2) to 12.5 million USD in 2021 (lines 1 and 3) is -11.03 %, the digits allow (-11.42, -10.64); the stated -4.2 % (lines 1 and 3) stands for (-4.25, -4.15]; it lies 6.394 percentage points above all that the inputs allow; -11.4 to -10.6 would do", "borderline": null, "zeros": null, "verdict_half_away": "inconsistent", "verdict_half_even": "inconsistent", "verdict_down": "inconsistent", "verdict_up": "inconsistent"}

# One that cannot be read does not keep the others from being told.
$ tradestat verify sales.json nowhere.json --columns dataset,id,verdict
Stated figures against arithmetic

dataset     id    verdict
────────────────────────────
sales.json  fall  consistent

sales.json: 1 consistent
2> tradestat: error: cannot read 'nowhere.json': No such file or directory; check the path
[2]

$ tradestat verify sales.json --article note.txt --article nowhere.txt --format ndjson | jq -c '[.dataset, .article, .id]'
["sales.json","note.txt","sales-2020"]
["sales.json","note.txt","sales-2021"]
["sales.json","note.txt","sales-2021"]
["sales.json","note.txt","rank-2021"]
["sales.json","note.txt","fall"]
["sales.json","note.txt","fall"]
["sales.json",null,"fall"]
2> {"code": "io", "message": "cannot read 'nowhere.txt': No such file or directory", "hint": "check the path", "path": "nowhere.txt", "line": null, "column": null}

$ tradestat verify nowhere.json nothing.json
2> tradestat: error: cannot read 'nowhere.json': No such file or directory; check the path
2> tradestat: error: cannot read 'nothing.json': No such file or directory; check the path
[2]

$ tradestat verify sales.json sales.json
2> tradestat: error: 'sales.json' is named twice; name each file once
[2]

$ tradestat verify sales.json --data more.json
2> tradestat: error: datasets are named both before and behind --data; leave one of them out
[2]

$ TRADESTAT_DATA=more.json tradestat verify sales.json --columns id,verdict --format csv
id,verdict
fall,consistent

$ tradestat verify - --article - < sales.json
2> tradestat: error: standard input can be read once only; name files for the others
[2]

$ tradestat verify sales.json more.json --explain fall
2> tradestat: error: --explain tells of one check alone; leave out --rounding and --article, and name one dataset
[2]

# What was not looked for cannot be missing, nor have moved.
$ tradestat verify sales.json --fail-on missing
2> tradestat: error: --fail-on missing is of figures in a text, and no text is given; name one with --article FILE
[2]

$ tradestat verify sales.json --fail-on moved,warning
2> tradestat: error: --fail-on moved is of figures in a text, and no text is given; name one with --article FILE
[2]

$ jq '.claims = [] | .observations |= map(.obs_value = null | .obs_status = "O" | del(.hedge))' sales.json > none.json; tradestat verify none.json --article note.txt --fail-on missing
2> tradestat: error: nothing was looked for in 'note.txt': 'none.json' states no figure that has a place; leave out --fail-on, or name a dataset of the text
[2]

# The flows of a trade file: an amount is found where the exact one rounds to it, and contradicted
# where a sentence says another of that very flow.
$ tradestat verify CHN PRK --data trade/comtrade.csv --article trade/note.txt
Figures in the text, and by arithmetic
──────────────────────────────────────

Figures of the dataset in the text

id             CHN-PRK-TOTAL-2021-by-exporter
stated         258000000.25
unit           USD
presence       found_rounded
line           1
column         28
text           $258 million
  "$258 million" is 258000000.25 USD for CHN to PRK in 2021, rounded differently

id             CHN-PRK-TOTAL-2022-by-exporter
stated         893000000
unit           USD
presence       found
line           2
column         48
text           $893 million
  "$893 million" is 893000000 USD for CHN to PRK in 2022

id             CHN-PRK-TOTAL-2022-by-exporter
stated         893000000
unit           USD
presence       found
line           3
column         44
text           893 مليون دولار
  "893 مليون دولار" is 893000000 USD for CHN to PRK in 2022

id             PRK-CHN-TOTAL-2021-by-importer
stated         58000000
unit           USD
presence       found
line           1
column         103
text           $58 million
  "$58 million" is 58000000 USD for PRK to CHN in 2021

id             PRK-CHN-TOTAL-2022-by-importer
stated         134000000
unit           USD
presence       contradicted
line           2
column         95
text           $134.4 million
  "$134.4 million" stands where the dataset has 134000000 USD for PRK to CHN in
  2022
1 contradicted, 1 found_rounded, 3 found

Stated figures against arithmetic
no records
nothing to check
trade/comtrade.csv: 1 row left out: duplicate rows
[1]

$ sed 's/134.4/134/' trade/note.txt | tradestat verify CHN PRK --data trade/comtrade.csv --article - --fail-on missing --format csv | cut -d, -f 2-8
id,stated,unit,expected_line,presence,line,column
CHN-PRK-TOTAL-2021-by-exporter,258000000.25,USD,,found_rounded,1,28
CHN-PRK-TOTAL-2022-by-exporter,893000000,USD,,found,2,48
CHN-PRK-TOTAL-2022-by-exporter,893000000,USD,,found,3,44
PRK-CHN-TOTAL-2021-by-importer,58000000,USD,,found,1,103
PRK-CHN-TOTAL-2022-by-importer,134000000,USD,,found,2,95
2> tradestat: note: trade/comtrade.csv: 1 row left out: duplicate rows

# What the text does not tell is no fault of it, but where it is to be one.
$ tradestat verify CHN PRK --year 2021 --data trade/comtrade.csv --article short.txt --format github
::notice title=tradestat verify trade/comtrade.csv::2 missing, 4 unknown; nothing to check
::notice file=short.txt,title=CHN-PRK-TOTAL-2021-by-exporter@article::258000000.25 USD for CHN to PRK in 2021 is nowhere in the text
::notice file=short.txt,title=PRK-CHN-TOTAL-2021-by-importer@article::58000000 USD for PRK to CHN in 2021 is nowhere in the text

$ tradestat verify CHN PRK --year 2021 --data trade/comtrade.csv --article short.txt --fail-on missing --format ndjson | jq -r .explanation
258000000.25 USD for CHN to PRK in 2021 is nowhere in the text
58000000 USD for PRK to CHN in 2021 is nowhere in the text
"13 million dollars" is no figure of the dataset
"12th" is no figure of the dataset
"٤٫٢ في المئة" is no figure of the dataset
"12.5 مليون دولار" is no figure of the dataset

$ { echo e,i,y,v; for y in $(seq 1900 2100); do echo RUS,PRK,$y,$y; done; } > many.csv; tradestat verify --data many.csv --map exporter=e,importer=i,year=y,value=v --unit USD --article note.txt; tradestat verify RUS PRK --to 1901 --data many.csv --map exporter=e,importer=i,year=y,value=v --unit USD --article note.txt --format csv | head -3 | cut -d, -f 2-6
id,stated,unit,expected_line,presence
RUS-PRK-TOTAL-1900,1900,USD,,missing
RUS-PRK-TOTAL-1901,1901,USD,,missing
2> tradestat: error: 201 flows are too many to look for in a text: some would agree with it by chance; say which countries and years it is of

# A word is a file where it names no country and may be one.
$ tradestat verify CHN PRK sales.json
2> tradestat: error: the dataset has no figures for CHN; it has FRA, DEU, W00
[2]

$ tradestat verify Germony sales.json
2> tradestat: error: unknown country 'Germony'; did you mean DEU (Germany)? then: tradestat verify DEU sales.json
[2]

$ tradestat verify nowhere.json
2> tradestat: error: cannot read 'nowhere.json': No such file or directory; check the path
[2]

# Schema 1.1: parts of years, euros and pounds, tonnes, imports, a balance, shares and growth.
$ tradestat verify north.json --article north-en.txt --article north-ar.txt --fail-on missing,moved --format csv | cut -d, -f 1-10
section,dataset,article,id,stated,unit,expected_line,presence,line,column
article,north.json,north-en.txt,eu-2023-q1,25.0,billion EUR,1,found,1,67
article,north.json,north-en.txt,eu-2024-q1,21.5,billion EUR,1,found,1,118
article,north.json,north-en.txt,from-germany,10.4,billion USD,2,found,2,37
article,north.json,north-en.txt,to-germany,38.9,billion USD,2,found,2,89
article,north.json,north-en.txt,balance-germany,28.5,billion USD,2,found,2,123
article,north.json,north-en.txt,imports-growth,-3.2,percent,3,found,3,36
article,north.json,north-en.txt,oil-2024-03,4.1,million tonnes,4,found,4,23
article,north.json,north-en.txt,oil-barrels,30.1,million barrels,4,found,4,81
article,north.json,north-en.txt,with-britain,12.4,billion GBP,5,found,5,44
article,north.json,north-en.txt,imports-rank,38,rank,6,found,6,15
article,north.json,north-en.txt,of-gdp,47.3,percent,6,found,6,57
article,north.json,north-en.txt,gas-share,31,percent,6,found,6,91
article,north.json,north-en.txt,eu-fall,-14.0,percent,1,found,1,48
article,north.json,north-ar.txt,eu-2023-q1,25.0,billion EUR,1,found,1,67
article,north.json,north-ar.txt,eu-2024-q1,21.5,billion EUR,1,found,1,110
article,north.json,north-ar.txt,from-germany,10.4,billion USD,2,found,2,52
article,north.json,north-ar.txt,to-germany,38.9,billion USD,2,found,2,88
article,north.json,north-ar.txt,balance-germany,28.5,billion USD,2,found,2,120
article,north.json,north-ar.txt,imports-growth,-3.2,percent,3,found,3,35
article,north.json,north-ar.txt,oil-2024-03,4.1,million tonnes,4,found,4,20
article,north.json,north-ar.txt,oil-barrels,30.1,million barrels,4,found,4,73
article,north.json,north-ar.txt,with-britain,12.4,billion GBP,5,found,5,42
article,north.json,north-ar.txt,imports-rank,38,rank,6,found,6,24
article,north.json,north-ar.txt,of-gdp,47.3,percent,6,found,6,64
article,north.json,north-ar.txt,gas-share,31,percent,6,found,6,112
article,north.json,north-ar.txt,eu-fall,-14.0,percent,1,found,1,50
verify,north.json,,eu-fall,-14.0,percent,,,,
verify,north.json,,balance-germany@difference,28.5,billion USD,,,,

# Its figures, wrong in the text.
$ sed 's/25.0 billion euros/25.1 billion euros/; s/38.9/39.9/; s/shrank by 3.2/grew by 3.2/; s/12.4/14.2/' north-en.txt | tradestat verify north.json --article - --format ndjson | jq -r 'select(.presence == "contradicted" or .presence == "misattributed") | "\(.presence) \(.id): \(.explanation)"'
contradicted eu-2023-q1: "25.1 billion euros" stands where the dataset has 25.0 billion EUR
contradicted to-germany: "$39.9 billion" stands where the dataset has 38.9 billion USD
contradicted imports-growth: "3.2 per cent" stands where the dataset has -3.2 %
contradicted with-britain: "£14.2 billion" stands where the dataset has 12.4 billion GBP

# A surplus said to be a deficit; euros that are dollars; a quarter that is another year's.
$ sed 's/a surplus of/a deficit of/; s/€21.5/$21.5/; s/in 2023;/in 2022;/' north-en.txt | tradestat verify north.json --article - --format ndjson | jq -r 'select(.presence == "contradicted" or .presence == "misattributed" or .presence == "missing") | "\(.presence) \(.id): \(.explanation)"'
missing eu-2024-q1: 21.5 billion EUR is nowhere in the text; the dataset has it on line 1
misattributed balance-germany: "$28.5 billion" is said of deficit of NOR with DEU; the dataset has 28.5 billion USD for NOR and DEU in 2023
misattributed imports-rank: "38th" is said of 2022; the dataset has rank 38 for NOR in 2023
misattributed of-gdp: "47.3 per cent" is said of 2022; the dataset has 47.3 % for NOR in 2023

# A changed digit contradicts, and names the figure; a figure that is gone is missing.
$ sed 's/\$12.5/$12.6/' note.txt | tradestat verify --data sales.json --article - --format csv --no-header | head -1
article,sales-2020,13.05,million USD,2,found_rounded,2,1,13 million dollars,"""13 million dollars"" is 13.05 million USD, rounded differently",,,,,,,,

$ sed 's/\$12.5/$12.6/' note.txt | tradestat verify --data sales.json --article - --format github
::notice title=tradestat verify sales::1 contradicted, 1 found_rounded, 4 found; 1 consistent
::error title=sales-2021@article1::"$12.6 million" stands where the dataset has 12.5 million USD
[1]

$ sed 's/4.2 per cent//' note.txt | tradestat verify --data sales.json --article - --format github | tail -2
::notice title=tradestat verify sales::1 missing, 1 found_rounded, 4 found; 1 consistent
::warning title=fall@article1::-4.2 %25 is nowhere in the text; the dataset has it on line 1

$ sed 's/4.2 per cent//' note.txt | tradestat verify --data sales.json --article - --fail-on missing --format ndjson | grep missing
{"section": "article", "id": "fall", "stated": "-4.2", "unit": "percent", "expected_line": 1, "presence": "missing", "line": null, "column": null, "text": null, "explanation": "-4.2 % is nowhere in the text; the dataset has it on line 1"}

$ tradestat verify --article missing.txt
2> tradestat: error: cannot read 'missing.txt': No such file or directory; check the path
[2]

$ tradestat verify --data - --article -
2> tradestat: error: standard input can be read once only; name files for the others
[2]

$ tradestat verify --article note.txt --explain growth-prk-rus
2> tradestat: error: --explain tells of one check alone; leave out --rounding and --article, and name one dataset
[2]

$ tradestat verify --article note.txt --columns id
2> tradestat: error: --columns needs a single table, and this command answers with several; ask for one: tradestat growth, balance, composition, profile or verify
[2]
