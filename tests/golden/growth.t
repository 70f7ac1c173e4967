$ tradestat growth
Growth between two years
item TOTAL · start year 2016 · end year 2021

                     start     end
exporter  importer   value   value      total change               cagr
                    USD mn  USD mn                 %                  %
───────────────────────────────────────────────────────────────────────
RUS       PRK         35.8    78.3           118.72             16.943
                                    (118.27, 119.16)   (16.896, 16.991)
PRK       RUS         28.7    10.6           -63.07            -18.06
                                    (-63.30, -62.83)  (-18.17, -17.96)

left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to
  PRK SC, RUS to PRK SE
left out at this width: change; use --width, or --format csv

$ tradestat growth --width 120
Growth between two years
item TOTAL · start year 2016 · end year 2021

                     start     end                            total
exporter  importer   value   value  change                   change                      cagr
                    USD mn  USD mn  USD mn                        %                         %
───────────────────────────────────────────────────────────────────────────────────────────────────────────────
RUS       PRK         35.8    78.3    42.5   (42.40, 42.60)  118.72 (118.27, 119.16)   16.943  (16.896, 16.991)
PRK       RUS         28.7    10.6   -18.1 (-18.20, -18.00)  -63.07 (-63.30, -62.83)  -18.06  (-18.17, -17.96)

left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to PRK SC, RUS to PRK SE

$ tradestat growth --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "growth",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "start_year", "unit": "year", "description": "first year of the comparison"},
      {"name": "end_year", "unit": "year", "description": "last year of the comparison"},
      {"name": "start_value", "unit": "USD", "description": "value in the start year"},
      {"name": "start_value_lower", "unit": "USD", "description": "Lower end of the interval of start_value; null where it has none."},
      {"name": "start_value_upper", "unit": "USD", "description": "Upper end of the interval of start_value; null where it has none."},
      {"name": "start_value_reason", "unit": "", "description": "Why start_value is undefined; null where it is defined."},
      {"name": "end_value", "unit": "USD", "description": "value in the end year"},
      {"name": "end_value_lower", "unit": "USD", "description": "Lower end of the interval of end_value; null where it has none."},
      {"name": "end_value_upper", "unit": "USD", "description": "Upper end of the interval of end_value; null where it has none."},
      {"name": "end_value_reason", "unit": "", "description": "Why end_value is undefined; null where it is defined."},
      {"name": "change", "unit": "USD", "description": "end value minus start value"},
      {"name": "change_lower", "unit": "USD", "description": "Lower end of the interval of change; null where it has none."},
      {"name": "change_upper", "unit": "USD", "description": "Upper end of the interval of change; null where it has none."},
      {"name": "change_reason", "unit": "", "description": "Why change is undefined; null where it is defined."},
      {"name": "total_change", "unit": "fraction", "description": "end value over start value, minus 1"},
      {"name": "total_change_lower", "unit": "fraction", "description": "Lower end of the interval of total_change; null where it has none."},
      {"name": "total_change_upper", "unit": "fraction", "description": "Upper end of the interval of total_change; null where it has none."},
      {"name": "total_change_reason", "unit": "", "description": "Why total_change is undefined; null where it is defined."},
      {"name": "cagr", "unit": "fraction", "description": "compound annual growth rate: (end/start)^(1/years) - 1"},
      {"name": "cagr_lower", "unit": "fraction", "description": "Lower end of the interval of cagr; null where it has none."},
      {"name": "cagr_upper", "unit": "fraction", "description": "Upper end of the interval of cagr; null where it has none."},
      {"name": "cagr_reason", "unit": "", "description": "Why cagr is undefined; null where it is defined."}
    ],
    "notes": [
      "left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to PRK SC, RUS to PRK SE"
    ]
  },
  "data": [
    {"exporter": "RUS", "importer": "PRK", "item": "TOTAL", "start_year": 2016, "end_year": 2021, "start_value": 35800000, "start_value_lower": 35750000, "start_value_upper": 35850000, "start_value_reason": null, "end_value": 78300000, "end_value_lower": 78250000, "end_value_upper": 78350000, "end_value_reason": null, "change": 42500000, "change_lower": 42400000, "change_upper": 42600000, "change_reason": null, "total_change": 1.187150837988827, "total_change_lower": 1.1827057182705718, "total_change_upper": 1.1916083916083917, "total_change_reason": null, "cagr": 0.16943408284512476, "cagr_lower": 0.16895834925447223, "cagr_upper": 0.1699103710468339, "cagr_reason": null},
    {"exporter": "PRK", "importer": "RUS", "item": "TOTAL", "start_year": 2016, "end_year": 2021, "start_value": 28700000, "start_value_lower": 28650000, "start_value_upper": 28750000, "start_value_reason": null, "end_value": 10600000, "end_value_lower": 10550000, "end_value_upper": 10650000, "end_value_reason": null, "change": -18100000, "change_lower": -18200000, "change_upper": -18000000, "change_reason": null, "total_change": -0.6306620209059234, "total_change_lower": -0.6330434782608696, "total_change_upper": -0.6282722513089005, "total_change_reason": null, "cagr": -0.18062106688022161, "cagr_lower": -0.18168045877532632, "cagr_upper": -0.179563456451165, "cagr_reason": null}
  ]
}

