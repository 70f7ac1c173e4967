# The page that people see first, at the width of a piped output.
$ tradestat report
Russia and North Korea
──────────────────────

Russia's exports of goods to North Korea grew by about 17 per cent a year, from
35.8 million dollars in 2016 to 78.3 million dollars in 2021. Russia's imports
of goods from North Korea fell by about 18 per cent a year, from 28.7 million
dollars in 2016 to 10.6 million dollars in 2021. Russia had a surplus of 67.7
million dollars in its trade in goods with North Korea in 2021. Trade between
Russia and North Korea was worth 4.23 million dollars in 2019. Russia's exports
of services to North Korea were worth 6.74 million dollars in 2020, of which
travel 3.6 million dollars, transport about 2.65 million dollars and
construction 355 thousand dollars.

Balance, seen from Russia
reporter RUS · partner PRK
                                                normalized
year  exports  imports  balance                    balance
       USD mn   USD mn   USD mn                          %
─────────────────────────────────────────────────────────────────────────
2016     35.8     28.7      7.1   (7.00, 7.20)       11.01 (10.85, 11.16)
2021     78.3     10.6     67.7 (67.60, 67.80)       76.15 (76.04, 76.27)

The countries in the world
                          total
                 total  exports          eci
country  year  exports     rank    eci  rank
                USD bn           index
────────────────────────────────────────────
RUS      2022  486           12   0.43    47
PRK      2022    0.248      182    n/a   n/a
n/a in eci: stated to be missing (obs_status O)
n/a in eci rank: no figure in the dataset

What to be careful about
kind warning
id                            stated  unit         recomputed
────────────────────────────────────────────────────────────────────────────
two-way-2019@plausibility     4.23    million USD       78.19 [78.09, 78.29)
total-exports-rus-2022@years  486     billion USD         n/a
total-exports-prk-2022@years  248     million USD         n/a
n/a in recomputed: the years differ
3 warnings

Checks
id                           stated  recomputed                    verdict
─────────────────────────────────────────────────────────────────────────────
growth-rus-prk               16.9        16.943  (16.896, 16.991)  consistent
growth-prk-rus               -18.1      -18.06  (-18.17, -17.96)   consistent
goods-rus-prk-2021@line24    78.3        78.3                      entailed
goods-prk-rus-2021@line22    10.6        10.6                      entailed
services-rus-prk-2020@parts  6.74         6.605     [6.55, 6.66)   entailed
2 consistent, 3 entailed
Some columns are left out at this width; --width 120 shows more.

$ tradestat report --width 120
Russia and North Korea
──────────────────────

Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars
in 2016 to 78.3 million dollars in 2021. Russia's imports of goods from North Korea fell by about 18
per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021. Russia had a
surplus of 67.7 million dollars in its trade in goods with North Korea in 2021. Trade between Russia
and North Korea was worth 4.23 million dollars in 2019. Russia's exports of services to North Korea
were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65
million dollars and construction 355 thousand dollars.

Balance, seen from Russia
reporter RUS · partner PRK
                                                normalized                  cover
year  exports  imports  balance                    balance                  ratio
       USD mn   USD mn   USD mn                          %
──────────────────────────────────────────────────────────────────────────────────────────────────
2016     35.8     28.7      7.1   (7.00, 7.20)       11.01 (10.85, 11.16)  1.2474 (1.2435, 1.2513)
2021     78.3     10.6     67.7 (67.60, 67.80)       76.15 (76.04, 76.27)  7.387   (7.347, 7.427)

The countries in the world
                          total
                 total  exports          eci
country  year  exports     rank    eci  rank
                USD bn           index
────────────────────────────────────────────
RUS      2022  486           12   0.43    47
PRK      2022    0.248      182    n/a   n/a
n/a in eci: stated to be missing (obs_status O)
n/a in eci rank: no figure in the dataset

What to be careful about
id                            kind     stated  unit         recomputed
─────────────────────────────────────────────────────────────────────────────────────
two-way-2019@plausibility     warning  4.23    million USD       78.19 [78.09, 78.29)
total-exports-rus-2022@years  warning  486     billion USD         n/a
total-exports-prk-2022@years  warning  248     million USD         n/a
n/a in recomputed: the years differ
3 warnings

Checks
id                           kind      stated  unit         recomputed                    verdict
────────────────────────────────────────────────────────────────────────────────────────────────────
growth-rus-prk               claim     16.9    percent          16.943  (16.896, 16.991)  consistent
growth-prk-rus               claim     -18.1   percent         -18.06  (-18.17, -17.96)   consistent
goods-rus-prk-2021@line24    identity  78.3    million USD      78.3                      entailed
goods-prk-rus-2021@line22    identity  10.6    million USD      10.6                      entailed
services-rus-prk-2020@parts  identity  6.74    million USD       6.605     [6.55, 6.66)   entailed
2 consistent, 3 entailed
Some columns are left out at this width; --width 120 shows more.

$ tradestat report --ascii --width 60
Russia and North Korea
----------------------

Russia's exports of goods to North Korea grew by about 17
per cent a year, from 35.8 million dollars in 2016 to 78.3
million dollars in 2021. Russia's imports of goods from
North Korea fell by about 18 per cent a year, from 28.7
million dollars in 2016 to 10.6 million dollars in 2021.
Russia had a surplus of 67.7 million dollars in its trade in
goods with North Korea in 2021. Trade between Russia and
North Korea was worth 4.23 million dollars in 2019. Russia's
exports of services to North Korea were worth 6.74 million
dollars in 2020, of which travel 3.6 million dollars,
transport about 2.65 million dollars and construction 355
thousand dollars.

Balance, seen from Russia
reporter RUS - partner PRK
year  exports  imports  balance
       USD mn   USD mn   USD mn
----------------------------------------------
2016     35.8     28.7      7.1   (7.00, 7.20)
2021     78.3     10.6     67.7 (67.60, 67.80)

The countries in the world
                          total
                 total  exports          eci
country  year  exports     rank    eci  rank
                USD bn           index
--------------------------------------------
RUS      2022  486           12   0.43    47
PRK      2022    0.248      182    n/a   n/a
n/a in eci: stated to be missing (obs_status O)
n/a in eci rank: no figure in the dataset

