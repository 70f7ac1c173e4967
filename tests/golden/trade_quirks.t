# Comtrade: 258 + 100 + 60 + 50 + 20 + 7 + 3 + 2 = 500, what the World row says. Areas
# "not elsewhere specified" share the code _X and are partners by their numbers. The
# World, the EU and parts by transport, customs and second partner count nowhere.
$ tradestat partners CHN --data quirks/partners.csv --format csv --columns rank,importer,value,cumulative_share
rank,importer,value,cumulative_share
1,PRK,258,0.516
2,JPN,100,0.716
3,USA,60,0.836
4,FRA,50,0.936
5,S19,20,0.976
6,E19,7,0.99
7,X1,3,0.996
8,_X,2,1
2> tradestat: note: quirks/partners.csv: 1 row left out: groups of countries (European Union), 50 USD

# Nobody has to know Comtrade's number for it.
$ tradestat balance CHN TWN --data quirks/partners.csv
2> tradestat: error: the dataset has no figures for TWN; Comtrade and BACI count its trade under S19, 'Other Asia'
[2]

$ tradestat data CHN W00 --data quirks/partners.csv --format csv --columns exporter,importer,value
exporter,importer,value
CHN,W00,500
W00,CHN,100

$ tradestat balance CHN PRK --data quirks/partners.csv
Trade balance, goods

reporter            CHN
partner             PRK
year                2021
exports             258 USD
imports             58 USD
balance             200 USD (199.0, 201.0)
two way             316 USD [315.0, 317.0)
normalized balance  63.29 % (62.97, 63.61)
cover ratio         4.448 (4.402, 4.496)

exports are valued free on board (FOB), imports as a rule with insurance and
  freight (CIF)

$ tradestat partners CHN --flow imports --data quirks/partners.csv --format csv --columns rank,exporter,value,share
rank,exporter,value,share
1,PRK,58,0.58
2,JPN,42,0.42

$ tradestat balance CHN _X --data quirks/partners.csv --format csv --columns reporter,partner,exports
reporter,partner,exports
CHN,_X,2

$ tradestat balance CHN EU --data quirks/partners.csv --format csv --columns reporter,partner,exports
reporter,partner,exports
CHN,EU,50

$ tradestat inspect quirks/partners.csv --width 120
What the files hold

                                                                                           left
file                 format    encoding  delimiter  codes             unit  rows  figures   out  years  countries  items
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
quirks/partners.csv  comtrade  ASCII     comma      M49 and           USD     18       13     5  2021          10      1
                                                    Comtrade's own
                                                    numbers

quirks/partners.csv: 1 row left out: customs procedures, parts of a flow
quirks/partners.csv: 1 row left out: modes of transport, parts of a flow
quirks/partners.csv: 1 row left out: no value stated
quirks/partners.csv: 1 row left out: re-exports, re-imports and other parts of a flow
quirks/partners.csv: 1 row left out: second partners, parts of a partner
quirks/partners.csv: warning: mixed valuations: free on board (FOB), and with cost, insurance and
  freight (CIF)
quirks/partners.csv: warning: the European Union (EU) stands next to countries that are part of
  it; sums leave it out
quirks/partners.csv: warning: the World (W00) stands next to countries that are part of it; sums
  leave it out

# Numbers of Comtrade's own, each for its years: 58 to 1998, 280 to 1990, 736 to 2011.
$ tradestat data CHN --data quirks/numbers.csv --format csv --columns importer,period,value
importer,period,value
280,2012,5
736,2012,6
BEL,1998,1
BLX,2012,4
CHE,2012,10
DEU,1990,2
EU,2012,12
FRA,2012,7
IND,2012,8
NOR,2012,9
S19,2012,13
SCG,2000,17
SDN,2011,3
SUN,1990,15
USA,2012,11
W00,2012,19
YUG,1990,16
ZA1,1999,14
_X,2012,18
2> tradestat: note: quirks/numbers.csv: 1 row left out: groups of countries (ASEAN), 20 USD

