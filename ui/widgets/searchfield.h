#pragma once

#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace Creator {

/// A line to type a query into.
///
/// queryChanged() follows the typing once it rests for 120 ms. Letters that an input method is
/// still composing are no query, and Enter while composing only ends the composing.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds delay{ 120 };

    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;

    [[nodiscard]] QString query() const;
    [[nodiscard]] bool isComposing() const { return m_composing; }

signals:
    void queryChanged(const QString &query);
    /// Enter, when no input method is composing.
    void submitted(const QString &query);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    QTimer m_rest;
    QString m_announced;
    bool m_composing = false;
};

} // namespace Creator