$ tradestat growth --format csv
exporter,importer,item,start_year,end_year,start_value,start_value_lower,start_value_upper,start_value_reason,end_value,end_value_lower,end_value_upper,end_value_reason,change,change_lower,change_upper,change_reason,total_change,total_change_lower,total_change_upper,total_change_reason,cagr,cagr_lower,cagr_upper,cagr_reason
RUS,PRK,TOTAL,2016,2021,35800000,35750000,35850000,,78300000,78250000,78350000,,42500000,42400000,42600000,,1.187150837988827,1.1827057182705718,1.1916083916083917,,0.16943408284512476,0.16895834925447223,0.1699103710468339,
PRK,RUS,TOTAL,2016,2021,28700000,28650000,28750000,,10600000,10550000,10650000,,-18100000,-18200000,-18000000,,-0.6306620209059234,-0.6330434782608696,-0.6282722513089005,,-0.18062106688022161,-0.18168045877532632,-0.179563456451165,

$ tradestat growth PRK RUS --from 2016 --to 2021 --item TOTAL
Growth between two years
item TOTAL · start year 2016 · end year 2021

                     start     end
exporter  importer   value   value      total change               cagr
                    USD mn  USD mn                 %                  %
───────────────────────────────────────────────────────────────────────
RUS       PRK         35.8    78.3           118.72             16.943
                                    (118.27, 119.16)   (16.896, 16.991)
PRK       RUS         28.7    10.6           -63.07            -18.06
                                    (-63.30, -62.83)  (-18.17, -17.96)

left out at this width: change; use --width, or --format csv

$ tradestat growth --from 2016
Growth between two years
item TOTAL · start year 2016 · end year 2021

                     start     end
exporter  importer   value   value      total change               cagr
                    USD mn  USD mn                 %                  %
───────────────────────────────────────────────────────────────────────
RUS       PRK         35.8    78.3           118.72             16.943
                                    (118.27, 119.16)   (16.896, 16.991)
PRK       RUS         28.7    10.6           -63.07            -18.06
                                    (-63.30, -62.83)  (-18.17, -17.96)

left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to
  PRK SC, RUS to PRK SE
left out at this width: change; use --width, or --format csv

# The value that the rate implies for another year: between, before and after.
$ tradestat growth --at 2019
Growth between two years
item TOTAL · start year 2016 · end year 2021 · at year 2019

                     start
exporter  importer   value      total change               cagr   implied value
                    USD mn                 %                  %          USD mn
───────────────────────────────────────────────────────────────────────────────
RUS       PRK         35.8           118.72             16.943           57.25
                            (118.27, 119.16)   (16.896, 16.991)  [57.20, 57.31)
