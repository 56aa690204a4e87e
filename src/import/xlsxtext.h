#pragma once

#include <QXmlStreamReader>

#include <string>
#include <vector>

namespace Creator {

/// The text of the rich or plain string that `xml` has just entered, up to its end: UTF-8, without
/// the readings of Japanese words, `_x000D_` resolved.
[[nodiscard]] std::string xlsxText(QXmlStreamReader &xml);

/// The texts that the cells of a workbook share. False: they are longer than `limit` bytes.
[[nodiscard]] bool readXlsxTexts(QXmlStreamReader &xml, qint64 limit,
                                 std::vector<std::string> &texts);

} // namespace Creator