$ tradestat inspect quirks/numbers.csv --format markdown | grep 'left out'
| file | format | encoding | delimiter | codes | unit | rows | figures | left out | years | countries | items |
- quirks/numbers.csv: 1 row left out: groups of countries (ASEAN), 20 USD

# Goods and services are not ranked together; 2701 and 2710 are parts of 27: 40, 40 and
# 20 of 100. The services of both lists have one total.
$ tradestat products CHN PRK --data quirks/products.csv
Products, exports of CHN to PRK
exporter CHN · importer PRK · year 2021

                                                       cumulative
rank  item  name            value  share                    share
                              USD      %                        %
───────────────────────────────────────────────────────────────────────────────
   1  2701  Coal               40   40.0 (39.3, 40.7)        40.0  (39.3, 40.7)
   2  84    Réacteurs          40   40.0 (39.3, 40.7)        80.0  (78.6, 81.4)
   3  2710  Petroleum oils     20   20.0 (19.4, 20.6)       100.0 (98.0, 102.0)

n/a in growth: no figure for 2020
growth is from 2020 to 2021
services are ranked by themselves, with --item S

$ tradestat products CHN PRK --data quirks/products.csv --item TOTAL --format csv --columns rank,item,name,value,share
rank,item,name,value,share
1,2701,Coal,40,0.4
2,84,Réacteurs,40,0.4
3,2710,Petroleum oils,20,0.2

$ tradestat products CHN PRK --data quirks/products.csv --item 27 --format csv --columns rank,item,name,value,share
rank,item,name,value,share
1,2701,Coal,40,0.6666666666666666
2,2710,Petroleum oils,20,0.3333333333333333

$ tradestat products CHN PRK --data quirks/products.csv --item S --format csv --columns rank,item,name,value,share
rank,item,name,value,share
1,SC,transport,3,0.42857142857142855
2,SD,travel,1,0.14285714285714285
,not itemised,,3,0.42857142857142855

$ tradestat balance CHN PRK --data quirks/products.csv --item S --format csv --columns exports
exports
7

$ tradestat inspect quirks/products.csv --format markdown | grep 'warning'
- quirks/products.csv: warning: items stand next to their parts: 27 and 2701; they are not added up
- quirks/products.csv: warning: the TOTAL stands next to products; they are not added up

# Exports of China: 100 it says, 110 Russia says.
$ tradestat mirror CHN RUS --data quirks/both_sides.csv --format csv --columns exporter,importer,exporter_reported,importer_reported,difference,relative_difference
exporter,importer,exporter_reported,importer_reported,difference,relative_difference
CHN,RUS,100,110,10,0.1
RUS,CHN,50,55,5,0.1

$ tradestat balance CHN RUS --data quirks/both_sides.csv --format csv --columns exports,imports
exports,imports
100,55

$ tradestat balance CHN RUS --data quirks/both_sides.csv --reported-by importer --columns exports,imports,balance
Trade balance, goods

exports  imports  balance
    USD      USD      USD
─────────────────────────
    110       55       55

all values are as importers report them, as a rule with insurance and freight
  (CIF)
mirror figures: the exports of CHN are what the partner reports

$ tradestat partners --data quirks/both_sides.csv
2> tradestat: error: exports as exporters report them and as importers do are valued differently, and are not ranked together; choose: --reported-by exporter, or --reported-by importer
[2]

$ tradestat partners --data quirks/both_sides.csv --reported-by exporter --format csv --columns rank,exporter,importer,value
rank,exporter,importer,value
1,CHN,RUS,100
2,DEU,CHN,100
3,RUS,CHN,50
4,FRA,CHN,40
2> tradestat: note: quirks/both_sides.csv: 1 row left out: groups of countries (European Union), 140 USD

# BACI: names from the list beside it; 697 is an area like any other; thousand dollars.
$ tradestat products RUS PRK --data quirks/baci/BACI_HS17_Y2021_V202301.csv --format csv --columns rank,item,name,value,share,growth
rank,item,name,value,share,growth
1,270119,Coal: other than anthracite and bituminous,5000,0.8333333333333334,0.25
2,310210,Urea,1000,0.16666666666666666,

