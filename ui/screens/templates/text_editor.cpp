#include "ui/screens/templates/text_editor.h"

#include "ui/presentation/message_text.h"
#include "ui/presentation/ui_language.h"
#include "ui/screens/templates/placeholder_dialog.h"
#include "ui/screens/templates/template_highlighter.h"
#include "ui/screens/templates/text_names.h"
#include "ui/widgets/form_captions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr int kListLines = 4;

bool hasSubject(const TextKey& key)
{
    return key.channel == Channel::Email || key.channel == Channel::Letter;
}

} // namespace

TextEditor::TextEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_subjectLabel(new QLabel(this))
    , m_toneLabel(new QLabel(this))
    , m_sameAsLabel(new QLabel(this))
    , m_bodyLabel(new QLabel(this))
    , m_subject(new QLineEdit(this))
    , m_tone(new QComboBox(this))
    , m_sameAs(new QComboBox(this))
    , m_body(new QPlainTextEdit(this))
    , m_highlighter(new TemplateHighlighter(m_body->document()))
    , m_strip(new InlineStrip(this))
    , m_list(new QListWidget(this))
    , m_insert(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_versions(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    build();
    connect(m_subject, &QLineEdit::textChanged, this, &TextEditor::follow);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TextEditor::follow);
    connect(m_tone, &QComboBox::activated, this, &TextEditor::follow);
    connect(m_sameAs, &QComboBox::activated, this, &TextEditor::chooseSameAs);
    connect(m_insert, &QPushButton::clicked, this, &TextEditor::insertRequested);
    connect(m_discard, &QPushButton::clicked, this, &TextEditor::discardRequested);
    connect(m_versions, &QPushButton::clicked, this, &TextEditor::versionsRequested);
    connect(m_restore, &QPushButton::clicked, this, &TextEditor::restoreRequested);
    connect(m_list, &QListWidget::itemActivated, this, [this] { openFinding(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { openFinding(m_list->currentRow()); });
    retranslate();
}

void TextEditor::build()
{
    setObjectName(u"templates.editor"_s);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    m_title->setFont(heading);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_subject->setObjectName(u"templates.subject"_s);
    m_subjectLabel->setBuddy(m_subject);
    m_tone->setObjectName(u"templates.tone"_s);
    m_toneLabel->setBuddy(m_tone);
    m_sameAs->setObjectName(u"templates.sameAs"_s);
    m_sameAsLabel->setBuddy(m_sameAs);
    m_body->setObjectName(u"templates.body"_s);
    m_body->setTabChangesFocus(true);
    m_bodyLabel->setBuddy(m_body);
    m_highlighter->setPalette(palette());
    m_strip->setObjectName(u"templates.problem"_s);
    m_strip->setClosable(false);
    m_list->setObjectName(u"templates.findings"_s);
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(fontMetrics().height() * kListLines * 3 / 2);
    m_insert->setObjectName(u"templates.insert"_s);
    m_insert->setIcon(icon(u"add"_s));
    m_discard->setObjectName(u"templates.discard"_s);
    m_versions->setObjectName(u"templates.versions"_s);
    m_restore->setObjectName(u"templates.restore"_s);
    m_subject->installEventFilter(this);
    m_body->installEventFilter(this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_subjectLabel, m_subject);
    form->addRow(m_toneLabel, m_tone);
    form->addRow(m_sameAsLabel, m_sameAs);
    auto* above = new QHBoxLayout;
    above->addWidget(m_bodyLabel);
    above->addStretch();
    above->addWidget(m_insert);
    auto* below = new QHBoxLayout;
    below->setSpacing(gap());
    below->addWidget(m_versions);
    below->addWidget(m_restore);
    below->addStretch();
    below->addWidget(m_discard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(), 0, gap(), 0);
    column->setSpacing(gap());
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(form);
    column->addLayout(above);
    column->addWidget(m_body, 1);
    column->addWidget(m_strip);
    column->addWidget(m_list);
    column->addLayout(below);
}

void TextEditor::showText(const TemplateLibrary& library, const TemplateText& saved, const TemplateText& text, bool isReadOnly)
{
    const bool isOther = m_last.key != text.key;
    m_library = library;
    m_saved = saved;
    m_isReadOnly = isReadOnly;
    const bool isShown = !isOther && this->text() == text; // Then the cursor and a half-typed line stay.
    m_isFilling = true;
    m_last = text;
    if (!isShown) {
        m_subject->setText(text.subject);
        m_subject->setCursorPosition(0);
        m_body->setPlainText(text.body);
    }
    m_tone->setCurrentIndex(std::max(0, m_tone->findData(text.tone ? toneCode(*text.tone) : QString())));
    m_sameAs->setCurrentIndex(std::max(0, m_sameAs->findData(text.sameAs ? channelCode(*text.sameAs) : QString())));
    m_isFilling = false;
    if (isOther) {
        m_subjectHadFocus = false;
        m_findings.clear();
    }
    retranslate();
}

TemplateText TextEditor::text() const
{
    TemplateText text;
    text.key = m_saved.key;
    text.tone = toneOf(m_tone->currentData().toString());
    text.sameAs = channelOf(m_sameAs->currentData().toString());
    if (text.sameAs)
        return text;
    text.subject = hasSubject(text.key) ? m_subject->text().trimmed() : QString();
    text.body = m_body->toPlainText();
    // As the book keeps it: no blank lines around it.
    while (text.body.endsWith(u'\n') || text.body.endsWith(u' '))
        text.body.chop(1);
    while (text.body.startsWith(u'\n'))
        text.body.remove(0, 1);
    return text;
}

/// Its own text begins as what it was the same as.
void TextEditor::chooseSameAs()
{
    const std::optional<Channel> before = m_last.sameAs;
    if (before && m_sameAs->currentData().toString().isEmpty() && m_body->toPlainText().isEmpty()) {
        TextKey key = m_saved.key;
        key.channel = before;
        const TemplateText* same = m_library.find(key);
        key.track.reset();
        if (!same)
            same = m_library.find(key);
        if (same) {
            m_isFilling = true;
            m_subject->setText(same->subject);
            m_body->setPlainText(same->body);
            m_isFilling = false;
        }
    }
    follow();
}

void TextEditor::follow()
{
    if (m_isFilling)
        return;
    const TemplateText now = text();
    updateParts();
    if (now == m_last) // Colours alone also come as a change of the document.
        return;
    m_last = now;
    updateButtons();
    Q_EMIT edited();
}

void TextEditor::updateParts()
{
    const TextKey& key = m_saved.key;
    const bool isSame = !m_sameAs->currentData().toString().isEmpty();
    const bool withSubject = hasSubject(key) && !isSame;
    m_subjectLabel->setVisible(withSubject);
    m_subject->setVisible(withSubject);
    m_toneLabel->setVisible(!key.isBlock());
    m_tone->setVisible(!key.isBlock());
    const bool mayBeSame = key.channel == Channel::Letter || key.channel == Channel::WhatsApp || isSame;
    m_sameAsLabel->setVisible(mayBeSame);
    m_sameAs->setVisible(mayBeSame);
    m_bodyLabel->setVisible(!isSame);
    m_body->setVisible(!isSame);
    m_insert->setVisible(!isSame);
    for (QWidget* field : {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_body)})
        field->setProperty("readOnly", m_isReadOnly);
    for (QWidget* field : {static_cast<QWidget*>(m_tone), static_cast<QWidget*>(m_sameAs), static_cast<QWidget*>(m_insert)})
        field->setEnabled(!m_isReadOnly);
    if (auto* column = qobject_cast<QVBoxLayout*>(layout()))
        column->setStretchFactor(m_list, isSame ? 1 : 0);
    updateButtons();
}

void TextEditor::updateButtons()
{
    const bool isChanged = m_last != m_saved;
    m_discard->setEnabled(isChanged);
    m_restore->setEnabled(!m_isReadOnly && !isChanged && m_hasOriginal && !m_isOriginal);
    m_restore->setToolTip(isChanged ? tr("Save or discard your changes first") : QString());
    m_versions->setEnabled(!m_saved.key.name.isEmpty());
}

void TextEditor::setHasOriginal(bool hasOriginal, bool isOriginal)
{
    m_hasOriginal = hasOriginal;
    m_isOriginal = isOriginal;
    updateButtons();
}

void TextEditor::showFindings(const std::vector<TextFinding>& findings)
{
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const TextFinding& a, const TextFinding& b) { return a.blocks && !b.blocks; });
    m_list->clear();
    std::vector<TemplateHighlighter::Mark> marks;
    const QString code = m_saved.key.code();
    for (const TextFinding& finding : m_findings) {
        auto* item = new QListWidgetItem(icon(finding.blocks ? u"error"_s : u"warning"_s, themeColors(*this).of(finding.blocks ? Tone::Bad : Tone::Warning)),
                                         findingLine(finding, &m_saved.key), m_list);
        item->setToolTip(item->text());
        const bool hasPlace = !finding.problem.thing.isEmpty() && finding.problem.where == code && finding.problem.line > 0
            && m_last.body.section(u'\n', finding.problem.line - 1, finding.problem.line - 1).contains(finding.problem.thing);
        if (hasPlace)
            marks.push_back({finding.problem.line, finding.problem.column, finding.blocks});
    }
    m_list->setVisible(!m_findings.empty());
    m_highlighter->setMarks(std::move(marks));
    const auto wrong = std::find_if(m_findings.begin(), m_findings.end(), [](const TextFinding& finding) { return finding.blocks; });
    if (wrong == m_findings.end()) {
        m_strip->hide();
        return;
    }
    const TextFinding first = *wrong;
    m_strip->say(Tone::Bad, findingLine(first, &m_saved.key));
    const bool canReplace = !m_isReadOnly && first.problem.where == code && !first.problem.suggestion.isEmpty()
        && (first.problem.problem == u"unknown_field"_s || first.problem.problem == u"unknown_block"_s);
    m_strip->setAction(canReplace ? tr("Use “%1”").arg(first.problem.suggestion) : QString(), [this, first] { replaceBySuggestion(first); });
}

