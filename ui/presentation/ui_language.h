#pragma once

#include "core/domain/message/format.h"

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace tegoed::ui {

/// The language of the program itself: Dutch or English, switched while it runs. Texts to debtors have their own.
///
/// Installs the catalogues built into the programs and Qt's own (buttons of system dialogs). Every window then gets
/// QEvent::LanguageChange from Qt: widgets set their texts again in `changeEvent`; nothing typed is touched.
class UiLanguage final : public QObject {
    Q_OBJECT
public:
    explicit UiLanguage(QObject* parent = nullptr);
    ~UiLanguage() override;

    static QStringList codes();             ///< "nl", "en": what the user may choose from.
    static QString ownName(const QString& code); ///< "Nederlands", "English": each in its own language.
    static QString ofSystem();              ///< "nl" on a Dutch system (also Belgian), else "en".

    QString code() const { return m_code; }
    /// Unknown codes become "en". Sets the default locale, so that amounts and dates on screen follow.
    void setCode(const QString& code);

    /// The language in use, without an instance at hand; "en" before one is made.
    static QString current();
    static TextLanguage textLanguage(); ///< The same for the formatters of core/domain/message.
    static QLocale locale(); ///< Of `current`: nl_NL or en_GB (dates as day-month).

Q_SIGNALS:
    void changed(const QString& code); ///< After the texts were exchanged; for models and what is no widget.

private:
    void install(const QString& file);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tegoed::ui
