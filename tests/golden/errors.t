# Commands and options.
$ tradestat balanse
2> tradestat: error: unknown command 'balanse'; did you mean: tradestat balance
[2]

$ tradestat xyzzy
2> tradestat: error: unknown command 'xyzzy'; for example: tradestat balance RUS PRK; all commands: tradestat help
[2]

$ tradestat --format csv balance --columns year
year
2016
2021
2> tradestat: note: read as: tradestat balance --format csv --columns year

$ tradestat help nothing
2> tradestat: error: unknown command 'nothing'; for example: tradestat balance RUS PRK; all commands: tradestat help
[2]

$ tradestat balance --formt json
2> tradestat: error: unknown option '--formt'; did you mean --format?
[2]

$ tradestat balance --xyzzy
2> tradestat: error: unknown option '--xyzzy'; for example: tradestat balance
[2]

$ tradestat balance -x
2> tradestat: error: unknown option '-x'; for example: tradestat balance
[2]

$ tradestat balance --format
2> tradestat: error: option --format needs a value; write table, json, ndjson, csv, tsv, markdown, html, chart or svg
[2]

$ tradestat balance --format jsn
2> tradestat: error: unknown format 'jsn'; did you mean json?
[2]

$ tradestat balance --format pdf
2> tradestat: error: unknown format 'pdf'; use table, json, ndjson, csv, tsv, markdown, html, chart or svg
[2]

$ tradestat balance --format=
2> tradestat: error: option --format needs a value; write table, json, ndjson, csv, tsv, markdown, html, chart or svg
[2]

$ tradestat balance RUS PRK CHN
2> tradestat: error: unexpected argument 'CHN'; name 2 countries at most
[2]

$ tradestat verify RUS PRK CHN
2> tradestat: error: unexpected argument 'CHN'; name 2 countries at most
[2]

$ tradestat balance --no-header=perhaps
2> tradestat: error: option --no-header takes no value; for example: tradestat balance
[2]

$ tradestat balance --format json --format csv
reporter,partner,year,exports,exports_lower,exports_upper,exports_reason,imports,imports_lower,imports_upper,imports_reason,balance,balance_lower,balance_upper,balance_reason,two_way,two_way_lower,two_way_upper,two_way_reason,normalized_balance,normalized_balance_lower,normalized_balance_upper,normalized_balance_reason,cover_ratio,cover_ratio_lower,cover_ratio_upper,cover_ratio_reason
RUS,PRK,2016,35800000,35750000,35850000,,28700000,28650000,28750000,,7100000,7000000,7200000,,64500000,64400000,64600000,,0.11007751937984496,0.10852713178294573,0.11162790697674418,,1.2473867595818815,1.2434782608695651,1.2513089005235603,
RUS,PRK,2021,78300000,78250000,78350000,,10600000,10550000,10650000,,67700000,67600000,67800000,,88900000,88800000,89000000,,0.7615298087739033,0.7604049493813273,0.7626546681664792,,7.386792452830188,7.347417840375587,7.42654028436019,

$ tradestat balance --columns year,blance
2> tradestat: error: unknown column 'blance'; did you mean balance?
[2]

$ tradestat balance --columns year,,balance
2> tradestat: error: unknown column ''; the columns are reporter, partner, year, exports, exports_lower, exports_upper, exports_reason, imports, imports_lower, imports_upper, imports_reason, balance, balance_lower, balance_upper, balance_reason, two_way, two_way_lower, two_way_upper, two_way_reason, normalized_balance, normalized_balance_lower, normalized_balance_upper, normalized_balance_reason, cover_ratio, cover_ratio_lower, cover_ratio_upper, cover_ratio_reason
[2]

$ tradestat balance --columns nothing_of_the_kind
2> tradestat: error: unknown column 'nothing_of_the_kind'; the columns are reporter, partner, year, exports, exports_lower, exports_upper, exports_reason, imports, imports_lower, imports_upper, imports_reason, balance, balance_lower, balance_upper, balance_reason, two_way, two_way_lower, two_way_upper, two_way_reason, normalized_balance, normalized_balance_lower, normalized_balance_upper, normalized_balance_reason, cover_ratio, cover_ratio_lower, cover_ratio_upper, cover_ratio_reason
[2]

$ tradestat report --columns year
2> tradestat: error: --columns needs a single table, and this command answers with several; ask for one: tradestat growth, balance, composition, profile or verify
[2]

$ tradestat balance --color sometimes
2> tradestat: error: --color must be auto, always or never, not 'sometimes'
[2]

