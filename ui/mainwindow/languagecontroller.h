#pragma once

#include "core/wordtranslator.h"

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace Creator {

/// Speaks English or Korean, switched while the program runs.
///
/// Every widget hears LanguageChange and writes its words anew. Where a translation is missing, the
/// words of the source stand, which are English.
class LanguageController final : public QObject
{
    Q_OBJECT

public:
    /// `folders` hold creator_<language>.qm, the first that has one wins. Qt's own words come from
    /// `qtFolder`.
    LanguageController(QStringList folders, QString qtFolder, QObject *parent = nullptr);
    ~LanguageController() override;

    /// "ko", "en", or empty for what the desktop speaks.
    void setLanguage(const QString &choice);
    /// What is spoken now: "ko" or "en".
    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] static QStringList languages();
    /// The first of the desktop's wishes that we speak, else English.
    [[nodiscard]] static QString languageFor(const QStringList &wishes);

signals:
    void languageChanged(const QString &language);

private:
    void load(QTranslator &translator, const QString &file, const QStringList &folders);

    const QStringList m_folders;
    const QString m_qtFolder;
    QString m_language;
    WordTranslator m_own;
    QTranslator m_qt;
};

} // namespace Creator
