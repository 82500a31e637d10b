import { PlatformFault } from '../platforms/platform-fault.ts';
import { MovedOn } from '../store/moved-on.ts';

/** Codes of broken connections and of a database that goes down or comes up. */
const passingCodes = /^(E[A-Z]+|08...|57P..)$/;

/** A fault that passes by itself: the Hub or the database cannot be reached, a token ran out, or somebody else was quicker. */
export function mayPass(fault: unknown): boolean {
  if (fault instanceof MovedOn) return true;
  if (fault instanceof PlatformFault)
    return fault.status === 401 || !['refused', 'unreadable-answer'].includes(fault.kind);
  return fault instanceof Error && 'code' in fault && passingCodes.test(String(fault.code));
}
