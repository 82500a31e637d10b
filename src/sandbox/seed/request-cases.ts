import type { FailureClass } from '../../failures/failure-class.ts';
import { hashOf } from './hash-of.ts';

/** One request file made for the sandbox; everything else comes from the model's own spec. */
export interface RequestCase {
  shows: string;
  model: string;
  status: string;
  submitted: string;
  /** Scheduler's number and naive local start; null when the job was never launched. */
  job: { id: string; start: string } | null;
  precision?: string;
  chat?: boolean;
  /** What its log says. */
  log?: FailureClass;
  /** When a result was pushed, naive. */
  result?: string;
  fileName?: string;
  sender?: string;
  /** Somebody voted for it while it waited. */
  voted?: boolean;
}

const olivia = 'olivia-owner';

/** A request file for every state and every failure that the sandbox can show. */
export const requestCases: RequestCase[] = [
  failed('heron-7b-vocab', { log: 'size-mismatch', shows: 'head moved since the pinned commit' }),
  failed('heron-7b-no-tokenizer', { log: 'tokenizer' }),
  failed('heron-2.4b-base', { log: 'chat-template', chat: true }),
  failed('heron-7b-remote-code', { log: 'remote-code' }),
  failed('heron-7b-gated', { log: 'gated' }),
  failed('swift-1b', { log: 'network' }),
  failed('swift-13b', { log: 'oom-shared-gpu' }),
  failed('swift-3b', { log: 'node-failure' }),
  {
    shows: 'never launched',
    model: `${olivia}/swift-70b`,
    status: 'FAILED',
    submitted: '2024-08-19T22:57:26Z',
    job: null,
  },
  failed('swift-8b', { shows: 'FAILED although a newer result is there', result: '2024-09-12T03:11:40.220517' }),
  {
    shows: 'RUNNING for weeks',
    model: `${olivia}/swift-14b`,
    status: 'RUNNING',
    submitted: '2024-09-02T11:20:00Z',
    job: { id: '9120417', start: '2024-09-02T14:05:31.118204' },
  },
  {
    shows: 'RERUN',
    model: `${olivia}/swift-8b`,
    precision: 'float16',
    status: 'RERUN',
    submitted: '2024-09-03T08:12:44Z',
    job: null,
  },
  {
    shows: 'name of the 2023 era',
    model: `${olivia}/heron-3b-chat`,
    precision: 'float16',
    status: 'FINISHED',
    submitted: '2023-10-15T11:17:51Z',
    job: { id: '225981', start: '2023-10-16T02:40:11.004112' },
    fileName: 'heron-3b-chat_eval_request_False_False_False.json',
  },
  {
    shows: 'lower-case weight type',
    model: `${olivia}/heron-7b-jinja`,
    status: 'FINISHED',
    submitted: '2024-12-12T17:03:09Z',
    job: { id: '13377042', start: '2024-12-12T18:30:01.771003' },
    fileName: 'heron-7b-jinja_eval_request_False_bfloat16_original.json',
    result: '2024-12-12T19:44:30.105219',
  },
  {
    shows: 'renamed since',
    voted: true,
    model: `${olivia}/old-heron-3b`,
    status: 'FINISHED',
    submitted: '2024-07-21T09:00:12Z',
    job: { id: '7204118', start: '2024-07-21T10:15:40.440129' },
    result: '2024-07-21T11:02:59.310400',
  },
  {
    shows: 'prefix sibling of the renamed one',
    model: `${olivia}/heron-3b-chat`,
    status: 'FINISHED',
    submitted: '2024-07-22T09:00:12Z',
    job: { id: '7204299', start: '2024-07-22T10:15:40.901217' },
    result: '2024-07-22T11:08:21.600017',
  },
  {
    shows: 'waiting, so that a newcomer sees it run',
    model: 'heron-labs/heron-13b',
    status: 'PENDING',
    submitted: '2024-10-01T07:45:00Z',
    job: null,
    sender: olivia,
  },
  {
    shows: 'copy of another model',
    model: 'sam-stranger/eagle-7b',
    status: 'FINISHED',
    submitted: '2024-09-20T16:31:18Z',
    job: { id: '9817702', start: '2024-09-20T18:00:03.550821' },
    result: '2024-09-20T19:10:52.007731',
    sender: 'sam-stranger',
  },
  {
    shows: 'undeclared merge',
    model: 'sam-stranger/eagle-7b-blend',
    status: 'FINISHED',
    submitted: '2024-09-21T08:12:40Z',
    job: { id: '9821450', start: '2024-09-21T09:15:21.114208' },
    result: '2024-09-21T10:31:08.662114',
    sender: 'sam-stranger',
  },
  {
    shows: 'flagged',
    model: 'sam-stranger/kite-7b',
    status: 'FINISHED',
    submitted: '2024-09-05T13:40:02Z',
    job: { id: '9402218', start: '2024-09-05T14:58:44.300125' },
    result: '2024-09-05T16:20:33.918270',
    sender: 'sam-stranger',
  },
];

function failed(model: string, more: Partial<RequestCase>): RequestCase {
  const minute = String(10 + hashOf(model, 50));
  return {
    shows: `FAILED: ${more.log ?? 'without a log'}`,
    model: `${olivia}/${model}`,
    status: 'FAILED',
    submitted: `2024-09-10T08:${minute}:05Z`,
    job: { id: String(9_400_000 + hashOf(model, 90_000)), start: `2024-09-11T01:${minute}:22.804417` },
    ...more,
  };
}