PRK       RUS         28.7           -63.07            -18.06            15.79
                            (-63.30, -62.83)  (-18.17, -17.96)   [15.73, 15.84)

left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to
  PRK SC, RUS to PRK SE
left out at this width: change, end value; use --width, or --format csv

$ tradestat growth --at 2015 --columns exporter,at_year,implied_value,implied_value_lower
Growth between two years

                         implied
            at  implied    value
exporter  year    value    lower
                 USD mn   USD mn
────────────────────────────────
RUS       2015    30.61    30.56
PRK       2015    35.03    34.92

left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to
  PRK SC, RUS to PRK SE

$ tradestat growth --at 2026 --columns exporter,at_year,implied_value,implied_value_lower
Growth between two years

                         implied
            at  implied    value
exporter  year    value    lower
                 USD mn   USD mn
────────────────────────────────
RUS       2026  171.25   170.80
PRK       2026    3.915    3.871

left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to
  PRK SC, RUS to PRK SE

# Flows with one year only have no growth, and say so where they are asked for.
$ tradestat growth --item SD
Growth between two years

                          start   end   start     end           total
exporter  importer  item   year  year   value   value  change  change  cagr
                                       USD mn  USD mn  USD mn       %     %
───────────────────────────────────────────────────────────────────────────
RUS       PRK       SD     2020  2020     3.6     3.6     n/a     n/a   n/a

n/a in change, total change, cagr: needs two different years

$ tradestat growth --item SD --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "growth",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "start_year", "unit": "year", "description": "first year of the comparison"},
      {"name": "end_year", "unit": "year", "description": "last year of the comparison"},
      {"name": "start_value", "unit": "USD", "description": "value in the start year"},
      {"name": "start_value_lower", "unit": "USD", "description": "Lower end of the interval of start_value; null where it has none."},
      {"name": "start_value_upper", "unit": "USD", "description": "Upper end of the interval of start_value; null where it has none."},
      {"name": "start_value_reason", "unit": "", "description": "Why start_value is undefined; null where it is defined."},
      {"name": "end_value", "unit": "USD", "description": "value in the end year"},
      {"name": "end_value_lower", "unit": "USD", "description": "Lower end of the interval of end_value; null where it has none."},
      {"name": "end_value_upper", "unit": "USD", "description": "Upper end of the interval of end_value; null where it has none."},
      {"name": "end_value_reason", "unit": "", "description": "Why end_value is undefined; null where it is defined."},
      {"name": "change", "unit": "USD", "description": "end value minus start value"},
      {"name": "change_lower", "unit": "USD", "description": "Lower end of the interval of change; null where it has none."},
      {"name": "change_upper", "unit": "USD", "description": "Upper end of the interval of change; null where it has none."},
      {"name": "change_reason", "unit": "", "description": "Why change is undefined; null where it is defined."},
      {"name": "total_change", "unit": "fraction", "description": "end value over start value, minus 1"},
      {"name": "total_change_lower", "unit": "fraction", "description": "Lower end of the interval of total_change; null where it has none."},
      {"name": "total_change_upper", "unit": "fraction", "description": "Upper end of the interval of total_change; null where it has none."},
      {"name": "total_change_reason", "unit": "", "description": "Why total_change is undefined; null where it is defined."},
      {"name": "cagr", "unit": "fraction", "description": "compound annual growth rate: (end/start)^(1/years) - 1"},
      {"name": "cagr_lower", "unit": "fraction", "description": "Lower end of the interval of cagr; null where it has none."},
      {"name": "cagr_upper", "unit": "fraction", "description": "Upper end of the interval of cagr; null where it has none."},
      {"name": "cagr_reason", "unit": "", "description": "Why cagr is undefined; null where it is defined."}
    ],
    "notes": []
  },
  "data": [
    {"exporter": "RUS", "importer": "PRK", "item": "SD", "start_year": 2020, "end_year": 2020, "start_value": 3600000, "start_value_lower": 3550000, "start_value_upper": 3650000, "start_value_reason": null, "end_value": 3600000, "end_value_lower": 3550000, "end_value_upper": 3650000, "end_value_reason": null, "change": null, "change_lower": null, "change_upper": null, "change_reason": "needs two different years", "total_change": null, "total_change_lower": null, "total_change_upper": null, "total_change_reason": "needs two different years", "cagr": null, "cagr_lower": null, "cagr_upper": null, "cagr_reason": "needs two different years"}
  ]
}

