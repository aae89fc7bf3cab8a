#include "ui/screens/aging/aging_controls.h"

#include "ui/presentation/state_text.h"
#include "ui/screens/aging/bounds_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array kTracks{LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other};

} // namespace

AgingControls::AgingControls(const Date& today, QWidget* parent)
    : QWidget(parent)
    , m_date(new DateEdit(today, this))
    , m_today(new QToolButton(this))
    , m_byDue(new QRadioButton(this))
    , m_byIssue(new QRadioButton(this))
    , m_bounds(new BoundsEdit(this))
    , m_segment(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_dateLabel(new QLabel(this))
    , m_basisLabel(new QLabel(this))
    , m_boundsLabel(new QLabel(this))
    , m_segmentLabel(new QLabel(this))
    , m_currencyLabel(new QLabel(this))
    , m_complaint(new QLabel(this))
    , m_todayDate(today)
{
    m_date->setObjectName(u"agingDate"_s);
    m_today->setObjectName(u"agingToday"_s);
    m_byDue->setObjectName(u"agingByDueDate"_s);
    m_byIssue->setObjectName(u"agingByIssueDate"_s);
    m_bounds->setObjectName(u"agingBounds"_s);
    m_segment->setObjectName(u"agingSegment"_s);
    m_currency->setObjectName(u"agingCurrency"_s);
    m_filter->setObjectName(u"agingFilter"_s);
    m_complaint->setObjectName(u"agingComplaint"_s);
    m_date->setDate(today);
    m_byDue->setChecked(true);
    m_today->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_complaint->setWordWrap(true);
    m_complaint->hide();

    auto* dateFields = new QWidget(this);
    auto* dateRow = new QHBoxLayout(dateFields);
    dateRow->setContentsMargins(0, 0, 0, 0);
    dateRow->addWidget(m_date);
    dateRow->addWidget(m_today);
    auto* basisFields = new QWidget(this);
    auto* basisRow = new QHBoxLayout(basisFields);
    basisRow->setContentsMargins(0, 0, 0, 0);
    basisRow->setSpacing(gap(2));
    basisRow->addWidget(m_byDue);
    basisRow->addWidget(m_byIssue);

    auto* flow = new FlowLayout(gap(3), gap());
    flow->addWidget(labelled(m_dateLabel, dateFields));
    flow->addWidget(labelled(m_basisLabel, basisFields));
    flow->addWidget(labelled(m_boundsLabel, m_bounds));
    flow->addWidget(labelled(m_segmentLabel, m_segment));
    m_currencyBox = labelled(m_currencyLabel, m_currency);
    flow->addWidget(m_currencyBox);
    flow->addWidget(m_filter);
    m_dateLabel->setBuddy(m_date);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(flow);
    column->addWidget(m_complaint);

    connect(m_date, &DateEdit::dateChosen, this, [this](const Date& date) {
        complain({});
        Q_EMIT dateChosen(date);
    });
    connect(m_date, &QLineEdit::editingFinished, this, [this] {
        complain(m_date->isWrong() ? tr("“%1” is not a date. Write for example 31-12-2025, 31-12 or end of last month.").arg(m_date->text())
                                   : QString());
    });
    connect(m_today, &QToolButton::clicked, this, [this] {
        m_date->setDate(m_todayDate);
        complain({});
        Q_EMIT dateChosen(m_todayDate);
    });
    connect(m_byDue, &QRadioButton::toggled, this,
            [this](bool byDue) { Q_EMIT basisChosen(byDue ? AgingBasis::DueDate : AgingBasis::IssueDate); });
    connect(m_bounds, &BoundsEdit::boundsChosen, this, [this](const AgingBounds& bounds) {
        complain({});
        Q_EMIT boundsChosen(bounds);
    });
    connect(m_bounds, &BoundsEdit::boundsRefused, this, [this](const QString& text) {
        complain(tr("“%1” are no groups. Write one to eight rising numbers of days, for example 30, 60, 90.").arg(text));
    });
    connect(m_segment, &QComboBox::activated, this,
            [this](int index) { Q_EMIT segmentChosen(m_segment->itemData(index).value<AgingSegment>()); });
    connect(m_currency, &QComboBox::activated, this, [this](int index) { Q_EMIT currencyChosen(m_currencies[static_cast<std::size_t>(index)]); });
    connect(m_filter, &QLineEdit::textChanged, this, &AgingControls::filterChanged);
    retranslate();
}

QWidget* AgingControls::labelled(QLabel* label, QWidget* field)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap());
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    return box;
}

