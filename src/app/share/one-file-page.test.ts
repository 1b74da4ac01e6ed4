// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { loadCargo, type Cargo } from "./one-file-page";

const PAGE = `<!doctype html><html><head><title>t</title></head><body><script type="text/plain" id="map-worker">"</head>"</script></body></html>`;
const CARGO: Cargo = {
  query: "v=1&y=2010-2014&x=1234",
  address: "https://a.example/map/",
  briefing: null,
};

const parse = (page: string | null) => new DOMParser().parseFromString(page ?? "", "text/html");

describe(loadCargo, () => {
  it("puts view and address into the head", () => {
    const { head } = parse(loadCargo(PAGE, CARGO));
    expect(head.querySelector<HTMLMetaElement>('meta[name="frontera-view"]')?.content).toBe(
      CARGO.query,
    );
    expect(head.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href).toBe(CARGO.address);
    expect(head.querySelector("script")).toBeNull();
  });

  it("keeps a briefing as it is and lets none of it become markup", () => {
    const briefing = JSON.stringify({ title: `</script><script>alert(1)</script><!-- "&` });
    const page = parse(loadCargo(PAGE, { ...CARGO, briefing }));
    expect(page.querySelectorAll("script")).toHaveLength(2);
    const kept = page.getElementById("frontera-briefing")?.textContent ?? "";
    expect(JSON.parse(kept)).toEqual(JSON.parse(briefing));
  });

  it("lets no address or view out of its attribute", () => {
    const page = parse(loadCargo(PAGE, { ...CARGO, query: `"><b>`, address: `"><i>` }));
    expect(page.querySelector("b, i")).toBeNull();
  });

  it("refuses another page", () => {
    expect(loadCargo("<html><head></head></html>", CARGO)).toBeNull();
    expect(loadCargo("not found", CARGO)).toBeNull();
  });
});
