#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/documents/aging_words.h"
#include "core/usecases/aging.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliAging {
    Q_DECLARE_TR_FUNCTIONS(CliAging)
};

enum class Format { Table, Json, Csv, Xlsx, Pdf };

/// What stood on the line, checked.
struct Asked {
    AgingRequest request{{Date::fromDayNumber(0), {}, {}}, std::nullopt, false};
    AgingExport how;
    Format format = Format::Table;
    QString file; ///< Empty = standard output.
};

template <typename Value>
std::optional<Value> oneOf(const QHash<QString, Value>& words, const QString& word)
{
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

Error unknownWord(const QString& option, const QString& word)
{
    return Error{Error::Code::InvalidInput, {option, word}, {}};
}

Result<Asked> asked(const CommandContext& context, const Date& today)
{
    const ParsedOptions& options = context.options;
    Asked asked;
    asked.request.options.asOf = today;
    if (options.has(u"as-of"_s)) {
        const Result<Date> asOf = dateOf(context, options.value(u"as-of"_s), today);
        if (!asOf)
            return asOf.error();
        asked.request.options.asOf = *asOf;
    }
    const QString by = options.value(u"by"_s, u"due"_s);
    const auto basis = oneOf<AgingBasis>({{u"due"_s, AgingBasis::DueDate}, {u"issue"_s, AgingBasis::IssueDate}}, by);
    if (!basis)
        return unknownWord(u"by"_s, by);
    asked.request.options.basis = *basis;
    if (options.has(u"bounds"_s)) {
        const Result<AgingBounds> bounds = AgingBounds::parse(options.value(u"bounds"_s));
        if (!bounds)
            return bounds.error();
        asked.request.options.bounds = *bounds;
    }
    const QString per = options.value(u"per"_s, u"debtor"_s);
    const auto detail = oneOf<AgingDetail>(
        {{u"debtor"_s, AgingDetail::PerDebtor}, {u"invoice"_s, AgingDetail::PerDocument}, {u"total"_s, AgingDetail::TotalsOnly}}, per);
    if (!detail)
        return unknownWord(u"per"_s, per);
    asked.how.detail = *detail;
    asked.request.withLines = *detail == AgingDetail::PerDocument;
    if (options.has(u"currency"_s)) {
        const Result<Currency> currency = currencyOf(options.value(u"currency"_s));
        if (!currency)
            return currency.error();
        asked.request.currency = *currency;
    }
    const QString format = options.value(u"format"_s, context.json ? u"json"_s : u"table"_s);
    const auto known = oneOf<Format>({{u"table"_s, Format::Table}, {u"json"_s, Format::Json}, {u"csv"_s, Format::Csv},
                                      {u"xlsx"_s, Format::Xlsx}, {u"pdf"_s, Format::Pdf}}, format);
    if (!known || (context.json && *known != Format::Json && !options.has(u"o"_s)))
        return unknownWord(u"format"_s, format);
    asked.format = *known;
    asked.file = options.value(u"o"_s);
    if (asked.file.isEmpty() && (*known == Format::Xlsx || *known == Format::Pdf))
        return Error{Error::Code::MissingInput, {u"-o FILE"_s}, {}};
    asked.how.language = textLanguage(context.language).value_or(TextLanguage::English);
    if (asked.request.currency)
        asked.how.filters << CliAging::tr("Only %1").arg(asked.request.currency->code());
    return asked;
}

QJsonArray decimals(const std::vector<std::int64_t>& amounts, Currency currency)
{
    QJsonArray array;
    for (const std::int64_t amount : amounts)
        array += Money(amount, currency).toDecimal();
    return array;
}

QJsonArray linesOf(const AgingFigures& figures, DebtorId debtor, Currency currency)
{
    QJsonArray array;
    const auto found = figures.lines.find(debtor);
    if (found == figures.lines.end())
        return array;
    for (const AgingPrint::Line& line : found->second) {
        if (line.item.open.currency() != currency)
            continue;
        const bool isReceipt = line.item.kind == AgingKind::Receipt;
        array += QJsonObject{{isReceipt ? u"receipt"_s : u"number"_s, line.text},
                             {u"type"_s, isReceipt ? u"receipt"_s : line.item.kind == AgingKind::CreditNote ? u"credit_note"_s : u"invoice"_s},
                             {u"issue_date"_s, Date::fromDayNumber(line.item.issueDay).toIso()},
                             {u"due_date"_s, Date::fromDayNumber(line.item.dueDay).toIso()},
                             {u"days"_s, line.item.days},
                             {u"bucket"_s, line.item.group < 0 ? QJsonValue() : QJsonValue(line.item.group)},
                             {u"open"_s, line.item.open.toDecimal()}};
    }
    return array;
}

QJsonArray rowsOf(const AgingFigures& figures, const AgingCurrency& currency, AgingDetail detail)
{
    QJsonArray rows;
    if (detail == AgingDetail::TotalsOnly)
        return rows;
    for (const AgingRow* row : figures.byName(currency)) {
        const AgingPrint::Debtor& debtor = figures.debtors.at(row->debtor);
        QJsonObject object{{u"debtor"_s, debtor.number.isEmpty() ? QString::number(row->debtor.value) : debtor.number},
                           {u"id"_s, qint64{row->debtor.value}},
                           {u"name"_s, debtor.name},
                           {u"buckets"_s, decimals(row->groups, currency.currency)},
                           {u"credits"_s, Money(row->credits, currency.currency).toDecimal()},
                           {u"total"_s, Money(row->total, currency.currency).toDecimal()},
                           {u"oldest_days"_s, row->oldestDays},
                           {u"items"_s, row->items}};
        if (detail == AgingDetail::PerDocument)
            object.insert(u"invoices"_s, linesOf(figures, row->debtor, currency.currency));
        rows += object;
    }
    return rows;
}

QJsonObject json(const AgingFigures& figures, AgingDetail detail)
{
    const AgingOptions& options = figures.report.options;
    QJsonArray bounds;
    for (const int day : options.bounds.days)
        bounds += day;
    QJsonArray currencies;
    for (const AgingCurrency& currency : figures.report.currencies)
        currencies += QJsonObject{{u"currency"_s, currency.currency.code()},
                                  {u"bounds"_s, bounds},
                                  {u"buckets"_s, decimals(currency.groups, currency.currency)},
                                  {u"credits"_s, Money(currency.credits, currency.currency).toDecimal()},
                                  {u"total"_s, Money(currency.total, currency.currency).toDecimal()},
                                  {u"items"_s, currency.items},
                                  {u"rows"_s, rowsOf(figures, currency, detail)}};
    QJsonArray controls;
    for (const AgingControl& control : figures.controls)
        controls += QJsonObject{{u"account"_s, control.account},
                                {u"as_of"_s, control.asOf.toIso()},
                                {u"currency"_s, control.balance.currency().code()},
                                {u"balance"_s, control.balance.toDecimal()},
                                {u"aging"_s, control.aging.toDecimal()},
                                {u"difference"_s, control.difference().toDecimal()}};
    QJsonObject document{{u"as_of"_s, options.asOf.toIso()},
                         {u"by"_s, options.basis == AgingBasis::DueDate ? u"due"_s : u"issue"_s},
                         {u"later_entries"_s, figures.report.laterEntries},
                         {u"currencies"_s, currencies}};
    if (!controls.isEmpty())
        document.insert(u"control_accounts"_s, controls);
    if (figures.isSample)
        document.insert(u"sample"_s, true);
    return document;
}

/// Prints the report as tables for people.
class Printer {
public:
    Printer(QTextStream& out, const AgingFigures& figures, const AgingExport& how) : m_out(out), m_figures(figures), m_how(how), m_words(how.language) {}

    void print()
    {
        const AgingOptions& options = m_figures.report.options;
        if (m_figures.isSample)
            m_out << m_words.sample() << u'\n';
        m_out << QStringList{m_words.title(), m_words.asOf(options.asOf), m_words.basis(options.basis)}.join(u" · "_s) << u"\n\n"_s;
        if (m_figures.report.currencies.empty())
            m_out << m_words.nothingOpen(options.asOf) << u'\n';
        int items = 0;
        for (const AgingCurrency& currency : m_figures.report.currencies) {
            table(currency).print(m_out);
            m_out << u'\n';
            items += currency.items;
        }
        QStringList remarks;
        if (items > 0)
            remarks << m_words.tiesOut(items);
        remarks << m_words.laterEntries(m_figures.report.laterEntries, options.asOf);
        for (const AgingControl& control : m_figures.controls)
            remarks << m_words.controlAccount(control.account, control.asOf, control.balance, control.difference());
        remarks.removeAll(QString());
        for (const QString& remark : remarks)
            m_out << remark << u'\n';
    }

private:
    bool isShown(std::size_t group) const { return group > 0 || m_figures.report.options.basis == AgingBasis::DueDate; }

    template <typename Of>
    QStringList figures(const QString& label, const Of& of, Currency currency, int oldestDays) const
    {
        QStringList cells{label};
        for (std::size_t group = 0; group < of.groups.size(); ++group)
            if (isShown(group))
                cells << amountText(Money(of.groups[group], currency), m_how.language);
        return cells << amountText(Money(of.credits, currency), m_how.language) << amountText(Money(of.total, currency), m_how.language)
                     << (oldestDays > 0 ? QString::number(oldestDays) : QString());
    }

    /// A document stands in the column of its group only.
    QStringList figures(const AgingPrint::Line& line, std::size_t groups) const
    {
        const QString text = line.text.isEmpty() ? m_words.receipt() : line.text;
        QStringList cells{u"  "_s + text + u"  "_s + dateText(Date::fromDayNumber(line.item.dueDay), m_how.language)};
        const QString amount = amountText(line.item.open, m_how.language);
        for (std::size_t group = 0; group < groups; ++group)
            if (isShown(group))
                cells << (line.item.group == static_cast<int>(group) ? amount : QString());
        const bool isInvoice = line.item.kind == AgingKind::Invoice;
        return cells << (isInvoice ? QString() : amount) << QString()
                     << (isInvoice && line.item.days > 0 ? QString::number(line.item.days) : QString());
    }

    Table table(const AgingCurrency& currency) const
    {
        using Align = Table::Align;
        QList<Table::Column> columns{{m_words.debtor() + u' ' + currency.currency.code(), Align::Left}};
        for (std::size_t group = 0; group < currency.groups.size(); ++group)
            if (isShown(group))
                columns.append({m_words.groupShort(static_cast<int>(group), m_figures.report.options), Align::Right});
        columns.append({m_words.creditsShort(), Align::Right});
        columns.append({m_words.total(), Align::Right});
        columns.append({m_words.oldestShort(), Align::Right});
        Table table(columns);
        if (m_how.detail != AgingDetail::TotalsOnly)
            for (const AgingRow* row : m_figures.byName(currency)) {
                table.addRow(figures(m_figures.debtors.at(row->debtor).name, *row, currency.currency, row->oldestDays));
                if (m_how.detail == AgingDetail::PerDocument)
                    for (const AgingPrint::Line& line : m_figures.lines.at(row->debtor))
                        if (line.item.open.currency() == currency.currency)
                            table.addRow(figures(line, currency.groups.size()));
            }
        const QStringList total = figures(m_words.total(), currency, currency.currency, 0);
        if (m_how.detail == AgingDetail::TotalsOnly)
            table.addRow(total);
        else
            table.addTotal(total);
        return table;
    }

    QTextStream& m_out;
    const AgingFigures& m_figures;
    const AgingExport& m_how;
    AgingWords m_words;
};

Result<QByteArray> bytesOf(const AgingFigures& figures, const Asked& asked)
{
    switch (asked.format) {
    case Format::Csv: return agingCsv(figures, asked.how);
    case Format::Xlsx: return agingXlsx(figures, asked.how);
    case Format::Pdf: return agingPdf(figures, asked.how);
    case Format::Json: return QJsonDocument(json(figures, asked.how.detail)).toJson();
    case Format::Table: break;
    }
    QString text;
    QTextStream stream(&text);
    Printer(stream, figures, asked.how).print();
    stream.flush();
    return text.toUtf8();
}

/// Written beside and renamed, so that a file is there whole or not at all.
std::optional<Error> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    return std::nullopt;
}

