import { jsonString, type NonAscii } from './json-string.ts';

/** A request as it is submitted, before any job. */
export interface NewRequest {
  model: string;
  baseModel: string;
  /** The pinned commit, 40 hex. */
  revision: string;
  precision: string;
  /** Billions. */
  params: number;
  architectures: readonly string[];
  weightType: string;
  status: string;
  submittedTime: Date;
  modelType: string;
  useChatTemplate: boolean;
  sender: string;
}

/**
 * The text of a new request file, byte for byte as the v2 writer made it (leaderboard-domain.md §1.2): its fields and
 * order, indent 2, UTC seconds with Z, `params` as a Python float, no job, no newline at the end. `nonAscii: 'raw'` is
 * for boards whose files hold emoji unescaped.
 */
export function formatRequestFile(request: NewRequest, { nonAscii = 'escaped' }: { nonAscii?: NonAscii } = {}): string {
  const text = (value: string) => jsonString(value, nonAscii);
  const members: [string, string][] = [
    ['model', text(request.model)],
    ['base_model', text(request.baseModel)],
    ['revision', text(request.revision)],
    ['precision', text(request.precision)],
    ['params', Number.isInteger(request.params) ? request.params.toFixed(1) : String(request.params)],
    ['architectures', text(request.architectures.join(';'))],
    ['weight_type', text(request.weightType)],
    ['status', text(request.status)],
    ['submitted_time', text(request.submittedTime.toISOString().replace(/\.\d+Z$/, 'Z'))],
    ['model_type', text(request.modelType)],
    ['job_id', '-1'],
    ['job_start_time', 'null'],
    ['use_chat_template', String(request.useChatTemplate)],
    ['sender', text(request.sender)],
  ];
  return `{\n${members.map(([key, value]) => `  "${key}": ${value}`).join(',\n')}\n}`;
}
