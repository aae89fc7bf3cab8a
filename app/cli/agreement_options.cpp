#include "app/cli/agreement_options.h"

#include "app/cli/message_values.h"
#include "core/storage/stores/invoice_store.h"
#include "core/usecases/messages/outbox.h"

#include <QCoreApplication>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliAgreement {
    Q_DECLARE_TR_FUNCTIONS(CliAgreement)
};

} // namespace

Result<Subject> subjectOf(const CommandContext& context, Database& database)
{
    Subject subject;
    const auto debtor = optionalDebtor(context, database);
    if (!debtor)
        return debtor.error();
    subject.debtor = debtor->value_or(DebtorId{});
    for (const QString& number : context.options.all(u"invoice"_s)) {
        const auto invoice = invoiceOf(database, number);
        if (!invoice)
            return invoice.error();
        subject.invoices.push_back(*invoice);
    }
    if (!subject.debtor.isValid() && subject.invoices.empty())
        return Error{Error::Code::MissingInput, {u"debtor"_s}, {}};
    return subject;
}

Result<InvoiceId> oneInvoice(const CommandContext& context, Database& database)
{
    if (!context.options.has(u"invoice"_s))
        return Error{Error::Code::MissingInput, {u"invoice"_s}, {}};
    return invoiceOf(database, context.options.value(u"invoice"_s));
}

Result<std::optional<Date>> optionalDate(const CommandContext& context, const QString& option, const Date& today)
{
    if (!context.options.has(option))
        return std::optional<Date>();
    const auto date = dateOf(context, context.options.value(option), today);
    return date ? Result<std::optional<Date>>(std::optional(*date)) : Result<std::optional<Date>>(date.error());
}

Result<std::optional<Money>> optionalAmount(const CommandContext& context, OpenBook& book, const std::vector<InvoiceId>& invoices)
{
    if (!context.options.has(u"amount"_s))
        return std::optional<Money>();
    const auto first = invoices.empty() ? std::nullopt : InvoiceStore(book.database()).find(invoices.front());
    const auto amount = amountOf(context, context.options.value(u"amount"_s), first ? first->open.currency() : book.info().currency);
    return amount ? Result<std::optional<Money>>(std::optional(*amount)) : Result<std::optional<Money>>(amount.error());
}

Result<std::optional<Confirmation>> confirmationOf(const CommandContext& context, const QString& switchName)
{
    if (!context.options.has(switchName))
        return std::optional<Confirmation>();
    Confirmation how;
    how.language = context.options.value(u"text-lang"_s);
    if (context.options.has(u"channel"_s)) {
        const auto channel = channelFrom(context.options.value(u"channel"_s));
        if (!channel)
            return channel.error();
        how.channel = *channel;
    }
    return std::optional(how);
}

std::optional<Error> approveIfAsked(const CommandContext& context, BookSession& session, MessageId message)
{
    if (!message.isValid() || !context.options.has(u"approve"_s))
        return std::nullopt;
    Approval approval;
    approval.undoSeconds = 0;
    const auto approved = approveMessages(session, {message}, approval);
    return approved ? std::nullopt : std::optional(approved.error());
}

Result<std::int64_t> idOf(const CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return Error{Error::Code::MissingInput, {u"id"_s}, {}};
    bool isNumber = false;
    const qint64 id = context.options.positional.first().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return Error{Error::Code::InvalidInput, {u"id"_s, context.options.positional.first()}, {}};
    return static_cast<std::int64_t>(id);
}

Result<std::optional<DebtorId>> optionalDebtor(const CommandContext& context, Database& database)
{
    if (!context.options.has(u"debtor"_s))
        return std::optional<DebtorId>();
    const auto debtor = debtorOf(database, context.options.value(u"debtor"_s));
    return debtor ? Result<std::optional<DebtorId>>(std::optional(*debtor)) : Result<std::optional<DebtorId>>(debtor.error());
}

int listForDebtor(CommandContext& context, int (*list)(CommandContext&, BookSession&, const std::optional<DebtorId>&))
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const auto debtor = optionalDebtor(context, book->database());
    if (!debtor)
        return context.fail(debtor.error());
    BookSession session = book->session();
    return list(context, session, *debtor);
}

QList<Option> subjectOptions()
{
    return {{u"debtor"_s, u"DEBTOR"_s, CliAgreement::tr("Id, number or exact name")},
            {u"invoice"_s, u"NUMBER"_s, CliAgreement::tr("Invoice it is about; can be given several times. Without it what is overdue, else what is open"), true}};
}

QList<Option> confirmOptions(const QString& switchName, const QString& help)
{
    return {{switchName, {}, help},
            {u"approve"_s, {}, CliAgreement::tr("That message leaves with the next sending")},
            {u"channel"_s, u"CHANNEL"_s, CliAgreement::tr("Its way: email, sms, whatsapp or letter; without it as the debtor can be reached")},
            {u"text-lang"_s, u"LANG"_s, CliAgreement::tr("Its language; without it the debtor's")}};
}

QJsonValue idOrNull(std::int64_t id)
{
    return id > 0 ? QJsonValue(static_cast<qint64>(id)) : QJsonValue();
}

} // namespace tegoed::cli
