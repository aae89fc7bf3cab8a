#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/formats/problem_codes.h"
#include "core/usecases/import/import_planner.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::PaymentRecord;
using formats::Severity;
namespace problem = formats::problem;

QString paymentContentKey(const PaymentRecord& payment, const Money& amount)
{
    // Folded, so that the same list saved by another program is still the same list.
    const QString facts = QStringList{QString::number(payment.valueDate->dayNumber()), amount.currency().code(),
                                      QString::number(amount.minorUnits()), foldForSearch(payment.debtorNumber),
                                      foldForSearch(payment.debtorName), normalisedInvoiceNumber(payment.invoiceNumber),
                                      foldForSearch(payment.reference), foldForSearch(payment.note)}
                              .join(u'\n');
    return sha256Hex(facts.toUtf8());
}

int ImportPlanner::nameInvoices(ImportRow& row, const PaymentRecord& payment, int debtorEntry)
{
    const QString all = cleanLine(payment.invoiceNumber);
    if (all.isEmpty())
        return debtorEntry;
    // "2026 001" may be one number and "2026-1, 2026-2" two: the longest that exists is meant.
    static const QRegularExpression kCommas(u"[,;]"_s);
    static const QRegularExpression kBlanks(u"[,;\\s]+"_s);
    const auto exists = [this](const QString& number) {
        const QString key = normalisedInvoiceNumber(number);
        return m_rowOfNumber.contains(key) || knownInvoice(key);
    };
    QStringList numbers{all};
    if (!exists(all)) {
        const QStringList parts = all.split(kCommas, Qt::SkipEmptyParts);
        const bool anyBlanks = std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return !exists(part.trimmed()); });
        numbers = anyBlanks ? all.split(kBlanks, Qt::SkipEmptyParts) : parts;
    }
    const auto refuse = [&](const QString& number, const QString& why) {
        add(row, Severity::Warning, u"invoice"_s, problem::kUnknownInvoice, number, {why});
    };
    const DebtorId shown = debtorEntry >= 0 && m_debtors.idOf(debtorEntry).isValid() ? m_debtors.shownAs(debtorEntry) : DebtorId{};
    for (const QString& printed : numbers) {
        const QString number = printed.trimmed();
        const QString key = normalisedInvoiceNumber(number);
        int owner = -1;
        Money amount = *row.amount;
        if (const auto fresh = m_rowOfNumber.constFind(key); fresh != m_rowOfNumber.constEnd()) {
            owner = m_debtorOfRow[static_cast<std::size_t>(*fresh)];
            amount = *m_plan.rows.at(*fresh).amount;
        } else if (const StoredInvoice* known = knownInvoice(key)) {
            owner = m_debtors.entryOf(known->data.debtor);
            amount = known->data.amount;
        } else {
            refuse(number, u"unknown"_s);
            continue;
        }
        if (debtorEntry < 0)
            debtorEntry = owner;
        const bool sameDebtor = owner == debtorEntry
            || (shown.isValid() && owner >= 0 && m_debtors.idOf(owner).isValid() && m_debtors.shownAs(owner) == shown);
        if (!sameDebtor)
            refuse(number, u"other_debtor"_s);
        else if (!sameCurrency(amount, *row.amount))
            refuse(number, u"other_currency"_s);
        else if (m_rowOfNumber.contains(key))
            row.paysRows += m_rowOfNumber.value(key);
        else
            row.paysInvoices += knownInvoice(key)->id;
    }
    return debtorEntry;
}

void ImportPlanner::planPayment(int file, int record)
{
    const PaymentRecord& payment = m_plan.files.at(file).payments.at(record);
    ImportRow row = begin(file, record, ImportRow::What::Payment, payment.line);
    row.label = payment.invoiceNumber.isEmpty() ? payment.reference : payment.invoiceNumber;
    row.debtorName = payment.debtorName;
    row.date = payment.valueDate;
    bool isKnown = true;
    const Currency currency = currencyOf(row, payment.currency, payment.amount, isKnown);
    if (row.action == ImportAction::Rejected)
        return addRow(std::move(row));
    if (!payment.amount)
        add(row, Severity::Error, u"amount"_s, problem::kMissing);
    if (!payment.valueDate)
        add(row, Severity::Error, u"date"_s, problem::kMissing);
    if (row.action == ImportAction::Rejected || isFutureOrWrong(row, *payment.valueDate, u"date"_s))
        return addRow(std::move(row));
    row.amount = Money(payment.amount->minorUnits(), currency);
    if (row.amount->isZero()) {
        add(row, Severity::Warning, u"amount"_s, problem::kZeroAmount);
        row.action = ImportAction::Rejected;
        return addRow(std::move(row));
    }
    const QString key = paymentContentKey(payment, *row.amount);
    // The n-th equal row of a file is the n-th such receipt: two real ones on a day stay two, and come in once.
    int& inBook = m_paymentsInBook[key];
    const bool isThere = ++m_paymentsOfFile[key] <= inBook;
    if (!isThere)
        ++inBook;
    if (isThere) {
        row.action = ImportAction::Unchanged;
        return addRow(std::move(row));
    }
    const int debtor = nameInvoices(row, payment, m_debtors.find(payment.debtorNumber, payment.debtorName));
    if (debtor < 0) {
        --inBook; // it does not come in, so a later equal one is not the second
        add(row, Severity::Error, u"debtor"_s, problem::kUnknownDebtor,
            cleanLine(payment.debtorName.isEmpty() ? payment.debtorNumber : payment.debtorName));
        return addRow(std::move(row));
    }
    takeDebtor(row, {debtor, false, {}}, {});
    if (row.debtorName.isEmpty())
        row.debtorName = m_debtors.nameOf(debtor);
    addRow(std::move(row));
}

