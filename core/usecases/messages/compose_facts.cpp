#include "core/usecases/messages/compose_facts.h"

#include "core/domain/escalation/next_step.h"
#include "core/domain/law/legal_terms.h"
#include "core/domain/message/message_words.h"
#include "core/domain/reference/reference.h"

#include <QUrl>

#include <algorithm>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestRemittance = 100; // Of the 140 characters of a SEPA transfer: room for what banks add.
constexpr int kLegalDays = 14;          // Art. XIX.2 WER: at least fourteen calendar days (law.md).

WorkCalendar calendarOf(const ComposeFacts& facts)
{
    return facts.book.country == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
}

ListedInvoice listed(const InvoiceDetail& invoice)
{
    const InvoiceRow& row = invoice.row;
    return {row.number, row.issueDate, row.dueDate, row.open, invoice.data.description};
}

/// At most 18 characters, cut between words where that leaves something.
QString smsNameOf(const QString& name)
{
    constexpr qsizetype kMost = 18;
    if (name.size() <= kMost)
        return name;
    const qsizetype blank = name.lastIndexOf(u' ', kMost);
    return (blank >= 6 ? name.left(blank) : name.left(kMost)).trimmed();
}

CompanyValues companyOf(const ComposeFacts& facts)
{
    const OwnCompany& own = facts.book.company;
    const bool isDutch = languageOfTexts(facts.language) == u"nl";
    CompanyValues company;
    company.name = own.name;
    company.smsName = smsNameOf(own.name);
    company.address = own.address.street;
    const QString place = own.address.postalCode + u' ' + own.address.city;
    company.postalCity = place.trimmed();
    company.phone = own.phone;
    company.email = own.email;
    company.registration = own.registrationNumber;
    company.countryCode = own.address.countryCode.isEmpty() ? facts.book.country : own.address.countryCode;
    // Nobody named signs: the office does, so that the company does not stand there twice.
    company.contactName = !own.contactName.isEmpty() ? own.contactName : isDutch ? u"Administratie"_s : u"Accounts"_s;
    company.contactRole = !facts.role.isEmpty() ? facts.role : isDutch ? u"Debiteurenbeheer"_s : u"Credit control"_s;
    return company;
}

/// The end of the free first reminder's term. What is neither letter nor e-mail counts as an e-mail here.
std::optional<Date> firstReminderEnd(const ComposeFacts& facts, const Date& sent, Channel channel)
{
    const auto term = belgianConsumerTerm(*facts.law, channel == Channel::Letter ? Channel::Letter : Channel::Email, sent);
    return term ? std::optional(term->lastDay) : std::nullopt;
}

/// The day of a hand-over that a final notice announces: the first working day after its last day to pay.
std::optional<Date> handoverDay(const ComposeFacts& facts, const Date& payBy)
{
    const auto next = nextWorkingDay(calendarOf(facts), payBy);
    return next ? std::optional(*next) : std::nullopt;
}

} // namespace

Money principalAsked(const ComposeFacts& facts)
{
    Money sum(0, facts.currency);
    for (const ComposeInvoice& invoice : facts.invoices) {
        if (invoice.isAsked)
            sum += invoice.open;
    }
    return sum;
}

Money askedAmount(const ComposeFacts& facts)
{
    if (facts.agreedAmount)
        return *facts.agreedAmount;
    if (facts.plan && facts.plan->asked)
        return *facts.plan->asked;
    return principalAsked(facts) + facts.claims.onTop.value_or(Money(0, facts.currency));
}

std::optional<Date> payByOf(const ComposeFacts& facts)
{
    switch (facts.stage) {
    case Stage::InvoiceSent:
    case Stage::PreDue:
        return facts.asked.empty() ? std::nullopt : std::optional(facts.asked.front().row.dueDate);
    case Stage::Statement:
    case Stage::PaymentThanks:
    case Stage::Correction:
        return std::nullopt;
    default:
        break;
    }
    if (facts.stage == Stage::Reminder1 && facts.debtor.track == LegalTrack::BeB2c)
        return firstReminderEnd(facts, facts.today, facts.channel);
    if (facts.claims.termEnd)
        return facts.claims.termEnd;
    if (facts.step && !facts.claims.legal.givesNoticeOfDefault) {
        if (const auto day = payByDay(*facts.step, facts.debtor.track, facts.today))
            return day;
    }
    int days = facts.stage == Stage::Reminder1 ? 7 : facts.stage == Stage::Reminder2 ? 7 : 14;
    if (facts.claims.legal.givesNoticeOfDefault) // A reasonable date: fourteen days after arrival (templates/INDEX section 8).
        days = facts.channel == Channel::Letter ? 16 : 14;
    const Date day = facts.today.plusDays(days);
    const auto isOpen = isWorkingDay(calendarOf(facts), day);
    if (isOpen && *isOpen)
        return day;
    const auto next = nextWorkingDay(calendarOf(facts), day);
    return next ? std::optional(*next) : std::nullopt;
}

