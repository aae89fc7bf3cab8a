#pragma once

#include "core/formats/statement/statement_stream.h"
#include "core/usecases/bank/matches.h"
#include "core/usecases/bank/statement_import.h"
#include "tests/usecases/ledger_fixture.h"

namespace tegoed::test {

/// A line as a test writes it.
struct Line {
    std::int64_t cents = 0;
    QString text = {};
    QString name = {};
    QString iban = {};
    QString reference = {}; ///< The bank's own.
    const char* on = "2026-11-20";
    QString returnReason = {};
    formats::EntryStatus status = formats::EntryStatus::Booked;
};

inline constexpr auto kOwnAccount = "NL91ABNA0417164300";

/// A file with one statement, read as the readers do: through the stream with its checks.
inline formats::FileRecord statementFile(const std::vector<Line>& lines, const QString& fileName = QStringLiteral("a.xml"), const char* until = "2026-11-20",
                                         const QString& account = QString::fromLatin1(kOwnAccount))
{
    formats::FileRecord file;
    file.fileName = fileName;
    file.kind = formats::FileKind::Camt;
    file.sha256 = fileName; // Stands for its bytes.
    formats::StatementCollector collector(file);
    formats::StatementStream stream(collector);
    formats::BankStatement head;
    head.line = 1;
    head.account = account;
    head.accountIsIban = true;
    head.currency = QStringLiteral("EUR");
    head.statementId = fileName;
    head.periodUntil = day(until);
    stream.begin(head);
    int line = 1;
    for (const Line& given : lines) {
        formats::StatementEntry entry;
        entry.line = ++line;
        entry.status = given.status;
        entry.bookingDate = entry.valueDate = day(given.on);
        entry.amount = euro(given.cents);
        entry.currency = QStringLiteral("EUR");
        entry.text = given.text;
        entry.counterpartyName = given.name;
        entry.counterpartyAccount = given.iban;
        entry.counterpartyIsIban = !given.iban.isEmpty();
        entry.bankReference = given.reference;
        entry.returnReason = given.returnReason;
        stream.entry(entry);
    }
    stream.end();
    return file;
}

struct BankFixture : LedgerFixture {
    using LedgerFixture::LedgerFixture;

    Result<StatementImportResult> import(const formats::FileRecord& file, StatementImportChoices choices = {})
    {
        NoProgress quietly;
        return importStatements(session, {file}, choices, quietly);
    }
    Result<LinesBooked> bookAllCertain()
    {
        NoProgress quietly;
        return bookCertain(session, quietly);
    }
    std::vector<StoredBankLine> lines(const QString& state = {}) { return BankQueries(book).lines(state); }
    /// The newest line with this text.
    BankLineId lineOf(const QString& text)
    {
        for (const StoredBankLine& line : lines())
            if (line.data.text == text)
                return line.id;
        return {};
    }
    std::int64_t sum(const char* sql)
    {
        Statement row(book, QString::fromLatin1(sql));
        return row.next() ? row.integer(0) : 0;
    }
    /// Everything that matching may change, as text.
    QString state()
    {
        QStringList all;
        const auto add = [&](const char* sql, int columns) {
            Statement row(book, QString::fromLatin1(sql));
            while (row.next()) {
                QStringList one;
                for (int i = 0; i < columns; ++i)
                    one += row.text(i);
                all += one.join(u' ');
            }
        };
        add("SELECT number, open_minor, cycle FROM invoice WHERE is_withdrawn = 0 ORDER BY number", 3);
        // Whose a line perhaps is, is asked while it is open; then it is refreshed with everything the book learns.
        add("SELECT day, amount_minor, text, state, ignore_reason, CASE WHEN state = 'open' THEN perhaps_debtor_id END FROM bank_line WHERE is_withdrawn = 0 ORDER BY day, text, amount_minor, state", 6);
        add("SELECT d.name, p.value_day, p.amount_minor, p.unallocated_minor, p.reference FROM payment p JOIN debtor d ON d.id = p.debtor_id "
            "WHERE p.is_withdrawn = 0 ORDER BY d.name, p.value_day, p.amount_minor, p.reference", 5);
        for (const LearnedAccount& account : BankQueries(book).learned(std::nullopt))
            all += QString::number(account.debtor.value) + u' ' + account.iban + u' ' + QString::number(account.matches);
        return all.join(u'\n');
    }
    /// Σ allocations + unallocated = Σ receipts, and what is stored as open is what the allocations say.
    bool tiesOut()
    {
        return sum("SELECT COALESCE(SUM(amount_minor), 0) FROM payment WHERE is_withdrawn = 0")
                == sum("SELECT COALESCE(SUM(unallocated_minor), 0) FROM payment") + sum("SELECT COALESCE(SUM(amount_minor), 0) FROM allocation WHERE payment_id IS NOT NULL")
            && sum("SELECT COUNT(*) FROM invoice i WHERE i.open_minor <> i.amount_minor - (SELECT COALESCE(SUM(a.amount_minor), 0) FROM allocation a "
                   "WHERE a.invoice_id = i.id)") == 0;
    }
};

} // namespace tegoed::test

#define BANK_BOOK(name)            \
    TEGOED_FRESH_BOOK(name##Book); \
    tegoed::test::BankFixture name(name##Book)
