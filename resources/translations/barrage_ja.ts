<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Accent</name>
    <message>
        <source>Gold, as Barrage</source>
        <translation>金（Barrage の標準）</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>ターコイズ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Everything is held: more than %1 messages in a minute.</source>
        <translation>すべて保留中：1分間に%1件を超えるメッセージが届きました。</translation>
    </message>
    <message>
        <source>Everything is held: rules block more than %1 % of the messages.</source>
        <translation>すべて保留中：ルールがメッセージの%1 %超をブロックしました。</translation>
    </message>
    <message>
        <source>Everything is held: the same text came more than %1 times in a minute.</source>
        <translation>すべて保留中：同じ文が1分間に%1回を超えて届きました。</translation>
    </message>
</context>
<context>
    <name>BulletMode</name>
    <message>
        <source>Scroll</source>
        <translation>流れる</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上に固定</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下に固定</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆流れ</translation>
    </message>
</context>
<context>
    <name>BulletSize</name>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The file %1 has no certificate or key in PEM that can be read. Check --tls-cert and --tls-key, and that the key has no password.</source>
        <translation>ファイル %1 に、読み取れる PEM 形式の証明書または鍵がありません。--tls-cert と --tls-key を確認し、鍵にパスワードがないことを確かめてください。</translation>
    </message>
    <message>
        <source>This Qt has no TLS. Install its TLS plugin, or leave out --tls-cert.</source>
        <translation>この Qt には TLS がありません。TLS プラグインをインストールするか、--tls-cert を外してください。</translation>
    </message>
    <message>
        <source>The key of --tls-key is not the one of the certificate of --tls-cert.</source>
        <translation>--tls-key の鍵は --tls-cert の証明書のものではありません。</translation>
    </message>
</context>
<context>
    <name>DropReason</name>
    <message>
        <source>Too many were waiting</source>
        <translation>待ちが多すぎた</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>待ち時間切れ</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>消去された</translation>
    </message>
    <message>
        <source>Made room for others</source>
        <translation>ほかの弾幕に譲った</translation>
    </message>
    <message>
        <source>The screen was hidden</source>
        <translation>スクリーンが非表示だった</translation>
    </message>
</context>
<context>
    <name>ErrorOffer</name>
    <message>
        <source>Chroma green</source>
        <translation>クロマキーの緑</translation>
    </message>
    <message>
        <source>An image…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>An ordinary window</source>
        <translation>通常のウィンドウ</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>without the invisible characters in it</source>
        <translation>不可視文字を除いて</translation>
    </message>
    <message>
        <source>full-width and half-width characters as the usual ones</source>
        <translation>全角・半角の文字を通常の文字として</translation>
    </message>
    <message>
        <source>decorated characters as plain ones</source>
        <translation>装飾文字を普通の文字として</translation>
    </message>
    <message>
        <source>traditional characters as simplified ones</source>
        <translation>旧字体・繁体字を簡体字として</translation>
    </message>
    <message>
        <source>katakana as hiragana, small kana as large ones</source>
        <translation>カタカナをひらがな、小書き仮名を普通の仮名として</translation>
    </message>
    <message>
        <source>letters without their accents</source>
        <translation>アクセント記号を外した文字として</translation>
    </message>
    <message>
        <source>letters that look like others as those</source>
        <translation>似た形の文字をその文字として</translation>
    </message>
    <message>
        <source>digits and symbols as the letters they look like</source>
        <translation>数字や記号を似た形の文字として</translation>
    </message>
    <message>
        <source>repeated letters once</source>
        <translation>繰り返した文字を1つとして</translation>
    </message>
    <message>
        <source>without what stands between its letters</source>
        <translation>文字の間にあるものを除いて</translation>
    </message>
    <message>
        <source>hidden letters filled in</source>
        <translation>伏せ字を補って</translation>
    </message>
    <message>
        <source>letters left out, exchanged or turned round</source>
        <translation>抜けた文字、入れ替えた文字、逆さまの綴りとして</translation>
    </message>
    <message>
        <source>with an ending, or grown together with another word</source>
        <translation>語尾付き、または別の語とつながった形として</translation>
    </message>
    <message>
        <source>characters that sound the same</source>
        <translation>同じ音の文字として</translation>
    </message>
    <message>
        <source>across the border of words</source>
        <translation>語の境目をまたいで</translation>
    </message>
    <message>
        <source>what is spelt out as signs and digits</source>
        <translation>言葉で書いた記号や数字を元に戻して</translation>
    </message>
</context>
<context>
    <name>InterceptorMode</name>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Port %1 and the %2 after it are in use. Choose another one with --port.</source>
        <translation>ポート%1と続く%2個は使用中です。--portで別のポートを指定してください。</translation>
    </message>
    <message>
        <source>Can&apos;t listen on %1, port %2 (%3). Choose an address of this machine, or a port above 1023.</source>
        <translation>%1のポート%2で待ち受けできません（%3）。このPCのアドレスか、1023より大きいポートを指定してください。</translation>
    </message>
</context>
<context>
    <name>ModerationAction</name>
    <message>
        <source>Next message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>次も選択に加える</translation>
    </message>
    <message>
        <source>Select the previous one, too</source>
        <translation>前も選択に加える</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>表示中のものをすべて選択</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Edit, then approve</source>
        <translation>編集して承認</translation>
    </message>
    <message>
        <source>Approve all of this sender</source>
        <translation>この送信者をすべて承認</translation>
    </message>
    <message>
        <source>Reject all of this sender</source>
        <translation>この送信者をすべて却下</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>スターを付ける／外す</translation>
    </message>
    <message>
        <source>Pin to the screen, or unpin</source>
        <translation>スクリーンに固定／解除</translation>
    </message>
    <message>
        <source>Mute the sender for a while</source>
        <translation>送信者をしばらくミュート</translation>
    </message>
    <message>
        <source>Everything about the sender</source>
        <translation>送信者の詳細</translation>
    </message>
    <message>
        <source>Recall: take off the screen</source>
        <translation>取り消し：スクリーンから消す</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>もう一度表示</translation>
    </message>
    <message>
        <source>Take the decision back: to the queue</source>
        <translation>決定を取り消して待ち列へ戻す</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>直前の決定を元に戻す</translation>
    </message>
    <message>
        <source>Dump what is within the safety delay</source>
        <translation>安全遅延中のものを破棄</translation>
    </message>
    <message>
        <source>Bring in new messages</source>
        <translation>新着を取り込む</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>待ち列を検索</translation>
    </message>
    <message>
        <source>Freeze the screen, or go on</source>
        <translation>スクリーンを静止／再開</translation>
    </message>
    <message>
        <source>Write a message of your own</source>
        <translation>自分のメッセージを書く</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>このキー一覧</translation>
    </message>
</context>
<context>
    <name>MuteSpan</name>
    <message>
        <source>5 minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>今夜のあいだ</translation>
    </message>
