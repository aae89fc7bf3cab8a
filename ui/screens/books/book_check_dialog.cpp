#include "ui/screens/books/book_check_dialog.h"

#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

BookCheckDialog::BookCheckDialog(const VerifyReport& report, QWidget* parent)
    : QDialog(parent)
    , m_report(report)
    , m_outcome(new InlineStrip(this))
    , m_counts(new QLabel(this))
    , m_problems(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"bookCheck"_s);
    m_outcome->setClosable(false);
    m_counts->setObjectName(u"bookCheck.counts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problems->setObjectName(u"bookCheck.problems"_s);
    m_problems->setReadOnly(true);
    m_problems->setPlainText(m_report.problems.join(u'\n'));
    m_problems->setVisible(!m_report.problems.isEmpty());
    m_copy->setObjectName(u"bookCheck.copy"_s);
    m_copy->setVisible(!m_report.problems.isEmpty());
    m_close->setObjectName(u"bookCheck.close"_s);
    m_close->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addWidget(m_outcome);
    column->addWidget(m_counts);
    column->addWidget(m_problems, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_problems->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(fontMetrics().averageCharWidth() * 75);
    retranslate();
}

void BookCheckDialog::retranslate()
{
    setWindowTitle(tr("Check of the book"));
    if (m_report.problems.isEmpty())
        m_outcome->say(Tone::Good, tr("All is well: every sum, every chain and every document in this book is as it should be."));
    else
        m_outcome->say(Tone::Bad, tr("%n difference(s) found. Make a copy of the file, then restore the newest backup that passes this check.", nullptr,
                                     static_cast<int>(m_report.problems.size())));
    const QLocale locale;
    m_counts->setText(tr("Checked: %1 invoices, %2 allocations, %3 events, %4 documents.\nFingerprint of the content: %5")
                          .arg(locale.toString(m_report.invoices), locale.toString(m_report.allocations), locale.toString(m_report.events),
                               locale.toString(m_report.blobs), m_report.digest.left(16)));
    m_problems->setAccessibleName(tr("What was found"));
    m_copy->setText(tr("C&opy the report"));
    m_close->setText(tr("&Close"));
}

void BookCheckDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
