#include "platforms/wholejson.h"

#include <simdjson.h>

namespace Creator {

bool isWholeJson(const simdjson::padded_string &json)
{
    simdjson::dom::parser parser;
    return parser.parse(json).error() == simdjson::SUCCESS;
}

} // namespace Creator
