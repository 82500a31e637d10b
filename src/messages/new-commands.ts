import type { Command } from './command.ts';
import { parseCommands } from './parse-commands.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * The commands that an edit of a message added, in order: those whose source stands more often in the new text than in the old
 * one. Moving a command, or changing the words around it, adds nothing.
 */
export function newCommands(before: string, after: string): Command[] {
  const seen = new Map<string, number>();
  for (const command of parseCommands(readMarkdown(before))) {
    const key = normalise(command.source);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return parseCommands(readMarkdown(after)).filter((command) => {
    const key = normalise(command.source);
    const left = seen.get(key) ?? 0;
    if (left > 0) seen.set(key, left - 1);
    return left === 0;
  });
}

function normalise(source: string): string {
  return source
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s.,;:!?]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^\/\S+/, (verb) => verb.toLowerCase());
}
