#include "includerules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Creator::Architecture {

namespace {

struct Permission
{
    QStringList ours;
    QStringList qt;
};

QStringList allOfSrcBut(const QStringList &excluded)
{
    QStringList all
        = { u"core"_s,      u"domain"_s, u"storage"_s,  u"identity"_s,  u"credentials"_s,
            u"platforms"_s, u"sync"_s,   u"import"_s,   u"analytics"_s, u"reports"_s,
            u"planning"_s,  u"media"_s,  u"settings"_s, u"hub"_s };
    all.removeIf([&](const QString &layer) { return excluded.contains(layer); });
    return all;
}

// The table of ARCHITECTURE.md.
QHash<QString, Permission> permissions()
{
    const QStringList core = { u"QtCore"_s };
    const QStringList work = { u"QtCore"_s, u"QtConcurrent"_s };
    const QStringList paint = { u"QtCore"_s, u"QtConcurrent"_s, u"QtGui"_s };
    const QStringList widgets = paint
        + QStringList{ u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s,
                       u"QtDBus"_s };
    const QStringList cd = { u"core"_s, u"domain"_s };
    const QStringList cds = cd + QStringList{ u"storage"_s };
    const QStringList src = allOfSrcBut({ u"platforms"_s, u"hub"_s });
    const QStringList models = allOfSrcBut({ u"platforms"_s, u"hub"_s, u"credentials"_s });
    const QStringList parts = src
        + QStringList{ u"ui/theme"_s, u"ui/models"_s, u"ui/delegates"_s, u"ui/charts"_s,
                       u"ui/widgets"_s };
    return {
        { u"core"_s, { {}, core } },
        { u"domain"_s, { { u"core"_s }, core } },
        { u"settings"_s, { cd, core } },
        { u"storage"_s, { cd, work + QStringList{ u"QtSql"_s } } },
        { u"credentials"_s, { cd, core } },
        { u"identity"_s, { cds + QStringList{ u"credentials"_s }, core } },
        { u"platforms"_s,
          { cd + QStringList{ u"credentials"_s }, core + QStringList{ u"QtNetwork"_s } } },
        { u"media"_s, { cd, paint } },
        { u"planning"_s, { cds, work } },
        { u"analytics"_s, { cds, work } },
        { u"import"_s, { cds, work } },
        { u"sync"_s, { cds + QStringList{ u"platforms"_s, u"settings"_s }, work } },
        { u"hub"_s, { cds, work + QStringList{ u"QtSql"_s } } },
        { u"reports"_s, { cds + QStringList{ u"analytics"_s }, paint } },
        { u"ui/models"_s, { models, paint } },
        { u"ui/theme"_s, { cd + QStringList{ u"ui/models"_s }, widgets } },
        { u"ui/charts"_s,
          { { u"core"_s, u"domain"_s, u"analytics"_s, u"reports"_s, u"ui/models"_s, u"ui/theme"_s,
              u"ui/widgets"_s, u"ui/delegates"_s },
            widgets + QStringList{ u"QtCharts"_s } } },
        { u"ui/widgets"_s, { src + QStringList{ u"ui/theme"_s, u"ui/models"_s }, widgets } },
        { u"ui/delegates"_s,
          { src + QStringList{ u"ui/theme"_s, u"ui/models"_s, u"ui/widgets"_s }, widgets } },
        { u"ui/dialogs"_s, { parts, widgets } },
        { u"ui/pages"_s, { parts + QStringList{ u"ui/dialogs"_s }, widgets } },
        { u"ui/mainwindow"_s, { parts + QStringList{ u"ui/dialogs"_s, u"ui/pages"_s }, widgets } },
        { u"app"_s, {} },
    };
}

// Of some layers others see the interface only.
bool hiddenBehindInterface(const QString &layer, const QString &target)
{
    return target.startsWith(u"credentials/") && target != u"credentials/secretstore.h"_s
        && (layer == u"identity"_s || layer == u"platforms"_s);
}

// Where the headers of other libraries may appear, by how their include begins.
QHash<QString, QStringList> librariesByPrefix()
{
    return {
        { u"qt6keychain/"_s, { u"credentials"_s } },
        { u"sqlite3.h"_s, { u"storage"_s } },
        { u"archive"_s, { u"storage"_s, u"import"_s } },
        { u"sodium"_s, { u"identity"_s } },
        { u"xlsxwriter"_s, { u"reports"_s } },
        { u"libical/"_s, { u"planning"_s, u"import"_s, u"reports"_s } },
        { u"taglib/"_s, { u"media"_s } },
        { u"simdjson"_s, { u"platforms"_s } },
        { u"unicode/"_s, { u"planning"_s, u"import"_s } },
        { u"CLI/"_s, { u"app"_s } },
    };
}

bool isOwnFolder(const QString &first)
{
    static const QStringList folders = allOfSrcBut({});
    return folders.contains(first);
}

QString layerOfInclude(const SourceFile &file, const QString &target)
{
    if (!target.contains(u'/'))
        return layerOf(file.path);
    const QString first = target.section(u'/', 0, 0);
    if (isOwnFolder(first))
        return first;
    return first == u"app"_s ? first : u"ui/"_s + first;
}

} // namespace

