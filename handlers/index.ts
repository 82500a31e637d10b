import type { Handler } from '../src/cases/handler.ts';
import { appeal } from './appeal.ts';
import { approve } from './approve.ts';
import { cancel } from './cancel.ts';
import { confirm } from './confirm.ts';
import { duplicate } from './duplicate.ts';
import { faq } from './faq.ts';
import { flag } from './flag.ts';
import { help } from './help.ts';
import { incident } from './incident.ts';
import { link } from './link.ts';
import { ping } from './ping.ts';
import { queue } from './queue.ts';
import { reject } from './reject.ts';
import { relaunch } from './relaunch.ts';
import { remove } from './remove.ts';
import { rename } from './rename.ts';
import { report } from './report.ts';
import { scores } from './scores.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { submit } from './submit.ts';
import { unlink } from './unlink.ts';
import { update } from './update.ts';
import { why } from './why.ts';

/** Everything people can ask for, in the order in which help lists it. */
export const handlers: readonly Handler[] = [
  submit,
  update,
  report,
  rename,
  remove,
  flag,
  appeal,
  duplicate,
  status,
  queue,
  search,
  scores,
  faq,
  why,
  confirm,
  approve,
  reject,
  cancel,
  relaunch,
  incident,
  link,
  unlink,
  help,
  ping,
];
