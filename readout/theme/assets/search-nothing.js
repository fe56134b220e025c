/* Where a search finds nothing: why, and what to try instead. It is fetched only then. */

const [ALIKE, UNLIKE] = [4, 3]; // letters that words which begin alike share at least, and do not share at most

const typed = (group) => group.map((word) => word.text).filter(Boolean).join(" ");

const counted = (n) => `${n.toLocaleString("en")} ${n === 1 ? "digest" : "digests"}`;

/** Why nothing is found, as the end of a sentence. */
export function why({ sought, known, unfiltered }) {
  if (unfiltered) return " with these filters";
  if (sought.length < 2) return "";
  const unknown = sought.filter((_, at) => !known[at]).map((group) => `“${typed(group)}”`);
  return unknown.length ? `: none has ${unknown.join(" or ")}` : ": none has all of it";
}

/** Those of some terms that begin most like one, three at most. */
export function near(term, others) {
  const alike = (other) => {
    const at = [...term].findIndex((sign, number) => sign !== other[number]);
    return at < 0 ? term.length : at;
  };
  return others
    .filter((other) => alike(other) >= Math.max(ALIKE, term.length - UNLIKE) && other.length <= term.length + UNLIKE)
    .sort((one, other) => alike(other) - alike(one) || one.length - other.length).slice(0, 3);
}

/** What to try instead: queries, each after what it is called. */
export async function instead({ sought, known, unfiltered }, { beside, digests }, query) {
  const ways = [];
  if (query && unfiltered) ways.push([`Without the filters: ${counted(unfiltered)}`, query]);
  else if (sought.length > 1) {
    ways.push(...sought.filter((_, at) => known[at]).map((group) => [
      `Digests with “${typed(group)}”`, group.length > 1 ? `“${typed(group)}”` : typed(group)]));
  } else if (sought[0]?.length > 1 && query !== typed(sought[0])) ways.push(["Its words in any order", typed(sought[0])]);
  const unknown = sought.filter((group, at) => !known[at] && group.length === 1);
  for (const [{ term }] of unknown) {
    ways.push(...near(term, await beside(term)).map((other) => [`Digests with “${other}”`, other]));
  }
  return [...ways, [`All ${counted(digests)}`, ""]];
}
