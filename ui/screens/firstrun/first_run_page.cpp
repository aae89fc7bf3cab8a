#include "ui/screens/firstrun/first_run_page.h"

#include "core/usecases/books.h"
#include "ui/presentation/state_text.h"
#include "ui/screens/books/book_actions.h"
#include "ui/shell/program.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMarkSize = 72;
constexpr double kTitleScale = 1.6;
constexpr int kTextChars = 64; ///< Width of the text column.

const QStringList kCountries{u"NL"_s, u"BE"_s};

QLabel* label(QWidget* parent, const QString& name, double scale = 1.0)
{
    auto* made = new QLabel(parent);
    made->setObjectName(u"firstRun."_s + name);
    made->setWordWrap(true);
    if (scale > 1.0) {
        QFont font = made->font();
        font.setPointSizeF(font.pointSizeF() * scale);
        font.setWeight(QFont::DemiBold);
        made->setFont(font);
    }
    return made;
}

QPushButton* button(QWidget* parent, const QString& name)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(u"firstRun."_s + name);
    return made;
}

/// A name that is free in the folder: book.tegoed, book-2.tegoed …
QString freePath(const QString& folder)
{
    QString path = folder + u"/book.tegoed"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder + u"/book-%1.tegoed"_s.arg(number);
    return path;
}

} // namespace

FirstRunPage::FirstRunPage(Program& program, std::function<void(const QStringList&)> import, QWidget* parent)
    : QWidget(parent)
    , m_program(program)
    , m_import(std::move(import))
    , m_pages(new QStackedWidget(this))
    , m_strip(new InlineStrip(this))
{
    setObjectName(u"firstRun"_s);
    setAcceptDrops(true);
    m_pages->setObjectName(u"firstRun.pages"_s);
    m_pages->addWidget(buildLanguagePage());
    m_pages->addWidget(buildFilesPage());
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_pages);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    retranslate();
}

QWidget* FirstRunPage::buildLanguagePage()
{
    auto* page = new QWidget(this);
    auto* mark = new QLabel(page);
    mark->setPixmap(programIcon().pixmap(kMarkSize, kMarkSize));
    m_title = label(page, u"title"_s, kTitleScale);
    m_languageLabel = label(page, u"languageLabel"_s);
    m_countryLabel = label(page, u"countryLabel"_s);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(gap());
    column->addWidget(mark);
    column->addWidget(m_title);
    column->addSpacing(gap(2));
    column->addWidget(m_languageLabel);
    m_languages = new QButtonGroup(this);
    const QStringList codes = UiLanguage::codes();
    for (int i = 0; i < codes.size(); ++i) {
        auto* choice = new QRadioButton(UiLanguage::ownName(codes.at(i)), page);
        choice->setObjectName(u"firstRun.language."_s + codes.at(i));
        choice->setChecked(codes.at(i) == m_program.language().code());
        m_languages->addButton(choice, i);
        column->addWidget(choice);
    }
    column->addSpacing(gap(2));
    column->addWidget(m_countryLabel);
    m_countries = new QButtonGroup(this);
    for (int i = 0; i < kCountries.size(); ++i) {
        auto* choice = new QRadioButton(page);
        choice->setObjectName(u"firstRun.country."_s + kCountries.at(i));
        choice->setChecked(i == (QLocale::system().territory() == QLocale::Belgium ? 1 : 0));
        m_countries->addButton(choice, i);
        column->addWidget(choice);
    }
    column->addSpacing(gap(2));
    m_next = button(page, u"next"_s);
    makePrimary(*m_next);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(m_languages, &QButtonGroup::idClicked, this, [this, codes](int id) { m_program.language().setCode(codes.at(id)); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(1); });
    return page;
}

