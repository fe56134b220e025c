/* Search over the index that readout/search makes: which documents have the words and the values asked for, in order.

   Of the index a query fetches the shards of its words, the facets to count, and the documents that are shown. */

import { fits, parse } from "./search-terms.js";

const LEVELS = 4; // as in readout/search/document.py
const PART = 0.6; // what a word counts that is only begun
const MOST = 64; // kilobytes to fetch for the words that begin with what was typed
const HANDWRITTEN = "about";
const EITHER = ["year", "kind"]; // of these a digest has one value: who chooses two wants either
const JOINT = "-"; // as in readout/search/phrases.py
const ONLY_COMMON = 0.01; // what a phrase counts besides its words: more than nothing
const [DIGITS, LAST, BEFORE] = [new Uint8Array(127), 69, 24]; // as in readout/search/coding.py
for (let code = 0x20, digit = 0; code < 0x7f; code += 1) if (code !== 0x22 && code !== 0x5c) DIGITS[code] = digit++;

function decoded(text) {
  const numbers = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = DIGITS[text.charCodeAt(at)];
    if (digit >= LAST) {
      before = before * BEFORE + digit - LAST + 1;
    } else {
      numbers.push(before * LAST + digit);
      before = 0;
    }
  }
  return numbers;
}

/** Numbers that rise, out of the gaps between them. */
function risen(gaps) {
  let number = -1;
  return gaps.map((gap) => (number += gap + 1));
}

/** Names, of which each was given by how much it shares with the one before, and the rest of it. */
function unfolded(text) {
  let name = "";
  return [...text.matchAll(/(.)([^ ]*) /g)].map(([, shared, rest]) => {
    name = name.slice(0, decoded(shared)[0]) + rest;
    return name;
  });
}

/** A term as the names of shards spell it. */
const nameOf = (term) => [...term].map((sign) =>
  (sign < "\x80" ? sign : `_${sign.codePointAt(0).toString(16).padStart(6, "0")}`)).join("");

