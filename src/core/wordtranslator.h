#pragma once

#include <QTranslator>

namespace Creator {

/// Our own translations: one word has one translation, wherever it stands. They are kept under one
/// context, so that free functions, jobs and widgets share them.
class WordTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation = nullptr, int n = -1) const override;
};

} // namespace Creator