namespace {

bool isRealPdf(const QByteArray& content)
{
    return content.startsWith("%PDF-");
}

/// A number in a file name: "/" cannot stand there, so every sign counts as the same one.
QString fileKeyOf(const QString& numberKey)
{
    QString key;
    for (const QChar c : numberKey) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && key.back() != u'-')
            key += u'-';
    }
    return key.endsWith(u'-') ? key.chopped(1) : key;
}

/// Every stretch of a name that begins and ends on a word: what may be an invoice number, longest first.
QStringList stretchesOf(const QString& stem)
{
    std::vector<std::pair<qsizetype, qsizetype>> words;
    for (qsizetype i = 0; i < stem.size();) {
        if (!stem[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < stem.size() && stem[i].isLetterOrNumber())
            ++i;
        words.emplace_back(begin, i);
    }
    QStringList stretches;
    constexpr std::size_t kMostWords = 24; // more is no invoice's name
    const std::size_t count = std::min(words.size(), kMostWords);
    for (std::size_t from = 0; from < count; ++from)
        for (std::size_t until = from; until < count; ++until)
            stretches += stem.mid(words[from].first, words[until].second - words[from].first);
    std::stable_sort(stretches.begin(), stretches.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return stretches;
}

} // namespace

std::optional<KeptFile> keptFile(const QString& fileName, const QString& mimeType, const QByteArray& content, QString& whyNot)
{
    constexpr qsizetype kLargest = 25 * 1024 * 1024;
    if (content.isEmpty())
        whyNot = u"empty"_s;
    else if (content.size() > kLargest)
        whyNot = u"> 25 MB"_s;
    if (!whyNot.isEmpty())
        return std::nullopt;
    QString name = cleanLine(fileName);
    name.replace(u'\\', u'/');
    name = name.section(u'/', -1);
    if (isRealPdf(content))
        return KeptFile{u"invoice_copy"_s, name.isEmpty() ? u"invoice.pdf"_s : name, u"application/pdf"_s};
    // What it calls itself is only believed where the content agrees; all else is kept as bytes nobody opens by itself.
    QString type = u"application/octet-stream"_s;
    if (mimeType.endsWith("xml"_L1) && content.left(256).trimmed().contains('<'))
        type = u"application/xml"_s;
    else if (content.startsWith("\x89PNG\r\n\x1a\n"))
        type = u"image/png"_s;
    else if (content.startsWith("\xff\xd8\xff"))
        type = u"image/jpeg"_s;
    else if (mimeType.startsWith("text/"_L1) && !content.contains('\0'))
        type = u"text/plain"_s;
    return KeptFile{u"attachment"_s, name.isEmpty() ? u"attachment"_s : name, type};
}

void ImportPlanner::planPdfs()
{
    QList<int> loose;
    for (int file = 0; file < m_plan.files.size(); ++file)
        if (m_plan.files.at(file).kind == formats::FileKind::Pdf && !m_plan.files.at(file).content.isEmpty())
            loose += file;
    if (loose.isEmpty())
        return;
    struct Target { InvoiceId invoice; int row = -1; bool isAmbiguous = false; };
    QHash<QString, Target> byFileKey;
    const auto put = [&](const QString& key, Target target) {
        auto there = byFileKey.find(key);
        if (there == byFileKey.end())
            byFileKey.insert(key, target);
        else if (there->invoice != target.invoice || there->row != target.row)
            there->isAmbiguous = true;
    };
    for (auto it = m_rowOfNumber.constBegin(); it != m_rowOfNumber.constEnd(); ++it)
        put(fileKeyOf(it.key()), {{}, it.value(), false});
    m_allInvoicesRead = m_allInvoicesRead || (m_invoices = ImportQueries(m_database).invoicesByNumberKey(), true);
    for (auto it = m_invoices.constBegin(); it != m_invoices.constEnd(); ++it)
        put(fileKeyOf(it.key()), {it->id, -1, false});

    constexpr qsizetype kShortest = 4; // "12" in a name is hardly ever an invoice
    for (const int file : loose) {
        const QString fileName = m_plan.files.at(file).fileName;
        const QString stem = QFileInfo(fileName).completeBaseName();
        std::optional<Target> target;
        for (const QString& stretch : stretchesOf(stem)) {
            const auto found = byFileKey.constFind(fileKeyOf(normalisedInvoiceNumber(stretch)));
            const bool isLongEnough = stretch.size() >= kShortest || stretch == stem;
            if (found != byFileKey.constEnd() && isLongEnough) {
                if (!found->isAmbiguous)
                    target = *found;
                break;
            }
        }
        QString whyNot;
        const bool isThere = target && target->invoice.isValid() && m_documents.invoiceHas(target->invoice, m_plan.files.at(file).sha256);
        if (!target)
            m_plan.files[file].problems.append({Severity::Warning, 0, {}, problem::kPdfWithoutInvoice, fileName, {}});
        else if (!keptFile(fileName, {}, m_plan.files.at(file).content, whyNot))
            m_plan.files[file].problems.append({Severity::Warning, 0, {}, problem::kAttachmentNotKept, fileName, {whyNot}});
        else if (!isThere)
            m_plan.pdfs += PlannedPdf{file, target->invoice, target->row};
        if (target) { // it need not hold the invoice itself
            const auto isNoInvoice = [](const formats::Problem& p) { return p.code == problem::kNoInvoiceInPdf; };
            m_plan.readProblems[file] -= static_cast<int>(m_plan.files[file].problems.removeIf(isNoInvoice));
        }
    }
}

} // namespace tegoed
