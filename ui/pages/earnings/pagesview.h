#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QMap>

namespace Creator {

/// Shows the pages of a report below each other. Asks for the pages in sight and keeps a few: a
/// report of any length costs the memory of a screenful.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    /// New pages, none painted yet; `page` gives their shape only.
    void setPages(int count, const QSizeF &page, const QString &description);
    void setPage(int page, const QImage &image);
    /// In place of pages: what is being done, or what went wrong.
    void setMessage(const QString &text);

    [[nodiscard]] int pageCount() const { return m_count; }
    [[nodiscard]] bool hasPage(int page) const { return m_images.contains(page); }
    [[nodiscard]] QString message() const { return m_message; }

signals:
    /// `size` in pixels of the screen.
    void pageWanted(int page, const QSize &size);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pageSize() const; // without the screen's ratio
    [[nodiscard]] QRect pageRect(int page) const;
    void updateRange();
    void askForPages();

    int m_count = 0;
    QSizeF m_shape;
    QString m_message;
    QMap<int, QImage> m_images;
    QMap<int, QSize> m_asked;
};

} // namespace Creator
