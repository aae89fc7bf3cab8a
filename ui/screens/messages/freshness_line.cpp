#include "ui/screens/messages/freshness_line.h"

#include "core/storage/queries/bank_queries.h"
#include "ui/presentation/escalation_text.h"
#include "ui/shell/app_context.h"

namespace tegoed::ui {

FreshnessLine::FreshnessLine(AppContext& context, QWidget* parent)
    : QLabel(parent)
    , m_context(context)
{
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    connect(&context, &AppContext::changed, this, &FreshnessLine::retranslate);
    retranslate();
}

void FreshnessLine::retranslate()
{
    try {
        const BankFreshness bank = BankQueries(m_context.database()).freshness();
        setText(bankFreshnessText(bank.until, bank.isLooked, m_context.today()));
    } catch (const StorageFailure&) {
        clear(); // Whoever prepares the message says what is wrong with the book.
    }
}

} // namespace tegoed::ui
