# Workbooks of Excel's (.xlsx): the sheet is a table like one of CSV. 300 of 400 is 3/4.
$ python3 workbook.py a.xlsx 'Data=from,to,year,usd;DEU,FRA,2021,300;DEU,CZE,2021,100.00'; tradestat partners DEU --data a.xlsx --map exporter=from,importer=to,year=year,value=usd --unit USD --columns importer,value,share
Partners of DEU by its exports, goods

importer   value   share
             USD       %
────────────────────────
FRA       300     75.000
CZE       100.00  25.000

growth is from 2020 to 2021
shares are of the 2 partners in the data: no total is stated

# Titles above the table, empty columns, a note under it; a year may be a date.
$ python3 workbook.py b.xlsx 'Data=Trade of Germany;;,from,to,year,usd;,DEU,FRA,@44197,300;;Source: invented'; tradestat balance DEU FRA --data b.xlsx --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns year,exports; tradestat inspect b.xlsx --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv; tradestat inspect b.xlsx --map exporter=from,importer=to,year=year,value=usd --unit USD --columns figures
year,exports
2021,300
file,format,encoding,delimiter,codes,unit,rows,figures,left_out,years,countries,items
b.xlsx,mapped,UTF-8,none,any that is not ambiguous,USD,2,1,1,2021,2,1
What the files hold

figures
───────
      1

b.xlsx: 1 row left out: rows of one cell, such as notes
b.xlsx: warning: 1 line above the header

# Of a double 15 digits count; an exponent states no rounding.
$ python3 workbook.py c.xlsx 'Data=from,to,year,usd;DEU,FRA,2021,1.1000000000000001;DEU,CZE,2021,1.5E+9'; for to in FRA CZE; do tradestat data --data c.xlsx --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns importer,stated | grep $to; done
FRA,1.1
CZE,1500000000

# Of several sheets the only table is read, and told; of several tables one has to be chosen.
$ python3 workbook.py d.xlsx 'Notes=About;This workbook' 'One=t,i,j,k,v;2021,643,408,270119,5' '-Old=t,i,j,k,v;2021,643,408,270119,6'; tradestat balance RUS PRK --data d.xlsx --format csv --columns year,exports
year,exports
2021,5000
2> tradestat: note: d.xlsx: the sheet 'One', one of 2
$ python3 workbook.py e.xlsx 'One=t,i,j,k,v;2021,643,408,270119,5' 'Two=t,i,j,k,v;2021,643,408,270119,6'; tradestat balance RUS PRK --data e.xlsx; for sheet in Two two 1; do tradestat balance RUS PRK --data e.xlsx --sheet $sheet --format csv --columns exports --no-header; done; tradestat balance RUS PRK --data e.xlsx --sheet Three
6000
6000
5000
2> tradestat: error: several sheets of 'e.xlsx' are tables of trade: One, Two; choose one with --sheet NAME
2> tradestat: error: the workbook 'e.xlsx' has no sheet 'Three'; it has One, Two
[2]
$ tradestat balance RUS PRK --data trade/baci_pairs.csv --sheet 1
2> tradestat: error: --sheet is for workbooks: 'trade/baci_pairs.csv' is none; leave it out
[2]

# In a folder it is a file like others; within an archive it is passed over.
$ mkdir in; python3 workbook.py in/a.XLSX 'One=t,i,j,k,v;2021,643,408,270119,5'; cp trade/baci_pairs.csv in/b.csv; python3 -m zipfile -c in/c.zip in/a.XLSX in/b.csv; touch in/notes.md in/.hidden in/._a.csv; mkdir in/more; tradestat inspect in/ --columns file,figures
What the files hold

file            figures
───────────────────────
in/a.XLSX             1
in/b.csv              6
in/c.zip/b.csv        0

in/b.csv: 1 row left out: duplicate rows
in/c.zip/b.csv: 7 rows left out: duplicate rows
passed over, as of no kind that is read: in/more/, in/notes.md,
  in/c.zip/a.XLSX

# What is none, or damaged.
$ printf '\320\317\021\340\241\261\032\341' > old.xls; tradestat inspect old.xls
2> tradestat: error: cannot read 'old.xls': it is a document of Microsoft Office; save it as CSV in UTF-8
[2]
$ printf 'x' > META; python3 -c "import zipfile; zipfile.ZipFile('a.ods', 'w').writestr('META-INF/manifest.xml', '<x/>')"; tradestat inspect a.ods
2> tradestat: error: a.ods:1:1: a document of OpenDocument (.ods), which is not read; save it as .xlsx or CSV
[2]
$ python3 -c "import zipfile; z = zipfile.ZipFile('f.xlsx', 'w'); z.writestr('xl/workbook.xml', '<workbook>')"; tradestat inspect f.xlsx
2> tradestat: error: f.xlsx:1:1: its XML is damaged: no element found; save it again, as .xlsx or CSV
[2]
