#pragma once

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace Creator {

class PlainLabel;

/// While a sign-in is under way: that it is, and what the person does elsewhere meanwhile.
class ConnectWaiting final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectWaiting(QWidget *parent = nullptr);
    ~ConnectWaiting() override;

    void showWorking(const QString &platform);
    void showBrowser(const QString &platform, const QUrl &url);
    void showCode(const QString &code, const QUrl &url);

signals:
    void openRequested(const QUrl &url);

private:
    void show(const QString &title, const QString &text, const QUrl &url);
    void copy();

    QUrl m_url;
    QString m_copied; // what the copy button copies
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_code;
    PlainLabel *m_link;
    QPushButton *m_open;
    QPushButton *m_copy;
};

} // namespace Creator
