#include "core/formats/record_json.h"

#include "core/formats/statement/statement_json.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue dateOrNull(const std::optional<Date>& date)
{
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue moneyOrNull(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->toDecimal()) : QJsonValue();
}

QString currencyOf(const QString& printed, const std::optional<Money>& money)
{
    return printed.isEmpty() && money ? money->currency().code() : printed;
}

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void merge(QJsonObject& object, const QJsonObject& details)
{
    for (auto it = details.begin(); it != details.end(); ++it)
        object.insert(it.key(), it.value());
}

QJsonObject problemJson(const Problem& problem, const ProblemSentence& sentence)
{
    return {{u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s},
            {u"line"_s, problem.line},
            {u"field"_s, problem.field},
            {u"code"_s, problem.code},
            {u"text"_s, sentence(problem)},
            {u"seen"_s, problem.seen}};
}

QString buyerId(const PartyRecord& buyer)
{
    if (!buyer.number.isEmpty())
        return buyer.number;
    return buyer.ids.isEmpty() ? QString() : buyer.ids.first().id;
}

QJsonObject documentJson(const DocumentRecord& document, bool details)
{
    QJsonObject object{{u"number"_s, document.number},
                       {u"type"_s, document.type == InvoiceKind::CreditNote ? u"credit_note"_s : u"invoice"_s},
                       {u"issue_date"_s, dateOrNull(document.issueDate)},
                       {u"due_date"_s, dateOrNull(document.dueDate)},
                       {u"currency"_s, currencyOf(document.currency, document.payable)},
                       {u"payable"_s, moneyOrNull(document.payable)},
                       {u"buyer_name"_s, document.buyer.name},
                       {u"buyer_vat"_s, document.buyer.vatNumber},
                       {u"buyer_id"_s, buyerId(document.buyer)},
                       {u"payment_reference"_s, document.paymentReference},
                       {u"iban"_s, document.payeeIban},
                       {u"attachments"_s, document.attachments.size()}};
    if (document.paid)
        object.insert(u"paid"_s, document.paid->toDecimal());
    if (document.line > 0)
        object.insert(u"line"_s, document.line);
    put(object, u"seller_name"_s, document.seller.name);
    put(object, u"status"_s, document.status);
    if (details)
        merge(object, document.details);
    return object;
}

QJsonObject debtorJson(const PartyRecord& party, bool details)
{
    QJsonObject object{{u"number"_s, party.number}, {u"name"_s, party.name}, {u"email"_s, party.email}, {u"phone"_s, party.phone}};
    if (!details)
        return object;
    put(object, u"contact_name"_s, party.contactName);
    put(object, u"vat_number"_s, party.vatNumber);
    put(object, u"registration_number"_s, party.registrationNumber);
    put(object, u"iban"_s, party.iban);
    put(object, u"street"_s, party.street);
    put(object, u"postal_code"_s, party.postalCode);
    put(object, u"city"_s, party.city);
    put(object, u"country"_s, party.countryCode);
    put(object, u"language"_s, party.language);
    put(object, u"group"_s, party.groupName);
    put(object, u"note"_s, party.note);
    put(object, u"credit_limit"_s, party.creditLimit);
    if (party.paymentTermDays)
        object.insert(u"payment_term_days"_s, *party.paymentTermDays);
    return object;
}

QJsonObject paymentJson(const PaymentRecord& payment)
{
    QJsonObject object{{u"line"_s, payment.line},
                       {u"date"_s, dateOrNull(payment.valueDate)},
                       {u"amount"_s, moneyOrNull(payment.amount)},
                       {u"currency"_s, currencyOf(payment.currency, payment.amount)}};
    put(object, u"debtor_number"_s, payment.debtorNumber);
    put(object, u"debtor_name"_s, payment.debtorName);
    put(object, u"invoice"_s, payment.invoiceNumber);
    put(object, u"reference"_s, payment.reference);
    return object;
}

/// Records with an error on their line, and broken lines that did not become one.
int rejectedCount(const FileRecord& record)
{
    if (record.kind == FileKind::Ubl || record.kind == FileKind::Cii || record.kind == FileKind::FacturX)
        return record.hasErrors() ? 1 : 0; // one invoice, however many fields of it are wrong
    int broken = 0; // of statements the line does not tell: many an XML file is one line
    for (const BankStatement& statement : record.statements)
        broken += statement.isRefused ? static_cast<int>(std::max<qsizetype>(1, statement.entries.size()))
                                      : static_cast<int>(std::count_if(statement.entries.begin(), statement.entries.end(),
                                                                       [](const StatementEntry& e) { return e.isBroken; }));
    if (!record.statements.isEmpty())
        return broken;
    QSet<int> lines;
    int whole = 0;
    for (const Problem& problem : record.problems) {
        if (problem.severity != Severity::Error)
            continue;
        if (problem.line > 0)
            lines.insert(problem.line);
        else
            whole = 1;
    }
    return static_cast<int>(lines.size()) + (lines.isEmpty() ? whole : 0);
}

} // namespace

QJsonObject toJson(const FileRecord& record, bool details, const ProblemSentence& sentence)
{
    QJsonArray problems, documents, debtors, payments;
    for (const Problem& problem : record.problems)
        problems += problemJson(problem, sentence);
    for (const DocumentRecord& document : record.documents)
        documents += documentJson(document, details);
    for (const PartyRecord& party : record.debtors)
        debtors += debtorJson(party, details);
    for (const PaymentRecord& payment : record.payments)
        payments += paymentJson(payment);
    QJsonObject object{{u"file"_s, record.fileName},
                       {u"kind"_s, kindName(record.kind)},
                       {u"dialect"_s, record.dialect},
                       {u"sha256"_s, record.sha256},
                       {u"already_imported"_s, false},
                       {u"new"_s, record.usableCount()},
                       {u"updated"_s, 0},
                       {u"unchanged"_s, 0},
                       {u"rejected"_s, rejectedCount(record)},
                       {u"problems"_s, problems},
                       {u"documents"_s, documents},
                       {u"debtors"_s, debtors}};
    if (!payments.isEmpty())
        object.insert(u"payments"_s, payments);
    if (!record.statements.isEmpty()) {
        QJsonArray statements;
        for (const BankStatement& statement : record.statements)
            statements += toJson(statement, details);
        object.insert(u"statements"_s, statements);
    }
    if (record.ownCompany)
        object.insert(u"own_company"_s, debtorJson(*record.ownCompany, true));
    if (record.ledgerControl) {
        object.insert(u"ledger_control"_s, QJsonObject{{u"account"_s, record.ledgerControl->account},
                                                       {u"as_of"_s, dateOrNull(record.ledgerControl->asOf)},
                                                       {u"balance"_s, moneyOrNull(record.ledgerControl->balance)}});
    }
    if (details)
        merge(object, record.details);
    return object;
}

} // namespace tegoed::formats
