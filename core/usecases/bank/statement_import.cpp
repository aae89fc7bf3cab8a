#include "core/usecases/bank/statement_import.h"

#include "core/base/text.h"
#include "core/domain/reference/reference.h"
#include "core/formats/problem_codes.h"
#include "core/formats/statement/line_identity.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/stores/batch_store.h"
#include "core/usecases/acts/bank_acts.h"
#include "core/usecases/bank/match_book.h"
#include "core/usecases/bank/receipt_list.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::BankStatement;
using formats::FileRecord;
using formats::LineNovelty;
using formats::Problem;
using formats::Severity;
using formats::StatementEntry;

namespace {

constexpr int kReportEvery = 500;
constexpr std::size_t kMatchedAtOnce = 1024; // lines, so that a long file does not wait in memory twice

QByteArray problemsJson(const QList<Problem>& problems)
{
    QJsonArray array;
    for (const Problem& problem : problems) {
        array += QJsonObject{{u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s},
                             {u"line"_s, problem.line}, {u"field"_s, problem.field}, {u"code"_s, problem.code}, {u"seen"_s, problem.seen},
                             {u"arguments"_s, QJsonArray::fromStringList(problem.arguments)}};
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

class StatementWriter {
public:
    StatementWriter(BookSession& session, const StatementImportChoices& choices, Progress& progress)
        : m_session(session), m_choices(choices), m_progress(progress), m_store(session.database), m_now(session.clock.nowUtc())
    {
    }

    Result<StatementImportResult> run(const QList<FileRecord>& files)
    {
        readOwnAccounts();
        QStringList names;
        for (const FileRecord& file : files)
            names += file.fileName;
        m_source = cleanLine(names.join(u", "_s));
        auto matcher = detail::matcherOf(m_session);
        if (!matcher)
            return matcher.error();
        m_matcher = &*matcher;
        for (const FileRecord& file : files)
            for (const BankStatement& statement : file.statements)
                m_total += statement.entries.size();
        QSet<QString> seen;
        for (const FileRecord& file : files) {
            StatementFileResult& result = m_result.files.emplace_back();
            result.fileName = file.fileName;
            result.isKnown = BookQueries(m_session.database).importedOn(file.sha256).has_value() || (!file.sha256.isEmpty() && seen.contains(file.sha256));
            seen.insert(file.sha256);
            if (result.isKnown)
                continue;
            if (!takeFile(file, result))
                return Error{Error::Code::Cancelled, {}, {}};
        }
        if (!m_batch.isValid()) {
            if (!m_refusedAccount.isEmpty())
                return Error{Error::Code::NotAllowed, {u"not_own_account"_s, m_refusedAccount}, {}};
            return Error{Error::Code::NothingToDo, {u"import"_s}, {}};
        }
        finish(files);
        return std::move(m_result);
    }

private:
    struct Incoming { const StatementEntry* entry; std::size_t statement; };
    struct OfAccount { std::vector<Incoming> lines; std::vector<const BankStatement*> statements; };

    void readOwnAccounts()
    {
        for (const StoredBankAccount& account : m_store.accounts()) {
            if (account.account != kReceiptsAccount) // No bank's: it says nothing about which accounts are the own ones.
                m_own += account.account;
        }
        const QString iban = normalisedIban(BookQueries(m_session.database).identity().company.iban);
        if (!iban.isEmpty())
            m_own += iban;
    }

    BatchId batch()
    {
        if (!m_batch.isValid())
            m_batch = BatchStore(m_session.database).insert(m_now, m_session.actor, m_source, QString());
        return m_batch;
    }

    bool takeFile(const FileRecord& file, StatementFileResult& result)
    {
        std::map<QString, OfAccount> byAccount; // Lines of one account are compared together, over all statements of the file.
        for (const BankStatement& statement : file.statements) {
            if (statement.isRefused)
                continue;
            if (!m_choices.acceptOtherAccounts && statement.account != kReceiptsAccount && !formats::isOwnAccount(statement, m_own)) {
                m_refusedAccount = statement.account;
                result.problems += Problem{Severity::Error, statement.line, u"account"_s, formats::problem::kNotOwnAccount, statement.account, {}};
                continue;
            }
            ++result.statements;
            if (!result.accounts.contains(statement.account))
                result.accounts += statement.account;
            OfAccount& account = byAccount[statement.account];
            account.statements.push_back(&statement);
            for (const StatementEntry& entry : statement.entries) {
                if (entry.countsAsMoney() && formats::knownLine(entry))
                    account.lines.push_back({&entry, account.statements.size() - 1});
                else
                    ++result.notBooked;
            }
        }
        for (const auto& [account, lines] : byAccount)
            if (!takeAccount(account, lines, result))
                return false;
        return true;
    }

    bool takeAccount(const QString& name, const OfAccount& given, StatementFileResult& result)
    {
        const BankAccountId account = m_store.ensureAccount(name, m_now);
        if (name == kReceiptsAccount)
            m_store.setWatched(account, false);
        QList<formats::KnownLine> incoming, stored;
        std::optional<Date> from, until;
        for (const Incoming& line : given.lines) {
            incoming += *formats::knownLine(*line.entry);
            const Date day = incoming.back().day;
            from = from ? std::min(*from, day) : day;
            until = until ? std::max(*until, day) : day;
        }
        if (from) {
            for (const BankLineIdentity& known : m_store.identities(account, *from, *until))
                stored += {known.day, known.content, known.fingerprint, known.reference};
        }
        const QList<formats::SortedLine> sorted = formats::sortOut(incoming, stored);
        std::vector<BankStatementId> ids(given.statements.size());
        for (std::size_t i = 0; i < given.statements.size(); ++i)
            checkBalance(account, *given.statements[i], result);
        // A statement without anything new still says until when the account is known.
        const auto last = lastDayOf(account);
        for (std::size_t i = 0; i < given.statements.size(); ++i) {
            const auto day = given.statements[i]->lastDay();
            if (day && (!last || *last < *day))
                ids[i] = keepStatement(account, *given.statements[i]);
        }
        for (std::size_t i = 0; i < given.lines.size(); ++i) {
            if (++m_done % kReportEvery == 0 && !m_progress.report(m_done, m_total))
                return false;
            const LineNovelty kind = sorted[static_cast<qsizetype>(i)].novelty;
            result.known += kind == LineNovelty::Known;
            result.doubtful += kind == LineNovelty::Doubtful;
            if (kind == LineNovelty::Known || (kind == LineNovelty::Doubtful && !m_choices.acceptDoubtful))
                continue;
            BankStatementId& statement = ids[given.lines[i].statement];
            if (!statement.isValid())
                statement = keepStatement(account, *given.statements[given.lines[i].statement]);
            m_waiting.push_back(lineOf(account, statement, *given.lines[i].entry, incoming[static_cast<qsizetype>(i)], sorted[static_cast<qsizetype>(i)].fingerprint));
            ++result.added;
            if (m_waiting.size() == kMatchedAtOnce)
                keepWaiting();
        }
        keepWaiting();
        if (result.doubtful > 0 && !m_choices.acceptDoubtful)
            result.problems += Problem{Severity::Warning, 0, {}, formats::problem::kDoubtfulLines, {}, {QString::number(result.doubtful)}};
        return true;
    }

    std::optional<Date> lastDayOf(BankAccountId account) const
    {
        for (const StoredBankAccount& known : m_store.accounts())
            if (known.id == account)
                return known.lastDay;
        return std::nullopt;
    }

    /// Between the newest statement in the book and this one nothing may be missing (failures E5): a warning, no more.
    void checkBalance(BankAccountId account, const BankStatement& statement, StatementFileResult& result)
    {
        const auto currency = Currency::fromCode(statement.currency);
        if (!currency || !statement.opening || !statement.opening->amount || !statement.opening->date)
            return;
        const auto known = m_store.lastBalance(account, *currency);
        if (!known || *statement.opening->date < known->day || known->minor == statement.opening->amount->minorUnits())
            return;
        result.problems += Problem{Severity::Warning, statement.line, u"opening_balance"_s, formats::problem::kStatementGap, statement.sequence,
                                   {Money(known->minor, *currency).toDecimal(), statement.opening->amount->toDecimal()}};
    }

    BankStatementId keepStatement(BankAccountId account, const BankStatement& statement)
    {
        NewBankStatement kept;
        kept.batch = batch();
        kept.account = account;
        kept.name = cleanLine(statement.sequence.isEmpty() ? statement.statementId : statement.sequence);
        kept.currency = Currency::fromCode(statement.currency).value_or(statement.totals.currency.value_or(Currency::euro()));
        if (statement.opening && statement.opening->amount) {
            kept.openingMinor = statement.opening->amount->minorUnits();
            kept.openingDay = statement.opening->date;
        }
        if (statement.closing && statement.closing->amount) {
            kept.closingMinor = statement.closing->amount->minorUnits();
            kept.closingDay = statement.closing->date;
        }
        // A day that has not come says nothing about the bank.
        kept.until = statement.lastDay();
        if (kept.until && m_session.clock.today() < *kept.until)
            kept.until = m_session.clock.today();
        kept.createdAt = m_now;
        return m_store.insertStatement(kept);
    }

    NewBankLine lineOf(BankAccountId account, BankStatementId statement, const StatementEntry& entry, const formats::KnownLine& known, const QString& fingerprint)
    {
        NewBankLine line;
        line.statement = statement;
        line.batch = batch();
        line.account = account;
        line.content = known.content;
        line.reference = known.reference;
        line.fingerprint = fingerprint;
        line.day = known.day;
        line.valueDay = *entry.effectiveDate();
        line.amount = *entry.amount;
        line.name = cleanLine(entry.ultimateName.isEmpty() ? entry.counterpartyName : entry.ultimateName);
        line.counterAccount = cleanLine(entry.counterpartyAccount, 64);
        line.counterIsIban = entry.counterpartyIsIban;
        line.text = cleanLine(entry.text, 1000);
        line.bankText = cleanLine(entry.bankText, 1000);
        for (const formats::EntryReference& reference : entry.references)
            line.references += cleanLine(reference.value);
        line.endToEnd = cleanLine(entry.endToEndId);
        line.mandate = cleanLine(entry.mandateId);
        line.isReturn = entry.isReversal || !entry.returnReason.isEmpty();
        line.returnReason = cleanLine(entry.returnReason);
        line.createdAt = m_now;
        return line;
    }

    /// The lines that wait are matched together, which takes a fraction of the time, and kept in their order.
    void keepWaiting()
    {
        std::vector<MatchReceipt> receipts;
        receipts.reserve(m_waiting.size());
        for (const NewBankLine& line : m_waiting)
            if (line.amount.minorUnits() > 0)
                receipts.push_back(detail::receiptOf(line));
        const std::vector<MatchProposal> proposals = matchAll(*m_matcher, receipts);
        auto proposal = proposals.begin();
        for (NewBankLine& line : m_waiting) {
            if (line.amount.minorUnits() > 0) {
                line.perhaps = proposal->best.debtor;
                m_result.certain += proposal->certainty == Certainty::Certain;
                m_result.proposed += proposal->certainty == Certainty::Proposed;
                m_result.unknown += proposal->certainty == Certainty::Unknown;
                ++proposal;
            }
            m_store.insertLine(line);
            ++m_result.added;
        }
        m_waiting.clear();
    }

    void finish(const QList<FileRecord>& files)
    {
        BatchStore batches(m_session.database);
        BatchCounts counts;
        for (std::size_t i = 0; i < m_result.files.size(); ++i) {
            const StatementFileResult& result = m_result.files[i];
            const FileRecord& file = files.at(static_cast<qsizetype>(i));
            if (result.isKnown)
                continue;
            counts.created += result.added;
            counts.unchanged += result.known;
            counts.rejected += result.doubtful + result.notBooked;
            // Of a file of which nothing may come in, nothing is remembered: it may be accepted later.
            if (result.statements > 0)
                batches.addFile(m_batch, file.fileName, formats::kindName(file.kind), file.dialect, file.sha256, problemsJson(file.problems + result.problems));
        }
        batches.saveCounts(m_batch, counts);
        m_result.batch = m_batch;
        m_result.undo = {UndoToken::Kind::ImportBatch, m_batch.value, 0, {}};
    }

    BookSession& m_session;
    const StatementImportChoices& m_choices;
    Progress& m_progress;
    BankStore m_store;
    QString m_now;
    QStringList m_own;
    Matcher* m_matcher = nullptr;
    BatchId m_batch;
    QString m_source; ///< What was dropped, for people.
    QString m_refusedAccount;
    StatementImportResult m_result;
    std::int64_t m_done = 0, m_total = 0;
    std::vector<NewBankLine> m_waiting; ///< To be matched and kept.
};

} // namespace

Result<StatementImportResult> importStatements(BookSession& session, const QList<FileRecord>& files, const StatementImportChoices& choices, Progress& progress)
{
    if (choices.isTrial) { // The same work, thrown away.
        return reading([&]() -> Result<StatementImportResult> {
            Transaction transaction(session.database);
            auto result = StatementWriter(session, choices, progress).run(files);
            if (result) {
                result->batch = {};
                result->undo = {};
            }
            return result;
        });
    }
    return inOneTransaction(session, [&](ChangeSet& changes) {
        auto result = StatementWriter(session, choices, progress).run(files);
        changes.everything = result.hasValue();
        return result;
    });
}

Result<Done> undoStatements(BookSession& session, BatchId batch, bool withMatches)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const auto stored = BatchStore(session.database).find(batch);
        if (!stored || !BankStore(session.database).hasBatch(batch))
            return notFound("import", batch.value);
        if (!stored->undoneAt.isEmpty())
            return Error{Error::Code::NothingToDo, {u"import"_s, QString::number(batch.value)}, {}};
        return takeBackStatements(Act(session), batch, withMatches, changes);
    });
}

} // namespace tegoed
