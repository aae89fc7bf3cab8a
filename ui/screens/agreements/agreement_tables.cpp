#include "ui/screens/agreements/agreement_tables.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/agreements/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct AgreementTables {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::AgreementTables)
};

constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
enum SortKey { ByDebtor, ByState, ByAmount, ByDay };
using Shown = std::shared_ptr<const AgreementsShown>;

Cell moneyCell(const Money& amount)
{
    return {.text = moneyText(amount), .raw = qlonglong(amount.minorUnits())};
}

Cell dayCell(const std::optional<Date>& day)
{
    return day ? Cell{.text = dateText(*day), .raw = day->toIso()} : Cell{.text = u"–"_s, .raw = QString()};
}

Cell textCell(const QString& text, bool isStrong = false)
{
    return {.text = text, .toolTip = text, .isStrong = isStrong};
}

Cell chipCell(const StateWord& word)
{
    return {.text = word.word, .chip = word};
}

std::optional<Date> nextDay(const PlanRow& row)
{
    const bool isLive = planGroupOf(row.data.plan.state) != PlanGroup::Finished;
    if (!isLive || !row.progress.next)
        return std::nullopt;
    return row.data.current.plan.parts[*row.progress.next].due;
}

/// A list in memory as a table: `keep` says what shows, `less` sorts.
template <typename IdType, typename Row, typename Rows, typename Keep, typename Less>
PagedTable<IdType, Row>* tableOf(std::vector<typename PagedTable<IdType, Row>::Column> columns, Shown shown, Rows rowsOf, IdType (*idOf)(const Row&), Keep keep,
                                 Less less, std::function<QString(const Row&)> sentence, QObject* parent)
{
    auto list = [shown, rowsOf, idOf, keep, less](int key, SortOrder order, int) {
        std::vector<const Row*> found;
        for (const Row& row : rowsOf(shown->lists)) {
            if (keep(row, shown->filter))
                found.push_back(&row);
        }
        if (key >= 0)
            std::stable_sort(found.begin(), found.end(),
                             [&](const Row* a, const Row* b) { return order == SortOrder::Ascending ? less(key, *a, *b) : less(key, *b, *a); });
        IdList<IdType> ids;
        ids.isComplete = true;
        for (const Row* row : found)
            ids.ids.push_back(idOf(*row));
        return ids;
    };
    auto rows = [shown, rowsOf, idOf](const std::vector<IdType>& ids) {
        std::vector<Row> found;
        for (const IdType id : ids) {
            for (const Row& row : rowsOf(shown->lists)) {
                if (idOf(row) == id)
                    found.push_back(row);
            }
        }
        return found;
    };
    return new PagedTable<IdType, Row>(std::move(columns), std::move(list), std::move(rows), std::move(sentence), parent);
}

