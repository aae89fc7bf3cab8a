#include "core/formats/camt/read_camt.h"

#include "core/formats/camt/camt_entry.h"
#include "core/formats/problem_codes.h"
#include "core/formats/statement/statement_json.h"
#include "core/formats/xml/xml_reader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kProgressEntries = 1024;
constexpr std::string_view kMessages = "BkToCstmr"; // …Stmt, …AcctRpt, …DbtCdtNtfctn, in version 1 with V01 behind it

class CamtReader {
public:
    CamtReader(XmlReader& xml, StatementSink& sink, Progress& progress) : m_xml(xml), m_stream(sink), m_progress(progress) {}

    void read();
    int statements() const { return m_stream.count(); }
    int transactions() const { return m_transactions; }

private:
    void message();
    void statement(StatementScope scope);
    void account();
    void balance();
    void period();
    bool entry();
    void settleBalances();
    void finish();

    XmlReader& m_xml;
    StatementStream m_stream;
    Progress& m_progress;
    bool m_stopped = false;
    int m_entries = 0, m_transactions = 0;

    // Of the statement that is being read.
    struct Printed {
        QString code;
        StatementBalance balance;
    };
    QList<Printed> m_balances;
    qsizetype m_settled = 0; ///< How many of them were looked at.
    std::set<QString> m_balanceCodes;
    QJsonObject m_first;
    CamtEntry m_last; ///< What is printed of it.
    qsizetype m_lastParts = 0;
};

/// `Document`, at the root or some levels down in an envelope.
void CamtReader::read()
{
    for (XmlChildren top(m_xml); top.next() && !m_stopped;) {
        if (m_xml.name().starts_with(kMessages)) {
            message();
            continue;
        }
        const bool isDocument = m_xml.is("Document");
        for (XmlChildren second(m_xml); second.next() && !m_stopped;) {
            if (m_xml.name().starts_with(kMessages)) {
                message();
            } else if (!isDocument) {
                for (XmlChildren third(m_xml); third.next() && !m_stopped;)
                    if (m_xml.name().starts_with(kMessages))
                        message();
            }
        }
    }
}

void CamtReader::message()
{
    for (XmlChildren child(m_xml); child.next() && !m_stopped;) {
        if (m_xml.is("Stmt"))
            statement(StatementScope::Statement);
        else if (m_xml.is("Rpt"))
            statement(StatementScope::Report);
        else if (m_xml.is("Ntfctn"))
            statement(StatementScope::Notification);
    }
}

void CamtReader::statement(StatementScope scope)
{
    BankStatement head;
    head.line = m_xml.line();
    head.scope = scope;
    m_stream.begin(std::move(head));
    m_balances.clear();
    m_settled = 0;
    m_balanceCodes.clear();
    m_first = {};
    m_last = {};
    BankStatement& now = m_stream.current();
    for (XmlChildren child(m_xml); child.next() && !m_stopped;) {
        if (m_xml.is("Id"))
            now.statementId = m_xml.text();
        else if (m_xml.is("ElctrncSeqNb"))
            now.sequence = m_xml.text();
        else if (m_xml.is("LglSeqNb") && now.sequence.isEmpty())
            now.sequence = m_xml.text();
        else if (m_xml.is("CreDtTm"))
            now.createdOn = readCamtDate(m_xml);
        else if (m_xml.is("FrToDt"))
            period();
        else if (m_xml.is("Acct"))
            account();
        else if (m_xml.is("Bal"))
            balance();
        else if (m_xml.is("Ntry"))
            m_stopped = !entry();
    }
    if (!m_xml.failed() && !m_stopped)
        finish();
}

