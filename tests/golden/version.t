$ tradestat --version | sed "s,ISA-L$\|zlib [0-9.]*$,INFLATER,"
tradestat 0.1.0
dataset russia-north-korea, schema 1.1
output schema 1.0
reads files plain, as .gz and in .zip, inflated by INFLATER

$ tradestat -V | head -1
tradestat 0.1.0
