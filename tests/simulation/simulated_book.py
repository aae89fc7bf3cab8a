"""A year of a book that is really kept (issue 4, must show 3): 200 debtors, invoices, payments, holds, exclusions, a process that is
killed at any write, days on which nobody opens the program, clocks that jump. What happens is decided and remembered here; the
book is read from outside (SQL), the mail server has a record of its own, and the rules are written here a second time.

    simulated_book.py YEAR_BOOK [--engine sqlite|postgres] [--seeds 10] [--first 1] [--jobs 2] [--days 365] [--debtors 200]
                      [--lie payment|resolve] [--resume]

--resume notes every good year beside its scratch, so that a run that was interrupted goes on where it was: only for the same
program, scripts and settings, and never for a year that broke. When all are there the note is taken away: the next run is a new one.
--lie keeps something from the book, so that it has to go wrong; then the run is good only when that was noticed.
"""
import argparse
import collections
import datetime
import glob
import hashlib
import json
import multiprocessing
import os
import random
import statistics
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "harness"))
import harness  # noqa: E402
from outside_view import OutsideView, canonical_event_hash  # noqa: E402
from year_rules import Calendar, Sequences, TRACKS  # noqa: E402
import year_rules  # noqa: E402
import subprocess  # noqa: E402

DAY = datetime.timedelta(days=1)
TOLERANCE = 500  # Cents; of every sequence that is shipped.
GOAL_DAYS = 3


class Died(Exception):
    """The program was killed while it worked."""


