#!/bin/sh
# A throw-away authority and the certificates the mail tests need, all in the folder given. Nothing of it is trusted elsewhere.
#   ca.pem            what the tests trust          stranger.pem   a certificate of nobody they trust, for localhost
#   good.pem          localhost and 127.0.0.1       expired.pem    localhost, until yesterday
#   other.pem         other.example                 each with its .key
set -eu
cd "$1"
if [ -f done ]; then exit 0; fi
authority() { # name
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=Tegoed test $1" -keyout "$1.key" -out "$1.pem" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null
}
cat > ca.cnf <<'CNF'
[ca]
default_ca = own
[own]
new_certs_dir = .
database = index.txt
serial = serial.txt
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
CNF
certificate() { # name, authority, alternative names, first day, last day
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr" -addext "subjectAltName=$3" 2>/dev/null
    : > index.txt
    echo 1000 > serial.txt
    openssl ca -batch -config ca.cnf -cert "$2.pem" -keyfile "$2.key" -in "$1.csr" -out "$1.pem" -notext \
        -startdate "$4" -enddate "$5" 2>/dev/null
    chmod 600 "$1.key"
}
authority ca
authority foreign
certificate good ca DNS:localhost,IP:127.0.0.1 20200101000000Z 20420105103000Z
certificate other ca DNS:other.example 20200101000000Z 20420105103000Z
certificate expired ca DNS:localhost,IP:127.0.0.1 20200101000000Z 20210101000000Z
certificate stranger foreign DNS:localhost,IP:127.0.0.1 20200101000000Z 20420105103000Z
touch done
