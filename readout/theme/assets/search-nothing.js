/* Where a search finds nothing: why, and what to try instead. It is fetched only then. */

import { terms } from "./search-terms.js";

const NAMED = ["topic", "participant", "country"]; // the facets of names that readers type
const [ALIKE, UNLIKE] = [4, 3]; // letters that words which begin alike share at least, and do not share at most

const typed = (group) => group.map((word) => word.text).filter(Boolean).join(" ");

const asked = (group) => (group.length > 1 ? `“${typed(group)}”` : typed(group));

const anywhere = (scores) => scores.some(Boolean);

const counted = (n) => `${n.toLocaleString("en")} ${n === 1 ? "digest" : "digests"}`;

/** Why nothing is found, as the end of a sentence. */
export function why({ sought, had, unfiltered }) {
  if (unfiltered) return " with these filters";
  if (sought.length < 2) return "";
  const unknown = sought.filter((_, at) => !anywhere(had[at])).map((group) => `“${typed(group)}”`);
  return unknown.length ? `: none has ${unknown.join(" or ")}` : ": none has all of it";
}

/** Whether two words are one but for a slip: a letter more, less or other, or two neighbours that changed places. */
function slipped(one, other) {
  const least = Math.min(one.length, other.length);
  let [before, behind] = [0, 0];
  while (before < least && one[before] === other[before]) before += 1;
  while (behind < least - before && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const [mine, its] = [one, other].map((word) => word.slice(before, word.length - behind));
  return Math.max(mine.length, its.length) < 2 || (mine.length === 2 && its === mine[1] + mine[0]);
}

/** Those of some terms that are most like one, three at most: a slip away, or begun like it. */
export function near(term, others) {
  const alike = (other) => {
    if (Math.min(term.length, other.length) >= ALIKE && slipped(term, other)) return term.length;
    const at = [...term].findIndex((sign, number) => sign !== other[number]);
    return at < 0 ? term.length : at;
  };
  return others
    .filter((other) => alike(other) >= Math.max(ALIKE, term.length - UNLIKE) && other.length <= term.length + UNLIKE)
    .sort((one, other) => alike(other) - alike(one) || one.length - other.length).slice(0, 3);
}

/** The groups that the digest has which has the most of them; of several such digests, the one that fits best. */
function together({ sought, had }) {
  const [number, worth] = [(sum, score) => sum + (score > 0), (sum, score) => sum + score];
  const of = (document) => had.map((scores) => scores[document]);
  const better = (one, other) => of(one).reduce(number, 0) - of(other).reduce(number, 0)
    || of(one).reduce(worth, 0) - of(other).reduce(worth, 0);
  const best = had[0].reduce((kept, _, document) => (better(document, kept) > 0 ? document : kept), 0);
  return sought.filter((_, at) => had[at][best]);
}

/** What to ask for of several groups that no digest has all of: most of them, or else each by itself. */
function less(found) {
  const most = together(found);
  const ways = most.length > 1 ? [most] : found.sought.filter((_, at) => anywhere(found.had[at])).map((group) => [group]);
  return ways.map((groups) => [`Digests with “${groups.map(typed).join(" ")}”`, groups.map(asked).join(" ")]);
}

/** What to try instead: queries, each after what it is called. */
export async function instead(found, { beside, facet, digests }, query) {
  const { sought, had, unfiltered } = found;
  const ways = [];
  if (query && unfiltered) ways.push([`Without the filters: ${counted(unfiltered)}`, query]);
  else if (sought.length > 1) ways.push(...less(found));
  else if (sought[0]?.length > 1 && query !== typed(sought[0])) ways.push(["Its words in any order", typed(sought[0])]);
  const unknown = sought.filter((group, at) => !anywhere(had[at]) && group.length === 1);
  const named = unknown.length ? await Promise.all(NAMED.map(facet)) : [];
  const names = named.flatMap((values) => [...values.keys()].flatMap(terms));
  for (const [{ term }] of unknown) {
    ways.push(...near(term, [...new Set([...names, ...await beside(term)])]).map((other) => [`Digests with “${other}”`, other]));
  }
  return [...ways, [`All ${counted(digests)}`, ""]];
}
