<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Accent</name>
    <message>
        <source>Gold, as Barrage</source>
        <translation>金色（Barrage 默认）</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
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
        <translation>全部暂扣：一分钟内超过 %1 条消息。</translation>
    </message>
    <message>
        <source>Everything is held: rules block more than %1 % of the messages.</source>
        <translation>全部暂扣：规则拦截了超过 %1 % 的消息。</translation>
    </message>
    <message>
        <source>Everything is held: the same text came more than %1 times in a minute.</source>
        <translation>全部暂扣：同一内容一分钟内出现超过 %1 次。</translation>
    </message>
</context>
<context>
    <name>BulletMode</name>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆向</translation>
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
        <translation>标准</translation>
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
        <translation>文件 %1 中没有可读取的 PEM 证书或密钥。请检查 --tls-cert 和 --tls-key，并确认密钥没有密码。</translation>
    </message>
    <message>
        <source>This Qt has no TLS. Install its TLS plugin, or leave out --tls-cert.</source>
        <translation>此 Qt 不支持 TLS。请安装其 TLS 插件，或去掉 --tls-cert。</translation>
    </message>
    <message>
        <source>The key of --tls-key is not the one of the certificate of --tls-cert.</source>
        <translation>--tls-key 的密钥与 --tls-cert 的证书不匹配。</translation>
    </message>
</context>
<context>
    <name>DropReason</name>
    <message>
        <source>Too many were waiting</source>
        <translation>等待的太多</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>等待太久</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清屏</translation>
    </message>
    <message>
        <source>Made room for others</source>
        <translation>给其他弹幕让位</translation>
    </message>
    <message>
        <source>The screen was hidden</source>
        <translation>大屏已隐藏</translation>
    </message>
</context>
<context>
    <name>ErrorOffer</name>
    <message>
        <source>Chroma green</source>
        <translation>色键绿</translation>
    </message>
    <message>
        <source>An image…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>An ordinary window</source>
        <translation>普通窗口</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>without the invisible characters in it</source>
        <translation>去掉其中的不可见字符</translation>
    </message>
    <message>
        <source>full-width and half-width characters as the usual ones</source>
        <translation>全角、半角字符按通常写法</translation>
    </message>
    <message>
        <source>decorated characters as plain ones</source>
        <translation>花体字符按普通字符</translation>
    </message>
    <message>
        <source>traditional characters as simplified ones</source>
        <translation>繁体按简体</translation>
    </message>
    <message>
        <source>katakana as hiragana, small kana as large ones</source>
        <translation>片假名按平假名，小假名按大假名</translation>
    </message>
    <message>
        <source>letters without their accents</source>
        <translation>去掉字母的重音符</translation>
    </message>
    <message>
        <source>letters that look like others as those</source>
        <translation>形近字母按其所像的字母</translation>
    </message>
    <message>
        <source>digits and symbols as the letters they look like</source>
        <translation>数字和符号按其所像的字母</translation>
    </message>
    <message>
        <source>repeated letters once</source>
        <translation>重复的字母只算一次</translation>
    </message>
    <message>
        <source>without what stands between its letters</source>
        <translation>去掉字母之间的东西</translation>
    </message>
    <message>
        <source>hidden letters filled in</source>
        <translation>补上被遮住的字母</translation>
    </message>
    <message>
        <source>letters left out, exchanged or turned round</source>
        <translation>漏写、替换或倒写的字母</translation>
    </message>
    <message>
        <source>with an ending, or grown together with another word</source>
        <translation>带词尾，或与别的词连写</translation>
    </message>
    <message>
        <source>characters that sound the same</source>
        <translation>同音字</translation>
    </message>
    <message>
        <source>across the border of words</source>
        <translation>跨越词的边界</translation>
    </message>
    <message>
        <source>what is spelt out as signs and digits</source>
        <translation>把写成文字的符号和数字还原</translation>
    </message>
</context>
<context>
    <name>InterceptorMode</name>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Port %1 and the %2 after it are in use. Choose another one with --port.</source>
        <translation>端口 %1 及其后的 %2 个都被占用。请用 --port 另选一个。</translation>
    </message>
    <message>
        <source>Can&apos;t listen on %1, port %2 (%3). Choose an address of this machine, or a port above 1023.</source>
        <translation>无法监听 %1 的端口 %2（%3）。请选用本机地址，或 1023 以上的端口。</translation>
    </message>
</context>
<context>
    <name>ModerationAction</name>
    <message>
        <source>Next message</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation>加选下一条</translation>
    </message>
    <message>
        <source>Select the previous one, too</source>
        <translation>加选上一条</translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation>全选列表中的消息</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Edit, then approve</source>
        <translation>修改后通过</translation>
    </message>
    <message>
        <source>Approve all of this sender</source>
        <translation>通过该发送者的全部消息</translation>
    </message>
    <message>
        <source>Reject all of this sender</source>
        <translation>拒绝该发送者的全部消息</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>加星标／取消星标</translation>
    </message>
    <message>
        <source>Pin to the screen, or unpin</source>
        <translation>置顶到大屏／取消置顶</translation>
    </message>
    <message>
        <source>Mute the sender for a while</source>
        <translation>禁言发送者一段时间</translation>
    </message>
    <message>
        <source>Everything about the sender</source>
        <translation>查看发送者的全部信息</translation>
    </message>
    <message>
        <source>Recall: take off the screen</source>
        <translation>撤回：从大屏上撤下</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>Take the decision back: to the queue</source>
        <translation>撤销此决定：退回队列</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>撤销上一个决定</translation>
    </message>
    <message>
        <source>Dump what is within the safety delay</source>
        <translation>丢弃安全延迟中的消息</translation>
    </message>
    <message>
        <source>Bring in new messages</source>
        <translation>调入新消息</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>在队列中搜索</translation>
    </message>
    <message>
        <source>Freeze the screen, or go on</source>
        <translation>定格大屏／继续</translation>
    </message>
    <message>
        <source>Write a message of your own</source>
        <translation>自己写一条</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>本快捷键列表</translation>
    </message>
</context>
<context>
    <name>MuteSpan</name>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>今晚</translation>
    </message>
