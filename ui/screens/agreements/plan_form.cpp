#include "ui/screens/agreements/plan_form.h"

#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/plan_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/screens/agreements/plan_parts_model.h"
#include "ui/screens/agreements/plan_words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kRowsOfInvoices = 3; ///< Seen at once; more scroll.
constexpr int kRowsOfParts = 8; ///< Seen at once; more scroll.
constexpr PlanRhythm kRhythms[] = {PlanRhythm::Monthly, PlanRhythm::EveryTwoWeeks, PlanRhythm::Weekly};
constexpr int PlanTerms::*kTermDays[] = {&PlanTerms::remindDays, &PlanTerms::graceDays, &PlanTerms::repairDays, &PlanTerms::warningDays};
enum Runs { Frozen, ByLaw, Agreed };

/// Words and fields that belong together stay together when the row is broken.
QWidget* together(std::initializer_list<QWidget*> parts)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap() / 2);
    for (QWidget* part : parts)
        row->addWidget(part);
    return group;
}

QWidget* inARow(QWidget* parent, std::initializer_list<QWidget*> groups)
{
    auto* field = new QWidget(parent);
    auto* flow = new FlowLayout(gap(2), gap() / 2);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* group : groups)
        flow->addWidget(group);
    field->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    field->setSizePolicy(policy);
    return field;
}

} // namespace

PlanForm::PlanForm(PlanDraft& draft, const ClaimableToday& claimable, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_claimable(claimable)
    , m_model(new PlanPartsModel(this))
{
    setObjectName(u"planForm"_s);
    buildInvoices();
    QWidget* amounts = buildAmounts();
    QWidget* division = buildDivision();
    buildParts();
    QWidget* terms = buildTerms();
    m_feasibility = new QLabel(this);
    m_feasibility->setObjectName(u"plan.feasibility"_s);
    m_feasibility->setWordWrap(true);
    m_feasibility->setTextFormat(Qt::PlainText);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Minimum);
    wide.setHeightForWidth(true); // A sentence takes the width there is before it is broken.
    m_sum->setSizePolicy(wide);
    m_feasibility->setSizePolicy(wide);
    form->setVerticalSpacing(gap());
    form->setHorizontalSpacing(gap(2));
    m_captions.addRow(*form, [] { return tr("&Invoices"); }, m_invoices);
    m_captions.addRow(*form, [] { return tr("Amount"); }, amounts);
    m_captions.addRow(*form, [] { return tr("Divide"); }, division);
    m_captions.addRow(*form, [] { return tr("&Parts"); }, m_table);
    m_captions.addRow(*form, [] { return QString(); }, m_sum);
    m_captions.addRow(*form, [] { return tr("Terms"); }, terms);
    m_captions.addRow(*form, [] { return tr("Feasibility"); }, m_feasibility);
    for (int row = 0; row < form->rowCount(); ++row) { // On the line of the first control, however high the field.
        if (QLayoutItem* label = form->itemAt(row, QFormLayout::LabelRole); label && label->widget())
            static_cast<QLabel*>(label->widget())->setContentsMargins(0, gap() / 2, 0, 0);
    }
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    connectFields();
    retranslate();
}

