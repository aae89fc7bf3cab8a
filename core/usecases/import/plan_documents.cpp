#include "core/formats/problem_codes.h"
#include "core/usecases/import/import_planner.h"

#include "core/base/text.h"

#include <QUrl>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::DocumentRecord;
using formats::FileKind;
using formats::Severity;
namespace problem = formats::problem;

namespace {

constexpr std::int64_t kLargestUnits = 100'000'000;

bool isXml(FileKind kind)
{
    return kind == FileKind::Ubl || kind == FileKind::Cii || kind == FileKind::FacturX;
}

QString shown(const Money& amount)
{
    return amount.toDecimal() + u' ' + amount.currency().code();
}

QString httpsOnly(const QString& link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() ? link.trimmed() : QString();
}

} // namespace

Money bookedAmount(const DocumentRecord& document, Currency currency)
{
    const std::int64_t printed = document.payable ? document.payable->minorUnits() : 0;
    const std::int64_t size = printed < 0 ? -printed : printed;
    const bool isCredit = document.type == InvoiceKind::CreditNote || printed < 0;
    return {isCredit ? -size : size, currency};
}

InvoiceData invoiceDataOf(const ImportRow& row, const DocumentRecord& document)
{
    return {row.debtor,
            document.number, // every reader cleans what it reads
            row.amount->isNegative() ? InvoiceKind::CreditNote : InvoiceKind::Invoice,
            *row.date,
            *row.dueDate,
            row.dueDateComputed,
            *row.amount,
            document.paymentReference,
            document.description,
            httpsOnly(document.paymentLink),
            document.orderReference,
            document.isDirectDebit || row.hasMandate,
            document.serviceFrom,
            document.serviceUntil};
}

InvoiceData filledInvoice(InvoiceData known, const DocumentRecord& document, QStringList& changed)
{
    const auto fill = [&](QString& field, const QString& value, const QString& word) {
        if (!field.isEmpty() || value.isEmpty())
            return;
        field = value;
        changed += word;
    };
    if (known.dueDateComputed && document.dueDate) {
        if (known.dueDate != *document.dueDate)
            changed += u"due_date"_s;
        known.dueDate = *document.dueDate;
        known.dueDateComputed = false;
    }
    fill(known.paymentReference, document.paymentReference, u"payment_reference"_s);
    fill(known.description, document.description, u"description"_s);
    fill(known.paymentLink, httpsOnly(document.paymentLink), u"payment_link"_s);
    fill(known.orderReference, document.orderReference, u"order_reference"_s);
    if (document.isDirectDebit && !known.isDirectDebit) {
        known.isDirectDebit = true;
        changed += u"direct_debit"_s;
    }
    if (!known.serviceFrom && !known.serviceUntil && (document.serviceFrom || document.serviceUntil)) {
        known.serviceFrom = document.serviceFrom;
        known.serviceUntil = document.serviceUntil;
        changed += u"service_period"_s;
    }
    return known;
}

const StoredInvoice* ImportPlanner::knownInvoice(const QString& key)
{
    auto known = m_invoices.constFind(key);
    if (known == m_invoices.constEnd() && !m_allInvoicesRead) {
        if (const auto stored = InvoiceStore(m_database).byNumberKey(key))
            known = m_invoices.insert(key, *stored);
    }
    return known == m_invoices.constEnd() ? nullptr : &*known;
}

