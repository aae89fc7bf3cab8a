#include "ui/shell/search_dialog.h"

#include "core/base/text.h"
#include "core/storage/queries/search_queries.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/money_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

enum Role { WhatRole = Qt::UserRole, SubtitleRole, FigureRole, IconNameRole, LateRole };
constexpr int kMostHits = 30;
constexpr int kMostCommands = 8;
constexpr int kRecentKept = 8;
const QString kRecentKey = u"search/recent"_s;

/// Two lines: name and open balance; what matched and days late.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() * 2 + gap(2)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors colors = themeColors(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect card = option.rect.adjusted(gap() / 2, 1, -gap() / 2, -1);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accentSoft);
            painter->drawRoundedRect(card, 6, 6);
        }
        const int line = option.fontMetrics.height();
        const int size = line + 6;
        icon(index.data(IconNameRole).toString(), colors.muted).paint(painter, QRect(card.left() + gap(), card.center().y() - size / 2, size, size));
        const QRect inside = card.adjusted(size + gap(2) + 4, gap() - 1, -gap(), -gap());
        const QRect first(inside.left(), inside.top(), inside.width(), line);
        const QRect second(inside.left(), inside.top() + line + 2, inside.width(), line);
        const QString figure = index.data(FigureRole).toString();
        const QString late = index.data(LateRole).toString();
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(option.palette.color(QPalette::WindowText));
        const int figureWidth = QFontMetrics(option.font).horizontalAdvance(figure);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(strong).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, first.width() - figureWidth - gap(2)));
        painter->setFont(option.font);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, figure);
        painter->setPen(colors.muted);
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(SubtitleRole).toString(), Qt::ElideRight,
                                                        second.width() - option.fontMetrics.horizontalAdvance(late) - gap(2)));
        painter->setPen(colors.warning);
        painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, late);
        painter->restore();
    }
};

QStandardItem* makeItem(const QString& what, const QString& title, const QString& subtitle, const QString& iconName)
{
    auto* item = new QStandardItem(title);
    item->setEditable(false);
    item->setData(what, WhatRole);
    item->setData(subtitle, SubtitleRole);
    item->setData(iconName, IconNameRole);
    item->setData(subtitle.isEmpty() ? title : title + u", "_s + subtitle, Qt::AccessibleTextRole);
    return item;
}

QStandardItem* itemOf(const SearchHit& hit)
{
    const bool isInvoice = hit.kind == SearchHit::Kind::Invoice;
    const QString what = isInvoice ? u"invoice:%1"_s.arg(hit.invoice.value) : u"debtor:%1"_s.arg(hit.debtor.value);
    const QString iconName = isInvoice ? u"invoices"_s : hit.kind == SearchHit::Kind::Payment ? u"payments"_s : u"debtors"_s;
    QStandardItem* item = makeItem(what, hit.title, hit.subtitle, iconName);
    const QString figure = hit.open.empty() ? QString() : moneyText(hit.open);
    const QString late = hit.daysLate > 0 ? daysLateText(hit.daysLate) : QString();
    item->setData(figure, FigureRole);
    item->setData(late, LateRole);
    QStringList sentence{hit.title, hit.subtitle, figure, late};
    sentence.removeAll(QString());
    item->setData(sentence.join(u", "_s), Qt::AccessibleTextRole);
    return item;
}

} // namespace

SearchDialog::SearchDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
    , m_found(new QStandardItemModel(this))
{
    setObjectName(u"search"_s);
    m_field->setObjectName(u"search.field"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"search.hits"_s);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_hint->setObjectName(u"search.hint"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(2), gap(2), gap());
    column->setSpacing(gap());
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &SearchDialog::search);
    connect(m_list, &QListView::clicked, this, &SearchDialog::openCurrent);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 90, fontMetrics().height() * 30);
    retranslate();
    search({});
}

void SearchDialog::setQuery(const QString& text)
{
    m_field->setText(text);
}

void SearchDialog::search(const QString& text)
{
    m_found->clear();
    const QString plain = text.trimmed();
    if (plain.isEmpty()) {
        addRecent();
    } else if (plain.startsWith(u'>')) {
        addCommands(plain.mid(1).trimmed(), kMostHits);
    } else {
        addHits(plain);
        if (!plain.startsWith(u'#') && !plain.startsWith(u'@'))
            addCommands(plain, kMostCommands);
    }
    if (m_found->rowCount() > 0)
        m_list->setCurrentIndex(m_found->index(0, 0));
    retranslate();
}

