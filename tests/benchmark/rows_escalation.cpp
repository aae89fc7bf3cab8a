#include "core/domain/escalation/day_plan.h"
#include "tests/benchmark/rows.h"

#include <QDebug>

#include <cstdlib>

namespace tegoed::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

Sequence reminders()
{
    Sequence sequence;
    sequence.code = u"days_7_15_30"_s;
    for (const auto& [stage, days] : {std::pair{Stage::Reminder1, 7}, std::pair{Stage::Reminder2, 15}, std::pair{Stage::Reminder3, 30}}) {
        Step step;
        step.code = stageCode(stage);
        step.stage = stage;
        step.days = days;
        step.payByDays = 7;
        step.minimumOpen = 500;
        step.channels = {Channel::Email, Channel::Letter};
        sequence.steps.push_back(step);
    }
    return sequence;
}

/// Ten invoices a debtor, one in five paid, ages of −30 to 60 days, the overdue half with a reminder sent.
EscalationFacts factsOf(int invoices, std::int32_t today)
{
    EscalationFacts facts;
    constexpr int kPerDebtor = 10;
    for (int i = 0; i < invoices; ++i) {
        if (i % kPerDebtor == 0) {
            DebtorFacts debtor;
            debtor.debtor = DebtorId{i / kPerDebtor + 1};
            debtor.track = i % 3 == 0 ? LegalTrack::NlB2c : LegalTrack::NlB2b;
            debtor.firstInvoice = static_cast<std::uint32_t>(i);
            debtor.lastContactDay = i % 7 == 0 ? today - 2 : today - 20;
            facts.debtors.push_back(debtor);
        }
        ++facts.debtors.back().invoices;
        InvoiceFacts invoice;
        invoice.invoice = InvoiceId{i + 1};
        invoice.open = i % 5 == 0 ? 0 : 121'00 + i % 977;
        invoice.dueDay = today - 60 + (i * 37) % 90;
        invoice.issueDay = invoice.knownDay = invoice.dueDay - 30;
        invoice.sequence = 0;
        invoice.flags = InvoiceFacts::TermAgreed;
        invoice.firstRecord = static_cast<std::uint32_t>(facts.records.size());
        if (i % 2 == 0 && invoice.dueDay < today - 10) {
            facts.records.push_back({stepKey(u"reminder_1"), invoice.dueDay + 8, invoice.dueDay + 15, 0, StepState::Sent, StepKind::Message, Stage::Reminder1});
            invoice.records = 1;
        }
        facts.invoices.push_back(invoice);
    }
    return facts;
}

} // namespace

void escalationRows(Report& report, Book& book)
{
    const EscalationFacts facts = factsOf(report.invoices(), book.today.dayNumber());
    const std::vector<ReadySequence> sequences{ReadySequence(reminders())};
    volatile std::size_t sink = 0;
    report.absolute(u"what to do today, decided in memory: every invoice, one message per debtor"_s, 150,
                    [&] { sink = planDay(facts, sequences, book.today).actions.size(); });
    if (sink == 0) {
        qCritical("nothing was proposed");
        std::exit(1);
    }
}

} // namespace tegoed::bench