bool ImportPlanner::readAmounts(ImportRow& row, const DocumentRecord& document)
{
    bool isKnown = true;
    const Currency currency = currencyOf(row, document.currency, document.payable, isKnown);
    if (!document.payable) {
        if (row.action != ImportAction::Rejected)
            add(row, Severity::Error, u"payable"_s, problem::kMissing);
        return false;
    }
    if (!isKnown)
        return false;
    row.amount = bookedAmount(document, currency);
    if (row.amount->isZero()) { // nothing is owed: left out, but not wrong
        add(row, Severity::Warning, u"payable"_s, problem::kZeroAmount);
        row.action = ImportAction::Rejected;
        return false;
    }
    std::int64_t limit = kLargestUnits;
    for (int digit = 0; digit < currency.exponent(); ++digit)
        limit *= 10;
    if (row.amount->minorUnits() > limit || row.amount->minorUnits() < -limit) {
        add(row, Severity::Error, u"payable"_s, problem::kAmountTooLarge, row.amount->toDecimal(), {QString::number(kLargestUnits)});
        return false;
    }
    const bool creditBelowZero = document.type == InvoiceKind::CreditNote && document.payable->isNegative();
    if (creditBelowZero && isXml(m_plan.files.at(row.file).kind))
        add(row, Severity::Warning, u"type"_s, problem::kAmbiguousType, document.payable->toDecimal());
    if (document.paid && !document.paid->isZero()) {
        const bool flipped = row.amount->minorUnits() != document.payable->minorUnits();
        const Money paid(flipped ? -document.paid->minorUnits() : document.paid->minorUnits(), currency);
        if (paid.isNegative() == row.amount->isNegative())
            row.paid = paid;
        else
            add(row, Severity::Warning, u"paid"_s, problem::kTotalsDiffer, document.paid->toDecimal(),
                {document.payable->toDecimal(), (*document.payable - *document.paid).toDecimal()});
    }
    return true;
}

bool ImportPlanner::judgeSeller(ImportRow& row, const DocumentRecord& document)
{
    switch (m_company.judge(document)) {
    case OwnCompanyCheck::Verdict::PurchaseInvoice:
        add(row, Severity::Error, u"seller"_s, problem::kPurchaseInvoice, cleanLine(document.seller.name));
        return false;
    case OwnCompanyCheck::Verdict::SellerNotUs:
        add(row, Severity::Error, u"seller"_s, problem::kSellerNotUs, cleanLine(document.seller.name));
        return true; // a person may say that it is ours all the same
    default:
        return true;
    }
}

QStringList ImportPlanner::differences(const ImportRow& row, const DocumentRecord& document, InvoiceKind kind, const Date& issue,
                                       const std::optional<Date>& due, const Money& amount) const
{
    QStringList found;
    const auto tell = [&](const QString& word, const QString& there, const QString& here) { found += u"%1 %2 → %3"_s.arg(word, there, here); };
    const InvoiceKind kindHere = row.amount->isNegative() ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
    if (kind != kindHere || amount != *row.amount)
        tell(u"amount"_s, shown(amount), shown(*row.amount));
    if (document.issueDate && *document.issueDate != issue)
        tell(u"issue_date"_s, issue.toIso(), document.issueDate->toIso());
    if (document.dueDate && due && *document.dueDate != *due)
        tell(u"due_date"_s, due->toIso(), document.dueDate->toIso());
    return found;
}

void ImportPlanner::topUpPaid(ImportRow& row, const StoredInvoice& known)
{
    if (!row.paid)
        return;
    // What the list calls paid, as far as the invoice goes, against what it received here.
    const std::int64_t sign = row.amount->isNegative() ? -1 : 1;
    const std::int64_t listed = std::min(sign * row.paid->minorUnits(), sign * row.amount->minorUnits());
    const std::int64_t received = sign * (known.data.amount - known.open).minorUnits();
    row.paid.reset();
    if (listed <= received || m_plan.alreadyImported.at(row.file))
        return;
    row.paid = Money(sign * (listed - received), row.amount->currency());
    row.changedFields += u"paid"_s;
}

