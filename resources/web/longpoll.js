// SPDX-License-Identifier: GPL-3.0-or-later

const ANSWER_TO_POST = 30000; // ms until a post is given up; the server answers one that waits after 20 s

/**
 * A connection for where the web socket is blocked: looks like a WebSocket, and is made of posts, one of which waits
 * for news. News are numbered, and taken once however often they come.
 */
export class LongPoll {
  constructor(url) {
    this.url = url;
    this.got = 0;
    this.ended = false;
    this.abort = new AbortController();
    this.sent = Promise.resolve();
    setTimeout(() => this.onopen?.());
  }

  send(text) {
    const send = [JSON.parse(text)];
    if (this.link) this.sent = this.sent.then(() => this.post({ send }));
    else this.listen(this.post({ send }));
  }

  close() {
    this.ended = true;
    this.abort.abort();
  }

  /** Takes the answer, and asks for the next one. */
  async listen(post) {
    let answer = await post;
    while (answer) {
      this.link = answer.link || this.link;
      this.take(answer);
      if (this.ended) return;
      answer = await this.post({ wait: true });
    }
  }

  take({ first = 1, frames, closed }) {
    frames.forEach((frame, i) => {
      if (this.ended || first + i <= this.got) return;
      this.got = first + i;
      this.onmessage?.({ data: JSON.stringify(frame) });
    });
    if (closed) this.fail(1001);
  }

  /** The answer; nothing when it failed, and the connection with it. */
  async post(body) {
    if (this.ended) return null;
    const timer = setTimeout(() => this.fail(), ANSWER_TO_POST);
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ link: this.link, got: this.got, ...body }),
        cache: 'no-store',
        signal: this.abort.signal,
      });
      if (response.ok) return await response.json();
    } catch {
      // As a connection that broke.
    } finally {
      clearTimeout(timer);
    }
    this.fail();
    return null;
  }

  fail(code = 1006) {
    if (this.ended) return;
    this.close();
    this.onclose?.({ code });
  }
}