</context>
<context>
    <name>OperatorAction</name>
    <message>
        <source>Panic</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>Clear the screen and hold everything for approval</source>
        <translation>スクリーンを消去し、すべて承認待ちにする</translation>
    </message>
    <message>
        <source>Clear screen</source>
        <translation>スクリーンを消去</translation>
    </message>
    <message>
        <source>Take every bullet off the screen; new ones still fly</source>
        <translation>弾幕をすべて消す。新しいものは流れる</translation>
    </message>
    <message>
        <source>Freeze the screen</source>
        <translation>スクリーンを静止</translation>
    </message>
    <message>
        <source>Bullets stand still until it is taken back; new ones wait</source>
        <translation>解除するまで弾幕が止まり、新しいものは待つ</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>ブラックアウト</translation>
    </message>
    <message>
        <source>Make the screen black, or show it again</source>
        <translation>スクリーンを黒くする／戻す</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>スクリーンを表示</translation>
    </message>
    <message>
        <source>Show or hide the window on the projector</source>
        <translation>プロジェクターのウィンドウを表示／非表示</translation>
    </message>
    <message>
        <source>Join card on the screen</source>
        <translation>スクリーンに参加カード</translation>
    </message>
    <message>
        <source>Show or hide the QR code and address on the screen</source>
        <translation>スクリーンのQRコードとアドレスを表示／非表示</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>イベントを終了</translation>
    </message>
    <message>
        <source>Save everything and quit</source>
        <translation>すべて保存して終了</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>テストパターン</translation>
    </message>
    <message>
        <source>Show or hide a picture to focus and adjust the projector by</source>
        <translation>プロジェクターのピントと調整に使う画像を表示・非表示にする</translation>
    </message>
    <message>
        <source>Take the pinned message off</source>
        <translation>固定メッセージを外す</translation>
    </message>
    <message>
        <source>The screen and the phones no longer show it</source>
        <translation>スクリーンとスマホに表示されなくなる</translation>
    </message>
    <message>
        <source>Take the announcement off</source>
        <translation>お知らせを外す</translation>
    </message>
    <message>
        <source>Identify displays</source>
        <translation>ディスプレイを識別</translation>
    </message>
    <message>
        <source>Show its number and name on every display for a few seconds</source>
        <translation>すべてのディスプレイに番号と名前を数秒間表示します</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The window&apos;s size and colours can&apos;t be kept in %1. Check that it may be written to.</source>
        <translation>ウィンドウの大きさと配色を%1に保存できません。書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Love</source>
        <translation>ハート</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>拍手</translation>
    </message>
    <message>
        <source>Laughter</source>
        <translation>笑い</translation>
    </message>
    <message>
        <source>Astonishment</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>炎</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The allowed phrase “%1” can&apos;t be used. %2</source>
        <translation>許可フレーズ「%1」は使えません。%2</translation>
    </message>
    <message>
        <source>There are too many allowed phrases: keep at most %1.</source>
        <translation>許可フレーズが多すぎます：%1件以内にしてください。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>Write how many percent of the letters may be capitals, from 1 to 99, and if you like from how many letters on: for example 70 10.</source>
        <translation>大文字が何パーセントまでよいか（1～99）、必要なら何文字以上から数えるかを書いてください。例：70 10</translation>
    </message>
    <message>
        <source>This program does not know rules of the kind &quot;%1&quot;: choose another kind.</source>
        <translation>このプログラムは種類「%1」のルールを知りません。別の種類を選んでください。</translation>
    </message>
    <message>
        <source>The pattern is empty: write what is to be found.</source>
        <translation>パターンが空です。探すものを書いてください。</translation>
    </message>
    <message>
        <source>The pattern is too long: use at most %1 characters, or several rules.</source>
        <translation>パターンが長すぎます。%1文字以内にするか、複数のルールに分けてください。</translation>
    </message>
    <message>
        <source>The replacement is too long: use at most %1 characters.</source>
        <translation>置き換え後の文が長すぎます。%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>The rule would find its own replacement: choose another replacement.</source>
        <translation>ルールが自分の置き換え後の文に該当します。別の文にしてください。</translation>
    </message>
    <message>
        <source>Mute for at least 1 and at most %1 minutes.</source>
        <translation>ミュートは1分以上%1分以内にしてください。</translation>
    </message>
    <message>
        <source>The tag is too long: use at most %1 characters.</source>
        <translation>タグが長すぎます。%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>This program does not know what to do with a hit: choose another action.</source>
        <translation>このプログラムは該当したときの動作を知りません。別の動作を選んでください。</translation>
    </message>
    <message>
        <source>A rule of this kind judges the message as a whole, and can&apos;t replace a part of it: choose another action.</source>
        <translation>この種類のルールはメッセージ全体を判定するため、一部の置き換えはできません。別の動作を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be found: write one or more of link email phone account.</source>
        <translation>「%1」は探せません。link email phone account から1つ以上を書いてください。</translation>
    </message>
    <message>
        <source>Write how many emoji a message may have, from 0 to %1: for example 8.</source>
        <translation>1件に絵文字がいくつまでよいか（0～%1）を書いてください。例：8</translation>
    </message>
    <message>
        <source>Write how often something may stand in a row, from %1 to %2: for example 10.</source>
        <translation>同じものが何回まで続いてよいか（%1～%2）を書いてください。例：10</translation>
    </message>
    <message>
        <source>Write how many characters a message may have, from 1 to %1: for example 60.</source>
        <translation>1件が何文字までよいか（1～%1）を書いてください。例：60</translation>
    </message>
    <message>
        <source>The pattern has only invisible characters: write what is to be found.</source>
        <translation>パターンが不可視文字だけです。探すものを書いてください。</translation>
    </message>
    <message>
        <source>This would find every message: write at least one letter beside * and ?.</source>
        <translation>これではすべてのメッセージに該当します。* と ? のほかに1文字以上書いてください。</translation>
    </message>
    <message>
        <source>The phrase has too many wildcards: make several shorter ones of it.</source>
        <translation>ワイルドカードが多すぎます。いくつかの短いフレーズに分けてください。</translation>
    </message>
    <message>
        <source>There is no such escape sequence as %1: write \\ for a backslash itself.</source>
        <translation>%1 というエスケープはありません。バックスラッシュ自体は \\ と書いてください。</translation>
    </message>
    <message>
        <source>There is no such character class as %1.</source>
        <translation>%1 という文字クラスはありません。</translation>
    </message>
    <message>
        <source>There is no such range or class as %1: a range goes from the smaller to the larger.</source>
        <translation>%1 という範囲やクラスはありません。範囲は小さいほうから大きいほうへ書きます。</translation>
    </message>
    <message>
        <source>A ] is missing after %1.</source>
        <translation>%1 のあとに ] がありません。</translation>
    </message>
    <message>
        <source>A ) is missing: close every ( that you open, or write \( for the character itself.</source>
        <translation>) がありません。( をすべて閉じるか、文字自体は \( と書いてください。</translation>
    </message>
    <message>
        <source>There is a ) without its (: write \) for the character itself.</source>
        <translation>対応する ( のない ) があります。文字自体は \) と書いてください。</translation>
    </message>
    <message>
        <source>There is a \ at the very end: write \\ for the character itself.</source>
        <translation>末尾に \ があります。文字自体は \\ と書いてください。</translation>
    </message>
    <message>
        <source>There is nothing before %1 that could be repeated.</source>
        <translation>%1 の前に繰り返すものがありません。</translation>
    </message>
    <message>
        <source>The count %1 is too large or runs backwards: use at most 1000.</source>
        <translation>回数 %1 は大きすぎるか逆順です。1000以下にしてください。</translation>
    </message>
    <message>
        <source>A repetition can&apos;t be repeated: write one of them instead of %1.</source>
        <translation>繰り返しを繰り返すことはできません。%1 のどちらか1つにしてください。</translation>
    </message>
    <message>
        <source>There is no such group as %1: use (...) or (?i:...).</source>
        <translation>%1 というグループはありません。(...) か (?i:...) を使ってください。</translation>
    </message>
    <message>
        <source>The pattern has broken characters: write it anew.</source>
        <translation>パターンに壊れた文字があります。書き直してください。</translation>
    </message>
    <message>
        <source>The group name %1 is not allowed or stands there twice: leave names out.</source>
        <translation>グループ名 %1 は使えないか重複しています。名前を省いてください。</translation>
    </message>
    <message>
        <source>The expression needs too much memory: make its repetitions smaller.</source>
        <translation>この式はメモリを使いすぎます。繰り返しを減らしてください。</translation>
    </message>
    <message>
        <source>Look-ahead and look-behind are not supported, because they can take for ever: describe only what is to be found.</source>
        <translation>先読みと後読みは終わらないことがあるため使えません。探すものだけを書いてください。</translation>
    </message>
    <message>
        <source>Backreferences like \1 are not supported, because they can take for ever: spell the repetition out.</source>
        <translation>\1 のような後方参照は終わらないことがあるため使えません。繰り返しをそのまま書いてください。</translation>
    </message>
    <message>
        <source>This expression can&apos;t be used: write it in a simpler way.</source>
        <translation>この式は使えません。もっと簡単に書いてください。</translation>
    </message>
    <message>
        <source>This expression finds nothing at all in every message and so would hit all of them: use + instead of *, or leave out the part that may be missing.</source>
        <translation>この式は空にも一致し、すべてのメッセージに該当します。* の代わりに + を使うか、なくてもよい部分を省いてください。</translation>
    </message>
    <message>
        <source>Write how often somebody may say the same, from 1 to %1, and if you like within how many seconds, up to %2: for example 3 60.</source>
        <translation>同じ人が同じことを何回まで言ってよいか（1～%1）、必要なら何秒以内か（%2まで）を書いてください。例：3 60</translation>
    </message>
    <message>
        <source>There is no script “%1”: write the English names of the scripts that you expect, for example latin chinese japanese cyrillic.</source>
        <translation>文字「%1」はありません。想定する文字の英語名を書いてください。例：latin chinese japanese cyrillic</translation>
    </message>
</context>
<context>
    <name>RoomSetting</name>
    <message>
        <source>Safety delay</source>
        <translation>安全遅延</translation>
    </message>
    <message>
        <source>What is let pass waits so long; D dumps it.</source>
        <translation>通したものをこの時間待たせます。Dで破棄できます。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>スローモード</translation>
    </message>
    <message>
        <source>Least time between two messages of one phone.</source>
        <translation>1台のスマホが次に送れるまでの最短時間。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Who was approved so often skips the queue in mode Approve; rules still apply.</source>
        <translation>この回数承認された人は承認モードで待ち列を飛ばします。ルールは適用されます。</translation>
    </message>
    <message>
        <source> approved</source>
        <translation> 回承認</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>So many within a minute.</source>
        <translation>1分間にこの件数。</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> 件/分</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Share that rules block, counted from 20 messages on.</source>
        <translation>ルールがブロックした割合。20件から数えます。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>同じ文</translation>
    </message>
    <message>
        <source>So often, whoever sends it.</source>
        <translation>だれが送っても、この回数。</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>色を選ぶ</translation>
    </message>
    <message>
        <source>See what is on the screen, and say +1</source>
        <translation>スクリーンの内容を見て+1する</translation>
    </message>
    <message>
        <source>Throw reactions</source>
        <translation>リアクションを送る</translation>
    </message>
    <message>
        <source>Be told that a message was refused</source>
        <translation>却下されたことを知る</translation>
    </message>
</context>
<context>
    <name>RuleAction</name>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>The message is not shown</source>
        <translation>メッセージは表示されません</translation>
    </message>
    <message>
        <source>Would have blocked %1 of %2</source>
        <translation>%2件のうち%1件をブロックします</translation>
    </message>
    <message>
        <source>Hold for a person</source>
        <translation>人の判断を待つ</translation>
    </message>
    <message>
        <source>The message waits for your decision</source>
        <translation>メッセージはあなたの判断を待ちます</translation>
    </message>
    <message>
        <source>Would have held %1 of %2</source>
        <translation>%2件のうち%1件を保留します</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>What is found is replaced, and the rest shown</source>
        <translation>見つかった部分を置き換え、残りは表示します</translation>
    </message>
    <message>
        <source>Would have changed %1 of %2</source>
        <translation>%2件のうち%1件を書き換えます</translation>
    </message>
    <message>
        <source>Block and mute the sender</source>
        <translation>ブロックして送信者をミュート</translation>
    </message>
    <message>
        <source>The message is not shown, and its sender says nothing for a while; in Phones you can let it speak again</source>
        <translation>メッセージは表示されず、送信者はしばらく発言できません。「スマホ」で発言を再び許可できます</translation>
    </message>
    <message>
        <source>Would have blocked and muted for %1 of %2</source>
        <translation>%2件のうち%1件をブロックし、送信者をミュートします</translation>
    </message>
    <message>
        <source>Tag only</source>
        <translation>タグを付けるだけ</translation>
    </message>
    <message>
        <source>The message goes its way, and you see the tag on it</source>
        <translation>メッセージはそのまま進み、タグが見えます</translation>
    </message>
    <message>
        <source>Would have tagged %1 of %2</source>
        <translation>%2件のうち%1件にタグを付けます</translation>
    </message>
</context>
<context>
    <name>RuleKind</name>
    <message>
        <source>Contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Any part of a message, even inside a word; case and width do not matter</source>
        <translation>メッセージの一部。単語の途中も対象。大文字小文字・全角半角は区別しません</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>One word or several, but not a part of a longer word</source>
        <translation>一つ以上の単語。長い単語の一部は対象外</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>For experts: RE2 syntax, case does not matter; for example \d{5,}</source>
        <translation>上級者向け：RE2の構文、大文字小文字は区別しません。例：\d{5,}</translation>
    </message>
    <message>
        <source>Smart word</source>
        <translation>スマート単語</translation>
    </message>
    <message>
        <source>A word or phrase, and the ways in which people disguise it; what only may be it waits for you</source>
        <translation>単語や語句と、それを隠す書き方も対象です。疑わしいだけのものはあなたの判断を待ちます</translation>
    </message>
    <message>
        <source>Phrase with wildcards</source>
        <translation>ワイルドカード付きフレーズ</translation>
    </message>
    <message>
        <source>Whole words; * inside a word stands for any part of it, * alone for up to four words, ? for one character</source>
        <translation>単語単位。語の中の * は任意の部分、単独の * は4語まで、? は1文字を表します</translation>
    </message>
    <message>
        <source>Links and contacts</source>
        <translation>リンクと連絡先</translation>
    </message>
    <message>
        <source>One or more of: link, email, phone, account (WeChat, QQ, LINE …), also where they are spelt out; prices, dates and scores are none</source>
        <translation>次の1つ以上：link（リンク）、email（メール）、phone（電話）、account（WeChat・QQ・LINE などのアカウント）。言い換えた書き方も対象で、値段・日付・スコアは対象外です</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>同じ内容の繰り返し</translation>
    </message>
    <message>
        <source>How often one sender may say the same, and within how many seconds (60 if you write none); more is hit</source>
        <translation>同じ人が同じことを何回まで、何秒以内に言ってよいか（省略時60秒）。超えると該当します</translation>
    </message>
    <message>
        <source>Flood in a message</source>
        <translation>文中の連呼</translation>
    </message>
    <message>
        <source>How often the same letter, syllable or word may stand in a row; more is hit</source>
        <translation>同じ文字・音節・語が何回まで続いてよいか。超えると該当します</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>How many characters a message may have; a longer one is hit</source>
        <translation>1件が何文字までよいか。長いと該当します</translation>
    </message>
    <message>
        <source>Too many emoji</source>
        <translation>絵文字が多すぎる</translation>
    </message>
    <message>
        <source>How many emoji a message may have; one with more is hit</source>
        <translation>1件に絵文字がいくつまでよいか。超えると該当します</translation>
    </message>
    <message>
        <source>Too many capitals</source>
        <translation>大文字が多すぎる</translation>
    </message>
    <message>
        <source>How many percent of the letters may be capitals, and from how many letters on (10 if you write none); more is hit</source>
        <translation>大文字が何パーセントまでよいか、何文字以上から数えるか（省略時10）。超えると該当します</translation>
    </message>
    <message>
        <source>Script not expected</source>
        <translation>想定外の文字</translation>
    </message>
    <message>
        <source>The scripts or languages that you expect; letters of any other are hit, digits and symbols never</source>
        <translation>想定する文字や言語。ほかの文字は該当し、数字と記号は該当しません</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no display &quot;%1&quot;: connect it, or choose another one or the window mode.</source>
        <translation>ディスプレイ「%1」がありません。接続するか、別のディスプレイかウィンドウ表示を選んでください。</translation>
    </message>
    <message>
        <source>Wayland lets no window lie over another, and the screen would hide the slides: start Barrage with QT_QPA_PLATFORM=xcb, give the screen a background, or make it a window.</source>
        <translation>Waylandではウィンドウをほかのウィンドウに重ねて透かすことができず、スクリーンがスライドを隠してしまいます。QT_QPA_PLATFORM=xcbで起動するか、スクリーンに背景を付けるか、ウィンドウにしてください。</translation>
    </message>
    <message>
        <source>This desktop cannot show transparent windows now, and the screen would hide the slides: give it a background or make it a window; or switch on desktop effects (a compositor such as picom).</source>
        <translation>このデスクトップは今、透明なウィンドウを表示できず、スクリーンがスライドを隠してしまいます。背景を付けるか、ウィンドウにするか、デスクトップ効果（picomなどのコンポジタ）を有効にしてください。</translation>
    </message>
</context>
<context>
    <name>ScreenSetting</name>
    <message>
        <source>Top quarter</source>
        <translation>上から四分の一</translation>
    </message>
    <message>
        <source>Top half</source>
        <translation>上半分</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Wait for a lane</source>
        <translation>レーンを待つ</translation>
    </message>
    <message>
        <source>Drop the oldest</source>
        <translation>古いものを捨てる</translation>
    </message>
    <message>
        <source>Fly faster</source>
        <translation>速く流す</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重ねる</translation>
    </message>
    <message>
        <source>What is below</source>
        <translation>下の画面（透明）</translation>
    </message>
    <message>
        <source>A colour (chroma key)</source>
        <translation>単色（クロマキー）</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The test pattern</source>
        <translation>テストパターン</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of normal text, as a share of the screen&apos;s height.</source>
        <translation>通常の文字の高さ。画面の高さに対する割合。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>2 crosses in half the time.</source>
        <translation>2 なら半分の時間で横切ります。</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Less lets the slides shine through.</source>
        <translation>低いほどスライドが透けて見えます。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>縁取り</translation>
    </message>
    <message>
        <source>Its width, as a share of the text&apos;s height.</source>
        <translation>縁取りの太さ。文字の高さに対する割合。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>As a share of the screen&apos;s. Until the first message it is large, in the middle.</source>
        <translation>画面の高さに対する割合。最初のメッセージまでは中央に大きく表示します。</translation>
    </message>
</context>
<context>
    <name>SilenceNotice</name>
    <message>
        <source>Somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>A rule has muted %1 until %2.</source>
        <translation>ルールが%1を%2までミュートしました。</translation>
    </message>
    <message>
        <source>The rule “%1” has muted %2 until %3.</source>
        <translation>ルール「%1」が%2を%3までミュートしました。</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>There is no kind of rule &quot;%1&quot;.</source>
        <translation>「%1」という種類のルールはありません。</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>「%1」という処理はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>「%1」は yes でも no でもありません。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>ファイルが %1 MB を超えています。分割してください。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>ファイルが UTF-8 のテキストではありません。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>There is no pattern.</source>
        <translation>パターンがありません。</translation>
    </message>
    <message>
        <source>It is neither a pattern nor an object.</source>
        <translation>パターンでもオブジェクトでもありません。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>ファイルが JSON ではありません：%1（%2 バイト目）。</translation>
    </message>
    <message>
        <source>The list has more than %L1 entries. Split it.</source>
        <translation>リストが %L1 件を超えています。分割してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of minutes.</source>
        <translation>「%1」は分の数ではありません。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>表示待ち</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>表示できず</translation>
    </message>
    <message>
        <source>Blocked by “%1”</source>
        <translation>「%1」がブロック</translation>
    </message>
    <message>
        <source>Held: a rule is broken, so nothing passes unseen</source>
        <translation>保留：壊れたルールがあるため、確認なしには通しません</translation>
    </message>
    <message>
        <source>Held for a person by “%1”</source>
        <translation>「%1」により人の判断待ち</translation>
    </message>
    <message>
        <source>Shown: no rule hits it</source>
        <translation>表示：該当するルールなし</translation>
    </message>
    <message>
        <source>Shown as “%1”</source>
        <translation>「%1」として表示</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Blocked by “%1”, and the sender muted for %2 min</source>
        <translation>「%1」によりブロックし、送信者を%2分ミュート</translation>
    </message>
    <message>
        <source>Shown as “%1”, %2</source>
        <translation>「%1」と表示、%2</translation>
    </message>
</context>
<context>
    <name>barrage::AllowPanel</name>
    <message>
        <source>Phrases that are always allowed</source>
        <translation>常に許可するフレーズ</translation>
    </message>
    <message>
        <source>One a line; * stands for any part of a word</source>
        <translation>1行に1つ。* は語の任意の部分</translation>
    </message>
    <message>
        <source>What is wrong with the phrases</source>
        <translation>フレーズの問題点</translation>
    </message>
    <message>
        <source>What a rule finds inside one of these phrases does not count. The same word elsewhere in the message still does.</source>
        <translation>ルールがこれらのフレーズの中で見つけたものは数えません。メッセージのほかの場所にある同じ語は数えます。</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>常に許可</translation>
    </message>
</context>
<context>
    <name>barrage::AppWindows</name>
    <message>
        <source>The screen is hidden: what is let pass comes back to the queue. Show the screen with Ctrl+Shift+S.</source>
        <translation>スクリーンは非表示です。通したものは待ち列に戻ります。Ctrl+Shift+Sで表示してください。</translation>
    </message>
    <message>
        <source>The screen shows messages of the audience</source>
        <translation>スクリーンに観客のメッセージを表示しています</translation>
    </message>
    <message>
        <source>Panic works here and in the tray only: another program has its key.</source>
        <translation>緊急停止はこのウィンドウとトレイでのみ使えます。キーは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Another program has Shift+Esc: while you work in another window, panic with %1.</source>
        <translation>Shift+Escは別のプログラムが使用中です。ほかのウィンドウで作業中の緊急停止は%1です。</translation>
    </message>
</context>
<context>
    <name>barrage::Console</name>
    <message>
        <source>Barrage</source>
        <translation>Barrage</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>スマホ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>イベント(&amp;S)</translation>
    </message>
    <message>
        <source>%1 – Barrage</source>
        <translation>%1 – Barrage</translation>
    </message>
    <message>
        <source>Already handled by %1: %2</source>
        <translation>%1が対応済み：%2</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>The language changes when Barrage is started the next time.</source>
        <translation>言語は次にBarrageを起動したときに変わります。</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>black</source>
        <translation>ブラックアウト</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>静止中</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>スクリーン</translation>
    </message>
</context>
<context>
    <name>barrage::DevicesPage</name>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>10分ミュート</translation>
    </message>
    <message>
        <source>Mute for tonight</source>
        <translation>今夜はミュート</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>スマホ</translation>
    </message>
    <message>
        <source>Only muted and banned ones</source>
        <translation>ミュート・禁止中のみ</translation>
    </message>
</context>
<context>
    <name>barrage::DisplayCard</name>
    <message>
        <source>Display of the screen</source>
        <translation>スクリーンのディスプレイ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>Chosen by Barrage</source>
        <translation>Barrageが選ぶ</translation>
    </message>
    <message>
        <source>None: switched off</source>
        <translation>なし（オフ）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An ordinary window</source>
        <translation>通常のウィンドウ</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未接続）</translation>
    </message>
    <message>
        <source>This screen is switched off.</source>
        <translation>このスクリーンはオフです。</translation>
    </message>
    <message>
        <source>Waits for %1 to be connected.</source>
        <translation>%1の接続を待っています。</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>非表示です。</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>On %1, %2 × %3. Waiting for a lane: %4.</source>
        <extracomment>Where a screen is, its width and height, and how many messages wait for a lane.</extracomment>
        <translation>%1、%2 × %3。レーン待ち：%4件。</translation>
    </message>
</context>
<context>
    <name>barrage::DropTable</name>
    <message>
        <source>on no screen</source>
        <translation>全スクリーン</translation>
    </message>
    <message>
        <source>on this one</source>
        <translation>このスクリーン</translation>
    </message>
</context>
<context>
    <name>barrage::DryRunPanel</name>
    <message>
        <source>What this rule would have met tonight</source>
        <translation>このルールが今夜該当したはずのもの</translation>
    </message>
    <message>
        <source>Tonight, with this rule</source>
        <translation>今夜このルールなら</translation>
    </message>
    <message>
        <source>Write a rule, and it is tried on the messages of the evening.</source>
        <translation>ルールを書くと、今夜のメッセージで試します。</translation>
    </message>
    <message>
        <source>Messages of tonight that this rule matters for, newest first</source>
        <translation>今夜このルールが関わるメッセージ（新しい順）</translation>
    </message>
    <message>
        <source>What all rules would have met tonight</source>
        <translation>今夜すべてのルールが行う結果</translation>
    </message>
    <message>
        <source>%1, and held %2 for you</source>
        <translation>%1。ほかに%2件を保留</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1（現在%2）</translation>
    </message>
    <message>
        <source>All rules together: %1</source>
        <translation>全ルール合計：%1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>ブロック%1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>保留%1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>書き換え%1</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>タグ%1</translation>
    </message>
</context>
<context>
    <name>barrage::EndQuestion</name>
    <message>
        <source>End the show?</source>
        <translation>イベントを終了しますか？</translation>
    </message>
    <message>
        <source>Barrage</source>
        <translation>Barrage</translation>
    </message>
    <message>
        <source>The screen closes and phones can&apos;t send any more. Everything is saved.</source>
        <translation>スクリーンが閉じ、スマホから送れなくなります。すべて保存されています。</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>イベントを終了</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>barrage::ErrorBar</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>barrage::Header</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>The oldest that waits</source>
        <translation>最も長く待っているもの</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>rule hits</source>
        <translation>ルール該当</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>Messages a minute, in the last hour</source>
        <translation>直近1時間の毎分メッセージ数</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>Messages in the last minute</source>
        <translation>直近1分のメッセージ数</translation>
    </message>
    <message>
        <source>(oldest %1)</source>
        <translation>（最長%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>barrage::ImportCheck</name>
    <message>
        <source>It is there already.</source>
        <translation>すでにあります。</translation>
    </message>
</context>
<context>
    <name>barrage::ImportDialog</name>
    <message>
        <source>Line %1: %2 – %3</source>
        <translation>%1 行目：%2 – %3</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ルールの読み込み</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>読み込みの進み具合</translation>
    </message>
    <message>
        <source>What is not imported, and why</source>
        <translation>読み込まれないものとその理由</translation>
    </message>
    <message>
        <source>Unless the file says otherwise:</source>
        <translation>ファイルに指定がないとき：</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>ルールの種類</translation>
    </message>
    <message>
        <source>What happens to a message that it hits</source>
        <translation>当てはまったメッセージの扱い</translation>
    </message>
    <message>
        <source>Remove them again</source>
        <translation>読み込みを取り消す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>%L1 new, %L2 already there, %L3 can&apos;t be used</source>
        <translation>新規 %L1 件、既存 %L2 件、使えないもの %L3 件</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rule(s)</source>
        <translation>
            <numerusform>%Ln 件のルールを読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be used:</source>
        <translation>使えないもの：</translation>
    </message>
    <message>
        <source>Already there:</source>
        <translation>すでにあるもの：</translation>
    </message>
    <message>
        <source>Everything in the file can be used.</source>
        <translation>ファイルの内容はすべて使えます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) imported. They judge every message from now on.</source>
        <translation>
            <numerusform>%Ln 件のルールを読み込みました。これからのすべてのメッセージに使われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stored…</source>
        <translation>
            <numerusform>%Ln 件のルールを保存しました…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::JoinPage</name>
    <message>
        <source>Join card</source>
        <translation>参加カード</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>Address for the phones</source>
        <translation>スマホ用のアドレス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Its name, for the join card and the phones.</source>
        <translation>参加カードとスマホに出る名前です。</translation>
    </message>
    <message>
        <source>Let people join</source>
        <translation>参加してもらう</translation>
    </message>
    <message>
        <source>Phones in the same network open this address. The likeliest to work is on top; try it with your own phone before the doors open.</source>
        <translation>同じネットワークのスマホがこのアドレスを開きます。使える見込みが高い順です。開場前に自分のスマホで確かめてください。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>No network: connect this PC to the network of the phones.</source>
        <translation>ネットワークがありません。このPCをスマホと同じネットワークにつないでください。</translation>
    </message>
    <message>
        <source>Where the bullets fly. Its display is chosen on the page Screen.</source>
        <translation>弾幕が流れる場所です。ディスプレイは「スクリーン」のページで選びます。</translation>
    </message>
