#include "ui/screens/import/columns_view.h"

#include "core/formats/csv/headers.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/problem_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

using formats::DateOrder;
using formats::DecimalSign;
using formats::Field;
using formats::FileKind;

bool isDate(Field field)
{
    return field == Field::InvoiceDate || field == Field::DueDate || field == Field::PaymentDate || field == Field::BookingDate
        || field == Field::ValueDate;
}

bool isAmount(Field field)
{
    return field == Field::Amount || field == Field::PaidAmount || field == Field::OpenAmount || field == Field::PaymentAmount || field == Field::CreditLimit
        || field == Field::BankAmount || field == Field::CreditAmount || field == Field::DebitAmount || field == Field::BalanceAfter;
}

/// The fields of a kind of list, those that must be there first.
QList<std::pair<Field, bool>> fieldsOf(FileKind kind)
{
    if (kind == FileKind::DebtorsCsv)
        return {{Field::DebtorName, true}, {Field::DebtorNumber, false}, {Field::Email, false}, {Field::Phone, false}, {Field::Street, false},
                {Field::PostalCode, false}, {Field::City, false}, {Field::Country, false}, {Field::VatNumber, false},
                {Field::RegistrationNumber, false}, {Field::Iban, false}, {Field::ContactName, false}, {Field::PaymentTermDays, false},
                {Field::CreditLimit, false}, {Field::Language, false}, {Field::CustomerGroup, false}, {Field::Note, false}};
    if (kind == FileKind::PaymentsCsv)
        return {{Field::PaymentDate, true}, {Field::PaymentAmount, true}, {Field::InvoiceNumber, false}, {Field::DebtorNumber, false},
                {Field::DebtorName, false}, {Field::PaymentReference, false}, {Field::Currency, false}, {Field::Note, false}};
    if (kind == FileKind::BankCsv)
        return {{Field::BookingDate, true}, {Field::OwnAccount, true}, {Field::BankAmount, false}, {Field::Direction, false},
                {Field::CreditAmount, false}, {Field::DebitAmount, false}, {Field::Currency, false}, {Field::CounterpartyName, false},
                {Field::CounterpartyAccount, false}, {Field::Remittance, false}, {Field::PaymentReference, false}, {Field::ValueDate, false},
                {Field::BalanceAfter, false}, {Field::BankReference, false}};
    return {{Field::InvoiceNumber, true}, {Field::DebtorName, true}, {Field::InvoiceDate, true}, {Field::DueDate, false}, {Field::Amount, false},
            {Field::OpenAmount, false}, {Field::PaidAmount, false}, {Field::DebtorNumber, false}, {Field::Email, false}, {Field::Currency, false},
            {Field::Type, false}, {Field::Status, false}, {Field::PaymentReference, false}, {Field::Description, false}, {Field::PaymentTermDays, false}};
}

QString fieldText(Field field)
{
    switch (field) {
    case Field::DebtorNumber: return ColumnsView::tr("Debtor number");
    case Field::DebtorName: return ColumnsView::tr("Debtor");
    case Field::ContactName: return ColumnsView::tr("Contact person");
    case Field::Email: return ColumnsView::tr("E-mail");
    case Field::Phone: return ColumnsView::tr("Phone");
    case Field::Street: return ColumnsView::tr("Street and number");
    case Field::PostalCode: return ColumnsView::tr("Postcode");
    case Field::City: return ColumnsView::tr("City");
    case Field::Country: return ColumnsView::tr("Country");
    case Field::VatNumber: return ColumnsView::tr("VAT number");
    case Field::RegistrationNumber: return ColumnsView::tr("Registration number");
    case Field::Iban: return ColumnsView::tr("Account number (IBAN)");
    case Field::Language: return ColumnsView::tr("Language");
    case Field::PaymentTermDays: return ColumnsView::tr("Payment term");
    case Field::CreditLimit: return ColumnsView::tr("Credit limit");
    case Field::CustomerGroup: return ColumnsView::tr("Customer group");
    case Field::Note: return ColumnsView::tr("Note");
    case Field::InvoiceNumber: return ColumnsView::tr("Invoice number");
    case Field::InvoiceDate: return ColumnsView::tr("Invoice date");
    case Field::DueDate: return ColumnsView::tr("Due date");
    case Field::Amount: return ColumnsView::tr("Amount incl. VAT");
    case Field::PaidAmount: return ColumnsView::tr("Paid already");
    case Field::OpenAmount: return ColumnsView::tr("Open amount");
    case Field::Currency: return ColumnsView::tr("Currency");
    case Field::Type: return ColumnsView::tr("Invoice or credit note");
    case Field::Status: return ColumnsView::tr("Status");
    case Field::PaymentReference: return ColumnsView::tr("Payment reference");
    case Field::Description: return ColumnsView::tr("Description");
    case Field::PaymentDate: return ColumnsView::tr("Date of the payment");
    case Field::PaymentAmount: return ColumnsView::tr("Amount received");
    case Field::OwnAccount: return ColumnsView::tr("Your account");
    case Field::BookingDate: return ColumnsView::tr("Booking date");
    case Field::ValueDate: return ColumnsView::tr("Value date");
    case Field::BankAmount: return ColumnsView::tr("Amount");
    case Field::Direction: return ColumnsView::tr("In or out");
    case Field::CreditAmount: return ColumnsView::tr("Amount in");
    case Field::DebitAmount: return ColumnsView::tr("Amount out");
    case Field::BalanceAfter: return ColumnsView::tr("Balance");
    case Field::CounterpartyName: return ColumnsView::tr("Name of the payer");
    case Field::CounterpartyAccount: return ColumnsView::tr("Account of the payer");
    case Field::Remittance: return ColumnsView::tr("Text of the payment");
    case Field::BankReference: return ColumnsView::tr("Reference of the bank");
    default: return {};
    }
}

} // namespace

