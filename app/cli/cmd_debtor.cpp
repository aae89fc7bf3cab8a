#include "app/cli/commands.h"
#include "app/cli/debtor_options.h"
#include "app/cli/ledger_json.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "core/domain/party/party_words.h"
#include "core/usecases/debtor_erasure.h"
#include "core/usecases/debtors.h"
#include "core/usecases/escalation/direct_debit.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliDebtor {
    Q_DECLARE_TR_FUNCTIONS(CliDebtor)
};

std::optional<DebtorSort> sortOf(const QString& word)
{
    static const QHash<QString, DebtorSort> words{{u"name"_s, DebtorSort::Name},       {u"number"_s, DebtorSort::Number},
                                                  {u"city"_s, DebtorSort::City},       {u"open"_s, DebtorSort::Open},
                                                  {u"overdue"_s, DebtorSort::Overdue}, {u"oldest"_s, DebtorSort::OldestDays}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

int list(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    const auto sort = sortOf(options.value(u"sort"_s, u"name"_s));
    if (!sort)
        return context.fail(Error{Error::Code::InvalidInput, {u"sort"_s, options.value(u"sort"_s)}, {}});
    const auto limit = wholeNumberOf(u"limit"_s, options.value(u"limit"_s, u"1000000"_s), 1, 10'000'000);
    if (!limit)
        return context.fail(limit.error());
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;

    DebtorFilter filter;
    filter.text = options.value(u"search"_s);
    filter.onlyOpen = options.has(u"open"_s);
    filter.onlyOverdue = options.has(u"overdue"_s);
    filter.onlyIncomplete = options.has(u"incomplete"_s);
    filter.onlyKindAssumed = options.has(u"kind-assumed"_s);
    filter.includeArchived = options.has(u"archived"_s);
    if (options.has(u"group"_s)) {
        const auto group = customerGroupOf(book->database(), options.value(u"group"_s));
        if (!group)
            return context.fail(group.error());
        filter.group = *group;
    }
    const bool largestFirst = *sort == DebtorSort::Open || *sort == DebtorSort::Overdue || *sort == DebtorSort::OldestDays;
    const DebtorQueries queries(book->database());
    std::vector<DebtorId> ids = queries.list(filter, *sort, largestFirst ? SortOrder::Descending : SortOrder::Ascending, book->today()).ids;
    const std::size_t found = ids.size();
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(*limit)));
    const std::vector<DebtorRow> rows = queries.rows(ids, book->today());
    if (context.json) {
        QJsonArray debtors;
        for (const DebtorRow& row : rows)
            debtors += rowJson(row);
        return context.printJson({{u"today"_s, book->today().toIso()}, {u"count"_s, static_cast<qint64>(found)}, {u"debtors"_s, debtors}});
    }
    Table table({{CliDebtor::tr("Number")}, {CliDebtor::tr("Name")}, {CliDebtor::tr("City")}, {CliDebtor::tr("Kind")},
                 {CliDebtor::tr("Open"), Table::Align::Right}, {CliDebtor::tr("Overdue"), Table::Align::Right},
                 {CliDebtor::tr("Oldest"), Table::Align::Right}});
    for (const DebtorRow& row : rows) {
        const QString kind = ui::partyKindText(row.kind) + (row.kindAssumed ? u" ?"_s : QString());
        table.addRow({row.number, row.name, row.city, kind, row.open.empty() ? QString() : ui::moneyText(row.open),
                      row.overdue.empty() ? QString() : ui::moneyText(row.overdue), row.oldestDays > 0 ? ui::daysText(row.oldestDays) : QString()});
    }
    table.print(context.out);
    context.out << u'\n' << CliDebtor::tr("%n debtor(s)", nullptr, static_cast<int>(found)) << u'\n';
    return exit_code::kDone;
}

