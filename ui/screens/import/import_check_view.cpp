#include "ui/screens/import/import_check_view.h"

#include "core/domain/reference/reference.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/import/import_rows_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

using Show = ImportRowsModel::Show;

constexpr int kLongestChars = 32; ///< A long name does not push the remarks out.
constexpr int kLooked = 100;      ///< Rows whose texts decide how wide a column is.

} // namespace

QString companyLine(const formats::PartyRecord& company)
{
    QStringList parts;
    const QString place = QString(company.postalCode + u' ' + company.city).trimmed();
    const std::optional<ReferenceCheck> iban = checkIban(company.iban);
    for (const QString& part : {company.street, place,
                                company.registrationNumber.isEmpty() ? QString() : ImportCheckView::tr("reg. no. %1").arg(company.registrationNumber),
                                company.vatNumber.isEmpty() ? QString() : ImportCheckView::tr("VAT %1").arg(company.vatNumber),
                                iban ? iban->printed : company.iban}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.isEmpty() ? company.name : company.name + u" · "_s + parts.join(u" · "_s);
}

ImportCheckView::ImportCheckView(QWidget* parent)
    : QWidget(parent)
    , m_strip(new InlineStrip(this))
    , m_company(new InlineStrip(this))
    , m_totals(new QLabel(this))
    , m_chips(new FilterChips(FilterChips::Choice::AtMostOne, this))
    , m_table(new QTableView(this))
    , m_model(new ImportRowsModel(this))
    , m_sellerNotUs(new QCheckBox(this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"importCheck"_s);
    m_company->setObjectName(u"importCheck.company"_s);
    m_company->setClosable(false);
    m_totals->setObjectName(u"importCheck.totals"_s);
    m_totals->setWordWrap(true);
    m_chips->setObjectName(u"importCheck.chips"_s);
    m_table->setObjectName(u"importCheck.table"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + gap());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(kLooked);
    m_sellerNotUs->setObjectName(u"importCheck.sellerNotUs"_s);
    m_cancel->setObjectName(u"importCheck.cancel"_s);
    m_accept->setObjectName(u"importCheck.accept"_s);
    makePrimary(*m_accept);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sellerNotUs);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_company);
    column->addWidget(m_totals);
    column->addWidget(m_chips);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    m_chips->setChips({{u"new"_s, [] { return tr("New"); }}, {u"updated"_s, [] { return tr("Updated"); }},
                       {u"unchanged"_s, [] { return tr("Unchanged"); }}, {u"rejected"_s, [] { return tr("Not imported"); }},
                       {u"remarks"_s, [] { return tr("With remarks"); }}});
    connect(m_chips, &FilterChips::changed, this, [this] {
        const QString chosen = m_chips->chosen().value(0);
        m_model->setShow(chosen == u"new" ? Show::New : chosen == u"updated" ? Show::Updated : chosen == u"unchanged" ? Show::Unchanged
                         : chosen == u"rejected" ? Show::Rejected : chosen == u"remarks" ? Show::Remarks : Show::All);
    });
    connect(m_model, &ImportRowsModel::skippedChanged, this, &ImportCheckView::updateButton);
    connect(m_sellerNotUs, &QCheckBox::toggled, this, &ImportCheckView::updateButton);
    connect(m_accept, &QPushButton::clicked, this, &ImportCheckView::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportCheckView::cancelled);
    retranslate();
}

void ImportCheckView::show(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_strip->hide();
    m_sellerNotUs->setChecked(false);
    m_chips->setChosen({});
    m_model->setShow(Show::All);
    m_model->setPlan(m_plan);
    fill();
}

void ImportCheckView::fill()
{
    if (!m_plan)
        return;
    const std::pair<const char16_t*, Show> chips[] = {{u"new", Show::New}, {u"updated", Show::Updated}, {u"unchanged", Show::Unchanged},
                                                      {u"rejected", Show::Rejected}, {u"remarks", Show::Remarks}};
    for (const auto& [id, show] : chips)
        m_chips->setCount(QString::fromUtf16(id), m_model->countOf(show));
    for (int column = 0; column < ImportRowsModel::Remarks; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kLongestChars * fontMetrics().averageCharWidth()));
    }
    m_totals->setText(totalsText());
    m_company->setVisible(m_plan->ownCompany.has_value());
    if (m_plan->ownCompany) {
        m_company->say(Tone::Info, tr("Read from the files as your own company: %1").arg(companyLine(*m_plan->ownCompany)));
        m_company->setAction(tr("This is my company"), [this] { Q_EMIT companyConfirmed(*m_plan->ownCompany); });
    }
    const bool strangers = std::any_of(m_plan->rows.begin(), m_plan->rows.end(), [](const ImportRow& row) { return row.hasOnlySellerProblem(); });
    m_sellerNotUs->setVisible(strangers);
    updateButton();
}

QString ImportCheckView::totalsText() const
{
    QStringList parts;
    const int already = static_cast<int>(m_plan->alreadyImported.count(true));
    parts += tr("%n file(s)", nullptr, static_cast<int>(m_plan->files.size()));
    if (already > 0)
        parts += tr("%n of them imported before", nullptr, already);
    if (m_plan->newDebtors > 0)
        parts += tr("%n new debtor(s)", nullptr, m_plan->newDebtors);
    if (!m_plan->totals.isEmpty())
        parts += tr("sum of the new invoices %1").arg(moneyText(std::vector<Money>(m_plan->totals.begin(), m_plan->totals.end())));
    return parts.join(u" · "_s);
}

void ImportCheckView::updateButton()
{
    if (!m_plan)
        return;
    int count = m_plan->count(ImportAction::New) + m_plan->count(ImportAction::Updated) - static_cast<int>(m_model->skipped().size());
    if (m_sellerNotUs->isVisibleTo(this) && m_sellerNotUs->isChecked())
        count += static_cast<int>(std::count_if(m_plan->rows.begin(), m_plan->rows.end(), [](const ImportRow& row) { return row.hasOnlySellerProblem(); }));
    m_accept->setText(count > 0 ? tr("Import %n row(s)", nullptr, count) : tr("Nothing to import"));
    m_accept->setEnabled(count > 0);
}

ImportChoices ImportCheckView::choices() const
{
    ImportChoices choices;
    choices.acceptSellerNotUs = m_sellerNotUs->isVisibleTo(this) && m_sellerNotUs->isChecked();
    choices.skippedRows = QList<int>(m_model->skipped().begin(), m_model->skipped().end());
    std::sort(choices.skippedRows.begin(), choices.skippedRows.end());
    return choices;
}

void ImportCheckView::say(const Error& error)
{
    m_strip->say(error);
}

void ImportCheckView::setBusy(bool busy)
{
    setEnabled(!busy);
}

void ImportCheckView::retranslate()
{
    m_table->setAccessibleName(tr("What happens to each record"));
    m_sellerNotUs->setText(tr("Also import invoices another company sent"));
    m_cancel->setText(tr("Cancel"));
    m_model->retranslate();
    fill();
}

} // namespace tegoed::ui
