$ tradestat
Bilateral trade statistics with sources, rounding intervals and verdicts.

  tradestat report                      the bundled figures on one screen
  tradestat balance --format json       for scripts
  tradestat verify                      for CI: exits 1 on a contradiction
  tradestat growth --start 28.7 --end 10.6 --years 5

Usage: tradestat COMMAND [COUNTRY COUNTRY] [OPTION...]

Commands:
  report         everything the dataset says about two countries, on one screen
  say            what a country's trade, or that of two, comes to, in sentences
  data           the figures as stated, with source and place
  growth         change and annual rate between two years
  balance        exports, imports, balance and cover ratio a year
  series         the trade of two countries year by year, with growth
  partners       a country's partners, or all pairs, ranked by value or growth
  products       the items that countries trade, ranked by value or growth
  complexity     countries by economic complexity, or products by theirs
  opportunities  products without an advantage, by what one would bring
  concentration  how exports are spread over products, partners or exporters
  intraindustry  trade in both directions within products: Grubel-Lloyd
  competitors    other exporters by how alike their products are
  mirror         what exporter and importer each report of the same flow
  composition    a total, its parts and the rest
  profile        countries side by side: totals, ranks, complexity
  verify         stated figures against arithmetic; exits 1 on a contradiction
  figures        all figures of an Arabic or English text
  inspect        what trade files hold: format, unit, rows, years, rows left out
  sql            the question of another command as SQL, for DuckDB, PostgreSQL, ClickHouse
  countries      the countries and areas that are known, or those of the data
  items          the items of the data, with their names
  columns        what --columns can choose from
  init           a dataset to begin with

'tradestat COMMAND -h' tells a command's options, 'tradestat --version' the
versions. 'tradestat completions bash|zsh|fish' writes what Tab needs, 'tradestat
man' the manual. Exit codes: 0 done, 1 verify found a contradiction, 2 an error.

$ tradestat --help
Bilateral trade statistics with sources, rounding intervals and verdicts.

  tradestat report                      the bundled figures on one screen
  tradestat balance --format json       for scripts
  tradestat verify                      for CI: exits 1 on a contradiction
  tradestat growth --start 28.7 --end 10.6 --years 5

Usage: tradestat COMMAND [COUNTRY COUNTRY] [OPTION...]

Commands:
  report         everything the dataset says about two countries, on one screen
  say            what a country's trade, or that of two, comes to, in sentences
  data           the figures as stated, with source and place
  growth         change and annual rate between two years
  balance        exports, imports, balance and cover ratio a year
  series         the trade of two countries year by year, with growth
  partners       a country's partners, or all pairs, ranked by value or growth
  products       the items that countries trade, ranked by value or growth
  complexity     countries by economic complexity, or products by theirs
  opportunities  products without an advantage, by what one would bring
  concentration  how exports are spread over products, partners or exporters
  intraindustry  trade in both directions within products: Grubel-Lloyd
  competitors    other exporters by how alike their products are
  mirror         what exporter and importer each report of the same flow
  composition    a total, its parts and the rest
  profile        countries side by side: totals, ranks, complexity
  verify         stated figures against arithmetic; exits 1 on a contradiction
  figures        all figures of an Arabic or English text
  inspect        what trade files hold: format, unit, rows, years, rows left out
  sql            the question of another command as SQL, for DuckDB, PostgreSQL, ClickHouse
  countries      the countries and areas that are known, or those of the data
  items          the items of the data, with their names
  columns        what --columns can choose from
  init           a dataset to begin with

'tradestat COMMAND -h' tells a command's options, 'tradestat --version' the
versions. 'tradestat completions bash|zsh|fish' writes what Tab needs, 'tradestat
man' the manual. Exit codes: 0 done, 1 verify found a contradiction, 2 an error.

$ tradestat -h | head -1
Bilateral trade statistics with sources, rounding intervals and verdicts.

