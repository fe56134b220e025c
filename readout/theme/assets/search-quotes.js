/* The quotes that filters ask for, where no words are sought. */

import { excerpt, quoteOf } from "./search-passages.js";
import { units } from "./search-terms.js";

/** Up to `most` quotes of a page, each in the site's language where it is translated: those on one of the `topics`, what
    the `speakers` said first, or what they said on any where none is named. Both are sets of names. */
export function quotes(page, speakers, topics, most) {
  const said = ([, , by]) => [...speakers].some((name) => by.startsWith(`${name}, `)); // as provenance.py has it
  const on = ([, , , , numbers]) => numbers.some((number) => topics.has(page.topics[number]));
  const asked = page.sections.filter((section) => section[0] && (topics.size ? on(section) : said(section)));
  const once = [...new Map(asked.map((section) => [section[0], section])).values()]; // the translation follows its quote
  once.sort((one, other) => said(other) - said(one));
  return once.slice(0, most).map((section) => ({ ...quoteOf(section), pieces: excerpt(section[1], units(section[1]), []) }));
}
