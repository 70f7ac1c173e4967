# What downloads come as: gzip, also of several members, and BACI's zip.
$ gzip -c trade/baci_pairs.csv > pairs.gz; tradestat balance RUS PRK --data pairs.gz --year 2021 --columns exports,imports --format csv
exports,imports
6000,3000
$ (head -4 trade/baci_pairs.csv | gzip; tail -n +5 trade/baci_pairs.csv | gzip; printf '\0\0') > two.gz; tradestat balance RUS PRK --data two.gz --year 2021 --columns exports,imports --format csv
exports,imports
6000,3000
$ gzip -c trade/comtrade.json | tradestat inspect - --columns file,format,rows --format csv
file,format,rows
-,comtrade,2
$ gzip -c trade.json | tradestat balance --data - --columns year,exports --format csv
year,exports
2016,250000000
2020,400000000
2021,500000000
2020,250000000
2021,250000000
2020,100000000
2021,125000000
2016,100000000
2021,125000000
2020,30000000
2021,

$ python3 -m zipfile -c baci.zip trade/baci_pairs.csv && tradestat balance RUS PRK --data baci.zip --year 2021 --columns exports,imports --format csv && tradestat inspect baci.zip --columns file,format,rows --format csv
exports,imports
6000,3000
file,format,rows
baci.zip/baci_pairs.csv,baci,7

# A .gz in a .zip.
$ gzip -c trade/baci_pairs.csv > baci.csv.gz; python3 -m zipfile -c baci.zip baci.csv.gz && tradestat balance RUS PRK --data baci.zip --year 2021 --columns exports,imports --format csv
exports,imports
6000,3000

# What is compressed otherwise, or no table, is named as what it is, also within.
$ for by in bz2 lzma; do python3 -c "import $by; open('a.$by', 'wb').write($by.compress(b't,i,j,k,v,q\n'))"; tradestat balance --data a.$by; done
2> tradestat: error: cannot read 'a.bz2': it is compressed with bzip2; decompress it first, with bunzip2
2> tradestat: error: cannot read 'a.lzma': it is compressed with xz; decompress it first, with unxz
[2]
$ for mark in '(\265/\375' '\004"M\030' '\037\235' '7z\274\257\047\034' 'Rar!\032\007' PAR1 '\320\317\021\340\241\261\032\341' '%%PDF-1.7'; do printf "$mark..." | tradestat balance --data -; done
2> tradestat: error: cannot read standard input: it is compressed with zstd; decompress it first, with unzstd
2> tradestat: error: cannot read standard input: it is compressed with lz4; decompress it first, with unlz4
2> tradestat: error: cannot read standard input: it is compressed with compress; decompress it first, with gunzip
2> tradestat: error: cannot read standard input: it is a 7z archive; unpack it, and name the file in it
2> tradestat: error: cannot read standard input: it is a RAR archive; unpack it, and name the file in it
2> tradestat: error: cannot read standard input: it is a Parquet file; write it as CSV first
2> tradestat: error: cannot read standard input: it is a document of Microsoft Office; save it as CSV in UTF-8
2> tradestat: error: cannot read standard input: it is a PDF; give CSV or JSON
[2]
$ tar -cf trade.tar trade/baci.csv; gzip -c trade.tar > trade.tar.gz; tradestat balance --data trade.tar; tradestat balance --data trade.tar.gz
2> tradestat: error: cannot read 'trade.tar': it is a tar archive; unpack it, and name the file in it
2> tradestat: error: cannot read 'trade.tar.gz': it is a tar archive; unpack it, and name the file in it
[2]
$ python3 -c "import zipfile; zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_LZMA).writestr('a.csv', 't,i,j,k,v,q\n2021,643,408,270119,3.5,1\n')"; tradestat balance --data a.zip
2> tradestat: error: cannot read 'a.zip/a.csv': it is compressed with LZMA; unpack the archive first
[2]
$ python3 -c "import zipfile; zipfile.ZipFile('a.zip', 'w').writestr('a.csv', 't,i,j,k,v,q\n2021,643,408,270119,3.5,1\n')"; sed 's/PK\x01\x02\(....\)\x00/PK\x01\x02\1\x01/' a.zip > secret.zip; tradestat balance --data secret.zip
2> tradestat: error: cannot read 'secret.zip/a.csv': it is encrypted; unpack the archive first
[2]
$ python3 -m zipfile -c in.zip trade/baci.csv; python3 -m zipfile -c out.zip in.zip; gzip -c in.zip > in.csv.gz; tradestat balance --data out.zip; tradestat balance --data in.csv.gz
2> tradestat: error: cannot read 'out.zip/in.zip': it is a zip archive within another file; unpack it first
2> tradestat: error: cannot read 'in.csv.gz': it is a zip archive within another file; unpack it first
[2]
$ echo > '[Content_Types].xml'; python3 -m zipfile -c book.xlsx '[Content_Types].xml'; tradestat balance --data book.xlsx
2> tradestat: error: cannot read 'book.xlsx': it is a document of Microsoft Office; save it as CSV in UTF-8
[2]