ColumnsView::ColumnsView(QWidget* parent)
    : QWidget(parent)
    , m_strip(new InlineStrip(this))
    , m_about(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_decimals(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_kindLabel(new QLabel(this))
    , m_datesLabel(new QLabel(this))
    , m_decimalsLabel(new QLabel(this))
    , m_sheetLabel(new QLabel(this))
    , m_fieldsBox(new QWidget)
    , m_grid(new QGridLayout(m_fieldsBox))
    , m_rows(new QTableWidget(this))
    , m_remember(new QCheckBox(this))
    , m_rememberAs(new QLineEdit(this))
    , m_cancel(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"importColumns"_s);
    m_strip->setClosable(false);
    m_about->setWordWrap(true);
    m_kind->setObjectName(u"importColumns.kind"_s);
    for (const FileKind kind : {FileKind::InvoicesCsv, FileKind::DebtorsCsv, FileKind::PaymentsCsv, FileKind::BankCsv})
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_dates->setObjectName(u"importColumns.dates"_s);
    for (const int order : {-1, static_cast<int>(DateOrder::DayMonthYear), static_cast<int>(DateOrder::MonthDayYear), static_cast<int>(DateOrder::YearMonthDay)})
        m_dates->addItem(QString(), order);
    m_decimals->setObjectName(u"importColumns.decimals"_s);
    for (const int sign : {-1, static_cast<int>(DecimalSign::Comma), static_cast<int>(DecimalSign::Point)})
        m_decimals->addItem(QString(), sign);
    m_sheet->setObjectName(u"importColumns.sheet"_s);
    m_rememberAs->setObjectName(u"importColumns.rememberAs"_s);
    m_remember->setObjectName(u"importColumns.remember"_s);
    m_remember->setChecked(true);
    m_cancel->setObjectName(u"importColumns.cancel"_s);
    m_next->setObjectName(u"importColumns.next"_s);
    makePrimary(*m_next);
    m_rows->setObjectName(u"importColumns.rows"_s);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->hide();
    m_rows->setShowGrid(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* formats = new QHBoxLayout;
    formats->setSpacing(gap());
    const std::pair<QLabel*, QComboBox*> choices[] = {{m_kindLabel, m_kind}, {m_sheetLabel, m_sheet}, {m_datesLabel, m_dates}, {m_decimalsLabel, m_decimals}};
    for (const auto& [label, box] : choices) {
        label->setBuddy(box);
        formats->addWidget(label);
        formats->addWidget(box);
        formats->addSpacing(gap());
    }
    formats->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_fieldsBox);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_grid->setHorizontalSpacing(gap(2));
    m_grid->setVerticalSpacing(gap() / 2);
    m_grid->setColumnStretch(3, 1); // The verdict stays near what it is about.
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remember);
    buttons->addWidget(m_rememberAs);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_about);
    column->addWidget(m_strip);
    column->addLayout(formats);
    column->addWidget(scroll, 3);
    column->addWidget(m_rows, 2);
    column->addLayout(buttons);

    connect(m_kind, &QComboBox::activated, this, &ColumnsView::lookAnew);
    connect(m_sheet, &QComboBox::activated, this, &ColumnsView::lookAnew);
    connect(m_dates, &QComboBox::activated, this, &ColumnsView::update);
    connect(m_decimals, &QComboBox::activated, this, &ColumnsView::update);
    connect(m_remember, &QCheckBox::toggled, m_rememberAs, &QWidget::setEnabled);
    connect(m_cancel, &QPushButton::clicked, this, &ColumnsView::cancelled);
    connect(m_next, &QPushButton::clicked, this, [this] {
        Q_EMIT agreed(mapping(), m_remember->isChecked() ? m_rememberAs->text().trimmed() : QString());
    });
    retranslate();
}

