#pragma once

#include "core/cancellation.h"
#include "core/result.h"
#include "platforms/httpbody.h"
#include "platforms/httplimits.h"
#include "platforms/httpline.h"
#include "platforms/httpmessage.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

namespace Creator {

class UploadOnce;

/// One question from its beginning to its answer, through redirects. Belongs to a HttpClient and
/// deletes itself.
class HttpTransfer final : public QObject
{
    Q_OBJECT

public:
    /// What the client lends.
    struct Means
    {
        HttpLimits limits;
        std::function<std::shared_ptr<HttpLine>(const QString &host)> lineTo;
    };

    HttpTransfer(Means means, HttpRequest request, QObject *parent);
    ~HttpTransfer() override;

    [[nodiscard]] QFuture<Result<HttpReply>> start(const Cancellation &cancellation);

private:
    void ask();
    void open(HttpLine &line, const QNetworkRequest &request);
    void watch();
    void take();
    void conclude();
    void follow(const QByteArray &location);
    void end(Result<HttpReply> result);
    void endWithoutAnswer(Error error);
    void dropReply();
    [[nodiscard]] HttpReply answer() const;

    const Means m_means;
    HttpRequest m_request;
    QPromise<Result<HttpReply>> m_promise;
    QFutureWatcher<Result<HttpReply>> m_watcher;
    QList<std::shared_ptr<HttpLine>> m_lines; // asked; a reply must not outlive its own
    QNetworkReply *m_reply = nullptr;
    const UploadOnce *m_upload = nullptr; // belongs to the reply
    std::unique_ptr<HttpBody> m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_idle;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    int m_redirects = 0;
    bool m_isBodyBegun = false;
    bool m_isOver = false;
};

} // namespace Creator
