-- Migration 10: mandates of debtors for direct debit. Once released it is never edited.

CREATE TABLE mandate (
    id {id},
    debtor_id BIGINT NOT NULL REFERENCES debtor(id),
    from_day INTEGER NOT NULL,         -- invoices that come in from then on are collected
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT '' -- '' = in force
) {strict};
CREATE UNIQUE INDEX mandate_once ON mandate(debtor_id) WHERE ended_at = '';
