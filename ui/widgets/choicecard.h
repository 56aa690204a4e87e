#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

namespace Creator {

/// A large choice: a picture, what it does, and a line that says what comes of it.
///
/// The button's text is the first line. Where it is checkable, the checked one is marked.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(Icon icon, QWidget *parent = nullptr);
    ~ChoiceCard() override;

    void setChoice(const QString &title, const QString &detail);
    /// Instead of the picture: the letter in a coloured square that stands for a person.
    void setInitial(const QString &initial);
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &room) const;

    const Icon m_icon;
    QString m_detail;
    QString m_initial;
};

/// The first letter of a name as people see it, which may be several code points.
[[nodiscard]] QString initialOf(const QString &name);

} // namespace Creator
