#include "ui/shell/shortcut_sheet.h"

#include "core/base/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTableWidget>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

QString keysOf(const ActionEntry& entry)
{
    QStringList texts;
    for (const QKeySequence& keys : entry.shortcuts)
        texts += keys.toString(QKeySequence::NativeText);
    texts.removeDuplicates();
    return texts.join(u" / "_s);
}

QString menuOf(const ActionEntry& entry)
{
    return ActionRegistry::menuTitle(entry.menu).remove(u'&');
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"shortcuts"_s);
    m_filter->setObjectName(u"shortcuts.filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_table->setObjectName(u"shortcuts.table"_s);
    m_table->setColumnCount(3);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_print->setObjectName(u"shortcuts.print"_s);
    m_print->setIcon(icon(u"print"_s));
    m_close->setObjectName(u"shortcuts.close"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap());
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(m_print, &QPushButton::clicked, this, &ShortcutSheet::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
    retranslate();
}

void ShortcutSheet::fill()
{
    const QStringList words = foldForSearch(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    m_table->setRowCount(0);
    for (const ActionEntry& entry : m_actions.entries()) {
        if (entry.shortcuts.isEmpty())
            continue;
        const QString name = m_actions.action(entry.id)->iconText();
        const QString all = foldForSearch(name + u' ' + keysOf(entry) + u' ' + menuOf(entry));
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); }))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        m_table->setItem(row, 1, new QTableWidgetItem(keysOf(entry)));
        m_table->setItem(row, 2, new QTableWidgetItem(menuOf(entry)));
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::max(m_table->columnWidth(0), fontMetrics().averageCharWidth() * 38));
    m_table->setColumnWidth(1, m_table->columnWidth(1) + gap(3));
}

void ShortcutSheet::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QString html = u"<h2>"_s + windowTitle().toHtmlEscaped() + u"</h2><table cellpadding=\"3\">"_s;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        html += u"<tr>"_s;
        for (int column = 0; column < m_table->columnCount(); ++column)
            html += u"<td>"_s + m_table->item(row, column)->text().toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    QTextDocument document;
    document.setHtml(html + u"</table>"_s);
    document.print(&printer);
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setPlaceholderText(tr("Search in the shortcuts"));
    m_filter->setAccessibleName(tr("Search in the shortcuts"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("Menu")});
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
    fill();
}

void ShortcutSheet::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
