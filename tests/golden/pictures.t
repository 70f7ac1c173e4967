# Bars to both sides of zero: of a balance below it to the left. A year without figures keeps
# its place.
$ tradestat balance --chart
Trade balance, goods
reporter RUS, partner PRK; balance in USD mn

2016       ████▎                                              7.1 (7.00, 7.20)
2017-2020                                            no figures
2021       ████████████████████████████████████████          67.7 (67.60, 67.80)
$ tradestat balance PRK RUS --chart --width 60
Trade balance, goods
reporter PRK, partner RUS; balance in USD mn

2016                      ██│          -7.1 (-7.20, -7.00)
2017-2020                   │  no figures
2021       █████████████████│         -67.7 (-67.80, -67.60)
$ tradestat balance PRK RUS --chart --ascii --width 40
Trade balance, goods
reporter PRK, partner RUS; balance in
USD mn

2016                    #|          -7.1
2017-2020                |  no figures
2021       ##############|         -67.7

# Two bars a year.
$ tradestat series RUS PRK --chart
Trade year by year, goods
reporter RUS, partner PRK; exports, imports in USD mn

2016  exports  ██████████████████████████▌                                  35.8
      imports  █████████████████████▎                                       28.7
2017                                                                       n/a
2018                                                                       n/a
2019                                                                       n/a
2020                                                                       n/a
2021  exports  ██████████████████████████████████████████████████████████   78.3
      imports  ███████▉                                                     10.6

n/a in export growth, import growth: no figure for 2015
no figures for 2017 to 2020
growth in 2021 is since 2016, the last year with a figure

# Two years a flow, and what lies between them.
$ tradestat growth --chart
Growth between two years
2016-2021; item TOTAL; start value in USD mn, end value in USD mn, cagr in %

RUS → PRK  2016  ███████████████▌                          35.8
           2021  ██████████████████████████████████        78.3
           cagr                                      16.943 %   (16.896, 16.991)
PRK → RUS  2016  ████████████▌                             28.7
           2021  ████▋                                     10.6
           cagr                                      -18.06 %   (-18.17, -17.96)

left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to
  PRK SC, RUS to PRK SE

# What is not itemised is drawn otherwise.
$ tradestat products RUS PRK --chart --width 70
Products, exports of RUS to PRK
exporter RUS, importer PRK, year 2020; value in USD mn

SD travel        █████████████████████████████████  3.6
SC transport     ████████████████████████▎          2.65
SE construction  ███▎                               0.355
not itemised     ▒                                  0.135 (0.07, 0.20)

n/a in growth: no figure for 2019
growth is from 2019 to 2020
$ tradestat products RUS PRK --chart --width 50 --ascii
Products, exports of RUS to PRK
exporter RUS, importer PRK, year 2020; value in
USD mn

SD travel        #############  3.6
SC transport     ##########     2.65
SE construction  #              0.355
not itemised     :              0.135 (0.07, 0.20)

n/a in growth: no figure for 2019
growth is from 2019 to 2020

# Both reports of a flow on one line.
$ tradestat mirror FRA DEU --data mirror.json --chart
Mirror statistics: what exporter and importer report
exporter reported, importer reported in USD mn

● exporter reported ■ importer reported
FRA → DEU TOTAL 2020                                ●                  400 / n/a
FRA → DEU TOTAL 2021                                        ●■         500 / 520
FRA → DEU 27 2021             ●─■                                      100 / 130
FRA → DEU 8703 2021    ◆                                                   0 / 5
DEU → FRA TOTAL 2020                          ●                        310 / n/a
DEU → FRA TOTAL 2021                                               ◆   600 / 594

n/a in importer reported, difference, relative difference: not reported by the
  importer
n/a in importer reported, difference, relative difference: stated to be
  missing (obs_status M)
n/a in relative difference: the exporter's value is zero
imports are usually valued CIF, with insurance and freight, exports FOB,
  without: a surplus of some per cent on the importer's side is no contradiction
left out, as it is not said who reported them: 1 figure

# Where the largest values are thousands of times the smallest, these are seen yet.
$ tradestat profile --chart
Countries side by side
year 2022; total exports in USD bn

RUS  ██████████████████████████████████████████████████████████████████  486
PRK  ▏                                                                     0.248

n/a in eci: stated to be missing (obs_status O)
n/a in eci rank: no figure in the dataset
$ tradestat complexity --data trade/world.csv --year 2021 --chart
Countries by complexity
period 2021, convention tradestat; eci in index

DEU                                   │████████████████████████████████   1.413
FRA                                   │███████████████████████████▎       1.203
ITA                                   │█████████████████████              0.9297
CHN                                   │██▉                                0.1258
BRA                  █████████████████│                                  -0.75
VNM                  █████████████████│                                  -0.759
BGD                 ▐█████████████████│                                  -0.7656
NOR   ▐███████████████████████████████│                                  -1.397

2021, tradestat: 8 countries and 10 products; rca >= 1, eigenvector
$ tradestat competitors FRA --data trade/world.csv --year 2021 --top 3 --chart
Competitors of FRA
importer W00, period 2021; similarity in index

DEU  ██████████████████████████████████████████████████████████████████  0.56231
ITA  ███████████████████████████████████████████████████████████████▌    0.54049
CHN  ██████████████████▍                                                 0.15635

3 of 7 competitors shown; --top all brings the rest
FRA itself has 15.7368815 [15.7368798, 15.7368832] % of the market

