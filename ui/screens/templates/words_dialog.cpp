#include "ui/screens/templates/words_dialog.h"

#include "ui/presentation/error_text.h"
#include "ui/presentation/state_text.h"
#include "ui/screens/templates/text_names.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array kCountries = {Terms::Country::Netherlands, Terms::Country::Belgium, Terms::Country::Other};

} // namespace

WordsDialog::WordsDialog(AppContext& context, const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_language(language)
    , m_caption(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_strip(new InlineStrip(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"wordsDialog"_s);
    m_caption->setWordWrap(true);
    m_table->setObjectName(u"words.table"_s);
    m_table->setColumnCount(4);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_save->setObjectName(u"words.save"_s);
    m_save->setEnabled(!context.isReadOnly());
    m_cancel->setObjectName(u"words.cancel"_s);
    makePrimary(*m_save);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addWidget(m_caption);
    column->addWidget(m_table, 1);
    column->addWidget(m_strip);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &WordsDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 24);
    retranslate();
    load();
}

void WordsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WordsDialog::retranslate()
{
    setWindowTitle(tr("Words per country: %1").arg(textLanguageText(m_language)));
    m_caption->setText(tr("These words follow the country of the debtor."));
    m_table->setAccessibleName(tr("Words per country"));
    m_table->setHorizontalHeaderLabels({tr("Placeholder"), countryText(u"NL"_s), countryText(u"BE"_s), tr("Elsewhere")});
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
}

void WordsDialog::load()
{
    const auto library = bookTexts(m_context.database());
    if (!library) {
        m_strip->say(Tone::Bad, errorText(library.error()));
        return;
    }
    m_library = *library;
    const QStringList keys = m_library.terms().keys();
    m_table->setRowCount(static_cast<int>(keys.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto* name = new QTableWidgetItem(u"{{%1}}"_s.arg(keys.at(row)));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setToolTip(name->text());
        m_table->setItem(row, 0, name);
        for (std::size_t i = 0; i < kCountries.size(); ++i) {
            const QString word = m_library.terms().value(keys.at(row), m_language, kCountries.at(i));
            auto* item = new QTableWidgetItem(word);
            item->setToolTip(word);
            if (m_context.isReadOnly())
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, static_cast<int>(i) + 1, item);
        }
    }
    m_table->setCurrentCell(0, 1);
}

void WordsDialog::save()
{
    const QStringList keys = m_library.terms().keys();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (std::size_t i = 0; i < kCountries.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            const TermKey key{keys.at(row), m_language, kCountries.at(i)};
            const Result<UndoToken> saved = saveTerm(m_context.session(), key, m_table->item(row, column)->text());
            if (saved) {
                m_context.pushUndo([name = key.name] { return tr("word “%1” changed").arg(name); }, *saved);
            } else if (saved.error().code != Error::Code::NothingToDo) {
                m_strip->say(Tone::Bad, errorText(saved.error()));
                m_table->setCurrentCell(row, column);
                m_table->setFocus();
                return;
            }
        }
    }
    accept();
}

} // namespace tegoed::ui
