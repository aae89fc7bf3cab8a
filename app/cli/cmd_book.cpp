#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/bank/receipt_letters.h"
#include "core/usecases/books.h"
#include "core/usecases/recent_books.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>
#include <QFile>

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CliBook {
    Q_DECLARE_TR_FUNCTIONS(CliBook)
};

QJsonObject infoJson(const BookInfo& info, const Database& database)
{
    const OwnCompany& company = info.company;
    return {{u"path"_s, database.address().toString()},
            {u"engine"_s, database.address().engine == BookAddress::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s},
            {u"book_id"_s, info.bookId},
            {u"created_at"_s, info.createdAt},
            {u"schema_version"_s, info.schemaVersion},
            {u"sample"_s, info.isSample},
            {u"sample_today"_s, json(info.sampleToday)},
            {u"sending_off"_s, textOrNull(info.sendingOffReason)},
            {u"country"_s, info.country},
            {u"currency"_s, info.currency.code()},
            {u"language"_s, info.language},
            {u"payment_term_days"_s, info.paymentTermDays},
            {u"company"_s, QJsonObject{{u"name"_s, company.name}, {u"confirmed"_s, company.isConfirmed},
                                       {u"registration_number"_s, textOrNull(company.registrationNumber)},
                                       {u"vat_number"_s, textOrNull(company.vatNumber)}, {u"iban"_s, textOrNull(company.iban)},
                                       {u"email"_s, textOrNull(company.email)}, {u"phone"_s, textOrNull(company.phone)}}},
            {u"debtors"_s, info.debtors},
            {u"invoices"_s, info.invoices},
            {u"payments"_s, info.payments},
            {u"open"_s, json(info.open)},
            {u"warnings"_s, QJsonArray::fromStringList(database.warnings())}};
}

void printInfo(CommandContext& context, const BookInfo& info, const Database& database)
{
    if (info.isSample)
        context.out << CliBook::tr("This is a sample book: everything in it is invented.") << u'\n';
    printFacts(context.out, {{CliBook::tr("Book"), database.address().toString()},
                             {CliBook::tr("Company"), info.company.name},
                             {CliBook::tr("Account number"), info.company.iban},
                             {CliBook::tr("Country"), ui::countryText(info.country)},
                             {CliBook::tr("Payment term"), ui::daysText(info.paymentTermDays)},
                             {CliBook::tr("Debtors"), QString::number(info.debtors)},
                             {CliBook::tr("Invoices and credit notes"), QString::number(info.invoices)},
                             {CliBook::tr("Payments"), QString::number(info.payments)},
                             {CliBook::tr("Open"), ui::moneyText(info.open)}});
    if (!info.sendingOffReason.isEmpty())
        context.out << ui::sendingOffText(info.sendingOffReason) << u'\n';
}

int showInfo(CommandContext& context, OpenBook& book, int exitCode = exit_code::kDone)
{
    const BookInfo info = BookQueries(book.database()).info();
    if (context.json) {
        QJsonObject document = infoJson(info, book.database());
        document.insert(u"thanks"_s, thankWhomCode(thankWhom(book.database())));
        return context.printJson(document, exitCode);
    }
    printInfo(context, info, book.database());
    return exitCode;
}

NewBook newBookOf(const ParsedOptions& options)
{
    NewBook book;
    book.country = options.value(u"country"_s, u"NL"_s).toUpper();
    book.language = options.value(u"language"_s, u"nl"_s).toLower();
    OwnCompany& company = book.company;
    company.name = options.value(u"name"_s);
    company.legalName = options.value(u"legal-name"_s);
    company.registrationNumber = options.value(u"registration"_s);
    company.vatNumber = options.value(u"vat"_s);
    company.iban = options.value(u"iban"_s);
    company.bic = options.value(u"bic"_s);
    company.email = options.value(u"email"_s);
    company.phone = options.value(u"phone"_s);
    company.website = options.value(u"website"_s);
    company.address = {options.value(u"street"_s), options.value(u"postal-code"_s), options.value(u"city"_s), book.country};
    company.contactName = options.value(u"contact"_s);
    company.isConfirmed = true; // A person typed it.
    return book;
}

int create(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    if (options.positional.size() != 1)
        return context.fail(u"usage"_s, CliBook::tr("Where should the new book be?"), u"tegoed-cli book create --help"_s);
    if (context.today)
        return context.fail(u"not_allowed"_s, CliBook::tr("A command that writes does not take --today: the book would lie about when it was done."));
    const auto address = BookAddress::parse(options.positional.first());
    if (!address)
        return context.fail(address.error());
    NewBook book = newBookOf(options);
    if (book.company.name.trimmed().isEmpty())
        return context.fail(Error{Error::Code::MissingInput, {u"name"_s}, u"--name"_s});
    if (options.has(u"term"_s)) {
        const auto days = wholeNumberOf(u"term"_s, options.value(u"term"_s), 0, 365);
        if (!days)
            return context.fail(days.error());
        book.paymentTermDays = *days;
    }
    const SystemClock clock;
    SystemRandom random;
    auto created = createBook(*address, book, clock, random);
    if (!created)
        return context.fail(created.error());
    OpenBook opened(std::move(created).value(), clockOf(context));
    rememberRecentBook({address->toString(), opened.info().company.name, false});
    return showInfo(context, opened);
}

