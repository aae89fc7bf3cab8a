#pragma once

#include "core/formats/records.h"
#include "core/formats/statement/bank_statement.h"
#include "core/formats/statement/line_identity.h"

#include <QHash>
#include <QList>

#include <future>
#include <vector>

namespace tegoed::formats {

/// Takes what a reader finds, while it reads. Whatever it was given must be thrown away when the reader ends with an error of
/// the whole file: a file is taken over whole or not at all (failures E20).
class StatementSink {
public:
    virtual ~StatementSink() = default;
    /// `head` holds what is known of the statement so far; its account is, wherever the format says it first. False stops.
    virtual bool entry(const BankStatement& head, StatementEntry&& entry) = 0;
    /// The statement without its entries, checked.
    virtual void statement(BankStatement&& statement) = 0;
};

/// What readers feed: one statement after the other. Here are the checks that all kinds have in common.
///
/// Refuses a statement (error on its line): no account (missing account), a currency nobody knows (unknown_currency). Refuses
/// an entry (error on its line): no amount, no date (missing), a day outside 1990–2100 (implausible_date), more than 10^12
/// minor units (amount_too_large), another currency than its account's (other_currency). Warns: the statement does not add up
/// (balance_differs; arguments: by how much, computed, printed) or that cannot be told although it has both balances
/// (balance_unknown), parts that are not the sum of their entry, whose entry is
/// then taken whole (parts_differ; arguments: of the parts, of the entry), the same bank reference twice for the same amount
/// (same_reference), a gap to the statement before it of the same account in this file (statement_gap; arguments: closing
/// balance of that, opening balance of this), the same statement again (repeated_statement), entries that are not booked
/// (pending_entries; arguments: how many).
///
/// Reversals of a statement with balances wait for its end: some banks print their sign the other way round, which only the
/// balance equation tells (imports.md). They are passed on last, their numbers say where they belong.
///
/// Of a statement with many lines the fingerprints are made in a second thread, some hundred lines at a time, while the reader reads
/// on: the sink gets its lines somewhat later, in their order, and always in the reader's own thread.
class StatementStream {
public:
    explicit StatementStream(StatementSink& sink) : m_sink(sink) {}

    /// Starts a statement; what comes to be known later is put into `current()`.
    void begin(BankStatement head);
    BankStatement& current() { return m_statement; }
    bool isOpen() const { return m_open; }
    /// Refuses the statement as a whole.
    void refuse(const QString& field, QLatin1StringView code, const QString& seen = {}, const QStringList& arguments = {});
    /// An error in an entry, which is broken by it.
    void entryError(StatementEntry& entry, const QString& field, QLatin1StringView code, const QString& seen = {},
                    const QStringList& arguments = {});
    void warning(int line, const QString& field, QLatin1StringView code, const QString& seen = {}, const QStringList& arguments = {});

    /// A printed entry with the parts it consists of, if the file tells them. The leaves are passed on: the parts when they
    /// add up to the entry, else the entry. A single part is one line with its entry. Fills in numbers and fingerprint, and
    /// what a part does not say itself (dates, status, codes). False when the sink wants no more.
    bool entry(StatementEntry whole, QList<StatementEntry> parts = {});
    /// Ends the statement: checks it, and hands it over, unless the sink wants no more.
    void end();

    int count() const { return m_count; } ///< Statements handed over.

private:
    void say(Severity severity, int line, const QString& field, QLatin1StringView code, const QString& seen, const QStringList& arguments);
    struct Held {
        StatementEntry whole;
        QList<StatementEntry> leaves;
    };
    struct Earlier {
        QString key; ///< Numbers, opening balance: what makes it the same statement.
        std::optional<StatementBalance> closing;
    };

    bool check(StatementEntry& whole);
    void inheritFrom(const StatementEntry& whole, StatementEntry& part) const;
    QList<StatementEntry> leavesOf(const StatementEntry& whole, QList<StatementEntry>&& parts);
    void count(const StatementEntry& whole);
    bool passAll(QList<StatementEntry>&& leaves);
    bool pass(StatementEntry&& leaf);
    LineCounter& linesOf(); ///< Of the account.
    bool passLater(StatementEntry&& leaf);
    bool passMarked();
    bool passWaiting();
    void settleAccount();
    bool settleReversals();
    void checkBalance();
    void checkNeighbour();

    StatementSink& m_sink;
    BankStatement m_statement;
    bool m_open = false;
    bool m_settled = false; ///< Account and currency of this statement were checked.
    int m_count = 0;
    int m_tooMany = 0; ///< Problems beyond the most that are told.
    bool m_stopped = false; ///< The sink wants no more.
    QList<Held> m_held;
    QHash<QString, LineCounter> m_lines; ///< By account.
    LineCounter m_again;                 ///< Of a statement that was there already.
    bool m_isAgain = false;
    QHash<QString, int> m_references; ///< Of this statement.
    QHash<QString, QHash<QString, QString>> m_reported; ///< By account: fingerprints of lines with a reference in earlier reports.
    QHash<QString, QString> m_reporting;                ///< Of this report.
    QHash<QString, QList<Earlier>> m_earlier;           ///< By account.
    std::vector<StatementEntry> m_waiting; ///< Lines without fingerprint.
    std::vector<StatementEntry> m_marked;  ///< Lines that get theirs in the other thread.
    std::future<void> m_marking; ///< The last member: its thread has ended before anything else goes.
};

/// What a reader of statements ends with. `problems` are those of the file as a whole: an error among them clears everything
/// that was collected (failures E20). Adds to the details of the file `statement_count`, `entries`, and the control sums
/// `credit_sum` and `debit_sum`: of all figures, whatever their currency, as ISO 20022 defines one. They are compared, never
/// shown as money; amounts are told per statement and currency (decision 10).
void finishStatements(FileRecord& record, const QList<Problem>& problems);

/// Collects a file of statements, for a preview.
class StatementCollector final : public StatementSink {
public:
    explicit StatementCollector(FileRecord& record) : m_record(record) {}
    bool entry(const BankStatement& head, StatementEntry&& entry) override;
    void statement(BankStatement&& statement) override;

private:
    FileRecord& m_record;
    QList<StatementEntry> m_entries;
};

} // namespace tegoed::formats