$ tradestat products RUS --data quirks/baci --format csv --columns rank,item,name,exporter,importer,value,share
rank,item,name,exporter,importer,value,share
1,270119,Coal: other than anthracite and bituminous,RUS,,7000,0.875
2,310210,Urea,RUS,,1000,0.125

$ tradestat products --data quirks/baci --year 2020 --format csv --columns rank,item,value
rank,item,value
1,270119,4000

$ tradestat balance RUS PRK --data quirks/baci --columns year,exports,imports --year 2021
Trade balance, goods

year       exports       imports
      USD thousand  USD thousand
────────────────────────────────
2021         6.000           n/a

n/a in imports: no goods figure from PRK to RUS for 2021
all values are free on board (FOB)

# 1.5 + 2.25 = 3.75 thousand, and two rows that stand twice; row numbers and no
# quantities, as R saves it.
$ tradestat balance RUS PRK --data quirks/baci_by_r.csv --format csv --columns year,exports
year,exports
2021,3750
2> tradestat: note: quirks/baci_by_r.csv: 2 rows left out: duplicate rows

$ tradestat inspect quirks/baci_by_r.csv --format markdown | grep twice
[1]

# The same as CEPII writes it, which is read in another way: 1.5 + 2.25.
$ printf 't,i,j,k,v,q\n2021,643,408,027011,1.5,1\n2021,643,408,270119,2.25,1\n2021,643,408,027011,1.5,1\n' | tradestat balance RUS PRK --data - --format csv --columns exports
exports
3750
2> tradestat: note: -: 1 row left out: duplicate rows
$ printf 't,i,j,k,v,q\n2021,643,408,027011,1.5,1\n2021,643,408,270119,2.25,1\n2021,643,408,027011,1.5,1\n' > rows.csv; tradestat balance RUS PRK --data rows.csv --format csv --columns exports
exports
3750
2> tradestat: note: rows.csv: 1 row left out: duplicate rows
$ printf 't,i,j,k,v,q\n2021,643,408,027011,1.5,1\n2021,643,408,270119,2.25,1\n2021,643,408,027011,1.6,1\n' > rows.csv; tradestat balance RUS PRK --data rows.csv
2> tradestat: error: rows.csv:4:1: a second, different value for a flow that line 2 states; give each flow once; which of the two is right is not in the file
[2]

# Products of one flow in two files, also where CEPII writes it: 1 + 2 = 3, 1 + 1 = 2.
$ for k in 1 2; do printf "t,i,j,k,v,q\\n2021,643,408,\"27011$k\",$k,1\\n" > part$k.csv; done; tradestat balance RUS PRK --data part1.csv part2.csv --format csv --columns exports
exports
3000
$ printf 't,i,j,k,v,q\n2021,643,408,270111,1,1\n' > edition.csv; sed s/270111/270112/ edition.csv > other.csv; tradestat balance RUS PRK --data edition.csv other.csv
Trade balance, goods

reporter            RUS
partner             PRK
year                2021
exports             2.00 USD thousand [1.0, 3.0)
imports             n/a
balance             n/a
two way             n/a
normalized balance  n/a
cover ratio         n/a

n/a in imports, balance, two way, normalized balance, cover ratio: no goods
  figure from PRK to RUS for 2021
all values are free on board (FOB)

# 1.5 + 2 = 3.5 thousand.
$ tradestat balance RUS PRK --data quirks/baci_commas.csv --format csv --columns year,exports
year,exports
2021,3500

$ printf 't;i;j;k;v;q\n2021;643;408;1;1,5;\n2021;643;408;2;1.500;\n' | tradestat balance RUS PRK --data -
Trade balance, goods

reporter            RUS
partner             PRK
year                2021
exports             1.5015 USD mn [1.5010, 1.5021)
imports             n/a
balance             n/a
two way             n/a
normalized balance  n/a
cover ratio         n/a

n/a in imports, balance, two way, normalized balance, cover ratio: no goods
  figure from PRK to RUS for 2021
all values are free on board (FOB)