void ColumnsView::show(const ListToMap& list)
{
    m_list = list;
    const FileKind kind = list.preview.mapping.kind;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(kind))));
    m_dates->setCurrentIndex(list.preview.mapping.dateOrder ? m_dates->findData(static_cast<int>(*list.preview.mapping.dateOrder)) : 0);
    m_decimals->setCurrentIndex(list.preview.mapping.decimalSign ? m_decimals->findData(static_cast<int>(*list.preview.mapping.decimalSign)) : 0);
    m_sheet->clear();
    m_sheet->addItems(list.preview.sheets);
    m_sheet->setCurrentText(list.preview.mapping.sheet);
    m_sheet->setVisible(list.preview.sheets.size() > 1);
    m_sheetLabel->setVisible(list.preview.sheets.size() > 1);
    m_rememberAs->setText(list.preview.mapping.name);
    rebuild();
    retranslate();
}

void ColumnsView::clearFields()
{
    m_fields.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ColumnsView::addField(Field field, bool isNeeded)
{
    FieldRow row{field, isNeeded, new QLabel(m_fieldsBox), new QComboBox(m_fieldsBox), new QLabel(m_fieldsBox), new QLabel(m_fieldsBox)};
    row.column->setObjectName(u"importColumns.field."_s + formats::fieldName(field));
    row.name->setBuddy(row.column);
    row.column->addItem(tr("not in the file"), -1);
    for (int i = 0; i < m_list.preview.columns.size(); ++i) {
        const QString& header = m_list.preview.columns.at(i).header;
        row.column->addItem(header.isEmpty() ? tr("column %1").arg(i + 1) : header, i);
        if (m_list.preview.columns.at(i).field == field && row.column->currentIndex() <= 0)
            row.column->setCurrentIndex(i + 1);
    }
    row.column->setAccessibleName(fieldText(field));
    row.sample->setTextFormat(Qt::PlainText);
    connect(row.column, &QComboBox::activated, this, &ColumnsView::update);
    const int line = static_cast<int>(m_fields.size());
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.column, line, 1);
    m_grid->addWidget(row.sample, line, 2);
    m_grid->addWidget(row.verdict, line, 3);
    m_fields.push_back(row);
}

void ColumnsView::rebuild()
{
    clearFields();
    for (const auto& [field, isNeeded] : fieldsOf(static_cast<FileKind>(m_kind->currentData().toInt())))
        addField(field, isNeeded);
    fillRows();
    update();
}

void ColumnsView::fillRows()
{
    const formats::ListPreview& preview = m_list.preview;
    m_rows->setColumnCount(static_cast<int>(preview.columns.size()));
    m_rows->setRowCount(static_cast<int>(preview.firstRows.size()));
    QStringList headers;
    for (const formats::ColumnGuess& column : preview.columns)
        headers += column.header;
    m_rows->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(preview.firstRows.at(row).value(column)));
    }
    m_rows->resizeColumnsToContents();
}

QString ColumnsView::verdictOf(const FieldRow& row) const
{
    const int column = row.column->currentData().toInt();
    if (column < 0) {
        if (row.isNeeded)
            return tr("needed");
        return row.field == Field::DueDate ? tr("computed from the payment term") : QString();
    }
    const formats::ColumnGuess& guess = m_list.preview.columns.at(column);
    if (isDate(row.field) && guess.dateAmbiguous && m_dates->currentData().toInt() < 0)
        return tr("day or month first?");
    if (isAmount(row.field) && guess.amountAmbiguous && m_decimals->currentData().toInt() < 0)
        return tr("comma or point for cents?");
    return guess.samples.isEmpty() ? tr("empty column") : u"✓"_s;
}

QString ColumnsView::missing() const
{
    QStringList fields;
    bool hasAmount = false;
    bool asksFormat = false;
    for (const FieldRow& row : m_fields) {
        const bool chosen = row.column->currentData().toInt() >= 0;
        if (row.isNeeded && !chosen)
            fields += fieldText(row.field);
        hasAmount = hasAmount || (chosen && isAmount(row.field) && row.field != Field::PaidAmount && row.field != Field::CreditLimit);
        asksFormat = asksFormat || (chosen && verdictOf(row).endsWith(u'?'));
    }
    if (static_cast<FileKind>(m_kind->currentData().toInt()) == FileKind::InvoicesCsv && !hasAmount)
        fields += tr("an amount");
    const auto isChosen = [this](Field field) {
        return std::any_of(m_fields.begin(), m_fields.end(),
                           [field](const FieldRow& row) { return row.field == field && row.column->currentData().toInt() >= 0; });
    };
    const bool hasBankAmount = isChosen(Field::BankAmount) || (isChosen(Field::CreditAmount) && isChosen(Field::DebitAmount));
    if (static_cast<FileKind>(m_kind->currentData().toInt()) == FileKind::BankCsv && !hasBankAmount)
        fields += tr("an amount");
    if (!fields.isEmpty())
        return tr("Choose the column of: %1.").arg(fields.join(u", "_s));
    if (asksFormat)
        return tr("Say how dates or amounts are written: every value in the file fits two ways.");
    return {};
}

