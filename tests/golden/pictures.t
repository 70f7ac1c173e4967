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

n/a in exports, imports, balance, two way, export growth, import growth: no
  figure for 2017
n/a in exports, imports, balance, two way, export growth, import growth: no
  figure for 2018
n/a in exports, imports, balance, two way, export growth, import growth: no
  figure for 2019
n/a in exports, imports, balance, two way, export growth, import growth: no
  figure for 2020
n/a in export growth, import growth: no figure for 2015

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
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 485" width="720" height="485" role="img" aria-labelledby="pt pd" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
<title id="pt">Trade year by year, goods</title>
<desc id="pd">reporter RUS, partner PRK, year 2016: exports 35.8 USD mn, imports 28.7 USD mn, balance 7.1 USD mn (7.00, 7.20), two way 64.5 USD mn [64.40, 64.60), export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2017: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2018: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2019: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2020: exports n/a, imports n/a, balance n/a, two way n/a, export growth n/a, import growth n/a. reporter RUS, partner PRK, year 2021: exports 78.3 USD mn, imports 10.6 USD mn, balance 67.7 USD mn (67.60, 67.80), two way 88.9 USD mn [88.80, 89.00), export growth n/a, import growth n/a. n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2017. n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2018. n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2019. n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2020. n/a in export growth, import growth: no figure for 2015. </desc>
<rect width="720" height="485" fill="#fff"/>
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
<text x="24" y="397" fill="#595959" font-size="11">n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2017</text>
<text x="24" y="413" fill="#595959" font-size="11">n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2018</text>
<text x="24" y="429" fill="#595959" font-size="11">n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2019</text>
<text x="24" y="445" fill="#595959" font-size="11">n/a in exports, imports, balance, two way, export growth, import growth: no figure for 2020</text>
<text x="24" y="461" fill="#595959" font-size="11">n/a in export growth, import growth: no figure for 2015</text>
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
2> tradestat: error: format chart is for report, growth, balance, series, partners, products, complexity, opportunities, concentration, intraindustry, competitors, mirror, composition or profile only, not for data; use: tradestat report, growth, balance, series, partners, products, complexity, opportunities, concentration, intraindustry, competitors, mirror, composition or profile --format chart, or another format
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
