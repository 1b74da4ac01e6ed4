import { openBrowser, preparePage, serveBuild } from "/work/main/tests/browser/driver";
const [, , query, out, w="1280", h="900", ...steps] = process.argv;
const s = await serveBuild("/tmp/dist-area"); const b = await openBrowser();
const p = await preparePage(b, s.url, { query: query!, viewport: { width: +w, height: +h } });
await p.arrive({ query: query! });
for (const st of steps) { const [cmd, ...r] = st.split("="); const a = r.join("=");
  if (cmd === "click") { const [role, name] = a.split(":"); await p.page.getByRole(role as never, { name: new RegExp(name!) }).first().click(); }
  if (cmd === "press") await p.page.keyboard.press(a);
  if (cmd === "wait") await p.page.waitForTimeout(+a);
  if (cmd === "at") { const [x, y] = a.split(",").map(Number); await p.page.mouse.click(x!, y!); }
  if (cmd === "move") { const [x, y] = a.split(",").map(Number); await p.page.mouse.move(x!, y!, {steps: 4}); }
  if (cmd === "down") await p.page.mouse.down(); if (cmd === "up") await p.page.mouse.up();
  if (cmd === "text") console.log(await p.page.locator(a).allInnerTexts());
  if (cmd === "scroll") await p.page.getByRole("heading", { name: new RegExp(a) }).first().scrollIntoViewIfNeeded();
  if (cmd === "fill") { const [role, name, v] = a.split(":"); await p.page.getByRole(role as never, { name: new RegExp(name!) }).first().fill(v!); }
  if (cmd === "shot") await p.screenshot(a);
}
await p.page.waitForTimeout(800);
await p.screenshot(out!); console.log(p.page.url()); console.log(p.problems);
await b.close(); s.close();
