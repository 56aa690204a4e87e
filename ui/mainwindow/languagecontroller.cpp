#include "mainwindow/languagecontroller.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

LanguageController::LanguageController(QStringList folders, QString qtFolder, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_qtFolder(std::move(qtFolder))
{
}

LanguageController::~LanguageController()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList LanguageController::languages()
{
    return { u"en"_s, u"ko"_s };
}

QString LanguageController::languageFor(const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (languages().contains(language))
            return language;
    }
    return u"en"_s;
}

void LanguageController::load(QTranslator &translator, const QString &file,
                              const QStringList &folders)
{
    QCoreApplication::removeTranslator(&translator);
    for (const QString &folder : folders) {
        if (translator.load(file, folder)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

void LanguageController::setLanguage(const QString &choice)
{
    const QString language
        = languages().contains(choice) ? choice : languageFor(QLocale::system().uiLanguages());
    if (language == m_language)
        return;
    m_language = language;
    QLocale::setDefault(language == "ko"_L1 ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                            : QLocale(QLocale::English));
    load(m_qt, u"qtbase_"_s + language, { m_qtFolder });
    load(m_own, u"creator_"_s + language, m_folders);
    emit languageChanged(language);
}

} // namespace Creator
