#include "ui/screens/rules/rules_page.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/escalation_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/simulation_text.h"
#include "ui/screens/rules/assignments_dialog.h"
#include "ui/screens/rules/procedure_panel.h"
#include "ui/screens/rules/sequence_ruler.h"
#include "ui/screens/rules/simulation_view.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum StepColumn { NameColumn, DayColumn, PayByColumn, WayColumn, StepColumns };
constexpr int kMostDays = 730;
constexpr int kSimulatedDays = 30;

void setCell(QTableWidget& table, int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    table.setItem(row, column, item);
}

} // namespace

RulesPage::RulesPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_strip(new InlineStrip(this))
    , m_list(new QListWidget(this))
    , m_assign(new QPushButton(this))
    , m_about(new QLabel(this))
    , m_ruler(new SequenceRuler(this))
    , m_steps(new QTableWidget(this))
    , m_days(new QSpinBox(this))
    , m_minimum(new QSpinBox(this))
    , m_payBy(new QSpinBox(this))
    , m_automatic(new QCheckBox(this))
    , m_costs(new QCheckBox(this))
    , m_interest(new QCheckBox(this))
    , m_sentence(new QLabel(this))
    , m_simulation(new SimulationView(this))
    , m_procedure(new ProcedurePanel(context, this))
    , m_save(new QAction(this))
    , m_simulate(new QAction(this))
    , m_simulatePast(new QAction(this))
    , m_restore(new QAction(this))
{
    setObjectName(u"rulesPage"_s);
    build();
    retranslate();
}

void RulesPage::build()
{
    m_list->setObjectName(u"rules.list"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_assign->setObjectName(u"rules.assign"_s);
    m_steps->setObjectName(u"rules.steps"_s);
    makeSmallTable(*m_steps, StepColumns, NameColumn);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setObjectName(u"rules.sentence"_s);
    m_sentence->setWordWrap(true);
    for (QSpinBox* box : {m_days, m_minimum, m_payBy})
        box->setRange(0, kMostDays);
    m_days->setObjectName(u"rules.days"_s);
    m_minimum->setObjectName(u"rules.minimum"_s);
    m_payBy->setObjectName(u"rules.payBy"_s);
    m_automatic->setObjectName(u"rules.automatic"_s);
    m_costs->setObjectName(u"rules.costs"_s);
    m_interest->setObjectName(u"rules.interest"_s);
    m_simulatePast->setObjectName(u"rules.pastYear"_s);
    m_save->setIcon(icon(u"success"_s));
    m_simulate->setIcon(icon(u"calendar"_s));
    m_simulatePast->setIcon(icon(u"aging"_s));
    m_restore->setIcon(icon(u"undo"_s));

    auto* form = new QFormLayout;
    form->setVerticalSpacing(gap() / 2);
    m_captions.addRow(*form, [] { return tr("&Days"); }, m_days);
    m_captions.addRow(*form, [] { return tr("At &least, after the step before"); }, m_minimum);
    m_captions.addRow(*form, [] { return tr("To pay &within (0 = names no day)"); }, m_payBy);
    auto* ticks = new QVBoxLayout;
    ticks->setSpacing(gap());
    for (QCheckBox* box : {m_automatic, m_costs, m_interest})
        ticks->addWidget(box);
    ticks->addStretch();
    auto* editor = new QHBoxLayout;
    editor->setSpacing(gap(3));
    editor->addLayout(form);
    editor->addLayout(ticks);
    editor->addStretch();
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(gap(2), 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_about);
    column->addWidget(m_ruler);
    column->addWidget(m_steps, 3);
    column->addLayout(editor);
    column->addWidget(m_sentence);
    column->addWidget(m_simulation, 2);
    auto* split = new QSplitter(Qt::Horizontal, this);
    auto* left = new QWidget(this);
    auto* sequences = new QVBoxLayout(left);
    sequences->setContentsMargins(0, 0, 0, 0);
    sequences->setSpacing(gap());
    sequences->addWidget(m_list, 1);
    sequences->addWidget(m_assign, 0, Qt::AlignLeft);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 4);
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * 28); // "België · consument" on one line.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    split->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    whole->setSpacing(gap());
    whole->addWidget(m_strip);
    whole->addWidget(split, 1);
    whole->addWidget(m_procedure);

    connect(m_list, &QListWidget::currentRowChanged, this, &RulesPage::showSequence);
    connect(m_assign, &QPushButton::clicked, this, [this] { AssignmentsDialog(this->context(), this).exec(); });
    connect(m_steps, &QTableWidget::currentCellChanged, this, [this](int row) { showStep(row); });
    connect(m_ruler, &SequenceRuler::stepChosen, this, [this](int place) { m_steps->setCurrentCell(place, NameColumn); });
    for (QSpinBox* box : {m_days, m_minimum, m_payBy})
        connect(box, &QSpinBox::valueChanged, this, &RulesPage::edited);
    for (QCheckBox* box : {m_automatic, m_costs, m_interest})
        connect(box, &QCheckBox::toggled, this, &RulesPage::edited);
    connect(m_procedure, &ProcedurePanel::firstStepWanted, this, [this] {
        const auto& steps = m_edited.steps;
        const auto first = std::find_if(steps.begin(), steps.end(), [](const Step& step) {
            return step.kind != StepKind::Message || step.stage != Stage::PreDue; // A notice beforehand is not about being late.
        });
        if (first != steps.end())
            m_steps->setCurrentCell(static_cast<int>(first - steps.begin()), NameColumn);
        m_days->setFocus();
    });
    connect(m_save, &QAction::triggered, this, &RulesPage::save);
    connect(m_simulate, &QAction::triggered, this, [this] { simulate(SimulatedDays::Next30); });
    connect(m_simulatePast, &QAction::triggered, this, [this] { simulate(SimulatedDays::PastYear); });
    connect(m_restore, &QAction::triggered, this, &RulesPage::restoreShipped);
}

