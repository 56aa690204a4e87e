#include "pages/reconciliation/reconciliationdetail.h"

#include "domain/sourcename.h"
#include "models/earningwords.h"
#include "models/reconciliationwords.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

ReconciliationDetail::ReconciliationDetail(QWidget *parent)
    : Card(parent)
    , m_rows(new QPushButton)
    , m_close(new QPushButton)
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
{
    setObjectName(u"reconciliationDetail"_s);
    m_rows->setObjectName(u"showRows"_s);
    m_close->setObjectName(u"closeDetail"_s);
    setHeader(u" "_s);
    addHeaderWidget(m_rows);
    addHeaderWidget(m_close);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(themeOf(this).sizes().small);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"detailLines"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false); // which setWidget() turned on
    body()->addWidget(scroll, 1);
    connect(m_rows, &QPushButton::clicked, this, &ReconciliationDetail::rowsRequested);
    connect(m_close, &QPushButton::clicked, this, &ReconciliationDetail::closeRequested);
    retranslate();
}

ReconciliationDetail::~ReconciliationDetail() = default;

void ReconciliationDetail::addTitle(const QString &text)
{
    auto *label = new PlainLabel(TextStyle::SmallStrong, Emphasis::Secondary);
    label->setText(text);
    m_lines->addWidget(label);
}

void ReconciliationDetail::addText(const QString &text, Emphasis emphasis)
{
    auto *label = new PlainLabel(TextStyle::Body, emphasis);
    label->setWordWrap(true);
    label->setText(text);
    m_lines->addWidget(label);
}

void ReconciliationDetail::setLine(const ReconciliationLine &line, QDate today)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setHeader(tr("%1, %2").arg(platformName(line.platform), monthText(line.month)),
              line.currency.code());
    addTitle(tr("Payouts and where they arrived"));
    if (line.payouts.isEmpty())
        addText(tr("No payout covers this month yet."), Emphasis::Secondary);
    for (const ReconciledPayout &part : line.payouts) {
        addText(payoutText(part, today), Emphasis::Normal);
        if (part.share != 0)
            addText(u"→ "_s + arrivalText(part.match, today), Emphasis::Secondary);
    }
    if (!line.estimates.isEmpty())
        addTitle(tr("The same money once"));
    for (const EstimatedMonth &estimate : line.estimates)
        addText(estimateText(estimate), Emphasis::Normal);
    m_lines->addStretch();
}

void ReconciliationDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ReconciliationDetail::retranslate()
{
    m_rows->setText(tr("Show its rows"));
    m_rows->setIcon(icon(Icon::Table));
    m_close->setText(tr("Close"));
    m_close->setIcon(icon(Icon::Close));
    if (auto *scroll = findChild<QScrollArea *>(u"detailLines"_s))
        scroll->setAccessibleName(tr("Payouts and estimates of the month"));
}

} // namespace Creator
