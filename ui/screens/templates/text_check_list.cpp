#include "ui/screens/templates/text_check_list.h"

#include "ui/presentation/state_text.h"
#include "ui/screens/templates/text_names.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::size_t kAllTracks = 5;

} // namespace

TextCheckList::TextCheckList(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_close(new QToolButton(this)), m_list(new QTreeWidget(this))
{
    m_close->setObjectName(u"templates.checkClose"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_list->setObjectName(u"templates.checkList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->setSpacing(gap());
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_close, &QToolButton::clicked, this, &TextCheckList::closed);
    const auto choose = [this](QTreeWidgetItem* item) {
        const TemplateProblem& problem = m_findings[static_cast<std::size_t>(m_list->indexOfTopLevelItem(item))].problem;
        Q_EMIT findingChosen(problem.where, problem.line, problem.column);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    retranslate();
}

void TextCheckList::showFindings(std::vector<TextFinding> findings, int checked)
{
    m_findings = std::move(findings);
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const TextFinding& a, const TextFinding& b) { return a.blocks && !b.blocks; });
    m_checked = checked;
    fill();
}

void TextCheckList::fill()
{
    const auto blocking = static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [](const TextFinding& one) { return one.blocks; }));
    const auto all = static_cast<int>(m_findings.size());
    m_title->setText(all == 0 ? tr("%n text(s) checked: nothing to remark", nullptr, m_checked)
                              : tr("%n remark(s)", nullptr, all) + u" · "_s + tr("%n keep(s) a message back", nullptr, blocking));
    m_list->clear();
    const ThemeColors colors = themeColors(*this);
    for (const TextFinding& finding : m_findings) {
        const auto key = textKeyOf(finding.problem.where);
        QStringList tracks;
        for (const LegalTrack track : finding.tracks)
            tracks += legalTrackText(track);
        auto* item = new QTreeWidgetItem(m_list, {key ? textTitle(*key) : finding.problem.where, findingLine(finding, nullptr),
                                                  finding.tracks.size() == kAllTracks ? tr("all") : tracks.join(u", "_s)});
        item->setIcon(0, icon(finding.blocks ? u"error"_s : u"warning"_s, colors.of(finding.blocks ? Tone::Bad : Tone::Warning)));
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(1, std::max(m_list->columnWidth(1), fontMetrics().averageCharWidth() * 70));
}

void TextCheckList::retranslate()
{
    m_close->setToolTip(tr("Close the result of the check"));
    m_close->setAccessibleName(m_close->toolTip());
    m_list->setAccessibleName(tr("Result of the check"));
    m_list->setHeaderLabels({tr("Text"), tr("Remark"), tr("Legal track")});
    fill();
}

} // namespace tegoed::ui
