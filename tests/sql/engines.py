"""Engines that run SQL, where they are installed: PostgreSQL by its programs, DuckDB and
ClickHouse by their packages for Node (@duckdb/node-api, chdb; TRADESTAT_NODE_MODULES says in
which folder's node_modules they are)."""
import csv
import glob
import io
import json
import os
import pathlib
import shutil
import subprocess
import tempfile


class Missing(Exception):
    """The engine is not installed."""


class Failed(Exception):
    """The engine refuses the statement."""


class Postgres:
    name = "postgres"
    text = "TEXT"

    def __init__(self, port=20000 + os.getpid() % 20000):
        places = [os.path.dirname(p) for p in glob.glob("/usr/lib/postgresql/*/bin/initdb")]
        where = os.environ.get("PATH", "").split(os.pathsep) + places
        found = shutil.which("initdb", path=os.pathsep.join(where))
        if not found:
            raise Missing("initdb of PostgreSQL")
        self.bin = os.path.dirname(os.path.realpath(found))
        self.root = os.geteuid() == 0
        self.folder = tempfile.mkdtemp(prefix="tradestat-postgres-")
        if self.root:  # which the server does not run as
            shutil.chown(self.folder, "postgres")
        self.call("initdb", "-D", f"{self.folder}/data", "-E", "UTF8", "--locale=C.UTF-8",
                  "-A", "trust")
        self.port = str(port)
        self.call("pg_ctl", "-D", f"{self.folder}/data", "-w", "-l", f"{self.folder}/log", "-o",
                  f"-k {self.folder} -p {self.port} -c fsync=off -c listen_addresses=127.0.0.1",
                  "start")

    def call(self, program, *arguments, **options):
        command = [f"{self.bin}/{program}", *arguments]
        if self.root:
            command = ["runuser", "-u", "postgres", "--", *command]
        run = subprocess.run(command, capture_output=True, text=True, cwd="/", **options)
        if run.returncode != 0:
            raise Failed(run.stderr.strip())
        return run.stdout

    def client(self, database="postgres"):
        return [f"{self.bin}/psql", "-X", "-q", "-h", self.folder, "-p", self.port, "-U",
                "postgres", "-d", database, "-v", "ON_ERROR_STOP=1"]

    def script(self, sql, database="postgres"):
        run = subprocess.run([*self.client(database), "-A", "-t"], input=sql, capture_output=True,
                             text=True, cwd="/")
        if run.returncode != 0:
            raise Failed(run.stderr.strip())
        return run.stdout

    def rows(self, sql):
        run = subprocess.run([*self.client(), "--csv", "-P", "null=\\N"], input=sql,
                             capture_output=True, text=True, cwd="/")
        if run.returncode != 0:
            raise Failed(run.stderr.strip())
        return [{k: None if v == "\\N" else v for k, v in row.items()}
                for row in csv.DictReader(io.StringIO(run.stdout))]

    def load(self, table, columns, path, types=None):
        quoted = ", ".join(quote(c) + " " + (types or {}).get(c, "TEXT") for c in columns)
        self.script(f"DROP TABLE IF EXISTS {table}; CREATE TABLE {table} ({quoted});\n"
                    f"\\copy {table} FROM '{path}' WITH (FORMAT csv, HEADER true)")

    def stop(self):
        self.call("pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class Node:
    """An engine inside a process of Node."""

    def __init__(self):
        node = shutil.which("node")
        folder = os.environ.get("TRADESTAT_NODE_MODULES", os.getcwd())
        if not node or not (pathlib.Path(folder) / "node_modules" / self.package).is_dir():
            raise Missing(f"{self.package} for Node")
        script = pathlib.Path(__file__).with_name("engines.mjs")
        self.process = subprocess.Popen([node, str(script), self.name, folder], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        if self.process.stdout.readline() != "ready\n":
            raise Missing(f"{self.package} for Node, which does not start")

    def rows(self, sql):
        self.process.stdin.write(json.dumps({"sql": sql.rstrip().rstrip(";")}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise Failed(answer["error"])
        return answer["rows"]

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


class DuckDB(Node):
    name = "duckdb"
    package = "@duckdb/node-api"

    def load(self, table, columns, path):
        self.rows(f"CREATE OR REPLACE TABLE {table} AS SELECT * FROM "
                  f"read_csv('{path}', header=true, all_varchar=true)")


class ClickHouse(Node):
    name = "clickhouse"
    package = "chdb"

    def load(self, table, columns, path):
        names = ", ".join(f"{quote(c)} String" for c in columns)
        self.rows(f"CREATE TABLE {table} ({names}) ENGINE = MergeTree ORDER BY tuple()")
        self.rows(f"INSERT INTO {table} SELECT * FROM file('{path}', CSVWithNames)")


def quote(name):
    return '"' + name.replace('"', '""') + '"'


def installed():
    """The engines that there are, and the names of what is missing of the others."""
    engines, missing = [], []
    for kind in (Postgres, DuckDB, ClickHouse):
        try:
            engines.append(kind())
        except Missing as what:
            missing.append(f"{kind.name}: {what}")
    return engines, missing