# Damage.
$ gzip -c trade/baci_pairs.csv | head -c 100 > cut.gz; tradestat balance RUS PRK --data cut.gz
2> tradestat: error: cannot read 'cut.gz': it is cut short; download it again
[2]
$ (gzip -c trade/baci_pairs.csv | head -c 110; gzip -c trade/comtrade.csv | tail -c 100) > bad.gz; tradestat balance RUS PRK --data bad.gz
2> tradestat: error: cannot read 'bad.gz': it is damaged; download it again
[2]
$ (gzip -c trade/baci_pairs.csv; echo text) > tail.gz; tradestat balance RUS PRK --data tail.gz
2> tradestat: error: cannot read 'tail.gz': it is damaged; download it again
[2]
$ python3 -m zipfile -c baci.zip trade/baci_pairs.csv; head -c 200 baci.zip > cut.zip; tradestat balance RUS PRK --data cut.zip
2> tradestat: error: cannot read 'cut.zip': the archive is damaged or cut short; download it again
[2]
# What is stored without compression is checked, too: a digit changed, the end lost.
$ python3 -c "import zipfile; zipfile.ZipFile('s.zip', 'w').writestr('a.csv', 't,i,j,k,v,q\n2021,643,408,270119,3.5,1\n')"; tradestat balance RUS PRK --data s.zip --columns exports --format csv; sed s/,3.5,/,9.5,/ s.zip > bad.zip; tradestat balance RUS PRK --data bad.zip
exports
3500
2> tradestat: error: cannot read 'bad.zip/a.csv': it is damaged; download it again
[2]
$ python3 -c "import zipfile; z = zipfile.ZipFile('s.zip', 'w'); z.writestr('a.csv', 't,i,j,k,v,q\n2021,643,408,270119,3.5,1\n2021,643,408,270112,4,1\n'); z.filelist[0].file_size = z.filelist[0].compress_size = 37; z.close()"; tradestat balance RUS PRK --data s.zip
2> tradestat: error: cannot read 's.zip/a.csv': it is damaged; download it again
[2]
$ python3 -W ignore -c "import zipfile; z = zipfile.ZipFile('twice.zip', 'w'); z.writestr('a.csv', 't'); z.writestr('a.csv', 'u')"; tradestat balance RUS PRK --data twice.zip
2> tradestat: error: cannot read 'twice.zip': the archive has two files of the name 'a.csv'; unpack it, and name the one that is meant
[2]

$ python3 -m zipfile -c baci.zip trade/baci_pairs.csv; tradestat balance RUS PRK --data baci.zip/none.csv
2> tradestat: error: cannot read 'baci.zip/none.csv': no such file in the archive; check the path
[2]
$ python3 -m zipfile -c baci.zip trade/baci_pairs.csv; cat baci.zip | tradestat balance RUS PRK --data -
2> tradestat: error: -:1:1: a zip archive from a pipe; give its path: it is read from its end
[2]
$ echo > readme.txt; python3 -m zipfile -c none.zip readme.txt; tradestat balance RUS PRK --data none.zip
2> tradestat: error: no .csv, .tsv or .json file in the archive 'none.zip'; unpack it, and name the files themselves
[2]
