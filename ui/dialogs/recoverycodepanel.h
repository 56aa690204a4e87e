#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Creator {

class PlainLabel;

/// Shows a recovery code, this one time, and goes on only when the person says that it is kept.
class RecoveryCodePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryCodePanel(QWidget *parent = nullptr);
    ~RecoveryCodePanel() override;

    void setCode(const QString &code);
    [[nodiscard]] QString code() const;

signals:
    void kept();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void copy();

    PlainLabel *m_explanation;
    QWidget *m_frame;
    PlainLabel *m_code;
    QPushButton *m_copy;
    QCheckBox *m_written;
    QPushButton *m_done;
};

} // namespace Creator
