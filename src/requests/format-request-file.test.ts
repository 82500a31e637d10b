import { expect, test } from 'vitest';
import { readSeedRequests } from '../sandbox/seed/read-seed-requests.ts';
import { formatRequestFile, type NewRequest } from './format-request-file.ts';
import { parseRequestFile } from './request-file.ts';

const request: NewRequest = {
  model: 'org/name',
  baseModel: '',
  revision: '0123456789abcdef0123456789abcdef01234567',
  precision: 'bfloat16',
  params: 7,
  architectures: ['LlamaForCausalLM', 'MistralForCausalLM'],
  weightType: 'Original',
  status: 'PENDING',
  submittedTime: new Date('2024-08-19T22:57:26.789Z'),
  modelType: '💬 : 💬 chat models (RLHF, DPO, IFT, ...)',
  useChatTemplate: true,
  sender: 'someuser',
};

test('the exact text of the v2 writer', () => {
  expect(formatRequestFile(request)).toBe(`{
  "model": "org/name",
  "base_model": "",
  "revision": "0123456789abcdef0123456789abcdef01234567",
  "precision": "bfloat16",
  "params": 7.0,
  "architectures": "LlamaForCausalLM;MistralForCausalLM",
  "weight_type": "Original",
  "status": "PENDING",
  "submitted_time": "2024-08-19T22:57:26Z",
  "model_type": "\\ud83d\\udcac : \\ud83d\\udcac chat models (RLHF, DPO, IFT, ...)",
  "job_id": -1,
  "job_start_time": null,
  "use_chat_template": true,
  "sender": "someuser"
}`);
});

test('emoji stay as they are where a board writes them so', () => {
  expect(formatRequestFile(request, { nonAscii: 'raw' })).toContain('"model_type": "💬 : 💬 chat models');
});

test('a delete character and quotes are escaped as Python does', () => {
  const text = formatRequestFile({ ...request, sender: 'a"\\\u007f\n\u0001/' });
  expect(text).toContain('"sender": "a\\"\\\\\\u007f\\n\\u0001/"');
});

test('has the fields of the seed requests in their order, and is read again', () => {
  const text = formatRequestFile(request);
  expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(readSeedRequests()[0]?.json ?? {}));
  expect(parseRequestFile(text)).toMatchObject({
    ok: true,
    file: { ...request, submittedTime: new Date('2024-08-19T22:57:26Z') },
  });
});
