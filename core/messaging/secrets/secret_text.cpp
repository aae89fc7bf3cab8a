#include "core/messaging/secrets/secret_text.h"

#include <sodium.h>

namespace tegoed {

SecretText::~SecretText()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); // data() detaches: a copy still shared elsewhere is that one's to wipe
}

} // namespace tegoed
