// Every worked example of resources/law/vectors.json is computed again, whatever room it belongs to; the file's source stands
// behind each row. A topic without a function here is a failure, so no example can be left out.

#include "core/documents/payment_qr.h"
#include "core/domain/claim/claim.h"
#include "core/domain/law/collection_costs.h"
#include "core/domain/law/interest.h"
#include "core/domain/law/legal_terms.h"
#include "core/domain/law/term_wording.h"
#include "core/domain/reference/reference.h"
#include "tests/domain/law_pack_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Money money(const QJsonValue& text)
{
    return *Money::fromDecimal(text.toString(), Currency::euro());
}

Date date(const QJsonValue& text)
{
    return *Date::fromIso(text.toString());
}

YearlyRate percent(const QJsonValue& text)
{
    return *YearlyRate::fromPercent(text.toString());
}

Channel channel(const QJsonValue& text)
{
    return text.toString() == u"post"_s ? Channel::Letter : *channelOf(text.toString());
}

QJsonObject costs(const QJsonObject& input)
{
    VatOnCosts vat;
    if (input.contains(u"vat_percent"_s)) {
        // The example says only whether VAT can be deducted; its letter and its third party are taken as given.
        vat = {input[u"creditor_can_deduct_vat"_s].toBool(), true, true, percent(input[u"vat_percent"_s])};
    }
    const CollectionCosts found = *dutchCosts(law(), {money(input[u"principal"_s])}, vat);
    return {{u"costs_ex_vat"_s, found.costs.toDecimal()}, {u"vat"_s, found.vat.toDecimal()}, {u"costs_incl_vat"_s, found.total().toDecimal()}};
}

QJsonObject interest(const QJsonObject& input)
{
    InterestQuestion question{money(input[u"principal"_s]), date(input[u"start"_s]), date(input[u"end"_s]), {}};
    if (input.contains(u"rate_table"_s)) {
        question.rates = *rateTableOf(input[u"rate_table"_s].toString());
    } else {
        std::vector<AgreedRate> rates;
        for (const QJsonValue& row : input[u"rates"_s].toArray())
            rates.push_back({date(row[u"from"_s]), percent(row[u"rate"_s])});
        question.rates = rates;
    }
    const QString method = input[u"method"_s].toString();
    if (method == u"compound_from_default"_s)
        question.compounding = Compounding::YearlyFromFirstDay;
    else if (method != u"simple"_s)
        return {{u"unknown method"_s, method}};
    return {{u"interest"_s, interestOn(law(), question)->figure->interest.toDecimal()}};
}

QJsonObject rate(const QJsonObject& input)
{
    const auto found = law().rateOn(*rateTableOf(input[u"rate_table"_s].toString()), date(input[u"date"_s]));
    const auto* row = std::get_if<RateRow>(&found);
    return {{u"rate"_s, row ? row->rate.toPercent() : u"none"_s}};
}

QJsonObject allocation(const QJsonObject& input)
{
    const ClaimAllocation found = *allocateToClaims(money(input[u"payment"_s]), money(input[u"open_costs"_s]), money(input[u"open_interest"_s]),
                                                    money(input[u"open_principal"_s]));
    return {{u"to_costs"_s, found.toCosts.toDecimal()}, {u"to_interest"_s, found.toInterest.toDecimal()},
            {u"to_principal"_s, found.toPrincipal.toDecimal()}, {u"remaining_principal"_s, found.remainingPrincipal.toDecimal()},
            {u"overpaid"_s, found.overpaid.toDecimal()}};
}

QJsonObject freeReminder(const QJsonObject& input)
{
    std::vector<Date> months;
    for (const QJsonValue& month : input[u"reminded_due_months_in_calendar_year"_s].toArray())
        months.push_back(*Date::fromIso(QString(month.toString() + u"-01"_s)));
    const Date month = *Date::fromIso(QString(input[u"ask_about"_s].toString() + u"-01"_s));
    return {{u"first_reminder_free"_s, isReminderFree(law(), months, month)}};
}

QJsonObject grace(const QJsonObject& input)
{
    const LegalTerm term = *belgianConsumerTerm(law(), channel(input[u"channel"_s]), date(input[u"sent"_s]));
    return {{u"grace_starts"_s, term.firstDay.toIso()}, {u"grace_last_day"_s, term.lastDay.toIso()}};
}

QJsonObject fee(const QJsonObject& input)
{
    const CourtTrack track = input[u"track"_s].toString() == u"civiel"_s ? CourtTrack::Civil : CourtTrack::Kanton;
    const Claimant claimant = input[u"claimant"_s].toString() == u"legal_person"_s ? Claimant::LegalPerson : Claimant::NaturalPerson;
    return {{u"fee"_s, courtFee(law(), input[u"year"_s].toInt(), track, money(input[u"claim"_s]), claimant)->fee.toDecimal()}};
}

QJsonObject valid(const std::optional<ReferenceCheck>& check)
{
    return {{u"valid"_s, check && check->valid}, {u"check_digit_ok"_s, check && check->valid}, {u"length_code_ok"_s, check && !check->lengthCodeWrong}};
}