# What both files have counts once, 1 + 2 = 3; what they contradict each other in, never.
$ printf 't,i,j,k,v,q\n2021,643,408,270111,1,1\n' > one.csv; { cat one.csv; echo 2021,643,408,270112,2,1; } > both.csv; tradestat balance RUS PRK --data one.csv both.csv --format csv --columns exports
exports
3000
2> tradestat: note: both.csv: 1 row left out: duplicate rows
$ printf 't,i,j,k,v,q\n2021,643,408,270111,1,1\n' > one.csv; sed s/,1,1/,1.5,1/ one.csv > other.csv; tradestat balance RUS PRK --data one.csv other.csv
2> tradestat: error: other.csv:2:1: a second, different value for a flow that one.csv:2 states; give each flow once; which of the two is right is not in the file
[2]

# A row that stands again 30,000 rows later, in every way to read the file: 8,000
# products of one thousand dollars each to five countries.
$ { echo t,i,j,k,v,q; for j in 36 156 276 392 408; do seq -f "2021,643,$j,%.0f,1,1" 100001 108000; done; } | sed '30002a2021,643,36,100001,1,1' > long.csv; gzip -k long.csv; sed 's/$/\r/' long.csv > crlf.csv; for file in long.csv long.csv.gz crlf.csv; do tradestat partners RUS --data $file --format csv --columns importer,value | xargs; done; tradestat partners RUS --data - --format csv --columns value < long.csv | uniq | xargs
importer,value AUS,8000000 CHN,8000000 DEU,8000000 JPN,8000000 PRK,8000000
importer,value AUS,8000000 CHN,8000000 DEU,8000000 JPN,8000000 PRK,8000000
importer,value AUS,8000000 CHN,8000000 DEU,8000000 JPN,8000000 PRK,8000000
value 8000000
2> tradestat: note: long.csv: 1 row left out: duplicate rows
2> tradestat: note: long.csv.gz: 1 row left out: duplicate rows
2> tradestat: note: crlf.csv: 1 row left out: duplicate rows
2> tradestat: note: -: 1 row left out: duplicate rows
$ { echo t,i,j,k,v,q; for j in 36 156 276 392 408; do seq -f "2021,643,$j,%.0f,1,1" 100001 108000; done; } | sed '30002a2021,643,36,100001,1,1' > long.csv; sed -i '30003s/,1,1$/,2,1/' long.csv; tradestat partners RUS --data long.csv
2> tradestat: error: long.csv:30003:1: a second, different value for a flow that line 2 states; give each flow once; which of the two is right is not in the file
[2]

# In a folder, suffixes count in any case; pipes, and what macOS puts beside files, do not.
$ mkdir folder; printf 't,i,j,k,v,q\n2021,643,408,270111,1,1\n' > folder/A.CSV; mkfifo folder/pipe.csv; echo x > folder/._A.csv; tradestat balance RUS PRK --data folder --format csv --columns exports
exports
1000
$ mkdir __MACOSX; printf 't,i,j,k,v,q\n2021,643,408,270111,1,1\n' > A.Csv; cp A.Csv __MACOSX/._A.Csv; python3 -m zipfile -c a.zip A.Csv __MACOSX; tradestat balance RUS PRK --data a.zip --format csv --columns exports
exports
1000
$ mkdir folder; ln -s nowhere folder/a.csv; tradestat balance RUS PRK --data folder
2> tradestat: error: cannot read 'folder/a.csv': No such file or directory; check the path
[2]

# Two files that hold a header alone are not the same file.
$ echo t,i,j,k,v,q > a.csv; cp a.csv b.csv; tradestat balance RUS PRK --data a.csv b.csv trade/baci.csv --year 2021 --format csv --columns exports
exports
78325

# A file counts once.
$ cp quirks/baci_by_r.csv copy.csv; tradestat balance RUS PRK --data quirks/baci_by_r.csv copy.csv
2> tradestat: error: 'copy.csv' is the same file as 'quirks/baci_by_r.csv'; give each file once: its figures would count twice
[2]

