# Files as other programs save them; each value is worked out beside it.

# comtradr writes snake case, R's read.csv points, the layout of 2022 the flow in words
# beside a code of 0, and row numbers have no name. 70 - 20 = 50.
$ printf 'ref_year,reporter_code,reporter_iso,flow_code,partner_code,partner_iso,cmd_code,primary_value\n2020,156,CHN,X,408,PRK,TOTAL,70\n2020,156,CHN,M,408,PRK,TOTAL,20\n' | tradestat balance CHN PRK --data - --format csv --columns year,balance | xargs
year,balance 2020,50
$ printf '"","Year","Period","Trade.Flow.Code","Trade.Flow","Reporter.Code","Partner.Code","Commodity.Code","Trade.Value..US.."\n"1",2020,2020,2,"Export",156,408,"TOTAL",70\n"2",2020,2020,1,"Import",156,408,"TOTAL",20\n' | tradestat balance CHN PRK --data - --format csv --columns year,balance | xargs
year,balance 2020,50
$ printf 'Year,Period,Trade Flow Code,Trade Flow,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)\n2020,2020,0,X,156,408,TOTAL,70\n2020,2020,0,M,156,408,TOTAL,20\n2020,2020,0,RX,156,408,TOTAL,3\n' | tradestat balance CHN PRK --data - --format csv --columns year,balance | xargs
year,balance 2020,50

# WITS as Stata saves it, in thousands; gross exports count where there are no others.
$ printf 'reporteriso3,partneriso3,year,productcode,tradeflowname,tradevaluein1000usd\nKEN,UGA,2019,Total,Export,7\n' | tradestat balance KEN UGA --data - --format csv --columns exports | xargs
exports 7000
$ printf 'ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,TradeValue in 1000 USD\nKEN,UGA,2019,Total,Gross Exp.,8\n' | tradestat balance KEN UGA --data - --format csv --columns exports | xargs
exports 8000
$ printf 'ReporterISO3,PartnerISO3,Year,ProductCode,TradeFlowName,TradeValue in 1000 USD\nKEN,UGA,2019,Total,Gross Exp.,8\nKEN,UGA,2019,Total,Export,7\n' | tradestat balance KEN UGA --data - --format csv --columns exports | xargs
exports 7000

# A title and comments above the header, and Excel's word for the delimiter.
$ printf 'Trade of Kenya, saved 2020-01-01\n# not final\nfrom,to,year,usd\nKEN,UGA,2019,7\n' | tradestat inspect - --map exporter=from,importer=to,year=year,value=usd --unit USD --format markdown | grep header
- -: warning: 2 lines above the header
$ printf 'sep=;\nfrom;to;year;usd\nKEN;UGA;2019;7,5\n' | tradestat balance KEN UGA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns exports | xargs
exports 7.5
$ printf 'Trade of Kenya\nwhence,to,year,usd\nKEN,UGA,2019,7\n' | tradestat balance KEN UGA --data - --map exporter=from,importer=to,year=year,value=usd --unit USD
2> tradestat: error: --map names the column 'from', which the file has not; it has whence, to, year, usd
[2]

# Exports and imports in one row; years side by side; what no column says. 9 - 4 = 5.
$ printf 'who,whom,when,out,in\nKEN,UGA,2019,9,4\n' | tradestat balance KEN UGA --data - --map reporter=who,partner=whom,year=when,exports=out,imports=in --unit USD --format csv --columns balance | xargs
balance 5
$ printf 'who,2018,Exported in 2019,X2020\nUGA,1,2,\nTZA,3,4,5\n' | tradestat data --data - --map 'exporter==KEN,importer=who,year=*' --unit 'thousand USD' --format csv --columns importer,period,value | xargs
importer,period,value TZA,2018,3000 TZA,2019,4000 TZA,2020,5000 UGA,2018,1000 UGA,2019,2000
$ printf 'who,2018,2019\nUGA,1,2\n' | tradestat balance KEN UGA --data - --map 'reporter==KEN,partner=who,year=*' --flow imports --unit USD --format csv --columns year,exports,imports | xargs
year,exports,imports 2018,,1 2019,,2
$ printf 'Country Name,Indicator Code,Counterpart Country Name,Attribute,2019\nKenya,TXG_FOB_USD,Uganda,Value,6\nKenya,TXG_FOB_USD,Uganda,Status,E\n' | tradestat balance KEN UGA --data - --map 'reporter=Country Name,partner=Counterpart Country Name,flow=Indicator Code,year=*' --unit USD --format csv --columns exports | xargs
exports 6

