import type { MessageProse } from './message-prose.ts';

/** An old and a new name. */
export interface RenamePair {
  from: string;
  to: string;
}

const forward =
  /⟦(\d+)⟧["')\]]* ?,?(?: ?(?:to|into|as|in|\(?now|\||->|-->|=>|==>|→|⇒|➡️?|➜|⟶|>|for|para|a|en|nach|zu|al|olarak|改为|改成|更名为|改名为|改名成|重命名为|为|에서|를|을|から|を|на|в|إلى)|,? (?:is|was|has been|are|have been|be|got)(?: now| since| just| recently)? (?:now|renamed|called|moved|transferred|known)(?: to| as| into)?|[^.?!\n⟦]{0,40}?(?:\bto|\binto|\bbecomes?|->|→|=>|名称|이름을|名前を|name to|nombre)) ?(?:my new account:? |our new org(?:ani[sz]ation)?:? |the new name:? |be )?["'([]* ?⟦(\d+)⟧/g;
const backward =
  /⟦(\d+)⟧["')\]]* ?,? ?\(?(?:instead of|not|rather than|formerly|previously|was|used to be|was called|replaces|old name:?|ex|anciennement|früher|antes) ?(?:called |known as |named )?["'([]* ?⟦(\d+)⟧/g;

const newFirst = [
  /\bnew(?: \w+)?(?: is| was|:| =)* ⟦(\d+)⟧[^⟦]{0,60}\b(?:old|former|formerly|previous|previously)\b[^⟦]{0,30}⟦(\d+)⟧/g,
  /⟦(\d+)⟧[^⟦\n]{0,40}\b(?:before|until|earlier|in the (?:first|beginning)|originally)\b[^⟦\n]{0,40}\b(?:was|were)\b[^⟦\n]{0,20}⟦(\d+)⟧/g,
  /⟦(\d+)⟧[^⟦\n]{0,30}\bwas (?:written|called|named|listed as|submitted as|once)\b[^⟦\n]{0,20}⟦(\d+)⟧/g,
  /\b(?:hub|repo(?:sitory)?) (?:says|has|shows|is|page is|already says) *⟦(\d+)⟧[^⟦\n]{0,60}\b(?:board|leaderboard|table|row|list|request)\b[^⟦\n]{0,30}⟦(\d+)⟧/g,
];

const listed = '⟦\\d+⟧(?:[ ,;&]+(?:and +)?⟦\\d+⟧){1,9}';
const lists = new RegExp(`(${listed}) *(?:to|into|->|-->|=>|→|⇒|➜) *(${listed})`, 'g');

/** Old and new names, in the order they are paired in the text; two names without a sign between them are old and new in this order. */
export function findRename(prose: MessageProse): RenamePair[] {
  const name = (index: string | undefined): string | null => prose.mentions[Number(index)]?.model ?? null;
  const pairs: RenamePair[] = [];
  const add = (from: string | null, to: string | null): void => {
    if (!from || !to || from === to) return;
    if (!pairs.some((pair) => pair.from === from || (pair.to === from && pair.from === to))) pairs.push({ from, to });
  };
  for (const pattern of [...newFirst, backward]) {
    for (const [, to, from] of prose.masked.text.matchAll(pattern)) add(name(from), name(to));
  }
  if (pairs.length === 0) addLists(prose.masked.text, (from, to) => add(name(from), name(to)));
  if (pairs.length === 0) for (const [, from, to] of prose.masked.text.matchAll(forward)) add(name(from), name(to));
  if (pairs.length > 0) return pairs;
  const models = [...new Set(prose.mentions.map((mention) => mention.model).filter((model) => model !== null))];
  const [from = null, to = null] = models;
  if (models.length === 2) add(from, to);
  return pairs;
}

/** "A, B -> C, D": as many new names as old ones, in the same order. */
function addLists(text: string, add: (from: string | undefined, to: string | undefined) => void): void {
  for (const [, before = '', after = ''] of text.matchAll(lists)) {
    const [olds, news] = [before, after].map((list) => [...list.matchAll(/\d+/g)].map(([index]) => index));
    if (olds && news && olds.length === news.length) for (const [at, old] of olds.entries()) add(old, news[at]);
  }
}
