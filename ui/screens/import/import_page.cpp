#include "ui/screens/import/import_page.h"

#include "core/usecases/books.h"
#include "ui/screens/import/columns_view.h"
#include "ui/screens/import/import_check_view.h"
#include "ui/screens/import/import_result_view.h"
#include "ui/screens/import/statement_check_view.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

OwnCompany companyOf(const formats::PartyRecord& record, const OwnCompany& before)
{
    OwnCompany company = before; // Keeps what files do not say: letterhead, contact person.
    company.name = record.name;
    company.legalName = record.legalName;
    company.registrationNumber = record.registrationNumber;
    company.vatNumber = record.vatNumber;
    if (!record.iban.isEmpty())
        company.iban = record.iban;
    if (!record.email.isEmpty())
        company.email = record.email;
    if (!record.phone.isEmpty())
        company.phone = record.phone;
    company.address = {record.street, record.postalCode, record.city, record.countryCode};
    return company;
}

bool isStatement(const formats::FileRecord& record)
{
    switch (record.kind) {
    case formats::FileKind::Camt:
    case formats::FileKind::Mt940:
    case formats::FileKind::Coda:
    case formats::FileKind::BankCsv: return true;
    default: return false;
    }
}

} // namespace

ImportPage::ImportPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_strip(new InlineStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_files(new EmptyState(this))
    , m_busy(new QLabel(this))
    , m_chooseFiles(new QAction(this))
    , m_chooseFolder(new QAction(this))
    , m_columns(new ColumnsView(this))
    , m_check(new ImportCheckView(this))
    , m_result(new ImportResultView(context, this))
    , m_statementCheck(new StatementCheckView(this))
{
    setObjectName(u"importPage"_s);
    m_files->setObjectName(u"importPage.files"_s);
    m_chooseFiles->setIcon(icon(u"document"_s));
    m_chooseFolder->setIcon(icon(u"book"_s));
    m_busy->setAlignment(Qt::AlignCenter);
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->setSpacing(gap());
    buildSteps();
    for (QWidget* step : std::initializer_list<QWidget*>{m_files, m_columns, m_check, m_result, m_busy, m_statementCheck})
        m_stack->addWidget(step);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);

    connect(m_chooseFiles, &QAction::triggered, this, &ImportPage::chooseFiles);
    connect(m_chooseFolder, &QAction::triggered, this, &ImportPage::chooseFolder);
    connect(m_columns, &ColumnsView::agreed, this, [this](const formats::Mapping& mapping, const QString& rememberAs) {
        m_agreed.insert(m_found->lists.at(m_agreed.size()).file, mapping);
        if (!rememberAs.isEmpty())
            m_rememberAs = rememberAs;
        nextList();
    });
    connect(m_columns, &ColumnsView::cancelled, this, &ImportPage::toFiles);
    connect(m_check, &ImportCheckView::companyConfirmed, this, &ImportPage::confirmCompany);
    connect(m_check, &ImportCheckView::accepted, this, &ImportPage::accept);
    connect(m_check, &ImportCheckView::cancelled, this, &ImportPage::toFiles);
    connect(m_statementCheck, &StatementCheckView::choicesChanged, this, &ImportPage::tryStatements);
    connect(m_statementCheck, &StatementCheckView::accepted, this, &ImportPage::acceptStatements);
    connect(m_statementCheck, &StatementCheckView::cancelled, this, &ImportPage::withoutStatements);
    connect(m_result, &ImportResultView::againRequested, this, &ImportPage::toFiles);
    m_files->setActions({m_chooseFiles, m_chooseFolder});
    retranslate();
    goTo(FilesStep);
}

void ImportPage::buildSteps()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(2));
    for (int i = 0; i < 4; ++i) {
        auto* label = new QLabel(this);
        label->setObjectName(u"importPage.step%1"_s.arg(i + 1));
        m_stepLabels += label;
        row->addWidget(label);
    }
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    retranslate();
    Q_EMIT headerChanged();
}

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::showPlace(const QVariantMap& place)
{
    const QStringList files = place.value(u"files"_s).toStringList();
    if (!files.isEmpty())
        start(files);
}