$ tradestat partners --data quirks/both_sides.csv quirks/baci --format csv
2> tradestat: error: figures as countries report them (CHN to RUS) and figures of which nobody is said to report them (RUS to PRK) do not go together; give files of one kind, or say --reported-by exporter or --reported-by importer
[2]

# The Atlas states each flow twice, from either side, and 01 next to its parts 0101 and
# 0102: 300 + 1000 = 1300 to North Korea, 8 from it.
$ tradestat balance RUS PRK --data quirks/atlas_pairs.csv --format csv --columns year,exports,imports
year,exports,imports
2021,1300,8
2> tradestat: note: no total is stated: it is the sum of the 3 products listed

$ tradestat balance PRK RUS --data quirks/atlas_pairs.csv --format csv --columns year,exports,imports
year,exports,imports
2021,5,90
2> tradestat: note: no total is stated: it is the sum of the 3 products listed

# OEC: no year and no flow in it; 100 + 50.5, and the row that stands there twice once.
$ tradestat inspect quirks/oec_sections.csv
What the files hold

file       quirks/oec_sections.csv
format     oec
encoding   ASCII
delimiter  comma
codes      OEC ids: continent and alpha-3
unit       USD
rows       5
figures    3
left out   2
countries  2
items      2

quirks/oec_sections.csv: 1 row left out: duplicate rows
quirks/oec_sections.csv: 1 row left out: no value stated
quirks/oec_sections.csv: warning: it does not say of which year its figures
  are: say --year
quirks/oec_sections.csv: warning: it does not say whether these are exports or
  imports: say --flow

$ tradestat data --data quirks/oec_sections.csv --year 2022 --flow exports --item TOTAL --format csv --columns exporter,importer,period,value
exporter,importer,period,value
PRK,W00,2022,7
RUS,W00,2022,150.5
2> tradestat: note: quirks/oec_sections.csv: 1 row left out: duplicate rows
2> tradestat: note: no total is stated: it is the sum of the 2 products listed

$ tradestat products RUS W00 --data quirks/oec_sections.csv --year 2022 --flow exports --format csv --columns rank,item,name,value
rank,item,name,value
1,section 01,Animal Products,100
2,section 10,Paper Goods,50.5
2> tradestat: note: quirks/oec_sections.csv: 1 row left out: duplicate rows

$ tradestat data --data quirks/oec_flows.csv --format csv --columns exporter,importer,item,value
exporter,importer,item,value
RUS,TWN,2711,6
RUS,TWN,TOTAL,6
TWN,RUS,2711,5
TWN,RUS,TOTAL,5
2> tradestat: note: no total is stated: it is the sum of the 1 product listed

# WITS: 420.5 and 450 thousand; shares and regions are none.
$ tradestat data RUS --data quirks/wits_summary.csv --format csv --columns exporter,importer,item,period,value
exporter,importer,item,period,value
RUS,DEU,TOTAL,2017,10000
RUS,DEU,TOTAL,2018,30000
RUS,DEU,TOTAL,2019,20000
RUS,W00,TOTAL,2018,450000
RUS,W00,TOTAL,2019,420500
2> tradestat: note: quirks/wits_summary.csv: 1 row left out: groups of countries (East Asia & Pacific), 21000 USD

$ tradestat inspect quirks/wits_summary.csv --format csv
file,format,encoding,delimiter,codes,unit,rows,figures,left_out,years,countries,items
quirks/wits_summary.csv,wits-summary,ASCII,comma,English names,as the indicator says,4,5,2,2017/2019,2,1

$ tradestat inspect quirks/wits_summary.csv --format markdown | grep 'left out'
| file | format | encoding | delimiter | codes | unit | rows | figures | left out | years | countries | items |
- quirks/wits_summary.csv: 1 row left out: groups of countries (East Asia \& Pacific), 21000 USD
- quirks/wits_summary.csv: 1 row left out: other indicators than exports and imports in US dollars

# Euros are told, not added.
$ tradestat inspect quirks/comext.csv --format csv
file,format,encoding,delimiter,codes,unit,rows,figures,left_out,years,countries,items
quirks/comext.csv,comext,ASCII,comma,ISO alpha-2 and Eurostat's own,EUR,1,0,1,,0,0

