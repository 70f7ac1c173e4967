# What files call areas; each value is worked out beside it.

# WITS's own codes are partners: 400 + 250 + 150 + 100 + 60 + 40 = 1000 thousand, which the
# World states, so that 400 is 0.4 of it.
$ printf 'ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,TradeValue in 1000 USD\nUGA,WLD,1997,Total,Export,1000\nUGA,KEN,1997,Total,Export,400\nUGA,ZAR,1997,Total,Export,250\nUGA,ROM,1997,Total,Export,150\nUGA,OAS,1997,Total,Export,100\nUGA,BLX,1997,Total,Export,60\nUGA,UNS,1997,Total,Export,40\n' | tradestat partners UGA --data - --format csv --columns importer,value,share
importer,value,share
KEN,400000,0.4
COD,250000,0.25
ROU,150000,0.15
S19,100000,0.1
BEL,60000,0.06
_X,40000,0.04

# Comtrade's areas by the letters of its list; what is no group counts: 50 + 30 + 15 + 5 = 100.
$ printf 'refYear,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,cmdCode,primaryValue\n2020,800,UGA,X,404,KEN,TOTAL,50\n2020,800,UGA,X,577,F19,TOTAL,30\n2020,800,UGA,X,837,X1,TOTAL,15\n2020,800,UGA,X,412,_KS,TOTAL,5\n' | tradestat partners UGA --data - --format csv --columns importer,value,share
importer,value,share
KEN,50,0.5
F19,30,0.3
X1,15,0.15
XKX,5,0.05

# A number goes on where its area ended: 58 is Belgium's to 1998, then an area of its own.
$ printf 'refYear,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n1998,800,X,58,TOTAL,4\n1999,800,X,58,TOTAL,2\n1999,800,X,56,TOTAL,3\n' | tradestat data UGA --data - --format csv --columns importer,period,value
importer,period,value
BEL,1998,4
BEL,1999,3
BLX,1999,2

# Any spelling, in Latin-1 (a byte of 0374 is u with two dots), and what is left of the world:
# 60 + 25 + 10 + 5 = 100.
$ printf 'from,to,year,usd\nUganda,T\374rkiye,2020,60\nUganda,Rest of the world,2020,25\nUganda,"Areas, nes",2020,10\nUganda,Former USSR,2020,5\n' | tradestat partners UGA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns importer,value,share
importer,value,share
TUR,60,0.6
ROW,25,0.25
_X,10,0.1
SUN,5,0.05

# What no list has is an error, with what is behind all of it: 7 + 5 + 3 = 15 in three rows.
$ tradestat partners UGA --data areas/odd.csv --map exporter=from,importer=to,year=year,value=usd --unit USD
2> tradestat: error: areas/odd.csv:3:5: no list has an area 'Kenia'; 3 rows, with 15 USD in all, are of such: Kenia, Gondor; say what it is: --area 'Kenia=KEN', or NAME=keep for an area of its own, NAME=group for one that stands beside its members
[2]

# --area says what they are, in any case.
$ tradestat partners UGA --data areas/odd.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --area kenia=KEN --area Gondor=keep --format csv --columns importer,value
importer,value
TZA,10
KEN,7
Gondor,5
$ tradestat partners UGA --data areas/odd.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --area Kenia=Kenya --area GONDOR=group --format csv --columns importer,value
importer,value
TZA,10
KEN,7
2> tradestat: note: areas/odd.csv: 1 row left out: groups of countries (Gondor), 5 USD

# It goes before the lists, for numbers, too: the 9 thousand of other Asia as Taiwan's.
$ printf 't,i,j,k,v,q\n2020,800,490,270119,9,1\n2020,800,404,270119,1,1\n' | tradestat partners UGA --data - --area 490=TWN --format csv --columns importer,value
importer,value
TWN,9000
KEN,1000

