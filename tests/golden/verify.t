$ tradestat verify
Stated figures against arithmetic

id                            stated  unit                recomputed  verdict
────────────────────────────────────────────────────────────────────────────────
growth-rus-prk                16.9    percent                16.943   consistent
                                                    (16.896, 16.991)
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in
  2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the
  stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in
  between round to it

growth-prk-rus                -18.1   percent               -18.06    consistent
                                                   (-18.17, -17.96)
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in
  2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the
  stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in
  between round to it

goods-rus-prk-2021@line24     78.3    million USD            78.3     entailed
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the
  same figure

goods-prk-rus-2021@line22     10.6    million USD            10.6     entailed
  stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the
  same figure

services-rus-prk-2020@parts   6.74    million USD             6.605   entailed
                                                       [6.55, 6.66)
  3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74
  million USD in 2020 (line 25); the rest that is not itemised is 0.135 million
  USD, the digits allow (0.07, 0.20)

two-way-2019@plausibility     4.23    million USD            78.19
                                                     [78.09, 78.29)
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way
  trade of the known years around it, 64.5 million USD in 2016 and 88.9 million
  USD in 2021: probably another quantity or a slip; steady growth between them
  gives the value recomputed here

total-exports-rus-2022@years  486     billion USD               n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

total-exports-prk-2022@years  248     million USD               n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

n/a in recomputed: the years differ
2 consistent, 3 entailed, 3 warnings
left out at this width: kind; use --width, or --format csv

$ tradestat verify --width 120
Stated figures against arithmetic

id                            kind      stated  unit         recomputed                    verdict
─────────────────────────────────────────────────────────────────────────────────────────────────────
growth-rus-prk                claim     16.9    percent          16.943  (16.896, 16.991)  consistent
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and
  24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85,
  16.95); some of the values in between round to it

growth-prk-rus                claim     -18.1   percent         -18.06  (-18.17, -17.96)   consistent
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and
  22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for
  (-18.15, -18.05]; some of the values in between round to it

goods-rus-prk-2021@line24     identity  78.3    million USD      78.3                      entailed
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure

goods-prk-rus-2021@line22     identity  10.6    million USD      10.6                      entailed
  stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure

services-rus-prk-2020@parts   identity  6.74    million USD       6.605     [6.55, 6.66)   entailed
  3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020
  (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)

two-way-2019@plausibility     warning   4.23    million USD      78.19    [78.09, 78.29)
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known
  years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity
  or a slip; steady growth between them gives the value recomputed here

total-exports-rus-2022@years  warning   486     billion USD         n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix years

total-exports-prk-2022@years  warning   248     million USD         n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix years

n/a in recomputed: the years differ
2 consistent, 3 entailed, 3 warnings

