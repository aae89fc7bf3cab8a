#include "ui/shell/main_window.h"

#include "core/storage/queries/book_queries.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/task_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostPlaces = 100;
const QString kLastPage = u"window/page"_s;

QString pageStateKey(const QString& pageId)
{
    return u"pages/"_s + pageId;
}

} // namespace

MainWindow::MainWindow(Program& program)
    : m_program(program)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    buildFrame();
    buildStatusBar();
    resize(1280, 800);
    restoreGeometry(program.settings().value(u"window/geometry"_s).toByteArray());
    applyColors();
    retranslate();
}

MainWindow::~MainWindow()
{
    leaveBook();
}

void MainWindow::buildFrame()
{
    m_whole = new QStackedWidget(this);
    m_whole->setObjectName(u"whole"_s);
    setCentralWidget(m_whole);

    m_bookFrame = new QWidget(m_whole);
    m_bookFrame->setObjectName(u"bookFrame"_s);
    m_bookRow = new QHBoxLayout(m_bookFrame);
    m_bookRow->setContentsMargins(0, 0, 0, 0);
    m_bookRow->setSpacing(0);

    auto* right = new QWidget(m_bookFrame);
    right->setObjectName(u"pageArea"_s);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap());
    column->setSpacing(gap());

    m_header = new QWidget(right);
    m_header->setObjectName(u"pageHeader"_s);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(gap());
    m_back = new QToolButton(m_header);
    m_back->setObjectName(u"back"_s);
    m_forward = new QToolButton(m_header);
    m_forward->setObjectName(u"forward"_s);
    for (QToolButton* button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        header->addWidget(button);
    }
    m_back->setIcon(icon(u"back"_s));
    m_forward->setIcon(icon(u"forward"_s));
    connect(m_back, &QToolButton::clicked, this, &MainWindow::goBack);
    connect(m_forward, &QToolButton::clicked, this, &MainWindow::goForward);
    m_title = new QLabel(m_header);
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle = new QLabel(m_header);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    header->addWidget(m_title);
    header->addWidget(m_subtitle);
    header->addStretch(1);
    m_headerButtons = new QHBoxLayout;
    m_headerButtons->setSpacing(gap());
    header->addLayout(m_headerButtons);
    column->addWidget(m_header);

    m_strips = new QVBoxLayout;
    m_strips->setSpacing(gap() / 2);
    column->addLayout(m_strips);
    m_stack = new QStackedWidget(right);
    m_stack->setObjectName(u"pages"_s);
    column->addWidget(m_stack, 1);
    m_bookRow->addWidget(right, 1);
    m_whole->addWidget(m_bookFrame);

    m_dropHint = new QLabel(this);
    m_dropHint->setObjectName(u"dropHint"_s);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->hide();
}

void MainWindow::buildStatusBar()
{
    QStatusBar* bar = statusBar();
    bar->setObjectName(u"statusBar"_s);
    bar->setSizeGripEnabled(false);
    m_selection = new QLabel(bar);
    m_selection->setObjectName(u"status.selection"_s);
    m_marks = new QLabel(bar);
    m_marks->setObjectName(u"status.marks"_s);
    m_openTotal = new QLabel(bar);
    m_openTotal->setObjectName(u"status.openTotal"_s);
    m_language = new QToolButton(bar);
    m_language->setObjectName(u"status.language"_s);
    m_language->setAutoRaise(true);
    m_language->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_language);
    menu->setObjectName(u"languageMenu"_s);
    for (const QString& code : UiLanguage::codes()) {
        QAction* action = menu->addAction(UiLanguage::ownName(code), this, [this, code] { m_program.language().setCode(code); });
        action->setObjectName(u"language."_s + code);
        action->setCheckable(true);
        action->setData(code);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction* action : menu->actions())
            action->setChecked(action->data().toString() == m_program.language().code());
    });
    m_language->setMenu(menu);
    bar->addWidget(m_selection);
    bar->addPermanentWidget(m_marks);
    bar->addPermanentWidget(m_openTotal);
    bar->addPermanentWidget(m_language);
}

