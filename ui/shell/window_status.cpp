#include "ui/shell/window_status.h"

#include "core/storage/queries/book_queries.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/shell/task_panel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

WindowStatus::WindowStatus(Program& program, QStatusBar& bar)
    : QObject(&bar)
    , m_program(program)
    , m_bar(bar)
    , m_undo(new QToolButton(&bar))
    , m_selection(new QLabel(&bar))
    , m_marks(new QLabel(&bar))
    , m_openTotal(new QLabel(&bar))
    , m_language(new QToolButton(&bar))
{
    bar.setObjectName(u"statusBar"_s);
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(gap(), 2, gap(), 2);
    m_undo->setObjectName(u"status.undo"_s);
    m_undo->setAutoRaise(true);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->setIcon(icon(u"undo"_s));
    m_undo->hide();
    m_selection->setObjectName(u"status.selection"_s);
    m_marks->setObjectName(u"status.marks"_s);
    m_openTotal->setObjectName(u"status.openTotal"_s);
    for (QLabel* label : {m_selection, m_marks, m_openTotal})
        label->setContentsMargins(gap(), 0, gap(), 0);
    m_language->setObjectName(u"status.language"_s);
    buildLanguageMenu();
    bar.addWidget(m_undo);
    bar.addWidget(m_selection);
    bar.addPermanentWidget(m_marks);
    bar.addPermanentWidget(m_openTotal);
    bar.addPermanentWidget(m_language);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        if (m_context)
            m_context->undoStack().undo();
    });
    retranslate();
}

void WindowStatus::buildLanguageMenu()
{
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
}

void WindowStatus::setBook(AppContext* context)
{
    delete m_tasks;
    m_tasks = nullptr;
    if (m_context)
        m_context->undoStack().disconnect(this);
    m_context = context;
    if (context) {
        m_tasks = new TaskPanel(context->jobs(), &m_bar);
        m_bar.insertWidget(0, m_tasks);
        connect(&context->undoStack(), &QUndoStack::indexChanged, this, &WindowStatus::showUndo);
    }
    m_selection->clear();
    m_openTotal->clear();
    m_open.clear();
    m_isAdding = m_addAgain = false;
    showUndo();
    showMarks();
}

void WindowStatus::setSelection(const QString& text)
{
    m_selection->setText(text);
}

void WindowStatus::showUndo()
{
    const bool canUndo = m_context && m_context->undoStack().canUndo();
    m_undo->setVisible(canUndo);
    if (!canUndo)
        return;
    m_undo->setText(tr("Undo: %1").arg(m_context->undoStack().undoText()));
    m_undo->setToolTip(tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

void WindowStatus::refresh()
{
    showMarks();
    if (!m_context)
        return;
    if (m_isAdding) {
        m_addAgain = true;
        return;
    }
    m_isAdding = true;
    m_context->runReading(
        [](BookSession& session, Progress&) -> Result<std::vector<Money>> {
            const BookQueries book(session.database);
            return book.open(book.identity().currency);
        },
        m_tasks, // Lives as long as this book is shown here.
        [this](const Result<std::vector<Money>>& open) {
            m_isAdding = false;
            if (open)
                m_open = *open;
            showOpen();
            if (std::exchange(m_addAgain, false))
                refresh();
        });
}

void WindowStatus::showOpen()
{
    if (!m_open.empty())
        m_openTotal->setText(tr("Open %1").arg(moneyText(m_open)));
    m_openTotal->setToolTip(tr("What all debtors together owe today, minus their credits"));
}

void WindowStatus::showMarks()
{
    m_marks->setVisible(m_context != nullptr);
    m_openTotal->setVisible(m_context != nullptr);
    if (!m_context)
        return;
    QStringList marks;
    if (BookQueries(m_context->database()).identity().isSample)
        marks += tr("SAMPLE");
    if (m_context->isReadOnly())
        marks += tr("READ-ONLY");
    m_marks->setText(marks.join(u" · "_s));
    m_marks->setVisible(!marks.isEmpty());
}

void WindowStatus::retranslate()
{
    m_language->setText(m_program.language().code().toUpper());
    m_language->setToolTip(tr("Language of the program"));
    m_language->setAccessibleName(tr("Language of the program"));
    showUndo();
    showMarks();
    showOpen();
}

} // namespace tegoed::ui