$ tradestat balance --width 20
2> tradestat: error: --width must be a whole number from 40 to 1000, not '20'
[2]

$ tradestat balance --width wide
2> tradestat: error: --width must be a whole number from 40 to 1000, not 'wide'
[2]

$ TRADESTAT_FORMAT=yaml tradestat balance
2> tradestat: error: unknown format 'yaml' in TRADESTAT_FORMAT; use table, json, ndjson, csv, tsv, markdown, html, chart or svg
[2]

$ TRADESTAT_COLOR=blue tradestat balance
2> tradestat: error: TRADESTAT_COLOR must be auto, always or never, not 'blue'
[2]

# Countries.
$ tradestat balance Rusia
2> tradestat: error: unknown country 'Rusia'; did you mean RUS (Russia)? then: tradestat balance RUS
[2]

$ tradestat balance RUS PRQ
2> tradestat: error: unknown country 'PRQ'; did you mean CHN (China) or PRI (Puerto Rico) or PRK (North Korea)? then: tradestat balance RUS CHN
[2]

$ tradestat balance XYZZY
2> tradestat: error: unknown country 'XYZZY'; give an ISO alpha-3 or alpha-2 code, an M49 number or an English name, such as RUS, RU, 643 or Russia
[2]

$ tradestat balance RUS russia
2> tradestat: error: the country RUS is named twice; name two different countries
[2]

$ tradestat balance ''
2> tradestat: error: unknown country ''; give an ISO alpha-3 or alpha-2 code, an M49 number or an English name, such as RUS, RU, 643 or Russia
[2]

$ tradestat balance RUS CHN
2> tradestat: error: the dataset has no figures for CHN; it has RUS, PRK, W00
[2]

$ tradestat balance China
2> tradestat: error: the dataset has no figures for CHN; it has RUS, PRK, W00
[2]

$ tradestat report RUS W00
Russia and World
────────────────

Balance, seen from Russia
                                                       two  normalized  cover
reporter  partner  year  exports  imports  balance     way     balance  ratio
                          USD bn   USD bn   USD bn  USD bn           %
─────────────────────────────────────────────────────────────────────────────
RUS       W00      2022      486      n/a      n/a     n/a         n/a    n/a
n/a in imports, balance, two way, normalized balance, cover ratio: no goods
  figure from W00 to RUS for 2022

The countries in the world
                          total
                 total  exports          eci
country  year  exports     rank    eci  rank
                USD bn           index
────────────────────────────────────────────
RUS      2022      486       12   0.43    47

$ tradestat profile CHN
2> tradestat: error: the dataset has no figures about CHN as a whole; see what it has with: tradestat profile
[2]

$ tradestat profile RUS PRK CHN
2> tradestat: error: the dataset has no figures about CHN as a whole; see what it has with: tradestat profile
[2]

# Years, ranges, items.
$ tradestat balance --year 2018
2> tradestat: error: the dataset has no such figures for 2018; the years are 2016, 2021
[2]

$ tradestat balance --year 2019
2> tradestat: error: the dataset has no such figures for 2019; the years are 2016, 2021; of 2019 it has two_way TOTAL 4.23 million USD: tradestat data --year 2019
[2]

$ tradestat balance --year 21
2> tradestat: error: --year must be a year from 1500 to 2500, not '21'; write four digits, such as 2021
[2]

$ tradestat balance --year 2016,
2> tradestat: error: --year must be a year from 1500 to 2500, not ''; write four digits, such as 2021
[2]

$ tradestat balance --year 99999999999
2> tradestat: error: --year must be a year from 1500 to 2500, not '99999999999'; write four digits, such as 2021
[2]

$ tradestat balance --from 2020
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

$ tradestat balance --from 2017 --to 2018
2> tradestat: error: the dataset has no such figures in these years; the years are 2016, 2021
[2]

$ tradestat balance --from 2021 --to 2016
2> tradestat: error: --from 2021 lies after --to 2016; swap the two years
[2]

$ tradestat balance --from now
2> tradestat: error: --from must be a year from 1500 to 2500, not 'now'; write four digits, such as 2021
[2]

$ tradestat balance --to then
2> tradestat: error: --to must be a year from 1500 to 2500, not 'then'; write four digits, such as 2021
[2]

$ tradestat balance --item XX
2> tradestat: error: the dataset has no item XX; it has TOTAL, S, SD, SC, SE
[2]

$ tradestat balance --item ''
2> tradestat: error: option --item needs a value; write --item CODE
[2]

$ tradestat growth --from 2017
2> tradestat: error: the dataset has no such figures for 2017; the years are 2016, 2020, 2021
[2]

