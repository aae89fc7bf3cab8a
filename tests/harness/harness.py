"""What the harnesses share: a book on either engine, the sender as a process, and the three-way reconciliation."""
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile

NOT_RUN = 77


def not_run(why):
    print("not run: " + why)
    sys.exit(NOT_RUN)


def postgres_environment():
    path = os.environ.get("TEGOED_PG_ENV", "")
    if not os.path.exists(path):
        not_run("no PostgreSQL server on this machine")
    with open(path, encoding="utf-8") as lines:
        return dict(line.strip().split("=", 1) for line in lines if "=" in line)


class Book:
    """A fresh book and the folder of its run. Everything is removed at the end, unless the run failed."""

    def __init__(self, sender, engine, name):
        self.sender = sender
        scratch = os.environ.get("TEGOED_SCRATCH") or tempfile.gettempdir()
        os.makedirs(scratch, exist_ok=True)
        self.folder = tempfile.mkdtemp(prefix=name + "-", dir=scratch)
        self.environment = dict(os.environ, HOME=self.folder, XDG_STATE_HOME=self.folder + "/state", XDG_CONFIG_HOME=self.folder + "/config",
                                XDG_DATA_HOME=self.folder + "/data", XDG_CACHE_HOME=self.folder + "/cache", LC_ALL="C.UTF-8")
        self.server = None
        if engine == "sqlite":
            self.address = self.folder + "/book.tegoed"
            return
        self.server = postgres_environment()
        self.database = "harness_%d_%s" % (os.getpid(), os.path.basename(self.folder).lower().replace("-", "_"))
        self._psql('CREATE DATABASE "%s" TEMPLATE %s' % (self.database, self.server["TEGOED_TEST_PG_TEMPLATE"]))
        self.address = "postgresql://%s@%s:%s/%s?schema=tegoed" % (
            self.server["TEGOED_TEST_PG_USER"], self.server["TEGOED_TEST_PG_HOST"], self.server["TEGOED_TEST_PG_PORT"], self.database)

    def _psql(self, sql):
        subprocess.run([self.server["TEGOED_TEST_PG_BIN"] + "/psql", "-X", "-q", "-h", self.server["TEGOED_TEST_PG_HOST"],
                        "-p", self.server["TEGOED_TEST_PG_PORT"], "-U", self.server["TEGOED_TEST_PG_USER"], "-d", "postgres", "-c", sql],
                       check=True, timeout=60)

    def start(self, command, *arguments):
        return subprocess.Popen([self.sender, command, self.address, *map(str, arguments)], env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, command, *arguments, timeout=600):
        process = self.start(command, *arguments)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        if process.returncode != 0:
            raise RuntimeError("outbox_sender %s ended with %d: %s" % (command, process.returncode, err.strip()))
        return json.loads(out) if out.strip() else {}

    def remove(self):
        if self.server:
            self._psql('DROP DATABASE "%s" WITH (FORCE)' % self.database)
        shutil.rmtree(self.folder, ignore_errors=True)


WAITING = ("queued", "claimed", "wire")


class Reconciliation:
    """The server's record x the outbox table x message log and timeline (design/proof.md 5.0)."""

    def __init__(self, accepted, refused, report):
        self.accepted = collections.Counter(accepted)
        self.refused = collections.Counter(refused)
        self.messages = {message["uuid"]: message for message in report["messages"]}
        self.states = collections.Counter(message["state"] for message in report["messages"])
        self.problems = list(report["problems"])
        self.doubled = [uuid for uuid, times in self.accepted.items() if times > 1]
        # Lost silently: the book says it left, the server never had it.
        self.lost = [uuid for uuid, m in self.messages.items() if m["state"] == "sent" and self.accepted[uuid] == 0]
        self.accepted_not_known = [uuid for uuid in self.accepted
                                   if uuid not in self.messages or self.messages[uuid]["state"] not in ("sent", "unknown")]
        self.still_waiting = [uuid for uuid, m in self.messages.items() if m["state"] in WAITING]
        self.unknown = self.states["unknown"]
        self.unknown_accepted = sum(1 for uuid, m in self.messages.items() if m["state"] == "unknown" and self.accepted[uuid])
        self.books_disagree = [uuid for uuid, message in self.messages.items() if not self._agrees(message)]
        self.unexplained = [uuid for uuid, m in self.messages.items() if m["state"] in ("failed", "withheld") and not m["reasons"]]

    def _agrees(self, message):
        """Table, log and timeline tell the same."""
        events = collections.Counter(message["events"])
        told = [entry.get("state") for entry in message["log"] if entry["kind"] in ("outcome", "evidence")]
        passed = collections.Counter(entry["epoch"] for entry in message["log"] if entry["kind"] == "wire")
        if any(times > 1 for times in passed.values()):
            return False
        state = message["state"]
        if state == "sent":
            return events["message_sent"] == 1 and "sent" in told
        if state == "unknown":
            return events["message_sent"] == 0 and events["message_unknown"] >= 1 and "unknown" in told
        if state == "failed":
            return events["message_sent"] == 0 and events["message_failed"] == 1 and told[-1] == "failed"
        return events["message_sent"] == 0 and "sent" not in told

    def rows(self):
        return [("messages", len(self.messages)), ("accepted by the server", sum(self.accepted.values())),
                ("refused by the server", sum(self.refused.values())), ("sent", self.states["sent"]), ("failed", self.states["failed"]),
                ("withheld", self.states["withheld"]), ("unknown", "%d (%d of them accepted)" % (self.unknown, self.unknown_accepted)),
                ("LOST: sent but not accepted", len(self.lost)), ("DOUBLED: accepted more than once", len(self.doubled)),
                ("accepted, but the book says otherwise", len(self.accepted_not_known)), ("still waiting", len(self.still_waiting)),
                ("log or timeline disagree", len(self.books_disagree)), ("failed without a reason", len(self.unexplained)),
                ("problems that verify found", len(self.problems))]

    def faults(self, most_unknown, may_wait=False):
        faults = []
        for name, found in (("lost", self.lost), ("doubled", self.doubled), ("accepted but not known", self.accepted_not_known),
                            ("log or timeline disagree", self.books_disagree), ("without a reason", self.unexplained),
                            ("verify", self.problems)):
            if found:
                faults.append("%s: %d, first %s" % (name, len(found), found[0]))
        if self.still_waiting and not may_wait:
            faults.append("still waiting: %d" % len(self.still_waiting))
        if self.unknown > most_unknown:
            faults.append("unknown: %d, more than %d" % (self.unknown, most_unknown))
        return faults


def table(title, rows):
    width = max(len(str(name)) for name, _ in rows)
    print(title)
    for name, value in rows:
        print("  %-*s  %s" % (width, name, value))
    sys.stdout.flush()
