/* The terms of a text, as readout/search/terms.py makes them of the pages, and what a query asks for. */

const UNSPACED = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff"
  + "\\u{20000}-\\u{3ffff}";
const LETTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])`;
const MARK = `(?:(?![${UNSPACED}\\u{10000}-\\u{10ffff}])\\p{M})`;
const SIGNS = `${LETTER}+(?:${MARK}+${LETTER}*)*`;
const WHOLE = "co[-‐](?=o)|cease[-‐](?=fire)|[a-z][-‐](?=[0-9])";
const PREFIX = "(?:anti|bi|co|counter|cyber|de|inter|multi|non|post|pre|re)[-‐]";
const PIECE = new RegExp(`(?=((?:${WHOLE}|${PREFIX})?${SIGNS}))(?:${WHOLE})?${SIGNS}(?:['’]s(?!${LETTER}|${MARK}))?`
  + `|([${UNSPACED}]+)`, "gu");
const STRIPPED = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const SAME = { ς: "σ", ى: "ي", ی: "ي", ک: "ك", ہ: "ه", ة: "ه" };
const ASCII = /^[\x00-\x7f]*$/; // eslint-disable-line no-control-regex

export function fold(text) {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").replace(STRIPPED, "");
  return bare.toUpperCase().toLowerCase().normalize("NFC").replace(/[ςىیکہة]/g, (letter) => SAME[letter]);
}

function stem(word) {
  if ([...word].length < 4 || !word.endsWith("s")) return word;
  if (/ies$/.test(word) && !/[ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[us]s$/.test(word) ? word : word.slice(0, -1);
}

/** What is spelled in two ways, as readout/search/spelling.py has it. */
const SPELLINGS = [
  [/[-‐]/, ""],
  [/([a-z]{2}[^e]i|[a-z]{2}ly)z/g, "$1s"],
  [/([a-z]{2}[bdgilmnpv])our/g, "$1or"],
  [/^(def|off|pret|lic)enc/, "$1ens"],
  [/(cent|theat|met|lit|fib|calib)re$/, "$1er"],
  [/gramme$/, "gram"],
  [/logue$/, "log"],
  [/([aeiou][a-z]{0,30}(?:[ae]|ci))ll(?=e[dr]|ing|or)/g, "$1l"],
  [/ll(?=ment|ful)/g, "l"],
  [/(fulfi|enro|insti|disti)ll$/, "$1l"],
  [/dgement/g, "dgment"],
  [/^aluminu/, "aluminiu"],
  [/^artef/, "artif"],
  [/^ageing$/, "aging"],
  [/^centred$/, "centered"],
  [/^grey/, "gray"],
  [/^manoeuvr(?:e$)?/, "maneuver"],
  [/^practis(?=e|ing)/, "practic"],
  [/^roubl/, "rubl"],
  [/^scept/, "skept"],
];
const oneSpelling = (word) => SPELLINGS.reduce((spelled, [pattern, by]) => spelled.replace(pattern, by), word);

const known = new Map();

/** The term of a folded word. */
function termOf(word) {
  if (!known.has(word)) known.set(word, oneSpelling(stem(word)));
  return known.get(word);
}

/** The words and the runs without spaces of a folded text, each with its place there. */
function* pieces(folded) {
  for (const { index, 1: word, 2: run } of folded.matchAll(PIECE)) {
    yield { word, run: run && [...run], start: index, end: index + (word ?? run).length };
  }
}

export function terms(text) {
  return [...pieces(fold(text))].flatMap(({ word, run }) =>
    (run ? run.map((sign, at) => sign + (run[at + 1] ?? "")) : [termOf(word)]));
}

// ---- queries ---------------------------------------------------------------------------------------------

/** A word sought: a term, and where it may be only the beginning of one, how those begin. */
function sought(word, offset) {
  return { term: termOf(word), offset, length: 1 };
}

/** What a run of a script without spaces is found by: its pairs of characters, one after the other. */
function soughtRun(run, offset) {
  if (run.length === 1) return [{ term: run[0], beginnings: [run[0]], offset, length: 1 }];
  return run.slice(1).map((sign, at) => ({ term: run[at] + sign, offset: offset + at, length: 2 }));
}

/** How the terms of words may begin that a word half typed can become: of "countri" "country", of "neighbou" "neighbo". */
function beginnings(word) {
  const singular = word.length > 4 ? word.replace(/ie?$/, "y") : word;
  const spelled = ["", "e", "r", "g", "ng", "ed"].map((rest) => {
    const whole = oneSpelling(word + rest);
    return whole.slice(0, whole.length - rest.length);
  });
  return [...new Set([word, singular, ...spelled])];
}

/** What a query asks for: groups of words, each a phrase or a single one, all of which a page must have.

    Words between quotation marks are a phrase. The word that the query ends with may be the beginning of one. Each has as
    `text` what was typed, the pairs of a run without spaces as the first of them. */
export function parse(query) {
  const groups = [];
  const parts = query.replace(/[“”„«»＂]/g, '"').split('"');
  parts.forEach((part, number) => {
    const quoted = number % 2 === 1 && number < parts.length - 1;
    const folded = fold(part);
    const phrase = [];
    const typed = folded.length === part.length ? part : folded;
    let offset = 0;
    let upto = 0;
    for (const { word, run, start, end } of pieces(folded)) {
      if (end <= upto && !quoted) continue; // what is behind a prefix, and sought with it
      upto = end;
      const words = run ? soughtRun(run, offset) : [sought(word, offset)];
      words[0].text = typed.slice(start, end);
      if (word && number === parts.length - 1 && end === folded.length) words[0].beginnings = beginnings(word);
      offset += run ? run.length : 1;
      if (quoted) phrase.push(...words);
      else groups.push(words);
    }
    if (phrase.length) groups.push(phrase);
  });
  return groups;
}

export const fits = ({ term, beginnings = [] }, other) =>
  other === term || beginnings.some((beginning) => other.startsWith(beginning));

// ---- where words stand in a text ---------------------------------------------------------------------------

const SIGN = /\P{M}\p{M}*|\p{M}+/gu; // a character with its marks, which fold together
const folds = new Map();

/** A text folded, and for each place in it the place in the text. */
function mapped(text) {
  if (ASCII.test(text)) return { folded: text.toLowerCase(), place: (at) => at };
  let folded = "";
  const places = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (!folds.has(sign)) folds.set(sign, fold(sign));
    folded += folds.get(sign);
    while (places.length < folded.length) places.push(index);
  }
  return { folded, place: (at) => places[at] ?? text.length };
}

/** The terms of a text in their order, each with where the word, or the single character, stands in the text. */
export function units(text) {
  const { folded, place } = mapped(text);
  const found = [];
  for (const { word, run, start, end } of pieces(folded)) {
    if (word) {
      found.push({ term: termOf(word), start: place(start), end: place(start + word.length) });
      continue;
    }
    let at = start;
    run.forEach((sign, number) => {
      found.push({ term: sign + (run[number + 1] ?? ""), start: place(at), end: place(at + sign.length), run: true });
      at += sign.length;
    });
  }
  return found;
}