void TextEditor::showFailure(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    m_strip->setAction({}, {});
    m_strip->say(Tone::Bad, sentence);
}

void TextEditor::replaceBySuggestion(const TextFinding& finding)
{
    const TemplateProblem& problem = finding.problem;
    if (problem.line == 0) {
        m_subject->setText(m_subject->text().replace(problem.thing, problem.suggestion));
        return;
    }
    const QTextBlock line = m_body->document()->findBlockByNumber(problem.line - 1);
    const qsizetype at = line.text().indexOf(problem.thing, problem.column - 1);
    if (at < 0)
        return;
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + static_cast<int>(at));
    cursor.setPosition(line.position() + static_cast<int>(at + problem.thing.size()), QTextCursor::KeepAnchor);
    cursor.insertText(problem.suggestion);
    m_body->setFocus();
}

void TextEditor::openFinding(int row)
{
    if (row < 0 || row >= static_cast<int>(m_findings.size()))
        return;
    const TemplateProblem problem = m_findings[static_cast<std::size_t>(row)].problem;
    if (problem.where == m_saved.key.code())
        goTo(problem.line, problem.column);
    else
        Q_EMIT otherTextRequested(problem.where, problem.line, problem.column);
}

void TextEditor::goTo(int line, int column)
{
    if (line == 0 && m_subject->isVisible()) {
        m_subject->setFocus();
        m_subject->setCursorPosition(column - 1);
        return;
    }
    const QTextBlock block = m_body->document()->findBlockByNumber(std::max(0, line - 1));
    if (block.isValid()) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
        m_body->setTextCursor(cursor);
        m_body->centerCursor();
    }
    m_body->setFocus();
}

