#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet's sync against a Smartcar-like server that is not ours.

Usage: fleet_sync.py DRIVER [KILLS]. Shows that 100,000 connections end up in the cache, each once,
also when resets, cut answers, 429, 500, revoked tokens, repeated and forgotten items are sprinkled
in; and that a program that is killed in mid-sync, that many times, leaves a cache that opens and
that the next sync completes.
"""

import json
import random
import shutil
import subprocess
import sys
import time
import unittest

import smartcarlike
from foreign import CLIENT, SECRET, ForeignServerTest

CONNECTIONS = 100_000
FEWER = 20_000  # for what is done many times


def all_ids(count):
    return sorted(smartcarlike.identifier("connection", number) for number in range(count))


class FleetSync(ForeignServerTest):
    driver = ""
    kills = 20

    def facts(self, server, cache):
        return json.dumps({"iam": server["url"], "vehicle": server["url"], "clientId": CLIENT,
                           "clientSecret": SECRET, "folder": str(cache)})

    def sync(self, server, cache):
        done = subprocess.run([self.driver], input=self.facts(server, cache), text=True,
                              env=self.environment(), stdout=subprocess.PIPE, timeout=600)
        told = json.loads(done.stdout)
        self.assertEqual((done.returncode, told.get("error")), (0, None))
        self.assertNotIn("fault", told)
        return told

    def kept(self, cache):
        """The ids in a cache, sorted; it opens and nothing of it is lost."""
        done = subprocess.run([self.driver], input=json.dumps({"folder": str(cache)}), text=True,
                              env=self.environment(), stdout=subprocess.PIPE, timeout=600)
        told = json.loads(done.stdout)
        self.assertEqual((done.returncode, told["setAside"]), (0, 0))
        self.assertNotIn("fault", told)
        return sorted(told["ids"])

    def test_brings_each_connection_once(self):
        server = self.serve("--vehicles", str(CONNECTIONS))
        cache = self.folder / "cache"
        told = self.sync(server, cache)
        self.assertEqual((told["connections"], told["passes"]), (CONNECTIONS, 1))
        self.assertEqual(self.kept(cache), all_ids(CONNECTIONS))
        asked = self.asked()
        self.assertEqual(sum("filter%5Bvehicle.mode%5D=live" in a["path"] for a in asked),
                         CONNECTIONS // 100)
        self.assertEqual(len(asked), 1 + CONNECTIONS // 100 + 1)  # a token, and no simulated ones

    def test_brings_the_same_whatever_goes_wrong(self):
        server = self.serve("--vehicles", str(CONNECTIONS), "--faults", "0.04", "--seed", "7")
        cache = self.folder / "cache"
        told = self.sync(server, cache)
        self.assertTrue(told["settled"])
        self.assertGreater(told["passes"], 1)
        self.assertEqual((told["unsure"], told["gone"]), (0, 0))
        self.assertEqual(self.kept(cache), all_ids(CONNECTIONS))
        self.assertEqual({200, 401, 429, 500}, {a["status"] for a in self.asked()})

    def test_survives_being_killed(self):
        server = self.serve("--vehicles", str(FEWER))
        cache = self.folder / "cache"
        begin = time.monotonic()
        self.sync(server, cache)
        whole = time.monotonic() - begin
        wanted = all_ids(FEWER)
        chance = random.Random(11)
        killed = 0
        for number in range(self.kills):
            if number % 5 == 0:  # from nothing; else everything changes and is written anew
                shutil.rmtree(cache)
            self.server.stdin.write("touch\n")
            self.server.stdin.flush()
            driver = subprocess.Popen([self.driver], stdin=subprocess.PIPE, text=True,
                                      stdout=subprocess.DEVNULL, env=self.environment())
            driver.stdin.write(self.facts(server, cache))
            driver.stdin.close()
            time.sleep(chance.uniform(0.05, 0.9 * whole))
            killed += driver.poll() is None
            driver.kill()
            driver.wait()
            ids = self.kept(cache)
            self.assertEqual(len(set(ids)), len(ids))
            self.assertLessEqual(set(ids), set(wanted))
        self.assertGreater(killed, self.kills // 4)  # the others were faster
        self.assertEqual(self.sync(server, cache)["gone"], 0)
        self.assertEqual(self.kept(cache), wanted)


if __name__ == "__main__":
    FleetSync.driver = sys.argv[1]
    if len(sys.argv) > 2:
        FleetSync.kills = int(sys.argv.pop(2))
    unittest.main(argv=sys.argv[:1])
