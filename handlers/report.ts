import { z } from 'zod';
import { handler } from '../src/cases/handler.ts';
import { carryOutRelaunch } from '../src/failures/carry-out-relaunch.ts';
import { examineFailure } from '../src/failures/examine-failure.ts';
import { findFailedFile } from '../src/failures/find-failed-file.ts';
import { proposeRelaunch } from '../src/failures/propose-relaunch.ts';
import { refuseRelaunch } from '../src/failures/refuse-relaunch.ts';
import { matchPrecision } from '../src/submissions/match-precision.ts';

const reported = z.object({
  target: z.string().optional().describe('the request file or the model; a link anywhere in the message counts, too'),
  precision: z.string().optional().describe('when the model was submitted at more than one'),
  text: z.string().optional().describe('what you know about it'),
});

/** A failure report: finds the request file, names the cause and whose side it is on, and proposes a launch where that helps. */
export const report = handler({
  verb: 'report',
  aliases: ['failed', 'failure', 'rerun', 'restart'],
  summary: 'report a failed evaluation',
  example: '/report org/model',
  who: 'anyone',
  intent: 'failure_report',
  arguments: reported,
  positional: ['target'],
  remainder: 'text',
  async review(request) {
    const { target, text = '' } = request.arguments;
    // `/report org/model bfloat16`: the first word of the text may be the precision.
    const [word = ''] = text.split(/\s+/);
    const named = matchPrecision(word, request.board.submissions.precisions) ?? undefined;
    const precision = request.arguments.precision ?? named;
    const sought = { verb: 'report', target, precision, text: request.message.text };
    const found = await findFailedFile(sought, request);
    if (!found.found) return found.review;
    const examined = await examineFailure(found.file, request);
    return examined.worthLaunching
      ? proposeRelaunch(found.file, examined, request)
      : refuseRelaunch(found.file, examined, request);
  },
  carryOut: carryOutRelaunch,
});
