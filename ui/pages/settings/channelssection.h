#pragma once

#include "domain/person.h"
#include "pages/settings/settingscolumn.h"

class QPushButton;

namespace Creator {

class Card;
class ChannelTableModel;
class DataTable;

/// The channels that the business consists of.
class ChannelsSection final : public SettingsColumn
{
    Q_OBJECT

public:
    explicit ChannelsSection(ChannelTableModel &channels, QWidget *parent = nullptr);
    ~ChannelsSection() override;

    void setEditable(Qt::ItemFlags editable);

signals:
    void addRequested();
    void editRequested(const Creator::Channel &channel);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openSelected();
    void retranslate();

    ChannelTableModel &m_model;
    Card *m_card;
    QPushButton *m_add;
    QPushButton *m_edit;
    DataTable *m_table;
};

} // namespace Creator