</context>
<context>
    <name>OperatorAction</name>
    <message>
        <source>Panic</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Clear the screen and hold everything for approval</source>
        <translation>清空大屏，所有消息改为待审核</translation>
    </message>
    <message>
        <source>Clear screen</source>
        <translation>清空大屏</translation>
    </message>
    <message>
        <source>Take every bullet off the screen; new ones still fly</source>
        <translation>撤下所有弹幕；新弹幕照常飞过</translation>
    </message>
    <message>
        <source>Freeze the screen</source>
        <translation>定格大屏</translation>
    </message>
    <message>
        <source>Bullets stand still until it is taken back; new ones wait</source>
        <translation>弹幕静止，直到取消定格；新弹幕等待</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Make the screen black, or show it again</source>
        <translation>大屏变黑，或恢复显示</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>显示大屏</translation>
    </message>
    <message>
        <source>Show or hide the window on the projector</source>
        <translation>显示或隐藏投影上的窗口</translation>
    </message>
    <message>
        <source>Join card on the screen</source>
        <translation>大屏上的加入卡片</translation>
    </message>
    <message>
        <source>Show or hide the QR code and address on the screen</source>
        <translation>显示或隐藏大屏上的二维码和地址</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Save everything and quit</source>
        <translation>保存全部并退出</translation>
    </message>
    <message>
        <source>Test pattern</source>
        <translation>测试图</translation>
    </message>
    <message>
        <source>Show or hide a picture to focus and adjust the projector by</source>
        <translation>显示或隐藏用于投影仪对焦和调整的图像</translation>
    </message>
    <message>
        <source>Take the pinned message off</source>
        <translation>取下置顶弹幕</translation>
    </message>
    <message>
        <source>The screen and the phones no longer show it</source>
        <translation>大屏和手机不再显示它</translation>
    </message>
    <message>
        <source>Take the announcement off</source>
        <translation>取下公告</translation>
    </message>
    <message>
        <source>Identify displays</source>
        <translation>识别显示器</translation>
    </message>
    <message>
        <source>Show its number and name on every display for a few seconds</source>
        <translation>在每个显示器上显示几秒钟它的编号和名称</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The window&apos;s size and colours can&apos;t be kept in %1. Check that it may be written to.</source>
        <translation>窗口大小和配色无法保存到 %1。请检查是否可写。</translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Love</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Applause</source>
        <translation>鼓掌</translation>
    </message>
    <message>
        <source>Laughter</source>
        <translation>大笑</translation>
    </message>
    <message>
        <source>Astonishment</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火热</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The allowed phrase “%1” can&apos;t be used. %2</source>
        <translation>允许的短语“%1”无法使用。%2</translation>
    </message>
    <message>
        <source>There are too many allowed phrases: keep at most %1.</source>
        <translation>允许的短语太多：最多保留 %1 条。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>最多使用 %1 个字符。</translation>
    </message>
    <message>
        <source>Write how many percent of the letters may be capitals, from 1 to 99, and if you like from how many letters on: for example 70 10.</source>
        <translation>请写出大写字母最多占百分之几（1 到 99），还可以写从多少个字母起算：例如 70 10。</translation>
    </message>
    <message>
        <source>This program does not know rules of the kind &quot;%1&quot;: choose another kind.</source>
        <translation>本程序不认识“%1”类规则：请选择其他类型。</translation>
    </message>
    <message>
        <source>The pattern is empty: write what is to be found.</source>
        <translation>匹配内容为空：请写要找的内容。</translation>
    </message>
    <message>
        <source>The pattern is too long: use at most %1 characters, or several rules.</source>
        <translation>匹配内容太长：最多 %1 个字符，或者分成几条规则。</translation>
    </message>
    <message>
        <source>The replacement is too long: use at most %1 characters.</source>
        <translation>替换文字太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The rule would find its own replacement: choose another replacement.</source>
        <translation>规则会命中它自己的替换文字：请换一个替换文字。</translation>
    </message>
    <message>
        <source>Mute for at least 1 and at most %1 minutes.</source>
        <translation>禁言时间至少 1 分钟，最多 %1 分钟。</translation>
    </message>
    <message>
        <source>The tag is too long: use at most %1 characters.</source>
        <translation>标签太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This program does not know what to do with a hit: choose another action.</source>
        <translation>本程序不知道命中后该做什么：请选择其他处理方式。</translation>
    </message>
    <message>
        <source>A rule of this kind judges the message as a whole, and can&apos;t replace a part of it: choose another action.</source>
        <translation>这类规则判断整条消息，不能只替换一部分：请选择其他处理方式。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be found: write one or more of link email phone account.</source>
        <translation>“%1”不是可查找的项目：请写 link email phone account 中的一个或几个。</translation>
    </message>
    <message>
        <source>Write how many emoji a message may have, from 0 to %1: for example 8.</source>
        <translation>请写一条消息最多可有几个表情（0 到 %1）：例如 8。</translation>
    </message>
    <message>
        <source>Write how often something may stand in a row, from %1 to %2: for example 10.</source>
        <translation>请写同样的内容最多可连续几次（%1 到 %2）：例如 10。</translation>
    </message>
    <message>
        <source>Write how many characters a message may have, from 1 to %1: for example 60.</source>
        <translation>请写一条消息最多可有多少字符（1 到 %1）：例如 60。</translation>
    </message>
    <message>
        <source>The pattern has only invisible characters: write what is to be found.</source>
        <translation>匹配内容里只有不可见字符：请写要找的内容。</translation>
    </message>
    <message>
        <source>This would find every message: write at least one letter beside * and ?.</source>
        <translation>这会命中每条消息：除 * 和 ? 外，至少写一个字。</translation>
    </message>
    <message>
        <source>The phrase has too many wildcards: make several shorter ones of it.</source>
        <translation>短语里的通配符太多：请拆成几个较短的短语。</translation>
    </message>
    <message>
        <source>There is no such escape sequence as %1: write \\ for a backslash itself.</source>
        <translation>没有 %1 这样的转义序列：反斜杠本身请写 \\。</translation>
    </message>
    <message>
        <source>There is no such character class as %1.</source>
        <translation>没有 %1 这样的字符类。</translation>
    </message>
    <message>
        <source>There is no such range or class as %1: a range goes from the smaller to the larger.</source>
        <translation>没有 %1 这样的范围或字符类：范围要从小到大。</translation>
    </message>
    <message>
        <source>A ] is missing after %1.</source>
        <translation>%1 之后缺少 ]。</translation>
    </message>
    <message>
        <source>A ) is missing: close every ( that you open, or write \( for the character itself.</source>
        <translation>缺少 )：每个 ( 都要闭合，字符本身请写 \(。</translation>
    </message>
    <message>
        <source>There is a ) without its (: write \) for the character itself.</source>
        <translation>有一个 ) 没有对应的 (：字符本身请写 \)。</translation>
    </message>
    <message>
        <source>There is a \ at the very end: write \\ for the character itself.</source>
        <translation>末尾有一个 \：字符本身请写 \\。</translation>
    </message>
    <message>
        <source>There is nothing before %1 that could be repeated.</source>
        <translation>%1 前面没有可重复的内容。</translation>
    </message>
    <message>
        <source>The count %1 is too large or runs backwards: use at most 1000.</source>
        <translation>次数 %1 太大或前后颠倒：最多 1000。</translation>
    </message>
    <message>
        <source>A repetition can&apos;t be repeated: write one of them instead of %1.</source>
        <translation>重复不能再重复：请把 %1 改写成其中一个。</translation>
    </message>
    <message>
        <source>There is no such group as %1: use (...) or (?i:...).</source>
        <translation>没有 %1 这样的分组：请用 (...) 或 (?i:...)。</translation>
    </message>
    <message>
        <source>The pattern has broken characters: write it anew.</source>
        <translation>匹配内容里有损坏的字符：请重新写。</translation>
    </message>
    <message>
        <source>The group name %1 is not allowed or stands there twice: leave names out.</source>
        <translation>分组名 %1 不允许或出现了两次：请不要写名称。</translation>
    </message>
    <message>
        <source>The expression needs too much memory: make its repetitions smaller.</source>
        <translation>表达式需要的内存太多：请减小重复次数。</translation>
    </message>
    <message>
        <source>Look-ahead and look-behind are not supported, because they can take for ever: describe only what is to be found.</source>
        <translation>不支持前瞻和后顾，因为可能无休止地运行：请只描述要找的内容。</translation>
    </message>
    <message>
        <source>Backreferences like \1 are not supported, because they can take for ever: spell the repetition out.</source>
        <translation>不支持 \1 这样的反向引用，因为可能无休止地运行：请把重复的内容写出来。</translation>
    </message>
    <message>
        <source>This expression can&apos;t be used: write it in a simpler way.</source>
        <translation>这个表达式无法使用：请写得简单些。</translation>
    </message>
    <message>
        <source>This expression finds nothing at all in every message and so would hit all of them: use + instead of *, or leave out the part that may be missing.</source>
        <translation>这个表达式会匹配空内容，因而命中所有消息：请用 + 代替 *，或去掉可有可无的部分。</translation>
    </message>
    <message>
        <source>Write how often somebody may say the same, from 1 to %1, and if you like within how many seconds, up to %2: for example 3 60.</source>
        <translation>请写同一人最多可说几次同样的话（1 到 %1），还可以写在多少秒之内（最多 %2）：例如 3 60。</translation>
    </message>
    <message>
        <source>There is no script “%1”: write the English names of the scripts that you expect, for example latin chinese japanese cyrillic.</source>
        <translation>没有文字“%1”：请写所期望文字的英文名，例如 latin chinese japanese cyrillic。</translation>
    </message>
</context>
<context>
    <name>RoomSetting</name>
    <message>
        <source>Safety delay</source>
        <translation>安全延迟</translation>
    </message>
    <message>
        <source>What is let pass waits so long; D dumps it.</source>
        <translation>放行的消息先等待这么久；按 D 丢弃。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>Least time between two messages of one phone.</source>
        <translation>同一手机两条消息之间的最短间隔。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Who was approved so often skips the queue in mode Approve; rules still apply.</source>
        <translation>通过达到此次数的人在审核模式下免排队；规则仍然有效。</translation>
    </message>
    <message>
        <source> approved</source>
        <translation> 次通过</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>So many within a minute.</source>
        <translation>一分钟内达到此数量。</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> 条／分钟</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Share that rules block, counted from 20 messages on.</source>
        <translation>规则拦截的比例，从 20 条消息起计算。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>相同内容</translation>
    </message>
    <message>
        <source>So often, whoever sends it.</source>
        <translation>出现此次数，不论谁发送。</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>See what is on the screen, and say +1</source>
        <translation>查看大屏内容并 +1</translation>
    </message>
    <message>
        <source>Throw reactions</source>
        <translation>发送表情互动</translation>
    </message>
    <message>
        <source>Be told that a message was refused</source>
        <translation>获知消息被拒绝</translation>
    </message>
</context>
<context>
    <name>RuleAction</name>
    <message>
        <source>Block</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>The message is not shown</source>
        <translation>消息不显示</translation>
    </message>
    <message>
        <source>Would have blocked %1 of %2</source>
        <translation>会拦截 %2 条中的 %1 条</translation>
    </message>
    <message>
        <source>Hold for a person</source>
        <translation>留待人工处理</translation>
    </message>
    <message>
        <source>The message waits for your decision</source>
        <translation>消息等待您决定</translation>
    </message>
    <message>
        <source>Would have held %1 of %2</source>
        <translation>会留下 %2 条中的 %1 条</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>What is found is replaced, and the rest shown</source>
        <translation>找到的部分被替换，其余照常显示</translation>
    </message>
    <message>
        <source>Would have changed %1 of %2</source>
        <translation>会改动 %2 条中的 %1 条</translation>
    </message>
    <message>
        <source>Block and mute the sender</source>
        <translation>拦截并禁言发送者</translation>
    </message>
    <message>
        <source>The message is not shown, and its sender says nothing for a while; in Phones you can let it speak again</source>
        <translation>消息不显示，发送者一段时间内不能发言；可在“手机”页恢复其发言</translation>
    </message>
    <message>
        <source>Would have blocked and muted for %1 of %2</source>
        <translation>会因 %2 条中的 %1 条而拦截并禁言</translation>
    </message>
    <message>
        <source>Tag only</source>
        <translation>只加标签</translation>
    </message>
    <message>
        <source>The message goes its way, and you see the tag on it</source>
        <translation>消息照常处理，您会看到它的标签</translation>
    </message>
    <message>
        <source>Would have tagged %1 of %2</source>
        <translation>会给 %2 条中的 %1 条加标签</translation>
    </message>
</context>
<context>
    <name>RuleKind</name>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Any part of a message, even inside a word; case and width do not matter</source>
        <translation>消息的任意部分，词中也算；不分大小写和全半角</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>One word or several, but not a part of a longer word</source>
        <translation>一个或几个完整的词，不匹配更长词的一部分</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>For experts: RE2 syntax, case does not matter; for example \d{5,}</source>
        <translation>供专家使用：RE2 语法，不分大小写；例如 \d{5,}</translation>
    </message>
    <message>
        <source>Smart word</source>
        <translation>智能词</translation>
    </message>
    <message>
        <source>A word or phrase, and the ways in which people disguise it; what only may be it waits for you</source>
        <translation>一个词或短语，以及人们掩饰它的种种写法；只是像它的由您决定</translation>
    </message>
    <message>
        <source>Phrase with wildcards</source>
        <translation>带通配符的短语</translation>
    </message>
    <message>
        <source>Whole words; * inside a word stands for any part of it, * alone for up to four words, ? for one character</source>
        <translation>整词；词内的 * 代表其任意部分，单独的 * 代表至多四个词，? 代表一个字符</translation>
    </message>
    <message>
        <source>Links and contacts</source>
        <translation>链接和联系方式</translation>
    </message>
    <message>
        <source>One or more of: link, email, phone, account (WeChat, QQ, LINE …), also where they are spelt out; prices, dates and scores are none</source>
        <translation>下列一项或几项：link（链接）、email（邮箱）、phone（电话）、account（微信、QQ、LINE 等账号），变相写法也算；价格、日期、比分不算</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>How often one sender may say the same, and within how many seconds (60 if you write none); more is hit</source>
        <translation>同一人最多可说几次同样的话，以及在多少秒之内（不写则为 60）；更多即命中</translation>
    </message>
    <message>
        <source>Flood in a message</source>
        <translation>消息内刷屏</translation>
    </message>
    <message>
        <source>How often the same letter, syllable or word may stand in a row; more is hit</source>
        <translation>同一个字母、音节或词最多可连续几次；更多即命中</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>How many characters a message may have; a longer one is hit</source>
        <translation>一条消息最多可有多少字符；更长即命中</translation>
    </message>
    <message>
        <source>Too many emoji</source>
        <translation>表情太多</translation>
    </message>
    <message>
        <source>How many emoji a message may have; one with more is hit</source>
        <translation>一条消息最多可有几个表情；更多即命中</translation>
    </message>
    <message>
        <source>Too many capitals</source>
        <translation>大写太多</translation>
    </message>
    <message>
        <source>How many percent of the letters may be capitals, and from how many letters on (10 if you write none); more is hit</source>
        <translation>大写字母最多占百分之几，以及从多少个字母起算（不写则为 10）；更多即命中</translation>
    </message>
    <message>
        <source>Script not expected</source>
        <translation>意外的文字</translation>
    </message>
    <message>
        <source>The scripts or languages that you expect; letters of any other are hit, digits and symbols never</source>
        <translation>您所期望的文字或语言；其他文字的字母即命中，数字和符号不会</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no display &quot;%1&quot;: connect it, or choose another one or the window mode.</source>
        <translation>没有显示器“%1”：请连接它，或另选显示器或窗口模式。</translation>
    </message>
    <message>
        <source>Wayland lets no window lie over another, and the screen would hide the slides: start Barrage with QT_QPA_PLATFORM=xcb, give the screen a background, or make it a window.</source>
        <translation>Wayland 不允许窗口透明地覆盖在其他窗口上，大屏会遮住幻灯片：请用 QT_QPA_PLATFORM=xcb 启动 Barrage，给大屏一个背景，或把它改成窗口。</translation>
    </message>
    <message>
        <source>This desktop cannot show transparent windows now, and the screen would hide the slides: give it a background or make it a window; or switch on desktop effects (a compositor such as picom).</source>
        <translation>此桌面目前无法显示透明窗口，大屏会遮住幻灯片：请给它一个背景，或把它改成窗口，或打开桌面特效（如 picom 等合成器）。</translation>
    </message>
</context>
<context>
    <name>ScreenSetting</name>
    <message>
        <source>Top quarter</source>
        <translation>上方四分之一</translation>
    </message>
    <message>
        <source>Top half</source>
        <translation>上半部分</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Wait for a lane</source>
        <translation>等待轨道</translation>
    </message>
    <message>
        <source>Drop the oldest</source>
        <translation>丢弃最早的</translation>
    </message>
    <message>
        <source>Fly faster</source>
        <translation>加快飞行</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>允许重叠</translation>
    </message>
    <message>
        <source>What is below</source>
        <translation>下层画面（透明）</translation>
    </message>
    <message>
        <source>A colour (chroma key)</source>
        <translation>纯色（色键）</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The test pattern</source>
        <translation>测试图</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上角</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上角</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下角</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下角</translation>
    </message>
    <message>
        <source>The whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Of normal text, as a share of the screen&apos;s height.</source>
        <translation>普通文字的高度占屏幕高度的比例。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>2 crosses in half the time.</source>
        <translation>2 表示用一半的时间飞过。</translation>
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
        <translation>较低时可透出幻灯片。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Its width, as a share of the text&apos;s height.</source>
        <translation>描边宽度占文字高度的比例。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>As a share of the screen&apos;s. Until the first message it is large, in the middle.</source>
        <translation>占屏幕高度的比例。第一条消息之前会放大居中。</translation>
    </message>
</context>
<context>
    <name>SilenceNotice</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>A rule has muted %1 until %2.</source>
        <translation>规则已将 %1 禁言至 %2。</translation>
    </message>
    <message>
        <source>The rule “%1” has muted %2 until %3.</source>
        <translation>规则“%1”已将 %2 禁言至 %3。</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>There is no kind of rule &quot;%1&quot;.</source>
        <translation>没有“%1”这种规则。</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>没有“%1”这种动作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>文件大于 %1 MB。请拆分后再试。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>文件不是 UTF-8 文本。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有一个引号没有闭合。</translation>
    </message>
    <message>
        <source>There is no pattern.</source>
        <translation>没有写要查找的内容。</translation>
    </message>
    <message>
        <source>It is neither a pattern nor an object.</source>
        <translation>它既不是查找内容，也不是对象。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>文件不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>The list has more than %L1 entries. Split it.</source>
        <translation>列表超过 %L1 条。请拆分后再试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of minutes.</source>
        <translation>“%1”不是分钟数。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>即将显示</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>未能显示</translation>
    </message>
    <message>
        <source>Blocked by “%1”</source>
        <translation>被“%1”拦截</translation>
    </message>
    <message>
        <source>Held: a rule is broken, so nothing passes unseen</source>
        <translation>暂扣：有规则失效，未经查看不予放行</translation>
    </message>
    <message>
        <source>Held for a person by “%1”</source>
        <translation>被“%1”交人工审核</translation>
    </message>
    <message>
        <source>Shown: no rule hits it</source>
        <translation>显示：没有规则命中</translation>
    </message>
    <message>
        <source>Shown as “%1”</source>
        <translation>显示为“%1”</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Blocked by “%1”, and the sender muted for %2 min</source>
        <translation>被“%1”拦截，发送者禁言 %2 分钟</translation>
    </message>
    <message>
        <source>Shown as “%1”, %2</source>
        <translation>显示为“%1”，%2</translation>
    </message>
</context>
<context>
    <name>barrage::AllowPanel</name>
    <message>
        <source>Phrases that are always allowed</source>
        <translation>始终允许的短语</translation>
    </message>
    <message>
        <source>One a line; * stands for any part of a word</source>
        <translation>每行一个；* 代表词的任意部分</translation>
    </message>
    <message>
        <source>What is wrong with the phrases</source>
        <translation>短语有什么问题</translation>
    </message>
    <message>
        <source>What a rule finds inside one of these phrases does not count. The same word elsewhere in the message still does.</source>
        <translation>规则在这些短语之内找到的内容不算；同一个词出现在消息别处仍然算。</translation>
    </message>
    <message>
        <source>Always allowed</source>
        <translation>始终允许</translation>
    </message>
</context>
<context>
    <name>barrage::AppWindows</name>
    <message>
        <source>The screen is hidden: what is let pass comes back to the queue. Show the screen with Ctrl+Shift+S.</source>
        <translation>大屏已隐藏：放行的消息会退回队列。按 Ctrl+Shift+S 显示大屏。</translation>
    </message>
    <message>
        <source>The screen shows messages of the audience</source>
        <translation>大屏正在显示观众的消息</translation>
    </message>
    <message>
        <source>Panic works here and in the tray only: another program has its key.</source>
        <translation>紧急停止只能在此窗口和托盘中使用：它的按键已被其他程序占用。</translation>
    </message>
    <message>
        <source>Another program has Shift+Esc: while you work in another window, panic with %1.</source>
        <translation>Shift+Esc 已被其他程序占用：在其他窗口中请用 %1 紧急停止。</translation>
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
        <translation>现场</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>活动(&amp;S)</translation>
    </message>
    <message>
        <source>%1 – Barrage</source>
        <translation>%1 – Barrage</translation>
    </message>
    <message>
        <source>Already handled by %1: %2</source>
        <translation>已由 %1 处理：%2</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>The language changes when Barrage is started the next time.</source>
        <translation>语言将在下次启动 Barrage 时生效。</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已定格</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>barrage::DevicesPage</name>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>禁言 10 分钟</translation>
    </message>
    <message>
        <source>Mute for tonight</source>
        <translation>今晚禁言</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Only muted and banned ones</source>
        <translation>仅显示被禁言和封禁的</translation>
    </message>
</context>
<context>
    <name>barrage::DisplayCard</name>
    <message>
        <source>Display of the screen</source>
        <translation>大屏所在的显示器</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Chosen by Barrage</source>
        <translation>由 Barrage 选择</translation>
    </message>
    <message>
        <source>None: switched off</source>
        <translation>无：关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An ordinary window</source>
        <translation>普通窗口</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>This screen is switched off.</source>
        <translation>此大屏已关闭。</translation>
    </message>
    <message>
        <source>Waits for %1 to be connected.</source>
        <translation>正在等待 %1 连接。</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>已隐藏。</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>On %1, %2 × %3. Waiting for a lane: %4.</source>
        <extracomment>Where a screen is, its width and height, and how many messages wait for a lane.</extracomment>
        <translation>位于 %1，%2 × %3。等待轨道：%4 条。</translation>
    </message>
</context>
<context>
    <name>barrage::DropTable</name>
    <message>
        <source>on no screen</source>
        <translation>任何大屏</translation>
    </message>
    <message>
        <source>on this one</source>
        <translation>此大屏</translation>
    </message>
</context>
<context>
    <name>barrage::DryRunPanel</name>
    <message>
        <source>What this rule would have met tonight</source>
        <translation>此规则今晚会命中的消息</translation>
    </message>
    <message>
        <source>Tonight, with this rule</source>
        <translation>今晚若用此规则</translation>
    </message>
    <message>
        <source>Write a rule, and it is tried on the messages of the evening.</source>
        <translation>写下规则，即可用今晚的消息试运行。</translation>
    </message>
    <message>
        <source>Messages of tonight that this rule matters for, newest first</source>
        <translation>今晚受这条规则影响的消息，最新的在前</translation>
    </message>
    <message>
        <source>What all rules would have met tonight</source>
        <translation>全部规则今晚会有的结果</translation>
    </message>
    <message>
        <source>%1, and held %2 for you</source>
        <translation>%1，并留下 %2 条待您决定</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1（现在 %2）</translation>
    </message>
    <message>
        <source>All rules together: %1</source>
        <translation>全部规则合计：%1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>拦截 %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>留下 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>改动 %1</translation>
    </message>
    <message>
        <source>%1 tagged</source>
        <translation>加标签 %1</translation>
    </message>
</context>
<context>
    <name>barrage::EndQuestion</name>
    <message>
        <source>End the show?</source>
        <translation>结束活动吗？</translation>
    </message>
    <message>
        <source>Barrage</source>
        <translation>Barrage</translation>
    </message>
    <message>
        <source>The screen closes and phones can&apos;t send any more. Everything is saved.</source>
        <translation>大屏将关闭，手机不能再发送。所有内容已保存。</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>继续活动</translation>
    </message>
</context>
<context>
    <name>barrage::ErrorBar</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>barrage::Header</name>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>The oldest that waits</source>
        <translation>等待最久的一条</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>rule hits</source>
        <translation>规则命中</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Messages a minute, in the last hour</source>
        <translation>最近一小时每分钟的消息数</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <source>Messages in the last minute</source>
        <translation>最近一分钟的消息数</translation>
    </message>
    <message>
        <source>(oldest %1)</source>
        <translation>（最久 %1）</translation>
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
        <translation>已经有了。</translation>
    </message>
</context>
<context>
    <name>barrage::ImportDialog</name>
    <message>
        <source>Line %1: %2 – %3</source>
        <translation>第 %1 行：%2 – %3</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>What is not imported, and why</source>
        <translation>哪些没有导入，以及原因</translation>
    </message>
    <message>
        <source>Unless the file says otherwise:</source>
        <translation>文件未注明时：</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>规则种类</translation>
    </message>
    <message>
        <source>What happens to a message that it hits</source>
        <translation>命中的消息如何处理</translation>
    </message>
    <message>
        <source>Remove them again</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%L1 new, %L2 already there, %L3 can&apos;t be used</source>
        <translation>新增 %L1 条，已有 %L2 条，无法使用 %L3 条</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rule(s)</source>
        <translation>
            <numerusform>导入 %Ln 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be used:</source>
        <translation>无法使用：</translation>
    </message>
    <message>
        <source>Already there:</source>
        <translation>已经有的：</translation>
    </message>
    <message>
        <source>Everything in the file can be used.</source>
        <translation>文件里的内容都可以使用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) imported. They judge every message from now on.</source>
        <translation>
            <numerusform>已导入 %Ln 条规则，从现在起用于每条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stored…</source>
        <translation>
            <numerusform>已保存 %Ln 条规则…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::JoinPage</name>
    <message>
        <source>Join card</source>
        <translation>加入卡片</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Address for the phones</source>
        <translation>供手机访问的地址</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Its name, for the join card and the phones.</source>
        <translation>活动名称，用于加入卡片和手机页面。</translation>
    </message>
    <message>
        <source>Let people join</source>
        <translation>邀请观众加入</translation>
    </message>
    <message>
        <source>Phones in the same network open this address. The likeliest to work is on top; try it with your own phone before the doors open.</source>
        <translation>同一网络中的手机打开此地址。最可能可用的排在最前；开场前请用自己的手机试一下。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>No network: connect this PC to the network of the phones.</source>
        <translation>没有网络：请将这台电脑连接到手机所在的网络。</translation>
    </message>
    <message>
        <source>Where the bullets fly. Its display is chosen on the page Screen.</source>
        <translation>弹幕在这里飞过。它的显示器在“大屏”页选择。</translation>
    </message>