void ImportPage::start(const QStringList& paths)
{
    if (context().isReadOnly())
        return failed(Error{Error::Code::ReadOnlyBook, {context().database().address().toString()}, {}});
    m_found.reset();
    m_agreed.clear();
    m_rememberAs.clear();
    m_strip->hide();
    m_stack->setCurrentWidget(m_busy);
    const int run = ++m_run;
    context().runJob(tr("Looking at the files"), [paths](BookSession& session, Progress& progress) { return readFound(session, paths, progress); }, this,
                     [this, run](const Result<FilesFound>& files) {
                         if (run != m_run)
                             return;
                         if (!files)
                             return failed(files.error());
                         m_found = std::make_shared<const FilesFound>(*files);
                         m_statementCheck->forgetChoices();
                         if (takeStatementsOut())
                             tryStatements();
                         else
                             nextList();
                     });
}

bool ImportPage::takeStatementsOut()
{
    m_statements.clear();
    FilesFound rest = *m_found;
    for (QList<formats::FileRecord>& file : rest.records) {
        for (const formats::FileRecord& record : std::as_const(file)) {
            if (isStatement(record))
                m_statements += record;
        }
        file.removeIf(isStatement);
    }
    m_found = std::make_shared<const FilesFound>(std::move(rest));
    return !m_statements.isEmpty();
}

bool ImportPage::hasMore() const
{
    return m_found && (!m_found->lists.isEmpty() || std::any_of(m_found->records.begin(), m_found->records.end(),
                                                                 [](const QList<formats::FileRecord>& file) { return !file.isEmpty(); }));
}

void ImportPage::tryStatements()
{
    const int run = m_run;
    StatementImportChoices choices = m_statementCheck->choices();
    choices.isTrial = true;
    m_statementCheck->setBusy(true);
    context().runJob(tr("Comparing %n statement file(s) with the book", nullptr, static_cast<int>(m_statements.size())),
                     [files = m_statements, choices](BookSession& session, Progress& progress) { return importStatements(session, files, choices, progress); },
                     this, [this, run](const Result<StatementImportResult>& trial) {
                         m_statementCheck->setBusy(false);
                         if (run != m_run)
                             return;
                         if (!trial && trial.error().code == Error::Code::Cancelled)
                             return failed(trial.error());
                         m_statementCheck->show(std::make_shared<const StatementsRead>(StatementsRead{m_statements, trial}));
                         goTo(CheckStep);
                         m_stack->setCurrentWidget(m_statementCheck);
                     });
}

void ImportPage::acceptStatements()
{
    const int run = m_run;
    m_statementCheck->setBusy(true);
    context().runJob(tr("Importing the statements"),
                     [files = m_statements, choices = m_statementCheck->choices()](BookSession& session, Progress& progress) {
                         return importStatements(session, files, choices, progress);
                     },
                     this, [this, run](const Result<StatementImportResult>& result) {
                         m_statementCheck->setBusy(false);
                         if (!result) // Nothing was changed.
                             return m_statementCheck->say(result.error());
                         const int count = result->added;
                         context().pushUndo([count] { return tr("import of %n bank line(s)", nullptr, count); }, result->undo);
                         if (run != m_run)
                             return;
                         m_statements.clear();
                         if (hasMore())
                             return nextList();
                         toFiles();
                         context().openPage(u"payments"_s, {{u"group"_s, QString()}});
                     });
}

/// What else was dropped goes on.
void ImportPage::withoutStatements()
{
    m_statements.clear();
    if (hasMore())
        nextList();
    else
        toFiles();
}

void ImportPage::nextList()
{
    if (m_agreed.size() == m_found->lists.size())
        return plan();
    m_columns->show(m_found->lists.at(m_agreed.size()));
    goTo(ColumnsStep);
}

void ImportPage::plan()
{
    const int run = m_run;
    m_stack->setCurrentWidget(m_busy);
    context().runJob(tr("Reading and checking %n file(s)", nullptr, static_cast<int>(m_found->records.size())),
                     [found = m_found, agreed = m_agreed](BookSession& session, Progress& progress) {
                         return planFound(session, *found, agreed, progress);
                     },
                     this, [this, run](const Result<ImportPlan>& planned) {
                         if (run != m_run)
                             return;
                         if (!planned)
                             return failed(planned.error());
                         m_plan = std::make_shared<const ImportPlan>(*planned);
                         m_check->show(m_plan);
                         goTo(CheckStep);
                     });
}