$ tradestat growth RUS W00
Growth between two years
no records

left out, without figures for two years: RUS to W00 TOTAL

# A plain calculator: the digits count.
$ tradestat growth --start 28.7 --end 10.6 --years 5
Growth between two years

start   end  start    end
 year  year  value  value            change      total change              cagr
                                                            %                 %
───────────────────────────────────────────────────────────────────────────────
    0     5   28.7   10.6           -18.1             -63.07            -18.06
                           (-18.20, -18.00)  (-63.30, -62.83)  (-18.17, -17.96)

$ tradestat growth --start 28.70 --end 10.60 --years 5
Growth between two years

start year    0
end year      5
start value   28.70
end value     10.60
change        -18.10 (-18.110, -18.090)
total change  -63.066 % (-63.090, -63.042)
cagr          -18.062 % (-18.073, -18.052)

$ tradestat growth --start 100 --end 200 --years 10 --at 20 --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "growth",
    "inputs": [],
    "columns": [
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "start_year", "unit": "year", "description": "first year of the comparison"},
      {"name": "end_year", "unit": "year", "description": "last year of the comparison"},
      {"name": "start_value", "unit": "", "description": "value in the start year"},
      {"name": "start_value_lower", "unit": "", "description": "Lower end of the interval of start_value; null where it has none."},
      {"name": "start_value_upper", "unit": "", "description": "Upper end of the interval of start_value; null where it has none."},
      {"name": "start_value_reason", "unit": "", "description": "Why start_value is undefined; null where it is defined."},
      {"name": "end_value", "unit": "", "description": "value in the end year"},
      {"name": "end_value_lower", "unit": "", "description": "Lower end of the interval of end_value; null where it has none."},
      {"name": "end_value_upper", "unit": "", "description": "Upper end of the interval of end_value; null where it has none."},
      {"name": "end_value_reason", "unit": "", "description": "Why end_value is undefined; null where it is defined."},
      {"name": "change", "unit": "", "description": "end value minus start value"},
      {"name": "change_lower", "unit": "", "description": "Lower end of the interval of change; null where it has none."},
      {"name": "change_upper", "unit": "", "description": "Upper end of the interval of change; null where it has none."},
      {"name": "change_reason", "unit": "", "description": "Why change is undefined; null where it is defined."},
      {"name": "total_change", "unit": "fraction", "description": "end value over start value, minus 1"},
      {"name": "total_change_lower", "unit": "fraction", "description": "Lower end of the interval of total_change; null where it has none."},
      {"name": "total_change_upper", "unit": "fraction", "description": "Upper end of the interval of total_change; null where it has none."},
      {"name": "total_change_reason", "unit": "", "description": "Why total_change is undefined; null where it is defined."},
      {"name": "cagr", "unit": "fraction", "description": "compound annual growth rate: (end/start)^(1/years) - 1"},
      {"name": "cagr_lower", "unit": "fraction", "description": "Lower end of the interval of cagr; null where it has none."},
      {"name": "cagr_upper", "unit": "fraction", "description": "Upper end of the interval of cagr; null where it has none."},
      {"name": "cagr_reason", "unit": "", "description": "Why cagr is undefined; null where it is defined."},
      {"name": "at_year", "unit": "year", "description": "year of the implied value"},
      {"name": "implied_value", "unit": "", "description": "value in at_year on the path of constant growth"},
      {"name": "implied_value_lower", "unit": "", "description": "Lower end of the interval of implied_value; null where it has none."},
      {"name": "implied_value_upper", "unit": "", "description": "Upper end of the interval of implied_value; null where it has none."},
      {"name": "implied_value_reason", "unit": "", "description": "Why implied_value is undefined; null where it is defined."}
    ],
    "notes": []
  },
  "data": [
    {"exporter": null, "importer": null, "item": null, "start_year": 0, "end_year": 10, "start_value": 100, "start_value_lower": 99.5, "start_value_upper": 100.5, "start_value_reason": null, "end_value": 200, "end_value_lower": 199.5, "end_value_upper": 200.5, "end_value_reason": null, "change": 100, "change_lower": 99, "change_upper": 101, "change_reason": null, "total_change": 1, "total_change_lower": 0.9850746268656716, "total_change_upper": 1.015075376884422, "total_change_reason": null, "cagr": 0.07177346253629316, "cagr_lower": 0.07097093283055896, "cagr_upper": 0.072578604730314, "cagr_reason": null, "at_year": 20, "implied_value": 400, "implied_value_lower": 396.022388059701, "implied_value_upper": 404.022613065327, "implied_value_reason": null}
  ]
}

