#include "pages/settings/generalsection.h"

#include "widgets/card.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

enum Row { LanguageRow, ThemeRow, MotionRow, CurrencyRow };

} // namespace

GeneralSection::GeneralSection(QWidget *parent)
    : SettingsColumn(parent)
    , m_look(new Card)
    , m_money(new Card)
    , m_language(new SegmentedControl)
    , m_theme(new SegmentedControl)
    , m_motion(new QCheckBox)
    , m_currency(new QComboBox)
{
    for (QWidget *control : QList<QWidget *>{ m_language, m_theme, m_motion, m_currency })
        m_rows.append(new SettingRow(control));
    for (const Row row : { LanguageRow, ThemeRow, MotionRow })
        m_look->body()->addWidget(m_rows.at(row));
    m_money->body()->addWidget(m_rows.at(CurrencyRow));
    for (const Currency currency : Currencies::all())
        m_currency->addItem(currency.code());
    retranslate();
    add(m_look);
    add(m_money);
    connect(m_language, &SegmentedControl::currentChanged, this,
            [this](int index) { emit languageChosen(static_cast<AppSettings::Language>(index)); });
    connect(m_theme, &SegmentedControl::currentChanged, this,
            [this](int index) { emit themeChosen(static_cast<AppSettings::Theme>(index)); });
    connect(m_motion, &QCheckBox::toggled, this, [this](bool reduced) {
        emit motionChosen(reduced ? AppSettings::Motion::Reduced : AppSettings::Motion::Full);
    });
    connect(m_currency, &QComboBox::textActivated, this, [this](const QString &code) {
        if (const auto currency = Currency::fromCode(QStringView(code)))
            emit homeCurrencyChosen(*currency);
    });
}

GeneralSection::~GeneralSection() = default;

void GeneralSection::setValues(const AppSettings &settings)
{
    const QSignalBlocker language(m_language);
    const QSignalBlocker theme(m_theme);
    const QSignalBlocker motion(m_motion);
    m_language->setCurrent(static_cast<int>(settings.language()));
    m_theme->setCurrent(static_cast<int>(settings.theme()));
    m_motion->setChecked(settings.motion() == AppSettings::Motion::Reduced);
    m_currency->setCurrentText(settings.homeCurrency().code());
}

void GeneralSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsColumn::changeEvent(event);
}

void GeneralSection::retranslate()
{
    const QSignalBlocker language(m_language);
    const QSignalBlocker theme(m_theme);
    m_look->setHeader(tr("Language and look"));
    m_money->setHeader(tr("Money"));
    m_language->setSegments({ tr("Like the system"), u"한국어"_s, u"English"_s });
    m_theme->setSegments({ tr("Like the system"), tr("Light"), tr("Dark") });
    m_motion->setText(tr("Reduce motion"));
    m_rows.at(LanguageRow)->setWords(tr("Language"));
    m_rows.at(ThemeRow)->setWords(tr("Appearance"));
    m_rows.at(MotionRow)->setWords(tr("Motion"), tr("Nothing slides or fades."));
    m_rows.at(CurrencyRow)
        ->setWords(tr("Home currency"),
                   tr("Totals are shown per currency first, and converted into this one second."));
}

} // namespace Creator
