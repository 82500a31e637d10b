import { z } from 'zod';
import type { CaseSubject } from '../src/cases/case.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import type { LookedUpRequestFile } from '../src/cases/lookups.ts';
import type { PlannedEffect } from '../src/effects/planned-effect.ts';
import { readHubAddress } from '../src/messages/read-hub-address.ts';
import { formatRequestFile } from '../src/requests/format-request-file.ts';
import { requestFilePath } from '../src/requests/request-file-path.ts';
import { statusClass } from '../src/requests/status-class.ts';
import { baseModelOf } from '../src/submissions/base-model-of.ts';
import { failedTwins } from '../src/submissions/failed-twins.ts';
import type { ModelLookup } from '../src/submissions/model-facts.ts';
import type { Note } from '../src/submissions/note.ts';
import type { Submission } from '../src/submissions/submission.ts';
import type { SubmittedFields } from '../src/submissions/submitted-fields.ts';
import { validateSubmission } from '../src/submissions/validate-submission.ts';

/** Reads its own output, too: arguments are kept with the case and read again when it is reviewed again. */
const yes = z.union(
  [
    z.boolean(),
    z.enum(['yes', 'no', 'true', 'false', 'on', 'off']).transform((word) => ['yes', 'true', 'on'].includes(word)),
  ],
  'say yes or no',
);

const asModel = 'write it as org/model';
const example = '/submit org/model precision=bfloat16';

const submitted = z.object({
  model: z
    .string()
    .regex(/^(?:[\w.-]+(?:\/[\w.-]+)?|https?:\/\/\S+)$/, asModel)
    .describe('the model as org/model'),
  revision: z.string().optional().describe('a branch, tag or commit; main when left out. The commit is pinned'),
  precision: z.string().optional().describe('float16, bfloat16, 8bit, 4bit or GPTQ'),
  type: z.string().optional().describe('for example pretrained, fine-tuned, chat or merge'),
  weights: z.string().optional().describe('Original, Adapter or Delta'),
  base: z.string().optional().describe('the base model of adapter or delta weights'),
  chat_template: yes.optional().describe('whether the chat template is used: yes or no'),
});

/** Opens a request file for a model after every rule of the board was checked (leaderboard-domain.md §2). */
export const submit = handler({
  verb: 'submit',
  aliases: ['evaluate', 'resubmit'],
  summary: 'submit a model for evaluation',
  example,
  who: 'anyone',
  intent: 'submission',
  arguments: submitted,
  positional: ['model', 'revision', 'precision'],
  review,
  carryOut,
});

type Asked = Request<z.infer<typeof submitted>>;

async function review(request: Asked): Promise<Review> {
  const { arguments: given, board, lookups, knowledge, actor, now, hub } = request;
  const model = modelNamed(given.model, hub);
  if (model === null) return notAModel(given.model);
  const submission: Submission = {
    ...{
      model,
      revision: given.revision ?? null,
      precision: given.precision ?? null,
      modelType: given.type ?? null,
    },
    ...{
      weightType: given.weights ?? null,
      baseModel: given.base ?? null,
      chatTemplate: given.chat_template ?? null,
      sender: actor.login,
    },
  };
  const lookup = await lookups.model(model, given.revision ?? 'main');
  const name = lookup.found ? lookup.facts.id : model;
  const namespace = name.includes('/') ? (name.split('/')[0] ?? '') : '';
  const inNamespace = await lookups.requestFilesIn(namespace);
  const removed = board.removals.by === 'status' ? board.removals.status : null;
  const existing = inNamespace.filter(
    ({ file }) => file.model.toLowerCase() === name.toLowerCase() && file.status !== removed,
  );
  const judged = validateSubmission(submission, {
    ...{ board, lookup, architectures: knowledge.architectures, now },
    baseLookup: await baseOf(submission, lookup, request),
    failedTwins: lookup.found ? await failedTwins(lookup.facts, { board, inNamespace, lookups }) : [],
    existing: existing.map(({ path, file }) => ({
      ...{ path, status: statusClass(file.status, board.statuses), revision: file.revision ?? '' },
      ...{ precision: file.precision ?? '', weightType: file.weightType ?? '' },
    })),
    recentInNamespace: submittedTimes(inNamespace, namespace, request),
  });
  if (!judged.ok) {
    const [first] = judged.refusals;
    return {
      outcome: 'refuse',
      code: first?.code ?? 'refused',
      reply: { template: 'submit-refused', data: { model: name, reasons: judged.refusals } },
    };
  }
  return propose(judged, request);
}