# The same as SVG: with every figure of the table in the description.
$ tradestat balance PRK RUS -o b.svg && cat b.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 183" width="720" height="183" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Trade balance, goods</title>
<desc id="pd">reporter PRK, partner RUS, year 2016: exports 28.7 USD mn, imports 35.8 USD mn, balance −7.1 USD mn (−7.20, −7.00), two way 64.5 USD mn [64.40, 64.60), normalized balance −11.01 % (−11.16, −10.85), cover ratio 0.8017 (0.7992, 0.8042). reporter PRK, partner RUS, year 2021: exports 10.6 USD mn, imports 78.3 USD mn, balance −67.7 USD mn (−67.80, −67.60), two way 88.9 USD mn [88.80, 89.00), normalized balance −76.15 % (−76.27, −76.04), cover ratio 0.1354 (0.1347, 0.1361). </desc>
<rect width="720" height="183" fill="#fff"/>
<text x="24" y="32" fill="#1a1a1a" font-size="18" font-weight="600">Trade balance, goods</text>
<text x="24" y="54" fill="#595959">reporter PRK, partner RUS; balance in USD mn</text>
<text x="24" y="93" fill="#1a1a1a">2016</text>
<rect x="465" y="82.5" width="41.7" height="13" fill="#0b62a4"/>
<text x="696" y="93.5" fill="#1a1a1a" text-anchor="end">−7.1 (−7.20, −7.00)</text>
<text x="24" y="117" fill="#595959">2017-2020</text>
<text x="696" y="117" fill="#595959" text-anchor="end">no figures</text>
<text x="24" y="141" fill="#1a1a1a">2021</text>
<rect x="109.1" y="130.5" width="397.6" height="13" fill="#0b62a4"/>
<text x="696" y="141.5" fill="#1a1a1a" text-anchor="end">−67.7 (−67.80, −67.60)</text>
<line x1="506.7" y1="79" x2="506.7" y2="151" stroke="#1a1a1a"/>
</svg>
$ tradestat series RUS PRK --format svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 453" width="720" height="453" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Trade year by year, goods</title>
<desc id="pd">reporter RUS, partner PRK, year 2016: exports 35.8 USD mn, imports 28.7 USD mn, balance 7.1 USD mn (7.00, 7.20), two way 64.5 USD mn [64.40, 64.60), export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2017, growth from 2016 year: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2018, growth from 2016 year: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2019, growth from 2016 year: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2020, growth from 2016 year: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2021, growth from 2016 year: exports 78.3 USD mn, imports 10.6 USD mn, balance 67.7 USD mn (67.60, 67.80), two way 88.9 USD mn [88.80, 89.00), export growth 118.72 % (118.27, 119.16), import growth −63.07 % (−63.30, −62.83). n/a in export growth, import growth: no figure for 2015. no figures for 2017 to 2020. growth in 2021 is since 2016, the last year with a figure. </desc>
<rect width="720" height="453" fill="#fff"/>
<text x="24" y="32" fill="#1a1a1a" font-size="18" font-weight="600">Trade year by year, goods</text>
<text x="24" y="54" fill="#595959">reporter RUS, partner PRK; exports, imports in USD mn</text>
<line x1="48.1" y1="327" x2="532.9" y2="327" stroke="#1a1a1a"/>
<text x="40.1" y="331.5" fill="#595959" text-anchor="end">0</text>
<line x1="48.1" y1="267" x2="532.9" y2="267" stroke="#e3e3e3"/>
<text x="40.1" y="271.5" fill="#595959" text-anchor="end">20</text>
<line x1="48.1" y1="207" x2="532.9" y2="207" stroke="#e3e3e3"/>
<text x="40.1" y="211.5" fill="#595959" text-anchor="end">40</text>
<line x1="48.1" y1="147" x2="532.9" y2="147" stroke="#e3e3e3"/>
<text x="40.1" y="151.5" fill="#595959" text-anchor="end">60</text>
<line x1="48.1" y1="87" x2="532.9" y2="87" stroke="#e3e3e3"/>
<text x="40.1" y="91.5" fill="#595959" text-anchor="end">80</text>
<line x1="98" y1="327" x2="98" y2="332" stroke="#1a1a1a"/>
<text x="98" y="348" fill="#1a1a1a" text-anchor="middle">2016</text>
<line x1="184.9" y1="327" x2="184.9" y2="332" stroke="#1a1a1a"/>
<text x="184.9" y="348" fill="#595959" text-anchor="middle">2017</text>
<line x1="271.9" y1="327" x2="271.9" y2="332" stroke="#1a1a1a"/>
<text x="271.9" y="348" fill="#595959" text-anchor="middle">2018</text>
<line x1="358.9" y1="327" x2="358.9" y2="332" stroke="#1a1a1a"/>
<text x="358.9" y="348" fill="#595959" text-anchor="middle">2019</text>
<line x1="445.9" y1="327" x2="445.9" y2="332" stroke="#1a1a1a"/>
<text x="445.9" y="348" fill="#595959" text-anchor="middle">2020</text>
<line x1="532.9" y1="327" x2="532.9" y2="332" stroke="#1a1a1a"/>
<text x="532.9" y="348" fill="#1a1a1a" text-anchor="middle">2021</text>
<path d="M158.9 357v-4M158.9 357H472v-4" fill="none" stroke="#595959"/>
<text x="315.4" y="374" fill="#595959" text-anchor="middle">no figures</text>
<line x1="98" y1="219.6" x2="532.9" y2="92.1" stroke="#0b62a4" stroke-width="1.5" stroke-dasharray="2 5"/>
<circle cx="98" cy="219.6" r="4.5" fill="#0b62a4"/>
<circle cx="532.9" cy="92.1" r="4.5" fill="#0b62a4"/>
<line x1="98" y1="240.9" x2="532.9" y2="295.2" stroke="#b34700" stroke-width="1.5" stroke-dasharray="2 5"/>
<rect x="93.5" y="236.4" width="9" height="9" fill="#b34700"/>
<rect x="528.4" y="290.7" width="9" height="9" fill="#b34700"/>
<text x="88" y="224.1" fill="#0b62a4" text-anchor="end" font-weight="600" stroke="#fff" stroke-width="4" paint-order="stroke">35.8</text>
<text x="88" y="245.4" fill="#b34700" text-anchor="end" font-weight="600" stroke="#fff" stroke-width="4" paint-order="stroke">28.7</text>
<text x="544.9" y="96.6" fill="#0b62a4">78.3 exports</text>
<text x="544.9" y="299.7" fill="#b34700">10.6 imports</text>
<text x="24" y="397" fill="#595959" font-size="11">n/a in export growth, import growth: no figure for 2015</text>
<text x="24" y="413" fill="#595959" font-size="11">no figures for 2017 to 2020</text>
<text x="24" y="429" fill="#595959" font-size="11">growth in 2021 is since 2016, the last year with a figure</text>
</svg>
$ tradestat growth --format svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 385" width="720" height="385" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Growth between two years</title>
<desc id="pd">exporter RUS, importer PRK, item TOTAL, start year 2016, end year 2021: start value 35.8 USD mn, end value 78.3 USD mn, change 42.5 USD mn (42.40, 42.60), total change 118.72 % (118.27, 119.16), cagr 16.943 % (16.896, 16.991). exporter PRK, importer RUS, item TOTAL, start year 2016, end year 2021: start value 28.7 USD mn, end value 10.6 USD mn, change −18.1 USD mn (−18.20, −18.00), total change −63.07 % (−63.30, −62.83), cagr −18.06 % (−18.17, −17.96). left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to PRK SC, RUS to PRK SE. </desc>
<rect width="720" height="385" fill="#fff"/>
<text x="24" y="32" fill="#1a1a1a" font-size="18" font-weight="600">Growth between two years</text>
<text x="24" y="54" fill="#595959">2016-2021; item TOTAL; start value in USD mn, end value in USD mn, cagr in %</text>
<line x1="48.1" y1="307" x2="282" y2="307" stroke="#1a1a1a"/>
<text x="40.1" y="311.5" fill="#595959" text-anchor="end">0</text>
<line x1="48.1" y1="252" x2="282" y2="252" stroke="#e3e3e3"/>
<text x="40.1" y="256.5" fill="#595959" text-anchor="end">20</text>
<line x1="48.1" y1="197" x2="282" y2="197" stroke="#e3e3e3"/>
<text x="40.1" y="201.5" fill="#595959" text-anchor="end">40</text>
<line x1="48.1" y1="142" x2="282" y2="142" stroke="#e3e3e3"/>
<text x="40.1" y="146.5" fill="#595959" text-anchor="end">60</text>
<line x1="48.1" y1="87" x2="282" y2="87" stroke="#e3e3e3"/>
<text x="40.1" y="91.5" fill="#595959" text-anchor="end">80</text>
<line x1="102" y1="208.6" x2="282" y2="91.7" stroke="#0b62a4" stroke-width="1.5" stroke-dasharray="2 5"/>
<circle cx="102" cy="208.6" r="4.5" fill="#0b62a4"/>
<circle cx="282" cy="91.7" r="4.5" fill="#0b62a4"/>
<line x1="102" y1="228.1" x2="282" y2="277.9" stroke="#b34700" stroke-width="1.5" stroke-dasharray="2 5"/>
<rect x="97.5" y="223.6" width="9" height="9" fill="#b34700"/>
<rect x="277.5" y="273.4" width="9" height="9" fill="#b34700"/>
<line x1="102" y1="307" x2="102" y2="312" stroke="#1a1a1a"/>
<text x="102" y="328" fill="#1a1a1a" text-anchor="middle">2016</text>
<line x1="282" y1="307" x2="282" y2="312" stroke="#1a1a1a"/>
<text x="282" y="328" fill="#1a1a1a" text-anchor="middle">2021</text>
<text x="92" y="213.1" fill="#0b62a4" text-anchor="end" font-weight="600" stroke="#fff" stroke-width="4" paint-order="stroke">35.8</text>
<text x="92" y="232.6" fill="#b34700" text-anchor="end" font-weight="600" stroke="#fff" stroke-width="4" paint-order="stroke">28.7</text>
<text x="294" y="96.2" fill="#0b62a4">78.3  RUS → PRK, cagr 16.943 % (16.896, 16.991)</text>
<text x="294" y="282.4" fill="#b34700">10.6  PRK → RUS, cagr −18.06 % (−18.17, −17.96)</text>
<text x="24" y="361" fill="#595959" font-size="11">left out, without figures for two years: RUS to PRK S, RUS to PRK SD, RUS to PRK SC, RUS to PRK SE</text>
</svg>
$ tradestat products RUS PRK --format svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 239" width="720" height="239" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Products, exports of RUS to PRK</title>
<desc id="pd">rank 1, item SD, name travel, exporter RUS, importer PRK, year 2020: value 3.6 USD mn, share 53.4 % (52.6, 54.2), cumulative share 53.4 % (52.6, 54.2), growth n/a. rank 2, item SC, name transport, exporter RUS, importer PRK, year 2020: value 2.65 USD mn, share 39.32 % (39.21, 39.42), cumulative share 92.7 % (91.8, 93.6), growth n/a. rank 3, item SE, name construction, exporter RUS, importer PRK, year 2020: value 0.355 USD mn, share 5.267 % (5.256, 5.278), cumulative share 98.0 % (97.1, 98.9), growth n/a. item not itemised, exporter RUS, importer PRK, year 2020: value 0.135 USD mn (0.07, 0.20), share 2.0 % (1.1, 2.9). n/a in growth: no figure for 2019. growth is from 2019 to 2020. </desc>
<rect width="720" height="239" fill="#fff"/>
<text x="24" y="32" fill="#1a1a1a" font-size="18" font-weight="600">Products, exports of RUS to PRK</text>
<text x="24" y="54" fill="#595959">exporter RUS, importer PRK, year 2020; value in USD mn</text>
<pattern id="prest" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6L6 0" stroke="#0b62a4" stroke-width="1.5"/></pattern>
<text x="24" y="93" fill="#1a1a1a">SD travel</text>
<rect x="156.9" y="82.5" width="376.8" height="13" fill="#0b62a4"/>
<line x1="528.5" y1="89" x2="538.9" y2="89" stroke="#1a1a1a" stroke-width="1.5"/>
<line x1="528.5" y1="85" x2="528.5" y2="93" stroke="#1a1a1a" stroke-width="1.5"/>
<line x1="538.9" y1="85" x2="538.9" y2="93" stroke="#1a1a1a" stroke-width="1.5"/>
<text x="696" y="93.5" fill="#1a1a1a" text-anchor="end">3.6</text>
<text x="24" y="117" fill="#1a1a1a">SC transport</text>
<rect x="156.9" y="106.5" width="277.4" height="13" fill="#0b62a4"/>
<text x="696" y="117.5" fill="#1a1a1a" text-anchor="end">2.65</text>
<text x="24" y="141" fill="#1a1a1a">SE construction</text>
<rect x="156.9" y="130.5" width="37.2" height="13" fill="#0b62a4"/>
<text x="696" y="141.5" fill="#1a1a1a" text-anchor="end">0.355</text>
<text x="24" y="165" fill="#1a1a1a">not itemised</text>
<rect x="156.9" y="154.5" width="14.1" height="13" fill="url(#prest)" stroke="#0b62a4"/>
<line x1="164.7" y1="161" x2="177.4" y2="161" stroke="#1a1a1a" stroke-width="1.5"/>
<line x1="164.7" y1="157" x2="164.7" y2="165" stroke="#1a1a1a" stroke-width="1.5"/>
<line x1="177.4" y1="157" x2="177.4" y2="165" stroke="#1a1a1a" stroke-width="1.5"/>
<text x="696" y="165.5" fill="#1a1a1a" text-anchor="end">0.135 (0.07, 0.20)</text>
<line x1="156.9" y1="79" x2="156.9" y2="175" stroke="#1a1a1a"/>
<text x="24" y="199" fill="#595959" font-size="11">n/a in growth: no figure for 2019</text>
<text x="24" y="215" fill="#595959" font-size="11">growth is from 2019 to 2020</text>
</svg>
$ tradestat mirror FRA DEU --data mirror.json --format svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 370" width="720" height="370" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Mirror statistics: what exporter and importer report</title>
<desc id="pd">exporter FRA, importer DEU, item TOTAL, year 2020: exporter reported 400 USD mn, importer reported n/a, difference n/a, relative difference n/a. exporter FRA, importer DEU, item TOTAL, year 2021: exporter reported 500 USD mn, importer reported 520 USD mn, difference 20 USD mn (19.0, 21.0), relative difference 4.00 % (3.80, 4.20). exporter FRA, importer DEU, item 27, year 2021: exporter reported 100 USD mn, importer reported 130 USD mn, difference 30 USD mn (29.0, 31.0), relative difference 30.0 % (28.9, 31.2). exporter FRA, importer DEU, item 8703, year 2021: exporter reported 0 USD mn, importer reported 5 USD mn, difference 5 USD mn (4.0, 6.0), relative difference n/a. exporter DEU, importer FRA, item TOTAL, year 2020: exporter reported 310 USD mn, importer reported n/a, difference n/a, relative difference n/a. exporter DEU, importer FRA, item TOTAL, year 2021: exporter reported 600 USD mn, importer reported 594 USD mn, difference −6 USD mn (−7.0, −5.0), relative difference −1.00 % (−1.17, −0.83). n/a in importer reported, difference, relative difference: not reported by the importer. n/a in importer reported, difference, relative difference: stated to be missing (obs_status M). n/a in relative difference: the exporter's value is zero. imports are usually valued CIF, with insurance and freight, exports FOB, without: a surplus of some per cent on the importer's side is no contradiction. left out, as it is not said who reported them: 1 figure. </desc>
<rect width="720" height="370" fill="#fff"/>
<text x="24" y="32" fill="#1a1a1a" font-size="18" font-weight="600">Mirror statistics: what exporter and importer report</text>
<text x="24" y="54" fill="#595959">exporter reported, importer reported in USD mn</text>
<circle cx="28.5" cy="79" r="4.5" fill="#0b62a4"/>
<text x="40" y="83.5" fill="#0b62a4">exporter reported</text>
<rect x="199" y="74.5" width="9" height="9" fill="#b34700"/>
<text x="215" y="83.5" fill="#b34700">importer reported</text>
<text x="24" y="112" fill="#1a1a1a">FRA → DEU TOTAL 2020</text>
<circle cx="473.3" cy="108" r="4.5" fill="#0b62a4"/>
<text x="696" y="112.5" fill="#1a1a1a" text-anchor="end">400 / n/a</text>
<text x="24" y="136" fill="#1a1a1a">FRA → DEU TOTAL 2021</text>
<line x1="542.2" y1="132" x2="556" y2="132" stroke="#595959" stroke-width="2"/>
<circle cx="542.2" cy="132" r="4.5" fill="#0b62a4"/>
<rect x="551.5" y="127.5" width="9" height="9" fill="#b34700"/>
<text x="696" y="136.5" fill="#1a1a1a" text-anchor="end">500 / 520</text>
<text x="24" y="160" fill="#1a1a1a">FRA → DEU 27 2021</text>
<line x1="266.5" y1="156" x2="287.2" y2="156" stroke="#595959" stroke-width="2"/>
<circle cx="266.5" cy="156" r="4.5" fill="#0b62a4"/>
<rect x="282.7" y="151.5" width="9" height="9" fill="#b34700"/>
<text x="696" y="160.5" fill="#1a1a1a" text-anchor="end">100 / 130</text>
<text x="24" y="184" fill="#1a1a1a">FRA → DEU 8703 2021</text>
<line x1="197.5" y1="180" x2="201" y2="180" stroke="#595959" stroke-width="2"/>
<circle cx="197.5" cy="180" r="4.5" fill="#0b62a4"/>
<rect x="196.5" y="175.5" width="9" height="9" fill="#b34700"/>
<text x="696" y="184.5" fill="#1a1a1a" text-anchor="end">0 / 5</text>
<text x="24" y="208" fill="#1a1a1a">DEU → FRA TOTAL 2020</text>
<circle cx="411.2" cy="204" r="4.5" fill="#0b62a4"/>
<text x="696" y="208.5" fill="#1a1a1a" text-anchor="end">310 / n/a</text>
<text x="24" y="232" fill="#1a1a1a">DEU → FRA TOTAL 2021</text>
<line x1="611.1" y1="228" x2="607" y2="228" stroke="#595959" stroke-width="2"/>
<circle cx="611.1" cy="228" r="4.5" fill="#0b62a4"/>
<rect x="602.5" y="223.5" width="9" height="9" fill="#b34700"/>
<text x="696" y="232.5" fill="#1a1a1a" text-anchor="end">600 / 594</text>
<line x1="197.5" y1="98" x2="197.5" y2="242" stroke="#1a1a1a"/>
<text x="24" y="266" fill="#595959" font-size="11">n/a in importer reported, difference, relative difference: not reported by the importer</text>
<text x="24" y="282" fill="#595959" font-size="11">n/a in importer reported, difference, relative difference: stated to be missing (obs_status M)</text>
<text x="24" y="298" fill="#595959" font-size="11">n/a in relative difference: the exporter's value is zero</text>
<text x="24" y="314" fill="#595959" font-size="11">imports are usually valued CIF, with insurance and freight, exports FOB, without: a surplus of</text>
<text x="24" y="330" fill="#595959" font-size="11">some per cent on the importer's side is no contradiction</text>
<text x="24" y="346" fill="#595959" font-size="11">left out, as it is not said who reported them: 1 figure</text>
</svg>

