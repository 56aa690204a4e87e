#include "widgets/headerstatesaver.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

HeaderStateSaver::HeaderStateSaver(QHeaderView &header, QStringList columns, QString key,
                                   StateStore store)
    : m_header(header)
    , m_columns(std::move(columns))
    , m_key(std::move(key))
    , m_store(std::move(store))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(500ms);
    connect(&m_rest, &QTimer::timeout, this, &HeaderStateSaver::saveNow);
    restore();
    connect(&header, &QHeaderView::sectionResized, this, &HeaderStateSaver::scheduleSave);
    connect(&header, &QHeaderView::sectionMoved, this, &HeaderStateSaver::scheduleSave);
}

HeaderStateSaver::~HeaderStateSaver()
{
    if (m_rest.isActive())
        saveNow();
}

void HeaderStateSaver::scheduleSave()
{
    if (!m_restoring)
        m_rest.start();
}

void HeaderStateSaver::saveNow()
{
    m_rest.stop();
    QJsonArray columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int logical = m_header.logicalIndex(visual);
        if (logical >= m_columns.size())
            continue;
        QJsonObject column{ { u"column"_s, m_columns.at(logical) } };
        if (m_header.isSectionHidden(logical))
            column.insert(u"hidden"_s, true);
        else
            column.insert(u"width"_s, m_header.sectionSize(logical));
        columns.append(column);
    }
    m_store.save(m_key, QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

void HeaderStateSaver::restore()
{
    const QJsonArray columns = QJsonDocument::fromJson(m_store.load(m_key)).array();
    m_restoring = true;
    int place = 0;
    for (const auto &value : columns) {
        const QJsonObject column = value.toObject();
        const auto logical
            = static_cast<int>(m_columns.indexOf(column.value("column"_L1).toString()));
        if (logical < 0 || logical >= m_header.count())
            continue;
        m_header.moveSection(m_header.visualIndex(logical), place++);
        m_header.setSectionHidden(logical, column.value("hidden"_L1).toBool());
        const int width = column.value("width"_L1).toInt();
        if (width >= m_header.minimumSectionSize())
            m_header.resizeSection(logical, width);
    }
    // A table without any column could not be brought back by hand.
    if (m_header.count() > 0 && m_header.hiddenSectionCount() == m_header.count())
        m_header.showSection(0);
    m_restoring = false;
}

} // namespace Creator