int info(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    return book ? showInfo(context, *book) : exitCode;
}

int set(CommandContext& context)
{
    const ParsedOptions& options = context.options;
    const auto whom = options.has(u"thanks"_s) ? thankWhomOf(options.value(u"thanks"_s)) : std::nullopt;
    if (options.has(u"thanks"_s) && !whom)
        return context.fail(Error{Error::Code::InvalidInput, {u"thanks"_s, options.value(u"thanks"_s)}, {}});
    if (!whom && options.has(u"logo"_s) == options.has(u"no-logo"_s))
        return context.fail(u"usage"_s, CliBook::tr("What is to be set? Give --logo FILE, --no-logo or --thanks WHOM."), u"tegoed-cli book set --help"_s);
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    if (whom) {
        const auto saved = setThankWhom(session, *whom);
        return saved ? showInfo(context, *book) : context.fail(saved.error());
    }
    if (options.has(u"no-logo"_s)) {
        const auto removed = removeLogo(session);
        return removed ? showInfo(context, *book) : context.fail(removed.error());
    }
    const QString path = options.value(u"logo"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return context.fail(Error{file.exists() ? Error::Code::FileUnreadable : Error::Code::FileNotFound, {path, file.errorString()}, {}});
    const auto saved = saveLogo(session, file.readAll());
    return saved ? showInfo(context, *book) : context.fail(saved.error());
}

int migrate(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode); // Opening for writing brings a book up to date.
    if (!book)
        return exitCode;
    if (context.json)
        return context.printJson({{u"schema_version"_s, book->database().schemaVersion()}});
    context.out << CliBook::tr("The book is up to date (schema %1).").arg(book->database().schemaVersion()) << u'\n';
    return exit_code::kDone;
}

int adopt(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Write, exitCode);
    if (!book)
        return exitCode;
    BookSession session = book->session();
    if (const auto adopted = adoptBook(session); !adopted)
        return context.fail(adopted.error());
    return showInfo(context, *book);
}

} // namespace

Command bookCreateCommand()
{
    return {u"book create"_s, CliBook::tr("Make a new, empty book"), u"PATH"_s,
            {{u"name"_s, u"NAME"_s, CliBook::tr("Name of the own company")},
             {u"country"_s, u"NL|BE"_s, CliBook::tr("Country of the own company (NL when not given)")},
             {u"iban"_s, u"IBAN"_s, CliBook::tr("Account number to be paid on")},
             {u"bic"_s, u"BIC"_s, CliBook::tr("BIC of that account")},
             {u"email"_s, u"ADDRESS"_s, CliBook::tr("E-mail address")},
             {u"phone"_s, u"NUMBER"_s, CliBook::tr("Telephone number")},
             {u"website"_s, u"URL"_s, CliBook::tr("Website")},
             {u"legal-name"_s, u"NAME"_s, CliBook::tr("Name as registered")},
             {u"registration"_s, u"NUMBER"_s, CliBook::tr("Registration number (KvK, KBO)")},
             {u"vat"_s, u"NUMBER"_s, CliBook::tr("VAT number")},
             {u"street"_s, u"TEXT"_s, CliBook::tr("Street with house number")},
             {u"postal-code"_s, u"TEXT"_s, CliBook::tr("Postal code")},
             {u"city"_s, u"TEXT"_s, CliBook::tr("City")},
             {u"contact"_s, u"NAME"_s, CliBook::tr("Who signs")},
             {u"term"_s, u"DAYS"_s, CliBook::tr("Payment term in days (30 when not given)")},
             {u"language"_s, u"nl|en"_s, CliBook::tr("Language of messages to debtors (nl when not given)")}},
            u"tegoed-cli book create ~/books/devries.tegoed --name \"De Vries Installaties\" --country NL"_s, create};
}

Command bookInfoCommand()
{
    return {u"book info"_s, CliBook::tr("What is in the book, and whose it is"), {}, {}, u"tegoed-cli book info --json"_s, info};
}

Command bookSetCommand()
{
    return {u"book set"_s, CliBook::tr("Set the logo of the letterhead, or whom the book thanks for paying"), {},
            {{u"logo"_s, u"FILE"_s, CliBook::tr("PNG or JPEG of at most 5 million pixels")},
             {u"no-logo"_s, {}, CliBook::tr("Remove the logo")},
             {u"thanks"_s, u"nobody|paid_in_full|best_payers"_s, CliBook::tr("Whom to offer thanks once an invoice is paid; nobody unless given")}},
            u"tegoed-cli book set --logo ~/logo.png"_s, set};
}

Command bookMigrateCommand()
{
    return {u"book migrate"_s, CliBook::tr("Bring a book of an older version up to date; a backup is made first"), {}, {},
            u"tegoed-cli --book ~/books/devries.tegoed book migrate"_s, migrate};
}

Command bookAdoptCommand()
{
    return {u"book adopt"_s, CliBook::tr("Say that a restored or copied book is the real one, so that it may send again"), {}, {},
            u"tegoed-cli --book ~/books/devries.tegoed book adopt"_s, adopt};
}

} // namespace tegoed::cli