$ tradestat balance UGA KEN --area Gondor
2> tradestat: error: --area must be NAME=CODE, NAME=keep or NAME=group, not 'Gondor'
[2]
$ tradestat balance UGA KEN --area Gondor=Mordor
2> tradestat: error: unknown country 'Mordor'; give an ISO alpha-3 or alpha-2 code, an M49 number or an English name, such as RUS, RU, 643 or Russia
[2]

# A group is left out of what its members are in, and told where it is of what was asked:
# 14 + 20 + 30 = 64, as growth is from 2019; the row of Tanzania is not.
$ tradestat partners UGA --year 2020 --data areas/groups.csv --map exporter=from,importer=to,year=year,value=usd --unit USD
Partners of UGA by its exports, goods

                                              cumulative
rank  exporter  importer  year  value  share       share  growth
                                  USD      %           %       %
────────────────────────────────────────────────────────────────
   1  UGA       KEN       2020     10    100         100     n/a

n/a in growth: no figure for 2019
growth is from 2019 to 2020
shares are of the 1 partner in the data: no total is stated
areas/groups.csv: 3 rows left out: groups of countries (East African
  Community, Africa), 64 USD
$ tradestat partners UGA --year 2020 --data areas/groups.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --format json | grep left_out
      {"name": "areas/groups.csv", "format": "mapped", "sha256": null, "observations": 1, "left_out": [{"reason": "groups of countries", "areas": "East African Community, Africa", "rows": 3, "value": 64}]}
$ tradestat balance UGA KEN --year 2020 --data areas/groups.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns year,exports
year,exports
2020,10
$ tradestat inspect areas/groups.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns rows,figures,left_out
rows,figures,left_out
5,1,4

# The European Union is left out beside its members, and has figures where it is named.
$ tradestat partners UGA --data areas/eu.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns importer,value
importer,value
DEU,10
2> tradestat: note: areas/eu.csv: 1 row left out: groups of countries (EUN), 14 USD
$ tradestat balance UGA 'European Union' --data areas/eu.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns partner,exports
partner,exports
EU,14

# Of a row that states both sides, as the Atlas does, one is counted: 14 + 6.
$ printf 'country_iso3_code,partner_iso3_code,product_hs92_code,year,export_value,import_value\nUGA,KEN,0101,2020,10,5\nUGA,SSF,0101,2020,14,6\n' | tradestat data UGA --data - --item 0101 --format csv --columns exporter,importer,value
exporter,importer,value
KEN,UGA,5
UGA,KEN,10
2> tradestat: note: -: 1 row left out: groups of countries (SSF), 20 USD

# inspect names what it does not know, without stopping.
$ printf 'from,to,year,usd\nUGA,Gondor,2020,5\n' | tradestat inspect - --map exporter=from,importer=to,year=year,value=usd --unit USD --format markdown | grep Gondor
- -: 1 row left out: areas that no list has (Gondor), 5 USD

# The command line knows what files and messages say.
$ for area in WLD ASEAN Utopia; do tradestat balance RUS $area --format csv --columns year; done
year
2022
2> tradestat: error: ASEAN is a group of countries, whose figures are not read; name its members
2> tradestat: error: unknown country 'Utopia'; give an ISO alpha-3 or alpha-2 code, an M49 number or an English name, such as RUS, RU, 643 or Russia
[2]

# An area that a rule keeps, or names, can be asked for by that name, in any case.
$ printf 'from,to,year,usd\nMordor,FRA,2020,4\nMordor,Hobbiton,2020,6\n' > kept.csv; for who in Mordor mordor; do tradestat partners $who --data kept.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --area Mordor=keep --area Hobbiton=GBR --format csv --columns exporter,importer,value; done; tradestat balance Hobbiton Mordor --data kept.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --area Mordor=keep --area Hobbiton=GBR --format csv --columns reporter,partner,imports
exporter,importer,value
Mordor,GBR,6
Mordor,FRA,4
exporter,importer,value
Mordor,GBR,6
Mordor,FRA,4
reporter,partner,imports
GBR,Mordor,6
