import { z } from 'zod';
import { handler, type Request } from '../src/cases/handler.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import type { QueueSummary, StuckRequest } from '../src/queue/queue-summary.ts';

const mostStuck = 10;
const mostFiles = 10;

/** The board's queue: how much waits and runs, where a model stands, and what runs for too long. */
export const queue = handler({
  verb: 'queue',
  aliases: ['queues', 'pending'],
  summary: 'show what waits and what runs, and the place of a model',
  example: '/queue org/model',
  who: 'anyone',
  intent: 'status_question',
  private: true,
  arguments: z.object({ model: z.string().optional().describe('tell the place of this model') }),
  positional: ['model'],
  async review(request) {
    const { lookups, now } = request;
    const { model } = request.arguments;
    const { summary, read, of } = await lookups.queue();
    const stuck = model === undefined ? summary.stuck(now) : [];
    const data = {
      counts: summary.counts(),
      ...{ read, of },
      asked: await asked(summary, request),
      stuck: stuck.slice(0, mostStuck).map((each) => shownStuck(each, request)),
      more_stuck: Math.max(0, stuck.length - mostStuck),
    };
    const code = read < of ? 'queue-being-read' : 'queue';
    return { outcome: 'answer', code, reply: { template: 'queue', data } };
  },
});

type Asked = Request<{ model?: string | undefined }>;

async function asked(summary: QueueSummary, { arguments: { model }, lookups, ...links }: Asked) {
  if (model === undefined) return null;
  const index = await lookups.index();
  const named = index.byPath(model);
  const found = named ? [named] : index.byModel(model);
  const files = found.slice(0, mostFiles).map(({ path }) => {
    const request = summary.byPath(path);
    return {
      ...{ path, url: requestFileUrl(links, path), model: request?.model ?? model },
      class: request?.class ?? 'unread',
      status: request?.status ?? '',
      position: summary.position(path),
      since: request?.started?.toISOString().slice(0, 10) ?? null,
    };
  });
  return { model, files, near: files.length === 0 ? index.near(model) : [] };
}

function shownStuck({ request, hours, longest }: StuckRequest, links: Asked): Record<string, unknown> {
  return {
    ...{
      path: request.path,
      url: requestFileUrl(links, request.path),
      job: request.job,
      params: request.params,
    },
    days: Math.floor(hours / 24),
    longest: Math.round(longest),
  };
}
