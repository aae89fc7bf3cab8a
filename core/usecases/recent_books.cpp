#include "core/usecases/recent_books.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const std::vector<RecentBook>& books)
{
    QDir().mkpath(QFileInfo(recentBooksFile()).absolutePath());
    QSettings file(recentBooksFile(), QSettings::IniFormat);
    file.beginWriteArray(u"books"_s, static_cast<int>(books.size()));
    for (int i = 0; i < static_cast<int>(books.size()); ++i) {
        const RecentBook& book = books[static_cast<std::size_t>(i)];
        file.setArrayIndex(i);
        file.setValue(u"address"_s, book.address);
        file.setValue(u"name"_s, book.name);
        file.setValue(u"sample"_s, book.isSample);
    }
    file.endArray();
}

std::vector<RecentBook> without(const QString& address)
{
    std::vector<RecentBook> books = recentBooks();
    std::erase_if(books, [&](const RecentBook& known) { return known.address == address; });
    return books;
}

} // namespace

QString recentBooksFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/tegoed/recent-books.ini"_s;
}

std::vector<RecentBook> recentBooks()
{
    QSettings file(recentBooksFile(), QSettings::IniFormat);
    std::vector<RecentBook> books;
    const int count = std::min(file.beginReadArray(u"books"_s), kRecentBooksLimit);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const RecentBook book{file.value(u"address"_s).toString(), file.value(u"name"_s).toString(), file.value(u"sample"_s).toBool()};
        if (!book.address.isEmpty())
            books.push_back(book);
    }
    file.endArray();
    return books;
}

void rememberRecentBook(const RecentBook& book)
{
    if (!recentBooks().empty() && recentBooks().front() == book)
        return;
    std::vector<RecentBook> books = without(book.address);
    books.insert(books.begin(), book);
    if (books.size() > kRecentBooksLimit)
        books.resize(kRecentBooksLimit);
    write(books);
}

void forgetRecentBook(const QString& address)
{
    write(without(address));
}

QString lastOpenedBook()
{
    const std::vector<RecentBook> books = recentBooks();
    return books.empty() ? QString() : books.front().address;
}

} // namespace tegoed