$ tradestat verify --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "verify",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "id", "unit": "", "description": "the claim, or the figure and what is checked of it"},
      {"name": "kind", "unit": "", "description": "claim, identity or warning"},
      {"name": "stated", "unit": "", "description": "the digits as the source states them"},
      {"name": "unit", "unit": "", "description": "what the stated digits are counted in"},
      {"name": "recomputed", "unit": "", "description": "the value that the inputs give, in the base unit: dollars, or a fraction"},
      {"name": "recomputed_lower", "unit": "", "description": "Lower end of the interval of recomputed; null where it has none."},
      {"name": "recomputed_upper", "unit": "", "description": "Upper end of the interval of recomputed; null where it has none."},
      {"name": "recomputed_reason", "unit": "", "description": "Why recomputed is undefined; null where it is defined."},
      {"name": "verdict", "unit": "", "description": "entailed, consistent, inconsistent or not_derivable; none for a warning"},
      {"name": "explanation", "unit": "", "description": "the arithmetic in words"},
      {"name": "borderline", "unit": "", "description": "yes where only the rounding of a half decides the verdict"},
      {"name": "zeros", "unit": "", "description": "yes where it is consistent only if trailing zeros give no more than the magnitude"}
    ],
    "notes": [
      "2 consistent, 3 entailed, 3 warnings"
    ]
  },
  "data": [
    {"id": "growth-rus-prk", "kind": "claim", "stated": "16.9", "unit": "percent", "recomputed": 0.16943408284512476, "recomputed_lower": 0.16895834925447223, "recomputed_upper": 0.1699103710468339, "recomputed_reason": null, "verdict": "consistent", "explanation": "growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in between round to it", "borderline": null, "zeros": null},
    {"id": "growth-prk-rus", "kind": "claim", "stated": "-18.1", "unit": "percent", "recomputed": -0.18062106688022161, "recomputed_lower": -0.18168045877532632, "recomputed_upper": -0.179563456451165, "recomputed_reason": null, "verdict": "consistent", "explanation": "growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in between round to it", "borderline": null, "zeros": null},
    {"id": "goods-rus-prk-2021@line24", "kind": "identity", "stated": "78.3", "unit": "million USD", "recomputed": 78300000, "recomputed_lower": 78250000, "recomputed_upper": 78350000, "recomputed_reason": null, "verdict": "entailed", "explanation": "stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure", "borderline": null, "zeros": null},
    {"id": "goods-prk-rus-2021@line22", "kind": "identity", "stated": "10.6", "unit": "million USD", "recomputed": 10600000, "recomputed_lower": 10550000, "recomputed_upper": 10650000, "recomputed_reason": null, "verdict": "entailed", "explanation": "stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure", "borderline": null, "zeros": null},
    {"id": "services-rus-prk-2020@parts", "kind": "identity", "stated": "6.74", "unit": "million USD", "recomputed": 6605000, "recomputed_lower": 6549500, "recomputed_upper": 6660500, "recomputed_reason": null, "verdict": "entailed", "explanation": "3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)", "borderline": null, "zeros": null},
    {"id": "two-way-2019@plausibility", "kind": "warning", "stated": "4.23", "unit": "million USD", "recomputed": 78192471.8514236, "recomputed_lower": 78091205.3728402, "recomputed_upper": 78293734.9319262, "recomputed_reason": null, "verdict": null, "explanation": "4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here", "borderline": null, "zeros": null},
    {"id": "total-exports-rus-2022@years", "kind": "warning", "stated": "486", "unit": "billion USD", "recomputed": null, "recomputed_lower": null, "recomputed_upper": null, "recomputed_reason": "the years differ", "verdict": null, "explanation": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years", "borderline": null, "zeros": null},
    {"id": "total-exports-prk-2022@years", "kind": "warning", "stated": "248", "unit": "million USD", "recomputed": null, "recomputed_lower": null, "recomputed_upper": null, "recomputed_reason": "the years differ", "verdict": null, "explanation": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years", "borderline": null, "zeros": null}
  ]
}

$ tradestat verify --format csv --columns id,stated,verdict
id,stated,verdict
growth-rus-prk,16.9,consistent
growth-prk-rus,-18.1,consistent
goods-rus-prk-2021@line24,78.3,entailed
goods-prk-rus-2021@line22,10.6,entailed
services-rus-prk-2020@parts,6.74,entailed
two-way-2019@plausibility,4.23,
total-exports-rus-2022@years,486,
total-exports-prk-2022@years,248,

# One digit changed: the verdict that the arithmetic demands.
$ sed 's/"-18.1"/"-18.0"/' data/russia-north-korea.json | tradestat verify --data - --columns id,stated,recomputed,verdict
Stated figures against arithmetic

id                            stated  recomputed  verdict
────────────────────────────────────────────────────────────
growth-rus-prk                16.9        16.943  consistent
growth-prk-rus                -18.0      -18.06   consistent
goods-rus-prk-2021@line24     78.3        78.3    entailed
goods-prk-rus-2021@line22     10.6        10.6    entailed
services-rus-prk-2020@parts   6.74         6.605  entailed
two-way-2019@plausibility     4.23        78.19
total-exports-rus-2022@years  486            n/a
total-exports-prk-2022@years  248            n/a

n/a in recomputed: the years differ
2 consistent, 3 entailed, 3 warnings

$ sed 's/"-18.1"/"-18.2"/' data/russia-north-korea.json | tradestat verify --data - --columns id,stated,verdict
Stated figures against arithmetic

id                            stated  verdict
────────────────────────────────────────────────
growth-rus-prk                16.9    consistent
growth-prk-rus                -18.2   consistent
goods-rus-prk-2021@line24     78.3    entailed
goods-prk-rus-2021@line22     10.6    entailed
services-rus-prk-2020@parts   6.74    entailed
two-way-2019@plausibility     4.23
total-exports-rus-2022@years  486
total-exports-prk-2022@years  248

2 consistent, 3 entailed, 3 warnings

$ sed 's/"16.9"/"17.0"/' data/russia-north-korea.json | tradestat verify --data - --columns id,stated,verdict
Stated figures against arithmetic

id                            stated  verdict
────────────────────────────────────────────────
growth-rus-prk                17.0    consistent
growth-prk-rus                -18.1   consistent
goods-rus-prk-2021@line24     78.3    entailed
goods-prk-rus-2021@line22     10.6    entailed
services-rus-prk-2020@parts   6.74    entailed
two-way-2019@plausibility     4.23
total-exports-rus-2022@years  486
total-exports-prk-2022@years  248

2 consistent, 3 entailed, 3 warnings

$ sed 's/"16.9"/"16.8"/' data/russia-north-korea.json | tradestat verify --data -
Stated figures against arithmetic

id                            stated         recomputed  verdict
─────────────────────────────────────────────────────────────────────
growth-rus-prk                16.8              16.943   inconsistent
                                       (16.896, 16.991)
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in
  2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the
  stated 16.8 % (line 24) stands for [16.75, 16.85); it lies 0.046 percentage
  points below all that the inputs allow; 16.9 to 17.0 would do

growth-prk-rus                -18.1            -18.06    consistent
                                      (-18.17, -17.96)
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in
  2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the
  stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in
  between round to it

goods-rus-prk-2021@line24     78.3              78.3     entailed
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the
  same figure

goods-prk-rus-2021@line22     10.6              10.6     entailed
  stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the
  same figure

services-rus-prk-2020@parts   6.74               6.605   entailed
                                          [6.55, 6.66)
  3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74
  million USD in 2020 (line 25); the rest that is not itemised is 0.135 million
  USD, the digits allow (0.07, 0.20)

two-way-2019@plausibility     4.23              78.19
                                        [78.09, 78.29)
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way
  trade of the known years around it, 64.5 million USD in 2016 and 88.9 million
  USD in 2021: probably another quantity or a slip; steady growth between them
  gives the value recomputed here

total-exports-rus-2022@years  486                  n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

total-exports-prk-2022@years  248                  n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

n/a in recomputed: the years differ
1 inconsistent, 1 consistent, 3 entailed, 3 warnings
left out at this width: kind, unit; use --width, or --format csv
[1]

$ sed 's/"-18.1"/"-18.3"/' data/russia-north-korea.json | tradestat verify --data -
Stated figures against arithmetic

id                            stated         recomputed  verdict
─────────────────────────────────────────────────────────────────────
growth-rus-prk                16.9              16.943   consistent
                                       (16.896, 16.991)
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in
  2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the
  stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in
  between round to it

growth-prk-rus                -18.3            -18.06    inconsistent
                                      (-18.17, -17.96)
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in
  2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the
  stated -18.3 % (line 22) stands for (-18.35, -18.25]; it lies 0.082 percentage
  points below all that the inputs allow; -18.2 to -18.0 would do

goods-rus-prk-2021@line24     78.3              78.3     entailed
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the
  same figure

goods-prk-rus-2021@line22     10.6              10.6     entailed
  stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the
  same figure

services-rus-prk-2020@parts   6.74               6.605   entailed
                                          [6.55, 6.66)
  3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74
  million USD in 2020 (line 25); the rest that is not itemised is 0.135 million
  USD, the digits allow (0.07, 0.20)

two-way-2019@plausibility     4.23              78.19
                                        [78.09, 78.29)
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way
  trade of the known years around it, 64.5 million USD in 2016 and 88.9 million
  USD in 2021: probably another quantity or a slip; steady growth between them
  gives the value recomputed here

total-exports-rus-2022@years  486                  n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

total-exports-prk-2022@years  248                  n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

n/a in recomputed: the years differ
1 inconsistent, 1 consistent, 3 entailed, 3 warnings
left out at this width: kind, unit; use --width, or --format csv
[1]

# A figure that stands differently at its second place.
$ sed 's/"line": 22, "obs_value": "10.6"/"line": 22, "obs_value": "10.9"/' data/russia-north-korea.json | tradestat verify --data - --columns id,stated,verdict,explanation
Stated figures against arithmetic

id                            stated  verdict
──────────────────────────────────────────────────
growth-rus-prk                16.9    consistent
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in
  2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the
  stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in
  between round to it

growth-prk-rus                -18.1   consistent
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in
  2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the
  stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in
  between round to it

goods-rus-prk-2021@line24     78.3    entailed
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the
  same figure

goods-prk-rus-2021@line22     10.9    inconsistent
  stated as 10.9 million USD on line 22 and as 10.6 million USD on line 21; it
  lies 0.200 million USD above all that the inputs allow; 10.6 would do

services-rus-prk-2020@parts   6.74    entailed
  3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74
  million USD in 2020 (line 25); the rest that is not itemised is 0.135 million
  USD, the digits allow (0.07, 0.20)

two-way-2019@plausibility     4.23
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way
  trade of the known years around it, 64.5 million USD in 2016 and 88.9 million
  USD in 2021: probably another quantity or a slip; steady growth between them
  gives the value recomputed here

total-exports-rus-2022@years  486
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

total-exports-prk-2022@years  248
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

1 inconsistent, 2 consistent, 2 entailed, 3 warnings
[1]

# Parts that exceed their total.
$ sed 's/"3.6"/"4.6"/' data/russia-north-korea.json | tradestat verify --data - --columns id,stated,verdict,explanation
Stated figures against arithmetic

id                            stated  verdict
──────────────────────────────────────────────────
growth-rus-prk                16.9    consistent
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in
  2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the
  stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in
  between round to it

growth-prk-rus                -18.1   consistent
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in
  2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the
  stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in
  between round to it

goods-rus-prk-2021@line24     78.3    entailed
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the
  same figure

goods-prk-rus-2021@line22     10.6    entailed
  stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the
  same figure

services-rus-prk-2020@parts   6.74    inconsistent
  3 parts add up to 7.605 million USD, the digits allow [7.55, 7.66), of 6.74
  million USD in 2020 (line 25); the rest that is not itemised is -0.865 million
  USD, the digits allow (-0.93, -0.80)

two-way-2019@plausibility     4.23
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way
  trade of the known years around it, 64.5 million USD in 2016 and 88.9 million
  USD in 2021: probably another quantity or a slip; steady growth between them
  gives the value recomputed here

total-exports-rus-2022@years  486
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

total-exports-prk-2022@years  248
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

1 inconsistent, 2 consistent, 2 entailed, 3 warnings
[1]

# A claim of each formula, over figures and over other claims.
$ tradestat verify --data claims.json --width 100
Stated figures against arithmetic

id           kind   stated  unit         recomputed                    verdict
────────────────────────────────────────────────────────────────────────────────────
rose-by      claim  119     percent         118.72  (118.27, 119.16)   consistent
  the change from 35.8 million USD in 2016 (line 1) to 78.3 million USD in 2021 (line 2) is 118.72
  %, the digits allow (118.27, 119.16); the stated 119 % (line 4) stands for [118.5, 119.5); some of
  the values in between round to it

part-of-all  claim  11.9    percent          11.92    (11.86, 11.99)   consistent
  the share of 10.6 million USD in 2021 (line 3) in 88.9 million USD (line 6) is 11.92 %, the digits
  allow (11.86, 11.99); the stated 11.9 % (line 5) stands for [11.85, 11.95); some of the values in
  between round to it

both-ways    claim  88.9    million USD      88.900   [88.80, 89.00)   consistent
  the sum of 78.3 million USD in 2021 (line 2) and 10.6 million USD in 2021 (line 3) is 88.900
  million USD, the digits allow [88.80, 89.00); the stated 88.9 million USD (line 6) stands for
  [88.85, 88.95); some of the values in between round to it

surplus      claim  68      million USD      67.7     (67.60, 67.80)   entailed
  78.3 million USD in 2021 (line 2) less 10.6 million USD in 2021 (line 3) is 67.7 million USD, the
  digits allow (67.60, 67.80); the stated 68 million USD (line 7) stands for [67.5, 68.5); every
  value in between rounds to it

seven-times  claim  7.4     times             7.387    (7.347, 7.427)  consistent
  the ratio of 78.3 million USD in 2021 (line 2) to 10.6 million USD in 2021 (line 3) is 7.387
  times, the digits allow (7.347, 7.427); the stated 7.4 times (line 8) stands for [7.35, 7.45);
  some of the values in between round to it

larger       claim  1       rank              1                        entailed
  the rank of 78.3 million USD in 2021 (line 2) among it and 10.6 million USD in 2021 (line 3) is
  rank 1; the stated rank 1 (line 9) is exact; every value in between rounds to it

again        claim  78      million USD      78.3                      entailed
  the figure stated as 78.3 million USD in 2021 (line 2) is 78.3 million USD, the digits allow
  [78.25, 78.35); the stated 78 million USD (line 10) stands for [77.5, 78.5); every value in
  between rounds to it

mixed-years  claim  40.3    percent             n/a                    not_derivable
  the share of 35.8 million USD in 2016 (line 1) in 88.9 million USD (line 6): a16 is of 2016 and
  both-ways of 2021: the periods differ

wrong-rate   claim  23.7    percent          16.943  (16.896, 16.991)  inconsistent
  growth a year from 35.8 million USD in 2016 (line 1) to 78.3 million USD in 2021 (line 2) is
  16.943 %, the digits allow (16.896, 16.991); the stated 23.7 % (line 12) stands for [23.65,
  23.75); it lies 6.659 percentage points above all that the inputs allow; 16.9 to 17.0 would do;
  what fits is the arithmetic mean, total change / years

n/a in recomputed: a16 is of 2016 and both-ways of 2021: the periods differ
1 inconsistent, 1 not_derivable, 4 consistent, 3 entailed
[1]

$ tradestat data --data claims.json --columns id,kind,indicator,exporter,period,stated,unit
One claim of each formula

id           kind         indicator     exporter  period     stated  unit
────────────────────────────────────────────────────────────────────────────────
a16          observation  exports       RUS       2016       35.8    million USD
a21          observation  exports       RUS       2021       78.3    million USD
b21          observation  exports       PRK       2021       10.6    million USD
rose-by      claim        total_change  RUS       2016/2021  119     percent
part-of-all  claim        share                   2021       11.9    percent
both-ways    claim        sum                     2021       88.9    million USD
surplus      claim        difference              2021       68      million USD
seven-times  claim        ratio                   2021       7.4     times
larger       claim        rank_order              2021       1       rank
again        claim        equal         RUS       2021       78      million USD
mixed-years  claim        share                   2016/2021  40.3    percent
wrong-rate   claim        cagr          RUS       2016/2021  23.7    percent

# The verdicts if all sources rounded in one way.
$ tradestat verify --data claims.json --rounding --format csv --columns id,verdict,verdict_half_away,verdict_half_even,verdict_down,verdict_up
id,verdict,verdict_half_away,verdict_half_even,verdict_down,verdict_up
rose-by,consistent,consistent,consistent,inconsistent,consistent
part-of-all,consistent,consistent,consistent,consistent,consistent
both-ways,consistent,consistent,consistent,consistent,consistent
surplus,entailed,entailed,entailed,inconsistent,entailed
seven-times,consistent,consistent,consistent,inconsistent,consistent
larger,entailed,entailed,entailed,entailed,entailed
again,entailed,entailed,entailed,entailed,inconsistent
mixed-years,not_derivable,not_derivable,not_derivable,not_derivable,not_derivable
wrong-rate,inconsistent,inconsistent,inconsistent,inconsistent,inconsistent
[1]

# Where only the rounding of a half decides: 1.6 + 1.8 is below 3.5, or is 3.5.
$ sed -e 's/"78.3"/"1.6"/' -e 's/"10.6"/"1.8"/' -e 's/"88.9"/"3"/' claims.json | tradestat verify --data - --format ndjson --columns id,verdict,borderline | sed -n '/both-ways/p'
{"id": "both-ways", "verdict": "entailed", "borderline": "yes"}

# One check in full.
$ tradestat verify --explain growth-prk-rus
One check in full

id              aspect
──────────────────────────
growth-prk-rus  formula
  compound annual growth rate, (end / start)^(1 / years) - 1, over 5 years

growth-prk-rus  input
  goods-prk-rus-2016: 28.7 million USD in 2016 (line 22), stands for [28.65,
  28.75) million USD

growth-prk-rus  input
  goods-prk-rus-2021: 10.6 million USD in 2021 (lines 21 and 22), stands for
  [10.55, 10.65) million USD

growth-prk-rus  stated
  -18.1 % (line 22), stands for (-18.15, -18.05] %

growth-prk-rus  recomputed
  -18.06 %, the digits allow (-18.17, -17.96)

growth-prk-rus  verdict
  consistent: some of the values that the inputs allow agree

growth-prk-rus  rounding
  half_away consistent, half_even consistent, down consistent, up consistent

growth-prk-rus  agreement
  56.0 % of the inputs' rounding box

$ tradestat verify --data claims.json --explain wrong-rate
One check in full

id          aspect
──────────────────────
wrong-rate  formula
  compound annual growth rate, (end / start)^(1 / years) - 1, over 5 years

wrong-rate  input
  a16: 35.8 million USD in 2016 (line 1), stands for [35.75, 35.85) million USD

wrong-rate  input
  a21: 78.3 million USD in 2021 (line 2), stands for [78.25, 78.35) million USD

wrong-rate  stated
  23.7 % (line 12), stands for [23.65, 23.75) %

wrong-rate  recomputed
  16.943 %, the digits allow (16.896, 16.991)

wrong-rate  verdict
  inconsistent: no value that the inputs allow agrees

wrong-rate  rounding
  half_away inconsistent, half_even inconsistent, down inconsistent, up
  inconsistent

wrong-rate  agreement
  0 % of the inputs' rounding box

wrong-rate  gap
  it lies 6.659 percentage points above all that the inputs allow

wrong-rate  admissible
  16.9 to 17.0

wrong-rate  convention
  what fits is the arithmetic mean, total change / years
[1]

$ tradestat verify --data claims.json --explain mixed-years --format csv
id,aspect,text
mixed-years,formula,"share, the part / the whole"
mixed-years,input,"a16: 35.8 million USD in 2016 (line 1), stands for [35.75, 35.85) million USD"
mixed-years,input,"both-ways: 88.9 million USD (line 6), stands for [88.85, 88.95) million USD"
mixed-years,stated,"40.3 % (line 11), stands for [40.25, 40.35) %"
mixed-years,verdict,not_derivable: a16 is of 2016 and both-ways of 2021: the periods differ
mixed-years,rounding,"half_away not_derivable, half_even not_derivable, down not_derivable, up not_derivable"

$ tradestat verify --explain two-way-2019@plausibility --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "verify",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "id", "unit": "", "description": "the claim, or the figure and what is checked of it"},
      {"name": "aspect", "unit": "", "description": "what of it"},
      {"name": "text", "unit": "", "description": "in words"}
    ],
    "notes": []
  },
  "data": [
    {"id": "two-way-2019@plausibility", "aspect": "arithmetic", "text": "4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here"},
    {"id": "two-way-2019@plausibility", "aspect": "stated", "text": "4.23 million USD (line 27)"},
    {"id": "two-way-2019@plausibility", "aspect": "recomputed", "text": "78.19 million USD, the digits allow [78.09, 78.29)"},
    {"id": "two-way-2019@plausibility", "aspect": "verdict", "text": "a warning, no verdict"}
  ]
}

