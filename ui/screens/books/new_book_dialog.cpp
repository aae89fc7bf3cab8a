#include "ui/screens/books/new_book_dialog.h"

#include "core/usecases/books.h"
#include "ui/presentation/state_text.h"
#include "ui/shell/program.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {

NewBookDialog::NewBookDialog(Program& program, QWidget* parent)
    : QDialog(parent)
    , m_program(program)
    , m_intro(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(program.defaultBookFolder()), this))
    , m_browse(new QPushButton(this))
    , m_countryLabel(new QLabel(this))
    , m_country(new QComboBox(this))
    , m_termLabel(new QLabel(this))
    , m_term(new QSpinBox(this))
    , m_error(new InlineStrip(this))
    , m_create(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"newBook"_s);
    m_intro->setObjectName(u"newBook.intro"_s);
    m_intro->setWordWrap(true);
    m_name->setObjectName(u"newBook.name"_s);
    m_nameLabel->setBuddy(m_name);
    m_folder->setObjectName(u"newBook.folder"_s);
    m_folderLabel->setBuddy(m_folder);
    m_browse->setObjectName(u"newBook.browse"_s);
    m_country->setObjectName(u"newBook.country"_s);
    m_countryLabel->setBuddy(m_country);
    for (const QString& code : {u"NL"_s, u"BE"_s})
        m_country->addItem(countryText(code), code);
    m_term->setObjectName(u"newBook.term"_s);
    m_termLabel->setBuddy(m_term);
    m_term->setRange(0, 365);
    m_term->setValue(30);
    m_create->setObjectName(u"newBook.create"_s);
    m_cancel->setObjectName(u"newBook.cancel"_s);
    makePrimary(*m_create);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap() * 3 / 2);
    form->addRow(m_nameLabel, m_name);
    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(gap());
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    form->addRow(m_folderLabel, folderRow);
    form->addRow(m_countryLabel, m_country);
    form->addRow(m_termLabel, m_term);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap());
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    column->setSpacing(gap(2));
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_browse, &QPushButton::clicked, this, &NewBookDialog::browse);
    connect(m_create, &QPushButton::clicked, this, &NewBookDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 75);
    m_name->setFocus();
    retranslate();
}

void NewBookDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the book"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void NewBookDialog::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_error->say(Error{Error::Code::MissingInput, {u"name"_s}, {}});
        m_name->setFocus();
        return;
    }
    static const QString notInFileNames = u"/\\:*?\"<>|"_s;
    QString file = name;
    for (const QChar& c : notInFileNames)
        file.replace(c, u'-');
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    QDir().mkpath(folder);
    BookAddress address;
    address.path = QDir(folder).absoluteFilePath(file + u".tegoed"_s);
    NewBook book;
    book.country = m_country->currentData().toString();
    book.language = m_program.language().code();
    book.paymentTermDays = m_term->value();
    book.company.name = name;
    auto database = createBook(address, book, m_program.clock(), m_program.random());
    if (!database) {
        m_error->say(database.error()); // The dialog stays open and keeps the input.
        m_name->setFocus();
        return;
    }
    database->reset();
    Program& program = m_program;
    accept();
    program.openBook(address, false);
}

void NewBookDialog::retranslate()
{
    setWindowTitle(tr("New book"));
    m_intro->setText(tr("A book holds everything of one company: debtors, invoices, payments and what was agreed. It is one file, "
                        "on this computer. Numbers and account of your company are read from the first invoices."));
    m_nameLabel->setText(tr("&Name of the company"));
    m_folderLabel->setText(tr("&Folder"));
    m_browse->setText(tr("&Browse…"));
    m_countryLabel->setText(tr("&Country of the company"));
    for (int i = 0; i < m_country->count(); ++i)
        m_country->setItemText(i, countryText(m_country->itemData(i).toString()));
    m_termLabel->setText(tr("Usual &payment term"));
    m_term->setSuffix(tr(" days"));
    m_create->setText(tr("&Make the book"));
    m_cancel->setText(tr("Cancel"));
}

void NewBookDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tegoed::ui
