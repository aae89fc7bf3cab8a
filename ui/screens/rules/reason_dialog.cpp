#include "ui/screens/rules/reason_dialog.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array<int, 3> kDaysAhead{1, 3, 7};

} // namespace

ReasonDialog::ReasonDialog(AppContext& context, ReasonedAct act, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_act(std::move(act))
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(m_act.id + u"Dialog"_s);
    m_about->setWordWrap(true);
    m_reason->setObjectName(m_act.id + u".reason"_s);
    auto* form = new QFormLayout;
    if (m_act.day != ReasonedAct::Day::None) {
        m_day = new DateEdit(context.today(), this);
        m_day->setObjectName(m_act.id + u".day"_s);
        m_day->setLean(DateLean::Future);
        m_day->setDate(m_act.proposedDay);
        m_captions.addRow(*form, [this] { return m_act.dayCaption(); }, m_day);
    }
    m_captions.addRow(*form, [this] { return m_act.needsReason ? tr("&Reason") : tr("&Reason (if you like)"); }, m_reason);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_about);
    if (m_day && m_act.offersDays) {
        auto* row = new QHBoxLayout;
        row->setSpacing(gap());
        for (const int days : kDaysAhead) {
            auto* button = new QPushButton(this);
            button->setObjectName(m_act.id + u".in%1"_s.arg(days));
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, days] {
                m_day->setDate(m_context.today().plusDays(days));
                m_reason->setFocus();
            });
            row->addWidget(button);
            m_days.push_back(button);
        }
        row->addStretch();
        column->addLayout(row);
    }
    column->addLayout(form);
    const auto [buttons, save] = makeSaveAndCancel(*this, m_act.id);
    m_ok = save;
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::submit);
    retranslate();
    m_reason->setFocus();
}

void ReasonDialog::retranslate()
{
    setWindowTitle(m_act.title());
    m_about->setText(m_act.about());
    m_ok->setText(m_act.verb());
    m_captions.retranslate();
    const QStringList words{tr("Tomorrow"), tr("In 3 days"), tr("Next week")};
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setText(words[static_cast<qsizetype>(i)]);
}

void ReasonDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReasonDialog::submit()
{
    const std::optional<Date> day = m_day ? m_day->date() : std::nullopt;
    if (m_day && (m_day->isWrong() || (!day && m_act.day == ReasonedAct::Day::Required))) {
        m_strip->say(Tone::Bad, [] { return tr("Type the day as day-month-year."); });
        return m_day->setFocus();
    }
    const QString reason = m_reason->text().trimmed();
    if (m_act.needsReason && reason.isEmpty()) {
        m_strip->say(Tone::Bad, [] { return tr("Say why; it stands in the timeline."); });
        return m_reason->setFocus();
    }
    const Result<UndoToken> done = m_act.act(m_context.session(), reason, day);
    if (!done) {
        m_strip->say(done.error());
        return;
    }
    m_context.pushUndo([text = m_act.undoText] { return text(); }, *done);
    accept();
}

} // namespace tegoed::ui