What to be careful about
kind warning
id                            stated      recomputed
----------------------------------------------------
two-way-2019@plausibility     4.23            78.19
                                      [78.09, 78.29)
total-exports-rus-2022@years  486               n/a
total-exports-prk-2022@years  248               n/a
n/a in recomputed: the years differ
3 warnings

Checks

id           growth-rus-prk
kind         claim
stated       16.9
unit         percent
recomputed   16.943 (16.896, 16.991)
verdict      consistent
  growth a year from 35.8 million USD in 2016 (line 24) to
  78.3 million USD in 2021 (lines 23 and 24) is 16.943 %,
  the digits allow (16.896, 16.991); the stated 16.9 % (line
  24) stands for [16.85, 16.95); some of the values in
  between round to it

id           growth-prk-rus
kind         claim
stated       -18.1
unit         percent
recomputed   -18.06 (-18.17, -17.96)
verdict      consistent
  growth a year from 28.7 million USD in 2016 (line 22) to
  10.6 million USD in 2021 (lines 21 and 22) is -18.06 %,
  the digits allow (-18.17, -17.96); the stated -18.1 %
  (line 22) stands for (-18.15, -18.05]; some of the values
  in between round to it

id           goods-rus-prk-2021@line24
kind         identity
stated       78.3
unit         million USD
recomputed   78.3
verdict      entailed
  stated as 78.3 million USD on line 24 and as 78.3 million
  USD on line 23; the same figure

id           goods-prk-rus-2021@line22
kind         identity
stated       10.6
unit         million USD
recomputed   10.6
verdict      entailed
  stated as 10.6 million USD on line 22 and as 10.6 million
  USD on line 21; the same figure