class Program:
    """The book as a program that is running, was killed, or is started again."""

    def __init__(self, book):
        self.book = book
        self.record = book.folder + "/server.record"
        self.errors = open(book.folder + "/errors.txt", "ab")
        self.process = None
        self.deaths = 0

    def ask(self, what, now, **more):
        if self.process is None:
            self.process = subprocess.Popen([self.book.sender, self.book.address, self.record], env=dict(self.book.environment, QT_QPA_PLATFORM="offscreen",
                                                                                                     XDG_RUNTIME_DIR=self.book.folder),
                                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True)
        line = json.dumps(dict(more, do=what, now=now))
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        told = json.loads(answer) if answer else {}
        if "died" in told and more.get("die_at"):
            self.deaths += 1
            raise Died()
        if told and "died" not in told:
            return told
        code = self.process.poll() if told else self.process.wait()
        self.process = None
        raise RuntimeError("the program ended with %s at %s: %s" % (code or "SIGKILL", line[:300], open(self.errors.name).read()[-600:]))

    def close(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait(timeout=60)
        self.process = None
        self.errors.close()


class Invoice:
    def __init__(self, debtor, number, issued, due, cents):
        self.debtor, self.number, self.issued, self.due, self.cents = debtor, number, issued, due, cents
        self.id = 0             # 0 = not in the book yet.
        self.open = 0
        self.pays = []          # (day, share of what is open, in hundredths)
        self.is_debit = self.was_debit = self.is_excluded = False
        self.held_until = None
        self.first_contact = None
        self.steps = []         # (place in the sequence, day, pay by, channel)
        self.unknown = None     # Message whose outcome nobody knows.
        self.free_days = 0      # Worked days in a row on which nothing stood in the way and nobody was written to.


class Debtor:
    def __init__(self, place):
        self.place = place
        self.track = TRACKS[place % len(TRACKS)]
        self.id = 0
        self.status = "normal"
        self.is_excluded = False
        self.held_until = None
        self.credit = 0
        self.contacts = []      # (day by the program's clock, day it was, step, channel)


class Year:
    def __init__(self, seed, driver, engine, days, debtors, lie):
        self.lie = lie
        self.dice = random.Random(seed)
        self.seed, self.days = seed, days
        self.book = harness.Book(driver, engine, "year%d" % seed)
        self.program = Program(self.book)
        self.view = OutsideView(self.book)
        self.start = datetime.date(2026, 3, 2) + DAY * self.dice.randrange(300)
        self.debtors = [Debtor(i) for i in range(debtors)]
        self.invoices = []
        self.by_id = {}
        self.by_number = {}
        self.debtor_by_id = {}
        self.payments = {}      # reference: (debtor, invoice or None, cents, part)
        self.is_agreed = self.dice.random() < 0.6
        self.broken = []
        self.is_done = False
        self.closed = []
        self.late_acts = []     # What people decided and will type in the next time.
        self.counts = collections.Counter()
        self.seen_lines = 0
        self.said = {}          # Why an invoice got nothing today, in the program's words, by id.
        self.booked = {}        # Payments that are being typed in while messages wait.
        self.planned = {}       # What people will do, by day.
        self.taken = {}         # uuid: times the server took it.
        self.heads = {}
        self.last_event = 0
        self.writes = 60
        self.days_unverified = self.verified_deaths = 0
        self.next_payment = 0
        self.notices = {}       # Message id of a final notice: day it named.
        self.today = self.start # The day it really is, whatever the clock of the program says.

    # --- what is remembered, and what is wrong -------------------------------------------------------------------------------

    def breaks(self, day, sentence, wrongful=False):
        if len(self.broken) < 20:
            self.broken.append("%s: %s" % (day, sentence))
        if wrongful:
            self.counts["wrongful"] += 1

    def now(self, day, hour=8):
        return "%sT%02d:30:00.000Z" % (day.isoformat(), hour)

    def chance(self, percent):
        return self.dice.random() * 100 < percent

    def make(self):
        people = []
        for debtor in self.debtors:
            country = {"nl": "NL", "be": "BE"}.get(debtor.track[:2], "DE")
            people.append({"name": "Debtor %d" % debtor.place, "consumer": debtor.track.endswith("b2c"), "country": country,
                           "email": "" if debtor.place % 9 == 4 else "d%d@customer.example" % debtor.place, "language": "en" if debtor.place % 7 == 3 else "nl"})
        made = self.program.ask("create", self.now(self.start, 7), agreed=self.is_agreed, debtors=people)
        for debtor, number in zip(self.debtors, made["debtors"]):
            debtor.id = number
            self.debtor_by_id[number] = debtor
        for debtor in self.debtors:
            for _ in range(self.dice.randint(0, 5)):
                issued = self.start + DAY * self.dice.randint(-5, self.days - 30)
                due = issued + DAY * self.dice.randint(8, 30)
                cents = self.dice.randint(1, 499) if self.chance(2) else self.dice.randint(2000, 900000)
                invoice = Invoice(debtor, "F%05d" % len(self.invoices), issued, due, cents)
                invoice.is_debit = invoice.was_debit = self.chance(4)
                if self.chance(85):  # Most pay: some early, many late, some after months, some in two parts.
                    paid = due + DAY * (self.dice.randint(-8, 6) if self.chance(50) else self.dice.randint(3, 90))
                    if self.chance(15):
                        invoice.pays = [(paid, 50), (paid + DAY * self.dice.randint(5, 40), 100)]
                    else:
                        invoice.pays = [(paid, 100)]
                self.invoices.append(invoice)
                self.by_number[invoice.number] = invoice

    # --- what happens in the world -------------------------------------------------------------------------------------------

    def payment(self, day, invoice, cents, part):
        self.next_payment += 1
        reference = "P%05d" % self.next_payment
        self.payments[reference] = (invoice.debtor, invoice if part else None, cents, part)
        return {"act": "pay", "debtor": invoice.debtor.id, "invoice": invoice.id if part else 0, "day": day.isoformat(), "cents": cents, "part": part,
                "reference": reference}

    def pays_today(self, day, invoice):
        due = [share for on, share in invoice.pays if on <= day]
        if not invoice.id or not due or invoice.open <= 0:
            return None
        invoice.pays = [(on, share) for on, share in invoice.pays if on > day]
        part = max(1, invoice.open * due[-1] // 100)
        if self.lie == "payment" and day > invoice.due:
            invoice.open -= part  # It came in, and nobody typed it in.
            return None
        too_much = self.dice.randint(100, 5000) if self.chance(2) else 0
        return self.payment(day, invoice, part + too_much, part)

    def acts_of(self, day):
        """What people type in on a day on which the program is open."""
        acts, self.late_acts = self.late_acts, []
        acts += [{"act": "looked", "day": day.isoformat()}]
        acts += [{"act": "invoice", "debtor": i.debtor.id, "number": i.number, "issued": i.issued.isoformat(), "due": i.due.isoformat(),
                  "cents": i.cents, "debit": i.is_debit} for i in self.invoices if not i.id and i.issued <= day]
        for invoice in self.invoices:
            if not invoice.id:
                continue
            paid = self.pays_today(day, invoice) if not self.chance(10) else None  # Some come later in the day: between().
            if paid:
                acts.append(paid)
            luck = self.dice.random() * 1000
            if invoice.open > 0 and luck < 2:
                acts.append({"act": "hold", "invoice": invoice.id, "until": (day + DAY * self.dice.randint(1, 30)).isoformat()})
            elif invoice.open > 0 and luck < 2.3:
                acts.append({"act": "exclude", "invoice": invoice.id})
            elif invoice.is_debit and invoice.due < day and invoice.open > 0 and luck < 60:
                acts.append({"act": "debit", "invoice": invoice.id, "on": False})
        for debtor in self.debtors:
            luck = self.dice.random() * 10000
            if luck < 15:
                acts.append({"act": "hold", "debtor": debtor.id, "until": (day + DAY * self.dice.randint(1, 20)).isoformat()})
            elif luck < 18:
                acts.append({"act": "exclude", "debtor": debtor.id})
            elif luck < 21 and debtor.status == "normal":
                acts.append({"act": "status", "debtor": debtor.id, "status": "bankrupt"})
        if self.chance(3):  # The bank took one back.
            returned = [r for r, (_, invoice, _, _) in self.payments.items() if invoice is not None and r in self.view.payments]
            if returned:
                acts.append({"act": "bank_return", "payment": self.view.payments[self.dice.choice(returned)]})
        return acts

    def between(self, day):
        """Money that is booked while the messages of the morning wait in the outbox."""
        acts = []
        for invoice in self.invoices:
            paid = self.pays_today(day, invoice)
            if paid:
                acts.append(paid)
        return acts

    def apply(self, day, act):
        """The act as the model knows it."""
        what = act["act"]
        invoice = self.by_id.get(act.get("invoice", 0))
        debtor = self.debtor_by_id.get(act.get("debtor", 0))
        if what == "invoice":
            made = self.by_number[act["number"]]
            made.id = self.view.invoice_ids[act["number"]]
            made.open = made.cents
            self.by_id[made.id] = made
        elif what == "pay":
            if invoice:
                invoice.open -= act["part"]
            debtor.credit += act["cents"] - (act["part"] if invoice else 0)
        elif what == "bank_return":
            reference = next(r for r, number in self.view.payments.items() if number == act["payment"])
            payer, was, cents, part = self.payments.pop(reference)
            was.open += part
            payer.credit -= cents - part
            was.pays = [(day + DAY * 30, 100)]
            was.free_days = 0
        elif what == "hold":
            target = invoice or debtor
            target.held_until = datetime.date.fromisoformat(act["until"])
        elif what == "exclude":
            (invoice or debtor).is_excluded = True
        elif what == "debit":
            invoice.is_debit = act["on"]
            invoice.free_days = 0
        elif what == "status":
            debtor.status = act["status"]
        elif what == "resolve":
            for one in self.invoices:
                if one.unknown == act["message"]:
                    one.unknown = None
        elif what in ("carry_out", "drop"):
            self.notices.pop(act["message"], None)

    def done_acts(self, acts):
        """How many of these the book has: told from outside. They must be the first ones."""
        self.view.refresh()
        known = []
        for act in acts:
            if act["act"] == "invoice":
                known.append(act["number"] in self.view.invoice_ids)
            elif act["act"] == "pay":
                known.append(act["reference"] in self.view.payments)
            elif act["act"] == "bank_return":
                known.append(act["payment"] in self.view.withdrawn)
            else:
                known.append(None)  # Doing it once more changes nothing.
        last = max((i for i, is_there in enumerate(known) if is_there), default=-1)
        if any(is_there is False for is_there in known[:max(last, 0)]):
            self.breaks(self.start, "an act was kept and one before it was not: %s" % list(zip(acts, known)))
        return last + 1

    def type_in(self, day, acts):
        while acts:
            die_at = self.dice.randint(1, 12 * len(acts)) if self.chance(2) else 0
            try:
                self.program.ask("acts", self.now(day), acts=acts, die_at=die_at)
                done = len(acts)
                self.view.refresh()
            except Died:
                self.program.ask("look", self.now(day))
                done = self.done_acts(acts)
            for act in acts[:done]:
                self.apply(day, act)
            acts = acts[done:]

    # --- the work of a day -----------------------------------------------------------------------------------------------------

    def work(self, day, clock_day=None):
        clock_day = clock_day or day
        between = self.between(day) if clock_day == day else []
        left = [d.id for d in self.debtors if self.chance(3)]  # The user leaves some for another day.
        is_working_day = Calendar("nl").is_working(clock_day) and Calendar("be").is_working(clock_day)
        tries = 0
        while True:
            die_at = self.dice.randint(1, max(20, self.writes)) if self.chance(8 if tries == 0 else 40) and tries < 4 else 0
            try:
                answer = self.program.ask("work", self.now(clock_day, 8 + tries), between=between, left=left, again=is_working_day,
                                          letters=clock_day.day == 10, dice=self.dice.getrandbits(30), die_at=die_at)
            except Died:
                tries += 1
                self.program.ask("look", self.now(clock_day, 8 + tries))
                done = self.done_acts(between)
                self.settle(between[:done])
                rest, between = between[done:], []
                if self.chance(30):
                    self.late_acts = rest  # It stays shut for the rest of the day.
                    return None
                self.type_in(clock_day, rest)
                continue
            self.view.refresh()
            self.settle(between)
            if tries == 0:
                self.writes = answer["writes"]
            return answer

    def settle(self, between):
        """The record has the order of things: what was taken before and after each payment of `between` (all of them are in the book)."""
        self.booked = {act["reference"]: act for act in between}
        self.read_record()
        for act in self.booked.values():  # The program was killed before it could note it; nothing left after it.
            self.apply(None, act)
        self.booked = {}

    def read_record(self):
        with open(self.program.record, encoding="ascii") as lines:
            new = lines.read().split("\n")[self.seen_lines:-1]
        self.seen_lines += len(new)
        for line in new:
            at, uuid, how = line.split(" ")
            day = datetime.date.fromisoformat(at[:10])  # By the clock of the program, which may stand back a day.
            if how == "booked":
                self.apply(day, self.booked.pop(uuid))
                continue
            self.taken[uuid] = self.taken.get(uuid, 0) + 1
            if self.taken[uuid] > 1:
                self.breaks(day, "message %s left twice" % uuid, wrongful=True)
                continue
            message = self.view.message(uuid)
            self.check_message(max(day, message.planned), message, how)

    def check_message(self, day, message, how):
        debtor = self.debtor_by_id[message.debtor]
        self.counts["messages"] += 1
        self.counts[how] += 1
        sequence = Sequences.of(debtor.track)
        if message.channel != how:
            self.breaks(day, "message %d went another way than it says" % message.id)
        asked = 0
        for item in message.items:
            invoice = self.by_id[item.invoice]
            if invoice.debtor is not debtor:
                self.breaks(day, "%s: in a message to somebody else" % invoice.number, wrongful=True)
            if item.is_asked:
                asked += invoice.open
                self.check_asked(day, message, invoice, item, sequence)
            elif invoice.open <= 0:
                self.breaks(day, "%s: mentioned as open, and is paid" % invoice.number, wrongful=True)
            if invoice.first_contact is None and day > invoice.due:
                invoice.first_contact = day
            invoice.free_days = 0
        # Claims come with the demand at the earliest; never more than the scale and a year of interest (checked to the cent elsewhere).
        claims = asked // 5 + 4000 * len(message.items) if message.stage in ("demand", "final_notice") and debtor.track != "other" else 0
        if message.amount <= 0 or message.amount > asked + claims or message.amount < asked - max(0, debtor.credit):
            self.breaks(day, "message %d asks %d where %d is open" % (message.id, message.amount, asked), wrongful=True)
        if message.amount < TOLERANCE:
            self.breaks(day, "message %d asks %d, less than the tolerance" % (message.id, message.amount))
        self.contact(day, debtor, message.step, how)
        if message.stage == "final_notice" and message.pay_by:
            self.notices[message.id] = message.pay_by

    def contact(self, day, debtor, step, channel):
        def is_too_soon(one, two):
            return Calendar("nl").working_days(min(one, two), max(one, two)) < 5

        for other, really, what, way in debtor.contacts[-3:]:
            # By the clock of the program and by the days that really went by: it stood back a day at one of them, perhaps.
            if (what != step or way == channel) and is_too_soon(other, day) and is_too_soon(really, self.today):
                self.breaks(day, "debtor %d: %s, and %s on %s" % (debtor.id, step, what, other), wrongful=True)
        debtor.contacts.append((day, self.today, step, channel))

    def check_asked(self, day, message, invoice, item, sequence):
        name = "%s (%s)" % (invoice.number, message.step)
        debtor = invoice.debtor
        why = year_rules.wrongful(day, invoice, debtor)
        if why:
            self.breaks(day, "%s: %s" % (name, why), wrongful=True)
        if item.open != invoice.open:
            self.breaks(day, "%s: says %d is open, it is %d" % (name, item.open, invoice.open), wrongful=True)
        if invoice.unknown not in (None, message.id):
            self.breaks(day, "%s: written to while nobody knows whether the last message arrived" % name, wrongful=True)
        for problem in year_rules.order(day, self.today, message.planned, invoice, debtor.track, sequence, message.step, message.channel, self.is_agreed):
            self.breaks(day, "%s: %s" % (name, problem), wrongful=True)
        invoice.steps.append((sequence.place(message.step), day, message.pay_by, message.channel))

    def check_answer(self, day, answer):
        """The program's list against what the model knows: everything overdue is there, and what was written to is not asked again."""
        due = answer["due"]
        listed = {i for kind in ("messages", "calls", "hand_overs", "announced") for row in due[kind] for i in row["invoices"] + row["also"]}
        excluded = {invoice: (gate, until) for invoice, gate, until in due["excluded"]}
        refused = {debtor for debtor, _, _ in answer.get("refused", [])}
        self.said = {number: "%s until %s" % (gate, until or "somebody acts") for number, (gate, until) in excluded.items()}
        self.said.update((i, "%s was proposed, %s" % (row["step"], [r for r in answer.get("refused", []) if r[0] == row["debtor"]] or "not refused"))
                         for row in due["messages"] + due["calls"] for i in row["invoices"])
        for invoice in self.invoices:
            if not invoice.id or invoice.open <= 0:
                continue
            if invoice.due < day and invoice.id not in listed and invoice.id not in excluded and not self.was_paid_meanwhile(invoice):
                self.breaks(day, "%s: overdue, and neither proposed nor explained" % invoice.number)
        for number, (gate, until) in excluded.items():
            if until and until <= day.isoformat():
                self.breaks(day, "%s: kept back by %s until %s" % (self.by_id[number].number, gate, until))
        for row in answer.get("again", {}).get("messages", []) + answer.get("again", {}).get("calls", []):
            debtor = self.debtor_by_id[row["debtor"]]
            if debtor.contacts and debtor.contacts[-1][0] == day and debtor.id not in refused:
                self.breaks(day, "debtor %d: asked again by the second run of the day" % debtor.id)
        self.counts["hand_overs"] += len(due["hand_overs"])

    def was_paid_meanwhile(self, invoice):
        return invoice.debtor.credit > 0 and invoice.open <= invoice.debtor.credit

    def book_calls(self, day):
        """Calls that were recorded since: contacts, and steps of their invoices."""
        for call in self.view.new_calls():
            debtor = self.debtor_by_id[call.debtor]
            self.contact(day, debtor, call.step, "call")
            self.counts["calls"] += 1
            for number in call.invoices:
                invoice = self.by_id[number]
                sequence = Sequences.of(debtor.track)
                why = year_rules.wrongful(day, invoice, debtor) if invoice.open > 0 else None
                if why:
                    self.breaks(day, "%s (%s): %s" % (invoice.number, call.step, why), wrongful=True)
                for problem in year_rules.order(day, self.today, day, invoice, debtor.track, sequence, call.step, "call", self.is_agreed):
                    self.breaks(day, "%s (%s): %s" % (invoice.number, call.step, problem), wrongful=True)
                invoice.steps.append((sequence.place(call.step), day, None, "call"))
                if invoice.first_contact is None and day > invoice.due:
                    invoice.first_contact = day
                invoice.free_days = 0

    # --- the book, read from outside -------------------------------------------------------------------------------------------

    def audit(self, day):
        for number, minor in self.view.open_amounts().items() if not self.lie else ():
            if minor != self.by_id[number].open:
                self.breaks(day, "%s: the book has %d open, it is %d" % (self.by_id[number].number, minor, self.by_id[number].open))
        for debtor, minor in self.view.credits().items():
            if minor != self.debtor_by_id[debtor].credit:
                self.breaks(day, "debtor %d: the book has %d unallocated, it is %d" % (debtor, minor, self.debtor_by_id[debtor].credit))
        for event in self.view.events_after(self.last_event):
            self.last_event = event.id
            seq, head = self.heads.get(event.case, (0, ""))
            if event.seq != seq + 1 or event.prev != head or event.hash != canonical_event_hash(self.view.book_id(), event):
                self.breaks(day, "event %d: its chain does not hold" % event.id)
            self.heads[event.case] = (event.seq, event.hash)
        for case, seq, head in self.view.case_heads():
            if self.heads.get(case, (0, "")) != (seq, head):
                self.breaks(day, "case %d: the end of its timeline is missing" % case)
        for uuid, state, message, items in self.view.changed_messages():
            if state == "sent" and uuid not in self.taken:
                self.breaks(day, "message %d: sent, says the book; the server never had it" % message)
            if uuid in self.taken and state not in ("sent", "unknown", "printed"): # In the letterbox, and killed before it was noted.
                self.breaks(day, "message %d: %s, says the book; the server took it" % (message, state))
            if state == "unknown":
                self.counts["unknown"] += 1
                for number in items:
                    self.by_id[number].unknown = message
                self.late_acts_at(day + DAY * self.dice.randint(0, 20), {"act": "resolve", "message": message,
                                                                                  "sent": (uuid in self.taken) != (self.lie == "resolve")})
        # What is new today was just checked from outside. The program's own check reads the whole book again: every month, after
        # every fifth kill, and at the end.
        self.days_unverified += 1
        if self.days_unverified >= 30 or self.program.deaths >= self.verified_deaths + 5 or day == self.start + DAY * (self.days - 1):
            for problem in self.program.ask("verify", self.now(day, 16))["problems"]:
                self.breaks(day, "verify: " + problem)
            self.days_unverified, self.verified_deaths = 0, self.program.deaths

    def late_acts_at(self, day, act):
        self.planned.setdefault(day, []).append(act)

    def decide_for_people(self, day, answer):
        """What a person does with what the list of today asks of him."""
        for row in answer["due"]["announced"]:
            if self.chance(60):
                self.late_acts_at(day, {"act": "carry_out" if self.chance(70) else "drop", "message": row["notice"]})
        for row in answer["due"]["hand_overs"]:
            if self.chance(50):
                self.late_acts_at(day, {"act": "status", "debtor": row["debtor"], "status": "handed_over"})

    def check_silence(self, day):
        """Nothing is forgotten: what may be written to is, within two weeks of working."""
        for invoice in self.invoices:
            debtor = invoice.debtor
            is_free = (invoice.id and invoice.open >= TOLERANCE and day > invoice.due + DAY * 3 and not year_rules.wrongful(day, invoice, debtor)
                       and debtor.credit == 0 and invoice.unknown is None and invoice.first_contact is None
                       and not any(i.unknown for i in self.invoices if i.debtor is debtor)
                       and not any(m in self.notices for m in self.notices_of(debtor)))
            invoice.free_days = invoice.free_days + 1 if is_free else 0
            if invoice.free_days == 22:
                self.breaks(day, "%s: nothing in its way for %d days, and nobody wrote; the program said: %s"
                            % (invoice.number, invoice.free_days, self.said.get(invoice.id, "nothing")))

    def notices_of(self, debtor):
        return [m for m in self.notices if self.view.messages_by_id[m].debtor == debtor.id]

    # --- the year --------------------------------------------------------------------------------------------------------------

    def wrong_clock(self, day):
        """The clock stands 60 days ahead: a list to look at, each thing once, and nothing leaves by itself."""
        wrong = day + DAY * 60
        before = self.seen_lines
        answer = self.program.ask("look", self.now(wrong))
        self.program.ask("send", self.now(wrong, 9), dice=self.dice.getrandbits(30))
        self.read_record()
        if self.seen_lines != before:
            self.breaks(day, "a message left while the clock was 60 days ahead")
        rows = answer["messages"] + answer["calls"]
        if max(collections.Counter(row["debtor"] for row in rows).values(), default=0) > 1:
            self.breaks(day, "60 days on: two contacts for one debtor")
        asked = collections.Counter(i for row in rows for i in row["invoices"])
        if max(asked.values(), default=0) > 1:
            self.breaks(day, "60 days on: two steps for one invoice")
        self.counts["clock_jumps"] += 1

    def run(self):
        began = time.monotonic()
        try:
            self.make()
            closed_for = 0
            long_absence = self.start + DAY * self.dice.randint(60, 250) if self.chance(25) else None
            for offset in range(self.days):
                day = self.today = self.start + DAY * offset
                if day == long_absence:
                    closed_for = 60
                elif closed_for == 0 and self.chance(2):
                    closed_for = self.dice.randint(1, 21 if self.chance(10) else 3)
                if closed_for > 0:  # A holiday, or a few days off.
                    closed_for -= 1
                    self.closed.append(day)
                    continue
                for on in sorted(d for d in self.planned if d <= day):
                    self.late_acts = self.planned.pop(on) + self.late_acts
                late, self.late_acts = self.late_acts, []
                self.type_in(day, late)  # First: what is paid today depends on what was paid before.
                self.type_in(day, self.acts_of(day))
                answer = self.work(day)
                self.program.ask("send", self.now(day, 14), dice=self.dice.getrandbits(30))  # What the server did not want in the morning.
                self.view.refresh()
                self.read_record()
                self.book_calls(day)
                if answer:
                    self.check_answer(day, answer)
                    self.decide_for_people(day, answer)
                self.check_silence(day)
                self.audit(day)
                if self.chance(2):
                    self.wrong_clock(day)
                if self.chance(2):  # It went back one day: nobody gets a second message.
                    self.counts["clock_jumps"] += 1
                    self.work(day, day - DAY)
                    self.program.ask("send", self.now(day, 15), dice=self.dice.getrandbits(30))  # A process that died left something, perhaps.
                    self.view.refresh()
                    self.read_record()
                    self.book_calls(day - DAY)
                    self.audit(day)
                if self.broken:
                    break
            self.is_done = True
            return self.result(time.monotonic() - began)
        finally:
            self.program.close()
            self.view.close()
            if self.is_done and not self.broken:
                self.book.remove()

    def result(self, seconds):
        delays = []
        for invoice in self.invoices:
            if invoice.first_contact and invoice.first_contact > invoice.due and not invoice.was_debit:
                shut = sum(1 for day in self.closed if invoice.due < day < invoice.first_contact)
                delays.append((invoice.first_contact - invoice.due).days - shut)
        return {"seed": self.seed, "broken": self.broken, "folder": self.book.folder, "counts": dict(self.counts), "deaths": self.program.deaths,
                "delays": delays, "seconds": seconds}


class Finished:
    """The good years of this very program and these settings, of earlier sittings too."""

    def __init__(self, options):
        digest = hashlib.sha256()
        here = os.path.dirname(os.path.abspath(__file__))
        for path in (options.driver, os.path.abspath(__file__), here + "/outside_view.py", here + "/year_rules.py", harness.__file__):
            with open(path, "rb") as content:
                digest.update(hashlib.sha256(content.read()).digest())
        digest.update(json.dumps([options.engine, options.days, options.debtors, options.lie, options.first, options.seeds]).encode())
        folder = os.environ.get("TEGOED_SCRATCH") or tempfile.gettempdir()
        os.makedirs(folder, exist_ok=True)
        self.path = "%s/finished-%s.jsonl" % (folder, digest.hexdigest()[:24])
        for other in glob.glob(folder + "/finished-*.jsonl"):
            if other != self.path:
                os.remove(other)  # Says nothing about this build.
        self.years = {}
        self.sitting = 1
        if os.path.exists(self.path):
            with open(self.path, encoding="utf-8") as lines:
                for line in lines:
                    try:
                        year = json.loads(line)
                    except ValueError:
                        continue  # The last one, half written: that year is run again.
                    self.years[year["seed"]] = year
                    self.sitting = max(self.sitting, year["sitting"] + 1)

    def add(self, year):
        with open(self.path, "a", encoding="utf-8") as record:
            record.write("\n" + json.dumps(dict(year, sitting=self.sitting)))
            record.flush()
            os.fsync(record.fileno())

    def forget(self):
        if os.path.exists(self.path):
            os.remove(self.path)


def one_year(arguments):
    try:
        return Year(*arguments).run()
    except Exception as problem:  # noqa: BLE001 - told with its seed
        import traceback
        return {"seed": arguments[0], "broken": ["%s\n%s" % (problem, traceback.format_exc())], "folder": "", "counts": {}, "deaths": 0, "delays": [], "seconds": 0}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("driver")
    parser.add_argument("--engine", default="sqlite", choices=("sqlite", "postgres"))
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--debtors", type=int, default=200)
    parser.add_argument("--lie", choices=("payment", "resolve"))
    parser.add_argument("--resume", action="store_true")
    options = parser.parse_args()
    if options.engine == "postgres":
        harness.postgres_environment()
    seeds = reversed(range(options.first, options.first + options.seeds))  # The low ones run every day: a fault is more likely in the others.
    years = [(seed, options.driver, options.engine, options.days, options.debtors, options.lie) for seed in seeds]
    finished = Finished(options) if options.resume else None
    earlier = list(finished.years.values()) if finished else []
    waiting = [year for year in years if not finished or year[0] not in finished.years]
    if earlier:
        print("%d years of this build were good before, %d to go" % (len(earlier), len(waiting)))
        sys.stdout.flush()
    total = collections.Counter()
    delays, medians, failed, deaths, slowest = [], [], [], 0, 0.0

    def take(year):
        nonlocal deaths, delays, slowest
        total.update(year["counts"])
        deaths += year["deaths"]
        delays += year["delays"]
        slowest = max(slowest, year["seconds"])
        if year["delays"]:
            medians.append(statistics.median(year["delays"]))

    for year in earlier:
        take(year)
    with multiprocessing.Pool(max(1, min(options.jobs, len(waiting)))) as pool:
        for year in pool.imap_unordered(one_year, waiting):
            take(year)
            if year["broken"]:
                failed.append(year["seed"])
                print("seed %d (%s):\n  %s" % (year["seed"], year["folder"], "\n  ".join(year["broken"])))
                print("  alone: simulated_book.py %s --engine %s --seeds 1 --first %d --days %d --debtors %d%s" % (
                    options.driver, options.engine, year["seed"], options.days, options.debtors, " --lie " + options.lie if options.lie else ""))
                sys.stdout.flush()
            elif finished:
                finished.add(year)
    harness.table("%d years of %d debtors on %s" % (len(years), options.debtors, options.engine), [
        ("messages (e-mail, letters)", "%d (%d, %d)" % (total["messages"], total["email"], total["letter"])), ("calls", total["calls"]),
        ("hand-overs listed", total["hand_overs"]), ("the program was killed", deaths), ("outcomes nobody knew", total["unknown"]),
        ("the clock jumped", total["clock_jumps"]), ("WRONGFUL messages and calls", total["wrongful"]),
        ("median days from due to first contact", statistics.median(delays) if delays else "-"),
        ("… the slowest year", max(medians, default="-")), ("years that broke", len(failed)), ("seconds of the slowest year", round(slowest, 1))]
        + ([("years run by this build", "%d in %d sittings" % (len(years), finished.sitting))] if finished else []))
    if options.lie:
        is_noticed = len(failed) == len(years)
        print("noticed" if is_noticed else "NOT NOTICED: the run proves nothing")
        return 0 if is_noticed else 1
    is_slow = not delays or statistics.median(delays) > GOAL_DAYS or max(medians) > GOAL_DAYS + 1
    if is_slow:
        print("too slow: the goal is %d days, %d in a single year" % (GOAL_DAYS, GOAL_DAYS + 1))
    if options.days >= 300 and (deaths == 0 or total["unknown"] == 0 or total["clock_jumps"] == 0):
        print("nothing was killed, lost or jumped: this proved nothing")
        is_slow = True
    if finished and not failed:
        finished.forget()
    return 1 if failed or is_slow else 0


if __name__ == "__main__":
    sys.exit(main())
