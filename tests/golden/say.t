$ tradestat say
Russia's exports of goods to North Korea grew by about 17 per cent a year, from 35.8 million dollars in 2016 to 78.3 million dollars in 2021.
Russia's imports of goods from North Korea fell by about 18 per cent a year, from 28.7 million dollars in 2016 to 10.6 million dollars in 2021.
Russia had a surplus of 67.7 million dollars in its trade in goods with North Korea in 2021.
In 2016, too, Russia had a surplus with North Korea, of 7.1 million dollars.
Trade between Russia and North Korea was worth 4.23 million dollars in 2019.
Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.
Russia's total exports were worth 486 billion dollars in 2022.
Russia's total exports ranked 12th in the world in 2022.
Russia's economic complexity index was 0.43 in 2022.
Russia ranked 47th in the world by economic complexity in 2022.
North Korea's total exports were worth 248 million dollars in 2022.
North Korea's total exports ranked 182nd in the world in 2022.
No economic complexity index of North Korea is known for 2022.
There are no figures of trade in goods between Russia and North Korea for 2017 to 2020.

$ tradestat say RUS PRK --lang ar
نمت صادرات روسيا السلعية إلى كوريا الشمالية بنحو 17 في المئة سنويا، من 35.8 مليون دولار عام 2016 إلى 78.3 مليون دولار عام 2021.
تراجعت واردات روسيا السلعية من كوريا الشمالية بنحو 18 في المئة سنويا، من 28.7 مليون دولار عام 2016 إلى 10.6 مليون دولار عام 2021.
بلغ فائض روسيا في التجارة السلعية مع كوريا الشمالية 67.7 مليون دولار في عام 2021.
وفي عام 2016 أيضا بلغ فائض روسيا مع كوريا الشمالية 7.1 مليون دولار.
بلغ حجم التجارة بين روسيا وكوريا الشمالية 4.23 مليون دولار في عام 2019.
بلغت صادرات روسيا من الخدمات إلى كوريا الشمالية 6.74 مليون دولار في عام 2020، منها السفر بقيمة 3.6 مليون دولار والنقل بقيمة نحو 2.65 مليون دولار والبناء بقيمة 355 ألف دولار.
بلغت صادرات روسيا الإجمالية 486 مليار دولار في عام 2022.
جاءت صادرات روسيا الإجمالية في المرتبة الـ12 عالميا في عام 2022.
بلغ مؤشر التعقيد الاقتصادي في روسيا 0.43 في عام 2022.
مرتبة روسيا في مؤشر التعقيد الاقتصادي في عام 2022 هي المرتبة الـ47 عالميا.
بلغت صادرات كوريا الشمالية الإجمالية 248 مليون دولار في عام 2022.
جاءت صادرات كوريا الشمالية الإجمالية في المرتبة الـ182 عالميا في عام 2022.
لا يتوافر مؤشر التعقيد الاقتصادي في كوريا الشمالية لعام 2022.
لا توجد أرقام عن تجارة روسيا السلعية مع كوريا الشمالية للأعوام من 2017 إلى 2020.

