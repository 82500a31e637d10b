import type { Handler } from '../src/cases/handler.ts';
import { approve } from './approve.ts';
import { cancel } from './cancel.ts';
import { help } from './help.ts';
import { reject } from './reject.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { submit } from './submit.ts';
import { why } from './why.ts';

/** Everything people can ask for, in the order in which help lists it. */
export const handlers: readonly Handler[] = [submit, report, status, why, approve, reject, cancel, help];
