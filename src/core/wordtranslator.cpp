#include "core/wordtranslator.h"

namespace Creator {

QString WordTranslator::translate(const char *context, const char *sourceText,
                                  const char *disambiguation, int n) const
{
    const QString word = QTranslator::translate("Creator", sourceText, disambiguation, n);
    return word.isNull() ? QTranslator::translate(context, sourceText, disambiguation, n) : word;
}

} // namespace Creator