void PlanForm::buildInvoices()
{
    m_invoices = new QTableWidget(this);
    m_invoices->setObjectName(u"plan.invoices"_s);
    makeSmallTable(*m_invoices, 4, 3);
    m_invoices->horizontalHeader()->hide();
    m_invoices->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_invoices->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_invoices->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

QWidget* PlanForm::buildAmounts()
{
    const auto label = [this](const QString& name) {
        auto* made = new QLabel(this);
        made->setObjectName(u"plan."_s + name);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    const auto money = [this](const QString& name) {
        auto* made = new MoneyEdit(this);
        made->setObjectName(u"plan."_s + name);
        made->setFixedWidth(fontMetrics().averageCharWidth() * 14);
        return made;
    };
    m_principal = label(u"principal"_s);
    m_plusCosts = label(u"plusCosts"_s);
    m_costs = money(u"costs"_s);
    m_plusCosts->setBuddy(m_costs);
    m_plusInterest = label(u"plusInterest"_s);
    m_interest = money(u"interest"_s);
    m_plusInterest->setBuddy(m_interest);
    m_total = label(u"total"_s);
    QFont strong = m_total->font();
    strong.setWeight(QFont::DemiBold);
    m_total->setFont(strong);
    m_claimableButton = new QPushButton(this);
    m_claimableButton->setObjectName(u"plan.takeClaimable"_s);
    m_claimableButton->setAutoDefault(false);
    return inARow(this, {m_principal, together({m_plusCosts, m_costs}), together({m_plusInterest, m_interest}), m_total, m_claimableButton});
}

QWidget* PlanForm::buildDivision()
{
    m_equal = new QRadioButton(this);
    m_equal->setObjectName(u"plan.equal"_s);
    m_fixed = new QRadioButton(this);
    m_fixed->setObjectName(u"plan.fixed"_s);
    auto* ways = new QButtonGroup(this);
    ways->addButton(m_equal);
    ways->addButton(m_fixed);
    m_count = new QSpinBox(this);
    m_count->setObjectName(u"plan.count"_s);
    m_count->setRange(kFewestParts, kMostParts);
    m_countWord = new QLabel(this);
    const auto money = [this](const QString& name) {
        auto* made = new MoneyEdit(this);
        made->setObjectName(u"plan."_s + name);
        made->setFixedWidth(fontMetrics().averageCharWidth() * 14);
        return made;
    };
    m_each = money(u"each"_s);
    m_rhythm = new QComboBox(this);
    m_rhythm->setObjectName(u"plan.rhythm"_s);
    m_startWord = new QLabel(this);
    m_start = new DateEdit(m_draft.facts().today, this);
    m_start->setObjectName(u"plan.start"_s);
    m_start->setLean(DateLean::Future);
    m_start->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_startWord->setBuddy(m_start);
    m_firstWord = new QLabel(this);
    m_first = money(u"first"_s);
    m_firstWord->setBuddy(m_first);
    m_restWord = new QLabel(this);
    m_rest = new QComboBox(this);
    m_rest->setObjectName(u"plan.rest"_s);
    m_restWord->setBuddy(m_rest);
    for (QComboBox* box : {m_rhythm, m_rest})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return inARow(this, {together({m_equal, m_count, m_countWord}), together({m_fixed, m_each}), m_rhythm, together({m_startWord, m_start}),
                         together({m_firstWord, m_first}), together({m_restWord, m_rest})});
}

void PlanForm::buildParts()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"plan.parts"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView& header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(PlanPartsModel::FallsOn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap());
    m_sum = new QLabel(this);
    m_sum->setObjectName(u"plan.sum"_s);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
}

QWidget* PlanForm::buildTerms()
{
    const QStringList names{u"remind"_s, u"grace"_s, u"repair"_s, u"warning"_s};
    for (const QString& name : names) {
        auto* word = new QLabel(this);
        auto* days = new QSpinBox(this);
        days->setObjectName(u"plan."_s + name);
        days->setRange(0, 60);
        word->setBuddy(days);
        m_days.emplace_back(word, days);
    }
    m_interestWord = new QLabel(this);
    m_runs = new QComboBox(this);
    m_runs->setObjectName(u"plan.interestRuns"_s);
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_interestWord->setBuddy(m_runs);
    m_rate = new QLineEdit(this);
    m_rate->setObjectName(u"plan.rate"_s);
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setFixedWidth(fontMetrics().averageCharWidth() * 8);
    return inARow(this, {together({m_days[0].first, m_days[0].second}), together({m_days[1].first, m_days[1].second}),
                         together({m_days[2].first, m_days[2].second}), together({m_days[3].first, m_days[3].second}),
                         together({m_interestWord, m_runs, m_rate})});
}

void PlanForm::connectFields()
{
    connect(m_invoices, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (m_isFilling || item->column() != 0)
            return;
        m_draft.choose(InvoiceId{item->data(Qt::UserRole).toLongLong()}, item->checkState() == Qt::Checked);
        told();
    });
    connect(m_costs, &MoneyEdit::amountEdited, this, &PlanForm::readClaims);
    connect(m_interest, &MoneyEdit::amountEdited, this, &PlanForm::readClaims);
    connect(m_claimableButton, &QPushButton::clicked, this, &PlanForm::takeClaimable);
    connect(m_equal, &QRadioButton::clicked, this, &PlanForm::readDivision);
    connect(m_fixed, &QRadioButton::clicked, this, &PlanForm::readDivision);
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        if (m_isFilling)
            return;
        m_equal->setChecked(true);
        readDivision();
    });
    connect(m_each, &MoneyEdit::amountEdited, this, [this] {
        m_fixed->setChecked(true);
        readDivision();
    });
    connect(m_first, &MoneyEdit::amountEdited, this, [this] {
        const auto first = m_first->amount();
        m_draft.setFirstAmount(first ? std::optional(*first) : std::nullopt);
        told();
    });
    connect(m_rest, &QComboBox::activated, this, [this](int at) {
        m_draft.setRest(at == 0 ? RestIn::First : RestIn::Last);
        told();
    });
    connect(m_rhythm, &QComboBox::activated, this, [this](int at) {
        m_draft.setRhythm(kRhythms[at]);
        told();
    });
    connect(m_start, &DateEdit::dateChosen, this, [this](const Date& day) {
        m_draft.setStart(day);
        told();
    });
    connect(m_model, &PlanPartsModel::amountTyped, this, [this](int row, const Money& amount) {
        m_draft.setAmount(row, amount);
        told();
    });
    connect(m_model, &PlanPartsModel::dayTyped, this, [this](int row, const Date& day) {
        m_draft.setDay(row, day);
        told();
    });
    for (const auto& [word, days] : m_days)
        connect(days, &QSpinBox::valueChanged, this, &PlanForm::readTerms);
    connect(m_runs, &QComboBox::activated, this, &PlanForm::readTerms);
    connect(m_rate, &QLineEdit::textEdited, this, &PlanForm::readTerms);
}

