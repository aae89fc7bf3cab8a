#include "core/domain/behaviour/payer_class.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

BehaviourReason fact(const char* code, std::initializer_list<std::int64_t> figures)
{
    BehaviourReason reason{QString::fromLatin1(code), {}};
    for (const std::int64_t figure : figures)
        reason.arguments << QString::number(figure);
    return reason;
}

int broken(const AgreementRecord& agreements)
{
    return agreements.promisesEnded - agreements.promisesKept + agreements.plansEnded - agreements.plansKept;
}

void addBroken(const AgreementRecord& agreements, std::vector<BehaviourReason>& facts)
{
    if (const int promises = agreements.promisesEnded - agreements.promisesKept; promises > 0)
        facts.push_back(fact("promises_broken", {promises}));
    if (const int plans = agreements.plansEnded - agreements.plansKept; plans > 0)
        facts.push_back(fact("plans_broken", {plans}));
}

} // namespace

QString payerClassCode(PayerClass value)
{
    return QChar(u'A' + static_cast<char16_t>(value));
}

bool isLegalPerson(PartyKind kind, const QString& name)
{
    if (kind == PartyKind::PublicBody)
        return true;
    if (kind != PartyKind::Business)
        return false;
    static const QSet<QString> forms{u"bv"_s, u"nv"_s, u"bvba"_s, u"sprl"_s, u"srl"_s, u"sa"_s, u"cvba"_s, u"scrl"_s, u"vzw"_s, u"asbl"_s,
                                     u"stichting"_s, u"vereniging"_s, u"gmbh"_s, u"ltd"_s, u"sarl"_s, u"ebvba"_s, u"vve"_s, u"inc"_s, u"llc"_s,
                                     u"cooperatie"_s, u"ag"_s, u"plc"_s};
    const QStringList words = foldForSearch(name).split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return forms.contains(word); });
}

std::optional<ClassFound> payerClassOf(PartyKind kind, const QString& name, const BehaviourFacts& facts, const AgreementRecord& agreements,
                                       const ClassLimits& limits)
{
    if (!isLegalPerson(kind, name) || facts.paidInvoices < limits.fewestInvoices || !facts.medianLate)
        return std::nullopt;
    ClassFound found;
    found.facts = {fact("paid_invoices", {facts.paidInvoices}), fact("on_time", {*facts.onTimePermille}), fact("median_late", {*facts.medianLate})};
    addBroken(agreements, found.facts);
    const int brokenAgreements = broken(agreements);
    if (brokenAgreements >= 2 || *facts.medianLate > limits.fairMedian)
        found.value = PayerClass::D;
    else if (brokenAgreements == 1 || *facts.medianLate > limits.goodMedian)
        found.value = PayerClass::C;
    else if (*facts.onTimePermille < limits.bestOnTimePermille || *facts.medianLate > limits.bestMedian)
        found.value = PayerClass::B;
    else
        found.value = PayerClass::A;
    return found;
}

bool isBestPayer(const BehaviourFacts& facts, const AgreementRecord& agreements, int overdueOpen)
{
    return facts.paidInvoices >= 6 && facts.onTimePermille.value_or(0) >= 950 && agreements.disputes == 0 && overdueOpen == 0;
}

LateFacts lateFactsOf(std::span<const PaidInvoice> paid, std::span<const OpenInvoice> open, const Date& today, int days)
{
    LateFacts late;
    late.days = days;
    for (const PaidInvoice& invoice : paid)
        late.lateInvoices += invoice.daysLate() > days ? 1 : 0;
    for (const OpenInvoice& invoice : open) {
        const int age = today.dayNumber() - invoice.dueDay;
        late.lateInvoices += age > days ? 1 : 0;
        late.overdueOpen += age > 0 ? 1 : 0;
        late.oldestDays = std::max(late.oldestDays, age);
    }
    return late;
}

PrepaymentAdvice prepaymentAdvice(const BehaviourFacts& facts, const AgreementRecord& agreements, const LateFacts& late,
                                  const PrepaymentLimits& limits)
{
    PrepaymentAdvice advice;
    const auto advise = [&](int percent) { advice.percent = std::max(advice.percent, percent); };
    if (late.lateInvoices > limits.lateInvoices) {
        advise(30);
        advice.facts.push_back(fact("late_invoices", {late.lateInvoices, late.days}));
    }
    if (facts.medianLate && *facts.medianLate > limits.median) {
        advise(50);
        advice.facts.push_back(fact("median_late", {*facts.medianLate}));
    }
    if (broken(agreements) >= 2)
        advise(50);
    if (advice.percent == 0)
        return advice;
    addBroken(agreements, advice.facts);
    if (facts.trend && facts.trend->trend == PayTrend::Slower)
        advice.facts.push_back(fact("slower", {facts.trend->beforeMean, facts.trend->lastMean}));
    if (late.oldestDays > limits.oldestDays) {
        advise(100);
        advice.facts.push_back(fact("overdue_open", {late.overdueOpen, late.oldestDays}));
    }
    return advice;
}

} // namespace tegoed
