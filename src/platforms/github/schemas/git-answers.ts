import { z } from 'zod';

/** The parts of GitHub's answers about files, commits and pull requests that are used. */
export const gitRef = z.object({ object: z.object({ sha: z.string() }) });

/** Of a folder the answer is a list; of anything but a file the type is another. */
export const contentFile = z.union([
  z.object({ type: z.literal('file'), sha: z.string(), size: z.int(), encoding: z.string(), content: z.string() }),
  z.object({ type: z.string() }).transform(() => null),
  z.array(z.unknown()).transform(() => null),
]);

export const gitBlob = z.object({ content: z.string(), encoding: z.literal('base64') });

export const gitTree = z.object({
  sha: z.string(),
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), type: z.enum(['blob', 'tree', 'commit']), sha: z.string(), size: z.int().optional() }),
  ),
});
export type GitTree = z.infer<typeof gitTree>;

export const gitObject = z.object({ sha: z.string() });

export const gitCommit = z.object({
  tree: gitObject,
  parents: z.array(gitObject),
});

export const commitList = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({ message: z.string(), committer: z.object({ date: z.string() }).nullable() }),
  }),
);

/** A file that a comparison or a pull request changes; a moved one has its old name, too. */
const changedFile = z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() });
export const changedFiles = z.array(changedFile);
export type ChangedFile = z.infer<typeof changedFile>;

export const comparison = z.object({
  status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
  files: changedFiles.optional(),
});

export const pullRequest = z.object({ number: z.int(), node_id: z.string(), draft: z.boolean().optional() });

export const pullRequestList = z.array(z.object({ number: z.int(), title: z.string(), draft: z.boolean().optional() }));
