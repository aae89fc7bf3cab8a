#include "ui/presentation/ui_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
QString& currentCode()
{
    static QString code = u"en"_s;
    return code;
}
} // namespace

UiLanguage::UiLanguage(QObject* parent)
    : QObject(parent)
{
}

UiLanguage::~UiLanguage() = default;

QStringList UiLanguage::codes()
{
    return {u"nl"_s, u"en"_s};
}

QString UiLanguage::ownName(const QString& code)
{
    return code == u"nl" ? u"Nederlands"_s : u"English"_s;
}

QString UiLanguage::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return !wanted.isEmpty() && wanted.first().startsWith(u"nl"_s) ? u"nl"_s : u"en"_s;
}

QString UiLanguage::current()
{
    return currentCode();
}

TextLanguage UiLanguage::textLanguage()
{
    return currentCode() == u"nl" ? TextLanguage::Dutch : TextLanguage::English;
}

QLocale UiLanguage::locale()
{
    return currentCode() == u"nl" ? QLocale(QLocale::Dutch, QLocale::Netherlands) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void UiLanguage::setCode(const QString& code)
{
    const QString known = codes().contains(code) ? code : u"en"_s;
    if (known == m_code)
        return;
    m_code = known;
    currentCode() = known; // Before the texts: whoever sets a text again formats amounts with it.
    QLocale::setDefault(locale());

    // The new ones first, then the old ones away: no moment without texts. Each step sends LanguageChange; the last
    // removal is the one after which everything is right.
    std::vector<std::unique_ptr<QTranslator>> old;
    old.swap(m_translators);
    install(u":/tegoed/translations/qtbase_%1.qm"_s.arg(known));
    install(u":/tegoed/translations/tegoed_%1.qm"_s.arg(known));
    for (const auto& translator : old)
        QCoreApplication::removeTranslator(translator.get());
    Q_EMIT changed(known);
}

void UiLanguage::install(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return; // Qt's English needs no catalogue.
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace tegoed::ui