PagedTableModel* planTable(const Shown& shown, QObject* parent)
{
    using Column = PagedTable<PlanId, PlanRow>::Column;
    std::vector<Column> columns{
        {{u"number"_s, [] { return AgreementTables::tr("Plan"); }, kLeft, 13}, [](const PlanRow& row) { return textCell(row.data.plan.number); }},
        {{u"debtor"_s, [] { return AgreementTables::tr("Debtor"); }, kLeft, 26, true, ByDebtor, 16}, [](const PlanRow& row) { return textCell(row.debtorName, true); }},
        {{u"state"_s, [] { return AgreementTables::tr("State"); }, kLeft, 21, true, ByState}, [](const PlanRow& row) { return chipCell(planStateWord(row.data.plan.state)); }},
        {{u"paid"_s, [] { return AgreementTables::tr("Paid"); }, kLeft, 28, true, -1, 24},
         [](const PlanRow& row) {
             const std::int64_t total = row.progress.total.minorUnits();
             const QString text = AgreementTables::tr("%1 of %2").arg(moneyText(row.progress.paid), moneyText(row.progress.total));
             return Cell{.text = text, .raw = total > 0 ? qlonglong(row.progress.paid.minorUnits() * 1000 / total) : 0,
                         .toolTip = AgreementTables::tr("%1 of %n part(s) paid", nullptr, static_cast<int>(row.progress.parts.size())).arg(row.progress.settledParts)};
         }},
        {{u"total"_s, [] { return AgreementTables::tr("Total"); }, kRight, 14, false, ByAmount}, [](const PlanRow& row) { return moneyCell(row.progress.total); }},
        {{u"open"_s, [] { return AgreementTables::tr("Open"); }, kRight, 14}, [](const PlanRow& row) { return moneyCell(row.progress.open()); }},
        {{u"next"_s, [] { return AgreementTables::tr("Next date"); }, kLeft, 13, true, ByDay}, [](const PlanRow& row) { return dayCell(nextDay(row)); }},
        {{u"today"_s, [] { return AgreementTables::tr("To be sent today"); }, kLeft, 24, true, -1, 10},
         [](const PlanRow& row) { return textCell(row.message ? planMessageText(row.message->kind) : QString()); }},
    };
    return tableOf<PlanId, PlanRow>(
        std::move(columns), shown, [](const AgreementLists& lists) -> const std::vector<PlanRow>& { return lists.plans; },
        +[](const PlanRow& row) { return row.data.plan.id; },
        [](const PlanRow& row, const AgreementFilter& filter) {
            const PlanGroup group = planGroupOf(row.data.plan.state);
            if (filter.planGroup.isEmpty() ? group == PlanGroup::Finished : planGroupCode(group) != filter.planGroup)
                return false;
            QStringList texts{row.debtorName, row.data.plan.number};
            for (const PlanItem& item : row.data.current.plan.items)
                texts << item.number;
            return hasWords(texts, filter.text);
        },
        [](int key, const PlanRow& a, const PlanRow& b) {
            switch (key) {
            case ByDebtor: return QString::localeAwareCompare(a.debtorName, b.debtorName) < 0;
            case ByAmount: return a.progress.total.minorUnits() < b.progress.total.minorUnits();
            case ByDay: return nextDay(a).value_or(Date(2900, 1, 1)) < nextDay(b).value_or(Date(2900, 1, 1));
            default: return a.data.plan.state < b.data.plan.state;
            }
        },
        [](const PlanRow& row) {
            return AgreementTables::tr("%1, %2, %3, %4 of %5 paid")
                .arg(row.data.plan.number, row.debtorName, planStateWord(row.data.plan.state).word, moneyText(row.progress.paid), moneyText(row.progress.total));
        },
        parent);
}

PagedTableModel* promiseTable(const Shown& shown, QObject* parent)
{
    using Column = PagedTable<AgreementId, PromiseRow>::Column;
    std::vector<Column> columns{
        {{u"debtor"_s, [] { return AgreementTables::tr("Debtor"); }, kLeft, 26, true, ByDebtor, 16}, [](const PromiseRow& row) { return textCell(row.debtorName, true); }},
        {{u"state"_s, [] { return AgreementTables::tr("State"); }, kLeft, 18, true, ByState}, [](const PromiseRow& row) { return chipCell(promiseStateWord(row)); }},
        {{u"until"_s, [] { return AgreementTables::tr("Pays on"); }, kLeft, 13, true, ByDay}, [](const PromiseRow& row) { return dayCell(row.payOn); }},
        {{u"lastDay"_s, [] { return AgreementTables::tr("Paused until"); }, kLeft, 14}, [](const PromiseRow& row) { return dayCell(row.lastDay); }},
        {{u"amount"_s, [] { return AgreementTables::tr("Promised"); }, kRight, 14, true, ByAmount}, [](const PromiseRow& row) { return moneyCell(row.amount); }},
        {{u"received"_s, [] { return AgreementTables::tr("Received"); }, kRight, 14}, [](const PromiseRow& row) { return moneyCell(row.standing.received); }},
        {{u"invoices"_s, [] { return AgreementTables::tr("Invoices"); }, kLeft, 24, true, -1, 12}, [](const PromiseRow& row) { return textCell(row.numbers.join(u", "_s)); }},
        {{u"who"_s, [] { return AgreementTables::tr("Said by"); }, kLeft, 16, true, -1, 10}, [](const PromiseRow& row) { return textCell(row.who); }},
        {{u"confirmation"_s, [] { return AgreementTables::tr("Confirmation"); }, kLeft, 22, true, -1, 14},
         [](const PromiseRow& row) { return textCell(confirmationText(row.confirmation)); }},
    };
    return tableOf<AgreementId, PromiseRow>(
        std::move(columns), shown, [](const AgreementLists& lists) -> const std::vector<PromiseRow>& { return lists.promises; },
        +[](const PromiseRow& row) { return row.id; },
        [](const PromiseRow& row, const AgreementFilter& filter) {
            return (filter.withEnded || !isOver(row)) && hasWords(QStringList{row.debtorName, row.who, row.note} + row.numbers, filter.text);
        },
        [](int key, const PromiseRow& a, const PromiseRow& b) {
            switch (key) {
            case ByDebtor: return QString::localeAwareCompare(a.debtorName, b.debtorName) < 0;
            case ByAmount: return a.amount.minorUnits() < b.amount.minorUnits();
            case ByDay: return a.payOn < b.payOn;
            default: return a.standing.state < b.standing.state;
            }
        },
        [](const PromiseRow& row) {
            return AgreementTables::tr("%1 promised %2 for %3, %4").arg(row.debtorName, moneyText(row.amount), dateText(row.payOn), promiseStateWord(row).word);
        },
        parent);
}

