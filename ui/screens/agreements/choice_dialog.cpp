#include "ui/screens/agreements/choice_dialog.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ChoiceDialog::ChoiceDialog(AppContext& context, ChosenAct act, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_act(std::move(act))
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(m_act.id + u"Dialog"_s);
    m_about->setWordWrap(true);
    m_note->setObjectName(m_act.id + u".note"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    for (std::size_t i = 0; i < m_act.ways.size(); ++i) {
        auto* way = new QRadioButton(this);
        way->setObjectName(m_act.id + u".way%1"_s.arg(i + 1));
        way->setChecked(i == 0);
        column->addWidget(way);
        m_ways.push_back(way);
    }
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Note"); }, m_note);
    const auto [buttons, ok] = makeSaveAndCancel(*this, m_act.id);
    m_ok = ok;
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoiceDialog::submit);
    retranslate();
}

void ChoiceDialog::retranslate()
{
    setWindowTitle(m_act.title());
    m_about->setText(m_act.about());
    for (std::size_t i = 0; i < m_ways.size(); ++i)
        m_ways[i]->setText(m_act.ways[i]());
    m_captions.retranslate();
    m_ok->setText(m_act.verb());
}

void ChoiceDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChoiceDialog::submit()
{
    const auto chosen = std::find_if(m_ways.begin(), m_ways.end(), [](const QRadioButton* way) { return way->isChecked(); });
    const auto done = m_act.act(m_context.session(), static_cast<int>(chosen - m_ways.begin()), m_note->text().trimmed());
    if (!done) {
        m_strip->say(done.error());
        return m_note->setFocus();
    }
    m_context.pushUndo(m_act.undoText, *done);
    accept();
}

} // namespace tegoed::ui
