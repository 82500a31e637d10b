import { readFileSync } from 'node:fs';
import { boardSchema } from '../../boards/board.ts';
import { type Architectures, parseArchitectures } from '../architectures.ts';
import type { Candidate } from '../candidate.ts';
import type { JsonFile, ModelFacts } from '../model-facts.ts';
import type { Submission } from '../submission.ts';
import type { ExistingRequest, SubmissionContext } from '../submission-context.ts';

/** Valid parts of a submission that the tests vary: a Mistral fine-tune as such models stand on the Hub, shortened. */
export const samples = { submission, facts, candidate, context, existing, board, json };

const sha = '26a66f0d862e2024ce4ad0a09c37052ac36e8af6';

function submission(changes: Partial<Submission> = {}): Submission {
  return {
    model: '0-hero/Matter-0.2-7B-DPO',
    revision: null,
    precision: null,
    weightType: null,
    modelType: null,
    baseModel: null,
    chatTemplate: null,
    sender: 'some-user',
    ...changes,
  };
}

function facts(changes: Partial<ModelFacts> = {}): ModelFacts {
  return {
    asked: '0-hero/Matter-0.2-7B-DPO',
    id: '0-hero/Matter-0.2-7B-DPO',
    sha,
    headSha: sha,
    gated: false,
    tags: ['transformers', 'safetensors', 'mistral', 'text-generation', 'conversational'],
    files: [
      'README.md',
      'config.json',
      'model-00001-of-00002.safetensors',
      'tokenizer.json',
      'tokenizer_config.json',
    ].map((path) => ({ path, size: 1, sha256: null })),
    cardData: { license: 'apache-2.0' },
    cardText: 'A model that follows instructions. '.repeat(10),
    config: json({ model_type: 'mistral', architectures: ['MistralForCausalLM'], torch_dtype: 'bfloat16' }),
    tokenizerConfig: json({ chat_template: '{{ messages }}' }),
    adapterConfig: { state: 'absent' },
    quantisationConfig: { state: 'absent' },
    safetensorsParameters: 7_241_732_096,
    ...changes,
  };
}

function json(value: Record<string, unknown>): JsonFile {
  return { state: 'read', value };
}

function existing(changes: Partial<ExistingRequest> = {}): ExistingRequest {
  return {
    path: '0-hero/Matter-0.2-7B-DPO_eval_request_False_bfloat16_Original.json',
    status: 'finished',
    revision: sha,
    precision: 'bfloat16',
    weightType: 'Original',
    ...changes,
  };
}

function board(submissions: Record<string, unknown> = {}) {
  return boardSchema.parse({
    name: 'open-llm',
    title: 'Open LLM Leaderboard',
    spaces: ['open-llm-leaderboard/open_llm_leaderboard'],
    requests: { dataset: 'open-llm-leaderboard/requests' },
    maintainers: { logins: ['clefourrier'] },
    submissions,
  });
}

let architectures: Architectures | undefined;

function context(changes: Partial<SubmissionContext> = {}): SubmissionContext {
  architectures ??= parseArchitectures(
    JSON.parse(readFileSync(new URL('../../../data/architectures.json', import.meta.url), 'utf8')),
  );
  return {
    board: board(),
    lookup: { found: true, facts: facts() },
    baseLookup: null,
    existing: [],
    failedTwins: [],
    recentInNamespace: [],
    architectures,
    now: new Date('2024-09-10T12:00:00Z'),
    ...changes,
  };
}

function candidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    submission: submission(),
    context: context(),
    facts: facts(),
    base: null,
    precision: 'bfloat16',
    weightType: 'Original',
    modelType: '💬 : chat models (RLHF, DPO, IFT, ...)',
    baseModel: null,
    chatTemplate: false,
    ...changes,
  };
}
