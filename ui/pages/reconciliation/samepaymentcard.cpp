#include "pages/reconciliation/samepaymentcard.h"

#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/earningwords.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int shownRows = 3; // the rest is scrolled to

} // namespace

QString paymentText(const PaymentRow &row, QDate today)
{
    QStringList parts{ platformName(row.platform), shortDay(row.day, today),
                       row.payer.isEmpty() ? row.description : row.payer };
    parts.removeAll(QString());
    const Currency currency = row.amount.currency;
    if (row.gross && *row.gross != row.amount.micros)
        //: Both are amounts of money
        parts.append(SamePaymentCard::tr("%1, after fees %2")
                         .arg(formatMoney({ *row.gross, currency }), formatMoney(row.amount)));
    else
        parts.append(formatMoney(row.amount));
    return parts.join(u" · "_s);
}

SamePaymentCard::SamePaymentCard(QWidget *parent)
    : Card(parent)
    , m_view(new SegmentedControl)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setObjectName(u"samePayments"_s);
    addHeaderWidget(m_view);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(sizes.grid);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"samePaymentRows"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false); // which setWidget() turned on
    m_scroll = scroll;
    body()->addWidget(scroll);
    connect(m_view, &SegmentedControl::currentChanged, this, &SamePaymentCard::refresh);
    retranslate();
}

SamePaymentCard::~SamePaymentCard() = default;

void SamePaymentCard::setPairs(const QList<PaymentPair> &suggested,
                               const QList<PaymentPair> &confirmed, QDate today)
{
    m_suggested = suggested;
    m_confirmed = confirmed;
    m_today = today;
    retranslate();
}

void SamePaymentCard::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    refresh();
}

void SamePaymentCard::addButton(QLayout &row, const QString &text, const char *name,
                                const PaymentPair &pair,
                                void (SamePaymentCard::*request)(const PaymentPair &))
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(u"%1: %2"_s.arg(text, paymentText(pair.sale, m_today)));
    button->setEnabled(m_editable.testFlag(Qt::ItemIsEditable));
    connect(button, &QPushButton::clicked, this,
            [this, request, pair] { emit(this->*request)(pair); });
    row.addWidget(button);
}

void SamePaymentCard::addPair(const PaymentPair &pair)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *sale = new PlainLabel(TextStyle::Body);
    sale->setText(paymentText(pair.sale, m_today));
    auto *payment = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
    payment->setText(u"↳ "_s + paymentText(pair.payment, m_today));
    words->addWidget(sale);
    words->addWidget(payment);
    row->addLayout(words, 1);
    if (m_view->current() == Confirmed) {
        addButton(*row, tr("Take apart"), "part", pair, &SamePaymentCard::partRequested);
    } else {
        addButton(*row, tr("Different"), "different", pair, &SamePaymentCard::differentRequested);
        addButton(*row, tr("Same payment"), "same", pair, &SamePaymentCard::sameRequested);
    }
    m_rows->addWidget(group);
}

void SamePaymentCard::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<PaymentPair> &pairs = m_view->current() == Confirmed ? m_confirmed : m_suggested;
    for (const PaymentPair &pair : pairs.mid(0, mostPairs))
        addPair(pair);
    auto *rest = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
    if (pairs.size() > mostPairs)
        rest->setText(tr("and %Ln more", nullptr, static_cast<int>(pairs.size() - mostPairs)));
    else if (pairs.isEmpty())
        rest->setText(m_view->current() == Confirmed ? tr("Nothing was brought together.")
                                                     : tr("Nothing more to look at."));
    m_rows->addWidget(rest); // first: without a parent it would be a window
    rest->setVisible(!rest->text().isEmpty());
    m_rows->addStretch();
    const ThemeSizes &sizes = themeOf(this).sizes();
    const auto rows = static_cast<int>(std::clamp<qsizetype>(pairs.size(), 1, shownRows));
    m_scroll->setFixedHeight(rows * (sizes.page + sizes.page));
    setVisible(!m_suggested.isEmpty() || !m_confirmed.isEmpty());
}

void SamePaymentCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SamePaymentCard::retranslate()
{
    setHeader(tr("The same money twice?"),
              tr("Sales that Stripe or PayPal tells once more. A pair counts once, as the sale."));
    const int current = std::max(0, m_view->current());
    m_view->setSegments({ tr("To look at: %1").arg(formatCount(m_suggested.size())),
                          tr("Counted once: %1").arg(formatCount(m_confirmed.size())) });
    m_view->setCurrent(current);
    m_view->setAccessibleName(tr("Which pairs"));
    m_scroll->setAccessibleName(tr("Sales and their payments"));
    refresh();
}

} // namespace Creator
