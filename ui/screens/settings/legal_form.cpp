#include "ui/screens/settings/legal_form.h"

#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/gate_queries.h"
#include "core/usecases/law_packs.h"
#include "core/usecases/terms_sheet.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/screens/settings/law_pack_dialog.h"
#include "ui/screens/settings/own_rate_dialog.h"
#include "ui/screens/settings/own_rates_view.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Name, Rate, Since, Until, ColumnCount };
} // namespace

LegalForm::LegalForm(AppContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_intro(new QLabel)
    , m_agreed(new QCheckBox)
    , m_costs(new QCheckBox)
    , m_interest(new QCheckBox)
    , m_retention(new QCheckBox)
    , m_fromFirst(new QCheckBox)
    , m_partyLabel(new QLabel)
    , m_party(new QLineEdit)
    , m_sheet(new QPushButton)
    , m_lawTitle(new QLabel)
    , m_rates(new QTableWidget)
    , m_source(new QLabel)
    , m_law(new QLabel)
    , m_import(new QPushButton)
    , m_enter(new QPushButton)
    , m_own(new OwnRatesView(context))
{
    setObjectName(u"settings.legal"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_agreed->setObjectName(u"legal.termsAgreed"_s);
    m_costs->setObjectName(u"legal.costClause"_s);
    m_interest->setObjectName(u"legal.interestClause"_s);
    m_retention->setObjectName(u"legal.retentionOfTitle"_s);
    m_fromFirst->setObjectName(u"legal.claimsFromFirst"_s);
    m_party->setObjectName(u"legal.handoverParty"_s);
    m_sheet->setObjectName(u"legal.sheet"_s);
    m_rates->setObjectName(u"legal.rates"_s);
    m_import->setObjectName(u"legal.import"_s);
    m_enter->setObjectName(u"legal.enterRate"_s);
    for (QPushButton* button : {m_sheet, m_import, m_enter})
        button->setAutoDefault(false);
    m_partyLabel->setBuddy(m_party);
    m_intro->setWordWrap(true);
    for (QLabel* label : {m_source, m_law}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_law->setObjectName(u"legal.law"_s);
    m_source->setObjectName(u"legal.source"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_lawTitle->setFont(bold);
    makeSmallTable(*m_rates, ColumnCount, Name);
    m_rates->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_rates->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const LegalSettings settings = legalSettings(context.database());
    m_agreed->setChecked(settings.termsAgreed);
    m_costs->setChecked(settings.hasCostClause);
    m_interest->setChecked(settings.hasInterestClause);
    m_retention->setChecked(settings.hasRetentionOfTitle);
    m_fromFirst->setChecked(settings.claimsFromFirst);
    m_party->setText(settings.handoverParty);
    auto* party = new QFormLayout;
    party->addRow(m_partyLabel, m_party);
    const auto leftOf = [](std::initializer_list<QPushButton*> buttons) {
        auto* row = new QHBoxLayout;
        for (QPushButton* button : buttons)
            row->addWidget(button);
        row->addStretch();
        return row;
    };
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setSpacing(gap());
    column->addWidget(m_intro);
    for (QCheckBox* box : {m_agreed, m_costs, m_interest, m_retention, m_fromFirst})
        column->addWidget(box);
    column->addLayout(party);
    column->addLayout(leftOf({m_sheet}));
    column->addSpacing(gap());
    column->addWidget(m_lawTitle);
    column->addWidget(m_rates);
    column->addWidget(m_source);
    column->addWidget(m_law);
    column->addLayout(leftOf({m_enter, m_import}));
    column->addWidget(m_own);
    column->addStretch();
    setWidget(body);
    connect(m_sheet, &QPushButton::clicked, this, &LegalForm::saveSheet);
    connect(m_rates, &QTableWidget::itemSelectionChanged, this, &LegalForm::showSource);
    connect(m_import, &QPushButton::clicked, this, &LegalForm::chooseLawPack);
    connect(m_enter, &QPushButton::clicked, this, &LegalForm::enterRate);
    connect(m_own, &OwnRatesView::refused, this, &LegalForm::refused);
    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if (changes.book || changes.everything) {
            fillLaw();
            m_own->fill();
        }
    });
    retranslate();
}

void LegalForm::fillLaw()
{
    const auto use = lawInUse(m_context.session());
    if (!use)
        return;
    const LawPack& law = *use->law;
    const Date today = m_context.today();
    const int before = m_rates->currentRow();
    const bool isBelgian = BookQueries(m_context.database()).identity().country == u"BE";
    m_rates->setRowCount(0);
    m_sources.clear();
    for (const RateTable table : kRateTables) {
        const auto found = law.rateOn(table, today);
        const auto* row = std::get_if<RateRow>(&found);
        const QStringList cells{rateTableText(table), row ? percentText(row->rate) : u"–"_s, row ? dateText(row->from) : QString(),
                                dateText(law.lastKnownDay(table))};
        m_sources += !row                    ? QString()
            : row->enteredBy.isEmpty() ? tr("Source: %1 (%2)").arg(lawSourceText(row->source), confidenceText(row->confidence))
                                       : tr("Source: %1, entered by %2").arg(row->source, row->enteredBy);
        const int at = m_rates->rowCount();
        m_rates->insertRow(at);
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            if (column == Rate)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_rates->setItem(at, column, item);
        }
    }
    for (int column = Rate; column < ColumnCount; ++column)
        m_rates->resizeColumnToContents(column);
    m_rates->selectRow(before >= 0 ? before : isBelgian ? 2 : 0);
    showSource();
    fitHeight(*m_rates);
    QStringList lines{costScaleText(law.tables(), isBelgian)};
    lines += use->isShipped ? tr("Law as of %1, as the program carries it.").arg(dateText(law.tables().asOf))
                            : tr("Law as of %1, from “%2”, brought in by %3 on %4.")
                                  .arg(dateText(law.tables().asOf), use->fileName, use->broughtInBy, dateText(companyDay(use->broughtInAt)));
    lines += tr("Past the last day nothing is guessed: the message goes, its interest waits. This is no legal advice.");
    m_law->setText(lines.join(u'\n'));
}

void LegalForm::showSource()
{
    m_source->setText(m_sources.value(m_rates->currentRow()));
}

void LegalForm::chooseLawPack()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Bring in a law pack"), {}, tr("Law packs (*.json)"));
    if (!path.isEmpty())
        openLawPack(m_context, path, this);
}

