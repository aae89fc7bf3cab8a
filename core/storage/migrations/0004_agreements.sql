-- Migration 4: disputes, promises, deferrals and the reason somebody does not pay. Once released it is never edited.

-- What was agreed with a debtor about invoices: it pauses those until a day. A payment plan has tables of its own and a row here,
-- so that rules, gates and lists find all agreements in one place.
CREATE TABLE agreement (
    id {id},
    kind TEXT NOT NULL,               -- promise, deferral, plan
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    from_day INTEGER NOT NULL,        -- the day it was made
    agreed_day INTEGER NOT NULL,      -- promise: will pay on; deferral: last day; plan: its last instalment
    paused_until INTEGER,             -- last day nothing is proposed or sent; NULL = until it is ended
    currency TEXT NOT NULL DEFAULT '',
    amount_minor BIGINT NOT NULL DEFAULT 0, -- promised
    after_allocation BIGINT NOT NULL DEFAULT 0, -- newest allocation when it was made: what is booked later counts towards it
    stops_interest INTEGER NOT NULL DEFAULT 0,
    who TEXT NOT NULL DEFAULT '',     -- who said so
    call_id BIGINT REFERENCES task(id),
    confirmation_id BIGINT REFERENCES message(id), -- the mail or letter that confirms it
    is_confirmation_waived INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT '', ended_by TEXT NOT NULL DEFAULT '', -- '' = stands
    ended_how TEXT NOT NULL DEFAULT '' -- withdrawn, replaced, settled, undone
) {strict};
CREATE INDEX agreement_debtor ON agreement(debtor_id);
CREATE INDEX agreement_standing ON agreement(paused_until) WHERE ended_at = '';

CREATE TABLE agreement_invoice (
    agreement_id BIGINT NOT NULL REFERENCES agreement(id),
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    open_minor BIGINT NOT NULL,       -- what was open of it then
    PRIMARY KEY (agreement_id, invoice_id)
) {strict};
CREATE INDEX agreement_invoice_invoice ON agreement_invoice(invoice_id);

-- An invoice or a part of it that the debtor does not accept. While it lasts the clock of that invoice stands still.
CREATE TABLE dispute (
    id {id},
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    from_day INTEGER NOT NULL,
    amount_minor BIGINT NOT NULL,     -- what of it is disputed, in the invoice's currency
    reason TEXT NOT NULL,             -- a code of the reasons for not paying
    note TEXT NOT NULL DEFAULT '',    -- in the debtor's words
    owner TEXT NOT NULL DEFAULT '',   -- who looks into it
    answer_by INTEGER NOT NULL,
    ended_day INTEGER,                -- NULL = lasts
    outcome TEXT NOT NULL DEFAULT '', -- credit_note, partly_right, rejected
    outcome_note TEXT NOT NULL DEFAULT '',
    acknowledgement_id BIGINT REFERENCES message(id),
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL DEFAULT '', -- entered by mistake: as if it had never been
    version BIGINT NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX dispute_once ON dispute(invoice_id) WHERE ended_day IS NULL AND withdrawn_at = '';
CREATE INDEX dispute_invoice ON dispute(invoice_id, from_day, ended_day) WHERE withdrawn_at = '';

-- Why an invoice is not paid, as the debtor says; one at a time.
CREATE TABLE payment_reason (
    id {id},
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    reason TEXT NOT NULL,             -- code
    day INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',  -- call, email, letter, visit, other
    next_action TEXT NOT NULL DEFAULT '',
    next_day INTEGER,
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE UNIQUE INDEX payment_reason_once ON payment_reason(invoice_id) WHERE ended_at = '';

-- The book's own words of that list, and shipped ones it does not want; the last row of a code counts.
CREATE TABLE reason_word (
    id {id},
    code TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',    -- '' = as shipped
    is_retired INTEGER NOT NULL DEFAULT 0,
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE UNIQUE INDEX reason_word_once ON reason_word(code) WHERE ended_at = '';