int aging(CommandContext& context)
{
    int exitCode = 0;
    const auto book = openBook(context, Access::Read, exitCode);
    if (!book)
        return exitCode;
    Result<Asked> what = asked(context, book->today());
    if (!what)
        return context.fail(what.error());
    if (!context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliAging::tr("This command takes options only."), u"tegoed-cli aging --help"_s);
    what->how.printedAt = dateText(book->today(), what->how.language);
    const Result<AgingFigures> figures = readAging(book->database(), what->request);
    if (!figures)
        return context.fail(figures.error());
    const Result<QByteArray> bytes = bytesOf(*figures, *what);
    if (!bytes)
        return context.fail(bytes.error());
    if (what->file.isEmpty()) {
        context.out << QString::fromUtf8(*bytes);
        return exit_code::kDone;
    }
    if (const auto error = save(what->file, *bytes))
        return context.fail(*error);
    if (context.json)
        return context.printJson({{u"file"_s, what->file}, {u"bytes"_s, bytes->size()}});
    context.err << CliAging::tr("Written: %1").arg(what->file) << u'\n';
    return exit_code::kDone;
}

} // namespace

Command agingCommand()
{
    Command command{u"aging"_s, CliAging::tr("Who owes what and for how long, on any day"), {},
                    {{u"as-of"_s, u"DATE"_s, CliAging::tr("31-12-2025, 31-12, -30, \"end of last month\", \"end of quarter\" …; else today")},
                     {u"by"_s, u"due|issue"_s, CliAging::tr("Age counted from the due date or the invoice date")},
                     {u"bounds"_s, u"30,60,90"_s, CliAging::tr("Last day of each group")},
                     {u"per"_s, u"debtor|invoice|total"_s, CliAging::tr("A line per debtor, with its documents, or totals only")},
                     {u"currency"_s, u"CODE"_s, CliAging::tr("Only this currency")},
                     {u"format"_s, u"table|json|csv|xlsx|pdf"_s, CliAging::tr("How it is written; xlsx and pdf need -o")},
                     {u"o"_s, u"FILE"_s, CliAging::tr("Write to this file")}},
                    u"tegoed-cli aging --as-of 31-12 --per invoice --format pdf -o aging.pdf"_s, aging};
    command.paints = Command::Paints::Pdf;
    return command;
}

} // namespace tegoed::cli
