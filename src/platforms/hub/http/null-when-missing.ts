import { PlatformFault } from '../../platform-fault.ts';

/** Turns "there is none, or you may not see it" (404, 410, and 401 for the anonymous; hub-api.md §1.2) into null. */
export async function nullWhenMissing<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof PlatformFault && isMissing(error)) return null;
    throw error;
  }
}

function isMissing(fault: PlatformFault): boolean {
  if (fault.status === 404 || fault.status === 410) return true;
  return fault.status === 401 && fault.code === null;
}
