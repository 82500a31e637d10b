import type { RequestFileName } from './request-file-name.ts';

export type RequestFileWords = Pick<RequestFileName, 'model' | 'precision' | 'weightType'> &
  Partial<Pick<RequestFileName, 'private' | 'extra'>> & { revision?: string };

/**
 * The path of a request file by a file-name rule; `private` is False unless said otherwise, as every board writes it
 * (leaderboard-domain.md §1.1). Throws when the rule names a word that is not given: the board's rule is wrong then.
 */
export function requestFilePath(words: RequestFileWords, rule: string): string {
  const { folder, ...extra } = words.extra ?? {};
  const slash = words.model.indexOf('/');
  const values: Record<string, string | null> = {
    // Words of other generations (leaderboard-domain.md §1.1): the first seven letters of the commit, and two of 2023.
    ...(words.revision === undefined ? {} : { revision: words.revision.slice(0, 7) }),
    load_in_8bit: words.precision === '8bit' ? 'True' : 'False',
    is_delta: words.weightType === 'Delta' ? 'True' : 'False',
    ...extra,
    model: words.model,
    org: words.model.slice(0, Math.max(slash, 0)),
    name: words.model.slice(slash + 1),
    private: words.private ? 'True' : 'False',
    precision: words.precision,
    weight_type: words.weightType,
  };
  const path = rule.replaceAll(/\{(\w+)\}/g, (_, word: string) => {
    const value = values[word];
    if (value === undefined || value === null) throw new RangeError(`the file-name rule needs {${word}}`);
    return value;
  });
  return (folder === undefined ? path : `${folder}/${path}`).replace(/^\//, '');
}