/** The index that lies at `base`, an address that ends in a slash. */
export async function open(base) {
  const fetched = new Map();

  async function get(path, options) {
    const answer = await fetch(new URL(path, base), options);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  const { fingerprint, groups, shards, common: listed } = await get("index.json", { cache: "no-cache" });
  const [named, common] = [new Set(Object.keys(shards)), new Set(listed)];

  /** A file of the index, fetched once; a fetch that failed may be tried again. The fingerprint keeps files of an
      older index, which a cache may have, from being taken for this one's. */
  function file(path) {
    if (!fetched.has(path)) {
      const answer = get(`${path}?${fingerprint}`);
      answer.catch(() => fetched.delete(path));
      fetched.set(path, answer);
    }
    return fetched.get(path);
  }

  let total = 0; // documents; digests come first, the oldest before all
  const firsts = groups.map(([, documents]) => (total += documents) - documents);
  const digests = groups.at(-1)[0] === HANDWRITTEN ? firsts.at(-1) : total;

  // ---- words ---------------------------------------------------------------------------------------------

  /** The shard of `known` that a term is in: that with the longest name which the term's begins with. */
  function shardOf(term, known = named) {
    for (let name = nameOf(term); ; name = name.slice(0, -1)) {
      if (known.has(name)) return name;
      if (!name) return undefined;
    }
  }

  /** The shards in which a word can be, and whether all are among them: too many words may begin like it. */
  function shardsOf({ term, beginnings = [] }) {
    const names = new Set([shardOf(term), ...beginnings.map((beginning) => shardOf(beginning))]);
    const further = Object.keys(shards).filter((name) =>
      !names.has(name) && beginnings.some((beginning) => name.startsWith(nameOf(beginning))));
    const whole = further.reduce((size, name) => size + shards[name], 0) <= MOST;
    if (whole) further.forEach((name) => names.add(name));
    names.delete(undefined);
    return { names: [...names], whole };
  }

  /** Where a term stands: the documents and how much each is about it. */
  function postings(text) {
    const numbers = decoded(text);
    const [documents, levels] = [[], []];
    for (let at = 0; at < numbers.length;) {
      let document = firsts[numbers[at]] - 1;
      const end = at + 2 + numbers[at + 1];
      for (at += 2; at < end; at += 1) {
        document += 1 + Math.floor(numbers[at] / LEVELS);
        documents.push(document);
        levels.push(numbers[at] % LEVELS);
      }
    }
    return { documents, levels };
  }

  /** The terms that a word sought stands for, each with where it stands. */
  async function termsOf(word) {
    const { names, whole } = shardsOf(word);
    const contents = await Promise.all(names.map((name) => file(`terms/of-${name}.json`)));
    const found = [];
    for (const content of contents) {
      for (const term of word.beginnings ? Object.keys(content) : [word.term]) {
        if (Object.hasOwn(content, term) && fits(word, term)) {
          found.push({ term, ...postings(content[term]) });
        }
      }
    }
    return { found, whole };
  }

  /** How well each document fits a word, as BM25 has it with the rounded weights of the index; 0 for not at all. */
  function scoresOf(word, found) {
    const scores = new Float32Array(total);
    for (const { term, documents, levels } of found) {
      const rarity = Math.log(1 + (total - documents.length + 0.5) / (documents.length + 0.5));
      const worth = rarity * (term === word.term ? 1 : PART) / LEVELS;
      documents.forEach((document, at) => {
        const score = worth * (levels[at] + 1);
        if (score > scores[document]) scores[document] = score;
      });
    }
    return scores;
  }

  /** The terms of digests in the shard that a term would be in. */
  async function beside(term) {
    const name = shardOf(term);
    const content = name === undefined ? {} : await file(`terms/of-${name}.json`);
    return Object.keys(content).filter((other) => postings(content[other]).documents[0] < digests);
  }

  // ---- phrases -------------------------------------------------------------------------------------------

  /** What a phrase is found by: its words, but for a common one the pair of it and the next, where that is a whole
      term. Each as a word, or the name of a pair, with its offset. */
  function partsOf(group) {
    const paired = group.map((word, at) => common.has(word.term) && group[at + 1]?.offset === word.offset + 1
      && !group[at + 1].beginnings);
    return group.flatMap((word, at) => {
      if (paired[at]) return [{ offset: word.offset, pair: word.term + JOINT + group[at + 1].term }];
      return paired[at - 1] ? [] : [{ offset: word.offset, word }];
    });
  }

  let phraseShards; // of the positions

  /** What the index has of a term's or a pair's positions. */
  async function placesOf(term) {
    phraseShards ??= new Set(unfolded(await file("positions/shards.json")));
    const name = shardOf(term, phraseShards);
    const content = name === undefined ? {} : await file(`positions/of-${name}.json`);
    return Object.hasOwn(content, term) ? content[term] : undefined;
  }

  /** The positions in each document of `wanted`, or in every one where it is not given. */
  function read(places, documents, wanted, positions) {
    const numbers = decoded(places);
    let at = 0;
    for (const document of documents) {
      const end = at + 1 + numbers[at];
      if (!wanted || wanted.has(document)) {
        if (!positions.has(document)) positions.set(document, new Set());
        for (const position of risen(numbers.slice(at + 1, end))) positions.get(document).add(position);
      }
      at = end;
    }
    return positions;
  }

  async function pairPositions(pair, wanted) {
    const entry = await placesOf(pair);
    if (entry === undefined) return new Map();
    const [documents, places] = entry.split("\n");
    return read(places, postings(documents).documents, wanted, new Map());
  }

  async function wordPositions(found, wanted) {
    const positions = new Map();
    await Promise.all(found.map(async ({ term, documents }) => read(await placesOf(term), documents, wanted, positions)));
    return positions;
  }

  /** How well each document fits words that must follow one another, by those of them that are not common. */
  async function fitPhrase(group) {
    file("positions/shards.json").catch(() => {}); // while the words come
    const parts = partsOf(group);
    const words = group.filter((word) => !common.has(word.term) || parts.some((part) => part.word === word));
    const known = await Promise.all(words.map(termsOf));
    const whole = known.every((one) => one.whole);
    const each = words.map((word, at) => scoresOf(word, known[at].found));
    const scores = new Float32Array(total);
    const wanted = words.length ? new Set() : undefined;
    for (let document = 0; wanted && document < total; document += 1) {
      if (each.every((of) => of[document])) wanted.add(document);
    }
    if (wanted?.size === 0) return { scores, whole };
    const [first, ...others] = await Promise.all(parts.map(({ pair, word }) =>
      (pair ? pairPositions(pair, wanted) : wordPositions(known[words.indexOf(word)].found, wanted))));
    for (const [document, positions] of first) {
      const follow = (position) => others.every((of, at) =>
        of.get(document)?.has(position + parts[at + 1].offset - parts[0].offset));
      if ([...positions].some(follow)) scores[document] = each.reduce((sum, of) => sum + of[document], ONLY_COMMON);
    }
    return { scores, whole };
  }

  /** How well each document fits a group: a word, or words that must follow one another. */
  async function fit(group) {
    if (group.length > 1) return fitPhrase(group);
    const { found, whole } = await termsOf(group[0]);
    return { scores: scoresOf(group[0], found), whole };
  }

  // ---- facets --------------------------------------------------------------------------------------------

  const facets = new Map();

  /** The documents of each value of a facet, by value. */
  function facet(name) {
    if (!facets.has(name)) {
      const known = facetOf(name);
      known.catch(() => facets.delete(name));
      facets.set(name, known);
    }
    return facets.get(name);
  }

  async function facetOf(name) {
    if (name === "year") {
      return new Map(groups.filter(([group]) => group !== HANDWRITTEN).map(([group, documents], at) =>
        [String(Number(group)), Array.from({ length: documents }, (_, number) => firsts[at] + number)]));
    }
    const country = name === "country";
    const values = new Map();
    for (const entry of await file(`facets/${country ? "participant" : name}.json`)) {
      const [value, documents] = [country ? entry[2] : entry[0], risen(decoded(entry[1]))];
      if (value) values.set(value, values.has(value) ? [...new Set([...values.get(value), ...documents])] : documents);
    }
    return values;
  }

  /** For each document how many of the conditions it does not fit, and which do fit that of a facet of one value. */
  async function failures(chosen) {
    const failed = new Uint16Array(total);
    const fitting = {};
    await Promise.all(Object.keys(chosen).map(async (name) => {
      const values = await facet(name);
      const wanted = [...chosen[name]].map((value) => values.get(value) ?? []);
      const either = EITHER.includes(name);
      for (const documents of either ? [wanted.flat()] : wanted) {
        const fits = new Uint8Array(total);
        for (const document of documents) fits[document] = 1;
        for (let at = 0; at < total; at += 1) failed[at] += 1 - fits[at];
        if (either) fitting[name] = fits;
      }
    }));
    return { failed, fitting };
  }

  // ---- the whole -----------------------------------------------------------------------------------------

  /** The digests that have all words of `query`, in `order`, the `pages` about the site that do, and what was sought.

      `chosen` has for each facet in use the values that a digest must have: all of them, or one of them where it can
      have no more; the counts of such a facet leave its own choice out. `whole` is false where too many words begin with
      what was typed for all to be looked up. `had` tells of each group sought which digests have it, `unfiltered` how
      many have all of them. */
  async function search(query, { order = "match", chosen = {}, counted = [] } = {}) {
    const sought = parse(query);
    const [fitted, { failed, fitting }, ...values] = await Promise.all([
      Promise.all(sought.map(fit)), failures(chosen), ...counted.map(facet)]);
    const scores = new Float32Array(total);
    const nothing = query.trim() && !sought.length; // a query of punctuation
    const [documents, pages] = [[], []];
    let unfiltered = 0;
    for (let at = 0; at < total; at += 1) {
      if (nothing || !fitted.every((of) => of.scores[at])) failed[at] = 255;
      else {
        scores[at] = fitted.reduce((sum, of) => sum + of.scores[at], 0);
        unfiltered += at < digests;
      }
      if (!failed[at]) (at < digests ? documents : pages).push(at);
    }
    if (order !== "oldest") documents.reverse();
    const better = (one, other) => scores[other] - scores[one];
    if (order === "match") documents.sort(better);
    pages.sort(better);
    const counts = Object.fromEntries(counted.map((name, number) => {
      const own = fitting[name];
      const counting = (at) => !failed[at] || (own && failed[at] === 1 && !own[at]);
      const all = [...values[number]].map(([value, of]) => [value, of.filter(counting).length]);
      const unknown = [...(chosen[name] ?? [])].map((value) => [value, 0]);
      return [name, new Map([...unknown, ...all])];
    }));
    const had = fitted.map((of) => of.scores.subarray(0, digests));
    return { sought, documents, pages, counts, whole: fitted.every((of) => of.whole), had, unfiltered };
  }

  /** Where a document has its files. */
  function place(number) {
    const group = firsts.findLastIndex((first, at) => first <= number && groups[at][1]);
    return `${groups[group][0]}/${number - firsts[group]}.json`;
  }

  /** What results show of a document, and the sections that say most of it. */
  const document = (number) => file(`documents/${place(number)}`);

  /** The further sections of a document. */
  const further = (number) => file(`further/${place(number)}`);

  return { search, beside, facet, document, further, digests };
}
