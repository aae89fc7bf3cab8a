#include "ui/screens/templates/placeholder_dialog.h"

#include "core/domain/message/placeholders.h"
#include "ui/presentation/message_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

QString listAround(const QString& text, qsizetype position)
{
    static const QRegularExpression sections(u"\\{\\{([#/])\\s*([^{}\\s]+)\\s*\\}\\}"_s);
    QStringList open;
    for (auto match = sections.globalMatch(text.first(std::min(position, text.size()))); match.hasNext();) {
        const auto found = match.next();
        if (found.captured(1) == u"#"_s)
            open += found.captured(2);
        else if (!open.isEmpty() && open.last() == found.captured(2))
            open.removeLast();
    }
    for (auto name = open.crbegin(); name != open.crend(); ++name) {
        const Placeholder* field = findPlaceholder(*name);
        if (field && field->kind == FieldKind::List)
            return *name;
    }
    return {};
}

PlaceholderDialog::PlaceholderDialog(const TemplateLibrary& library, const QString& language, const QString& list, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_language(language)
    , m_list(list)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_insert(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"placeholderDialog"_s);
    m_filter->setObjectName(u"placeholders.filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_table->setObjectName(u"placeholders.table"_s);
    m_table->setColumnCount(3);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 52);
    m_table->setColumnWidth(1, fontMetrics().averageCharWidth() * 42);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_insert->setObjectName(u"placeholders.insert"_s);
    m_cancel->setObjectName(u"placeholders.cancel"_s);
    makePrimary(*m_insert);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_insert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, this, &PlaceholderDialog::filter);
    connect(m_insert, &QPushButton::clicked, this, &PlaceholderDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &PlaceholderDialog::take);
    resize(fontMetrics().averageCharWidth() * 135, fontMetrics().height() * 30);
    m_table->selectRow(0);
    m_filter->setFocus();
}

void PlaceholderDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceholderDialog::retranslate()
{
    setWindowTitle(tr("Insert a placeholder"));
    m_filter->setPlaceholderText(tr("Search name, meaning or example"));
    m_filter->setAccessibleName(tr("Search in placeholders"));
    m_table->setAccessibleName(tr("Placeholders"));
    m_table->setHorizontalHeaderLabels({tr("Meaning"), tr("Example"), tr("Placeholder")});
    m_insert->setText(tr("&Insert"));
    m_cancel->setText(tr("Cancel"));
    m_rows.clear();
    addRows(m_library, m_language, m_list);
    filter();
}

void PlaceholderDialog::addRows(const TemplateLibrary& library, const QString& language, const QString& list)
{
    const auto section = [](const QString& name) { return u"{{#%1}}{{/%1}}"_s.arg(name); };
    const auto add = [&](const Placeholder& field) {
        if (field.kind == FieldKind::List)
            m_rows.push_back({section(field.name), placeholderText(field.name), tr("repeats what stands inside for each row")});
        else if (field.kind == FieldKind::Flag)
            m_rows.push_back({section(field.name), placeholderText(field.name), tr("shows what stands inside when it is so")});
        else
            m_rows.push_back({u"{{%1}}"_s.arg(field.name), placeholderText(field.name), field.example});
    };
    for (const Placeholder& field : placeholders()) {
        if (!list.isEmpty() && field.list == list)
            add(field);
    }
    for (const Placeholder& field : placeholders()) {
        if (field.list.isEmpty())
            add(field);
    }
    for (const QString& term : library.terms().keys())
        m_rows.push_back({u"{{%1}}"_s.arg(term), tr("Word that differs per country"), library.terms().value(term, language, Terms::Country::Netherlands)});
    for (const QString& block : library.blockNames()) {
        const TemplateText* text = library.block(block, language, LegalTrack::NlB2b);
        m_rows.push_back({u"{{> %1}}"_s.arg(block), tr("Building block “%1”").arg(block), text ? text->body.section(u'\n', 0, 0) : QString()});
    }
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Row& one = m_rows[static_cast<std::size_t>(row)];
        int at = 0;
        for (const QString& text : {one.meaning, one.example, one.tag}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, at++, item);
        }
    }
}

void PlaceholderDialog::filter()
{
    const QString wanted = m_filter->text().trimmed();
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Row& one = m_rows[static_cast<std::size_t>(row)];
        const bool isShown = QString(one.tag + u' ' + one.meaning + u' ' + one.example).contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !isShown);
        if (isShown && first < 0)
            first = row;
    }
    if (first >= 0)
        m_table->selectRow(first);
    m_insert->setEnabled(first >= 0);
}

void PlaceholderDialog::take()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_table->isRowHidden(row))
        return;
    m_chosen = m_rows[static_cast<std::size_t>(row)].tag;
    accept();
}

} // namespace tegoed::ui
