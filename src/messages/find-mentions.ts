import { findModelNames } from './find-model-names.ts';
import type { LinkTarget, Site } from './hub-link.ts';
import { readRequestPath } from './read-request-path.ts';
import { scanLinks } from './scan-links.ts';

/** A place in the text that names a model, by its name or by a link of any form, or that links something else. */
export interface Mention {
  /** null for links that name no model. */
  model: string | null;
  /** null for a name in prose. */
  target: LinkTarget | null;
  /** Precision as written in the file name or pasted request. */
  precision: string | null;
  /** Commit, branch or tag of the model as linked or pasted. */
  revision: string | null;
  start: number;
  end: number;
}

/** All mentions in order, and words that imitate a name with letters of another alphabet. Addresses that lead elsewhere have neither. */
export function findMentions(text: string, hubs: readonly Site[]): { mentions: Mention[]; lookAlikes: string[] } {
  let rest = text;
  const mentions: Mention[] = [];
  for (const { target, start, end } of scanLinks(text, hubs)) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    mentions.push({ ...factsOf(target), target, start, end });
  }
  const { names, lookAlikes } = findModelNames(rest);
  for (const { start, end } of lookAlikes) mentions.push({ ...factsOf(null), target: null, start, end });
  for (const { name, start, end } of names) {
    mentions.push({ model: name, target: null, precision: null, revision: null, start, end });
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), lookAlikes: lookAlikes.map(({ name }) => name) };
}

type Facts = Pick<Mention, 'model' | 'precision' | 'revision'>;

function factsOf(target: LinkTarget | null): Facts {
  const none = { model: null, precision: null, revision: null };
  if (target?.kind === 'request-json') {
    return {
      model: target.model.includes('/') ? target.model : null,
      precision: target.precision,
      revision: target.revision,
    };
  }
  if (target?.kind === 'request-file') return { ...none, ...readRequestPath(target.path) };
  if (target?.kind === 'model') return { ...none, model: target.model, revision: target.revision };
  if (target?.kind === 'model-file') {
    const pinned = /^[0-9a-f]{7,40}$/.test(target.revision) ? target.revision : null;
    return { ...none, model: target.model, revision: pinned };
  }
  if (target?.kind === 'results' || target?.kind === 'details') return { ...none, model: target.model };
  return none;
}
