# 2016: 35.8 - 28.7 = 7.1; 2021: 78.3 - 10.6 = 67.7. Between them nothing is known.
$ tradestat series RUS PRK --width 110
Trade year by year, goods
reporter RUS · partner PRK

                                                        growth
year  exports  imports         balance         two way    from     export growth     import growth
       USD mn   USD mn          USD mn          USD mn    year                 %                 %
──────────────────────────────────────────────────────────────────────────────────────────────────
2016     35.8     28.7           7.1            64.5                        n/a               n/a
                          (7.00, 7.20)  [64.40, 64.60)
2021     78.3     10.6          67.7            88.9      2016           118.72            -63.07
                        (67.60, 67.80)  [88.80, 89.00)          (118.27, 119.16)  (-63.30, -62.83)

n/a in export growth, import growth: no figure for 2015
no figures for 2017 to 2020
growth in 2021 is since 2016, the last year with a figure

# FRA to DEU 500/400 = 1.25, DEU to FRA 600/300 = 2; 500 - 600 = -100, 400 - 300 = 100.
$ tradestat series FRA DEU --data trade.json --from 2020
Trade year by year, goods
reporter FRA · partner DEU

year  exports  imports             balance   export growth  import growth
       USD bn   USD bn              USD bn               %              %
─────────────────────────────────────────────────────────────────────────
2020    0.400    0.300             0.100              n/a            n/a
                          (0.0990, 0.1010)
2021    0.500    0.600            -0.100            25.00          100.0
                        (-0.1010, -0.0990)  (24.72, 25.28)  (99.5, 100.5)

n/a in export growth, import growth: no figure for 2019
left out at this width: two way, growth from; use --width, or --format csv

$ tradestat series DEU FRA --data trade.json --from 2021 --to 2021 --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "series",
    "inputs": [
      {"name": "trade.json", "format": "tradestat-json", "sha256": "5d457f731ad98549f786f99df3b60577126eab1a4a5998b6fc4181d73f118506", "observations": 26}
    ],
    "columns": [
      {"name": "reporter", "unit": "", "description": "country the trade is seen from: alpha-3"},
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
      {"name": "growth_from", "unit": "year", "description": "the year that growth is since: the last one before with a figure"},
      {"name": "export_growth", "unit": "fraction", "description": "total change: exports over those of growth_from, minus 1"},
      {"name": "export_growth_lower", "unit": "fraction", "description": "Lower end of the interval of export_growth; null where it has none."},
      {"name": "export_growth_upper", "unit": "fraction", "description": "Upper end of the interval of export_growth; null where it has none."},
      {"name": "export_growth_reason", "unit": "", "description": "Why export_growth is undefined; null where it is defined."},
      {"name": "import_growth", "unit": "fraction", "description": "total change: imports over those of growth_from, minus 1"},
      {"name": "import_growth_lower", "unit": "fraction", "description": "Lower end of the interval of import_growth; null where it has none."},
      {"name": "import_growth_upper", "unit": "fraction", "description": "Upper end of the interval of import_growth; null where it has none."},
      {"name": "import_growth_reason", "unit": "", "description": "Why import_growth is undefined; null where it is defined."}
    ],
    "notes": []
  },
  "data": [
    {"reporter": "DEU", "partner": "FRA", "year": 2021, "exports": 600000000, "exports_lower": 599500000, "exports_upper": 600500000, "exports_reason": null, "imports": 500000000, "imports_lower": 499500000, "imports_upper": 500500000, "imports_reason": null, "balance": 100000000, "balance_lower": 99000000, "balance_upper": 101000000, "balance_reason": null, "two_way": 1100000000, "two_way_lower": 1099000000, "two_way_upper": 1101000000, "two_way_reason": null, "growth_from": 2020, "export_growth": 1, "export_growth_lower": 0.9950083194675541, "export_growth_upper": 1.005008347245409, "export_growth_reason": null, "import_growth": 0.25, "import_growth_lower": 0.24719101123595505, "import_growth_upper": 0.2528160200250313, "import_growth_reason": null}
  ]
}

# The year before counts for growth also where it is not shown; later ones are gaps.
$ tradestat series FRA DEU --data trade.json --from 2021 --to 2022 --format csv --columns year,exports,exports_reason,export_growth,export_growth_reason
year,exports,exports_reason,export_growth,export_growth_reason
2021,500000000,,0.25,
2022,,no figure for 2022,,no figure for 2022

# One direction only, and one item.
$ tradestat series FRA ITA --data trade.json --item 8703 --columns year,exports,imports,export_growth
Trade year by year, 8703

               export
year  exports  growth
       USD mn       %
─────────────────────
2020       50     n/a
2021       40   -20.0

n/a in imports: no figure for 2020
n/a in imports: no figure for 2021
n/a in export growth: no figure for 2019

# What is stated to be missing.
$ tradestat series FRA NLD --data trade.json --format ndjson --columns year,exports,exports_reason,imports_reason
{"year": 2021, "exports": null, "exports_reason": "stated to be missing (obs_status M)", "imports_reason": "no figure for 2021"}

# A total with the World.
$ tradestat series FRA W00 --data trade.json --columns year,exports,export_growth
Trade year by year, goods

               export
year  exports  growth
       USD bn       %
─────────────────────
2020    0.900     n/a
2021    1.100   22.22

n/a in export growth: no figure for 2019

# What cannot be asked, and what there is no figure for.
$ tradestat series
2> tradestat: error: series needs two countries; for example: tradestat series RUS PRK
[2]

$ tradestat series RUS
2> tradestat: error: series needs two countries; for example: tradestat series RUS PRK
[2]

$ tradestat series RUS PRK CHN
2> tradestat: error: unexpected argument 'CHN'; name 2 countries at most
[2]

$ tradestat series RUS PRK --from 2021 --to 2016
2> tradestat: error: --from 2021 lies after --to 2016; swap the two years
[2]

$ tradestat series RUS PRK --from 2017 --to 2019
2> tradestat: error: the dataset has no such figures between RUS and PRK in these years; the years are 2016, 2021
[2]

$ tradestat series RUS PRK --from 2022 --format json
2> {"code": "no_data", "message": "the dataset has no such figures between RUS and PRK in these years", "hint": "the years are 2016, 2021", "path": null, "line": null, "column": null}
[2]

$ tradestat series RUS PRK --to 2015
2> tradestat: error: the dataset has no such figures between RUS and PRK in these years; the years are 2016, 2021
[2]

$ tradestat series RUS PRK --item 27
2> tradestat: error: the dataset has no item 27 between RUS and PRK; it has TOTAL, S, SD, SC, SE
[2]

$ tradestat series RUS CHN
2> tradestat: error: the dataset has no figures for CHN; it has RUS, PRK, W00
[2]
