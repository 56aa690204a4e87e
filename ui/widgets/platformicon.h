#pragma once

#include <QWidget>

namespace Creator {

/// Stands for a platform: letters in a square, since logos belong to their owners.
class PlatformIcon final : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformIcon(QWidget *parent = nullptr);
    ~PlatformIcon() override;

    /// Two letters are readable.
    void setLetters(const QString &letters);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
};

} // namespace Creator