void TextEditor::insert(const QString& tag)
{
    if (m_subjectHadFocus && m_subject->isVisible()) {
        m_subject->insert(tag);
        m_subject->setFocus();
        return;
    }
    QTextCursor cursor = m_body->textCursor();
    const QString selected = cursor.selectedText();
    const qsizetype inside = tag.indexOf(u"}}{{/"_s);
    if (inside < 0) {
        cursor.insertText(tag);
    } else { // A section goes around what was selected.
        const QString opened = tag.first(inside + 2);
        cursor.insertText(opened + selected + tag.sliced(inside + 2));
        cursor.setPosition(cursor.position() - static_cast<int>(tag.size() - inside - 2));
    }
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

QString TextEditor::listAtCursor() const
{
    return m_subjectHadFocus ? QString() : listAround(m_body->toPlainText(), m_body->textCursor().position());
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_subjectHadFocus = watched == m_subject;
    return QWidget::eventFilter(watched, event);
}

void TextEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

void TextEditor::retranslate()
{
    const TextKey& key = m_saved.key;
    m_title->setText(key.name.isEmpty() ? QString() : textTitle(key));
    const auto stage = stageOf(key.name);
    const StageInfo* info = stage ? m_library.stage(*stage) : nullptr;
    m_note->setText(info && UiLanguage::current() == u"en"_s ? info->legalNote : QString()); // The files have it in English only.
    m_note->setVisible(!m_note->text().isEmpty());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColors(*this).muted);
    m_note->setPalette(muted);
    FormCaptions::write(*m_subjectLabel, tr("Su&bject"));
    FormCaptions::write(*m_toneLabel, tr("&Tone"));
    FormCaptions::write(*m_sameAsLabel, tr("Te&xt"));
    FormCaptions::write(*m_bodyLabel, tr("&Message"));
    m_body->setAccessibleName(tr("Message"));
    m_list->setAccessibleName(tr("What the check says"));
    m_insert->setText(tr("Insert &placeholder…"));
    m_discard->setText(tr("&Discard changes"));
    m_versions->setText(tr("&Versions…"));
    m_restore->setText(tr("&Restore original"));
    m_isFilling = true;
    const QString tone = m_last.tone ? toneCode(*m_last.tone) : QString();
    m_tone->clear();
    m_tone->addItem(info ? tr("as the stage: %1").arg(toneText(info->tone)) : tr("as the stage"), QString());
    for (const tegoed::Tone one : {tegoed::Tone::Friendly, tegoed::Tone::Neutral, tegoed::Tone::Firm})
        m_tone->addItem(toneText(one), toneCode(one));
    m_tone->setCurrentIndex(std::max(0, m_tone->findData(tone)));
    m_sameAs->clear();
    m_sameAs->addItem(tr("its own"), QString());
    for (const Channel channel : {Channel::Email, Channel::Letter, Channel::Sms}) {
        if (channel != key.channel)
            m_sameAs->addItem(tr("the same as of %1").arg(channelText(channel)), channelCode(channel));
    }
    m_sameAs->setCurrentIndex(std::max(0, m_sameAs->findData(m_last.sameAs ? channelCode(*m_last.sameAs) : QString())));
    m_isFilling = false;
    updateParts();
    showFindings(m_findings);
}

} // namespace tegoed::ui
