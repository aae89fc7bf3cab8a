#include "ui/screens/templates/languages_dialog.h"

#include "core/usecases/messages/texts.h"
#include "ui/presentation/error_text.h"
#include "ui/screens/templates/text_names.h"
#include "ui/screens/templates/words_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/form_captions.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

LanguagesDialog::LanguagesDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(new QTableWidget(this))
    , m_toggle(new QPushButton(this))
    , m_words(new QPushButton(this))
    , m_caption(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_codeLabel(new QLabel(this))
    , m_from(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_strip(new InlineStrip(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"languagesDialog"_s);
    m_table->setObjectName(u"languages.table"_s);
    m_table->setColumnCount(3);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_toggle->setObjectName(u"languages.toggle"_s);
    m_words->setObjectName(u"languages.words"_s);
    m_caption->setWordWrap(true);
    m_code->setObjectName(u"languages.code"_s);
    m_code->setMaxLength(2);
    m_codeLabel->setBuddy(m_code);
    m_from->setObjectName(u"languages.from"_s);
    m_fromLabel->setBuddy(m_from);
    m_copy->setObjectName(u"languages.copy"_s);
    m_close->setObjectName(u"languages.close"_s);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(gap());
    beside->addWidget(m_toggle);
    beside->addWidget(m_words);
    beside->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(gap(2));
    top->addWidget(m_table, 1);
    top->addLayout(beside);
    auto* fresh = new QHBoxLayout;
    fresh->setSpacing(gap());
    fresh->addWidget(m_codeLabel);
    fresh->addWidget(m_code, 2);
    fresh->addWidget(m_fromLabel);
    fresh->addWidget(m_from, 1);
    fresh->addWidget(m_copy);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addLayout(top, 1);
    column->addWidget(m_caption);
    column->addLayout(fresh);
    column->addWidget(m_strip);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &LanguagesDialog::updateButtons);
    connect(m_toggle, &QPushButton::clicked, this, &LanguagesDialog::toggle);
    connect(m_words, &QPushButton::clicked, this, [this] {
        WordsDialog dialog(m_context, chosen(), this);
        dialog.exec();
    });
    connect(m_copy, &QPushButton::clicked, this, &LanguagesDialog::copy);
    connect(m_code, &QLineEdit::textChanged, this, &LanguagesDialog::updateButtons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_close->setAutoDefault(false);
    m_copy->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 20);
    retranslate();
}

void LanguagesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguagesDialog::retranslate()
{
    setWindowTitle(tr("Languages of the texts"));
    m_table->setAccessibleName(tr("Languages"));
    m_table->setHorizontalHeaderLabels({tr("Language"), tr("Texts"), tr("Use")});
    m_toggle->setText(tr("Switch &off"));
    m_words->setText(tr("&Words per country…"));
    m_caption->setText(tr("A new language begins as a copy of another one, which you then translate."));
    m_code->setPlaceholderText(tr("Two letters: fr, de, pl"));
    FormCaptions::write(*m_codeLabel, tr("&New language"));
    FormCaptions::write(*m_fromLabel, tr("&copy of"));
    m_copy->setText(tr("&Make"));
    m_close->setText(tr("Close"));
    load();
}

void LanguagesDialog::load()
{
    const auto library = bookTexts(m_context.database());
    if (!library) {
        m_strip->say(Tone::Bad, errorText(library.error()));
        return;
    }
    m_library = *library;
    const QString before = chosen();
    const QStringList all = m_library.allLanguages(), inUse = m_library.languages();
    m_table->setRowCount(static_cast<int>(all.size()));
    m_from->clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString& code = all.at(row);
        const auto count = std::count_if(m_library.texts().begin(), m_library.texts().end(),
                                         [&code](const TemplateText& text) { return text.key.language == code; });
        const QString name = u"%1 (%2)"_s.arg(textLanguageText(code), code);
        int at = 0;
        for (const QString& text : {name, QLocale().toString(static_cast<qlonglong>(count)), inUse.contains(code) ? tr("in use") : tr("switched off")}) {
            auto* item = new QTableWidgetItem(text);
            item->setData(Qt::UserRole, code);
            m_table->setItem(row, at++, item);
        }
        m_from->addItem(textLanguageText(code), code);
    }
    m_table->selectRow(std::max(0, static_cast<int>(all.indexOf(before))));
    updateButtons();
}

QString LanguagesDialog::chosen() const
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0);
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void LanguagesDialog::updateButtons()
{
    const bool isUsed = m_library.languages().contains(chosen());
    const bool isLast = isUsed && m_library.languages().size() == 1;
    m_toggle->setText(isUsed ? tr("Switch &off") : tr("Switch &on"));
    m_toggle->setEnabled(!m_context.isReadOnly() && !chosen().isEmpty() && !isLast);
    m_toggle->setToolTip(isLast ? tr("At least one language stays in use") : QString());
    m_words->setEnabled(!chosen().isEmpty());
    for (QWidget* part : {static_cast<QWidget*>(m_code), static_cast<QWidget*>(m_from)})
        part->setEnabled(!m_context.isReadOnly());
    m_copy->setEnabled(!m_context.isReadOnly() && m_code->text().trimmed().size() == 2);
}

void LanguagesDialog::toggle()
{
    const QString code = chosen();
    const bool use = !m_library.languages().contains(code);
    const Result<UndoToken> done = useLanguage(m_context.session(), code, use);
    if (!done) {
        m_strip->say(Tone::Bad, errorText(done.error()));
        return;
    }
    m_context.pushUndo([code, use] {
        return use ? tr("language “%1” switched on").arg(textLanguageText(code)) : tr("language “%1” switched off").arg(textLanguageText(code));
    }, *done);
    load();
}

void LanguagesDialog::copy()
{
    const QString code = m_code->text().trimmed().toLower();
    const Result<int> copied = copyLanguage(m_context.session(), m_from->currentData().toString(), code);
    if (!copied) {
        m_strip->say(Tone::Bad, errorText(copied.error())); // What was typed stays.
        m_code->setFocus();
        return;
    }
    m_code->clear();
    load();
    m_table->selectRow(m_table->rowCount() - 1);
    m_strip->say(Tone::Good, tr("%n text(s) and building block(s) copied to “%1”; translate them before you use them.", nullptr, *copied)
                                 .arg(textLanguageText(code)));
}

} // namespace tegoed::ui
