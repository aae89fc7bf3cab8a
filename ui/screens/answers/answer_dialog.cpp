#include "ui/screens/answers/answer_dialog.h"

#include "core/domain/answer/own_words.h"
#include "core/domain/answer/proposed_payment.h"
#include "ui/presentation/answer_text.h"
#include "ui/presentation/money_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/screens/contacts/contact_actions.h"
#include "ui/shell/app_context.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array<AnswerTriage, 5> kKeys{AnswerTriage::Paid, AnswerTriage::Disputes, AnswerTriage::Plan, AnswerTriage::Address, AnswerTriage::Nothing};

/// What a stranger wrote is shown as it was typed, never read as markup.
QLabel* plainLabel(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AnswerDialog::AnswerDialog(AppContext& context, AnswerId id, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(id)
    , m_strip(new InlineStrip(this))
    , m_from(plainLabel(this, u"answer.from"_s))
    , m_subject(plainLabel(this, u"answer.subject"_s))
    , m_why(plainLabel(this, u"answer.why"_s))
    , m_whoseLabel(new QLabel(this))
    , m_invoicesLabel(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_whose(new DebtorPicker(debtorSearch(context), this))
    , m_invoices(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"answerDialog"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_subject->setFont(strong);
    m_whose->setObjectName(u"answer.whose"_s);
    m_whoseLabel->setBuddy(m_whose);
    m_invoices->setObjectName(u"answer.invoices"_s);
    m_invoices->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_invoicesLabel->setBuddy(m_invoices);
    m_text->setObjectName(u"answer.text"_s);
    m_text->setReadOnly(true);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap());
    for (QWidget* widget : {static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_why),
                            static_cast<QWidget*>(m_whoseLabel), static_cast<QWidget*>(m_whose)})
        column->addWidget(widget);
    column->addWidget(m_text, 1);
    column->addWidget(m_invoicesLabel);
    column->addWidget(m_invoices);
    column->addWidget(m_hint);
    auto* keys = new QGridLayout;
    keys->setSpacing(gap());
    for (std::size_t at = 0; at < kKeys.size(); ++at) {
        auto* key = new QPushButton(this);
        key->setObjectName(u"answer."_s + answerTriageCode(kKeys[at]));
        key->setAutoDefault(false);
        connect(key, &QPushButton::clicked, this, [this, at] { triage(kKeys[at]); });
        auto* shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_1) + static_cast<int>(at)), this);
        connect(shortcut, &QShortcut::activated, key, &QPushButton::click);
        keys->addWidget(key, static_cast<int>(at) / 3, static_cast<int>(at) % 3);
        m_keys[at] = key;
    }
    column->addLayout(keys);
    auto* later = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(later, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(later);
    connect(m_whose, &DebtorPicker::debtorChosen, this, &AnswerDialog::assign);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 34);
    read();
    m_text->setFocus(); // The keys 1 to 5 work from here: it takes no typing.
}

void AnswerDialog::read()
{
    const auto row = answer(m_context.session(), m_id);
    if (!row) {
        m_strip->say(row.error());
        return;
    }
    m_row = *row;
    m_text->setPlainText(m_row.answer.text);
    m_invoices->clear();
    for (std::size_t at = 0; at < m_row.answer.invoices.size(); ++at) {
        auto* item = new QListWidgetItem(m_row.numbers.at(static_cast<qsizetype>(at)), m_invoices);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, static_cast<qint64>(m_row.answer.invoices[at].value));
    }
    for (std::size_t at = 0; at < kKeys.size(); ++at) {
        const bool isKnown = m_row.answer.debtor.isValid() || kKeys[at] == AnswerTriage::Nothing;
        m_keys[at]->setEnabled(m_row.waits && isKnown && m_row.answer.triage != kKeys[at] && !m_context.isReadOnly());
        if (m_row.suggested == kKeys[at])
            makePrimary(*m_keys[at]);
    }
    m_whose->setEnabled(!m_row.answer.triage && !m_context.isReadOnly());
    m_whose->setDebtor(m_row.answer.debtor, m_row.debtorName);
    retranslate();
}

void AnswerDialog::retranslate()
{
    setWindowTitle(m_row.debtorName.isEmpty() ? tr("Answer") : tr("Answer of %1").arg(m_row.debtorName));
    m_subject->setText(m_row.answer.subject.isEmpty() ? tr("(without a subject)") : m_row.answer.subject);
    m_from->setText(tr("From: %1").arg(answerSenderText(m_row.answer)));
    const auto pause = m_row.answer.pause();
    m_why->setText(answerMatchText(m_row.answer) + (pause && m_row.answer.triage ? u' ' + answerPauseText(*pause) : QString()));
    m_whoseLabel->setText(tr("&Debtor"));
    m_text->setAccessibleName(tr("What the answer says"));
    m_text->setPlaceholderText(tr("Nothing is written in it."));
    const QString open = m_row.open.empty() ? QString() : moneyText(m_row.open);
    m_invoicesLabel->setText(open.isEmpty() ? tr("It is about these &invoices") : tr("It is about these &invoices, open: %1").arg(open));
    m_hint->setText(tr("What does it mean? Press 1 to 5, or the button."));
    for (std::size_t at = 0; at < kKeys.size(); ++at) {
        m_keys[at]->setText(tr("%1 · %2").arg(at + 1).arg(answerTriageText(kKeys[at])));
        m_keys[at]->setToolTip(answerConsequenceText(kKeys[at]));
        m_keys[at]->setAccessibleDescription(answerConsequenceText(kKeys[at]));
    }
}

void AnswerDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::vector<InvoiceId> AnswerDialog::ticked() const
{
    std::vector<InvoiceId> chosen;
    for (int at = 0; at < m_invoices->count(); ++at) {
        if (m_invoices->item(at)->checkState() == Qt::Checked)
            chosen.push_back(InvoiceId{m_invoices->item(at)->data(Qt::UserRole).toLongLong()});
    }
    return chosen;
}

void AnswerDialog::triage(AnswerTriage as)
{
    const std::vector<InvoiceId> chosen = ticked();
    if (m_invoices->count() > 0 && chosen.empty()) {
        m_strip->say(Tone::Bad, [] { return tr("Tick at least one invoice."); });
        return m_invoices->setFocus();
    }
    const auto done = triageAnswer(m_context.session(), m_id, as, chosen);
    if (!done)
        return m_strip->say(done.error());
    m_context.pushUndo([as] { return tr("Answer read: %1").arg(answerTriageText(as)); }, done->undo);
    if (as == AnswerTriage::Plan) {
        const ContactSubject subject{m_row.answer.debtor, done->invoices};
        const ProposedPayment proposed =
            proposedPayment(ownWords(m_row.answer.text).own, m_context.today(), Currency::euro(), UiLanguage::textLanguage());
        accept();
        if (auto* contacts = ContactActions::of(m_context))
            contacts->openPlan(subject, proposed);
        return;
    }
    accept();
}

void AnswerDialog::assign(DebtorId debtor)
{
    if (!debtor.isValid() || debtor == m_row.answer.debtor)
        return;
    const auto done = assignAnswer(m_context.session(), m_id, debtor);
    if (!done)
        return m_strip->say(done.error());
    m_context.pushUndo([] { return tr("Answer given to another debtor"); }, *done);
    read();
}

} // namespace tegoed::ui