# What a map lacks, or says twice.
$ for map in exporter==KEN,importer=who,value==5 exporter==KEN,importer=who,year=*,value=2018 exporter==KEN,importer=who,year=2018,exports=2018,value=2018 exporter==KEN,importer=who,year=2018,exports=2018,flow=who exporter==KEN,importer=who,export=2018; do printf 'who,2018\nUGA,1\n' | tradestat balance KEN UGA --data - --map $map --unit USD; done
2> tradestat: error: --map gives a value for value, which needs a column; exporter, importer and item may have one value for all rows
2> tradestat: error: --map says that each year has a column of values, and names others; with year=* leave value, exports and imports out
2> tradestat: error: --map gives a column for value beside those of exports and imports; leave value out, or exports and imports
2> tradestat: error: --map gives columns of exports and imports, and one that tells which a row has; leave flow out, or exports and imports
2> tradestat: error: --map has 'export=2018'; did you mean exports=COLUMN?
[2]
$ printf 'who,n\nUGA,1\n' | tradestat balance KEN UGA --data - --map 'exporter==KEN,importer=who,year=*' --unit USD
2> tradestat: error: --map says year=*, and no column's name has a year; name the columns: year=COLUMN,value=COLUMN
[2]

# A column of countries' codes is a list of names only beside others of countries.
$ printf 'country_code,year,export_value\nKEN,2019,5\n' | tradestat inspect -
2> tradestat: error: -:1:1: no trade file of a known format: it begins 'country_code,year,export_value'; name its columns: --map exporter=COLUMN,importer=COLUMN,year=COLUMN,value=COLUMN --unit USD
[2]

# Words for all commodities are the total, 30 beside 10 and 20; other words are items only
# where there are no codes.
$ for all in Total 'All commodities' 'Todos los productos' 'TOTAL - ALL COMMODITIES' 'всего' 'جميع السلع' '全商品'; do printf "from,to,year,usd,code\nKEN,UGA,2019,30,$all\nKEN,UGA,2019,10,01\nKEN,UGA,2019,20,02\n" | tradestat balance KEN UGA --data - --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD --format csv --columns exports | xargs; done
exports 30
exports 30
exports 30
exports 30
exports 30
exports 30
exports 30
$ printf 'from,to,year,usd,code\nKEN,UGA,2019,30,Coal\n' | tradestat products KEN UGA --data - --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD
2> tradestat: error: -:2:17: column code must be a commodity code (say --classification none where words name the items), not 'Coal'; mend the row, or leave such rows out with --skip-bad-rows
[2]

