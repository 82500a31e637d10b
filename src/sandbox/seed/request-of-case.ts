import { firstCommit } from './model-repo.ts';
import type { ModelSpec } from './model-spec.ts';
import type { RequestCase } from './request-cases.ts';
import type { SeedRequest } from './seed-request.ts';

/** The request file of one case, filled in from its model. */
export function requestOfCase(entry: RequestCase, spec: ModelSpec): SeedRequest {
  const { model, status, submitted, job, precision = 'bfloat16', chat = false, sender = 'olivia-owner' } = entry;
  const [org] = model.split('/');
  const path = entry.fileName
    ? `${org}/${entry.fileName}`
    : `${model}_eval_request_False_${precision}_${spec.weights === 'adapter' ? 'Adapter' : 'Original'}.json`;
  const json = {
    model,
    base_model: spec.weights === 'adapter' ? (spec.baseModel ?? '') : '',
    revision: spec.sha ?? firstCommit(spec.name),
    precision,
    params: spec.size,
    architectures: spec.architecture ?? 'LlamaForCausalLM',
    weight_type: /_(Original|original|Adapter|Delta)\.json$/.exec(path)?.[1] ?? 'Original',
    status,
    submitted_time: submitted,
    model_type: chat ? '💬 : chat models (RLHF, DPO, IFT, ...)' : '🔶 : fine-tuned on domain-specific datasets',
    job_id: job?.id ?? -1,
    job_start_time: job?.start ?? null,
    use_chat_template: chat,
    sender,
  };
  return { path, json };
}
