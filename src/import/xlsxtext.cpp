#include "import/xlsxtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// `_x000D_` stands for a character that XML cannot hold; a zero is left out.
QString withoutEscapes(QString text)
{
    static const QRegularExpression escaped(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = text.indexOf("_x"_L1);
    while (from >= 0) {
        const QRegularExpressionMatch match = escaped.match(text, from);
        if (!match.hasMatch())
            break;
        const auto code = static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16));
        const QString character = code == 0 ? QString() : QString(QChar(code));
        text.replace(match.capturedStart(), match.capturedLength(), character);
        from = match.capturedStart() + character.size();
    }
    return text;
}

} // namespace

std::string xlsxText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "rPh"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
            isText = xml.name() == "t"_L1;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            isText = false;
        } else if (token == QXmlStreamReader::Characters && isText) {
            text += xml.text();
        }
    }
    return withoutEscapes(text).toStdString();
}

bool readXlsxTexts(QXmlStreamReader &xml, qint64 limit, std::vector<std::string> &texts)
{
    // What an empty text costs too, so that millions of them come to an end.
    constexpr qint64 costOfOne = 32;
    qint64 size = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "si"_L1)
            continue;
        texts.push_back(xlsxText(xml));
        size += static_cast<qint64>(texts.back().size()) + costOfOne;
        if (size > limit)
            return false;
    }
    return true;
}

} // namespace Creator