void PlanForm::fillInvoices()
{
    const auto& invoices = m_draft.facts().invoices;
    m_invoices->setRowCount(static_cast<int>(invoices.size()));
    for (int row = 0; row < m_invoices->rowCount(); ++row) {
        const PlanCandidate& one = invoices[static_cast<std::size_t>(row)];
        QString about;
        if (!one.item.otherPlan.isEmpty())
            about = tr("in payment plan %1").arg(one.item.otherPlan);
        else if (one.item.open.currency() != Currency::euro())
            about = tr("not in euro");
        else if (!m_draft.facts().isOverdue(one))
            about = tr("not due yet: %1").arg(dateText(one.due));
        else
            about = daysLateText(daysBetween(one.due, m_draft.facts().today));
        const bool isPossible = one.item.otherPlan.isEmpty() && one.item.open.currency() == Currency::euro();
        const QString texts[] = {QString(), one.item.number, moneyText(one.item.open), about};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            if (column == 0) {
                if (m_isEditable && isPossible)
                    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(m_draft.isChosen(one.item.invoice) ? Qt::Checked : Qt::Unchecked);
                item->setData(Qt::UserRole, static_cast<qlonglong>(one.item.invoice.value));
                item->setData(Qt::AccessibleTextRole, one.item.number);
            }
            if (column == 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(texts[column]);
            m_invoices->setItem(row, column, item);
        }
    }
    const int rowHeight = m_invoices->verticalHeader()->defaultSectionSize();
    m_invoices->setFixedHeight(rowHeight * std::clamp(m_invoices->rowCount(), 1, kRowsOfInvoices) + 4);
}

void PlanForm::fill(bool isEditable)
{
    m_isFilling = true;
    m_isEditable = isEditable;
    const PlanInput& input = m_draft.input();
    const ScheduleQuestion& schedule = input.schedule;
    fillInvoices();
    m_costs->setAmount(input.costs);
    m_interest->setAmount(input.interest);
    m_equal->setChecked(schedule.split == PlanSplit::EqualParts);
    m_fixed->setChecked(schedule.split == PlanSplit::FixedAmount);
    const int parts = schedule.split == PlanSplit::EqualParts ? schedule.parts
        : m_draft.drawn()                                     ? static_cast<int>(m_draft.drawn()->plan.parts.size())
                                                              : schedule.parts;
    m_count->setValue(parts);
    m_each->setAmount(schedule.partAmount);
    m_first->setAmount(schedule.firstAmount);
    m_rest->setCurrentIndex(schedule.rest == RestIn::First ? 0 : 1);
    for (int at = 0; at < int(std::size(kRhythms)); ++at) {
        if (kRhythms[at] == schedule.rhythm)
            m_rhythm->setCurrentIndex(at);
    }
    m_start->setDate(schedule.start);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i].second->setValue(input.terms.*kTermDays[i]);
    m_runs->setCurrentIndex(!input.terms.interestRuns ? Frozen : input.rate ? Agreed : ByLaw);
    m_rate->setText(input.rate ? UiLanguage::locale().toString(input.rate->toPercent().toDouble(), 'f', 2) : QString());
    for (QWidget* field : std::initializer_list<QWidget*>{m_costs, m_interest, m_claimableButton, m_equal, m_fixed, m_count, m_each, m_first, m_rest, m_rhythm,
                                                          m_start, m_runs, m_rate})
        field->setEnabled(isEditable);
    for (const auto& [word, days] : m_days)
        days->setEnabled(isEditable);
    m_isFilling = false;
    showResult();
}