$ tradestat say PRK --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "say",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "sentence", "unit": "", "description": "its place in the text"},
      {"name": "text", "unit": "", "description": "the sentence"},
      {"name": "topic", "unit": "", "description": "what it is about"},
      {"name": "country", "unit": "", "description": "whose trade it is: alpha-3"},
      {"name": "partner", "unit": "", "description": "with whom: alpha-3, W00 for all"},
      {"name": "flow", "unit": "", "description": "the country's exports or imports; none for both"},
      {"name": "part", "unit": "", "description": "of the largest partners, this one: alpha-3"},
      {"name": "item", "unit": "", "description": "commodity: TOTAL for goods, EBOPS 2010 code for services"},
      {"name": "since", "unit": "year", "description": "first year of a rate"},
      {"name": "year", "unit": "year", "description": "calendar year"},
      {"name": "value", "unit": "", "description": "the figure: of dollars, a rate, a share, a rank"},
      {"name": "value_lower", "unit": "", "description": "Lower end of the interval of value; null where it has none."},
      {"name": "value_upper", "unit": "", "description": "Upper end of the interval of value; null where it has none."},
      {"name": "value_reason", "unit": "", "description": "Why value is undefined; null where it is defined."},
      {"name": "unit", "unit": "", "description": "what the value is counted in: USD, fraction, rank, index"},
      {"name": "ids", "unit": "", "description": "the figures that it is, or is computed from"}
    ],
    "notes": []
  },
  "data": [
    {"sentence": 1, "text": "North Korea's total exports were worth 248 million dollars in 2022.", "topic": "value", "country": "PRK", "partner": "W00", "flow": "exports", "part": null, "item": "TOTAL", "since": null, "year": 2022, "value": 248000000, "value_lower": 247500000, "value_upper": 248500000, "value_reason": null, "unit": "USD", "ids": "total-exports-prk-2022"},
    {"sentence": 2, "text": "North Korea's total exports ranked 182nd in the world in 2022.", "topic": "rank", "country": "PRK", "partner": "W00", "flow": "exports", "part": null, "item": "TOTAL", "since": null, "year": 2022, "value": 182, "value_lower": 182, "value_upper": 182, "value_reason": null, "unit": "rank", "ids": "total-exports-rank-prk-2022"},
    {"sentence": 3, "text": "No economic complexity index of North Korea is known for 2022.", "topic": "no_complexity", "country": "PRK", "partner": "W00", "flow": null, "part": null, "item": "TOTAL", "since": null, "year": 2022, "value": null, "value_lower": null, "value_upper": null, "value_reason": "stated to be missing (obs_status O)", "unit": "index", "ids": "eci-prk-2022"}
  ]
}

$ tradestat say RUS PRK --year 2020
Russia's exports of goods to North Korea were worth 35.8 million dollars in 2016.
Russia's imports of goods from North Korea were worth 28.7 million dollars in 2016.
Russia had a surplus of 7.1 million dollars in its trade in goods with North Korea in 2016.
Trade between Russia and North Korea was worth 4.23 million dollars in 2019.
Russia's exports of services to North Korea were worth 6.74 million dollars in 2020, of which travel 3.6 million dollars, transport about 2.65 million dollars and construction 355 thousand dollars.

$ tradestat say RUS PRK --from 2017
2> tradestat: error: neither exports nor imports have figures to compare since 2017; the years are 2016, 2019, 2020, 2021, 2022
[2]

$ tradestat say RUS PRK --lang fr
2> tradestat: error: --lang must be en or ar, not 'fr'
[2]

$ tradestat say --data trade.json
2> tradestat: error: say needs a country, or two; for example: tradestat say FRA DEU --data trade.json
[2]

$ tradestat say RUS --data trade/baci.csv
2> tradestat: error: the dataset has nothing to say of RUS as a whole; name a partner, too, or see what it has with: tradestat data --data trade/baci.csv
[2]

$ tradestat say RUS PRK --data trade/baci.csv
Russia's exports of goods to North Korea were worth 78.33 thousand dollars in 2021.
Russia's imports of goods from North Korea were worth 110.50 thousand dollars in 2021.
Russia had a deficit of 32.18 thousand dollars in its trade in goods with North Korea in 2021.
The largest products among Russia's exports of goods to North Korea in 2021 were coal (89 to 90 per cent) and nitrogenous fertilisers (10 to 11 per cent).
The largest products among Russia's imports of goods from North Korea in 2021 were coal (90 to 91 per cent) and crustaceans (9.4 to 9.6 per cent).

$ tradestat say PRK --data trade/baci.csv --lang ar
بلغت واردات كوريا الشمالية السلعية 79.56 ألف دولار في عام 2021.
أكبر المصادر لواردات كوريا الشمالية السلعية في عام 2021 هي روسيا (98 في المئة) والولايات المتحدة (2 في المئة).
أكبر المنتجات في واردات كوريا الشمالية السلعية في عام 2021 هي الفحم (88 في المئة) والأسمدة النيتروجينية (10 في المئة) والبند HS 9999 (2 في المئة).
لا يرد إجمالي واردات كوريا الشمالية السلعية في البيانات، بل هو مجموع أرقام الشركاء الواردين فيها، وعددهم 2.