# What has no picture says which commands have one.
$ tradestat data --chart
2> tradestat: error: format chart is for report, growth, balance, series, partners, products, complexity, opportunities, concentration, intraindustry, competitors, mirror, composition, profile or verify only, not for data; use: tradestat report, growth, balance, series, partners, products, complexity, opportunities, concentration, intraindustry, competitors, mirror, composition, profile or verify --format chart, or another format
[2]
$ tradestat balance --chart --format json
2> {"code": "usage", "message": "--chart asks for one format, and json for another", "hint": "leave out one of them, or say --format chart", "path": null, "line": null, "column": null}
[2]
$ tradestat balance --chart --columns balance
2> tradestat: error: --columns chooses what a table shows, and a picture is asked for; leave it out, or ask for a table
[2]
$ tradestat balance -o b.svg --columns balance
2> tradestat: error: --columns chooses what a table shows, and a picture is asked for; leave it out, or ask for a table
[2]

# What the digits allow, against what is stated; each row has an axis of its own.
$ tradestat verify --chart
Stated figures against arithmetic
recomputed, stated

▒▒▒ stated, ├─●─┤ recomputed, ═ both
growth-rus-prk percent             ▒▒▒▒▒▒▒▒├════════●═──────┤         consistent
                            16.9 / 16.943
  growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in
  2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the
  stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in
  between round to it
