import type { ProseLine } from './read-message.ts';

const lettersBelow =
  /^-{3,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine)\s*-{3,}$/i;
const introduction =
  /^(?:(?:on|am|le|el|em|il)\s.{3,120}\s(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto)\b.{0,80}:|.{3,80}(?:於|在|님이).{3,60}(?:写道|寫道|작성):)$/i;

/** Leaves out what a mail program quotes without `>`: the line "On … wrote:" and everything under "Original Message". */
export function dropQuotedMail(lines: ProseLine[]): ProseLine[] {
  const below = lines.findIndex((line) => lettersBelow.test(line.full));
  const own = below < 0 ? lines : lines.slice(0, below);
  return own.filter((line) => !introduction.test(line.full));
}
