#include "ui/screens/settings/display_form.h"

#include "ui/shell/program.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

const QString kThemeKey = u"display/theme"_s;

struct ThemeWord {
    QString word;
    ThemeChoice choice;
};

const std::vector<ThemeWord>& themes()
{
    static const std::vector<ThemeWord> all{{u"system"_s, ThemeChoice::System}, {u"light"_s, ThemeChoice::Light}, {u"dark"_s, ThemeChoice::Dark}};
    return all;
}

} // namespace

DisplayForm::DisplayForm(Program& program, int textScale, std::function<void(int)> setTextScale, QWidget* parent)
    : QWidget(parent)
    , m_program(program)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_themeLabel(new QLabel(this))
    , m_theme(new QComboBox(this))
    , m_scaleLabel(new QLabel(this))
    , m_scale(new QSpinBox(this))
{
    setObjectName(u"settings.display"_s);
    m_language->setObjectName(u"display.language"_s);
    m_languageLabel->setBuddy(m_language);
    for (const QString& code : UiLanguage::codes())
        m_language->addItem(UiLanguage::ownName(code), code);
    m_language->setCurrentIndex(m_language->findData(program.language().code()));
    m_theme->setObjectName(u"display.theme"_s);
    m_themeLabel->setBuddy(m_theme);
    const QString chosen = program.settings().value(kThemeKey, u"system"_s).toString();
    for (const ThemeWord& theme : themes()) {
        m_theme->addItem(QString(), theme.word);
        if (theme.word == chosen)
            m_theme->setCurrentIndex(m_theme->count() - 1);
    }
    m_scale->setObjectName(u"display.scale"_s);
    m_scaleLabel->setBuddy(m_scale);
    m_scale->setRange(80, 200);
    m_scale->setSingleStep(10);
    m_scale->setSuffix(u" %"_s);
    m_scale->setValue(textScale);
    m_scale->setKeyboardTracking(false); // Not at every digit: "1" of "150" is no size.

    auto* form = new QFormLayout(this);
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap() * 3 / 2);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_scaleLabel, m_scale);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this](int index) { m_program.language().setCode(m_language->itemData(index).toString()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_program.settings().setValue(kThemeKey, m_theme->itemData(index));
        applyTheme(*qApp, themes()[static_cast<std::size_t>(index)].choice);
    });
    connect(m_scale, &QSpinBox::valueChanged, this, std::move(setTextScale));
    retranslate();
}

void DisplayForm::retranslate()
{
    m_languageLabel->setText(tr("&Language of the program"));
    m_themeLabel->setText(tr("&Colours"));
    m_theme->setItemText(0, tr("as the system"));
    m_theme->setItemText(1, tr("light"));
    m_theme->setItemText(2, tr("dark"));
    m_scaleLabel->setText(tr("&Text size"));
}

} // namespace tegoed::ui