void MainWindow::showBook(std::unique_ptr<AppContext> context)
{
    leaveBook();
    m_context = std::move(context);
    AppContext& book = *m_context;
    connect(&book, &AppContext::navigationRequested, this, &MainWindow::openPage);
    connect(&book, &AppContext::stripRequested, this, &MainWindow::showStrip);
    connect(&book, &AppContext::stripRemoved, this, &MainWindow::removeStrip);
    connect(&book, &AppContext::changed, this, [this](const ChangeSet& changes) {
        for (Page* page : std::as_const(m_pages))
            page->refresh(changes);
        m_sidebar->rebuild();
        updateStatus();
        updateTitle();
    });
    book.actions().fillMenuBar(*menuBar());
    addActions(menuBar()->actions()); // Shortcuts also work while the menu bar is hidden.
    for (const ActionEntry& entry : book.actions().entries())
        addAction(book.actions().action(entry.id));

    m_sidebar = new Sidebar(book.pages(), m_bookFrame);
    m_sidebar->setUsedPages(m_program.settings().value(u"window/usedPages"_s).toStringList());
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString& id) { openPage(id, {}); });
    m_bookRow->insertWidget(0, m_sidebar);
    m_tasks = new TaskPanel(book.jobs(), statusBar());
    statusBar()->insertWidget(0, m_tasks);
    addBookStrips();
    m_whole->setCurrentWidget(m_bookFrame);
    applyColors();
    updateTitle();
    updateStatus();

    QString first = m_program.settings().value(kLastPage).toString();
    if (!book.pages().find(first) && !book.pages().entries().empty())
        first = book.pages().entries().front().id;
    if (!first.isEmpty())
        openPage(first, {});
}

void MainWindow::showStart(QWidget* start)
{
    leaveBook();
    start->setObjectName(start->objectName().isEmpty() ? u"start"_s : start->objectName());
    m_whole->addWidget(start);
    m_whole->setCurrentWidget(start);
    updateTitle();
    updateStatus();
}

void MainWindow::leaveBook()
{
    for (int i = m_whole->count() - 1; i >= 0; --i) {
        if (QWidget* widget = m_whole->widget(i); widget != m_bookFrame) {
            m_whole->removeWidget(widget);
            widget->deleteLater(); // It may be what asked for the book.
        }
    }
    if (!m_context)
        return;
    saveWindowState();
    for (Page* page : std::as_const(m_pages))
        delete page;
    m_pages.clear();
    m_currentId.clear();
    m_places.clear();
    m_at = -1;
    while (QLayoutItem* item = m_strips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete m_sidebar;
    m_sidebar = nullptr;
    delete m_tasks;
    m_tasks = nullptr;
    menuBar()->clear();
    m_context.reset();
}

Page* MainWindow::currentPage() const
{
    return m_pages.value(m_currentId, nullptr);
}

Page* MainWindow::pageOf(const QString& pageId)
{
    if (Page* made = m_pages.value(pageId, nullptr))
        return made;
    const PageEntry* entry = m_context ? m_context->pages().find(pageId) : nullptr;
    if (!entry)
        return nullptr;
    Page* page = entry->make(*m_context);
    page->setObjectName(u"page."_s + pageId);
    m_pages.insert(pageId, page);
    m_stack->addWidget(page);
    page->restoreState(m_program.settings().value(pageStateKey(pageId)).toMap());
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == currentPage())
            updateHeader();
    });
    connect(page, &Page::selectionSummaryChanged, this, [this, page](const QString& text) {
        if (page == currentPage())
            m_selection->setText(text);
    });
    return page;
}

void MainWindow::openPage(const QString& pageId, const QVariantMap& place)
{
    if (!pageOf(pageId))
        return;
    if (m_at >= 0 && currentPage())
        m_places[static_cast<std::size_t>(m_at)].place = currentPage()->place();
    m_places.resize(static_cast<std::size_t>(m_at + 1), Place{});
    m_places.push_back({pageId, place});
    if (m_places.size() > kMostPlaces)
        m_places.erase(m_places.begin());
    m_at = static_cast<int>(m_places.size()) - 1;
    showPlace(m_places.back());
}

void MainWindow::goBack()
{
    if (!canGoBack())
        return;
    m_places[static_cast<std::size_t>(m_at)].place = currentPage()->place();
    showPlace(m_places[static_cast<std::size_t>(--m_at)]);
}

void MainWindow::goForward()
{
    if (!canGoForward())
        return;
    m_places[static_cast<std::size_t>(m_at)].place = currentPage()->place();
    showPlace(m_places[static_cast<std::size_t>(++m_at)]);
}

void MainWindow::showPlace(const Place& place)
{
    Page* page = pageOf(place.pageId);
    m_currentId = place.pageId;
    m_selection->clear();
    m_sidebar->showCurrent(place.pageId);
    m_stack->setCurrentWidget(page);
    page->showPlace(place.place);
    updateHeader();
    m_context->actions().refresh();
}

void MainWindow::updateHeader()
{
    Page* page = currentPage();
    while (QLayoutItem* item = m_headerButtons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!page)
        return;
    m_title->setText(page->title());
    m_subtitle->setText(page->subtitle());
    m_back->setEnabled(canGoBack());
    m_forward->setEnabled(canGoForward());
    const QList<QAction*> actions = page->headerActions();
    for (qsizetype i = actions.size() - 1; i >= 0; --i)
        m_headerButtons->addWidget(new ActionButton(actions[i], i == 0, m_header));
    updateTitle();
}