void CamtReader::account()
{
    BankStatement& now = m_stream.current();
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("Id")) {
            for (XmlChildren id(m_xml); id.next();) {
                if (m_xml.is("IBAN")) {
                    now.account = normalisedIban(m_xml.text());
                } else if (m_xml.is("Othr") && now.account.isEmpty()) {
                    for (XmlChildren other(m_xml); other.next();)
                        if (m_xml.is("Id"))
                            now.account = m_xml.text();
                }
            }
        } else if (m_xml.is("Ccy")) {
            now.currency = m_xml.text();
        } else if (m_xml.is("Ownr")) {
            for (XmlChildren owner(m_xml); owner.next();)
                if (m_xml.is("Nm"))
                    now.accountName = m_xml.text();
        } else if (m_xml.is("Svcr")) {
            for (XmlChildren institution(m_xml); institution.next();)
                for (XmlChildren inside(m_xml); inside.next();)
                    if (m_xml.is("BIC") || m_xml.is("BICFI"))
                        now.bankBic = m_xml.text();
        }
    }
}

void CamtReader::balance()
{
    const int line = m_xml.line();
    Printed printed;
    CamtAmount amount;
    bool isDebit = false;
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("Tp")) {
            for (XmlChildren type(m_xml); type.next();)
                if (m_xml.is("CdOrPrtry"))
                    printed.code = m_xml.text();
        } else if (m_xml.is("Amt")) {
            amount = readCamtAmount(m_xml);
        } else if (m_xml.is("CdtDbtInd")) {
            isDebit = m_xml.text() == "DBIT"_L1;
        } else if (m_xml.is("Dt")) {
            printed.balance.date = readCamtDate(m_xml);
        }
    }
    if (amount.money)
        printed.balance.amount = isDebit ? -*amount.money : *amount.money;
    else
        m_stream.warning(line, u"balance"_s, amount.problem.isEmpty() ? problem::kMissing : amount.problem,
                         amount.problem == problem::kUnknownCurrency ? amount.currency : amount.printed);
    printed.balance.printed = printed.balance.amount ? printed.balance.amount->toDecimal() : amount.printed;
    m_balanceCodes.insert(printed.code);
    constexpr qsizetype kMostBalances = 1000;
    if (m_balances.size() < kMostBalances)
        m_balances += printed;
}

void CamtReader::period()
{
    BankStatement& now = m_stream.current();
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("FrDtTm") || m_xml.is("FrDt"))
            now.periodFrom = readCamtDate(m_xml);
        else if (m_xml.is("ToDtTm") || m_xml.is("ToDt"))
            now.periodUntil = readCamtDate(m_xml);
    }
}

/// The bank's own balances, once all that stand before the entries are read; those behind them come with `finish`.
void CamtReader::settleBalances()
{
    if (m_balances.size() == m_settled)
        return;
    m_settled = m_balances.size();
    BankStatement& now = m_stream.current();
    const auto take = [&](const char* code, bool last) {
        std::optional<StatementBalance> found;
        for (const Printed& printed : std::as_const(m_balances))
            if (printed.code == QLatin1StringView(code) && (last || !found))
                found = printed.balance;
        return found;
    };
    now.opening = take("OPBD", false);
    if (!now.opening)
        now.opening = take("PRCD", false);
    now.closing = take("CLBD", true);
    for (const Printed& printed : std::as_const(m_balances)) // whatever balance says it, when the account does not
        if (now.currency.isEmpty() && printed.balance.amount)
            now.currency = printed.balance.amount->currency().code();
}

