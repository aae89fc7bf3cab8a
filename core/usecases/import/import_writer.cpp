#include "core/usecases/import/import_writer.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/formats/problem_codes.h"
#include "core/formats/record_json.h"
#include "core/usecases/acts/debtor_json.h"
#include "core/usecases/import/invoice_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::DocumentRecord;
using formats::FileKind;
using formats::FileRecord;
using formats::Problem;
using formats::Severity;

namespace {

/// A field's value as import_change keeps it: JSON, so that none, 0 and "" stay three things.
QString changeValue(const QJsonObject& json, const QString& field)
{
    QJsonArray value;
    if (json.contains(field))
        value += json.value(field);
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QByteArray problemsJson(const QList<Problem>& problems)
{
    QJsonArray array;
    for (const Problem& problem : problems) {
        array += QJsonObject{{u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s},
                             {u"line"_s, problem.line},
                             {u"field"_s, problem.field},
                             {u"code"_s, problem.code},
                             {u"seen"_s, problem.seen},
                             {u"arguments"_s, QJsonArray::fromStringList(problem.arguments)}};
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QString sourceText(const QList<FileRecord>& files)
{
    constexpr qsizetype kNamed = 3;
    QStringList names;
    for (const FileRecord& file : files.first(std::min(files.size(), kNamed)))
        names += cleanLine(file.fileName, 80);
    if (files.size() > kNamed)
        names += u"… (%1)"_s.arg(files.size());
    return names.join(u", "_s);
}

} // namespace

ImportWriter::ImportWriter(BookSession& session, const ImportPlan& plan, const ImportChoices& choices, Progress& progress)
    : m_session(session), m_database(session.database), m_plan(plan), m_choices(choices), m_progress(progress),
      m_now(session.clock.nowUtc()), m_country(BookQueries(session.database).identity().country), m_debtors(m_database),
      m_invoices(m_database), m_payments(m_database), m_allocations(m_database), m_documents(m_database), m_batches(m_database),
      m_skipped(static_cast<std::size_t>(plan.rows.size()), 0), m_debtorIds(static_cast<std::size_t>(plan.debtors.size())),
      m_invoiceOfRow(static_cast<std::size_t>(plan.rows.size()))
{
    for (const int row : choices.skippedRows)
        if (row >= 0 && row < plan.rows.size())
            m_skipped[static_cast<std::size_t>(row)] = 1;
    m_problems.resize(plan.files.size());
}

bool ImportWriter::isAccepted(int index) const
{
    const ImportRow& row = m_plan.rows.at(index);
    if (m_skipped[static_cast<std::size_t>(index)] != 0 || row.record < 0)
        return false;
    return row.action == ImportAction::New || row.action == ImportAction::Updated
        || (m_choices.acceptSellerNotUs && row.hasOnlySellerProblem() && row.date && row.dueDate);
}

bool ImportWriter::hasAnythingToDo() const
{
    for (int row = 0; row < m_plan.rows.size(); ++row)
        if (isAccepted(row))
            return true;
    for (qsizetype file = 0; file < m_plan.files.size(); ++file)
        if (m_plan.files.at(file).ledgerControl && !m_plan.alreadyImported.at(file))
            return true;
    return std::any_of(m_plan.pdfs.begin(), m_plan.pdfs.end(), [&](const PlannedPdf& pdf) { return pdf.invoice.isValid() || isAccepted(pdf.row); });
}

DebtorId ImportWriter::openDebtor(const PlannedDebtor& planned)
{
    DebtorData data = planned.data;
    if (!planned.groupName.isEmpty())
        data.group = m_debtors.ensureGroup(planned.groupName);
    const DebtorId id = m_debtors.insert(data, legalTrackOf(m_country, data.address.countryCode, data.kind), m_now, m_batch);
    if (!planned.contact.name.isEmpty()) {
        const ContactId contact = m_debtors.insertContact(id, planned.contact);
        m_batches.addChange(m_batch, {u"contact"_s, contact.value, u"added"_s, {}, {}});
    }
    ++m_result.newDebtors;
    m_news[id].isNewDebtor = true;
    return id;
}

void ImportWriter::changeDebtor(const PlannedDebtor& planned)
{
    DebtorData data = planned.data;
    if (!planned.groupName.isEmpty())
        data.group = m_debtors.ensureGroup(planned.groupName);
    const QJsonObject before = toJson(planned.before);
    const QJsonObject after = toJson(data);
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty())
        return;
    const bool isSaved = m_debtors.update(planned.id, planned.version, data, legalTrackOf(m_country, data.address.countryCode, data.kind));
    TEGOED_ENSURE(isSaved); // the plan was checked against this very state of the book
    for (const QString& field : fields)
        m_batches.addChange(m_batch, {u"debtor"_s, planned.id.value, field, changeValue(before, field), changeValue(after, field)});
    CaseNews& news = m_news[planned.id];
    ++news.updated;
    news.digestRows += u"debtor|"_s + QString::number(planned.id.value) + u'|' + fields.join(u',');
}

DebtorId ImportWriter::debtorOf(const ImportRow& row)
{
    if (row.plannedDebtor < 0)
        return row.debtor;
    DebtorId& id = m_debtorIds[static_cast<std::size_t>(row.plannedDebtor)];
    if (id.isValid())
        return id;
    const PlannedDebtor& planned = m_plan.debtors.at(row.plannedDebtor);
    id = planned.id;
    if (id.isValid())
        changeDebtor(planned);
    else
        id = openDebtor(planned);
    return id;
}

void ImportWriter::storeDebtor(int index)
{
    const ImportRow& row = m_plan.rows.at(index);
    debtorOf(row);
    ++(row.action == ImportAction::New ? m_result.newCount : m_result.updatedCount);
}

ImportWriter::Target& ImportWriter::targetOf(InvoiceId invoice)
{
    auto known = m_targets.find(invoice);
    if (known == m_targets.end()) {
        const auto stored = m_invoices.find(invoice);
        TEGOED_ENSURE(stored.has_value());
        known = m_targets.emplace(invoice, Target{stored->data.debtor, stored->data.invoiceDate, stored->data.dueDate, stored->open}).first;
    }
    return known->second;
}

Result<Done> ImportWriter::allocate(PaymentId payment, InvoiceId invoice, const Money& part, const Date& day)
{
    Target& target = targetOf(invoice);
    const auto stored = m_allocations.add({AllocationKind::Payment, target.debtor, payment, {}, invoice, {}, part,
                                           effectiveDate(day, target.invoiceDate, std::nullopt), {}, m_batch, m_session.actor, m_now});
    if (!stored)
        return stored.error();
    target.open -= part;
    m_news[target.debtor].digestRows += u"allocation|"_s + QString::number(stored->value) + u'|' + QString::number(part.minorUnits());
    return Done{};
}

Result<Done> ImportWriter::bookPaidPart(const ImportRow& row, InvoiceId invoice, const Money& paid, const Date& day)
{
    const Target target = targetOf(invoice);
    // What a list calls paid has no date of its own: it counts from the invoice on, so that the list ties out on every day.
    const PaymentData data{target.debtor, day, paid, row.label, {}};
    const PaymentId payment = m_payments.insert(data, {}, m_now, m_batch);
    CaseNews& news = m_news[target.debtor];
    ++news.payments;
    news.paid.push_back(payment);
    news.digestRows += u"payment|"_s + QString::number(payment.value) + u'|' + QString::number(paid.minorUnits());
    const bool tooMuch = paid.isNegative() ? paid.minorUnits() < target.open.minorUnits() : paid.minorUnits() > target.open.minorUnits();
    const Money part = tooMuch ? target.open : paid;
    return part.isZero() ? Result<Done>(Done{}) : allocate(payment, invoice, part, day);
}

void ImportWriter::keep(DebtorId debtor, InvoiceId invoice, const KeptFile& file, const QByteArray& content, const QString& sha256)
{
    m_documents.insert({debtor, invoice, file.kind, file.fileName, file.mimeType, m_batch, m_now}, content);
    m_news[debtor].digestRows += u"document|"_s + sha256;
    ++m_result.attachments;
}

void ImportWriter::keepFiles(const ImportRow& row, const DocumentRecord& document, DebtorId debtor, InvoiceId invoice, bool maybeThere)
{
    const FileRecord& file = m_plan.files.at(row.file);
    if (document.attachments.isEmpty() && file.content.isEmpty())
        return;
    const auto isNew = [&](const QString& sha256) { return !maybeThere || !m_documents.invoiceHas(invoice, sha256); };
    const auto refuse = [&](const QString& name, const QString& why) {
        m_problems[row.file].append({Severity::Warning, document.line, u"attachments"_s, formats::problem::kAttachmentNotKept, name, {why}});
    };
    for (const formats::AttachmentRecord& attachment : document.attachments) {
        if (attachment.content.isEmpty() && !attachment.externalUri.isEmpty())
            continue; // a link is never fetched
        QString whyNot;
        const auto kept = keptFile(attachment.fileName, attachment.mimeType, attachment.content, whyNot);
        const QString sha256 = kept ? sha256Hex(attachment.content) : QString();
        if (!kept)
            refuse(cleanLine(attachment.fileName), whyNot);
        else if (isNew(sha256))
            keep(debtor, invoice, *kept, attachment.content, sha256);
    }
    if (file.content.isEmpty() || file.kind == FileKind::Pdf)
        return;
    QString whyNot;
    const QString type = file.kind == FileKind::FacturX ? u"application/pdf"_s : u"application/xml"_s;
    auto kept = keptFile(file.fileName, type, file.content, whyNot);
    if (!kept)
        return refuse(file.fileName, whyNot);
    if (file.kind != FileKind::FacturX)
        kept->kind = u"source"_s;
    if (isNew(file.sha256))
        keep(debtor, invoice, *kept, file.content, file.sha256);
}

InvoiceId ImportWriter::invoiceOf(int row) const
{
    if (row < 0)
        return {};
    const ImportRow& planned = m_plan.rows.at(row);
    if (planned.sameAs >= 0)
        return m_invoiceOfRow[static_cast<std::size_t>(planned.sameAs)];
    return planned.invoice.isValid() ? planned.invoice : m_invoiceOfRow[static_cast<std::size_t>(row)];
}

Result<Done> ImportWriter::updateInvoice(const ImportRow& row, const DocumentRecord& document)
{
    const auto stored = m_invoices.find(row.invoice);
    TEGOED_ENSURE(stored.has_value());
    QStringList changed;
    const InvoiceData after = filledInvoice(stored->data, document, changed);
    const QJsonObject before = invoiceJson(stored->data);
    const QJsonObject now = invoiceJson(after);
    const QStringList fields = changedFields(before, now);
    if (!fields.isEmpty()) {
        TEGOED_ENSURE(m_invoices.update(row.invoice, stored->version, after));
        for (const QString& field : fields)
            m_batches.addChange(m_batch, {u"invoice"_s, row.invoice.value, field, changeValue(before, field), changeValue(now, field)});
    }
    CaseNews& news = m_news[stored->data.debtor];
    ++news.updated;
    news.invoices.push_back(row.invoice);
    news.digestRows += u"changed|"_s + QString::number(row.invoice.value) + u'|' + fields.join(u',');
    if (row.changedFields.contains(u"document"_s))
        keepFiles(row, document, stored->data.debtor, row.invoice, true);
    if (row.paid)
        return bookPaidPart(row, row.invoice, *row.paid, m_plan.today);
    return Done{};
}

Result<Done> ImportWriter::storeDocument(int index)
{
    const ImportRow& row = m_plan.rows.at(index);
    const DocumentRecord& document = m_plan.files.at(row.file).documents.at(row.record);
    if (row.action == ImportAction::Updated) {
        debtorOf(row);
        ++m_result.updatedCount;
        return updateInvoice(row, document);
    }
    if (row.action == ImportAction::Rejected) {
        // Accepted although another seller sent it: its number was not compared with ours before.
        const QString key = normalisedInvoiceNumber(document.number);
        if (m_numbersOfOthers.contains(key) || m_invoices.byNumberKey(key)) {
            ++m_result.rejectedCount;
            m_problems[row.file].append({Severity::Error, document.line, u"number"_s, formats::problem::kNumberConflict, document.number, {}});
            return Done{};
        }
        m_numbersOfOthers.insert(key);
    }
    InvoiceData data = invoiceDataOf(row, document);
    data.debtor = debtorOf(row);
    if (const auto fine = checkInvoice(data); !fine)
        return fine.error();
    const QString contentKey = invoiceContentKey(data);
    const InvoiceId id = m_invoices.insert(data, contentKey, m_now, m_batch);
    m_invoiceOfRow[static_cast<std::size_t>(index)] = id;
    ++m_result.newCount;
    CaseNews& news = m_news[data.debtor];
    ++news.added;
    news.sums[data.amount.currency().code()] += data.amount.minorUnits();
    news.invoices.push_back(id);
    news.digestRows += u"invoice|"_s + QString::number(id.value) + u'|' + data.number + u'|' + contentKey;
    keepFiles(row, document, data.debtor, id, false);
    if (row.paid) {
        m_targets.emplace(id, Target{data.debtor, data.invoiceDate, data.dueDate, data.amount});
        return bookPaidPart(row, id, *row.paid, data.invoiceDate);
    }
    return Done{};
}

Result<Done> ImportWriter::storePayment(int index)
{
    const ImportRow& row = m_plan.rows.at(index);
    const formats::PaymentRecord& record = m_plan.files.at(row.file).payments.at(row.record);
    const PaymentData data{debtorOf(row), *row.date, *row.amount, cleanLine(record.reference.isEmpty() ? record.invoiceNumber : record.reference),
                           cleanText(record.note)};
    const PaymentId payment = m_payments.insert(data, paymentContentKey(record, *row.amount), m_now, m_batch);
    ++m_result.newCount;
    CaseNews& news = m_news[data.debtor];
    ++news.payments;
    news.paid.push_back(payment);
    news.digestRows += u"payment|"_s + QString::number(payment.value) + u'|' + QString::number(data.amount.minorUnits());

    // To the invoices it names, oldest due date first.
    std::vector<InvoiceId> named(row.paysInvoices.begin(), row.paysInvoices.end());
    for (const int other : row.paysRows)
        if (const InvoiceId invoice = invoiceOf(other); invoice.isValid())
            named.push_back(invoice);
    Money left = data.amount;
    const std::int64_t sign = left.isNegative() ? -1 : 1; // a refund goes to credit notes
    std::vector<OpenItem> items;
    for (const InvoiceId invoice : named) {
        const Target& target = targetOf(invoice);
        if (sign * target.open.minorUnits() > 0)
            items.push_back({invoice, target.invoiceDate, target.dueDate, Money(sign * target.open.minorUnits(), left.currency())});
    }
    for (const AllocationPart& part : proposeAllocation(Money(sign * left.minorUnits(), left.currency()), std::move(items))) {
        const auto done = allocate(payment, part.invoice, Money(sign * part.amount.minorUnits(), left.currency()), data.valueDate);
        if (!done)
            return done;
    }
    return Done{};
}

void ImportWriter::keepPdfs()
{
    for (const PlannedPdf& pdf : m_plan.pdfs) {
        const FileRecord& file = m_plan.files.at(pdf.file);
        const InvoiceId invoice = pdf.invoice.isValid() ? pdf.invoice : invoiceOf(pdf.row);
        QString whyNot;
        const auto kept = keptFile(file.fileName, u"application/pdf"_s, file.content, whyNot);
        if (!invoice.isValid() || !kept || m_documents.invoiceHas(invoice, file.sha256))
            continue;
        const DebtorId debtor = targetOf(invoice).debtor;
        keep(debtor, invoice, *kept, file.content, file.sha256);
        m_news[debtor].invoices.push_back(invoice);
    }
}

void ImportWriter::storeFiles()
{
    for (qsizetype index = 0; index < m_plan.files.size(); ++index) {
        const FileRecord& file = m_plan.files.at(index);
        m_batches.addFile(m_batch, cleanLine(file.fileName), kindName(file.kind), file.dialect, file.sha256,
                          problemsJson(file.problems + m_problems.at(index)));
        const auto& control = file.ledgerControl;
        if (control && control->asOf && control->balance && !m_plan.alreadyImported.at(index))
            m_batches.addLedgerControl(m_batch, *control->asOf, cleanLine(control->account), *control->balance);
    }
}

void ImportWriter::tellTimelines()
{
    TimelineStore timeline(m_database, m_session.random);
    std::vector<DebtorId> debtors;
    debtors.reserve(m_news.size());
    for (const auto& [debtor, news] : m_news)
        debtors.push_back(debtor);
    std::sort(debtors.begin(), debtors.end()); // the same input makes the same book
    for (const DebtorId debtor : debtors) {
        CaseNews& news = m_news.find(debtor)->second;
        QJsonObject sums;
        for (const auto& [currency, sum] : news.sums)
            sums.insert(currency, static_cast<qint64>(sum));
        NewEvent event;
        event.caseId = m_debtors.caseOf(debtor);
        event.kind = EventKind::Import;
        event.atUtc = m_now;
        event.actor = m_session.actor;
        event.body = {{u"batch"_s, static_cast<qint64>(m_batch.value)}, {u"new"_s, news.added},
                      {u"updated"_s, news.updated},                     {u"payments"_s, news.payments},
                      {u"debtor_added"_s, news.isNewDebtor},            {u"sums"_s, sums},
                      {u"digest"_s, rowsDigest(news.digestRows)}};
        event.invoices = std::move(news.invoices);
        event.payments = std::move(news.paid);
        timeline.append(event);
    }
}

Result<ImportResult> ImportWriter::run()
{
    m_batch = m_batches.insert(m_now, m_session.actor, sourceText(m_plan.files), m_plan.mapping);
    constexpr int kEvery = 1024;
    const auto total = static_cast<std::int64_t>(m_plan.rows.size());
    for (int index = 0; index < total; ++index) {
        if (index % kEvery == 0 && !m_progress.report(index, total))
            return Error{Error::Code::Cancelled, {}, {}};
        const ImportRow& row = m_plan.rows.at(index);
        if (!isAccepted(index)) {
            const bool isThere = row.action == ImportAction::Unchanged;
            ++(isThere ? m_result.unchangedCount : m_result.rejectedCount);
            if (isThere && row.sameAs >= 0) {
                const InvoiceId invoice = invoiceOf(index);
                if (invoice.isValid() && m_skipped[static_cast<std::size_t>(index)] == 0)
                    keepFiles(row, m_plan.files.at(row.file).documents.at(row.record), targetOf(invoice).debtor, invoice, true);
            }
            continue;
        }
        Result<Done> stored = Done{};
        switch (row.what) {
        case ImportRow::What::Debtor: storeDebtor(index); break;
        case ImportRow::What::Document: stored = storeDocument(index); break;
        case ImportRow::What::Payment: stored = storePayment(index); break;
        }
        if (!stored)
            return stored.error();
    }
    keepPdfs();
    storeFiles();
    tellTimelines();
    m_batches.saveCounts(m_batch, {m_result.newCount, m_result.updatedCount, m_result.unchangedCount, m_result.rejectedCount});
    if (!m_progress.report(total, total))
        return Error{Error::Code::Cancelled, {}, {}};
    m_result.batch = m_batch;
    m_result.undo = {UndoToken::Kind::ImportBatch, m_batch.value, 0, {}};
    return m_result;
}

} // namespace tegoed
