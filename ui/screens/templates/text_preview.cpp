#include "ui/screens/templates/text_preview.h"

#include "ui/presentation/error_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/state_text.h"
#include "ui/shell/app_context.h"
#include "ui/shell/debtor_search.h"
#include "ui/widgets/debtor_picker.h"
#include "ui/widgets/form_captions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inline_strip.h"
#include "ui/widgets/sealed_browser.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

constexpr std::array kTracks = {LegalTrack::NlB2b, LegalTrack::NlB2c, LegalTrack::BeB2b, LegalTrack::BeB2c, LegalTrack::Other};

} // namespace

TextPreview::TextPreview(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_debtor(new DebtorPicker(debtorSearch(context), this))
    , m_example(new QToolButton(this))
    , m_trackLabel(new QLabel(this))
    , m_track(new QComboBox(this))
    , m_strip(new InlineStrip(this))
    , m_subject(new QLabel(this))
    , m_view(new SealedBrowser(this))
    , m_length(new QLabel(this))
{
    setObjectName(u"templates.preview"_s);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    m_title->setFont(heading);
    m_debtor->setObjectName(u"templates.previewDebtor"_s);
    m_debtor->setClearButtonEnabled(false);
    m_example->setObjectName(u"templates.example"_s);
    m_example->setIcon(icon(u"close"_s));
    m_example->setAutoRaise(true);
    m_track->setObjectName(u"templates.previewTrack"_s);
    m_trackLabel->setBuddy(m_track);
    m_strip->setClosable(false);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setFont(heading);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setObjectName(u"templates.previewView"_s);
    m_length->setWordWrap(true);
    auto* whose = new QHBoxLayout;
    whose->setSpacing(gap() / 2);
    whose->addWidget(m_debtor, 1);
    whose->addWidget(m_example);
    auto* track = new QHBoxLayout;
    track->setSpacing(gap());
    track->addWidget(m_trackLabel);
    track->addWidget(m_track, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap(), 0, 0, 0);
    column->setSpacing(gap());
    column->addWidget(m_title);
    column->addLayout(whose);
    column->addLayout(track);
    column->addWidget(m_strip);
    column->addWidget(m_subject);
    column->addWidget(m_view, 1);
    column->addWidget(m_length);
    connect(m_debtor, &DebtorPicker::debtorChosen, this, &TextPreview::render);
    connect(m_example, &QToolButton::clicked, this, [this] {
        m_debtor->setDebtor({}, {});
        render();
    });
    connect(m_track, &QComboBox::activated, this, &TextPreview::render);
    retranslate();
}

void TextPreview::showText(const TemplateLibrary& library, const TemplateText& text)
{
    const bool isOther = m_text.key != text.key;
    m_library = library;
    m_text = text;
    if (isOther) {
        m_shown.reset();
        m_subject->clear();
        m_view->clear();
        m_length->clear();
        fillTracks();
    }
    render();
}

void TextPreview::fillTracks()
{
    const QSignalBlocker quiet(m_track);
    m_track->clear();
    if (m_text.key.name.isEmpty())
        return;
    const MessageRequest usual = usualRequest(m_library, m_text.key);
    const StageInfo* info = m_library.stage(usual.stage);
    for (const LegalTrack track : kTracks) {
        if (info && !info->existsFor(track))
            continue;
        TextKey own = m_text.key;
        own.track = track;
        const bool isServed = m_text.key.track ? *m_text.key.track == track : m_library.find(own) == nullptr;
        if (isServed)
            m_track->addItem(legalTrackText(track), static_cast<int>(track));
    }
    m_track->setCurrentIndex(std::max(0, m_track->findData(static_cast<int>(usual.track))));
}

void TextPreview::render()
{
    if (m_text.key.name.isEmpty())
        return;
    MessageRequest request = usualRequest(m_library, m_text.key);
    if (m_track->count() > 0)
        request.track = static_cast<LegalTrack>(m_track->currentData().toInt());
    const DebtorId debtor = m_text.key.isBlock() ? DebtorId{} : m_debtor->debtor();
    m_debtor->setVisible(!m_text.key.isBlock());
    m_example->setVisible(debtor.isValid());
    m_trackLabel->setVisible(!debtor.isValid());
    m_track->setVisible(!debtor.isValid());
    const Result<tegoed::TextPreview> preview = previewText(m_context.session(), m_library, m_text, request, debtor);
    if (preview) {
        m_strip->hide();
        display(*preview);
        return;
    }
    const bool isMistake = preview.error().code == Error::Code::TemplateBroken;
    if (!m_shown && isMistake)
        m_strip->say(Tone::Warning, tr("The preview shows as soon as the mistake is mended."));
    else if (isMistake)
        m_strip->say(Tone::Warning, tr("This is how it was before the mistake."));
    else
        m_strip->say(Tone::Warning, errorText(preview.error()));
}

void TextPreview::display(const tegoed::TextPreview& preview)
{
    m_shown = preview;
    m_subject->setText(preview.text.subject);
    m_subject->setVisible(!preview.text.subject.isEmpty());
    const bool isShort = preview.request.channel == Channel::Sms || preview.request.channel == Channel::WhatsApp;
    if (isShort)
        m_view->setPlainText(preview.text.plain);
    else
        m_view->showMail(preview.html);
    m_length->setVisible(isShort);
    if (!isShort)
        return;
    QString length = tr("%n character(s)", nullptr, preview.sms.units) + u" · "_s + tr("%n message(s)", nullptr, preview.sms.parts);
    if (!preview.sms.outsideGsm7.isEmpty())
        length += u" · "_s + tr("outside the alphabet of SMS: %1").arg(preview.sms.outsideGsm7.join(u' '));
    m_length->setText(length);
}

void TextPreview::retranslate()
{
    m_title->setText(tr("As it arrives"));
    m_debtor->setPlaceholderText(tr("Example values — type a debtor's name for real ones"));
    m_debtor->setAccessibleName(tr("Debtor of the preview"));
    m_example->setToolTip(tr("Back to example values"));
    m_example->setAccessibleName(tr("Back to example values"));
    FormCaptions::write(*m_trackLabel, tr("Example &for"));
    m_view->setAccessibleName(tr("Preview"));
    const int track = m_track->currentIndex();
    fillTracks();
    if (track >= 0)
        m_track->setCurrentIndex(track);
    render();
}

} // namespace tegoed::ui
