#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Creator {

/// Writes CSV by RFC 4180: commas, CRLF, quotes where needed. Text that a spreadsheet would run as
/// a formula gets a leading apostrophe; numbers stay numbers.
class CsvText
{
public:
    /// A mark at the start tells Excel that the text is UTF-8.
    enum class Mark { Utf8, None };

    explicit CsvText(Mark mark = Mark::Utf8);

    void addText(const QString &text);
    /// Digits, a dot and a minus only: nothing is guarded.
    void addNumber(const QString &digits);
    void endRecord();

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void add(const QString &cell);

    QByteArray m_bytes;
    bool m_first = true;
};

} // namespace Creator
