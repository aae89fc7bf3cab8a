"""A book as anybody sees it who can read SQL: no part of the program takes part."""
import collections
import csv
import datetime
import hashlib
import json
import sqlite3
import subprocess
import unicodedata

Item = collections.namedtuple("Item", "invoice step repeat open is_asked")
Message = collections.namedtuple("Message", "id debtor stage step channel state amount pay_by planned items")
Event = collections.namedtuple("Event", "id case seq at actor kind body prev hash")
Call = collections.namedtuple("Call", "id debtor step invoices")


def text(value):
    """A string as JSON writes it in the one spelling of the chain (decision 30): NFC, only what must be escaped."""
    made = ['"']
    for character in unicodedata.normalize("NFC", value):
        if character in '"\\':
            made.append("\\" + character)
        elif ord(character) < 0x20:
            made.append("\\u%04x" % ord(character))
        else:
            made.append(character)
    return "".join(made) + '"'


def canonical_event_hash(book_id, event):
    body = json.loads(event.body)
    spelled = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    if spelled != event.body:
        return "not written in the one spelling"
    fields = '{"actor":%s,"at":%s,"body":%s,"case":%s,"kind":%s,"seq":%d}' % (
        text(event.actor), text(event.at), event.body, text("%s/%d" % (book_id, event.case)), text(event.kind), event.seq)
    return hashlib.sha256(("tg1\n" + event.prev + "\n" + fields + "\n").encode()).hexdigest()


def day_of(number):
    return None if number is None else datetime.date(1970, 1, 1) + datetime.timedelta(days=number)


class OutsideView:
    def __init__(self, book):
        self.book = book
        self.connection = None
        self.server = None
        self.invoice_ids = {}      # By number.
        self.payments = {}         # By reference, those that count.
        self.withdrawn = set()
        self.messages_by_id = {}
        self.states = {}
        self.last_invoice = self.last_payment = self.last_call = 0
        self.debtors = None
        self._book_id = None

    def rows(self, sql, types):
        """`types`: i = whole number, s = text, one per column."""
        if self.book.server is None:
            if self.connection is None:
                self.connection = sqlite3.connect("file:%s?mode=ro" % self.book.address, uri=True, isolation_level=None)
            return self.connection.execute(sql).fetchall()
        if self.server is None:
            known = self.book.server
            self.server = subprocess.Popen([known["TEGOED_TEST_PG_BIN"] + "/psql", "-X", "-q", "-A", "-t", "-h", known["TEGOED_TEST_PG_HOST"], "-p",
                                            known["TEGOED_TEST_PG_PORT"], "-U", known["TEGOED_TEST_PG_USER"], "-d", self.book.database],
                                           stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
            self.server.stdin.write("SET search_path TO tegoed;\n")
        self.server.stdin.write("COPY (%s) TO STDOUT WITH (FORMAT csv, FORCE_QUOTE *);\n\\echo ----\n" % sql)
        self.server.stdin.flush()
        lines = []
        for line in self.server.stdout:
            if line == "----\n":
                break
            lines.append(line)
        return [tuple((int(cell) if kind == "i" else cell) if cell != "" or kind == "s" else None for cell, kind in zip(row, types))
                for row in csv.reader(lines)]

    def refresh(self):
        for number, name in self.rows("SELECT id, number FROM invoice WHERE id > %d ORDER BY id" % self.last_invoice, "is"):
            self.invoice_ids[name] = self.last_invoice = number
            self.invoice_ids[name] = number
        for number, reference in self.rows("SELECT id, reference FROM payment WHERE id > %d ORDER BY id" % self.last_payment, "is"):
            self.payments[reference] = self.last_payment = number
        gone = {number for number, in self.rows("SELECT id FROM payment WHERE is_withdrawn = 1", "i")}
        if gone != self.withdrawn:
            self.withdrawn = gone

    def book_id(self):
        if self._book_id is None:
            self._book_id = self.rows("SELECT book_id FROM book", "s")[0][0]
        return self._book_id

    def message(self, uuid):
        row = self.rows("SELECT id, debtor_id, stage, step_code, channel, state, amount_minor, pay_by, planned_day FROM message "
                        "WHERE uuid = '%s'" % uuid, "iissssiii")[0]
        items = [Item(*one) for one in self.rows("SELECT invoice_id, step_code, repeat, open_minor, is_asked FROM message_item WHERE message_id = %d "
                                                 "ORDER BY id" % row[0], "isiii")]
        message = Message(*row[:7], day_of(row[7]), day_of(row[8]), items)
        self.messages_by_id[message.id] = message
        return message

    def changed_messages(self):
        """uuid, state, id and invoices of messages whose state is another one than when this was asked last."""
        changed = []
        for number, uuid, state in self.rows("SELECT id, uuid, state FROM message ORDER BY id", "iss"):
            if self.states.get(number) != state:
                self.states[number] = state
                changed.append((uuid, state, number))
        return [(uuid, state, number, [i for i, in self.rows("SELECT invoice_id FROM message_item WHERE message_id = %d AND is_asked = 1" % number, "i")]
                 if state == "unknown" else []) for uuid, state, number in changed]

    def new_calls(self):
        calls = []
        for number, debtor, step in self.rows("SELECT id, debtor_id, step_code FROM task WHERE kind = 'call' AND ended_at = '' AND id > %d ORDER BY id"
                                              % self.last_call, "iis"):
            self.last_call = number
            calls.append(Call(number, debtor, step, [i for i, in self.rows("SELECT invoice_id FROM task_invoice WHERE task_id = %d" % number, "i")]))
        return calls

    def open_amounts(self):
        return dict(self.rows("SELECT id, open_minor FROM invoice WHERE kind = 'invoice'", "ii"))

    def credits(self):
        if self.debtors is None:
            self.debtors = [number for number, in self.rows("SELECT id FROM debtor", "i")]
        found = dict.fromkeys(self.debtors, 0)
        found.update(self.rows("SELECT debtor_id, CAST(SUM(unallocated_minor) AS BIGINT) FROM payment WHERE unallocated_minor <> 0 GROUP BY debtor_id", "ii"))
        return found

    def events_after(self, last):
        return [Event(*row) for row in self.rows("SELECT id, case_id, seq, at_utc, actor, kind, body, prev_hash, hash FROM timeline_event WHERE id > %d "
                                                 "ORDER BY id" % last, "iiissssss")]

    def case_heads(self):
        return self.rows("SELECT id, chain_seq, chain_head FROM case_file", "iis")

    def close(self):
        if self.connection:
            self.connection.close()
        if self.server:
            self.server.stdin.close()
            self.server.wait(timeout=60)
