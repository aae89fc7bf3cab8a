#!/usr/bin/python3
"""A web service that answers what the script says, on 127.0.0.1. For tests only.

    scripted_http.py SCRIPT.json LOG.jsonl

Prints its port and ends when standard input does. The script: {"answers": [answer, …]}, used one after the other, the last one stays.
An answer: status, headers, body, and do: "answer" (default), "drop" (read the question, then reset), "drop_half" (half of the answer),
"slow" (answers after "seconds"). With cert and key it speaks TLS. Each question is logged with method, path, headers and body.
"""
import json
import os
import socket
import ssl
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SCRIPT = json.load(open(sys.argv[1], encoding="utf-8"))
LOG = open(sys.argv[2], "a", encoding="utf-8")
LOCK = threading.Lock()
COUNT = [0]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def hang_up(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with LOCK:
            answer = SCRIPT["answers"][min(COUNT[0], len(SCRIPT["answers"]) - 1)]
            COUNT[0] += 1
            LOG.write(json.dumps({"request": self.command, "path": self.path, "headers": {k.lower(): v for k, v in self.headers.items()},
                                  "body": body.decode("utf-8")}) + "\n")
            LOG.flush()
        action = answer.get("do", "answer")
        if action == "drop":
            return self.hang_up()
        if action == "slow":
            time.sleep(answer["seconds"])
        content = answer.get("body", "").encode("utf-8")
        self.send_response(answer.get("status", 200))
        for name, value in answer.get("headers", {}).items():
            if name == "Retry-After" and value.startswith("+"):  # so many seconds from now, as a date
                value = self.date_time_string(time.time() + int(value[1:]))
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if action == "drop_half":
            self.wfile.write(content[:len(content) // 2])
            self.wfile.flush()
            return self.hang_up()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = handle_any

    def handle(self):
        try:
            super().handle()
        except (OSError, ValueError):
            pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):
        pass


server = Server(("127.0.0.1", 0), Handler)
if "cert" in SCRIPT:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(SCRIPT["cert"], SCRIPT["key"])
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
print(server.server_address[1], flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
