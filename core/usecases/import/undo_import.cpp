#include "core/usecases/import.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/import_queries.h"
#include "core/storage/stores/allocation_store.h"
#include "core/storage/stores/batch_store.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/document_store.h"
#include "core/storage/stores/payment_store.h"
#include "core/storage/stores/timeline_store.h"
#include "core/usecases/acts/bank_acts.h"
#include "core/usecases/acts/debtor_json.h"
#include "core/usecases/import/invoice_json.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

Error dependsOn(const QString& what, const QString& name)
{
    return {Error::Code::DependsOnLater, {what, name}, {}};
}

QJsonArray valueOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonArray fieldOf(const QJsonObject& json, const QString& field)
{
    return json.contains(field) ? QJsonArray{json.value(field)} : QJsonArray{};
}

/// Puts the old values back where the new ones still stand; the name of a field that says something else meanwhile.
QString restore(QJsonObject& state, const std::vector<ImportChange>& changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (fieldOf(state, change->field) != valueOf(change->newValue))
            return change->field;
        const QJsonArray before = valueOf(change->oldValue);
        if (before.isEmpty())
            state.remove(change->field);
        else
            state.insert(change->field, before.first());
    }
    return {};
}

/// Takes back what one import brought, in the reverse order of its making.
class ImportUndo {
public:
    ImportUndo(BookSession& session, BatchId batch)
        : m_session(session), m_database(session.database), m_batch(batch), m_now(session.clock.nowUtc()), m_debtors(m_database),
          m_invoices(m_database), m_country(BookQueries(m_database).identity().country)
    {
    }

    Result<Done> run();

private:
    Result<Done> restoreInvoice(InvoiceId id, const std::vector<ImportChange>& changes);
    Result<Done> restoreDebtor(DebtorId id, const std::vector<ImportChange>& changes);
    Result<Done> restoreChanges();
    Result<Done> withdrawDebtors();
    void tellTimelines(const std::vector<DebtorId>& touched);

    BookSession& m_session;
    Database& m_database;
    BatchId m_batch;
    QString m_now;
    DebtorStore m_debtors;
    InvoiceStore m_invoices;
    QString m_country;
};

Result<Done> ImportUndo::restoreInvoice(InvoiceId id, const std::vector<ImportChange>& changes)
{
    const auto stored = m_invoices.find(id);
    if (!stored)
        return Error{Error::Code::NotFound, {u"invoice"_s, QString::number(id.value)}, {}};
    QJsonObject state = invoiceJson(stored->data);
    if (!restore(state, changes).isEmpty())
        return dependsOn(u"invoice"_s, stored->data.number);
    m_invoices.update(id, stored->version, withInvoiceJson(stored->data, state));
    return Done{};
}

Result<Done> ImportUndo::restoreDebtor(DebtorId id, const std::vector<ImportChange>& changes)
{
    const auto stored = m_debtors.find(id);
    if (!stored)
        return Error{Error::Code::NotFound, {u"debtor"_s, QString::number(id.value)}, {}};
    QJsonObject state = toJson(stored->data);
    if (!restore(state, changes).isEmpty())
        return dependsOn(u"debtor_changed"_s, stored->data.name);
    const DebtorData before = debtorFromJson(state);
    m_debtors.update(id, stored->version, before, legalTrackOf(m_country, before.address.countryCode, before.kind));
    return Done{};
}

Result<Done> ImportUndo::restoreChanges()
{
    std::map<std::pair<QString, std::int64_t>, std::vector<ImportChange>> byEntity;
    for (const ImportChange& change : BatchStore(m_database).changes(m_batch))
        byEntity[{change.entity, change.entityId}].push_back(change);
    for (const auto& [entity, changes] : byEntity) {
        Result<Done> done = Done{};
        if (entity.first == "invoice"_L1) {
            done = restoreInvoice(InvoiceId{entity.second}, changes);
        } else if (entity.first == "debtor"_L1) {
            done = restoreDebtor(DebtorId{entity.second}, changes);
        } else if (entity.first == "contact"_L1) {
            const auto contact = m_debtors.findContact(ContactId{entity.second});
            if (contact && contact->version > 1)
                return dependsOn(u"contact"_s, contact->data.name);
            m_debtors.setContactArchived(ContactId{entity.second}, true);
        }
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> ImportUndo::withdrawDebtors()
{
    for (const DebtorId id : m_debtors.ofBatch(m_batch)) {
        if (!m_debtors.isUsed(id))
            m_debtors.setArchived(id, true); // with its batch undone that is: withdrawn
        else
            return dependsOn(u"debtor_used"_s, m_debtors.find(id)->data.name);
    }
    return Done{};
}

void ImportUndo::tellTimelines(const std::vector<DebtorId>& touched)
{
    const ImportQueries queries(m_database);
    TimelineStore timeline(m_database, m_session.random);
    for (const DebtorId debtor : touched) {
        NewEvent event;
        event.caseId = m_debtors.caseOf(debtor);
        event.kind = EventKind::ImportUndone;
        event.atUtc = m_now;
        event.actor = m_session.actor;
        event.body = {{u"batch"_s, static_cast<qint64>(m_batch.value)}};
        event.corrects = queries.importEvent(event.caseId, m_batch);
        timeline.append(event);
    }
}

Result<Done> ImportUndo::run()
{
    BatchStore batches(m_database);
    const auto batch = batches.find(m_batch);
    if (!batch)
        return Error{Error::Code::NotFound, {u"import"_s, QString::number(m_batch.value)}, {}};
    if (!batch->undoneAt.isEmpty())
        return Error{Error::Code::NothingToDo, {u"import"_s, QString::number(m_batch.value)}, {}};
    if (BankStore(m_database).hasBatch(m_batch)) {
        ChangeSet changes;
        return takeBackStatements(Act(m_session), m_batch, false, changes);
    }
    const ImportQueries queries(m_database);
    if (const auto later = queries.laterUseOf(m_batch))
        return dependsOn(later->what, later->name);
    const std::vector<DebtorId> touched = queries.debtorsTouchedBy(m_batch);

    AllocationStore allocations(m_database);
    for (const StoredAllocation& allocation : allocations.inForceOfBatch(m_batch)) {
        const auto reversed = allocations.reverse(allocation.id, m_session.actor, m_now, u"import_undone"_s);
        if (!reversed)
            return reversed.error();
    }
    PaymentStore payments(m_database);
    for (const PaymentId payment : payments.ofBatch(m_batch))
        payments.withdraw(payment);
    DocumentStore documents(m_database);
    for (const DocumentId document : documents.ofBatch(m_batch))
        documents.withdraw(document);
    for (const InvoiceId invoice : m_invoices.ofBatch(m_batch))
        m_invoices.withdraw(invoice);
    if (const auto done = restoreChanges(); !done)
        return done;
    if (const auto done = withdrawDebtors(); !done)
        return done;
    batches.markUndone(m_batch, m_now);
    tellTimelines(touched);
    return Done{};
}

} // namespace

Result<Done> undoImport(BookSession& session, BatchId batch)
{
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<Done> {
        const auto done = ImportUndo(session, batch).run();
        changes.everything = done.hasValue();
        return done;
    });
}

} // namespace tegoed
