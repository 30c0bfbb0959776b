// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"

#include "consolefixture.h"

#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>
#include <set>

using namespace barrage;

// The console for those who do not see it or have no mouse, and under load.
class TestConsoleAccess : public ConsoleFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { m_console.reset(); }
    void namesEverything();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void scrollsThroughTenThousand();
    void takesTenThousandDecisions();

private:
    QList<Message> crowd() const;
};

namespace {

bool needsName(QAccessible::Role role)
{
    const QAccessible::Role roles[]
        = {QAccessible::Button,  QAccessible::EditableText, QAccessible::ComboBox, QAccessible::CheckBox,
           QAccessible::SpinBox, QAccessible::List,         QAccessible::Table,    QAccessible::RadioButton};
    return std::ranges::find(roles, role) != std::end(roles);
}

// Paths of what a screen reader would have no word for; what is invisible is asked, too.
void collectNameless(QAccessibleInterface *at, const QString &path, int &seen, QStringList &nameless)
{
    const QObject *object = at->object();
    const QString here = path + u'/' + (object ? object->objectName() : QString::number(at->role()));
    const bool internal = object && object->objectName().startsWith(QLatin1String("qt_"));
    if (needsName(at->role()) && object && !internal) {
        ++seen;
        if (at->text(QAccessible::Name).isEmpty())
            nameless.append(here);
    }
    if (at->role() == QAccessible::List || at->role() == QAccessible::Table
        || at->role() == QAccessible::SpinBox || at->role() == QAccessible::ComboBox)
        return; // rows and inner parts speak for themselves
    for (int child = 0; child < at->childCount(); ++child) {
        if (QAccessibleInterface *next = at->child(child))
            collectNameless(next, here, seen, nameless);
    }
}

bool isOneOfSeveral(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

} // namespace

void TestConsoleAccess::namesEverything()
{
    int seen = 0;
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(m_console.get()), {}, seen, nameless);
    QCOMPARE(nameless.join(u' '), QString());
    QVERIFY2(seen > 40, qPrintable(QString::number(seen)));
}

void TestConsoleAccess::tabReachesEverything_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"pageLive", "pageRules", "pageDevices", "pageHistory", "pageRoom", "pageScreen", "pageJoin"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestConsoleAccess::tabReachesEverything()
{
    QFETCH(QString, page);
    m_console->setMessages(sample::messages({QStringLiteral("1 waiting ana: one")}), {});
    click(qPrintable(page));
    std::set<QWidget *> reached;
    for (int presses = 0; presses < 200; ++presses) {
        QWidget *focused = m_console->focusWidget();
        if (!reached.insert(focused).second && presses > 100)
            break;
        press(focused, Qt::Key_Tab);
    }
    int asked = 0;
    for (QWidget *widget : m_console->findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (!takesTab || !widget->isVisible() || !widget->isEnabled() || widget->objectName().isEmpty()
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        ++asked;
        if (isOneOfSeveral(widget)) // the arrow keys go on from the checked one
            continue;
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    }
    QVERIFY(asked > 4);
}

QList<Message> TestConsoleAccess::crowd() const
{
    QList<Message> messages;
    for (int n = 1; n <= limits::kWaiting; ++n)
        messages.append(sample::message(QStringLiteral("%1 waiting ana: %2")
                                            .arg(n)
                                            .arg(QString(1 + n * 37 % 100, QChar(u'a' + n % 26)))));
    return messages;
}

void TestConsoleAccess::scrollsThroughTenThousand()
{
    QElapsedTimer clock;
    clock.start();
    m_console->setMessages(crowd(), {});
    MessageList *view = list("queueList");
    view->grab();
    const qint64 openedMs = clock.restart();
    constexpr int kSteps = 200;
    QScrollBar *bar = view->verticalScrollBar();
    for (int step = 1; step <= kSteps; ++step) {
        bar->setValue(bar->maximum() / kSteps * step);
        view->viewport()->repaint();
    }
    qInfo("%d waiting: laid out in %lld ms, a step of scrolling takes %.2f ms", limits::kWaiting,
          static_cast<long long>(openedMs), double(clock.elapsed()) / kSteps);
    bar->setValue(bar->maximum());
    const QRect last = view->visualRect(view->model()->index(limits::kWaiting - 1, 0));
    QVERIFY(view->viewport()->rect().contains(last.center()));
}

void TestConsoleAccess::takesTenThousandDecisions()
{
    const QList<Message> messages = crowd();
    m_console->setMessages(messages, {});
    press(list("queueList"), Qt::Key_A, Qt::ControlModifier);
    QElapsedTimer clock;
    clock.start();
    for (Message each : messages) {
        each.status = CheckStatus::Passed;
        m_console->changeMessage(each);
    }
    QTRY_COMPARE(find<QLabel>("waitingCount")->text(), QStringLiteral("0"));
    qInfo("%d decisions taken in: %lld ms", limits::kWaiting, static_cast<long long>(clock.elapsed()));
    QCOMPARE(list("queueList")->model()->rowCount(), 0);
    QCOMPARE(list("shownList")->model()->rowCount(), 300);
}

QTEST_MAIN(TestConsoleAccess)
#include "tst_consoleaccess.moc"
