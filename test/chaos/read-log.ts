import { z } from 'zod';
import { type LoggedWrite, loggedWrite } from './logged-write.ts';

/** Everything that a stand-in was asked to write, oldest first. */
export async function readLog(control: string): Promise<LoggedWrite[]> {
  return z.array(loggedWrite).parse(await (await fetch(`${control}/log`)).json());
}