QJsonObject paymentCode(const QJsonObject& input)
{
    EpcTransfer transfer;
    transfer.name = input[u"name"_s].toString();
    transfer.iban = input[u"iban"_s].toString();
    transfer.bic = input[u"bic"_s].toString();
    transfer.amount = money(input[u"amount"_s]);
    transfer.purpose = input[u"purpose"_s].toString();
    transfer.structuredReference = input[u"structured_reference"_s].toString();
    transfer.text = input[u"unstructured_text"_s].toString();
    const Result<QByteArray> payload = epcPayload(transfer);
    return {{u"accepted"_s, payload.hasValue()}, {u"payload"_s, payload ? QString::fromUtf8(*payload) : QString()}};
}

using Compute = std::function<QJsonObject(const QJsonObject&)>;

const QHash<QString, Compute>& topics()
{
    static const QHash<QString, Compute> all{
        {u"nl_wik"_s, costs},
        {u"nl_wik_vat"_s, costs},
        {u"nl_interest"_s, interest},
        {u"be_interest"_s, interest},
        {u"rate_lookup"_s, rate},
        {u"be_rate_formula"_s, [](const QJsonObject& in) -> QJsonObject {
             return {{u"rate"_s, belgianCommercialRate(percent(in[u"ecb_reference"_s]), percent(in[u"margin"_s])).toPercent()}};
         }},
        {u"nl_14_day_letter"_s, [](const QJsonObject& in) -> QJsonObject {
             return {{u"presumed_received"_s, dutchConsumerTerm(law(), channel(in[u"channel"_s]), date(in[u"sent"_s]))->presumedReceived.toIso()}};
         }},
        {u"nl_14_day_wording"_s, [](const QJsonObject& in) -> QJsonObject {
             return {{u"valid_term"_s, termWordingOf(in[u"term_text"_s].toString(), u"nl"_s) == TermWording::Accepted}};
         }},
        {u"nl_6_44_allocation"_s, allocation},
        {u"be_b2c_cap"_s, [](const QJsonObject& in) -> QJsonObject {
             return {{u"maximum_compensation"_s, belgianConsumerCap(law(), money(in[u"balance"_s]))->costs.toDecimal()}};
         }},
        {u"be_b2c_grace"_s, grace},
        {u"be_b2c_free_reminder"_s, freeReminder},
        {u"nl_court_fee"_s, fee},
        {u"nl_court_track"_s, [](const QJsonObject& in) -> QJsonObject {
             return {{u"track"_s, courtTrackOf(law(), money(in[u"claim"_s])) == CourtTrack::Kanton ? u"kanton"_s : u"civiel"_s}};
         }},
        {u"be_ogm"_s, [](const QJsonObject& in) { return valid(checkOgm(in[u"reference"_s].toString())); }},
        {u"iso_11649_rf"_s, [](const QJsonObject& in) { return valid(checkRf(in[u"reference"_s].toString())); }},
        {u"iso_11649_generate"_s, [](const QJsonObject& in) -> QJsonObject {
             return {{u"reference"_s, makeRf(in[u"body"_s].toString()).valueOr(QString())}};
         }},
        {u"iban"_s, [](const QJsonObject& in) { return valid(checkIban(in[u"iban"_s].toString())); }},
        {u"nl_betalingskenmerk"_s, [](const QJsonObject& in) { return valid(checkBetalingskenmerk(in[u"reference"_s].toString())); }},
        {u"nl_betalingskenmerk_lenient"_s, [](const QJsonObject& in) { return valid(checkBetalingskenmerk(in[u"reference"_s].toString())); }},
        {u"epc_qr"_s, paymentCode},
        {u"epc_qr_limits"_s, paymentCode},
    };
    return all;
}

/// Amounts and percentages are equal as numbers: "40" and "40.00".
bool same(const QJsonValue& expected, const QJsonValue& found)
{
    if (!expected.isString())
        return expected == found;
    const Result<Money> a = Money::fromDecimal(expected.toString(), Currency::euro());
    const Result<Money> b = Money::fromDecimal(found.toString(), Currency::euro());
    return a && b ? *a == *b : expected == found;
}

} // namespace

class TestLawVectors final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workedExamples_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QFile file(u"" TEGOED_SOURCE_DIR "/resources/law/vectors.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue& example : examples)
            QTest::newRow(qPrintable(example[u"id"_s].toString() + u" ("_s + example[u"source"_s].toString() + u')')) << example.toObject();
        QVERIFY2(examples.size() >= 133, "examples are missing from resources/law/vectors.json");
        qInfo("%d worked examples", static_cast<int>(examples.size()));
    }
    void workedExamples()
    {
        QFETCH(QJsonObject, example);
        QVERIFY2(!example[u"source"_s].toString().isEmpty(), "an example without a source");
        const QString topic = example[u"topic"_s].toString();
        QVERIFY2(topics().contains(topic), qPrintable(u"no function for "_s + topic));
        const QJsonObject found = topics()[topic](example[u"input"_s].toObject());
        const QJsonObject expected = example[u"expected"_s].toObject();
        QVERIFY(!expected.isEmpty());
        for (const QString& key : expected.keys())
            QVERIFY2(same(expected[key], found[key]),
                     qPrintable(u"%1: %2, expected %3"_s.arg(key, found[key].toVariant().toString(), expected[key].toVariant().toString())));
    }
};

QTEST_GUILESS_MAIN(TestLawVectors)
#include "test_law_vectors.moc"
