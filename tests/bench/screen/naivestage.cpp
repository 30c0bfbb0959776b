// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen/benchstage.h"

#include "bench/screen/samplemessages.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace barrage::bench {

namespace {

constexpr int kLanes = 24;

double laneOf(int id, double height)
{
    return (id % kLanes) * height / kLanes;
}

constexpr const char *kNaive = R"(
import QtQuick
Item {
    id: stage
    readonly property int living: bullets.count
    ListModel { id: bullets }
    Repeater {
        model: bullets
        Text {
            id: self
            required property int index
            required property string words
            required property int size
            required property string shade
            required property double lane
            y: lane
            text: words
            textFormat: Text.PlainText
            font.pixelSize: size
            color: shade
            style: Text.Outline
            styleColor: "black"
            NumberAnimation on x { from: stage.width; to: -self.width; duration: 8000
                onFinished: bullets.remove(self.index) }
        }
    }
    function fly(words, size, shade, lane) { bullets.append({words, size, shade, lane}) }
})";

QString withoutEmoji(const QString &text)
{
    QString plain;
    const QStringList characters = charactersOf(text);
    for (const QString &character : characters)
        plain += isEmoji(character) ? QStringLiteral("字") : character;
    return plain;
}

class Naive : public Contestant
{
public:
    explicit Naive(QQuickItem &stage)
        : m_messages(sampleMessages())
    {
        QQmlComponent component(&m_engine);
        component.setData(kNaive, {});
        m_stage.reset(qobject_cast<QQuickItem *>(component.create()));
        if (!m_stage)
            qFatal("%s", qPrintable(component.errorString()));
        m_stage->setParentItem(&stage);
        m_stage->setSize(stage.size());
    }

    // Making the items is work of the GUI thread: it is counted.
    void prepare(int count, double) override { m_owed += count; }

    void setTime(double) override
    {
        for (; m_owed > 0; --m_owed) {
            const SampleMessage &message = m_messages.at(m_last % m_messages.size());
            QMetaObject::invokeMethod(m_stage.get(), "fly", Q_ARG(QVariant, withoutEmoji(message.text)),
                                      Q_ARG(QVariant, message.fontSize),
                                      Q_ARG(QVariant, QColor::fromRgb(message.color).name()),
                                      Q_ARG(QVariant, laneOf(++m_last, m_stage->height())));
        }
    }

    int living() const override { return m_stage->property("living").toInt(); }

private:
    QQmlEngine m_engine;
    QList<SampleMessage> m_messages;
    std::unique_ptr<QQuickItem> m_stage;
    int m_owed = 0;
    int m_last = 0;
};

} // namespace

std::unique_ptr<Contestant> naive(QQuickItem &stage)
{
    return std::make_unique<Naive>(stage);
}

} // namespace barrage::bench
