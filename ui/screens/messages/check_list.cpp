#include "ui/screens/messages/check_list.h"

#include "ui/presentation/message_text.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// Where a check is mended: a command or page that exists in this program, with the words of its button.
struct Remedy {
    QString text;
    std::function<void()> open;
};

std::optional<Remedy> commandRemedy(AppContext& context, const QString& text, const QStringList& actions)
{
    for (const QString& id : actions) {
        if (QAction* action = context.actions().action(id))
            return Remedy{text, [action] { action->trigger(); }};
    }
    return std::nullopt;
}

std::optional<Remedy> remedyOf(AppContext& context, const ComposeCheck& check, DebtorId debtor)
{
    const Remedy atDebtor{CheckList::tr("Open debtor"), [&context, debtor] { context.openDebtor(debtor); }};
    if (check.code == u"B01" || check.code == u"B07" || check.code == u"B09" || check.code == u"W06" || check.code == u"W11" || check.code == u"W14")
        return atDebtor;
    if (check.code == u"B02")
        return commandRemedy(context, CheckList::tr("Set up an account"), {u"extra.accounts"_s, u"account.add"_s, u"extra.settings"_s});
    if (check.code == u"B10" || check.reason == u"no_text_in_language")
        return commandRemedy(context, CheckList::tr("Open the texts"), {u"page.templates"_s});
    if (check.code == u"B03" || check.code == u"B12")
        return commandRemedy(context, CheckList::tr("Company data"), {u"extra.settings"_s});
    if (check.code == u"B11")
        return commandRemedy(context, CheckList::tr("Open the outbox"), {u"page.outbox"_s});
    if (check.code == u"W01")
        return commandRemedy(context, CheckList::tr("Import now"), {u"file.import"_s});
    return std::nullopt;
}

} // namespace

CheckList::CheckList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"composer.checks"_s);
    m_column->setContentsMargins(gap(), gap() / 2, gap(), gap() / 2);
    m_column->setSpacing(gap() / 2);
    hide();
}

void CheckList::addRow(const ComposeCheck& check, bool isBlock, DebtorId debtor)
{
    const ThemeColors colors = themeColors(*this);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap());
    auto* sign = new QLabel(row);
    const int size = fontMetrics().height() + 2;
    sign->setPixmap(icon(isBlock ? u"error"_s : u"warning"_s, isBlock ? colors.error : colors.warning).pixmap(QSize(size, size), devicePixelRatioF()));
    auto* text = new QLabel(row);
    text->setObjectName(isBlock ? u"checks.block"_s : u"checks.warning"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QString sentence = composeCheckText(check);
    if (const auto gate = gateOf(check.reason)) {
        if (const QString remedy = gateRemedyText(*gate); !remedy.isEmpty())
            sentence += u' ' + remedy;
    }
    text->setText(sentence);
    text->setAccessibleName((isBlock ? tr("Cannot leave: %1") : tr("Look again: %1")).arg(sentence));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    if (const auto remedy = remedyOf(m_context, check, debtor)) {
        auto* button = new QPushButton(remedy->text, row);
        button->setObjectName(u"checks.remedy"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, open = remedy->open] {
            Q_EMIT leftFor();
            open();
        });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_column->addWidget(row);
}

void CheckList::show(const std::vector<ComposedMessage>& messages)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<ComposeCheck> blocks, warnings;
    const auto addNew = [](std::vector<ComposeCheck>& all, const std::vector<ComposeCheck>& some) {
        for (const ComposeCheck& check : some) {
            if (std::find(all.begin(), all.end(), check) == all.end())
                all.push_back(check);
        }
    };
    for (const ComposedMessage& message : messages) {
        addNew(blocks, message.blocks);
        addNew(warnings, message.warnings);
    }
    for (const ComposeCheck& check : blocks)
        addRow(check, true, messages.front().message.debtor);
    for (const ComposeCheck& check : warnings)
        addRow(check, false, messages.front().message.debtor);
    m_hasBlock = !blocks.empty();
    setVisible(!blocks.empty() || !warnings.empty());
    update();
}

QStringList CheckList::texts() const
{
    QStringList all;
    for (const char* name : {"checks.block", "checks.warning"}) {
        for (const QLabel* label : findChildren<QLabel*>(QLatin1StringView(name)))
            all << label->text();
    }
    return all;
}

void CheckList::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = themeColors(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.isHighContrast ? QPen(colors.line) : QPen(Qt::NoPen));
    painter.setBrush(m_hasBlock ? colors.errorSoft : colors.warningSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tegoed::ui