$ tradestat balance DEU RUS --data quirks/comext.csv
2> tradestat: error: the file has no figures: 1 row left out: values in euros, not in US dollars; see what is in them with: tradestat inspect quirks/comext.csv
[2]

$ tradestat balance DEU RUS --data quirks/comext_sdmx.csv
2> tradestat: error: the file has no figures: 1 row left out: other currencies and units than US dollars; see what is in them with: tradestat inspect quirks/comext_sdmx.csv
[2]

# SDMX: words instead of codes, SCALE that is none, UNIT_MULT that is one.
$ tradestat balance RUS DEU --data quirks/imts_labels.csv --format csv --columns year,exports,imports,balance
year,exports,imports,balance
2021,78300000,10600000,67700000

$ tradestat data RUS PRK --data quirks/sdmx_labels.csv --format csv --columns exporter,importer,item,period,value
exporter,importer,item,period,value
RUS,PRK,27,2021,78300000

$ tradestat products RUS PRK --data quirks/sdmx_labels.csv --format csv --columns rank,item,name,value
rank,item,name,value
1,27,Mineral fuels,78300000

$ tradestat data --data quirks/no_unit.csv
2> tradestat: error: what are the values of the file counted in?; say --unit USD, 'thousand USD', 'million USD' or 'billion USD'
[2]

$ tradestat data --data quirks/no_unit.csv --unit 'million USD' --format csv --columns exporter,importer,value
exporter,importer,value
CAN,USA,78300000

$ tradestat inspect quirks/no_unit.csv --format markdown | grep warning
- quirks/no_unit.csv: warning: it does not say what its values are counted in: say --unit

# Numbers of countries are never guessed: 156 is China in M49, Canada in the IMF's list.
$ tradestat data --data quirks/dots.csv --unit USD
2> tradestat: error: quirks/dots.csv:2:9: column ref_area must be a code in letters or a name, or say --codes m49 or --codes comtrade, as lists number countries differently, not '156'; mend the row, or leave such rows out with --skip-bad-rows
[2]

$ printf 'from,to,year,usd\n156,842,2019,5\n' | tradestat data --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --codes comtrade --format csv --columns exporter,importer,value
exporter,importer,value
CHN,USA,5

$ printf 'from,to,year,usd\n156,842,2019,5\n' | tradestat data --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --codes m49
2> tradestat: error: -:2:5: no list has an area '842'; 1 row, with 5 USD in all, is of such: 842; say what it is: --area '842=CODE', or NAME=keep for an area of its own, NAME=group for one that stands beside its members
[2]

$ printf 'from,to,year,usd\n156,842,2019,5\n' | tradestat data --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --codes dots
2> tradestat: error: --codes must be m49 or comtrade, not 'dots'; m49 is the UN's and ISO's list; comtrade that of Comtrade and BACI
[2]

# --map, right and wrong.
$ printf 'Who,With,Way,"Value, USD",When\nRussia,KP,2,78.3,2021\nRU,PRK,1,10.6,2021\n' | tradestat balance RUS PRK --data - --map 'reporter=Who,partner=With,flow=Way,value="Value, USD",year=When' --unit 'million USD' --format csv --columns year,exports,imports
year,exports,imports
2021,78300000,10600000

$ printf 'Who,With,When,What\n' | tradestat inspect - --map exporter=Who,importer=With,year=Whne,value=What --unit USD
2> tradestat: error: --map names the column 'whne', which the file has not; did you mean when?
[2]

$ printf 'Who,With,When,What\n' | tradestat inspect - --map exporter=Who,imprter=With --unit USD
2> tradestat: error: --map has 'imprter=With'; did you mean importer=COLUMN?
[2]

$ printf 'Who,With,When,What\n' | tradestat inspect - --map exporter=Who,reporter=With --unit USD
2> tradestat: error: --map gives two columns for reporter; leave one of them out
[2]