/// What `--direct-debit yes|no` says; empty = nothing. Errors: InvalidInput(direct_debit).
Result<std::optional<bool>> mandateWanted(const CommandContext& context)
{
    if (!context.options.has(u"direct-debit"_s))
        return std::optional<bool>();
    const QString said = context.options.value(u"direct-debit"_s);
    if (said != u"yes" && said != u"no")
        return Error{Error::Code::InvalidInput, {u"direct_debit"_s, said}, {}};
    return std::optional(said == u"yes");
}

/// Said twice is as good as once.
Result<Done> takeMandate(BookSession& session, DebtorId id, const std::optional<bool>& isWanted)
{
    if (!isWanted)
        return Done{};
    if (const auto done = setMandate(session, id, *isWanted); !done && done.error().code != Error::Code::NothingToDo)
        return done.error();
    return Done{};
}

QJsonObject withMandate(QJsonObject debtor, Database& database, DebtorId id)
{
    debtor.insert(u"direct_debit"_s, hasMandate(database, id));
    return debtor;
}

int showOne(CommandContext& context, OpenBook& book, DebtorId id)
{
    const auto detail = DebtorQueries(book.database()).detail(id, book.today());
    if (!detail)
        return context.fail(Error{Error::Code::NotFound, {u"debtor"_s, QString::number(id.value)}, {}});
    if (context.json)
        return context.printJson(withMandate(detailJson(*detail), book.database(), id));
    const DebtorData& data = detail->data;
    const PostalAddress& address = data.address;
    QStringList contacts;
    for (const DebtorDetail::Contact& contact : detail->contacts)
        contacts += contact.data.role.isEmpty() ? contact.data.name : contact.data.name + u" ("_s + contact.data.role + u')';
    QStringList gaps;
    for (const RegistrationGap gap : registrationGaps(data))
        gaps += ui::registrationGapText(gap);
    printFacts(context.out,
               {{CliDebtor::tr("Debtor"), data.name},
                {CliDebtor::tr("Number"), data.number},
                {CliDebtor::tr("Id"), QString::number(id.value)},
                {CliDebtor::tr("Kind"), ui::partyKindText(data.kind) + (data.kindAssumed ? u" ("_s + CliDebtor::tr("assumed") + u')' : QString())},
                {CliDebtor::tr("Status"), data.status == DebtorStatus::Normal ? QString() : ui::debtorStatusWord(data.status).word},
                {CliDebtor::tr("Address"), QStringList{address.street, QString(address.postalCode + u' ' + address.city).trimmed()}.join(u", "_s)},
                {CliDebtor::tr("Country"), ui::countryText(address.countryCode)},
                {CliDebtor::tr("E-mail address"), data.email},
                {CliDebtor::tr("Telephone number"), data.phone},
                {CliDebtor::tr("Contacts"), contacts.join(u", "_s)},
                {CliDebtor::tr("VAT number"), data.vatNumber},
                {CliDebtor::tr("Registration number"), data.registrationNumber},
                {CliDebtor::tr("Account number"), data.iban},
                {CliDebtor::tr("Customer group"), detail->groupName},
                {CliDebtor::tr("Payment term"), data.paymentTermDays ? ui::daysText(*data.paymentTermDays) : QString()},
                {CliDebtor::tr("Direct debit"), hasMandate(book.database(), id) ? CliDebtor::tr("yes") : QString()},
                {CliDebtor::tr("Credit limit"), data.creditLimit ? ui::moneyText(*data.creditLimit) : QString()},
                {CliDebtor::tr("Open"), ui::moneyText(detail->open)},
                {CliDebtor::tr("Overdue"), detail->overdue.empty() ? QString() : ui::moneyText(detail->overdue)},
                {CliDebtor::tr("Credits"), detail->credits.empty() ? QString() : ui::moneyText(detail->credits)},
                {CliDebtor::tr("Oldest"), detail->oldestDays > 0 ? ui::daysText(detail->oldestDays) : QString()},
                {CliDebtor::tr("Registration incomplete"), gaps.join(u", "_s)},
                {CliDebtor::tr("Note"), data.note}});
    return exit_code::kDone;
}