QWidget* FirstRunPage::buildFilesPage()
{
    auto* page = new QWidget(this);
    auto* picture = new QLabel(page);
    picture->setPixmap(icon(u"import"_s, themeColors(*this).accent).pixmap(kMarkSize, kMarkSize));
    m_filesTitle = label(page, u"filesTitle"_s, kTitleScale);
    m_filesText = label(page, u"filesText"_s);
    m_promise = label(page, u"promise"_s);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    m_files = button(page, u"files"_s);
    makePrimary(*m_files);
    m_folder = button(page, u"folder"_s);
    m_sample = button(page, u"sample"_s);
    m_open = button(page, u"open"_s);
    m_empty = button(page, u"empty"_s);
    m_back = button(page, u"back"_s);
    auto* first = new QHBoxLayout;
    first->addWidget(m_files);
    first->addWidget(m_folder);
    first->addStretch();
    auto* others = new QHBoxLayout;
    for (QPushButton* other : {m_sample, m_open, m_empty})
        others->addWidget(other);
    others->addStretch();
    auto* last = new QHBoxLayout;
    last->addWidget(m_back);
    last->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setSpacing(gap());
    column->addWidget(picture);
    column->addWidget(m_filesTitle);
    column->addWidget(m_filesText);
    column->addSpacing(gap());
    column->addLayout(first);
    column->addSpacing(gap(2));
    column->addLayout(others);
    column->addSpacing(gap());
    column->addWidget(m_promise);
    column->addLayout(last);
    connect(m_files, &QPushButton::clicked, this, &FirstRunPage::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &FirstRunPage::chooseFolder);
    connect(m_sample, &QPushButton::clicked, this, [this] { m_program.openSampleBook(); });
    connect(m_open, &QPushButton::clicked, this, [this] { askAndOpenBook(m_program, window(), false); });
    connect(m_empty, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    return page;
}

void FirstRunPage::begin(const QStringList& paths)
{
    const QString folder = m_program.defaultBookFolder();
    const QString path = freePath(folder);
    if (!QDir().mkpath(folder))
        return m_strip->say(Error{Error::Code::FileNotWritable, {folder}, {}});
    const Result<BookAddress> address = BookAddress::parse(path);
    if (!address)
        return m_strip->say(address.error());
    NewBook book;
    book.country = kCountries.value(m_countries->checkedId(), u"NL"_s);
    book.language = m_program.language().code();
    auto database = createBook(*address, book, m_program.clock(), m_program.random());
    if (!database)
        return m_strip->say(database.error());
    database->reset();
    // Opening replaces this page: nothing of it may be touched afterwards.
    const auto import = m_import;
    if (m_program.openBook(*address, false) && !paths.isEmpty())
        import(paths);
}

void FirstRunPage::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Invoices to begin with"));
    if (!paths.isEmpty())
        begin(paths);
}

void FirstRunPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with invoices"));
    if (!folder.isEmpty())
        begin({folder});
}

void FirstRunPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FirstRunPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (const QStringList paths = localPaths(event->mimeData()->urls()); !paths.isEmpty())
        begin(paths);
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Welcome to Tegoed"));
    m_languageLabel->setText(tr("Language"));
    m_countryLabel->setText(tr("Country of your company"));
    for (int i = 0; i < kCountries.size(); ++i)
        m_countries->button(i)->setText(countryText(kCountries.at(i)));
    m_next->setText(tr("Next"));
    m_filesTitle->setText(tr("Drop your invoices here"));
    m_filesText->setText(tr("Files or a whole folder: UBL, Factur-X, an export of open items, an audit file. Who owes what and for how long "
                            "follows from them; your own company too."));
    m_promise->setText(tr("Everything stays on this computer, in one file. Nothing is sent to anybody."));
    m_files->setText(tr("Choose files…"));
    m_folder->setText(tr("Choose a folder…"));
    m_sample->setText(tr("Look at the sample"));
    m_open->setText(tr("Open a book…"));
    m_empty->setText(tr("Begin empty"));
    m_back->setText(tr("Back"));
    // Three buttons stand side by side: in some languages they need more room than the text.
    m_pages->setFixedWidth(std::max(fontMetrics().averageCharWidth() * kTextChars, m_pages->minimumSizeHint().width()));
}

void FirstRunPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
