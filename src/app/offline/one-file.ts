/**
 * Entry of the atlas as one file, opened from a disk without a network: the data are read from the page itself, and
 * the view that it was saved with is shown first.
 */
const fetchFromNetwork = window.fetch.bind(window);

/** Files of `data/` stand in the page; what stands in memory or in its own address is read there. */
window.fetch = (input, init) => {
  const address = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
  if (/^(data|blob):/.test(address)) return fetchFromNetwork(input, init);
  const file = document.querySelector(`script[data-file="${CSS.escape(address)}"]`);
  return file === null
    ? Promise.reject(new TypeError(`Not in this file: ${address}`))
    : Promise.resolve(new Response(file.textContent));
};

const view = document.querySelector<HTMLMetaElement>('meta[name="frontera-view"]')?.content ?? "";
if (location.search === "" && location.hash === "" && view !== "") {
  history.replaceState(null, "", `?${view}`);
}

void import("../main");
