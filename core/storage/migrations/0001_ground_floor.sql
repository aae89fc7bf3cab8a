-- Migration 1. Once released it is never edited.
-- {id} {blob} {strict} {only sqlite} {append_only …} are filled in per engine by core/storage/dialect. Dates are day numbers since 1970-01-01,
-- instants ISO 8601 text in UTC, amounts minor units of the currency beside them. '' means none, NULL only for references.

CREATE TABLE book (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    book_id TEXT NOT NULL,            -- fixed for ever
    instance_id TEXT NOT NULL,        -- new at create, restore and adopt (decision 31)
    generation BIGINT NOT NULL,       -- grows with each commit
    created_at TEXT NOT NULL,
    is_sample INTEGER NOT NULL DEFAULT 0,
    sample_today INTEGER,             -- the day a sample book is anchored to
    sending_off_reason TEXT NOT NULL DEFAULT '', -- 'restored', 'copied' …; '' = sending allowed
    country TEXT NOT NULL,            -- NL or BE
    currency TEXT NOT NULL,
    payment_term_days INTEGER NOT NULL,
    language TEXT NOT NULL            -- of messages, unless the debtor has one
) {strict};

CREATE TABLE own_company (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL, legal_name TEXT NOT NULL DEFAULT '', registration_number TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '', iban TEXT NOT NULL DEFAULT '', bic TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', website TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '', postal_code TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', country_code TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '', court TEXT NOT NULL DEFAULT '',
    logo_sha256 TEXT NOT NULL DEFAULT '',
    is_confirmed INTEGER NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1
) {strict};

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {strict};

CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    content {blob} NOT NULL
) {strict};

CREATE TABLE customer_group (
    id {id},
    name TEXT NOT NULL UNIQUE
) {strict};

CREATE TABLE import_batch (
    id {id},
    created_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    source TEXT NOT NULL,             -- what the user dropped, for people
    mapping TEXT NOT NULL DEFAULT '',
    new_count INTEGER NOT NULL DEFAULT 0, updated_count INTEGER NOT NULL DEFAULT 0,
    unchanged_count INTEGER NOT NULL DEFAULT 0, rejected_count INTEGER NOT NULL DEFAULT 0,
    undone_at TEXT NOT NULL DEFAULT '' -- '' = in force
) {strict};

CREATE TABLE import_file (
    id {id},
    batch_id BIGINT NOT NULL REFERENCES import_batch(id),
    name TEXT NOT NULL, kind TEXT NOT NULL, dialect TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL,
    problems TEXT NOT NULL DEFAULT '[]' -- JSON, as shown after the import
) {strict};
CREATE INDEX import_file_sha256 ON import_file(sha256);
CREATE INDEX import_file_batch ON import_file(batch_id);

