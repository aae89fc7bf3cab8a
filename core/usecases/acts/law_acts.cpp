#include "core/usecases/acts/law_acts.h"

#include "core/storage/stores/claim_store.h"
#include "core/storage/stores/law_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

UndoToken tokenOf(QJsonObject content)
{
    content.insert(u"what"_s, u"law"_s);
    return {UndoToken::Kind::Settings, 1, 0, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

Error changedSince(const QString& what)
{
    return {Error::Code::DependsOnLater, {what, {}}, {}};
}

Result<Done> takeBackWaiver(const Act& act, const QJsonObject& content, ChangeSet& changes)
{
    const InvoiceId id{content["invoice"_L1].toInteger()};
    const auto kind = claimKindOf(content["kind"_L1].toString());
    const bool wasWaived = content["waived"_L1].toBool();
    const auto invoice = InvoiceStore(act.database).find(id);
    if (!invoice || !kind || ClaimStore(act.database).waiver(id, *kind).has_value() != wasWaived)
        return changedSince(u"claim"_s);
    setWaiver(act, *invoice, *kind, !wasWaived, content["reason"_L1].toString());
    changes.invoices.push_back(id);
    changes.debtors.push_back(shownAs(act.database, invoice->data.debtor));
    return Done{};
}

} // namespace

void setWaiver(const Act& act, const StoredInvoice& invoice, ClaimKind kind, bool isWaived, const QString& reason)
{
    const DebtorId debtor = shownAs(act.database, invoice.data.debtor);
    NewEvent event = eventOf(act, debtor, isWaived ? EventKind::ClaimWaived : EventKind::ClaimRestored, {{u"claim"_s, claimKindCode(kind)}});
    event.invoices = {invoice.id};
    event.personal = {{u"reason"_s, reason}};
    const EventId told = tell(act, event);
    ClaimStore store(act.database);
    if (isWaived)
        store.waive(invoice.data.debtor, invoice.id, kind, invoice.data.amount.currency(), act.today, told, act.atUtc);
    else
        store.liftWaiver(invoice.id, kind);
}

UndoToken waiverToken(InvoiceId invoice, ClaimKind kind, bool isWaived)
{
    return tokenOf({{u"op"_s, u"waiver"_s}, {u"invoice"_s, static_cast<qint64>(invoice.value)}, {u"kind"_s, claimKindCode(kind)}, {u"waived"_s, isWaived}});
}

UndoToken lawPackToken(std::int64_t pack)
{
    return tokenOf({{u"op"_s, u"pack"_s}, {u"id"_s, static_cast<qint64>(pack)}});
}

UndoToken ownRateToken(std::int64_t rate, bool isEntered)
{
    return tokenOf({{u"op"_s, u"rate"_s}, {u"id"_s, static_cast<qint64>(rate)}, {u"entered"_s, isEntered}});
}

UndoToken handoverToken(std::int64_t handover, DebtorId debtor, int version)
{
    return tokenOf({{u"op"_s, u"handover"_s}, {u"id"_s, static_cast<qint64>(handover)}, {u"debtor"_s, static_cast<qint64>(debtor.value)}, {u"version"_s, version}});
}

std::optional<Result<Done>> takeBackLaw(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const QJsonObject content = QJsonDocument::fromJson(token.before).object();
    if (content["what"_L1] != "law"_L1)
        return std::nullopt;
    const QString op = content["op"_L1].toString();
    if (op == u"waiver")
        return takeBackWaiver(act, content, changes);
    LawStore store(act.database);
    const std::int64_t id = content["id"_L1].toInteger();
    changes.everything = op == u"pack" || op == u"rate"; // Every figure that is shown.
    if (op == u"pack") {
        const auto now = store.inForce();
        if (!now || now->id != id)
            return Result<Done>(changedSince(u"law_pack"_s));
        store.endPack(id, act.atUtc);
        return Result<Done>(Done{});
    }
    if (op == u"rate") {
        const bool isUndone = content["entered"_L1].toBool() ? store.endRate(id, act.atUtc) : store.restoreRate(id);
        return isUndone ? Result<Done>(Done{}) : Result<Done>(changedSince(u"rate"_s));
    }
    if (!store.endHandover(id, act.atUtc))
        return Result<Done>(changedSince(u"handover"_s));
    const DebtorId debtor{content["debtor"_L1].toInteger()};
    tell(act, eventOf(act, debtor, EventKind::TermsTakenBack, {{u"sheet"_s, content["version"_L1].toInt()}}));
    changes.debtors.push_back(debtor);
    return Result<Done>(Done{});
}

} // namespace tegoed
