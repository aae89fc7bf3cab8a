#include "core/documents/aging_words.h"
#include "core/formats/csv/write_csv.h"
#include "core/formats/xlsx/write_xlsx.h"
#include "core/usecases/aging.h"

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using formats::ExportCell;
using formats::ExportRow;
using formats::ExportTable;

/// Builds the table row by row; columns are the same for every currency.
class TableMaker {
public:
    TableMaker(const AgingFigures& figures, const AgingExport& how) : m_figures(figures), m_how(how), m_words(how.language) {}

    ExportTable make()
    {
        const AgingOptions& options = m_figures.report.options;
        m_table.title = m_words.title();
        m_table.about = QStringList{m_figures.company, m_words.title(), m_words.asOf(options.asOf), m_words.basis(options.basis),
                                    m_words.bounds(options.bounds)}
            + m_how.filters;
        if (m_figures.isSample)
            m_table.about += m_words.sample();
        m_table.about.removeAll(QString());
        if (m_how.detail == AgingDetail::PerDocument)
            documents();
        else
            debtors();
        return std::move(m_table);
    }

private:
    AgingPrint::Debtor debtorOf(DebtorId id) const
    {
        const auto found = m_figures.debtors.find(id);
        return found == m_figures.debtors.end() ? AgingPrint::Debtor{} : found->second;
    }
    bool isShown(std::size_t group) const { return group > 0 || m_figures.report.options.basis == AgingBasis::DueDate; }

    void debtors()
    {
        m_table.headers = {m_words.number(), m_words.debtor(), m_words.currency()};
        for (int group = 0; group < m_figures.report.options.bounds.groups(); ++group)
            if (isShown(static_cast<std::size_t>(group)))
                m_table.headers += m_words.group(group, m_figures.report.options);
        m_table.headers += {m_words.creditsShort(), m_words.total(), m_words.oldest(), m_words.items()};
        for (const AgingCurrency& currency : m_figures.report.currencies) {
            if (m_how.detail == AgingDetail::PerDebtor)
                for (const AgingRow* row : m_figures.byName(currency)) {
                    const AgingPrint::Debtor debtor = debtorOf(row->debtor);
                    figures(currency, *row, {debtor.number, debtor.name, currency.currency.code()},
                            row->oldestDays > 0 ? ExportCell(std::int64_t{row->oldestDays}) : ExportCell(), false);
                }
            figures(currency, currency, {QString(), m_words.total(), currency.currency.code()}, ExportCell(), true);
        }
    }

    template <typename Of>
    void figures(const AgingCurrency& currency, const Of& of, const QStringList& texts, const ExportCell& oldest, bool isTotal)
    {
        ExportRow row{{}, isTotal};
        for (const QString& text : texts)
            row.cells += text.isEmpty() ? ExportCell() : ExportCell(text);
        for (std::size_t group = 0; group < of.groups.size(); ++group)
            if (isShown(group))
                row.cells += Money(of.groups[group], currency.currency);
        row.cells += Money(of.credits, currency.currency);
        row.cells += Money(of.total, currency.currency);
        row.cells += oldest;
        row.cells += std::int64_t{of.items};
        m_table.rows += row;
    }

    void documents()
    {
        const AgingOptions& options = m_figures.report.options;
        m_table.headers = {m_words.number(),  m_words.debtor(),  m_words.document(), m_words.documentDate(),
                           m_words.dueDate(), m_words.daysLate(options.basis), m_words.group(), m_words.currency(), m_words.open()};
        for (const AgingCurrency& currency : m_figures.report.currencies) {
            for (const AgingRow* row : m_figures.byName(currency)) {
                const auto lines = m_figures.lines.find(row->debtor);
                if (lines == m_figures.lines.end())
                    continue;
                const AgingPrint::Debtor debtor = debtorOf(row->debtor);
                for (const AgingPrint::Line& line : lines->second) {
                    const AgingItem& item = line.item;
                    if (item.open.currency() != currency.currency)
                        continue;
                    const bool isInvoice = item.kind == AgingKind::Invoice;
                    m_table.rows += ExportRow{
                        {debtor.number.isEmpty() ? ExportCell() : ExportCell(debtor.number), debtor.name,
                         line.text.isEmpty() ? m_words.receipt() : line.text, Date::fromDayNumber(item.issueDay),
                         isInvoice ? ExportCell(Date::fromDayNumber(item.dueDay)) : ExportCell(),
                         isInvoice && item.days > 0 ? ExportCell(std::int64_t{item.days}) : ExportCell(),
                         isInvoice ? m_words.group(item.group, options) : m_words.creditsShort(), currency.currency.code(), item.open},
                        false};
                }
            }
            m_table.rows += ExportRow{{ExportCell(), m_words.total(), ExportCell(), ExportCell(), ExportCell(), ExportCell(), ExportCell(),
                                       currency.currency.code(), Money(currency.total, currency.currency)},
                                      true};
        }
    }

    const AgingFigures& m_figures;
    const AgingExport& m_how;
    AgingWords m_words;
    ExportTable m_table;
};

} // namespace

ExportTable agingTable(const AgingFigures& figures, const AgingExport& how)
{
    return TableMaker(figures, how).make();
}

QByteArray agingCsv(const AgingFigures& figures, const AgingExport& how)
{
    ExportTable table = agingTable(figures, how);
    // A file that other programs read begins with its header; the day and what it counts stand in each row.
    table.about.clear();
    const AgingWords words(how.language);
    table.headers.prepend(words.asOfColumn());
    for (ExportRow& row : table.rows)
        row.cells.prepend(figures.report.options.asOf);
    return formats::writeCsv(table, how.language == TextLanguage::English ? formats::CsvStyle::Comma : formats::CsvStyle::Semicolon);
}

Result<QByteArray> agingXlsx(const AgingFigures& figures, const AgingExport& how)
{
    return formats::writeXlsx({agingTable(figures, how)});
}

AgingPrint agingPrint(const AgingFigures& figures, const AgingExport& how)
{
    AgingPrint print;
    print.report = figures.report;
    print.debtors = figures.debtors;
    if (how.detail == AgingDetail::PerDocument)
        print.lines = figures.lines;
    print.totalsOnly = how.detail == AgingDetail::TotalsOnly;
    print.company = figures.company;
    print.bookName = figures.bookName;
    print.printedAt = how.printedAt;
    print.filters = how.filters;
    print.isSample = figures.isSample;
    print.language = how.language;
    print.orientation = how.orientation;
    const AgingWords words(how.language);
    for (const AgingControl& control : figures.controls)
        print.remarks << words.controlAccount(control.account, control.asOf, control.balance, control.difference());
    return print;
}

Result<QByteArray> agingPdf(const AgingFigures& figures, const AgingExport& how)
{
    return agingPdf(agingPrint(figures, how));
}

} // namespace tegoed