$ tradestat growth --start 0 --end 10.6 --years 5
Growth between two years

start   end  start    end                        total
 year  year  value  value  change               change  cagr
                                                     %     %
────────────────────────────────────────────────────────────
    0     5      0   10.6    10.6 (10.1, 11.2)     n/a   n/a

n/a in total change, cagr: the start value is zero

$ tradestat growth --start -3 --end 10.6 --years 5 --format csv
exporter,importer,item,start_year,end_year,start_value,start_value_lower,start_value_upper,start_value_reason,end_value,end_value_lower,end_value_upper,end_value_reason,change,change_lower,change_upper,change_reason,total_change,total_change_lower,total_change_upper,total_change_reason,cagr,cagr_lower,cagr_upper,cagr_reason
,,,0,5,-3,-3.5,-2.5,,10.6,10.55,10.65,,13.6,13.05,14.15,,,,,the start value is negative,,,,the start value is negative

$ tradestat growth --start 0.4 --end 0 --years 2
Growth between two years

start   end  start    end                    total
 year  year  value  value       change      change        cagr
                                                 %           %
──────────────────────────────────────────────────────────────
    0     2    0.4      0        -0.4        -100        -100
                           (-1.0, 0.2)  (-243, 43)  [-100, 20)

# Breaks in series are told where growth or a series crosses them. Germany to 1990 is the West
# alone: 90 in 1990 and 120 in 1991 make 1/3.
$ tradestat growth AUS DEU --from 1990 --to 1991 --data breaks/germany.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --columns start_value,end_value,total_change
Growth between two years

start    end   total
value  value  change
  USD    USD       %
────────────────────
   90    120    33.3

break in the series of DEU: to 1990 Germany is the Federal Republic alone and
  from 1991 it has the German Democratic Republic (DDR) in it
$ tradestat growth AUS DEU --from 1989 --to 1990 --data breaks/germany.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --columns start_value,end_value,total_change
Growth between two years

start    end   total
value  value  change
  USD    USD       %
────────────────────
   80     90    12.5
$ tradestat series AUS DEU --data breaks/germany.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns year,exports
year,exports
1989,80
1990,90
1991,120
2> tradestat: note: break in the series of DEU: to 1990 Germany is the Federal Republic alone and from 1991 it has the German Democratic Republic (DDR) in it
$ tradestat balance AUS DEU --data breaks/germany.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --format json | grep -A 2 breaks
      {"name": "breaks/germany.csv", "format": "mapped", "sha256": null, "observations": 3}
    ],
    "breaks": [
      {"of": "DEU", "last_year": 1990, "text": "to 1990 Germany is the Federal Republic alone and from 1991 it has the German Democratic Republic (DDR) in it"}
    ],
$ tradestat partners AUS --data breaks/germany.csv --map exporter=from,importer=to,year=year,value=usd --unit USD --columns importer,value,growth
Partners of AUS by its exports, goods

importer  value  growth
            USD       %
───────────────────────
DEU         120    33.3

