# 520 - 500 = 20, 20/500 = 4 %; 594 - 600 = -6, -6/600 = -1 %; 130 - 100 = 30, 30 %.
$ tradestat mirror FRA DEU --data mirror.json --width 110
Mirror statistics: what exporter and importer report

                                 exporter  importer                             relative
exporter  importer  item   year  reported  reported  difference               difference
                                   USD mn    USD mn      USD mn                        %
───────────────────────────────────────────────────────────────────────────────────────────────────────
FRA       DEU       TOTAL  2020       400       n/a         n/a                      n/a
FRA       DEU       TOTAL  2021       500       520          20 (19.0, 21.0)        4.00   (3.80, 4.20)
FRA       DEU       27     2021       100       130          30 (29.0, 31.0)       30.0   (28.9, 31.2)
FRA       DEU       8703   2021         0         5           5   (4.0, 6.0)         n/a
DEU       FRA       TOTAL  2020       310       n/a         n/a                      n/a
DEU       FRA       TOTAL  2021       600       594          -6 (-7.0, -5.0)       -1.00 (-1.17, -0.83)

n/a in importer reported, difference, relative difference: not reported by the importer
n/a in importer reported, difference, relative difference: stated to be missing (obs_status M)
n/a in relative difference: the exporter's value is zero
imports are usually valued CIF, with insurance and freight, exports FOB, without: a surplus of
  some per cent on the importer's side is no contradiction
left out, as it is not said who reported them: 1 figure

$ tradestat mirror DEU FRA --data mirror.json --year 2021 --item TOTAL --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "mirror",
    "inputs": [
      {"name": "mirror.json", "format": "tradestat-json", "sha256": "9eedee5e0eb2a419cdc14a850890b8693d8726d7cbe1770dfb871b28fd8e9f3d", "observations": 12}
    ],
    "columns": [
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "year", "unit": "year", "description": "calendar year"},
      {"name": "exporter_reported", "unit": "USD", "description": "exports as the exporter reports them"},
      {"name": "exporter_reported_lower", "unit": "USD", "description": "Lower end of the interval of exporter_reported; null where it has none."},
      {"name": "exporter_reported_upper", "unit": "USD", "description": "Upper end of the interval of exporter_reported; null where it has none."},
      {"name": "exporter_reported_reason", "unit": "", "description": "Why exporter_reported is undefined; null where it is defined."},
      {"name": "importer_reported", "unit": "USD", "description": "the same flow as the importer reports it, among its imports"},
      {"name": "importer_reported_lower", "unit": "USD", "description": "Lower end of the interval of importer_reported; null where it has none."},
      {"name": "importer_reported_upper", "unit": "USD", "description": "Upper end of the interval of importer_reported; null where it has none."},
      {"name": "importer_reported_reason", "unit": "", "description": "Why importer_reported is undefined; null where it is defined."},
      {"name": "difference", "unit": "USD", "description": "what the importer reports minus what the exporter reports"},
      {"name": "difference_lower", "unit": "USD", "description": "Lower end of the interval of difference; null where it has none."},
      {"name": "difference_upper", "unit": "USD", "description": "Upper end of the interval of difference; null where it has none."},
      {"name": "difference_reason", "unit": "", "description": "Why difference is undefined; null where it is defined."},
      {"name": "relative_difference", "unit": "fraction", "description": "difference over what the exporter reports"},
      {"name": "relative_difference_lower", "unit": "fraction", "description": "Lower end of the interval of relative_difference; null where it has none."},
      {"name": "relative_difference_upper", "unit": "fraction", "description": "Upper end of the interval of relative_difference; null where it has none."},
      {"name": "relative_difference_reason", "unit": "", "description": "Why relative_difference is undefined; null where it is defined."}
    ],
    "notes": [
      "imports are usually valued CIF, with insurance and freight, exports FOB, without: a surplus of some per cent on the importer's side is no contradiction"
    ]
  },
  "data": [
    {"exporter": "DEU", "importer": "FRA", "item": "TOTAL", "year": 2021, "exporter_reported": 600000000, "exporter_reported_lower": 599500000, "exporter_reported_upper": 600500000, "exporter_reported_reason": null, "importer_reported": 594000000, "importer_reported_lower": 593500000, "importer_reported_upper": 594500000, "importer_reported_reason": null, "difference": -6000000, "difference_lower": -7000000, "difference_upper": -5000000, "difference_reason": null, "relative_difference": -0.01, "relative_difference_lower": -0.011656952539550375, "relative_difference_upper": -0.008340283569641367, "relative_difference_reason": null},
    {"exporter": "FRA", "importer": "DEU", "item": "TOTAL", "year": 2021, "exporter_reported": 500000000, "exporter_reported_lower": 499500000, "exporter_reported_upper": 500500000, "exporter_reported_reason": null, "importer_reported": 520000000, "importer_reported_lower": 519500000, "importer_reported_upper": 520500000, "importer_reported_reason": null, "difference": 20000000, "difference_lower": 19000000, "difference_upper": 21000000, "difference_reason": null, "relative_difference": 0.04, "relative_difference_lower": 0.03796203796203796, "relative_difference_upper": 0.042042042042042045, "relative_difference_reason": null}
  ]
}

