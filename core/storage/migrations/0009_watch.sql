-- Migration 9: files that appeared in the watch folder. Once released it is never edited.

CREATE TABLE watched_file (
    id {id},
    sha256 TEXT NOT NULL,             -- of the file; the same content is not looked at again
    name TEXT NOT NULL,               -- below the folder
    size BIGINT NOT NULL, modified_at TEXT NOT NULL, -- UTC; as it was: then it need not be read to be known
    kind TEXT NOT NULL DEFAULT '',    -- camt, ubl, invoices-csv, mail …; '' = nobody knows
    outcome TEXT NOT NULL,            -- imported, nothing_new, refused
    added BIGINT NOT NULL DEFAULT 0, updated BIGINT NOT NULL DEFAULT 0, rejected BIGINT NOT NULL DEFAULT 0, -- records; of a statement its lines
    certain BIGINT NOT NULL DEFAULT 0, proposed BIGINT NOT NULL DEFAULT 0, unknown BIGINT NOT NULL DEFAULT 0, -- receipts of statements
    problem TEXT NOT NULL DEFAULT '', -- the first one: JSON with code, line, field, seen, arguments
    batch_id BIGINT REFERENCES import_batch(id),
    answer_id BIGINT REFERENCES answer(id),
    actor TEXT NOT NULL, created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL DEFAULT '', -- a person has read the report
    forgotten_at TEXT NOT NULL DEFAULT '' -- to be tried again
) {strict};
CREATE UNIQUE INDEX watched_file_once ON watched_file(sha256) WHERE forgotten_at = '';
CREATE INDEX watched_file_unseen ON watched_file(id) WHERE seen_at = '' AND forgotten_at = '';