growth is from 1990 to 1991
shares are of the 1 partner in the data: no total is stated
break in the series of DEU: to 1990 Germany is the Federal Republic alone and
  from 1991 it has the German Democratic Republic (DDR) in it

# Of two years a code of the HS is of two editions: 100 in 2016, 60 in 2017.
$ tradestat growth CHN PRK --item 681510 --data breaks/editions.csv --format markdown --columns total_change
## Growth between two years

| total change (%) |
| ---: |
| -40.0 |

- break in the series of 681510: its code is of HS 2012 to 2016, and of HS 2017 from 2017

# The same year by two editions is an error where items are asked for: it would count twice.
$ tradestat products CHN PRK --data breaks/twice.csv
2> tradestat: error: what CHN exports to PRK in 2017 stands by HS 2012 and by HS 2017; give files of one edition of the classification
[2]
$ tradestat balance CHN PRK --data breaks/twice.csv --format csv --columns year,exports
year,exports
2017,100
2> tradestat: note: breaks/twice.csv: 1 row left out: duplicate rows

# Files of BACI name their edition. Totals that agree count once: 2 + 3 = 5 thousand, not 10.
$ tradestat balance CHN PRK --data breaks/hs12-hs17 --format csv --columns year,exports
year,exports
2017,5000
$ tradestat products CHN PRK --data breaks/hs12-hs17
2> tradestat: error: what CHN exports to PRK in 2017 stands by HS 2012 and by HS 2017; give files of one edition of the classification
[2]
$ cp -r breaks/hs12-hs17 two; printf 't,i,j,k,v,q\n2017,156,408,270119,6.000,1\n' > two/BACI_HS17_Y2017_V1.csv; tradestat balance CHN PRK --data two
2> tradestat: error: two different values for TOTAL from CHN to PRK in 2017: by HS 2012 and by HS 2017; give files of one classification
[2]
$ printf 'from,to,year,usd\nDEU,World,1990,90\nDEU,World,1991,120\n' | tradestat profile DEU --data - --map exporter=from,importer=to,year=year,value=usd --unit USD --format csv --columns year,total_exports
year,total_exports
1990,90
1991,120
2> tradestat: note: break in the series of DEU: to 1990 Germany is the Federal Republic alone and from 1991 it has the German Democratic Republic (DDR) in it

# Of one year, countries report by several editions: the codes are ranked together, and that is told.
$ printf 'refYear,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n2017,156,X,408,H4,681510,100\n2017,643,X,408,H5,681511,50\n' | tradestat products --data - --columns item,value
Products, exports of all countries

item    value
          USD
─────────────
681510    100
681511     50

growth is from 2016 to 2017
shares are of the 2 products in the data: no total is stated
codes of 2017 are of several editions: HS 2012, HS 2017

# FRA's exports in trade/baskets.csv rose from 70 to 100: 20 of it are 010121, 10 are 010129.
$ tradestat growth FRA --by item --data trade/baskets.csv
Growth of the exports of FRA
exporter FRA · start year 2020 · end year 2021

item     start value     end value             change       contribution
        USD thousand  USD thousand       USD thousand                  %
────────────────────────────────────────────────────────────────────────
010121        20.000        40.000           20.000             28.571
                                    [19.999, 20.001]   [28.569, 28.574]
010129        10.000        20.000           10.000             14.286
                                     [9.999, 10.001]   [14.283, 14.288]
010210        20.000        20.000            0.000              0.0000
                                    [-0.0010, 0.0010]  [-0.0014, 0.0014]
270900        20.000        20.000            0.000              0.0000
                                    [-0.0010, 0.0010]  [-0.0014, 0.0014]

the contributions add up to the growth of all: 42.857 [42.850, 42.864] %

# To DEU from 30 to 60; to ITA nothing changed.
$ tradestat growth FRA --by partner --from 2020 --to 2021 --data trade/baskets.csv
Growth of the exports of FRA
exporter FRA · item TOTAL · start year 2020 · end year 2021

importer       start value             change       contribution
              USD thousand       USD thousand                  %
