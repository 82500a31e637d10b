/** Words that tell a category, the most particular first; the first that a text has decides. */
const categories = [
  { category: 'continuously pretrained', words: /continu/ },
  { category: 'pretrained', words: /pre-?trained|\bbase\b(?! mer)/ },
  { category: 'merge', words: /merge/ },
  { category: 'chat', words: /chat|rlhf|\bdpo\b|\bift\b|instruct|\brl\b|rl-tuned/ },
  { category: 'fine-tuned', words: /fine.?tun/ },
  { category: 'multimodal', words: /multi.?modal/ },
] as const;

/** The category behind what a user or any generation of the table calls it (leaderboard-domain.md §1.3, §2.5); else the text itself. */
export function categoryOf(text: string): string {
  const plain = text.toLowerCase();
  const known = categories.find(({ words }) => words.test(plain));
  return known?.category ?? plain.replace(/^[^\p{L}]+/u, '').trim();
}
