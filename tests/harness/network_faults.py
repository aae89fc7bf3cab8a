#!/usr/bin/env python3
"""T-05: a proxy breaks connections to the mail server in every place; each outcome must be in its class, nothing lost or doubled.

    network_faults.py SENDER --engine sqlite|postgres --messages N [--timeout MS] [--seed S]
"""
import argparse
import collections
import os
import subprocess
import sys
import time

from fault_proxy import FaultProxy, RecordCutter
from harness import Book, Reconciliation, not_run, table
from mail_sink import MailSink


def broken_lines(arguments, is_tls=False):
    book = Book(arguments.sender, arguments.engine, "network")
    sink = MailSink(book.folder + "/accepted", arguments.seed, longest_wait=0.0, sign_in="accept")
    keys = certificates(book) if is_tls else None
    proxy = FaultProxy(sink, arguments.seed, certificate=keys and keys + "/good", slow_seconds=arguments.timeout * 0.4 / 1000)
    secure = ["--host", "localhost", "--ca", keys + "/ca.pem"] if is_tls else []
    book.run("fill", arguments.messages, proxy.port, "--sign-in", *secure)
    waited = ["--timeout", arguments.timeout]
    begun = time.monotonic()
    faults = []

    proxy.refuse()
    refused = book.run("send", *waited)
    if refused["retried"] != arguments.messages or sink.connections:
        faults.append("with nobody listening %d of %d go again" % (refused["retried"], arguments.messages))
    proxy.listen_again()
    for hours in range(5, 30, 5):  # each round after the longest pause between two tries
        book.run("send", "--plus", hours * 3600, *waited)
    proxy.stop_faults()
    book.run("send", "--plus", 35 * 3600, *waited)

    report = book.run("report")
    result = Reconciliation(sink.accepted, sink.refused, report)
    broken = [outcome for outcome in report["outcomes"] if outcome["state"] != "sent"][arguments.messages:]
    seen = collections.defaultdict(collections.Counter)
    if len(broken) != len(proxy.happened):
        faults.append("%d faults, but %d attempts that were not accepted" % (len(proxy.happened), len(broken)))
    for fault, outcome in zip(proxy.happened, broken):
        states, may_be_taken, must_be_taken = proxy.faults[fault]
        seen[fault][outcome["state"] + " (" + outcome["reason"] + ")"] += 1
        if outcome["state"] not in states:
            faults.append("%s made a message %s" % (fault, outcome["state"]))
        is_taken = outcome["uuid"] in sink.accepted
        if outcome["state"] == "unknown" and ((is_taken and not may_be_taken) or (not is_taken and must_be_taken)):
            faults.append("%s: the server %s it" % (fault, "took" if is_taken else "did not take"))
    for fault in proxy.faults:
        if not seen[fault]:
            faults.append("never happened: " + fault)
    if not proxy.slow_messages:
        faults.append("never happened: slow answers")
    if report["stopped_accounts"] != [""]:
        faults.append("a broken line stopped the account: %s" % report["stopped_accounts"])
    table("broken lines, %s, %s, seed %d" % ("TLS" if is_tls else "plain", arguments.engine, arguments.seed),
          [("seconds", round(time.monotonic() - begun, 1)), ("nobody listens", "%d queued (refused)" % refused["retried"]),
           ("slow answers", "%d waited for" % proxy.slow_messages)]
          + [(fault, ", ".join("%d %s" % (n, name) for name, n in counts.items())) for fault, counts in sorted(seen.items())]
          + result.rows())
    faults += result.faults(most_unknown=sum(1 for fault in proxy.happened if "unknown" in proxy.faults[fault][0]))
    sink.close()
    proxy.close()
    return book, faults


def wrong_password(arguments):
    """C14: one try, then the account stands still and says why; nothing is lost, and a second run does not knock again."""
    book = Book(arguments.sender, arguments.engine, "password")
    sink = MailSink(book.folder + "/accepted", sign_in="reject")
    book.run("fill", 20, sink.port, "--sign-in", "--limit", "breaker_failures=5")
    for _ in range(2):
        book.run("send")
    report = book.run("report")
    tries = [message["tries"] for message in report["messages"]]
    faults = []
    if sink.connections != 1 or sink.sign_ins != 1 or sink.envelopes:
        faults.append("%d connections, %d sign-ins, %d envelopes" % (sink.connections, sink.sign_ins, sink.envelopes))
    if report["stopped_accounts"] != ["wrong_password"]:
        faults.append("account: %s" % report["stopped_accounts"])
    if any(message["state"] != "queued" for message in report["messages"]) or tries != [1] + [0] * 19:
        faults.append("states or tries are not those of one attempt: %s" % tries)
    table("wrong password, %s" % arguments.engine, [("connections", sink.connections), ("sign-ins", sink.sign_ins),
          ("account stopped", report["stopped_accounts"][0]), ("messages that wait", sum(m["state"] == "queued" for m in report["messages"]))])
    sink.close()
    return book, faults


def certificates(book):
    keys = book.folder + "/keys"
    os.makedirs(keys)
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "messaging", "make_certificates.sh")
    if subprocess.run(["/bin/sh", script, keys]).returncode != 0:
        book.remove()
        not_run("needs openssl for a certificate")
    return keys


