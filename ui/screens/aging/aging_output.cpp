#include "ui/screens/aging/aging_output.h"

#include "core/domain/message/format.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// Runs on a worker.
Result<QByteArray> bytesOf(Database& database, AgingReport report, const AgingExport& how, const QString& ending)
{
    const auto figures = completeAging(database, std::move(report), how.detail == AgingDetail::PerDocument);
    if (!figures)
        return figures.error();
    if (ending == u"csv"_s)
        return agingCsv(*figures, how);
    return ending == u"pdf"_s ? agingPdf(*figures, how) : agingXlsx(*figures, how);
}

Result<Done> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}};
    return Done{};
}

} // namespace

AgingOutput::AgingOutput(AppContext& context, std::function<AgingShown()> shown, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_shown(std::move(shown))
    , m_parent(parent)
    , m_menu(new QMenu(parent))
    , m_xlsx(addEntry("agingExportXlsx", u"xlsx"_s))
    , m_csv(addEntry("agingExportCsv", u"csv"_s))
    , m_pdf(addEntry("agingExportPdf", u"pdf"_s))
{
    m_menu->addSeparator();
    m_documents = m_menu->addAction(QString());
    m_documents->setObjectName(u"agingWithDocuments"_s);
    m_documents->setCheckable(true);
    retranslate();
}

QAction* AgingOutput::addEntry(const char* name, const QString& ending)
{
    QAction* action = m_menu->addAction(QString());
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, [this, ending] { askForFile(ending); });
    return action;
}

void AgingOutput::retranslate()
{
    m_xlsx->setText(tr("&Workbook (XLSX)…"));
    m_csv->setText(tr("&Delimited text (CSV)…"));
    m_pdf->setText(tr("&PDF…"));
    m_documents->setText(tr("With a line for each &invoice"));
}

bool AgingOutput::withDocuments() const
{
    return m_documents->isChecked();
}

void AgingOutput::setWithDocuments(bool on)
{
    m_documents->setChecked(on);
}

AgingExport AgingOutput::how() const
{
    AgingExport how;
    how.detail = withDocuments() ? AgingDetail::PerDocument : AgingDetail::PerDebtor;
    how.language = UiLanguage::textLanguage();
    how.printedAt = timeText(m_context.session().clock.nowUtc());
    return how;
}

void AgingOutput::askForFile(const QString& ending)
{
    auto* dialog = new QFileDialog(m_parent, tr("Export the aging"));
    dialog->setObjectName(u"agingExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Workbook (*.xlsx)"), tr("Delimited text (*.csv)"), tr("PDF (*.pdf)")};
    dialog->setNameFilters(filters);
    const QStringList endings{u"xlsx"_s, u"csv"_s, u"pdf"_s};
    const qsizetype chosen = std::max<qsizetype>(0, endings.indexOf(ending));
    dialog->selectNameFilter(filters[chosen]);
    dialog->setDefaultSuffix(endings[chosen]);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString& filter) {
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter)));
    });
    dialog->selectFile(tr("aging %1").arg(m_shown().report.options.asOf.toIso()) + u'.' + endings[chosen]);
    connect(dialog, &QFileDialog::fileSelected, this, &AgingOutput::writeTo);
    dialog->open();
}

void AgingOutput::writeTo(const QString& path)
{
    AgingShown shown = m_shown();
    AgingExport asked = how();
    asked.filters = shown.filters;
    m_context.runJob(
        tr("Exporting the aging"),
        [report = std::move(shown.report), asked, path](BookSession& session, Progress&) -> Result<Done> {
            const auto bytes = bytesOf(session.database, report, asked, QFileInfo(path).suffix().toLower());
            return bytes ? save(path, *bytes) : Result<Done>(bytes.error());
        },
        this,
        [this, path](const Result<Done>& done) {
            if (!done)
                return m_context.showError(done.error());
            m_context.showMessage(tr("The aging was saved as %1.").arg(QFileInfo(path).fileName()), Tone::Good);
            Q_EMIT written(path);
        });
}

void AgingOutput::print()
{
    AgingShown shown = m_shown();
    AgingExport asked = how();
    asked.filters = shown.filters;
    m_context.runJob(
        tr("Preparing the print"),
        [report = std::move(shown.report), asked](BookSession& session, Progress&) -> Result<AgingPrint> {
            const auto figures = completeAging(session.database, report, asked.detail == AgingDetail::PerDocument);
            return figures ? Result<AgingPrint>(agingPrint(*figures, asked)) : Result<AgingPrint>(figures.error());
        },
        this,
        [this](const Result<AgingPrint>& pages) {
            if (!pages)
                return m_context.showError(pages.error());
            auto* preview = new QPrintPreviewDialog(m_parent);
            preview->setObjectName(u"agingPrintPreview"_s);
            preview->setAttribute(Qt::WA_DeleteOnClose);
            preview->setWindowTitle(tr("Print the aging"));
            preview->printer()->setDocName(tr("aging %1").arg(pages->report.options.asOf.toIso()));
            connect(preview, &QPrintPreviewDialog::paintRequested, preview, [pages = *pages](QPrinter* printer) { paintAging(*printer, pages); });
            preview->open();
        });
}

} // namespace tegoed::ui