/// What the index calls an entry.
QJsonObject printedJson(const CamtEntry& entry, qsizetype parts)
{
    const auto put = [](QJsonObject& object, const QString& key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    QJsonObject object{{u"tx_details"_s, parts}};
    put(object, u"amount"_s, entry.whole.amount ? entry.whole.amount->toDecimal() : entry.printedAmount);
    put(object, u"currency"_s, entry.whole.currency);
    put(object, u"status"_s, entry.printedStatus);
    if (entry.whole.bookingDate)
        object.insert(u"booking_date"_s, entry.whole.bookingDate->toIso());
    if (entry.whole.valueDate)
        object.insert(u"value_date"_s, entry.whole.valueDate->toIso());
    put(object, u"counterparty_name"_s, entry.only.printedName);
    put(object, entry.only.printedAccountIsIban ? u"counterparty_iban"_s : u"counterparty_account"_s, entry.only.printedAccount);
    put(object, u"end_to_end_id"_s, entry.only.printedEndToEndId);
    if (!entry.only.printedRemittance.isEmpty())
        object.insert(u"remittance"_s, QJsonArray::fromStringList(entry.only.printedRemittance));
    if (!entry.only.printedReferences.isEmpty())
        object.insert(u"structured_references"_s, QJsonArray::fromStringList(entry.only.printedReferences));
    return object;
}

bool CamtReader::entry()
{
    settleBalances();
    CamtEntry entry = readCamtEntry(m_xml, m_stream.current().account, m_stream);
    if (m_xml.failed())
        return false;
    if (m_first.isEmpty())
        m_first = printedJson(entry, entry.parts.size());
    m_transactions += std::max(1, static_cast<int>(entry.parts.size()));
    // As JSON only when it turns out to be the last: that costs more than to read it.
    m_lastParts = entry.parts.size();
    m_last.whole.amount = entry.whole.amount;
    m_last.whole.currency = entry.whole.currency;
    m_last.whole.bookingDate = entry.whole.bookingDate;
    m_last.whole.valueDate = entry.whole.valueDate;
    m_last.only = std::move(entry.only);
    m_last.printedStatus = std::move(entry.printedStatus);
    m_last.printedAmount = std::move(entry.printedAmount);
    if (!m_stream.entry(std::move(entry.whole), std::move(entry.parts)))
        return false;
    return ++m_entries % kProgressEntries != 0 || m_progress.report(m_xml.bytesRead(), m_xml.bytesTotal());
}

void CamtReader::finish()
{
    settleBalances();
    BankStatement& now = m_stream.current();
    if (!m_balanceCodes.empty()) {
        QJsonArray codes;
        for (const QString& code : m_balanceCodes)
            codes += code;
        now.details.insert(u"balance_codes"_s, codes);
    }
    if (!m_first.isEmpty()) {
        now.details.insert(u"first"_s, m_first);
        now.details.insert(u"last"_s, printedJson(m_last, m_lastParts));
    }
    m_stream.end();
}

/// "camt.053.001.08"; empty without a namespace.
QString messageName(const QString& space)
{
    static const QRegularExpression name(u"camt\\.05[0-9]\\.[0-9]{3}\\.[0-9]{2}"_s);
    return name.match(space).captured();
}

struct CamtOutcome {
    QList<Problem> problems;
    QString message;
    int statements = 0, transactions = 0;
};

CamtOutcome readAll(const QByteArray& bytes, StatementSink& sink, Progress& progress)
{
    XmlReader xml(bytes);
    CamtReader reader(xml, sink, progress);
    reader.read();
    CamtOutcome outcome{xml.problems(), messageName(xml.rootNamespace()), reader.statements(), reader.transactions()};
    if (!xml.failed() && outcome.statements == 0)
        outcome.problems.append({Severity::Error, 0, {}, problem::kNoStatement, xml.rootName(), {}});
    return outcome;
}

} // namespace

QList<Problem> readCamt(const QByteArray& bytes, StatementSink& sink, Progress& progress)
{
    return readAll(bytes, sink, progress).problems;
}

FileRecord readCamt(const QByteArray& bytes, Progress& progress)
{
    FileRecord record;
    record.kind = FileKind::Camt;
    StatementCollector collector(record);
    const CamtOutcome outcome = readAll(bytes, collector, progress);
    finishStatements(record, outcome.problems);
    record.dialect = outcome.message;
    if (!outcome.message.isEmpty())
        record.details.insert(u"message"_s, outcome.message);
    record.details.insert(u"transactions"_s, outcome.transactions);
    return record;
}

} // namespace tegoed::formats
