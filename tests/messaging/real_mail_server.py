#!/usr/bin/python3
"""A real Postfix with Dovecot for sign-in, in a folder of its own and on 127.0.0.1 only. Needs root; for tests only.

    real_mail_server.py SCRIPT.json LOG.jsonl

The script names folder, cert, key, user and password. Prints the STARTTLS port once both serve; the log gets {"tlsPort": n} and
at the end {"stopped": true}. Ends both when standard input closes. Never touches the system's own Postfix: other configuration,
queue, data and log.
"""
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time

SCRIPT = json.load(open(sys.argv[1], encoding="utf-8"))
LOG = open(sys.argv[2], "a", encoding="utf-8")
FOLDER = SCRIPT["folder"]


def log(**entry):
    LOG.write(json.dumps(entry) + "\n")
    LOG.flush()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit("nothing listens on %d" % port)


shutil.rmtree(FOLDER, ignore_errors=True)
os.makedirs(FOLDER, mode=0o755)
starttls_port, tls_port, auth_port = free_port(), free_port(), free_port()

write(FOLDER + "/dovecot/users", "%s:{PLAIN}%s:::::\n" % (SCRIPT["user"], SCRIPT["password"]))
shutil.chown(FOLDER + "/dovecot/users", "dovecot", "dovecot")
os.chmod(FOLDER + "/dovecot/users", 0o600)
write(FOLDER + "/dovecot/dovecot.conf", """
protocols =
base_dir = {f}/dovecot/run
state_dir = {f}/dovecot/state
log_path = {f}/dovecot/log
auth_mechanisms = plain login
auth_failure_delay = 0
disable_plaintext_auth = no
ssl = no
passdb {{
  driver = passwd-file
  args = {f}/dovecot/users
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {port}
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
""".format(f=FOLDER, port=auth_port))

owner = pwd.getpwnam("nobody")
os.makedirs(FOLDER + "/mail")
os.chown(FOLDER + "/mail", owner.pw_uid, owner.pw_gid)
os.makedirs(FOLDER + "/data")
shutil.chown(FOLDER + "/data", "postfix")
os.makedirs(FOLDER + "/queue")
write(FOLDER + "/postfix/main.cf", """
compatibility_level = 3.6
queue_directory = {f}/queue
data_directory = {f}/data
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.debiteur.example
mydestination =
local_recipient_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
alias_maps =
virtual_mailbox_domains = debiteur.example
virtual_mailbox_maps = inline:{{ {{ zoe@debiteur.example = zoe/ }}, {{ kopie@debiteur.example = kopie/ }} }}
virtual_mailbox_base = {f}/mail
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
virtual_mailbox_limit = 0
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = {f}/server.pem
smtpd_tls_key_file = {f}/server.key
smtpd_tls_security_level = encrypt
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
message_size_limit = 2000000
smtpd_hard_error_limit = 50
maillog_file = {f}/maillog
maillog_file_prefixes = {f}
""".format(f=FOLDER, uid=owner.pw_uid, gid=owner.pw_gid, auth=auth_port))
write(FOLDER + "/postfix/master.cf", """
127.0.0.1:{starttls} inet n - n - - smtpd
127.0.0.1:{tls} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
""".format(starttls=starttls_port, tls=tls_port))
shutil.copy(SCRIPT["cert"], FOLDER + "/server.pem")
shutil.copy(SCRIPT["key"], FOLDER + "/server.key")
os.chmod(FOLDER + "/server.key", 0o600)

dovecot = subprocess.Popen(["dovecot", "-F", "-c", FOLDER + "/dovecot/dovecot.conf"], stdin=subprocess.DEVNULL)
wait_for(auth_port)
postfix = ["postfix", "-c", FOLDER + "/postfix"]
subprocess.run(postfix + ["start"], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    wait_for(starttls_port)
    wait_for(tls_port)
    log(tlsPort=tls_port)
    print(starttls_port, flush=True)
    sys.stdin.read()
finally:
    subprocess.run(postfix + ["stop"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    dovecot.send_signal(signal.SIGTERM)
    dovecot.wait(10)
    log(stopped=True)
