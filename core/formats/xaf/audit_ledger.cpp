#include "core/formats/xaf/audit_ledger.h"

#include "core/base/text.h"
#include "core/formats/problem_codes.h"

#include <algorithm>
#include <map>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::int64_t kLargestUnits = 100'000'000; // failures A11

/// "Debiteuren", "Handelsdebiteuren (NL)", "Trade debtors"; not a provision for doubtful ones.
bool isDebtorAccountName(const QString& description)
{
    const QString key = foldForSearch(description);
    if (key.contains(u"voorziening"_s) || key.contains(u"dubieuze"_s) || key.contains(u"oninbare"_s) || key.contains(u"provision"_s)
        || key.contains(u"doubtful"_s))
        return false;
    return key.startsWith(u"debiteuren"_s) || key.startsWith(u"handelsdebiteuren"_s) || key.startsWith(u"accounts receivable"_s)
        || key.startsWith(u"trade debtors"_s) || key.startsWith(u"trade receivables"_s) || key == u"debtors";
}

bool namesInvoice(const AuditItem& item) { return !item.invoice.isEmpty() && item.invoice != u"0"; }

void add(std::optional<Money>& sum, const std::optional<Money>& amount)
{
    if (amount)
        sum = sum ? *sum + *amount : *amount;
}

/// Amounts of the items in the currency of the document where all of them say it, else in that of the books.
std::vector<std::optional<Money>> amountsOf(const std::vector<const AuditItem*>& items)
{
    std::optional<Currency> currency;
    const bool foreign = std::all_of(items.begin(), items.end(), [&](const AuditItem* item) {
        if (!item->foreignAmount || (currency && *currency != item->foreignAmount->currency()))
            return false;
        currency = item->foreignAmount->currency();
        return true;
    });
    std::vector<std::optional<Money>> amounts;
    for (const AuditItem* item : items)
        amounts.push_back(foreign ? item->foreignAmount : item->amount);
    return amounts;
}

/// Is this line the invoice itself, or what was received for it? Where the package does not say, the side it stands on tells.
bool isInvoiceLine(const AuditItem& item, bool anyDebit)
{
    if (item.mutation == u"I")
        return true;
    if (!item.mutation.isEmpty())
        return false;
    return item.amount && (!item.amount->isNegative() || !anyDebit);
}

bool isTooLarge(const std::optional<Money>& amount)
{
    if (!amount)
        return false;
    std::int64_t limit = kLargestUnits;
    for (int digit = 0; digit < amount->currency().exponent(); ++digit)
        limit *= 10;
    return amount->minorUnits() > limit || amount->minorUnits() < -limit;
}

} // namespace

void AuditLedger::addRelation(AuditRelation relation)
{
    m_byId.insert(relation.party.number, static_cast<qsizetype>(m_relations.size()));
    m_relations.push_back(std::move(relation));
}

void AuditLedger::addAccount(const QString& id, const QString& description, const QString& reference)
{
    ++m_accountCount;
    if (reference.startsWith(u"BVorDebHad"_s)) // RGS: trade debtors
        m_controlAccounts += id;
    else if (isDebtorAccountName(description))
        m_namedAccounts += id;
}

void AuditLedger::addLine(const AuditLine& line)
{
    if (line.amount) {
        const auto found = m_balances.find(line.account);
        if (found == m_balances.end())
            m_balances.insert(line.account, *line.amount);
        else
            *found += *line.amount;
    }
}

void AuditLedger::addCustomerItem(AuditItem item)
{
    m_withItems.insert(item.relation);
    m_items.push_back(std::move(item));
}

QMap<QString, Money> AuditLedger::netByCustomer() const
{
    QMap<QString, Money> net;
    for (const AuditItem& item : m_items) {
        if (!item.amount)
            continue;
        const auto found = net.find(item.relation);
        if (found == net.end())
            net.insert(item.relation, *item.amount);
        else
            *found += *item.amount;
    }
    return net;
}

bool AuditLedger::isCustomer(const AuditRelation& relation, bool typesAreGiven) const
{
    if (relation.type == u"C" || relation.type == u"B" || m_withItems.count(relation.party.number) > 0)
        return true;
    // Without types, the packages that leave them out number debtors D… and creditors C…
    const QString& id = relation.party.number;
    return relation.type.isEmpty() && !typesAreGiven && !(id.size() > 1 && id.at(0) == u'C' && id.at(1).isDigit());
}

QList<PartyRecord> AuditLedger::debtors(QList<Problem>& problems) const
{
    const bool typesAreGiven = std::any_of(m_relations.begin(), m_relations.end(), [](const AuditRelation& r) { return !r.type.isEmpty(); });
    QList<PartyRecord> result;
    for (const AuditRelation& relation : m_relations) {
        if (!isCustomer(relation, typesAreGiven))
            continue;
        if (relation.party.name.isEmpty())
            problems.append({Severity::Error, relation.line, u"name"_s, problem::kMissing, relation.party.number, {}});
        else
            result += relation.party;
    }
    return result;
}