void SearchDialog::addHits(const QString& text)
{
    for (const SearchHit& hit : SearchQueries(m_context.database()).find(text, m_context.today(), kMostHits))
        m_found->appendRow(itemOf(hit));
}

void SearchDialog::addCommands(const QString& text, int limit)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const auto matches = [&](const QString& title) {
        const QString folded = foldForSearch(title);
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
    };
    for (const PageEntry& page : m_context.pages().entries()) {
        if (limit > 0 && page.shown != PageEntry::Shown::Never && matches(page.title())) {
            m_found->appendRow(makeItem(u"page:"_s + page.id, page.title(), tr("Page"), page.icon));
            --limit;
        }
    }
    for (const ActionEntry& entry : m_context.actions().entries()) {
        const QAction* action = m_context.actions().action(entry.id);
        if (limit <= 0)
            return;
        if (!action->isEnabled() || !matches(action->iconText()))
            continue;
        QString subtitle = tr("Command");
        if (!action->shortcut().isEmpty())
            subtitle += u" · "_s + action->shortcut().toString(QKeySequence::NativeText);
        m_found->appendRow(makeItem(u"command:"_s + entry.id, action->iconText(), subtitle, entry.icon.isEmpty() ? u"chevron-right"_s : entry.icon));
        --limit;
    }
}

void SearchDialog::addRecent()
{
    const QVariantList recent = m_context.settings().value(kRecentKey).toList();
    for (const QVariant& entry : recent) {
        const QStringList parts = entry.toStringList();
        if (parts.size() == 4 && parts[0] == m_context.database().address().toString())
            m_found->appendRow(makeItem(parts[1], parts[2], tr("Opened before"), parts[3]));
    }
}

void SearchDialog::remember(const QString& what)
{
    const QModelIndex index = m_list->currentIndex();
    const QString book = m_context.database().address().toString();
    QVariantList recent = m_context.settings().value(kRecentKey).toList();
    recent.removeIf([&](const QVariant& entry) { return entry.toStringList().value(0) == book && entry.toStringList().value(1) == what; });
    recent.prepend(QStringList{book, what, index.data(Qt::DisplayRole).toString(), index.data(IconNameRole).toString()});
    while (recent.size() > kRecentKept)
        recent.removeLast();
    m_context.settings().setValue(kRecentKey, recent);
}

void SearchDialog::openCurrent()
{
    const QString what = m_list->currentIndex().data(WhatRole).toString();
    const QString id = what.section(u':', 1);
    if (what.isEmpty())
        return;
    const bool isThing = what.startsWith(u"debtor:"_s) || what.startsWith(u"invoice:"_s);
    if (isThing)
        remember(what);
    accept();
    if (what.startsWith(u"debtor:"_s))
        m_context.openDebtor(DebtorId{id.toLongLong()});
    else if (what.startsWith(u"invoice:"_s))
        m_context.openInvoice(InvoiceId{id.toLongLong()});
    else if (what.startsWith(u"page:"_s))
        m_context.openPage(id);
    else if (QAction* action = m_context.actions().action(id))
        action->trigger();
}

void SearchDialog::moveBy(int rows)
{
    const int count = m_found->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_found->index(row, 0));
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(8); return true;
    case Qt::Key_PageUp: moveBy(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    default: return false;
    }
}

void SearchDialog::retranslate()
{
    setWindowTitle(tr("Search everywhere"));
    m_field->setPlaceholderText(tr("Name, number, amount, phone, e-mail, IBAN, page or command"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_list->setAccessibleName(tr("Found"));
    const bool isNothing = m_found->rowCount() == 0 && !m_field->text().trimmed().isEmpty();
    m_hint->setText(isNothing ? tr("Nothing found. Try part of a name, a number or an amount.")
                              : tr("# invoices only · @ debtors only · > commands only"));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors(*this).muted);
    m_hint->setPalette(muted);
}

void SearchDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        search(m_field->text());
}

} // namespace tegoed::ui
