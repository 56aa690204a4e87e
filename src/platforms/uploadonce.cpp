#include "platforms/uploadonce.h"

#include <algorithm>
#include <cstring>

namespace Creator {

UploadOnce::UploadOnce(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadOnce::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_body.size() - m_given);
    if (size > 0)
        std::memcpy(data, m_body.constData() + m_given, size_t(size));
    m_given += size;
    return size;
}

} // namespace Creator
