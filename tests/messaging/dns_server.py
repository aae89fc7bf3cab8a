#!/usr/bin/python3
"""A name server for one test: answers SRV and MX from the script, on an address of loopback and port 53. Needs root.

    dns_server.py SCRIPT.json LOG.jsonl

Script: {"address": "127.53.0.1", "records": {"name": [["SRV", priority, weight, port, "target"], ["MX", preference, "target"]]}, "silent": ["name"]}.
Prints 53 when it serves; ends when standard input closes.
"""
import json
import os
import socket
import struct
import sys
import threading

SCRIPT = json.load(open(sys.argv[1], encoding="utf-8"))
TYPES = {"MX": 15, "SRV": 33}


def coded(name):
    return b"".join(bytes([len(part)]) + part.encode() for part in name.split(".") if part) + b"\0"


server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind((SCRIPT["address"], 53))
print(53, flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    packet, client = server.recvfrom(4096)
    at, labels = 12, []
    while packet[at]:
        labels.append(packet[at + 1:at + 1 + packet[at]].decode().lower())
        at += packet[at] + 1
    name, wanted = ".".join(labels), struct.unpack(">H", packet[at + 1:at + 3])[0]
    if name in SCRIPT.get("silent", []):
        continue
    answers = b""
    count = 0
    for record in SCRIPT["records"].get(name, []):
        if TYPES[record[0]] != wanted:
            continue
        data = struct.pack(">HHH", *record[1:4]) + coded(record[4]) if record[0] == "SRV" else struct.pack(">H", record[1]) + coded(record[2])
        answers += b"\xc0\x0c" + struct.pack(">HHIH", wanted, 1, 60, len(data)) + data
        count += 1
    code = 0x8180 if name in SCRIPT["records"] else 0x8183
    server.sendto(packet[:2] + struct.pack(">HHHHH", code, 1, count, 0, 0) + packet[12:at + 5] + answers, client)