void AgingControls::setOptions(const AgingOptions& options)
{
    const QSignalBlocker quietDue(m_byDue);
    const QSignalBlocker quietIssue(m_byIssue);
    m_date->setDate(options.asOf);
    m_bounds->setBounds(options.bounds);
    (options.basis == AgingBasis::DueDate ? m_byDue : m_byIssue)->setChecked(true);
}

void AgingControls::setDate(const Date& date)
{
    m_date->setDate(date);
    complain({});
}

void AgingControls::setCustomerGroups(const std::vector<BookQueries::Group>& groups)
{
    m_groups = groups;
    fillSegments();
}

void AgingControls::setCurrencies(const std::vector<Currency>& currencies, Currency chosen)
{
    if (currencies != m_currencies) {
        const QSignalBlocker quiet(m_currency);
        m_currencies = currencies;
        m_currency->clear();
        for (const Currency currency : currencies)
            m_currency->addItem(currency.code());
    }
    m_currency->setCurrentIndex(m_currency->findText(chosen.code()));
    m_currencyBox->setVisible(currencies.size() > 1);
}

QString AgingControls::filterText() const
{
    return m_filter->text();
}

QStringList AgingControls::filterWords() const
{
    QStringList words;
    if (m_segment->currentIndex() > 0)
        words << m_segment->currentText();
    if (!filterText().trimmed().isEmpty())
        words << tr("Name or number with “%1”").arg(filterText().trimmed());
    return words;
}

void AgingControls::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AgingControls::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setStyleSheet(u"color: %1"_s.arg(themeColors(*this).error.name()));
    m_complaint->setVisible(!sentence.isEmpty());
}

void AgingControls::fillSegments()
{
    const QSignalBlocker quiet(m_segment);
    const AgingSegment chosen = m_segment->currentData().value<AgingSegment>();
    m_segment->clear();
    m_segment->addItem(tr("All debtors"), QVariant::fromValue(AgingSegment{}));
    for (const LegalTrack track : kTracks)
        m_segment->addItem(legalTrackText(track), QVariant::fromValue(AgingSegment{track, {}}));
    if (!m_groups.empty())
        m_segment->insertSeparator(m_segment->count());
    for (const BookQueries::Group& group : m_groups)
        m_segment->addItem(group.name, QVariant::fromValue(AgingSegment{{}, group.id}));
    for (int i = 0; i < m_segment->count(); ++i) {
        if (m_segment->itemData(i).isValid() && m_segment->itemData(i).value<AgingSegment>() == chosen)
            m_segment->setCurrentIndex(i);
    }
}

void AgingControls::retranslate()
{
    m_dateLabel->setText(tr("As of"));
    m_today->setText(tr("Today"));
    m_basisLabel->setText(tr("Counted from"));
    m_byDue->setText(tr("due date"));
    m_byIssue->setText(tr("invoice date"));
    m_boundsLabel->setText(tr("Groups (days)"));
    m_segmentLabel->setText(tr("Debtors"));
    m_currencyLabel->setText(tr("Currency"));
    m_filter->setPlaceholderText(tr("Filter by name or number"));
    m_date->setAccessibleName(tr("As-of date"));
    m_bounds->setAccessibleName(tr("Groups, as upper bounds in days"));
    m_bounds->setToolTip(tr("Upper bounds in days. Choose, or type your own: 15, 45, 90"));
    m_segment->setAccessibleName(tr("Which debtors"));
    m_currency->setAccessibleName(tr("Currency"));
    m_filter->setAccessibleName(tr("Filter by name or number"));
    const int characters = fontMetrics().averageCharWidth();
    m_date->setFixedWidth(characters * 20);
    // The field shows its whole hint, beside its two icons.
    m_filter->setMinimumWidth(fontMetrics().horizontalAdvance(m_filter->placeholderText()) + 2 * fontMetrics().height() + characters * 6);
    fillSegments();
}

void AgingControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace tegoed::ui