QString RulesPage::title() const
{
    return tr("Rules");
}

QString RulesPage::subtitle() const
{
    return isChanged() ? tr("changed, not saved") : QString();
}

QList<QAction*> RulesPage::headerActions() const
{
    return context().isReadOnly() ? QList<QAction*>{m_simulate, m_simulatePast}
                                  : QList<QAction*>{m_save, m_simulate, m_simulatePast, m_restore};
}

void RulesPage::showPlace(const QVariantMap& place)
{
    if (m_rows.empty())
        reload();
    const QString wanted = place.value(u"sequence"_s).toString();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].code == wanted)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

QVariantMap RulesPage::place() const
{
    return m_saved.code.isEmpty() ? QVariantMap() : QVariantMap{{u"sequence"_s, m_saved.code}};
}

void RulesPage::refresh(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_simulation->clear(); // Of a book that is another now.
    if (isChanged())
        m_procedure->reload(); // What somebody is changing stays.
    else
        reload();
}

void RulesPage::reload()
{
    m_procedure->reload();
    const auto rows = sequences(context().session());
    if (!rows)
        return m_strip->say(rows.error());
    m_rows = *rows;
    const int before = std::max(0, m_list->currentRow());
    m_isFilling = true;
    m_list->clear();
    for (const SequenceRow& row : m_rows) {
        auto* item = new QListWidgetItem(sequenceText(row.code, row.name, row.track), m_list);
        QString note = tr("%n debtor(s)", nullptr, row.debtors);
        if (row.isChanged)
            note += u" · "_s + tr("changed");
        if (!row.isActive)
            note += u" · "_s + tr("off");
        item->setText(item->text() + u'\n' + note);
        item->setToolTip(item->text());
        item->setSizeHint({0, 2 * m_list->fontMetrics().lineSpacing() + gap(2)});
    }
    m_isFilling = false;
    if (!m_rows.empty()) {
        m_list->setCurrentRow(std::min(before, static_cast<int>(m_rows.size()) - 1));
        showSequence(m_list->currentRow());
    }
}

