$ tradestat profile
Countries side by side

                          total
                 total  exports          eci
country  year  exports     rank    eci  rank
                USD bn           index
────────────────────────────────────────────
RUS      2022  486           12   0.43    47
PRK      2022    0.248      182    n/a   n/a

n/a in eci: stated to be missing (obs_status O)
n/a in eci rank: no figure in the dataset

$ tradestat profile --format json
{
  "meta": {
    "schema": "tradestat.output",
    "schema_version": "1.0",
    "tool": "tradestat",
    "version": "0.1.0",
    "command": "profile",
    "inputs": [
      {"name": "bundled:russia-north-korea", "format": "tradestat-json", "sha256": "953868aacae5ca31ea821d8624107a408ca125423b6c9d1cf8fd4771094db0c5", "observations": 16}
    ],
    "columns": [
      {"name": "country", "unit": "", "description": "ISO 3166-1 alpha-3"},
      {"name": "year", "unit": "year", "description": "calendar year"},
      {"name": "total_exports", "unit": "USD", "description": "exports to the World"},
      {"name": "total_exports_lower", "unit": "USD", "description": "Lower end of the interval of total_exports; null where it has none."},
      {"name": "total_exports_upper", "unit": "USD", "description": "Upper end of the interval of total_exports; null where it has none."},
      {"name": "total_exports_reason", "unit": "", "description": "Why total_exports is undefined; null where it is defined."},
      {"name": "total_exports_rank", "unit": "rank", "description": "rank of total exports among all countries"},
      {"name": "total_exports_rank_lower", "unit": "rank", "description": "Lower end of the interval of total_exports_rank; null where it has none."},
      {"name": "total_exports_rank_upper", "unit": "rank", "description": "Upper end of the interval of total_exports_rank; null where it has none."},
      {"name": "total_exports_rank_reason", "unit": "", "description": "Why total_exports_rank is undefined; null where it is defined."},
      {"name": "eci", "unit": "index", "description": "economic complexity index"},
      {"name": "eci_lower", "unit": "index", "description": "Lower end of the interval of eci; null where it has none."},
      {"name": "eci_upper", "unit": "index", "description": "Upper end of the interval of eci; null where it has none."},
      {"name": "eci_reason", "unit": "", "description": "Why eci is undefined; null where it is defined."},
      {"name": "eci_rank", "unit": "rank", "description": "rank of the index among all countries"},
      {"name": "eci_rank_lower", "unit": "rank", "description": "Lower end of the interval of eci_rank; null where it has none."},
      {"name": "eci_rank_upper", "unit": "rank", "description": "Upper end of the interval of eci_rank; null where it has none."},
      {"name": "eci_rank_reason", "unit": "", "description": "Why eci_rank is undefined; null where it is defined."}
    ],
    "notes": []
  },
  "data": [
    {"country": "RUS", "year": 2022, "total_exports": 486000000000, "total_exports_lower": 485500000000, "total_exports_upper": 486500000000, "total_exports_reason": null, "total_exports_rank": 12, "total_exports_rank_lower": 12, "total_exports_rank_upper": 12, "total_exports_rank_reason": null, "eci": 0.43, "eci_lower": 0.425, "eci_upper": 0.435, "eci_reason": null, "eci_rank": 47, "eci_rank_lower": 47, "eci_rank_upper": 47, "eci_rank_reason": null},
    {"country": "PRK", "year": 2022, "total_exports": 248000000, "total_exports_lower": 247500000, "total_exports_upper": 248500000, "total_exports_reason": null, "total_exports_rank": 182, "total_exports_rank_lower": 182, "total_exports_rank_upper": 182, "total_exports_rank_reason": null, "eci": null, "eci_lower": null, "eci_upper": null, "eci_reason": "stated to be missing (obs_status O)", "eci_rank": null, "eci_rank_lower": null, "eci_rank_upper": null, "eci_rank_reason": "no figure in the dataset"}
  ]
}

$ tradestat profile 'North Korea' --format csv
country,year,total_exports,total_exports_lower,total_exports_upper,total_exports_reason,total_exports_rank,total_exports_rank_lower,total_exports_rank_upper,total_exports_rank_reason,eci,eci_lower,eci_upper,eci_reason,eci_rank,eci_rank_lower,eci_rank_upper,eci_rank_reason
PRK,2022,248000000,247500000,248500000,,182,182,182,,,,,stated to be missing (obs_status O),,,,no figure in the dataset

$ tradestat profile RUS PRK --year 2022 --from 2022 --to 2022 --columns country,eci,eci_reason
Countries side by side

country    eci
         index
──────────────
RUS       0.43
PRK        n/a

n/a in eci: stated to be missing (obs_status O)