StateWord deferralWord(const DeferralRow& row)
{
    if (!row.endedHow.isEmpty())
        return {AgreementTables::tr("ended"), Tone::Neutral, u"close"_s};
    return row.isOver ? StateWord{AgreementTables::tr("over"), Tone::Neutral, u"success"_s} : StateWord{AgreementTables::tr("holds"), Tone::Info, u"calendar"_s};
}

PagedTableModel* deferralTable(const Shown& shown, QObject* parent)
{
    using Column = PagedTable<AgreementId, DeferralRow>::Column;
    std::vector<Column> columns{
        {{u"debtor"_s, [] { return AgreementTables::tr("Debtor"); }, kLeft, 26, true, ByDebtor, 16}, [](const DeferralRow& row) { return textCell(row.debtorName, true); }},
        {{u"state"_s, [] { return AgreementTables::tr("State"); }, kLeft, 14}, [](const DeferralRow& row) { return chipCell(deferralWord(row)); }},
        {{u"from"_s, [] { return AgreementTables::tr("Granted on"); }, kLeft, 13}, [](const DeferralRow& row) { return dayCell(row.from); }},
        {{u"until"_s, [] { return AgreementTables::tr("Until"); }, kLeft, 13, true, ByDay}, [](const DeferralRow& row) { return dayCell(row.until); }},
        {{u"interest"_s, [] { return AgreementTables::tr("Interest"); }, kLeft, 15},
         [](const DeferralRow& row) { return textCell(row.stopsInterest ? AgreementTables::tr("stands still") : AgreementTables::tr("runs on")); }},
        {{u"invoices"_s, [] { return AgreementTables::tr("Invoices"); }, kLeft, 24, true, -1, 12}, [](const DeferralRow& row) { return textCell(row.numbers.join(u", "_s)); }},
        {{u"note"_s, [] { return AgreementTables::tr("Note"); }, kLeft, 26, true, -1, 12}, [](const DeferralRow& row) { return textCell(row.note); }},
        {{u"actor"_s, [] { return AgreementTables::tr("Granted by"); }, kLeft, 14, true, -1, 10}, [](const DeferralRow& row) { return textCell(row.actor); }},
    };
    return tableOf<AgreementId, DeferralRow>(
        std::move(columns), shown, [](const AgreementLists& lists) -> const std::vector<DeferralRow>& { return lists.deferrals; },
        +[](const DeferralRow& row) { return row.id; },
        [](const DeferralRow& row, const AgreementFilter& filter) {
            return (filter.withEnded || !isOver(row)) && hasWords(QStringList{row.debtorName, row.note} + row.numbers, filter.text);
        },
        [](int key, const DeferralRow& a, const DeferralRow& b) {
            return key == ByDebtor ? QString::localeAwareCompare(a.debtorName, b.debtorName) < 0 : a.until < b.until;
        },
        [](const DeferralRow& row) { return AgreementTables::tr("Deferral for %1 until %2, %3").arg(row.debtorName, dateText(row.until), deferralWord(row).word); },
        parent);
}

