# All figures of a text: Arabic or English, any digits.
$ tradestat figures note.txt
Figures of the text

line  column                        value  unit     direction  text
────────────────────────────────────────────────────────────────────────────────
   1      27                        4.2    percent  fall       4.2 per cent
                             [4.15, 4.25)
   1      43               12,500,000      USD                 $12.5 million
              [12,450,000, 12,550,000)
   1      60                     2021      year                2021
   2       1               13,000,000      USD                 13 million
              [12,500,000, 13,500,000)                         dollars
   2      52                       12      rank                12th
   3      17                        4.2    percent  fall       ٤٫٢ في المئة
                             [4.15, 4.25)
   3      38               12,500,000      USD                 12.5 مليون دولار
              [12,450,000, 12,550,000)
   3      59                     2021      year                2021

left out at this width: byte end, byte start, scale, stated, decimals, year,
  measure, hedge; use --width, or --format csv

$ tradestat figures - --format csv < note.txt
line,column,value,value_lower,value_upper,unit,direction,hedge,measure,exporter,importer,country,item,year,decimals,stated,scale,value_alternative,byte_start,byte_end,text
1,27,4.2,4.15,4.25,percent,fall,,growth,,,,,2021,1,4.2,0,,26,38,4.2 per cent
1,43,12500000,12450000,12550000,USD,,,exports,,,,,2021,1,12.5,6,,42,55,$12.5 million
1,60,2021,2021,2021,year,,,,,,,,,0,2021,0,,59,63,2021
2,1,13000000,12500000,13500000,USD,,about,exports,,,,,2020,0,13,6,,76,94,13 million dollars
2,52,12,12,12,rank,,,total_exports_rank,,,,,2021,0,12,0,,127,131,12th
3,17,4.2,4.15,4.25,percent,fall,,growth,,,,,2021,1,4.2,0,,163,185,٤٫٢ في المئة
3,38,12500000,12450000,12550000,USD,,about,exports,,,,,2021,1,12.5,6,,200,226,12.5 مليون دولار
3,59,2021,2021,2021,year,,,,,,,,,0,2021,0,,234,238,2021

$ tradestat figures note.txt --format json --columns value,unit,direction,text | tail -12
  },
  "data": [
    {"value": 4.2, "unit": "percent", "direction": "fall", "text": "4.2 per cent"},
    {"value": 12500000, "unit": "USD", "direction": null, "text": "$12.5 million"},
    {"value": 2021, "unit": "year", "direction": null, "text": "2021"},
    {"value": 13000000, "unit": "USD", "direction": null, "text": "13 million dollars"},
    {"value": 12, "unit": "rank", "direction": null, "text": "12th"},
    {"value": 4.2, "unit": "percent", "direction": "fall", "text": "٤٫٢ في المئة"},
    {"value": 12500000, "unit": "USD", "direction": null, "text": "12.5 مليون دولار"},
    {"value": 2021, "unit": "year", "direction": null, "text": "2021"}
  ]
}

$ printf 'nothing here' | tradestat figures -
Figures of the text
no records

$ printf '\000 5 per cent \000' | tradestat figures - --format ndjson
{"line": 1, "column": 3, "value": 5, "value_lower": 4.5, "value_upper": 5.5, "unit": "percent", "direction": null, "hedge": null, "measure": null, "exporter": null, "importer": null, "country": null, "item": null, "year": null, "decimals": 0, "stated": "5", "scale": 0, "value_alternative": null, "byte_start": 2, "byte_end": 12, "text": "5 per cent"}

$ printf '\000\377 5 per cent \000' | tradestat figures - --format ndjson
2> {"code": "bad_data", "message": "the text is not UTF-8", "hint": "save it in UTF-8, or say --encoding windows-1256 or --encoding latin-1", "path": "-", "line": 1, "column": null}
[2]

# A text that is not UTF-8 is decoded where its bytes can only be one thing, or as told.
$ printf '\310\341\333\312 5 \343\341\355\346\344 \317\346\341\307\321\n' | tradestat figures - --columns value,unit,text
Figures of the text

    value  unit  text
──────────────────────────────
5,000,000  USD   5 مليون دولار

the text was read as Windows-1256

$ printf 'Le caf\351 co\373te \2433 million.\n' | tradestat figures - --columns value,unit,text
Figures of the text

    value  unit  text
───────────────────────────
3,000,000  GBP   £3 million

the text was read as Latin-1 (Windows-1252)

$ printf 'not \303\251t\303\251 but \351t\351 5%%\n' | tradestat figures -
2> tradestat: error: -:1: the text is not UTF-8; save it in UTF-8, or say --encoding windows-1256 or --encoding latin-1
[2]

