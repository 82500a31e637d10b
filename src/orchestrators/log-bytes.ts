/** How much of a job's log is read, from its end: what the cause of a failure is looked for in. */
export const logBytes = 256 * 1024;
