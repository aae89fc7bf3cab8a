#pragma once

#include "core/domain/behaviour/payment_behaviour.h"
#include "core/domain/party/party.h"

#include <QStringList>

namespace tegoed {

/// What became of promises and plans.
struct AgreementRecord {
    int promisesEnded = 0; ///< Kept, partly or broken; not those still to come.
    int promisesKept = 0;
    int plansEnded = 0;    ///< Completed or ended; withdrawn ones were never agreed.
    int plansKept = 0;
    int disputes = 0;      ///< Ever opened.
};

/// One fact behind a class or an advice, for the sentence: paid_invoices [n] · on_time [permille] · median_late [tenths of a day] ·
/// late_invoices [n, days] · overdue_open [n, oldest days] · promises_broken [n] · plans_broken [n] · slower [tenths before, tenths last].
struct BehaviourReason {
    QString code;
    QStringList arguments;
    friend bool operator==(const BehaviourReason&, const BehaviourReason&) = default;
};

/// Where the classes begin. A setting of the book may change them.
struct ClassLimits {
    int fewestInvoices = 6;
    int bestOnTimePermille = 900; ///< A: at least this share on time …
    TenthsOfDay bestMedian = 0;   ///< … and a median not above it.
    TenthsOfDay goodMedian = 100; ///< B: a median not above it; one broken promise or plan is no B any more.
    TenthsOfDay fairMedian = 300; ///< C: a median not above it. D: the rest, and whoever broke two agreements.
};

enum class PayerClass { A, B, C, D };
QString payerClassCode(PayerClass value); ///< "A" …

struct ClassFound {
    PayerClass value = PayerClass::C;
    std::vector<BehaviourReason> facts; ///< Everything it rests on. Never the sole ground of anything (decision 6).
};

/// A legal person by the legal form in its name, or a public body. A firm of natural persons (vof, maatschap, a sole trader)
/// is none: unsure counts as a person, about whom no class is kept (decision 6).
bool isLegalPerson(PartyKind kind, const QString& name);

/// None for natural persons, and below the fewest invoices.
std::optional<ClassFound> payerClassOf(PartyKind kind, const QString& name, const BehaviourFacts& facts, const AgreementRecord& agreements,
                                       const ClassLimits& limits = {});

/// The rule of the group *best payers* (S28): at least 6 invoices, 95 % on time, no dispute, nothing overdue now.
bool isBestPayer(const BehaviourFacts& facts, const AgreementRecord& agreements, int overdueOpen);

/// Ask a part beforehand on the next order (S20)?
struct PrepaymentAdvice {
    int percent = 0; ///< 0, 30, 50 or 100.
    std::vector<BehaviourReason> facts; ///< Why; empty when none is advised.
};
/// What else it looks at.
struct LateFacts {
    int lateInvoices = 0;  ///< Paid more than `days` late, or open and overdue by more.
    int days = 14;
    int overdueOpen = 0;
    int oldestDays = 0;
};
LateFacts lateFactsOf(std::span<const PaidInvoice> paid, std::span<const OpenInvoice> open, const Date& today, int days = 14);
struct PrepaymentLimits {
    int lateInvoices = 3;        ///< More than these: 30 %.
    TenthsOfDay median = 300;    ///< Above it: 50 %. Twice broken agreements too.
    int oldestDays = 90;         ///< Something open longer, and one of the above: 100 %.
};
PrepaymentAdvice prepaymentAdvice(const BehaviourFacts& facts, const AgreementRecord& agreements, const LateFacts& late,
                                  const PrepaymentLimits& limits = {});

} // namespace tegoed