void RulesPage::showSequence(int row)
{
    if (m_isFilling || row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    const auto read = readSequence(context().session(), m_rows[static_cast<std::size_t>(row)].code);
    if (!read)
        return m_strip->say(read.error());
    if (*read != m_saved)
        m_simulation->clear();
    m_saved = m_edited = *read;
    showSteps();
    m_steps->setCurrentCell(0, NameColumn);
    showStep(0);
}

void RulesPage::showSteps()
{
    const int current = std::max(0, m_steps->currentRow());
    const std::vector<ExampleDay> example = workedExample(m_edited, context().today());
    m_isFilling = true;
    m_steps->setRowCount(static_cast<int>(m_edited.steps.size()));
    for (std::size_t i = 0; i < m_edited.steps.size(); ++i) {
        const Step& step = m_edited.steps[i];
        const int row = static_cast<int>(i);
        QStringList ways;
        for (const Channel channel : step.channels)
            ways += channelText(channel);
        setCell(*m_steps, row, NameColumn, step.isMandatoryLegal ? tr("%1 (by law)").arg(stepText(step)) : stepText(step));
        setCell(*m_steps, row, DayColumn, i < example.size() ? weekdayDateText(example[i].day) : QString());
        setCell(*m_steps, row, PayByColumn, i < example.size() && example[i].payBy ? weekdayDateText(*example[i].payBy) : u"–"_s);
        setCell(*m_steps, row, WayColumn, ways.isEmpty() ? u"–"_s : ways.join(step.usesAllChannels ? u" + "_s : u", "_s));
    }
    for (int column = DayColumn; column < StepColumns; ++column)
        m_steps->resizeColumnToContents(column);
    m_isFilling = false;
    m_ruler->show(m_edited, current);
    const SequenceRow* row = m_list->currentRow() >= 0 ? &m_rows[static_cast<std::size_t>(m_list->currentRow())] : nullptr;
    m_about->setText(row ? tr("Applies to %n debtor(s). The days in the table are an example: an invoice due today that is never paid.", nullptr, row->debtors)
                         : QString());
    m_restore->setEnabled(row && row->isShipped && row->isChanged);
    m_save->setEnabled(isChanged());
    m_simulate->setEnabled(!m_saved.steps.empty());
    m_simulatePast->setEnabled(!m_saved.steps.empty());
}

void RulesPage::showStep(int row)
{
    if (m_isFilling || row < 0 || row >= static_cast<int>(m_edited.steps.size()))
        return;
    const Step& step = m_edited.steps[static_cast<std::size_t>(row)];
    m_isFilling = true;
    m_days->setValue(step.days);
    m_minimum->setValue(step.minimumAfterPrevious);
    m_payBy->setValue(step.payByDays);
    m_automatic->setChecked(step.isAutomatic);
    m_costs->setChecked(step.claimsCosts);
    m_interest->setChecked(step.claimsInterest);
    const bool isMessage = step.kind == StepKind::Message;
    const bool mayEdit = !context().isReadOnly();
    const bool isLegal = isMessage && isLegalStage(step.stage, m_edited.track);
    m_days->setEnabled(mayEdit);
    m_minimum->setEnabled(mayEdit);
    m_payBy->setEnabled(mayEdit && isMessage);
    m_automatic->setEnabled(mayEdit && isMessage && !isLegal);
    m_costs->setEnabled(mayEdit && isMessage && m_edited.track != LegalTrack::Other);
    m_interest->setEnabled(mayEdit && isMessage && m_edited.track != LegalTrack::Other);
    m_automatic->setToolTip(isLegal ? tr("A person has to look at this message before it leaves.") : QString());
    m_isFilling = false;
    m_sentence->setText(stepSentence(m_edited, row));
    m_ruler->show(m_edited, row);
}

void RulesPage::edited()
{
    const int row = m_steps->currentRow();
    if (m_isFilling || row < 0 || row >= static_cast<int>(m_edited.steps.size()))
        return;
    Step& step = m_edited.steps[static_cast<std::size_t>(row)];
    step.days = m_days->value();
    step.minimumAfterPrevious = m_minimum->value();
    step.payByDays = m_payBy->value();
    step.isAutomatic = m_automatic->isChecked();
    step.claimsCosts = m_costs->isChecked();
    step.claimsInterest = m_interest->isChecked();
    showSteps();
    m_sentence->setText(stepSentence(m_edited, row));
    m_ruler->show(m_edited, row);
    Q_EMIT headerChanged();
}

void RulesPage::simulate(SimulatedDays days)
{
    SimulationRequest request;
    request.days = kSimulatedDays;
    request.isPastYear = days == SimulatedDays::PastYear;
    if (isChanged())
        request.changed = m_edited;
    const QString code = m_saved.code;
    context().runJob(tr("Simulating the rules"), [request](BookSession& session, Progress& progress) { return simulateRules(session, request, progress); },
                     this, [this, days, code, isChange = request.changed.has_value()](const Result<SimulationResult>& result) {
                         if (!result)
                             return m_strip->say(result.error());
                         m_strip->hide();
                         if (code == m_saved.code) // Another one was chosen meanwhile: not of that.
                             m_simulation->show(*result, days, isChange);
                     });
}

/// What a change does is shown before it is kept, with the choice who follows it.
void RulesPage::save()
{
    SimulationRequest request;
    request.days = kSimulatedDays;
    request.changed = m_edited;
    context().runJob(tr("Simulating the rules"), [request](BookSession& session, Progress& progress) { return simulateRules(session, request, progress); },
                     this, [this](const Result<SimulationResult>& result) {
                         if (!result)
                             return m_strip->say(result.error());
                         m_simulation->show(*result, SimulatedDays::Next30, true);
                         saveWith(*result);
                     });
}

void RulesPage::saveWith(const SimulationResult& result)
{
    QMessageBox question(this);
    question.setObjectName(u"rules.question"_s);
    question.setWindowTitle(tr("Save the rules"));
    question.setText(simulationDifferenceText(result, false));
    question.setInformativeText(tr("Who follows the new rules?"));
    auto* all = question.addButton(tr("Running invoices too"), QMessageBox::AcceptRole);
    auto* onlyNew = question.addButton(tr("Only new invoices"), QMessageBox::AcceptRole);
    auto* back = question.addButton(tr("Do not save"), QMessageBox::RejectRole);
    question.setDefaultButton(back);
    question.exec();
    if (question.clickedButton() != all && question.clickedButton() != onlyNew)
        return;
    const auto saved = saveSequence(context().session(), m_edited, question.clickedButton() == all ? SequenceReach::RunningToo : SequenceReach::OnlyNew);
    if (!saved)
        return m_strip->say(saved.error());
    m_strip->hide();
    const QString name = sequenceText(m_edited);
    m_saved = m_edited;
    context().pushUndo([name] { return tr("rules of “%1” changed").arg(name); }, saved->undo);
    reload();
    Q_EMIT headerChanged();
}

void RulesPage::restoreShipped()
{
    const auto saved = restoreShippedSequence(context().session(), m_saved.code, SequenceReach::RunningToo);
    if (!saved)
        return m_strip->say(saved.error());
    const QString name = sequenceText(m_saved);
    m_edited = m_saved;
    context().pushUndo([name] { return tr("shipped rules of “%1” restored").arg(name); }, saved->undo);
    reload();
    Q_EMIT headerChanged();
}

void RulesPage::retranslate()
{
    m_list->setAccessibleName(tr("Sequences"));
    m_ruler->setAccessibleName(tr("Steps on a line of days; the table below says the same"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setHorizontalHeaderLabels({tr("Step"), tr("Example"), tr("To pay by"), tr("Via")});
    m_automatic->setText(tr("Send by &itself, after the preview"));
    m_costs->setText(tr("Claim &costs by law"));
    m_interest->setText(tr("Claim i&nterest by law"));
    for (QSpinBox* box : {m_days, m_minimum, m_payBy})
        box->setSuffix(tr(" days"));
    m_simulation->retranslate();
    m_procedure->retranslate();
    m_captions.retranslate();
    m_assign->setText(tr("Wh&o follows which…"));
    m_save->setText(tr("&Save…"));
    m_simulate->setText(tr("Si&mulate"));
    m_simulate->setToolTip(tr("Who would get what in the next 30 days; nothing is sent or written"));
    m_simulatePast->setText(tr("Past &year"));
    m_simulatePast->setToolTip(tr("Who would have got what in the past twelve months, with payments as they came; nothing is sent or written"));
    m_restore->setText(tr("&Restore original"));
    const int row = m_steps->currentRow();
    if (!m_rows.empty() && !isChanged())
        reload();
    else if (!m_edited.steps.empty())
        showSteps();
    if (row >= 0 && row < m_steps->rowCount()) {
        m_steps->setCurrentCell(row, NameColumn);
        showStep(row);
    }
    Q_EMIT headerChanged();
}

void registerRulesPage(AppContext& context)
{
    PageEntry entry;
    entry.id = u"rules"_s;
    entry.title = [] { return RulesPage::tr("Rules"); };
    entry.icon = u"filter"_s;
    entry.section = PageEntry::Section::Setup;
    entry.order = 90;
    entry.shortcut = QKeySequence(Qt::CTRL | Qt::Key_9);
    entry.make = [](AppContext& of) -> Page* { return new RulesPage(of); };
    context.pages().add(std::move(entry));
    context.actions().add({.id = u"rules.assign"_s, .text = [] { return RulesPage::tr("Who &follows which sequence…"); }, .icon = u"filter"_s,
                           .menu = MenuPlace::Extra, .group = 10,
                           .trigger = [&context] { AssignmentsDialog(context, QApplication::activeWindow()).exec(); }});
    context.addDialog({u"rules.assign"_s, [](AppContext& of, QWidget* parent) -> QDialog* { return new AssignmentsDialog(of, parent); }});
}

} // namespace tegoed::ui
