#include "ui/screens/contacts/quick_subject.h"

#include "core/base/text.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/queries/search_queries.h"
#include "ui/presentation/ui_language.h"
#include "ui/shell/app_context.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kHits = 5;          ///< Looked at per phrase.
constexpr int kMostQuestions = 8; ///< Per line: it is asked while somebody types.
constexpr qsizetype kShortestBeginning = 4; ///< "Maes" is a word; "kop" may begin anything.

/// Each word is a word of the name, or a longer beginning of one; or it is the debtor's number.
bool isNamed(const DebtorRow& row, const QStringList& words)
{
    if (words.size() == 1 && !row.number.isEmpty() && row.number == words.front())
        return true;
    const QStringList name = foldForSearch(row.name).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        const QString folded = foldForSearch(word);
        return !folded.isEmpty() && std::any_of(name.begin(), name.end(), [&](const QString& part) {
            return part == folded || (folded.size() >= kShortestBeginning && part.startsWith(folded));
        });
    });
}

/// The longest run of words that names a debtor; with somebody in front a single word is not enough: it may mean anything.
DebtorId namedIn(AppContext& context, const QStringList& names, qsizetype atLeast)
{
    DebtorQueries queries(context.database());
    int asked = 0;
    for (qsizetype length = std::min<qsizetype>(3, names.size()); length >= atLeast; --length) {
        for (qsizetype from = 0; from + length <= names.size(); ++from) {
            const QStringList words = names.mid(from, length);
            if (words.join(QString()).size() < 3)
                continue;
            if (++asked > kMostQuestions)
                return {};
            DebtorFilter filter;
            filter.text = words.join(u' ');
            const auto ids = queries.list(filter, DebtorSort::Name, SortOrder::Ascending, context.today(), kHits).ids;
            for (const DebtorRow& row : queries.rows(ids, context.today())) {
                if (isNamed(row, words))
                    return row.id;
            }
        }
    }
    return {};
}

QString nameOf(AppContext& context, DebtorId debtor)
{
    const auto rows = DebtorQueries(context.database()).rows({debtor}, context.today());
    return rows.empty() ? QString() : rows.front().name;
}

} // namespace

QuickGuess quickGuess(AppContext& context, const QString& text)
{
    InvoiceQueries invoices(context.database());
    QuickQuestion question;
    question.today = context.today();
    question.currency = BookQueries(context.database()).identity().currency;
    question.language = UiLanguage::textLanguage();
    question.isInvoice = [&invoices](const QString& number) { return invoices.byNumber(number).has_value(); };
    return guessQuickAdd(text, question);
}

QuickSubject quickSubject(AppContext& context, const QuickGuess& guess, const ContactSubject& inFront)
{
    QuickSubject found;
    InvoiceQueries invoices(context.database());
    std::vector<InvoiceId> ids;
    for (const QString& number : guess.invoices) {
        if (const auto id = invoices.byNumber(number))
            ids.push_back(*id);
    }
    for (const InvoiceRow& row : invoices.rows(ids, context.today())) {
        if (found.subject.debtor.isValid() && row.debtor != found.subject.debtor)
            continue; // Of one debtor: that of the first.
        found.subject.debtor = row.debtor;
        found.subject.invoices.push_back(row.id);
        found.numbers += row.number;
    }
    if (!found.subject.debtor.isValid() && !guess.phone.isEmpty()) {
        for (const SearchHit& hit : SearchQueries(context.database()).find(guess.phone, context.today(), 1))
            found.subject.debtor = hit.kind == SearchHit::Kind::Debtor ? hit.debtor : DebtorId{};
    }
    if (!found.subject.debtor.isValid())
        found.subject.debtor = namedIn(context, guess.names, inFront.debtor.isValid() ? 2 : 1);
    if (!found.subject.debtor.isValid()) {
        found.subject = inFront;
        for (const InvoiceRow& row : invoices.rows(inFront.invoices, context.today())) {
            found.numbers += row.number;
            found.subject.debtor = row.debtor;
        }
    }
    found.debtorName = nameOf(context, found.subject.debtor);
    return found;
}

} // namespace tegoed::ui
