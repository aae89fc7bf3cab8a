#include "ui/screens/templates/templates_page.h"

#include "core/storage/queries/book_queries.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/shipped_texts.h"
#include "ui/presentation/error_text.h"
#include "ui/screens/templates/languages_dialog.h"
#include "ui/screens/templates/placeholder_dialog.h"
#include "ui/screens/templates/text_check_list.h"
#include "ui/screens/templates/text_editor.h"
#include "ui/screens/templates/text_names.h"
#include "ui/screens/templates/text_preview.h"
#include "ui/screens/templates/text_tree.h"
#include "ui/screens/templates/versions_dialog.h"
#include "ui/screens/templates/words_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPointer>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kTypingMs = 200;
const TextKey kFirst{u"reminder_1"_s, Channel::Email, u"nl"_s, std::nullopt};

MessageValues exampleValues(const MessageRequest& request)
{
    return sampleData().values(request);
}

} // namespace

TemplatesPage::TemplatesPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_current(kFirst)
    , m_bookId(BookQueries(context.database()).identity().bookId)
    , m_tree(new TextTree(this))
    , m_note(new QLabel(this))
    , m_editor(new TextEditor(this))
    , m_preview(new TextPreview(context, this))
    , m_result(new TextCheckList(this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"templatesPage"_s);
    m_note->setWordWrap(true);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, gap(), 0);
    leftColumn->setSpacing(gap());
    leftColumn->addWidget(m_tree, 1);
    leftColumn->addWidget(m_note);
    m_across->addWidget(left);
    m_across->addWidget(m_editor);
    m_across->addWidget(m_preview);
    m_across->setChildrenCollapsible(false);
    const int letter = fontMetrics().averageCharWidth();
    m_across->setSizes({letter * 38, letter * 62, letter * 70});
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setStretchFactor(2, 1);
    m_down->addWidget(m_across);
    m_down->addWidget(m_result);
    m_down->setChildrenCollapsible(false);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 1);
    m_result->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(2), gap(), gap(2), gap(2));
    column->addWidget(m_down);

    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_typing, &QTimer::timeout, this, &TemplatesPage::checkCurrent);
    connect(m_tree, &TextTree::textChosen, this, &TemplatesPage::choose);
    connect(m_editor, &TextEditor::edited, this, &TemplatesPage::edited);
    connect(m_editor, &TextEditor::insertRequested, this, &TemplatesPage::insertPlaceholder);
    connect(m_editor, &TextEditor::discardRequested, this, [this] {
        m_drafts.remove(m_current.code());
        m_tree->setDrafts(draftCodes());
        showCurrent();
    });
    connect(m_editor, &TextEditor::versionsRequested, this, &TemplatesPage::showVersions);
    connect(m_editor, &TextEditor::restoreRequested, this, &TemplatesPage::restoreOriginal);
    connect(m_editor, &TextEditor::otherTextRequested, this, &TemplatesPage::goTo);
    connect(m_result, &TextCheckList::findingChosen, this, &TemplatesPage::goTo);
    connect(m_result, &TextCheckList::closed, m_result, &QWidget::hide);
    const QString language = BookQueries(context.database()).identity().language;
    m_current.language = language.isEmpty() ? m_current.language : language;
    reload();
    retranslate();
}

QString TemplatesPage::title() const
{
    return tr("Templates");
}

QString TemplatesPage::subtitle() const
{
    return m_drafts.isEmpty() ? QString() : tr("%n text(s) not saved", nullptr, static_cast<int>(m_drafts.size()));
}

QList<QAction*> TemplatesPage::headerActions() const
{
    QList<QAction*> found;
    for (const QString& id : {u"texts.save"_s, u"texts.check"_s, u"texts.languages"_s}) {
        if (QAction* action = context().actions().action(id))
            found += action;
    }
    return found;
}

void TemplatesPage::reload()
{
    const auto library = bookTexts(context().database());
    if (!library) {
        context().showError(library.error());
        return;
    }
    m_library = *library;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const TemplateText* saved = m_library.find(draft->key);
        draft = !saved || *saved == *draft ? m_drafts.erase(draft) : std::next(draft);
    }
    if (!m_library.find(m_current))
        m_current = kFirst;
    QSet<QString> own;
    for (const TemplateText& text : m_library.texts()) {
        const TemplateText* original = shippedTexts().find(text.key);
        if (original && *original != text)
            own.insert(text.key.code());
    }
    m_tree->showTexts(m_library, own, draftCodes());
    m_tree->setCurrent(m_current);
    showCurrent();
}

