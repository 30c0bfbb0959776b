// SPDX-License-Identifier: GPL-3.0-or-later
// phoneshot URL OUT.png [--send TEXT]...: opens the phone page as a phone would, sends the texts, and takes a
// picture once the server has answered each.
#include "support/chromium.h"
#include "support/page.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace barrage;

namespace {

int fail(const QString &sentence)
{
    QTextStream(stderr) << "phoneshot: " << sentence << '\n';
    return 1;
}

Device deviceFrom(const QCommandLineParser &parser)
{
    Device device;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2)
        device.size = QSize(size[0].toInt(), size[1].toInt());
    device.dark = parser.isSet(u"dark"_s);
    device.language = parser.value(u"language"_s);
    return device;
}

bool sendAll(Page &page, const QStringList &texts)
{
    for (const QString &text : texts) {
        page.focus(u"#text"_s);
        page.insertText(text);
        page.press(u"Enter"_s);
        if (!page.waitFor(
                u"document.querySelector('#own li') && !document.querySelector('[data-state=sending]')"_s))
            return false;
    }
    return true;
}

int shoot(const QCommandLineParser &parser)
{
    Chromium browser;
    if (!browser.start())
        return fail(browser.error());
    const auto page = browser.newPage();
    page->emulate(deviceFrom(parser));
    const QString url = parser.positionalArguments().value(0);
    if (!page->navigate(QUrl(url)))
        return fail(u"The page can't be opened: "_s + url);
    if (!page->waitFor(u"document.querySelector('#status').dataset.state === 'open'"_s))
        return fail(u"The page does not get a connection."_s);
    const bool answered = sendAll(*page, parser.values(u"send"_s));
    page->evaluate(u"new Promise((done) => setTimeout(done, "_s + parser.value(u"linger"_s) + u"))"_s);
    if (!page->screenshot(parser.positionalArguments().value(1)))
        return fail(u"The picture can't be written."_s);
    return answered ? 0 : fail(u"A message was not answered."_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes a picture of the phone page."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"url"_s, u"Address of the page."_s);
    parser.addPositionalArgument(u"out"_s, u"PNG file to write."_s);
    parser.addOption({u"send"_s, u"Send this first; may be given again."_s, u"text"_s});
    parser.addOption({u"size"_s, u"Size of the phone, as 390x844."_s, u"size"_s, u"390x844"_s});
    parser.addOption({u"language"_s, u"Language of the browser."_s, u"tag"_s, u"en-US"_s});
    parser.addOption({u"dark"_s, u"Dark theme."_s});
    parser.addOption({u"linger"_s, u"Look again so many ms later."_s, u"ms"_s, u"600"_s});
    parser.process(app);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    return shoot(parser);
}
