// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/secret.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace barrage {

namespace {

constexpr int kSecretBytes = 16;

} // namespace

QByteArray newSecret()
{
    std::array<quint32, kSecretBytes / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), kSecretBytes).toHex();
}

QByteArray hashOf(const QByteArray &secret)
{
    return secret.isEmpty() ? QByteArray() : QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace barrage
