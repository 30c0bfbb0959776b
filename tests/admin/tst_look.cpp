// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/colors.h"
#include "admin/stylesheet.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace barrage;

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void isReadable_data();
    void isReadable();
    void namesEveryColor();
};

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

// As WCAG 2.1 defines it.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void TestLook::isReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Colors &c = colorsOf(dark);
        const auto row = [dark](const char *name, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << ink << ground;
        };
        row("text on window", c.text, c.window);
        row("text on surface", c.text, c.surface);
        row("text on button", c.text, c.raised);
        row("text on selected", c.text, c.selected);
        row("text on pressed button", c.text, c.line);
        row("muted on window", c.muted, c.window);
        row("muted on surface", c.muted, c.surface);
        row("muted on selected", c.muted, c.selected);
        row("chosen", c.onAccent, c.accent);
        row("panic", c.onDanger, c.danger);
        row("approve", c.onGood, c.good);
        row("reject on button", c.dangerText, c.raised);
        row("problem on surface", c.dangerText, c.surface);
        row("problem on window", c.dangerText, c.window);
        row("recalled on selected", c.dangerText, c.selected);
        row("shown on surface", c.goodText, c.surface);
        row("shown on selected", c.goodText, c.selected);
        row("rule on surface", c.warnText, c.surface);
        row("rule on selected", c.warnText, c.selected);
        row("error bar", c.warnText, c.warnGround);
    }
}

void TestLook::isReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("only %1 : 1").arg(found)));
}

void TestLook::namesEveryColor()
{
    QVERIFY2(!styleSheetOf(colorsOf(false)).contains(u'@'),
             "the style sheet names a colour that is not there");
}

QTEST_GUILESS_MAIN(TestLook)
#include "tst_look.moc"
