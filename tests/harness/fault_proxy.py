"""A TCP proxy between the sender and the mail sink that breaks connections where the script says. For tests only.

Each connection gets one fault, at its n-th message. What came of it is written down in the order in which it happened; the sender
works one message at a time, so the n-th fault belongs to the n-th attempt that was not accepted.
"""
import asyncio
import random
import socket
import ssl
import struct
import threading

# Fault -> (states that may follow, whether the server may have it, whether it must)
FAULTS = {
    "reset_at_once": (("queued",), False, False),
    "no_greeting": (("queued",), False, False),
    "close_after_greeting": (("queued",), False, False),
    "close_after_ehlo": (("queued",), False, False),
    "stall_after_ehlo": (("queued",), False, False),
    "close_after_sign_in": (("queued",), False, False),
    "reset_in_envelope": (("queued",), False, False),
    "half_close_in_envelope": (("queued",), False, False),
    "stall_in_envelope": (("queued",), False, False),
    "close_after_recipient": (("queued",), False, False),
    # The end may be noticed before the dot is written (certainly not accepted) or after it (not known): both are true.
    "close_in_body": (("queued", "unknown"), False, False),
    "cut_before_dot": (("queued", "unknown"), False, False),
    "swallow_dot": (("unknown",), False, False),
    "cut_after_dot": (("unknown",), True, True),
    "stall_after_dot": (("unknown",), True, True),
    "half_close_after_dot": (("unknown",), True, True),
}
HANDSHAKE_FAULTS = {name: (("queued",), False, False) for name in ("close_in_handshake", "reset_in_handshake", "stall_in_handshake")}

# Command -> the fault that strikes when it comes instead of being answered: what went before is done, this is not.
AT_COMMAND = {"AUTH": ("close_after_ehlo", "stall_after_ehlo"), "MAIL": ("close_after_sign_in",),
              "RCPT": ("reset_in_envelope", "half_close_in_envelope", "stall_in_envelope"), "DATA": ("close_after_recipient",)}


def faults_of(is_tls):
    """TLS has no half-closed connections: an end is an end there."""
    plain = {name: ends for name, ends in FAULTS.items() if not (is_tls and name.startswith("half_close"))}
    return dict(plain, **HANDSHAKE_FAULTS) if is_tls else plain


def reset(writer):
    """An RST instead of a polite end."""
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


