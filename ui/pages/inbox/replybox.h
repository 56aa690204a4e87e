#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Creator {

class PlainLabel;

/// Where an answer is written. Ctrl+Enter sends; the words stay until they were accepted.
class ReplyBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyBox(QWidget *parent = nullptr);
    ~ReplyBox() override;

    /// Whom it answers; empty: nobody can be answered here.
    void setTarget(const QString &author);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Between sending and the answer to it.
    void setSending();
    void setReady();
    void focusText();

signals:
    void sendRequested(const QString &text);
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void refresh();

    QString m_author;
    bool m_isSending = false;
    PlainLabel *m_label;
    QPlainTextEdit *m_text;
    PlainLabel *m_hint;
    QPushButton *m_send;
};

} // namespace Creator
