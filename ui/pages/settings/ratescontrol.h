#pragma once

#include "settings/appsettings.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Creator {

/// How exchange rates come: whether by themselves, and now. Says in a line how far they go.
class RatesControl final : public QWidget
{
    Q_OBJECT

public:
    enum class Activity { Resting, Fetching };
    struct State
    {
        QDate newest; // null: there are none
        AppSettings::Rates wish = AppSettings::Rates::Fetched;
        Activity activity = Activity::Resting;
        QString problem; // of the last try; empty: none
    };

    explicit RatesControl(QWidget *parent = nullptr);
    ~RatesControl() override;

    void setState(const State &state);
    /// "European Central Bank, 20 November 2026".
    [[nodiscard]] QString line() const;

signals:
    void wishChosen(Creator::AppSettings::Rates wish);
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    State m_state;
    QCheckBox *m_switch;
    QPushButton *m_refresh;
};

} // namespace Creator