QString paymentReferenceOf(const ComposeFacts& facts)
{
    if (facts.asked.size() == 1) {
        const InvoiceDetail& only = facts.asked.front();
        if (only.data.paymentReference.isEmpty())
            return only.row.number;
        const auto ogm = checkOgm(only.data.paymentReference);
        return ogm && ogm->valid && facts.book.country == u"BE" ? ogm->printed : only.data.paymentReference;
    }
    QString joined;
    for (const InvoiceDetail& invoice : facts.asked) {
        if (joined.size() + invoice.row.number.size() + 1 > kLongestRemittance)
            return facts.debtor.data.number.isEmpty() ? u"D%1"_s.arg(facts.debtor.id.value) : facts.debtor.data.number;
        joined += (joined.isEmpty() ? QString() : u" "_s) + invoice.row.number;
    }
    return joined;
}

QString paymentLinkOf(const ComposeFacts& facts)
{
    QString link = facts.asked.size() == 1 ? facts.asked.front().data.paymentLink : QString();
    if (link.isEmpty() && !facts.linkPattern.isEmpty()) {
        link = facts.linkPattern;
        link.replace(u"{reference}"_s, QString::fromLatin1(QUrl::toPercentEncoding(paymentReferenceOf(facts))));
        link.replace(u"{amount}"_s, askedAmount(facts).toDecimal());
    }
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

MessageValues valuesOf(const ComposeFacts& facts, std::optional<Date> payBy)
{
    MessageValues values;
    values.company = companyOf(facts);
    values.debtor.name = facts.debtor.data.name;
    values.debtor.salutation = salutation({}, Gender::Unknown, facts.language);
    for (const InvoiceDetail& invoice : facts.asked)
        values.invoices.push_back(listed(invoice));
    for (const InvoiceDetail& invoice : facts.mentioned)
        values.otherInvoices.push_back(listed(invoice));

    values.totals.payable = askedAmount(facts);
    values.totals.open = principalAsked(facts);
    values.totals.interest = facts.claims.interestAmount;
    values.totals.afterTerm = facts.claims.afterTerm;
    values.legal = facts.claims.legal;
    values.interest = facts.claims.interest;
    values.costs = facts.claims.costs;
    Money overdue(0, facts.currency), later(0, facts.currency);
    for (const ComposeInvoice& invoice : facts.invoices)
        (invoice.due < facts.today ? overdue : later) += invoice.open;
    values.totals.overdue = overdue;
    values.totals.notYetDue = later;
    for (const Money& credit : facts.debtor.credits) {
        if (credit.currency() == facts.currency && !credit.isZero())
            values.totals.credits = credit;
    }
    if (facts.plan)
        values.plan = facts.plan->values;
    values.payment.iban = facts.book.company.iban;
    values.payment.accountName = facts.book.company.name;
    values.payment.reference = paymentReferenceOf(facts);
    values.payment.link = paymentLinkOf(facts);
    values.message.date = facts.today;
    values.message.payBy = payBy;
    values.message.previousDate = facts.previousDate;
    values.message.demandDate = facts.claims.demandDate;
    if (facts.stage == Stage::FinalNotice && payBy && !facts.ownTerms.handoverParty.isEmpty()) {
        values.handover.party = facts.ownTerms.handoverParty;
        values.handover.date = handoverDay(facts, *payBy);
    }
    if (facts.debtor.track == LegalTrack::BeB2c && facts.stage == Stage::Reminder1) {
        values.legal.days = kLegalDays;
        values.legal.termEnd = firstReminderEnd(facts, facts.today, facts.channel);
    } else if (facts.debtor.track == LegalTrack::BeB2c && facts.firstReminderDate && !values.legal.firstReminderDate) {
        values.legal.firstReminderDate = facts.firstReminderDate;
        values.legal.firstReminderEnd = firstReminderEnd(facts, *facts.firstReminderDate, Channel::Letter); // The later of the two: safe.
    }
    values.reply = replyLinks(facts.book.company.email, values.payment.reference, facts.language);
    if (facts.stage == Stage::Statement) {
        values.statement.asOf = facts.today;
        for (const InvoiceDetail& invoice : facts.asked) {
            values.statement.lines.push_back({invoice.row.kind == InvoiceKind::CreditNote ? StatementLine::Type::CreditNote : StatementLine::Type::Invoice,
                                              invoice.row.number, invoice.row.issueDate, invoice.row.dueDate, invoice.row.amount, invoice.row.open});
        }
    }
    return values;
}

} // namespace tegoed::detail
