#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server of its own, with nothing in it, until its input ends.

Usage: postgrescluster.py FOLDER

FOLDER is empty and may be given to another user. Prints a line {"port", "socket", "user",
"password", "database"} once it answers, on loopback with a password and on a socket without; or
{"missing"} where no server is installed. Then each line of input is done and answered by "done":
stop (at once, as a crash: no checkpoint), kill (SIGKILL to all of it), start, hang (all of it is there
and does nothing), hang-sessions (what is connected by now), resume.
"""

import glob
import json
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time

PASSWORD = "p@ss/w:rd"


def programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
    return pathlib.Path(found[-1]).parent if found else None


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Cluster:
    def __init__(self, folder):
        self.bin = programs()
        self.data = folder / "data"
        self.folder = folder
        self.port = free_port()
        self.server = None
        # Root may not run a server.
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            whose = pwd.getpwnam(self.user)
            os.chown(folder, whose.pw_uid, whose.pw_gid)
        os.chmod(folder, 0o755)

    def command(self, *words):
        as_user = ["setpriv", f"--reuid={self.user}", f"--regid={self.user}",
                   "--clear-groups"] if self.user else []
        return [*as_user, str(self.bin / words[0]), *map(str, words[1:])]

    def run(self, *words):
        subprocess.run(self.command(*words), check=True, stdout=subprocess.DEVNULL, cwd="/")

    def make(self):
        secret = self.folder / "password"
        secret.write_text(PASSWORD + "\n")
        secret.chmod(0o644)
        self.run("initdb", "-D", self.data, "-U", "motorpool", "--auth-local=trust",
                 "--auth-host=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8",
                 f"--pwfile={secret}", "--no-sync")
        with open(self.data / "postgresql.conf", "a") as settings:
            settings.write(f"listen_addresses = '127.0.0.1'\nport = {self.port}\n"
                           f"unix_socket_directories = '{self.folder}'\n"
                           "log_min_messages = fatal\n")

    def start(self):
        # After a kill it refuses to start until the last of its former processes has gone.
        for _ in range(100):
            self.launch()
            if self.answers():
                return
            time.sleep(0.2)
        raise RuntimeError("the server ended at once, again and again")

    def launch(self):
        # A session of its own: a whole group can be killed, and no signal of a terminal meets it.
        self.server = subprocess.Popen(self.command("postgres", "-D", self.data), cwd="/",
                                       start_new_session=True, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def answers(self):
        """Waits until it does; false if it ended instead."""
        for _ in range(1200):
            if subprocess.run(self.command("pg_isready", "-q", "-h", self.folder, "-p", self.port),
                              check=False, cwd="/").returncode == 0:
                return True
            if self.server.poll() is not None:
                return False
            time.sleep(0.05)
        raise RuntimeError("the server never answered")

    def stop(self, how=signal.SIGQUIT):
        if self.server is None:
            return
        if how == signal.SIGKILL:
            os.killpg(self.server.pid, how)
        else:
            self.server.send_signal(how)
        self.server.wait()
        self.server = None


    def processes(self):
        """{process id: what it says it is} of all but the first of them."""
        found = {}
        for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                if stat.read_text().rsplit(")", 1)[1].split()[1] == str(self.server.pid):
                    found[int(stat.parent.name)] = (stat.parent / "cmdline").read_text()
            except OSError:  # it has ended
                pass
        return found

    def hang(self, is_all):
        for process, what in self.processes().items():
            if is_all or "127.0.0.1" in what:
                os.kill(process, signal.SIGSTOP)
        if is_all:
            self.server.send_signal(signal.SIGSTOP)

    def resume(self):
        for process in [self.server.pid, *self.processes()]:
            os.kill(process, signal.SIGCONT)


def main():
    folder = pathlib.Path(sys.argv[1])
    cluster = Cluster(folder)
    if cluster.bin is None:
        print(json.dumps({"missing": "no PostgreSQL server is installed"}), flush=True)
        return
    try:
        cluster.make()
        cluster.start()
        print(json.dumps({"port": cluster.port, "socket": str(folder), "user": "motorpool",
                          "password": PASSWORD, "database": "postgres"}), flush=True)
        for line in sys.stdin:
            match line.strip():
                case "stop":
                    cluster.stop()
                case "kill":
                    cluster.stop(signal.SIGKILL)
                case "start":
                    cluster.start()
                case "hang":
                    cluster.hang(True)
                case "hang-sessions":
                    cluster.hang(False)
                case "resume":
                    cluster.resume()
            print("done", flush=True)
    finally:
        if cluster.server:
            cluster.resume()
        cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


main()
