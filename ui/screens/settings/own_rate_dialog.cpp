#include "ui/screens/settings/own_rate_dialog.h"

#include "core/usecases/law_of_book.h"
#include "core/usecases/law_packs.h"
#include "ui/presentation/law_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// Rates are set by the half year.
Date endOfHalfYear(const Date& day)
{
    return day.month() <= 6 ? Date(day.year(), 6, 30) : Date(day.year(), 12, 31);
}

} // namespace

OwnRateDialog::OwnRateDialog(AppContext& context, RateTable table, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_table(new QComboBox(this))
    , m_from(new DateEdit(context.today(), this))
    , m_until(new DateEdit(context.today(), this))
    , m_rate(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_confirm(new QCheckBox(this))
{
    setObjectName(u"ownRateDialog"_s);
    m_table->setObjectName(u"ownRateDialog.table"_s);
    m_from->setObjectName(u"ownRateDialog.from"_s);
    m_until->setObjectName(u"ownRateDialog.until"_s);
    m_rate->setObjectName(u"ownRateDialog.rate"_s);
    m_source->setObjectName(u"ownRateDialog.source"_s);
    m_confirm->setObjectName(u"ownRateDialog.confirm"_s);
    for (const RateTable one : kRateTables)
        m_table->addItem(QString(), rateTableCode(one));
    m_table->setCurrentIndex(m_table->findData(rateTableCode(table)));
    m_source->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_confirm->hide();
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // As wide as the fields above it.
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    m_captions.addRow(*form, [] { return tr("&Interest"); }, m_table);
    m_captions.addRow(*form, [] { return tr("&From"); }, m_from);
    m_captions.addRow(*form, [] { return tr("&Up to and including"); }, m_until);
    m_captions.addRow(*form, [] { return tr("&Percent a year"); }, m_rate);
    m_captions.addRow(*form, [] { return tr("Publi&shed in"); }, m_source);
    form->addRow(QString(), m_hint);
    form->addRow(QString(), m_confirm);
    const auto [buttons, save] = makeSaveAndCancel(*this, objectName());
    m_ok = save;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_table, &QComboBox::currentIndexChanged, this, &OwnRateDialog::proposeDays);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnRateDialog::submit);
    proposeDays();
    m_rate->setFocus(); // The rest is filled in but for where it stands.
    retranslate();
}

RateTable OwnRateDialog::table() const
{
    return *rateTableOf(m_table->currentData().toString());
}

void OwnRateDialog::proposeDays()
{
    const Date from = lawOf(m_context.database())->lastKnownDay(table()).plusDays(1);
    m_from->setDate(from);
    m_until->setDate(endOfHalfYear(from));
}

void OwnRateDialog::retranslate()
{
    setWindowTitle(tr("Enter a rate"));
    m_captions.retranslate();
    for (int i = 0; i < m_table->count(); ++i)
        m_table->setItemText(i, rateTableText(*rateTableOf(m_table->itemData(i).toString())));
    m_source->setPlaceholderText(tr("Official journal with year and number"));
    m_hint->setText(tr("This book works with it whatever the law pack says of these days. After the last day it does not go on by itself. "
                       "Specifications of interest name where it was published."));
    m_confirm->setText(tr("The rate that was worked with already &changes, and that is right"));
    m_ok->setText(tr("Enter"));
}

void OwnRateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OwnRateDialog::refuse(const Error& error)
{
    m_strip->say(error);
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // The sentence takes no room from what stands below it.
}

void OwnRateDialog::submit()
{
    for (DateEdit* edit : {m_from, m_until}) {
        if (edit->date())
            continue;
        refuse(edit->isWrong() ? Error{Error::Code::InvalidDate, {edit->text()}, {}} : Error{Error::Code::MissingInput, {u"date"_s}, {}});
        return edit->setFocus();
    }
    const auto rate = typedPercent(m_rate->text());
    if (!rate) {
        refuse(m_rate->text().trimmed().isEmpty() ? Error{Error::Code::MissingInput, {u"rate"_s}, {}}
                                                  : Error{Error::Code::InvalidInput, {u"rate"_s, m_rate->text()}, {}});
        return m_rate->setFocus();
    }
    const auto done = enterRate(m_context.session(), {table(), *m_from->date(), *m_until->date(), *rate, m_source->text()}, m_confirm->isChecked());
    if (!done) {
        m_confirm->setVisible(m_confirm->isVisible() || done.error().code == Error::Code::NotAllowed);
        return refuse(done.error());
    }
    if (const auto use = lawInUse(m_context.session()); use && use->ending.empty())
        m_context.removeStrip(u"law.rates"_s);
    m_context.pushUndo([kind = table(), rate = *rate] { return tr("rate %1 entered for %2").arg(percentText(rate), rateTableText(kind)); }, *done);
    accept();
}

} // namespace tegoed::ui
