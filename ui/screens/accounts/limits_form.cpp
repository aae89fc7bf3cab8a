#include "ui/screens/accounts/limits_form.h"

#include "core/storage/queries/gate_queries.h"
#include "core/usecases/messages/outbox.h"
#include "ui/presentation/message_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

LimitsForm::LimitsForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_before(GateQueries(context.database()).limits())
    , m_intro(new QLabel(this))
    , m_reset(new QPushButton(this))
{
    setObjectName(u"settings.limits"_s);
    m_intro->setWordWrap(true);
    m_reset->setObjectName(u"limits.reset"_s);
    m_reset->setAutoDefault(false);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(area);
    auto* grid = new QGridLayout(inner);
    grid->setHorizontalSpacing(gap(2));
    grid->setVerticalSpacing(gap());
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const LimitField& field : limitFields()) {
        Row row{&field, new QLabel(inner), nullptr, nullptr, new QLabel(inner)};
        row.label->setWordWrap(true);
        QWidget* edit = nullptr;
        if (field.isClock) {
            row.clock = new QTimeEdit(inner);
            row.clock->setDisplayFormat(u"HH:mm"_s);
            edit = row.clock;
        } else {
            row.number = new QSpinBox(inner);
            row.number->setRange(field.least, field.most);
            connect(row.number, &QSpinBox::valueChanged, this, [this, row] { showUnit(row); });
            edit = row.number;
        }
        edit->setObjectName(u"limits."_s + QLatin1StringView(field.key));
        row.label->setBuddy(edit);
        grid->addWidget(row.label, at, 0);
        grid->addWidget(edit, at, 1);
        grid->addWidget(row.standard, at, 2);
        m_rows.push_back(row);
        ++at;
    }
    grid->setRowStretch(at, 1);
    area->setWidget(inner);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    column->addWidget(m_intro);
    column->addWidget(area, 1);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    connect(m_reset, &QPushButton::clicked, this, &LimitsForm::reset);
    show(m_before);
    retranslate();
}

int LimitsForm::valueOf(const Row& row) const
{
    return row.clock ? row.clock->time().hour() * 60 + row.clock->time().minute() : row.number->value();
}

void LimitsForm::show(const Limits& limits)
{
    for (const Row& row : m_rows) {
        const int value = limits.*(row.field->member);
        if (row.clock)
            row.clock->setTime(QTime(0, 0).addSecs(std::min(value, 24 * 60 - 1) * 60));
        else
            row.number->setValue(value);
    }
}

void LimitsForm::reset()
{
    show(Limits{});
}

std::optional<Error> LimitsForm::save()
{
    for (const Row& row : m_rows) {
        Limits changed = m_before;
        changed.*(row.field->member) = valueOf(row);
        if (changed == m_before)
            continue;
        if (const auto done = setLimit(m_context.session(), QLatin1StringView(row.field->key), limitText(*row.field, changed)); !done)
            return done.error();
        m_before = changed;
    }
    return std::nullopt;
}

void LimitsForm::showUnit(const Row& row)
{
    const QString unit = limitUnit(*row.field, row.number->value());
    row.number->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
}

void LimitsForm::retranslate()
{
    m_intro->setText(tr("These limits keep a mistake small. 0 means: no limit. What they stop waits in the outbox and says why."));
    m_reset->setText(tr("Back to the &defaults"));
    const Limits standard;
    for (const Row& row : m_rows) {
        row.label->setText(limitLabel(*row.field));
        if (row.number)
            showUnit(row);
        row.standard->setText(tr("default %1").arg(limitText(*row.field, standard)));
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, themeColors(*this).muted);
        row.standard->setPalette(muted);
    }
}

} // namespace tegoed::ui