$ tradestat balance RUS PRK --data quirks/baci_commas.csv --unit USD
2> tradestat: error: --unit is for files that do not say it: 'quirks/baci_commas.csv' is CEPII BACI, in thousand USD, with BACI country numbers; leave it out
[2]

# What is no table says so, after blanks and marks too.
$ printf '\n\n  <html><body>' | tradestat inspect -
2> tradestat: error: -:1:1: a web page, not data: '<html><body>'; download the data again
[2]

$ printf '{"statusCode": 401, "message": "Access denied"}' | tradestat inspect -
2> tradestat: error: -:1:1: a saved error message, not data: 'Access denied'; download the data again
[2]

$ printf '{"count": 0, "data": null, "error": "Too many requests"}' | tradestat balance RUS PRK --data -
2> tradestat: error: -:1:1: a saved error message, not data: 'Too many requests'; download the data again
[2]

$ printf 't\000,\000i\000' | tradestat inspect -
2> tradestat: error: -:1:1: the text is UTF-16; save it as CSV in UTF-8
[2]

$ printf '   ' | tradestat inspect -
2> tradestat: error: -:1:1: the file holds blanks only; download it again
[2]

$ printf 't,i,j,k,v,q\n' | tradestat balance RUS PRK --data -
2> tradestat: error: the file has no figures: a header alone; see what is in them with: tradestat inspect
[2]

$ printf '{"data": [{"fileUrl": "x", "reporterCode": 32, "classificationCode": "S1", "period": 1962}]}' | tradestat inspect - --format csv --columns format,rows,figures,left_out
format,rows,figures,left_out
comtrade-list,1,0,1

# Rows that are skipped are told with every answer.
$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n2021,643,408,270119,-1,1\n2021,643\n' | tradestat series RUS PRK --data - --skip-bad-rows --columns year,exports
Trade year by year, goods

year       exports
      USD thousand
──────────────────
2021           1.5

all values are free on board (FOB)
-: 2 rows left out: rows that cannot be read

$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n2021,643,408,270119,-1,1\n' | tradestat partners RUS --data - --skip-bad-rows --format csv --columns importer,value
importer,value
PRK,1500
2> tradestat: note: -: 1 row left out: rows that cannot be read

# A month next to its year, in the older layout.
$ tradestat partners CHN --data quirks/legacy_months.csv --format csv --columns importer,value
importer,value
PRK,120

# Twelve months make a year, 1 + 2 + ... + 12 = 78; eleven make none. A year that is stated
# counts, not its months.
$ { echo from,to,when,usd; for m in $(seq -w 12); do echo CHN,PRK,2019-$m,$m; done; for m in $(seq -w 11); do echo CHN,PRK,2020-$m,1; done; echo CHN,PRK,2021,5; echo CHN,PRK,2021-M03,3; } > m.csv; tradestat balance CHN PRK --data m.csv --map exporter=from,importer=to,year=when,value=usd --unit USD --format csv --columns year,exports; tradestat growth CHN PRK --from 2019 --to 2020 --data m.csv --map exporter=from,importer=to,year=when,value=usd --unit USD
year,exports
2019,78
2021,5
2> tradestat: note: no figure for a year that lacks months: 2020 from CHN to PRK lacks month 12
2> tradestat: error: the dataset has no such figures between CHN and PRK for 2020; the years are 2019, 2021
[2]
$ for m in 1 2 3; do echo CHN,PRK,20190$m,$m; done | sed 1ifrom,to,when,usd | tradestat balance CHN PRK --data - --map exporter=from,importer=to,year=when,value=usd --unit USD
2> tradestat: error: no flow has all twelve months of a year: 2019 from CHN to PRK lacks months 4, 5, 6, 7, 8, 9, 10, 11, 12; give the files of the other months, too
[2]

