#!/usr/bin/python3
"""A mail server that answers what the script says, on 127.0.0.1. For tests only.

    scripted_smtp.py SCRIPT.json LOG.jsonl

Prints its port on the first line and ends when its standard input does. The script is an object:

    tls        "none", "implicit" or "starttls"; cert and key are then PEM files
    ehlo       lines of the answer to EHLO ("STARTTLS" is added by the server where it is due, unless "strip" is true)
    user, password, token   what AUTH PLAIN, LOGIN and XOAUTH2 take
    answers    verb -> answer, or a list of answers used one after the other (the last one stays). Verbs: GREETING EHLO STARTTLS
               HANDSHAKE AUTH MAIL RCPT DATA BODY DOT RSET QUIT NOOP; RCPT also as "RCPT <address>". BODY is done at the first line
               of a body, HANDSHAKE instead of TLS.

An answer is steps separated by "|": "sleep N", "drop" (reset without a word), "close" (a polite end), "raw TEXT" and "hex BYTES" (as
they are), "flight N" (hears the client's first words of TLS and says the first N bytes of the answer), anything else is a line.
LOG gets one JSON object per line: {"command": …} without secrets, {"accepted": bytes, …} once a 2xx to the dot has been
written, {"spoke": verb} after an answer of the script, {"discarded": n} for a body without a dot, {"stray": line} for a command that should not be.
"""
import base64
import json
import os
import socket
import ssl
import struct
import sys
import threading
import time

SCRIPT = json.load(open(sys.argv[1], encoding="utf-8"))
LOG = open(sys.argv[2], "a", encoding="utf-8")
LOCK = threading.Lock()
USES = {}


def log(**entry):
    with LOCK:
        LOG.write(json.dumps(entry) + "\n")
        LOG.flush()


class Dropped(Exception):
    pass


