#!/usr/bin/env python3
"""distributed.py PROGRAM: years of BACI that lie on two servers of PostgreSQL, as partitions of
one table. Only sums travel: the plan has one aggregate behind each foreign scan, and the answer
is that of the same rows in one file, to the last bit. Prints the plan."""
import pathlib
import random
import re
import subprocess
import sys
import tempfile

sys.argv.append("6000")
import compare
import engines

COLUMNS = {"t": "INTEGER", "i": "INTEGER", "j": "INTEGER", "k": "TEXT", "v": "NUMERIC", "q": "TEXT"}
TYPED = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())


def add_year(host, other, year, path):
    """A year's rows on the other server, and the partition that is them."""
    table = f"baci_{year}"
    lines = path.read_text().splitlines()
    part = path.with_name(f"{table}.csv")
    part.write_text("\n".join([lines[0], *(x for x in lines if x.startswith(f"{year},"))]) + "\n")
    other.load(table, list(COLUMNS), str(part), COLUMNS)
    server = f"of_{other.port}"
    host.script(f"""
      CREATE SERVER IF NOT EXISTS {server} FOREIGN DATA WRAPPER postgres_fdw
        OPTIONS (host '127.0.0.1', port '{other.port}', dbname 'postgres', use_remote_estimate 'true');
      CREATE USER MAPPING IF NOT EXISTS FOR postgres SERVER {server} OPTIONS (user 'postgres');
      CREATE FOREIGN TABLE part_{year} PARTITION OF all_years FOR VALUES IN ({year})
        SERVER {server} OPTIONS (table_name '{table}');""")
    other.script(f"ANALYZE {table}")


def main():
    try:
        servers = [engines.Postgres(20001), engines.Postgres(20002)]
    except engines.Missing as what:
        print(f"not run without {what}")
        return 77
    host = servers[0]
    host.script("CREATE EXTENSION postgres_fdw")
    host.script("ALTER DATABASE postgres SET enable_partitionwise_aggregate = on")
    with tempfile.TemporaryDirectory(prefix="tradestat-sql-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        path = compare.baci(folder, random.Random(7))
        host.script(f"CREATE TABLE all_years ({TYPED}) PARTITION BY LIST (t)")
        for number, year in enumerate((2017, 2019, 2020, 2021)):
            add_year(host, servers[number % 2], year, path)
        for question in compare.QUESTIONS:
            compare.compare(host, question.split(), str(path), "all_years")
        sql = compare.written(["partners", "RUS", "--year", "2021"], "postgres", "all_years")
        plan = host.script("EXPLAIN (VERBOSE, COSTS OFF) " + sql)
    for scan in re.findall(r"Foreign Scan.*?Remote SQL:[^\n]*", plan, re.S):
        print(scan[:100].strip().splitlines()[0])
        print(re.search(r"Remote SQL:[^\n]*", scan).group()[:600])
    remote = re.findall(r"Remote SQL: ([^\n]*)", plan)
    if not remote or not all("GROUP BY" in statement for statement in remote):
        compare.faults.append("rows travel, not sums:\n" + plan)
    for server in servers:
        server.stop()
    print("\n".join(compare.faults) or
          f"{compare.compared} fields are the same; {len(remote)} foreign scans bring sums alone")
    return 1 if compare.faults else 0


sys.exit(main())