$ tradestat verify --explain growth-prk
2> tradestat: error: there is no check 'growth-prk'; did you mean growth-prk-rus?
[2]

$ tradestat verify --explain growth-prk-rus --rounding
2> tradestat: error: --explain tells of one check alone; leave out --rounding and --article, and name one dataset
[2]

# What can be computed with what: other money, other lengths of time, dollars and tonnes, and what
# is no year has no rate a year.
$ jq '.claims += [["money", "sum", "to-germany", "eu-2024-q1", "USD"], ["length", "sum", "eu-2024-q1", "eu-2023", "EUR"], ["tonnes", "ratio", "oil-2024-03", "oil-barrels", "RATIO"], ["quarters", "cagr", "eu-2023-q1", "eu-2024-q1", "PT"], ["years", "cagr", "eu-2023", "eu-fiscal", "PT"], ["backwards", "total_change", "eu-2024-q1", "eu-2023-q1", "PT"], ["change", "total_change", "eu-2023", "eu-2024-q1", "PT"], ["both-quarters", "sum", "eu-2023-q1", "eu-2024-q1", "EUR"], ["other-period", "share", "eu-2023-q1", "eu-2023", "PT"]] | .claims |= map(if type == "array" then {id: .[0], formula: .[1], inputs: .[2:4], unit_measure: .[4], obs_value: "46.5", sources: ["note"], places: [{line: 1}]} else . end) | .observations += [.observations[0] + {id: "eu-2023", time_period: "2023"}, .observations[0] + {id: "eu-fiscal", time_period: "2024-A1"}]' north.json > formulas.json; tradestat verify formulas.json --format ndjson | jq -r '"\(.id): \(.verdict): \(.explanation)"'
eu-fall: consistent: the change from 25.0 billion EUR in 2023-Q1 (line 1) to 21.5 billion EUR in 2024-Q1 (line 1) is -14.00 %, the digits allow (-14.37, -13.63); the stated -14.0 % (line 1) stands for (-14.05, -13.95]; some of the values in between round to it
money: not_derivable: the sum of 38.9 billion USD in 2023 (line 2) and 21.5 billion EUR in 2024-Q1 (line 1): to-germany is in USD and eu-2024-q1 in EUR: the units differ
length: not_derivable: the sum of 21.5 billion EUR in 2024-Q1 (line 1) and 25.0 billion EUR in 2023 (line 1): eu-2024-q1 is of 2024-Q1 and eu-2023 of 2023: the periods differ in length
tonnes: not_derivable: the ratio of 4.1 million tonnes in 2024-03 (line 4) to 30.1 million barrels in 2024-03 (line 4): oil-2024-03 is in TNE and oil-barrels in BLL: the units differ
quarters: not_derivable: growth a year from 25.0 billion EUR in 2023-Q1 (line 1) to 21.5 billion EUR in 2024-Q1 (line 1): eu-2023-q1 is of 2023-Q1, not of one year
years: not_derivable: growth a year from 25.0 billion EUR in 2023 (line 1) to 25.0 billion EUR in 2024-A1 (line 1): eu-2023 is of 2023 and eu-fiscal of 2024-A1: one of them is a fiscal year
backwards: not_derivable: the change from 21.5 billion EUR in 2024-Q1 (line 1) to 25.0 billion EUR in 2023-Q1 (line 1): the end lies before the start
change: not_derivable: the change from 25.0 billion EUR in 2023 (line 1) to 21.5 billion EUR in 2024-Q1 (line 1): eu-2023 is of 2023 and eu-2024-q1 of 2024-Q1: the periods differ in length
both-quarters: inconsistent: the sum of 25.0 billion EUR in 2023-Q1 (line 1) and 21.5 billion EUR in 2024-Q1 (line 1) is 46,500,000,000 EUR, the digits allow [46,400,000,000, 46,600,000,000); the stated 46.5 EUR (line 1) stands for [46.45, 46.55); it lies 46,399,999,953.450 EUR below all that the inputs allow; 46400000000.0 to 46600000000.0 would do
other-period: not_derivable: the share of 25.0 billion EUR in 2023-Q1 (line 1) in 25.0 billion EUR in 2023 (line 1): eu-2023-q1 is of 2023-Q1 and eu-2023 of 2023: the periods differ
balance-germany@difference: consistent: exports less imports are 28.5 billion USD, the digits allow (28.40, 28.60); stated are 28.5 billion USD in 2023 (line 2); some of the values in between round to it