def cut_records(arguments):
    """A TLS connection that ends in the middle of a record, on its way there or back, from the first of the handshake on: never
    taken for an end that was meant, nor for a server that cannot be trusted."""
    book = Book(arguments.sender, arguments.engine, "records")
    keys = certificates(book)
    sink = MailSink(book.folder + "/accepted", arguments.seed, longest_wait=0.0, certificate=keys + "/good")
    cutter = RecordCutter(sink, arguments.seed)
    book.run("fill", arguments.messages, cutter.port, "--host", "localhost", "--ca", keys + "/ca.pem")
    for hours in range(0, 30, 5):
        book.run("send", "--plus", hours * 3600, "--timeout", arguments.timeout)
    cutter.is_cutting = False
    book.run("send", "--plus", 35 * 3600, "--timeout", arguments.timeout)
    report = book.run("report")
    result = Reconciliation(sink.accepted, sink.refused, report)
    ends = collections.Counter(outcome["state"] for outcome in report["outcomes"])
    cuts = sum(cutter.cuts.values())
    faults = result.faults(most_unknown=cuts)
    if report["stopped_accounts"] != [""]:
        faults.append("a cut connection stopped the account: %s" % report["stopped_accounts"])
    if set(ends) - {"sent", "queued", "unknown"}:
        faults.append("a cut connection made a message %s" % sorted(set(ends) - {"sent", "queued", "unknown"}))
    if min(cutter.cuts.values()) == 0 or ends["queued"] == 0 or ends["unknown"] == 0:
        faults.append("not every kind of cut happened: %s, %s" % (cutter.cuts, dict(ends)))
    table("TLS cut in a record, %s, seed %d" % (arguments.engine, arguments.seed),
          [("cuts " + name, n) for name, n in cutter.cuts.items()] + [("attempts " + name, n) for name, n in sorted(ends.items())] + result.rows())
    sink.close()
    cutter.close()
    return book, faults


def no_such_host(arguments):
    """The name of the server is not found: nothing leaves, each message waits with that reason, and all leave when it is there again."""
    book = Book(arguments.sender, arguments.engine, "names")
    keys = certificates(book)
    sink = MailSink(book.folder + "/accepted", longest_wait=0.0, certificate=keys + "/good")
    book.run("fill", 30, sink.port, "--host", "m" * 64 + ".example", "--ca", keys + "/ca.pem")  # A label no name can have: nobody is asked.
    lost = book.run("send")
    report = book.run("report")
    faults = []
    reasons = collections.Counter(outcome["reason"] for outcome in report["outcomes"])
    if lost["retried"] != 30 or sink.connections or reasons != {"no_host": 30}:
        faults.append("%d go again, %d connections, reasons %s" % (lost["retried"], sink.connections, dict(reasons)))
    book.run("move", "localhost", sink.port)
    book.run("send", "--plus", 5 * 3600)
    result = Reconciliation(sink.accepted, sink.refused, book.run("report"))
    table("no such host, %s" % arguments.engine, [("waited for the name", lost["retried"])] + result.rows())
    faults += result.faults(most_unknown=0)
    sink.close()
    return book, faults


def broken_lines_in_tls(arguments):
    return broken_lines(arguments, is_tls=True)


def wrong_certificate(arguments):
    """A server that cannot prove who it is: one connection, then the account stands still; nothing of a message or a password was said."""
    book = Book(arguments.sender, arguments.engine, "certificate")
    keys = certificates(book)
    faults, rows = [], []
    good = MailSink(book.folder + "/accepted", longest_wait=0.0, certificate=keys + "/good", sign_in="accept")
    book.run("fill", 20, good.port, "--host", "localhost", "--ca", keys + "/ca.pem", "--sign-in")
    for name, reason in (("other", "certificate_name"), ("expired", "certificate_expired"), ("stranger", "certificate_untrusted")):
        sink = MailSink(book.folder + "/accepted-" + name, longest_wait=0.0, certificate=keys + "/" + name, sign_in="accept")
        before = len(book.run("report")["outcomes"])
        book.run("move", "localhost", sink.port)
        for _ in range(2):
            book.run("send")
        report = book.run("report")
        tries = len(report["outcomes"]) - before
        if report["stopped_accounts"] != [reason] or tries != 1 or any(message["state"] != "queued" for message in report["messages"]):
            faults.append("%s: account %s after %d tries" % (name, report["stopped_accounts"], tries))
        if sink.sign_ins or sink.envelopes:
            faults.append("%s: %d sign-ins, %d envelopes" % (name, sink.sign_ins, sink.envelopes))
        rows.append((name, "%s after %d try" % (report["stopped_accounts"][0], tries)))
        sink.close()
    book.run("move", "localhost", good.port)
    book.run("send")
    result = Reconciliation(good.accepted, [], book.run("report"))
    table("wrong certificate, %s" % arguments.engine, rows + result.rows())
    faults += result.faults(most_unknown=0)
    good.close()
    return book, faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sender")
    parser.add_argument("--engine", choices=("sqlite", "postgres"), required=True)
    parser.add_argument("--messages", type=int, default=120)
    parser.add_argument("--timeout", type=int, default=1200)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    arguments = parser.parse_args()
    failed = 0
    for part in (broken_lines, broken_lines_in_tls, cut_records, no_such_host, wrong_certificate, wrong_password):
        book, faults = part(arguments)
        if faults:
            print("FAILED: " + "; ".join(faults[:10]) + "\nkept: " + book.folder)
            failed = 1
        else:
            book.remove()
    return failed


if __name__ == "__main__":
    sys.exit(main())