void PlanForm::showProgress(const std::vector<Instalment>& parts, const PlanProgress& progress)
{
    m_model->show(parts, progress);
    m_table->setColumnHidden(PlanPartsModel::Paid, false);
    m_table->setColumnHidden(PlanPartsModel::Situation, false);
    m_table->setColumnHidden(PlanPartsModel::Cumulative, true);
    m_sum->setText(tr("%1 of %2 paid, %3 open").arg(moneyText(progress.paid), moneyText(progress.total), moneyText(progress.open())));
}

void PlanForm::readDivision()
{
    if (m_isFilling)
        return;
    if (m_equal->isChecked()) {
        m_draft.setEqualParts(m_count->value());
    } else if (m_fixed->isChecked()) {
        const auto each = m_each->amount();
        m_draft.setFixedAmount(each ? *each : Money(0, Currency::euro()));
    }
    told();
}

void PlanForm::readClaims()
{
    const auto amountIn = [](const MoneyEdit& field) { return field.isEmpty() ? Result<Money>(Money(0, Currency::euro())) : field.amount(); };
    const auto costs = amountIn(*m_costs), interest = amountIn(*m_interest);
    if (costs && interest)
        m_draft.setClaims(*costs, *interest);
    told();
}

void PlanForm::takeClaimable()
{
    m_costs->setAmount(m_claimable.costs);
    m_interest->setAmount(m_claimable.interest);
    readClaims();
}

void PlanForm::readTerms()
{
    if (m_isFilling)
        return;
    PlanTerms terms = m_draft.input().terms;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        terms.*kTermDays[i] = m_days[i].second->value();
    terms.interestRuns = m_runs->currentIndex() != Frozen;
    std::optional<YearlyRate> rate;
    if (m_runs->currentIndex() == Agreed)
        rate = typedPercent(m_rate->text()).value_or(YearlyRate{});
    m_draft.setTerms(terms, rate);
    told();
}

bool PlanForm::hasWrongField() const
{
    const auto isWrong = [](const MoneyEdit& field) { return !field.isEmpty() && !field.amount(); };
    return isWrong(*m_costs) || isWrong(*m_interest) || isWrong(*m_first) || m_start->isWrong() || !m_start->date()
        || (m_runs->currentIndex() == Agreed && !typedPercent(m_rate->text()));
}

void PlanForm::focusFirst()
{
    m_count->setFocus();
    m_count->selectAll();
}

void PlanForm::told()
{
    showResult();
    Q_EMIT changed();
}

