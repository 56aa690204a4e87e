#include "pages/imports/planfigures.h"

#include "domain/moneyformat.h"
#include "theme/theme.h"
#include "widgets/figurecard.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Fate = PlanMergeRow::Fate;

} // namespace

PlanFigures::PlanFigures(QWidget *parent)
    : QWidget(parent)
    , m_new(new FigureCard)
    , m_changed(new FigureCard)
    , m_same(new FigureCard)
    , m_refused(new FigureCard)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().padding);
    for (FigureCard *card : { m_new, m_changed, m_same, m_refused })
        row->addWidget(card);
    m_new->setObjectName(u"planNewCard"_s);
    m_changed->setObjectName(u"planChangedCard"_s);
    m_same->setObjectName(u"planSameCard"_s);
    m_refused->setObjectName(u"planRefusedCard"_s);
    m_new->setLabel(tr("New"));
    m_changed->setLabel(tr("Changed"));
    m_same->setLabel(tr("Already here"));
    m_refused->setLabel(tr("Refused"));
}

PlanFigures::~PlanFigures() = default;

void PlanFigures::setMerge(const PlanMerge &merge)
{
    const QSet<ContentId> added = merge.idsOf(Fate::New);
    const QList<Content> written = merge.written();
    const auto scheduled
        = std::count_if(written.cbegin(), written.cend(), [&added](const Content &content) {
              return added.contains(content.id) && content.calendarAt().isValid();
          });
    const auto fresh = added.size();
    m_new->setFigure(formatCount(fresh));
    m_new->setNote(fresh == 0 ? tr("nothing new")
                              : tr("%1 with a date, %2 without")
                                    .arg(formatCount(scheduled), formatCount(fresh - scheduled)));
    const int changed = merge.count(Fate::Changed);
    m_changed->setFigure(formatCount(changed));
    m_changed->setNote(changed == 0 ? tr("no differences") : tr("take the file's values"));
    const int deleted = merge.count(Fate::DeletedBefore);
    m_same->setFigure(formatCount(merge.count(Fate::Same) + deleted));
    m_same->setNote(deleted == 0 ? tr("nothing to do")
                                 : tr("%1 deleted before").arg(formatCount(deleted)));
    const int refused = merge.count(Fate::Refused);
    m_refused->setFigure(formatCount(refused), refused > 0 ? Emphasis::Negative : Emphasis::Normal);
    m_refused->setNote(refused == 0 ? tr("every entry could be read")
                                    : merge.refusals().constFirst());
}

} // namespace Creator
