#include "httpwire.h"

#include <zlib.h>

namespace Creator::Test {

namespace {

// Nothing: not all chunks are here.
std::optional<QByteArray> takeChunks(QByteArray &buffer)
{
    QByteArray body;
    qsizetype at = 0;
    while (true) {
        const qsizetype lineEnd = buffer.indexOf("\r\n", at);
        if (lineEnd < 0)
            return std::nullopt;
        const qsizetype size = buffer.mid(at, lineEnd - at).toLongLong(nullptr, 16);
        at = lineEnd + 2;
        if (buffer.size() < at + size + 2)
            return std::nullopt;
        body.append(buffer.mid(at, size));
        at += size + 2;
        if (size == 0)
            break;
    }
    buffer.remove(0, at);
    return body;
}

bool hasNoBody(const QByteArray &startLine)
{
    const QByteArray status = startLine.split(' ').value(1);
    return startLine.startsWith("HTTP/") && (status == "204" || status == "304");
}

} // namespace

QByteArray WireMessage::header(const QByteArray &name) const
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

void WireMessage::dropHeader(const QByteArray &name)
{
    headers.removeIf(
        [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

void WireMessage::setHeader(const QByteArray &name, const QByteArray &value)
{
    dropHeader(name);
    headers.append({ name, value });
}

QByteArray WireMessage::bytes() const
{
    QByteArray all = startLine + "\r\n";
    for (const auto &[name, value] : headers)
        all += name + ": " + value + "\r\n";
    return all + "\r\n" + body;
}

std::optional<WireMessage> takeMessage(QByteArray &buffer, Wire wire)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    WireMessage message;
    message.startLine = lines.takeFirst().trimmed();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        message.headers.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
    }
    QByteArray rest = buffer.mid(headEnd + 4);
    if (message.header("Transfer-Encoding").toLower() == "chunked") {
        const std::optional<QByteArray> body = takeChunks(rest);
        if (!body)
            return std::nullopt;
        message.body = *body;
        message.dropHeader("Transfer-Encoding");
    } else if (const QByteArray length = message.header("Content-Length"); !length.isEmpty()) {
        if (rest.size() < length.toLongLong())
            return std::nullopt;
        message.body = rest.left(length.toLongLong());
        rest.remove(0, length.toLongLong());
    } else if (message.startLine.startsWith("HTTP/") && !hasNoBody(message.startLine)) {
        if (wire == Wire::Open)
            return std::nullopt;
        message.body = std::exchange(rest, {});
    }
    buffer = rest;
    return message;
}

QByteArray gzipped(const QByteArray &plain)
{
    z_stream_s z = {};
    constexpr int gzip = 16 + MAX_WBITS;
    if (deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("cannot compress");
    QByteArray packed(qsizetype(deflateBound(&z, uLong(plain.size()))), '\0');
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    z.avail_in = uInt(plain.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = uInt(packed.size());
    deflate(&z, Z_FINISH);
    packed.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return packed;
}

QByteArray reasonPhrase(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Elsewhere" : "Refused";
}

} // namespace Creator::Test
