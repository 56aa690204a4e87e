#include "sync/accountdesk.h"