/** A name, or the name in the address of a model's page; null for any other address. */
function modelNamed(written: string, hub: string): string | null {
  if (!written.includes('://')) return written;
  const target = readHubAddress(written, [hub]);
  return target?.kind === 'model' || target?.kind === 'model-file' ? target.model : null;
}

function notAModel(given: string): Review {
  const problems = [{ reason: 'invalid', argument: 'model', given, message: asModel }];
  const data = { source: `/submit ${given}`, problems, example };
  return { outcome: 'refuse', code: 'invalid-arguments', reply: { template: 'invalid-arguments', data } };
}

/** When requests of a namespace were submitted, those included that were asked for just now and have no file yet. */
function submittedTimes(found: LookedUpRequestFile[], namespace: string, { cases }: Asked): Date[] {
  const paths = new Set(found.map(({ path }) => path));
  const asked = cases.filter(
    ({ state, subject }) =>
      subject.details.kind === 'submission' &&
      (state === 'proposed' || state === 'acting') &&
      subject.model.split('/')[0]?.toLowerCase() === namespace.toLowerCase() &&
      subject.basis.every(({ path }) => !paths.has(path)),
  );
  return [...found.flatMap(({ file }) => file.submittedTime ?? []), ...asked.map(({ createdAt }) => createdAt)];
}

async function baseOf(
  submission: Submission,
  lookup: ModelLookup,
  { board, lookups }: Asked,
): Promise<ModelLookup | null> {
  const base = lookup.found ? baseModelOf(submission, lookup.facts, board) : null;
  return base === null ? null : lookups.model(base, 'main');
}

async function propose(
  { request: made, notes }: { request: SubmittedFields; notes: Note[] },
  asked: Asked,
): Promise<Review> {
  const { board, lookups } = asked;
  const path = requestFilePath(
    { model: made.model, precision: made.precision, weightType: made.weight_type, revision: made.revision },
    board.requests.fileName,
  );
  const replaced = (await lookups.index()).byPath(path);
  const text = formatRequestFile({
    ...{
      model: made.model,
      baseModel: made.base_model,
      revision: made.revision,
      precision: made.precision,
      params: made.params,
    },
    ...{
      architectures: made.architectures === '' ? [] : made.architectures.split(';'),
      weightType: made.weight_type,
      modelType: made.model_type,
    },
    ...{ status: board.statuses.pending[0] ?? 'PENDING', submittedTime: new Date(made.submitted_time) },
    ...{ useChatTemplate: made.use_chat_template, sender: made.sender },
  });
  const { model, revision, precision } = made;
  const subject: CaseSubject = {
    ...{ model, about: `submission:${path}`, basis: [{ path, blob: replaced?.oid ?? null }] },
    details: { kind: 'submission', revision, precision, text },
  };
  const data = {
    ...{ model, path, revision, precision },
    params: made.params,
    weight_type: made.weight_type,
    model_type: made.model_type,
    chat_template: made.use_chat_template,
    notes,
  };
  return {
    ...{ outcome: 'propose', code: 'submission-valid', subject },
    needsApproval: board.submissions.approval === 'maintainer',
    reply: { template: 'submit-proposal', data },
  };
}

function carryOut({ model, basis, details }: CaseSubject): PlannedEffect[] {
  if (details.kind !== 'submission') return [];
  const { revision, precision, text } = details;
  return basis.map(({ path, blob }) => ({
    kind: 'open-request-file',
    path,
    text,
    replaces: blob,
    model,
    revision,
    precision,
  }));
}
