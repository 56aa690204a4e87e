#pragma once

#include "models/roles.h"
#include "theme/icons.h"

#include <QWidget>

class QPushButton;

namespace Creator {

class PlainLabel;

/// A calm line across a page that says what holds for all of it. Empty words hide it.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    void setWords(Tone tone, Icon icon, const QString &text);
    /// A button at its end; an empty text hides it.
    void setAction(const QString &text);
    [[nodiscard]] QString text() const;

signals:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    Icon m_icon = Icon::Info;
    PlainLabel *m_text;
    QPushButton *m_action;
};

} // namespace Creator
