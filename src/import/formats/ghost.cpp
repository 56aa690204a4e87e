#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

/// People, not money: counted, and not a cell of them is handed on. FORMATS §8.4.
class GhostMembersReader final : public TableReader
{
public:
    explicit GhostMembersReader(const FileContext &file)
        : TableReader(file, {})
        , m_id(header().find("id"))
        , m_deleted(header().find("deleted_at"))
    {
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (!id(record, m_id, sink))
            return;
        const bool active = isMissing(record.cell(m_deleted));
        sink.member(active ? MemberState::Active : MemberState::Inactive);
    }

private:
    int m_id;
    int m_deleted;
};

class GhostMembersFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "ghost.members"; }
    std::string_view platform() const override { return "ghost"; }
    QString name() const override { return QCoreApplication::translate("Import", "Ghost members"); }

    int match(const FileContext &file) const override
    {
        const HeaderIndex &header = file.header;
        const bool all = header.has("id") && header.has("email") && header.has("created_at")
            && header.has({ "subscribed_to_emails", "complimentary_plan", "deleted_at" });
        return all ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<GhostMembersReader>(file);
    }
};

} // namespace

const ImportFormat &ghostMembersFormat()
{
    static const GhostMembersFormat format;
    return format;
}

} // namespace Creator
