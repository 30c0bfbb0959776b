// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/plainpage.h"

#include "core/limits.h"
#include "net/pages.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <iterator>

namespace barrage::plainpage {

namespace {

// The words of a form, in one language; those for states and codes of the protocol are rows of the next
// table.
struct Words
{
    const char *lang;
    const char *name;
    const char *text;
    const char *send;
    const char *look;
    const char *own;
};

constexpr Words kWords[] = {
    {"en", "Your name", "Your message", "Send", "Look again", "My messages"},
    {"zh-CN", "你的名字", "你的消息", "发送", "刷新", "我的消息"},
    {"ja", "あなたの名前", "メッセージ", "送信", "更新", "自分のメッセージ"},
};

struct StateRow
{
    QLatin1String id;
    const char *words[std::size(kWords)];
};

constexpr StateRow kStates[] = {
    {QLatin1String("waiting"), {"waiting for approval", "等待审核", "承認待ち"}},
    {QLatin1String("passed"), {"on its way", "即将上屏", "まもなく表示"}},
    {QLatin1String("shown"), {"on screen", "已上屏", "画面に表示"}},
    {QLatin1String("refused"), {"refused", "未通过", "不採用"}},
    {QLatin1String("recalled"), {"taken off the screen", "已从屏幕撤下", "画面から取り下げ"}},
    {QLatin1String("dropped"),
     {"not shown, the screen was full", "屏幕已满，未显示", "画面が混雑し表示されず"}},
    {QLatin1String("empty"), {"Write something first.", "先写点什么吧。", "何か書いてください。"}},
    {QLatin1String("too_long"), {"It is too long.", "太长了。", "長すぎます。"}},
    {QLatin1String("muted"),
     {"The host has muted you.", "主持人已将你禁言。", "主催者が投稿を止めています。"}},
    {QLatin1String("rate_limited"),
     {"You are sending too fast. Send it again in a moment.", "发送得太快了，请稍后再发。",
      "送信が速すぎます。少し待ってもう一度送ってください。"}},
    {QLatin1String("busy"),
     {"Not sent. Send it again in a moment.", "未发送，请稍后再发。",
      "未送信です。少し待ってもう一度送ってください。"}},
};
constexpr const StateRow &kOtherwise = kStates[std::size(kStates) - 1];

constexpr QByteArrayView
    kStyle("body{max-width:34em;margin:1em auto;padding:0 1em;font:1em/1.5 sans-serif}"
           "input,textarea,button{box-sizing:border-box;width:100%;min-height:48px;padding:.6em "
           ".8em;font:inherit;margin:.2em 0 "
           ".8em;border:1.5px solid #857e92;border-radius:.8em}"
           "button{font-weight:700}form:first-of-type button{background:#ffd23f;color:#1b1727;border:0}"
           "h1,li{overflow-wrap:anywhere}");

// The first language of the request that there are words for.
int languageOf(const HttpRequest &request)
{
    for (const QByteArray &language : request.languages()) {
        const auto row = std::ranges::find_if(kWords, [&language](const Words &words) {
            return QByteArrayView(words.lang).first(2) == language;
        });
        if (row != std::end(kWords))
            return static_cast<int>(row - kWords);
    }
    return 0;
}

QByteArray sentence(const QString &state, int language)
{
    const auto row = std::ranges::find_if(kStates, [&state](const auto &each) { return each.id == state; });
    return (row == std::end(kStates) ? kOtherwise : *row).words[language];
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray hidden(const char *name, const QString &value)
{
    return "<input type=\"hidden\" name=\"" + QByteArray(name) + "\" value=\"" + escaped(value) + "\">\n";
}

QByteArray ownList(const Sheet &sheet, int language)
{
    QByteArray rows;
    for (const QJsonValue &each : sheet.own)
        rows = "<li><b dir=\"auto\">" + escaped(each[QLatin1String("text")].toString()) + "</b> – "
            + sentence(each[QLatin1String("state")].toString(), language) + "</li>\n" + rows;
    return rows.isEmpty() ? rows
                          : "<h2>" + QByteArray(kWords[language].own) + "</h2>\n<ul>\n" + rows + "</ul>\n";
}

// Looking again is a form too, so that the secret is in no address.
QByteArray lookForm(const Sheet &sheet, int language)
{
    if (sheet.secret.isEmpty())
        return {};
    return "<form method=\"post\" action=\"plain\">\n" + hidden("secret", sheet.secret)
        + hidden("name", sheet.name) + "<button>" + kWords[language].look + "</button>\n</form>\n";
}

QByteArray writeForm(const Sheet &sheet, int language)
{
    const Words &words = kWords[language];
    return "<form method=\"post\" action=\"plain\" autocomplete=\"off\">\n" + hidden("secret", sheet.secret)
        + hidden("id", sheet.clientId) + "<label>" + words.name
        + "<input name=\"name\" dir=\"auto\" maxlength=\"80\" value=\"" + escaped(sheet.name)
        + "\"></label>\n<label>" + words.text + "<textarea name=\"text\" dir=\"auto\" rows=\"3\" required>"
        + escaped(sheet.text) + "</textarea></label>\n<button>" + words.send + "</button>\n</form>\n";
}

// So long that no two forms have the same.
QString newClientId()
{
    return QStringLiteral("plain-%1").arg(QRandomGenerator::system()->generate64(), 0, 36);
}

} // namespace

Sheet sheetFrom(const QByteArray &body)
{
    const QUrlQuery fields(QString::fromUtf8(QByteArray(body).replace('+', ' ')));
    const auto value
        = [&](const char *name) { return fields.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    return {.secret = value("secret"), .clientId = value("id"), .name = value("name"), .text = value("text")};
}

HttpResponse form(const HttpRequest &request)
{
    return form(request, {.clientId = newClientId()});
}

HttpResponse form(const HttpRequest &request, const Sheet &given)
{
    const int language = languageOf(request);
    Sheet sheet = given;
    if (sheet.text.isEmpty()) // nothing to be sent once more: the next message is another one
        sheet.clientId = newClientId();
    const QByteArray title = sheet.event.isEmpty() ? QByteArray("Barrage") : escaped(sheet.event);
    const QByteArray told = sheet.state.isEmpty()
        ? QByteArray()
        : "<p role=\"status\"><b>" + sentence(sheet.state, language) + "</b></p>\n";
    HttpResponse response {.type = "text/html; charset=utf-8", .cache = "no-store"};
    response.styles = ' ' + cspHash(kStyle.toByteArray());
    response.body = "<!doctype html>\n<html lang=\"" + QByteArray(kWords[language].lang)
        + "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n<title>"
        + title + "</title>\n<style>" + kStyle.toByteArray() + "</style>\n<h1 dir=\"auto\">" + title
        + "</h1>\n" + told + writeForm(sheet, language) + lookForm(sheet, language) + ownList(sheet, language)
        + "</html>\n";
    return response;
}

} // namespace barrage::plainpage
