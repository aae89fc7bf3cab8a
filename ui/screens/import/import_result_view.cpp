#include "ui/screens/import/import_result_view.h"

#include "core/storage/queries/aging_queries.h"
#include "core/storage/stores/account_store.h"
#include "ui/charts/aging_chart.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr double kSentenceScale = 1.4;

int oldestDays(const AgingCurrency& currency)
{
    int oldest = 0;
    for (const AgingRow& row : currency.rows)
        oldest = std::max(oldest, row.oldestDays);
    return oldest;
}

} // namespace

ImportResultView::ImportResultView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_strip(new InlineStrip(this))
    , m_mail(new InlineStrip(this))
    , m_sentence(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_chart(new AgingChart(this))
    , m_undo(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_debtors(new QPushButton(this))
    , m_aging(new QPushButton(this))
{
    setObjectName(u"importResult"_s);
    m_mail->setObjectName(u"importResult.mail"_s);
    m_sentence->setObjectName(u"importResult.sentence"_s);
    m_sentence->setWordWrap(true);
    QFont font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * kSentenceScale);
    font.setWeight(QFont::DemiBold);
    m_sentence->setFont(font);
    m_counts->setObjectName(u"importResult.counts"_s);
    m_counts->setWordWrap(true);
    m_chart->setObjectName(u"importResult.chart"_s);
    m_undo->setObjectName(u"importResult.undo"_s);
    m_again->setObjectName(u"importResult.again"_s);
    m_debtors->setObjectName(u"importResult.debtors"_s);
    m_aging->setObjectName(u"importResult.aging"_s);
    makePrimary(*m_aging);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_debtors);
    buttons->addWidget(m_aging);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_strip);
    column->addWidget(m_mail);
    column->addWidget(m_sentence);
    column->addWidget(m_counts);
    column->addWidget(m_chart, 1);
    column->addLayout(buttons);

    connect(&context, &AppContext::changed, this, [this](const ChangeSet& changes) {
        if ((changes.book || changes.everything) && m_mail->isVisible())
            offerMail();
    });
    connect(m_undo, &QPushButton::clicked, this, &ImportResultView::undoIt);
    connect(m_again, &QPushButton::clicked, this, &ImportResultView::againRequested);
    connect(m_debtors, &QPushButton::clicked, this, [this] { m_context.openPage(u"debtors"_s, {{u"list"_s, true}}); });
    connect(m_aging, &QPushButton::clicked, this, [this] { m_context.openPage(u"aging"_s); });
    connect(m_chart, &AgingChart::groupsChosen, this, [this] { m_context.openPage(u"aging"_s); });
    retranslate();
}

void ImportResultView::show(const ImportResult& result)
{
    m_result = result;
    m_undone = false;
    m_strip->hide();
    offerMail();
    fill();
}

/// Everything works without an account; who wants more finds it here, where the first reminder is a click away.
void ImportResultView::offerMail()
{
    QAction* setUp = m_context.actions().action(u"account.add"_s);
    const std::vector<StoredAccount> accounts = AccountStore(m_context.database()).all();
    const bool hasMail = std::any_of(accounts.begin(), accounts.end(), [](const StoredAccount& account) { return account.data.kind == AccountData::Kind::Smtp; });
    if (!setUp || !setUp->isEnabled() || hasMail || m_context.isReadOnly())
        return m_mail->hide();
    m_mail->say(Tone::Info, [] { return tr("Messages open in your own mail program, and you send them there. Tegoed can also send them itself."); });
    m_mail->setAction([] { return tr("Set up e-mail…"); }, [setUp] { setUp->trigger(); });
}

void ImportResultView::fill()
{
    const AgingOptions options{m_context.today(), AgingBasis::DueDate, {}};
    const AgingReport report = AgingQueries(m_context.database()).report(options);
    if (report.currencies.empty()) {
        m_sentence->setText(tr("Nothing is owed to you on %1.").arg(longDateText(m_context.today())));
        m_chart->setFigures(AgingTotals::nothing(options, Currency::euro()));
    } else {
        const AgingCurrency& main = report.currencies.front();
        std::vector<Money> totals;
        int debtors = 0;
        for (const AgingCurrency& currency : report.currencies) {
            totals.push_back({currency.total, currency.currency});
            debtors += static_cast<int>(currency.rows.size());
        }
        const int oldest = oldestDays(main);
        m_sentence->setText(oldest > 0 ? tr("%1 is owed to you by %n debtor(s); the oldest invoice has been due since %2.", nullptr, debtors)
                                             .arg(moneyText(totals), longDateText(m_context.today().plusDays(-oldest)))
                                       : tr("%1 is owed to you by %n debtor(s); nothing is overdue.", nullptr, debtors).arg(moneyText(totals)));
        m_chart->setFigures(AgingTotals::of(options, main));
    }
    QStringList counts{m_undone ? tr("The import was undone.") : tr("%n new record(s)", nullptr, m_result.newCount)};
    if (!m_undone) {
        if (m_result.newDebtors > 0)
            counts += tr("%n new debtor(s)", nullptr, m_result.newDebtors);
        if (m_result.updatedCount > 0)
            counts += tr("%n updated", nullptr, m_result.updatedCount);
        if (m_result.unchangedCount > 0)
            counts += tr("%n unchanged", nullptr, m_result.unchangedCount);
        if (m_result.rejectedCount > 0)
            counts += tr("%n not imported", nullptr, m_result.rejectedCount);
        if (m_result.attachments > 0)
            counts += tr("%n document(s) kept", nullptr, m_result.attachments);
    }
    m_counts->setText(counts.join(u" · "_s));
    m_undo->setVisible(canUndo());
}

void ImportResultView::undoIt()
{
    const BatchId batch = m_result.batch;
    m_undo->setEnabled(false);
    m_context.runJob(tr("Undoing the import"), [batch](BookSession& session, Progress&) { return undoImport(session, batch); }, this,
                     [this](const Result<Done>& done) {
                         m_undo->setEnabled(true);
                         if (!done)
                             return m_strip->say(done.error());
                         m_undone = true;
                         fill();
                     });
}

void ImportResultView::retranslate()
{
    m_undo->setText(tr("Undo this import"));
    m_again->setText(tr("Import more"));
    m_debtors->setText(tr("Show debtors"));
    m_aging->setText(tr("Show aging"));
    if (m_result.batch.isValid())
        fill();
}

} // namespace tegoed::ui