# Marks of thousands and decimals: the column decides, or says that it cannot.
$ n() { { echo 'from;to;year;usd'; for v in "$@"; do i=$((i + 1)); echo "CHN;PRK;$((1999 + i));$v"; done; } | tradestat balance CHN PRK --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns exports | xargs; }; n 1.234 1.234.567; n 1,234 0,5; n 1.234,5 '$1.000'; n "1'234'567" '1 234' 12; n 1.5E+11 1e+05; n 1.234 5.678
exports 1234 1234567
exports 1.234 0.5
exports 1234.5 1000
exports 1234567 1234 12
exports 150000000000 100000
1>
2> tradestat: error: -:2:14: column usd must be a number whose mark is clear (say --decimal point, or --decimal comma), not '1.234'; mend the row, or leave such rows out with --skip-bad-rows
$ for value in '1 234 56' '1234 567' "1'23" '12,34.5' '1,234,5.6'; do printf "from;to;year;usd\nCHN;PRK;2020;0.5\nCHN;PRK;2021;$value\n" | tradestat balance CHN PRK --data - --map exporter=from,importer=to,year=year,value=usd --unit USD; done
2> tradestat: error: -:3:14: column usd must be a number, not below zero, not '1 234 56'; mend the row, or leave such rows out with --skip-bad-rows
2> tradestat: error: -:3:14: column usd must be a number, not below zero, not '1234 567'; mend the row, or leave such rows out with --skip-bad-rows
2> tradestat: error: -:3:14: column usd must be a number, not below zero, not '1'23'; mend the row, or leave such rows out with --skip-bad-rows
2> tradestat: error: -:3:14: column usd must be a number, not below zero, not '12,34.5'; mend the row, or leave such rows out with --skip-bad-rows
2> tradestat: error: -:3:14: column usd must be a number, not below zero, not '1,234,5.6'; mend the row, or leave such rows out with --skip-bad-rows
[2]
$ printf 'from;to;year;usd\nCHN;PRK;2020;1.234\n' > m.csv; for mark in point comma dot; do tradestat balance CHN PRK --data m.csv --decimal $mark --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns exports | xargs; done
exports 1.234
exports 1234
1>
2> tradestat: error: --decimal must be point or comma, not 'dot'

$ printf 't,i,j,k,v,q\r2021,643,408,1,5,1\r' | tradestat inspect -
2> tradestat: error: -:1:1: lines end in CR alone, as on old Macintoshes; save it with LF or CR LF
[2]

$ printf '"Country Name","Country Code","Counterpart Country Name","Counterpart Country Code","Time Period","Exports"\n"Canada",156,"United States",111,2019,5\n' | tradestat inspect -
2> tradestat: error: -:1:1: the IMF's DOTS, whose numbers of countries are its own (156 is Canada); map its names: --map 'exporter=Country Name,importer=Counterpart Country Name,year=Time Period,value="COLUMN"' --unit USD
[2]

# What spreadsheets leave behind: rows of empty fields; commas inside quoted names.
$ printf '\n"Goods, value, USD"\tWho\tWhom\tWhen\n5,5\tRUS\tPRK\t2021\n\t\t\t\n' | tradestat balance RUS PRK --data - --map 'value="Goods, value, USD",exporter=Who,importer=Whom,year=When' --unit USD --format csv --columns exports
exports
5.5

$ printf 't,i,j,k,v,q\n2021,643,408,270119,1.5,1\n,,,,,\n' | tradestat inspect - --format csv --columns rows,figures,left_out
rows,figures,left_out
2,1,1

# An error is one line, whatever the names of the columns.
$ printf '"a\nb",c\n1,2\n' | tradestat inspect - --map exporter=x,importer=y,value=z --unit USD
2> tradestat: error: --map names the column 'x', which the file has not; it has a\nb, c
[2]

# Of what there is instead, the first twenty.
$ { echo t,i,j,k,v,q; for i in 10 20 30 40; do for j in 0 1 2 3 4 5 6 7 8 9; do echo 2021,643,408,$i$j$j,1,1; done; done; } > items.csv; tradestat balance RUS PRK --item 9 --data items.csv
2> tradestat: error: the dataset has no item 9 between RUS and PRK; it has 001000, 001011, 001022, 001033, 001044, 001055, 001066, 001077, 001088, 001099, 002000, 002011, 002022, 002033, 002044, 002055, 002066, 002077, 002088, 002099 and 20 more
[2]