class Session:
    def __init__(self, connection):
        self.socket = connection
        self.buffer = b""
        self.secure = False
        self.envelope = {}

    def secure_now(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(SCRIPT["cert"], SCRIPT["key"])
        if "HANDSHAKE" in SCRIPT.get("answers", {}):
            self.context = context
            self.answer("HANDSHAKE", "")
            raise Dropped()
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.buffer = b""
        self.secure = True

    def say_flight(self, count):
        heard, said = ssl.MemoryBIO(), ssl.MemoryBIO()
        engine = self.context.wrap_bio(heard, said, server_side=True)
        while not said.pending:
            heard.write(self.socket.recv(65536))
            try:
                engine.do_handshake()
            except ssl.SSLWantReadError:
                pass
        self.socket.sendall(said.read()[:count])

    def line(self):
        while b"\r\n" not in self.buffer:
            piece = self.socket.recv(65536)
            if not piece:
                raise Dropped()
            self.buffer += piece
        line, self.buffer = self.buffer.split(b"\r\n", 1)
        return line

    def write(self, text):
        self.socket.sendall(text.encode("utf-8"))

    def answer(self, verb, default):
        """Does the steps for a verb; returns the last line written."""
        given = SCRIPT.get("answers", {}).get(verb, default)
        if isinstance(given, list):
            with LOCK:
                use = USES.get(verb, 0)
                USES[verb] = use + 1
            given = given[min(use, len(given) - 1)]
        last = ""
        for step in given.split("|"):
            if step.startswith("sleep "):
                time.sleep(float(step[6:]))
            elif step == "drop":
                raw = self.socket
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                raw.close()
                raise Dropped()
            elif step == "close":
                self.socket.close()
                raise Dropped()
            elif step.startswith("flight "):
                self.say_flight(int(step[7:]))
            elif step.startswith("hex "):
                self.socket.sendall(bytes.fromhex(step[4:]))
            elif step.startswith("raw "):
                self.write(step[4:])
                last = step[4:]
            elif step:
                self.write(step + "\r\n")
                last = step
        if verb in SCRIPT.get("answers", {}):
            log(spoke=verb)
        return last

    def greet(self):
        lines = list(SCRIPT.get("ehlo", []))
        if SCRIPT["tls"] == "starttls" and not self.secure and not SCRIPT.get("strip"):
            lines.append("STARTTLS")
        lines.insert(0, "scripted.example")
        text = "\r\n".join("250" + ("-" if i + 1 < len(lines) else " ") + line for i, line in enumerate(lines))
        self.answer("EHLO", text)

    def sign_in(self, words):
        mechanism = words[1].upper() if len(words) > 1 else ""
        log(command="AUTH " + mechanism, secure=self.secure)
        if "AUTH" in SCRIPT.get("answers", {}):
            return self.answer("AUTH", "")
        def ask(challenge):
            self.write("334 " + challenge + "\r\n")
            return base64.b64decode(self.line())
        good = False
        if mechanism == "PLAIN":
            answer = base64.b64decode(words[2]) if len(words) > 2 else ask("")
            good = answer.split(b"\0")[1:] == [SCRIPT["user"].encode(), SCRIPT["password"].encode()]
        elif mechanism == "LOGIN":
            user = base64.b64decode(words[2]) if len(words) > 2 else ask("VXNlcm5hbWU6")
            password = ask("UGFzc3dvcmQ6")
            good = user == SCRIPT["user"].encode() and password == SCRIPT["password"].encode()
        elif mechanism == "XOAUTH2":
            answer = base64.b64decode(words[2]) if len(words) > 2 else ask("")
            good = answer == ("user=%s\1auth=Bearer %s\1\1" % (SCRIPT["user"], SCRIPT["token"])).encode()
            if not good:
                ask(base64.b64encode(b'{"status":"400"}').decode())
        self.write("235 2.7.0 welcome\r\n" if good else "535 5.7.8 not you\r\n")

    def body(self):
        """Reads up to the dot. Returns the bytes as a receiver sees them, or None when the dot never came."""
        lines = []
        try:
            while True:
                line = self.line()
                if line == b".":
                    return b"".join(part + b"\r\n" for part in lines)
                lines.append(line[1:] if line.startswith(b".") else line)
                if len(lines) == 1:
                    self.answer("BODY", "")
        except (Dropped, OSError):
            log(discarded=len(lines))
            raise Dropped()

    def run(self):
        if SCRIPT["tls"] == "implicit":
            self.secure_now()
        self.answer("GREETING", "220 scripted.example ESMTP")
        while True:
            text = self.line().decode("utf-8", "replace")
            words = text.split(" ")
            verb = words[0].upper()
            if verb != "AUTH":
                log(command=text, secure=self.secure)
            if verb == "EHLO":
                self.greet()
            elif verb == "STARTTLS":
                self.answer("STARTTLS", "220 go ahead")
                self.secure_now()
            elif verb == "AUTH":
                self.sign_in(words)
            elif verb == "MAIL":
                self.envelope = {"from": text, "to": []}
                self.answer("MAIL", "250 2.1.0 ok")
            elif verb == "RCPT":
                address = text[text.index("<") + 1:text.index(">")]
                special = "RCPT " + address
                last = self.answer(special if special in SCRIPT.get("answers", {}) else "RCPT", "250 2.1.5 ok")
                if last.startswith("2"):
                    self.envelope["to"].append(address)
            elif verb == "DATA":
                if not self.answer("DATA", "354 go on").startswith("354"):
                    continue
                content = self.body()
                if self.answer("DOT", "250 2.0.0 queued as A1B2").startswith("2"):
                    log(accepted=base64.b64encode(content).decode(), to=self.envelope["to"], secure=self.secure)
                else:
                    log(refused=len(content))
            elif verb == "QUIT":
                self.answer("QUIT", "221 bye")
                return
            elif verb in ("RSET", "NOOP"):
                self.answer(verb, "250 2.0.0 ok")
            else:
                log(stray=text)
                self.write("500 5.5.1 what\r\n")


def serve(connection):
    session = Session(connection)
    try:
        session.run()
    except (Dropped, OSError, ssl.SSLError, ValueError) as problem:
        log(ended=type(problem).__name__)
    try:
        session.socket.close()
    except OSError:
        pass


def main():
    server = socket.socket()
    # Small, so that a sender cannot be further than this ahead of what is read here.
    server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
    server.bind(("127.0.0.1", 0))
    server.listen(20)
    print(server.getsockname()[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    while True:
        connection, _ = server.accept()
        log(connected=True)
        threading.Thread(target=serve, args=(connection,), daemon=True).start()


main()
