"""What is right and wrong in a simulated year, written apart from the program: holidays, the order and the days of steps, the law."""
import datetime
import functools
import json
import os

DAY = datetime.timedelta(days=1)
TRACKS = ("nl_b2b", "nl_b2c", "be_b2b", "be_b2c", "other")
SEQUENCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "sequences")


@functools.lru_cache(None)
def easter(year):
    """Gauss's rule with the exceptions of the Gregorian calendar."""
    a, b, c = year % 19, year % 4, year % 7
    century = year // 100
    p = (13 + 8 * century) // 25
    q = century // 4
    d = (19 * a + (15 - p + century - q) % 30) % 30
    e = (2 * b + 4 * c + 6 * d + (4 + century - q) % 7) % 7
    day = 22 + d + e
    if d == 29 and e == 6:
        return datetime.date(year, 4, 19)
    if d == 28 and e == 6 and a > 10:
        return datetime.date(year, 4, 18)
    return datetime.date(year, 3, 1) + DAY * (day - 1)


class Calendar:
    def __init__(self, country):
        self.country = country

    @functools.lru_cache(None)
    def _free(country, year):  # noqa: N805 - a cache of the class
        sunday = easter(year)
        if country == "nl":
            kings_day = datetime.date(year, 4, 27)
            if kings_day.weekday() == 6:
                kings_day -= DAY
            return {datetime.date(year, 1, 1), sunday - 2 * DAY, sunday + DAY, kings_day, datetime.date(year, 5, 5), sunday + 39 * DAY,
                    sunday + 50 * DAY, datetime.date(year, 12, 25), datetime.date(year, 12, 26)}
        return {datetime.date(year, m, d) for m, d in ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))} | {
            sunday + DAY, sunday + 39 * DAY, sunday + 50 * DAY}

    def is_working(self, day):
        return day.weekday() < 5 and day not in Calendar._free(self.country, day.year)

    def working_days(self, after, until):
        return sum(1 for n in range(1, (until - after).days + 1) if self.is_working(after + DAY * n))


class Sequences:
    """The shipped steps, read as they are shipped."""

    def __init__(self, steps):
        self.steps = steps

    @staticmethod
    @functools.lru_cache(None)
    def of(track):
        with open(os.path.join(SEQUENCES, track + ".json"), encoding="utf-8") as text:
            return Sequences(json.load(text)["steps"])

    def place(self, code):
        return next(i for i, step in enumerate(self.steps) if step["code"] == code)

    def has_two_channels(self, place):
        return bool(self.steps[place].get("all_channels"))


def wrongful(day, invoice, debtor):
    """Why nothing may be asked for this invoice today, as the model knows it; None = it may."""
    if invoice.open <= 0:
        return "it is paid"
    for one, name in ((invoice, "the invoice"), (debtor, "the debtor")):
        if one.is_excluded:
            return name + " is excluded"
        if one.held_until and one.held_until >= day:
            return name + " is on hold"
    if invoice.is_debit:
        return "a direct debit collects it"
    if debtor.status != "normal":
        return "the debtor is " + debtor.status
    return None


def order(day, really, made_on, invoice, track, sequence, code, channel, is_agreed):
    """What is wrong with this step on this day, for what this invoice had before. A letter is made on a working day and posted when
    somebody goes to the letterbox. `really`: the day it is, when the clock of the program stands back."""
    problems = []
    place = sequence.place(code)
    step = sequence.steps[place]
    done = [one for one in invoice.steps if one[0] < place]
    if any(one[0] > place for one in invoice.steps):
        problems.append("after a later step")
    if any(one[0] == place and (one[3] == channel or not step.get("all_channels")) for one in invoice.steps):
        problems.append("for the second time")
    for before in range(place):
        other = sequence.steps[before]
        if other["kind"] == "message" and not other.get("before") and not any(one[0] == before for one in done):
            problems.append("%s was left out" % other["code"])
    late = max(day, really)  # What was due by the later one may be made again while the clock stands back.
    if step.get("before"):
        if not any(invoice.due - DAY * (step["days"] + 7) <= one <= invoice.due for one in (day, really)):
            problems.append("not in the days before it is due (%s)" % invoice.due)
    elif late < invoice.due + DAY * step["days"]:
        problems.append("%d days after %s, not %d" % ((late - invoice.due).days, invoice.due, step["days"]))
    messages = [one for one in done if one[3] != "call" and not sequence.steps[one[0]].get("before")]
    if messages and channel != "call":
        last = max(messages, key=lambda one: one[1])
        if (late - last[1]).days < step.get("minimum_after_previous", 0):
            problems.append("%d days after the message before it" % (late - last[1]).days)
        if last[2] and late <= last[2]:
            problems.append("before the day the message before it named (%s)" % last[2])
    calendar = Calendar("nl" if step.get("calendar") == "nl" else "be")
    if not step.get("before") and not calendar.is_working(made_on) and not (day < really and calendar.is_working(really)):
        problems.append("on a day that is free")
    return problems + law(late, track, sequence, step, done, is_agreed)


def law(day, track, sequence, step, done, is_agreed):
    """What Dutch and Belgian law asks before a step goes to a consumer (design/law.md NL 2, BE 1; decision 24)."""
    problems = []
    stage = step.get("stage", "")
    sent = {}
    for place, on, pay_by, channel in done:
        sent.setdefault(sequence.steps[place].get("stage", ""), []).append((on, pay_by, channel))
    if track == "nl_b2c" and stage == "demand" and not is_agreed:
        notices = [pay_by for _, pay_by, _ in sent.get("reminder_2", []) if pay_by]
        if not notices or min(notices) >= day:
            problems.append("a 14-day letter to somebody who is not in default")
    if track in ("nl_b2c", "be_b2c") and stage == "final_notice":
        # Dutch: fourteen days from the day after the last one came in. Belgian: past the day it named, which counts from the day it
        # was made; it was posted that day or the next one somebody worked.
        days = [(day - on).days for on, _, _ in sent.get("demand", [])]
        named = [pay_by for _, pay_by, _ in sent.get("demand", []) if pay_by]
        if not days or (min(days) < 15 if track == "nl_b2c" else not named or max(named) >= day or max(days) < 14):
            problems.append("more than a demand within its term")
    if track == "be_b2c" and stage in ("reminder_2", "demand", "final_notice"):
        first = sent.get("reminder_1", [])
        if not first or (day - min(on for on, _, _ in first)).days <= (14 if first[0][2] == "email" else 16):
            problems.append("within the term of the free first reminder")
    return problems