$ printf 'not \303\251t\303\251 but \351t\351 5%%\n' | tradestat figures - --encoding latin-1 --format csv
line,column,value,value_lower,value_upper,unit,direction,hedge,measure,exporter,importer,country,item,year,decimals,stated,scale,value_alternative,byte_start,byte_end,text
1,19,5,4.5,5.5,percent,,,,,,,,,0,5,0,,24,26,5%

$ printf '\310 5%%\n' | tradestat figures - --encoding utf-8
2> tradestat: error: -:1: the text is not UTF-8; save it in UTF-8, or say --encoding windows-1256 or --encoding latin-1
[2]

$ tradestat figures note.txt --encoding ebcdic
2> tradestat: error: --encoding must be utf-8, windows-1256 or latin-1, not 'ebcdic'
[2]

$ printf '\377\376\065\000' | tradestat figures -
2> tradestat: error: the text is UTF-16; save it in UTF-8
[2]

$ tradestat figures
2> tradestat: error: a text is missing; name a file, or - for standard input: tradestat figures FILE
[2]

$ tradestat figures missing.txt
2> tradestat: error: cannot read 'missing.txt': No such file or directory; check the path
[2]

$ tradestat figures note.txt other.txt
2> tradestat: error: unexpected argument 'other.txt'; for example: tradestat figures article.txt
[2]

# A dataset drafted from a text: what a person must decide is TODO, and told when it is used.
$ tradestat figures report.txt --format dataset
{
  "schema_version": "1.1",
  "id": "report",
  "title": "Figures of report.txt",
  "sources": [
    {"id": "article", "name": "report.txt"}
  ],
  "observations": [
    {"id": "goods-chl-chn-2020", "indicator": "exports", "ref_area": "CHL", "counterpart_area": "CHN", "commodity_class": "HS", "commodity": "TOTAL", "time_period": "2020", "unit_measure": "USD", "unit_mult": 9, "obs_value": "30.0", "sources": ["article"], "places": [{"line": 1, "text": "$30.0 billion"}]},
    {"id": "exports-chl-chn-2021", "indicator": "exports", "ref_area": "CHL", "counterpart_area": "CHN", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2021", "unit_measure": "USD", "unit_mult": 9, "obs_value": "36.5", "sources": ["article"], "places": [{"line": 1, "text": "$36.5 billion"}]},
    {"id": "two-way-2019", "indicator": "two_way", "ref_area": "TODO", "counterpart_area": "TODO", "commodity_class": "_X", "commodity": "TOTAL", "time_period": "2019", "unit_measure": "USD", "unit_mult": 9, "obs_value": "50.4", "sources": ["article"], "places": [{"line": 2, "text": "$50.4 billion"}]}
  ],
  "claims": [
    {"id": "growth-chl-chn", "formula": "total_change", "inputs": ["goods-chl-chn-2020", "exports-chl-chn-2021"], "unit_measure": "PT", "obs_value": "21.7", "sources": ["article"], "places": [{"line": 1, "text": "21.7 per cent"}]}
  ],
  "left_out": [
    {"line": 2, "text": "3"}
  ]
}

$ tradestat figures report.txt --format dataset | tradestat verify --data -
2> tradestat: error: -:11:64: "ref_area" is still TODO; put what the source says in its place
2> tradestat: error: -:11:92: "counterpart_area" is still TODO; put what the source says in its place
[2]

$ tradestat figures report.txt --format dataset | sed 's/"ref_area": "TODO", "counterpart_area": "TODO"/"ref_area": "CHL", "counterpart_area": "CHN"/' | tradestat verify --data - --article report.txt --fail-on missing,moved --format csv | cut -d, -f 1-7
section,id,stated,unit,expected_line,presence,line
article,goods-chl-chn-2020,30.0,billion USD,1,found,1
article,exports-chl-chn-2021,36.5,billion USD,1,found,1
article,two-way-2019,50.4,billion USD,2,found,2
article,growth-chl-chn,21.7,percent,1,found,1
article,,,,,unknown,2
verify,growth-chl-chn,21.7,percent,,,

# One without TODO is accepted as it is.
$ sed -i 2d report.txt; tradestat figures report.txt --format dataset > figures.json; tradestat verify figures.json --article report.txt --fail-on missing,moved --format github
::notice title=tradestat verify report::3 found; 1 consistent

$ tradestat figures - --format dataset < /dev/null
2> {"code": "no_data", "message": "no sentence of the text says what its figures are of", "hint": "see them with: tradestat figures FILE", "path": null, "line": null, "column": null}
[2]

$ tradestat figures missing.txt --format dataset
2> {"code": "io", "message": "cannot read 'missing.txt': No such file or directory", "hint": "check the path", "path": "missing.txt", "line": null, "column": null}
[2]

$ tradestat verify --format dataset
2> {"code": "usage", "message": "format dataset is for figures or init only, not for verify", "hint": "use: tradestat figures or init --format dataset, or another format", "path": null, "line": null, "column": null}
[2]
