/** What a commit of the bot says about itself, so that a call with an unknown outcome can be looked up afterwards. */
export interface CommitTrailer {
  /** The key of the effect that made the commit. */
  effect: string;
  /** Logins of the maintainers whose yes it carries out. */
  approvedBy: string[];
}

const effectLine = 'Steward-Effect';
const approvalLine = 'Approved-by';

/** A commit description with the trailer as its last paragraph. Line breaks in the values cannot start a line of their own. */
export function withCommitTrailer(description: string, { effect, approvedBy }: CommitTrailer): string {
  const lines = [
    `${effectLine}: ${oneLine(effect)}`,
    ...approvedBy.map((login) => `${approvalLine}: ${oneLine(login)}`),
  ];
  return [description.trim(), lines.join('\n')].filter((paragraph) => paragraph !== '').join('\n\n');
}

/** The trailer of a commit message; null when its last paragraph is none, so that quoted trailers further up do not count. */
export function readCommitTrailer(message: string): CommitTrailer | null {
  const paragraph =
    message
      .trim()
      .split(/\r?\n[ \t]*\r?\n/)
      .at(-1) ?? '';
  const lines = paragraph.split(/\r?\n/).map((line) => /^([A-Za-z-]+): (.+)$/.exec(line.trim()));
  if (lines.some((line) => line === null)) return null;
  const values = (name: string) => lines.flatMap((line) => (line?.[1] === name && line[2] ? [line[2]] : []));
  const [effect] = values(effectLine);
  return effect === undefined ? null : { effect, approvedBy: values(approvalLine) };
}

function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
