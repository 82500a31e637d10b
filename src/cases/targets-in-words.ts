import { findRename } from '../messages/find-rename.ts';
import { messageProse } from '../messages/message-prose.ts';
import { readRequestPath } from '../messages/read-request-path.ts';
import type { MessageToUnderstand, Understanding } from '../messages/understanding.ts';
import type { TargetInWords } from './request-in-words.ts';

/** Everything that a message asks its one intent for: linked request files, models that none of them is of, or pairs of names. */
export function targetsInWords(understanding: Understanding, message: MessageToUnderstand): TargetInWords[] {
  const { intent, models, requestFiles, renameTo } = understanding;
  if (intent === 'rename') return renames({ models, renameTo }, message);
  const files = requestFiles.map((path) => ({ target: path, model: readRequestPath(path)?.model ?? path }));
  const covered = new Set(files.map(({ model }) => model.toLowerCase()));
  return [
    ...files,
    ...models.filter((model) => !covered.has(model.toLowerCase())).map((model) => ({ target: model, model })),
  ];
}

function renames(
  { models, renameTo }: Pick<Understanding, 'models' | 'renameTo'>,
  { kind, title, body }: MessageToUnderstand,
): TargetInWords[] {
  const [from] = models;
  if (from && renameTo) return [{ target: from, model: from, to: renameTo }];
  const pairs = findRename(messageProse(kind === 'opening' ? title : '', body, []));
  return pairs.map((pair) => ({ target: pair.from, model: pair.from, to: pair.to }));
}
