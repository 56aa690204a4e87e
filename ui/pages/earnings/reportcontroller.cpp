#include "pages/earnings/reportcontroller.h"

#include "charts/picturechart.h"
#include "charts/qtchartrenderer.h"
#include "models/chartwords.h"
#include "pages/earnings/pagesview.h"
#include "reports/analyticsdocument.h"
#include "reports/reportfile.h"
#include "reports/reportpages.h"
#include "storage/rollupquery.h"
#include "theme/fontchoice.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace Creator {

/// One report as its pages.
struct ReportController::Made
{
    ReportPages pages;
    std::unique_ptr<PictureChart> charts; // recorded on the GUI thread
};

namespace {

QImage paintedPage(const ReportPages &pages, int page, const QSize &size,
                   const ChartRenderer &chart)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(size.width() / ReportPages::pageSize().width(),
                  size.height() / ReportPages::pageSize().height());
    pages.paint(painter, page, chart);
    return image;
}

Result<ReportDocument> earningsOf(Connection &connection, const ReportRequest &request,
                                  const ReportWords &words)
{
    const auto report = EarningsReport::make(connection, request);
    return report ? Result<ReportDocument>(ReportDocument::of(*report, words))
                  : failure(report.error());
}

Result<ReportDocument> analyticsOf(Connection &connection, const ReportRequest &request,
                                   const ReportWords &words)
{
    AnalyticsRequest asked;
    asked.from = request.from;
    asked.to = request.to;
    asked.home = request.home;
    asked.madeAt = request.madeAt;
    const auto report = AnalyticsReport::make(connection, asked);
    return report ? Result<ReportDocument>(documentOf(*report, words)) : failure(report.error());
}

QString filterOf(ReportFormat format)
{
    const QString ending = wordText(format);
    return u"%1 (*.%2)"_s.arg(ending.toUpper(), ending);
}

} // namespace

ReportController::ReportController(Database &database, const Clock &clock, Prompter &prompter,
                                   QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_home(Currencies::usd())
{
    m_workers.setMaxThreadCount(1);
}

ReportController::~ReportController()
{
    if (m_ticket)
        m_ticket->cancel();
    m_workers.waitForDone();
}

template <typename T>
QFuture<T> ReportController::onWorker(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    m_workers.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

void ReportController::open(QWidget *window)
{
    if (m_sheet)
        return;
    const int year = m_clock.today().year();
    ReportRequest first;
    first.from = QDate(year, 1, 1);
    first.to = QDate(year, 12, 31);
    first.home = m_home;
    const bool korean = QLocale().language() == QLocale::Korean && m_home == Currencies::krw();
    first.layout = korean ? ReportLayout::Korean : ReportLayout::Standard;
    show(window, first, Kind::Earnings);
}

void ReportController::openAnalytics(QWidget *window, QDate from, QDate to)
{
    if (m_sheet)
        return;
    ReportRequest first;
    first.from = from;
    first.to = to;
    first.home = m_home;
    show(window, first, Kind::Analytics);
}

void ReportController::show(QWidget *window, const ReportRequest &first, Kind kind)
{
    const QDate today = m_clock.today();
    m_kind = kind;
    m_sheet = new ReportSheet(first, Currencies::all(), today, window);
    if (kind == Kind::Analytics)
        m_sheet->tellAnalytics(today);
    connect(m_sheet, &Overlay::closed, m_sheet, &QObject::deleteLater);
    connect(m_sheet, &ReportSheet::reportWanted, this, &ReportController::make);
    connect(m_sheet, &ReportSheet::saveRequested, this, &ReportController::askForFile);
    connect(&m_sheet->pages(), &PagesView::pageWanted, this, &ReportController::paintPage);
    m_sheet->open();
    make(first);
}

void ReportController::make(ReportRequest request)
{
    if (m_ticket)
        m_ticket->cancel();
    m_ticket = std::make_shared<QueryTicket>();
    m_made.reset();
    m_sheet->showMessage(tr("Adding up …"));
    request.madeAt = m_clock.nowUtc();
    using Answer = std::shared_ptr<Made>;
    const auto question = [request, words = reportWords(),
                           document = m_kind == Kind::Analytics ? analyticsOf : earningsOf](
                              Connection &connection) -> Result<Answer> {
        Result<ReportDocument> made = document(connection, request, words);
        if (!made)
            return failure(made.error());
        return std::make_shared<Made>(Made{ ReportPages(std::move(*made)), {} });
    };
    m_database.pool()
        .read<Answer>(question, m_ticket)
        .then(this, [this, ticket = m_ticket](const Result<Answer> &made) {
            if (!m_sheet || ticket != m_ticket)
                return;
            if (made)
                show(*made);
            else if (made.error().code != Error::Code::Cancelled)
                m_sheet->showMessage(made.error().message);
        });
}

void ReportController::show(const std::shared_ptr<Made> &made)
{
    const QtChartRenderer charts(textFamilies(QGuiApplication::font()));
    QList<ChartData> all;
    for (const ReportDocument::PlacedChart &chart : made->pages.document().charts)
        all.append(chart.data);
    made->charts = std::make_unique<PictureChart>(charts, ReportPages::chartSize(), all);
    m_made = made;
    const ReportDocument &document = made->pages.document();
    QStringList sentences{ document.title, document.subtitle };
    for (const ReportDocument::Figure &figure : document.figures)
        sentences.append(figure.label + u": "_s + figure.value);
    m_sheet->showPages(made->pages.count(), ReportPages::pageSize(), sentences.join(u". "_s));
}

void ReportController::paintPage(int page, const QSize &size)
{
    if (!m_made)
        return;
    onWorker<QImage>([made = m_made, page, size] {
        return paintedPage(made->pages, page, size, *made->charts);
    }).then(this, [this, made = m_made, page](const QImage &image) {
        if (m_sheet && made == m_made)
            m_sheet->pages().setPage(page, image);
    });
}

void ReportController::askForFile(ReportFormat format)
{
    if (!m_made)
        return;
    Prompter::FileQuestion question;
    question.title = tr("Save the report");
    question.folder = QDir::homePath();
    question.suggestedName = m_made->pages.document().fileName + u'.' + wordText(format);
    question.filters = { filterOf(format) };
    m_prompter.saveFile(question, this, [this, format](const QString &path) {
        if (!path.isEmpty())
            save(format, path);
    });
}

void ReportController::save(ReportFormat format, const QString &path)
{
    if (!m_made)
        return;
    if (m_sheet)
        m_sheet->setSaving(tr("Writing the file …"));
    onWorker<Status>([made = m_made, format, path]() -> Status {
        const Result<QByteArray> bytes
            = documentBytes(made->pages.document(), format, *made->charts);
        return bytes ? writeReportFile(path, *bytes) : failure(bytes.error());
    }).then(this, [this, path](const Status &written) {
        if (!written)
            m_prompter.inform(tr("The report was not saved"), written.error().message);
        if (m_sheet)
            m_sheet->setSaved(written ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                                      : QString());
    });
}

} // namespace Creator