void ImportPlanner::fillKnown(ImportRow& row, const DocumentRecord& document, const StoredInvoice& known)
{
    row.invoice = known.id;
    row.date = known.data.invoiceDate;
    row.dueDate = known.data.dueDate;
    const auto& file = m_plan.files.at(row.file);
    const bool wasImported = m_plan.alreadyImported.at(row.file);
    topUpPaid(row, known);
    if (!wasImported) {
        filledInvoice(known.data, document, row.changedFields);
        if (!file.content.isEmpty() && file.documents.size() == 1 && !m_documents.invoiceHas(known.id, file.sha256))
            row.changedFields += u"document"_s;
    }
    const qsizetype before = row.problems.size();
    const auto source = wasImported || document.buyer.name.isEmpty() ? DebtorPlanner::Source::Known : DebtorPlanner::Source::Document;
    takeDebtor(row, m_debtors.takeKnown(known.data.debtor, document.buyer, source, row.problems, document.line), u"debtor."_s);
    m_plan.files[row.file].problems += row.problems.mid(before);
    row.debtor = known.data.debtor;
    row.action = row.changedFields.isEmpty() ? ImportAction::Unchanged : ImportAction::Updated;
}

bool ImportPlanner::compareWithBook(ImportRow& row, const DocumentRecord& document, const QString& key)
{
    const StoredInvoice* known = knownInvoice(key);
    if (!known)
        return false;
    const auto due = known->data.dueDateComputed ? std::nullopt : std::optional(known->data.dueDate);
    const QStringList found = differences(row, document, known->data.kind, known->data.invoiceDate, due, known->data.amount);
    if (found.isEmpty()) {
        fillKnown(row, document, *known);
        return true;
    }
    if (!judgeSeller(row, document) || row.action == ImportAction::Rejected)
        return true; // another seller may well use the same number
    row.invoice = known->id;
    row.debtor = known->data.debtor;
    add(row, Severity::Error, u"number"_s, problem::kNumberConflict, document.number, {found.join(u", "_s)});
    return true;
}

bool ImportPlanner::compareWithEarlierRow(ImportRow& row, const DocumentRecord& document, const QString& key)
{
    const auto earlier = m_rowOfNumber.constFind(key);
    if (earlier == m_rowOfNumber.constEnd())
        return false;
    const ImportRow& first = m_plan.rows.at(*earlier);
    const DocumentRecord& firstDocument = m_plan.files.at(first.file).documents.at(first.record);
    const InvoiceKind kind = first.amount->isNegative() ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
    const auto due = first.dueDateComputed ? std::nullopt : first.dueDate;
    const QStringList found = differences(row, document, kind, *first.date, due, *first.amount);
    row.debtor = first.debtor;
    row.plannedDebtor = first.plannedDebtor;
    row.date = first.date;
    row.dueDate = first.dueDate;
    row.paid.reset();
    if (!found.isEmpty()) {
        const auto code = first.file == row.file ? problem::kDuplicateInFile : problem::kNumberConflict;
        add(row, Severity::Error, u"number"_s, code, document.number,
            {first.file == row.file ? QString::number(firstDocument.line) : found.join(u", "_s)});
        return true;
    }
    row.sameAs = *earlier;
    row.action = ImportAction::Unchanged;
    // The list and the invoice itself in one folder: what the second says about the debtor still counts.
    const qsizetype before = row.problems.size();
    takeDebtor(row, m_debtors.take(document.buyer, DebtorPlanner::Source::Document, true, row.problems, document.line), u"debtor."_s);
    row.changedFields.clear();
    row.debtor = first.debtor;
    row.plannedDebtor = first.plannedDebtor;
    m_plan.files[row.file].problems += row.problems.mid(before);
    return true;
}

void ImportPlanner::settleDates(ImportRow& row, const DocumentRecord& document, int debtorEntry)
{
    const int term = document.termDays ? *document.termDays : m_debtors.termOf(debtorEntry).value_or(m_book.paymentTermDays);
    row.date = document.issueDate;
    row.dueDate = document.dueDate;
    if (!row.date && row.dueDate)
        row.date = row.dueDate->plusDays(-term); // a list that only says when it was due
    if (!row.date)
        return add(row, Severity::Error, u"issue_date"_s, problem::kMissing);
    if (isFutureOrWrong(row, *row.date, u"issue_date"_s))
        return;
    if (!row.dueDate) {
        row.dueDate = row.date->plusDays(term);
        row.dueDateComputed = !document.termDays;
        if (row.dueDateComputed)
            add(row, Severity::Warning, u"due_date"_s, problem::kDueDateComputed, {}, {QString::number(term)});
    }
    if (isFutureOrWrong(row, *row.dueDate, u"due_date"_s))
        return;
    const int days = daysBetween(*row.date, *row.dueDate);
    if (days < 0)
        add(row, days < -366 ? Severity::Error : Severity::Warning, u"due_date"_s, problem::kDueBeforeIssue, row.dueDate->toIso());
}