growth-prk-rus percent             ├─═══════════●═──────────┤         consistent
                            -18.1 / -18.06
  growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in
  2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the
  stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in
  between round to it
goods-rus-prk-2021@line24          ├════════════●═══════════┤         entailed
million USD                 78.3 / 78.3
  stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the
  same figure
goods-prk-rus-2021@line22          ├═══════════●════════════┤         entailed
million USD                 10.6 / 10.6
  stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the
  same figure
services-rus-prk-2020@part        ├───────●──────┤         ▒▒▒        entailed
s million USD               6.74 / 6.605
  3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74
  million USD in 2020 (line 25); the rest that is not itemised is 0.135 million
  USD, the digits allow (0.07, 0.20)
two-way-2019@plausibility          ▒                        ●┤
million USD                 4.23 / 78.19
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way
  trade of the known years around it, 64.5 million USD in 2016 and 88.9 million
  USD in 2021: probably another quantity or a slip; steady growth between them
  gives the value recomputed here
total-exports-rus-2022@yea         ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
rs billion USD              486 / n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years
total-exports-prk-2022@yea         ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
rs million USD              248 / n/a
  the total is of 2022, the latest flow to a partner of 2021: a share would mix
  years

n/a in recomputed: the years differ
2 consistent, 3 entailed, 3 warnings
$ tradestat verify --chart --ascii --width 60
Stated figures against arithmetic
recomputed, stated

::: stated, |-o-| recomputed, = both
growth-rus-prk            ::::::|====o=----|      consistent
percent               16.9 / 16.943
  growth a year from 35.8 million USD in 2016 (line 24) to
  78.3 million USD in 2021 (lines 23 and 24) is 16.943 %,
  the digits allow (16.896, 16.991); the stated 16.9 % (line
  24) stands for [16.85, 16.95); some of the values in
  between round to it
growth-prk-rus            |-=======o-------|      consistent
percent               -18.1 / -18.06
  growth a year from 28.7 million USD in 2016 (line 22) to
  10.6 million USD in 2021 (lines 21 and 22) is -18.06 %,
  the digits allow (-18.17, -17.96); the stated -18.1 %
  (line 22) stands for (-18.15, -18.05]; some of the values
  in between round to it
goods-rus-prk-2021@l      |========o=======|      entailed
ine24 million USD     78.3 / 78.3
  stated as 78.3 million USD on line 24 and as 78.3 million
  USD on line 23; the same figure
goods-prk-rus-2021@l      |=======o========|      entailed
ine22 million USD     10.6 / 10.6
  stated as 10.6 million USD on line 22 and as 10.6 million
  USD on line 21; the same figure