$ tradestat growth --from 2016 --to 2018
2> tradestat: error: the dataset has no such figures for 2018; the years are 2016, 2020, 2021
[2]

$ tradestat growth --from 2021 --to 2016
2> tradestat: error: --from 2021 lies after --to 2016; swap the two years
[2]

$ tradestat growth --from 2021 --to 2021
2> tradestat: error: growth needs two different years, and --from and --to are both 2021; leave one out to compare with the first or last year there is
[2]

$ tradestat growth --at soon
2> tradestat: error: --at must be a year from 1500 to 2500, not 'soon'; write four digits, such as 2021
[2]

$ tradestat composition --item TOTAL
2> tradestat: error: the dataset has no parts of TOTAL for this selection; see what it has with: tradestat data
[2]

$ tradestat composition --year 2021
2> tradestat: error: the dataset has no parts of any total for this selection; see what it has with: tradestat data
[2]

$ tradestat data --year 1999
2> tradestat: error: the dataset has no such figures for 1999; the years are 2016, 2019, 2020, 2021, 2022
[2]

$ tradestat data --item SDX
2> tradestat: error: the dataset has no item SDX; it has TOTAL, S, SD, SC, SE
[2]

# The calculator.
$ tradestat growth --start 28.7 --end 10.6
2> tradestat: error: --start, --end and --years belong together; for example: tradestat growth --start 28.7 --end 10.6 --years 5
[2]

$ tradestat growth --start 28.7 --years 5
2> tradestat: error: --start, --end and --years belong together; for example: tradestat growth --start 28.7 --end 10.6 --years 5
[2]

$ tradestat growth --start 28,7 --end 10.6 --years 5
2> tradestat: error: --start: '28,7' is not a decimal number; write digits with an optional '-' and decimal point, such as 28.7 or -18.1
[2]

$ tradestat growth --start 28.7 --end 1e6 --years 5
2> tradestat: error: --end: '1e6' is not a decimal number; write digits with an optional '-' and decimal point, such as 28.7 or -18.1
[2]

$ tradestat growth --start 28.7 --end 10.6 --years 0
2> tradestat: error: --years must be a whole number from 1 to 1000, not '0'
[2]

$ tradestat growth --start 28.7 --end 10.6 --years 5.5
2> tradestat: error: --years must be a whole number from 1 to 1000, not '5.5'
[2]

$ tradestat growth --start 28.7 --end 10.6 --years 5 --at 2019
2> tradestat: error: --at with --years must be a whole number from -1000 to 1000, not '2019'
[2]

$ tradestat growth --start 28.7 --end 10.6 --years 5 --item S
2> tradestat: error: --start, --end and --years take the place of a dataset; leave out the countries, --item, --year, --from and --to
[2]

$ tradestat growth --start 1234567890123456789012345678901 --end 1 --years 1
2> tradestat: error: --start: '1234567890123456789012345678901' has more than 30 digits; round it to 30 digits or fewer
[2]

# Files.
$ tradestat report --data missing.json
2> tradestat: error: cannot read 'missing.json': No such file or directory; check the path
[2]

$ tradestat report --data .
2> tradestat: error: './claims.json' is a dataset of tradestat, which is read by itself; name it alone, or trade files alone
[2]

$ tradestat report --data /dev/null
2> tradestat: error: /dev/null:1:1: the file is empty; give one with figures
[2]

$ printf '' | tradestat report --data -
2> tradestat: error: -:1:1: the file is empty; give one with figures
[2]

$ printf '{' | tradestat report --data -
2> tradestat: error: -:1:2: the JSON ends too early; the file may be cut; close what is open
[2]

$ printf '[]' | tradestat report --data -
2> tradestat: error: -:1:1: the list of records is empty; ask for other data
[2]

$ printf '{"a": 1, "a": 2}' | tradestat report --data -
2> tradestat: error: -:1:10: the key "a" stands twice in one object; remove one of the two
[2]

$ printf '{\n  "title": "\377"\n}' | tradestat report --data -
2> tradestat: error: -:2:13: not valid JSON near '"\xff'; mend it there; JSON is as RFC 8259 says, in UTF-8
[2]

$ printf '<!DOCTYPE html>' | tradestat report --data -
2> tradestat: error: -:1:1: a web page, not data: '<!DOCTYPE html>'; download the data again
[2]

$ tradestat report --data - <&-
2> tradestat: error: cannot read standard input: Bad file descriptor; give a readable file
[2]

