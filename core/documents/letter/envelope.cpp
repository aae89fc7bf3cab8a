#include "core/documents/letter/envelope.h"

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kSheetWidth = 2100;
constexpr int kMargin = 30;
constexpr int kLeastWidth = 600, kLeastHeight = 200; // Of a field for four lines.

Envelope window(const QString& code, QSize size, QPoint leftBottom, QSize window, int panel)
{
    Envelope envelope;
    envelope.code = code;
    envelope.width = size.width();
    envelope.height = size.height();
    envelope.windowLeft = leftBottom.x();
    envelope.windowBottom = leftBottom.y();
    envelope.windowWidth = window.width();
    envelope.windowHeight = window.height();
    envelope.panel = envelope.folded = panel;
    envelope.folds = panel > 1200 ? std::vector<int>{panel} : std::vector<int>{panel, 2 * panel};
    return envelope;
}

/// The windows of DIN 680 and DIN 5008 and the address place of NBN Z 01-002 are laid down; the others are common trade
/// sizes and are to be checked with an own envelope and the calibration page.
QList<Envelope> makePresets()
{
    QList<Envelope> presets;
    presets << window(u"din_5008_b"_s, {2200, 1100}, {200, 150}, {900, 450}, 1050);
    Envelope formA = window(u"din_5008_a"_s, {2200, 1100}, {200, 150}, {900, 450}, 1050);
    formA.panel = 870;
    formA.folds = {870, 1920};
    presets << formA;
    presets << window(u"dl_left"_s, {2200, 1100}, {200, 200}, {1000, 400}, 1050);
    presets << window(u"dl_right"_s, {2200, 1100}, {2200 - 150 - 1000, 200}, {1000, 400}, 1050);
    presets << window(u"c5_left"_s, {2290, 1620}, {200, 600}, {900, 450}, 1485);
    presets << window(u"c5_right"_s, {2290, 1620}, {2290 - 200 - 1100, 600}, {1100, 450}, 1485);
    presets << window(u"us_right"_s, {2290, 1140}, {2290 - 150 - 1100, 200}, {1100, 450}, 1050);
    Envelope none;
    none.code = u"none"_s;
    none.hasWindow = false;
    none.addressLeft = 330; // NBN Z 01-002.
    none.addressTop = 590;
    presets << none;
    return presets;
}

} // namespace

QRect alwaysVisible(const Envelope& e)
{
    if (!e.hasWindow)
        return {e.addressLeft - kMargin, e.addressTop - kMargin, 850 + 2 * kMargin, 400 + 2 * kMargin};
    const int slackX = e.width - kSheetWidth;
    const int slackY = e.height - e.folded;
    return {e.windowLeft, e.panel - e.windowBottom - e.windowHeight + slackY, e.windowWidth - slackX, e.windowHeight - slackY};
}

QRect everVisible(const Envelope& e)
{
    if (!e.hasWindow)
        return alwaysVisible(e);
    const int slackX = e.width - kSheetWidth;
    const int slackY = e.height - e.folded;
    return {e.windowLeft - slackX, e.panel - e.windowBottom - e.windowHeight, e.windowWidth + slackX, e.windowHeight + slackY};
}

Result<QRect> addressField(const Envelope& envelope)
{
    const QRect field = alwaysVisible(envelope).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const bool sheetFits = !envelope.hasWindow || (envelope.width >= kSheetWidth && envelope.height >= envelope.folded);
    if (!sheetFits || field.width() < kLeastWidth || field.height() < kLeastHeight || field.left() < 0 || field.left() + field.width() > kSheetWidth
        || field.top() < 0)
        return Error{Error::Code::InvalidInput, {u"envelope"_s, envelope.code}, {}};
    return field;
}

QList<Envelope> envelopePresets()
{
    static const QList<Envelope> kPresets = makePresets();
    return kPresets;
}

std::optional<Envelope> envelopePreset(QStringView code)
{
    for (const Envelope& envelope : envelopePresets())
        if (envelope.code == code)
            return envelope;
    return std::nullopt;
}

} // namespace tegoed