</context>
<context>
    <name>barrage::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Move; with Shift: select several</source>
        <translation>移動。Shiftで複数選択</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
</context>
<context>
    <name>barrage::LivePage</name>
    <message>
        <source>Waiting and shown messages</source>
        <translation>待ちと表示済みのメッセージ</translation>
    </message>
</context>
<context>
    <name>barrage::MessageDelegate</name>
    <message>
        <source>Sent as: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定中</translation>
    </message>
    <message>
        <source>★ starred</source>
        <translation>★ スター</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>%1が対応中</translation>
    </message>
</context>
<context>
    <name>barrage::MessageEditor</name>
    <message>
        <source>Approve this text</source>
        <translation>この文で承認</translation>
    </message>
    <message>
        <source>The text as it will be shown</source>
        <translation>表示される文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>原文：%1</translation>
    </message>
</context>
<context>
    <name>barrage::MessageModel</name>
    <message>
        <source>%1 wrote: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>flies in %1 s</source>
        <translation>%1秒後に表示</translation>
    </message>
    <message>
        <source>by a rule since removed</source>
        <translation>削除済みのルール</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>ルール：%1</translation>
    </message>
    <message>
        <source>rule: %1 (%2)</source>
        <translation>ルール：%1（%2）</translation>
    </message>
