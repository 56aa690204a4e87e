#pragma once

#include "core/id.h"

namespace Creator {

using UserId = Id<struct UserTag>;
using ChannelId = Id<struct ChannelTag>;
using SocialAccountId = Id<struct SocialAccountTag>;
using ContentId = Id<struct ContentTag>;
using EarningId = Id<struct EarningTag>;
using PayoutId = Id<struct PayoutTag>;
using CollaborationId = Id<struct CollaborationTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using AttachmentId = Id<struct AttachmentTag>;
using PresetId = Id<struct PresetTag>;
using ResourceId = Id<struct ResourceTag>;
using CategoryId = Id<struct CategoryTag>;
using VariantId = Id<struct VariantTag>;
using SeriesId = Id<struct SeriesTag>;
using TemplateId = Id<struct TemplateTag>;
using SlotId = Id<struct SlotTag>;
using ReminderId = Id<struct ReminderTag>;
using NotificationId = Id<struct NotificationTag>;
using SavedSearchId = Id<struct SavedSearchTag>;
using CommentId = Id<struct CommentTag>;
using OutboxId = Id<struct OutboxTag>;
using SyncRunId = Id<struct SyncRunTag>;

} // namespace Creator