/// The debtor that the first argument names, in a book opened for `access`.
int withDebtor(CommandContext& context, Access access, const std::function<int(OpenBook&, DebtorId)>& work)
{
    if (context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliDebtor::tr("Which debtor? Give its id, number or exact name."), u"tegoed-cli debtor list"_s);
    int exitCode = 0;
    const auto book = openBook(context, access, exitCode);
    if (!book)
        return exitCode;
    const auto id = debtorOf(book->database(), context.options.positional.first());
    return id ? work(*book, *id) : context.fail(id.error());
}

int show(CommandContext& context)
{
    return withDebtor(context, Access::Read, [&](OpenBook& book, DebtorId id) { return showOne(context, book, id); });
}

int add(CommandContext& context)
{
    if (!context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliDebtor::tr("“%1” belongs to no option.").arg(context.options.positional.first()), u"tegoed-cli debtor add --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    auto data = withOptions(context, {});
    if (!data)
        return context.fail(data.error());
    const auto wanted = mandateWanted(context);
    if (!wanted)
        return context.fail(wanted.error());
    if (!context.options.has(u"kind"_s)) {
        const KindGuess guess = guessPartyKind(data->name, data->vatNumber, data->registrationNumber);
        data->kind = guess.kind;
        data->kindReason = guess.reason;
    }
    BookSession session = book->session();
    const auto saved = addDebtor(session, *data, context.options.value(u"group"_s).trimmed());
    if (!saved)
        return context.fail(saved.error());
    const auto mandate = takeMandate(session, saved->id, *wanted);
    return mandate ? showOne(context, *book, saved->id) : context.fail(mandate.error());
}

int edit(CommandContext& context)
{
    return withDebtor(context, Access::Write, [&](OpenBook& book, DebtorId id) {
        const auto detail = DebtorQueries(book.database()).detail(id, book.today());
        const auto data = withOptions(context, detail->data);
        if (!data)
            return context.fail(data.error());
        const auto wanted = mandateWanted(context);
        if (!wanted)
            return context.fail(wanted.error());
        BookSession session = book.session();
        const auto saved = editDebtor(session, id, detail->version, *data, context.options.value(u"group"_s).trimmed());
        const bool isAsBefore = !saved && saved.error().code == Error::Code::NothingToDo && *wanted;
        if (!saved && !isAsBefore)
            return context.fail(saved.error());
        const auto mandate = takeMandate(session, id, *wanted);
        return mandate ? showOne(context, book, id) : context.fail(mandate.error());
    });
}

int merge(CommandContext& context)
{
    if (context.options.positional.size() != 2)
        return context.fail(u"usage"_s, CliDebtor::tr("Which debtor stays, and which one becomes part of it?"), u"tegoed-cli debtor merge --help"_s);
    return withDebtor(context, Access::Write, [&](OpenBook& book, DebtorId into) {
        const auto from = debtorOf(book.database(), context.options.positional.at(1));
        if (!from)
            return context.fail(from.error());
        BookSession session = book.session();
        const auto merged = mergeDebtors(session, into, *from);
        return merged ? showOne(context, book, into) : context.fail(merged.error());
    });
}

int unmerge(CommandContext& context)
{
    return withDebtor(context, Access::Write, [&](OpenBook& book, DebtorId id) {
        BookSession session = book.session();
        const auto apart = unmergeDebtor(session, id);
        return apart ? showOne(context, book, id) : context.fail(apart.error());
    });
}

int lookAlikes(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    const std::vector<LookAlike> pairs = DebtorQueries(book->database()).lookAlikes(1'000);
    if (context.json) {
        QJsonArray array;
        for (const LookAlike& pair : pairs) {
            array += QJsonObject{{u"first"_s, static_cast<qint64>(pair.first.value)}, {u"first_name"_s, pair.firstName},
                                 {u"second"_s, static_cast<qint64>(pair.second.value)}, {u"second_name"_s, pair.secondName},
                                 {u"reason"_s, pair.reason}};
        }
        return context.printJson({{u"look_alikes"_s, array}});
    }
    Table table({{CliDebtor::tr("Id"), Table::Align::Right}, {CliDebtor::tr("Name")}, {CliDebtor::tr("Id"), Table::Align::Right},
                 {CliDebtor::tr("Name")}, {CliDebtor::tr("Why")}});
    for (const LookAlike& pair : pairs) {
        table.addRow({QString::number(pair.first.value), pair.firstName, QString::number(pair.second.value), pair.secondName,
                      ui::lookAlikeReasonText(pair.reason)});
    }
    table.print(context.out);
    return exit_code::kDone;
}

/// Everything the book holds about one debtor, for the debtor (art. 15 GDPR) or another program.
int exportOne(CommandContext& context)
{
    return withDebtor(context, Access::Read, [&](OpenBook& book, DebtorId id) {
        const auto detail = DebtorQueries(book.database()).detail(id, book.today());
        const QJsonObject document{{u"exported_on"_s, book.today().toIso()},
                                   {u"debtor"_s, withMandate(detailJson(*detail), book.database(), id)},
                                   {u"invoices"_s, invoicesJson(book.database(), id, book.today())},
                                   {u"payments"_s, paymentsJson(book.database(), id)},
                                   {u"documents"_s, documentsJson(book.database(), id)},
                                   {u"timeline"_s, timelineJson(book.database(), id)}};
        const QString path = context.options.value(u"o"_s);
        if (path.isEmpty())
            return context.printJson(document);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0 || !file.commit())
            return context.fail(Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}});
        if (context.json)
            return context.printJson({{u"file"_s, path}});
        context.out << CliDebtor::tr("Written: %1. It holds personal data.").arg(path) << u'\n';
        return exit_code::kDone;
    });
}

