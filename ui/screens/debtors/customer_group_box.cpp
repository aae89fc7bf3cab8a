#include "ui/screens/debtors/customer_group_box.h"

#include "core/storage/queries/book_queries.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kNone = 0; // Its place.
} // namespace

CustomerGroupBox::CustomerGroupBox(Database& database, QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setMaxLength(100);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addItem(QString(), qlonglong(0));
    for (const BookQueries::Group& group : BookQueries(database).customerGroups())
        addItem(group.name, static_cast<qlonglong>(group.id.value));
    retranslate();
}

void CustomerGroupBox::choose(CustomerGroupId group)
{
    setCurrentIndex(std::max(kNone, findData(static_cast<qlonglong>(group.value))));
}

int CustomerGroupBox::typedPlace() const
{
    const QString typed = currentText().simplified();
    return typed.isEmpty() ? kNone : findText(typed, Qt::MatchFixedString); // The case of letters aside.
}

CustomerGroupId CustomerGroupBox::group() const
{
    const int place = typedPlace();
    return place < 0 ? CustomerGroupId{} : CustomerGroupId{itemData(place).toLongLong()};
}

QString CustomerGroupBox::newName() const
{
    return typedPlace() < 0 ? currentText().simplified() : QString();
}

QString CustomerGroupBox::groupName() const
{
    const int place = typedPlace();
    return place == kNone ? QString() : place < 0 ? newName() : itemText(place);
}

void CustomerGroupBox::retranslate()
{
    const QString typed = currentText();
    const bool isNone = typed == itemText(kNone);
    setItemText(kNone, tr("none"));
    setCurrentText(isNone ? itemText(kNone) : typed); // The entry that changed would take the place of what is half typed.
    setToolTip(tr("Choose a customer group, or type the name of a new one."));
}

} // namespace tegoed::ui