</context>
<context>
    <name>barrage::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move; with Shift: select several</source>
        <translation>移动；按住 Shift 可多选</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
</context>
<context>
    <name>barrage::LivePage</name>
    <message>
        <source>Waiting and shown messages</source>
        <translation>待审核和已显示的消息</translation>
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
        <translation>已置顶</translation>
    </message>
    <message>
        <source>★ starred</source>
        <translation>★ 星标</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>%1 正在处理</translation>
    </message>
</context>
<context>
    <name>barrage::MessageEditor</name>
    <message>
        <source>Approve this text</source>
        <translation>按此内容通过</translation>
    </message>
    <message>
        <source>The text as it will be shown</source>
        <translation>将要显示的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>%1 写道：%2</translation>
    </message>
    <message>
        <source>flies in %1 s</source>
        <translation>%1 秒后显示</translation>
    </message>
    <message>
        <source>by a rule since removed</source>
        <translation>由已删除的规则</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>rule: %1 (%2)</source>
        <translation>规则：%1（%2）</translation>
    </message>
</context>
<context>
    <name>barrage::Mirror</name>
    <message>
        <source>What is on the screen now</source>
        <translation>大屏上现在的内容</translation>
    </message>
    <message>
        <source>The same messages are in the list of those shown.</source>
        <translation>同样的消息也在“已显示”列表中。</translation>
    </message>
    <message>
        <source>Drag: an area kept clear. Click one: it goes.</source>
        <translation>拖动画出避让区，点击可删除。</translation>
    </message>
