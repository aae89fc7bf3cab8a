-- Migration 5: payment plans. Once released it is never edited.

CREATE TABLE plan (
    id {id},
    number TEXT NOT NULL UNIQUE,      -- as people call it: R-2026-07
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    state TEXT NOT NULL,              -- draft proposed countered agreed signed running missed repaired completed ended withdrawn
    in_force INTEGER NOT NULL,        -- number of the version that holds
    is_requested INTEGER NOT NULL,    -- the debtor asked for it
    history_at TEXT NOT NULL DEFAULT '', history_by TEXT NOT NULL DEFAULT '', -- who looked at the payment history before agreeing, and when
    agreed_day INTEGER, signed_day INTEGER, ended_day INTEGER,
    signed_document_id BIGINT REFERENCES document(id), signed_sha256 TEXT NOT NULL DEFAULT '',
    end_reason TEXT NOT NULL DEFAULT '', -- not_paid, by_agreement, other
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1 -- grows with each act of a person
) {strict};
CREATE INDEX plan_debtor ON plan(debtor_id);

-- What was proposed: once it left it is not edited, another version takes its place.
CREATE TABLE plan_version (
    id {id},
    plan_id BIGINT NOT NULL REFERENCES plan(id),
    number INTEGER NOT NULL,
    by_debtor INTEGER NOT NULL,       -- its own proposal
    costs_minor BIGINT NOT NULL, interest_minor BIGINT NOT NULL, running_minor BIGINT NOT NULL, -- euro, as the plan itself
    total_minor BIGINT NOT NULL,      -- with what is open of its invoices
    rate_ppm BIGINT,                  -- agreed rate of running interest; NULL = frozen, or that of the law
    interest_runs INTEGER NOT NULL,
    remind_days INTEGER NOT NULL, grace_days INTEGER NOT NULL, repair_days INTEGER NOT NULL, warning_days INTEGER NOT NULL,
    calendar TEXT NOT NULL,           -- NL or BE: whose holidays move a day
    answer_by INTEGER NOT NULL,       -- day an answer is asked by
    after_allocation BIGINT NOT NULL, after_payment BIGINT NOT NULL, -- money up to these ids is counted in what is open above
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    UNIQUE (plan_id, number)
) {strict};

CREATE TABLE plan_invoice (
    plan_id BIGINT NOT NULL REFERENCES plan(id),
    version INTEGER NOT NULL,
    invoice_id BIGINT NOT NULL REFERENCES invoice(id),
    open_minor BIGINT NOT NULL,       -- when the version was drawn up
    is_live INTEGER NOT NULL DEFAULT 0, -- the plan keeps it out of the normal sequence
    is_binding INTEGER NOT NULL DEFAULT 0, -- … and goes on doing so after until_day, until it is ended
    until_day INTEGER NOT NULL,
    PRIMARY KEY (plan_id, version, invoice_id)
) {strict};
CREATE UNIQUE INDEX plan_invoice_live ON plan_invoice(invoice_id) WHERE is_live = 1;

-- nl: termijn, BE: schijf.
CREATE TABLE instalment (
    plan_id BIGINT NOT NULL REFERENCES plan(id),
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    counted_day INTEGER NOT NULL, due_day INTEGER NOT NULL, -- moved from the first to the second: no working day
    amount_minor BIGINT NOT NULL,
    PRIMARY KEY (plan_id, version, number)
) {strict};

-- Every change of state with who and when.
CREATE TABLE plan_log (
    id {id},
    plan_id BIGINT NOT NULL REFERENCES plan(id),
    act TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL,
    version INTEGER NOT NULL,
    day INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, at_utc TEXT NOT NULL,
    taken_back_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX plan_log_plan ON plan_log(plan_id);

-- What a plan said by itself: counts once its message is on its way.
CREATE TABLE plan_message (
    id {id},
    plan_id BIGINT NOT NULL REFERENCES plan(id),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,               -- plan_instalment plan_missed plan_warning plan_ended
    part INTEGER NOT NULL,            -- number of the instalment; 0 = the plan
    pay_until INTEGER NOT NULL,
    message_id BIGINT REFERENCES message(id), -- NULL: said outside the program, on the day below
    day INTEGER NOT NULL,
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    taken_back_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX plan_message_plan ON plan_message(plan_id);
