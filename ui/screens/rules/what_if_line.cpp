#include "ui/screens/rules/what_if_line.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/simulation_text.h"
#include "ui/shell/app_context.h"

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kRestMilliseconds = 120;
constexpr int kMostDays = 366;

} // namespace

WhatIfLine::WhatIfLine(AppContext& context, QWidget* parent) : QLabel(parent), m_context(context)
{
    setObjectName(u"whatIf"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WhatIfLine::read);
}

void WhatIfLine::show(std::optional<DebtorId> debtor, const Date& on)
{
    m_debtor = debtor;
    ++m_version; // What is being read is of another day, or of the book before a change.
    const Date today = m_context.today();
    if (on <= today || on > today.plusDays(kMostDays)) {
        m_rest.stop();
        m_on.reset();
        m_known.reset();
        return hide();
    }
    if (m_on != on)
        m_known.reset();
    m_on = on;
    fill();
    m_rest.start();
}

void WhatIfLine::read()
{
    if (!m_on)
        return;
    m_context.runReading([debtor = m_debtor, on = *m_on](BookSession& session, Progress& progress) { return whatIfOn(session, debtor, on, progress); }, this,
                         [this, version = m_version](const Result<WhatIf>& known) {
                             if (version != m_version)
                                 return;
                             m_known = known;
                             fill();
                         });
}

void WhatIfLine::fill()
{
    setVisible(m_on.has_value());
    if (!m_on)
        return;
    if (!m_known)
        return setText(tr("Looking ahead to %1 …").arg(dateText(*m_on)));
    if (!*m_known)
        return setText(errorText(m_known->error()));
    const WhatIf& known = **m_known;
    QString text = tr("Until %1, when nobody pays and what is proposed leaves on its day: %2.").arg(dateText(known.on), simulationActsText(known.sums)) + u' ';
    if (known.interest.missingFrom)
        text += tr("Interest by law: no rate is known yet from %1.").arg(dateText(*known.interest.missingFrom));
    else
        text += tr("Interest by law on that day: %1.").arg(moneyText(known.interest.interest));
    setText(text);
}

void WhatIfLine::retranslate()
{
    setAccessibleName(tr("What if it were another day"));
    fill();
}

} // namespace tegoed::ui