void PlanForm::showResult()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const ScheduleQuestion& schedule = m_draft.input().schedule;
    if (schedule.split == PlanSplit::ByHand && m_equal->group()) {
        // Neither: every part is as it was typed.
        m_equal->group()->setExclusive(false);
        m_equal->setChecked(false);
        m_fixed->setChecked(false);
        m_equal->group()->setExclusive(true);
    }
    const Money principal = m_draft.principal();
    m_principal->setText(tr("principal %1").arg(moneyText(principal)));
    Money total = principal + m_draft.input().costs + m_draft.input().interest;
    Money running(0, Currency::euro());
    if (!m_draft.error() && m_draft.drawn())
        running = m_draft.drawn()->plan.runningInterest;
    total += running;
    m_total->setText(running.isZero() ? u"= "_s + moneyText(total) : tr("+ interest during the plan %1 = %2").arg(moneyText(running), moneyText(total)));
    m_model->show(m_draft, m_isEditable);
    m_table->setEnabled(!m_draft.error() || schedule.split == PlanSplit::ByHand || schedule.rhythm == PlanRhythm::OwnDates);
    m_table->setColumnHidden(PlanPartsModel::Paid, true);
    m_table->setColumnHidden(PlanPartsModel::Situation, true);
    m_table->setColumnHidden(PlanPartsModel::Cumulative, false);
    const int rows = std::clamp(m_model->rowCount(), 2, kRowsOfParts);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * rows + m_table->horizontalHeader()->sizeHint().height() + 4);
    const ThemeColors colors = themeColors(*this);
    QPalette palette = m_sum->palette();
    QString text;
    if (m_draft.error()) {
        text = errorText(*m_draft.error());
        palette.setColor(QPalette::WindowText, colors.of(Tone::Bad));
    } else if (const Money difference = m_draft.drawn()->difference; !difference.isZero()) {
        text = difference.minorUnits() > 0 ? tr("%1 still to divide: the parts do not add up to the total yet.").arg(moneyText(difference))
                                           : tr("%1 too much: the parts are more than the total.").arg(moneyText(-difference));
        palette.setColor(QPalette::WindowText, colors.of(Tone::Warning));
    } else {
        text = u"✓ "_s + tr("The parts add up to %1.").arg(moneyText(total));
        palette.setColor(QPalette::WindowText, colors.of(Tone::Good));
    }
    m_sum->setPalette(palette);
    m_sum->setText(text);
    if (m_draft.drawn()) {
        const Feasibility& found = m_draft.drawn()->feasibility;
        QPalette ink = m_feasibility->palette();
        ink.setColor(QPalette::WindowText, isDoubtful(found) ? colors.of(Tone::Warning) : this->palette().color(QPalette::WindowText));
        m_feasibility->setPalette(ink);
        m_feasibility->setText((isDoubtful(found) ? u"⚠ "_s : QString()) + feasibilityText(found));
    }
    m_rate->setVisible(m_runs->currentIndex() == Agreed);
    m_isFilling = wasFilling;
}

void PlanForm::retranslate()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_captions.retranslate();
    m_plusCosts->setText(tr("+ &costs"));
    m_plusInterest->setText(tr("+ in&terest so far"));
    m_equal->setText(tr("&equal parts:"));
    m_countWord->setText(tr("parts"));
    m_fixed->setText(tr("&fixed amount per part:"));
    m_startWord->setText(tr("fro&m"));
    m_firstWord->setText(tr("own first part"));
    m_first->setPlaceholderText(tr("none"));
    m_restWord->setText(tr("rest in"));
    const auto fillBox = [](QComboBox& box, const QStringList& texts) {
        const int at = std::max(0, box.currentIndex());
        box.clear();
        box.addItems(texts);
        box.setCurrentIndex(at);
    };
    fillBox(*m_rest, {tr("the first part"), tr("the last part")});
    fillBox(*m_rhythm, {tr("every month"), tr("every two weeks"), tr("every week")});
    fillBox(*m_runs, {tr("stands still"), tr("runs at the rate of the law"), tr("runs at a rate of (% a year)")});
    const QStringList words{tr("reminder before a part"), tr("leeway in banking days"), tr("time to put it right"), tr("last warning in working days")};
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days[i].first->setText(words[static_cast<qsizetype>(i)]);
        m_days[i].second->setSuffix(tr(" d", "short for days, behind a number"));
    }
    m_interestWord->setText(tr("interest during the plan"));
    m_claimableButton->setText(tr("Add %1 + %2").arg(moneyText(m_claimable.costs), moneyText(m_claimable.interest)));
    m_claimableButton->setToolTip(tr("Take over what may be asked today: %1 costs, %2 interest").arg(moneyText(m_claimable.costs), moneyText(m_claimable.interest)));
    m_claimableButton->setVisible(!m_claimable.costs.isZero() || !m_claimable.interest.isZero());
    m_invoices->setAccessibleName(tr("Invoices in this plan"));
    m_table->setAccessibleName(tr("Parts of the plan"));
    m_count->setAccessibleName(tr("Number of equal parts"));
    m_each->setAccessibleName(tr("Amount of each part"));
    m_rhythm->setAccessibleName(tr("How often a part falls due"));
    m_rate->setAccessibleName(tr("Rate in % a year"));
    m_model->retranslate();
    fillInvoices();
    m_isFilling = wasFilling;
}

} // namespace tegoed::ui
