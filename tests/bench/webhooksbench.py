# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries verified and durable, beside a receiver made with Express in the same run."""

import asyncio
import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "integration"))

import webhook_sender as sender  # noqa: E402
from receiverprogram import TOKEN, ReceiverProgram, free_port  # noqa: E402
from webhook_postgres import Cluster  # noqa: E402

CONNECTIONS = 64
SECONDS = 8
REQUESTS = 160_000
STEADY = 500  # a second


def request_of(body):
    return (b"POST /smartcar HTTP/1.1\r\nHost: hooks.example.com\r\nUser-Agent: Smartcar/1.0\r\n"
            b"Content-Type: application/json\r\nSC-Signature: " + sender.sign(TOKEN, body).encode()
            + b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def requests(count, seed):
    """Requests of real shape, no event twice: a few hundred vehicles' states under new ids."""
    fleet = sender.Fleet(seed)
    shapes = []
    for _ in range(500):
        event = fleet.state()
        shapes.append((sender.text_of(event), event["eventId"].encode(),
                       event["meta"]["deliveryId"].encode()))
    for number in range(count):
        body, event, delivery = shapes[number % len(shapes)]
        new = b"%08x-%04x-4000-8000-%012x" % (seed, number % 65536, number)
        yield request_of(body.replace(event, new).replace(delivery, new[::-1]))


def processor_of(process):
    """Seconds of a processor that it has had."""
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class NodeReceiver:
    """The baseline: Node.js, Express 4, better-sqlite3."""

    def __init__(self, node, folder):
        self.port = free_port()
        self.database = pathlib.Path(folder, "node.sqlite")
        self.process = subprocess.Popen(
            ["node", node / "receiver.mjs", str(self.port), str(self.database)],
            env=dict(os.environ, NODE_ENV="production",
                     SMARTCAR_MANAGEMENT_TOKEN=TOKEN.decode()),
            stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()

    def memory(self):
        return ReceiverProgram.memory(self, "VmHWM")

    def processor(self):
        return processor_of(self.process)

    def stored(self):
        with sqlite3.connect(self.database) as database:
            return database.execute("SELECT count(*) FROM event").fetchone()[0]

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()


class OurReceiver:
    def __init__(self, build, folder, url=None):
        tokens = {"management-token": TOKEN, **({"database-url": url.encode()} if url else {})}
        self.program = ReceiverProgram(build / "bin/motorpool-receiver", folder, tokens=tokens)
        self.program.start()
        self.port = self.program.port
        # A new database's tables are made first, once in its life; Node's are before it listens.
        while self.program.page("/readyz")[0] != 200:
            time.sleep(0.05)

    def memory(self):
        return self.program.memory("VmHWM")

    def processor(self):
        return processor_of(self.program.process)

    def stored(self):
        metrics = self.program.metrics()
        assert metrics['events_total{result="repeated"}'] == 0
        return metrics['events_total{result="stored"}']

    def stop(self):
        self.program.stop()


def installed_node(build):
    """The baseline with its packages, built once; nothing where that cannot be."""
    node = build / "webhooksnode"
    if not (node / "node_modules/better-sqlite3/build/Release/better_sqlite3.node").exists():
        if not shutil.which("npm"):
            return None
        node.mkdir(exist_ok=True)
        shutil.copy(HERE / "webhooksnode/package.json", node)
        with open(node / "npm.log", "wb") as log:
            if subprocess.run(["npm", "install", "--no-audit", "--no-fund"], cwd=node, stdout=log,
                              stderr=log).returncode != 0:
                return None
    shutil.copy(HERE / "webhooksnode/receiver.mjs", node)
    return node


def flat_out(receiver, file):
    """Deliveries a second, with as many connections as keep it busy, and the microseconds of a
    processor for each, which a busy machine does not change."""
    before, had = receiver.stored(), receiver.processor()
    done = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--timeout", "15s",
         "-s", HERE / "webhooks.lua", f"http://127.0.0.1:{receiver.port}/smartcar", "--", file],
        check=True, text=True, stdout=subprocess.PIPE)
    told = json.loads(done.stdout.splitlines()[-1])
    if told["errors"]:
        raise RuntimeError(done.stdout)
    stored = receiver.stored() - before
    # All that was answered is there; what was under way at the end may be.
    if not told["requests"] <= stored <= told["requests"] + CONNECTIONS:
        raise RuntimeError(f"answered {told['requests']}, stored {stored}")
    return told["requests"] / told["seconds"], (receiver.processor() - had) * 1e6 / stored


async def steadily(port, messages, rate, connections=32):
    """Milliseconds from when each was due to its answer."""
    free = asyncio.Queue()
    took = []

    async def send(message, due):
        stream = await free.get()
        reader, writer = stream
        writer.write(message)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(head.decode())
        took.append((time.monotonic() - due) * 1000)
        free.put_nowait(stream)

    for _ in range(connections):
        free.put_nowait(await asyncio.open_connection("127.0.0.1", port))
    begin = time.monotonic() + 0.1
    tasks = []
    for number, message in enumerate(messages):
        due = begin + number / rate
        await asyncio.sleep(due - time.monotonic())
        tasks.append(asyncio.create_task(send(message, due)))
    await asyncio.gather(*tasks)
    while not free.empty():
        free.get_nowait()[1].close()
    return took


def quantiles(took):
    cuts = statistics.quantiles(took, n=100)
    return cuts[49], cuts[98]


def measure(receiver, files):
    """((rate, microseconds of a processor), p50, p99, megabytes)"""
    with contextlib.ExitStack() as stack:
        stack.callback(receiver.stop)
        took = asyncio.run(steadily(receiver.port, requests(STEADY * 6, 0xabc), STEADY))
        rate = flat_out(receiver, files)
        return rate, *quantiles(took), receiver.memory()


def bench_webhooks(build, folder, report):
    file = pathlib.Path(folder, "requests")
    with open(file, "wb") as out:
        for one in requests(REQUESTS, 1):
            out.write(b"%d\n" % len(one) + one)
    ours = measure(OurReceiver(build, pathlib.Path(folder)), file)
    node = installed_node(build)
    theirs = measure(NodeReceiver(node, folder), file) if node else ((None,) * 2, *(None,) * 3)
    of = "Express, better-sqlite3"
    report("webhooks_sqlite_durable_rate", ours[0][0], "per s", theirs[0][0], of, "ratio >= 3")
    report("webhooks_sqlite_processor_each", ours[0][1], "us", theirs[0][1], of)
    report(f"webhooks_sqlite_p50_at_{STEADY}_per_s", ours[1], "ms", theirs[1], of)
    report(f"webhooks_sqlite_p99_at_{STEADY}_per_s", ours[2], "ms", theirs[2], of)
    report("webhooks_sqlite_memory", ours[3], "MB", theirs[3], of, "ratio <= 0.5")
    bench_postgres(build, folder, file, report)


def bench_postgres(build, folder, file, report):
    cluster = Cluster()
    if "missing" in cluster.facts:
        return
    with contextlib.ExitStack() as stack:
        stack.callback(cluster.stop)
        (rate, each), middle, late, memory = measure(
            OurReceiver(build, pathlib.Path(folder), cluster.url), file)
    report("webhooks_postgres_durable_rate", rate, "per s")
    report("webhooks_postgres_processor_each", each, "us")
    report(f"webhooks_postgres_p50_at_{STEADY}_per_s", middle, "ms")
    report(f"webhooks_postgres_p99_at_{STEADY}_per_s", late, "ms")
    report("webhooks_postgres_memory", memory, "MB")
