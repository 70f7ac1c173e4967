$ tradestat composition
Composition of a total
exporter RUS · importer PRK · year 2020

item      item name      value                 share
                        USD mn                     %
────────────────────────────────────────────────────────────────────
S         services       6.74                100
SD        travel         3.6                  53.4    (52.6, 54.2)
SC        transport      2.65                 39.32  (39.21, 39.42)
SE        construction   0.355                 5.267  (5.256, 5.278)
residual  not itemised   0.135 (0.07, 0.20)    2.0      (1.1, 2.9)

$ tradestat composition --item S --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "composition",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "exporter", "unit": "", "description": "country that exports: ISO 3166-1 alpha-3"},
      {"name": "importer", "unit": "", "description": "country that imports: ISO 3166-1 alpha-3, W00 for the World"},
      {"name": "year", "unit": "year", "description": "calendar year"},
      {"name": "item", "unit": "", "description": "code of the total, of a part, or \"residual\""},
      {"name": "item_name", "unit": "", "description": "English name of the item"},
      {"name": "value", "unit": "USD", "description": "value of the item"},
      {"name": "value_lower", "unit": "USD", "description": "Lower end of the interval of value; null where it has none."},
      {"name": "value_upper", "unit": "USD", "description": "Upper end of the interval of value; null where it has none."},
      {"name": "value_reason", "unit": "", "description": "Why value is undefined; null where it is defined."},
      {"name": "share", "unit": "fraction", "description": "value over the total's value"},
      {"name": "share_lower", "unit": "fraction", "description": "Lower end of the interval of share; null where it has none."},
      {"name": "share_upper", "unit": "fraction", "description": "Upper end of the interval of share; null where it has none."},
      {"name": "share_reason", "unit": "", "description": "Why share is undefined; null where it is defined."}
    ],
    "notes": []
  },
  "data": [
    {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "S", "item_name": "services", "value": 6740000, "value_lower": 6735000, "value_upper": 6745000, "value_reason": null, "share": 1, "share_lower": 1, "share_upper": 1, "share_reason": null},
    {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "SD", "item_name": "travel", "value": 3600000, "value_lower": 3550000, "value_upper": 3650000, "value_reason": null, "share": 0.5341246290801187, "share_lower": 0.5263157894736842, "share_upper": 0.5419450631031922, "share_reason": null},
    {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "SC", "item_name": "transport", "value": 2650000, "value_lower": 2645000, "value_upper": 2655000, "value_reason": null, "share": 0.39317507418397624, "share_lower": 0.3921423276501112, "share_upper": 0.39420935412026725, "share_reason": null},
    {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "SE", "item_name": "construction", "value": 355000, "value_lower": 354500, "value_upper": 355500, "value_reason": null, "share": 0.052670623145400594, "share_lower": 0.05255744996293551, "share_upper": 0.05278396436525613, "share_reason": null},
    {"exporter": "RUS", "importer": "PRK", "year": 2020, "item": "residual", "item_name": "not itemised", "value": 135000, "value_lower": 74500, "value_upper": 195500, "value_reason": null, "share": 0.020029673590504452, "share_lower": 0.011061618411284335, "share_upper": 0.02898443291326909, "share_reason": null}
  ]
}

$ tradestat composition RUS PRK --year 2020 --format csv
exporter,importer,year,item,item_name,value,value_lower,value_upper,value_reason,share,share_lower,share_upper,share_reason
RUS,PRK,2020,S,services,6740000,6735000,6745000,,1,1,1,
RUS,PRK,2020,SD,travel,3600000,3550000,3650000,,0.5341246290801187,0.5263157894736842,0.5419450631031922,
RUS,PRK,2020,SC,transport,2650000,2645000,2655000,,0.39317507418397624,0.3921423276501112,0.39420935412026725,
RUS,PRK,2020,SE,construction,355000,354500,355500,,0.052670623145400594,0.05255744996293551,0.05278396436525613,
RUS,PRK,2020,residual,not itemised,135000,74500,195500,,0.020029673590504452,0.011061618411284335,0.02898443291326909,

$ tradestat composition --from 2020 --to 2020 --format markdown
## Composition of a total

| exporter | importer | year | item | item name | value (USD mn) | share (%) |
| --- | --- | ---: | --- | --- | ---: | ---: |
| RUS | PRK | 2020 | S | services | 6.74 | 100 |
| RUS | PRK | 2020 | SD | travel | 3.6 | 53.4 (52.6, 54.2) |
| RUS | PRK | 2020 | SC | transport | 2.65 | 39.32 (39.21, 39.42) |
| RUS | PRK | 2020 | SE | construction | 0.355 | 5.267 (5.256, 5.278) |
| RUS | PRK | 2020 | residual | not itemised | 0.135 (0.07, 0.20) | 2.0 (1.1, 2.9) |
