#include "pages/dashboard/listcard.h"

#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

ListCard::ListCard(QWidget *parent)
    : Card(parent)
    , m_way(new QPushButton(this))
    , m_lines(new QVBoxLayout)
    , m_nothing(new PlainLabel(TextStyle::Body, Emphasis::Secondary, this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setEdgeToEdge();
    setHeader({});
    setButtonKind(*m_way, ButtonKind::Link);
    m_way->setObjectName(u"way"_s);
    m_way->hide();
    addHeaderWidget(m_way);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(sizes.padding, 0, sizes.padding, sizes.padding);
    body()->addWidget(m_nothing);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    body()->addLayout(m_lines);
    body()->addSpacing(sizes.grid);
    body()->addStretch();
    connect(m_way, &QPushButton::clicked, this, &ListCard::wayRequested);
}

ListCard::~ListCard() = default;

void ListCard::setWay(const QString &text)
{
    m_way->setText(text.isEmpty() ? text : text + u" →"_s);
    m_way->setVisible(!text.isEmpty());
}

void ListCard::setLines(const QList<DashboardLine> &lines, const QString &nothing)
{
    for (DashboardRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // it may be what was clicked
    }
    m_rows.clear();
    for (const DashboardLine &line : lines) {
        auto *row = new DashboardRow(line, this);
        m_lines->addWidget(row);
        row->show();
        m_rows.append(row);
    }
    m_nothing->setText(nothing);
    m_nothing->setVisible(lines.isEmpty());
    alignRows();
}

void ListCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    alignRows();
}

/// What is told beside the title gives way before the title does.
void ListCard::alignRows()
{
    DashboardColumns columns;
    for (const DashboardRow *row : std::as_const(m_rows)) {
        const DashboardColumns one = row->needed();
        columns.lead = std::max(columns.lead, one.lead);
        columns.detail = std::max(columns.detail, one.detail);
        columns.value = std::max(columns.value, one.value);
        columns.change = std::max(columns.change, one.change);
        columns.badge = std::max(columns.badge, one.badge);
    }
    const int needed
        = columns.lead + columns.detail + columns.value + columns.change + columns.badge;
    if (needed > width() / 2)
        columns.detail = 0;
    for (DashboardRow *row : std::as_const(m_rows))
        row->setColumns(columns);
}

} // namespace Creator