QString layerOf(const QString &path)
{
    const QString top = path.section(u'/', 0, 0);
    if (top == u"src"_s)
        return path.section(u'/', 1, 1);
    if (top == u"ui"_s)
        return path.section(u'/', 0, 1);
    return top;
}

Offences layerOffences(const SourceFile &file)
{
    static const QHash<QString, Permission> table = permissions();
    const QString layer = layerOf(file.path);
    if (!table.contains(layer))
        return { file.path + u": the folder is not in the table of layers"_s };
    if (layer == u"app"_s)
        return {};
    Offences offences;
    for (const Include &include : includesOf(file.text)) {
        if (include.kind == Include::Kind::Angled)
            continue;
        const QString target = layerOfInclude(file, include.target);
        const bool allowed = target == layer || table[layer].ours.contains(target);
        if (!allowed || hiddenBehindInterface(layer, include.target))
            offences.append(
                u"%1: %2 must not include \"%3\""_s.arg(file.path, layer, include.target));
    }
    return offences;
}

Offences libraryOffences(const SourceFile &file, const QHash<QString, QString> &moduleOfHeader)
{
    static const QHash<QString, Permission> table = permissions();
    static const QHash<QString, QStringList> libraries = librariesByPrefix();
    const QString layer = layerOf(file.path);
    const QStringList appModules = table[u"ui/pages"_s].qt + QStringList{ u"QtNetwork"_s };
    const QStringList &modules = layer == u"app"_s ? appModules : table[layer].qt;
    Offences offences;
    for (const Include &include : includesOf(file.text)) {
        if (include.kind == Include::Kind::Quoted)
            continue;
        const QString &target = include.target;
        const QString module = target.startsWith(u"Qt") && target.contains(u'/')
            ? target.section(u'/', 0, 0)
            : moduleOfHeader.value(target);
        bool allowed = module.isEmpty() || modules.contains(module);
        for (auto it = libraries.cbegin(); it != libraries.cend(); ++it) {
            if (target.startsWith(it.key()) && !it.value().contains(layer))
                allowed = false;
        }
        if (!allowed)
            offences.append(u"%1: %2 must not include <%3>"_s.arg(file.path, layer, target));
    }
    return offences;
}

Offences pageOffences(const SourceFile &file)
{
    if (!file.path.startsWith(u"ui/pages/"))
        return {};
    const QString own = file.path.section(u'/', 2, 2);
    Offences offences;
    for (const Include &include : includesOf(file.text)) {
        if (include.target.startsWith(u"pages/") && include.target.section(u'/', 1, 1) != own)
            offences.append(u"%1: a page must not include \"%2\""_s.arg(file.path, include.target));
    }
    return offences;
}

QHash<QString, QString> installedQtHeaders()
{
    QHash<QString, QString> modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList names = headers.entryList({ u"Qt*"_s }, QDir::Dirs);
    for (const QString &module : names) {
        const QStringList files = QDir(headers.filePath(module)).entryList(QDir::Files);
        for (const QString &file : files)
            modules.insert(file, module);
    }
    return modules;
}

} // namespace Creator::Architecture
