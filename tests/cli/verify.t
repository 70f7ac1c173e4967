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

id                            kind      stated  unit                recomputed  verdict
──────────────────────────────────────────────────────────────────────────────────────────
growth-rus-prk                claim     16.9    percent                16.943   consistent
                                                              (16.896, 16.991)
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and
  24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85,
  16.95); some of the values in between round to it

growth-prk-rus                claim     -18.1   percent               -18.06    consistent
                                                             (-18.17, -17.96)
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and
  22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for
  (-18.15, -18.05]; some of the values in between round to it

goods-rus-prk-2021@line24     identity  78.3    million USD            78.3     entailed
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure

goods-prk-rus-2021@line22     identity  10.6    million USD            10.6     entailed
  stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure

services-rus-prk-2020@parts   identity  6.74    million USD             6.605   entailed
                                                                 [6.55, 6.66)
  3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020
  (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)

two-way-2019@plausibility     warning   4.23    million USD            78.19
                                                               [78.09, 78.29)
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known
  years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity
  or a slip; steady growth between them gives the value recomputed here

total-exports-rus-2022@years  warning   486     billion USD               n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix years

total-exports-prk-2022@years  warning   248     million USD               n/a
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
      {"name": "explanation", "unit": "", "description": "the arithmetic in words"}
    ],
    "notes": [
      "2 consistent, 3 entailed, 3 warnings"
    ]
  },
  "data": [
    {"id": "growth-rus-prk", "kind": "claim", "stated": "16.9", "unit": "percent", "recomputed": 0.16943408284512476, "recomputed_lower": 0.16895834925447223, "recomputed_upper": 0.1699103710468339, "recomputed_reason": null, "verdict": "consistent", "explanation": "growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in between round to it"},
    {"id": "growth-prk-rus", "kind": "claim", "stated": "-18.1", "unit": "percent", "recomputed": -0.18062106688022161, "recomputed_lower": -0.18168045877532632, "recomputed_upper": -0.179563456451165, "recomputed_reason": null, "verdict": "consistent", "explanation": "growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in between round to it"},
    {"id": "goods-rus-prk-2021@line24", "kind": "identity", "stated": "78.3", "unit": "million USD", "recomputed": 78300000, "recomputed_lower": 78250000, "recomputed_upper": 78350000, "recomputed_reason": null, "verdict": "entailed", "explanation": "stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure"},
    {"id": "goods-prk-rus-2021@line22", "kind": "identity", "stated": "10.6", "unit": "million USD", "recomputed": 10600000, "recomputed_lower": 10550000, "recomputed_upper": 10650000, "recomputed_reason": null, "verdict": "entailed", "explanation": "stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure"},
    {"id": "services-rus-prk-2020@parts", "kind": "identity", "stated": "6.74", "unit": "million USD", "recomputed": 6605000, "recomputed_lower": 6549500, "recomputed_upper": 6660500, "recomputed_reason": null, "verdict": "entailed", "explanation": "3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)"},
    {"id": "two-way-2019@plausibility", "kind": "warning", "stated": "4.23", "unit": "million USD", "recomputed": 78192471.8514236, "recomputed_lower": 78091205.3728402, "recomputed_upper": 78293734.9319262, "recomputed_reason": null, "verdict": null, "explanation": "4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here"},
    {"id": "total-exports-rus-2022@years", "kind": "warning", "stated": "486", "unit": "billion USD", "recomputed": null, "recomputed_lower": null, "recomputed_upper": null, "recomputed_reason": "the years differ", "verdict": null, "explanation": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years"},
    {"id": "total-exports-prk-2022@years", "kind": "warning", "stated": "248", "unit": "million USD", "recomputed": null, "recomputed_lower": null, "recomputed_upper": null, "recomputed_reason": "the years differ", "verdict": null, "explanation": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years"}
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
