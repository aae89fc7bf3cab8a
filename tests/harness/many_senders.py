#!/usr/bin/env python3
"""T-04: several programs send from one PostgreSQL book at the same time; every message leaves once.

    many_senders.py SENDER --messages N [--senders 6]
"""
import argparse
import sys
import time

from harness import Book, Reconciliation, table
from mail_sink import MailSink


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sender")
    parser.add_argument("--messages", type=int, default=300)
    parser.add_argument("--senders", type=int, default=6)
    arguments = parser.parse_args()
    book = Book(arguments.sender, "postgres", "many")
    sink = MailSink(book.folder + "/accepted", longest_wait=0.003)
    book.run("fill", arguments.messages, sink.port)
    begun = time.monotonic()
    processes = [book.start("send") for _ in range(arguments.senders)]
    errors, shares = [], []
    for process in processes:
        out, err = process.communicate(timeout=900)
        if process.returncode != 0:
            errors.append(err.strip())
        else:
            shares.append(int(out.split('"sent":')[1].split(",")[0].rstrip("}\n")))
    taken = time.monotonic() - begun
    result = Reconciliation(sink.accepted, sink.refused, book.run("report"))
    table("%d senders on one PostgreSQL book" % arguments.senders,
          [("seconds", round(taken, 1)), ("messages of each sender", " ".join(map(str, shares)))] + result.rows())
    faults = result.faults(most_unknown=0) + errors
    if len(set(sink.accepted)) != arguments.messages:
        faults.append("%d distinct messages accepted, not %d" % (len(set(sink.accepted)), arguments.messages))
    if sum(1 for share in shares if share > 0) < 2:
        faults.append("one sender did everything: nothing was proved")
    sink.close()
    if faults:
        print("FAILED: " + "; ".join(faults) + "\nkept: " + book.folder)
        return 1
    book.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
