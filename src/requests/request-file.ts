import { z } from 'zod';
import { lenientTime } from './lenient-time.ts';
import { normalisePrecision } from './normalise-precision.ts';
import { parseJson } from './parse-json.ts';

/** A request file of any generation. What a file does not have, or has in a wrong type, is null. */
export interface RequestFile {
  /** Without the spaces that some files have around it. */
  model: string;
  baseModel: string | null;
  /** A commit, or `main` or '' on older boards, where nothing was pinned. */
  revision: string | null;
  /** In the board's spelling: fp16 is float16. */
  precision: string | null;
  /** Billions; wrong for many adapters and for files of December 2024 (leaderboard-domain.md §2.4). */
  params: number | null;
  /** '?', 'Unknown' and '' are no architectures. */
  architectures: string[];
  /** As stored; compare without regard to case. */
  weightType: string | null;
  /** As written; see `statusClass`. */
  status: string | null;
  submittedTime: Date | null;
  modelType: string | null;
  /** null: never launched. */
  jobId: string | null;
  /** The backend's local time, read as UTC. */
  jobStartTime: Date | null;
  useChatTemplate: boolean | null;
  sender: string | null;
  asWritten: { precision: string | null; submittedTime: string | null; jobStartTime: string | null };
  /** Every field of the file, known or not. */
  fields: Readonly<Record<string, unknown>>;
  /** Known fields whose value has a type that no generation gives them. */
  problems: FieldProblem[];
  text: string;
}

interface FieldProblem {
  field: string;
  expected: string;
  written: unknown;
}

export type ParsedRequestFile =
  | { ok: true; file: RequestFile }
  | { ok: false; reason: 'not-json' | 'not-an-object' | 'no-model'; detail: string };

const objectSchema = z.record(z.string(), z.unknown());
const modelSchema = z.string().trim().min(1);
const text = { expected: 'text', schema: z.string() };
const listOfText = { expected: 'text or a list', schema: z.union([z.string(), z.array(z.string())]) };
const number = { expected: 'a number', schema: z.number() };
const truth = { expected: 'true or false', schema: z.boolean() };
const numberOrText = { expected: 'a number or text', schema: z.union([z.number(), z.string()]) };

/**
 * Reads a request file of v2, v1, the demo template, pt, Intel, AraGen or ko (leaderboard-domain.md §1.2, §1.3).
 * Only a file that is no JSON object or names no model is refused; wrong-typed fields are reported in `problems`.
 */
export function parseRequestFile(source: string): ParsedRequestFile {
  const json = parseJson(source);
  if (!json.ok) return { ok: false, reason: 'not-json', detail: json.detail };
  const object = objectSchema.safeParse(json.value);
  if (!object.success || Array.isArray(json.value)) {
    return { ok: false, reason: 'not-an-object', detail: Array.isArray(json.value) ? 'a list' : String(json.value) };
  }
  const fields = object.data;
  const model = modelSchema.safeParse(fields.model);
  if (!model.success) return { ok: false, reason: 'no-model', detail: JSON.stringify(fields.model) ?? 'no such field' };

  const problems: FieldProblem[] = [];
  function read<T>(field: string, { expected, schema }: { expected: string; schema: z.ZodType<T> }): T | null {
    const written = fields[field];
    if (written === undefined || written === null) return null;
    const value = schema.safeParse(written);
    if (!value.success) problems.push({ field, expected, written });
    return value.success ? value.data : null;
  }
  const precision = read('precision', text);
  const submittedTime = read('submitted_time', text);
  const jobStartTime = read('job_start_time', text);
  const architectures = read('architectures', listOfText) ?? [];
  const file: RequestFile = {
    model: model.data,
    baseModel: read('base_model', text),
    revision: read('revision', text),
    precision: precision === null ? null : normalisePrecision(precision),
    params: read('params', number),
    architectures: (typeof architectures === 'string' ? architectures.split(';') : architectures)
      .map((name) => name.trim())
      .filter((name) => !['', '?', 'unknown'].includes(name.toLowerCase())),
    weightType: read('weight_type', text),
    status: read('status', text),
    submittedTime: submittedTime === null ? null : lenientTime(submittedTime),
    modelType: read('model_type', text),
    jobId: launchedJob(read('job_id', numberOrText)),
    jobStartTime: jobStartTime === null ? null : lenientTime(jobStartTime),
    useChatTemplate: read('use_chat_template', truth),
    sender: read('sender', text) ?? read('submitted_by', text),
    asWritten: { precision, submittedTime, jobStartTime },
    fields,
    problems,
    text: source,
  };
  return { ok: true, file };
}

function launchedJob(written: string | number | null): string | null {
  const id = String(written ?? '').trim();
  return ['', '-1', 'None', 'null'].includes(id) ? null : id;
}
