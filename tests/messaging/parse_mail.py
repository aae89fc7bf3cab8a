#!/usr/bin/python3
"""Reads one mail from standard input with Python's own parser and prints what it understood as JSON: an oracle that is not ours."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.default)
defects = []
parts = []
for part in message.walk():
    defects += [repr(defect) for defect in part.defects]
    for name, value in part.items():
        defects += [name + ": " + repr(defect) for defect in getattr(value, "defects", [])]
    entry = {
        "type": part.get_content_type(),
        "disposition": part.get_content_disposition() or "",
        "filename": part.get_filename() or "",
        "cid": (part["Content-ID"] or "").strip("<>"),
        "encoding": (part["Content-Transfer-Encoding"] or "").lower(),
    }
    if not part.is_multipart():
        entry["bytes"] = base64.b64encode(part.get_payload(decode=True)).decode()
        if part.get_content_maintype() == "text":
            entry["text"] = part.get_content()
    parts.append(entry)


def addresses(name):
    """Names by the older parser: the newer one of Python 3.11 adds a blank between two encoded words of a folded name. Both must see
    the same addresses."""
    old = email.message_from_bytes(raw)
    pairs = email.utils.getaddresses(old.get_all(name, []))
    seen = [a.addr_spec for h in message.get_all(name, []) for a in h.addresses]
    if seen != [address for _, address in pairs]:
        defects.append("%s: the parsers differ: %r %r" % (name, seen, pairs))
    return [[str(email.header.make_header(email.header.decode_header(shown))), address] for shown, address in pairs]


found = {
    "headers": [name for name in message.keys()],
    "subject": str(message["Subject"]),
    "from": addresses("From"), "to": addresses("To"), "replyTo": addresses("Reply-To"),
    "date": message["Date"].datetime.isoformat() if message["Date"] else "",
    "messageId": str(message["Message-ID"]),
    "structure": [p["type"] for p in parts],
    "parts": parts,
    "longest": max(len(line) for line in raw.split(b"\r\n")),
}
found["defects"] = defects
json.dump(found, sys.stdout)
