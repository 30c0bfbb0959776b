// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificate.h"

#include "core/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace barrage {

namespace {

Error unavailable(const QString &reason)
{
    return {QStringLiteral("tls_unavailable"), reason};
}

Error unreadable(const QString &path)
{
    return unavailable(
        QCoreApplication::translate(
            "Certificate",
            "The file %1 has no certificate or key in PEM that can be read. Check --tls-cert and "
            "--tls-key, and that the key has no password.")
            .arg(path));
}

Error noTls()
{
    return unavailable(QCoreApplication::translate(
        "Certificate", "This Qt has no TLS. Install its TLS plugin, or leave out --tls-cert."));
}

Error notAPair()
{
    return unavailable(QCoreApplication::translate(
        "Certificate", "The key of --tls-key is not the one of the certificate of --tls-cert."));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey keyFrom(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

// Qt tells only a socket that begins its handshake. True also where that can't be tried.
bool isPair(const QSslConfiguration &configuration)
{
    QTcpServer other;
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    if (!other.listen(QHostAddress::LocalHost))
        return true;
    socket.connectToHost(other.serverAddress(), other.serverPort());
    if (!socket.waitForConnected(limits::kTlsTrialMs))
        return true;
    socket.startServerEncryption();
    return socket.error() == QAbstractSocket::UnknownSocketError; // which is none
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const CertificateFiles &files)
{
    if (!QSslSocket::supportsSsl())
        return noTls();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(contentsOf(files.certificate), QSsl::Pem);
    const QSslKey key = keyFrom(contentsOf(files.key));
    if (chain.isEmpty())
        return unreadable(files.certificate);
    if (key.isNull())
        return unreadable(files.key);
    if (chain.constFirst().publicKey().algorithm() != key.algorithm())
        return notAPair();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // phones have no certificates
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return isPair(configuration) ? Result<QSslConfiguration>(configuration) : notAPair();
}

QStringList namesIn(const QSslConfiguration &configuration)
{
    const QSslCertificate certificate = configuration.localCertificate();
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry)
        + certificate.subjectInfo(QSslCertificate::CommonName);
    for (QString &name : names)
        name = name.toLower();
    return names;
}

} // namespace barrage
