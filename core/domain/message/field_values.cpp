#include "core/domain/message/field_values.h"

#include "core/domain/message/message_words.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
FieldValue fieldOf(const std::optional<T>& value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue fieldOf(const QString& text)
{
    return text.trimmed().isEmpty() ? FieldValue() : FieldValue(text);
}

/// Costs and credits of nothing are none.
FieldValue unlessZero(const std::optional<Money>& amount)
{
    return amount && !amount->isZero() ? FieldValue(*amount) : FieldValue();
}

FieldValue flag(bool value)
{
    return value ? FieldValue(true) : FieldValue();
}

FieldRow rowOf(const ListedInvoice& invoice)
{
    return {{u"number"_s, fieldOf(invoice.number)}, {u"date"_s, fieldOf(invoice.date)}, {u"dueDate"_s, fieldOf(invoice.dueDate)},
            {u"open"_s, fieldOf(invoice.open)}, {u"description"_s, fieldOf(invoice.description)}};
}

FieldRow rowOf(const InstalmentValues& part)
{
    return {{u"no"_s, part.number}, {u"date"_s, fieldOf(part.date)}, {u"amount"_s, fieldOf(part.amount)}};
}

QStringList numbersOf(const std::vector<ListedInvoice>& invoices)
{
    QStringList numbers;
    for (const ListedInvoice& invoice : invoices)
        numbers += invoice.number;
    return numbers;
}

void addSenderAndDebtor(FieldRow& fields, const MessageValues& values)
{
    const CompanyValues& company = values.company;
    fields.insert({{u"company.name"_s, fieldOf(company.name)}, {u"company.smsName"_s, fieldOf(company.smsName)},
                   {u"company.address"_s, fieldOf(company.address)}, {u"company.postalCity"_s, fieldOf(company.postalCity)},
                   {u"company.phone"_s, fieldOf(company.phone)}, {u"company.email"_s, fieldOf(company.email)},
                   {u"company.registration"_s, fieldOf(company.registration)}, {u"company.contactName"_s, fieldOf(company.contactName)},
                   {u"company.contactRole"_s, fieldOf(company.contactRole)}, {u"debtor.name"_s, fieldOf(values.debtor.name)},
                   {u"debtor.salutation"_s, fieldOf(values.debtor.salutation)}, {u"payment.iban"_s, fieldOf(values.payment.iban)},
                   {u"payment.accountName"_s, fieldOf(values.payment.accountName)},
                   {u"payment.reference"_s, fieldOf(values.payment.reference)}, {u"payment.link"_s, fieldOf(values.payment.link)}});
}

void addAmounts(FieldRow& fields, const MessageValues& values)
{
    const TotalValues& totals = values.totals;
    fields.insert({{u"totals.payable"_s, fieldOf(totals.payable)}, {u"totals.open"_s, fieldOf(totals.open)},
                   {u"totals.interest"_s, fieldOf(totals.interest)}, {u"totals.afterTerm"_s, fieldOf(totals.afterTerm)},
                   {u"totals.notYetDue"_s, fieldOf(totals.notYetDue)}, {u"totals.overdue"_s, fieldOf(totals.overdue)},
                   {u"totals.credits"_s, unlessZero(totals.credits)}, {u"interest.name"_s, fieldOf(values.interest.name)},
                   {u"interest.rate"_s, fieldOf(values.interest.rate)}, {u"interest.from"_s, fieldOf(values.interest.from)},
                   {u"interest.applies"_s, flag(values.interest.applies)}, {u"costs.amount"_s, unlessZero(values.costs.amount)},
                   {u"costs.vat"_s, unlessZero(values.costs.vat)}, {u"costs.total"_s, unlessZero(values.costs.total)},
                   {u"costs.breakdown"_s, flag(values.costs.breakdown)}});
}

void addDates(FieldRow& fields, const MessageValues& values)
{
    const MessageDates& dates = values.message;
    const LegalValues& legal = values.legal;
    fields.insert({{u"message.date"_s, fieldOf(dates.date)}, {u"message.payBy"_s, fieldOf(dates.payBy)},
                   {u"message.previousDate"_s, fieldOf(dates.previousDate)}, {u"message.demandDate"_s, fieldOf(dates.demandDate)},
                   {u"legal.days"_s, fieldOf(legal.days)}, {u"legal.termEnd"_s, fieldOf(legal.termEnd)},
                   {u"legal.firstReminderDate"_s, fieldOf(legal.firstReminderDate)},
                   {u"legal.firstReminderEnd"_s, fieldOf(legal.firstReminderEnd)}, {u"legal.hasClause"_s, flag(legal.hasClause)},
                   {u"legal.inDefault"_s, flag(legal.inDefault)}, {u"legal.givesNoticeOfDefault"_s, flag(legal.givesNoticeOfDefault)}});
}

void addPlan(FieldRow& fields, const PlanValues& plan)
{
    fields.insert({{u"plan.number"_s, fieldOf(plan.number)}, {u"plan.total"_s, fieldOf(plan.total)}, {u"plan.signBy"_s, fieldOf(plan.signBy)},
                   {u"plan.graceDays"_s, fieldOf(plan.graceDays)}, {u"plan.graceDate"_s, fieldOf(plan.graceDate)},
                   {u"plan.interestText"_s, fieldOf(plan.interestText)}, {u"plan.extraText"_s, fieldOf(plan.extraText)},
                   {u"plan.remainingAfter"_s, unlessZero(plan.remainingAfter)}, {u"plan.requested"_s, flag(plan.requested)}});
    if (!plan.instalments.empty()) {
        fields.insert(u"plan.count"_s, static_cast<int>(plan.instalments.size()));
        fields.insert(u"plan.firstDate"_s, fieldOf(plan.instalments.front().date));
        fields.insert(u"plan.firstAmount"_s, fieldOf(plan.instalments.front().amount));
    }
    const auto addPart = [&fields](const QString& prefix, const std::optional<InstalmentValues>& part) {
        if (part)
            fields.insert({{prefix + u".no"_s, part->number}, {prefix + u".date"_s, fieldOf(part->date)},
                           {prefix + u".amount"_s, fieldOf(part->amount)}});
    };
    addPart(u"plan.next"_s, plan.next);
    addPart(u"plan.missed"_s, plan.missed);
}

void addEvents(FieldRow& fields, const MessageValues& values)
{
    fields.insert({{u"promise.callDate"_s, fieldOf(values.promise.callDate)}, {u"promise.date"_s, fieldOf(values.promise.date)},
                   {u"promise.amount"_s, fieldOf(values.promise.amount)}, {u"deferral.newDate"_s, fieldOf(values.deferral.newDate)},
                   {u"deferral.requested"_s, flag(values.deferral.requested)}, {u"dispute.date"_s, fieldOf(values.dispute.date)},
                   {u"dispute.reason"_s, fieldOf(values.dispute.reason)}, {u"dispute.handler"_s, fieldOf(values.dispute.handler)},
                   {u"dispute.answerBy"_s, fieldOf(values.dispute.answerBy)}, {u"received.amount"_s, fieldOf(values.received.amount)},
                   {u"received.date"_s, fieldOf(values.received.date)}, {u"received.remaining"_s, unlessZero(values.received.remaining)},
                   {u"received.hasRemaining"_s, flag(isFilled(unlessZero(values.received.remaining)))},
                   {u"received.fromBestPayer"_s, flag(values.received.fromBestPayer)},
                   {u"handover.date"_s, fieldOf(values.handover.date)}, {u"handover.party"_s, fieldOf(values.handover.party)},
                   {u"nextStep.cost"_s, unlessZero(values.handover.nextStepCost)}, {u"reply.enabled"_s, flag(values.reply.enabled)},
                   {u"reply.paid"_s, fieldOf(values.reply.paid)}, {u"reply.proposal"_s, fieldOf(values.reply.proposal)},
                   {u"reply.dispute"_s, fieldOf(values.reply.dispute)}, {u"sms.showAmount"_s, flag(values.smsShowsAmount)},
                   {u"statement.asOf"_s, fieldOf(values.statement.asOf)}, {u"prepayment.orderRef"_s, fieldOf(values.prepayment.orderRef)},
                   {u"prepayment.amount"_s, fieldOf(values.prepayment.amount)}, {u"prepayment.total"_s, fieldOf(values.prepayment.total)}, {u"correction.reason"_s, fieldOf(values.correctionReason)}});
}

Terms::Country countryOf(LegalTrack track)
{
    switch (track) {
    case LegalTrack::NlB2b:
    case LegalTrack::NlB2c: return Terms::Country::Netherlands;
    case LegalTrack::BeB2b:
    case LegalTrack::BeB2c: return Terms::Country::Belgium;
    case LegalTrack::Other: break;
    }
    return Terms::Country::Other;
}

/// Two terms belong to the sender and not to the debtor (templates/_terms.md).
Terms::Country countryOfTerm(const QString& key, const MessageValues& values, LegalTrack track)
{
    if (key == u"term.registrationLabel"_s) {
        return values.company.countryCode == u"NL"_s ? Terms::Country::Netherlands
            : values.company.countryCode == u"BE"_s  ? Terms::Country::Belgium
                                                     : Terms::Country::Other;
    }
    if (key == u"term.paymentReference"_s) {
        const QString& reference = values.payment.reference;
        const bool isStructured = reference.size() > 6 && reference.startsWith("+++"_L1) && reference.endsWith("+++"_L1);
        return isStructured ? Terms::Country::Belgium : Terms::Country::Netherlands;
    }
    return countryOf(track);
}

QString ibanText(const QString& text, bool inGroups)
{
    QString iban = text.simplified().remove(u' ').toUpper();
    if (inGroups) {
        for (qsizetype at = 4; at < iban.size(); at += 5)
            iban.insert(at, u' ');
    }
    return iban;
}

/// Words for people on a letter or mail; figures in an SMS, and where we do not know the names of the months.
QString dateFieldText(const Date& date, bool isShort, const WritingStyle& style)
{
    return isShort || !style.hasWords ? dateText(date, style.language) : dateTextInWords(date, style.language);
}

} // namespace