PartyRecord AuditLedger::buyer(const QString& id) const
{
    const auto found = m_byId.constFind(id);
    if (found != m_byId.constEnd())
        return m_relations[static_cast<std::size_t>(*found)].party;
    PartyRecord unknown;
    unknown.number = id;
    return unknown;
}

PaymentRecord AuditLedger::paymentOf(const AuditItem& item) const
{
    PaymentRecord payment;
    payment.line = item.line;
    payment.valueDate = item.invoiceDate;
    payment.amount = -item.foreignAmount.value_or(*item.amount);
    payment.currency = payment.amount->currency().code();
    payment.debtorNumber = item.relation;
    payment.debtorName = buyer(item.relation).name;
    if (namesInvoice(item))
        payment.invoiceNumber = item.invoice;
    payment.reference = item.document;
    payment.note = item.description;
    return payment;
}

DocumentRecord AuditLedger::documentOf(const QString& number, const std::vector<const AuditItem*>& items) const
{
    DocumentRecord document;
    document.number = number;
    document.line = items.front()->line;
    document.buyer = buyer(items.front()->relation);
    const std::vector<std::optional<Money>> amounts = amountsOf(items);
    const bool anyDebit = std::any_of(items.begin(), items.end(), [](const AuditItem* i) { return i->amount && !i->amount->isNegative(); });
    std::optional<Money> received;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const AuditItem& item = *items[i];
        if (!isInvoiceLine(item, anyDebit)) {
            add(received, amounts[i]);
            continue;
        }
        add(document.payable, amounts[i]);
        if (!document.issueDate) {
            document.issueDate = item.invoiceDate;
            document.dueDate = item.dueDate;
            document.description = item.description;
            document.line = item.line;
        }
    }
    if (received)
        document.paid = -*received;
    if (document.payable) {
        document.currency = document.payable->currency().code();
        document.type = document.payable->isNegative() ? InvoiceKind::CreditNote : InvoiceKind::Invoice;
    }
    return document;
}

void AuditLedger::takeItems(FileRecord& record) const
{
    std::map<std::pair<QString, QString>, std::vector<const AuditItem*>> byInvoice;
    std::vector<std::pair<QString, QString>> order;
    for (const AuditItem& item : m_items) {
        if (!item.amount)
            continue; // said already
        if (!namesInvoice(item) && item.mutation != u"I") {
            record.payments += paymentOf(item);
            continue;
        }
        const std::pair<QString, QString> key(item.relation, namesInvoice(item) ? item.invoice : item.document);
        std::vector<const AuditItem*>& items = byInvoice[key];
        if (items.empty())
            order.push_back(key);
        items.push_back(&item);
    }
    for (const auto& key : order) {
        DocumentRecord document = documentOf(key.second, byInvoice.at(key));
        const auto say = [&](const QString& field, QLatin1StringView code, const QStringList& arguments = {}) {
            record.problems.append({Severity::Error, document.line, field, code, document.number, arguments});
        };
        if (document.number.isEmpty()) {
            say(u"number"_s, problem::kMissing);
            continue;
        }
        if (!document.payable) { // only receipts: the invoice stands in the file of an earlier year
            for (const AuditItem* item : byInvoice.at(key))
                record.payments += paymentOf(*item);
            continue;
        }
        if (isTooLarge(document.payable) || isTooLarge(document.paid)) {
            document.payable.reset();
            say(u"payable"_s, problem::kAmountTooLarge, {QString::number(kLargestUnits)});
        }
        if (document.buyer.name.isEmpty() && document.buyer.number.isEmpty())
            say(u"buyer_name"_s, problem::kMissing);
        if (!document.issueDate && !document.dueDate)
            say(u"issue_date"_s, problem::kMissing);
        record.documents += std::move(document);
    }
}

std::optional<LedgerControl> AuditLedger::control(const std::optional<Date>& asOf) const
{
    LedgerControl control;
    control.asOf = asOf;
    const QStringList& accounts = m_controlAccounts.isEmpty() ? m_namedAccounts : m_controlAccounts;
    for (const QString& account : accounts)
        if (const auto found = m_balances.constFind(account); found != m_balances.constEnd())
            add(control.balance, *found);
    control.account = accounts.join(u", "_s);
    if (!control.balance) {
        control.account = u"CU"_s;
        for (const Money& net : netByCustomer())
            add(control.balance, net);
    }
    if (!control.balance)
        return std::nullopt;
    return control;
}

} // namespace tegoed::formats