# A balance is what goes there less what comes back: 38.9 - 10.4 = 28.5.
$ sed 's/"28.5"/"28.9"/' north.json | tradestat verify --data - --explain balance-germany@difference --format ndjson | jq -r '"\(.aspect): \(.text)"'
arithmetic: exports less imports are 28.5 billion USD, the digits allow (28.40, 28.60); stated are 28.9 billion USD in 2023 (line 2); it lies 0.250 billion USD above all that the inputs allow; 28.4 to 28.6 would do
stated: 28.9 billion USD (line 2)
recomputed: 28.5 billion USD, the digits allow (28.40, 28.60)
verdict: inconsistent: no value that the inputs allow agrees
rounding: half_away inconsistent, half_even inconsistent, down inconsistent, up inconsistent

# Measures are of years in dollars, and say what they leave out.
$ tradestat partners NOR --data north.json
Partners of NOR by its exports, goods

                                               cumulative
rank  exporter  importer  year   value  share       share  growth
                                USD bn      %           %       %
─────────────────────────────────────────────────────────────────
   1  NOR       DEU       2023    38.9    100         100     n/a

n/a in growth: no figure for 2022
growth is from 2022 to 2023
shares are of the 1 partner in the data: no total is stated

$ tradestat series NOR EU --data north.json
2> tradestat: error: none of these figures is of a calendar year in US dollars; see them with: tradestat data --data north.json
[2]