$ tradestat say CHN --data trade/comtrade.csv
China's exports of goods were worth 259.5 million dollars in 2021.
China's imports of goods were worth 58 million dollars in 2021.
China had a surplus of 201.5 million dollars in its trade in goods in 2021.
The largest markets of China's exports of goods in 2021 were North Korea (99.4 per cent), Côte d'Ivoire (0.4 per cent) and other Asia nes (0.2 per cent).
The largest source of China's imports of goods in 2021 was North Korea (100.0 per cent).
Exports are valued free on board (FOB), imports as a rule with insurance and freight (CIF).

trade/comtrade.csv: 1 row left out: duplicate rows

$ tradestat say CHN PRK --data trade/comtrade.csv --lang ar
نمت صادرات الصين السلعية إلى كوريا الشمالية بنحو 246.1 في المئة، من 258 مليون دولار عام 2021 إلى 893 مليون دولار عام 2022.
نمت واردات الصين السلعية من كوريا الشمالية بنحو 131.0 في المئة، من 58 مليون دولار عام 2021 إلى 134 مليون دولار عام 2022.
بلغ فائض الصين في التجارة السلعية مع كوريا الشمالية 759 مليون دولار في عام 2022.
وفي عام 2021 أيضا بلغ فائض الصين مع كوريا الشمالية 200 مليون دولار.
الصادرات مقومة تسليم ظهر السفينة (فوب)، والواردات في الغالب شاملة التأمين والشحن (سيف).

trade/comtrade.csv: 1 row left out: duplicate rows

$ tradestat say RUS --data trade/atlas.csv
Russia's exports of goods were worth 6 thousand dollars in 2021.
Russia's imports of goods were worth 200 dollars in 2021.
Russia had a surplus of 5.8 thousand dollars in its trade in goods in 2021.
The largest products among Russia's exports of goods in 2021 were coal (83.3 per cent) and live animals of HS 0101 (16.7 per cent).
The largest product among Russia's imports of goods in 2021 was live animals of HS 0101 (100 per cent).
The data lists products without a total: totals are the sum of the 2 listed.

no total is stated: it is the sum of the 2 products listed

$ tradestat say FRA --data trade.json
France's exports of goods grew by about 22 per cent, from 900 million dollars in 2020 to 1.1 billion dollars in 2021.
The largest markets of France's exports of goods in 2021 were Germany (45 to 46 per cent), Italy (23 per cent), Spain (11 per cent) and Belgium (11 per cent).
The largest product among France's exports of goods in 2021 was cars (82 per cent).

$ tradestat say FRA DEU --data mirror.json
France's exports of goods to Germany grew by about 13 per cent a year, from 390 million dollars in 2019 to 500 million dollars in 2021.
France's imports of goods from Germany were worth 600 million dollars in 2021.
France had a deficit of 100 million dollars in its trade in goods with Germany in 2021.
The largest known product among France's exports of goods to Germany in 2021 was mineral fuels (26 per cent).
France's imports of goods from Germany are what Germany reports.

$ tradestat say AUS DEU --data breaks/germany.csv --map exporter=from,importer=to,year=year,value=usd --unit USD
Australia's exports of goods to Germany grew by 22 to 23 per cent a year, from 80 dollars in 1989 to 120 dollars in 1991.
There is a break in the series of Germany after 1990: to 1990 Germany is the Federal Republic alone and from 1991 it has the German Democratic Republic (DDR) in it.

$ tradestat say RUS --format markdown
Russia's total exports were worth 486 billion dollars in 2022.
Russia's total exports ranked 12th in the world in 2022.
Russia's economic complexity index was 0.43 in 2022.
Russia ranked 47th in the world by economic complexity in 2022.