</context>
<context>
    <name>barrage::MirrorPanel</name>
    <message>
        <source>Keep clear</source>
        <translation>避让区</translation>
    </message>
    <message>
        <source>Draw areas on the picture that bullets fly around: a face, a logo, subtitles</source>
        <translation>在画面上画出弹幕要避开的区域：人脸、标志、字幕</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>&amp;Recall: take off the screen</source>
        <translation>撤回：从大屏上撤下(&amp;R)</translation>
    </message>
    <message>
        <source>About the &amp;sender</source>
        <translation>查看发送者(&amp;S)</translation>
    </message>
    <message>
        <source>Which screen is shown small</source>
        <translation>缩略显示哪个大屏</translation>
    </message>
    <message>
        <source>%1 wait for a lane</source>
        <translation>%1 条等待轨道</translation>
    </message>
</context>
<context>
    <name>barrage::ModeSwitch</name>
    <message>
        <source>Everything is shown at once, unchecked</source>
        <translation>全部立即显示，不检查</translation>
    </message>
    <message>
        <source>Rules decide; what they hold waits for you</source>
        <translation>由规则决定；暂扣的等您审核</translation>
    </message>
    <message>
        <source>Nothing is shown until you approve it</source>
        <translation>经您通过才会显示</translation>
    </message>
