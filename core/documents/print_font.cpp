#include "core/documents/print_font.h"

#include "core/base/ensure.h"

#include <QFile>
#include <QFontDatabase>

#ifdef TEGOED_BUILT_IN_FONT
static void initialiseFontResources()
{
    Q_INIT_RESOURCE(documents_fonts); // The linker leaves resources of a static library out.
}
#endif

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

QString familyOf(const QString& file)
{
#ifdef TEGOED_BUILT_IN_FONT
    initialiseFontResources();
    const int id = QFontDatabase::addApplicationFont(u":/tegoed/fonts/"_s + file);
    TEGOED_ENSURE(id >= 0);
    return QFontDatabase::applicationFontFamilies(id).constFirst();
#else
    Q_UNUSED(file);
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
#endif
}

} // namespace

QFont printFont(int tenthsOfAPoint, bool strong)
{
    static const QString regular = familyOf(u"regular.ttf"_s);
    static const QString semibold = familyOf(u"semibold.ttf"_s);
    QFont font(strong ? semibold : regular);
    font.setPixelSize(tenthsOfAPoint);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferOutline | QFont::NoFontMerging));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

} // namespace tegoed
