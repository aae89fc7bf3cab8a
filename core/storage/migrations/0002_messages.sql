-- Migration 2: texts, accounts, messages and the outbox. Once released it is never edited.

-- The book's own versions of texts and building blocks; the shipped ones are version 0. The highest version holds.
CREATE TABLE template_text (
    id {id},
    name TEXT NOT NULL,               -- a stage code, or the name of a building block
    is_block INTEGER NOT NULL,
    channel TEXT NOT NULL,            -- email letter sms; '' for a block
    language TEXT NOT NULL,
    track TEXT NOT NULL,              -- nl-b2b … or *
    version INTEGER NOT NULL,
    subject TEXT NOT NULL DEFAULT '', body TEXT NOT NULL, tone TEXT NOT NULL DEFAULT '',
    is_off INTEGER NOT NULL DEFAULT 0, -- switched off by the user
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    UNIQUE (name, is_block, channel, language, track, version)
) {strict};

-- A way out. Secrets are never here: `secret_key` is the name under which the keychain or vault has them.
CREATE TABLE account (
    id {id},
    kind TEXT NOT NULL,               -- smtp sms
    name TEXT NOT NULL,
    sender TEXT NOT NULL,             -- own address, or sender name of an SMS
    settings TEXT NOT NULL,           -- canonical JSON: host, port, security, user, provider …
    secret_key TEXT NOT NULL DEFAULT '',
    is_default INTEGER NOT NULL DEFAULT 0,
    is_removed INTEGER NOT NULL DEFAULT 0,
    tested_at TEXT NOT NULL DEFAULT '', test_outcome TEXT NOT NULL DEFAULT '', -- '' = not tested, ok, or the reason code
    stopped_reason TEXT NOT NULL DEFAULT '', -- '' = runs; reason code of the breaker
    stopped_until TEXT NOT NULL DEFAULT '',  -- '' = until a person starts it again
    failures_in_row INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
) {strict};

CREATE TABLE message (
    id {id},
    uuid TEXT NOT NULL UNIQUE,        -- left part of the Message-ID, reference at a provider
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    stage TEXT NOT NULL, step_code TEXT NOT NULL,
    channel TEXT NOT NULL, transport TEXT NOT NULL, -- transport: smtp sms own_mail practice whatsapp_link letter outside
    account_id BIGINT REFERENCES account(id),
    mode TEXT NOT NULL,               -- live, test, practice: kept for ever (decision 21)
    language TEXT NOT NULL, track TEXT NOT NULL, template_version INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    reasons TEXT NOT NULL DEFAULT '[]', -- why withheld or failed: JSON, codes with arguments
    warnings TEXT NOT NULL DEFAULT '[]', -- what the person saw and sent nevertheless
    currency TEXT NOT NULL, amount_minor BIGINT NOT NULL, -- what it asks
    sender TEXT NOT NULL DEFAULT '', recipient TEXT NOT NULL, recipient_name TEXT NOT NULL DEFAULT '',
    self_copy TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '', preview TEXT NOT NULL DEFAULT '', -- plain text, for people
    content_sha256 TEXT REFERENCES blob(sha256), -- frozen bytes
    approval_hash TEXT NOT NULL DEFAULT '', -- text version, values and attachments as approved (decision 16)
    pay_by INTEGER,
    counts_as_contact INTEGER NOT NULL DEFAULT 1,
    is_automatic INTEGER NOT NULL DEFAULT 0,
    planned_day INTEGER NOT NULL,     -- must leave on this day (decision 16)
    not_before TEXT NOT NULL DEFAULT '', -- end of the undo window, or the time chosen
    next_try TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0,
    epoch BIGINT NOT NULL DEFAULT 0,  -- grows with each claim: an old owner writes nothing any more
    owner BIGINT NOT NULL DEFAULT 0,  -- presence of the sender (storage/sender_presence)
    lease_until TEXT NOT NULL DEFAULT '',
    wire_at TEXT NOT NULL DEFAULT '', -- the point of no return
    sent_at TEXT NOT NULL DEFAULT '', sent_evidence TEXT NOT NULL DEFAULT '', -- reply, journal, person …
    provider_id TEXT NOT NULL DEFAULT '',
    delivery TEXT NOT NULL DEFAULT '', delivery_at TEXT NOT NULL DEFAULT '', -- delivered, bounced, failed
    printed_at TEXT NOT NULL DEFAULT '', posted_day INTEGER,
    parts INTEGER NOT NULL DEFAULT 0, -- of an SMS
    approved_at TEXT NOT NULL DEFAULT '', approved_by TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
) {strict};
CREATE INDEX message_state ON message(state, not_before, id);
CREATE INDEX message_debtor ON message(debtor_id, state, sent_at);
CREATE INDEX message_sent ON message(account_id, wire_at) WHERE wire_at <> '';
CREATE INDEX message_owner ON message(owner) WHERE owner <> 0;

-- One invoice in one message. Unique while live: the same step never leaves twice for an invoice over one channel (decision 14).
CREATE TABLE message_item (
    id {id},
    message_id BIGINT NOT NULL REFERENCES message(id),
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    step_code TEXT NOT NULL, cycle INTEGER NOT NULL, repeat INTEGER NOT NULL, channel TEXT NOT NULL,
    open_minor BIGINT NOT NULL,       -- as the message says it
    is_asked INTEGER NOT NULL DEFAULT 1, -- 0 = mentioned only (also open)
    is_live INTEGER NOT NULL
) {strict};
CREATE UNIQUE INDEX message_item_once ON message_item(invoice_id, step_code, cycle, repeat, channel) WHERE is_live = 1;
CREATE INDEX message_item_message ON message_item(message_id);

CREATE TABLE message_attachment (
    message_id BIGINT NOT NULL REFERENCES message(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,               -- letter, invoice_copy, statement, file
    file_name TEXT NOT NULL, mime_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob(sha256),
    invoice_id BIGINT REFERENCES invoice(id),
    PRIMARY KEY (message_id, position)
) {strict};

-- Everything that happened to a message: claims, points of no return, outcomes, decisions of a person. Append-only.
CREATE TABLE message_log (
    id {id},
    message_id BIGINT NOT NULL REFERENCES message(id),
    at_utc TEXT NOT NULL, actor TEXT NOT NULL,
    kind TEXT NOT NULL,               -- approved claimed wire outcome state evidence note
    epoch BIGINT NOT NULL,
    detail TEXT NOT NULL              -- canonical JSON
) {strict};
CREATE INDEX message_log_message ON message_log(message_id);

-- An address that a server refused for good, or that a message bounced from: blocks until a person looked at it.
CREATE TABLE suspect_address (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    channel TEXT NOT NULL, address TEXT NOT NULL, reason TEXT NOT NULL,
    since TEXT NOT NULL, cleared_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX suspect_address_debtor ON suspect_address(debtor_id) WHERE cleared_at = '';

-- Respected at once (decision 19); WhatsApp needs an opt-in instead.
CREATE TABLE channel_consent (
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    channel TEXT NOT NULL,
    is_allowed INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '', actor TEXT NOT NULL, at_utc TEXT NOT NULL,
    PRIMARY KEY (debtor_id, channel)
) {strict};

{append_only message_log};
