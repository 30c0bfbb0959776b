// SPDX-License-Identifier: GPL-3.0-or-later
// Without libFuzzer: every file of the folder, as it is and damaged in ways that are the same each time.
#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr int kDamagedCopies = 300; // of each file

void runOn(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           static_cast<size_t>(bytes.size()));
}

QByteArray damaged(QByteArray bytes, std::minstd_rand &random)
{
    for (auto changes = random() % 4 + 1; changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        switch (random() % 4) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.truncate(at);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at));
            break;
        case 3:
            bytes.remove(at, static_cast<qsizetype>(random() % 8));
            break;
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char *argv[])
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    std::minstd_rand random; // NOLINT: the same numbers each time are what is wanted
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        runOn(bytes);
        for (int i = 0; i < kDamagedCopies; ++i)
            runOn(damaged(bytes, random));
    }
    std::printf("%d files\n", static_cast<int>(names.size()));
    return names.isEmpty() ? 1 : 0;
}
