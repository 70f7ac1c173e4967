#!/usr/bin/env python3
"""Times the same questions of a file by the program, and of the same rows by each engine that is
installed (see tests/sql/engines.py).

usage: sql.py PROGRAM [ROWS]
"""
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = sys.argv[1]
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 300_000
sys.argv = [sys.argv[0], PROGRAM, str(ROWS)]
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "sql"))
import compare
import engines

QUESTIONS = ("balance RUS PRK", "partners RUS --year 2021", "products RUS --year 2021")
RUNS = 5


def milliseconds(action):
    times = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return f"{1000 * statistics.median(times[1:]):6.0f} ms"


def main():
    available, missing = engines.installed()
    for what in missing:
        print(f"not run with {what}")
    with tempfile.TemporaryDirectory(prefix="tradestat-sql-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        path = str(compare.baci(folder, random.Random(1)))
        for engine in available:
            engine.load("baci", ["t", "i", "j", "k", "v", "q"], path)
        print(f"{'':28}{'file':>9}", *(f"{engine.name:>12}" for engine in available))
        for question in QUESTIONS:
            words = question.split()
            by_file = milliseconds(lambda: subprocess.run(
                [PROGRAM, *words, "--data", path, "--format", "csv"], check=True,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            row = [f"{question:28}{by_file}"]
            for engine in available:
                sql = compare.written(words, engine.name, "baci")
                row.append(f"   {milliseconds(lambda: engine.rows(sql))}")
            print(*row, flush=True)
    for engine in available:
        engine.stop()


main()