StateWord disputeWord(const DisputeRow& row, const Date& today)
{
    if (row.outcome)
        return {disputeOutcomeText(*row.outcome), Tone::Good, u"success"_s};
    if (row.ended)
        return {AgreementTables::tr("withdrawn"), Tone::Neutral, u"close"_s};
    return row.answerBy < today ? StateWord{AgreementTables::tr("answer is late"), Tone::Bad, u"warning"_s}
                                : StateWord{AgreementTables::tr("disputed"), Tone::Warning, u"warning"_s};
}

PagedTableModel* disputeTable(const Shown& shown, const Date& today, QObject* parent)
{
    using Column = PagedTable<DisputeId, DisputeRow>::Column;
    std::vector<Column> columns{
        {{u"debtor"_s, [] { return AgreementTables::tr("Debtor"); }, kLeft, 26, true, ByDebtor, 16}, [](const DisputeRow& row) { return textCell(row.debtorName, true); }},
        {{u"invoice"_s, [] { return AgreementTables::tr("Invoice"); }, kLeft, 13}, [](const DisputeRow& row) { return textCell(row.number); }},
        {{u"state"_s, [] { return AgreementTables::tr("State"); }, kLeft, 19}, [today](const DisputeRow& row) { return chipCell(disputeWord(row, today)); }},
        {{u"answer"_s, [] { return AgreementTables::tr("Answer by"); }, kLeft, 13, true, ByDay}, [](const DisputeRow& row) { return dayCell(row.answerBy); }},
        {{u"amount"_s, [] { return AgreementTables::tr("Disputed"); }, kRight, 14, true, ByAmount}, [](const DisputeRow& row) { return moneyCell(row.amount); }},
        {{u"open"_s, [] { return AgreementTables::tr("Open"); }, kRight, 14, false}, [](const DisputeRow& row) { return moneyCell(row.open); }},
        {{u"owner"_s, [] { return AgreementTables::tr("Looked into by"); }, kLeft, 16, true, -1, 10}, [](const DisputeRow& row) { return textCell(row.owner); }},
        {{u"days"_s, [] { return AgreementTables::tr("Days on hold"); }, kRight, 13},
         [](const DisputeRow& row) { return Cell{.text = QString::number(row.days), .raw = row.days}; }},
        {{u"note"_s, [] { return AgreementTables::tr("In the debtor’s words"); }, kLeft, 26, true, -1, 12}, [](const DisputeRow& row) { return textCell(row.note); }},
    };
    return tableOf<DisputeId, DisputeRow>(
        std::move(columns), shown, [](const AgreementLists& lists) -> const std::vector<DisputeRow>& { return lists.disputes; },
        +[](const DisputeRow& row) { return row.id; },
        [](const DisputeRow& row, const AgreementFilter& filter) {
            return (filter.withEnded || !isOver(row)) && hasWords({row.debtorName, row.number, row.owner, row.note}, filter.text);
        },
        [](int key, const DisputeRow& a, const DisputeRow& b) {
            switch (key) {
            case ByDebtor: return QString::localeAwareCompare(a.debtorName, b.debtorName) < 0;
            case ByAmount: return a.amount.minorUnits() < b.amount.minorUnits();
            default: return a.answerBy < b.answerBy;
            }
        },
        [today](const DisputeRow& row) {
            return AgreementTables::tr("%1 disputes %2 of invoice %3, %4").arg(row.debtorName, moneyText(row.amount), row.number, disputeWord(row, today).word);
        },
        parent);
}

} // namespace

PagedTableModel* makeAgreementTable(AgreementKind kind, std::shared_ptr<const AgreementsShown> shown, const Date& today, QObject* parent)
{
    switch (kind) {
    case AgreementKind::Plan: return planTable(shown, parent);
    case AgreementKind::Promise: return promiseTable(shown, parent);
    case AgreementKind::Deferral: return deferralTable(shown, parent);
    case AgreementKind::Dispute: break;
    }
    return disputeTable(shown, today, parent);
}

} // namespace tegoed::ui
