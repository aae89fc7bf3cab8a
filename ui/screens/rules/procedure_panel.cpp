#include "ui/screens/rules/procedure_panel.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/procedure_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

ProcedurePanel::ProcedurePanel(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_findings(new QLabel(this))
{
    setObjectName(u"rules.procedure"_s);
    m_title->setObjectName(u"rules.procedure.title"_s);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_findings->setObjectName(u"rules.procedure.findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::RichText);
    m_findings->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap() / 2);
    column->addWidget(m_title);
    column->addWidget(m_findings);
    hide();
    connect(m_findings, &QLabel::linkActivated, this, &ProcedurePanel::follow);
}

void ProcedurePanel::reload()
{
    m_context.runReading([](BookSession& session, Progress&) { return checkProcedure(session); }, this,
                         [this](const Result<ProcedureReport>& report) { show(report); });
}

void ProcedurePanel::show(const Result<ProcedureReport>& report)
{
    if (report) {
        m_report = *report;
        showTexts();
    } else if (report.error().code != Error::Code::Cancelled) {
        m_report.reset();
        m_title->setText(errorText(report.error()));
        m_findings->hide();
        setVisible(true);
    }
}

void ProcedurePanel::showTexts()
{
    if (!m_report)
        return;
    m_title->setText(m_report->judged == 0 ? tr("Your own way of working: nothing to judge yet")
                                           : tr("Your own way of working: %1 of %2 in order").arg(m_report->inOrder).arg(m_report->judged));
    QStringList lines, all{tr("Measured from this book, %1 to %2.").arg(dateText(m_report->since), dateText(m_report->until))};
    for (const ProcedureFinding& finding : m_report->findings) {
        const QString text = procedureText(finding, m_report->lateAfter);
        all += procedureVerdictText(finding.verdict) + u": "_s + text;
        if (finding.verdict == ProcedureVerdict::Attention)
            lines += u"%1 <a href=\"%2\">%3</a>"_s.arg(text.toHtmlEscaped(), procedureRemedyCode(finding.topic),
                                                           procedureRemedyText(finding.topic).toHtmlEscaped());
    }
    m_title->setToolTip(all.join(u'\n'));
    m_findings->setText(lines.join(u"<br>"_s));
    m_findings->setVisible(!lines.isEmpty());
    setVisible(true);
}

void ProcedurePanel::follow(const QString& remedy)
{
    if (remedy == procedureRemedyCode(ProcedureTopic::FirstContact)) {
        Q_EMIT firstStepWanted();
        return;
    }
    for (const AppContext::DialogEntry& entry : m_context.dialogs()) {
        if (entry.id != remedy)
            continue;
        if (QDialog* dialog = entry.make(m_context, window())) {
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
        return;
    }
    m_context.openPage(remedy);
}

void ProcedurePanel::retranslate()
{
    setAccessibleName(tr("Your own way of working"));
    showTexts();
}

} // namespace tegoed::ui
