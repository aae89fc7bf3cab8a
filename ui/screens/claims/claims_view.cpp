#include "ui/screens/claims/claims_view.h"

#include "ui/presentation/claim_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/money_text.h"
#include "ui/screens/rules/reason_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_captions.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/sum_tile.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
enum Column { Invoice, Claim, Amount, Asked, Remark, ColumnCount };
constexpr int kDayWidth = 28; // Characters: a day in words of the calendar button's field.
constexpr int kHowLines = 7; // Room for the calculation before the table gives way.
} // namespace

ClaimsView::ClaimsView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_onLabel(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_how(new QLabel(this))
    , m_note(new QLabel(this))
    , m_on(new DateEdit(context.today(), this))
    , m_principal(new SumTile(this))
    , m_interest(new SumTile(this))
    , m_costs(new SumTile(this))
    , m_total(new SumTile(this))
    , m_table(new QTableWidget(this))
    , m_waive(new QPushButton(this))
{
    setObjectName(u"claims"_s);
    m_on->setObjectName(u"claims.on"_s);
    m_on->setLean(DateLean::Future);
    m_on->setDate(context.today());
    m_on->setMaximumWidth(fontMetrics().averageCharWidth() * kDayWidth);
    m_onLabel->setBuddy(m_on);
    m_nothing->setObjectName(u"claims.nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_table->setObjectName(u"claims.table"_s);
    makeSmallTable(*m_table, ColumnCount, Remark);
    m_how->setObjectName(u"claims.how"_s);
    for (QLabel* label : {m_how, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_how->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_how->setMinimumHeight(fontMetrics().lineSpacing() * kHowLines);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_waive->setObjectName(u"claims.waive"_s);
    m_total->setObjectName(u"claims.total"_s);
    auto* top = new QHBoxLayout;
    top->setSpacing(gap());
    top->addWidget(m_onLabel);
    top->addWidget(m_on);
    top->addStretch();
    top->addWidget(m_waive);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(gap());
    for (SumTile* tile : {m_principal, m_interest, m_costs, m_total})
        tiles->addWidget(tile, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap(), 0, 0);
    column->setSpacing(gap());
    column->addLayout(top);
    column->addLayout(tiles);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_how);
    column->addWidget(m_note);
    connect(m_on, &DateEdit::dateChosen, this, &ClaimsView::read);
    connect(m_waive, &QPushButton::clicked, this, &ClaimsView::waive);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ClaimsView::fillHow);
    retranslate();
}

void ClaimsView::show(const ClaimScope& scope)
{
    if (scope.debtor != m_scope.debtor || scope.invoice != m_scope.invoice) {
        m_shown.reset();
        m_on->setDate(m_context.today());
    }
    m_scope = scope;
    m_isStale = true;
    if (isVisible())
        read();
}

void ClaimsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void ClaimsView::read()
{
    if (!m_scope.debtor.isValid() && !m_scope.invoice.isValid())
        return;
    m_isStale = false;
    const int version = ++m_version;
    m_context.runReading([scope = m_scope, on = m_on->date()](BookSession& session, Progress&) { return readClaims(session, scope, on); }, this,
                         [this, version](const Result<ClaimsShown>& shown) {
                             if (version != m_version)
                                 return;
                             m_error = shown ? std::nullopt : std::optional(shown.error());
                             m_shown = shown ? std::optional(*shown) : std::nullopt;
                             fill();
                         });
}

void ClaimsView::fill()
{
    fillTiles();
    fillTable();
    const bool any = !m_rows.empty();
    m_table->setVisible(any);
    m_how->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_error ? errorText(*m_error)
                       : !m_shown ? QString()
                       : m_shown->specification.costsWait.isOpen() ? tr("Nothing is overdue on this day, so nothing is claimed beside it.")
                                                                   : claimWaitText(m_shown->specification.costsWait));
    m_note->setVisible(m_shown.has_value() && any);
    if (m_shown)
        m_note->setText(tr("Law as of %1. Interest runs up to, not including, the day chosen. This is no legal advice.")
                            .arg(dateText(m_shown->specification.lawAsOf)));
    fillHow();
}

void ClaimsView::fillTiles()
{
    const auto dash = [](const std::optional<Money>& amount) { return amount ? moneyText(*amount) : u"–"_s; };
    if (!m_shown) {
        for (SumTile* tile : {m_principal, m_interest, m_costs, m_total})
            tile->setTexts({}, {});
        return;
    }
    const ClaimSpecification& all = m_shown->specification;
    const bool isFixed = all.has(ClaimKind::FixedCompensation);
    const ClaimKind costKind = isFixed ? ClaimKind::FixedCompensation : ClaimKind::CollectionCosts;
    const auto caption = [](ClaimKind kind, const ClaimWait& wait) {
        return wait.isOpen() ? claimKindText(kind) : tr("%1 · waits").arg(claimKindText(kind));
    };
    const auto figure = [&](ClaimKind kind, const ClaimWait& wait) {
        return dash(wait.isOpen() && all.has(kind) ? std::optional(all.sum(kind)) : all.computed(kind));
    };
    m_principal->setTexts(tr("Principal"), moneyText(all.principal), tr("Open amounts of the invoices."));
    m_interest->setTexts(caption(ClaimKind::Interest, all.interestWait), figure(ClaimKind::Interest, all.interestWait), claimWaitText(all.interestWait));
    m_costs->setTexts(caption(costKind, all.costsWait), figure(costKind, all.costsWait), claimWaitText(all.costsWait));
    m_total->setTexts(tr("May be asked in all"), moneyText(all.principal + all.asked), tr("Principal with the claims that do not wait."));
}

void ClaimsView::fillTable()
{
    const int before = m_table->currentRow();
    m_rows.clear();
    m_table->setRowCount(0);
    if (!m_shown)
        return;
    const auto add = [this](const Row& row, const QStringList& cells, bool isGrey) {
        const int at = m_table->rowCount();
        m_rows.push_back(row);
        m_table->insertRow(at);
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            if (column == Amount || column == Asked)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (isGrey)
                item->setForeground(palette().brush(QPalette::PlaceholderText));
            m_table->setItem(at, column, item);
        }
    };
    const auto& claims = m_shown->specification.claims;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const SpecifiedClaim& claim = claims[i];
        add({static_cast<int>(i), -1},
            {claim.invoiceNumber, claimKindText(claim.kind), claim.computed ? moneyText(*claim.computed) : u"–"_s,
             claim.wait.isOpen() ? moneyText(claim.asked) : u"–"_s, claimWaitText(claim.wait)},
            !claim.wait.isOpen());
    }
    for (std::size_t i = 0; i < m_shown->earlier.size(); ++i) {
        const EarlierClaim& claim = m_shown->earlier[i];
        QString remark = tr("stood in: %1, %2").arg(stageText(claim.stage), dateText(claim.day));
        if (claim.isWaived)
            remark += tr(" · waived");
        else if (claim.open.isZero())
            remark += tr(" · paid");
        add({-1, static_cast<int>(i)}, {claim.invoiceNumber, claimKindText(claim.kind), moneyText(claim.amount), QString(), remark}, true);
    }
    for (int column = 0; column < Remark; ++column)
        m_table->resizeColumnToContents(column);
    if (!m_rows.empty())
        m_table->selectRow(std::clamp(before, 0, m_table->rowCount() - 1));
}

