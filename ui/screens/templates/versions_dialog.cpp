#include "ui/screens/templates/versions_dialog.h"

#include "core/usecases/shipped_texts.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/screens/templates/text_names.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/sealed_browser.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// Lines of both texts, marked: '-' only in the earlier, '+' only in the later, ' ' in both. By the longest common sequence.
std::vector<std::pair<QChar, QString>> differences(const QStringList& earlier, const QStringList& later)
{
    const auto rows = static_cast<std::size_t>(earlier.size()), columns = static_cast<std::size_t>(later.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    const auto lineOf = [](const QStringList& lines, std::size_t at) { return lines.at(static_cast<qsizetype>(at)); };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            common[i][j] = lineOf(earlier, i) == lineOf(later, j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    std::vector<std::pair<QChar, QString>> lines;
    std::size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && lineOf(earlier, i) == lineOf(later, j)) {
            lines.emplace_back(u' ', lineOf(earlier, i++));
            ++j;
        } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
            lines.emplace_back(u'-', lineOf(earlier, i++));
        } else {
            lines.emplace_back(u'+', lineOf(later, j++));
        }
    }
    return lines;
}

/// What a person compares: the fields in the words of the editor, then the text.
QStringList comparableLines(const TemplateText& text)
{
    QStringList lines;
    if (!text.subject.isEmpty())
        lines += VersionsDialog::tr("Subject: %1").arg(text.subject);
    if (text.tone)
        lines += VersionsDialog::tr("Tone: %1").arg(toneText(*text.tone));
    if (text.sameAs)
        lines += VersionsDialog::tr("The same as of %1").arg(channelText(*text.sameAs));
    if (!lines.isEmpty())
        lines += QString();
    return text.sameAs ? lines : lines + text.body.split(u'\n');
}

} // namespace

VersionsDialog::VersionsDialog(AppContext& context, const TextKey& key, bool mayRestore, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_key(key)
    , m_mayRestore(mayRestore)
    , m_table(new QTableWidget(this))
    , m_caption(new QLabel(this))
    , m_view(new SealedBrowser(this))
    , m_strip(new InlineStrip(this))
    , m_restore(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"versionsDialog"_s);
    m_table->setObjectName(u"versions.table"_s);
    m_table->setColumnCount(3);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setObjectName(u"versions.view"_s);
    m_restore->setObjectName(u"versions.restore"_s);
    m_close->setObjectName(u"versions.close"_s);
    makePrimary(*m_restore);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap());
    right->addWidget(m_caption);
    right->addWidget(m_view, 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(gap(2));
    both->addWidget(m_table, 1);
    both->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addLayout(both, 1);
    column->addWidget(m_strip);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &VersionsDialog::compare);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
    retranslate();
}

void VersionsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VersionsDialog::retranslate()
{
    setWindowTitle(tr("Versions of %1").arg(textTitle(m_key)));
    m_table->setAccessibleName(tr("Versions"));
    m_table->setHorizontalHeaderLabels({tr("Version"), tr("When"), tr("Who")});
    m_view->setAccessibleName(tr("Differences with the text in use"));
    m_restore->setText(tr("&Restore this version"));
    m_close->setText(tr("Close"));
    const int row = m_table->currentRow();
    load();
    if (row > 0 && row < m_table->rowCount())
        m_table->selectRow(row);
    compare();
}

void VersionsDialog::load()
{
    const auto versions = textVersions(m_context.database(), m_key);
    if (!versions) {
        m_strip->say(Tone::Bad, errorText(versions.error()));
        return;
    }
    m_versions = *versions;
    const TemplateText* original = shippedTexts().find(m_key);
    if (m_versions.empty() && original)
        m_versions.push_back({1, {}, {}, *original});
    m_table->setRowCount(static_cast<int>(m_versions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TextVersion& one = m_versions[static_cast<std::size_t>(row)];
        QString who = one.actor.isEmpty() ? tr("came with Tegoed") : one.actor;
        if (!one.actor.isEmpty() && original && one.text == *original)
            who += u" · "_s + tr("the original");
        int at = 0;
        for (const QString& text : {row == 0 ? tr("%1 · in use").arg(one.version) : QString::number(one.version),
                                    one.createdAt.isEmpty() ? QString() : timeText(one.createdAt), who}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, at++, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->selectRow(m_table->rowCount() > 1 ? 1 : 0);
    compare();
}

void VersionsDialog::compare()
{
    const int row = m_table->currentRow();
    m_restore->setEnabled(m_mayRestore && row > 0 && m_versions[static_cast<std::size_t>(row)].text != m_versions.front().text);
    m_restore->setToolTip(m_mayRestore || m_context.isReadOnly() ? QString() : tr("Save or discard your changes first"));
    if (row < 0)
        return;
    const TextVersion& earlier = m_versions[static_cast<std::size_t>(row)];
    const ThemeColors colors = themeColors(*this);
    QString html;
    for (const auto& [sign, line] : differences(comparableLines(earlier.text), comparableLines(m_versions.front().text))) {
        const QString shown = line.isEmpty() ? u"&nbsp;"_s : line.toHtmlEscaped();
        if (sign == u'-')
            html += u"<div style=\"background-color:%1\"><s>− %2</s></div>"_s.arg(colors.errorSoft.name(), shown);
        else if (sign == u'+')
            html += u"<div style=\"background-color:%1\">+ %2</div>"_s.arg(colors.goodSoft.name(), shown);
        else
            html += u"<div>&nbsp;&nbsp;%1</div>"_s.arg(shown);
    }
    m_caption->setText(row == 0 ? tr("This version is in use") : tr("What changed from version %1 (−) to the one in use (+)").arg(earlier.version));
    m_view->setHtml(html);
}

void VersionsDialog::restore()
{
    const TextVersion version = m_versions[static_cast<std::size_t>(m_table->currentRow())];
    const Result<TextSaved> saved = saveText(m_context.session(), version.text);
    if (!saved) {
        m_strip->say(Tone::Bad, errorText(saved.error()));
        return;
    }
    const TextKey key = m_key;
    m_context.pushUndo([key, number = version.version] { return tr("version %1 of “%2” restored").arg(number).arg(textTitle(key)); }, saved->undo);
    accept();
}

} // namespace tegoed::ui