class FaultProxy:
    def __init__(self, sink, seed, share_of_faults=0.95, certificate=None, slow_seconds=0.0):
        self.sink = sink
        self.random = random.Random(seed)
        self.share = share_of_faults
        self.tls = None
        if certificate:
            self.tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self.tls.load_cert_chain(certificate + ".pem", certificate + ".key")
        self.faults = faults_of(self.tls is not None)
        self.slow_seconds = slow_seconds  # Before each answer of a slow message: well within what the sender waits.
        self.slow_messages = 0
        self.pending = []
        self.happened = []  # (fault, server has taken the message)
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait(10)

    def _run(self):
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._listen(0))
        self._ready.set()
        self._loop.run_forever()

    async def _listen(self, port):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", port, limit=1 << 22)
        self.port = self._server.sockets[0].getsockname()[1]

    def refuse(self):
        """Nobody listens any more: connections are refused."""
        asyncio.run_coroutine_threadsafe(self._stop_listening(), self._loop).result(10)

    async def _stop_listening(self):
        self._server.close()

    def listen_again(self):
        asyncio.run_coroutine_threadsafe(self._listen(self.port), self._loop).result(10)

    def stop_faults(self):
        self.share = 0.0

    def close(self):
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _next_fault(self):
        if self.random.random() >= self.share:
            return None
        if not self.pending:
            self.pending = list(self.faults) + ["slow_answers"]
            self.random.shuffle(self.pending)
        return self.pending.pop()

    async def _serve(self, reader, writer):
        fault = self._next_fault()
        at = self.random.randint(1, 2)
        try:
            if fault == "reset_at_once":
                self.happened.append(fault)
                return reset(writer)
            if self.tls and fault in HANDSHAKE_FAULTS:
                return await self._spoil_handshake(fault, reader, writer)
            if self.tls:
                await writer.start_tls(self.tls)
            if fault == "no_greeting":
                self.happened.append(fault)
                await reader.read()
                return
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self.sink.port, limit=1 << 22)
            try:
                await self._relay(fault, at, reader, writer, up_reader, up_writer)
            finally:
                up_writer.transport.abort()
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.transport.abort()

    async def _spoil_handshake(self, fault, reader, writer):
        """Says a part of what a server says first in TLS."""
        heard, said = ssl.MemoryBIO(), ssl.MemoryBIO()
        engine = self.tls.wrap_bio(heard, said, server_side=True)
        while not said.pending:
            heard.write(await reader.read(65536))
            try:
                engine.do_handshake()
            except ssl.SSLWantReadError:
                pass
        flight = said.read()
        writer.write(flight[:self.random.randrange(len(flight))])
        await writer.drain()
        self.happened.append(fault)
        if fault == "reset_in_handshake":
            return reset(writer)
        if fault == "stall_in_handshake":
            await reader.read()
        writer.close()

    async def _relay(self, fault, at, reader, writer, up_reader, up_writer):
        if fault == "close_after_greeting":
            writer.write(await up_reader.read(65536))
            await writer.drain()
            await asyncio.sleep(0.002)
            self.happened.append(fault)
            return
        state = {"passes": True, "is_slow": False}

        async def answers():
            while True:
                chunk = await up_reader.read(65536)
                if not chunk:
                    return
                if state["is_slow"]:
                    await asyncio.sleep(self.slow_seconds)
                if state["passes"]:
                    writer.write(chunk)
                    await writer.drain()

        down = asyncio.ensure_future(answers())
        try:
            await self._questions(fault, at, state, reader, writer, up_writer)
        finally:
            down.cancel()

    async def _questions(self, fault, at, state, reader, writer, up_writer):
        message, in_data = 0, False
        while True:
            line = await reader.readline()
            if not line:
                return
            is_dot = in_data and line == b".\r\n"
            if not in_data and line[:4].upper() == b"MAIL":
                message += 1
            here = message == at
            command = "" if in_data else line[:4].decode("latin-1").upper()
            if fault == "slow_answers" and here and not state["is_slow"]:
                self.slow_messages += 1
            state["is_slow"] = fault == "slow_answers" and here
            if fault in AT_COMMAND.get(command, ()) and (here or command == "AUTH"):
                self.happened.append(fault)
                if fault.startswith("reset"):
                    return reset(writer)
                if fault.startswith("half_close"):
                    writer.write_eof()
                if not fault.startswith("close"):
                    await reader.read()  # until the sender has waited long enough
                return
            if here and in_data and fault == "close_in_body":
                self.happened.append(fault)
                return
            # The last whole line that is here before the dot is: the sender may be committing right now.
            if here and in_data and fault == "cut_before_dot" and line.startswith(b"..A line"):
                up_writer.write(line)
                await up_writer.drain()
                self.happened.append(fault)
                return
            if here and is_dot and fault in ("swallow_dot", "cut_after_dot", "stall_after_dot", "half_close_after_dot"):
                self.happened.append(fault)
                if fault == "swallow_dot":
                    return
                state["passes"] = False
                before = len(self.sink.accepted)
                up_writer.write(line)
                await up_writer.drain()
                while len(self.sink.accepted) == before:
                    await asyncio.sleep(0.001)
                if fault == "half_close_after_dot":
                    writer.write_eof()
                if fault != "cut_after_dot":
                    await reader.read()  # until the sender has waited long enough
                return
            up_writer.write(line)
            await up_writer.drain()
            if is_dot:
                in_data = False
            elif not in_data and line[:4].upper() == b"DATA":
                in_data = True


class RecordCutter:
    """Lets TLS through record by record and ends the connection in the middle of one, in either direction."""

    def __init__(self, sink, seed):
        self.sink = sink
        self.random = random.Random(seed)
        self.cuts = {"to the server": 0, "to the sender": 0}
        self.is_cutting = True
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait(10)

    def _run(self):
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()

    def close(self):
        self._loop.call_soon_threadsafe(self._loop.stop)

    async def _serve(self, reader, writer):
        direction = self.random.choice(list(self.cuts)) if self.is_cutting else None
        at = self.random.randint(1, 28)  # The handshake takes three or so, a message seven.
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self.sink.port)
        ways = [asyncio.ensure_future(self._records(reader, up_writer, at if direction == "to the server" else 0, "to the server")),
                asyncio.ensure_future(self._records(up_reader, writer, at if direction == "to the sender" else 0, "to the sender"))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            for end in (writer, up_writer):
                end.close()

    async def _records(self, reader, writer, cut_at, name):
        seen = 0
        try:
            while True:
                head = await reader.readexactly(5)
                body = await reader.readexactly(int.from_bytes(head[3:5], "big"))
                seen += 1
                if cut_at and seen == cut_at:
                    self.cuts[name] += 1
                    writer.write(head + body[:len(body) // 2])
                    await writer.drain()
                    return
                writer.write(head + body)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            return