$ tradestat help growth
growth: change and annual rate between two years

  tradestat growth
  tradestat growth --from 2016 --to 2021 --at 2019
  tradestat growth --start 28.7 --end 10.6 --years 5
  tradestat growth FRA --by item --data world.csv

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; RUS PRK,CHN: two
                         pairs
  --year YEAR,...        from each of these years to the next: 2016,2019,2021
  --item CODE            commodity code: TOTAL for goods, S for services, SD,
                         SC, ...
  --from YEAR            first year
  --to YEAR              last year
  --at YEAR              also the value that the rate implies for this year
  --start VALUE          calculate from this value; its digits count
  --end VALUE            to this value
  --years N              over so many years; --at then counts from the start
  --by WHAT              what the first country's exports grew by: item, partner
                         or effect
  --top N                how many rows to show with --by, or all; 20 if not
                         given
  --level N              with --by, products by codes of so many digits; else
                         the deepest there is

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown, html, chart or
                         svg
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat report --help
report: everything the dataset says about two countries, on one screen

  tradestat report
  tradestat report --format json
  tradestat report RUS PRK --data my-figures.json

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; balances are
                         seen from the first

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  --lang LANGUAGE        of sentences: en or ar
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown, html, chart or
                         svg
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat data -h
data: the figures as stated, with source and place

  tradestat data
  tradestat data --year 2021
  tradestat data --format csv --columns id,stated,unit,place

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; RUS PRK,CHN: two
                         pairs
  --year YEAR,...        these years only: 2016 or 2016,2021
  --from YEAR            first year
  --to YEAR              last year
  --item CODE            commodity code: TOTAL for goods, S for services, SD,
                         SC, ...

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown or html
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat growth --help
growth: change and annual rate between two years

  tradestat growth
  tradestat growth --from 2016 --to 2021 --at 2019
  tradestat growth --start 28.7 --end 10.6 --years 5
  tradestat growth FRA --by item --data world.csv

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; RUS PRK,CHN: two
                         pairs
  --year YEAR,...        from each of these years to the next: 2016,2019,2021
  --item CODE            commodity code: TOTAL for goods, S for services, SD,
                         SC, ...
  --from YEAR            first year
  --to YEAR              last year
  --at YEAR              also the value that the rate implies for this year
  --start VALUE          calculate from this value; its digits count
  --end VALUE            to this value
  --years N              over so many years; --at then counts from the start
  --by WHAT              what the first country's exports grew by: item, partner
                         or effect
  --top N                how many rows to show with --by, or all; 20 if not
                         given
  --level N              with --by, products by codes of so many digits; else
                         the deepest there is

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown, html, chart or
                         svg
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat balance --help
balance: exports, imports, balance and cover ratio a year

  tradestat balance
  tradestat balance PRK RUS --year 2021
  tradestat balance --format json

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; balances are
                         seen from the first; RUS PRK,CHN: two pairs
  --year YEAR,...        these years only: 2016 or 2016,2021
  --from YEAR            first year
  --to YEAR              last year
  --item CODE            commodity code: TOTAL for goods, S for services, SD,
                         SC, ...

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown, html, chart or
                         svg
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat composition --help
composition: a total, its parts and the rest

  tradestat composition
  tradestat composition --item S --format csv

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; RUS PRK,CHN: two
                         pairs
  --year YEAR,...        these years only: 2016 or 2016,2021
  --from YEAR            first year
  --to YEAR              last year
  --item CODE            commodity code: TOTAL for goods, S for services, SD,
                         SC, ...

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown, html, chart or
                         svg
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat profile --help
profile: countries side by side: totals, ranks, complexity

  tradestat profile
  tradestat profile Russia "North Korea"

