#include "ui/screens/rules/standing_holds.h"

#include "ui/presentation/date_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kMostStrips = 4; // More would push the page itself out of sight.

QString subjectText(const HoldRow& hold)
{
    if (hold.invoice.isValid())
        return StandingHolds::tr("Invoice %1").arg(hold.invoiceNumber);
    return hold.debtor.isValid() ? hold.debtorName : StandingHolds::tr("The whole book");
}

QString holdText(const HoldRow& hold)
{
    const QString reason = hold.reason;
    if (hold.until) // In one go: a reason may hold a "%1" itself.
        return StandingHolds::tr("%1 is on hold until %2: %3").arg(subjectText(hold), longDateText(*hold.until), reason);
    return StandingHolds::tr("%1 is on hold until you end it: %2").arg(subjectText(hold), reason);
}

} // namespace

StandingHolds::StandingHolds(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"standingHolds"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap() / 2);
    hide();
}

void StandingHolds::show(DebtorId debtor, InvoiceId invoice)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // One of them may have been clicked just now.
        delete item;
    }
    m_count = 0;
    const auto known = holds(m_context.session());
    if (!known)
        return m_context.showError(known.error());
    std::vector<HoldRow> own, ofInvoices;
    for (const HoldRow& hold : *known) {
        if (hold.invoice.isValid() && (invoice.isValid() ? hold.invoice == invoice : hold.debtor == debtor))
            (invoice.isValid() ? own : ofInvoices).push_back(hold);
        else if (!hold.invoice.isValid() && (!hold.debtor.isValid() || hold.debtor == debtor))
            own.push_back(hold);
    }
    for (const HoldRow& hold : own)
        addHold(hold);
    if (const auto excluded = exclusionOf(m_context.session(), debtor); excluded && *excluded)
        addExclusion(**excluded);
    if (invoice.isValid()) {
        if (const auto excluded = exclusionOf(m_context.session(), invoice); excluded && *excluded)
            addExclusion(**excluded);
    }
    for (const HoldRow& hold : ofInvoices) {
        if (m_count == kMostStrips) {
            addStrip()->say(Tone::Info, [] { return tr("More invoices of this debtor are on hold; each says so on its own page."); });
            break;
        }
        addHold(hold);
    }
    setVisible(m_count > 0);
}

InlineStrip* StandingHolds::addStrip()
{
    auto* strip = new InlineStrip(this);
    strip->setObjectName(u"standingHolds.%1"_s.arg(m_count++));
    strip->setClosable(false);
    m_column->addWidget(strip);
    return strip;
}

void StandingHolds::addHold(const HoldRow& hold)
{
    InlineStrip* strip = addStrip();
    strip->say(Tone::Warning, [hold] { return holdText(hold); });
    if (!m_context.isReadOnly())
        strip->setAction([] { return tr("End the hold"); }, [this, hold] { endHold(m_context, hold); });
}

void StandingHolds::addExclusion(const Exclusion& exclusion)
{
    InlineStrip* strip = addStrip();
    const bool isInvoice = exclusion.invoice.isValid();
    strip->say(Tone::Warning, [isInvoice, reason = exclusion.reason] {
        return isInvoice ? tr("This invoice is excluded from reminders: %1").arg(reason)
                         : tr("This debtor is excluded from reminders: %1").arg(reason);
    });
    if (m_context.isReadOnly())
        return;
    strip->setAction([] { return tr("Include again"); }, [this, exclusion, isInvoice] {
        const auto done = isInvoice ? includeInvoice(m_context.session(), exclusion.invoice) : includeDebtor(m_context.session(), exclusion.debtor);
        if (!done)
            return m_context.showError(done.error());
        m_context.pushUndo([isInvoice] { return isInvoice ? tr("invoice included again") : tr("debtor included again"); }, *done);
    });
}

std::optional<HoldRow> holdOn(AppContext& context, DebtorId debtor, InvoiceId invoice)
{
    const auto known = holds(context.session());
    if (!known)
        return std::nullopt;
    for (const HoldRow& hold : *known) {
        if (invoice.isValid() ? hold.invoice == invoice : debtor.isValid() && !hold.invoice.isValid() && hold.debtor == debtor)
            return hold;
    }
    return std::nullopt;
}

void endHold(AppContext& context, const HoldRow& hold)
{
    const auto done = clearHold(context.session(), hold.id);
    if (!done)
        return context.showError(done.error());
    context.pushUndo([hold] { return StandingHolds::tr("%1: hold ended").arg(subjectText(hold)); }, *done,
                     [&context, id = hold.id] { return clearHold(context.session(), id); });
}

} // namespace tegoed::ui
