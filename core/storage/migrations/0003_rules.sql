-- Migration 3: sequences, holds, what was said about steps, tasks, and the law of the book. Once released it is never edited.
-- What differs between the engines stands in lines for one of them ({only sqlite}, {only postgresql}).

-- The day an invoice came into the book: what was overdue already then starts at the step a person chooses (ux.md 3.6).
ALTER TABLE invoice ADD COLUMN known_day INTEGER NOT NULL DEFAULT 0;
{only sqlite} UPDATE invoice SET known_day = CAST(julianday(substr(created_at, 1, 10)) - 2440587.5 AS INTEGER) WHERE created_at <> '';
{only postgresql} UPDATE invoice SET known_day = CAST(substr(created_at, 1, 10) AS date) - DATE '1970-01-01' WHERE created_at <> '';

-- A pass over all open invoices reads them from here, in the order of their debtors (queries/escalation_queries).
CREATE INDEX invoice_work ON invoice(debtor_id, due_day, open_minor, issue_day, currency, amount_minor, cycle, known_day, is_direct_debit)
    WHERE open_minor > 0;

-- The book's own versions of sequences; the shipped ones are version 0. An invoice follows the highest version of its sequence
-- that is not only for later invoices.
CREATE TABLE sequence_version (
    id {id},
    code TEXT NOT NULL, version INTEGER NOT NULL,
    content TEXT NOT NULL,            -- canonical JSON (domain/escalation/sequence.h)
    after_invoice BIGINT NOT NULL DEFAULT 0, -- only for invoices with a higher id; 0 = for all
    is_taken_back INTEGER NOT NULL DEFAULT 0, -- undone: as if it had never been saved
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    UNIQUE (code, version)
) {strict};

-- Which sequence applies: invoice, debtor, group, track; most specific wins. '' as sequence = no reminders.
CREATE TABLE sequence_choice (
    id {id},
    track TEXT NOT NULL DEFAULT '',
    group_id BIGINT REFERENCES customer_group(id),
    debtor_id BIGINT REFERENCES debtor(id),
    invoice_id BIGINT REFERENCES invoice(id),
    sequence TEXT NOT NULL,
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE UNIQUE INDEX sequence_choice_once ON sequence_choice(track, COALESCE(group_id, 0), COALESCE(debtor_id, 0), COALESCE(invoice_id, 0))
    WHERE ended_at = '';

-- Nothing leaves while it is held: one debtor, one invoice, or with neither the whole book. An exclusion is one without an end.
CREATE TABLE hold (
    id {id},
    kind TEXT NOT NULL,               -- hold, exclusion
    debtor_id BIGINT REFERENCES debtor(id),
    invoice_id BIGINT REFERENCES invoice(id),
    from_day INTEGER NOT NULL,
    until_day INTEGER,                -- last day; NULL = until it is cleared
    reason TEXT NOT NULL,
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    cleared_at TEXT NOT NULL DEFAULT '', cleared_by TEXT NOT NULL DEFAULT '', -- '' = in force
    CHECK (debtor_id IS NULL OR invoice_id IS NULL)
) {strict};
CREATE UNIQUE INDEX hold_once ON hold(kind, COALESCE(debtor_id, 0), COALESCE(invoice_id, 0)) WHERE cleared_at = '';
CREATE INDEX hold_debtor ON hold(debtor_id) WHERE debtor_id IS NOT NULL;
CREATE INDEX hold_invoice ON hold(invoice_id) WHERE invoice_id IS NOT NULL;

-- What a person said about a step of an invoice, beside the messages.
CREATE TABLE step_mark (
    id {id},
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    cycle INTEGER NOT NULL,
    kind TEXT NOT NULL,               -- snooze, skip, start (cold start answered), outside (sent before, elsewhere), call
    step_code TEXT NOT NULL DEFAULT '', repeat INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL,             -- snooze: shows again; else the day it was decided, sent or called
    task_id BIGINT,                   -- of a call
    reason TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT '' -- '' = in force
) {strict};
CREATE INDEX step_mark_invoice ON step_mark(invoice_id) WHERE ended_at = '';

-- Calls that were made, and announced days that were decided about.
CREATE TABLE task (
    id {id},
    kind TEXT NOT NULL,               -- call, announced
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    message_id BIGINT REFERENCES message(id), -- the final notice that announced the day
    step_code TEXT NOT NULL DEFAULT '',
    due_day INTEGER NOT NULL,         -- call: the day it was made; announced: the day, as extended
    state TEXT NOT NULL,              -- open, done, dropped
    result TEXT NOT NULL DEFAULT '',  -- of a call
    extended INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT '', -- undone
    version BIGINT NOT NULL DEFAULT 1
) {strict};
CREATE INDEX task_debtor ON task(debtor_id, kind);
CREATE UNIQUE INDEX task_message ON task(message_id) WHERE message_id IS NOT NULL AND ended_at = '';

CREATE TABLE task_invoice (
    task_id BIGINT NOT NULL REFERENCES task(id),
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    PRIMARY KEY (task_id, invoice_id)
) {strict};

-- Law packs that were brought in over the shipped one (decision 25); the last one counts.
CREATE TABLE law_pack (
    id {id},
    sha256 TEXT NOT NULL REFERENCES blob(sha256),
    as_of INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT ''
) {strict};

-- A rate of the book's own over a table of the pack, with who says so and on what ground.
CREATE TABLE rate_override (
    id {id},
    table_name TEXT NOT NULL, from_day INTEGER NOT NULL,
    rate_ppm BIGINT NOT NULL,         -- parts per million a year: 8 % = 80000
    source TEXT NOT NULL,
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE UNIQUE INDEX rate_override_once ON rate_override(table_name, from_day) WHERE ended_at = '';

-- The terms sheet as it was made, and to whom it was handed over and how (S34, S63).
CREATE TABLE terms_sheet (
    id {id},
    version INTEGER NOT NULL UNIQUE,
    content TEXT NOT NULL,            -- canonical JSON of the settings it says
    actor TEXT NOT NULL, created_at TEXT NOT NULL
) {strict};

CREATE TABLE terms_handover (
    id {id},
    sheet_id BIGINT NOT NULL REFERENCES terms_sheet(id),
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    day INTEGER NOT NULL,
    how TEXT NOT NULL,                -- quotation, contract, email, letter, in_person
    document_id BIGINT REFERENCES document(id), -- the proof
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX terms_handover_debtor ON terms_handover(debtor_id) WHERE ended_at = '';