$ tradestat mirror FRA DEU --data mirror.json --from 2020 --to 2020 --format csv --columns exporter,year,exporter_reported,exporter_reported_reason,importer_reported_reason,difference_reason,relative_difference_reason
exporter,year,exporter_reported,exporter_reported_reason,importer_reported_reason,difference_reason,relative_difference_reason
FRA,2020,400000000,,not reported by the importer,not reported by the importer,not reported by the importer
DEU,2020,310000000,,stated to be missing (obs_status M),stated to be missing (obs_status M),stated to be missing (obs_status M)

# 5 million where the exporter has none: no share of nothing.
$ tradestat mirror FRA DEU --data mirror.json --item 8703 --format ndjson
{"exporter": "FRA", "importer": "DEU", "item": "8703", "year": 2021, "exporter_reported": 0, "exporter_reported_lower": -500000, "exporter_reported_upper": 500000, "exporter_reported_reason": null, "importer_reported": 5000000, "importer_reported_lower": 4500000, "importer_reported_upper": 5500000, "importer_reported_reason": null, "difference": 5000000, "difference_lower": 4000000, "difference_upper": 6000000, "difference_reason": null, "relative_difference": null, "relative_difference_lower": null, "relative_difference_upper": null, "relative_difference_reason": "the exporter's value is zero"}

# Not said who reported.
$ tradestat mirror RUS PRK
2> tradestat: error: the dataset does not tell who reported these figures; give its observations "reported_by": "exporter" or "importer"
[2]

$ tradestat mirror FRA DEU --data mirror.json --year 2019 --format json
2> {"code": "no_data", "message": "the dataset does not tell who reported these figures", "hint": "give its observations \"reported_by\": \"exporter\" or \"importer\"", "path": null, "line": null, "column": null}
[2]

# What cannot be asked, and what there is no figure for.
$ tradestat mirror FRA --data mirror.json
2> tradestat: error: mirror needs two countries; for example: tradestat mirror RUS PRK --data mirror.json
[2]

$ tradestat mirror FRA DEU --data mirror.json --year 2018
2> tradestat: error: the dataset has no such figures between FRA and DEU for 2018; the years are 2019, 2020, 2021
[2]

$ tradestat mirror FRA DEU --data mirror.json --item 84
2> tradestat: error: the dataset has no item 84 between FRA and DEU; it has TOTAL, 27, 8703
[2]

$ tradestat mirror FRA ITA --data mirror.json
2> tradestat: error: the dataset has no figures for ITA; it has FRA, DEU
[2]

# The two sides may differ; one side says one thing.
$ sed 's/"exporter"/"importer"/' mirror.json | tradestat mirror FRA DEU --data -
2> tradestat: error: -:21:5: "deu-fra-total-2020-exporter" and "deu-fra-total-2020-importer" state different values for the same cell; keep one, or correct what tells them apart
2> tradestat: error: -:31:5: "fra-deu-total-2021-importer" and "fra-deu-total-2021-exporter" state different values for the same cell; keep one, or correct what tells them apart
2> tradestat: error: -:41:5: "deu-fra-total-2021-importer" and "deu-fra-total-2021-exporter" state different values for the same cell; keep one, or correct what tells them apart
2> tradestat: error: -:51:5: "fra-deu-27-2021-exporter" and "fra-deu-27-2021-importer" state different values for the same cell; keep one, or correct what tells them apart
2> tradestat: error: -:61:5: "fra-deu-8703-2021-importer" and "fra-deu-8703-2021-exporter" state different values for the same cell; keep one, or correct what tells them apart
[2]

# 600 - 500 as the exporters report; 594 - 520 as the importers do.
$ tradestat balance DEU FRA --data mirror.json --year 2021 --reported-by exporter --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2021,600000000,500000000,100000000

$ tradestat balance DEU FRA --data mirror.json --year 2021 --reported-by importer --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2021,594000000,520000000,74000000

$ tradestat balance RUS PRK --reported-by importer
2> tradestat: error: the figures do not say that the importer reported them; leave --reported-by out, or give files of that side's reports
[2]

$ tradestat mirror FRA DEU --data mirror.json --reported-by importer
2> tradestat: error: mirror compares what both sides report; --reported-by leaves one; leave --reported-by out
[2]