TemplateText TemplatesPage::textOf(const TextKey& key) const
{
    const auto draft = m_drafts.constFind(key.code());
    if (draft != m_drafts.constEnd())
        return *draft;
    const TemplateText* saved = m_library.find(key);
    return saved ? *saved : TemplateText{key, {}, {}, {}, {}};
}

QSet<QString> TemplatesPage::draftCodes() const
{
    const QList<QString> codes = m_drafts.keys();
    return {codes.begin(), codes.end()};
}

void TemplatesPage::choose(const TextKey& key)
{
    if (key == m_current)
        return;
    m_current = key;
    showCurrent();
}

void TemplatesPage::showCurrent()
{
    const TemplateText* saved = m_library.find(m_current);
    if (!saved)
        return;
    m_editor->showText(m_library, *saved, textOf(m_current), context().isReadOnly());
    const TemplateText* original = shippedTexts().find(m_current);
    m_editor->setHasOriginal(original != nullptr, original && *original == *saved);
    checkCurrent();
    Q_EMIT headerChanged();
}

void TemplatesPage::edited()
{
    const TemplateText text = m_editor->text();
    const TemplateText* saved = m_library.find(m_current);
    if (saved && *saved == text)
        m_drafts.remove(m_current.code());
    else
        m_drafts.insert(m_current.code(), text);
    m_tree->setDrafts(draftCodes());
    m_blocks = true; // Until the check has seen it.
    context().actions().refresh();
    m_typing->start();
    Q_EMIT headerChanged();
}

void TemplatesPage::checkCurrent()
{
    m_typing->stop();
    const TemplateText text = textOf(m_current);
    const std::vector<TextFinding> findings = checkText(m_library, text, exampleValues);
    m_blocks = std::any_of(findings.begin(), findings.end(), [](const TextFinding& finding) { return finding.blocks; });
    m_editor->showFindings(findings);
    m_preview->showText(m_library, text);
    context().actions().refresh();
}

bool TemplatesPage::canSave() const
{
    return !context().isReadOnly() && m_drafts.contains(m_current.code()) && !m_blocks;
}

void TemplatesPage::save()
{
    if (m_typing->isActive())
        checkCurrent();
    if (!canSave())
        return;
    const TextKey key = m_current;
    const Result<TextSaved> saved = saveText(context().session(), textOf(key));
    if (!saved) {
        m_editor->showFailure(errorText(saved.error())); // What was typed stays.
        return;
    }
    context().pushUndo([key] { return tr("text “%1” changed").arg(textTitle(key)); }, saved->undo);
}

void TemplatesPage::restoreOriginal()
{
    const TextKey key = m_current;
    const Result<TextSaved> restored = restoreOriginalText(context().session(), key);
    if (!restored) {
        m_editor->showFailure(errorText(restored.error()));
        return;
    }
    context().pushUndo([key] { return tr("original of “%1” restored").arg(textTitle(key)); }, restored->undo);
}

