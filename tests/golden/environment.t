# Defaults from the environment; a flag wins over them.
$ TRADESTAT_FORMAT=csv tradestat balance --columns year,balance
year,balance
2016,7100000
2021,67700000

$ TRADESTAT_FORMAT=csv tradestat balance --columns year,balance --format tsv
year	balance
2016	7100000
2021	67700000

$ TRADESTAT_FORMAT=csv tradestat balance --columns year,balance -o out.md && cat out.md
## Trade balance, goods

| year | balance (USD mn) |
| ---: | ---: |
| 2016 | 7.1 |
| 2021 | 67.7 |

$ TRADESTAT_DATA=nowhere.json tradestat balance
2> tradestat: error: cannot read 'nowhere.json': No such file or directory; check the path
[2]

# What is wrong with a variable is said of it, and not of its option.
$ for set in TRADESTAT_WIDTH=5 TRADESTAT_COLOR=red TRADESTAT_FORMAT=xml; do env $set tradestat balance; done
2> tradestat: error: TRADESTAT_WIDTH must be a whole number from 40 to 1000, not '5'
2> tradestat: error: TRADESTAT_COLOR must be auto, always or never, not 'red'
2> tradestat: error: unknown format 'xml' in TRADESTAT_FORMAT; use table, json, ndjson, csv, tsv, markdown, html, chart or svg
[2]

$ TRADESTAT_WIDTH=60 tradestat balance --columns year,balance
Trade balance, goods

year  balance
       USD mn
─────────────
2016      7.1
2021     67.7

$ COLUMNS=50 tradestat verify --columns id,verdict,explanation
Stated figures against arithmetic

id                            verdict
────────────────────────────────────────
growth-rus-prk                consistent
  growth a year from 35.8 million USD in 2016
  (line 24) to 78.3 million USD in 2021 (lines 23
  and 24) is 16.943 %, the digits allow (16.896,
  16.991); the stated 16.9 % (line 24) stands for
  [16.85, 16.95); some of the values in between
  round to it

growth-prk-rus                consistent
  growth a year from 28.7 million USD in 2016
  (line 22) to 10.6 million USD in 2021 (lines 21
  and 22) is -18.06 %, the digits allow (-18.17,
  -17.96); the stated -18.1 % (line 22) stands for
  (-18.15, -18.05]; some of the values in between
  round to it

goods-rus-prk-2021@line24     entailed
  stated as 78.3 million USD on line 24 and as
  78.3 million USD on line 23; the same figure

goods-prk-rus-2021@line22     entailed
  stated as 10.6 million USD on line 22 and as
  10.6 million USD on line 21; the same figure

services-rus-prk-2020@parts   entailed
  3 parts add up to 6.605 million USD, the digits
  allow [6.55, 6.66), of 6.74 million USD in 2020
  (line 25); the rest that is not itemised is
  0.135 million USD, the digits allow (0.07, 0.20)

two-way-2019@plausibility
  4.23 million USD in 2019 (line 27) is 15.2 and
  21.0 times below the two-way trade of the known
  years around it, 64.5 million USD in 2016 and
  88.9 million USD in 2021: probably another
  quantity or a slip; steady growth between them
  gives the value recomputed here

total-exports-rus-2022@years
  the total is of 2022, the latest flow to a
  partner of 2021: a share would mix years

total-exports-prk-2022@years
  the total is of 2022, the latest flow to a
  partner of 2021: a share would mix years

2 consistent, 3 entailed, 3 warnings

$ COLUMNS=nonsense tradestat balance --columns year
Trade balance, goods

year
────
2016
2021

# Colour: the option, then NO_COLOR, then CLICOLOR_FORCE or FORCE_COLOR, then a terminal.
$ tradestat verify --color always --columns id,verdict | cat -v
^[[1mStated figures against arithmetic^[[0m

^[[1mid^[[0m                            ^[[1mverdict^[[0m
^[[2mM-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@^[[0m
growth-rus-prk                ^[[32mconsistent^[[0m
growth-prk-rus                ^[[32mconsistent^[[0m
goods-rus-prk-2021@line24     ^[[32mentailed^[[0m
goods-prk-rus-2021@line22     ^[[32mentailed^[[0m
services-rus-prk-2020@parts   ^[[32mentailed^[[0m
two-way-2019@plausibility
total-exports-rus-2022@years
total-exports-prk-2022@years

2 consistent, 3 entailed, 3 warnings

$ CLICOLOR_FORCE=1 tradestat balance --columns year | cat -v
^[[1mTrade balance, goods^[[0m

^[[1myear^[[0m
^[[2mM-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@^[[0m
2016
2021

$ FORCE_COLOR=1 tradestat balance --columns year | cat -v
^[[1mTrade balance, goods^[[0m

^[[1myear^[[0m
^[[2mM-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@^[[0m
2016
2021

$ CLICOLOR_FORCE=0 tradestat balance --columns year | cat -v
Trade balance, goods

year
M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@
2016
2021
$ FORCE_COLOR=0 tradestat balance --columns year | cat -v
Trade balance, goods

year
M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@
2016
2021
$ NO_COLOR=1 CLICOLOR_FORCE=1 tradestat balance --columns year | cat -v
Trade balance, goods

year
M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@
2016
2021

$ NO_COLOR= CLICOLOR_FORCE= tradestat balance --columns year --color auto | cat -v
Trade balance, goods

year
M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@
2016
2021

$ TRADESTAT_COLOR=always tradestat balance --columns year --color never | cat -v
Trade balance, goods

year
M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@M-bM-^TM-^@
2016
2021

# A reader that has seen enough ends the program quietly.
$ (tradestat report; echo $? >&2) | true
2> 0

# The locale changes nothing.
$ LC_ALL=C tradestat growth --start 28.7 --end 10.6 --years 5 --format csv
exporter,importer,item,start_year,end_year,start_value,start_value_lower,start_value_upper,start_value_reason,end_value,end_value_lower,end_value_upper,end_value_reason,change,change_lower,change_upper,change_reason,total_change,total_change_lower,total_change_upper,total_change_reason,cagr,cagr_lower,cagr_upper,cagr_reason
,,,0,5,28.7,28.65,28.75,,10.6,10.55,10.65,,-18.1,-18.2,-18,,-0.6306620209059234,-0.6330434782608696,-0.6282722513089005,,-0.18062106688022161,-0.18168045877532632,-0.179563456451165,

$ LC_ALL=tr_TR.UTF-8 tradestat balance INDIA india
2> tradestat: error: the country IND is named twice; name two different countries
[2]
