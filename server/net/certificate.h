// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSslConfiguration>
#include <QStringList>

namespace barrage {

// The files, in PEM, of the certificate (followed by those that vouch for it, if there are any) and of its
// key; both empty: no TLS.
struct CertificateFiles
{
    QString certificate;
    QString key;

    bool isWanted() const { return !certificate.isEmpty() || !key.isEmpty(); }
};

// Error: "tls_unavailable".
Result<QSslConfiguration> tlsConfiguration(const CertificateFiles &files);
// The names that the certificate is for, in lower case; "*.name" as it is.
QStringList namesIn(const QSslConfiguration &configuration);

} // namespace barrage