void TemplatesPage::showVersions()
{
    auto* dialog = new VersionsDialog(context(), m_current, !context().isReadOnly() && !m_drafts.contains(m_current.code()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TemplatesPage::insertPlaceholder()
{
    auto* dialog = new PlaceholderDialog(m_library, m_current.language, m_editor->listAtCursor(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_editor, [this, dialog] { m_editor->insert(dialog->chosen()); });
    dialog->open();
}

void TemplatesPage::checkAll()
{
    if (m_typing->isActive())
        checkCurrent();
    TemplateLibrary library = m_library;
    for (const TemplateText& draft : m_drafts)
        library.put(draft); // As one sees them.
    const auto texts = static_cast<int>(library.texts().size());
    context().runJob(
        tr("Checking all texts"),
        [library](BookSession&, Progress&) -> Result<std::vector<TextFinding>> { return checkTexts(library, exampleValues); }, this,
        [this, texts](const Result<std::vector<TextFinding>>& findings) {
            if (!findings) {
                context().showError(findings.error());
                return;
            }
            m_result->showFindings(*findings, texts);
            m_result->show();
            const int height = m_down->height();
            m_down->setSizes({height * 3 / 4, height / 4});
        });
}

void TemplatesPage::goTo(const QString& code, int line, int column)
{
    const auto key = textKeyOf(code);
    if (!key)
        return;
    // A remark may name the texts of all tracks together, or one that is missing: then the nearest there is.
    const TemplateText* found = m_library.find(*key);
    if (!found) {
        for (const TemplateText& text : m_library.texts()) {
            if (text.key.name == key->name && text.key.language == key->language && (!found || text.key.channel == key->channel))
                found = &text;
        }
    }
    if (!found)
        return;
    m_current = found->key;
    m_tree->setCurrent(m_current);
    showCurrent();
    m_editor->goTo(line, column);
}

void TemplatesPage::showPlace(const QVariantMap& place)
{
    const auto key = textKeyOf(place.value(u"text"_s).toString());
    if (key && m_library.find(*key)) {
        m_tree->setCurrent(*key);
        choose(*key);
    }
    context().actions().refresh();
}

QVariantMap TemplatesPage::place() const
{
    return {{u"text"_s, m_current.code()}};
}

void TemplatesPage::refresh(const ChangeSet& changes)
{
    if (changes.book || changes.everything)
        reload();
}

QVariantMap TemplatesPage::saveState() const
{
    QVariantMap drafts = m_otherDrafts;
    QVariantMap own;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        own.insert(draft.key(), editableText(*draft));
    if (own.isEmpty())
        drafts.remove(m_bookId);
    else
        drafts.insert(m_bookId, own);
    return {{u"across"_s, m_across->saveState()}, {u"text"_s, m_current.code()}, {u"drafts"_s, drafts}};
}

void TemplatesPage::restoreState(const QVariantMap& state)
{
    m_across->restoreState(state.value(u"across"_s).toByteArray());
    m_otherDrafts = state.value(u"drafts"_s).toMap();
    const QVariantMap own = m_otherDrafts.value(m_bookId).toMap();
    for (auto draft = own.cbegin(); draft != own.cend(); ++draft) {
        const auto key = textKeyOf(draft.key());
        const auto text = key ? textFromEditor(*key, draft->toString()) : Result<TemplateText>(Error{});
        if (text && m_library.find(*key))
            m_drafts.insert(draft.key(), *text);
    }
    if (const auto key = textKeyOf(state.value(u"text"_s).toString()); key && m_library.find(*key))
        m_current = *key;
    reload();
}

void TemplatesPage::focusFilter()
{
    m_tree->focusFilter();
}

void TemplatesPage::retranslate()
{
    m_note->setText(responsibilityNote());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors(*this).muted);
    m_note->setPalette(muted);
    m_tree->retranslate();
    m_editor->retranslate();
    m_preview->retranslate();
    m_result->retranslate();
    Q_EMIT headerChanged();
}

void registerTemplatesPage(AppContext& context)
{
    auto page = std::make_shared<QPointer<TemplatesPage>>();
    PageEntry entry;
    entry.id = u"templates"_s;
    entry.title = [] { return TemplatesPage::tr("Templates"); };
    entry.icon = u"note"_s;
    entry.section = PageEntry::Section::Setup;
    entry.order = 100;
    entry.shortcut = QKeySequence(Qt::CTRL | Qt::Key_0);
    entry.make = [page](AppContext& of) -> Page* {
        *page = new TemplatesPage(of);
        return *page;
    };
    context.pages().add(std::move(entry));

    const auto isShown = [page] { return *page && (*page)->isVisible(); };
    context.actions().add({.id = u"texts.save"_s, .text = [] { return TemplatesPage::tr("&Save text"); }, .icon = u"success"_s,
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_S)}, .menu = MenuPlace::Extra, .group = 20,
                           .trigger = [page] {
                               if (*page)
                                   (*page)->save();
                           },
                           .isEnabled = [page, isShown] { return isShown() && (*page)->canSave(); }, .changesBook = true});
    context.actions().add({.id = u"texts.check"_s, .text = [] { return TemplatesPage::tr("&Check all texts"); }, .icon = u"search"_s,
                           .menu = MenuPlace::Extra, .group = 20,
                           .trigger = [page, &context] {
                               context.openPage(u"templates"_s);
                               if (*page)
                                   (*page)->checkAll();
                           }});
    context.actions().add({.id = u"texts.languages"_s, .text = [] { return TemplatesPage::tr("&Languages of the texts…"); },
                           .icon = u"language"_s, .menu = MenuPlace::Extra, .group = 20,
                           .trigger = [page, &context] {
                               context.openPage(u"templates"_s);
                               auto* dialog = new LanguagesDialog(context, *page);
                               dialog->setAttribute(Qt::WA_DeleteOnClose);
                               dialog->open();
                           }});
    context.addDialog({u"texts.languages"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new LanguagesDialog(c, parent); }});
    context.addDialog({u"texts.words"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new WordsDialog(c, u"nl"_s, parent); }});
    context.addDialog({u"texts.versions"_s, [](AppContext& c, QWidget* parent) -> QDialog* { return new VersionsDialog(c, kFirst, true, parent); }});
    context.addDialog({u"texts.placeholders"_s, [](AppContext& c, QWidget* parent) -> QDialog* {
                           const auto library = bookTexts(c.database());
                           return library ? new PlaceholderDialog(*library, u"nl"_s, {}, parent) : nullptr;
                       }});
}

} // namespace tegoed::ui