bool isFilled(const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return false;
    const bool* isOn = std::get_if<bool>(&value);
    return !isOn || *isOn;
}

FieldValues fieldValues(const MessageValues& values, Channel channel, const QString& language, LegalTrack track, const Terms& terms)
{
    FieldValues all;
    FieldRow& fields = all.fields;
    addSenderAndDebtor(fields, values);
    addAmounts(fields, values);
    addDates(fields, values);
    addPlan(fields, values.plan);
    addEvents(fields, values);
    const QStringList numbers = numbersOf(values.invoices);
    const QStringList& disputed = values.dispute.invoiceNumbers;
    fields.insert({{u"invoicesLabel"_s, fieldOf(invoicesLabel(numbers, language))},
                   {u"dispute.invoicesLabel"_s, fieldOf(invoicesLabel(disputed.isEmpty() ? numbers : disputed, language))},
                   {u"hasOtherInvoices"_s, flag(!values.otherInvoices.empty())}, {u"is.email"_s, flag(channel == Channel::Email)},
                   {u"is.letter"_s, flag(channel == Channel::Letter)},
                   {u"is.sms"_s, flag(channel == Channel::Sms || channel == Channel::WhatsApp)}});
    if (channel == Channel::Letter && values.signatureLines > 0)
        fields.insert(u"letter.signatureSpace"_s, QString(values.signatureLines - 1, u'\n'));
    if (values.prepayment.percent)
        fields.insert(u"prepayment.percent"_s, shortPercentText(*values.prepayment.percent, writingStyle(language).language));
    for (const QString& key : terms.keys())
        fields.insert(key, fieldOf(terms.value(key, languageOfTexts(language), countryOfTerm(key, values, track))));
    for (const ListedInvoice& invoice : values.invoices)
        all.lists[u"invoices"_s].push_back(rowOf(invoice));
    for (const ListedInvoice& invoice : values.otherInvoices)
        all.lists[u"otherInvoices"_s].push_back(rowOf(invoice));
    for (const InstalmentValues& part : values.plan.instalments)
        all.lists[u"plan.instalments"_s].push_back(rowOf(part));
    for (const StatementLine& line : values.statement.lines) {
        all.lists[u"statement.lines"_s].push_back({{u"type"_s, statementTypeText(line.type, language)}, {u"number"_s, fieldOf(line.number)},
                                                   {u"date"_s, fieldOf(line.date)}, {u"dueDate"_s, fieldOf(line.dueDate)},
                                                   {u"amount"_s, fieldOf(line.amount)}, {u"open"_s, fieldOf(line.open)}});
    }
    return all;
}

