#include "ui/shell/about_dialog.h"

#include "core/storage/queries/book_queries.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kMarkSize = 64;
} // namespace

AboutDialog::AboutDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(this))
    , m_text(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"about"_s);
    m_mark->setObjectName(u"about.mark"_s);
    m_mark->setPixmap(programIcon().pixmap(QSize(kMarkSize, kMarkSize), devicePixelRatioF()));
    m_name->setObjectName(u"about.name"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_text->setObjectName(u"about.text"_s);
    m_facts->setObjectName(u"about.facts"_s);
    m_close->setObjectName(u"about.close"_s);
    for (QLabel* label : {m_text, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(2));
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(gap());
    texts->addWidget(m_name);
    texts->addWidget(m_text);
    texts->addWidget(m_facts);
    row->addLayout(texts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addLayout(row);
    column->addWidget(m_close, 0, Qt::AlignRight);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setDefault(true);
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Tegoed"));
    m_mark->setAccessibleName(tr("Mark of Tegoed"));
    m_name->setText(QCoreApplication::applicationName() + u' ' + QStringLiteral(TEGOED_VERSION));
    m_text->setText(tr("Who owes you what, and for how long. Tegoed helps small businesses in the Netherlands and Belgium to get their "
                       "invoices paid.\n\nFree software under the GNU General Public License, version 3 or later, without any warranty. "
                       "Made with Qt %1.").arg(QString::fromLatin1(qVersion())));
    const BookInfo info = BookQueries(m_context.database()).identity();
    m_facts->setText(tr("This book: %1\nBook format: %2").arg(m_context.database().address().toString(), QString::number(info.schemaVersion)));
    m_close->setText(tr("&Close"));
}

void AboutDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
