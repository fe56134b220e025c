/* Search over the Pagefind index: a dialog on every page, and the browse page with its filters.

   Pagefind is imported when it is first needed. It hands out the pages that match as bare ids; their text is fetched
   only for those shown. Everything from the index reaches the page as text, never as HTML. */
(() => {
  "use strict";

  const HERE = document.currentScript.src;
  const ENGINE = new URL("../pagefind/pagefind.js", HERE).href;
  const IN_DIALOG = 6; // results shown in the dialog
  const STEP = 20; // results shown on the browse page, and added by "Show more"
  const VALUES = 7; // values shown of a facet until more are asked for
  const EXCERPT = 30; // words
  const PAUSE = 150; // milliseconds without a keystroke before a search starts
  // What to look for when nothing is asked: every digest's facts have this word. Pagefind lists pages without one too,
  // but loads the whole index for it: megabytes of a large site.
  const EVERYWHERE = '"participants"';
  const FACETS = {
    topic: "Topic", participant: "Participant", country: "Country", issuer: "Issuer", year: "Year", kind: "Kind of event",
  };

  const browse = document.getElementById("ro-browse");
  let engine;

  /** The search engine, loaded once; a load that failed may be tried again.

      A worker is a second copy of its script to fetch: worth it only where facets of many digests are counted. */
  function load() {
    engine ??= import(ENGINE).then((module) => module.createInstance({ noWorker: !browse }));
    engine.catch(() => { engine = undefined; });
    return engine;
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  function debounced(action) {
    let timer;
    return () => { clearTimeout(timer); timer = setTimeout(action, PAUSE); };
  }

  const counted = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

  function sayWhy(line, error) {
    console.warn(error);
    line.textContent = "Search could not be loaded. Reload the page to try again.";
  }

  // ---- results ---------------------------------------------------------------------------------------------

  /** Words `from` up to `to` around the thickest cluster of hits, as text and <mark> nodes. */
  function excerpt(words, joiner, hits, from, to) {
    const start = (hit) => Math.max(from, Math.min(hit - 5, to - EXCERPT));
    const within = (first) => hits.filter((hit) => hit >= first && hit < first + EXCERPT).length;
    const first = hits.map(start).reduce((best, one) => (within(one) > within(best) ? one : best), start(hits[0]));
    const last = Math.min(first + EXCERPT, to);
    const nodes = [first > from ? "… " : ""];
    for (let at = first; at < last; at += 1) {
      nodes.push(hits.includes(at) ? make("mark", {}, words[at]) : words[at], joiner);
    }
    if (last < to) nodes.push("…");
    return nodes;
  }

  /** What of a page to show: up to `most` quotes that hold the words sought, else the passage that does.

      An id on the page is an anchor of the index with the place of its first word, so a hit lies in the last anchor
      before it: in a quote where that is the quote's figure, in its attribution where it is the figcaption. */
  function passages(page, most) {
    const segmented = page.raw_content.includes("\u200b"); // languages written without spaces
    const words = segmented
      ? page.raw_content.split("\u200b").map((word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">"))
      : page.content.split(/\s+/);
    const joiner = segmented ? "" : " ";
    const endOf = (at) => anchors[at + 1]?.location ?? words.length;
    const anchors = [...page.anchors].sort((one, other) => one.location - other.location);
    const inQuote = new Map();
    for (const hit of page.locations) {
      const at = anchors.findLastIndex((anchor) => anchor.location <= hit);
      if (at >= 0 && /^quote-[^-]+$/.test(anchors[at].id)) inQuote.set(at, [...(inQuote.get(at) ?? []), hit]);
    }
    if (!inQuote.size) {
      const heading = anchors.find((anchor) => anchor.element === "h1"); // shown above the excerpt already
      const text = heading ? heading.location + heading.text.split(/\s+/).length : 0;
      const below = page.locations.filter((hit) => hit >= text);
      return [{ nodes: excerpt(words, joiner, below.length ? below : page.locations, below.length ? text : 0, words.length) }];
    }
    return [...inQuote]
      .sort(([, one], [, other]) => other.length - one.length)
      .slice(0, most)
      .map(([at, hits]) => {
        // Pagefind ends every block with a full stop; better one too few than one that the account does not have.
        words[endOf(at) - 1] = words[endOf(at) - 1].replace(/\.$/, "");
        return { id: anchors[at].id, nodes: excerpt(words, joiner, hits, anchors[at].location, endOf(at)) };
      });
  }

  /** A page found, as a list item: when and what, its title, and why it was found, by up to `most` passages. */
  function resultItem(page, most) {
    const { title, date, kind, note } = page.meta;
    const item = make("li", { class: "ro-result" },
      make("p", { class: "ro-kicker" }, [date, kind, note].filter(Boolean).join(" · ") || "About this site"),
      make("p", { class: "ro-item__title" }, make("a", { href: page.url }, title)));
    if (!most) {
      const { participant = [], topic = [] } = page.filters;
      item.append(make("p", { class: "ro-item__facts" }, participant.join(", ")),
        make("p", { class: "ro-item__facts" }, topic.join(" · ")));
      return item;
    }
    for (const { id, nodes } of passages(page, most)) {
      item.append(id
        ? make("p", { class: "ro-result__excerpt ro-result__excerpt--quote", dir: "auto" },
          make("a", { href: `${page.url}#${id}` }, ...nodes))
        : make("p", { class: "ro-result__excerpt", dir: "auto" }, ...nodes));
    }
    return item;
  }

  const items = async (found, count, most) =>
    (await Promise.all(found.slice(0, count).map((one) => one.data()))).map((page) => resultItem(page, most));

  // ---- the dialog ------------------------------------------------------------------------------------------

  function setUpDialog(dialog) {
    const input = dialog.querySelector("input");
    const count = dialog.querySelector(".ro-dialog__count");
    const list = dialog.querySelector(".ro-results");
    const all = dialog.querySelector(".ro-dialog__all");
    let turn = 0;

    async function update() {
      const query = input.value.trim();
      const mine = ++turn;
      let found = [];
      let shown = [];
      try {
        if (query) {
          found = (await (await load()).search(query)).results;
          if (mine === turn) shown = await items(found, IN_DIALOG, 1);
        }
      } catch (error) {
        sayWhy(count, error);
        return;
      }
      if (mine !== turn) return; // another keystroke came meanwhile
      list.replaceChildren(...shown);
      count.textContent = !query ? "" : found.length
        ? `${counted(found.length, "page", "pages")} found`
        : `Nothing found for “${query}”`;
      all.hidden = !found.length;
      all.firstChild.href = `${dialog.dataset.browse}?${new URLSearchParams({ q: query })}`;
      all.firstChild.textContent = `All results for “${query}”`;
    }

    function open() {
      if (dialog.open) return;
      dialog.showModal();
      input.focus();
      input.select();
      load().catch((error) => sayWhy(count, error));
    }

    function step(event) {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!by || event.isComposing) return;
      const stops = [input, ...dialog.querySelectorAll(".ro-results a, .ro-dialog__all:not([hidden]) a")];
      stops[Math.max(0, Math.min(stops.indexOf(document.activeElement) + by, stops.length - 1))].focus();
      event.preventDefault();
    }

    document.querySelector(".ro-search__open").addEventListener("click", open);
    dialog.querySelector(".ro-dialog__close").addEventListener("click", () => dialog.close());
    dialog.addEventListener("keydown", step);
    dialog.addEventListener("click", (event) => {
      const followed = event.target.closest(".ro-results a") && !(event.ctrlKey || event.metaKey || event.shiftKey);
      if (event.target === dialog || followed) dialog.close(); // its backdrop, or a link that may lead to this page
    });
    input.addEventListener("input", debounced(update));
    document.addEventListener("keydown", (event) => {
      const field = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
      if (field || event.ctrlKey || event.metaKey || event.altKey || !["f", "s", "/"].includes(event.key)) return;
      event.preventDefault();
      open();
    });
  }

  // ---- the browse page -------------------------------------------------------------------------------------

  /** The panes of the filters: fills `holder`, and returns how to show what is chosen and the counts. */
  function setUpFacets(holder, changed) {
    const panes = Object.entries(FACETS).map(([name, label], at) => {
      const narrow = make("input", { type: "text", placeholder: `Find in ${label.toLowerCase()}`,
        "aria-label": `Find in ${label.toLowerCase()}`, autocomplete: "off", spellcheck: "false" });
      const values = make("div", {});
      const more = make("button", { type: "button", class: "ro-facet__more" });
      const box = make("details", { class: "ro-facet" }, make("summary", {}, label),
        make("fieldset", {}, make("legend", {}, label), narrow, values, more));
      box.open = at < 3;
      holder.append(box);
      const pane = { name, box, narrow, values, more, counts: {}, whole: false };
      narrow.addEventListener("input", () => fill(pane));
      narrow.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
      more.addEventListener("click", () => { pane.whole = !pane.whole; fill(pane); });
      return pane;
    });
    let chosen = {};

    /** The most used values first, those chosen before all; years run backwards. */
    function fill({ name, narrow, values, more, counts, whole }) {
      const sought = narrow.value.trim().toLowerCase();
      const order = (one, other) => chosen[name].has(other) - chosen[name].has(one)
        || (name === "year" ? other.localeCompare(one) : counts[other] - counts[one] || one.localeCompare(other));
      const known = Object.keys(counts).filter((value) => counts[value] || chosen[name].has(value)).sort(order);
      const fitting = known.filter((value) => value.toLowerCase().includes(sought));
      const most = whole ? fitting.length : Math.max(VALUES, chosen[name].size);
      const focused = document.activeElement?.name === name ? document.activeElement.value : null;
      values.replaceChildren(...fitting.slice(0, most).map((value) => {
        const box = make("input", { type: "checkbox", name, value });
        box.checked = chosen[name].has(value);
        return make("label", { class: "ro-facet__value" }, box, make("span", {}, value),
          make("span", { class: "ro-facet__count" }, counts[value].toLocaleString("en")));
      }));
      if (focused !== null) values.querySelector(`[value="${CSS.escape(focused)}"]`)?.focus();
      narrow.hidden = known.length <= VALUES && !sought;
      more.hidden = fitting.length <= Math.max(VALUES, chosen[name].size);
      more.textContent = whole ? "Show fewer" : `Show all ${fitting.length.toLocaleString("en")}`;
    }

    holder.addEventListener("change", ({ target }) => {
      if (target.type === "checkbox") changed(target.name, target.value, target.checked);
    });
    return (nowChosen, counts) => {
      chosen = nowChosen;
      for (const pane of panes) {
        pane.counts = counts[pane.name] ?? {};
        if (chosen[pane.name].size) pane.box.open = true;
        fill(pane);
      }
    };
  }

  function setUpBrowse(form) {
    const [input, sort] = [form.elements.q, form.elements.sort];
    const part = (name) => form.querySelector(name);
    const [count, list, chips] = [".ro-browse__count", ".ro-results", ".ro-browse__chosen"].map(part);
    const [more, holder] = [part("[data-more]"), part(".ro-browse__facets")];
    const showFacets = setUpFacets(holder, (name, value, on) => {
      chosen[name][on ? "add" : "delete"](value);
      commit("filter");
    });
    let chosen; // by facet, the set of values
    let shown; // results on the page
    let wish; // the order asked for; empty: best match, or newest first without a query
    let typing = false; // the last entry of the history was made by typing
    let known; // every value of every facet, with its count over all digests
    const everything = {}; // all digests, by order
    let turn = 0;

    /** Take the state from the address. */
    function read() {
      const address = new URLSearchParams(location.search);
      input.value = address.get("q") ?? "";
      wish = address.get("sort") ?? "";
      chosen = Object.fromEntries(Object.keys(FACETS).map((name) => [name, new Set(address.getAll(name))]));
      shown = history.state?.shown ?? STEP;
    }

    /** Put the state into the address, as one entry of the history for a word typed, and show it. */
    function commit(what) {
      const address = new URLSearchParams();
      if (input.value.trim()) address.set("q", input.value.trim());
      for (const [name, values] of Object.entries(chosen)) for (const value of values) address.append(name, value);
      if (wish) address.set("sort", wish);
      const url = address.size ? `?${address}` : location.pathname;
      history[what === "query" && typing ? "replaceState" : "pushState"]({}, "", url);
      typing = what === "query";
      shown = STEP;
      run();
    }

    /** Ask for the digests that fit, and once more for each facet in use: its counts leave its own choice out.

        Pagefind spends most of its time counting facets once it has loaded them, so what needs no count is asked first
        and what is known is not counted again. */
    async function ask() {
      const pagefind = await load();
      const query = input.value.trim();
      const used = Object.keys(FACETS).filter((name) => chosen[name].size);
      sort.options[0].disabled = !query; // nothing to match
      sort.value = ["newest", "oldest"].includes(wish) ? wish : query ? "match" : "newest";
      const order = { newest: { date: "desc" }, oldest: { date: "asc" } }[sort.value] ?? {};
      if (!query && !used.length) {
        everything[sort.value] ??= (await pagefind.search(EVERYWHERE, { sort: order })).results; // only digests have a date
        known ??= await pagefind.filters();
        return { query, results: everything[sort.value], counts: known };
      }
      known ??= await pagefind.filters();
      const search = (left) => {
        const filters = { kind: { any: Object.keys(known.kind ?? {}) } }; // only digests have one
        for (const name of used) if (name !== left) filters[name] = { any: [...chosen[name]] };
        return pagefind.search(query || EVERYWHERE, { filters, sort: order });
      };
      const found = await search();
      const counts = { ...found.filters };
      for (const name of used) {
        counts[name] = { ...(query || used.length > 1 ? (await search(name)).filters : known)[name] };
        for (const value of chosen[name]) counts[name][value] ??= 0;
      }
      return { query, results: found.results, counts };
    }

    async function run() {
      const mine = ++turn;
      list.setAttribute("aria-busy", "true");
      try {
        const { query, results, counts } = await ask();
        const lines = mine === turn ? await items(results, shown, query ? 2 : 0) : [];
        if (mine !== turn) return;
        list.replaceChildren(...lines);
        showFacets(chosen, counts);
        showChips();
        const what = counted(results.length, "digest", "digests");
        count.textContent = results.length ? what + (query ? ` for “${query}”` : "") : "No digest fits";
        more.hidden = results.length <= shown;
        list.removeAttribute("aria-busy");
      } catch (error) {
        sayWhy(count, error);
      }
    }

    function showChips() {
      const focused = chips.contains(document.activeElement);
      const all = Object.entries(chosen).flatMap(([name, values]) => [...values].map((value) => [name, value]));
      const chip = (label, says, action) => {
        const button = make("button", { type: "button", "aria-label": says }, label);
        button.addEventListener("click", () => { action(); commit("filter"); });
        return make("li", {}, button);
      };
      chips.replaceChildren(...all.map(([name, value]) => chip(
        `${FACETS[name]}: ${value} ✕`, `Remove filter ${FACETS[name]}: ${value}`, () => chosen[name].delete(value))));
      if (all.length > 1) {
        chips.append(chip("Clear all", "Remove all filters", () => all.forEach(([name, value]) => chosen[name].delete(value))));
      }
      holder.firstElementChild.textContent = all.length ? `Filters (${all.length} in use)` : "Filters";
      if (focused) (chips.querySelector("button") ?? input).focus();
    }

    const wide = matchMedia("(min-width: 60em)"); // as in readout.css
    const fold = () => { holder.open = wide.matches; };
    wide.addEventListener("change", fold);
    fold();
    input.addEventListener("input", debounced(() => commit("query")));
    sort.addEventListener("change", () => { wish = sort.value; commit("sort"); });
    form.addEventListener("submit", (event) => event.preventDefault());
    more.addEventListener("click", async () => {
      const next = shown;
      shown += STEP;
      history.replaceState({ shown }, "");
      await run();
      list.children[next]?.querySelector("a").focus();
    });
    addEventListener("popstate", () => { typing = false; read(); run(); });
    form.hidden = false;
    count.textContent = "Loading …";
    read();
    run();
  }

  setUpDialog(document.querySelector(".ro-dialog"));
  if (browse) setUpBrowse(browse);
})();
