import type { Board } from '../boards/board.ts';
import type { Clock } from '../clock.ts';
import type { EffectOutcome } from '../effects/effect.ts';
import type { LaunchEffect } from '../effects/planned-effect.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import { parseRequestFile } from '../requests/request-file.ts';
import { findEdit } from './find-edit.ts';
import type { JobEngine, JobOrder } from './job-engine.ts';
import type { Approved, Orchestrator } from './orchestrator.ts';
import { orderKey } from './order-key.ts';
import { requestsDataset } from './requests-dataset.ts';
import { startJobs } from './start-jobs.ts';
import { takeBackEdit } from './take-back-edit.ts';
import { unchangedFiles } from './unchanged-files.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'pathsInfo' | 'changedPaths' | 'commit' | 'listCommits'>;

interface Parts {
  engine: JobEngine;
  /** Who sets a relaunched request file to the first pending status. A submitted one is always written by the bot. */
  writesRequestFiles: 'bot' | 'backend';
  hub: Files;
  clock: Clock;
}

/**
 * The orchestrator of a board whose evaluations run on an engine of their own. First the request file is edited,
 * compare-and-set (or only compared, where the backend edits it), then the job is ordered: what was not approved so is never
 * ordered. Each half is looked up by itself when a try's outcome is unknown; an order that is refused puts the file back.
 */
export function engineOrchestrator(board: Board, { engine, writesRequestFiles, hub, clock }: Parts): Orchestrator {
  const repo = datasetRepo(board.requests);
  const dataset = requestsDataset(board, hub, clock.now);
  const edits = ({ kind }: LaunchEffect) => writesRequestFiles === 'bot' || kind === 'open-request-file';

  async function editOnce(effect: LaunchEffect, approved: Approved): Promise<EffectOutcome> {
    const { key, startedAt } = approved;
    const earlier = startedAt && (await findEdit(hub, { repo, key, since: startedAt }));
    const done = earlier && (await dataset.findEarlier(effect, { key, startedAt }));
    if (done) return done;
    const outcome = await dataset.launch(effect, approved);
    // The dataset may know an edit of this key that was taken back: what somebody made of the file since is not approved.
    const again = outcome.result === 'done' && outcome.details.foundAgain === true;
    if (!again || (await findEdit(hub, { repo, key, since: startedAt ?? clock.now() }))) return outcome;
    return { result: 'void', reason: 'request-file-changed', details: { path: pathsOf(effect)[0] } };
  }

  async function ordersOf(effect: LaunchEffect, paths: readonly string[], approved: Approved): Promise<JobOrder[]> {
    const same = { board: board.name, case: approved.caseName, on: board.requests.on, dataset: repo.name };
    if (effect.kind !== 'relaunch-many') {
      const { path, model, revision, precision } = effect;
      return [{ ...same, key: orderKey(approved.key), path, model, revision, precision }];
    }
    const read = paths.map(async (path): Promise<JobOrder[]> => {
      const file = await hub.readFile(repo, { path, revision: 'main' });
      const parsed = parseRequestFile(file?.text ?? '');
      if (!parsed.ok) return [];
      const { model, revision, precision } = parsed.file;
      const what = { path, model, revision: revision ?? '', precision: precision ?? '' };
      return [{ ...same, ...what, key: orderKey(approved.key, path) }];
    });
    return (await Promise.all(read)).flat();
  }

  async function giveBack(paths: readonly string[], { startedAt, ...approved }: Approved): Promise<void> {
    const taking = { ...approved, repo, since: startedAt ?? clock.now(), now: clock.now };
    await takeBackEdit(paths, taking, hub);
  }

  async function order(effect: LaunchEffect, ready: Ready, approved: Approved): Promise<EffectOutcome> {
    const orders = await ordersOf(effect, ready.paths, approved);
    const started = await startJobs(orders, { engine, since: approved.startedAt });
    const jobs: Record<string, string> = {};
    const refused: string[] = [];
    for (const [index, { path }] of orders.entries()) {
      const one = started[index];
      if (one?.started) jobs[path] = one.job;
      else refused.push(path);
    }
    if (refused.length > 0 && edits(effect)) await giveBack(refused, approved);
    const refusal = started.find((one) => !one.started);
    const launched = Object.keys(jobs);
    if (refusal && launched.length === 0) return { result: 'refused', reason: refusal.reason, words: refusal.words };
    const told = effect.kind === 'relaunch-many' ? { jobs, launched } : { job: launched.map((path) => jobs[path])[0] };
    return { result: 'done', details: { ...ready.details, ...told } };
  }

  return {
    async findEarlier(effect, { key, startedAt }) {
      if (effect.kind !== 'relaunch-many') {
        const found = await engine.find(orderKey(key), startedAt);
        return found && { result: 'done', details: { job: found.job, foundAgain: true } };
      }
      const jobs: Record<string, string> = {};
      for (const { path } of effect.files) {
        const found = await engine.find(orderKey(key, path), startedAt);
        if (!found) return null;
        jobs[path] = found.job;
      }
      return { result: 'done', details: { jobs, launched: Object.keys(jobs), foundAgain: true } };
    },
    async launch(effect, approved) {
      const outcome = edits(effect) ? await editOnce(effect, approved) : await unchangedFiles(effect, { repo, hub });
      return outcome.result === 'done' ? order(effect, readyOf(effect, outcome.details), approved) : outcome;
    },
    async takeBack(effect, approved) {
      if (!edits(effect)) return;
      const without: string[] = [];
      const since = approved.startedAt ?? clock.now();
      for (const path of pathsOf(effect)) {
        const key = orderKey(approved.key, effect.kind === 'relaunch-many' ? path : undefined);
        if (!(await engine.find(key, since))) without.push(path);
      }
      await giveBack(without, approved);
    },
    state: (job) => engine.state(job),
    log: (job) => engine.log(job),
  };
}

/** Request files whose jobs are to be ordered, and what is told of the first half. */
interface Ready {
  paths: string[];
  details: Record<string, unknown>;
}

function readyOf(effect: LaunchEffect, { launched, ...details }: Record<string, unknown>): Ready {
  const wanted: unknown[] = Array.isArray(launched) ? launched : [];
  const paths = pathsOf(effect);
  return { details, paths: effect.kind === 'relaunch-many' ? paths.filter((path) => wanted.includes(path)) : paths };
}

function pathsOf(effect: LaunchEffect): string[] {
  return effect.kind === 'relaunch-many' ? effect.files.map(({ path }) => path) : [effect.path];
}
