/* Why a page was found: the passages of it that hold the words sought. */

import { fits, units } from "./search-terms.js";

const EXCERPT = 30; // words; twice as many characters of a script without spaces
const BEFORE = 5; // words before the first hit

/** The units of a passage that a group of words marks: the words, or the whole phrase where it stands. */
function hitsOf(group, found) {
  const hits = [];
  found.forEach((unit, at) => {
    const first = at - group[0].offset;
    if (fits(group[0], unit.term) && group.every((word) => found[first + word.offset]
      && fits(word, found[first + word.offset].term))) {
      for (const { offset, length } of group) for (let step = 0; step < length; step += 1) hits.push(first + offset + step);
    }
  });
  return hits;
}

/** The thickest cluster of hits, as pieces of the text that are marked or not. */
export function excerpt(text, found, hits) {
  if (!found.length) return [{ text }];
  const size = found[hits[0] ?? 0].run ? 2 * EXCERPT : EXCERPT;
  const start = (hit) => Math.max(0, Math.min(hit - BEFORE, found.length - size));
  const within = (first) => hits.filter((hit) => hit >= first && hit < first + size).length;
  const first = hits.map(start).reduce((best, one) => (within(one) > within(best) ? one : best), start(hits[0] ?? 0));
  return part(text, found, hits, first, Math.min(first + size, found.length));
}

/** The part of a text from one unit up to another, as pieces that are marked or not. */
function part(text, found, hits, first, last) {
  const pieces = [{ text: first ? "… " : "" }];
  let at = first ? found[first].start : 0;
  for (let number = first; number < last; number += 1) {
    if (!hits.includes(number)) continue;
    const { start, end: upto } = found[number];
    const from = Math.max(start, at); // what is behind a prefix stands in the word with it
    if (from === at && pieces.at(-1).marked) pieces.at(-1).text += text.slice(at, upto);
    else pieces.push({ text: text.slice(at, from) }, { text: text.slice(from, upto), marked: true });
    at = upto;
  }
  const end = last < found.length ? found[last - 1].end : text.length;
  return [...pieces, { text: text.slice(at, end) + (last < found.length ? " …" : "") }].filter((piece) => piece.text);
}

/** What a quote's section tells besides its text. */
export const quoteOf = ([anchor, , speaker, lang, , dir = "ltr"]) => ({ anchor, speaker, lang, dir });

/** What of some sections to show: up to `most` quotes that hold words sought, else the one that holds the most of them.

    Each as pieces of text and, if it is a quote, its anchor, who speaks, the language and how that is written; with how
    many of the words sought the section has that holds the most. None where no section holds any. */
export function passages(sections, groups, most) {
  const read = sections.map((section) => {
    const [, text] = section;
    const found = units(text);
    const hits = groups.map((group) => hitsOf(group, found));
    return { quote: quoteOf(section), text, found, hits: [...new Set(hits.flat())].sort((one, other) => one - other),
      groups: hits.filter((of) => of.length).length };
  });
  const holding = read.filter((one) => one.groups);
  holding.sort((one, other) => other.groups - one.groups); // stable: of equal ones the first on the page
  const quotes = holding.filter(({ quote }) => quote.anchor).slice(0, most);
  const shown = quotes.length ? quotes : holding.slice(0, 1);
  const held = holding[0]?.groups;
  return shown.map(({ quote, text, found, hits }) => ({ ...quote, held, pieces: excerpt(text, found, hits) }));
}

/** A whole text, such as a title, as pieces that are marked or not. */
export function marked(text, groups) {
  const found = units(text);
  return part(text, found, groups.flatMap((group) => hitsOf(group, found)), 0, found.length);
}

/** How a text begins, for a page of which only the title was found. */
export const beginning = ([first]) => (first ? [{ pieces: excerpt(first[1], units(first[1]), []) }] : []);