$ touch secret.json; chmod 0 secret.json; [ "$(id -u)" = 0 ] || tradestat report --data secret.json 2>/dev/null

# Datasets that break a rule of the format: each change of the bundled one is told with its place.
# All of them in one run.
$ sed 's/"exports", "ref_area": "RUS"/"exports"/; s/"PT",$/"PC",/; s/"obs_status": "A", "obs_value": "10.6"/"obs_value": 10.6/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:11:5: the field "ref_area" is missing; add it to this object
2> tradestat: error: -:16:5: the field "ref_area" is missing; add it to this object
2> tradestat: error: -:29:19: "obs_value" must be a string, not a number; write "10.6" in quotes, so that its digits are kept
2> tradestat: error: -:31:5: the field "ref_area" is missing; add it to this object
2> tradestat: error: -:36:5: the field "ref_area" is missing; add it to this object
2> tradestat: error: -:41:5: the field "ref_area" is missing; add it to this object
2> tradestat: error: -:46:5: the field "ref_area" is missing; add it to this object
2> tradestat: error: -:56:5: the field "ref_area" is missing; add it to this object
2> tradestat: error: -:94:78: "unit_measure" of cagr must be "PT", not "PC"; data/dataset.schema.json describes the format
2> tradestat: error: -:98:78: "unit_measure" of cagr must be "PT", not "PC"; data/dataset.schema.json describes the format
[2]

$ sed 's/"unit_mult": 6, *$/"unit_multt": 6,/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:13:74: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:18:74: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:23:74: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:28:74: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:33:70: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:38:71: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:43:71: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:53:74: unknown field "unit_multt"; did you mean unit_mult?
2> tradestat: error: -:78:74: unknown field "unit_multt"; did you mean unit_mult?
[2]

$ sed 's/"obs_value": "35.8"/"obs_value": 35.8/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:14:38: "obs_value" must be a string, not a number; write "35.8" in quotes, so that its digits are kept
[2]

$ sed 's/"obs_value": "35.8"/"obs_value": "35,8"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:14:38: '35,8' is not a decimal number; write digits with an optional '-' and decimal point, such as 28.7 or -18.1
[2]

$ sed 's/"obs_value": "35.8", //' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:11:5: the field "obs_value" is missing; add it to this object
[2]

$ sed 's/"obs_value": "35.8"/"obs_value": null/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:14:20: "obs_status" cannot be "A"; use one of "L", "M", "O"
[2]

$ sed 's/"ref_area": "PRK"/"ref_area": "KP"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:21:70: "KP" is not an ISO 3166-1 alpha-3 code; write "PRK"
2> tradestat: error: -:26:70: "KP" is not an ISO 3166-1 alpha-3 code; write "PRK"
2> tradestat: error: -:76:74: "KP" is not an ISO 3166-1 alpha-3 code; write "PRK"
2> tradestat: error: -:82:18: "KP" is not an ISO 3166-1 alpha-3 code; write "PRK"
2> tradestat: error: -:86:60: "KP" is not an ISO 3166-1 alpha-3 code; write "PRK"
[2]

$ sed 's/"ref_area": "PRK"/"ref_area": "XXX"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:21:70: "XXX" is not an ISO 3166-1 alpha-3 code; such codes are "RUS", "PRK", and "W00" for the World, "EU" for the European Union
2> tradestat: error: -:26:70: "XXX" is not an ISO 3166-1 alpha-3 code; such codes are "RUS", "PRK", and "W00" for the World, "EU" for the European Union
2> tradestat: error: -:76:74: "XXX" is not an ISO 3166-1 alpha-3 code; such codes are "RUS", "PRK", and "W00" for the World, "EU" for the European Union
2> tradestat: error: -:82:18: "XXX" is not an ISO 3166-1 alpha-3 code; such codes are "RUS", "PRK", and "W00" for the World, "EU" for the European Union
2> tradestat: error: -:86:60: "XXX" is not an ISO 3166-1 alpha-3 code; such codes are "RUS", "PRK", and "W00" for the World, "EU" for the European Union
[2]

$ sed 's/"2016"/"16"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:13:43: "16" is not a period from 1500 to 2500; write a year such as "2021", a quarter "2021-Q1", a half "2021-S1", a month "2021-03", a span of months "2021-01/2021-05" or a fiscal year "2021-A1"
2> tradestat: error: -:23:43: "16" is not a period from 1500 to 2500; write a year such as "2021", a quarter "2021-Q1", a half "2021-S1", a month "2021-03", a span of months "2021-01/2021-05" or a fiscal year "2021-A1"
[2]

