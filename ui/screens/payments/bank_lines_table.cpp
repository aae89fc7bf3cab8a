#include "ui/screens/payments/bank_lines_table.h"

#include "core/base/text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct BankLinesTableWords {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::BankLinesTableWords)
};

constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
enum SortKey { ByGroup, ByDay, ByAmount, ByName };

StateWord groupWord(LineGroup group)
{
    const QString word = lineGroupText(group);
    switch (group) {
    case LineGroup::Certain: return {word, Tone::Good, u"success"_s};
    case LineGroup::Proposed: return {word, Tone::Info, u"info"_s};
    case LineGroup::Unknown: return {word, Tone::Warning, u"help"_s};
    case LineGroup::Out:
    case LineGroup::Ignored:
    case LineGroup::Booked: break;
    }
    return {word, Tone::Neutral, {}};
}

QString whatWasSaid(const StoredBankLine& line)
{
    const NewBankLine& data = line.data;
    if (!data.text.isEmpty())
        return data.text;
    return data.references.isEmpty() ? data.bankText : data.references.join(u' ');
}

Cell textCell(const QString& text, bool isStrong = false)
{
    return {.text = text, .toolTip = text, .isStrong = isStrong};
}

bool less(int key, const BankLineRow& a, const BankLineRow& b)
{
    switch (key) {
    case ByDay: return a.line.data.day < b.line.data.day;
    case ByAmount: return a.line.data.amount.minorUnits() < b.line.data.amount.minorUnits();
    case ByName: return QString::localeAwareCompare(a.line.data.name, b.line.data.name) < 0;
    default: return a.group < b.group;
    }
}

std::vector<BankLinesTable::Column> columnsOf(const std::shared_ptr<const BankLinesShown>& shown)
{
    return {
        {{u"day"_s, [] { return BankLinesTableWords::tr("Date"); }, kLeft, 12, true, ByDay},
         [](const BankLineRow& row) { return Cell{.text = dateText(row.line.data.day), .raw = row.line.data.day.toIso()}; }},
        {{u"amount"_s, [] { return BankLinesTableWords::tr("Amount"); }, kRight, 14, true, ByAmount},
         [](const BankLineRow& row) { return Cell{.text = moneyText(row.line.data.amount), .raw = row.line.data.amount.toDecimal()}; }},
        {{u"name"_s, [] { return BankLinesTableWords::tr("Name"); }, kLeft, 24, true, ByName, 14}, [](const BankLineRow& row) { return textCell(row.line.data.name, true); }},
        {{u"text"_s, [] { return BankLinesTableWords::tr("What was said"); }, kLeft, 24, true, -1, 12}, [](const BankLineRow& row) { return textCell(whatWasSaid(row.line)); }},
        {{u"certainty"_s, [] { return BankLinesTableWords::tr("Certainty"); }, kLeft, 14, true, ByGroup},
         [](const BankLineRow& row) {
             const StateWord word = groupWord(row.group);
             return Cell{.text = word.word, .raw = static_cast<int>(row.group), .chip = word};
         }},
        {{u"pays"_s, [] { return BankLinesTableWords::tr("Pays"); }, kLeft, 27, true, -1, 16}, [shown](const BankLineRow& row) {
             const QString pays = paysText(shown->lines, row);
             const QString payer = row.line.data.name + u": "_s; // Whose name stands in the row already is not said twice.
             return Cell{.text = pays.startsWith(payer, Qt::CaseInsensitive) ? pays.mid(payer.size()) : pays, .toolTip = pays};
         }},
        {{u"reasons"_s, [] { return BankLinesTableWords::tr("Why"); }, kLeft, 46, true, -1, 20},
         [](const BankLineRow& row) { return row.hasProposal() && !row.isReturn() ? textCell(reasonsText(row.proposal.best)) : Cell{}; }},
        {{u"account"_s, [] { return BankLinesTableWords::tr("Account"); }, kLeft, 24, false}, [](const BankLineRow& row) { return textCell(row.line.data.counterAccount); }},
    };
}

} // namespace

bool BankLinesShown::shows(const BankLineRow& row) const
{
    if (group.isEmpty() ? row.group > LineGroup::Unknown : lineGroupCode(row.group) != group)
        return false;
    if (text.isEmpty())
        return true;
    const QString all = foldForSearch(QStringList{row.line.data.name, row.line.data.text, row.line.data.counterAccount, row.line.data.amount.toDecimal(),
                                                  moneyText(row.line.data.amount), paysText(lines, row)}.join(u' '));
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

BankLinesTable* makeBankLinesTable(std::shared_ptr<const BankLinesShown> shown, QObject* parent)
{
    auto list = [shown](int key, SortOrder order, int) {
        std::vector<const BankLineRow*> found;
        for (const BankLineRow& row : shown->lines.rows) {
            if (shown->shows(row))
                found.push_back(&row);
        }
        if (key >= 0) {
            std::stable_sort(found.begin(), found.end(), [&](const BankLineRow* a, const BankLineRow* b) {
                return order == SortOrder::Ascending ? less(key, *a, *b) : less(key, *b, *a);
            });
        }
        IdList<BankLineId> ids;
        ids.isComplete = true;
        for (const BankLineRow* row : found)
            ids.ids.push_back(row->id());
        return ids;
    };
    auto rows = [shown](const std::vector<BankLineId>& ids) {
        std::vector<BankLineRow> found;
        for (const BankLineId id : ids) {
            if (const BankLineRow* row = shown->lines.find(id))
                found.push_back(*row);
        }
        return found;
    };
    auto sentence = [shown](const BankLineRow& row) {
        const QString start = BankLinesTableWords::tr("%1, %2").arg(bankLineText(row.line), lineGroupText(row.group));
        const QString pays = paysText(shown->lines, row);
        return pays.isEmpty() ? start : start + u", "_s + pays;
    };
    return new BankLinesTable(columnsOf(shown), std::move(list), std::move(rows), std::move(sentence), parent);
}

} // namespace tegoed::ui
