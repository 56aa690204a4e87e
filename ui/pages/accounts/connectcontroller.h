#pragma once

#include "domain/person.h"
#include "sync/accountdesk.h"
#include "widgets/noticecard.h"

#include <QPointer>

namespace Creator {

class ConnectSheet;

/// Leads through connecting an account: asks by a sheet, lets the desk do it, and says how it
/// ended. One at a time.
class ConnectController final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectController(AccountDesk &desk, QObject *parent = nullptr);
    ~ConnectController() override;

    void open(const QList<Channel> &channels, QWidget *window);
    /// The same for an account that is known.
    void openFor(const SocialAccount &account, const QList<Channel> &channels, QWidget *window);

    /// How addresses are opened; a test looks at them instead.
    using Opener = std::function<bool(const QUrl &)>;
    void setOpener(Opener opener) { m_opener = std::move(opener); }

signals:
    void connected(const Creator::SocialAccount &account);
    void noticeRequested(const Creator::Notice &notice);

private:
    void ask(const ConnectWish &wish);
    void take(const Result<ConnectAnswer> &answer);
    void sayConnected(const ConnectAnswer &answer);
    void giveUp();
    void openBrowser(const QUrl &url);
    void showCode(const QString &code, const QUrl &url);

    AccountDesk &m_desk;
    Opener m_opener;
    QPointer<ConnectSheet> m_sheet;
    QFuture<Result<ConnectAnswer>> m_asked;
    int m_attempt = 0; // answers to an older one are dropped
    bool m_isAsking = false;
};

} // namespace Creator
