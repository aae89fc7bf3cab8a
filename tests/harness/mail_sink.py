"""A mail server on 127.0.0.1 that writes down what it takes responsibility for. For tests only.

The record is the oracle of the harnesses: a Message-ID is appended and synced *before* the answer to the final dot is given, as a
server does that means it. Then the sink waits 0-6 ms (there a kill hurts most), and answers, or hangs up instead (`drop`), or has
refused (`refuse`: 550, nothing taken). Answers have several lines wherever SMTP allows it.
"""
import asyncio
import base64
import os
import random
import re
import ssl
import threading
import time

MESSAGE_ID = re.compile(rb"^Message-ID: <([^@>]+)@", re.MULTILINE)
PASSWORD = "harness-geheim"


class MailSink:
    def __init__(self, record, seed=1, longest_wait=0.006, drop=0.0, refuse=0.0, sign_in=None, slow_data=0.0, syncs=True, certificate=None):
        self.record_path = record
        self.random = random.Random(seed)
        self.longest_wait = longest_wait
        self.drop = drop
        self.refuse = refuse
        self.sign_in = sign_in  # None = not offered; "accept"; "reject"
        self.slow_data = slow_data
        self.syncs = syncs
        self.tls = None
        if certificate:
            self.tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self.tls.load_cert_chain(certificate + ".pem", certificate + ".key")
        self.accepted = []
        self.refused = []
        self.dropped = 0
        self.sign_ins = 0
        self.envelopes = 0
        self.connections = 0
        self.connected = threading.Event()
        self.port = 0
        self._ready = threading.Event()
        self._record = open(record, "ab", buffering=0)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait(10)

    def _run(self):
        asyncio.set_event_loop(self._loop)
        self._server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 22, ssl=self.tls))
        self.port = self._server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()

    def close(self):
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._record.close()

    def take_responsibility(self, uuid):
        self._record.write(uuid.encode() + b"\n")
        if self.syncs:
            os.fsync(self._record.fileno())
        self.accepted.append(uuid)

    async def _serve(self, reader, writer):
        self.connections += 1
        self.connected.set()
        try:
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ssl.SSLError):
            pass
        finally:
            writer.transport.abort()

    async def _say(self, writer, text):
        writer.write(text.encode())
        await writer.drain()

    async def _talk(self, reader, writer):
        await self._say(writer, "220-sink.example\r\n220 ready\r\n")
        while True:
            line = await reader.readline()
            if not line.endswith(b"\n"):
                return
            verb = line[:4].upper()
            if verb == b"EHLO":
                offer = "250-AUTH PLAIN LOGIN\r\n" if self.sign_in else ""
                await self._say(writer, "250-sink.example\r\n" + offer + "250-SIZE 10000000\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 HELP\r\n")
            elif verb == b"AUTH":
                if not await self._sign_in(reader, writer, line):
                    continue
            elif verb == b"MAIL":
                self.envelopes += 1
                await self._say(writer, "250-2.1.0 fine\r\n250 2.1.0 go on\r\n")
            elif verb == b"RCPT":
                await self._say(writer, "250 2.1.5 fine\r\n")
            elif verb == b"RSET":
                await self._say(writer, "250 2.0.0 fine\r\n")
            elif verb == b"DATA":
                if self.slow_data:
                    await asyncio.sleep(self.random.uniform(0, self.slow_data))
                await self._say(writer, "354 go on\r\n")
                if not await self._data(reader, writer):
                    return
            elif verb == b"QUIT":
                await self._say(writer, "221 bye\r\n")
                return
            else:
                await self._say(writer, "502 5.5.1 not here\r\n")

    async def _sign_in(self, reader, writer, line):
        self.sign_ins += 1
        words = line.split()
        if words[1].upper() == b"PLAIN":
            if len(words) < 3:
                await self._say(writer, "334 \r\n")
                words.append((await reader.readline()).strip())
            fine = base64.b64decode(words[2]).split(b"\0")[-1].decode() == PASSWORD
        else:
            fine = False
        if self.sign_in == "accept" and fine:
            await self._say(writer, "235 2.7.0 welcome\r\n")
            return True
        await self._say(writer, "535 5.7.8 wrong\r\n")
        return False

    async def _data(self, reader, writer):
        lines = []
        while True:
            line = await reader.readline()
            if not line.endswith(b"\n"):
                return False  # Hung up before the dot: what came is thrown away (RFC 5321 4.1.1.4).
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b".") else line)
        uuid = MESSAGE_ID.search(b"".join(lines)).group(1).decode()
        if self.random.random() < self.refuse:
            self.refused.append(uuid)
            await self._say(writer, "550 5.7.1 not wanted\r\n")
            return True
        self.take_responsibility(uuid)
        if self.longest_wait:
            # Not asyncio.sleep: its timer is coarser than the window this is about.
            await asyncio.sleep(self.random.uniform(0, self.longest_wait))
        if self.random.random() < self.drop:
            self.dropped += 1
            return False
        await self._say(writer, "250-2.0.0 taken\r\n250 2.0.0 queued as %d\r\n" % len(self.accepted))
        return True


def wait_until(condition, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.001)
    return condition()