services-rus-prk-202      |----o----|     ::      entailed
0@parts million USD   6.74 / 6.605
  3 parts add up to 6.605 million USD, the digits allow
  [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the
  rest that is not itemised is 0.135 million USD, the digits
  allow (0.07, 0.20)
two-way-2019@plausib      :                o
ility million USD     4.23 / 78.19
  4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times
  below the two-way trade of the known years around it, 64.5
  million USD in 2016 and 88.9 million USD in 2021: probably
  another quantity or a slip; steady growth between them
  gives the value recomputed here
total-exports-rus-20      ::::::::::::::::::
22@years billion USD  486 / n/a
  the total is of 2022, the latest flow to a partner of
  2021: a share would mix years
total-exports-prk-20      ::::::::::::::::::
22@years million USD  248 / n/a
  the total is of 2022, the latest flow to a partner of
  2021: a share would mix years

n/a in recomputed: the years differ
2 consistent, 3 entailed, 3 warnings
$ tradestat verify --format svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 1016" width="720" height="1016" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Stated figures against arithmetic</title>
<desc id="pd">id growth-rus-prk, kind claim, stated 16.9, unit percent, verdict consistent: recomputed 16.943 (16.896, 16.991). id growth-prk-rus, kind claim, stated −18.1, unit percent, verdict consistent: recomputed −18.06 (−18.17, −17.96). id goods-rus-prk-2021@line24, kind identity, stated 78.3, unit million USD, verdict entailed: recomputed 78.3. id goods-prk-rus-2021@line22, kind identity, stated 10.6, unit million USD, verdict entailed: recomputed 10.6. id services-rus-prk-2020@parts, kind identity, stated 6.74, unit million USD, verdict entailed: recomputed 6.605 [6.55, 6.66). id two-way-2019@plausibility, kind warning, stated 4.23, unit million USD: recomputed 78.19 [78.09, 78.29). id total-exports-rus-2022@years, kind warning, stated 486, unit billion USD: recomputed n/a. id total-exports-prk-2022@years, kind warning, stated 248, unit million USD: recomputed n/a. n/a in recomputed: the years differ. 2 consistent, 3 entailed, 3 warnings. </desc>
<rect width="720" height="1016" fill="#fff"/>
<text x="24" y="32" fill="#1a1a1a" font-size="18" font-weight="600">Stated figures against arithmetic</text>
<text x="24" y="54" fill="#595959">recomputed, stated</text>
<rect x="24" y="74" width="18" height="14" fill="#f1e6b8" stroke="#8a6d00"/>
<text x="50" y="85.5" fill="#1a1a1a">stated</text>
<line x1="122.4" y1="81" x2="144.4" y2="81" stroke="#0b62a4" stroke-width="2"/>
<line x1="122.4" y1="76" x2="122.4" y2="86" stroke="#0b62a4" stroke-width="2"/>
<line x1="144.4" y1="76" x2="144.4" y2="86" stroke="#0b62a4" stroke-width="2"/>
<circle cx="133.4" cy="81" r="4.5" fill="#0b62a4"/>
<text x="152.4" y="85.5" fill="#1a1a1a">recomputed</text>
<text x="24" y="117" fill="#1a1a1a">growth-rus-prk percent</text>
<text x="24" y="133" fill="#595959" font-size="11">stated 16.9, recomputed 16.943</text>
<text x="24" y="148" fill="#595959" font-size="11">(16.896, 16.991)</text>
<text x="696" y="123" fill="#1a1a1a" text-anchor="end">consistent</text>
<rect x="334.8" y="106" width="150.1" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="403.6" y1="120" x2="546.5" y2="120" stroke="#0b62a4" stroke-width="2"/>
<line x1="403.6" y1="114" x2="403.6" y2="126" stroke="#0b62a4" stroke-width="2"/>
<line x1="546.5" y1="114" x2="546.5" y2="126" stroke="#0b62a4" stroke-width="2"/>
<circle cx="475" cy="120" r="4.5" fill="#0b62a4"/>
<line x1="281.9" y1="135" x2="599.4" y2="135" stroke="#595959"/>
<line x1="409.9" y1="135" x2="409.9" y2="139" stroke="#595959"/>
<text x="409.9" y="151" fill="#595959" text-anchor="middle" font-size="11">16.9</text>
<line x1="559.9" y1="135" x2="559.9" y2="139" stroke="#595959"/>
<text x="559.9" y="151" fill="#595959" text-anchor="middle" font-size="11">17.0</text>
<text x="24" y="169" fill="#595959" font-size="11">growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and</text>
<text x="24" y="184" fill="#595959" font-size="11">24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85,</text>
<text x="24" y="199" fill="#595959" font-size="11">16.95); some of the values in between round to it</text>
<text x="24" y="238" fill="#1a1a1a">growth-prk-rus percent</text>
<text x="24" y="254" fill="#595959" font-size="11">stated −18.1, recomputed −18.06</text>
<text x="24" y="269" fill="#595959" font-size="11">(−18.17, −17.96)</text>
<text x="696" y="244" fill="#1a1a1a" text-anchor="end">consistent</text>
<rect x="352.9" y="227" width="100" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="334.8" y1="241" x2="546.5" y2="241" stroke="#0b62a4" stroke-width="2"/>
<line x1="334.8" y1="235" x2="334.8" y2="247" stroke="#0b62a4" stroke-width="2"/>
<line x1="546.5" y1="235" x2="546.5" y2="247" stroke="#0b62a4" stroke-width="2"/>
<circle cx="440.7" cy="241" r="4.5" fill="#0b62a4"/>
<line x1="281.9" y1="256" x2="599.4" y2="256" stroke="#595959"/>
<line x1="302.9" y1="256" x2="302.9" y2="260" stroke="#595959"/>
<text x="302.9" y="272" fill="#595959" text-anchor="middle" font-size="11">−18.2</text>
<line x1="402.9" y1="256" x2="402.9" y2="260" stroke="#595959"/>
<text x="402.9" y="272" fill="#595959" text-anchor="middle" font-size="11">−18.1</text>
<line x1="502.8" y1="256" x2="502.8" y2="260" stroke="#595959"/>
<text x="502.8" y="272" fill="#595959" text-anchor="middle" font-size="11">−18.0</text>
<text x="24" y="290" fill="#595959" font-size="11">growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and</text>
<text x="24" y="305" fill="#595959" font-size="11">22) is −18.06 %, the digits allow (−18.17, −17.96); the stated −18.1 % (line 22) stands for</text>
<text x="24" y="320" fill="#595959" font-size="11">(−18.15, −18.05]; some of the values in between round to it</text>
<text x="24" y="359" fill="#1a1a1a">goods-rus-prk-2021@line24</text>
<text x="24" y="375" fill="#1a1a1a">million USD</text>
<text x="24" y="391" fill="#595959" font-size="11">stated 78.3, recomputed 78.3</text>
<text x="696" y="365" fill="#1a1a1a" text-anchor="end">entailed</text>
<rect x="334.8" y="348" width="211.7" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="334.8" y1="362" x2="546.5" y2="362" stroke="#0b62a4" stroke-width="2"/>
<line x1="334.8" y1="356" x2="334.8" y2="368" stroke="#0b62a4" stroke-width="2"/>
<line x1="546.5" y1="356" x2="546.5" y2="368" stroke="#0b62a4" stroke-width="2"/>
<circle cx="440.7" cy="362" r="4.5" fill="#0b62a4"/>
<line x1="281.9" y1="377" x2="599.4" y2="377" stroke="#595959"/>
<line x1="334.8" y1="377" x2="334.8" y2="381" stroke="#595959"/>
<text x="334.8" y="393" fill="#595959" text-anchor="middle" font-size="11">78.25</text>
<line x1="440.7" y1="377" x2="440.7" y2="381" stroke="#595959"/>
<text x="440.7" y="393" fill="#595959" text-anchor="middle" font-size="11">78.30</text>
<line x1="546.5" y1="377" x2="546.5" y2="381" stroke="#595959"/>
<text x="546.5" y="393" fill="#595959" text-anchor="middle" font-size="11">78.35</text>
<text x="24" y="411" fill="#595959" font-size="11">stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure</text>
<text x="24" y="450" fill="#1a1a1a">goods-prk-rus-2021@line22</text>
<text x="24" y="466" fill="#1a1a1a">million USD</text>
<text x="24" y="482" fill="#595959" font-size="11">stated 10.6, recomputed 10.6</text>
<text x="696" y="456" fill="#1a1a1a" text-anchor="end">entailed</text>
<rect x="334.8" y="439" width="211.7" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="334.8" y1="453" x2="546.5" y2="453" stroke="#0b62a4" stroke-width="2"/>
<line x1="334.8" y1="447" x2="334.8" y2="459" stroke="#0b62a4" stroke-width="2"/>
<line x1="546.5" y1="447" x2="546.5" y2="459" stroke="#0b62a4" stroke-width="2"/>
<circle cx="440.7" cy="453" r="4.5" fill="#0b62a4"/>
<line x1="281.9" y1="468" x2="599.4" y2="468" stroke="#595959"/>
<line x1="334.8" y1="468" x2="334.8" y2="472" stroke="#595959"/>
<text x="334.8" y="484" fill="#595959" text-anchor="middle" font-size="11">10.55</text>
<line x1="440.7" y1="468" x2="440.7" y2="472" stroke="#595959"/>
<text x="440.7" y="484" fill="#595959" text-anchor="middle" font-size="11">10.60</text>
<line x1="546.5" y1="468" x2="546.5" y2="472" stroke="#595959"/>
<text x="546.5" y="484" fill="#595959" text-anchor="middle" font-size="11">10.65</text>
<text x="24" y="502" fill="#595959" font-size="11">stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure</text>
<text x="24" y="541" fill="#1a1a1a">services-rus-prk-2020@parts</text>
<text x="24" y="557" fill="#1a1a1a">million USD</text>
<text x="24" y="573" fill="#595959" font-size="11">stated 6.74, recomputed 6.605</text>
<text x="24" y="588" fill="#595959" font-size="11">[6.55, 6.66)</text>
<text x="696" y="547" fill="#1a1a1a" text-anchor="end">entailed</text>
<rect x="535.7" y="530" width="10.8" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="334.8" y1="544" x2="455" y2="544" stroke="#0b62a4" stroke-width="2"/>
<line x1="334.8" y1="538" x2="334.8" y2="550" stroke="#0b62a4" stroke-width="2"/>
<line x1="455" y1="538" x2="455" y2="550" stroke="#0b62a4" stroke-width="2"/>
<circle cx="394.9" cy="544" r="4.5" fill="#0b62a4"/>
<line x1="281.9" y1="559" x2="599.4" y2="559" stroke="#595959"/>
<line x1="389.5" y1="559" x2="389.5" y2="563" stroke="#595959"/>
<text x="389.5" y="575" fill="#595959" text-anchor="middle" font-size="11">6.6</text>
<line x1="497.8" y1="559" x2="497.8" y2="563" stroke="#595959"/>
<text x="497.8" y="575" fill="#595959" text-anchor="middle" font-size="11">6.7</text>
<text x="24" y="603" fill="#595959" font-size="11">3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020</text>
<text x="24" y="618" fill="#595959" font-size="11">(line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)</text>
<text x="24" y="657" fill="#1a1a1a">two-way-2019@plausibility</text>
<text x="24" y="673" fill="#1a1a1a">million USD</text>
<text x="24" y="689" fill="#595959" font-size="11">stated 4.23, recomputed 78.19</text>
<text x="24" y="704" fill="#595959" font-size="11">[78.09, 78.29)</text>
<rect x="334.8" y="646" width="2" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="545.9" y1="660" x2="546.5" y2="660" stroke="#0b62a4" stroke-width="2"/>
<line x1="545.9" y1="654" x2="545.9" y2="666" stroke="#0b62a4" stroke-width="2"/>
<line x1="546.5" y1="654" x2="546.5" y2="666" stroke="#0b62a4" stroke-width="2"/>
<circle cx="546.2" cy="660" r="4.5" fill="#0b62a4"/>
<line x1="281.9" y1="675" x2="599.4" y2="675" stroke="#595959"/>
<line x1="322.8" y1="675" x2="322.8" y2="679" stroke="#595959"/>
<text x="322.8" y="691" fill="#595959" text-anchor="middle" font-size="11">0</text>
<line x1="465.6" y1="675" x2="465.6" y2="679" stroke="#595959"/>
<text x="465.6" y="691" fill="#595959" text-anchor="middle" font-size="11">50</text>
<text x="24" y="719" fill="#595959" font-size="11">4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known</text>
<text x="24" y="734" fill="#595959" font-size="11">years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity</text>
<text x="24" y="749" fill="#595959" font-size="11">or a slip; steady growth between them gives the value recomputed here</text>
<text x="24" y="788" fill="#1a1a1a">total-exports-rus-2022@years</text>
<text x="24" y="804" fill="#1a1a1a">billion USD</text>
<text x="24" y="820" fill="#595959" font-size="11">stated 486, recomputed n/a</text>
<rect x="334.8" y="777" width="211.7" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="281.9" y1="806" x2="599.4" y2="806" stroke="#595959"/>
<line x1="334.8" y1="806" x2="334.8" y2="810" stroke="#595959"/>
<text x="334.8" y="822" fill="#595959" text-anchor="middle" font-size="11">485.5</text>
<line x1="440.7" y1="806" x2="440.7" y2="810" stroke="#595959"/>
<text x="440.7" y="822" fill="#595959" text-anchor="middle" font-size="11">486.0</text>
<line x1="546.5" y1="806" x2="546.5" y2="810" stroke="#595959"/>
<text x="546.5" y="822" fill="#595959" text-anchor="middle" font-size="11">486.5</text>
<text x="24" y="840" fill="#595959" font-size="11">the total is of 2022, the latest flow to a partner of 2021: a share would mix years</text>
<text x="24" y="879" fill="#1a1a1a">total-exports-prk-2022@years</text>
<text x="24" y="895" fill="#1a1a1a">million USD</text>
<text x="24" y="911" fill="#595959" font-size="11">stated 248, recomputed n/a</text>
<rect x="334.8" y="868" width="211.7" height="28" fill="#f1e6b8" stroke="#8a6d00"/>
<line x1="281.9" y1="897" x2="599.4" y2="897" stroke="#595959"/>
<line x1="334.8" y1="897" x2="334.8" y2="901" stroke="#595959"/>
<text x="334.8" y="913" fill="#595959" text-anchor="middle" font-size="11">247.5</text>
<line x1="440.7" y1="897" x2="440.7" y2="901" stroke="#595959"/>
<text x="440.7" y="913" fill="#595959" text-anchor="middle" font-size="11">248.0</text>
<line x1="546.5" y1="897" x2="546.5" y2="901" stroke="#595959"/>
<text x="546.5" y="913" fill="#595959" text-anchor="middle" font-size="11">248.5</text>
<text x="24" y="931" fill="#595959" font-size="11">the total is of 2022, the latest flow to a partner of 2021: a share would mix years</text>
<text x="24" y="976" fill="#595959" font-size="11">n/a in recomputed: the years differ</text>
<text x="24" y="992" fill="#595959" font-size="11">2 consistent, 3 entailed, 3 warnings</text>
</svg>

