#!/usr/bin/env python3
"""T-03: a second program books payments while the first sends; no message leaves whose payment was committed before its point of
no return.

    payment_race.py SENDER --engine sqlite|postgres --races N [--order no-recheck] [--seed S]

The order of commits is noted by triggers in the test's own book: there is one writer at a time on both engines. With `--order
no-recheck` (a sender that does not look again at the point of no return) the run must find violations.
"""
import argparse
import collections
import os
import sys
import time

from harness import Book, Reconciliation, table
from mail_sink import MailSink


class Races:
    """What the order of the commits says of each message that was paid."""

    def __init__(self, report, accepted):
        invoice_of = {message["id"]: message["invoice"] for message in report["messages"]}
        uuid_of = {message["invoice"]: message["uuid"] for message in report["messages"]}
        when = collections.defaultdict(dict)
        for position, (what, ref) in enumerate(report["order"]):
            invoice = ref if what == "paid" else invoice_of[ref]
            if what == "paid":
                when[invoice].setdefault("paid", position)
            else:
                when[invoice][what] = position
        paid = {invoice: moments for invoice, moments in when.items() if "paid" in moments}
        self.races = len(paid)
        self.before_claim = sum(1 for m in paid.values() if m["paid"] < m.get("claimed", 1 << 60))
        self.between = sum(1 for m in paid.values() if m.get("claimed", 1 << 60) < m["paid"] < m.get("wire", 1 << 60))
        self.after = sum(1 for m in paid.values() if m.get("wire", 1 << 60) < m["paid"])
        late = [invoice for invoice, m in paid.items() if "wire" in m and m["paid"] < m["wire"]]
        taken = set(accepted)
        self.passed_after_payment = len(late)
        self.violations = [uuid_of[invoice] for invoice in late if uuid_of[invoice] in taken]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sender")
    parser.add_argument("--engine", choices=("sqlite", "postgres"), required=True)
    parser.add_argument("--races", type=int, default=150)
    parser.add_argument("--order", choices=("no-recheck",))
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    arguments = parser.parse_args()
    book = Book(arguments.sender, arguments.engine, "race")
    # A slow answer to DATA: that is where payments come in between.
    sink = MailSink(book.folder + "/accepted", arguments.seed, slow_data=0.03)
    order = ["--order", arguments.order] if arguments.order else []
    faults = []
    begun = time.monotonic()
    book.run("fill", arguments.races * 2, sink.port, "--watch-order")
    payer = book.start("pay", arguments.races, arguments.seed)
    sender = book.start("send", *order)
    for name, process in (("sender", sender), ("payer", payer)):
        _, err = process.communicate(timeout=900)
        if process.returncode != 0:
            faults.append("%s ended with %d: %s" % (name, process.returncode, err.strip()))
    book.run("send", *order)
    report = book.run("report")
    races = Races(report, sink.accepted)
    result = Reconciliation(sink.accepted, sink.refused, report)
    table("payments while sending, %s, %s order, seed %d" % (arguments.engine, arguments.order or "the product's", arguments.seed),
          [("seconds", round(time.monotonic() - begun, 1)), ("races", races.races), ("paid before the claim", races.before_claim),
           ("paid between claim and point of no return", races.between), ("paid after it", races.after),
           ("passed the point of no return after the payment", races.passed_after_payment),
           ("VIOLATIONS: of those, accepted by the server", len(races.violations))] + result.rows())
    sink.close()
    if arguments.order:
        book.remove()
        print("the harness noticed" if races.violations else "FAILED: a sender without a second look went unnoticed")
        return 0 if races.violations else 1
    faults += result.faults(most_unknown=0)
    if races.violations or races.passed_after_payment:
        faults.append("%d messages left after their payment" % races.passed_after_payment)
    if races.races < arguments.races:
        faults.append("only %d races" % races.races)
    if races.between == 0:
        faults.append("no payment came between claim and point of no return: nothing was proved")
    if faults:
        print("FAILED: " + "; ".join(faults) + "\nkept: " + book.folder)
        return 1
    book.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
