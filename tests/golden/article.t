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

id    kind   stated  unit         recomputed  verdict
────────────────────────────────────────────────────────
fall  claim  -4.2    percent          -4.21   consistent
                              (-4.63, -3.79)
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
2> tradestat: error: standard input cannot be both the dataset and the text; name a file for one
[2]

$ tradestat verify --article note.txt --explain growth-prk-rus
2> tradestat: error: --explain tells of one check alone; leave out --rounding and --article
[2]

$ tradestat verify --article note.txt --columns id
2> tradestat: error: --columns needs a single table, and this command answers with several; ask for one: tradestat growth, balance, composition, profile or verify
[2]