# A point a product; in the terminal its second value, which has another unit, has no bar.
$ tradestat opportunities VNM --data trade/world.csv --year 2021 --chart
Products without an advantage of VNM
exporter VNM, period 2021; density in fraction, pci in index

300490  density  █████████▋                                              0.06977
        pci                                                          1.515
880240  density                                                          0
        pci                                                          1.682
220421  density  ██████████▌                                             0.07692
        pci                                                          1.363
870323  density  ████████████████████████████████████▏                   0.2632
        pci                                                           1.04
020230  density  ████████████████████▋                                   0.15
        pci                                                          0.254
270900  density  █████████████████████████████████████████████████       0.3571
        pci                                                         -1.463

growth is from 2020 to 2021
$ tradestat opportunities VNM --data trade/world.csv --year 2021 --format svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 476" width="720" height="476" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Products without an advantage of VNM</title>
<desc id="pd">rank 1, item 300490, exporter VNM, period 2021: cog 1.177 index, density 0.06977 fraction, pci 1.515 index, rca 0 index, value 0 USD mn, world value 29.300 USD mn, world growth 11.111 %. rank 2, item 880240, exporter VNM, period 2021: cog 1.068 index, density 0 fraction, pci 1.682 index, rca 0 index, value 0 USD mn, world value 38.940 USD mn, world growth 1.0102 %. rank 3, item 220421, exporter VNM, period 2021: cog 0.9997 index, density 0.07692 fraction, pci 1.363 index, rca 0 index, value 0 USD mn, world value 16.901 USD mn, world growth 11.111 %. rank 4, item 870323, exporter VNM, period 2021: cog 0.836 index, density 0.2632 fraction, pci 1.04 index, rca 0 index, value 0 USD mn, world value 68.013 USD mn, world growth 11.111 %. rank 5, item 020230, exporter VNM, period 2021: cog 0.2624 index, density 0.15 fraction, pci 0.254 index, rca 0 index, value 0 USD mn, world value 7.5100 USD mn, world growth 11.111 %. rank 6, item 270900, exporter VNM, period 2021: cog −0.6706 index, density 0.3571 fraction, pci −1.463 index, rca 0 index, value 0 USD mn, world value 39.000 USD mn, world growth 11.111 %. growth is from 2020 to 2021. </desc>
<rect width="720" height="476" fill="#fff"/>
<text x="24" y="32" fill="#1a1a1a" font-size="18" font-weight="600">Products without an advantage of VNM</text>
<text x="24" y="54" fill="#595959">exporter VNM, period 2021; density in fraction, pci in index</text>
<text x="24" y="94" fill="#595959">pci</text>
<line x1="48.1" y1="386" x2="696" y2="386" stroke="#e3e3e3"/>
<text x="40.1" y="390.5" fill="#595959" text-anchor="end">−2</text>
<line x1="48.1" y1="316" x2="696" y2="316" stroke="#e3e3e3"/>
<text x="40.1" y="320.5" fill="#595959" text-anchor="end">−1</text>
<line x1="48.1" y1="246" x2="696" y2="246" stroke="#1a1a1a"/>
<text x="40.1" y="250.5" fill="#595959" text-anchor="end">0</text>
<line x1="48.1" y1="176" x2="696" y2="176" stroke="#e3e3e3"/>
<text x="40.1" y="180.5" fill="#595959" text-anchor="end">1</text>
<line x1="48.1" y1="106" x2="696" y2="106" stroke="#e3e3e3"/>
<text x="40.1" y="110.5" fill="#595959" text-anchor="end">2</text>
<text x="48.1" y="406" fill="#595959" text-anchor="middle" font-size="11">0.0</text>
<text x="205.1" y="406" fill="#595959" text-anchor="middle" font-size="11">0.1</text>
<text x="362.1" y="406" fill="#595959" text-anchor="middle" font-size="11">0.2</text>
<text x="519" y="406" fill="#595959" text-anchor="middle" font-size="11">0.3</text>
<text x="676" y="406" fill="#595959" text-anchor="middle" font-size="11">0.4</text>
<line x1="48.1" y1="386" x2="696" y2="386" stroke="#595959"/>
<text x="696" y="426" fill="#595959" text-anchor="end">density</text>
<circle cx="157.6" cy="139.9" r="4.5" fill="#0b62a4"/>
<circle cx="48.1" cy="128.3" r="4.5" fill="#0b62a4"/>
<circle cx="168.9" cy="150.6" r="4.5" fill="#0b62a4"/>
<circle cx="461.2" cy="173.1" r="4.5" fill="#0b62a4"/>
<circle cx="283.6" cy="228.2" r="4.5" fill="#0b62a4"/>
<circle cx="608.7" cy="348.4" r="4.5" fill="#0b62a4"/>
<text x="108.7" y="143.9" fill="#1a1a1a" font-size="11" stroke="#fff" stroke-width="4" paint-order="stroke">300490</text>
<text x="56.1" y="132.3" fill="#1a1a1a" font-size="11" stroke="#fff" stroke-width="4" paint-order="stroke">880240</text>
<text x="176.9" y="154.6" fill="#1a1a1a" font-size="11" stroke="#fff" stroke-width="4" paint-order="stroke">220421</text>
<text x="469.2" y="177.1" fill="#1a1a1a" font-size="11" stroke="#fff" stroke-width="4" paint-order="stroke">870323</text>
<text x="291.6" y="232.2" fill="#1a1a1a" font-size="11" stroke="#fff" stroke-width="4" paint-order="stroke">020230</text>
<text x="616.7" y="352.4" fill="#1a1a1a" font-size="11" stroke="#fff" stroke-width="4" paint-order="stroke">270900</text>
<text x="24" y="452" fill="#595959" font-size="11">growth is from 2020 to 2021</text>
</svg>

