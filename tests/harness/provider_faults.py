#!/usr/bin/env python3
"""T-06: an SMS provider that misbehaves in every documented and undocumented way, through the real gateway and outbox.

    provider_faults.py SENDER --engine sqlite|postgres --messages N [--timeout MS] [--seed S]
"""
import argparse
import collections
import json
import os
import random
import socket
import struct
import sys
import threading
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from harness import Book, Reconciliation, table

# What the provider does -> (state of the message after this attempt, whether the provider took it)
WAYS = {
    "fine": ("sent", True),
    "refuses_in_a_200": ("failed", False),
    "refuses_with_400": ("failed", False),
    "busy_with_seconds": ("queued", False),
    "busy_with_date": ("queued", False),
    "takes_it_then_500": ("unknown", True),
    "502_without_taking_it": ("unknown", False),
    "takes_it_then_hangs_up": ("unknown", True),
    "hangs_up_in_the_answer": ("unknown", True),
    "takes_it_but_is_slow": ("unknown", True),
    "resets_before_reading": ("unknown", False),
    "202_later_failed": ("unknown", True),  # Not what its documentation calls success: not known is the honest word.
    "200_without_an_id": ("unknown", True),
}


class Provider:
    def __init__(self, seed, timeout, port=0):
        self.random = random.Random(seed)
        self.timeout = timeout
        self.accepted = []
        self.questions = []  # (way, reference)
        self.pending = []
        self.only = None
        self.lock = threading.Lock()
        provider = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                provider.answer(self)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, address):
                pass

        self.server = Server(("127.0.0.1", port), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def way(self):
        if self.only:
            return self.only
        if not self.pending:
            self.pending = list(WAYS) + ["fine"] * 3
            self.random.shuffle(self.pending)
        return self.pending.pop()

    def answer(self, handler):
        with self.lock:
            way = self.way()
            body = handler.rfile.read(int(handler.headers["Content-Length"]))
            reference = json.loads(body)["reference"]
            self.questions.append((way, reference))
            if WAYS.get(way, ("", False))[1]:
                self.accepted.append(reference)
        if way in ("takes_it_then_hangs_up", "resets_before_reading"):
            return self.hang_up(handler)
        if way == "takes_it_but_is_slow":
            time.sleep(self.timeout / 1000 * 1.5)
        status, answer, headers = 200, {"messageid": "id-" + reference[:8]}, {}
        if way == "refuses_in_a_200":
            answer = {"error": "118", "errorMsg": "no such number"}
        elif way == "refuses_with_400":
            status, answer = 400, {"error": "131", "errorMsg": "bad number"}
        elif way == "busy_with_seconds":
            status, answer, headers = 429, {"errorMsg": "slow down"}, {"Retry-After": "600"}
        elif way == "busy_with_date":
            status, answer, headers = 429, {"errorMsg": "slow down"}, {"Retry-After": formatdate(time.time() + 600, usegmt=True)}
        elif way == "takes_it_then_500":
            status, answer = 500, {"errorMsg": "oops"}
        elif way == "502_without_taking_it":
            status, answer = 502, {}
        elif way == "202_later_failed":
            status, answer = 202, {"status": "pending"}
        elif way == "200_without_an_id":
            answer = {}
        elif way == "wrong_key":
            status, answer = 401, {"error": "104", "errorMsg": "unknown key"}
        content = json.dumps(answer).encode()
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        if way == "hangs_up_in_the_answer":
            handler.wfile.write(content[:5])
            handler.wfile.flush()
            return self.hang_up(handler)
        handler.wfile.write(content)

    @staticmethod
    def hang_up(handler):
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.close_connection = True
        handler.connection.close()


def misbehaving(arguments):
    book = Book(arguments.sender, arguments.engine, "provider")
    provider = Provider(arguments.seed, arguments.timeout)
    book.run("fill", arguments.messages, provider.port, "--sms")
    waited = ["--timeout", arguments.timeout]
    begun = time.monotonic()
    faults = []
    book.run("send", *waited)
    asked = len(provider.questions)
    book.run("send", "--plus", 60, *waited)
    if len(provider.questions) != asked:
        faults.append("a provider that said 'in 600 seconds' was asked again after 60")
    book.run("send", "--plus", 900, *waited)
    if len(provider.questions) == asked:
        faults.append("a provider that said 'in 600 seconds' was not asked again after 900")
    provider.only = "fine"
    book.run("send", "--plus", 5 * 3600, *waited)

    report = book.run("report")
    result = Reconciliation(provider.accepted, [], report)
    seen = collections.defaultdict(collections.Counter)
    if len(provider.questions) != len(report["outcomes"]):
        faults.append("%d questions, but %d outcomes" % (len(provider.questions), len(report["outcomes"])))
    for (way, reference), outcome in zip(provider.questions, report["outcomes"]):
        seen[way][outcome["state"] + (" (" + outcome["reason"] + ")" if outcome["reason"] else "")] += 1
        if outcome["uuid"] != reference or outcome["state"] != WAYS[way][0]:
            faults.append("%s made a message %s" % (way, outcome["state"]))
    faults += ["never happened: " + way for way in WAYS if not seen[way]]
    table("SMS provider, %s, seed %d" % (arguments.engine, arguments.seed),
          [("seconds", round(time.monotonic() - begun, 1))]
          + [(way, ", ".join("%d %s" % (n, name) for name, n in counts.items())) for way, counts in sorted(seen.items())] + result.rows())
    faults += result.faults(most_unknown=sum(1 for way, _ in provider.questions if WAYS[way][0] == "unknown"))
    return book, faults


def nobody_there(arguments):
    """The provider's machine refuses the connection: nothing was asked, everything waits, and all leave when it is there again."""
    book = Book(arguments.sender, arguments.engine, "nobody")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    book.run("fill", 20, port, "--sms")
    refused = book.run("send")
    report = book.run("report")
    faults = []
    reasons = collections.Counter(outcome["reason"] for outcome in report["outcomes"])
    if refused["retried"] != 20 or reasons != {"refused": 20} or report["stopped_accounts"] != [""]:
        faults.append("%d go again, reasons %s, account %s" % (refused["retried"], dict(reasons), report["stopped_accounts"]))
    provider = Provider(arguments.seed, arguments.timeout, port)
    provider.only = "fine"
    book.run("send", "--plus", 5 * 3600)
    result = Reconciliation(provider.accepted, [], book.run("report"))
    table("SMS provider, nobody there, %s" % arguments.engine, [("waited", refused["retried"])] + result.rows())
    return book, faults + result.faults(most_unknown=0)


def wrong_key(arguments):
    book = Book(arguments.sender, arguments.engine, "key")
    provider = Provider(arguments.seed, arguments.timeout)
    provider.only = "wrong_key"
    book.run("fill", 20, provider.port, "--sms")
    for _ in range(2):
        book.run("send")
    report = book.run("report")
    faults = []
    if len(provider.questions) != 1:
        faults.append("asked %d times with a wrong key" % len(provider.questions))
    if not report["stopped_accounts"][0] or any(message["state"] != "queued" for message in report["messages"]):
        faults.append("the account did not stop with everything waiting")
    table("SMS provider, wrong key, %s" % arguments.engine, [("questions", len(provider.questions)), ("account stopped", report["stopped_accounts"][0])])
    return book, faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sender")
    parser.add_argument("--engine", choices=("sqlite", "postgres"), required=True)
    parser.add_argument("--messages", type=int, default=150)
    parser.add_argument("--timeout", type=int, default=500)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    arguments = parser.parse_args()
    failed = 0
    for part in (misbehaving, nobody_there, wrong_key):
        book, faults = part(arguments)
        if faults:
            print("FAILED: " + "; ".join(faults[:10]) + "\nkept: " + book.folder)
            failed = 1
        else:
            book.remove()
    return failed


if __name__ == "__main__":
    sys.exit(main())
