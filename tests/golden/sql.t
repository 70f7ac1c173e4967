# One SELECT, whose rows are the records of balance.
$ tradestat sql balance RUS PRK --year 2021 --dialect duckdb --table "'baci/*.parquet'"
-- tradestat 0.1.0: balance RUS PRK --year 2021 --dialect duckdb --table 'baci/*.parquet'
-- DuckDB
WITH area_ AS (
  SELECT number_, code_ FROM (VALUES
    (408, 'PRK'), (643, 'RUS')
  ) AS list_ (number_, code_)
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    SUM(CAST(rows_."v" AS DECIMAL(18,3))) AS sum_,
    SUM(CASE CASE WHEN contains(lower(CAST(rows_."v" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."v" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE CASE WHEN contains(lower(CAST(rows_."v" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."v" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM 'baci/*.parquet'
    AS rows_
  WHERE rows_."t" IN ('2021')
    AND ((rows_."i" IN ('643') AND rows_."j" IN ('408'))
      OR (rows_."j" IN ('643') AND rows_."i" IN ('408')))
  GROUP BY rows_."t", rows_."i", rows_."j"
),
named_ AS (
  SELECT CAST(t_ AS INTEGER) AS year_,
    CASE WHEN COALESCE(seller_.code_, '') = '' THEN error('no list has an area ' || CAST(i_ AS VARCHAR)) ELSE seller_.code_ END AS exporter_,
    CASE WHEN COALESCE(buyer_.code_, '') = '' THEN error('no list has an area ' || CAST(j_ AS VARCHAR)) ELSE buyer_.code_ END AS importer_,
    'TOTAL' AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS INTEGER)
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS INTEGER)
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CASE WHEN SUM(read_) < SUM(all_) THEN CAST(error('a row that is of months or services, or states no value of three decimals at most') AS HUGEINT) ELSE CAST(SUM(sum_) * 10000 AS HUGEINT) END AS value_,
    CAST(SUM(halves_) AS HUGEINT) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-', 'EU', 'W00') AND importer_ NOT IN ('-', 'EU', 'W00')
  GROUP BY year_, item_, side_, exporter_, importer_
),
pair_ AS (
  SELECT 1 AS place_, 'RUS' AS reporter_, 'PRK' AS partner_
),
trade_ AS (
  SELECT place_, reporter_, partner_, year_,
    MAX(CASE WHEN exporter_ = reporter_ THEN value_ END) AS sold_,
    MAX(CASE WHEN exporter_ = reporter_ THEN half_ END) AS sold_half_,
    MAX(CASE WHEN importer_ = reporter_ THEN value_ END) AS bought_,
    MAX(CASE WHEN importer_ = reporter_ THEN half_ END) AS bought_half_
  FROM flow_ JOIN pair_
    ON LEAST(exporter_, importer_) = LEAST(reporter_, partner_)
    AND GREATEST(exporter_, importer_) = GREATEST(reporter_, partner_)
  GROUP BY place_, reporter_, partner_, year_
)
SELECT
  trade_.reporter_ AS "reporter",
  trade_.partner_ AS "partner",
  year_ AS "year",
  CAST(sold_ AS DECIMAL(33,0)) * 0.1 AS "exports",
  CAST((sold_ - sold_half_) AS DECIMAL(33,0)) * 0.1 AS "exports_lower",
  CAST((sold_ + sold_half_) AS DECIMAL(33,0)) * 0.1 AS "exports_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS VARCHAR) END AS "exports_reason",
  CAST(bought_ AS DECIMAL(33,0)) * 0.1 AS "imports",
  CAST((bought_ - bought_half_) AS DECIMAL(33,0)) * 0.1 AS "imports_lower",
  CAST((bought_ + bought_half_) AS DECIMAL(33,0)) * 0.1 AS "imports_upper",
  CASE WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS VARCHAR) END AS "imports_reason",
  CAST((sold_ - bought_) AS DECIMAL(33,0)) * 0.1 AS "balance",
  CAST(((sold_ - bought_) - (sold_half_ + bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "balance_lower",
  CAST(((sold_ - bought_) + (sold_half_ + bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "balance_upper",
  CASE WHEN (sold_ - bought_) IS NULL THEN CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS VARCHAR) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS VARCHAR) END END AS "balance_reason",
  CAST((sold_ + bought_) AS DECIMAL(33,0)) * 0.1 AS "two_way",
  CAST(((sold_ + bought_) - (sold_half_ + bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "two_way_lower",
  CAST(((sold_ + bought_) + (sold_half_ + bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "two_way_upper",
  CASE WHEN (sold_ + bought_) IS NULL THEN CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS VARCHAR) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS VARCHAR) END END AS "two_way_reason",
  CAST((sold_ - bought_) AS DOUBLE) / CAST(NULLIF((sold_ + bought_), 0) AS DOUBLE) AS "normalized_balance",
  CASE WHEN sold_ + bought_ > 0 THEN COALESCE(CAST((GREATEST((sold_ - sold_half_), 0) - (bought_ + bought_half_)) AS DOUBLE) / CAST(NULLIF((GREATEST((sold_ - sold_half_), 0) + (bought_ + bought_half_)), 0) AS DOUBLE), 1) END AS "normalized_balance_lower",
  CASE WHEN sold_ + bought_ > 0 THEN CAST(((sold_ + sold_half_) - GREATEST((bought_ - bought_half_), 0)) AS DOUBLE) / CAST(NULLIF(((sold_ + sold_half_) + GREATEST((bought_ - bought_half_), 0)), 0) AS DOUBLE) END AS "normalized_balance_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS VARCHAR) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS VARCHAR) WHEN sold_ + bought_ = 0 THEN 'exports and imports are zero' END AS "normalized_balance_reason",
  CAST(sold_ AS DOUBLE) / CAST(NULLIF(bought_, 0) AS DOUBLE) AS "cover_ratio",
  CASE WHEN bought_ > 0 AND (bought_ - bought_half_) >= 0 THEN CASE WHEN (sold_ - sold_half_) < 0
    THEN CAST((sold_ - sold_half_) AS DOUBLE) / CAST(NULLIF((bought_ - bought_half_), 0) AS DOUBLE)
    ELSE CAST((sold_ - sold_half_) AS DOUBLE) / CAST(NULLIF((bought_ + bought_half_), 0) AS DOUBLE) END END AS "cover_ratio_lower",
  CASE WHEN bought_ > 0 AND (bought_ - bought_half_) >= 0 THEN CAST((sold_ + sold_half_) AS DOUBLE) / CAST(NULLIF((bought_ - bought_half_), 0) AS DOUBLE) END AS "cover_ratio_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS VARCHAR) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS VARCHAR) WHEN bought_ = 0 THEN 'imports are zero' END AS "cover_ratio_reason"
FROM trade_
ORDER BY place_, year_;

$ tradestat sql balance RUS PRK --year 2021 --dialect postgres --table baci
-- tradestat 0.1.0: balance RUS PRK --year 2021 --dialect postgres --table baci
-- PostgreSQL
WITH area_ AS (
  SELECT number_, code_ COLLATE "C" AS code_ FROM (VALUES
    (408, 'PRK'), (643, 'RUS')
  ) AS list_ (number_, code_)
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    SUM(CAST(rows_."v" AS NUMERIC)) AS sum_,
    SUM(CASE scale(CAST(rows_."v" AS NUMERIC))
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE scale(CAST(rows_."v" AS NUMERIC))
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM baci
    AS rows_
  WHERE rows_."t" IN ('2021')
    AND ((rows_."i" IN ('643') AND rows_."j" IN ('408'))
      OR (rows_."j" IN ('643') AND rows_."i" IN ('408')))
  GROUP BY rows_."t", rows_."i", rows_."j"
),
named_ AS (
  SELECT CAST(t_ AS INTEGER) AS year_,
    CASE WHEN COALESCE(seller_.code_, '') = '' THEN CAST(CAST('no list has an area ' || i_ AS INTEGER) AS TEXT) ELSE seller_.code_ END AS exporter_,
    CASE WHEN COALESCE(buyer_.code_, '') = '' THEN CAST(CAST('no list has an area ' || j_ AS INTEGER) AS TEXT) ELSE buyer_.code_ END AS importer_,
    'TOTAL' AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS INTEGER)
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS INTEGER)
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CASE WHEN SUM(read_) < SUM(all_) THEN CAST('a row that is of months or services, or states no value of three decimals at most' || ': ' || CAST(SUM(read_) < SUM(all_) AS TEXT) AS NUMERIC) ELSE CAST(SUM(sum_) * 10000 AS NUMERIC) END AS value_,
    CAST(SUM(halves_) AS NUMERIC) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-', 'EU', 'W00') AND importer_ NOT IN ('-', 'EU', 'W00')
  GROUP BY year_, item_, side_, exporter_, importer_
),
pair_ AS (
  SELECT 1 AS place_, 'RUS' AS reporter_, 'PRK' AS partner_
),
trade_ AS (
  SELECT place_, reporter_, partner_, year_,
    MAX(CASE WHEN exporter_ = reporter_ THEN value_ END) AS sold_,
    MAX(CASE WHEN exporter_ = reporter_ THEN half_ END) AS sold_half_,
    MAX(CASE WHEN importer_ = reporter_ THEN value_ END) AS bought_,
    MAX(CASE WHEN importer_ = reporter_ THEN half_ END) AS bought_half_
  FROM flow_ JOIN pair_
    ON LEAST(exporter_, importer_) = LEAST(reporter_, partner_)
    AND GREATEST(exporter_, importer_) = GREATEST(reporter_, partner_)
  GROUP BY place_, reporter_, partner_, year_
)
SELECT
  trade_.reporter_ AS "reporter",
  trade_.partner_ AS "partner",
  year_ AS "year",
  trim_scale(sold_ * 0.1) AS "exports",
  trim_scale((sold_ - sold_half_) * 0.1) AS "exports_lower",
  trim_scale((sold_ + sold_half_) * 0.1) AS "exports_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS TEXT) END AS "exports_reason",
  trim_scale(bought_ * 0.1) AS "imports",
  trim_scale((bought_ - bought_half_) * 0.1) AS "imports_lower",
  trim_scale((bought_ + bought_half_) * 0.1) AS "imports_upper",
  CASE WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS TEXT) END AS "imports_reason",
  trim_scale((sold_ - bought_) * 0.1) AS "balance",
  trim_scale(((sold_ - bought_) - (sold_half_ + bought_half_)) * 0.1) AS "balance_lower",
  trim_scale(((sold_ - bought_) + (sold_half_ + bought_half_)) * 0.1) AS "balance_upper",
  CASE WHEN (sold_ - bought_) IS NULL THEN CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS TEXT) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS TEXT) END END AS "balance_reason",
  trim_scale((sold_ + bought_) * 0.1) AS "two_way",
  trim_scale(((sold_ + bought_) - (sold_half_ + bought_half_)) * 0.1) AS "two_way_lower",
  trim_scale(((sold_ + bought_) + (sold_half_ + bought_half_)) * 0.1) AS "two_way_upper",
  CASE WHEN (sold_ + bought_) IS NULL THEN CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS TEXT) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS TEXT) END END AS "two_way_reason",
  CAST((sold_ - bought_) AS DOUBLE PRECISION) / CAST(NULLIF((sold_ + bought_), 0) AS DOUBLE PRECISION) AS "normalized_balance",
  CASE WHEN sold_ + bought_ > 0 THEN COALESCE(CAST((GREATEST((sold_ - sold_half_), 0) - (bought_ + bought_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((GREATEST((sold_ - sold_half_), 0) + (bought_ + bought_half_)), 0) AS DOUBLE PRECISION), 1) END AS "normalized_balance_lower",
  CASE WHEN sold_ + bought_ > 0 THEN CAST(((sold_ + sold_half_) - GREATEST((bought_ - bought_half_), 0)) AS DOUBLE PRECISION) / CAST(NULLIF(((sold_ + sold_half_) + GREATEST((bought_ - bought_half_), 0)), 0) AS DOUBLE PRECISION) END AS "normalized_balance_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS TEXT) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS TEXT) WHEN sold_ + bought_ = 0 THEN 'exports and imports are zero' END AS "normalized_balance_reason",
  CAST(sold_ AS DOUBLE PRECISION) / CAST(NULLIF(bought_, 0) AS DOUBLE PRECISION) AS "cover_ratio",
  CASE WHEN bought_ > 0 AND (bought_ - bought_half_) >= 0 THEN CASE WHEN (sold_ - sold_half_) < 0
    THEN CAST((sold_ - sold_half_) AS DOUBLE PRECISION) / CAST(NULLIF((bought_ - bought_half_), 0) AS DOUBLE PRECISION)
    ELSE CAST((sold_ - sold_half_) AS DOUBLE PRECISION) / CAST(NULLIF((bought_ + bought_half_), 0) AS DOUBLE PRECISION) END END AS "cover_ratio_lower",
  CASE WHEN bought_ > 0 AND (bought_ - bought_half_) >= 0 THEN CAST((sold_ + sold_half_) AS DOUBLE PRECISION) / CAST(NULLIF((bought_ - bought_half_), 0) AS DOUBLE PRECISION) END AS "cover_ratio_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || CAST(year_ AS TEXT) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || CAST(year_ AS TEXT) WHEN bought_ = 0 THEN 'imports are zero' END AS "cover_ratio_reason"
FROM trade_
ORDER BY place_, year_;

$ tradestat sql balance RUS PRK --year 2021 --dialect clickhouse --table baci
-- tradestat 0.1.0: balance RUS PRK --year 2021 --dialect clickhouse --table baci
-- ClickHouse
WITH area_ AS (
  SELECT number_, code_ FROM VALUES('number_ Int32, code_ String',
    (408, 'PRK'), (643, 'RUS')
  )
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    SUM(CAST(rows_."v" AS Nullable(Decimal(18, 3)))) AS sum_,
    SUM(CASE CASE WHEN position(lower(toString(rows_."v")), 'e') > 0 THEN -1 WHEN position(toString(rows_."v"), '.') = 0 THEN 0 ELSE length(trim(toString(rows_."v"))) - position(trim(toString(rows_."v")), '.') END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE CASE WHEN position(lower(toString(rows_."v")), 'e') > 0 THEN -1 WHEN position(toString(rows_."v"), '.') = 0 THEN 0 ELSE length(trim(toString(rows_."v"))) - position(trim(toString(rows_."v")), '.') END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM baci
    AS rows_
  WHERE rows_."t" IN ('2021')
    AND ((CAST(rows_."i" AS Nullable(Int32)) IN (643) AND CAST(rows_."j" AS Nullable(Int32)) IN (408))
      OR (CAST(rows_."j" AS Nullable(Int32)) IN (643) AND CAST(rows_."i" AS Nullable(Int32)) IN (408)))
  GROUP BY rows_."t", rows_."i", rows_."j"
),
named_ AS (
  SELECT CAST(t_ AS Nullable(Int32)) AS year_,
    if(throwIf(COALESCE(seller_.code_, '') = '', 'no list has an area') = 0, seller_.code_, '') AS exporter_,
    if(throwIf(COALESCE(buyer_.code_, '') = '', 'no list has an area') = 0, buyer_.code_, '') AS importer_,
    'TOTAL' AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS Nullable(Int32))
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS Nullable(Int32))
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CAST(SUM(sum_) * 10000 AS Nullable(Decimal(38, 0))) + throwIf(SUM(read_) < SUM(all_), 'a row that is of months or services, or states no value of three decimals at most') AS value_,
    CAST(SUM(halves_) AS Nullable(Decimal(38, 0))) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-', 'EU', 'W00') AND importer_ NOT IN ('-', 'EU', 'W00')
  GROUP BY year_, item_, side_, exporter_, importer_
),
pair_ AS (
  SELECT 1 AS place_, 'RUS' AS reporter_, 'PRK' AS partner_
),
trade_ AS (
  SELECT place_, reporter_, partner_, year_,
    MAX(CASE WHEN exporter_ = reporter_ THEN value_ END) AS sold_,
    MAX(CASE WHEN exporter_ = reporter_ THEN half_ END) AS sold_half_,
    MAX(CASE WHEN importer_ = reporter_ THEN value_ END) AS bought_,
    MAX(CASE WHEN importer_ = reporter_ THEN half_ END) AS bought_half_
  FROM flow_ JOIN pair_
    ON LEAST(exporter_, importer_) = LEAST(reporter_, partner_)
    AND GREATEST(exporter_, importer_) = GREATEST(reporter_, partner_)
  GROUP BY place_, reporter_, partner_, year_
)
SELECT
  trade_.reporter_ AS "reporter",
  trade_.partner_ AS "partner",
  year_ AS "year",
  CAST(sold_ AS Nullable(Decimal(38, 4))) / 10 AS "exports",
  CAST((sold_ - sold_half_) AS Nullable(Decimal(38, 4))) / 10 AS "exports_lower",
  CAST((sold_ + sold_half_) AS Nullable(Decimal(38, 4))) / 10 AS "exports_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || toString(year_) END AS "exports_reason",
  CAST(bought_ AS Nullable(Decimal(38, 4))) / 10 AS "imports",
  CAST((bought_ - bought_half_) AS Nullable(Decimal(38, 4))) / 10 AS "imports_lower",
  CAST((bought_ + bought_half_) AS Nullable(Decimal(38, 4))) / 10 AS "imports_upper",
  CASE WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || toString(year_) END AS "imports_reason",
  CAST((sold_ - bought_) AS Nullable(Decimal(38, 4))) / 10 AS "balance",
  CAST(((sold_ - bought_) - (sold_half_ + bought_half_)) AS Nullable(Decimal(38, 4))) / 10 AS "balance_lower",
  CAST(((sold_ - bought_) + (sold_half_ + bought_half_)) AS Nullable(Decimal(38, 4))) / 10 AS "balance_upper",
  CASE WHEN (sold_ - bought_) IS NULL THEN CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || toString(year_) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || toString(year_) END END AS "balance_reason",
  CAST((sold_ + bought_) AS Nullable(Decimal(38, 4))) / 10 AS "two_way",
  CAST(((sold_ + bought_) - (sold_half_ + bought_half_)) AS Nullable(Decimal(38, 4))) / 10 AS "two_way_lower",
  CAST(((sold_ + bought_) + (sold_half_ + bought_half_)) AS Nullable(Decimal(38, 4))) / 10 AS "two_way_upper",
  CASE WHEN (sold_ + bought_) IS NULL THEN CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || toString(year_) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || toString(year_) END END AS "two_way_reason",
  toFloat64((sold_ - bought_)) / toFloat64(NULLIF((sold_ + bought_), 0)) AS "normalized_balance",
  CASE WHEN sold_ + bought_ > 0 THEN COALESCE(toFloat64((GREATEST((sold_ - sold_half_), 0) - (bought_ + bought_half_))) / toFloat64(NULLIF((GREATEST((sold_ - sold_half_), 0) + (bought_ + bought_half_)), 0)), 1) END AS "normalized_balance_lower",
  CASE WHEN sold_ + bought_ > 0 THEN toFloat64(((sold_ + sold_half_) - GREATEST((bought_ - bought_half_), 0))) / toFloat64(NULLIF(((sold_ + sold_half_) + GREATEST((bought_ - bought_half_), 0)), 0)) END AS "normalized_balance_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || toString(year_) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || toString(year_) WHEN sold_ + bought_ = 0 THEN 'exports and imports are zero' END AS "normalized_balance_reason",
  toFloat64(sold_) / toFloat64(NULLIF(bought_, 0)) AS "cover_ratio",
  CASE WHEN bought_ > 0 AND (bought_ - bought_half_) >= 0 THEN CASE WHEN (sold_ - sold_half_) < 0
    THEN toFloat64((sold_ - sold_half_)) / toFloat64(NULLIF((bought_ - bought_half_), 0))
    ELSE toFloat64((sold_ - sold_half_)) / toFloat64(NULLIF((bought_ + bought_half_), 0)) END END AS "cover_ratio_lower",
  CASE WHEN bought_ > 0 AND (bought_ - bought_half_) >= 0 THEN toFloat64((sold_ + sold_half_)) / toFloat64(NULLIF((bought_ - bought_half_), 0)) END AS "cover_ratio_upper",
  CASE WHEN sold_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || reporter_ || ' to ' || partner_ || ' for ' || toString(year_) WHEN bought_ IS NULL THEN 'no ' || 'goods' || ' figure from ' || partner_ || ' to ' || reporter_ || ' for ' || toString(year_) WHEN bought_ = 0 THEN 'imports are zero' END AS "cover_ratio_reason"
FROM trade_
ORDER BY place_, year_
SETTINGS join_use_nulls = 1;

# Growth needs the year before the first.
$ tradestat sql series RUS PRK --from 2020 --dialect duckdb --table baci
-- tradestat 0.1.0: series RUS PRK --from 2020 --dialect duckdb --table baci
-- DuckDB
WITH area_ AS (
  SELECT number_, code_ FROM (VALUES
    (408, 'PRK'), (643, 'RUS')
  ) AS list_ (number_, code_)
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    SUM(CAST(rows_."v" AS DECIMAL(18,3))) AS sum_,
    SUM(CASE CASE WHEN contains(lower(CAST(rows_."v" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."v" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE CASE WHEN contains(lower(CAST(rows_."v" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."v" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM baci
    AS rows_
  WHERE CAST(rows_."t" AS INTEGER) >= 2019
    AND ((rows_."i" IN ('643') AND rows_."j" IN ('408'))
      OR (rows_."j" IN ('643') AND rows_."i" IN ('408')))
  GROUP BY rows_."t", rows_."i", rows_."j"
),
named_ AS (
  SELECT CAST(t_ AS INTEGER) AS year_,
    CASE WHEN COALESCE(seller_.code_, '') = '' THEN error('no list has an area ' || CAST(i_ AS VARCHAR)) ELSE seller_.code_ END AS exporter_,
    CASE WHEN COALESCE(buyer_.code_, '') = '' THEN error('no list has an area ' || CAST(j_ AS VARCHAR)) ELSE buyer_.code_ END AS importer_,
    'TOTAL' AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS INTEGER)
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS INTEGER)
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CASE WHEN SUM(read_) < SUM(all_) THEN CAST(error('a row that is of months or services, or states no value of three decimals at most') AS HUGEINT) ELSE CAST(SUM(sum_) * 10000 AS HUGEINT) END AS value_,
    CAST(SUM(halves_) AS HUGEINT) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-', 'EU', 'W00') AND importer_ NOT IN ('-', 'EU', 'W00')
  GROUP BY year_, item_, side_, exporter_, importer_
),
pair_ AS (
  SELECT 1 AS place_, 'RUS' AS reporter_, 'PRK' AS partner_
),
trade_ AS (
  SELECT place_, reporter_, partner_, year_,
    MAX(CASE WHEN exporter_ = reporter_ THEN value_ END) AS sold_,
    MAX(CASE WHEN exporter_ = reporter_ THEN half_ END) AS sold_half_,
    MAX(CASE WHEN importer_ = reporter_ THEN value_ END) AS bought_,
    MAX(CASE WHEN importer_ = reporter_ THEN half_ END) AS bought_half_
  FROM flow_ JOIN pair_
    ON LEAST(exporter_, importer_) = LEAST(reporter_, partner_)
    AND GREATEST(exporter_, importer_) = GREATEST(reporter_, partner_)
  GROUP BY place_, reporter_, partner_, year_
),
span_ AS (
  SELECT CASE WHEN COUNT(*) > 0 THEN 2020 END AS low_, MAX(year_) AS high_ FROM flow_
),
years_ AS (
  SELECT unnest(generate_series(low_, high_)) AS year_ FROM span_
),
grid_ AS (
  SELECT pair_.place_ AS place_, pair_.reporter_ AS reporter_,
    pair_.partner_ AS partner_, years_.year_ AS now_,
    MAX(CASE WHEN trade_.year_ < years_.year_ AND trade_.year_ >= 2019 THEN trade_.year_ END) AS before_
  FROM pair_ CROSS JOIN years_
  LEFT JOIN trade_ ON trade_.place_ = pair_.place_
  GROUP BY pair_.place_, pair_.reporter_, pair_.partner_, years_.year_
)
SELECT
  grid_.reporter_ AS "reporter",
  grid_.partner_ AS "partner",
  grid_.now_ AS "year",
  CAST(late_.sold_ AS DECIMAL(33,0)) * 0.1 AS "exports",
  CAST((late_.sold_ - late_.sold_half_) AS DECIMAL(33,0)) * 0.1 AS "exports_lower",
  CAST((late_.sold_ + late_.sold_half_) AS DECIMAL(33,0)) * 0.1 AS "exports_upper",
  CASE WHEN late_.sold_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) END AS "exports_reason",
  CAST(late_.bought_ AS DECIMAL(33,0)) * 0.1 AS "imports",
  CAST((late_.bought_ - late_.bought_half_) AS DECIMAL(33,0)) * 0.1 AS "imports_lower",
  CAST((late_.bought_ + late_.bought_half_) AS DECIMAL(33,0)) * 0.1 AS "imports_upper",
  CASE WHEN late_.bought_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) END AS "imports_reason",
  CAST((late_.sold_ - late_.bought_) AS DECIMAL(33,0)) * 0.1 AS "balance",
  CAST(((late_.sold_ - late_.bought_) - (late_.sold_half_ + late_.bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "balance_lower",
  CAST(((late_.sold_ - late_.bought_) + (late_.sold_half_ + late_.bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "balance_upper",
  CASE WHEN (late_.sold_ - late_.bought_) IS NULL THEN CASE WHEN late_.sold_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) WHEN late_.bought_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) END END AS "balance_reason",
  CAST((late_.sold_ + late_.bought_) AS DECIMAL(33,0)) * 0.1 AS "two_way",
  CAST(((late_.sold_ + late_.bought_) - (late_.sold_half_ + late_.bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "two_way_lower",
  CAST(((late_.sold_ + late_.bought_) + (late_.sold_half_ + late_.bought_half_)) AS DECIMAL(33,0)) * 0.1 AS "two_way_upper",
  CASE WHEN (late_.sold_ + late_.bought_) IS NULL THEN CASE WHEN late_.sold_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) WHEN late_.bought_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) END END AS "two_way_reason",
  grid_.before_ AS "growth_from",
  CAST((late_.sold_ - early_.sold_) AS DOUBLE) / CAST(NULLIF(early_.sold_, 0) AS DOUBLE) AS "export_growth",
  CASE WHEN early_.sold_ > 0 AND (early_.sold_ - early_.sold_half_) >= 0 THEN CASE WHEN (late_.sold_ - late_.sold_half_) < 0
    THEN CAST(((late_.sold_ - late_.sold_half_) - (early_.sold_ - early_.sold_half_)) AS DOUBLE) / CAST(NULLIF((early_.sold_ - early_.sold_half_), 0) AS DOUBLE)
    ELSE CAST(((late_.sold_ - late_.sold_half_) - (early_.sold_ + early_.sold_half_)) AS DOUBLE) / CAST(NULLIF((early_.sold_ + early_.sold_half_), 0) AS DOUBLE) END END AS "export_growth_lower",
  CASE WHEN early_.sold_ > 0 AND (early_.sold_ - early_.sold_half_) >= 0 THEN CAST(((late_.sold_ + late_.sold_half_) - (early_.sold_ - early_.sold_half_)) AS DOUBLE) / CAST(NULLIF((early_.sold_ - early_.sold_half_), 0) AS DOUBLE) END AS "export_growth_upper",
  CASE WHEN late_.sold_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) WHEN early_.sold_ IS NULL THEN 'no figure for ' || CAST(COALESCE(grid_.before_, grid_.now_ - 1) AS VARCHAR) WHEN early_.sold_ = 0 THEN 'the start value is zero' END AS "export_growth_reason",
  CAST((late_.bought_ - early_.bought_) AS DOUBLE) / CAST(NULLIF(early_.bought_, 0) AS DOUBLE) AS "import_growth",
  CASE WHEN early_.bought_ > 0 AND (early_.bought_ - early_.bought_half_) >= 0 THEN CASE WHEN (late_.bought_ - late_.bought_half_) < 0
    THEN CAST(((late_.bought_ - late_.bought_half_) - (early_.bought_ - early_.bought_half_)) AS DOUBLE) / CAST(NULLIF((early_.bought_ - early_.bought_half_), 0) AS DOUBLE)
    ELSE CAST(((late_.bought_ - late_.bought_half_) - (early_.bought_ + early_.bought_half_)) AS DOUBLE) / CAST(NULLIF((early_.bought_ + early_.bought_half_), 0) AS DOUBLE) END END AS "import_growth_lower",
  CASE WHEN early_.bought_ > 0 AND (early_.bought_ - early_.bought_half_) >= 0 THEN CAST(((late_.bought_ + late_.bought_half_) - (early_.bought_ - early_.bought_half_)) AS DOUBLE) / CAST(NULLIF((early_.bought_ - early_.bought_half_), 0) AS DOUBLE) END AS "import_growth_upper",
  CASE WHEN late_.bought_ IS NULL THEN 'no figure for ' || CAST(grid_.now_ AS VARCHAR) WHEN early_.bought_ IS NULL THEN 'no figure for ' || CAST(COALESCE(grid_.before_, grid_.now_ - 1) AS VARCHAR) WHEN early_.bought_ = 0 THEN 'the start value is zero' END AS "import_growth_reason"
FROM grid_
LEFT JOIN trade_ AS late_
  ON late_.place_ = grid_.place_ AND late_.year_ = grid_.now_
LEFT JOIN trade_ AS early_
  ON early_.place_ = grid_.place_ AND early_.year_ = grid_.before_
ORDER BY grid_.place_, grid_.now_;

$ tradestat sql growth RUS PRK,CHN --year 2016,2021 --item 2709 --dialect postgres --table baci
-- tradestat 0.1.0: growth RUS PRK,CHN --year 2016,2021 --item 2709 --dialect postgres --table baci
-- PostgreSQL
WITH area_ AS (
  SELECT number_, code_ COLLATE "C" AS code_ FROM (VALUES
    (156, 'CHN'), (408, 'PRK'), (643, 'RUS')
  ) AS list_ (number_, code_)
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    SUM(CAST(rows_."v" AS NUMERIC)) AS sum_,
    SUM(CASE scale(CAST(rows_."v" AS NUMERIC))
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE scale(CAST(rows_."v" AS NUMERIC))
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM baci
    AS rows_
  WHERE rows_."t" IN ('2016', '2021')
    AND ((rows_."i" IN ('643') AND rows_."j" IN ('408'))
      OR (rows_."j" IN ('643') AND rows_."i" IN ('408'))
      OR (rows_."i" IN ('643') AND rows_."j" IN ('156'))
      OR (rows_."j" IN ('643') AND rows_."i" IN ('156')))
    AND starts_with(lpad(CAST(rows_."k" AS TEXT), 6, '0') COLLATE "C", '2709')
  GROUP BY rows_."t", rows_."i", rows_."j"
),
named_ AS (
  SELECT CAST(t_ AS INTEGER) AS year_,
    CASE WHEN COALESCE(seller_.code_, '') = '' THEN CAST(CAST('no list has an area ' || i_ AS INTEGER) AS TEXT) ELSE seller_.code_ END AS exporter_,
    CASE WHEN COALESCE(buyer_.code_, '') = '' THEN CAST(CAST('no list has an area ' || j_ AS INTEGER) AS TEXT) ELSE buyer_.code_ END AS importer_,
    '2709' AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS INTEGER)
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS INTEGER)
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CASE WHEN SUM(read_) < SUM(all_) THEN CAST('a row that is of months or services, or states no value of three decimals at most' || ': ' || CAST(SUM(read_) < SUM(all_) AS TEXT) AS NUMERIC) ELSE CAST(SUM(sum_) * 10000 AS NUMERIC) END AS value_,
    CAST(SUM(halves_) AS NUMERIC) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-', 'EU', 'W00') AND importer_ NOT IN ('-', 'EU', 'W00')
  GROUP BY year_, item_, side_, exporter_, importer_
),
period_ AS (
  SELECT DISTINCT exporter_, importer_, item_, 2016 AS first_, 2021 AS last_ FROM flow_
),
growth_ AS (
  SELECT period_.exporter_ AS exporter_, period_.importer_ AS importer_, period_.item_ AS item_,
    first_, last_,
    early_.value_ AS start_, early_.half_ AS start_half_,
    late_.value_ AS end_, late_.half_ AS end_half_
  FROM period_
  LEFT JOIN flow_ AS early_ ON early_.exporter_ = period_.exporter_
    AND early_.importer_ = period_.importer_ AND early_.item_ = period_.item_
    AND early_.year_ = first_
  LEFT JOIN flow_ AS late_ ON late_.exporter_ = period_.exporter_
    AND late_.importer_ = period_.importer_ AND late_.item_ = period_.item_
    AND late_.year_ = last_
)
SELECT
  exporter_ AS "exporter",
  importer_ AS "importer",
  item_ AS "item",
  first_ AS "start_year",
  last_ AS "end_year",
  trim_scale(start_ * 0.1) AS "start_value",
  trim_scale((start_ - start_half_) * 0.1) AS "start_value_lower",
  trim_scale((start_ + start_half_) * 0.1) AS "start_value_upper",
  CASE WHEN start_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(first_ AS TEXT) END AS "start_value_reason",
  trim_scale(end_ * 0.1) AS "end_value",
  trim_scale((end_ - end_half_) * 0.1) AS "end_value_lower",
  trim_scale((end_ + end_half_) * 0.1) AS "end_value_upper",
  CASE WHEN end_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(last_ AS TEXT) END AS "end_value_reason",
  trim_scale(((CASE WHEN first_ < last_ THEN end_ END) - start_) * 0.1) AS "change",
  trim_scale((((CASE WHEN first_ < last_ THEN end_ END) - start_) - (end_half_ + start_half_)) * 0.1) AS "change_lower",
  trim_scale((((CASE WHEN first_ < last_ THEN end_ END) - start_) + (end_half_ + start_half_)) * 0.1) AS "change_upper",
  CASE WHEN ((CASE WHEN first_ < last_ THEN end_ END) - start_) IS NULL THEN CASE WHEN (CASE WHEN first_ < last_ THEN end_ END) IS NULL THEN CASE WHEN first_ = last_ AND start_ IS NOT NULL THEN 'needs two different years' WHEN end_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(last_ AS TEXT) END WHEN start_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(first_ AS TEXT) END END AS "change_reason",
  CAST(((CASE WHEN first_ < last_ THEN end_ END) - start_) AS DOUBLE PRECISION) / CAST(NULLIF(start_, 0) AS DOUBLE PRECISION) AS "total_change",
  CASE WHEN start_ > 0 AND (start_ - start_half_) >= 0 THEN CASE WHEN ((CASE WHEN first_ < last_ THEN end_ END) - end_half_) < 0
    THEN CAST((((CASE WHEN first_ < last_ THEN end_ END) - end_half_) - (start_ - start_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((start_ - start_half_), 0) AS DOUBLE PRECISION)
    ELSE CAST((((CASE WHEN first_ < last_ THEN end_ END) - end_half_) - (start_ + start_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((start_ + start_half_), 0) AS DOUBLE PRECISION) END END AS "total_change_lower",
  CASE WHEN start_ > 0 AND (start_ - start_half_) >= 0 THEN CAST((((CASE WHEN first_ < last_ THEN end_ END) + end_half_) - (start_ - start_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((start_ - start_half_), 0) AS DOUBLE PRECISION) END AS "total_change_upper",
  CASE WHEN (CASE WHEN first_ < last_ THEN end_ END) IS NULL THEN CASE WHEN first_ = last_ AND start_ IS NOT NULL THEN 'needs two different years' WHEN end_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(last_ AS TEXT) END WHEN start_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(first_ AS TEXT) WHEN start_ = 0 THEN 'the start value is zero' END AS "total_change_reason",
  CASE WHEN start_ > 0 AND (CASE WHEN first_ < last_ THEN end_ END) >= 0 THEN
    CASE WHEN (last_ - first_) = 1 THEN CAST(((CASE WHEN first_ < last_ THEN end_ END) - start_) AS DOUBLE PRECISION) / CAST(NULLIF(start_, 0) AS DOUBLE PRECISION) ELSE power((CAST((CASE WHEN first_ < last_ THEN end_ END) AS DOUBLE PRECISION) / CAST(NULLIF(start_, 0) AS DOUBLE PRECISION)), CAST(1.0 AS DOUBLE PRECISION) / (last_ - first_)) - 1 END END AS "cagr",
  CASE WHEN start_ > 0 AND (CASE WHEN first_ < last_ THEN end_ END) >= 0 THEN
    CASE WHEN (last_ - first_) = 1 THEN CAST((GREATEST(((CASE WHEN first_ < last_ THEN end_ END) - end_half_), 0) - (start_ + start_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((start_ + start_half_), 0) AS DOUBLE PRECISION) ELSE power((CAST(GREATEST(((CASE WHEN first_ < last_ THEN end_ END) - end_half_), 0) AS DOUBLE PRECISION) / CAST(NULLIF((start_ + start_half_), 0) AS DOUBLE PRECISION)), CAST(1.0 AS DOUBLE PRECISION) / (last_ - first_)) - 1 END END AS "cagr_lower",
  CASE WHEN start_ > 0 AND (CASE WHEN first_ < last_ THEN end_ END) >= 0 THEN
    CASE WHEN (last_ - first_) = 1 THEN CAST((((CASE WHEN first_ < last_ THEN end_ END) + end_half_) - GREATEST((start_ - start_half_), 0)) AS DOUBLE PRECISION) / CAST(NULLIF(GREATEST((start_ - start_half_), 0), 0) AS DOUBLE PRECISION) ELSE power((CAST(((CASE WHEN first_ < last_ THEN end_ END) + end_half_) AS DOUBLE PRECISION) / CAST(NULLIF(GREATEST((start_ - start_half_), 0), 0) AS DOUBLE PRECISION)), CAST(1.0 AS DOUBLE PRECISION) / (last_ - first_)) - 1 END END AS "cagr_upper",
  CASE WHEN start_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(first_ AS TEXT) WHEN (CASE WHEN first_ < last_ THEN end_ END) IS NULL THEN CASE WHEN first_ = last_ AND start_ IS NOT NULL THEN 'needs two different years' WHEN end_ IS NULL THEN 'no ' || CASE WHEN item_ = 'TOTAL' THEN 'goods' ELSE item_ END || ' figure from ' || exporter_ || ' to ' || importer_ || ' for ' || CAST(last_ AS TEXT) END WHEN (last_ - first_) = 0 THEN 'needs two different years' WHEN start_ = 0 THEN 'the start value is zero' END AS "cagr_reason"
FROM growth_
ORDER BY CASE WHEN LEAST(exporter_, importer_) = LEAST('RUS', 'PRK')
  AND GREATEST(exporter_, importer_) = GREATEST('RUS', 'PRK') THEN 1 WHEN LEAST(exporter_, importer_) = LEAST('RUS', 'CHN')
  AND GREATEST(exporter_, importer_) = GREATEST('RUS', 'CHN') THEN 2 END, exporter_, importer_, item_, first_;

$ tradestat sql products RUS PRK --year 2021 --level 2 --dialect clickhouse --table baci
-- tradestat 0.1.0: products RUS PRK --year 2021 --level 2 --dialect clickhouse --table baci
-- ClickHouse
WITH area_ AS (
  SELECT number_, code_ FROM VALUES('number_ Int32, code_ String',
    (408, 'PRK'), (643, 'RUS')
  )
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    rows_."k" AS k_,
    SUM(CAST(rows_."v" AS Nullable(Decimal(18, 3)))) AS sum_,
    SUM(CASE CASE WHEN position(lower(toString(rows_."v")), 'e') > 0 THEN -1 WHEN position(toString(rows_."v"), '.') = 0 THEN 0 ELSE length(trim(toString(rows_."v"))) - position(trim(toString(rows_."v")), '.') END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE CASE WHEN position(lower(toString(rows_."v")), 'e') > 0 THEN -1 WHEN position(toString(rows_."v"), '.') = 0 THEN 0 ELSE length(trim(toString(rows_."v"))) - position(trim(toString(rows_."v")), '.') END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM baci
    AS rows_
  WHERE rows_."t" IN ('2020', '2021')
    AND (CAST(rows_."i" AS Nullable(Int32)) IN (643) AND CAST(rows_."j" AS Nullable(Int32)) IN (408))
  GROUP BY rows_."t", rows_."i", rows_."j", rows_."k"
),
named_ AS (
  SELECT CAST(t_ AS Nullable(Int32)) AS year_,
    if(throwIf(COALESCE(seller_.code_, '') = '', 'no list has an area') = 0, seller_.code_, '') AS exporter_,
    if(throwIf(COALESCE(buyer_.code_, '') = '', 'no list has an area') = 0, buyer_.code_, '') AS importer_,
    leftPad(toString(k_), 6, '0') AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS Nullable(Int32))
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS Nullable(Int32))
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CAST(SUM(sum_) * 10000 AS Nullable(Decimal(38, 0))) + throwIf(SUM(read_) < SUM(all_), 'a row that is of months or services, or states no value of three decimals at most') AS value_,
    CAST(SUM(halves_) AS Nullable(Decimal(38, 0))) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-') AND importer_ NOT IN ('-')
  GROUP BY year_, item_, side_, exporter_, importer_
),
period_ AS (
  SELECT 2021 AS now_, 2021 - 1 AS base_
),
part_ AS (
  SELECT substr(item_, 1, 2) AS code_, exporter_, importer_, now_, base_,
    SUM(CASE WHEN year_ = now_ THEN flow_.value_ END) AS value_, SUM(CASE WHEN year_ = now_ THEN flow_.half_ END) AS half_,
    SUM(CASE WHEN year_ = base_ THEN flow_.value_ END) AS base_value_, SUM(CASE WHEN year_ = base_ THEN flow_.half_ END) AS base_half_
  FROM flow_ CROSS JOIN period_
  GROUP BY substr(item_, 1, 2), exporter_, importer_, now_, base_
),
ranked_ AS (
  SELECT code_, exporter_, importer_, now_, base_, value_, half_, base_value_, base_half_,
    ROW_NUMBER() OVER (ORDER BY value_ DESC, code_) AS place_,
    SUM(value_) OVER (ORDER BY value_ DESC, code_ ROWS UNBOUNDED PRECEDING) AS reached_,
    SUM(half_) OVER (ORDER BY value_ DESC, code_ ROWS UNBOUNDED PRECEDING) AS reached_half_,
    SUM(value_) OVER () AS total_, SUM(half_) OVER () AS total_half_
  FROM part_
  WHERE value_ IS NOT NULL
)
SELECT
  place_ AS "rank",
  code_ AS "item",
  toString(NULL) AS "name",
  exporter_ AS "exporter",
  importer_ AS "importer",
  now_ AS "year",
  CAST(value_ AS Nullable(Decimal(38, 4))) / 10 AS "value",
  CAST((value_ - half_) AS Nullable(Decimal(38, 4))) / 10 AS "value_lower",
  CAST((value_ + half_) AS Nullable(Decimal(38, 4))) / 10 AS "value_upper",
  CASE WHEN value_ IS NULL THEN '' END AS "value_reason",
  toFloat64(value_) / toFloat64(NULLIF((value_ + (total_ - value_)), 0)) AS "share",
  CASE WHEN value_ + (total_ - value_) > 0 THEN COALESCE(toFloat64(GREATEST((value_ - half_), 0)) / toFloat64(NULLIF((GREATEST((value_ - half_), 0) + ((total_ - value_) + (total_half_ - half_))), 0)), 1) END AS "share_lower",
  CASE WHEN value_ + (total_ - value_) > 0 THEN toFloat64((value_ + half_)) / toFloat64(NULLIF(((value_ + half_) + GREATEST(((total_ - value_) - (total_half_ - half_)), 0)), 0)) END AS "share_upper",
  CASE WHEN value_ IS NULL THEN '' WHEN (total_ - value_) IS NULL THEN '' WHEN value_ + (total_ - value_) = 0 THEN 'the whole is zero' END AS "share_reason",
  toFloat64(reached_) / toFloat64(NULLIF((reached_ + (total_ - reached_)), 0)) AS "cumulative_share",
  CASE WHEN reached_ + (total_ - reached_) > 0 THEN COALESCE(toFloat64(GREATEST((reached_ - reached_half_), 0)) / toFloat64(NULLIF((GREATEST((reached_ - reached_half_), 0) + ((total_ - reached_) + (total_half_ - reached_half_))), 0)), 1) END AS "cumulative_share_lower",
  CASE WHEN reached_ + (total_ - reached_) > 0 THEN toFloat64((reached_ + reached_half_)) / toFloat64(NULLIF(((reached_ + reached_half_) + GREATEST(((total_ - reached_) - (total_half_ - reached_half_)), 0)), 0)) END AS "cumulative_share_upper",
  CASE WHEN reached_ IS NULL THEN '' WHEN (total_ - reached_) IS NULL THEN '' WHEN reached_ + (total_ - reached_) = 0 THEN 'the whole is zero' END AS "cumulative_share_reason",
  toFloat64((value_ - base_value_)) / toFloat64(NULLIF(base_value_, 0)) AS "growth",
  CASE WHEN base_value_ > 0 AND (base_value_ - base_half_) >= 0 THEN CASE WHEN (value_ - half_) < 0
    THEN toFloat64(((value_ - half_) - (base_value_ - base_half_))) / toFloat64(NULLIF((base_value_ - base_half_), 0))
    ELSE toFloat64(((value_ - half_) - (base_value_ + base_half_))) / toFloat64(NULLIF((base_value_ + base_half_), 0)) END END AS "growth_lower",
  CASE WHEN base_value_ > 0 AND (base_value_ - base_half_) >= 0 THEN toFloat64(((value_ + half_) - (base_value_ - base_half_))) / toFloat64(NULLIF((base_value_ - base_half_), 0)) END AS "growth_upper",
  CASE WHEN value_ IS NULL THEN '' WHEN base_value_ IS NULL THEN 'no figure for ' || toString(base_) WHEN base_value_ = 0 THEN 'the start value is zero' END AS "growth_reason"
FROM ranked_
WHERE place_ <= 20
ORDER BY place_
SETTINGS join_use_nulls = 1;

$ tradestat sql data RUS PRK --dialect duckdb --table baci
-- tradestat 0.1.0: data RUS PRK --dialect duckdb --table baci
-- DuckDB
WITH area_ AS (
  SELECT number_, code_ FROM (VALUES
    (408, 'PRK'), (643, 'RUS')
  ) AS list_ (number_, code_)
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    SUM(CAST(rows_."v" AS DECIMAL(18,3))) AS sum_,
    SUM(CASE CASE WHEN contains(lower(CAST(rows_."v" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."v" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE CASE WHEN contains(lower(CAST(rows_."v" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."v" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM baci
    AS rows_
  WHERE ((rows_."i" IN ('643') AND rows_."j" IN ('408'))
      OR (rows_."j" IN ('643') AND rows_."i" IN ('408')))
  GROUP BY rows_."t", rows_."i", rows_."j"
),
named_ AS (
  SELECT CAST(t_ AS INTEGER) AS year_,
    CASE WHEN COALESCE(seller_.code_, '') = '' THEN error('no list has an area ' || CAST(i_ AS VARCHAR)) ELSE seller_.code_ END AS exporter_,
    CASE WHEN COALESCE(buyer_.code_, '') = '' THEN error('no list has an area ' || CAST(j_ AS VARCHAR)) ELSE buyer_.code_ END AS importer_,
    'TOTAL' AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS INTEGER)
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS INTEGER)
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CASE WHEN SUM(read_) < SUM(all_) THEN CAST(error('a row that is of months or services, or states no value of three decimals at most') AS HUGEINT) ELSE CAST(SUM(sum_) * 10000 AS HUGEINT) END AS value_,
    CAST(SUM(halves_) AS HUGEINT) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-') AND importer_ NOT IN ('-')
  GROUP BY year_, item_, side_, exporter_, importer_
)
SELECT
  exporter_ || '-' || importer_ || '-' || item_ || '-' || CAST(year_ AS VARCHAR) AS "id",
  'observation' AS "kind",
  'exports' AS "indicator",
  exporter_ AS "exporter",
  importer_ AS "importer",
  item_ AS "item",
  CAST(year_ AS VARCHAR) AS "period",
  CAST((value_ // 10) AS VARCHAR) AS "stated",
  'USD' AS "unit",
  CAST(value_ AS DECIMAL(33,0)) * 0.1 AS "value",
  CAST((value_ - half_) AS DECIMAL(33,0)) * 0.1 AS "value_lower",
  CAST((value_ + half_) AS DECIMAL(33,0)) * 0.1 AS "value_upper",
  CASE WHEN value_ IS NULL THEN CAST(NULL AS VARCHAR) END AS "value_reason",
  CAST(NULL AS VARCHAR) AS "hedge",
  '' AS "source",
  '' AS "place"
FROM flow_
ORDER BY exporter_, importer_, item_, year_;

# 492 is Monaco in M49, and "Europe EU, nes" in BACI.
$ tradestat sql partners RUS --year 2021 --top 3 --dialect postgres --table baci
-- tradestat 0.1.0: partners RUS --year 2021 --top 3 --dialect postgres --table baci
-- PostgreSQL
WITH area_ AS (
  SELECT number_, code_ COLLATE "C" AS code_ FROM (VALUES
    (0, 'W00'), (2, '-'), (3, '-'), (4, 'AFG'), (5, '-'), (8, 'ALB'),
    (9, '-'), (10, 'ATA'), (11, '-'), (12, 'DZA'), (13, '-'), (14, '-'),
    (15, '-'), (16, 'ASM'), (17, '-'), (18, '-'), (19, '-'), (20, 'AND'),
    (21, '-'), (24, 'AGO'), (28, 'ATG'), (29, '-'), (30, '-'), (31, 'AZE'),
    (32, 'ARG'), (34, '-'), (35, '-'), (36, 'AUS'), (39, '-'), (40, 'AUT'),
    (44, 'BHS'), (48, 'BHR'), (50, 'BGD'), (51, 'ARM'), (52, 'BRB'), (53, '-'),
    (54, '-'), (56, 'BEL'), (57, '-'), (58, 'BEL'), (60, 'BMU'), (61, '-'),
    (64, 'BTN'), (68, 'BOL'), (70, 'BIH'), (72, 'BWA'), (74, 'BVT'), (76, 'BRA'),
    (80, 'ATB'), (84, 'BLZ'), (86, 'IOT'), (90, 'SLB'), (92, 'VGB'), (96, 'BRN'),
    (97, 'EU'), (100, 'BGR'), (104, 'MMR'), (108, 'BDI'), (112, 'BLR'), (116, 'KHM'),
    (120, 'CMR'), (124, 'CAN'), (129, 'A49'), (132, 'CPV'), (136, 'CYM'), (140, 'CAF'),
    (142, '-'), (143, '-'), (144, 'LKA'), (145, '-'), (148, 'TCD'), (150, '-'),
    (151, '-'), (152, 'CHL'), (154, '-'), (155, '-'), (156, 'CHN'), (158, 'TWN'),
    (162, 'CXR'), (166, 'CCK'), (170, 'COL'), (174, 'COM'), (175, 'MYT'), (178, 'COG'),
    (180, 'COD'), (184, 'COK'), (188, 'CRI'), (191, 'HRV'), (192, 'CUB'), (196, 'CYP'),
    (200, 'CSK'), (202, '-'), (203, 'CZE'), (204, 'BEN'), (208, 'DNK'), (212, 'DMA'),
    (214, 'DOM'), (218, 'ECU'), (221, 'E29'), (222, 'SLV'), (226, 'GNQ'), (230, 'ETH'),
    (231, 'ETH'), (232, 'ERI'), (233, 'EST'), (234, 'FRO'), (238, 'FLK'), (239, 'SGS'),
    (242, 'FJI'), (246, 'FIN'), (248, 'ALA'), (250, 'FRA'), (251, 'FRA'), (254, 'GUF'),
    (258, 'PYF'), (260, 'ATF'), (262, 'DJI'), (266, 'GAB'), (268, 'GEO'), (270, 'GMB'),
    (274, 'GAZ'), (275, 'PSE'), (276, 'DEU'), (278, 'DDR'), (280, 'DEU'), (288, 'GHA'),
    (290, 'F49'), (292, 'GIB'), (296, 'KIR'), (300, 'GRC'), (304, 'GRL'), (308, 'GRD'),
    (312, 'GLP'), (316, 'GUM'), (320, 'GTM'), (324, 'GIN'), (328, 'GUY'), (332, 'HTI'),
    (334, 'HMD'), (336, 'VAT'), (340, 'HND'), (344, 'HKG'), (348, 'HUN'), (352, 'ISL'),
    (356, 'IND'), (360, 'IDN'), (364, 'IRN'), (368, 'IRQ'), (372, 'IRL'), (376, 'ISR'),
    (380, 'ITA'), (381, 'ITA'), (384, 'CIV'), (388, 'JAM'), (392, 'JPN'), (396, 'JTN'),
    (398, 'KAZ'), (400, 'JOR'), (404, 'KEN'), (408, 'PRK'), (410, 'KOR'), (412, 'XKX'),
    (414, 'KWT'), (417, 'KGZ'), (418, 'LAO'), (419, '-'), (422, 'LBN'), (426, 'LSO'),
    (428, 'LVA'), (430, 'LBR'), (432, '-'), (434, 'LBY'), (438, 'LIE'), (440, 'LTU'),
    (442, 'LUX'), (446, 'MAC'), (450, 'MDG'), (454, 'MWI'), (457, '_SK'), (458, 'MYS'),
    (459, '_PM'), (461, '_SH'), (462, 'MDV'), (466, 'MLI'), (470, 'MLT'), (471, 'R91'),
    (472, '_AC'), (473, 'A79'), (474, 'MTQ'), (478, 'MRT'), (480, 'MUS'), (484, 'MEX'),
    (488, '_MI'), (490, 'S19'), (492, '_EU'), (496, 'MNG'), (498, 'MDA'), (499, 'MNE'),
    (500, 'MSR'), (504, 'MAR'), (508, 'MOZ'), (512, 'OMN'), (516, 'NAM'), (520, 'NRU'),
    (524, 'NPL'), (527, 'O19'), (528, 'NLD'), (530, 'ANT'), (531, 'CUW'), (532, 'ANT'),
    (533, 'ABW'), (534, 'SXM'), (535, 'BES'), (536, 'NTZ'), (540, 'NCL'), (548, 'VUT'),
    (554, 'NZL'), (558, 'NIC'), (562, 'NER'), (566, 'NGA'), (568, 'E19'), (570, 'NIU'),
    (574, 'NFK'), (577, 'F19'), (578, 'NOR'), (579, 'NOR'), (580, 'MNP'), (581, 'UMI'),
    (582, 'PCI'), (583, 'FSM'), (584, 'MHL'), (585, 'PLW'), (586, 'PAK'), (588, 'PAK'),
    (590, 'PAN'), (591, 'PAN'), (592, 'PCZ'), (598, 'PNG'), (600, 'PRY'), (604, 'PER'),
    (608, 'PHL'), (612, 'PCN'), (616, 'POL'), (620, 'PRT'), (624, 'GNB'), (626, 'TLS'),
    (630, 'PRI'), (634, 'QAT'), (636, '636'), (637, 'A59'), (638, 'REU'), (642, 'ROU'),
    (643, 'RUS'), (646, 'RWA'), (647, '_RI'), (652, 'BLM'), (654, 'SHN'), (658, 'KNA'),
    (659, 'KNA'), (660, 'AIA'), (662, 'LCA'), (663, 'MAF'), (666, 'SPM'), (670, 'VCT'),
    (674, 'SMR'), (678, 'STP'), (682, 'SAU'), (686, 'SEN'), (688, 'SRB'), (690, 'SYC'),
    (694, 'SLE'), (697, 'R20'), (698, '_SM'), (699, 'IND'), (702, 'SGP'), (703, 'SVK'),
    (704, 'VNM'), (705, 'SVN'), (706, 'SOM'), (710, 'ZAF'), (711, 'ZA1'), (716, 'ZWE'),
    (717, '_RN'), (720, 'YMD'), (722, '-'), (724, 'ESP'), (728, 'SSD'), (729, 'SDN'),
    (732, 'ESH'), (736, 'SDN'), (740, 'SUR'), (744, 'SJM'), (748, 'SWZ'), (752, 'SWE'),
    (756, 'CHE'), (757, 'CHE'), (760, 'SYR'), (762, 'TJK'), (764, 'THA'), (768, 'TGO'),
    (772, 'TKL'), (776, 'TON'), (780, 'TTO'), (784, 'ARE'), (788, 'TUN'), (792, 'TUR'),
    (795, 'TKM'), (796, 'TCA'), (798, 'TUV'), (800, 'UGA'), (804, 'UKR'), (807, 'MKD'),
    (810, 'SUN'), (818, 'EGY'), (826, 'GBR'), (830, '_CI'), (831, 'GGY'), (832, 'JEY'),
    (833, 'IMN'), (834, 'TZA'), (835, '_TK'), (836, '_ZP'), (837, 'X1'), (838, 'X2'),
    (839, 'XX'), (840, 'USA'), (841, 'USA'), (842, 'USA'), (849, 'PUS'), (850, 'VIR'),
    (854, 'BFA'), (858, 'URY'), (860, 'UZB'), (862, 'VEN'), (866, 'VDR'), (868, 'VNM'),
    (872, '_WI'), (876, 'WLF'), (879, 'F97'), (882, 'WSM'), (886, 'YEM'), (887, 'YEM'),
    (890, 'YUG'), (891, 'SCG'), (894, 'ZMB'), (896, '896'), (898, '_X'), (899, '_X'),
    (918, 'EU'), (946, '946'), (975, '-'), (999, '999')
  ) AS list_ (number_, code_)
),
sums_ AS (
  SELECT rows_."t" AS t_, rows_."i" AS i_, rows_."j" AS j_,
    SUM(CAST(rows_."v" AS NUMERIC)) AS sum_,
    SUM(CASE scale(CAST(rows_."v" AS NUMERIC))
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE scale(CAST(rows_."v" AS NUMERIC))
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read_
  FROM baci
    AS rows_
  WHERE rows_."t" IN ('2020', '2021')
    AND (rows_."i" IN ('643'))
  GROUP BY rows_."t", rows_."i", rows_."j"
),
named_ AS (
  SELECT CAST(t_ AS INTEGER) AS year_,
    CASE WHEN COALESCE(seller_.code_, '') = '' THEN CAST(CAST('no list has an area ' || i_ AS INTEGER) AS TEXT) ELSE seller_.code_ END AS exporter_,
    CASE WHEN COALESCE(buyer_.code_, '') = '' THEN CAST(CAST('no list has an area ' || j_ AS INTEGER) AS TEXT) ELSE buyer_.code_ END AS importer_,
    'TOTAL' AS item_, '' AS side_,
    sum_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS seller_ ON seller_.number_ = CAST(i_ AS INTEGER)
  LEFT JOIN area_ AS buyer_ ON buyer_.number_ = CAST(j_ AS INTEGER)
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CASE WHEN SUM(read_) < SUM(all_) THEN CAST('a row that is of months or services, or states no value of three decimals at most' || ': ' || CAST(SUM(read_) < SUM(all_) AS TEXT) AS NUMERIC) ELSE CAST(SUM(sum_) * 10000 AS NUMERIC) END AS value_,
    CAST(SUM(halves_) AS NUMERIC) AS half_,
    SUM(all_) AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-', 'EU') AND importer_ NOT IN ('-', 'EU')
  GROUP BY year_, item_, side_, exporter_, importer_
),
period_ AS (
  SELECT 2021 AS now_, 2021 - 1 AS base_
),
part_ AS (
  SELECT importer_ AS code_, exporter_, importer_, now_, base_,
    SUM(CASE WHEN year_ = now_ THEN flow_.value_ END) AS value_, SUM(CASE WHEN year_ = now_ THEN flow_.half_ END) AS half_,
    SUM(CASE WHEN year_ = base_ THEN flow_.value_ END) AS base_value_, SUM(CASE WHEN year_ = base_ THEN flow_.half_ END) AS base_half_
  FROM flow_ CROSS JOIN period_
  GROUP BY importer_, exporter_, importer_, now_, base_
),
ranked_ AS (
  SELECT code_, exporter_, importer_, now_, base_, value_, half_, base_value_, base_half_,
    ROW_NUMBER() OVER (ORDER BY value_ DESC, code_) AS place_,
    SUM(value_) OVER (ORDER BY value_ DESC, code_ ROWS UNBOUNDED PRECEDING) AS reached_,
    SUM(half_) OVER (ORDER BY value_ DESC, code_ ROWS UNBOUNDED PRECEDING) AS reached_half_,
    SUM(value_) OVER () AS total_, SUM(half_) OVER () AS total_half_
  FROM part_
  WHERE value_ IS NOT NULL
)
SELECT
  place_ AS "rank",
  exporter_ AS "exporter",
  importer_ AS "importer",
  now_ AS "year",
  trim_scale(value_ * 0.1) AS "value",
  trim_scale((value_ - half_) * 0.1) AS "value_lower",
  trim_scale((value_ + half_) * 0.1) AS "value_upper",
  CASE WHEN value_ IS NULL THEN '' END AS "value_reason",
  CAST(value_ AS DOUBLE PRECISION) / CAST(NULLIF((value_ + (total_ - value_)), 0) AS DOUBLE PRECISION) AS "share",
  CASE WHEN value_ + (total_ - value_) > 0 THEN COALESCE(CAST(GREATEST((value_ - half_), 0) AS DOUBLE PRECISION) / CAST(NULLIF((GREATEST((value_ - half_), 0) + ((total_ - value_) + (total_half_ - half_))), 0) AS DOUBLE PRECISION), 1) END AS "share_lower",
  CASE WHEN value_ + (total_ - value_) > 0 THEN CAST((value_ + half_) AS DOUBLE PRECISION) / CAST(NULLIF(((value_ + half_) + GREATEST(((total_ - value_) - (total_half_ - half_)), 0)), 0) AS DOUBLE PRECISION) END AS "share_upper",
  CASE WHEN value_ IS NULL THEN '' WHEN (total_ - value_) IS NULL THEN '' WHEN value_ + (total_ - value_) = 0 THEN 'the whole is zero' END AS "share_reason",
  CAST(reached_ AS DOUBLE PRECISION) / CAST(NULLIF((reached_ + (total_ - reached_)), 0) AS DOUBLE PRECISION) AS "cumulative_share",
  CASE WHEN reached_ + (total_ - reached_) > 0 THEN COALESCE(CAST(GREATEST((reached_ - reached_half_), 0) AS DOUBLE PRECISION) / CAST(NULLIF((GREATEST((reached_ - reached_half_), 0) + ((total_ - reached_) + (total_half_ - reached_half_))), 0) AS DOUBLE PRECISION), 1) END AS "cumulative_share_lower",
  CASE WHEN reached_ + (total_ - reached_) > 0 THEN CAST((reached_ + reached_half_) AS DOUBLE PRECISION) / CAST(NULLIF(((reached_ + reached_half_) + GREATEST(((total_ - reached_) - (total_half_ - reached_half_)), 0)), 0) AS DOUBLE PRECISION) END AS "cumulative_share_upper",
  CASE WHEN reached_ IS NULL THEN '' WHEN (total_ - reached_) IS NULL THEN '' WHEN reached_ + (total_ - reached_) = 0 THEN 'the whole is zero' END AS "cumulative_share_reason",
  CAST((value_ - base_value_) AS DOUBLE PRECISION) / CAST(NULLIF(base_value_, 0) AS DOUBLE PRECISION) AS "growth",
  CASE WHEN base_value_ > 0 AND (base_value_ - base_half_) >= 0 THEN CASE WHEN (value_ - half_) < 0
    THEN CAST(((value_ - half_) - (base_value_ - base_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((base_value_ - base_half_), 0) AS DOUBLE PRECISION)
    ELSE CAST(((value_ - half_) - (base_value_ + base_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((base_value_ + base_half_), 0) AS DOUBLE PRECISION) END END AS "growth_lower",
  CASE WHEN base_value_ > 0 AND (base_value_ - base_half_) >= 0 THEN CAST(((value_ + half_) - (base_value_ - base_half_)) AS DOUBLE PRECISION) / CAST(NULLIF((base_value_ - base_half_), 0) AS DOUBLE PRECISION) END AS "growth_upper",
  CASE WHEN value_ IS NULL THEN '' WHEN base_value_ IS NULL THEN 'no figure for ' || CAST(base_ AS TEXT) WHEN base_value_ = 0 THEN 'the start value is zero' END AS "growth_reason"
FROM ranked_
WHERE place_ <= 3
ORDER BY place_;

# What both sides report, and nothing that is a part of it.
$ tradestat sql mirror RUS CHN --dialect duckdb --table reports --layout comtrade
-- tradestat 0.1.0: mirror RUS CHN --dialect duckdb --table reports --layout comtrade
-- DuckDB
WITH area_ AS (
  SELECT number_, first_, last_, code_ FROM (VALUES
    (156, 1900, 2100, 'CHN'), (643, 1900, 2100, 'RUS')
  ) AS list_ (number_, first_, last_, code_)
),
sums_ AS (
  SELECT rows_."refYear" AS t_, rows_."reporterCode" AS i_, rows_."partnerCode" AS j_,
    CASE WHEN length(COALESCE(CAST(rows_."cmdCode" AS VARCHAR), '')) IN (1, 3, 5) AND COALESCE(CAST(rows_."cmdCode" AS VARCHAR), '') <> 'TOTAL' AND COALESCE(CAST(rows_."classificationCode" AS VARCHAR), '') LIKE 'H%'
      THEN '0' || COALESCE(CAST(rows_."cmdCode" AS VARCHAR), '') ELSE COALESCE(CAST(rows_."cmdCode" AS VARCHAR), '') END AS k_,
    CASE WHEN CAST(rows_."flowCode" AS VARCHAR) IN ('M', '1', 'Import') THEN 'importer' ELSE 'exporter' END AS f_,
    MAX(CAST(rows_."primaryValue" AS DECIMAL(18,3))) AS sum_, MIN(CAST(rows_."primaryValue" AS DECIMAL(18,3))) AS least_,
    MAX(CASE WHEN COALESCE(CAST(rows_."freqCode" AS VARCHAR), '') <> 'M' AND COALESCE(CAST(rows_."classificationCode" AS VARCHAR), '') NOT LIKE 'EB%' THEN CASE CASE WHEN contains(lower(CAST(rows_."primaryValue" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."primaryValue" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END END) AS halves_,
    COUNT(*) AS all_, COUNT(CASE WHEN COALESCE(CAST(rows_."freqCode" AS VARCHAR), '') <> 'M' AND COALESCE(CAST(rows_."classificationCode" AS VARCHAR), '') NOT LIKE 'EB%' THEN CASE CASE WHEN contains(lower(CAST(rows_."primaryValue" AS VARCHAR)), 'e') THEN -1 ELSE length(split_part(trim(CAST(rows_."primaryValue" AS VARCHAR)), '.', 2)) END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END END) AS read_
  FROM reports
    AS rows_
  WHERE ((CAST(rows_."flowCode" AS VARCHAR) IN ('X', '2', 'Export') AND rows_."reporterCode" IN ('643') AND rows_."partnerCode" IN ('156'))
      OR (CAST(rows_."flowCode" AS VARCHAR) IN ('M', '1', 'Import') AND rows_."reporterCode" IN ('156') AND rows_."partnerCode" IN ('643'))
      OR (CAST(rows_."flowCode" AS VARCHAR) IN ('X', '2', 'Export') AND rows_."reporterCode" IN ('156') AND rows_."partnerCode" IN ('643'))
      OR (CAST(rows_."flowCode" AS VARCHAR) IN ('M', '1', 'Import') AND rows_."reporterCode" IN ('643') AND rows_."partnerCode" IN ('156')))
    AND trim(COALESCE(CAST(rows_."partner2Code" AS VARCHAR), '')) IN ('', '0', '0.0', 'C00', 'NA')
    AND trim(COALESCE(CAST(rows_."customsCode" AS VARCHAR), '')) IN ('', '0', '0.0', 'C00', 'NA')
    AND trim(COALESCE(CAST(rows_."motCode" AS VARCHAR), '')) IN ('', '0', '0.0', 'C00', 'NA')
    AND trim(COALESCE(CAST(rows_."mosCode" AS VARCHAR), '')) IN ('', '0', '0.0', 'C00', 'NA')
    AND COALESCE(CAST(rows_."freqCode" AS VARCHAR), '') IN ('', 'A', 'M')
    AND rows_."primaryValue" IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5
),
reported_ AS (
  SELECT CAST(t_ AS INTEGER) AS year_, f_ AS side_, k_ AS item_,
    CASE WHEN COALESCE(own_area_.code_, '') = '' THEN error('no list has an area ' || CAST(i_ AS VARCHAR)) ELSE own_area_.code_ END AS own_,
    CASE WHEN COALESCE(other_area_.code_, '') = '' THEN error('no list has an area ' || CAST(j_ AS VARCHAR)) ELSE other_area_.code_ END AS other_,
    sum_, least_, halves_, all_, read_
  FROM sums_
  LEFT JOIN area_ AS own_area_ ON own_area_.number_ = CAST(i_ AS INTEGER)
    AND CAST(t_ AS INTEGER) BETWEEN own_area_.first_ AND own_area_.last_
  LEFT JOIN area_ AS other_area_ ON other_area_.number_ = CAST(j_ AS INTEGER)
    AND CAST(t_ AS INTEGER) BETWEEN other_area_.first_ AND other_area_.last_
),
named_ AS (
  SELECT year_, side_, item_,
    CASE WHEN side_ = 'exporter' THEN own_ ELSE other_ END AS exporter_,
    CASE WHEN side_ = 'exporter' THEN other_ ELSE own_ END AS importer_,
    sum_, least_, halves_, all_, read_
  FROM reported_
  WHERE NOT (own_ = 'W00' AND other_ = 'W00')
    AND NOT (own_ = other_ AND side_ = 'importer')
),
flow_ AS (
  SELECT year_, item_, side_, exporter_, importer_,
    CASE WHEN SUM(read_) < SUM(all_) THEN CAST(error('a row that is of months or services, or states no value of three decimals at most') AS HUGEINT) ELSE CASE WHEN MIN(least_) < MAX(sum_) THEN CAST(error('two values are stated for one flow') AS HUGEINT) ELSE CAST(MAX(sum_) * 10000 AS HUGEINT) END END AS value_,
    CAST(MAX(halves_) AS HUGEINT) AS half_,
    1 AS count_
  FROM named_
  WHERE exporter_ NOT IN ('-') AND importer_ NOT IN ('-')
  GROUP BY year_, item_, side_, exporter_, importer_
),
pair_ AS (
  SELECT 1 AS place_, 'RUS' AS reporter_, 'CHN' AS partner_
),
reports_ AS (
  SELECT place_, reporter_, exporter_, importer_, item_, year_,
    MAX(CASE WHEN side_ = 'exporter' THEN value_ END) AS exporter_value_, MAX(CASE WHEN side_ = 'exporter' THEN half_ END) AS exporter_half_,
    MAX(CASE WHEN side_ = 'importer' THEN value_ END) AS importer_value_, MAX(CASE WHEN side_ = 'importer' THEN half_ END) AS importer_half_
  FROM flow_ JOIN pair_
    ON LEAST(exporter_, importer_) = LEAST(reporter_, partner_)
    AND GREATEST(exporter_, importer_) = GREATEST(reporter_, partner_)
  GROUP BY place_, reporter_, exporter_, importer_, item_, year_
)
SELECT
  exporter_ AS "exporter",
  importer_ AS "importer",
  item_ AS "item",
  year_ AS "year",
  CAST(exporter_value_ AS DECIMAL(33,0)) * 0.0001 AS "exporter_reported",
  CAST((exporter_value_ - exporter_half_) AS DECIMAL(33,0)) * 0.0001 AS "exporter_reported_lower",
  CAST((exporter_value_ + exporter_half_) AS DECIMAL(33,0)) * 0.0001 AS "exporter_reported_upper",
  CASE WHEN exporter_value_ IS NULL THEN 'not reported by the exporter' END AS "exporter_reported_reason",
  CAST(importer_value_ AS DECIMAL(33,0)) * 0.0001 AS "importer_reported",
  CAST((importer_value_ - importer_half_) AS DECIMAL(33,0)) * 0.0001 AS "importer_reported_lower",
  CAST((importer_value_ + importer_half_) AS DECIMAL(33,0)) * 0.0001 AS "importer_reported_upper",
  CASE WHEN importer_value_ IS NULL THEN 'not reported by the importer' END AS "importer_reported_reason",
  CAST((importer_value_ - exporter_value_) AS DECIMAL(33,0)) * 0.0001 AS "difference",
  CAST(((importer_value_ - exporter_value_) - (importer_half_ + exporter_half_)) AS DECIMAL(33,0)) * 0.0001 AS "difference_lower",
  CAST(((importer_value_ - exporter_value_) + (importer_half_ + exporter_half_)) AS DECIMAL(33,0)) * 0.0001 AS "difference_upper",
  CASE WHEN (importer_value_ - exporter_value_) IS NULL THEN CASE WHEN importer_value_ IS NULL THEN 'not reported by the importer' WHEN exporter_value_ IS NULL THEN 'not reported by the exporter' END END AS "difference_reason",
  CAST((importer_value_ - exporter_value_) AS DOUBLE) / CAST(NULLIF(exporter_value_, 0) AS DOUBLE) AS "relative_difference",
  CASE WHEN exporter_value_ > 0 AND (exporter_value_ - exporter_half_) >= 0 THEN CASE WHEN (importer_value_ - importer_half_) < 0
    THEN CAST(((importer_value_ - importer_half_) - (exporter_value_ - exporter_half_)) AS DOUBLE) / CAST(NULLIF((exporter_value_ - exporter_half_), 0) AS DOUBLE)
    ELSE CAST(((importer_value_ - importer_half_) - (exporter_value_ + exporter_half_)) AS DOUBLE) / CAST(NULLIF((exporter_value_ + exporter_half_), 0) AS DOUBLE) END END AS "relative_difference_lower",
  CASE WHEN exporter_value_ > 0 AND (exporter_value_ - exporter_half_) >= 0 THEN CAST(((importer_value_ + importer_half_) - (exporter_value_ - exporter_half_)) AS DOUBLE) / CAST(NULLIF((exporter_value_ - exporter_half_), 0) AS DOUBLE) END AS "relative_difference_upper",
  CASE WHEN importer_value_ IS NULL THEN 'not reported by the importer' WHEN exporter_value_ IS NULL THEN 'not reported by the exporter' WHEN exporter_value_ = 0 THEN 'the exporter''s value is zero' END AS "relative_difference_reason"
FROM reports_
ORDER BY place_, CASE WHEN exporter_ = reporter_ THEN 0 ELSE 1 END,
  CASE WHEN item_ = 'TOTAL' THEN 0 ELSE 1 END, item_, year_;

# Names of the user's are quoted, and end with other signs than ours.
$ tradestat sql data RUS PRK --item "27'; --" --dialect clickhouse --table 'my_.sums_' \
    --columns 'select,"i",j\,kё,rows_'
-- tradestat 0.1.0: data RUS PRK --item 27'; -- --dialect clickhouse --table my_.sums_ --columns select,"i",j\,kё,rows_
-- ClickHouse
WITH area__ AS (
  SELECT number__, code__ FROM VALUES('number__ Int32, code__ String',
    (408, 'PRK'), (643, 'RUS')
  )
),
sums__ AS (
  SELECT rows__."select" AS t__, rows__."""i""" AS i__, rows__."j\\" AS j__,
    SUM(CAST(rows__."rows_" AS Nullable(Decimal(18, 3)))) AS sum__,
    SUM(CASE CASE WHEN position(lower(toString(rows__."rows_")), 'e') > 0 THEN -1 WHEN position(toString(rows__."rows_"), '.') = 0 THEN 0 ELSE length(trim(toString(rows__."rows_"))) - position(trim(toString(rows__."rows_")), '.') END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS halves__,
    COUNT(*) AS all__, COUNT(CASE CASE WHEN position(lower(toString(rows__."rows_")), 'e') > 0 THEN -1 WHEN position(toString(rows__."rows_"), '.') = 0 THEN 0 ELSE length(trim(toString(rows__."rows_"))) - position(trim(toString(rows__."rows_")), '.') END
      WHEN 0 THEN 5000 WHEN 1 THEN 500 WHEN 2 THEN 50 WHEN 3 THEN 5 END) AS read__
  FROM my_.sums_
    AS rows__
  WHERE ((CAST(rows__."""i""" AS Nullable(Int32)) IN (643) AND CAST(rows__."j\\" AS Nullable(Int32)) IN (408))
      OR (CAST(rows__."j\\" AS Nullable(Int32)) IN (643) AND CAST(rows__."""i""" AS Nullable(Int32)) IN (408)))
    AND startsWith(leftPad(toString(rows__."kё"), 6, '0'), '27''; --')
  GROUP BY rows__."select", rows__."""i""", rows__."j\\"
),
named__ AS (
  SELECT CAST(t__ AS Nullable(Int32)) AS year__,
    if(throwIf(COALESCE(seller__.code__, '') = '', 'no list has an area') = 0, seller__.code__, '') AS exporter__,
    if(throwIf(COALESCE(buyer__.code__, '') = '', 'no list has an area') = 0, buyer__.code__, '') AS importer__,
    '27''; --' AS item__, '' AS side__,
    sum__, halves__, all__, read__
  FROM sums__
  LEFT JOIN area__ AS seller__ ON seller__.number__ = CAST(i__ AS Nullable(Int32))
  LEFT JOIN area__ AS buyer__ ON buyer__.number__ = CAST(j__ AS Nullable(Int32))
),
flow__ AS (
  SELECT year__, item__, side__, exporter__, importer__,
    CAST(SUM(sum__) * 10000 AS Nullable(Decimal(38, 0))) + throwIf(SUM(read__) < SUM(all__), 'a row that is of months or services, or states no value of three decimals at most') AS value__,
    CAST(SUM(halves__) AS Nullable(Decimal(38, 0))) AS half__,
    SUM(all__) AS count__
  FROM named__
  WHERE exporter__ NOT IN ('-') AND importer__ NOT IN ('-')
  GROUP BY year__, item__, side__, exporter__, importer__
)
SELECT
  exporter__ || '-' || importer__ || '-' || item__ || '-' || toString(year__) AS "id",
  'observation' AS "kind",
  'exports' AS "indicator",
  exporter__ AS "exporter",
  importer__ AS "importer",
  item__ AS "item",
  toString(year__) AS "period",
  toString(intDiv(value__, 10)) AS "stated",
  'USD' AS "unit",
  CAST(value__ AS Nullable(Decimal(38, 4))) / 10 AS "value",
  CAST((value__ - half__) AS Nullable(Decimal(38, 4))) / 10 AS "value_lower",
  CAST((value__ + half__) AS Nullable(Decimal(38, 4))) / 10 AS "value_upper",
  CASE WHEN value__ IS NULL THEN toString(NULL) END AS "value_reason",
  toString(NULL) AS "hedge",
  '' AS "source",
  '' AS "place"
FROM flow__
ORDER BY exporter__, importer__, item__, year__
SETTINGS join_use_nulls = 1;

# Errors.
$ tradestat sql
2> tradestat: error: sql needs a command; name it first: balance, series, mirror, growth, partners, products or data
[2]
$ tradestat sql balanse
2> tradestat: error: unknown command 'balanse'; did you mean balance?
[2]
$ tradestat sql verify
2> tradestat: error: verify cannot be said in SQL: it takes more than sums of rows; these can: balance, series, mirror, growth, partners, products or data
[2]
$ tradestat sql complexity --dialect duckdb --table baci
2> tradestat: error: complexity cannot be said in SQL: it takes more than sums of rows; with --run the engine adds up, and the rest is computed here
[2]
$ tradestat sql balance RUS PRK --table baci
2> tradestat: error: sql needs a dialect; say --dialect duckdb
[2]
$ tradestat sql balance RUS PRK --dialect duckdb
2> tradestat: error: sql needs a table; name what stands behind FROM: --table baci
[2]
$ tradestat sql balance RUS PRK --dialect postgress --table baci
2> tradestat: error: unknown dialect 'postgress'; did you mean postgres?
[2]
$ tradestat sql balance RUS PRK --dialect duckdb --table baci --layout oec
2> tradestat: error: --layout must be baci or comtrade, not 'oec'
[2]
$ tradestat sql balance RUS PRK --dialect duckdb --table baci --columns t,i,j
2> tradestat: error: --columns names 3 columns, and the layout has 5; name yours in the order of: t,i,j,k,v
[2]
$ tradestat sql balance RUS PRK --dialect duckdb --table baci --columns t,i,-,k,v
2> tradestat: error: --columns names no column for j; name yours in the order of: t,i,j,k,v
[2]
$ tradestat sql balance RUS PRK --dialect duckdb --table baci --reported-by exporter
2> tradestat: error: rows of BACI do not say who reported them; leave --reported-by out
[2]
$ tradestat sql partners --dialect duckdb --table t --layout comtrade
2> tradestat: error: both sides may report what all countries trade; choose: --reported-by exporter, or --reported-by importer
[2]
$ tradestat sql products RUS PRK --dialect duckdb --table t --layout comtrade
2> tradestat: error: products of Comtrade cannot be said in SQL: they are of several levels, of which some contain others; give the file with --data
[2]
$ tradestat sql data RUS PRK --dialect duckdb --table t --layout comtrade
2> tradestat: error: figures as Comtrade states them cannot be said in SQL: columns of engines do not keep their digits; give the file with --data
[2]
$ tradestat sql series RUS --dialect duckdb --table baci
2> tradestat: error: series needs two countries; for example: tradestat series RUS PRK
[2]
$ tradestat sql growth RUS --by item --dialect duckdb --table baci
2> tradestat: error: --by of growth cannot be said in SQL: it compares several sums; leave it out, or give files with --data in place of sql
[2]
$ tradestat sql growth RUS PRK --at 2019 --dialect duckdb --table baci
2> tradestat: error: --at cannot be said in SQL: engines differ in their powers; leave it out, or give files with --data in place of sql
[2]
$ tradestat sql growth --start 1 --end 2 --years 3 --dialect duckdb --table baci
2> tradestat: error: --start, --end and --years calculate without rows; say: tradestat growth --start 28.7 --end 10.6 --years 5
[2]
$ tradestat sql products RUS --sort rca --dialect duckdb --table baci
2> tradestat: error: a comparison with the world cannot be said in SQL: it takes several questions; leave it out, or give files with --data in place of sql
[2]

# A client that answers the sums: 10.5 and 1 thousand dollars are 11,500, give or take 50 and 500.
$ tradestat sql balance RUS PRK --dialect duckdb --table baci --run 'cat engine/sums.csv' \
    --format csv
reporter,partner,year,exports,exports_lower,exports_upper,exports_reason,imports,imports_lower,imports_upper,imports_reason,balance,balance_lower,balance_upper,balance_reason,two_way,two_way_lower,two_way_upper,two_way_reason,normalized_balance,normalized_balance_lower,normalized_balance_upper,normalized_balance_reason,cover_ratio,cover_ratio_lower,cover_ratio_upper,cover_ratio_reason
RUS,PRK,2020,11500,10950,12050,,3250,3249.5,3250.5,,8250,7699.5,8800.5,,14750,14199.5,15300.5,,0.559322033898305,0.5421992183373825,0.5752148763031472,,3.5384615384615383,3.368712505768343,3.708262809663025,
2> tradestat: note: rows were added up by DuckDB, which 'cat engine/sums.csv' asked

$ tradestat sql balance RUS PRK --dialect duckdb --table baci --run 'exit 3'
2> tradestat: error: 'exit 3' failed, with exit code 3; try it by itself, with the SQL on its standard input
[2]
$ tradestat sql balance RUS PRK --dialect duckdb --table baci --run 'kill -9 $$'
2> tradestat: error: 'kill -9 $$' was ended by a signal; try it by itself, with the SQL on its standard input
[2]
$ tradestat sql balance RUS PRK --dialect duckdb --table baci --run 'echo hello'
2> tradestat: error: 'echo hello' answers no CSV of sums; it has to be a client of DuckDB that reads SQL from standard input
[2]
$ tradestat sql balance RUS PRK --dialect duckdb --run 'cat'
2> tradestat: error: sql needs a table; name what stands behind FROM: --table baci
[2]
# What the client is given.
$ tradestat sql balance RUS PRK --year 2021 --dialect postgres --table baci --run 'cat >&2' 2>&1 | \
  head -n 6
\set QUIET 1
\pset format csv
\pset tuples_only off
-- tradestat 0.1.0: balance RUS PRK --year 2021 --dialect postgres --table baci --run cat >&2
-- PostgreSQL
WITH area_ AS (
$ tradestat sql --help
sql: the question of another command as SQL, for DuckDB, PostgreSQL, ClickHouse

  tradestat sql balance RUS PRK --dialect postgres --table baci
  tradestat sql partners RUS --dialect duckdb --table "'baci/*.parquet'"

What is asked:
  --dialect NAME      whose SQL: duckdb, postgres or clickhouse
  --table EXPRESSION  what stands behind FROM, as it is
  --layout NAME       whose columns the table has: baci or comtrade; baci if not
                      given
  --columns NAMES     their names in the table, in the order of the layout:
                      t,i,j,k,v
  --run CLIENT        ask the engine by its client, such as 'psql trade', and
                      answer as without sql

What is read:
  --reported-by SIDE  whose report of a flow: exporter or importer; else the
                      first country's

How it is shown:
  -o, --output FILE   write to a file; its suffix chooses the format
  --format FORMAT     table, json, ndjson, csv, tsv, markdown or html
  --chart             draw a picture in the terminal, as --format chart does
  --no-header         leave out the column names
  --safe-csv          csv and tsv: an apostrophe before words that a spreadsheet
                      takes for a formula
  --color WHEN        auto, always or never
  --width N           columns of a table, 40 to 1000
  --digits N|all      significant digits of a number in a table or page; 5 if
                      not given
  --ascii             no character beyond ASCII in a table
  -h, --help          show this help
$ tradestat sql balance --help
balance: exports, imports, balance and cover ratio a year

  tradestat balance
  tradestat balance PRK RUS --year 2021
  tradestat balance --format json

What is asked:
  COUNTRY             alpha-3, alpha-2, M49 or English name; balances are seen
                      from the first; RUS PRK,CHN: two pairs
  --year YEAR,...     these years only: 2016 or 2016,2021
  --from YEAR         first year
  --to YEAR           last year
  --item CODE         commodity code: TOTAL for goods, S for services, SD, SC,
                      ...

What is read:
  --reported-by SIDE  whose report of a flow: exporter or importer; else the
                      first country's

The engine:
  --dialect NAME      whose SQL: duckdb, postgres or clickhouse
  --table EXPRESSION  what stands behind FROM, as it is
  --layout NAME       whose columns the table has: baci or comtrade; baci if not
                      given
  --columns NAMES     their names in the table, in the order of the layout:
                      t,i,j,k,v
  --run CLIENT        ask the engine by its client, such as 'psql trade', and
                      answer as without sql

How it is shown:
  -o, --output FILE   write to a file; its suffix chooses the format
  --format FORMAT     table, json, ndjson, csv, tsv, markdown, html, chart or
                      svg
  --chart             draw a picture in the terminal, as --format chart does
  --no-header         leave out the column names
  --safe-csv          csv and tsv: an apostrophe before words that a spreadsheet
                      takes for a formula
  --color WHEN        auto, always or never
  --width N           columns of a table, 40 to 1000
  --digits N|all      significant digits of a number in a table or page; 5 if
                      not given
  --ascii             no character beyond ASCII in a table
  -h, --help          show this help