</context>
<context>
    <name>barrage::MuteMenu</name>
    <message>
        <source>Mute the sender</source>
        <translation>禁言发送者</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>解除禁言(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ban the sender</source>
        <translation>封禁发送者(&amp;B)</translation>
    </message>
</context>
<context>
    <name>barrage::News</name>
    <message>
        <source>The edited text is empty or longer than %1 characters.</source>
        <translation>修改后的内容为空或超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>内容太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Your message was not taken. Please send it again.</source>
        <translation>您的消息未被接收，请重新发送。</translation>
    </message>
    <message>
        <source>There are too many rules: remove some first.</source>
        <translation>规则太多：请先删除一些。</translation>
    </message>
    <message>
        <source>A rule can&apos;t be used, so every message is held. Mend it or switch it off in Rules.</source>
        <translation>有规则无法使用，因此所有消息都被暂扣。请在“规则”页修正或停用它。</translation>
    </message>
</context>
<context>
    <name>barrage::NoticeStack</name>
    <message>
        <source>End hold</source>
        <translation>结束暂扣</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>恢复发言</translation>
    </message>
</context>
<context>
    <name>barrage::Placement</name>
    <message>
        <source>The display &quot;%1&quot; is not there: connect it, or choose another one under Screen.</source>
        <translation>显示器“%1”不存在：请连接它，或在“大屏”中选择其他显示器。</translation>
    </message>
</context>
<context>
    <name>barrage::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>禁言至 %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>banned until %1</source>
        <translation>封禁至 %1</translation>
    </message>
    <message>
        <source>muted by a rule until %1</source>
        <translation>被规则禁言至 %1</translation>
    </message>
</context>
<context>
    <name>barrage::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Messages waiting for approval</source>
        <translation>等待审核的消息</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>在队列中搜索</translation>
    </message>
    <message>
        <source>Search in the queue  (/)</source>
        <translation>在队列中搜索 (/)</translation>
    </message>
    <message>
        <source>Approve  (A)</source>
        <translation>通过 (A)</translation>
    </message>
    <message>
        <source>Reject  (R)</source>
        <translation>拒绝 (R)</translation>
    </message>
    <message>
        <source>Edit  (E)</source>
        <translation>修改 (E)</translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation>? 全部快捷键</translation>
    </message>
    <message numerus="yes">
        <source>%n new  (N)</source>
        <translation>
            <numerusform>%n 条新消息 (N)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n new message(s)</source>
        <translation>
            <numerusform>调入 %n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有待审核的消息</translation>
    </message>
    <message>
        <source>What a rule holds, and in Approve mode every new message, appears here. Select one and press A to approve it or R to reject it.</source>
        <translation>规则暂扣的消息，以及审核模式下的每条新消息都会出现在这里。选中一条，按 A 通过，按 R 拒绝。</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <translation>待审核 · %1</translation>
    </message>
    <message>
        <source>Nothing that waits matches</source>
        <translation>没有匹配的待审核消息</translation>
    </message>
    <message>
        <source>Press Esc to see all of them again.</source>
        <translation>按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>barrage::Room</name>
    <message>
        <source>The announcement is too long: at most %1 characters.</source>
        <translation>公告太长：最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>barrage::RoomPage</name>
    <message>
        <source>Before a message flies</source>
        <translation>消息显示之前</translation>
    </message>
    <message>
        <source>Hold everything by itself</source>
        <translation>自动暂扣</translation>
    </message>
    <message>
        <source>When one of these is crossed within a minute, every message waits until you end the hold.</source>
        <translation>一分钟内任一项超限时，所有消息都会等待，直到您结束暂扣。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What phones may do</source>
        <translation>手机可以做什么</translation>
    </message>
    <message>
        <source>Ways to fly</source>
        <translation>飞行方式</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>Phones send them with one tap. One a line, at most %1.</source>
        <translation>手机一点即发。每行一条，最多 %1 条。</translation>
    </message>
    <message>
        <source>Quick phrases, one a line</source>
        <translation>快捷短语，每行一条</translation>
    </message>
    <message>
        <source>What phones look like and say</source>
        <translation>手机页面的外观与说明</translation>
    </message>
    <message>
        <source>Colour of the event</source>
        <translation>活动的颜色</translation>
    </message>
    <message>
        <source>Why messages are refused</source>
        <translation>消息未通过的原因</translation>
    </message>
    <message>
        <source>Told with every refusal, such as: no names, please</source>
        <translation>每次未通过时告知，例如：请勿提及人名</translation>
    </message>
</context>
<context>
    <name>barrage::RuleEditor</name>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>规则类型</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>匹配内容</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>What happens to a message that it hits</source>
        <translation>命中后如何处理</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replacement (empty: as many *)</source>
        <translation>替换为（留空：等数量的 *）</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Exceptions of this rule</source>
        <translation>本规则的例外</translation>
    </message>
    <message>
        <source>Exceptions, one a line: what is found inside one of these phrases does not count</source>
        <translation>例外，每行一个：在这些短语之内找到的不算</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>规则有什么问题</translation>
    </message>
    <message>
        <source>How long the sender is muted</source>
        <translation>发送者禁言多久</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag (empty: the pattern)</source>
        <translation>标签（留空：用匹配内容）</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>barrage::RuleFiles</name>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.csv *.json)</source>
        <translation>词表 (*.txt *.csv *.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;Patterns only (*.txt)</source>
        <translation>表格 (*.csv);;JSON (*.json);;仅查找内容 (*.txt)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>barrage::RuleModel</name>
    <message>
        <source>Pattern</source>
        <translation>匹配内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>barrage::RuleTester</name>
    <message>
        <source>Text to try the rules on</source>
        <translation>用来测试规则的内容</translation>
    </message>
    <message>
        <source>Type a message to try the rules</source>
        <translation>输入一条消息来测试规则</translation>
    </message>
    <message>
        <source>What the text would meet</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>What would this text meet?</source>
        <translation>这段内容会怎样？</translation>
    </message>
    <message>
        <source>The enabled rules are tried, and the one above as if it were saved.</source>
        <translation>测试已启用的规则，以及视同已保存的上方规则。</translation>
    </message>
    <message>
        <source>What the rule found in the text</source>
        <translation>规则在文本中命中的部分</translation>
    </message>
    <message>
        <source>How the rule came to it</source>
        <translation>规则是怎样找到的</translation>
    </message>
    <message>
        <source>Found as: %1</source>
        <translation>识别方式：%1</translation>
    </message>
    <message>
        <source>One moment: the rules are being compiled.</source>
        <translation>请稍候：正在编译规则。</translation>
    </message>
</context>
<context>
    <name>barrage::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>barrage::Screen</name>
    <message>
        <source>Barrage — screen</source>
        <translation>Barrage — 大屏</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; can&apos;t be read: choose another one for the background of the screen.</source>
        <translation>无法读取图片“%1”：请为大屏另选一张背景图。</translation>
    </message>
</context>
<context>
    <name>barrage::ScreenChooser</name>
    <message>
        <source>Screen %1</source>
        <translation>大屏 %1</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
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
        <translation>弹幕</translation>
    </message>
    <message>
        <source>Equal texts join one that flies, as ×N</source>
        <translation>相同的内容并入正在飞行的弹幕，显示为 ×N</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Chosen by Barrage</source>
        <translation>由 Barrage 选择</translation>
    </message>
    <message>
        <source>Where they fly</source>
        <translation>飞行区域</translation>
    </message>
    <message>
        <source>Bullets fly on this screen</source>
        <translation>弹幕在此大屏上飞过</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>使用屏幕的哪部分</translation>
    </message>
    <message>
        <source>When every lane is taken</source>
        <translation>所有轨道占满时</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Areas that bullets keep clear of: %1</source>
        <translation>弹幕避开的区域：%1</translation>
    </message>
    <message>
        <source>Behind the bullets</source>
        <translation>弹幕后面</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Colour of the background</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>背景图片</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image behind the bullets</source>
        <translation>弹幕后面的图片</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Join card</source>
        <translation>加入卡片</translation>
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
        <translation>大屏</translation>
    </message>
    <message>
        <source>Which screen</source>
        <translation>选择大屏</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not shown tonight</source>
        <translation>今晚未显示</translation>
    </message>
    <message>
        <source>Their senders are told. What was cleared or hidden waits in the queue again.</source>
        <translation>发送者会收到通知。被清屏或隐藏的会回到待审队列。</translation>
    </message>
    <message>
        <source>Add a screen</source>
        <translation>添加大屏</translation>
    </message>
    <message>
        <source>Another display with the same bullets, and settings of its own</source>
        <translation>再用一个显示器显示同样的弹幕，设置各自独立</translation>
    </message>
    <message>
        <source>Remove this screen</source>
        <translation>移除此大屏</translation>
    </message>
</context>
<context>
    <name>barrage::ScreenPlaces</name>
    <message>
        <source>Screen %1 is on the display &quot;%2&quot; already: choose another one, or a window.</source>
        <translation>大屏 %1 已在显示器“%2”上：请选择其他显示器或窗口。</translation>
    </message>
</context>
<context>
    <name>barrage::Screens</name>
    <message>
        <source>Screen %1: %2</source>
        <translation>大屏 %1：%2</translation>
    </message>
</context>
<context>
    <name>barrage::SearchPage</name>
    <message>
        <source>Load more</source>
        <translation>加载更多</translation>
    </message>
    <message>
        <source>Search in text and names</source>
        <translation>搜索内容和名称</translation>
    </message>
    <message>
        <source>Messages found, newest first</source>
        <translation>找到的消息，最新的在前</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Every message of every evening is kept here, also what was refused. Try a part of a name or of a text.</source>
        <translation>每场活动的每条消息都保存在这里，包括被拒绝的。试试名称或内容的一部分。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>搜索失败：%1</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>barrage::SenderPanel</name>
    <message>
        <source>Mute or ban …</source>
        <translation>禁言或封禁…</translation>
    </message>
    <message>
        <source>Let speak again</source>
        <translation>恢复发言</translation>
    </message>
    <message>
        <source>Careful: in many halls all phones share one address. Phones that are in keep their place.</source>
        <translation>注意：许多场馆里所有手机共用一个地址。已加入的手机不受影响。</translation>
    </message>
    <message>
        <source>What this sender wrote, newest first</source>
        <translation>该发送者写的内容，最新的在前</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未选中任何人</translation>
    </message>
    <message>
        <source>Select a phone, or press I on a message.</source>
        <translation>选中一部手机，或在消息上按 I。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>This sender has not written anything.</source>
        <translation>该发送者还没有写过消息。</translation>
    </message>
    <message>
        <source>What was sent can&apos;t be read</source>
        <translation>无法读取已发送的内容</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Here since %1 · %2 sent · %3 approved</source>
        <translation>%1 加入 · 已发 %2 · 通过 %3</translation>
    </message>
    <message>
        <source>Banned until %1</source>
        <translation>封禁至 %1</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>禁言至 %1</translation>
    </message>
    <message>
        <source>A ban also stops new phones of its address</source>
        <translation>封禁同时阻止同一地址的新手机</translation>
    </message>
    <message>
        <source>Muted by a rule until %1</source>
        <translation>被规则禁言至 %1</translation>
    </message>
</context>
<context>
    <name>barrage::ShownPanel</name>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Messages let through, newest first</source>
        <translation>已放行的消息，最新的在前</translation>
    </message>
    <message>
        <source>Nothing shown yet</source>
        <translation>还没有显示过</translation>
    </message>
    <message>
        <source>What flies across the screen is listed here. Select it and press H to take it back.</source>
        <translation>飞过大屏的消息列在这里。选中后按 H 撤回。</translation>
    </message>
    <message>
        <source>Recall  (H)</source>
        <translation>撤回 (H)</translation>
    </message>
    <message>
        <source>Older in the history</source>
        <translation>更早的见历史</translation>
    </message>
    <message numerus="yes">
        <source>Dump %n before it flies  (D)</source>
        <translation>
            <numerusform>丢弃 %n 条即将显示的消息 (D)</numerusform>
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
        <translation>发送</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>A message of your own</source>
        <translation>自己的消息</translation>
    </message>
    <message>
        <source>A message of your own  (T)</source>
        <translation>自己的消息 (T)</translation>
    </message>
    <message>
        <source>Flies like the messages of the audience, before them</source>
        <translation>像观众的消息一样飞过，优先于他们</translation>
    </message>
    <message>
        <source>Stays on the screen until you take it away</source>
        <translation>留在大屏上，直到您撤下</translation>
    </message>
    <message>
        <source>Pinned: %1 (%2)</source>
        <translation>置顶：%1（%2）</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>公告：%1</translation>
    </message>
</context>
<context>
    <name>barrage::Store</name>
    <message>
        <source>First event</source>
        <translation>第一场活动</translation>
    </message>
    <message>
        <source>The database %1 was made by a later Barrage. Install that version, or choose another data folder; the file was left as it is.</source>
        <translation>数据库 %1 由更新版本的 Barrage 创建。请安装该版本，或另选数据文件夹；文件未作改动。</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be used (%2). Check that its folder exists, may be written to and has free space, and that no other program uses the file; then try again.</source>
        <translation>数据库 %1 无法使用（%2）。请检查其文件夹是否存在、可写且有剩余空间，并确认没有其他程序占用该文件；然后重试。</translation>
    </message>
    <message>
        <source>The database %1 was replaced while it was in use. Put the old file back, or start Barrage again.</source>
        <translation>数据库 %1 在使用中被替换。请放回原文件，或重新启动 Barrage。</translation>
    </message>
    <message>
        <source>This can&apos;t be stored as it is (%1). Please report it; others are not affected.</source>
        <translation>无法按此保存（%1）。请报告此问题；其他内容不受影响。</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there. Add it anew.</source>
        <translation>要修改的内容已不存在。请重新添加。</translation>
    </message>
    <message>
        <source>The file %1 is not a Barrage database. Move it elsewhere and start again, or choose another data folder; the file was left as it is.</source>
        <translation>文件 %1 不是 Barrage 数据库。请将其移走后重新启动，或另选数据文件夹；文件未作改动。</translation>
    </message>
    <message>
        <source>The database %1 is damaged, nothing more can be stored. Start Barrage again: it moves the file aside and takes over what can be read.</source>
        <translation>数据库 %1 已损坏，无法继续保存。请重新启动 Barrage：它会将该文件移到一旁，并接管能读出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and is kept as %1. %n message(s) could be taken over; a person decides about each new one until you choose otherwise. Check the rules and settings.</source>
        <translation>
            <numerusform>数据库已损坏，原文件保留为 %1。已接管 %n 条消息；在您另行选择之前，每条新消息都由人工决定。请检查规则和设置。</numerusform>
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
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
</TS>
