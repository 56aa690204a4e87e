#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace Creator {

class PlainLabel;

/// The quiet line at the bottom: whether everything is saved, what is known, what is selected.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);
    ~StatusBar() override;

    /// At the far left; Negative when saving failed.
    void setSaveState(const QString &text, Emphasis emphasis = Emphasis::Secondary);
    /// After the save state: the last synchronisation, the sample-data mark.
    void setInfo(const QString &text);
    /// At the right: rates, what is selected.
    void setDetails(const QStringList &texts);

    [[nodiscard]] QString saveState() const;
    [[nodiscard]] QString details() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_saveState;
    PlainLabel *m_info;
    PlainLabel *m_details;
};

} // namespace Creator
