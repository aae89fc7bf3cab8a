#!/usr/bin/env python3
"""The outbox against a bare loop that does the same commits on the same file and has the same conversation with the same server.

    throughput.py SENDER --engine sqlite|postgres [--rounds R] [--messages N per round] [--most 1.5] [--anywhere] [--only-print]
"""
import argparse
import statistics
import subprocess
import sys

from harness import Book, not_run, table
from mail_sink import MailSink


def in_memory(folder):
    return subprocess.run(["stat", "-f", "-c", "%T", folder], capture_output=True, text=True).stdout.strip() in ("tmpfs", "ramfs")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sender")
    parser.add_argument("--engine", choices=("sqlite", "postgres"), required=True)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--messages", type=int, default=10)
    parser.add_argument("--most", type=float, default=1.5)
    parser.add_argument("--anywhere", action="store_true", help="also where commits cost nothing")
    parser.add_argument("--only-print", action="store_true", help="exit 0 whatever the ratio: for machines that do other work meanwhile")
    arguments = parser.parse_args()
    book = Book(arguments.sender, arguments.engine, "throughput")
    if arguments.engine == "sqlite" and not arguments.anywhere and in_memory(book.folder):
        book.remove()
        not_run("the scratch folder is in memory, where the commits that are compared cost nothing (--anywhere measures all the same)")
    sink = MailSink(book.folder + "/accepted", longest_wait=0.0, syncs=False)
    book.run("fill", arguments.rounds * arguments.messages, sink.port)
    taken = book.run("bench", arguments.rounds, arguments.messages)
    # The quarter of the rounds that other work on the machine disturbed least; short rounds by turns, so both had the same chance.
    outbox, bare = (statistics.quantiles(taken[name], n=4)[0] for name in ("outbox_us", "bare_us"))
    ratio = outbox / bare
    table("throughput, %s, %d rounds of %d messages by turns, first quartile" % (arguments.engine, arguments.rounds, arguments.messages),
          [("outbox", "%.2f ms a message, %d a second" % (outbox / 1000, 1e6 / outbox)),
           ("bare loop", "%.2f ms a message, %d a second" % (bare / 1000, 1e6 / bare)),
           ("the outbox's own", "%.2f ms a message" % ((outbox - bare) / 1000)), ("ratio", "%.2f (at most %.2f)" % (ratio, arguments.most))])
    sink.close()
    book.remove()
    return 0 if ratio <= arguments.most or arguments.only_print else 1


if __name__ == "__main__":
    sys.exit(main())
