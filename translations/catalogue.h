#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <tuple>

namespace Creator {

/// The messages of a .ts file, whatever context they stand in: one word has one translation.
class Catalogue final
{
public:
    struct Key
    {
        QString source;
        QString disambiguation;

        friend bool operator<(const Key &a, const Key &b)
        {
            return std::tie(a.source, a.disambiguation) < std::tie(b.source, b.disambiguation);
        }
    };

    struct Message
    {
        bool isPlural = false; // has a form per number
        QStringList forms = {}; // empty, or a form that is empty, is not translated
        QString note = {}; // for whoever translates
    };

    /// Fails with Error::Code::File if it cannot be read as a .ts file.
    [[nodiscard]] static Result<Catalogue> read(const QString &path);
    /// Ordered by source text, under one context, without places: they change with every edit.
    [[nodiscard]] Status write(const QString &path, const QString &language) const;

    /// Takes over the messages of `sources` and keeps the forms that are known.
    void follow(const Catalogue &sources);
    void keepPlurals();

    [[nodiscard]] const QMap<Key, Message> &messages() const { return m_messages; }
    [[nodiscard]] static bool isTranslated(const Message &message);

private:
    QMap<Key, Message> m_messages;
};

} // namespace Creator
