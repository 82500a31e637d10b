import type { Logger } from 'pino';
import type { Board } from '../boards/board.ts';
import type { Configuration } from '../boards/configuration.ts';
import type { Clock } from '../clock.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import { openHubFetch } from '../platforms/hub/hub-fetch.ts';
import type { Secrets } from '../secrets.ts';
import { engineOrchestrator } from './engine-orchestrator.ts';
import { githubActionsEngine } from './github-actions/github-actions-engine.ts';
import { hfJobsEngine } from './hf-jobs/hf-jobs-engine.ts';
import { httpEngine } from './http/http-engine.ts';
import type { JobEngine } from './job-engine.ts';
import type { Orchestrator } from './orchestrator.ts';
import { requestsDataset } from './requests-dataset.ts';

interface Sources {
  hub: HubClient;
  configuration: Pick<Configuration, 'hub' | 'github'>;
  secrets: Secrets;
  clock: Clock;
  log: Pick<Logger, 'warn'>;
}

/** Opens the orchestrator that a board's configuration names. */
export function openOrchestrator(board: Board, sources: Sources): Orchestrator {
  const { hub, clock } = sources;
  const engine = openEngine(board, sources);
  if (!engine || board.orchestrator.kind === 'requests-dataset') return requestsDataset(board, hub, clock.now);
  const { writesRequestFiles } = board.orchestrator;
  return engineOrchestrator(board, { engine, writesRequestFiles, hub, clock });
}

function openEngine(
  { name, orchestrator: settings }: Board,
  { configuration, secrets: { hubToken, orchestrators }, clock, log }: Sources,
): JobEngine | null {
  switch (settings.kind) {
    case 'requests-dataset':
      return null;
    case 'http':
      return httpEngine(settings, { secret: orchestrators.http.get(name)?.[0] ?? '', clock });
    case 'github-actions':
      return githubActionsEngine(settings, {
        ...{ api: configuration.github.api, token: orchestrators.githubToken ?? '', clock },
      });
    case 'hf-jobs': {
      const token = orchestrators.jobsToken ?? hubToken;
      const http = openHubFetch({ url: configuration.hub, token, clock, log });
      return hfJobsEngine(settings, { http, token, secrets: orchestrators.jobs.get(name) ?? {} });
    }
  }
}