</context>
<context>
    <name>barrage::Mirror</name>
    <message>
        <source>What is on the screen now</source>
        <translation>スクリーンに今出ているもの</translation>
    </message>
    <message>
        <source>The same messages are in the list of those shown.</source>
        <translation>同じメッセージは表示済みリストにもあります。</translation>
    </message>
    <message>
        <source>Drag: an area kept clear. Click one: it goes.</source>
        <translation>ドラッグで空ける領域を描き、クリックで消します。</translation>
    </message>
</context>
<context>
    <name>barrage::MirrorPanel</name>
    <message>
        <source>Keep clear</source>
        <translation>空ける領域</translation>
    </message>
    <message>
        <source>Draw areas on the picture that bullets fly around: a face, a logo, subtitles</source>
        <translation>弾幕が避ける領域を画像に描きます（顔、ロゴ、字幕など）</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>&amp;Recall: take off the screen</source>
        <translation>取り消し：スクリーンから消す(&amp;R)</translation>
    </message>
    <message>
        <source>About the &amp;sender</source>
        <translation>送信者について(&amp;S)</translation>
    </message>
    <message>
        <source>Which screen is shown small</source>
        <translation>小さく表示するスクリーン</translation>
    </message>
    <message>
        <source>%1 wait for a lane</source>
        <translation>%1件がレーン待ち</translation>
    </message>
