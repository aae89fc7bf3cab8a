-- Migration 7: mails that debtors send back. Once released it is never edited.

CREATE TABLE answer (
    id {id},
    kind TEXT NOT NULL,               -- reply, out_of_office, bounce, receipt
    sha256 TEXT REFERENCES blob(sha256), -- the mail as it came; NULL = erased
    mail_id TEXT NOT NULL DEFAULT '', -- its Message-ID, without brackets
    from_name TEXT NOT NULL DEFAULT '', from_address TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',    -- what a person reads of it
    sent_at TEXT NOT NULL DEFAULT '', -- as its sender's clock says
    failed TEXT NOT NULL DEFAULT '[]', -- of a bounce: recipients, with status
    debtor_id BIGINT REFERENCES debtor(id), -- NULL = nobody knows yet whose it is
    document_id BIGINT REFERENCES document(id),
    message_id BIGINT REFERENCES message(id), -- what it answers
    matched_by TEXT NOT NULL,         -- message_id, reference, invoice_number, sender, by_hand, none
    reasons TEXT NOT NULL DEFAULT '[]',
    triage TEXT NOT NULL DEFAULT '',  -- paid, disputes, plan, address, nothing; '' = not read yet
    triaged_at TEXT NOT NULL DEFAULT '', triaged_by TEXT NOT NULL DEFAULT '',
    pause TEXT NOT NULL DEFAULT '',   -- what its invoices wait for: unread, says_paid, proposes; '' = nothing
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    undone_at TEXT NOT NULL DEFAULT '', -- '' = stands
    version BIGINT NOT NULL DEFAULT 1
) {strict};
CREATE UNIQUE INDEX answer_once ON answer(sha256) WHERE undone_at = '';
CREATE INDEX answer_mail ON answer(mail_id) WHERE undone_at = '' AND mail_id <> '';
CREATE INDEX answer_debtor ON answer(debtor_id);
CREATE INDEX answer_pausing ON answer(pause) WHERE pause <> '';
CREATE INDEX answer_unread ON answer(created_at) WHERE triage = '' AND undone_at = '';

CREATE TABLE answer_invoice (
    answer_id BIGINT NOT NULL REFERENCES answer(id),
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    PRIMARY KEY (answer_id, invoice_id)
) {strict};
CREATE INDEX answer_invoice_invoice ON answer_invoice(invoice_id);
