#include "core/domain/escalation/day_plan.h"
#include "core/storage/stores/book_store.h"
#include "core/usecases/escalation/rule_book.h"
#include "tests/benchmark/rows.h"

#include <QDebug>
#include <QFile>

#include <cstdlib>

namespace tegoed::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a programmer would write who wants one step, one amount per debtor, the commonest gates and no reasons: one statement,
/// in the form SQLite is fastest with. Each condition has an index; joins on grouped subqueries and an OR over two of the
/// indices were minutes slower at 100,000 invoices. CROSS keeps the open invoices on the outside, and all that is asked of them
/// stands in their index (what is written off has nothing open).
constexpr const char* kDecide =
    "INSERT INTO side.proposal SELECT i.debtor_id, i.currency, "
    "MAX((SELECT COUNT(*) FROM message_item n JOIN message m ON m.id = n.message_id WHERE n.invoice_id = i.id AND n.is_live = 1)), "
    "SUM(i.open_minor), MIN(i.due_day), COUNT(*) "
    "FROM invoice i CROSS JOIN debtor x ON x.id = i.debtor_id CROSS JOIN debtor d ON d.id = COALESCE(x.merged_into, x.id) "
    "WHERE i.open_minor > 0 AND i.open_minor >= 500 AND i.due_day <= %1 - 3 AND i.is_direct_debit = 0 "
    "AND d.status = 'normal' AND (d.email <> '' OR d.street <> '') "
    "AND NOT EXISTS (SELECT 1 FROM hold o WHERE o.cleared_at = '' AND o.debtor_id = i.debtor_id) "
    "AND NOT EXISTS (SELECT 1 FROM hold o WHERE o.cleared_at = '' AND o.invoice_id = i.id) "
    "AND NOT EXISTS (SELECT 1 FROM step_mark s WHERE s.invoice_id = i.id AND s.ended_at = '') "
    "GROUP BY i.debtor_id, i.currency HAVING SUM(i.open_minor) > COALESCE((SELECT SUM(p.unallocated_minor) FROM payment p "
    "WHERE p.debtor_id = i.debtor_id AND p.unallocated_minor <> 0 AND p.unallocated_minor > 0), 0)";

} // namespace

void dueRows(Report& report, Book& book)
{
    Database& database = *book.database;
    const QString side = book.path + u".side"_s;
    QFile::remove(side);
    database.execute(u"ATTACH DATABASE '%1' AS side"_s.arg(side));
    database.execute(u"CREATE TABLE side.proposal (debtor_id INTEGER, currency TEXT, step INTEGER, amount INTEGER, due INTEGER, invoices INTEGER)"_s);
    volatile std::size_t sink = 0;
    const auto run = [&] {
        const detail::RuleBook rules(database);
        NoProgress silent;
        const auto facts = detail::readRuleFacts(database, rules, std::nullopt, book.today, book.today, silent);
        sink = planDay(facts->data.facts, rules.ready(), book.today).actions.size();
        Transaction transaction(database);
        BookStore(database).saveSetting(u"rules.last_run"_s, book.today.toIso());
        transaction.commit();
    };
    report.compare(u"what to do today: read, decided, committed"_s, 2, run, u"one INSERT … SELECT and its sync"_s, [&] {
        database.execute(u"BEGIN IMMEDIATE"_s);
        database.execute(u"DELETE FROM side.proposal"_s);
        database.execute(QString::fromLatin1(kDecide).arg(book.today.dayNumber()));
        database.execute(u"COMMIT"_s);
    });
    database.execute(u"DETACH DATABASE side"_s);
    QFile::remove(side);
    if (sink == 0) {
        qCritical("nothing was proposed");
        std::exit(1);
    }
}

} // namespace tegoed::bench