const ClaimsView::Row* ClaimsView::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<std::pair<InvoiceId, ClaimKind>> ClaimsView::currentClaim(QString& number) const
{
    const Row* row = current();
    if (!row || !m_shown)
        return std::nullopt;
    if (row->claim >= 0) {
        const SpecifiedClaim& claim = m_shown->specification.claims[static_cast<std::size_t>(row->claim)];
        number = claim.invoiceNumber;
        return std::pair(claim.invoice, claim.kind);
    }
    const EarlierClaim& claim = m_shown->earlier[static_cast<std::size_t>(row->earlier)];
    number = claim.invoiceNumber;
    return std::pair(claim.invoice, claim.kind);
}

bool ClaimsView::isWaived(InvoiceId invoice, ClaimKind kind) const
{
    const auto& waived = m_shown->waived;
    return std::any_of(waived.begin(), waived.end(), [&](const WaivedClaim& one) { return one.invoice == invoice && one.kind == kind; });
}

void ClaimsView::fillHow()
{
    QString number;
    const auto which = currentClaim(number);
    m_waive->setVisible(which.has_value() && !m_context.isReadOnly());
    if (!which) {
        m_how->clear();
        return;
    }
    m_waive->setText(isWaived(which->first, which->second) ? tr("&Claim again") : tr("&Waive…"));
    const Row& row = *current();
    QStringList lines;
    if (row.claim >= 0) {
        const SpecifiedClaim& claim = m_shown->specification.claims[static_cast<std::size_t>(row.claim)];
        lines = calculationLines(claim, m_shown->specification);
        lines.prepend(tr("How it is calculated: %1, invoice %2").arg(claimKindText(claim.kind), number));
        if (!claim.computed)
            lines += claimWaitText(claim.wait);
    } else {
        const EarlierClaim& claim = m_shown->earlier[static_cast<std::size_t>(row.earlier)];
        lines = calculationLines(claim.calculation);
        lines.prepend(tr("How it was calculated on %1: %2, invoice %3").arg(dateText(claim.day), claimKindText(claim.kind), number));
        lines += tr("Legal basis: %1").arg(claim.basis);
    }
    for (const WaivedClaim& waived : m_shown->waived) {
        if (waived.invoice == which->first && waived.kind == which->second)
            lines += tr("Waived on %1 by %2: %3").arg(dateText(waived.day), waived.by, waived.reason);
    }
    m_how->setText(lines.join(u'\n'));
}

void ClaimsView::waive()
{
    QString number;
    const auto which = currentClaim(number);
    if (!which)
        return;
    const auto [invoice, kind] = *which;
    if (isWaived(invoice, kind)) {
        const auto done = restoreClaim(m_context.session(), invoice, kind);
        if (!done)
            return m_context.showError(done.error());
        return m_context.pushUndo([number, kind = kind] { return tr("%1 on invoice %2 claimed again").arg(claimKindText(kind), number); }, *done);
    }
    ReasonedAct act;
    act.id = u"waive"_s;
    act.title = [] { return tr("Waive a claim"); };
    act.about = [number, kind = kind] { return tr("%1 on invoice %2 is not asked any more, in no message.").arg(claimKindText(kind), number); };
    act.verb = [] { return tr("Waive"); };
    act.act = [invoice = invoice, kind = kind](BookSession& session, const QString& reason, const std::optional<Date>&) {
        return waiveClaim(session, invoice, kind, reason);
    };
    act.undoText = [number, kind = kind] { return tr("%1 on invoice %2 waived").arg(claimKindText(kind), number); };
    ReasonDialog(m_context, act, this).exec();
}

void ClaimsView::retranslate()
{
    FormCaptions::write(*m_onLabel, tr("On &day"));
    m_on->setAccessibleName(tr("Day for which the claims are calculated"));
    m_table->setHorizontalHeaderLabels({tr("Invoice"), tr("Claim"), tr("Calculated"), tr("Asked"), tr("Remark")});
    m_table->setAccessibleName(tr("Claims"));
    fill();
}

} // namespace tegoed::ui
