import { casesWithModels } from '../../src/sandbox/seed/cases-with-models.ts';
import { requestText } from '../../src/sandbox/seed/request-text.ts';
import type { SecondBoard } from './board-on-trial.ts';

const space = 'lingua-board/leaderboard';
const dataset = 'lingua-board/requests';

/** Where the second board's things are. */
export const nationalNames = { space: `spaces/${space}`, dataset } as const;

const model = 'olivia-owner/swift-1b';
const revision = casesWithModels().find(({ request }) => request.json.model === model)?.request.json.revision ?? '';

/** A second board in another shape: other statuses, the commit in the file's name, one maintainer of its own, no table. */
export const nationalBoard: SecondBoard = {
  configuration: {
    name: 'lingua',
    title: 'Lingua Board',
    spaces: [space],
    requests: { dataset, fileName: '{model}_eval_request_{revision}_{private}_{precision}_{weight_type}.json' },
    statuses: {
      pending: ['Pending', 'Rerun'],
      running: ['Running'],
      finished: ['Finished'],
      failed: ['Failed'],
      stopped: ['Rejected'],
    },
    maintainers: { logins: ['noor-maintainer'] },
    polling: { openProposals: '2s', atMost: '1m', sweep: '1m', dataset: '2s' },
  },
  organisations: [
    {
      name: 'lingua-board',
      members: [
        { login: 'noor-maintainer', role: 'admin' },
        { login: 'steward-bot', role: 'write' },
      ],
    },
  ],
  repos: [
    { type: 'space', name: space, files: [{ path: 'README.md', text: '# Lingua Board\n' }] },
    {
      type: 'dataset',
      name: dataset,
      files: [
        {
          path: `${model}_eval_request_${revision.slice(0, 7)}_False_bfloat16_Original.json`,
          text: requestText({
            ...{ model, base_model: '', revision, precision: 'bfloat16', params: 1.2, weight_type: 'Original' },
            ...{ status: 'Failed', submitted_time: '2026-11-20T10:00:00Z', job_id: -1, job_start_time: null },
          }),
        },
      ],
    },
  ],
};
