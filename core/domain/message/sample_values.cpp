#include "core/domain/message/sample_values.h"

#include "core/domain/message/message_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Date> dateOf(const QJsonValue& value)
{
    return Date::fromIso(value.toString());
}

std::optional<Money> moneyOf(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    return Money(value.toInteger(), Currency::euro());
}

/// Per cent with at most four decimals; read as text, so that no binary fraction comes near a rate.
std::optional<YearlyRate> rateOf(const QJsonValue& value)
{
    const QString text = value.toVariant().toString();
    if (text.isEmpty())
        return std::nullopt;
    return YearlyRate{text.section(u'.', 0, 0).toLongLong() * 10'000 + text.section(u'.', 1).leftJustified(4, u'0').first(4).toLongLong()};
}

/// A text that is given per language or country, or one for all.
QString textOf(const QJsonValue& value, const QString& key, const QString& otherwise = u"en"_s)
{
    if (!value.isObject())
        return value.toString();
    const QJsonObject texts = value.toObject();
    return texts.value(texts.contains(key) ? key : otherwise).toString();
}

std::vector<ListedInvoice> invoicesOf(const QJsonValue& value, const QString& language)
{
    std::vector<ListedInvoice> invoices;
    for (const QJsonValue& one : value.toArray())
        invoices.push_back({one[u"number"].toString(), dateOf(one[u"date"]), dateOf(one[u"dueDate"]), moneyOf(one[u"open"]),
                            textOf(one[u"description"], language)});
    return invoices;
}

InstalmentValues instalmentOf(const QJsonValue& value)
{
    return {value[u"no"].toInt(), dateOf(value[u"date"]), moneyOf(value[u"amount"])};
}

Money sumOf(const std::vector<ListedInvoice>& invoices)
{
    Money sum(0, Currency::euro());
    for (const ListedInvoice& invoice : invoices)
        sum += invoice.open.value_or(Money(0, Currency::euro()));
    return sum;
}

void readParties(MessageValues& values, const QJsonObject& json, const QString& country, const QString& segment, const QString& language)
{
    const QJsonObject company = json[u"companies"][country].toObject();
    const auto text = [&company](QStringView key) { return company.value(key).toString(); };
    values.company = {text(u"name"), text(u"smsName"), text(u"address"), text(u"postalCity"), text(u"phone"), text(u"email"),
                      text(u"registration"), country.toUpper(), text(u"contactName"), text(u"contactRole")};
    const QJsonObject debtor = json[u"debtors"][segment].toObject();
    values.debtor = {debtor[u"name"].toString(), debtor[u"salutation_"_s + (language == u"nl"_s ? u"nl"_s : u"en"_s)].toString()};
    values.payment = {text(u"iban"), text(u"name"), textOf(json[u"paymentReference"], country), json[u"paymentLink"].toString()};
}

void readLaw(MessageValues& values, const QJsonObject& json, const QString& country, const QString& segment, const QString& language)
{
    const QJsonObject message = json[u"message"].toObject();
    values.message = {dateOf(message[u"date"]), dateOf(message[u"payBy"]), dateOf(message[u"previousDate"]), dateOf(message[u"demandDate"])};
    const QJsonObject legal = json[u"legal"].toObject();
    values.legal = {legal[u"days"].toInt(), dateOf(legal[u"termEnd"]), dateOf(legal[u"firstReminderDate"]), dateOf(legal[u"firstReminderEnd"]),
                    legal[u"hasClause"].toBool(), legal[u"inDefault"].toBool(), legal[u"givesNoticeOfDefault"].toBool()};
    const QJsonObject interest = json[u"interest"].toObject();
    if (segment != u"other"_s) {
        values.interest = {textOf(interest[u"name"], language == u"nl"_s ? country : u"en"_s), rateOf(interest[u"rate"][segment]),
                           dateOf(interest[u"from"]), interest[u"applies"].toBool()};
        values.totals.interest = moneyOf(interest[u"amount"]);
    } else {
        values.legal.inDefault = false;
        values.legal.hasClause = false;
    }
    const QJsonObject costs = json[u"costs"].toObject();
    values.costs = {moneyOf(costs[segment]), moneyOf(costs[u"vat"]), moneyOf(costs[segment]), costs[u"breakdown"].toBool()};
}

void readPlan(PlanValues& plan, const QJsonObject& json, const QString& language)
{
    plan.number = json[u"number"].toString();
    plan.total = moneyOf(json[u"total"]);
    plan.signBy = dateOf(json[u"signBy"]);
    plan.graceDays = json[u"graceDays"].toInt();
    plan.graceDate = dateOf(json[u"graceDate"]);
    plan.interestText = textOf(json[u"interestText"], language);
    plan.extraText = textOf(json[u"extraText"], language);
    plan.remainingAfter = moneyOf(json[u"remainingAfter"]);
    plan.requested = json[u"requested"].toBool();
    for (const QJsonValue& part : json[u"instalments"].toArray())
        plan.instalments.push_back(instalmentOf(part));
    plan.next = instalmentOf(json[u"next"]);
    plan.missed = instalmentOf(json[u"missed"]);
}

void readEvents(MessageValues& values, const QJsonObject& json, const QString& country, const QString& language)
{
    values.promise = {dateOf(json[u"promise"][u"callDate"]), dateOf(json[u"promise"][u"date"]), moneyOf(json[u"promise"][u"amount"])};
    values.deferral = {dateOf(json[u"deferral"][u"newDate"]), json[u"deferral"][u"requested"].toBool()};
    const QJsonObject dispute = json[u"dispute"].toObject();
    values.dispute = {dateOf(dispute[u"date"]), textOf(dispute[u"reason"], language), dispute[u"handler"].toString(), dateOf(dispute[u"answerBy"]), {}};
    const QJsonObject received = json[u"received"].toObject();
    values.received = {moneyOf(received[u"amount"]), dateOf(received[u"date"]), moneyOf(received[u"remaining"]), received[u"fromBestPayer"].toBool()};
    const QJsonObject handover = json[u"handover"].toObject();
    values.handover = {dateOf(handover[u"date"]), textOf(handover[u"party"], language == u"nl"_s ? country : u"en"_s),
                       moneyOf(json[u"nextStep"][u"cost"])};
    const QJsonObject prepayment = json[u"prepayment"].toObject();
    const int percent = prepayment[u"percent"].toString().chopped(1).toInt();
    values.prepayment = {textOf(prepayment[u"orderRef"], language), moneyOf(prepayment[u"amount"]), YearlyRate{percent * 10'000},
                         moneyOf(prepayment[u"total"])};
    values.correctionReason = textOf(json[u"correction"][u"reason"], language);
    values.smsShowsAmount = json[u"sms"][u"showAmount"].toBool();
}

void readStatement(MessageValues& values, const QJsonObject& json)
{
    const QJsonObject statement = json[u"statement"].toObject();
    values.statement.asOf = dateOf(statement[u"asOf"]);
    for (const std::vector<ListedInvoice>* list : {&values.invoices, &values.otherInvoices}) {
        for (const ListedInvoice& invoice : *list)
            values.statement.lines.push_back({StatementLine::Type::Invoice, invoice.number, invoice.date, invoice.dueDate, invoice.open, invoice.open});
    }
    values.totals.notYetDue = moneyOf(statement[u"notYetDue"]);
    values.totals.overdue = moneyOf(statement[u"overdue"]);
    values.totals.credits = moneyOf(statement[u"credits"]);
}

/// Principal alone, or with what the stage asks for on top.
void settleTotals(MessageValues& values, const MessageRequest& request)
{
    const Money none(0, Currency::euro());
    const Money principal = sumOf(values.invoices);
    const Money interest = values.interest.applies ? values.totals.interest.value_or(none) : none;
    const Money costs = values.costs.total.value_or(none);
    const bool isBelgianDemand = request.stage == Stage::Demand && (request.track == LegalTrack::BeB2b || request.track == LegalTrack::BeB2c);
    values.totals.open = principal;
    values.totals.afterTerm = principal + costs;
    values.totals.payable = principal;
    if (isBelgianDemand || request.stage == Stage::FinalNotice)
        values.totals.payable = principal + interest + costs;
    if (request.stage == Stage::Statement)
        values.totals.payable = principal + sumOf(values.otherInvoices);
    if (request.stage == Stage::DeferralGranted || request.stage == Stage::PlanBroken)
        values.totals.payable = principal;
    values.costs.breakdown = values.costs.breakdown && values.totals.payable != values.totals.open;
}

/// Days on which the stage can be sent at all.
void settleDates(MessageValues& values, Stage stage)
{
    MessageDates& dates = values.message;
    const std::optional<Date> dueDate = values.invoices.front().dueDate;
    if (stage == Stage::InvoiceSent || stage == Stage::PreDue) {
        dates.date = stage == Stage::InvoiceSent ? values.invoices.front().date : dueDate->plusDays(-5);
        dates.payBy = dueDate;
        dates.previousDate.reset();
        values.legal.inDefault = false;
    }
    if (stage == Stage::PlanInstalment)
        dates.date = values.plan.next->date->plusDays(-3);
    if (stage == Stage::PlanMissed)
        dates.date = values.plan.missed->date->plusDays(3);
    if (stage == Stage::PlanBroken)
        dates.date = values.plan.graceDate->plusDays(3);
    if (dates.payBy < dates.date)
        dates.payBy = dates.date->plusDays(7);
}

} // namespace

Result<SampleData> SampleData::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray invoices = object[u"invoices"].toArray();
    if (invoices.isEmpty() || !dateOf(invoices[0][u"date"]) || !dateOf(invoices[0][u"dueDate"]) || !dateOf(object[u"message"][u"date"])
        || !dateOf(object[u"plan"][u"graceDate"]) || !dateOf(object[u"plan"][u"next"][u"date"]) || !dateOf(object[u"plan"][u"missed"][u"date"]))
        return Error{Error::Code::UnsupportedFormat, {u"sample-data.json"_s}, {}};
    SampleData data;
    data.m_json = json;
    return data;
}

MessageValues SampleData::values(const MessageRequest& request) const
{
    const QJsonObject json = QJsonDocument::fromJson(m_json).object();
    const QString language = languageOfTexts(request.language);
    const QString segment = segmentCode(request.track);
    const QString country = json[u"segmentCompany"][segment].toString();
    MessageValues values;
    readParties(values, json, country, segment, language);
    readLaw(values, json, country, segment, language);
    values.invoices = invoicesOf(json[u"invoices"], language);
    values.otherInvoices = invoicesOf(json[u"otherInvoices"], language);
    readPlan(values.plan, json[u"plan"].toObject(), language);
    readEvents(values, json, country, language);
    readStatement(values, json);
    settleTotals(values, request);
    settleDates(values, request.stage);
    if (json[u"reply"][u"enabled"].toBool())
        values.reply = replyLinks(values.company.email, values.payment.reference, request.language);
    values.signatureLines = 3;
    return values;
}

} // namespace tegoed