# Codes of odd length are HS codes that lost a zero, or of another list: the file does not
# say. SITC's 333 and 334 are parts of 33, 40 + 60 = 100.
$ printf 'from,to,year,usd,code\nKEN,UGA,2019,30,101\n' | tradestat balance KEN UGA --data - --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD
2> tradestat: error: -:2:17: column code must be an HS code, of an even number of digits (say --classification HS if zeros before it are lost, SITC or BEC if it is of these), not '101'; mend the row, or leave such rows out with --skip-bad-rows
[2]
$ printf 'from,to,year,usd,code\nKEN,UGA,2019,30,101\n' | tradestat data --data - --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD --classification HS --format csv --columns item,value | xargs
item,value 0101,30 TOTAL,30
2> tradestat: note: no total is stated: it is the sum of the 1 product listed
$ printf 'from,to,year,usd,code\nKEN,UGA,2019,100,33\nKEN,UGA,2019,40,333\nKEN,UGA,2019,60,334\n' > sitc.csv; for item in TOTAL 334; do tradestat balance KEN UGA --item $item --data sitc.csv --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD --classification SITC --format csv --columns exports | xargs; done
exports 100
exports 60
2> tradestat: note: no total is stated: it is the sum of the 1 product listed
$ printf 'from,to,year,usd,code\nKEN,UGA,2019,30,3e+05\n' | tradestat balance KEN UGA --data - --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD
2> tradestat: error: -:2:17: column code must be a commodity code (say --classification none where words name the items), not '3e+05'; mend the row, or leave such rows out with --skip-bad-rows
[2]
$ tradestat balance RUS PRK --data trade/baci.csv --classification SITC
2> tradestat: error: --classification is for files that do not say it: 'trade/baci.csv' is CEPII BACI, in thousand USD, with BACI country numbers; leave it out
[2]

# The Atlas's services are no goods: 100 + 50 of these, 40 + 10 of those.
$ printf 'year,location_code,export_value,hs_product_code\n2019,KEN,100,8703\n2019,KEN,50,3004\n2019,KEN,40,travel\n2019,KEN,10,financial\n' > a.csv; for item in TOTAL S SD; do tradestat balance KEN W00 --item $item --data a.csv --format csv --columns exports | xargs; done
exports 150
exports 50
exports 40
2> tradestat: note: no total is stated: it is the sum of the 2 products listed
2> tradestat: note: no total is stated: it is the sum of the 2 products listed

# What a country reports to import from itself is an import, and no export of its own.
$ printf 'refYear,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2020,156,X,408,TOTAL,6\n2020,156,M,156,TOTAL,5\n2020,156,M,408,TOTAL,3\n' > self.csv; tradestat partners CHN --data self.csv --format csv --columns importer,value | xargs; tradestat partners CHN --flow imports --data self.csv --format csv --columns exporter,value | xargs
importer,value PRK,6
exporter,value CHN,5 PRK,3
$ printf 'refYear,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2020,156,M,156,27,5\n' | tradestat products CHN --data -
2> tradestat: error: no exports: all that there is are imports of a country from itself; rank imports with --flow imports
[2]

# Two roundings of one value are one figure, the finer; two values are not. 10.24 thousand
# is [10,235, 10,245).
$ for value in 10243 10236 10246; do printf "from,to,year,kusd\nKEN,UGA,2019,10.24\nKEN,UGA,2019,$(printf %s $value | sed 's/...$/.&/')\n" | tradestat balance KEN UGA --data - --map exporter=from,importer=to,year=year,value=kusd --unit 'thousand USD' --format csv --columns exports | xargs; done
exports 10243
exports 10236
1>
2> tradestat: note: -: 1 row left out: duplicate rows
2> tradestat: note: -: 1 row left out: duplicate rows
2> tradestat: error: -:3:1: a second, different value for a flow that line 2 states; give each flow once; which of the two is right is not in the file

# A chapter stays with its heading: 60 of 300, and a rest of 240; another flow's heading does
# not touch it. At a level, 2701 and 270112 are 27 where it is not stated: 60 + 5 = 65.
$ printf 'from,to,year,usd,code\nCHN,PRK,2021,500,TOTAL\nCHN,PRK,2021,300,27\nCHN,PRK,2021,60,2701\nCHN,PRK,2021,150,84\n' > p.csv; for level in '' '--level 2' '--level 4' '--level x'; do tradestat products CHN PRK $level --data p.csv --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD --format csv --columns rank,item,value,share | xargs; done
rank,item,value,share 1,27, rest,240,0.48 2,84,150,0.3 3,2701,60,0.12 ,not itemised,50,0.1
rank,item,value,share 1,27,300,0.6 2,84,150,0.3 ,not itemised,50,0.1
rank,item,value,share 1,27, rest,240,0.48 2,84,150,0.3 3,2701,60,0.12 ,not itemised,50,0.1
1>
2> tradestat: error: --level must be a whole number from 1 to 10, not 'x'
$ printf 'from,to,year,usd,code\nCHN,PRK,2021,60,2701\nCHN,PRK,2021,5,271012\nCHN,RUS,2021,100,27\n' > p.csv; tradestat products CHN --level 2 --data p.csv --map exporter=from,importer=to,year=year,value=usd,item=code --unit USD --format csv --columns item,value | xargs
item,value 27,165

