#include "core/documents/statement_print.h"

#include "core/documents/letter/letter_painter.h"
#include "core/documents/letter/letter_words.h"

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

QString typeWord(StatementPrint::Type type, const LetterWords& words)
{
    switch (type) {
    case StatementPrint::Type::Invoice: return words.typeInvoice();
    case StatementPrint::Type::CreditNote: return words.typeCreditNote();
    case StatementPrint::Type::Payment: return words.typePayment();
    }
    return {};
}

LetterTable tableOf(const StatementPrint& statement, const StatementTotals& totals)
{
    const TextLanguage language = statement.letter.language;
    const LetterWords words(language, statement.letter.rules);
    LetterTable table;
    table.columns = {{words.lineDate(), false, false}, {words.lineType(), false, false}, {words.number(), false, true},
                     {words.dueDate(), false, false},  {words.amount(), true, false},    {words.open(), true, false}};
    for (const StatementPrint::Line& line : statement.lines)
        table.rows.push_back({dateText(line.date, language), typeWord(line.type, words), line.number,
                              line.dueDate ? dateText(*line.dueDate, language) : QString(), amountText(line.amount, language),
                              amountText(line.open, language)});
    table.totals.push_back({words.totalInvoices(), amountText(totals.invoices, language), false});
    if (!totals.overdue.isZero())
        table.totals.push_back({words.ofWhichOverdue(), amountText(totals.overdue, language), false});
    if (!totals.credits.isZero())
        table.totals.push_back({words.totalCredits(), amountText(totals.credits, language), false});
    if (totals.balance.isNegative())
        table.totals.push_back({words.balanceInFavour(), moneyText(-totals.balance, language), true});
    else
        table.totals.push_back({words.balance(), moneyText(totals.balance, language), true});
    return table;
}

} // namespace

Result<StatementTotals> statementTotals(const StatementPrint& statement)
{
    if (statement.lines.empty())
        return Error{Error::Code::NothingToDo, {u"statement"_s}, {}};
    const Currency currency = statement.lines.front().open.currency();
    const Money zero(0, currency);
    StatementTotals totals{zero, zero, zero, zero};
    for (const StatementPrint::Line& line : statement.lines) {
        for (const Money& money : {line.amount, line.open})
            if (money.currency() != currency)
                return Error{Error::Code::CurrencyMix, {currency.code(), money.currency().code()}, {}};
        if (line.type != StatementPrint::Type::Invoice) {
            totals.credits += line.open;
            continue;
        }
        totals.invoices += line.open;
        if (line.dueDate && *line.dueDate < statement.asOf)
            totals.overdue += line.open;
    }
    totals.balance = totals.invoices + totals.credits;
    return totals;
}

Result<QByteArray> statementPdf(const StatementPrint& statement)
{
    const Result<StatementTotals> totals = statementTotals(statement);
    if (!totals)
        return totals.error();
    LetterPrint letter = statement.letter;
    const LetterWords words(letter.language, letter.rules);
    if (letter.text.subject.isEmpty())
        letter.text.subject = words.statement();

    // The letter's body with the table between its blocks; the payment box stands below the table.
    const std::optional<PaymentRequest> payment = letter.payment;
    letter.payment.reset();
    std::vector<LetterElement> body = letterBody(letter);
    letter.payment = payment;
    std::vector<LetterElement> table{{LetterElement::Kind::Paragraph, {{words.asOf(statement.asOf), true, {}}}, 0, {}},
                                     {LetterElement::Kind::Table, {}, 0, tableOf(statement, *totals)}};
    if (payment)
        table.push_back({LetterElement::Kind::Payment, {}, 0, {}});
    const auto at = body.begin() + static_cast<std::ptrdiff_t>(std::min(statement.linesAfterBlock, body.size()));
    body.insert(at, table.begin(), table.end());

    Result<LetterPages> pages = LetterPages::layOut(letter, std::move(body));
    if (!pages)
        return pages.error();
    return lettersAsPdf({LaidOutLetter{&letter, *std::move(pages)}}, letter.text.subject);
}

} // namespace tegoed