void ImportPage::accept()
{
    ImportChoices choices = m_check->choices();
    choices.rememberMappingAs = m_rememberAs;
    const auto planned = m_plan;
    m_check->setBusy(true);
    context().runJob(tr("Importing"),
                     [planned, choices](BookSession& session, Progress& progress) { return acceptImport(session, *planned, choices, progress); }, this,
                     [this](const Result<ImportResult>& result) {
                         m_check->setBusy(false);
                         if (!result) { // Nothing was changed. When the book changed meanwhile, what is shown is out of date.
                             m_check->say(result.error());
                             if (result.error().code == Error::Code::Conflict)
                                 plan();
                             return;
                         }
                         const int count = result->newCount;
                         context().pushUndo([count] { return tr("import of %n record(s)", nullptr, count); }, result->undo);
                         m_plan.reset();
                         m_result->show(*result);
                         goTo(ResultStep);
                     });
}

void ImportPage::confirmCompany(const formats::PartyRecord& company)
{
    const OwnCompany before = BookQueries(context().database()).identity().company;
    const Result<UndoToken> saved = saveOwnCompany(context().session(), companyOf(company, before));
    if (!saved)
        return m_check->say(saved.error());
    plan(); // Whose invoices they are is known now.
}

void ImportPage::failed(const Error& error)
{
    m_strip->say(error);
    goTo(FilesStep);
}

void ImportPage::toFiles()
{
    ++m_run;
    m_plan.reset();
    goTo(FilesStep);
}

void ImportPage::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Import files"), {},
                                                            tr("Everything Tegoed reads (*.xml *.pdf *.csv *.txt *.xlsx *.xaf *.vcf *.sta *.940 *.cod *.zip);;All files (*)"));
    if (!paths.isEmpty())
        start(paths);
}

void ImportPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
    if (!folder.isEmpty())
        start({folder});
}

void ImportPage::refresh(const ChangeSet&)
{
    if (m_step == ResultStep)
        m_result->retranslate();
}

void ImportPage::retranslate()
{
    const QString names[] = {tr("Files"), tr("Columns"), tr("Check"), tr("Result")};
    const ThemeColors colors = themeColors(*this);
    for (int i = 0; i < m_stepLabels.size(); ++i) {
        m_stepLabels.at(i)->setText((i <= m_step ? u"● "_s : u"○ "_s) + names[i]);
        QFont font = m_stepLabels.at(i)->font();
        font.setBold(i == m_step);
        m_stepLabels.at(i)->setFont(font);
        QPalette palette = m_stepLabels.at(i)->palette();
        palette.setColor(QPalette::WindowText, i == m_step ? colors.accent : colors.muted);
        m_stepLabels.at(i)->setPalette(palette);
    }
    m_busy->setText(tr("Reading…"));
    m_chooseFiles->setText(tr("Choose files…"));
    m_chooseFolder->setText(tr("Choose a folder…"));
    m_files->setTexts(u"import"_s, tr("Drop files or a folder here"),
                      tr("Invoices as UBL, CII or Factur-X, lists as CSV or Excel, audit files (XAF), contacts (vCard), and statements of your bank "
                         "(CAMT, MT940, CODA, CSV), also in a zip. "
                         "You see what will happen before anything is stored, and can undo it."));
    m_columns->retranslate();
    m_check->retranslate();
    m_statementCheck->retranslate();
    m_result->retranslate();
    Q_EMIT headerChanged();
}

void registerImportPage(AppContext& context)
{
    context.pages().add({u"import"_s, [] { return ImportPage::tr("Import"); }, u"import"_s, PageEntry::Section::Work, PageEntry::Shown::AfterFirstUse, 90,
                         QKeySequence(), [](AppContext& c) -> Page* { return new ImportPage(c); }, {}});
    ActionEntry entry;
    entry.id = u"file.import"_s;
    entry.text = [] { return ImportPage::tr("&Import…"); };
    entry.icon = u"import"_s;
    entry.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)};
    entry.menu = MenuPlace::File;
    entry.group = 1;
    entry.trigger = [&context] { context.openPage(u"import"_s); };
    entry.changesBook = true;
    context.actions().add(std::move(entry));
}

} // namespace tegoed::ui
