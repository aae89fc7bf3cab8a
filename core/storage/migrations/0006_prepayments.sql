-- Migration 6: prepayment requests, and the claims of a payment plan by its step. Once released it is never edited.

-- Money asked beforehand: no invoice, so it is never overdue and never reminded; it is found by its reference, and what came in
-- for it is deducted from the final invoice.
CREATE TABLE prepayment (
    id {id},
    number TEXT NOT NULL UNIQUE,      -- as people call it: V-2026-07
    reference TEXT NOT NULL UNIQUE,   -- with check digits, normalised (core/domain/reference)
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    requested_day INTEGER NOT NULL,
    pay_by INTEGER NOT NULL,          -- day it is asked by; nothing follows when it has passed
    currency TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    order_reference TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL DEFAULT '', -- '' = stands
    CHECK (amount_minor > 0)
) {strict};
CREATE INDEX prepayment_debtor ON prepayment(debtor_id);

-- Receipts a person said are for it; those that name its reference are for it without a row here.
CREATE TABLE prepayment_receipt (
    id {id},
    prepayment_id BIGINT NOT NULL REFERENCES prepayment(id),
    payment_id BIGINT NOT NULL REFERENCES payment(id),
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    taken_back_at TEXT NOT NULL DEFAULT ''
) {strict};
CREATE UNIQUE INDEX prepayment_receipt_once ON prepayment_receipt(payment_id) WHERE taken_back_at = '';
CREATE INDEX prepayment_receipt_prepayment ON prepayment_receipt(prepayment_id);

-- The allocations by which it was deducted from the final invoice: once, unless they were undone.
CREATE TABLE prepayment_deduction (
    prepayment_id BIGINT NOT NULL REFERENCES prepayment(id),
    allocation_id BIGINT NOT NULL UNIQUE REFERENCES allocation(id),
    PRIMARY KEY (prepayment_id, allocation_id)
) {strict};

-- The costs and interest of a payment plan are claims under its own step.
CREATE INDEX claim_of_step ON claim(step_code) WHERE step_code <> '';
