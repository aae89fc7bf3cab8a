#include "core/usecases/messages/statement.h"

#include "core/domain/message/message_words.h"
#include "core/domain/reference/reference.h"
#include "core/usecases/acts/act.h"
#include "core/usecases/messages/compose_content.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/unit_of_work.h"

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr int kMostPayments = 100'000;

Result<Currency> currencyOf(const StatementRequest& request, const ComposeFacts& facts)
{
    if (!request.currency.isEmpty()) {
        const auto asked = Currency::fromCode(request.currency);
        return asked ? Result<Currency>(*asked) : Error{Error::Code::UnknownCurrency, {request.currency}, {}};
    }
    std::optional<Money> most;
    for (const Money& open : facts.debtor.open) {
        if (open.currency() == facts.book.currency)
            return facts.book.currency;
        if (!most || open.minorUnits() > most->minorUnits())
            most = open;
    }
    return most ? most->currency() : facts.book.currency;
}

/// Open invoices and credit notes by date, then payments that lie unallocated.
std::vector<StatementPrint::Line> linesOf(Database& database, ComposeFacts& facts)
{
    std::vector<StatementPrint::Line> lines;
    InvoiceFilter filter;
    filter.debtor = facts.debtor.id;
    filter.onlyOpen = true;
    const InvoiceQueries queries(database);
    const auto ids = queries.list(filter, InvoiceSort::IssueDate, SortOrder::Ascending, facts.today).ids;
    for (const InvoiceRow& row : queries.rows(ids, facts.today)) {
        if (row.open.currency() != facts.currency)
            continue;
        const bool isCredit = row.kind == InvoiceKind::CreditNote;
        lines.push_back({row.issueDate, isCredit ? StatementPrint::Type::CreditNote : StatementPrint::Type::Invoice, row.number,
                         isCredit ? std::nullopt : std::optional(row.dueDate), row.amount, row.open});
        if (isCredit)
            continue;
        facts.asked.push_back(*queries.detail(row.id, facts.today));
        facts.invoices.push_back({row.id, row.number, row.issueDate, row.dueDate, row.open, 1, true, {}, Stage::Statement});
    }
    for (const PaymentRow& payment : PaymentQueries(database).list(facts.debtor.id, true, kMostPayments)) {
        if (payment.unallocated.currency() == facts.currency && !payment.unallocated.isZero())
            lines.push_back({payment.valueDate, StatementPrint::Type::Payment, payment.reference, std::nullopt, -payment.amount, -payment.unallocated});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return lines;
}

/// The text without its own list of lines: that becomes the table, in the list's place.
void placeTable(const RenderedText& text, StatementPrint& statement)
{
    statement.letter.text = text;
    statement.letter.text.blocks.clear();
    std::optional<std::size_t> place;
    for (const TextBlock& block : text.blocks) {
        if (block.kind != TextBlock::Kind::ListRow)
            statement.letter.text.blocks.push_back(block);
        else if (!place)
            place = statement.letter.text.blocks.size();
    }
    statement.linesAfterBlock = place.value_or(statement.linesAfterBlock);
}

/// A code to pay the balance with, in euros to an account of our own.
std::optional<PaymentRequest> paymentOf(const ComposeFacts& facts, const Money& balance)
{
    const OwnCompany& own = facts.book.company;
    if (balance.currency() != Currency::euro() || balance.minorUnits() <= 0 || !isValidIban(own.iban))
        return std::nullopt;
    return PaymentRequest{own.name, own.iban, own.bic, balance, paymentReferenceOf(facts)};
}

} // namespace

Result<MadeStatement> makeStatement(BookSession& session, const StatementRequest& request)
{
    return reading([&]() -> Result<MadeStatement> {
        Database& database = session.database;
        ComposeFacts facts;
        facts.today = session.clock.today();
        facts.book = BookQueries(database).identity();
        const auto debtor = DebtorQueries(database).detail(request.debtor, facts.today);
        if (!debtor)
            return notFound("debtor", request.debtor.value);
        facts.debtor = *debtor;
        facts.stage = Stage::Statement;
        facts.channel = Channel::Letter;
        facts.language = languageOfTexts(!request.language.isEmpty() ? request.language
                                             : !debtor->data.language.isEmpty() ? debtor->data.language : facts.book.language);
        const auto currency = currencyOf(request, facts);
        if (!currency)
            return currency.error();
        facts.currency = *currency;
        facts.role = BookQueries(database).setting(u"company.contact_role"_s);

        StatementPrint statement;
        statement.asOf = facts.today;
        statement.lines = linesOf(database, facts);
        if (statement.lines.empty())
            return Error{Error::Code::NothingToDo, {u"nothing_open"_s, debtor->data.name}, {}};
        const auto totals = statementTotals(statement);
        if (!totals)
            return totals.error();
        const auto library = bookTexts(database);
        if (!library)
            return library.error();
        MessageValues values = valuesOf(facts, std::nullopt);
        values.totals.payable = totals->balance; // Credits are set off here, so they count in what is to be paid.
        values.statement.lines.clear();
        for (const StatementPrint::Line& line : statement.lines)
            values.statement.lines.push_back({static_cast<StatementLine::Type>(line.type), line.number, line.date, line.dueDate, line.amount, line.open});
        const auto text = renderMessage(*library, {facts.stage, facts.channel, facts.language, facts.debtor.track}, values);
        if (!text)
            return text.error();
        statement.letter = letterFrame(database, facts);
        if (!debtor->data.address.isComplete())
            return Error{Error::Code::MissingInput, {u"address"_s}, {}};
        placeTable(*text, statement);
        statement.letter.ourReference = debtor->data.number;
        statement.letter.payment = paymentOf(facts, totals->balance);
        const auto pdf = statementPdf(statement);
        if (!pdf)
            return pdf.error();
        return MadeStatement{*pdf, *totals, static_cast<int>(statement.lines.size())};
    });
}

} // namespace tegoed
