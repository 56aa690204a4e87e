#pragma once

#include "pages/settings/settingscolumn.h"
#include "settings/appsettings.h"

class QCheckBox;
class QComboBox;

namespace Creator {

class Card;
class SegmentedControl;

/// Language, look and home currency. Every change counts at once.
class GeneralSection final : public SettingsColumn
{
    Q_OBJECT

public:
    explicit GeneralSection(QWidget *parent = nullptr);
    ~GeneralSection() override;

    void setValues(const AppSettings &settings);

signals:
    void languageChosen(Creator::AppSettings::Language language);
    void themeChosen(Creator::AppSettings::Theme theme);
    void motionChosen(Creator::AppSettings::Motion motion);
    void homeCurrencyChosen(Creator::Currency currency);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Card *m_look;
    Card *m_money;
    SegmentedControl *m_language;
    SegmentedControl *m_theme;
    QCheckBox *m_motion;
    QComboBox *m_currency;
    QList<SettingRow *> m_rows;
};

} // namespace Creator
