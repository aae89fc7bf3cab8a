#include "ui/screens/templates/text_tree.h"

#include "ui/presentation/message_text.h"
#include "ui/screens/templates/text_names.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kCodeRole = Qt::UserRole;
constexpr int kLabelRole = Qt::UserRole + 1;
constexpr std::array kChannels = {Channel::Email, Channel::Letter, Channel::Sms, Channel::WhatsApp};

} // namespace

TextTree::TextTree(QWidget* parent) : QWidget(parent), m_filter(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    m_filter->setObjectName(u"templates.filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"templates.tree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &TextTree::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const auto key = item ? textKeyOf(item->data(0, kCodeRole).toString()) : std::nullopt;
        if (key)
            Q_EMIT textChosen(*key);
    });
}

void TextTree::showTexts(const TemplateLibrary& library, const QSet<QString>& own, const QSet<QString>& drafts)
{
    m_texts = library.texts();
    m_stages.clear();
    for (const StageInfo& info : library.stages())
        m_stages.push_back(info.stage);
    m_languages = library.allLanguages();
    m_off = m_languages;
    const QStringList inUse = library.languages();
    m_off.removeIf([&inUse](const QString& code) { return inUse.contains(code); });
    m_own = own;
    m_drafts = drafts;
    fill();
}

void TextTree::fill()
{
    const QSignalBlocker quiet(m_tree);
    const auto chosen = current();
    QSet<QString> open;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if ((*item)->isExpanded())
            open.insert((*item)->data(0, kLabelRole).toString());
    }
    m_tree->clear();
    const auto group = [&](QTreeWidgetItem* parent, const QString& id, const QString& label) {
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        item->setText(0, label);
        item->setData(0, kLabelRole, id);
        return item;
    };
    const auto addLanguages = [&](QTreeWidgetItem& parent, const QString& name, std::optional<Channel> channel) {
        for (const QString& language : m_languages) {
            std::vector<const TemplateText*> texts;
            for (const TemplateText& text : m_texts) {
                if (text.key.name == name && text.key.channel == channel && text.key.language == language)
                    texts.push_back(&text);
            }
            if (texts.size() == 1 && !texts.front()->key.track) {
                addText(parent, *texts.front(), textLanguageText(language));
                continue;
            }
            if (texts.empty())
                continue;
            QTreeWidgetItem* item = group(&parent, parent.data(0, kLabelRole).toString() + u'|' + language, textLanguageText(language));
            for (const TemplateText* text : texts)
                addText(*item, *text, textTrackText(text->key.track));
        }
    };
    for (const Stage stage : m_stages) {
        const QString name = stageCode(stage);
        QTreeWidgetItem* item = group(nullptr, name, stageText(stage));
        for (const Channel channel : kChannels) {
            const bool isThere = std::any_of(m_texts.begin(), m_texts.end(),
                                             [&](const TemplateText& text) { return text.key.name == name && text.key.channel == channel; });
            if (!isThere)
                continue;
            QTreeWidgetItem* of = group(item, name + u'|' + channelCode(channel), channelText(channel));
            of->setIcon(0, icon(channelIcon(channel)));
            addLanguages(*of, name, channel);
        }
    }
    QTreeWidgetItem* blocks = group(nullptr, u"blocks"_s, tr("Building blocks"));
    QStringList names;
    for (const TemplateText& text : m_texts) {
        if (text.key.isBlock() && !names.contains(text.key.name))
            names += text.key.name;
    }
    for (const QString& name : names)
        addLanguages(*group(blocks, u"block|"_s + name, name), name, std::nullopt);
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (open.contains((*item)->data(0, kLabelRole).toString()))
            (*item)->setExpanded(true);
    }
    if (chosen)
        setCurrent(*chosen);
    filter();
}

void TextTree::addText(QTreeWidgetItem& parent, const TemplateText& text, const QString& label)
{
    auto* item = new QTreeWidgetItem(&parent);
    item->setData(0, kCodeRole, text.key.code());
    item->setData(0, kLabelRole, label);
    mark(*item);
}

void TextTree::mark(QTreeWidgetItem& item)
{
    const QString code = item.data(0, kCodeRole).toString();
    const auto key = textKeyOf(code);
    QStringList remarks;
    if (m_drafts.contains(code))
        remarks += tr("not saved");
    else if (m_own.contains(code))
        remarks += tr("changed");
    if (key && m_off.contains(key->language))
        remarks += tr("switched off");
    const QString label = item.data(0, kLabelRole).toString();
    item.setText(0, remarks.isEmpty() ? label : label + u" · "_s + remarks.join(u", "_s));
    item.setToolTip(0, key ? textTitle(*key) : QString());
    QFont font = m_tree->font();
    font.setItalic(m_drafts.contains(code));
    item.setFont(0, font);
}

void TextTree::setDrafts(const QSet<QString>& drafts)
{
    if (drafts == m_drafts)
        return;
    m_drafts = drafts;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (!(*item)->data(0, kCodeRole).toString().isEmpty())
            mark(**item);
    }
}

void TextTree::setCurrent(const TextKey& key)
{
    const QSignalBlocker quiet(m_tree);
    const QString code = key.code();
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if ((*item)->data(0, kCodeRole).toString() != code)
            continue;
        for (QTreeWidgetItem* parent = (*item)->parent(); parent; parent = parent->parent())
            parent->setExpanded(true);
        m_tree->setCurrentItem(*item);
        m_tree->scrollToItem(*item);
        return;
    }
}

std::optional<TextKey> TextTree::current() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? textKeyOf(item->data(0, kCodeRole).toString()) : std::nullopt;
}

void TextTree::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

/// Every word must be in the way to the text or in the text itself.
void TextTree::filter()
{
    const QStringList words = m_filter->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QHash<QString, const TemplateText*> byCode;
    for (const TemplateText& text : m_texts)
        byCode.insert(text.key.code(), &text);
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        (*item)->setHidden(!words.isEmpty());
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        const TemplateText* text = byCode.value((*item)->data(0, kCodeRole).toString());
        if (!text || words.isEmpty())
            continue;
        QString all = (*item)->text(0) + u' ' + text->key.code() + u' ' + text->subject + u' ' + text->body;
        for (QTreeWidgetItem* parent = (*item)->parent(); parent; parent = parent->parent())
            all += u' ' + parent->text(0);
        all = all.toCaseFolded();
        if (!std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(word); }))
            continue;
        for (QTreeWidgetItem* shown = *item; shown; shown = shown->parent()) {
            shown->setHidden(false);
            if (shown != *item)
                shown->setExpanded(true);
        }
    }
}

void TextTree::retranslate()
{
    m_filter->setPlaceholderText(tr("Search in the texts"));
    m_filter->setAccessibleName(tr("Search in the texts"));
    m_tree->setAccessibleName(tr("Texts"));
    fill();
}

} // namespace tegoed::ui
