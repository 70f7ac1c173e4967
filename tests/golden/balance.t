$ tradestat balance
Trade balance, goods
reporter RUS · partner PRK

                                            normalized
year  exports  imports         balance         balance       cover ratio
       USD mn   USD mn          USD mn               %
────────────────────────────────────────────────────────────────────────
2016     35.8     28.7           7.1            11.01            1.2474
                          (7.00, 7.20)  (10.85, 11.16)  (1.2435, 1.2513)
2021     78.3     10.6          67.7            76.15            7.387
                        (67.60, 67.80)  (76.04, 76.27)   (7.347, 7.427)

left out at this width: two way; use --width, or --format csv

$ tradestat balance --width 120
Trade balance, goods

                                                                               normalized
reporter  partner  year  exports  imports         balance         two way         balance       cover ratio
                          USD mn   USD mn          USD mn          USD mn               %
───────────────────────────────────────────────────────────────────────────────────────────────────────────
RUS       PRK      2016     35.8     28.7           7.1            64.5            11.01            1.2474
                                             (7.00, 7.20)  [64.40, 64.60)  (10.85, 11.16)  (1.2435, 1.2513)
RUS       PRK      2021     78.3     10.6          67.7            88.9            76.15            7.387
                                           (67.60, 67.80)  [88.80, 89.00)  (76.04, 76.27)   (7.347, 7.427)

$ tradestat balance --format json
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
    {"reporter": "RUS", "partner": "PRK", "year": 2016, "exports": 35800000, "exports_lower": 35750000, "exports_upper": 35850000, "exports_reason": null, "imports": 28700000, "imports_lower": 28650000, "imports_upper": 28750000, "imports_reason": null, "balance": 7100000, "balance_lower": 7000000, "balance_upper": 7200000, "balance_reason": null, "two_way": 64500000, "two_way_lower": 64400000, "two_way_upper": 64600000, "two_way_reason": null, "normalized_balance": 0.11007751937984496, "normalized_balance_lower": 0.10852713178294573, "normalized_balance_upper": 0.11162790697674418, "normalized_balance_reason": null, "cover_ratio": 1.2473867595818815, "cover_ratio_lower": 1.2434782608695651, "cover_ratio_upper": 1.2513089005235603, "cover_ratio_reason": null},
    {"reporter": "RUS", "partner": "PRK", "year": 2021, "exports": 78300000, "exports_lower": 78250000, "exports_upper": 78350000, "exports_reason": null, "imports": 10600000, "imports_lower": 10550000, "imports_upper": 10650000, "imports_reason": null, "balance": 67700000, "balance_lower": 67600000, "balance_upper": 67800000, "balance_reason": null, "two_way": 88900000, "two_way_lower": 88800000, "two_way_upper": 89000000, "two_way_reason": null, "normalized_balance": 0.7615298087739033, "normalized_balance_lower": 0.7604049493813273, "normalized_balance_upper": 0.7626546681664792, "normalized_balance_reason": null, "cover_ratio": 7.386792452830188, "cover_ratio_lower": 7.347417840375587, "cover_ratio_upper": 7.42654028436019, "cover_ratio_reason": null}
  ]
}

$ tradestat balance PRK RUS --format csv
reporter,partner,year,exports,exports_lower,exports_upper,exports_reason,imports,imports_lower,imports_upper,imports_reason,balance,balance_lower,balance_upper,balance_reason,two_way,two_way_lower,two_way_upper,two_way_reason,normalized_balance,normalized_balance_lower,normalized_balance_upper,normalized_balance_reason,cover_ratio,cover_ratio_lower,cover_ratio_upper,cover_ratio_reason
PRK,RUS,2016,28700000,28650000,28750000,,35800000,35750000,35850000,,-7100000,-7200000,-7000000,,64500000,64400000,64600000,,-0.11007751937984496,-0.11162790697674418,-0.10852713178294573,,0.8016759776536313,0.799163179916318,0.8041958041958042,
PRK,RUS,2021,10600000,10550000,10650000,,78300000,78250000,78350000,,-67700000,-67800000,-67600000,,88900000,88800000,89000000,,-0.7615298087739033,-0.7626546681664792,-0.7604049493813273,,0.13537675606641125,0.13465220165922145,0.13610223642172525,

$ tradestat balance Russia 'korea, democratic people'"'"'s republic of' --year 2021 --width 100
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

$ tradestat balance 643 kp --year 2016,2021 --columns year,balance
Trade balance, goods

year  balance
       USD mn
─────────────
2016      7.1
2021     67.7

# One direction only: what cannot be said is said.
$ tradestat balance --item S
Trade balance, services

                                                       two  normalized  cover
reporter  partner  year  exports  imports  balance     way     balance  ratio
                          USD mn   USD mn   USD mn  USD mn           %
─────────────────────────────────────────────────────────────────────────────
RUS       PRK      2020     6.74      n/a      n/a     n/a         n/a    n/a

n/a in imports, balance, two way, normalized balance, cover ratio: no services
  figure from PRK to RUS for 2020

$ tradestat balance --item S --format json
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
    {"reporter": "RUS", "partner": "PRK", "year": 2020, "exports": 6740000, "exports_lower": 6735000, "exports_upper": 6745000, "exports_reason": null, "imports": null, "imports_lower": null, "imports_upper": null, "imports_reason": "no services figure from PRK to RUS for 2020", "balance": null, "balance_lower": null, "balance_upper": null, "balance_reason": "no services figure from PRK to RUS for 2020", "two_way": null, "two_way_lower": null, "two_way_upper": null, "two_way_reason": "no services figure from PRK to RUS for 2020", "normalized_balance": null, "normalized_balance_lower": null, "normalized_balance_upper": null, "normalized_balance_reason": "no services figure from PRK to RUS for 2020", "cover_ratio": null, "cover_ratio_lower": null, "cover_ratio_upper": null, "cover_ratio_reason": "no services figure from PRK to RUS for 2020"}
  ]
}

$ tradestat balance --from 2017 --to 2021 --format ndjson
{"reporter": "RUS", "partner": "PRK", "year": 2021, "exports": 78300000, "exports_lower": 78250000, "exports_upper": 78350000, "exports_reason": null, "imports": 10600000, "imports_lower": 10550000, "imports_upper": 10650000, "imports_reason": null, "balance": 67700000, "balance_lower": 67600000, "balance_upper": 67800000, "balance_reason": null, "two_way": 88900000, "two_way_lower": 88800000, "two_way_upper": 89000000, "two_way_reason": null, "normalized_balance": 0.7615298087739033, "normalized_balance_lower": 0.7604049493813273, "normalized_balance_upper": 0.7626546681664792, "normalized_balance_reason": null, "cover_ratio": 7.386792452830188, "cover_ratio_lower": 7.347417840375587, "cover_ratio_upper": 7.42654028436019, "cover_ratio_reason": null}
