import type { LookedUpRequestFile } from '../cases/lookups.ts';
import { launchedJob } from '../effects/launched-job.ts';
import type { Orchestrator } from '../orchestrators/orchestrator.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import type { Db } from '../store/database.ts';
import type { Board } from './board.ts';
import { logPath } from './log-path.ts';

interface Sources {
  hub: Pick<HubClient, 'readFile'>;
  db: Db;
  orchestrator: Pick<Orchestrator, 'log'>;
}

/**
 * The log of a request file's newest job, from where the board says that logs are. An orchestrator is asked for the job that
 * the file names, then for the one that the bot launched: a backend may number its jobs itself.
 */
export async function jobLog(
  { path, file }: Pick<LookedUpRequestFile, 'path' | 'file'>,
  board: Board,
  { hub, db, orchestrator }: Sources,
): Promise<string | null> {
  const { logs } = board;
  switch (logs.from) {
    case 'nowhere':
      return null;
    case 'dataset': {
      const at = logPath(logs.path, file);
      const repo = { type: 'dataset', name: logs.dataset } as const;
      return at === null ? null : ((await hub.readFile(repo, { path: at, revision: 'main' }))?.text ?? null);
    }
    case 'orchestrator': {
      const told = file.jobId === null ? null : await orchestrator.log(file.jobId);
      if (told !== null) return told;
      const job = await launchedJob(path, { board: board.name, db });
      return job === null || job === file.jobId ? null : orchestrator.log(job);
    }
  }
}
