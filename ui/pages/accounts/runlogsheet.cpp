#include "pages/accounts/runlogsheet.h"

#include "domain/sourcename.h"
#include "models/accountwords.h"
#include "models/notificationwords.h"
#include "theme/theme.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

RunLogSheet::RunLogSheet(const SocialAccount &account, const QList<RunReport> &runs,
                         const Moment &moment, QWidget *window)
    : Sheet(window, Size::Large)
{
    setTitle(tr("Log"), platformName(account.platform) + u" · "_s + account.name());
    if (runs.isEmpty()) {
        auto *empty = new EmptyState;
        empty->setContent(Icon::History, tr("No run yet"),
                          tr("As soon as something was fetched, it is told here."));
        body()->addWidget(empty, 1);
    } else {
        auto *list = new QWidget;
        list->setAutoFillBackground(false);
        auto *column = new QVBoxLayout(list);
        column->setContentsMargins({});
        column->setSpacing(themeOf(this).sizes().gap);
        for (const RunReport &run : runs.mid(0, mostRuns))
            column->addWidget(card(run, moment));
        column->addStretch();
        auto *scroll = new QScrollArea;
        scroll->setObjectName(u"runs"_s);
        scroll->setAccessibleName(tr("Log"));
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->viewport()->setAutoFillBackground(false);
        scroll->setWidget(list);
        body()->addWidget(scroll, 1);
    }
    QPushButton *close = addButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    close->setFocus();
}

RunLogSheet::~RunLogSheet() = default;

QWidget *RunLogSheet::card(const RunReport &run, const Moment &moment) const
{
    auto *card = new Card;
    card->setHeader(agoText(run.startedAt, moment.now, moment.zone),
                    run.isFirst ? tr("%1 (first run)").arg(broughtText(run)) : broughtText(run));
    auto *badge = new Badge;
    badge->setState(outcomeText(run.outcome), outcomeTone(run.outcome));
    card->addHeaderWidget(badge);
    for (const QString &text : run.lines) {
        auto *line = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
        line->setWordWrap(true);
        line->setText(text);
        card->body()->addWidget(line);
    }
    if (run.resumeAt.isValid()) {
        auto *line = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
        //: %1 is a time of day
        line->setText(
            tr("It goes on at %1.").arg(momentText(run.resumeAt, moment.now, moment.zone)));
        card->body()->addWidget(line);
    }
    return card;
}

} // namespace Creator