</context>
<context>
    <name>barrage::ModeSwitch</name>
    <message>
        <source>Everything is shown at once, unchecked</source>
        <translation>すべてそのまま表示</translation>
    </message>
    <message>
        <source>Rules decide; what they hold waits for you</source>
        <translation>ルールが判断。保留分はあなたを待つ</translation>
    </message>
    <message>
        <source>Nothing is shown until you approve it</source>
        <translation>承認するまで何も表示しない</translation>
    </message>
</context>
<context>
    <name>barrage::MuteMenu</name>
    <message>
        <source>Mute the sender</source>
        <translation>送信者をミュート</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>ミュート解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ban the sender</source>
        <translation>送信者を禁止(&amp;B)</translation>
    </message>
</context>
<context>
    <name>barrage::News</name>
    <message>
        <source>The edited text is empty or longer than %1 characters.</source>
        <translation>編集した文が空か、%1文字を超えています。</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>文が長すぎます（最大%1文字）。</translation>
    </message>
    <message>
        <source>Your message was not taken. Please send it again.</source>
        <translation>メッセージは受け付けられませんでした。もう一度送ってください。</translation>
    </message>
    <message>
        <source>There are too many rules: remove some first.</source>
        <translation>ルールが多すぎます。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>A rule can&apos;t be used, so every message is held. Mend it or switch it off in Rules.</source>
        <translation>使えないルールがあるため、すべて保留しています。「ルール」で直すか無効にしてください。</translation>
    </message>
