// SPDX-License-Identifier: GPL-3.0-or-later

const en = {
  name: 'Your name',
  text: 'Say it to the whole hall',
  send: 'Send',
  own: 'My messages',
  none: 'Nothing sent yet. What you write flies across the big screen.',
  preview: 'Your words, up there',
  color: 'Colour',
  mode: 'How it flies',
  modes: { scroll: 'Scroll', top: 'Top', bottom: 'Bottom' },
  colors: ['White', 'Yellow', 'Orange', 'Red', 'Pink', 'Violet', 'Blue', 'Green'],
  connection: {
    connecting: 'Connecting…',
    lost: 'No connection. Trying again…',
    open: 'Connected',
  },
  states: {
    sending: 'sending…',
    waiting: 'waiting for approval',
    passed: 'on its way',
    shown: 'on screen',
    refused: 'refused',
    recalled: 'taken off the screen',
    dropped: 'not shown, the screen was full',
    failed: 'not sent',
  },
  again: 'Trying again in {n} s.',
  unsent: 'It goes out by itself when the connection is back.',
  rewrite: 'Write again',
  checked: 'Messages are checked before they appear.',
  nothing: 'Write something first.',
  tooMany: '{n} too many characters.',
  cut: 'Only the first {n} characters fit.',
  full: 'Please wait until the earlier messages are sent.',
  muted: 'The host has muted you.',
  mutedFor: 'The host has muted you for {time}.',
  errors: {
    bad_message: 'The server did not understand it.',
    empty: 'There was nothing to read in it.',
    too_long: 'It is too long.',
    id_reused: 'It was mixed up with another message. Please send it again.',
    muted: 'The host has muted you.',
    rate_limited: 'You are sending fast.',
    queue_full: 'Very many messages are waiting for approval.',
    busy: 'The server is busy.',
    store_unavailable: 'It can’t be stored right now.',
  },
  first: ['Brave', 'Bright', 'Calm', 'Curious', 'Happy', 'Lucky', 'Quick', 'Sunny'],
  second: ['Badger', 'Comet', 'Fox', 'Kite', 'Maple', 'Otter', 'Panda', 'Robin'],
  join: ' ',
};

const zh = {
  name: '你的名字',
  text: '对全场说点什么',
  send: '发送',
  own: '我的消息',
  none: '还没有发送。你写的话会飞过大屏幕。',
  preview: '你的话会这样飞过',
  color: '颜色',
  mode: '弹幕方式',
  modes: { scroll: '滚动', top: '顶部', bottom: '底部' },
  colors: ['白色', '黄色', '橙色', '红色', '粉色', '紫色', '蓝色', '绿色'],
  connection: {
    connecting: '正在连接…',
    lost: '没有连接，正在重试…',
    open: '已连接',
  },
  states: {
    sending: '发送中…',
    waiting: '等待审核',
    passed: '即将上屏',
    shown: '已上屏',
    refused: '未通过',
    recalled: '已从屏幕撤下',
    dropped: '屏幕已满，未显示',
    failed: '未发送',
  },
  again: '{n} 秒后重试。',
  unsent: '恢复连接后会自动发送。',
  rewrite: '重新编辑',
  checked: '消息审核后才会显示。',
  nothing: '先写点什么吧。',
  tooMany: '超出 {n} 个字。',
  cut: '只能放下前 {n} 个字。',
  full: '请等前面的消息发送完成。',
  muted: '主持人已将你禁言。',
  mutedFor: '主持人已将你禁言，还剩 {time}。',
  errors: {
    bad_message: '服务器无法理解这条消息。',
    empty: '里面没有可读的内容。',
    too_long: '太长了。',
    id_reused: '与另一条消息混淆了，请重新发送。',
    muted: '主持人已将你禁言。',
    rate_limited: '发送得太快了。',
    queue_full: '等待审核的消息太多了。',
    busy: '服务器正忙。',
    store_unavailable: '现在无法保存。',
  },
  first: ['勇敢的', '明亮的', '安静的', '好奇的', '快乐的', '幸运的', '敏捷的', '阳光的'],
  second: ['小獾', '彗星', '狐狸', '风筝', '枫叶', '水獭', '熊猫', '知更鸟'],
  join: '',
};

const ja = {
  name: 'あなたの名前',
  text: '会場のみんなへひとこと',
  send: '送信',
  own: '自分のメッセージ',
  none: 'まだありません。書いた言葉が大きな画面を流れます。',
  preview: 'こんなふうに流れます',
  color: '色',
  mode: '流れ方',
  modes: { scroll: '流す', top: '上', bottom: '下' },
  colors: ['白', '黄', 'オレンジ', '赤', 'ピンク', '紫', '青', '緑'],
  connection: {
    connecting: '接続しています…',
    lost: '接続がありません。再試行中…',
    open: '接続済み',
  },
  states: {
    sending: '送信中…',
    waiting: '承認待ち',
    passed: 'まもなく表示',
    shown: '画面に表示中',
    refused: '不採用',
    recalled: '画面から取り下げ',
    dropped: '画面が混雑し表示されず',
    failed: '未送信',
  },
  again: '{n} 秒後に再送します。',
  unsent: '接続が戻ると自動で送られます。',
  rewrite: '書き直す',
  checked: 'メッセージは確認後に表示されます。',
  nothing: '何か書いてください。',
  tooMany: '{n} 文字多すぎます。',
  cut: '最初の {n} 文字だけ入りました。',
  full: '前のメッセージの送信をお待ちください。',
  muted: '主催者が投稿を止めています。',
  mutedFor: '主催者が投稿を止めています。残り {time}。',
  errors: {
    bad_message: 'サーバーが理解できませんでした。',
    empty: '読める内容がありませんでした。',
    too_long: '長すぎます。',
    id_reused: '別のメッセージと重なりました。もう一度送ってください。',
    muted: '主催者が投稿を止めています。',
    rate_limited: '送信が速すぎます。',
    queue_full: '承認待ちがとても多くなっています。',
    busy: 'サーバーが混み合っています。',
    store_unavailable: '今は保存できません。',
  },
  first: ['勇敢な', '明るい', '静かな', '好奇心の', '楽しい', '幸運な', '素早い', 'ひなたの'],
  second: ['アナグマ', '彗星', 'キツネ', '凧', 'カエデ', 'カワウソ', 'パンダ', 'コマドリ'],
  join: '',
};

export const dictionaries = { en, zh, ja };

/** The first of the browser's languages that we speak: { lang, words }. */
export function speak(languages) {
  for (const language of languages) {
    const key = language.toLowerCase().split('-')[0];
    if (dictionaries[key]) return { lang: key === 'zh' ? 'zh-CN' : key, words: dictionaries[key] };
  }
  return { lang: 'en', words: en };
}

/** "Wait {n} s" with its values. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, key) => values[key]);
}
