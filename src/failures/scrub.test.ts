import { expect, test } from 'vitest';
import { scrub } from './scrub.ts';

test.each([
  ['token hf_AbCdEfGhIjKlMnOpQrStUvWxYz12345678 used', 'token <token> used'],
  ['USER_TOKENhf_AbCdEfGhIjKlMnOpQrStUvWxYz12345678', 'USER_TOKEN<token>'],
  ['AKIAIOSFODNN7EXAMPLE', '<token>'],
  ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'aws_secret_access_key = <secret>'],
  ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', '<token>'],
  ['Authorization: Bearer abc.def-123', 'Authorization: Bearer <token>'],
  ['{"api_key": "0123-4567-89ab"}', '{"api_key": <secret>}'],
  ['https://user:pa55@proxy.corp:3128/x', 'https://<secret>@<host>/x'],
  [
    'https://cdn-lfs.huggingface.co/a?X-Amz-Signature=0f3a&b=1',
    'https://cdn-lfs.huggingface.co/a?X-Amz-Signature=<token>&b=1',
  ],
  ['key Zm9vYmFyQmF6MTIzNDU2Nzg5MFF1eFF1dXhBQkM9', 'key <secret>'],
  ['mail jane.doe@example.org now', 'mail <e-mail> now'],
  [
    'srun: error: ip-26-0-160-225: task 0: Exited with exit code 1',
    'srun: error: <host>: task 0: Exited with exit code 1',
  ],
  [
    '*** JOB 57 ON gpu7x CANCELLED AT 2024 DUE TO PREEMPTION ***',
    '*** JOB 57 ON <host> CANCELLED AT 2024 DUE TO PREEMPTION ***',
  ],
  ['  host      : login3', '  host      : <host>'],
  ['connect to head.cluster.internal:29500 (10.0.12.7:29500)', 'connect to <host> (<address>)'],
  ['via fe80::1ff:fe23:4567:890a', 'via <address>'],
  [
    '  File "/fsx/jane/env/lib/python3.10/site-packages/torch/nn/a.py", line 3',
    '  File "site-packages/torch/nn/a.py", line 3',
  ],
  ["Permission denied: '/fsx/jane/.cache/x.lock'", "Permission denied: '<path>/x.lock'"],
  ['C:\\Users\\jane\\x.py', '<path>\\x.py'],
])('%s', (line, expected) => {
  expect(scrub(line)).toBe(expected);
});

test.each([
  'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://huggingface.co/google/gemma-2b/resolve/main/config.json',
  '  in hf_hub_download, hf_raise_for_status, using hf_transfer and self.task-name',
  'OSError: 60231a0c1b1d9f6a4d5d0f5c2f4ab5e9c9d7a1e2 is not a valid git identifier',
  '    size mismatch for model.embed_tokens.weight: copying a param with shape torch.Size([32001, 4096])',
  'torch.OutOfMemoryError: CUDA out of memory. GPU 3 has a total capacity of 79.11 GiB. Process 1203977 has 61.30 GiB memory in use.',
  'in _maybe_dequantize_and_load_state_dict_into_meta_model at 10:41:02',
  'ValueError: Unknown quantization type, got hqq - supported types are: [awq, gptq]',
  'terminate called after throwing an instance of c10::DistBackendError in at::native',
  'Tokenizer class LlamaTokenizerFast does not exist or is not currently imported.',
])('what helps people stays: %s', (line) => {
  expect(scrub(line)).toBe(line);
});
