#include "core/usecases/acts/prepayment_acts.h"

#include <QJsonDocument>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

QString actCode(PrepaymentAct act)
{
    switch (act) {
    case PrepaymentAct::Request: return u"request"_s;
    case PrepaymentAct::Withdraw: return u"withdraw"_s;
    case PrepaymentAct::Assign: break;
    }
    return u"assign"_s;
}

Result<Done> takeBack(const Act& act, const StoredPrepayment& prepayment, const QJsonObject& content, ChangeSet& changes)
{
    PrepaymentStore store(act.database);
    const Error depends{Error::Code::DependsOnLater, {u"prepayment"_s, prepayment.number}, {}};
    const Error nothing{Error::Code::NothingToDo, {u"prepayment"_s, prepayment.number}, {}};
    const QString what = content["act"_L1].toString();
    if (what == u"request") {
        if (!prepayment.withdrawnAt.isEmpty())
            return nothing;
        if (!store.receiptsOf(prepayment).empty())
            return depends;
        store.setWithdrawn(prepayment.id, act.atUtc); // Its number and reference are never given again.
    } else if (what == u"withdraw") {
        if (prepayment.withdrawnAt.isEmpty())
            return nothing;
        store.setWithdrawn(prepayment.id, {});
    } else {
        if (!store.deductionsOf(prepayment.id).empty())
            return depends;
        if (!store.takeBackAssignment(content["row"_L1].toInteger(), act.atUtc))
            return nothing;
    }
    tellPrepayment(act, prepayment, u"undo"_s, {}, {}, {}, changes);
    return Done{};
}

} // namespace

void tellPrepayment(const Act& act, const StoredPrepayment& prepayment, const QString& what, const QString& reason,
                    const std::vector<InvoiceId>& invoices, const std::vector<PaymentId>& payments, ChangeSet& changes)
{
    const DebtorId debtor = shownAs(act.database, prepayment.debtor);
    NewEvent event = eventOf(act, debtor, EventKind::PrepaymentMoved,
                             {{u"prepayment"_s, static_cast<qint64>(prepayment.id.value)},
                              {u"number"_s, prepayment.number},
                              {u"act"_s, what},
                              {u"amount"_s, static_cast<qint64>(prepayment.amount.minorUnits())},
                              {u"currency"_s, prepayment.amount.currency().code()},
                              {u"reference"_s, prepayment.reference},
                              {u"day"_s, prepayment.payBy.toIso()}});
    event.personal = {{u"reason"_s, reason}};
    event.invoices = invoices;
    event.payments = payments;
    tell(act, event);
    changes.debtors.push_back(debtor);
    changes.invoices.insert(changes.invoices.end(), invoices.begin(), invoices.end());
    changes.payments.insert(changes.payments.end(), payments.begin(), payments.end());
}

UndoToken prepaymentToken(PrepaymentId id, PrepaymentAct act, std::int64_t row)
{
    const QJsonObject content{{u"what"_s, u"prepayment"_s}, {u"act"_s, actCode(act)}, {u"row"_s, static_cast<qint64>(row)}};
    return {UndoToken::Kind::Settings, id.value, 0, QJsonDocument(content).toJson(QJsonDocument::Compact)};
}

std::optional<Result<Done>> takeBackPrepayment(const Act& act, const UndoToken& token, ChangeSet& changes)
{
    const QJsonObject content = QJsonDocument::fromJson(token.before).object();
    if (content["what"_L1] != "prepayment"_L1)
        return std::nullopt;
    const auto prepayment = PrepaymentStore(act.database).find(PrepaymentId{token.id});
    if (!prepayment)
        return Result<Done>(notFound("prepayment", token.id));
    return takeBack(act, *prepayment, content, changes);
}

} // namespace tegoed
