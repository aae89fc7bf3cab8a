#include "core/domain/message/placeholders.h"

#include <QHash>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum FieldKind;

std::vector<Placeholder> senderAndDebtor()
{
    return {
        {u"company.name"_s, Text, u"De Vries Installaties"_s},
        {u"company.smsName"_s, Text, u"De Vries Inst."_s},
        {u"company.address"_s, Text, u"Havenkade 12"_s},
        {u"company.postalCity"_s, Text, u"3011 AB  ROTTERDAM"_s},
        {u"company.phone"_s, Text, u"010 000 0000"_s},
        {u"company.email"_s, Text, u"administratie@devries.example"_s},
        {u"company.registration"_s, Text, u"12345678"_s},
        {u"company.contactName"_s, Text, u"Kim de Vries"_s},
        {u"company.contactRole"_s, Text, u"Administratie"_s},
        {u"debtor.name"_s, Text, u"Bakkerij Zonneveld B.V."_s},
        {u"debtor.salutation"_s, Text, u"Geachte mevrouw Zonneveld,"_s},
    };
}

std::vector<Placeholder> invoicesAndAmounts()
{
    return {
        {u"invoices"_s, List, {}},
        {u"number"_s, Text, u"2026-0123"_s, u"invoices"_s},
        {u"date"_s, Date, u"1 oktober 2026"_s, u"invoices"_s},
        {u"dueDate"_s, Date, u"31 oktober 2026"_s, u"invoices"_s},
        {u"open"_s, Money, u"€\u00A01.210,00"_s, u"invoices"_s},
        {u"description"_s, Text, u"onderhoud verwarmingsinstallatie"_s, u"invoices"_s},
        {u"otherInvoices"_s, List, {}},
        {u"number"_s, Text, u"2026-0140"_s, u"otherInvoices"_s},
        {u"date"_s, Date, u"10 november 2026"_s, u"otherInvoices"_s},
        {u"dueDate"_s, Date, u"10 december 2026"_s, u"otherInvoices"_s},
        {u"open"_s, Money, u"€\u00A0242,00"_s, u"otherInvoices"_s},
        {u"description"_s, Text, u"reparatie"_s, u"otherInvoices"_s},
        {u"hasOtherInvoices"_s, Flag, {}},
        {u"invoicesLabel"_s, Text, u"factuur 2026-0123"_s},
        {u"totals.payable"_s, Money, u"€\u00A01.210,00"_s},
        {u"totals.open"_s, Money, u"€\u00A01.210,00"_s},
        {u"totals.interest"_s, Money, u"€\u00A07,29"_s},
        {u"totals.afterTerm"_s, Money, u"€\u00A01.391,50"_s},
        {u"totals.notYetDue"_s, Money, u"€\u00A0242,00"_s},
        {u"totals.overdue"_s, Money, u"€\u00A01.210,00"_s},
        {u"totals.credits"_s, Money, u"€\u00A050,00"_s},
        {u"payment.iban"_s, Iban, u"NL91 ABNA 0417 1643 00"_s},
        {u"payment.accountName"_s, Text, u"De Vries Installaties"_s},
        {u"payment.reference"_s, Text, u"2026-0123"_s},
        {u"payment.link"_s, Link, u"https://betaal.example/2026-0123"_s},
    };
}

std::vector<Placeholder> messageAndLaw()
{
    return {
        {u"message.date"_s, Date, u"23 november 2026"_s},
        {u"message.payBy"_s, Date, u"30 november 2026"_s},
        {u"message.previousDate"_s, Date, u"5 november 2026"_s},
        {u"message.demandDate"_s, Date, u"6 november 2026"_s},
        {u"is.email"_s, Flag, {}},
        {u"is.letter"_s, Flag, {}},
        {u"is.sms"_s, Flag, {}},
        {u"legal.days"_s, Number, u"14"_s},
        {u"legal.termEnd"_s, Date, u"7 december 2026"_s},
        {u"legal.firstReminderDate"_s, Date, u"4 november 2026"_s},
        {u"legal.firstReminderEnd"_s, Date, u"18 november 2026"_s},
        {u"legal.hasClause"_s, Flag, {}},
        {u"legal.inDefault"_s, Flag, {}},
        {u"legal.givesNoticeOfDefault"_s, Flag, {}},
        {u"interest.name"_s, Text, u"de wettelijke handelsrente"_s},
        {u"interest.rate"_s, Percent, u"10,00%"_s},
        {u"interest.from"_s, Date, u"1 november 2026"_s},
        {u"interest.applies"_s, Flag, {}},
        {u"costs.amount"_s, Money, u"€\u00A0181,50"_s},
        {u"costs.vat"_s, Money, u"€\u00A038,12"_s},
        {u"costs.total"_s, Money, u"€\u00A0181,50"_s},
        {u"costs.breakdown"_s, Flag, {}},
    };
}

