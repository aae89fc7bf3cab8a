-- Migration 8: bank statements and what their lines pay. Once released it is never edited.

-- Own accounts, as their statements call them. The last day known of one is that of its newest statement in force.
CREATE TABLE bank_account (
    id {id},
    account TEXT NOT NULL UNIQUE,     -- IBAN without blanks, else the number as printed
    is_watched INTEGER NOT NULL DEFAULT 1, -- reminders wait until its statements are in
    created_at TEXT NOT NULL
) {strict};

CREATE TABLE bank_statement (
    id {id},
    batch_id BIGINT NOT NULL REFERENCES import_batch(id),
    account_id BIGINT NOT NULL REFERENCES bank_account(id),
    name TEXT NOT NULL,               -- number of the statement, as printed
    currency TEXT NOT NULL,
    opening_minor BIGINT, opening_day INTEGER, closing_minor BIGINT, closing_day INTEGER,
    until_day INTEGER,                -- last day it says something about
    is_withdrawn INTEGER NOT NULL DEFAULT 0, -- its import was undone
    created_at TEXT NOT NULL
) {strict};
CREATE INDEX bank_statement_account ON bank_statement(account_id, until_day);
CREATE INDEX bank_statement_batch ON bank_statement(batch_id);

-- One payment of a statement; of a collective entry one of its parts. Only what is booked by the bank.
CREATE TABLE bank_line (
    id {id},
    statement_id BIGINT NOT NULL REFERENCES bank_statement(id),
    batch_id BIGINT NOT NULL REFERENCES import_batch(id),
    account_id BIGINT NOT NULL REFERENCES bank_account(id),
    fingerprint TEXT NOT NULL,        -- identity within the account: content and its number in the day
    content TEXT NOT NULL, reference TEXT NOT NULL DEFAULT '',
    day INTEGER NOT NULL, value_day INTEGER NOT NULL,
    currency TEXT NOT NULL, amount_minor BIGINT NOT NULL, -- signed
    name TEXT NOT NULL DEFAULT '', counter_account TEXT NOT NULL DEFAULT '', counter_is_iban INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '', bank_text TEXT NOT NULL DEFAULT '',
    references_given TEXT NOT NULL DEFAULT '', -- one per line
    end_to_end TEXT NOT NULL DEFAULT '', mandate TEXT NOT NULL DEFAULT '',
    is_return INTEGER NOT NULL DEFAULT 0, return_reason TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,              -- open, booked, ignored
    perhaps_debtor_id BIGINT REFERENCES debtor(id), -- while open: whose money it perhaps is; the gates ask it
    ignore_reason TEXT NOT NULL DEFAULT '',
    is_withdrawn INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX bank_line_identity ON bank_line(account_id, fingerprint) WHERE is_withdrawn = 0;
CREATE INDEX bank_line_day ON bank_line(account_id, day);
CREATE INDEX bank_line_open ON bank_line(perhaps_debtor_id, currency, amount_minor) WHERE state = 'open' AND is_withdrawn = 0;
CREATE INDEX bank_line_counter ON bank_line(counter_account) WHERE counter_account <> '';
CREATE INDEX bank_line_batch ON bank_line(batch_id);
CREATE INDEX bank_line_statement ON bank_line(statement_id);

-- What a line was booked as. Undone ones stay.
CREATE TABLE bank_match (
    id {id},
    line_id BIGINT NOT NULL REFERENCES bank_line(id),
    certainty TEXT NOT NULL,          -- certain, proposed, by_hand
    reasons TEXT NOT NULL DEFAULT '', -- codes, blanks between
    learns INTEGER NOT NULL,          -- the payer's account is known as the debtor's from now on
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    undone_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE UNIQUE INDEX bank_match_line ON bank_match(line_id) WHERE undone_at = '';

CREATE TABLE bank_match_payment (
    match_id BIGINT NOT NULL REFERENCES bank_match(id),
    payment_id BIGINT NOT NULL REFERENCES payment(id),
    allocations TEXT NOT NULL,        -- JSON: those made with it, which its undo takes back
    returns_payment_id BIGINT REFERENCES payment(id), -- the receipt the bank took back
    PRIMARY KEY (match_id, payment_id)
) {strict};
CREATE INDEX bank_match_payment_payment ON bank_match_payment(payment_id);
CREATE INDEX bank_match_payment_returns ON bank_match_payment(returns_payment_id) WHERE returns_payment_id IS NOT NULL;

-- Accounts a person said are not a debtor's. What was learned from matches up to this one is forgotten; later ones count again.
CREATE TABLE forgotten_account (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    iban TEXT NOT NULL,
    until_match BIGINT NOT NULL,
    actor TEXT NOT NULL, created_at TEXT NOT NULL
) {strict};
CREATE INDEX forgotten_account_debtor ON forgotten_account(debtor_id, iban);
