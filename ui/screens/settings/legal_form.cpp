#include "ui/screens/settings/legal_form.h"

#include "core/usecases/shipped_law.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

LegalForm::LegalForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_intro(new QLabel(this))
    , m_agreed(new QCheckBox(this))
    , m_costs(new QCheckBox(this))
    , m_interest(new QCheckBox(this))
    , m_fromFirst(new QCheckBox(this))
    , m_partyLabel(new QLabel(this))
    , m_party(new QLineEdit(this))
    , m_rates(new QLabel(this))
{
    setObjectName(u"settings.legal"_s);
    m_agreed->setObjectName(u"legal.termsAgreed"_s);
    m_costs->setObjectName(u"legal.costClause"_s);
    m_interest->setObjectName(u"legal.interestClause"_s);
    m_fromFirst->setObjectName(u"legal.claimsFromFirst"_s);
    m_party->setObjectName(u"legal.handoverParty"_s);
    m_partyLabel->setBuddy(m_party);
    for (QLabel* label : {m_intro, m_rates})
        label->setWordWrap(true);
    m_rates->setTextFormat(Qt::PlainText);
    m_rates->setForegroundRole(QPalette::PlaceholderText);
    const LegalSettings settings = legalSettings(context.database());
    m_agreed->setChecked(settings.termsAgreed);
    m_costs->setChecked(settings.hasCostClause);
    m_interest->setChecked(settings.hasInterestClause);
    m_fromFirst->setChecked(settings.claimsFromFirst);
    m_party->setText(settings.handoverParty);
    auto* party = new QFormLayout;
    party->addRow(m_partyLabel, m_party);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap(2));
    column->addWidget(m_intro);
    for (QCheckBox* box : {m_agreed, m_costs, m_interest, m_fromFirst})
        column->addWidget(box);
    column->addLayout(party);
    column->addWidget(m_rates);
    column->addStretch();
    retranslate();
}

QString LegalForm::ratesText() const
{
    const LawPack& law = shippedLaw();
    QStringList lines;
    for (const RateTable table : kRateTables)
        lines += tr("%1: known until %2").arg(rateTableText(table), dateText(law.lastKnownDay(table)));
    lines += tr("Law as of %1. Past the last day nothing is guessed: the message goes, its interest waits. This is no legal advice.")
                 .arg(dateText(law.tables().asOf));
    return lines.join(u'\n');
}

std::optional<Error> LegalForm::save()
{
    const Result<Done> saved = saveLegalSettings(m_context.session(), {m_agreed->isChecked(), m_costs->isChecked(), m_interest->isChecked(),
                                                                       m_fromFirst->isChecked(), m_party->text()});
    if (saved || saved.error().code == Error::Code::NothingToDo)
        return std::nullopt;
    return saved.error();
}

void LegalForm::retranslate()
{
    m_intro->setText(tr("What your own terms say decides what may be claimed. Tick only what a customer has agreed to and you can show."));
    m_agreed->setText(tr("The &payment term stands in the quotation or the terms, not only on the invoice"));
    m_costs->setText(tr("The terms hold a clause on &compensation for late payment, for both sides"));
    m_interest->setText(tr("The terms hold a clause on &interest for late payment, for both sides"));
    m_fromFirst->setText(tr("Belgian businesses: claim from the &first late invoice on, not from the second"));
    m_partyLabel->setText(tr("&Handed over to:"));
    m_party->setPlaceholderText(tr("Bailiff or agency, with its place"));
    m_rates->setText(ratesText());
}

} // namespace tegoed::ui