# A page that needs nothing else, with pictures, tables and checks.
$ tradestat profile -o p.html && cat p.html
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Countries side by side</title>
<style>
:root{--page:#fff;--ink:#1a1a1a;--soft:#595959;--rule:#e3e3e3;--first:#0b62a4;--second:#b34700;--band:#f1e6b8;--edge:#8a6d00;--bad:#b3001b}
@media screen and (prefers-color-scheme:dark){:root{--page:#16181b;--ink:#e8e8e8;--soft:#a8adb3;--rule:#33383e;--first:#6db3f2;--second:#ff9b57;--band:#4a4016;--edge:#d9bd52;--bad:#ff7b8a}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-inline-size:50rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,"Noto Sans","Noto Sans Arabic","Segoe UI","DejaVu Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem;border-block-start:1px solid var(--rule);padding-block-start:1rem}
figure{margin:1rem 0}svg{display:block;max-inline-size:100%;block-size:auto}
.narrow{display:none}@media screen and (max-width:760px){.wide{display:none}.narrow{display:block}}
.scroll{overflow-x:auto}.scroll:focus-visible{outline:2px solid var(--first)}
table{border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums;font-size:.875rem}
th,td{padding:.35rem .6rem;border-block-end:1px solid var(--rule);text-align:start;vertical-align:top}
th{color:var(--soft);font-weight:400}.n{text-align:end;white-space:nowrap}.p{min-inline-size:20rem}
.soft{color:var(--soft)}ul{padding-inline-start:1.2rem}.notes{color:var(--soft);font-size:.875rem}
.checks{list-style:none;padding:0}.checks li{border-inline-start:4px solid var(--rule);padding:.25rem .75rem;margin-block:.4rem}
.checks .pass{border-color:var(--first)}.checks .warning,.checks .open{border-color:var(--edge)}.checks .fail{border-color:var(--bad)}
@media print{body{max-inline-size:none;padding:0}h2{break-after:avoid}svg,tr,li{break-inside:avoid}.scroll{overflow:visible}table{font-size:.7rem}.p{min-inline-size:0}.n{white-space:normal}}
</style>
</head>
<body>
<main>
<h1>Countries side by side</h1>
<figure>
<div class="wide"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 191" width="720" height="191" role="img" aria-labelledby="p1-1wt p1-1wd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="p1-1wt">Countries side by side</title>
<desc id="p1-1wd">country RUS, year 2022: total exports 486 USD bn, total exports rank 12, eci 0.43 index, eci rank 47. country PRK, year 2022: total exports 0.248 USD bn, total exports rank 182, eci n/a, eci rank n/a. n/a in eci: stated to be missing (obs_status O). n/a in eci rank: no figure in the dataset. </desc>
<rect width="720" height="191" fill="var(--page)"/>
<text x="24" y="32" fill="var(--ink)" font-size="18" font-weight="600">Countries side by side</text>
<text x="24" y="54" fill="var(--soft)">year 2022; total exports in USD bn</text>
<text x="24" y="93" fill="var(--ink)">RUS</text>
<rect x="60.2" y="82.5" width="582.9" height="13" fill="var(--first)"/>
<text x="696" y="93.5" fill="var(--ink)" text-anchor="end">486</text>
<text x="24" y="117" fill="var(--ink)">PRK</text>
<rect x="60.2" y="106.5" width="1" height="13" fill="var(--first)"/>
<text x="696" y="117.5" fill="var(--ink)" text-anchor="end">0.248</text>
<line x1="60.2" y1="79" x2="60.2" y2="127" stroke="var(--ink)"/>
<text x="24" y="151" fill="var(--soft)" font-size="11">n/a in eci: stated to be missing (obs_status O)</text>
<text x="24" y="167" fill="var(--soft)" font-size="11">n/a in eci rank: no figure in the dataset</text>
</svg>
</div>
<div class="narrow"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 274" width="320" height="274" role="img" aria-labelledby="p1-1nt p1-1nd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="p1-1nt">Countries side by side</title>
<desc id="p1-1nd">country RUS, year 2022: total exports 486 USD bn, total exports rank 12, eci 0.43 index, eci rank 47. country PRK, year 2022: total exports 0.248 USD bn, total exports rank 182, eci n/a, eci rank n/a. n/a in eci: stated to be missing (obs_status O). n/a in eci rank: no figure in the dataset. </desc>
<rect width="320" height="274" fill="var(--page)"/>
<text x="24" y="32" fill="var(--ink)" font-size="18" font-weight="600">Countries side by side</text>
<text x="24" y="54" fill="var(--soft)">year 2022; total exports in USD</text>
<text x="24" y="73" fill="var(--soft)">bn</text>
<text x="24" y="112" fill="var(--ink)">RUS</text>
<rect x="24" y="117.5" width="219.5" height="13" fill="var(--first)"/>
<text x="296" y="128.5" fill="var(--ink)" text-anchor="end">486</text>
<text x="24" y="152" fill="var(--ink)">PRK</text>
<rect x="24" y="157.5" width="1" height="13" fill="var(--first)"/>
<text x="296" y="168.5" fill="var(--ink)" text-anchor="end">0.248</text>
<line x1="24" y1="98" x2="24" y2="178" stroke="var(--ink)"/>
<text x="24" y="202" fill="var(--soft)" font-size="11">n/a in eci: stated to be missing</text>
<text x="24" y="218" fill="var(--soft)" font-size="11">(obs_status O)</text>
<text x="24" y="234" fill="var(--soft)" font-size="11">n/a in eci rank: no figure in the</text>
<text x="24" y="250" fill="var(--soft)" font-size="11">dataset</text>
</svg>
</div>
</figure>
<div class="scroll" role="region" tabindex="0" aria-label="Countries side by side">
<table>
<thead><tr><th scope="col">country</th><th scope="col" class="n">year</th><th scope="col" class="n">total exports (USD bn)</th><th scope="col" class="n">total exports rank</th><th scope="col" class="n">eci (index)</th><th scope="col" class="n">eci rank</th></tr></thead>
<tbody>
<tr><td dir="auto">RUS</td><td class="n" dir="auto">2022</td><td class="n" dir="auto">486</td><td class="n" dir="auto">12</td><td class="n" dir="auto">0.43</td><td class="n" dir="auto">47</td></tr>
<tr><td dir="auto">PRK</td><td class="n" dir="auto">2022</td><td class="n" dir="auto">0.248</td><td class="n" dir="auto">182</td><td class="n" dir="auto">n/a</td><td class="n" dir="auto">n/a</td></tr>
</tbody>
</table>
</div>
<ul class="notes">
<li>n/a in eci: stated to be missing (obs_status O)</li>
<li>n/a in eci rank: no figure in the dataset</li>
</ul>
</main>
</body>
</html>
$ tradestat verify --format html | grep -A9 '<h2>Checks'
<h2>Checks</h2>
<p>2 consistent, 3 entailed, 3 warnings</p>
<ul class="checks">
<li class="pass"><b>pass</b> growth-rus-prk<br/>growth a year from 35.8 million USD in 2016 (line 24) to 78.3 million USD in 2021 (lines 23 and 24) is 16.943 %, the digits allow (16.896, 16.991); the stated 16.9 % (line 24) stands for [16.85, 16.95); some of the values in between round to it</li>
<li class="pass"><b>pass</b> growth-prk-rus<br/>growth a year from 28.7 million USD in 2016 (line 22) to 10.6 million USD in 2021 (lines 21 and 22) is -18.06 %, the digits allow (-18.17, -17.96); the stated -18.1 % (line 22) stands for (-18.15, -18.05]; some of the values in between round to it</li>
<li class="pass"><b>pass</b> goods-rus-prk-2021@line24<br/>stated as 78.3 million USD on line 24 and as 78.3 million USD on line 23; the same figure</li>
<li class="pass"><b>pass</b> goods-prk-rus-2021@line22<br/>stated as 10.6 million USD on line 22 and as 10.6 million USD on line 21; the same figure</li>
<li class="pass"><b>pass</b> services-rus-prk-2020@parts<br/>3 parts add up to 6.605 million USD, the digits allow [6.55, 6.66), of 6.74 million USD in 2020 (line 25); the rest that is not itemised is 0.135 million USD, the digits allow (0.07, 0.20)</li>
<li class="warning"><b>warning</b> two-way-2019@plausibility<br/>4.23 million USD in 2019 (line 27) is 15.2 and 21.0 times below the two-way trade of the known years around it, 64.5 million USD in 2016 and 88.9 million USD in 2021: probably another quantity or a slip; steady growth between them gives the value recomputed here</li>
<li class="warning"><b>warning</b> total-exports-rus-2022@years<br/>the total is of 2022, the latest flow to a partner of 2021: a share would mix years</li>

# The picture of the front page.
$ tradestat series RUS PRK --format svg | cmp - data/examples/series.svg && echo the same
the same