# The parts of a chapter, and what they leave of it.
$ printf 'refYear,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2020,156,X,408,27,10\n2020,156,X,408,2701,6\n2020,156,X,408,270112,6\n' | tradestat composition CHN PRK --item 27 --data - --format csv --columns item,value,share | xargs
item,value,share 27,10,1 2701,6,0.6 residual,4,0.4

# One of several thousand partners more than the World is told.
$ printf 'refYear,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2020,156,X,0,TOTAL,10\n2020,156,X,408,TOTAL,12\n' | tradestat partners CHN --data - --format markdown | grep total
- the partners are 2 USD more than the total that is stated

# A list of one item, and of services, is told to be that.
$ printf 'refYear,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n2020,156,X,408,1201,10\n' | tradestat balance CHN PRK --data -
2> tradestat: error: the dataset has no item TOTAL between CHN and PRK; it has one: say --item 1201
[2]

# What a file holds, and what is ranked of it: Uganda's exports to Kenya are among the imports
# that Kenya reports.
$ printf 'who,whom,when,usd\nKEN,UGA,2019,9\n' > h.csv; tradestat partners UGA --holds imports --reported-by importer --data h.csv --map reporter=who,partner=whom,year=when,value=usd --unit USD --format csv --columns importer,value | xargs; tradestat partners KEN --holds imports --flow imports --data h.csv --map reporter=who,partner=whom,year=when,value=usd --unit USD --format csv --columns exporter,value | xargs
importer,value KEN,9
exporter,value UGA,9

# inspect tells of which mark decimals are.
$ printf 'from;to;year;usd\nKEN;UGA;2019;7,5\n' | tradestat inspect - --map exporter=from,importer=to,year=year,value=usd --unit USD --format markdown | grep decimals
- -: warning: decimals stand behind a comma

# OEC's web tables name no country: a constant does. Their ids have the section before the code.
$ printf 'Section ID,Section,HS4 ID,HS4,Year,Trade Value\n1,Animals,10302,Fish,2019,30\n2,Plants,20805,Citrus,2019,70\n' > oec.csv; tradestat products MAR W00 --data oec.csv --map 'exporter==MAR,importer==World,item=HS4 ID,year=Year,value=Trade Value' --unit USD --format csv --columns item,value,share
item,value,share
0805,70,0.7
0302,30,0.3

# Trade Map's: thousands of dollars in a column for each year, the exporter in the title alone, codes behind an apostrophe.
$ printf 'List of importing markets for a product exported by Morocco\n\nImporters\tExported value in 2019\tExported value in 2020\nWorld\t100\t110\nFrance\t60\t77\nSpain\t40\t33\n' > markets.txt; tradestat partners MAR --data markets.txt --map 'exporter==MAR,importer=Importers,year=*' --unit 'thousand USD' --columns importer,value,share,growth
Partners of MAR by its exports, goods

importer         value  share  growth
          USD thousand      %       %
─────────────────────────────────────
FRA                 77   70.0    28.3
ESP                 33   30.0   -17.5

growth is from 2019 to 2020
$ printf 'Code\tProduct label\tExported value in 2020\n%sTOTAL\tAll products\t110\n%s08\tEdible fruit\t44\n' "'" "'" > list.txt; tradestat products MAR W00 --data list.txt --map 'exporter==MAR,importer==World,item=Code,year=*' --unit 'thousand USD' --format csv --columns item,value,share
item,value,share
08,44000,0.4
not itemised,66000,0.6
