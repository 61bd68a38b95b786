# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast deliveries are stored and found again, in SQLite and in PostgreSQL; a part of run."""

import contextlib
import itertools
import json
import pathlib
import sqlite3
import statistics
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).parent
BODY = 5_000
BATCH = 200
STORED = 1_000_000
VEHICLES = 20_000


@contextlib.contextmanager
def postgres():
    """A server of its own and its address; None where none is installed."""
    folder = tempfile.mkdtemp(prefix="motorpool-pg-", dir="/tmp")
    script = HERE.parent / "webhooks/store/postgrescluster.py"
    with subprocess.Popen([script, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as server:
        facts = json.loads(server.stdout.readline())
        yield facts.get("port") and (f"postgresql://motorpool:p%40ss%2Fw%3Ard@127.0.0.1:"
                                     f"{facts['port']}/postgres")
        server.stdin.close()
        server.wait(60)


def bench(build, folder, report, environment):
    program = build / "tests/bench/bench_deliveries"

    def start(*arguments):
        return subprocess.Popen([program, *map(str, arguments)], env=environment, text=True,
                                stdout=subprocess.PIPE)

    def measure(*arguments):
        with start(*arguments) as one:
            return json.loads(one.stdout.read())

    writing(measure, folder, report)
    with postgres() as server:
        if server:
            writing_to_server(measure, start, server, report)
    reading(measure, folder, report, f"{folder}/stored.sqlite", "sqlite")
    with postgres() as server:
        if server:
            reading(measure, folder, report, server, "postgresql")


def writing(measure, folder, report):
    count = 60_000
    plain = f"{folder}/bodies"
    rates = [measure(f"{folder}/written{i}.sqlite", "write", count, 2000, BODY,
                     0, *([plain] if i == 0 else [])) for i in range(3)]
    middle = sorted(rates, key=lambda rate: rate["perSecond"])[1]
    report("deliveries_sqlite_stored_per_second", middle["perSecond"], "1/s",
           statistics.median(python_writes(plain, f"{folder}/python{i}.sqlite") for i in range(3)),
           "Python's sqlite3, one table, same bodies and durability", ">= 20,000")
    report("deliveries_sqlite_processor_each", middle["processorUs"], "us")
    report("deliveries_sqlite_batch_of_200_p50", middle["batchP50Ms"], "ms")
    report("deliveries_sqlite_batch_of_200_p99", middle["batchP99Ms"], "ms")


def python_writes(plain, path):
    """Deliveries a second with an id, a time and the body, 200 a transaction."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                               "CREATE TABLE delivery (number INTEGER PRIMARY KEY, "
                               "event_id TEXT UNIQUE, received_at INTEGER, body TEXT)")
        rows, took = 0, 0
        with open(plain) as bodies:
            while batch := list(itertools.islice(bodies, BATCH)):
                values = [(body[12:48], rows + i, body) for i, body in enumerate(batch)]
                begin = time.monotonic()
                database.execute("BEGIN IMMEDIATE")
                database.executemany("INSERT INTO delivery (event_id, received_at, body) "
                                     "VALUES (?, ?, ?) ON CONFLICT DO NOTHING", values)
                database.execute("COMMIT")
                took += time.monotonic() - begin
                rows += len(batch)
    return rows / took


def writing_to_server(measure, start, server, report):
    count = 40_000
    one = measure(server, "write", count, 2000, BODY, 0)
    report("deliveries_postgresql_stored_per_second", one["perSecond"], "1/s")
    report("deliveries_postgresql_receivers_processor_each", one["processorUs"], "us")
    report("deliveries_postgresql_batch_of_200_p50", one["batchP50Ms"], "ms")
    both = [start(server, "write", count // 2, 2000, BODY, first) for first in (10**6, 2 * 10**6)]
    figures = [json.loads(program.communicate()[0]) for program in both]
    report("deliveries_postgresql_stored_per_second_by_two",
           sum(figure["perSecond"] for figure in figures), "1/s")


def reading(measure, folder, report, place, name):
    # Small bodies: what is searched is not them, and the baseline gets the shorter text.
    plain = f"{folder}/{name}-bodies"
    sqlite = name == "sqlite"
    measure(place, "write", STORED, VEHICLES, 1200, 0, *([plain] if sqlite else []))
    figures = measure(place, "read")
    baseline = python_reads(plain, f"{folder}/plain.sqlite") if sqlite else {}
    of = "Python's sqlite3, LIKE over the bodies, newest first"

    def tell(what, key, aim=None, against=None):
        report(f"deliveries_1e6_{name}_{what}", figures[key], "ms", baseline.get(against),
               of if against in baseline else None, aim)

    tell("first_page_after_opening", "openMs", "< 500 ms")
    tell("learned_for_the_first_key", "learnMs")
    tell("key_to_first_page_p50", "keyP50Ms", against="hit")
    tell("key_to_first_page_p95", "keyP95Ms", "< 100 ms", "hit")
    tell("key_processor_p95", "keyProcessorP95Ms")
    tell("key_without_hit", "noHitMs", "< 500 ms", "none")
    tell("two_words_few_hits", "fewMs", "< 500 ms", "few")
    for what, key in (("few_hits_far_back", "fewDeepMs"), ("event_id", "eventIdMs"),
                      ("until_a_time", "untilMs"), ("few_until_a_time", "untilFewMs"),
                      ("count", "countMs"), ("count_within_times", "countOfTimesMs"),
                      ("last_of_20000_vehicles", "vehiclesMs"),
                      ("habits_of_20000_vehicles", "habitsMs"),
                      ("habits_of_20000_vehicles_again", "habitsAgainMs"),
                      ("one_before", "previousMs"), ("body", "bodyMs")):
        tell(what, key)
    report(f"deliveries_1e6_{name}_room", figures["sizeMb"], "MB")
    report(f"deliveries_1e6_{name}_reader_memory", figures["memoryMb"], "MB")


def python_reads(plain, path):
    """Milliseconds of three searches, as they would be written at first."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript("PRAGMA journal_mode = WAL; CREATE TABLE delivery "
                               "(number INTEGER PRIMARY KEY, body TEXT)")
        with open(plain) as bodies:
            database.execute("BEGIN")
            database.executemany("INSERT INTO delivery (body) VALUES (?)",
                                 ((body,) for body in bodies))
            database.execute("COMMIT")

        def search(*words):
            times = []
            for _ in range(3):
                begin = time.monotonic()
                database.execute(
                    "SELECT number, body FROM delivery WHERE "
                    + " AND ".join(["body LIKE ?"] * len(words))
                    + " ORDER BY number DESC LIMIT 100", [f"%{word}%" for word in words]).fetchall()
                times.append((time.monotonic() - begin) * 1000)
            return statistics.median(times)

        return {"hit": search("enyaq"), "none": search("nothing", "like", "this"),
                "few": search("tesla", "unreachable=resolved")}