────────────────────────────────────────────────────────────────
DEU                30.000            30.000             42.857
          [29.999, 30.001]  [29.998, 30.002]   [42.853, 42.862]
ITA                40.000             0.000              0.0000
          [39.999, 40.001]  [-0.0020, 0.0020]  [-0.0029, 0.0029]

the contributions add up to the growth of all: 42.857 [42.850, 42.864] %
left out at this width: end value; use --width, or --format csv

$ tradestat growth FRA DEU --by item --top 1 --data trade/baskets.csv --columns item,change,contribution
Growth of the exports of FRA

item          change  contribution
        USD thousand             %
──────────────────────────────────
010121        20.000        66.667

1 of 2 products shown, by how much they changed; --top all brings the rest
the contributions add up to the growth of all: 100.000 [99.990, 100.010] %

# All trade grew from 320 to 410: 70 × 90/320 = 19.6875. 010121 grew from 30 to 50, 010129 from 40 to
# 70: 20 × 2/3 + 10 × 3/4 = 20.8333, so products make 1.1458. DEU's imports of them grew from 20 to
# 40 and from 20 to 30: 20 × 1 + 10 × 1/2 = 25, so markets make 4.1667. The rest of 30 is 5.
$ tradestat growth FRA --by effect --data trade/baskets.csv --format csv --columns effect,value,contribution
effect,value,contribution
world_effect,19687.5,0.28125
product_effect,1145.833,0.016369042857142857
market_effect,4166.667,0.05952381428571429
competitiveness,5000,0.07142857142857142
change,30000,0.42857142857142855

$ tradestat growth FRA --by effect --from 2020 --data trade/baskets.csv
Constant market shares of FRA
exporter FRA · start year 2020 · end year 2021

effect                  value                    contribution
                 USD thousand                               %
──────────────────────────────────────────────────────────────────────────────
world_effect          19.688  [19.681, 19.694]         28.125 [28.114, 28.136]
product_effect         1.1458   [1.135, 1.156]          1.637   [1.622, 1.652]
market_effect          4.1667   [4.158, 4.175]          5.952   [5.940, 5.965]
competitiveness        5.0000  [4.9952, 5.0048]         7.143   [7.136, 7.150]
change                30.000  [29.996, 30.004]         42.857 [42.850, 42.864]

$ tradestat growth --by item --data trade/baskets.csv
2> tradestat: error: --by needs a country; for example: tradestat growth FRA --by item --data FILE
[2]

$ tradestat growth FRA DEU --by effect --data trade/baskets.csv
2> tradestat: error: --by partner and --by effect are about all partners; leave DEU out, or say --by item
[2]

$ tradestat growth FRA --by item --year 2020,2021 --data trade/baskets.csv
2> tradestat: error: --by compares two years, --from and --to; leave --year out
[2]

$ tradestat growth FRA --by item --from 2021 --data trade/baskets.csv
2> tradestat: error: growth needs two years, and the data has 2021; see what it has with: tradestat inspect trade/baskets.csv
[2]

$ tradestat growth FRA --by country --data trade/baskets.csv
2> tradestat: error: --by must be item, partner or effect, not 'country'
[2]

$ tradestat growth FRA --by item --item 010121 --data trade/baskets.csv
2> tradestat: error: --item goes with --by partner alone; leave it out, or say --by partner
[2]

$ tradestat growth FRA --by item --at 2020 --data trade/baskets.csv
2> tradestat: error: --at is a year on the way between two values, and --by has many; leave it out
[2]

# 010129 goes to DEU alone.
$ tradestat growth FRA --by partner --item 010129 --data trade/baskets.csv --format csv --columns importer,item,change,contribution
importer,item,change,contribution
DEU,010129,10000,1

$ tradestat growth CHN --by effect --data trade/baskets.csv --columns effect,value
Constant market shares of CHN

effect                  value
                 USD thousand
─────────────────────────────
world_effect          47.813
product_effect       -12.023
market_effect         -5.7895
competitiveness        0.0000
change                30.000