void ImportPlanner::watchCreditLimit(ImportRow& row, int debtorEntry)
{
    const auto limit = m_debtors.creditLimitOf(debtorEntry);
    if (!limit || !sameCurrency(*limit, *row.amount))
        return;
    const DebtorId debtor = m_debtors.idOf(debtorEntry);
    auto exposure = m_exposure.find({debtorEntry, limit->currency().code()});
    if (exposure == m_exposure.end()) {
        const Money before = debtor.isValid() ? InvoiceStore(m_database).balanceOf(m_debtors.shownAs(debtorEntry), limit->currency())
                                              : Money(0, limit->currency());
        exposure = m_exposure.emplace(std::pair(debtorEntry, limit->currency().code()), before).first;
    }
    exposure->second += *row.amount;
    if (row.paid)
        exposure->second -= *row.paid;
    if (exposure->second.minorUnits() > limit->minorUnits())
        add(row, Severity::Warning, u"credit_limit"_s, problem::kOverLimit, m_debtors.nameOf(debtorEntry), {shown(*limit), shown(exposure->second)});
}

void ImportPlanner::planDocument(int file, int record)
{
    const DocumentRecord& document = m_plan.files.at(file).documents.at(record);
    ImportRow row = begin(file, record, ImportRow::What::Document, document.line);
    row.label = document.number;
    row.debtorName = document.buyer.name;
    row.date = document.issueDate;
    row.dueDate = document.dueDate;
    if (document.number.trimmed().isEmpty() && row.action != ImportAction::Rejected)
        add(row, Severity::Error, u"number"_s, problem::kMissing);
    if (!document.mayBook && row.action != ImportAction::Rejected) {
        add(row, Severity::Warning, u"type"_s, problem::kNotBooked, document.typeCode);
        row.action = ImportAction::Rejected;
    }
    if (!readAmounts(row, document) || row.action == ImportAction::Rejected)
        return addRow(std::move(row));
    const QString key = normalisedInvoiceNumber(document.number);
    if (compareWithBook(row, document, key) || !judgeSeller(row, document))
        return addRow(std::move(row));
    const bool isOurs = row.action != ImportAction::Rejected;
    if (isOurs && compareWithEarlierRow(row, document, key))
        return addRow(std::move(row));

    if (document.buyer.name.isEmpty() && document.buyer.legalName.isEmpty() && document.buyer.number.isEmpty()) {
        add(row, Severity::Error, u"debtor_name"_s, problem::kMissing);
        return addRow(std::move(row));
    }
    const qsizetype before = row.problems.size();
    const DebtorPlanner::Found found = m_debtors.take(document.buyer, DebtorPlanner::Source::Document, true, row.problems, document.line);
    if (row.problems.size() > before)
        m_plan.files[file].problems += row.problems.mid(before);
    takeDebtor(row, found, u"debtor."_s);
    if (row.debtorName.isEmpty())
        row.debtorName = m_debtors.nameOf(found.entry);
    settleDates(row, document, found.entry);
    row.hasMandate = m_debtors.hasMandate(found.entry);
    if (row.action == ImportAction::New) {
        watchCreditLimit(row, found.entry);
        m_rowOfNumber.insert(key, static_cast<int>(m_plan.rows.size()));
        const auto sum = std::find_if(m_plan.totals.begin(), m_plan.totals.end(), [&](const Money& m) { return sameCurrency(m, *row.amount); });
        if (sum == m_plan.totals.end())
            m_plan.totals += *row.amount;
        else
            *sum += *row.amount;
    }
    addRow(std::move(row));
}

} // namespace tegoed
