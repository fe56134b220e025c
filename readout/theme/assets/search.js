/* Search: a dialog on every page, and the browse page with its filters.

   The engine is imported when it is first needed. Everything from the index reaches the page as text, never as HTML. */
(() => {
  "use strict";

  const HERE = document.currentScript.src;
  const SITE = new URL("../", HERE);
  const ENGINE = new URL("search-engine.js", HERE).href;
  const PASSAGES = new URL("search-passages.js", HERE).href;
  const TERMS = new URL("search-terms.js", HERE).href;
  const NOTHING = new URL("search-nothing.js", HERE).href;
  const QUOTES = new URL("search-quotes.js", HERE).href;
  const IN_DIALOG = 6; // results shown in the dialog
  const STEP = 10; // results shown on the browse page, and added by "Show more"
  const VALUES = 7; // values shown of a facet until more are asked for
  const PAUSE = 100; // milliseconds without a keystroke before a search starts
  const DOT = "\u00a0· "; // as in readout/rendering/wording.py
  const GO_ON = "Many words begin like this: go on typing";
  const FACETS = {
    topic: "Topic", participant: "Participant", country: "Country", issuer: "Issuer", year: "Year", kind: "Kind of event",
  };

  const browse = document.getElementById("ro-browse");
  let engine;

  /** The search engine, what finds passages and what folds text, loaded once; a load that failed may be tried again. */
  function load() {
    engine ??= Promise.all([import(ENGINE), import(PASSAGES), import(TERMS)]).then(async ([{ open }, found, { fold }]) =>
      ({ ...await open(new URL("search/", SITE)), ...found, fold }));
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

  /** A query as a sentence names it: one with quotation marks of its own gets no others. */
  const named = (query) => (/["“”„«»]/.test(query) ? query : `“${query}”`);

  const counted = (n, one, many) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

  /** Say in a line that a search failed, and let the reader have it `again`. */
  function sayWhy(line, error, again) {
    console.warn(error);
    const button = make("button", { type: "button", class: "ro-again" }, "Try again");
    button.addEventListener("click", again);
    line.replaceChildren("Search could not be loaded. ", button);
  }

  // ---- results ---------------------------------------------------------------------------------------------

  const text = (pieces) => pieces.map((piece) => (piece.marked ? make("mark", {}, piece.text) : piece.text));

  /** A page found, as a list item: when and what, its title in pieces, perhaps its facts, and the passages given. */
  function resultItem(page, title, passages, withFacts) {
    const { when, kind, note, participants, topics } = page;
    const url = new URL(page.url, SITE).href;
    const item = make("li", { class: "ro-result" },
      make("p", { class: "ro-kicker" }, [when, kind, note].filter(Boolean).join(DOT) || "About this site"),
      make("p", { class: "ro-item__title" }, make("a", { href: url }, ...text(title))));
    if (withFacts) {
      item.append(make("p", { class: "ro-item__facts" }, participants.join(", ")),
        make("p", { class: "ro-item__facts" }, topics.join(DOT)));
    }
    for (const { anchor, speaker, lang, dir, pieces } of passages) {
      if (!anchor) item.append(make("p", { class: "ro-result__excerpt", dir: "auto" }, ...text(pieces)));
      else item.append(
        make("p", { class: "ro-result__excerpt ro-result__excerpt--quote", lang, dir },
          make("a", { href: `${url}#${anchor}` }, ...text(pieces))),
        make("p", { class: "ro-result__speaker" }, `— ${speaker}`));
    }
    return item;
  }

  /** Documents found, as list items with up to `most` passages each: with words sought those that hold them, else the
      quotes on the topics `chosen`, or of the participants. */
  async function items({ document, further, passages, beginning, marked }, documents, sought, most, chosen) {
    const [facts, { participant, topic }] = [!sought.length, chosen ?? {}];
    const { quotes } = facts && (participant?.size || topic?.size) ? await import(QUOTES) : {};
    return Promise.all(documents.map(async (number) => {
      const page = await document(number);
      const title = marked(page.title, sought);
      if (facts) return resultItem(page, title, quotes?.(page, participant, topic, most) ?? [], facts);
      const first = passages(page.sections, sought, most);
      const held = first[0]?.held ?? 0;
      const rest = held < sought.length ? passages(await further(number), sought, most) : [];
      const shown = (rest[0]?.held ?? 0) > held ? rest : first;
      return resultItem(page, title, shown.length ? shown : beginning(page.sections));
    }));
  }

  /** Where nothing is found: why, as the end of a sentence, and list items that lead to the browse page at `address`. */
  async function nothing(found, engine, query, address) {
    const { why, instead } = await import(NOTHING);
    const ways = await instead(found, engine, query);
    return { why: why(found), lines: ways.map(([label, q]) => make("li", { class: "ro-instead" },
      make("a", { href: q ? `${address}?${new URLSearchParams({ q })}` : address }, label))) };
  }

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
      let found = { documents: [], pages: [], whole: true };
      let [shown, why] = [[], ""];
      try {
        if (query) {
          const engine = await load();
          found = await engine.search(input.value);
          // Pages about the site come last, but one has its place: the browse page has none.
          const first = found.documents.slice(0, IN_DIALOG - Math.min(found.pages.length, 1));
          const best = [...first, ...found.pages].slice(0, IN_DIALOG);
          if (mine === turn) shown = await items(engine, best, found.sought, 1);
          if (!best.length && found.whole) ({ why, lines: shown } = await nothing(found, engine, query, dialog.dataset.browse));
        }
      } catch (error) {
        if (mine === turn) sayWhy(count, error, retry);
        return;
      }
      if (mine !== turn) return; // another keystroke came meanwhile
      list.replaceChildren(...shown);
      const number = found.documents.length + found.pages.length;
      count.textContent = !query ? "" : number
        ? `${counted(number, "page", "pages")} found`
        : found.whole ? `Nothing found for ${named(query)}${why}` : GO_ON;
      all.hidden = !found.documents.length;
      all.firstChild.href = `${dialog.dataset.browse}?${new URLSearchParams({ q: query })}`;
      all.firstChild.textContent = `All results for ${named(query)}`;
    }

    function retry() {
      input.focus();
      count.textContent = "Loading …";
      update();
    }

    function open() {
      if (dialog.open) return;
      dialog.showModal();
      input.focus();
      input.select();
      load().catch((error) => sayWhy(count, error, retry));
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

  /** The panes of the filters: fills `holder`, and returns which panes are to be counted, and how to show what is chosen
      and the counts.

      A pane that is folded is counted once it is opened, by `recount`: what counting takes is fetched only then. */
  function setUpFacets(holder, changed, recount) {
    let asked = new Set();
    const panes = Object.entries(FACETS).map(([name, label], at) => {
      const narrow = make("input", { type: "text", placeholder: `Find in ${label.toLowerCase()}`,
        "aria-label": `Find in ${label.toLowerCase()}`, autocomplete: "off", spellcheck: "false" });
      const values = make("div", {});
      const more = make("button", { type: "button", class: "ro-facet__more" });
      const box = make("details", { class: "ro-facet" }, make("summary", {}, label),
        make("fieldset", {}, make("legend", {}, label), narrow, values, more));
      box.open = at < 3;
      holder.append(box);
      const pane = { name, box, narrow, values, more, counts: new Map(), whole: false };
      narrow.addEventListener("input", () => fill(pane));
      narrow.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
      more.addEventListener("click", () => { pane.whole = !pane.whole; fill(pane); });
      box.addEventListener("toggle", look);
      return pane;
    });
    let chosen = {};
    let fold = (text) => text; // the engine's, once there are values
    const isOpen = ({ box }) => holder.open && box.open;
    holder.addEventListener("toggle", look);

    function look() {
      if (panes.some((pane) => isOpen(pane) && !asked.has(pane.name))) recount();
    }

    function wanted() {
      asked = new Set(panes.filter(isOpen).map(({ name }) => name));
      return [...asked];
    }

    /** The most used values first, those chosen before all; years run backwards. */
    function fill({ name, narrow, values, more, counts, whole }) {
      const sought = fold(narrow.value.trim());
      const order = (one, other) => chosen[name].has(other) - chosen[name].has(one)
        || (name === "year" ? other.localeCompare(one) : counts.get(other) - counts.get(one) || one.localeCompare(other));
      const known = [...counts.keys()].filter((value) => counts.get(value) || chosen[name].has(value)).sort(order);
      const fitting = known.filter((value) => fold(value).includes(sought));
      const most = whole ? fitting.length : Math.max(VALUES, chosen[name].size);
      const focused = document.activeElement?.name === name ? document.activeElement.value : null;
      values.replaceChildren(...fitting.slice(0, most).map((value) => {
        const box = make("input", { type: "checkbox", name, value });
        box.checked = chosen[name].has(value);
        return make("label", { class: "ro-facet__value" }, box, make("span", {}, value),
          make("span", { class: "ro-facet__count" }, counts.get(value).toLocaleString("en")));
      }));
      if (!fitting.length) values.append(make("p", { class: "ro-facet__none" }, "None"));
      if (focused !== null) values.querySelector(`[value="${CSS.escape(focused)}"]`)?.focus();
      narrow.hidden = known.length <= VALUES && !sought;
      more.hidden = fitting.length <= Math.max(VALUES, chosen[name].size);
      more.textContent = whole ? "Show fewer" : `Show all ${fitting.length.toLocaleString("en")}`;
    }

    holder.addEventListener("change", ({ target }) => {
      if (target.type === "checkbox") changed(target.name, target.value, target.checked);
    });
    function show(nowChosen, counts, folding) {
      [chosen, fold] = [nowChosen, folding];
      for (const pane of panes) {
        if (!counts[pane.name]) continue;
        pane.counts = counts[pane.name];
        fill(pane);
      }
    }

    /** Unfold the panes of facets in use. */
    function unfold(used) {
      for (const { name, box } of panes) if (used.includes(name)) box.open = true;
    }
    return { wanted, show, unfold };
  }

  function setUpBrowse(form) {
    const [input, sort] = [form.elements.q, form.elements.sort];
    const part = (name) => form.querySelector(name);
    const [count, list, chips] = [".ro-browse__count", ".ro-results", ".ro-browse__chosen"].map(part);
    const [more, holder] = [part("[data-more]"), part(".ro-browse__facets")];
    const facets = setUpFacets(holder, (name, value, on) => {
      chosen[name][on ? "add" : "delete"](value);
      commit("filter");
    }, () => run());
    let chosen; // by facet, the set of values
    let shown; // results on the page
    let wish; // the order asked for; empty: best match, or newest first without a query
    let typing = false; // the last entry of the history was made by typing
    let turn = 0;
    const { title } = document;

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

    async function run() {
      const mine = ++turn;
      const query = input.value.trim();
      const used = Object.entries(chosen).filter(([, values]) => values.size);
      document.title = [query ? [named(query)] : [], ...used.map(([, values]) => [...values]), title].flat().join(" · ");
      sort.options[0].disabled = !query; // nothing to match
      sort.value = ["newest", "oldest"].includes(wish) ? wish : query ? "match" : "newest";
      list.setAttribute("aria-busy", "true");
      facets.unfold(used.map(([name]) => name));
      const counting = facets.wanted();
      try {
        const engine = await load();
        const found = await engine.search(input.value, {
          order: sort.value, chosen: Object.fromEntries(used), counted: counting });
        if (mine !== turn) return;
        const { lines, why = "" } = !found.documents.length && found.whole
          ? await nothing(found, engine, query, location.pathname)
          : { lines: await items(engine, found.documents.slice(0, shown), found.sought, query ? 2 : 3, chosen) };
        if (mine !== turn) return;
        list.replaceChildren(...lines);
        facets.show(chosen, found.counts, engine.fold);
        showChips();
        const number = found.documents.length;
        const how = (query ? ` for ${named(query)}` : "") + why;
        count.textContent = number || found.whole
          ? (number ? counted(number, "digest", "digests") : "No digest") + how : GO_ON;
        more.hidden = number <= shown;
        sort.parentElement.hidden = number < 2;
      } catch (error) {
        if (mine === turn) sayWhy(count, error, () => { input.focus(); count.textContent = "Loading …"; run(); });
      }
      if (mine === turn) list.removeAttribute("aria-busy");
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
    part(".ro-browse__skip").addEventListener("click", () => part(".ro-browse__found").focus());
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