id           services-rus-prk-2020@parts
kind         identity
stated       6.74
unit         million USD
recomputed   6.605 [6.55, 6.66)
verdict      entailed
  3 parts add up to 6.605 million USD, the digits allow
  [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the
  rest that is not itemised is 0.135 million USD, the digits
  allow (0.07, 0.20)
2 consistent, 3 entailed
Some columns are left out at this width; --width 120 shows
  more.

$ tradestat report --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "report",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": {
      "say": [
        {"name": "sentence", "unit": "", "description": "its place in the text"},
        {"name": "text", "unit": "", "description": "the sentence"},
        {"name": "topic", "unit": "", "description": "what it is about"},
        {"name": "country", "unit": "", "description": "whose trade it is: alpha-3"},
        {"name": "partner", "unit": "", "description": "with whom: alpha-3, W00 for all"},
        {"name": "flow", "unit": "", "description": "the country's exports or imports; none for both"},
        {"name": "part", "unit": "", "description": "of the largest partners, this one: alpha-3"},
        {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
        {"name": "since", "unit": "year", "description": "first year of a rate"},
        {"name": "year", "unit": "year", "description": "calendar year"},
        {"name": "value", "unit": "", "description": "the figure: of dollars, a rate, a share, a rank"},
        {"name": "value_lower", "unit": "", "description": "Lower end of the interval of value; null where it has none."},
        {"name": "value_upper", "unit": "", "description": "Upper end of the interval of value; null where it has none."},
        {"name": "value_reason", "unit": "", "description": "Why value is undefined; null where it is defined."},
        {"name": "unit", "unit": "", "description": "what the value is counted in: USD, fraction, rank, index"},
        {"name": "ids", "unit": "", "description": "the figures that it is, or is computed from"}
      ],
      "flows": [
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
      "growth": [
        {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
        {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
        {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
        {"name": "start_year", "unit": "year", "description": "first year of the comparison"},
        {"name": "end_year", "unit": "year", "description": "last year of the comparison"},
        {"name": "start_value", "unit": "USD", "description": "value in the start year"},
        {"name": "start_value_lower", "unit": "USD", "description": "Lower end of the interval of start_value; null where it has none."},
        {"name": "start_value_upper", "unit": "USD", "description": "Upper end of the interval of start_value; null where it has none."},
        {"name": "start_value_reason", "unit": "", "description": "Why start_value is undefined; null where it is defined."},
        {"name": "end_value", "unit": "USD", "description": "value in the end year"},
        {"name": "end_value_lower", "unit": "USD", "description": "Lower end of the interval of end_value; null where it has none."},
        {"name": "end_value_upper", "unit": "USD", "description": "Upper end of the interval of end_value; null where it has none."},
        {"name": "end_value_reason", "unit": "", "description": "Why end_value is undefined; null where it is defined."},
        {"name": "change", "unit": "USD", "description": "end value minus start value"},
        {"name": "change_lower", "unit": "USD", "description": "Lower end of the interval of change; null where it has none."},
        {"name": "change_upper", "unit": "USD", "description": "Upper end of the interval of change; null where it has none."},
        {"name": "change_reason", "unit": "", "description": "Why change is undefined; null where it is defined."},
        {"name": "total_change", "unit": "fraction", "description": "end value over start value, minus 1"},
        {"name": "total_change_lower", "unit": "fraction", "description": "Lower end of the interval of total_change; null where it has none."},
        {"name": "total_change_upper", "unit": "fraction", "description": "Upper end of the interval of total_change; null where it has none."},
        {"name": "total_change_reason", "unit": "", "description": "Why total_change is undefined; null where it is defined."},
        {"name": "cagr", "unit": "fraction", "description": "compound annual growth rate: (end/start)^(1/years) - 1"},
        {"name": "cagr_lower", "unit": "fraction", "description": "Lower end of the interval of cagr; null where it has none."},
        {"name": "cagr_upper", "unit": "fraction", "description": "Upper end of the interval of cagr; null where it has none."},
        {"name": "cagr_reason", "unit": "", "description": "Why cagr is undefined; null where it is defined."}
      ],
      "balance": [
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
      "services": [
        {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
        {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
        {"name": "year", "unit": "year", "description": "calendar year"},
        {"name": "item", "unit": "", "description": "code of the total, of a part, or \"residual\""},
        {"name": "item_name", "unit": "", "description": "English name of the item"},
        {"name": "value", "unit": "USD", "description": "value of the item"},
        {"name": "value_lower", "unit": "USD", "description": "Lower end of the interval of value; null where it has none."},
        {"name": "value_upper", "unit": "USD", "description": "Upper end of the interval of value; null where it has none."},
        {"name": "value_reason", "unit": "", "description": "Why value is undefined; null where it is defined."},
        {"name": "share", "unit": "fraction", "description": "value over the total's value"},
        {"name": "share_lower", "unit": "fraction", "description": "Lower end of the interval of share; null where it has none."},
        {"name": "share_upper", "unit": "fraction", "description": "Upper end of the interval of share; null where it has none."},
        {"name": "share_reason", "unit": "", "description": "Why share is undefined; null where it is defined."}
      ],
      "profile": [
        {"name": "country", "unit": "", "description": "ISO 3166-1 alpha-3"},
        {"name": "year", "unit": "year", "description": "calendar year"},
        {"name": "total_exports", "unit": "USD", "description": "exports to the World"},
        {"name": "total_exports_lower", "unit": "USD", "description": "Lower end of the interval of total_exports; null where it has none."},
        {"name": "total_exports_upper", "unit": "USD", "description": "Upper end of the interval of total_exports; null where it has none."},
        {"name": "total_exports_reason", "unit": "", "description": "Why total_exports is undefined; null where it is defined."},
        {"name": "total_exports_rank", "unit": "rank", "description": "rank of total exports among all countries"},
        {"name": "total_exports_rank_lower", "unit": "rank", "description": "Lower end of the interval of total_exports_rank; null where it has none."},
        {"name": "total_exports_rank_upper", "unit": "rank", "description": "Upper end of the interval of total_exports_rank; null where it has none."},
        {"name": "total_exports_rank_reason", "unit": "", "description": "Why total_exports_rank is undefined; null where it is defined."},
        {"name": "eci", "unit": "index", "description": "economic complexity index"},
        {"name": "eci_lower", "unit": "index", "description": "Lower end of the interval of eci; null where it has none."},
        {"name": "eci_upper", "unit": "index", "description": "Upper end of the interval of eci; null where it has none."},
        {"name": "eci_reason", "unit": "", "description": "Why eci is undefined; null where it is defined."},
        {"name": "eci_rank", "unit": "rank", "description": "rank of the index among all countries"},
        {"name": "eci_rank_lower", "unit": "rank", "description": "Lower end of the interval of eci_rank; null where it has none."},
        {"name": "eci_rank_upper", "unit": "rank", "description": "Upper end of the interval of eci_rank; null where it has none."},
        {"name": "eci_rank_reason", "unit": "", "description": "Why eci_rank is undefined; null where it is defined."}
      ],
      "cautions": [
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
      "verify": [
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
      ]
    },
    "notes": {
      "say": [],
      "flows": [
        "transport-rus-prk-2020 is stated as \"about\" 2.65 million USD"
      ],
      "growth": [],
      "balance": [],
      "services": [],
      "profile": [],
      "cautions": [
        "3 warnings"
      ],
      "verify": [
        "2 consistent, 3 entailed"
      ]
    }
  },
  "data": {
    "say": [
      {"sentence": 1, "text": "Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.", "topic": "growth", "country": "RUS", "partner": "PRK", "flow": "exports", "part": null, "item": "TOTAL", "since": 2016, "year": 2021, "value": 0.16943408284512476, "value_lower": 0.16895834925447223, "value_upper": 0.1699103710468339, "value_reason": null, "unit": "fraction", "ids": "goods-rus-prk-2016, goods-rus-prk-2021"},
      {"sentence": 1, "text": "Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.", "topic": "growth", "country": "RUS", "partner": "PRK", "flow": "exports", "part": null, "item": "TOTAL", "since": null, "year": 2016, "value": 35800000, "value_lower": 35750000, "value_upper": 35850000, "value_reason": null, "unit": "USD", "ids": "goods-rus-prk-2016"},
      {"sentence": 1, "text": "Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.", "topic": "growth", "country": "RUS", "partner": "PRK", "flow": "exports", "part": null, "item": "TOTAL", "since": null, "year": 2021, "value": 78300000, "value_lower": 78250000, "value_upper": 78350000, "value_reason": null, "unit": "USD", "ids": "goods-rus-prk-2021"},
      {"sentence": 2, "text": "Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.", "topic": "growth", "country": "RUS", "partner": "PRK", "flow": "imports", "part": null, "item": "TOTAL", "since": 2016, "year": 2021, "value": -0.18062106688022161, "value_lower": -0.18168045877532632, "value_upper": -0.179563456451165, "value_reason": null, "unit": "fraction", "ids": "goods-prk-rus-2016, goods-prk-rus-2021"},
      {"sentence": 2, "text": "Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.", "topic": "growth", "country": "RUS", "partner": "PRK", "flow": "imports", "part": null, "item": "TOTAL", "since": null, "year": 2016, "value": 28700000, "value_lower": 28650000, "value_upper": 28750000, "value_reason": null, "unit": "USD", "ids": "goods-prk-rus-2016"},
      {"sentence": 2, "text": "Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.", "topic": "growth", "country": "RUS", "partner": "PRK", "flow": "imports", "part": null, "item": "TOTAL", "since": null, "year": 2021, "value": 10600000, "value_lower": 10550000, "value_upper": 10650000, "value_reason": null, "unit": "USD", "ids": "goods-prk-rus-2021"},
      {"sentence": 3, "text": "Russia had a surplus of 67.7 million dollars in its trade in goods with North Korea in 2021.", "topic": "balance", "country": "RUS", "partner": "PRK", "flow": null, "part": null, "item": "TOTAL", "since": null, "year": 2021, "value": 67700000, "value_lower": 67600000, "value_upper": 67800000, "value_reason": null, "unit": "USD", "ids": "goods-rus-prk-2021, goods-prk-rus-2021"},
      {"sentence": 4, "text": "Trade between Russia and North Korea was worth 4.23 million dollars in 2019.", "topic": "two_way", "country": "RUS", "partner": "PRK", "flow": null, "part": null, "item": "TOTAL", "since": null, "year": 2019, "value": 4230000, "value_lower": 4225000, "value_upper": 4235000, "value_reason": null, "unit": "USD", "ids": "two-way-2019"},
      {"sentence": 5, "text": "Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.", "topic": "services", "country": "RUS", "partner": "PRK", "flow": "exports", "part": null, "item": "S", "since": null, "year": 2020, "value": 6740000, "value_lower": 6735000, "value_upper": 6745000, "value_reason": null, "unit": "USD", "ids": "services-rus-prk-2020"},
      {"sentence": 5, "text": "Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.", "topic": "services", "country": "RUS", "partner": "PRK", "flow": "exports", "part": null, "item": "SD", "since": null, "year": 2020, "value": 3600000, "value_lower": 3550000, "value_upper": 3650000, "value_reason": null, "unit": "USD", "ids": "travel-rus-prk-2020"},
      {"sentence": 5, "text": "Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.", "topic": "services", "country": "RUS", "partner": "PRK", "flow": "exports", "part": null, "item": "SC", "since": null, "year": 2020, "value": 2650000, "value_lower": 2645000, "value_upper": 2655000, "value_reason": null, "unit": "USD", "ids": "transport-rus-prk-2020"},
      {"sentence": 5, "text": "Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.", "topic": "services", "country": "RUS", "partner": "PRK", "flow": "exports", "part": null, "item": "SE", "since": null, "year": 2020, "value": 355000, "value_lower": 354500, "value_upper": 355500, "value_reason": null, "unit": "USD", "ids": "construction-rus-prk-2020"}
    ],
    "flows": [
      {"id": "goods-rus-prk-2016", "kind": "observation", "indicator": "exports", "exporter": "RUS", "importer": "PRK", "item": "TOTAL", "period": "2016", "stated": "35.8", "unit": "million USD", "value": 35800000, "value_lower": 35750000, "value_upper": 35850000, "value_reason": null, "hedge": null, "source": "article", "place": "line 24"},
      {"id": "goods-rus-prk-2021", "kind": "observation", "indicator": "exports", "exporter": "RUS", "importer": "PRK", "item": "TOTAL", "period": "2021", "stated": "78.3", "unit": "million USD", "value": 78300000, "value_lower": 78250000, "value_upper": 78350000, "value_reason": null, "hedge": null, "source": "article", "place": "line 23, 24"},
      {"id": "goods-prk-rus-2016", "kind": "observation", "indicator": "exports", "exporter": "PRK", "importer": "RUS", "item": "TOTAL", "period": "2016", "stated": "28.7", "unit": "million USD", "value": 28700000, "value_lower": 28650000, "value_upper": 28750000, "value_reason": null, "hedge": null, "source": "article", "place": "line 22"},
      {"id": "goods-prk-rus-2021", "kind": "observation", "indicator": "exports", "exporter": "PRK", "importer": "RUS", "item": "TOTAL", "period": "2021", "stated": "10.6", "unit": "million USD", "value": 10600000, "value_lower": 10550000, "value_upper": 10650000, "value_reason": null, "hedge": null, "source": "article, citing oec", "place": "line 21, 22"},
      {"id": "services-rus-prk-2020", "kind": "observation", "indicator": "exports", "exporter": "RUS", "importer": "PRK", "item": "S", "period": "2020", "stated": "6.74", "unit": "million USD", "value": 6740000, "value_lower": 6735000, "value_upper": 6745000, "value_reason": null, "hedge": null, "source": "article", "place": "line 25"},
      {"id": "travel-rus-prk-2020", "kind": "observation", "indicator": "exports", "exporter": "RUS", "importer": "PRK", "item": "SD", "period": "2020", "stated": "3.6", "unit": "million USD", "value": 3600000, "value_lower": 3550000, "value_upper": 3650000, "value_reason": null, "hedge": null, "source": "article", "place": "line 25"},
      {"id": "transport-rus-prk-2020", "kind": "observation", "indicator": "exports", "exporter": "RUS", "importer": "PRK", "item": "SC", "period": "2020", "stated": "2.65", "unit": "million USD", "value": 2650000, "value_lower": 2645000, "value_upper": 2655000, "value_reason": null, "hedge": "about", "source": "article", "place": "line 25"},
      {"id": "construction-rus-prk-2020", "kind": "observation", "indicator": "exports", "exporter": "RUS", "importer": "PRK", "item": "SE", "period": "2020", "stated": "355", "unit": "thousand USD", "value": 355000, "value_lower": 354500, "value_upper": 355500, "value_reason": null, "hedge": null, "source": "article", "place": "line 25"},
      {"id": "two-way-2019", "kind": "observation", "indicator": "two_way", "exporter": "RUS", "importer": "PRK", "item": "TOTAL", "period": "2019", "stated": "4.23", "unit": "million USD", "value": 4230000, "value_lower": 4225000, "value_upper": 4235000, "value_reason": null, "hedge": null, "source": "article", "place": "line 27"}
    ],
    "growth": [
      {"exporter": "RUS", "importer": "PRK", "item": "TOTAL", "start_year": 2016, "end_year": 2021, "start_value": 35800000, "start_value_lower": 35750000, "start_value_upper": 35850000, "start_value_reason": null, "end_value": 78300000, "end_value_lower": 78250000, "end_value_upper": 78350000, "end_value_reason": null, "change": 42500000, "change_lower": 42400000, "change_upper": 42600000, "change_reason": null, "total_change": 1.187150837988827, "total_change_lower": 1.1827057182705718, "total_change_upper": 1.1916083916083917, "total_change_reason": null, "cagr": 0.16943408284512476, "cagr_lower": 0.16895834925447223, "cagr_upper": 0.1699103710468339, "cagr_reason": null},
      {"exporter": "PRK", "importer": "RUS", "item": "TOTAL", "start_year": 2016, "end_year": 2021, "start_value": 28700000, "start_value_lower": 28650000, "start_value_upper": 28750000, "start_value_reason": null, "end_value": 10600000, "end_value_lower": 10550000, "end_value_upper": 10650000, "end_value_reason": null, "change": -18100000, "change_lower": -18200000, "change_upper": -18000000, "change_reason": null, "total_change": -0.6306620209059234, "total_change_lower": -0.6330434782608696, "total_change_upper": -0.6282722513089005, "total_change_reason": null, "cagr": -0.18062106688022161, "cagr_lower": -0.18168045877532632, "cagr_upper": -0.179563456451165, "cagr_reason": null}
    ],
    "balance": [
      {"reporter": "RUS", "partner": "PRK", "year": 2016, "exports": 35800000, "exports_lower": 35750000, "exports_upper": 35850000, "exports_reason": null, "imports": 28700000, "imports_lower": 28650000, "imports_upper": 28750000, "imports_reason": null, "balance": 7100000, "balance_lower": 7000000, "balance_upper": 7200000, "balance_reason": null, "two_way": 64500000, "two_way_lower": 64400000, "two_way_upper": 64600000, "two_way_reason": null, "normalized_balance": 0.11007751937984496, "normalized_balance_lower": 0.10852713178294573, "normalized_balance_upper": 0.11162790697674418, "normalized_balance_reason": null, "cover_ratio": 1.2473867595818815, "cover_ratio_lower": 1.2434782608695651, "cover_ratio_upper": 1.2513089005235603, "cover_ratio_reason": null},
      {"reporter": "RUS", "partner": "PRK", "year": 2021, "exports": 78300000, "exports_lower": 78250000, "exports_upper": 78350000, "exports_reason": null, "imports": 10600000, "imports_lower": 10550000, "imports_upper": 10650000, "imports_reason": null, "balance": 67700000, "balance_lower": 67600000, "balance_upper": 67800000, "balance_reason": null, "two_way": 88900000, "two_way_lower": 88800000, "two_way_upper": 89000000, "two_way_reason": null, "normalized_balance": 0.7615298087739033, "normalized_balance_lower": 0.7604049493813273, "normalized_balance_upper": 0.7626546681664792, "normalized_balance_reason": null, "cover_ratio": 7.386792452830188, "cover_ratio_lower": 7.347417840375587, "cover_ratio_upper": 7.42654028436019, "cover_ratio_reason": null}
    ],
    "services": [
      {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "S", "item_name": "services", "value": 6740000, "value_lower": 6735000, "value_upper": 6745000, "value_reason": null, "share": 1, "share_lower": 1, "share_upper": 1, "share_reason": null},
      {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "SD", "item_name": "travel", "value": 3600000, "value_lower": 3550000, "value_upper": 3650000, "value_reason": null, "share": 0.5341246290801187, "share_lower": 0.5263157894736842, "share_upper": 0.5419450631031922, "share_reason": null},
      {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "SC", "item_name": "transport", "value": 2650000, "value_lower": 2645000, "value_upper": 2655000, "value_reason": null, "share": 0.39317507418397624, "share_lower": 0.3921423276501112, "share_upper": 0.39420935412026725, "share_reason": null},
      {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "SE", "item_name": "construction", "value": 355000, "value_lower": 354500, "value_upper": 355500, "value_reason": null, "share": 0.052670623145400594, "share_lower": 0.05255744996293551, "share_upper": 0.05278396436525613, "share_reason": null},
      {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "residual", "item_name": "not itemised", "value": 135000, "value_lower": 74500, "value_upper": 195500, "value_reason": null, "share": 0.020029673590504452, "share_lower": 0.011061618411284335, "share_upper": 0.02898443291326909, "share_reason": null}
    ],
    "profile": [
      {"country": "RUS", "year": 2022, "total_exports": 486000000000, "total_exports_lower": 485500000000, "total_exports_upper": 486500000000, "total_exports_reason": null, "total_exports_rank": 12, "total_exports_rank_lower": 12, "total_exports_rank_upper": 12, "total_exports_rank_reason": null, "eci": 0.43, "eci_lower": 0.425, "eci_upper": 0.435, "eci_reason": null, "eci_rank": 47, "eci_rank_lower": 47, "eci_rank_upper": 47, "eci_rank_reason": null},
      {"country": "PRK", "year": 2022, "total_exports": 248000000, "total_exports_lower": 247500000, "total_exports_upper": 248500000, "total_exports_reason": null, "total_exports_rank": 182, "total_exports_rank_lower": 182, "total_exports_rank_upper": 182, "total_exports_rank_reason": null, "eci": null, "eci_lower": null, "eci_upper": null, "eci_reason": "stated to be missing (obs_status O)", "eci_rank": null, "eci_rank_lower": null, "eci_rank_upper": null, "eci_rank_reason": "no figure in the dataset"}
    ],
    "cautions": [
      {"id": "two-way-2019@plausibility", "kind": "warning", "stated": "4.23", "unit": "million USD", "recomputed": 78192471.8514236, "recomputed_lower": 78091205.3728402, "recomputed_upper": 78293734.9319262, "recomputed_reason": null, "verdict": null, "explanation": "4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here", "borderline": null, "zeros": null},
      {"id": "total-exports-rus-2022@years", "kind": "warning", "stated": "486", "unit": "billion USD", "recomputed": null, "recomputed_lower": null, "recomputed_upper": null, "recomputed_reason": "the years differ", "verdict": null, "explanation": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years", "borderline": null, "zeros": null},
      {"id": "total-exports-prk-2022@years", "kind": "warning", "stated": "248", "unit": "million USD", "recomputed": null, "recomputed_lower": null, "recomputed_upper": null, "recomputed_reason": "the years differ", "verdict": null, "explanation": "the total is of 2022, the latest flow to a partner of 2021: a share would mix years", "borderline": null, "zeros": null}
    ],
    "verify": [
      {"id": "growth-rus-prk", "kind": "claim", "stated": "16.9", "unit": "percent", "recomputed": 0.16943408284512476, "recomputed_lower": 0.16895834925447223, "recomputed_upper": 0.1699103710468339, "recomputed_reason": null, "verdict": "consistent", "explanation": "growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in between round to it", "borderline": null, "zeros": null},
      {"id": "growth-prk-rus", "kind": "claim", "stated": "-18.1", "unit": "percent", "recomputed": -0.18062106688022161, "recomputed_lower": -0.18168045877532632, "recomputed_upper": -0.179563456451165, "recomputed_reason": null, "verdict": "consistent", "explanation": "growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in between round to it", "borderline": null, "zeros": null},
      {"id": "goods-rus-prk-2021@line24", "kind": "identity", "stated": "78.3", "unit": "million USD", "recomputed": 78300000, "recomputed_lower": 78250000, "recomputed_upper": 78350000, "recomputed_reason": null, "verdict": "entailed", "explanation": "stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure", "borderline": null, "zeros": null},
      {"id": "goods-prk-rus-2021@line22", "kind": "identity", "stated": "10.6", "unit": "million USD", "recomputed": 10600000, "recomputed_lower": 10550000, "recomputed_upper": 10650000, "recomputed_reason": null, "verdict": "entailed", "explanation": "stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure", "borderline": null, "zeros": null},
      {"id": "services-rus-prk-2020@parts", "kind": "identity", "stated": "6.74", "unit": "million USD", "recomputed": 6605000, "recomputed_lower": 6549500, "recomputed_upper": 6660500, "recomputed_reason": null, "verdict": "entailed", "explanation": "3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)", "borderline": null, "zeros": null}
    ]
  }
}

$ tradestat report --format csv
section,sentence,text,topic,country,partner,flow,part,item,since,year,value,value_lower,value_upper,value_reason,unit,ids,id,kind,indicator,exporter,importer,period,stated,hedge,source,place,start_year,end_year,start_value,start_value_lower,start_value_upper,start_value_reason,end_value,end_value_lower,end_value_upper,end_value_reason,change,change_lower,change_upper,change_reason,total_change,total_change_lower,total_change_upper,total_change_reason,cagr,cagr_lower,cagr_upper,cagr_reason,reporter,exports,exports_lower,exports_upper,exports_reason,imports,imports_lower,imports_upper,imports_reason,balance,balance_lower,balance_upper,balance_reason,two_way,two_way_lower,two_way_upper,two_way_reason,normalized_balance,normalized_balance_lower,normalized_balance_upper,normalized_balance_reason,cover_ratio,cover_ratio_lower,cover_ratio_upper,cover_ratio_reason,item_name,share,share_lower,share_upper,share_reason,total_exports,total_exports_lower,total_exports_upper,total_exports_reason,total_exports_rank,total_exports_rank_lower,total_exports_rank_upper,total_exports_rank_reason,eci,eci_lower,eci_upper,eci_reason,eci_rank,eci_rank_lower,eci_rank_upper,eci_rank_reason,recomputed,recomputed_lower,recomputed_upper,recomputed_reason,verdict,explanation,borderline,zeros
say,1,"Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.",growth,RUS,PRK,exports,,TOTAL,2016,2021,0.16943408284512476,0.16895834925447223,0.1699103710468339,,fraction,"goods-rus-prk-2016, goods-rus-prk-2021",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,1,"Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.",growth,RUS,PRK,exports,,TOTAL,,2016,35800000,35750000,35850000,,USD,goods-rus-prk-2016,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,1,"Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.",growth,RUS,PRK,exports,,TOTAL,,2021,78300000,78250000,78350000,,USD,goods-rus-prk-2021,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,2,"Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.",growth,RUS,PRK,imports,,TOTAL,2016,2021,-0.18062106688022161,-0.18168045877532632,-0.179563456451165,,fraction,"goods-prk-rus-2016, goods-prk-rus-2021",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,2,"Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.",growth,RUS,PRK,imports,,TOTAL,,2016,28700000,28650000,28750000,,USD,goods-prk-rus-2016,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,2,"Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.",growth,RUS,PRK,imports,,TOTAL,,2021,10600000,10550000,10650000,,USD,goods-prk-rus-2021,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,3,Russia had a surplus of 67.7 million dollars in its trade in goods with North Korea in 2021.,balance,RUS,PRK,,,TOTAL,,2021,67700000,67600000,67800000,,USD,"goods-rus-prk-2021, goods-prk-rus-2021",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,4,Trade between Russia and North Korea was worth 4.23 million dollars in 2019.,two_way,RUS,PRK,,,TOTAL,,2019,4230000,4225000,4235000,,USD,two-way-2019,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,5,"Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.",services,RUS,PRK,exports,,S,,2020,6740000,6735000,6745000,,USD,services-rus-prk-2020,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,5,"Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.",services,RUS,PRK,exports,,SD,,2020,3600000,3550000,3650000,,USD,travel-rus-prk-2020,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,5,"Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.",services,RUS,PRK,exports,,SC,,2020,2650000,2645000,2655000,,USD,transport-rus-prk-2020,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
say,5,"Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.",services,RUS,PRK,exports,,SE,,2020,355000,354500,355500,,USD,construction-rus-prk-2020,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,TOTAL,,,35800000,35750000,35850000,,million USD,,goods-rus-prk-2016,observation,exports,RUS,PRK,2016,35.8,,article,line 24,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,TOTAL,,,78300000,78250000,78350000,,million USD,,goods-rus-prk-2021,observation,exports,RUS,PRK,2021,78.3,,article,"line 23, 24",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,TOTAL,,,28700000,28650000,28750000,,million USD,,goods-prk-rus-2016,observation,exports,PRK,RUS,2016,28.7,,article,line 22,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,TOTAL,,,10600000,10550000,10650000,,million USD,,goods-prk-rus-2021,observation,exports,PRK,RUS,2021,10.6,,"article, citing oec","line 21, 22",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,S,,,6740000,6735000,6745000,,million USD,,services-rus-prk-2020,observation,exports,RUS,PRK,2020,6.74,,article,line 25,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,SD,,,3600000,3550000,3650000,,million USD,,travel-rus-prk-2020,observation,exports,RUS,PRK,2020,3.6,,article,line 25,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,SC,,,2650000,2645000,2655000,,million USD,,transport-rus-prk-2020,observation,exports,RUS,PRK,2020,2.65,about,article,line 25,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,SE,,,355000,354500,355500,,thousand USD,,construction-rus-prk-2020,observation,exports,RUS,PRK,2020,355,,article,line 25,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
flows,,,,,,,,TOTAL,,,4230000,4225000,4235000,,million USD,,two-way-2019,observation,two_way,RUS,PRK,2019,4.23,,article,line 27,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
growth,,,,,,,,TOTAL,,,,,,,,,,,,RUS,PRK,,,,,,2016,2021,35800000,35750000,35850000,,78300000,78250000,78350000,,42500000,42400000,42600000,,1.187150837988827,1.1827057182705718,1.1916083916083917,,0.16943408284512476,0.16895834925447223,0.1699103710468339,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
growth,,,,,,,,TOTAL,,,,,,,,,,,,PRK,RUS,,,,,,2016,2021,28700000,28650000,28750000,,10600000,10550000,10650000,,-18100000,-18200000,-18000000,,-0.6306620209059234,-0.6330434782608696,-0.6282722513089005,,-0.18062106688022161,-0.18168045877532632,-0.179563456451165,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
balance,,,,,PRK,,,,,2016,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,RUS,35800000,35750000,35850000,,28700000,28650000,28750000,,7100000,7000000,7200000,,64500000,64400000,64600000,,0.11007751937984496,0.10852713178294573,0.11162790697674418,,1.2473867595818815,1.2434782608695651,1.2513089005235603,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
balance,,,,,PRK,,,,,2021,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,RUS,78300000,78250000,78350000,,10600000,10550000,10650000,,67700000,67600000,67800000,,88900000,88800000,89000000,,0.7615298087739033,0.7604049493813273,0.7626546681664792,,7.386792452830188,7.347417840375587,7.42654028436019,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
services,,,,,,,,S,,2020,6740000,6735000,6745000,,,,,,,RUS,PRK,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,services,1,1,1,,,,,,,,,,,,,,,,,,,,,,,,,
services,,,,,,,,SD,,2020,3600000,3550000,3650000,,,,,,,RUS,PRK,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,travel,0.5341246290801187,0.5263157894736842,0.5419450631031922,,,,,,,,,,,,,,,,,,,,,,,,,
services,,,,,,,,SC,,2020,2650000,2645000,2655000,,,,,,,RUS,PRK,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,transport,0.39317507418397624,0.3921423276501112,0.39420935412026725,,,,,,,,,,,,,,,,,,,,,,,,,
services,,,,,,,,SE,,2020,355000,354500,355500,,,,,,,RUS,PRK,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,construction,0.052670623145400594,0.05255744996293551,0.05278396436525613,,,,,,,,,,,,,,,,,,,,,,,,,
services,,,,,,,,residual,,2020,135000,74500,195500,,,,,,,RUS,PRK,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,not itemised,0.020029673590504452,0.011061618411284335,0.02898443291326909,,,,,,,,,,,,,,,,,,,,,,,,,
profile,,,,RUS,,,,,,2022,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,486000000000,485500000000,486500000000,,12,12,12,,0.43,0.425,0.435,,47,47,47,,,,,,,,,
profile,,,,PRK,,,,,,2022,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,248000000,247500000,248500000,,182,182,182,,,,,stated to be missing (obs_status O),,,,no figure in the dataset,,,,,,,,
cautions,,,,,,,,,,,,,,,million USD,,two-way-2019@plausibility,warning,,,,,4.23,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,78192471.8514236,78091205.3728402,78293734.9319262,,,"4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here",,
cautions,,,,,,,,,,,,,,,billion USD,,total-exports-rus-2022@years,warning,,,,,486,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,the years differ,,"the total is of 2022, the latest flow to a partner of 2021: a share would mix years",,
cautions,,,,,,,,,,,,,,,million USD,,total-exports-prk-2022@years,warning,,,,,248,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,the years differ,,"the total is of 2022, the latest flow to a partner of 2021: a share would mix years",,
verify,,,,,,,,,,,,,,,percent,,growth-rus-prk,claim,,,,,16.9,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0.16943408284512476,0.16895834925447223,0.1699103710468339,,consistent,"growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in between round to it",,
verify,,,,,,,,,,,,,,,percent,,growth-prk-rus,claim,,,,,-18.1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,-0.18062106688022161,-0.18168045877532632,-0.179563456451165,,consistent,"growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in between round to it",,
verify,,,,,,,,,,,,,,,million USD,,goods-rus-prk-2021@line24,identity,,,,,78.3,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,78300000,78250000,78350000,,entailed,stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure,,
verify,,,,,,,,,,,,,,,million USD,,goods-prk-rus-2021@line22,identity,,,,,10.6,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,10600000,10550000,10650000,,entailed,stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure,,
verify,,,,,,,,,,,,,,,million USD,,services-rus-prk-2020@parts,identity,,,,,6.74,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,6605000,6549500,6660500,,entailed,"3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)",,

$ tradestat report --format markdown
## Russia and North Korea

Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.
Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.
Russia had a surplus of 67.7 million dollars in its trade in goods with North Korea in 2021.
Trade between Russia and North Korea was worth 4.23 million dollars in 2019.
Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.

### Figures as stated

| id | kind | indicator | exporter | importer | item | period | stated | unit | value | hedge | source | place |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | ---: | --- | --- | --- |
| goods-rus-prk-2016 | observation | exports | RUS | PRK | TOTAL | 2016 | 35.8 | million USD | 35,800,000 [35,750,000, 35,850,000) | | article | line 24 |
| goods-rus-prk-2021 | observation | exports | RUS | PRK | TOTAL | 2021 | 78.3 | million USD | 78,300,000 [78,250,000, 78,350,000) | | article | line 23, 24 |
| goods-prk-rus-2016 | observation | exports | PRK | RUS | TOTAL | 2016 | 28.7 | million USD | 28,700,000 [28,650,000, 28,750,000) | | article | line 22 |
| goods-prk-rus-2021 | observation | exports | PRK | RUS | TOTAL | 2021 | 10.6 | million USD | 10,600,000 [10,550,000, 10,650,000) | | article, citing oec | line 21, 22 |
| services-rus-prk-2020 | observation | exports | RUS | PRK | S | 2020 | 6.74 | million USD | 6,740,000 [6,735,000, 6,745,000) | | article | line 25 |
| travel-rus-prk-2020 | observation | exports | RUS | PRK | SD | 2020 | 3.6 | million USD | 3,600,000 [3,550,000, 3,650,000) | | article | line 25 |
| transport-rus-prk-2020 | observation | exports | RUS | PRK | SC | 2020 | 2.65 | million USD | 2,650,000 [2,645,000, 2,655,000) | about | article | line 25 |
| construction-rus-prk-2020 | observation | exports | RUS | PRK | SE | 2020 | 355 | thousand USD | 355,000 [354,500, 355,500) | | article | line 25 |
| two-way-2019 | observation | two_way | RUS | PRK | TOTAL | 2019 | 4.23 | million USD | 4,230,000 [4,225,000, 4,235,000) | | article | line 27 |

- transport-rus-prk-2020 is stated as "about" 2.65 million USD

### Growth between two years

| exporter | importer | item | start year | end year | start value (USD mn) | end value (USD mn) | change (USD mn) | total change (%) | cagr (%) |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| RUS | PRK | TOTAL | 2016 | 2021 | 35.8 | 78.3 | 42.5 (42.40, 42.60) | 118.72 (118.27, 119.16) | 16.943 (16.896, 16.991) |
| PRK | RUS | TOTAL | 2016 | 2021 | 28.7 | 10.6 | -18.1 (-18.20, -18.00) | -63.07 (-63.30, -62.83) | -18.06 (-18.17, -17.96) |

### Balance, seen from Russia

| reporter | partner | year | exports (USD mn) | imports (USD mn) | balance (USD mn) | two way (USD mn) | normalized balance (%) | cover ratio |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| RUS | PRK | 2016 | 35.8 | 28.7 | 7.1 (7.00, 7.20) | 64.5 [64.40, 64.60) | 11.01 (10.85, 11.16) | 1.2474 (1.2435, 1.2513) |
| RUS | PRK | 2021 | 78.3 | 10.6 | 67.7 (67.60, 67.80) | 88.9 [88.80, 89.00) | 76.15 (76.04, 76.27) | 7.387 (7.347, 7.427) |

### Services and their parts

| exporter | importer | year | item | item name | value (USD mn) | share (%) |
| --- | --- | ---: | --- | --- | ---: | ---: |
| RUS | PRK | 2020 | S | services | 6.74 | 100 |
| RUS | PRK | 2020 | SD | travel | 3.6 | 53.4 (52.6, 54.2) |
| RUS | PRK | 2020 | SC | transport | 2.65 | 39.32 (39.21, 39.42) |
| RUS | PRK | 2020 | SE | construction | 0.355 | 5.267 (5.256, 5.278) |
| RUS | PRK | 2020 | residual | not itemised | 0.135 (0.07, 0.20) | 2.0 (1.1, 2.9) |

### The countries in the world

| country | year | total exports (USD bn) | total exports rank | eci (index) | eci rank |
| --- | ---: | ---: | ---: | ---: | ---: |
| RUS | 2022 | 486 | 12 | 0.43 | 47 |
| PRK | 2022 | 0.248 | 182 | n/a | n/a |

- n/a in eci: stated to be missing (obs_status O)
- n/a in eci rank: no figure in the dataset

### What to be careful about

| id | kind | stated | unit | recomputed | verdict | explanation | borderline | zeros |
| --- | --- | --- | --- | ---: | --- | --- | --- | --- |
| two-way-2019@plausibility | warning | 4.23 | million USD | 78.19 [78.09, 78.29) | | 4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here | | |
| total-exports-rus-2022@years | warning | 486 | billion USD | n/a | | the total is of 2022, the latest flow to a partner of 2021: a share would mix years | | |
| total-exports-prk-2022@years | warning | 248 | million USD | n/a | | the total is of 2022, the latest flow to a partner of 2021: a share would mix years | | |

- n/a in recomputed: the years differ
- 3 warnings

### Checks

| id | kind | stated | unit | recomputed | verdict | explanation | borderline | zeros |
| --- | --- | --- | --- | ---: | --- | --- | --- | --- |
| growth-rus-prk | claim | 16.9 | percent | 16.943 (16.896, 16.991) | consistent | growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for \[16.85, 16.95); some of the values in between round to it | | |
| growth-prk-rus | claim | -18.1 | percent | -18.06 (-18.17, -17.96) | consistent | growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in between round to it | | |
| goods-rus-prk-2021@line24 | identity | 78.3 | million USD | 78.3 | entailed | stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure | | |
| goods-prk-rus-2021@line22 | identity | 10.6 | million USD | 10.6 | entailed | stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure | | |
| services-rus-prk-2020@parts | identity | 6.74 | million USD | 6.605 [6.55, 6.66) | entailed | 3 parts add up to 6.605 million USD, the digits allow \[6.55, 6.66), of 6.74 million USD in 2020 (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20) | | |

- 2 consistent, 3 entailed

$ tradestat report prk rus --format ndjson | head -3
{"section": "say", "sentence": 1, "text": "North Korea's exports of goods to Russia fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.", "topic": "growth", "country": "PRK", "partner": "RUS", "flow": "exports", "part": null, "item": "TOTAL", "since": 2016, "year": 2021, "value": -0.18062106688022161, "value_lower": -0.18168045877532632, "value_upper": -0.179563456451165, "value_reason": null, "unit": "fraction", "ids": "goods-prk-rus-2016, goods-prk-rus-2021"}
{"section": "say", "sentence": 1, "text": "North Korea's exports of goods to Russia fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.", "topic": "growth", "country": "PRK", "partner": "RUS", "flow": "exports", "part": null, "item": "TOTAL", "since": null, "year": 2016, "value": 28700000, "value_lower": 28650000, "value_upper": 28750000, "value_reason": null, "unit": "USD", "ids": "goods-prk-rus-2016"}
{"section": "say", "sentence": 1, "text": "North Korea's exports of goods to Russia fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.", "topic": "growth", "country": "PRK", "partner": "RUS", "flow": "exports", "part": null, "item": "TOTAL", "since": null, "year": 2021, "value": 10600000, "value_lower": 10550000, "value_upper": 10650000, "value_reason": null, "unit": "USD", "ids": "goods-prk-rus-2021"}
