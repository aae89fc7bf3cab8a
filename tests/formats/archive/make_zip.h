#pragma once

#include <QByteArray>
#include <QList>

/// What is wrong with an archive made for a test.
enum class ZipTrick {
    None,
    Encrypted, ///< Says that its members are under a password.
    WrongSum,  ///< The checksum of its members does not fit.
    SmallSize, ///< Its directory says that the members hold one byte.
    Link,      ///< Its members are symbolic links.
};

struct ZipEntry {
    QByteArray name;
    QByteArray content;
};

/// An archive as bytes, made without the library that reads it. Members are deflated; same entries, same bytes.
QByteArray makeZip(const QList<ZipEntry>& entries, ZipTrick trick = ZipTrick::None);

/// An archive of `count` members of one byte.
QByteArray manyMembers(int count);
