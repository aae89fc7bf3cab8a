"""Interest, collection costs and allocation worked out a second time, by other means: day by day, in exact fractions.

    law_oracle.py RATES.json CASES.json ANSWERS.json

Cases are made by test_law_property.cpp, which compares the answers to the cent. Nothing here knows the program.
"""
import bisect
import json
import sys
from datetime import date, timedelta
from fractions import Fraction
from math import floor


def cents(text):
    return int(Fraction(text) * 100)


def decimal(amount):
    return f"{amount // 100}.{amount % 100:02d}"


def half_up(fraction):
    return floor(fraction + Fraction(1, 2))


def years_later(day, years):
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


class Table:
    """Rates by day; a row with `until` ends there, the table ends at `known_until`."""

    def __init__(self, rows, known_until=None):
        self.starts = [date.fromisoformat(row["from"]) for row in rows]
        self.rows = [(Fraction(row["rate"]), date.fromisoformat(row["until"]) if row.get("until") else None) for row in rows]
        self.known_until = known_until

    def on(self, day):
        if self.known_until and day > self.known_until:
            return None
        at = bisect.bisect_right(self.starts, day) - 1
        if at < 0:
            return None
        rate, until = self.rows[at]
        return None if until and day > until else rate


def interest(case, tables):
    table = tables[case["table"]] if "table" in case else Table(case["rates"])
    first, until = date.fromisoformat(case["first"]), date.fromisoformat(case["until"])
    paid = {}
    for payment in case["payments"]:
        day = max(date.fromisoformat(payment["on"]), first)
        if date.fromisoformat(payment["on"]) < until:
            paid.setdefault(day, []).append(cents(payment["amount"]))
    principal, joined, running, overpaid = cents(case["principal"]), 0, 0, 0
    parts, part = [], None  # part: [from, last day, rate, base, days]

    def close():
        nonlocal part, running
        if part:
            rounded = half_up(part[3] * part[2] / 100 * Fraction(part[4], 365))
            running += rounded
            parts.append([part[0].isoformat(), part[1].isoformat(), part[4], decimal(int(part[2] * 100)),
                          decimal(part[3]), decimal(rounded)])
        part = None

    day, year, anniversary = first, 1, years_later(first, 1)
    one_day, missing = timedelta(days=1), None
    while day < until or (day == first and day in paid):
        if day == anniversary and case["compounds"]:
            close()
            joined, running, year = joined + running, 0, year + 1
            anniversary = years_later(first, year)
        for amount in paid.get(day, []):
            if case["interest_first"]:
                close()
                for_joined = min(amount, joined)
                for_running = min(amount - for_joined, running)
                joined, running, amount = joined - for_joined, running - for_running, amount - for_joined - for_running
            reached = min(amount, principal)
            principal, overpaid = principal - reached, overpaid + amount - reached
        if day >= until:
            break
        base = principal + joined
        if base:
            rate = table.on(day)
            if rate is None:
                missing = day
                break
            if part and (part[2] != rate or part[3] != base):
                close()
            if not part:
                part = [day, day, rate, base, 0]
            part[1] = day
            part[4] += 1
        else:
            close()
        day += one_day
    if missing:
        return {"missing": True}
    close()
    return {"parts": parts, "interest": decimal(sum(cents(p[5]) for p in parts)), "remaining": decimal(principal),
            "unpaid": decimal(joined + running), "overpaid": decimal(overpaid)}


def dutch_costs(principal):
    """Besluit, art. 2, as one reads it: the whole sum cut in slices."""
    if principal == 0:
        return 0
    slices = [(250000, Fraction(15, 100)), (250000, Fraction(10, 100)), (500000, Fraction(5, 100)), (19000000, Fraction(1, 100)),
              (None, Fraction(1, 200))]
    total, left = Fraction(0), principal
    for width, share in slices:
        here = left if width is None else min(left, width)
        total, left = total + here * share, left - here
    return half_up(min(max(total, Fraction(4000)), Fraction(677500)))


def belgian_cap(balance):
    """Art. XIX.4: one sentence per band."""
    if balance == 0:
        return 0
    if balance <= 15000:
        return 2000
    if balance <= 50000:
        return half_up(3000 + Fraction(balance - 15000, 10))
    return half_up(min(6500 + Fraction(balance - 50000, 20), Fraction(200000)))


def costs(case):
    principal = sum(cents(p) for p in case["principals"])
    rest = max(principal - cents(case["paid"]), 0)
    dutch = dutch_costs(rest)
    return {"dutch": decimal(dutch), "vat": decimal(half_up(dutch * Fraction(case["vat"]) / 100)), "belgian": decimal(belgian_cap(rest)),
            "fixed": decimal(4000 * sum(1 for p in case["principals"] if cents(p)))}


def allocation(case):
    """Cent by cent would be the definition; in steps of what is owed it is the same."""
    left, out = cents(case["payment"]), {}
    for name in ("costs", "interest", "principal"):
        owed = cents(case[name])
        after = max(left - owed, 0)
        out["to_" + name], left = decimal(left - after), after
    out["remaining_principal"] = decimal(cents(case["principal"]) - cents(out["to_principal"]))
    out["overpaid"] = decimal(left)
    return out


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        pack = json.load(file)
    known = {name: date.fromisoformat(day) for name, day in pack["meta"]["known_until"].items()}
    rows = {name: pack[name] for name in known}
    rows["be_commercial"] = pack["be_commercial_before_2008_07_with_gaps"] + rows["be_commercial"]
    tables = {name: Table(rows[name], known[name]) for name in known}
    with open(sys.argv[2], encoding="utf-8") as file:
        cases = json.load(file)
    answers = {"interest": [interest(case, tables) for case in cases["interest"]], "costs": [costs(case) for case in cases["costs"]],
               "allocation": [allocation(case) for case in cases["allocation"]]}
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        json.dump(answers, file)


if __name__ == "__main__":
    main()
