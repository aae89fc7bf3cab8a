#pragma once

#include <QString>

#include <vector>

namespace tegoed {

/// One line of *recent books*: what the window's menu shows and what both programs open when no book is named.
struct RecentBook {
    QString address; ///< As BookAddress::toString; never holds a password.
    QString name;    ///< Of the own company, else of the file.
    bool isSample = false;
    friend bool operator==(const RecentBook&, const RecentBook&) = default;
};

// A small file in the user's configuration folder, shared by the window and the command line. It is a convenience:
// when it cannot be read or written, nothing fails.

std::vector<RecentBook> recentBooks();           ///< Last opened first; at most `kRecentBooksLimit`.
void rememberRecentBook(const RecentBook& book); ///< Puts it first; the same address stands in it once.
void forgetRecentBook(const QString& address);
QString lastOpenedBook(); ///< Its address; empty = none.
QString recentBooksFile();

inline constexpr int kRecentBooksLimit = 12;

} // namespace tegoed