/// The right to be forgotten (art. 17 GDPR). `--dry-run` says what stands in the way and what would go.
int erase(CommandContext& context)
{
    const bool isDry = context.options.has(u"dry-run"_s);
    return withDebtor(context, isDry ? Access::Read : Access::Write, [&](OpenBook& book, DebtorId id) {
        BookSession session = book.session();
        if (isDry) {
            const Result<ErasureCheck> check = checkErasure(session, id);
            if (!check)
                return context.fail(check.error());
            if (context.json)
                return context.printJson({{u"debtor"_s, static_cast<qint64>(id.value)}, {u"open_items"_s, check->hasOpenItems},
                                          {u"keep_until"_s, check->keepUntil ? check->keepUntil->toIso() : QString()},
                                          {u"contacts"_s, check->contacts}, {u"documents"_s, check->documents}});
            printFacts(context.out, {{CliDebtor::tr("Debtor"), check->name},
                                     {CliDebtor::tr("Open items"), check->hasOpenItems ? CliDebtor::tr("yes") : CliDebtor::tr("no")},
                                     {CliDebtor::tr("To be kept until"), check->keepUntil ? ui::dateText(*check->keepUntil) : QString()},
                                     {CliDebtor::tr("Contacts"), QString::number(check->contacts)},
                                     {CliDebtor::tr("Documents"), QString::number(check->documents)}});
            return exit_code::kDone;
        }
        const Result<Erased> erased = eraseDebtor(session, id, {context.options.value(u"reason"_s), context.options.has(u"force"_s)});
        if (!erased)
            return context.fail(erased.error());
        if (context.json)
            return context.printJson({{u"debtor"_s, static_cast<qint64>(id.value)}, {u"name"_s, erased->name}, {u"contacts"_s, erased->contacts},
                                      {u"documents"_s, erased->documents}, {u"values"_s, erased->values}, {u"overwritten"_s, erased->isOverwritten}});
        context.out << CliDebtor::tr("The personal data are erased; the debtor is called %1 now.").arg(erased->name) << u'\n';
        context.out << CliDebtor::tr("Backups and exports you made before still hold them.") << u'\n';
        if (!erased->isOverwritten)
            context.out << CliDebtor::tr("Somebody else uses the book: traces may stay in its file until the next erasure.") << u'\n';
        return exit_code::kDone;
    });
}

} // namespace

