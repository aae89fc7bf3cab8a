#include "ui/screens/settings/logo_field.h"

#include "core/documents/logo_image.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {
constexpr int kLines = 5; ///< Height of the preview in lines of text.
constexpr int kChars = 32;
} // namespace

LogoField::LogoField(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(u"company.logo"_s);
    m_picture->setObjectName(u"company.logo.picture"_s);
    m_picture->setFixedSize(fontMetrics().averageCharWidth() * kChars, fontMetrics().height() * kLines);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    // Letters are white: so the logo is judged on white, in dark mode too.
    m_picture->setStyleSheet(u"background: white; color: #5f6368; border: 1px solid #c4c7cc;"_s);
    m_choose->setObjectName(u"company.logo.choose"_s);
    m_remove->setObjectName(u"company.logo.remove"_s);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap());
    row->addWidget(m_picture);
    row->addLayout(buttons);
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &LogoField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_chosen = QByteArray();
        preview({});
    });
    retranslate();
}

void LogoField::showLogo(const QByteArray& png)
{
    m_chosen.reset();
    preview(png);
}

void LogoField::preview(const QByteArray& png)
{
    m_shown = png;
    QPixmap pixmap;
    if (!png.isEmpty())
        pixmap.loadFromData(png, "PNG");
    if (pixmap.isNull()) {
        m_picture->setText(tr("No logo"));
    } else {
        const qreal ratio = devicePixelRatioF();
        const QSize room = (m_picture->size() - QSize(gap(), gap())) * ratio;
        if (pixmap.width() > room.width() || pixmap.height() > room.height())
            pixmap = pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(ratio);
        m_picture->setPixmap(pixmap);
    }
    m_remove->setEnabled(!png.isEmpty());
}

void LogoField::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        choose(path);
}

bool LogoField::choose(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}});
        return false;
    }
    const Result<QByteArray> png = safeLogo(file.readAll());
    if (!png) {
        Q_EMIT refused(png.error());
        return false;
    }
    m_chosen = *png;
    preview(*png);
    return true;
}

void LogoField::retranslate()
{
    m_choose->setText(tr("C&hoose a picture…"));
    m_choose->setToolTip(tr("PNG or JPEG, at most 5 million pixels"));
    m_remove->setText(tr("&Remove"));
    m_picture->setAccessibleName(tr("Logo of the letterhead"));
    if (m_shown.isEmpty())
        m_picture->setText(tr("No logo"));
}

} // namespace tegoed::ui