$ tradestat say RUS --columns topic,year,value,unit
topic            year               value  unit
────────────────────────────────────────────────
value            2022  486,000,000,000     USD
rank             2022               12     rank
complexity       2022                0.43  index
complexity_rank  2022               47     rank


# Of north.json the figures of quarters, of euros and of oil are not told.
$ tradestat say NOR DEU --data north.json
Norway's exports of goods to Germany were worth 38.9 billion dollars in 2023.
Norway's imports of goods from Germany were worth 10.4 billion dollars in 2023.
Norway had a surplus of 28.5 billion dollars in its trade in goods with Germany in 2023.
Norway's total imports ranked 38th in the world in 2023.

1 figure of quantities, of other money or of no calendar year not told

$ tradestat say NOR --data north.json --lang ar
جاءت واردات النرويج الإجمالية في المرتبة الـ38 عالميا في عام 2023.

6 figures of quantities, of other money or of no calendar year not told

$ tradestat say RUS --lang ar --ascii
بلغت صادرات روسيا الإجمالية 486 مليار دولار في عام 2022.
جاءت صادرات روسيا الإجمالية في المرتبة الـ12 عالميا في عام 2022.
بلغ مؤشر التعقيد الاقتصادي في روسيا 0.43 في عام 2022.
مرتبة روسيا في مؤشر التعقيد الاقتصادي في عام 2022 هي المرتبة الـ47 عالميا.

$ tradestat say RUS PRK --data - < trade/baci.csv
2> tradestat: error: say reads its files several times, and '-' can be read once; put it into a file
[2]

$ tradestat report --lang ar --width 60 | head -12
Russia and North Korea
──────────────────────

نمت صادرات روسيا السلعية إلى كوريا الشمالية بنحو 17 في المئة
سنويا، من 35.8 مليون دولار عام 2016 إلى 78.3 مليون دولار عام
2021. تراجعت واردات روسيا السلعية من كوريا الشمالية بنحو 18
في المئة سنويا، من 28.7 مليون دولار عام 2016 إلى 10.6 مليون
دولار عام 2021. بلغ فائض روسيا في التجارة السلعية مع كوريا
الشمالية 67.7 مليون دولار في عام 2021. بلغ حجم التجارة بين
روسيا وكوريا الشمالية 4.23 مليون دولار في عام 2019. بلغت
صادرات روسيا من الخدمات إلى كوريا الشمالية 6.74 مليون دولار
في عام 2020، منها السفر بقيمة 3.6 مليون دولار والنقل بقيمة

$ tradestat say RUS PRK --reported-by importer --data trade/wits.csv
Russia's imports of goods from North Korea were worth 10.6 million dollars in 2021.

$ tradestat say FRA DEU USA
2> tradestat: error: unexpected argument 'USA'; name 2 countries at most
[2]

$ tradestat say CHN --data world_alone.csv
China's exports of goods were worth 100 dollars in 2017.
China's imports of goods were worth 50 dollars in 2017.
China had a surplus of 50 dollars in its trade in goods in 2017.
China's exports of services were worth 9 dollars in 2017, of which travel 4 dollars.
The largest market of China's exports of goods in 2017 was North Korea (69 to 71 per cent).
The largest products among China's exports of goods in 2017 were machinery (59 to 61 per cent) and vehicles (29 to 31 per cent).
The largest known product among China's imports of goods in 2017 was mineral fuels (39 to 41 per cent).
Exports are valued free on board (FOB), imports as a rule with insurance and freight (CIF).

$ tradestat say W00 --data world_alone.csv
2> tradestat: error: the dataset has nothing to say of W00 as a whole; name a partner, too, or see what it has with: tradestat data --data world_alone.csv
[2]

$ tradestat say RUS --reported-by importer --data trade/wits.csv
2> tradestat: error: the dataset has nothing to say of RUS as a whole; name a partner, too, or see what it has with: tradestat data --reported-by importer --data trade/wits.csv
[2]
