import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRequestFileName } from '../requests/request-file-name.ts';
import { requestFilePath } from '../requests/request-file-path.ts';
import { loadConfiguration } from './load-configuration.ts';

const folder = new URL('../../boards/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('the examples in boards/', () => {
  test('are several', () => {
    expect(files.sort()).toEqual([
      ...['arena-on-github.yaml', 'national-board.yaml', 'open-llm-leaderboard.yaml', 'template-fork.yaml'],
    ]);
  });

  test.each(files)('%s is a configuration without a fault', (name) => {
    expect(loadConfiguration(readFileSync(new URL(name, folder), 'utf8'), name)).toMatchObject({ ok: true });
  });

  test.each([
    ['arena-on-github.yaml', 'org/model-7b_eval_request_False_bfloat16_Original.json'],
    ['open-llm-leaderboard.yaml', 'org/model-7b_eval_request_False_bfloat16_Original.json'],
    ['national-board.yaml', 'org/model-7b_eval_request_d099b57_False_bfloat16_Original.json'],
    ['template-fork.yaml', 'org/model-7b_eval_request_False_False_False.json'],
  ])('%s names its request files like %s', (name, path) => {
    const loaded = loadConfiguration(readFileSync(new URL(name, folder), 'utf8'), name);
    const rule = loaded.ok ? (loaded.configuration.boards[0]?.requests.fileName ?? '') : '';
    const words = { model: 'org/model-7b', precision: 'bfloat16', weightType: 'Original' };
    expect(requestFilePath({ ...words, revision: 'd099b57fc3a21d7d0fbde4e4bd1ae0c0d8d6e5ff' }, rule)).toBe(path);
    expect(parseRequestFileName(path, rule)).toMatchObject({ model: 'org/model-7b', rule });
  });
});
