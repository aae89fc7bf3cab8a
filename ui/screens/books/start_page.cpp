#include "ui/screens/books/start_page.h"

#include "core/storage/book_address.h"
#include "core/usecases/recent_books.h"
#include "ui/screens/books/book_actions.h"
#include "ui/shell/program.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCommandLinkButton>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kMarkSize = 72;
constexpr int kMostShown = 5;
} // namespace

StartPage::StartPage(Program& program, QWidget* parent)
    : QWidget(parent)
    , m_program(program)
    , m_title(new QLabel(this))
    , m_intro(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout)
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_language(new QPushButton(this))
{
    setObjectName(u"startPage"_s);
    auto* mark = new QLabel(this);
    mark->setObjectName(u"start.mark"_s);
    mark->setPixmap(programIcon().pixmap(QSize(kMarkSize, kMarkSize), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"start.title"_s);
    m_title->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_intro->setObjectName(u"start.intro"_s);
    m_intro->setAlignment(Qt::AlignCenter);
    m_recentTitle->setObjectName(u"start.recentTitle"_s);
    m_recent->setSpacing(gap() / 2);
    m_new->setObjectName(u"start.new"_s);
    m_new->setIcon(icon(u"add"_s));
    makePrimary(*m_new);
    m_open->setObjectName(u"start.open"_s);
    m_open->setIcon(icon(u"book"_s));
    m_sample->setObjectName(u"start.sample"_s);
    m_sample->setIcon(icon(u"sample"_s));
    m_language->setObjectName(u"start.language"_s);
    m_language->setIcon(icon(u"language"_s));
    m_language->setFlat(true);

    auto* middle = new QWidget(this);
    middle->setObjectName(u"start.middle"_s);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(gap());
    column->addWidget(mark);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addSpacing(gap(3));
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addSpacing(gap(2));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addStretch();
    for (QPushButton* button : {m_new, m_open, m_sample})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addSpacing(gap(2));
    column->addWidget(m_language, 0, Qt::AlignHCenter);
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addWidget(middle, 0, Qt::AlignHCenter);
    whole->addStretch(3);

    connect(m_new, &QPushButton::clicked, this, [this] { askAndCreateBook(m_program, window()); });
    connect(m_open, &QPushButton::clicked, this, [this] { askAndOpenBook(m_program, window(), false); });
    connect(m_sample, &QPushButton::clicked, this, [this] { m_program.openSampleBook(); });
    connect(m_language, &QPushButton::clicked, this, [this] { m_program.language().setCode(m_program.language().code() == u"nl" ? u"en"_s : u"nl"_s); });
    addRecent();
    retranslate();
}

void StartPage::addRecent()
{
    int shown = 0;
    for (const RecentBook& book : recentBooks()) {
        if (shown++ == kMostShown)
            break;
        auto* link = new QCommandLinkButton(book.name, book.address, this);
        link->setObjectName(u"start.recent%1"_s.arg(shown));
        link->setIcon(icon(book.isSample ? u"sample"_s : u"book"_s));
        connect(link, &QPushButton::clicked, this, [this, text = book.address] {
            if (const Result<BookAddress> address = BookAddress::parse(text))
                m_program.openBook(*address, false);
        });
        m_recent->addWidget(link);
    }
    m_recentTitle->setVisible(shown > 0);
}

void StartPage::retranslate()
{
    m_title->setText(QCoreApplication::applicationName());
    m_intro->setText(tr("Who owes you what, and for how long."));
    m_recentTitle->setText(tr("Opened before"));
    m_new->setText(tr("&New book…"));
    m_open->setText(tr("&Open a book…"));
    m_sample->setText(tr("Look at the &sample"));
    m_language->setText(m_program.language().code() == u"nl" ? UiLanguage::ownName(u"en"_s) : UiLanguage::ownName(u"nl"_s));
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