</context>
<context>
    <name>barrage::NoticeStack</name>
    <message>
        <source>End hold</source>
        <translation>保留を終了</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>発言を許可</translation>
    </message>
</context>
<context>
    <name>barrage::Placement</name>
    <message>
        <source>The display &quot;%1&quot; is not there: connect it, or choose another one under Screen.</source>
        <translation>ディスプレイ「%1」がありません。接続するか、「スクリーン」で別のものを選んでください。</translation>
    </message>
</context>
<context>
    <name>barrage::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>参加時刻</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>%1までミュート</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>banned until %1</source>
        <translation>%1まで禁止</translation>
    </message>
    <message>
        <source>muted by a rule until %1</source>
        <translation>ルールにより%1までミュート</translation>
    </message>
</context>
<context>
    <name>barrage::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Messages waiting for approval</source>
        <translation>承認待ちのメッセージ</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>待ち列を検索</translation>
    </message>
    <message>
        <source>Search in the queue  (/)</source>
        <translation>待ち列を検索 (/)</translation>
    </message>
    <message>
        <source>Approve  (A)</source>
        <translation>承認 (A)</translation>
    </message>
    <message>
        <source>Reject  (R)</source>
        <translation>却下 (R)</translation>
    </message>
    <message>
        <source>Edit  (E)</source>
        <translation>編集 (E)</translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation>? キー一覧</translation>
    </message>
    <message numerus="yes">
        <source>%n new  (N)</source>
        <translation>
            <numerusform>新着%n件 (N)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n new message(s)</source>
        <translation>
            <numerusform>新着%n件を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>待ちはありません</translation>
    </message>
    <message>
        <source>What a rule holds, and in Approve mode every new message, appears here. Select one and press A to approve it or R to reject it.</source>
        <translation>ルールが保留したもの、承認モードではすべての新着がここに並びます。選んでAで承認、Rで却下します。</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <translation>待ち · %1</translation>
    </message>
    <message>
        <source>Nothing that waits matches</source>
        <translation>該当する待ちはありません</translation>
    </message>
    <message>
        <source>Press Esc to see all of them again.</source>
        <translation>Escですべて表示に戻ります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>入力を消去</translation>
    </message>