void LegalForm::enterRate()
{
    auto* dialog = new OwnRateDialog(m_context, kRateTables[static_cast<std::size_t>(std::max(0, m_rates->currentRow()))], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LegalForm::saveSheet()
{
    if (const auto problem = save()) {
        Q_EMIT refused(*problem);
        return;
    }
    const auto made = makeTermsSheet(m_context.session());
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Save terms sheet"), tr("terms-of-payment-%1.pdf").arg(made->sheet.version),
                                                      tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made->pdf) != made->pdf.size() || !file.commit())
        Q_EMIT refused(Error{Error::Code::FileNotWritable, {path, file.errorString()}, {}});
}

std::optional<Error> LegalForm::save()
{
    const Result<Done> saved = saveLegalSettings(m_context.session(), {m_agreed->isChecked(), m_costs->isChecked(), m_interest->isChecked(),
                                                                       m_retention->isChecked(), m_fromFirst->isChecked(), m_party->text()});
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
    m_retention->setText(tr("What is delivered stays ours until it is pai&d"));
    m_fromFirst->setText(tr("Belgian businesses: claim from the &first late invoice on, not from the second"));
    m_partyLabel->setText(tr("&Handed over to:"));
    m_party->setPlaceholderText(tr("Bailiff or agency, with its place"));
    m_sheet->setText(tr("Save &terms sheet…"));
    m_sheet->setToolTip(tr("One page with these terms, to hand over with quotations. Record with the debtor when it was handed over."));
    m_lawTitle->setText(tr("The law the book works with"));
    m_rates->setHorizontalHeaderLabels({tr("Interest"), tr("Rate"), tr("Since"), tr("Known until")});
    m_rates->setAccessibleName(tr("Rates of interest by law"));
    m_enter->setText(tr("&Enter a rate…"));
    m_enter->setToolTip(tr("For days the law pack does not know yet, or over what it says"));
    m_import->setText(tr("Bring in a &law pack…"));
    m_own->retranslate();
    fillLaw();
}

} // namespace tegoed::ui