$ sed 's/"unit_mult": 9/"unit_mult": 9.5/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:58:87: "unit_mult" must be a whole number from -3 to 15, not 9.5; data/dataset.schema.json describes the format
[2]

$ sed 's/"exports"/"export"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:11:47: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:16:47: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:21:47: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:26:47: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:31:50: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:36:48: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:41:51: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:46:54: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:56:51: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
2> tradestat: error: -:76:51: "indicator" cannot be "export"; use one of "exports", "imports", "two_way", "balance", "total_exports_rank", "total_imports_rank", "eci", "eci_rank", "growth", "share_of_gdp", "share_of_total"
[2]

$ sed 's/"goods-rus-prk-2021", "indicator"/"goods-rus-prk-2016", "indicator"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:16:12: the id "goods-rus-prk-2016" stands twice; give each source, observation and claim an id of its own
2> tradestat: error: -:94:39: there is no observation or claim "goods-rus-prk-2021"; a claim names figures of this dataset by their ids
[2]

$ sed 's/"inputs": \["goods-rus-prk-2016"/"inputs": ["goods-rus-prk-2006"/' data/russia-north-korea.json | tradestat verify --data -
2> tradestat: error: -:94:17: there is no observation or claim "goods-rus-prk-2006"; a claim names figures of this dataset by their ids
[2]

$ sed 's/"time_period": "2016"/"time_period": "2021"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:16:5: "goods-rus-prk-2021" and "goods-rus-prk-2016" state different values for the same cell; keep one, or correct what tells them apart
2> tradestat: error: -:26:5: "goods-prk-rus-2021" and "goods-prk-rus-2016" state different values for the same cell; keep one, or correct what tells them apart
[2]

$ sed 's/"hedge": "about"/"hedge": "roughly"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:44:55: "hedge" cannot be "roughly"; use one of "about", "more than", "less than", "at least", "at most"
[2]

$ sed 's/\["article", "oec"\]/["article", "wits"]/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:29:69: there is no source "wits"; list it under "sources" at the top
[2]

$ sed 's/"line": 27/"line": 0/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:55:26: "line" must be a whole number from 1 to 1000000000, not 0; data/dataset.schema.json describes the format
[2]

$ sed 's/"schema_version": "1.0"/"schema_version": "9.0"/' data/russia-north-korea.json | tradestat data --data -
2> tradestat: error: -:3:21: "schema_version" cannot be "9.0"; use one of "1.0", "1.1"
[2]

# Output that cannot be written.
$ tradestat balance > /dev/full
2> tradestat: error: cannot write standard output: No space left on device; make room, or write elsewhere with -o
[2]

$ tradestat balance -o /dev/full
2> tradestat: error: cannot write '/dev/full': No space left on device; make room, or write elsewhere with -o
[2]

$ tradestat balance -o no/such/folder/out.csv
2> tradestat: error: cannot write 'no/such/folder/out.csv': No such file or directory; write elsewhere with -o
[2]

$ tradestat balance -o .
2> tradestat: error: cannot write '.': Is a directory; write elsewhere with -o
[2]

$ tradestat balance -o ''
2> tradestat: error: option --output needs a value; write --output FILE
[2]

$ tradestat report >&-
2> tradestat: error: cannot write standard output: Bad file descriptor; write elsewhere with -o
[2]

# With a JSON format the error is JSON too, and stdout stays empty.
$ tradestat balance --format json --year 2018
2> {"code": "no_data", "message": "the dataset has no such figures for 2018", "hint": "the years are 2016, 2021", "path": null, "line": null, "column": null}
[2]

$ tradestat balance -o out.json --year 2018
2> {"code": "no_data", "message": "the dataset has no such figures for 2018", "hint": "the years are 2016, 2021", "path": null, "line": null, "column": null}
[2]

$ TRADESTAT_FORMAT=ndjson tradestat balanse
2> {"code": "usage", "message": "unknown command 'balanse'", "hint": "did you mean: tradestat balance", "path": null, "line": null, "column": null}
[2]

$ sed 's/"35.8"/35.8/' data/russia-north-korea.json | tradestat data --format=json --data -
2> {"code": "bad_data", "message": "\"obs_value\" must be a string, not a number", "hint": "write \"35.8\" in quotes, so that its digits are kept", "path": "-", "line": 14, "column": 38}
[2]

$ tradestat balance --format json > /dev/full
2> {"code": "io", "message": "cannot write standard output: No space left on device", "hint": "make room, or write elsewhere with -o", "path": null, "line": null, "column": null}
[2]