QString fieldText(const FieldValue& value, FieldKind kind, Channel channel, const QString& language)
{
    const WritingStyle style = writingStyle(language);
    const bool isShort = channel == Channel::Sms || channel == Channel::WhatsApp;
    if (const auto* text = std::get_if<QString>(&value))
        return kind == FieldKind::Iban ? ibanText(*text, !isShort) : harmlessText(*text, kind == FieldKind::Lines);
    if (const auto* money = std::get_if<Money>(&value))
        return isShort ? moneyTextPlain(*money, style.language) : moneyText(*money, style.language);
    if (const auto* date = std::get_if<Date>(&value))
        return dateFieldText(*date, isShort, style);
    if (const auto* rate = std::get_if<YearlyRate>(&value))
        return percentText(*rate, style.language);
    if (const auto* number = std::get_if<int>(&value))
        return wholeNumberText(*number, style.language);
    return {};
}

QString harmlessText(const QString& text, bool mayHaveLines)
{
    QString clean;
    clean.reserve(text.size());
    const QString lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n');
    for (const QChar letter : lines) {
        const char16_t code = letter.unicode();
        const bool turnsReading = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
        if (letter == u'\n' || letter == u'\t')
            clean += letter == u'\n' && mayHaveLines ? u'\n' : u' ';
        else if (letter.category() != QChar::Other_Control && !turnsReading)
            clean += letter;
    }
    return clean;
}

} // namespace tegoed