# What fails a job: contradictions always, more on request.
$ tradestat verify --fail-on inconsistent,zeros --columns id --format csv --no-header | sed -n 1p
growth-rus-prk

$ tradestat verify --fail-on warning --columns id --format csv -o /dev/null
[1]

$ tradestat verify --data claims.json --explain mixed-years --format csv -o /dev/null

$ tradestat verify --data claims.json --explain mixed-years --fail-on warning --fail-on not-derivable -o /dev/null
[1]

$ tradestat verify --fail-on waning
2> tradestat: error: --fail-on cannot be 'waning'; did you mean warning?
[2]

$ tradestat verify --fail-on missing,
2> tradestat: error: --fail-on cannot be ''; use inconsistent, not-derivable, missing, moved, warning or zeros
[2]

# 100 million to 200 million doubles; that it tripled only holds where the zeros give no more than
# the magnitude: 100 may be 50 to 150, 200 may be 150 to 250.
$ tradestat verify --data zeros.json --format csv --columns id,verdict,zeros
id,verdict,zeros
tripled,consistent,yes
doubled,consistent,
$ tradestat verify --data zeros.json --fail-on zeros --format github
::notice title=tradestat verify zeros::2 consistent
::error file=zeros.json,line=15,col=5,title=tripled::the change from 100 million USD in 2020 (line 1) to 200 million USD in 2021 (line 1) is 100.0 %25, the digits allow (98.5, 101.5); the stated 200 %25 (line 1) stands for [199.5, 200.5); none in between rounds to it, but some values do where trailing zeros only give the magnitude
[1]
