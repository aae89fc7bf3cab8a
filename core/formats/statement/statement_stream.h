#pragma once

#include "core/formats/records.h"
#include "core/formats/statement/bank_statement.h"
#include "core/formats/statement/line_identity.h"

#include <QHash>
#include <QList>

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
/// Refuses a statement (error on its line): no account (missing account), a currency nobody knows (unknown_currency), no entry
/// and no balance (empty_statement). Refuses an entry (error on its line): no date (missing date), a day outside 1990–2100
/// (implausible_date), another currency than its account's (other_currency). Warns: it does not add up (balance_differs;
/// arguments: by how much, computed, printed), parts that are not the sum of their entry, whose entry is then taken whole
/// (parts_differ; arguments: of the parts, of the entry), the same bank reference twice for the same amount
/// (duplicate_in_file), a gap to the statement before it of the same account in this file (statement_gap; arguments: its
/// closing balance and date), the same statement again (repeated_statement), pending entries (pending_entries; arguments: how many).
class StatementStream {
public:
    explicit StatementStream(StatementSink& sink) : m_sink(sink) {}

    /// Starts a statement; what comes to be known later is put into `current()`.
    void begin(BankStatement head);
    BankStatement& current() { return m_statement; }
    bool isOpen() const { return m_open; }
    void problem(Severity severity, int line, const QString& field, QLatin1StringView code, const QString& seen = {},
                 const QStringList& arguments = {});

    /// A printed entry with the parts it consists of, if the file tells them. The leaves are passed on: the parts when they
    /// add up to the entry, else the entry. One part completes the entry and is one line with it. Fills in numbers,
    /// fingerprint and what a part does not say itself (dates, status, codes). False when it should stop.
    bool entry(StatementEntry whole, QList<StatementEntry> parts = {});
    /// Ends the statement: checks, and hands it over.
    void end();

    /// Statements handed over.
    int count() const { return m_count; }

private:
    void count(const StatementEntry& whole);
    void check(const StatementEntry& whole);
    void checkRepeated(const StatementEntry& leaf);
    bool pass(StatementEntry&& leaf, int number, int part);
    void settleCurrency();
    void checkAccount();
    void checkBalance();
    void checkSequence();

    StatementSink& m_sink;
    BankStatement m_statement;
    bool m_open = false;
    int m_count = 0;
    LineCounter m_lines;
    QHash<QString, int> m_seenReferences; ///< Of this statement: reference and amount → line.
    struct Earlier {
        QString key; ///< Statement number, dates and balances.
        std::optional<StatementBalance> closing;
        StatementScope scope;
    };
    QHash<QString, QList<Earlier>> m_earlier; ///< By account.
};

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
