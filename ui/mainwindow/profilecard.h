#pragma once

#include <QAbstractButton>

namespace Creator {

/// Whose business this is: an initial, the name, and a line below it. Opens the profile when
/// clicked.
class ProfileCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProfileCard(QWidget *parent = nullptr);
    ~ProfileCard() override;

    void setProfile(const QString &name, const QString &detail);
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_detail;
};

} // namespace Creator