</context>
<context>
    <name>barrage::Room</name>
    <message>
        <source>The announcement is too long: at most %1 characters.</source>
        <translation>お知らせが長すぎます（最大%1文字）。</translation>
    </message>
</context>
<context>
    <name>barrage::RoomPage</name>
    <message>
        <source>Before a message flies</source>
        <translation>表示する前に</translation>
    </message>
    <message>
        <source>Hold everything by itself</source>
        <translation>自動で保留</translation>
    </message>
    <message>
        <source>When one of these is crossed within a minute, every message waits until you end the hold.</source>
        <translation>1分間にどれかを超えると、保留を終了するまですべてのメッセージが待ちます。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>What phones may do</source>
        <translation>スマホでできること</translation>
    </message>
    <message>
        <source>Ways to fly</source>
        <translation>流れ方</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Phones send them with one tap. One a line, at most %1.</source>
        <translation>スマホからワンタップで送れます。1行に1つ、最大%1件。</translation>
    </message>
    <message>
        <source>Quick phrases, one a line</source>
        <translation>定型文、1行に1つ</translation>
    </message>
    <message>
        <source>What phones look like and say</source>
        <translation>スマートフォンの見た目と案内</translation>
    </message>
    <message>
        <source>Colour of the event</source>
        <translation>イベントの色</translation>
    </message>
    <message>
        <source>Why messages are refused</source>
        <translation>メッセージを採用しない理由</translation>
    </message>
    <message>
        <source>Told with every refusal, such as: no names, please</source>
        <translation>不採用のたびに伝えます（例：個人名はご遠慮ください）</translation>
    </message>