Command debtorListCommand()
{
    return {u"debtor list"_s, CliDebtor::tr("Debtors with what they owe"), {},
            {{u"search"_s, u"TEXT"_s, CliDebtor::tr("Only those with this in name, number, city or e-mail address")},
             {u"open"_s, {}, CliDebtor::tr("Only those with something open")},
             {u"overdue"_s, {}, CliDebtor::tr("Only those with something overdue")},
             {u"incomplete"_s, {}, CliDebtor::tr("Only incomplete registrations: no e-mail, no address, kind assumed")},
             {u"kind-assumed"_s, {}, CliDebtor::tr("Only those whose kind (business or consumer) was assumed")},
             {u"group"_s, u"NAME"_s, CliDebtor::tr("Only those of this customer group")},
             {u"archived"_s, {}, CliDebtor::tr("Archived ones too")},
             {u"sort"_s, u"WORD"_s, CliDebtor::tr("name, number, city, open, overdue or oldest")},
             {u"limit"_s, u"N"_s, CliDebtor::tr("At most so many")}},
            u"tegoed-cli debtor list --overdue --sort oldest"_s, list};
}

Command debtorShowCommand()
{
    return {u"debtor show"_s, CliDebtor::tr("Everything of one debtor's page"), u"DEBTOR"_s, {}, u"tegoed-cli debtor show 10023"_s, show};
}

Command debtorAddCommand()
{
    return {u"debtor add"_s, CliDebtor::tr("Add a debtor"), {}, debtorOptions(),
            u"tegoed-cli debtor add --name \"Garage Maes nv\" --country BE --email facturen@maes.example"_s, add};
}

Command debtorEditCommand()
{
    return {u"debtor edit"_s, CliDebtor::tr("Change a debtor; what is not named stays as it is"), u"DEBTOR"_s, debtorOptions(),
            u"tegoed-cli debtor edit 10023 --email facturen@maes.example --kind business"_s, edit};
}

Command debtorMergeCommand()
{
    return {u"debtor merge"_s, CliDebtor::tr("Show one debtor as part of another; can be taken apart again"), u"INTO FROM"_s, {},
            u"tegoed-cli debtor merge 10023 10107"_s, merge};
}

Command debtorUnmergeCommand()
{
    return {u"debtor unmerge"_s, CliDebtor::tr("Take a merged debtor apart again"), u"DEBTOR"_s, {}, u"tegoed-cli debtor unmerge 10107"_s, unmerge};
}

Command debtorLookAlikesCommand()
{
    return {u"debtor look-alikes"_s, CliDebtor::tr("Debtors that may be the same person or company"), {}, {},
            u"tegoed-cli debtor look-alikes"_s, lookAlikes};
}

Command debtorExportCommand()
{
    return {u"debtor export"_s, CliDebtor::tr("All the book holds about one debtor, as JSON"), u"DEBTOR"_s,
            {{u"o"_s, u"FILE"_s, CliDebtor::tr("Write to this file")}},
            u"tegoed-cli debtor export 10023 -o maes.json"_s, exportOne};
}

Command debtorEraseCommand()
{
    return {u"debtor erase"_s, CliDebtor::tr("Erase the personal data of a debtor for good; amounts and invoice numbers stay"), u"DEBTOR"_s,
            {{u"reason"_s, u"TEXT"_s, CliDebtor::tr("Why, for the record; without personal data")},
             {u"force"_s, {}, CliDebtor::tr("Also with open items, or while the law has the records kept")},
             {u"dry-run"_s, {}, CliDebtor::tr("Only say what stands in the way and what would go")}},
            u"tegoed-cli debtor erase 10023 --reason \"request of 12-11-2026\""_s, erase};
}

} // namespace tegoed::cli
