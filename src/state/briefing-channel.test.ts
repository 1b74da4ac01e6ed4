import { describe, expect, it } from "vitest";
import { openChannel, parseMessage, type ChannelMessage } from "./briefing-channel";

const shown: ChannelMessage = {
  kind: "shown",
  briefing: "Southern border",
  locale: "es",
  theme: "dark",
  index: 2,
  count: 10,
  isBlack: false,
  scene: { title: "A finding", text: "Prose." },
  notes: "Pause here.",
  next: null,
};

describe(parseMessage, () => {
  it("takes every message that the two windows send", () => {
    const messages: ChannelMessage[] = [
      shown,
      { kind: "left" },
      { kind: "hello" },
      { kind: "go", index: 3 },
      { kind: "black", isBlack: true },
    ];
    for (const message of messages) expect(parseMessage(message)).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["text", "go"],
    ["an unknown kind", { kind: "eval", code: "1" }],
    ["a scene that is no number", { kind: "go", index: "3" }],
    ["a scene before the first", { kind: "go", index: -1 }],
    ["a step to nowhere", { kind: "go" }],
    ["half a scene", { kind: "go", index: 1.5 }],
    ["more than was asked for", { kind: "hello", html: "<b>" }],
    ["a novel", { ...shown, notes: "x".repeat(20_001) }],
    ["another language", { ...shown, locale: "fr" }],
  ])("refuses %s", (_, data) => {
    expect(parseMessage(data)).toBeNull();
  });
});

describe(openChannel, () => {
  it("hears the other end and drops what is not a message", async () => {
    const heard: ChannelMessage[] = [];
    const [first] = await new Promise<ChannelMessage[]>((done) => {
      const notes = openChannel("t1", (message) => {
        heard.push(message);
        notes.close();
        raw.close();
        projector.close();
        done(heard);
      });
      const raw = new BroadcastChannel("frontera-atlas-presenter-t1");
      const projector = openChannel("t1", () => undefined);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      raw.postMessage({ kind: "go", index: "all" });
      projector.send(shown);
    });
    expect(first).toEqual(shown);
  });
});
