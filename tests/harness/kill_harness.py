#!/usr/bin/env python3
"""T-01: kills the sender at random moments and compares the server's own record with the book.

    kill_harness.py SENDER --engine sqlite|postgres --messages N --kills K [--order ORDER] [--drop PERCENT] [--refuse PERCENT]
                    [--slow-data MS] [--seed S]

Without --order the product's order must hold: 0 lost, 0 doubled, unknown at most one per kill and dropped line. With a naive order
(commit-before, commit-after, one-line-reply) the run must fail: exit 0 when it did, 1 when the harness noticed nothing.
"""
import argparse
import os
import random
import signal
import sys
import time

from harness import Book, Reconciliation, table
from mail_sink import MailSink, wait_until


class Killer:
    def __init__(self, book, sink, kills, messages, order, seed):
        self.book, self.sink, self.kills, self.messages, self.order = book, sink, kills, messages, order
        self.random = random.Random(seed)
        self.slow_data = sink.slow_data
        self.killed = 0
        self.in_time = 0.0    # spent sending before a kill
        self.sent_in_time = 0
        self.starts = 0

    def per_message(self):
        return self.in_time / self.sent_in_time if self.sent_in_time >= 5 else 0.02

    def remaining(self):
        return self.messages - len(set(self.sink.accepted)) - len(set(self.sink.refused))

    def arguments(self):
        return ["--order", self.order] if self.order else []

    def one_start(self):
        self.sink.connected.clear()
        before = len(self.sink.accepted)
        # A machine that kills late must not run out of messages: the server then takes its time.
        is_short = self.remaining() < 2 * (self.kills - self.killed)
        self.sink.slow_data = max(self.slow_data, 0.1) if is_short else self.slow_data
        process = self.book.start("send", *self.arguments())
        self.starts += 1
        if self.random.random() < 0.1:
            time.sleep(self.random.uniform(0, 0.1))  # while it opens the book or clears up after the one before
        else:
            wait_until(lambda: self.sink.connected.is_set() or process.poll() is not None, 20)
            begun = time.monotonic()
            # So that the messages last until the last kill.
            longest = 2 * self.per_message() * max(self.remaining() - 5, 1) / max(self.kills - self.killed, 1)
            time.sleep(self.random.uniform(0, min(longest, 2.0)))
            self.in_time += time.monotonic() - begun
            self.sent_in_time += len(self.sink.accepted) - before
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        _, err = process.communicate(timeout=30)
        if process.returncode == -signal.SIGKILL:
            self.killed += 1
        elif process.returncode != 0:
            raise RuntimeError("the sender ended with %d by itself: %s" % (process.returncode, err.strip()))

    def run(self):
        while self.killed < self.kills and self.starts < self.kills * 2 + 20 and self.remaining() > 0:
            self.one_start()
        self.sink.slow_data = self.slow_data
        time.sleep(0.3)  # A PostgreSQL server notices a moment later that a client is gone.
        for _ in range(3):
            self.book.run("send", *self.arguments())
            time.sleep(0.2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sender")
    parser.add_argument("--engine", choices=("sqlite", "postgres"), required=True)
    parser.add_argument("--messages", type=int, default=200)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--order", choices=("commit-before", "commit-after", "one-line-reply"))
    parser.add_argument("--drop", type=float, default=0.0)
    parser.add_argument("--refuse", type=float, default=2.0)
    parser.add_argument("--slow-data", type=float, default=0.0, help="ms the server may wait before it wants the body")
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    arguments = parser.parse_args()

    book = Book(arguments.sender, arguments.engine, "kill")
    sink = MailSink(book.folder + "/accepted", arguments.seed, drop=arguments.drop / 100, refuse=arguments.refuse / 100,
                    slow_data=arguments.slow_data / 1000)
    book.run("fill", arguments.messages, sink.port)
    begun = time.monotonic()
    killer = Killer(book, sink, arguments.kills, arguments.messages, arguments.order, arguments.seed)
    killer.run()
    taken = time.monotonic() - begun
    with open(sink.record_path, encoding="ascii") as record:
        accepted = record.read().split()
    result = Reconciliation(accepted, sink.refused, book.run("report"))
    table("kill harness, %s, %s order, seed %d" % (arguments.engine, arguments.order or "the product's", arguments.seed),
          [("kills", killer.killed), ("lines dropped by the server", sink.dropped), ("seconds", round(taken, 1))] + result.rows())
    faults = result.faults(most_unknown=killer.killed + sink.dropped)
    # How many kills find a sender at work depends on how busy the machine is; a run with far fewer shows nothing.
    if killer.killed * 10 < arguments.kills * 8:
        faults.append("only %d kills of %d: no full run" % (killer.killed, arguments.kills))
    sink.close()
    if arguments.order:
        if arguments.order != "one-line-reply":  # The refusals are that one's fault; of the others the kills must be.
            result.lost = [uuid for uuid in result.lost if uuid not in result.refused]
        bites = bool(result.lost or result.doubled)
        print("the harness noticed: " + "; ".join(faults) if bites else "FAILED: a naive order went unnoticed")
        book.remove()
        return 0 if bites else 1
    if faults:
        print("FAILED: " + "; ".join(faults) + "\nkept: " + book.folder)
        return 1
    book.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
