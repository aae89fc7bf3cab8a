#include "app/cli/due_json.h"

#include "app/cli/values.h"
#include "app/cli/watch_json.h"
#include "ui/presentation/agreement_text.h"
#include "ui/presentation/claim_text.h"
#include "ui/presentation/escalation_text.h"

#include <QJsonArray>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWord(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Message: return u"message"_s;
    case ActionKind::Call: return u"call"_s;
    case ActionKind::HandOver: return u"hand_over"_s;
    case ActionKind::Announced: return u"announced"_s;
    }
    return {};
}

/// Word of the contract for a check: the names of design/cli.md where the engine has another.
QString gateWord(const QString& check)
{
    if (check == u"disputed")
        return u"dispute"_s;
    if (check == u"working_day" || check == u"hours")
        return u"calendar"_s;
    if (check == u"credit_covers" || check == u"tolerance")
        return u"balance"_s;
    if (check == u"bank_data_old")
        return u"bank_stale"_s;
    return check;
}

QJsonArray numbersOf(const std::vector<DueInvoice>& invoices)
{
    QJsonArray numbers;
    for (const DueInvoice& invoice : invoices)
        numbers += invoice.number;
    return numbers;
}

QJsonObject reasonJson(const Reason& reason)
{
    return {{u"code"_s, reason.code}, {u"arguments"_s, QJsonArray::fromStringList(reason.arguments)}, {u"text"_s, ui::whyText(reason)}};
}

QJsonArray claimsJson(const std::vector<DueClaim>& claims)
{
    QJsonArray array;
    for (const DueClaim& claim : claims)
        array += QJsonObject{{u"kind"_s, claim.kind}, {u"amount"_s, claim.amount ? QJsonValue(claim.amount->toDecimal()) : QJsonValue()},
                             {u"waits"_s, textOrNull(claim.waits)}, {u"text"_s, ui::dueClaimText(claim)}};
    return array;
}

QJsonArray sumsJson(const std::vector<Money>& sums)
{
    QJsonArray array;
    for (const Money& sum : sums)
        array += QJsonObject{{u"currency"_s, sum.currency().code()}, {u"amount"_s, sum.toDecimal()}};
    return array;
}

/// Money that came in by bank and waits: what one click books, and what a person decides about.
QJsonObject receiptsJson(const DueReceipts& receipts)
{
    return {{u"statements_read"_s, receipts.hasStatements},
            {u"certain"_s, receipts.certain},
            {u"certain_sums"_s, sumsJson(receipts.certainSum)},
            {u"to_look_at"_s, receipts.toLookAt},
            {u"to_look_at_sums"_s, sumsJson(receipts.toLookAtSum)}};
}

} // namespace

QJsonObject proposalJson(const DueProposal& proposal)
{
    QJsonArray channels, reasons;
    for (const Channel channel : proposal.channels)
        channels += channelCode(channel);
    for (const Reason& reason : proposal.reasons)
        reasons += reasonJson(reason);
    return {{u"kind"_s, kindWord(proposal.kind)},
            {u"debtor"_s, proposal.debtorNumber.isEmpty() ? QString::number(proposal.debtor.value) : proposal.debtorNumber},
            {u"debtor_id"_s, static_cast<qint64>(proposal.debtor.value)},
            {u"debtor_name"_s, proposal.debtorName},
            {u"currency"_s, proposal.asked.currency().code()},
            {u"sequence"_s, textOrNull(proposal.sequence)},
            {u"assigned_by"_s, assignedByCode(proposal.assignedBy)},
            {u"step"_s, textOrNull(proposal.step)},
            {u"repeat"_s, proposal.repeat},
            {u"stage"_s, proposal.kind == ActionKind::Message ? QJsonValue(stageCode(proposal.stage)) : QJsonValue()},
            {u"channels"_s, channels},
            {u"invoices"_s, numbersOf(proposal.invoices)},
            {u"also_open"_s, numbersOf(proposal.alsoOpen)},
            {u"amount"_s, proposal.asked.toDecimal()},
            {u"credit"_s, proposal.credit.toDecimal()},
            {u"claims"_s, claimsJson(proposal.claims)},
            {u"pay_by"_s, json(proposal.payBy)},
            {u"since"_s, json(proposal.since)},
            {u"reasons"_s, reasons},
            {u"warnings"_s, QJsonArray::fromStringList(proposal.warnings)},
            {u"automatic"_s, proposal.isAutomatic}};
}

QJsonObject dueJson(const DueList& list, const DueOptions& options)
{
    QJsonArray proposals;
    for (const auto* part : {&list.announced, &list.messages, &list.calls, &list.handOvers}) {
        for (const DueProposal& proposal : *part)
            proposals += proposalJson(proposal);
    }
    QJsonArray stuck;
    for (const DueStuck& one : list.stuck)
        stuck += QJsonObject{{u"debtor_id"_s, static_cast<qint64>(one.debtor.value)}, {u"debtor_name"_s, one.debtorName}, {u"gate"_s, gateWord(one.gate)},
                             {u"invoices"_s, one.invoices}, {u"amount"_s, one.open.toDecimal()}, {u"currency"_s, one.open.currency().code()},
                             {u"text"_s, ui::whyText(one.reason)}};
    QJsonArray arrived;
    for (const WatchedFile& file : list.arrived)
        arrived += watchedJson(file);
    QJsonArray agreements;
    for (const DueAgreement& one : list.agreements)
        agreements += QJsonObject{{u"kind"_s, dueAgreementCode(one.kind)}, {u"id"_s, static_cast<qint64>(one.id)}, {u"debtor_id"_s, static_cast<qint64>(one.debtor.value)},
                                  {u"debtor_name"_s, one.debtorName}, {u"invoices"_s, QJsonArray::fromStringList(one.numbers)}, {u"date"_s, one.day.toIso()},
                                  {u"amount"_s, one.amount.toDecimal()}, {u"received"_s, one.received.toDecimal()}, {u"currency"_s, one.amount.currency().code()},
                                  {u"text"_s, ui::dueAgreementText(one)}};
    QJsonObject document{{u"today"_s, list.today.toIso()},
                         {u"bank_until"_s, json(list.freshness.bankUntil)},
                         {u"bank_looked"_s, list.freshness.isBankLooked},
                         {u"invoices_read_on"_s, json(list.freshness.invoicesReadOn)},
                         {u"proposals"_s, proposals},
                         {u"agreements"_s, agreements},
                         {u"stuck"_s, stuck},
                         {u"receipts"_s, options.debtor ? QJsonValue() : QJsonValue(receiptsJson(list.receipts))},
                         {u"arrived"_s, arrived},
                         {u"cold_start"_s, list.coldStart},
                         {u"missed"_s, list.missed},
                         {u"next_day"_s, json(list.nextDay)}};
    if (options.withExcluded) {
        QJsonArray excluded;
        for (const DueExcluded& one : list.excluded)
            excluded += QJsonObject{{u"invoice"_s, one.number}, {u"debtor_id"_s, static_cast<qint64>(one.debtor.value)}, {u"amount"_s, one.open.toDecimal()},
                                    {u"currency"_s, one.open.currency().code()}, {u"days_late"_s, one.daysLate}, {u"gate"_s, gateWord(one.gate)},
                                    {u"until"_s, json(one.until)}, {u"text"_s, ui::whyText(one.reason)}};
        document.insert(u"excluded"_s, excluded);
    }
    return document;
}

} // namespace tegoed::cli
