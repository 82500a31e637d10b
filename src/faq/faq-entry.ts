/** One question that people ask about the board. Its answer is templates/faq/{name}.md. */
export interface FaqEntry {
  name: string;
  /** Words or phrases that are about this and hardly anything else; `*` stands for the rest of a word. */
  telling: readonly string[];
  /** Words that fit, but fit other entries as well. */
  fitting: readonly string[];
}
