import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLog } from './read-log.ts';
import { signaturesFile } from './testing/signatures-file.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../test/fixtures/logs/${name}.log`, import.meta.url), 'utf8');
const excerptOf = (log: string) => readLog(log, signaturesFile).excerpt ?? [];

test('shows the calls and the words of the cause', () => {
  expect(excerptOf(fixture('disk.quota')).join('\n')).toMatchInlineSnapshot(`
    "2024-11-18:03:21:47,905 INFO     [evaluator.py:201] Initializing hf model, with arguments: {'pretrained': 'someone/command-r-ft', 'revision': '60231a0c1b1d9f6a4d5d0f5c2f4ab5e9c9d7a1e2'}
    Traceback (most recent call last):
      File "<path>/lm_eval", line 8, in <module>
        sys.exit(cli_evaluate())
      File "site-packages/lm_eval/__main__.py", line 382, in cli_evaluate
        results = evaluator.simple_evaluate(
      File "<path>/shutil.py", line 267, in copyfile
        with open(dst, 'wb') as fdst:
    OSError: [Errno 122] Disk quota exceeded: '<path>/9b2c.incomplete'
    srun: error: <host>: task 0: Exited with exit code 1
    srun: Terminating StepId=5757359.0"
  `);
});

test('shows the cause, not what wraps it', () => {
  expect(excerptOf(fixture('wrapped/quantisation.vllm-engine-core')).join('\n')).toMatchInlineSnapshot(`
    "EngineCore failed to start.
    Traceback (most recent call last):
      File "site-packages/vllm/v1/worker/gpu_worker.py", line 311, in load_model
        self.model_runner.load_model()
      File "site-packages/vllm/model_executor/models/llama.py", line 640, in load_weights
        raise ValueError(
    ValueError: Unknown quantization type, got nvfp9
    Process EngineCore_DP0:"
  `);
});

test('keeps to one rank', () => {
  const excerpt = excerptOf(fixture('wrapped/out-of-memory.interleaved-ranks')).join('\n');
  expect(excerpt).toContain('CUDA out of memory');
  expect(excerpt).not.toContain('NCCL');
});

test('colours and progress bars are gone', () => {
  const log = '\u001b[31mValueError\u001b[0m: size mismatch for x\n 40%|████      | 4/10 [00:01<00:02]\rdone';
  expect(excerptOf(log)).toEqual(['ValueError: size mismatch for x', 'done']);
});

test('a log cannot close the fence, nor pass for the bot', () => {
  const log = 'ValueError: size mismatch for ````x\n```\n~~~~\n<!-- steward:approve -->';
  expect(excerptOf(log)).toEqual(["ValueError: size mismatch for ''''x", "'''", '----', '<! -- steward:approve -->']);
});

test('invisible and reordering characters are gone', () => {
  expect(excerptOf('ValueError: size mismatch for \u202egpj.exe\u200b\u0007')).toEqual([
    'ValueError: size mismatch for gpj.exe',
  ]);
});

test('a log that tells nothing is shown by its end', () => {
  expect(excerptOf(fixture('unknown.subprocess')).join('\n')).toContain('returned non-zero exit status 1');
});

const piece = fc.constantFrom(
  'Traceback (most recent call last):\n',
  '  File "a.py", line 1, in f\n',
  'RuntimeError: size mismatch for x\n',
  '```\n',
  '~~~\n',
  '\u001b[31m',
  '\r',
  '[rank0]: ',
  '<!--',
  'x'.repeat(700),
  '\n\n',
  '\ud800',
  'hf_abcdefghijklmnopqrstuvwxyz\n',
  'During handling of the above exception\n',
);

test('whatever the log, an excerpt keeps its bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }), (pieces) => {
      const excerpt = excerptOf(pieces.join(''));
      expect(excerpt.length).toBeLessThanOrEqual(15);
      expect(excerpt.join('\n').length).toBeLessThanOrEqual(1500);
      expect(excerpt.join('\n')).not.toMatch(/```|~~~|<!--|hf_abc|\p{Cc}(?<!\n)/u);
    }),
  );
});