void MainWindow::updateStatus()
{
    m_language->setText(m_program.language().code().toUpper());
    if (!m_context) {
        m_marks->clear();
        m_openTotal->clear();
        return;
    }
    const BookInfo info = BookQueries(m_context->database()).info();
    m_openTotal->setText(tr("Open %1").arg(moneyText(info.open)));
    m_openTotal->setToolTip(tr("What all debtors together owe today, minus their credits"));
    QStringList marks;
    if (info.isSample)
        marks += tr("SAMPLE");
    if (m_context->isReadOnly())
        marks += tr("READ-ONLY");
    m_marks->setText(marks.join(u" · "_s));
}

void MainWindow::updateTitle()
{
    if (!m_context) {
        setWindowTitle(QCoreApplication::applicationName());
        return;
    }
    const BookInfo info = BookQueries(m_context->database()).info();
    const QString name = info.company.name.isEmpty() ? m_context->database().address().toString() : info.company.name;
    setWindowTitle(info.isSample ? tr("%1 (SAMPLE) – Tegoed").arg(name) : tr("%1 – Tegoed").arg(name));
}

void MainWindow::addBookStrips()
{
    const BookInfo info = BookQueries(m_context->database()).info();
    if (info.isSample)
        showStrip({Tone::Info, tr("This is the sample book: everybody in it is made up. Try what you like."), {}, {}, u"book.sample"_s, true});
    else if (!info.sendingOffReason.isEmpty())
        showStrip({Tone::Warning, sendingOffText(info.sendingOffReason), {}, {}, u"book.sendingOff"_s, false});
    if (m_context->isReadOnly())
        showStrip({Tone::Info, tr("This book is open read-only; nothing can be changed."), {}, {}, u"book.readOnly"_s, true});
    for (const QString& warning : m_context->database().warnings())
        showStrip({Tone::Warning, bookWarningText(warning), {}, {}, u"book."_s + warning, false});
}

void MainWindow::showStrip(const Strip& strip)
{
    if (!strip.id.isEmpty())
        removeStrip(strip.id);
    auto* shown = new InlineStrip(m_bookFrame);
    shown->setProperty("stripId", strip.id);
    shown->setClosable(!strip.stays);
    shown->setAction(strip.actionText, strip.action);
    connect(shown, &InlineStrip::closed, shown, &QObject::deleteLater);
    m_strips->addWidget(shown);
    shown->say(strip.tone, strip.text);
}

void MainWindow::removeStrip(const QString& id)
{
    for (int i = m_strips->count() - 1; i >= 0; --i) {
        QWidget* widget = m_strips->itemAt(i)->widget();
        if (widget && widget->property("stripId").toString() == id) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void MainWindow::setTextScale(int percent)
{
    static const qreal normal = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    font.setPointSizeF(normal * std::clamp(percent, 80, 200) / 100.0);
    QApplication::setFont(font);
}

void MainWindow::saveWindowState()
{
    QSettings& settings = m_program.settings();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (!m_context)
        return;
    settings.setValue(kLastPage, m_currentId);
    settings.setValue(u"window/usedPages"_s, m_sidebar->usedPages());
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (const QVariantMap state = page.value()->saveState(); !state.isEmpty())
            settings.setValue(pageStateKey(page.key()), state);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveWindowState();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void MainWindow::retranslate()
{
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_language->setToolTip(tr("Language of the program"));
    m_language->setAccessibleName(tr("Language of the program"));
    updateHeader();
    updateStatus();
    updateTitle();
    if (m_context)
        addBookStrips();
}

void MainWindow::applyColors()
{
    if (!m_title)
        return;
    const ThemeColors colors = themeColors(*this);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colors.muted);
    m_subtitle->setPalette(muted);
    if (m_sidebar) {
        QPalette sunken = palette();
        sunken.setColor(QPalette::Base, colors.sunken);
        m_sidebar->setPalette(sunken);
        m_sidebar->setAutoFillBackground(true);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    const QString offer = currentPage() ? currentPage()->dropOffer(event->mimeData()->urls()) : QString();
    m_dropHint->setText(offer.isEmpty() ? tr("Drop to import %n file(s)", nullptr, static_cast<int>(event->mimeData()->urls().size())) : offer);
    m_dropHint->setGeometry(m_whole->geometry());
    m_dropHint->raise();
    m_dropHint->show();
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_dropHint->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (currentPage() && !currentPage()->dropOffer(urls).isEmpty()) {
        currentPage()->dropFiles(urls);
        return;
    }
    if (!m_context) {
        Q_EMIT filesDropped(urls);
        return;
    }
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty())
        m_context->importFiles(paths);
}

} // namespace tegoed::ui