CREATE TABLE debtor (
    id {id},
    number TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    search_text TEXT NOT NULL,        -- folded, one part per line, name first (debtorSearchText)
    kind TEXT NOT NULL,               -- consumer, business, public_body
    kind_assumed INTEGER NOT NULL, kind_reason TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '', registration_number TEXT NOT NULL DEFAULT '', iban TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '', postal_code TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', country_code TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    credit_limit_minor BIGINT, credit_limit_currency TEXT NOT NULL DEFAULT '',
    payment_term_days INTEGER,
    status TEXT NOT NULL,             -- normal, bankrupt, debt_settlement, under_guardianship, deceased, handed_over
    legal_track TEXT NOT NULL,        -- nl-b2b nl-b2c be-b2b be-b2c other
    group_id BIGINT REFERENCES customer_group(id),
    external_id TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
    merged_into BIGINT REFERENCES debtor(id), -- NULL = stands by itself; unmerge restores
    is_archived INTEGER NOT NULL DEFAULT 0,
    batch_id BIGINT REFERENCES import_batch(id),
    created_at TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1 -- optimistic lock
) {strict};
CREATE INDEX debtor_number ON debtor(number) WHERE number <> '';
-- Searched from end to end without touching the table. PostgreSQL limits the length of an index entry and needs none.
{only sqlite} CREATE INDEX debtor_name ON debtor(search_text, is_archived, merged_into);
CREATE INDEX debtor_merged ON debtor(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX debtor_vat ON debtor(vat_number) WHERE vat_number <> '';
CREATE INDEX debtor_registration ON debtor(registration_number) WHERE registration_number <> '';
CREATE INDEX debtor_iban ON debtor(iban) WHERE iban <> '';
CREATE INDEX debtor_email ON debtor(email) WHERE email <> '';
CREATE INDEX debtor_batch ON debtor(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE contact (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    name TEXT NOT NULL, role TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    is_archived INTEGER NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1
) {strict};
CREATE INDEX contact_debtor ON contact(debtor_id);

-- One case per debtor, whose id stays the same from reminder to court (decision 4).
CREATE TABLE case_file (
    id {id},
    debtor_id BIGINT NOT NULL UNIQUE REFERENCES debtor(id),
    opened_at TEXT NOT NULL,
    chain_seq BIGINT NOT NULL DEFAULT 0,
    chain_head TEXT NOT NULL DEFAULT ''
) {strict};

CREATE TABLE invoice (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,         -- normalisedInvoiceNumber
    kind TEXT NOT NULL,               -- invoice, credit_note
    issue_day INTEGER NOT NULL, due_day INTEGER NOT NULL, due_computed INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,     -- negative for a credit note
    open_minor BIGINT NOT NULL,       -- amount minus allocations; kept in the same transaction, proved by verify
    payment_reference TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '', payment_link TEXT NOT NULL DEFAULT '',
    order_reference TEXT NOT NULL DEFAULT '',
    is_direct_debit INTEGER NOT NULL DEFAULT 0,
    service_from INTEGER, service_until INTEGER,
    cycle INTEGER NOT NULL DEFAULT 1, -- grows when its sequence restarts (decision 14)
    is_written_off INTEGER NOT NULL DEFAULT 0,
    is_withdrawn INTEGER NOT NULL DEFAULT 0, -- its import was undone: counts nowhere, stays traceable
    content_key TEXT NOT NULL,        -- what makes two documents with one number the same one
    batch_id BIGINT REFERENCES import_batch(id),
    created_at TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CHECK (is_withdrawn = 0 OR open_minor = 0)
) {strict};
CREATE UNIQUE INDEX invoice_number ON invoice(number_key) WHERE is_withdrawn = 0;
-- Lists: each is opened from an index that holds all it sorts and filters by (queries/invoice_queries). is_withdrawn stands
-- in it once more, because SQLite otherwise looks into the table for it, a million times.
CREATE INDEX invoice_debtor ON invoice(debtor_id, due_day, is_withdrawn) WHERE is_withdrawn = 0;
CREATE INDEX invoice_open ON invoice(debtor_id, due_day, open_minor, issue_day, currency) WHERE open_minor <> 0;
CREATE INDEX invoice_due ON invoice(due_day, is_withdrawn) WHERE is_withdrawn = 0;
CREATE INDEX invoice_listed ON invoice(issue_day, due_day, amount_minor, open_minor, is_written_off, kind, is_withdrawn)
    WHERE is_withdrawn = 0;
CREATE INDEX invoice_number_text ON invoice(number, is_withdrawn) WHERE is_withdrawn = 0;
CREATE INDEX invoice_reference ON invoice(payment_reference, is_withdrawn) WHERE payment_reference <> '';
CREATE INDEX invoice_batch ON invoice(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE document (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    invoice_id BIGINT REFERENCES invoice(id),
    kind TEXT NOT NULL,               -- invoice_copy, source, attachment, terms …
    file_name TEXT NOT NULL, mime_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES blob(sha256),
    batch_id BIGINT REFERENCES import_batch(id),
    is_withdrawn INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
) {strict};
CREATE INDEX document_invoice ON document(invoice_id);
CREATE INDEX document_debtor ON document(debtor_id);
CREATE INDEX document_batch ON document(batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE payment (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    value_day INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    unallocated_minor BIGINT NOT NULL, -- amount minus allocations; proved by verify
    reference TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
    content_key TEXT NOT NULL DEFAULT '', -- recognises the same row of a list of payments
    is_withdrawn INTEGER NOT NULL DEFAULT 0,
    batch_id BIGINT REFERENCES import_batch(id),
    created_at TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CHECK (is_withdrawn = 0 OR unallocated_minor = 0)
) {strict};
CREATE INDEX payment_debtor ON payment(debtor_id, value_day, is_withdrawn) WHERE is_withdrawn = 0;
CREATE INDEX payment_day ON payment(value_day, is_withdrawn) WHERE is_withdrawn = 0;
CREATE INDEX payment_unallocated ON payment(debtor_id, value_day, unallocated_minor, currency) WHERE unallocated_minor <> 0;
CREATE INDEX payment_batch ON payment(batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX payment_content ON payment(content_key) WHERE content_key <> '';

-- Legal claims beside the invoices (decision 8): a target of allocations from the first migration.
CREATE TABLE claim (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    invoice_id BIGINT REFERENCES invoice(id),
    kind TEXT NOT NULL, currency TEXT NOT NULL, amount_minor BIGINT NOT NULL, open_minor BIGINT NOT NULL,
    claimed_day INTEGER NOT NULL, basis TEXT NOT NULL, calculation TEXT NOT NULL DEFAULT '',
    step_code TEXT NOT NULL DEFAULT '', cycle INTEGER NOT NULL DEFAULT 1, state TEXT NOT NULL,
    created_at TEXT NOT NULL
) {strict};
CREATE UNIQUE INDEX claim_step ON claim(invoice_id, kind, step_code, cycle) WHERE step_code <> '';

-- What reaches what, and when. Append-only: an undo is a row with the opposite amount and the same day.
CREATE TABLE allocation (
    id {id},
    kind TEXT NOT NULL,               -- payment, credit, write_off
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    payment_id BIGINT REFERENCES payment(id),
    credit_id BIGINT REFERENCES invoice(id),  -- the credit note
    invoice_id BIGINT REFERENCES invoice(id), -- target …
    claim_id BIGINT REFERENCES claim(id),     -- … one of the two
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    effective_day INTEGER NOT NULL,
    reverses_id BIGINT REFERENCES allocation(id),
    reason TEXT NOT NULL DEFAULT '',
    batch_id BIGINT REFERENCES import_batch(id),
    actor TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CHECK ((invoice_id IS NULL) <> (claim_id IS NULL)),
    CHECK ((kind = 'payment' AND payment_id IS NOT NULL AND credit_id IS NULL)
        OR (kind = 'credit' AND credit_id IS NOT NULL AND payment_id IS NULL)
        OR (kind = 'write_off' AND payment_id IS NULL AND credit_id IS NULL))
) {strict};
CREATE INDEX allocation_invoice ON allocation(invoice_id, effective_day, amount_minor);
CREATE INDEX allocation_payment ON allocation(payment_id, effective_day, amount_minor) WHERE payment_id IS NOT NULL;
CREATE INDEX allocation_credit ON allocation(credit_id, effective_day, amount_minor) WHERE credit_id IS NOT NULL;
CREATE INDEX allocation_day ON allocation(effective_day, invoice_id, payment_id, credit_id, amount_minor);
CREATE UNIQUE INDEX allocation_reverses ON allocation(reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX allocation_batch ON allocation(batch_id) WHERE batch_id IS NOT NULL;

-- What an import changed in rows that were there already, so that its undo is the exact inverse.
CREATE TABLE import_change (
    id {id},
    batch_id BIGINT NOT NULL REFERENCES import_batch(id),
    entity TEXT NOT NULL,             -- debtor, invoice
    entity_id BIGINT NOT NULL,
    field TEXT NOT NULL, old_value TEXT NOT NULL, new_value TEXT NOT NULL
) {strict};
CREATE INDEX import_change_batch ON import_change(batch_id);

-- Balance of the debtor control account, from an audit file: what the aging is compared with.
CREATE TABLE ledger_control (
    id {id},
    batch_id BIGINT NOT NULL REFERENCES import_batch(id),
    as_of INTEGER NOT NULL, account TEXT NOT NULL, currency TEXT NOT NULL, balance_minor BIGINT NOT NULL
) {strict};

CREATE TABLE column_mapping (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL             -- core/formats/csv_mapping JSON
) {strict};

-- Two debtors that a person declared different: not proposed for merging again.
CREATE TABLE look_alike_dismissed (
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    other_id BIGINT NOT NULL REFERENCES debtor(id),
    PRIMARY KEY (debtor_id, other_id)
) {strict};

-- The timeline of a case: append-only and hash-chained (decision 30). Personal values stand only in timeline_value.
CREATE TABLE timeline_event (
    id {id},
    case_id BIGINT NOT NULL REFERENCES case_file(id),
    seq BIGINT NOT NULL,
    at_utc TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,               -- canonical JSON
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    corrects_id BIGINT REFERENCES timeline_event(id),
    UNIQUE (case_id, seq)
) {strict};

-- The values behind the commitments of an event: erased for the GDPR without breaking the chain.
CREATE TABLE timeline_value (
    event_id BIGINT NOT NULL REFERENCES timeline_event(id),
    name TEXT NOT NULL,
    salt TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (event_id, name)
) {strict};

-- Which invoices and payments an event is about: for the filter of the timeline.
CREATE TABLE timeline_link (
    event_id BIGINT NOT NULL REFERENCES timeline_event(id),
    invoice_id BIGINT REFERENCES invoice(id),
    payment_id BIGINT REFERENCES payment(id)
) {strict};
CREATE INDEX timeline_link_event ON timeline_link(event_id);
CREATE INDEX timeline_link_payment ON timeline_link(payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX timeline_link_invoice ON timeline_link(invoice_id) WHERE invoice_id IS NOT NULL;

-- What was written stays written, whoever asks.
{append_only timeline_event};
{append_only allocation};
