#pragma once

#include "core/domain/calendar/date.h"
#include "core/storage/database.h"
#include "tests/benchmark/bench.h"

#include <memory>

namespace tegoed::bench {

/// The book all rows of one size are measured on.
struct Book {
    QString path;
    Date today;
    std::unique_ptr<Database> database;
};

/// A sample book of `invoices` invoices, made once per folder and kept for the next run.
Book sampleBook(const QString& folder, int invoices);

// One function per group of rows of the budget table.
void agingRows(Report& report, Book& book);
void escalationRows(Report& report, Book& book);
void dueRows(Report& report, Book& book);
void listRows(Report& report, Book& book);
void importRows(Report& report, Book& book);
void matchingRows(Report& report, Book& book);
void startRows(Report& report, Book& book);
void memoryRow(Report& report, Book& book);
/// Of this process, after loading all columns of a book; 0 when that failed.
double peakWithEverythingLoaded(const QString& path);

} // namespace tegoed::bench
