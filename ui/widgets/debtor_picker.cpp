#include "ui/widgets/debtor_picker.h"

#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kShown = 12;
enum Role { IdRole = Qt::UserRole, NameRole };
} // namespace

DebtorPicker::DebtorPicker(Search search, QWidget* parent)
    : QLineEdit(parent)
    , m_search(std::move(search))
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // The query has filtered already.
    m_completer->setMaxVisibleItems(kShown);
    m_completer->popup()->setObjectName(u"debtorPickerPopup"_s);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &DebtorPicker::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose(DebtorId{index.data(IdRole).toLongLong()}, index.data(NameRole).toString());
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        // Enter takes the only or best hit, so that typing a number is enough.
        if (!m_debtor.isValid() && m_found->rowCount() > 0) {
            const QModelIndex first = m_found->index(0, 0);
            choose(DebtorId{first.data(IdRole).toLongLong()}, first.data(NameRole).toString());
        }
    });
    setPlaceholderText(tr("Name, number or city"));
}

void DebtorPicker::setDebtor(DebtorId id, const QString& name)
{
    m_debtor = id;
    m_name = name;
    setText(name);
}

void DebtorPicker::search(const QString& text)
{
    if (m_debtor.isValid() && text != m_name) {
        m_debtor = {};
        Q_EMIT debtorChosen({});
    }
    m_found->clear();
    if (text.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    for (const Choice& choice : m_search(text, kShown)) {
        auto* item = new QStandardItem(choice.detail.isEmpty() ? choice.name : choice.name + u"  ·  "_s + choice.detail);
        item->setData(static_cast<qlonglong>(choice.id.value), IdRole);
        item->setData(choice.name, NameRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void DebtorPicker::choose(DebtorId id, const QString& name)
{
    setDebtor(id, name);
    m_found->clear();
    Q_EMIT debtorChosen(id);
}

void DebtorPicker::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setPlaceholderText(tr("Name, number or city"));
}

} // namespace tegoed::ui
