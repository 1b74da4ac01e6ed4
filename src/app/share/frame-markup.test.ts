// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { frameMarkup } from "./frame-markup";

const parse = (markup: string) => new DOMParser().parseFromString(markup, "text/html").body;

describe(frameMarkup, () => {
  it("is one frame with the link as its address", () => {
    const link = "https://atlas.example/?v=1&q=a~26b&ui=map&x=1234";
    const [frame, ...others] = parse(frameMarkup(link, "The map")).children;
    expect(others).toEqual([]);
    expect(frame?.getAttribute("src")).toBe(link);
    expect(frame?.getAttribute("title")).toBe("The map");
  });

  it("lets no text out of its attribute", () => {
    const hostile = `"><script>alert(1)</script><iframe src="`;
    const body = parse(frameMarkup(hostile, hostile));
    expect(body.querySelectorAll("script")).toHaveLength(0);
    expect(body.children).toHaveLength(1);
    expect(body.children[0]?.getAttribute("src")).toBe(hostile);
  });
});
