import { describe, expect, it } from "vitest";
import { cutText, oneLine, paragraphsOf, webAddress, xmlText } from "./plain-text";
import { wrapText } from "./wrap-text";

describe(oneLine, () => {
  it.each([
    ["white space", "a \t b\n\nc", "a b c"],
    ["controls between spaces", "a \u0000\u0007 b", "a b"],
    ["halves of a pair", "a\uD800b\uDC00c😀", "abc😀"],
    ["overrides", "\u202Eabc\u2066", "abc"],
    ["spaces that must not break", "5\u00A0% 6\u202F%", "5\u00A0% 6\u202F%"],
  ])("clears %s", (_, text, expected) => {
    expect(oneLine(text)).toBe(expected);
    expect(oneLine(oneLine(text))).toBe(expected);
  });
});

describe(paragraphsOf, () => {
  it("parts at every kind of line end and drops what is empty", () => {
    expect(paragraphsOf("a\r\n\r\nb\u2028 \u0001 \nc")).toEqual(["a", "b", "c"]);
  });
});

describe(cutText, () => {
  it("never parts a character", () => {
    expect(cutText("😀😀😀😀", 3)).toBe("😀😀…");
    expect(cutText("abc", 3)).toBe("abc");
  });
});

describe(webAddress, () => {
  it.each([
    ["https://a.org/?x=1&y=2", "https://a.org/?x=1&y=2"],
    [" http://a.org ", "http://a.org/"],
    ["javascript:alert(1)", null],
    ["file:///etc/passwd", null],
    ["data:text/html,x", null],
    ["nonsense", null],
    [`https://a.org/${"x".repeat(2001)}`, null],
    [null, null],
  ])("%s", (link, expected) => {
    expect(webAddress(link)).toBe(expected);
  });
});

describe(xmlText, () => {
  it("escapes markup and drops what XML cannot hold", () => {
    expect(xmlText(`<a b="c">&'\u0000\uFFFE`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&apos;");
  });
});

describe(wrapText, () => {
  const measure = (text: string) => text.length;
  it("fills lines, breaks words that are too long, and loses nothing", () => {
    expect(wrapText("aa bb cc", 5, measure)).toEqual(["aa bb", "cc"]);
    expect(wrapText("a bbbbbbb c", 3, measure)).toEqual(["a", "bbb", "bbb", "b c"]);
    expect(wrapText("", 3, measure)).toEqual([]);
  });
});