std::vector<Placeholder> agreements()
{
    return {
        {u"plan.number"_s, Text, u"R-2026-07"_s},
        {u"plan.total"_s, Money, u"€\u00A01.210,00"_s},
        {u"plan.count"_s, Number, u"4"_s},
        {u"plan.firstDate"_s, Date, u"1 december 2026"_s},
        {u"plan.firstAmount"_s, Money, u"€\u00A0310,00"_s},
        {u"plan.signBy"_s, Date, u"30 november 2026"_s},
        {u"plan.graceDays"_s, Number, u"7"_s},
        {u"plan.graceDate"_s, Date, u"11 december 2026"_s},
        {u"plan.interestText"_s, Text, u"We rekenen tijdens de looptijd geen rente."_s},
        {u"plan.extraText"_s, Text, u"inclusief kosten"_s},
        {u"plan.remainingAfter"_s, Money, u"€\u00A0600,00"_s},
        {u"plan.requested"_s, Flag, {}},
        {u"plan.instalments"_s, List, {}},
        {u"no"_s, Number, u"1"_s, u"plan.instalments"_s},
        {u"date"_s, Date, u"1 december 2026"_s, u"plan.instalments"_s},
        {u"amount"_s, Money, u"€\u00A0310,00"_s, u"plan.instalments"_s},
        {u"plan.next.no"_s, Number, u"2"_s},
        {u"plan.next.date"_s, Date, u"4 januari 2027"_s},
        {u"plan.next.amount"_s, Money, u"€\u00A0300,00"_s},
        {u"plan.missed.no"_s, Number, u"1"_s},
        {u"plan.missed.date"_s, Date, u"1 december 2026"_s},
        {u"plan.missed.amount"_s, Money, u"€\u00A0310,00"_s},
        {u"promise.callDate"_s, Date, u"23 november 2026"_s},
        {u"promise.date"_s, Date, u"27 november 2026"_s},
        {u"promise.amount"_s, Money, u"€\u00A01.210,00"_s},
        {u"deferral.newDate"_s, Date, u"15 december 2026"_s},
        {u"deferral.requested"_s, Flag, {}},
        {u"dispute.date"_s, Date, u"20 november 2026"_s},
        {u"dispute.reason"_s, Lines, u"De ketel lekt nog na het onderhoud."_s},
        {u"dispute.handler"_s, Text, u"Kim de Vries"_s},
        {u"dispute.answerBy"_s, Date, u"4 december 2026"_s},
        {u"dispute.invoicesLabel"_s, Text, u"factuur 2026-0123"_s},
        {u"received.amount"_s, Money, u"€\u00A0968,00"_s},
        {u"received.date"_s, Date, u"22 november 2026"_s},
        {u"received.remaining"_s, Money, u"€\u00A0242,00"_s},
        {u"received.hasRemaining"_s, Flag, {}},
        {u"received.fromBestPayer"_s, Flag, {}},
        {u"handover.date"_s, Date, u"8 december 2026"_s},
        {u"handover.party"_s, Text, u"incassobureau Voorbeeld in Utrecht"_s},
        {u"nextStep.cost"_s, Money, u"€\u00A0272,25"_s},
    };
}

std::vector<Placeholder> repliesAndLists()
{
    return {
        {u"reply.enabled"_s, Flag, {}},
        {u"reply.paid"_s, Link, u"mailto:administratie@devries.example?subject=Al%20betaald%202026-0123"_s},
        {u"reply.proposal"_s, Link, u"mailto:administratie@devries.example?subject=Mijn%20voorstel%202026-0123"_s},
        {u"reply.dispute"_s, Link, u"mailto:administratie@devries.example?subject=Niet%20mee%20eens%202026-0123"_s},
        {u"sms.showAmount"_s, Flag, {}},
        {u"statement.asOf"_s, Date, u"23 november 2026"_s},
        {u"statement.lines"_s, List, {}},
        {u"date"_s, Date, u"1 oktober 2026"_s, u"statement.lines"_s},
        {u"type"_s, Text, u"Factuur"_s, u"statement.lines"_s},
        {u"number"_s, Text, u"2026-0123"_s, u"statement.lines"_s},
        {u"dueDate"_s, Date, u"31 oktober 2026"_s, u"statement.lines"_s},
        {u"amount"_s, Money, u"€\u00A01.210,00"_s, u"statement.lines"_s},
        {u"open"_s, Money, u"€\u00A01.210,00"_s, u"statement.lines"_s},
        {u"prepayment.orderRef"_s, Text, u"opdracht 8812"_s},
        {u"prepayment.amount"_s, Money, u"€\u00A01.500,00"_s},
        {u"prepayment.percent"_s, Percent, u"30%"_s},
        {u"prepayment.total"_s, Money, u"€\u00A05.000,00"_s},
        {u"correction.reason"_s, Text, u"uw betaling van 3 november was al bij ons binnen"_s},
        {u"letter.signatureSpace"_s, Lines, {}, {}, true},
    };
}

/// Levenshtein's distance: letters to insert, drop or change.
qsizetype distanceBetween(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype changed = diagonal + (a[i - 1].toCaseFolded() == b[j - 1].toCaseFolded() ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

const std::vector<Placeholder>& placeholders()
{
    static const std::vector<Placeholder> all = [] {
        std::vector<Placeholder> list;
        for (const auto part : {senderAndDebtor, invoicesAndAmounts, messageAndLaw, agreements, repliesAndLists}) {
            const std::vector<Placeholder> some = part();
            list.insert(list.end(), some.begin(), some.end());
        }
        return list;
    }();
    return all;
}

const Placeholder* findPlaceholder(const QString& name, const QString& list)
{
    static const QHash<QString, const Placeholder*> places = [] {
        QHash<QString, const Placeholder*> all;
        for (const Placeholder& field : placeholders())
            all.insert(field.list + u'#' + field.name, &field);
        return all;
    }();
    const Placeholder* ofRow = list.isEmpty() ? nullptr : places.value(list + u'#' + name);
    return ofRow ? ofRow : places.value(u'#' + name);
}

QString closestWord(const QString& word, const QStringList& candidates)
{
    QString closest;
    qsizetype least = std::max<qsizetype>(2, word.size() / 5) + 1; // Further off it is another word.
    for (const QString& candidate : candidates) {
        const qsizetype distance = distanceBetween(word.first(std::min<qsizetype>(word.size(), 60)), candidate);
        if (distance < least) {
            least = distance;
            closest = candidate;
        }
    }
    return closest;
}

} // namespace tegoed