void ColumnsView::update()
{
    for (const FieldRow& row : m_fields) {
        const int column = row.column->currentData().toInt();
        row.name->setText(row.isNeeded ? tr("%1 *").arg(fieldText(row.field)) : fieldText(row.field));
        row.sample->setText(column < 0 ? QString() : m_list.preview.columns.at(column).samples.value(0).left(60));
        row.verdict->setText(verdictOf(row));
    }
    const QString sentence = missing();
    if (sentence.isEmpty())
        m_strip->hide();
    else
        m_strip->say(Tone::Warning, sentence);
    m_next->setEnabled(sentence.isEmpty());
}

/// Another kind or sheet: the file is looked at again, so that what is proposed fits.
void ColumnsView::lookAnew()
{
    formats::Mapping wanted = m_list.preview.mapping;
    wanted.columns.clear();
    wanted.kind = static_cast<FileKind>(m_kind->currentData().toInt());
    wanted.sheet = m_sheet->currentText();
    m_list.preview = lookAgain(m_list, wanted);
    rebuild();
}

formats::Mapping ColumnsView::mapping() const
{
    QStringList headers;
    for (const formats::ColumnGuess& column : m_list.preview.columns)
        headers += column.header;
    const QStringList keys = formats::headerKeys(headers);
    formats::Mapping mapping = m_list.preview.mapping;
    mapping.kind = static_cast<FileKind>(m_kind->currentData().toInt());
    mapping.sheet = m_sheet->currentText();
    mapping.columns.clear();
    for (const FieldRow& row : m_fields) {
        if (const int column = row.column->currentData().toInt(); column >= 0)
            mapping.columns.insert(keys.value(column), row.field);
    }
    // A street over several columns stays joined: what repeats by nature keeps its other columns.
    for (int i = 0; i < keys.size(); ++i) {
        const Field field = m_list.preview.columns.at(i).field;
        if (formats::mayRepeat(field) && !mapping.columns.contains(keys.at(i)) && mapping.columns.values().contains(field))
            mapping.columns.insert(keys.at(i), field);
    }
    mapping.dateOrder.reset();
    if (const int order = m_dates->currentData().toInt(); order >= 0)
        mapping.dateOrder = static_cast<DateOrder>(order);
    mapping.decimalSign.reset();
    if (const int sign = m_decimals->currentData().toInt(); sign >= 0)
        mapping.decimalSign = static_cast<DecimalSign>(sign);
    mapping.name = m_rememberAs->text().trimmed();
    mapping.dialect.clear();
    return mapping;
}

void ColumnsView::retranslate()
{
    const formats::ListPreview& preview = m_list.preview;
    const QString delimiter = preview.mapping.delimiter == u"\t" ? tr("tab") : preview.mapping.delimiter;
    QStringList about{m_list.name, tr("%n row(s)", nullptr, preview.rowCount)};
    if (!delimiter.isEmpty())
        about += tr("divided by %1").arg(delimiter);
    if (!preview.mapping.encoding.isEmpty())
        about += preview.mapping.encoding;
    m_about->setText(m_list.name.isEmpty() ? QString() : about.join(u" · "_s));
    m_kindLabel->setText(tr("The rows are"));
    m_kind->setItemText(0, tr("invoices"));
    m_kind->setItemText(1, tr("debtors"));
    m_kind->setItemText(2, tr("payments"));
    m_kind->setItemText(3, tr("lines of a bank account"));
    m_sheetLabel->setText(tr("Sheet"));
    m_datesLabel->setText(tr("Dates"));
    m_dates->setItemText(0, tr("as found"));
    m_dates->setItemText(1, tr("day-month-year"));
    m_dates->setItemText(2, tr("month-day-year"));
    m_dates->setItemText(3, tr("year-month-day"));
    m_decimalsLabel->setText(tr("Cents after"));
    m_decimals->setItemText(0, tr("as found"));
    m_decimals->setItemText(1, tr("a comma: 1.234,56"));
    m_decimals->setItemText(2, tr("a point: 1,234.56"));
    m_remember->setText(tr("Remember this layout as"));
    m_rememberAs->setPlaceholderText(tr("Name of the program it comes from"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_cancel->setText(tr("Cancel"));
    m_next->setText(tr("Next"));
    if (!m_fields.empty())
        update();
}

} // namespace tegoed::ui
