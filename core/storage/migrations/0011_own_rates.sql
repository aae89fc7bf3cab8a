-- Migration 11: a rate of the book's own says how long it holds; nothing filled the table before. Once released it is never edited.

ALTER TABLE rate_override ADD COLUMN until_day INTEGER NOT NULL DEFAULT 0; -- the last day, included
