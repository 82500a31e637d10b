import type { Ask } from '../cases/ask.ts';
import type { WordsAsk } from '../cases/words-ask.ts';

/** What the bot would have done. What it would have found at the platform is not known: nothing is looked up. */
export interface Action {
  action: 'case' | 'look-up' | 'question' | 'faq' | 'command' | 'approval' | 'hint' | 'silence';
  targets: string[];
  code: string;
  /** The template of what would have been said; null when the request decides that, or nothing is said. */
  template: string | null;
}

interface Before {
  /** Cases that the thread has got so far. */
  cases: number;
  /** Whether the board lets words approve. */
  prose: boolean;
}

const none = { targets: [], template: null };

export function actionOf(ask: Ask, before: Before): Action {
  if (ask.ask === 'nothing') return { ...none, action: 'silence', code: ask.code };
  if (ask.ask === 'commands')
    return { ...none, action: 'command', targets: ask.commands.map(({ source }) => source), code: 'command' };
  return ask.ask === 'words' ? actionOfWords(ask.words, before) : { ...none, action: 'silence', code: ask.ask };
}

function actionOfWords(words: WordsAsk, { cases, prose }: Before): Action {
  switch (words.asks) {
    case 'requests': {
      const [first] = words.requests;
      const targets = words.requests.map(({ words: { target = '', to } }) => (to ? `${target} → ${to}` : target));
      const verb = first?.verb ?? '';
      return verb === 'status'
        ? { action: 'look-up', targets, code: 'status-in-words', template: 'status-model' }
        : { action: 'case', targets: [...targets, ...words.more], code: `${verb}-in-words`, template: 'read-as' };
    }
    case 'target':
      if (cases === 0)
        return { action: 'question', targets: words.named, code: 'asked-for-target', template: 'ask-target' };
      return words.verb === 'status'
        ? { ...none, action: 'look-up', code: 'status-in-words', template: 'status-thread' }
        : { ...none, action: 'silence', code: 'intent-left-alone' };
    case 'new-name':
      return {
        ...{ action: 'question', code: 'asked-for-new-name', template: 'ask-new-name' },
        targets: words.from === null ? [] : [words.from],
      };
    case 'retype':
      return { action: 'question', targets: words.names, code: 'look-alike-letters', template: 'ask-retype' };
    case 'whether':
      return { action: 'question', targets: words.commands, code: 'asked-whether', template: 'ask-whether' };
    case 'faq':
      return { ...none, action: 'faq', code: 'faq-answered', template: `faq/${words.entry}` };
    case 'queue':
      return { ...none, action: 'look-up', code: 'queue', template: 'queue' };
    case 'help':
      return { ...none, action: 'hint', code: 'not-understood', template: 'not-understood' };
    case 'approval':
      if (cases === 0) return { ...none, action: 'silence', code: 'intent-left-alone' };
      return prose && cases === 1
        ? { ...none, action: 'approval', code: 'approved' }
        : { ...none, action: 'hint', code: 'approval-in-words', template: 'approval-in-words' };
  }
}
