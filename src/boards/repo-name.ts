import { z } from 'zod';

/** A setting that names a repository. */
export const repoName = z
  .string()
  .regex(/^[\w.-]+\/[\w.-]+$/, 'write it as namespace/name')
  .describe('A repository as namespace/name');
