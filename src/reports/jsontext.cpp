#include "reports/jsontext.h"

namespace Creator {

void JsonText::open(char bracket)
{
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonText::close(char bracket)
{
    --m_depth;
    if (!m_first)
        m_bytes += '\n' + QByteArray(m_depth * 2, ' ');
    m_bytes += bracket;
    m_first = false;
}

void JsonText::quote(const QString &value)
{
    m_bytes += '"';
    for (const char c : value.toUtf8()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (code < 0x20) {
            m_bytes += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

void JsonText::begin(QLatin1String key)
{
    if (m_depth > 0) {
        if (!m_first)
            m_bytes += ',';
        m_bytes += '\n' + QByteArray(m_depth * 2, ' ');
    }
    m_first = false;
    if (!key.isEmpty()) {
        m_bytes += '"';
        m_bytes.append(key.data(), key.size());
        m_bytes += "\": ";
    }
}

void JsonText::beginObject(QLatin1String key)
{
    begin(key);
    open('{');
}

void JsonText::beginObjectNamed(const QString &name)
{
    begin({});
    quote(name);
    m_bytes += ": ";
    open('{');
}

void JsonText::endObject()
{
    close('}');
}

void JsonText::beginList(QLatin1String key)
{
    begin(key);
    open('[');
}

void JsonText::endList()
{
    close(']');
}

void JsonText::text(QLatin1String key, const QString &value)
{
    begin(key);
    quote(value);
}

void JsonText::amount(QLatin1String key, Micros value)
{
    text(key, decimalText(value));
}

void JsonText::number(QLatin1String key, qint64 value)
{
    begin(key);
    m_bytes += QByteArray::number(value);
}

void JsonText::day(QLatin1String key, QDate value)
{
    if (value.isValid()) {
        text(key, value.toString(Qt::ISODate));
        return;
    }
    begin(key);
    m_bytes += "null";
}

} // namespace Creator
