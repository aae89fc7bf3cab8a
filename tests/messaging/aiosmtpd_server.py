#!/usr/bin/python3
"""aiosmtpd on 127.0.0.1, over STARTTLS with sign-in: somebody else's server. For tests only.

    aiosmtpd_server.py SCRIPT.json LOG.jsonl

Script: cert, key, user, password. Prints its port; logs {"accepted": base64, "to": [...]}; ends when standard input closes. Prints -1
when aiosmtpd is not installed.
"""
import base64
import json
import socket
import ssl
import sys

SCRIPT = json.load(open(sys.argv[1], encoding="utf-8"))
LOG = open(sys.argv[2], "a", encoding="utf-8")
try:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import AuthResult
except ImportError:
    print(-1, flush=True)
    sys.exit(0)


class Handler:
    async def handle_DATA(self, server, session, envelope):
        LOG.write(json.dumps({"accepted": base64.b64encode(envelope.content).decode(), "to": envelope.rcpt_tos}) + "\n")
        LOG.flush()
        return "250 OK"


def sign_in(server, session, envelope, mechanism, data):
    good = data.login == SCRIPT["user"].encode() and data.password == SCRIPT["password"].encode()
    return AuthResult(success=good, handled=False) if not good else AuthResult(success=True)


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(SCRIPT["cert"], SCRIPT["key"])
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    free = probe.getsockname()[1]
controller = Controller(Handler(), hostname="127.0.0.1", port=free, tls_context=context, require_starttls=True, authenticator=sign_in,
                        auth_required=True)
controller.start()
print(free, flush=True)
sys.stdin.read()
controller.stop()
