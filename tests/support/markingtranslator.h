#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTranslator>
#include <QWidget>

namespace Creator::Test {

/// A language in which every sentence of the program stands between marks, for as long as it lives.
class MarkingTranslator final : public QTranslator
{
public:
    MarkingTranslator() { QCoreApplication::installTranslator(this); }
    ~MarkingTranslator() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        // Qt's own words are somebody else's.
        return QByteArray(context).startsWith("Creator::") || QByteArray(context) == "Pages"
            ? QStringLiteral("⟦") + QString::fromUtf8(source) + QStringLiteral("⟧")
            : QString();
    }
};

/// Labels and buttons below `root` that kept their words when the language changed. Words without a
/// letter that is spoken (codes, names in their own language) are named in `fixed`.
inline QStringList unmarkedTexts(const QWidget &root, const QStringList &fixed = {})
{
    QStringList left;
    const auto look = [&](const QString &text) {
        if (!text.isEmpty() && !text.contains(u'⟦') && !fixed.contains(text))
            left.append(text);
    };
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        look(label->text());
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        look(button->text());
    return left;
}

} // namespace Creator::Test