What is asked:
  COUNTRY                alpha-3, alpha-2, M49 or English name; all if not given
  --year YEAR,...        these years only: 2016 or 2016,2021
  --from YEAR            first year
  --to YEAR              last year

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown, html, chart or
                         svg
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat verify --help
verify: stated figures against arithmetic; exits 1 on a contradiction

  tradestat verify
  tradestat verify --article article.txt --fail-on missing
  tradestat verify --explain growth-prk-rus
  tradestat verify figures-2023.json figures-2024.json --format github
  tradestat verify CHN PRK --year 2023 --data TradeData.csv --article article.txt

What is asked:
  FILE|COUNTRY           datasets, each verified by itself; countries whose
                         figures alone are meant
  --year YEAR,...        these years only: 2016 or 2016,2021
  --from YEAR            first year
  --to YEAR              last year
  --item CODE            commodity code: TOTAL for goods, S for services, SD,
                         SC, ...
  --article FILE         look for every figure in this text, Arabic or English;
                         - is stdin; again for more texts
  --explain ID           one check in full: formula, inputs, agreement, gap
  --rounding             add the verdicts under each way of rounding
  --fail-on WHAT,...     exit 1 on these: inconsistent, not-derivable, missing,
                         moved, warning or zeros; always on the first
  --encoding NAME        of the text: utf-8, windows-1256 or latin-1; if not
                         given, what its bytes show

What is read:
  --data FILE...         read these files instead of the bundled dataset:
                         tradestat's own JSON, or trade files and folders of
                         them; - is stdin
  --reported-by SIDE     whose report of a flow: exporter or importer; else the
                         first country's
  --input-format FORMAT  read trade files as this format
  --map NAMES            our names for the columns of any CSV:
                         exporter=COLUMN,...
  --unit UNIT            what a mapped file counts in: USD, thousand USD,
                         million USD or billion USD
  --codes LIST           by which list a file numbers countries: m49 or comtrade
  --classification LIST  of a mapped file's items: HS, SITC, BEC, EBOPS or none,
                         for words
  --decimal MARK         the mark of decimals, where a column does not tell:
                         point or comma
  --area NAME=CODE       what a name that no list has means: a code; keep: an
                         area of its own; group
  --holds FLOW           what a file holds that does not say: exports or imports
  --flow FLOW            the same as --holds: exports or imports
  --skip-bad-rows        count rows that cannot be read
  --sheet NAME           the sheet of a workbook, by name or number; else its
                         only table of trade

How it is shown:
  -o, --output FILE      write to a file; its suffix chooses the format
  --format FORMAT        table, json, ndjson, csv, tsv, markdown, html, junit,
                         github, sarif, chart or svg
  --chart                draw a picture in the terminal, as --format chart does
  --columns NAMES        only these fields, in this order: a,b,c
  --no-header            leave out the column names
  --safe-csv             csv and tsv: an apostrophe before words that a
                         spreadsheet takes for a formula
  --color WHEN           auto, always or never
  --width N              columns of a table, 40 to 1000
  --digits N|all         significant digits of a number in a table or page; 5 if
                         not given
  --ascii                no character beyond ASCII in a table
  -h, --help             show this help

$ tradestat figures --help
figures: all figures of an Arabic or English text

  tradestat figures article.txt
  tradestat figures - --format json < article.txt
  tradestat figures article.txt --format dataset > figures.json

What is asked:
  FILE               a text in Arabic or English; - is stdin
  --encoding NAME    of the text: utf-8, windows-1256 or latin-1; if not given,
                     what its bytes show

How it is shown:
  -o, --output FILE  write to a file; its suffix chooses the format
  --format FORMAT    table, json, ndjson, csv, tsv, markdown, html or dataset
  --chart            draw a picture in the terminal, as --format chart does
  --columns NAMES    only these fields, in this order: a,b,c
  --no-header        leave out the column names
  --safe-csv         csv and tsv: an apostrophe before words that a spreadsheet
                     takes for a formula
  --color WHEN       auto, always or never
  --width N          columns of a table, 40 to 1000
  --digits N|all     significant digits of a number in a table or page; 5 if not
                     given
  --ascii            no character beyond ASCII in a table
  -h, --help         show this help
