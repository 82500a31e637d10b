// @ts-check

const most = 1_000;
/** @type {Map<string, string>} */
const known = new Map();

/**
 * HTML of Markdown texts, in their order; each is asked for once.
 * @param {string[]} texts
 * @returns {Promise<string[]>}
 */
export async function renderTexts(texts) {
  const fresh = [...new Set(texts)].filter((text) => !known.has(text));
  if (known.size > most) known.clear();
  if (fresh.length > 0) {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('render', { method: 'POST', headers, body: JSON.stringify({ texts: fresh }) });
    if (!response.ok) throw new Error(`The page answered ${response.status}`);
    /** @type {string[]} */
    const rendered = await response.json();
    fresh.forEach((text, index) => {
      known.set(text, rendered[index] ?? '');
    });
  }
  return texts.map((text) => known.get(text) ?? '');
}
