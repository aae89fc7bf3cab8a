#pragma once

#include "core/domain/escalation/day_plan.h"
#include "core/domain/escalation/simulate.h"

#include <QFile>
#include <QStringList>

#include <functional>

namespace tegoed::test {

using namespace Qt::Literals::StringLiterals;

inline Date day(const char* iso)
{
    const auto date = Date::fromIso(QString::fromLatin1(iso));
    TEGOED_ENSURE(date.has_value());
    return *date;
}

inline Sequence shippedSequence(const QString& code)
{
    QFile file(QStringLiteral(TEGOED_SOURCE_DIR "/resources/sequences/%1.json").arg(code));
    TEGOED_ENSURE(file.open(QIODevice::ReadOnly));
    const auto sequence = sequenceFromJson(file.readAll());
    if (!sequence)
        qFatal("%s", qPrintable(sequence.error().arguments.join(u' ')));
    return *sequence;
}

/// A small book written as sentences: one debtor, invoices due on 1 March 2027 (a Monday), € 1,000, of an agreed term.
struct SmallBook {
    EscalationFacts facts;
    std::vector<ReadySequence> sequences;

    explicit SmallBook(LegalTrack track, Sequence sequence)
    {
        sequences.emplace_back(std::move(sequence));
        facts.book.knowsBank = true;
        facts.book.bankDay = day("2030-01-01").dayNumber(); // Fresh, unless a row says otherwise.
        facts.debtors.push_back({});
        facts.debtors.back().debtor = DebtorId{1};
        facts.debtors.back().track = track;
    }
    static SmallBook shipped(LegalTrack track, const QString& code) { return SmallBook(track, shippedSequence(code)); }

    SmallBook& invoice(const char* due = "2027-03-01", std::int64_t open = 1000'00)
    {
        InvoiceFacts invoice;
        invoice.invoice = InvoiceId{static_cast<std::int64_t>(facts.invoices.size()) + 1};
        invoice.open = open;
        invoice.dueDay = day(due).dayNumber();
        invoice.issueDay = invoice.knownDay = invoice.dueDay - 30;
        invoice.flags = InvoiceFacts::TermAgreed | InvoiceFacts::HasClause;
        invoice.sequence = 0;
        invoice.firstRecord = static_cast<std::uint32_t>(facts.records.size());
        facts.invoices.push_back(invoice);
        ++facts.debtors.back().invoices;
        return *this;
    }
    InvoiceFacts& last() { return facts.invoices.back(); }
    DebtorFacts& debtor() { return facts.debtors.back(); }

    SmallBook& record(const char* code, const char* on, const char* deadline = nullptr, StepState state = StepState::Sent, int repeat = 0)
    {
        StepRecord record;
        record.step = stepKey(QString::fromLatin1(code));
        record.sentDay = day(on).dayNumber();
        record.deadline = deadline == nullptr ? kNoDay : day(deadline).dayNumber();
        record.repeat = static_cast<std::uint16_t>(repeat);
        record.state = state;
        const auto stage = stageOf(QString::fromLatin1(code));
        record.stage = stage.value_or(Stage::Reminder1);
        record.kind = stage ? StepKind::Message : StepKind::Call;
        facts.records.push_back(record);
        ++last().records;
        if (state == StepState::Sent)
            debtor().lastContactDay = std::max(debtor().lastContactDay, record.sentDay);
        return *this;
    }
    SmallBook& credit(std::int64_t amount, std::int64_t unmatched = 0)
    {
        facts.credits.push_back({amount, unmatched, 0});
        ++debtor().credits;
        return *this;
    }
    SmallBook& with(const std::function<void(SmallBook&)>& change)
    {
        change(*this);
        return *this;
    }

    /// "propose reminder_1 | wait one_contact 2027-03-15 · 1 message": what is decided for each invoice and done for the debtor.
    QString on(const char* today, std::span<const CheckRow> checks = allChecks()) const
    {
        const DayPlan plan = planDay(facts, sequences, day(today), checks);
        QStringList decisions;
        for (std::size_t i = 0; i < facts.invoices.size(); ++i)
            decisions.push_back(sentence(plan.decisions[i], facts.invoices[i]));
        QString result = decisions.join(u" | "_s);
        for (const PlannedAction& action : plan.actions)
            result += actionText(action);
        return result;
    }

private:
    QString stepCode(int sequence, int step) const
    {
        return step < 0 ? u"-"_s : sequences[static_cast<std::size_t>(sequence)].step(step).code;
    }
    QString sentence(const NextStep& decision, const InvoiceFacts& invoice) const
    {
        QStringList words{outcomeCode(decision.outcome)};
        if (decision.outcome == StepOutcome::Propose)
            words << stepCode(invoice.sequence, decision.step);
        else
            words << checkCode(decision.check);
        if (decision.outcome == StepOutcome::Propose && decision.repeat > 0)
            words << u"again %1"_s.arg(decision.repeat);
        if (decision.outcome == StepOutcome::Wait || (decision.outcome == StepOutcome::Blocked && decision.day != kForever))
            words << Date::fromDayNumber(decision.day).toIso();
        if (decision.warnings & kWarnsBank)
            words << u"bank!"_s;
        if (decision.warnings & kWarnsUnmatched)
            words << u"unmatched!"_s;
        if (decision.givesNotice)
            words << u"notice"_s;
        if (decision.claimsCosts)
            words << u"claims"_s;
        if (decision.claimWaits)
            words << u"claim-waits"_s;
        return words.join(u' ');
    }
    QString actionText(const PlannedAction& action) const
    {
        static const QStringList kKinds{u"message"_s, u"call"_s, u"hand-over"_s, u"announced"_s};
        QStringList invoices;
        for (const std::uint32_t i : action.invoices)
            invoices << QString::number(i + 1);
        QString text = u" > %1 %2 %3"_s.arg(kKinds[static_cast<int>(action.kind)], invoices.join(u'+'),
                                           Money(action.asked, Currency::euro()).toDecimal());
        for (const std::uint32_t i : action.alsoOpen)
            text += u" also %1"_s.arg(i + 1);
        return text + (action.isAutomatic ? u" automatic"_s : QString());
    }
};

/// One row of the engine's table: what the book is, the day, and what is expected in words.
struct EscalationCase {
    const char* name;
    SmallBook book;
    const char* today;
    const char* expected;
};
std::vector<EscalationCase> escalationCases();

} // namespace tegoed::test