</context>
<context>
    <name>barrage::RuleEditor</name>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>ルールを編集</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>ルールの種類</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>探す文字列</translation>
    </message>
    <message>
        <source>What happens to a message that it hits</source>
        <translation>該当したメッセージの扱い</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>置き換え後</translation>
    </message>
    <message>
        <source>Replacement (empty: as many *)</source>
        <translation>置き換え後（空欄：同じ数の*）</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Exceptions of this rule</source>
        <translation>このルールの例外</translation>
    </message>
    <message>
        <source>Exceptions, one a line: what is found inside one of these phrases does not count</source>
        <translation>例外（1行に1つ）：これらのフレーズの中で見つけたものは数えません</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>ルールの問題点</translation>
    </message>
    <message>
        <source>How long the sender is muted</source>
        <translation>送信者をミュートする時間</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tag (empty: the pattern)</source>
        <translation>タグ（空欄：パターン）</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>barrage::RuleFiles</name>
    <message>
        <source>Import rules</source>
        <translation>ルールの読み込み</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.csv *.json)</source>
        <translation>単語リスト (*.txt *.csv *.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ルールの書き出し</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Patterns only (*.txt)</source>
        <translation>表 (*.csv);;JSON (*.json);;パターンのみ (*.txt)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>ファイルを読めません：%1</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>ファイルに書けません：%1</translation>
    </message>
</context>
<context>
    <name>barrage::RuleModel</name>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>該当数</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
</context>
<context>
    <name>barrage::RuleTester</name>
    <message>
        <source>Text to try the rules on</source>
        <translation>ルールを試す文</translation>
    </message>
    <message>
        <source>Type a message to try the rules</source>
        <translation>メッセージを入力してルールを試す</translation>
    </message>
    <message>
        <source>What the text would meet</source>
        <translation>試した結果</translation>
    </message>
    <message>
        <source>What would this text meet?</source>
        <translation>この文はどうなる？</translation>
    </message>
    <message>
        <source>The enabled rules are tried, and the one above as if it were saved.</source>
        <translation>有効なルールと、保存したものとみなした上のルールで試します。</translation>
    </message>
    <message>
        <source>What the rule found in the text</source>
        <translation>ルールが文中で見つけた部分</translation>
    </message>
    <message>
        <source>How the rule came to it</source>
        <translation>ルールがどう見つけたか</translation>
    </message>
    <message>
        <source>Found as: %1</source>
        <translation>見つけ方：%1</translation>
    </message>
    <message>
        <source>One moment: the rules are being compiled.</source>
        <translation>お待ちください：ルールをコンパイルしています。</translation>
    </message>
</context>
<context>
    <name>barrage::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
</context>
<context>
    <name>barrage::Screen</name>
    <message>
        <source>Barrage — screen</source>
        <translation>Barrage — スクリーン</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; can&apos;t be read: choose another one for the background of the screen.</source>
        <translation>画像「%1」を読み込めません。スクリーンの背景に別の画像を選んでください。</translation>
    </message>
</context>
<context>
    <name>barrage::ScreenChooser</name>
    <message>
        <source>Screen %1</source>
        <translation>スクリーン%1</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>barrage::ScreenForm</name>
    <message>
        <source>Bullets</source>
        <translation>弾幕</translation>
    </message>
    <message>
        <source>Equal texts join one that flies, as ×N</source>
        <translation>同じ文は流れている弾幕に ×N としてまとめる</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Chosen by Barrage</source>
        <translation>Barrageが選ぶ</translation>
    </message>
    <message>
        <source>Where they fly</source>
        <translation>流れる場所</translation>
    </message>
    <message>
        <source>Bullets fly on this screen</source>
        <translation>このスクリーンに弾幕を流す</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>使う範囲</translation>
    </message>
    <message>
        <source>When every lane is taken</source>
        <translation>レーンがすべて埋まったとき</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Areas that bullets keep clear of: %1</source>
        <translation>弾幕が避ける領域：%1</translation>
    </message>
    <message>
        <source>Behind the bullets</source>
        <translation>弾幕の背景</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>背景の色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>背景の画像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Image behind the bullets</source>
        <translation>弾幕の背景の画像</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Join card</source>
        <translation>参加カード</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>barrage::ScreenPage</name>
    <message>
        <source>Screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>Which screen</source>
        <translation>スクリーンの選択</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Not shown tonight</source>
        <translation>今夜表示されなかったもの</translation>
    </message>
    <message>
        <source>Their senders are told. What was cleared or hidden waits in the queue again.</source>
        <translation>送信者に知らされます。消去や非表示になったものは待ち列に戻ります。</translation>
    </message>
    <message>
        <source>Add a screen</source>
        <translation>スクリーンを追加</translation>
    </message>
    <message>
        <source>Another display with the same bullets, and settings of its own</source>
        <translation>同じ弾幕を別のディスプレイにも、独自の設定で表示します</translation>
    </message>
    <message>
        <source>Remove this screen</source>
        <translation>このスクリーンを外す</translation>
    </message>
</context>
<context>
    <name>barrage::ScreenPlaces</name>
    <message>
        <source>Screen %1 is on the display &quot;%2&quot; already: choose another one, or a window.</source>
        <translation>スクリーン%1がすでにディスプレイ「%2」にあります。別のディスプレイかウィンドウを選んでください。</translation>
    </message>
</context>
<context>
    <name>barrage::Screens</name>
    <message>
        <source>Screen %1: %2</source>
        <translation>スクリーン%1：%2</translation>
    </message>
</context>
<context>
    <name>barrage::SearchPage</name>
    <message>
        <source>Load more</source>
        <translation>さらに読み込む</translation>
    </message>
    <message>
        <source>Search in text and names</source>
        <translation>本文と名前を検索</translation>
    </message>
    <message>
        <source>Messages found, newest first</source>
        <translation>見つかったメッセージ（新しい順）</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Every message of every evening is kept here, also what was refused. Try a part of a name or of a text.</source>
        <translation>却下したものも含め、すべての回の全メッセージが残っています。名前や本文の一部で探してください。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>検索に失敗しました：%1</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>入力を消去</translation>
    </message>
</context>
<context>
    <name>barrage::SenderPanel</name>
    <message>
        <source>Mute or ban …</source>
        <translation>ミュート・禁止…</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>発言を許可</translation>
    </message>
    <message>
        <source>Careful: in many halls all phones share one address. Phones that are in keep their place.</source>
        <translation>注意：多くの会場では全スマホが一つのアドレスを共有します。参加済みのスマホはそのままです。</translation>
    </message>
    <message>
        <source>What this sender wrote, newest first</source>
        <translation>この送信者のメッセージ（新しい順）</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>だれも選ばれていません</translation>
    </message>
    <message>
        <source>Select a phone, or press I on a message.</source>
        <translation>スマホを選ぶか、メッセージ上でIを押してください。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>This sender has not written anything.</source>
        <translation>この送信者はまだ何も書いていません。</translation>
    </message>
    <message>
        <source>What was sent can&apos;t be read</source>
        <translation>送信内容を読み込めません</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>Here since %1 · %2 sent · %3 approved</source>
        <translation>%1から参加 · 送信%2 · 承認%3</translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation>%1まで禁止</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>%1までミュート</translation>
    </message>
    <message>
        <source>A ban also stops new phones of its address</source>
        <translation>禁止すると同じアドレスの新しいスマホも止める</translation>
    </message>
    <message>
        <source>Muted by a rule until %1</source>
        <translation>ルールにより%1までミュート中</translation>
    </message>
</context>
<context>
    <name>barrage::ShownPanel</name>
    <message>
        <source>Shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>Messages let through, newest first</source>
        <translation>通したメッセージ（新しい順）</translation>
    </message>
    <message>
        <source>Nothing shown yet</source>
        <translation>まだ何も表示していません</translation>
    </message>
    <message>
        <source>What flies across the screen is listed here. Select it and press H to take it back.</source>
        <translation>スクリーンに流れたものが並びます。選んでHで取り消せます。</translation>
    </message>
    <message>
        <source>Recall  (H)</source>
        <translation>取り消し (H)</translation>
    </message>
    <message>
        <source>Older in the history</source>
        <translation>古いものは履歴へ</translation>
    </message>
    <message numerus="yes">
        <source>Dump %n before it flies  (D)</source>
        <translation>
            <numerusform>表示前の%n件を破棄 (D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::Sidebar</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>barrage::SpeakBar</name>
    <message>
        <source>Let it fly</source>
        <translation>流す</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>A message of your own</source>
        <translation>自分のメッセージ</translation>
    </message>
    <message>
        <source>A message of your own  (T)</source>
        <translation>自分のメッセージ (T)</translation>
    </message>
    <message>
        <source>Flies like the messages of the audience, before them</source>
        <translation>観客のメッセージと同じように、優先して流れます</translation>
    </message>
    <message>
        <source>Stays on the screen until you take it away</source>
        <translation>消すまでスクリーンに残ります</translation>
    </message>
    <message>
        <source>Pinned: %1 (%2)</source>
        <translation>固定：%1（%2）</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>お知らせ：%1</translation>
    </message>
</context>
<context>
    <name>barrage::Store</name>
    <message>
        <source>First event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>The database %1 was made by a later Barrage. Install that version, or choose another data folder; the file was left as it is.</source>
        <translation>データベース%1は新しいBarrageで作られています。その版を入れるか、別のデータフォルダーを選んでください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be used (%2). Check that its folder exists, may be written to and has free space, and that no other program uses the file; then try again.</source>
        <translation>データベース%1を使えません（%2）。フォルダーがあり、書き込みでき、空きがあること、ほかのプログラムが使っていないことを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The database %1 was replaced while it was in use. Put the old file back, or start Barrage again.</source>
        <translation>データベース%1が使用中に置き換えられました。元のファイルに戻すか、Barrageを起動し直してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be stored as it is (%1). Please report it; others are not affected.</source>
        <translation>このままでは保存できません（%1）。ご報告ください。ほかには影響ありません。</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there. Add it anew.</source>
        <translation>変更しようとしたものはもうありません。追加し直してください。</translation>
    </message>
    <message>
        <source>The file %1 is not a Barrage database. Move it elsewhere and start again, or choose another data folder; the file was left as it is.</source>
        <translation>ファイル%1はBarrageのデータベースではありません。移動して起動し直すか、別のデータフォルダーを選んでください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>The database %1 is damaged, nothing more can be stored. Start Barrage again: it moves the file aside and takes over what can be read.</source>
        <translation>データベース%1が壊れているため、これ以上保存できません。Barrageを起動し直してください。ファイルを退避し、読み取れるものを引き継ぎます。</translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and is kept as %1. %n message(s) could be taken over; a person decides about each new one until you choose otherwise. Check the rules and settings.</source>
        <translation>
            <numerusform>データベースが壊れていたため、%1として残しました。%n件のメッセージを引き継ぎました。変更するまで、新しいメッセージはすべて人が判断します。ルールと設定を確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::Tray</name>
    <message>
        <source>Barrage</source>
        <translation>Barrage</translation>
    </message>
</context>
<context>
    <name>barrage::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
</TS>
