#pragma once

#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"
#include "core/domain/money/yearly_rate.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tegoed {

// The facts of one message, typed; how they are written follows from channel and language (templates/INDEX sections 4, 5).
// An empty text, an empty optional or a zero amount of costs means: there is none, and a text has to say so by a section.

struct CompanyValues {
    QString name;
    QString smsName;      ///< At most 18 characters.
    QString address;      ///< Street with number.
    QString postalCity;
    QString phone;
    QString email;
    QString registration; ///< KvK or enterprise number, without label.
    QString countryCode;  ///< ISO 3166-1 alpha-2: decides the label of the registration.
    QString contactName;
    QString contactRole;
};

struct DebtorValues {
    QString name;
    QString salutation;   ///< The complete line, punctuation included: `salutation()` makes it.
};

struct ListedInvoice {
    QString number;
    std::optional<Date> date;
    std::optional<Date> dueDate;
    std::optional<Money> open;
    QString description;
};

struct TotalValues {
    std::optional<Money> payable;   ///< What this message asks for.
    std::optional<Money> open;      ///< Principal open.
    std::optional<Money> interest;
    std::optional<Money> afterTerm; ///< Principal plus costs when the term has passed.
    std::optional<Money> notYetDue;
    std::optional<Money> overdue;
    std::optional<Money> credits;
};

struct PaymentValues {
    QString iban;
    QString accountName;
    QString reference;    ///< A Belgian structured communication as +++123/4567/89002+++.
    QString link;         ///< https: only; empty = none.
};

struct MessageDates {
    std::optional<Date> date;         ///< The day the message goes.
    std::optional<Date> payBy;
    std::optional<Date> previousDate; ///< Of the latest earlier reminder that covered every invoice.
    std::optional<Date> demandDate;   ///< Only when its term has ended.
};

struct LegalValues {
    std::optional<int> days;
    std::optional<Date> termEnd;
    std::optional<Date> firstReminderDate;
    std::optional<Date> firstReminderEnd;
    bool hasClause = false;
    bool inDefault = false;
    bool givesNoticeOfDefault = false;
};

struct InterestValues {
    QString name;
    std::optional<YearlyRate> rate;
    std::optional<Date> from;
    bool applies = false;
};

struct CostValues {
    std::optional<Money> amount;
    std::optional<Money> vat;
    std::optional<Money> total;
    bool breakdown = false;
};

struct InstalmentValues {
    int number = 1;
    std::optional<Date> date;
    std::optional<Money> amount;
};

struct PlanValues {
    QString number;
    std::optional<Money> total;
    std::optional<Date> signBy;
    std::optional<int> graceDays;
    std::optional<Date> graceDate;
    QString interestText;
    QString extraText;
    std::optional<Money> remainingAfter; ///< Empty or zero after the last part.
    bool requested = false;
    std::vector<InstalmentValues> instalments; ///< Count, first date and first amount follow from these.
    std::optional<InstalmentValues> next;
    std::optional<InstalmentValues> missed;
};

struct PromiseValues {
    std::optional<Date> callDate;
    std::optional<Date> date;
    std::optional<Money> amount;
};

struct DeferralValues {
    std::optional<Date> newDate;
    bool requested = false;
};

struct DisputeValues {
    std::optional<Date> date;
    QString reason;             ///< May have several lines.
    QString handler;
    std::optional<Date> answerBy;
    QStringList invoiceNumbers; ///< Empty = the invoices of the message.
};

struct ReceivedValues {
    std::optional<Money> amount;
    std::optional<Date> date;
    std::optional<Money> remaining; ///< Empty or zero = nothing is left.
    bool fromBestPayer = false;     ///< They nearly always pay in time (S28).
};

struct HandoverValues {
    std::optional<Date> date;
    QString party;                  ///< With its place.
    std::optional<Money> nextStepCost;
};

struct ReplyValues {
    bool enabled = false;
    QString paid; ///< Three mailto: addresses: `replyLinks()` makes them.
    QString proposal;
    QString dispute;
};

struct StatementLine {
    enum class Type { Invoice, CreditNote, Payment };
    Type type = Type::Invoice;
    QString number;
    std::optional<Date> date;
    std::optional<Date> dueDate;
    std::optional<Money> amount;
    std::optional<Money> open;
};

struct StatementValues {
    std::optional<Date> asOf;
    std::vector<StatementLine> lines;
};

struct PrepaymentValues {
    QString orderRef;
    std::optional<Money> amount;
    std::optional<YearlyRate> percent; ///< Of the total; parts per million.
    std::optional<Money> total;
};

struct MessageValues {
    CompanyValues company;
    DebtorValues debtor;
    std::vector<ListedInvoice> invoices;      ///< What the message is about.
    std::vector<ListedInvoice> otherInvoices; ///< Only mentioned.
    TotalValues totals;
    PaymentValues payment;
    MessageDates message;
    LegalValues legal;
    InterestValues interest;
    CostValues costs;
    PlanValues plan;
    PromiseValues promise;
    DeferralValues deferral;
    DisputeValues dispute;
    ReceivedValues received;
    HandoverValues handover;
    ReplyValues reply;
    bool smsShowsAmount = false;              ///< Only when the user allows it for this debtor (decision 20).
    StatementValues statement;
    PrepaymentValues prepayment;
    QString correctionReason;                 ///< Half a sentence.
    int signatureLines = 0;                   ///< Empty lines to sign in; letters only.
};

} // namespace tegoed
