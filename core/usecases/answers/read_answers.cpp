#include "core/usecases/answers/answers.h"

#include "core/domain/answer/own_words.h"
#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

void addOpen(std::vector<Money>& open, const Money& amount)
{
    const auto same = std::find_if(open.begin(), open.end(), [&](const Money& one) { return one.currency() == amount.currency(); });
    if (same == open.end())
        open.push_back(amount);
    else
        *same = Money(same->minorUnits() + amount.minorUnits(), amount.currency());
}

AnswerRow rowOf(Database& database, const StoredAnswer& answer, bool waits)
{
    AnswerRow row;
    row.answer = answer;
    row.waits = waits;
    if (answer.debtor.isValid()) {
        row.answer.debtor = shownAs(database, answer.debtor);
        row.debtorName = DebtorStore(database).find(row.answer.debtor)->data.name;
    }
    for (const InvoiceId id : answer.invoices) {
        const auto invoice = InvoiceStore(database).find(id);
        row.numbers << invoice->data.number;
        if (!invoice->isWithdrawn && invoice->open.minorUnits() > 0)
            addOpen(row.open, invoice->open);
    }
    row.suggested = saidByLink(answer.subject);
    row.firstLine = firstLineOf(ownWords(answer.text).own);
    return row;
}

bool isAmong(const std::vector<StoredAnswer>& answers, AnswerId id)
{
    return std::any_of(answers.begin(), answers.end(), [&](const StoredAnswer& one) { return one.id == id; });
}

} // namespace

namespace detail {

std::vector<AnswerRow> answersWaiting(Database& database, std::optional<DebtorId> debtor)
{
    std::vector<AnswerRow> rows;
    for (const StoredAnswer& answer : AnswerStore(database).list({.debtor = debtor}))
        rows.push_back(rowOf(database, answer, true));
    return rows;
}

} // namespace detail

Result<std::vector<AnswerRow>> answers(BookSession& session, std::optional<DebtorId> debtor, bool withDone)
{
    return reading([&]() -> Result<std::vector<AnswerRow>> {
        if (debtor)
            debtor = shownAs(session.database, *debtor);
        if (!withDone)
            return detail::answersWaiting(session.database, debtor);
        const AnswerStore store(session.database);
        const std::vector<StoredAnswer> waiting = store.list({.debtor = debtor});
        std::vector<AnswerRow> rows;
        for (const StoredAnswer& answer : store.list({.debtor = debtor, .withDone = true}))
            rows.push_back(rowOf(session.database, answer, isAmong(waiting, answer.id)));
        return rows;
    });
}

Result<AnswerRow> answer(BookSession& session, AnswerId id)
{
    return reading([&]() -> Result<AnswerRow> {
        const AnswerStore store(session.database);
        const auto found = store.find(id);
        if (!found || !found->undoneAt.isEmpty())
            return notFound("answer", id.value);
        const std::optional<DebtorId> owner = found->debtor.isValid() ? std::optional(shownAs(session.database, found->debtor)) : std::nullopt;
        return rowOf(session.database, *found, isAmong(store.list({.debtor = owner}), id));
    });
}

} // namespace tegoed
