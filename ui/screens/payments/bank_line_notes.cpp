#include "ui/screens/payments/bank_line_notes.h"

#include "core/domain/reference/reference.h"
#include "core/usecases/bank/matches.h"
#include "ui/screens/payments/bank_lines.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
auto constexpr kMostShown = 3U;
} // namespace

BankLineNotes::BankLineNotes(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"bankLineNotes"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap() / 2);
    hide();
}

void BankLineNotes::show(DebtorId debtor, InvoiceId invoice)
{
    m_debtor = debtor;
    m_isInvoice = invoice.isValid();
    const BankQueries bank(m_context.database());
    m_lines = m_isInvoice ? bank.paying(invoice) : bank.perhapsOf(debtor);
    m_accounts = m_isInvoice ? std::vector<LearnedAccount>() : bank.learned(debtor);
    fill();
}

void BankLineNotes::addNote(const QString& name, const QString& text, const QString& link, const QString& target)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    QString said = text.toHtmlEscaped();
    if (!link.isEmpty())
        said += u"  <a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(target.toHtmlEscaped(), themeColors(*this).accent.name(), link.toHtmlEscaped());
    label->setText(said);
    m_rows->addWidget(label);
    connect(label, &QLabel::linkActivated, this, &BankLineNotes::follow);
}

void BankLineNotes::fill()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // It may be the one that was clicked.
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_lines.size() && i < kMostShown; ++i) {
        QString text = bankLineText(m_lines[i]);
        if (!m_lines[i].data.text.isEmpty())
            text += u" · "_s + m_lines[i].data.text;
        addNote(u"bankNote.line"_s, m_isInvoice ? tr("By bank: %1").arg(text) : tr("Came in, not matched yet: %1").arg(text),
                m_isInvoice ? tr("Show") : tr("Match…"), u"line:%1"_s.arg(m_lines[i].id.value));
    }
    if (m_lines.size() > kMostShown)
        addNote(u"bankNote.more"_s, tr("and %n other line(s)", nullptr, static_cast<int>(m_lines.size() - kMostShown)), tr("Show all"), u"all"_s);
    for (const LearnedAccount& account : m_accounts) {
        const auto iban = checkIban(account.iban);
        addNote(u"bankNote.account"_s, tr("Paid from %1, %n time(s)", nullptr, account.matches).arg(iban ? iban->printed : account.iban),
                m_context.isReadOnly() ? QString() : tr("Not theirs"), u"forget:"_s + account.iban);
    }
    setVisible(m_rows->count() > 0);
}

void BankLineNotes::follow(const QString& target)
{
    if (target.startsWith("line:"_L1))
        return m_context.openPage(u"payments"_s, {{u"line"_s, target.mid(5).toLongLong()}});
    if (!target.startsWith("forget:"_L1))
        return m_context.openPage(u"payments"_s, {{u"group"_s, QString()}});
    if (const auto done = forgetAccount(m_context.session(), m_debtor, target.mid(7)); !done)
        m_context.showError(done.error());
}

void BankLineNotes::retranslate()
{
    fill();
}

} // namespace tegoed::ui
