import { describe, expect, it } from 'vitest';
import { findModelNames } from './find-model-names.ts';

const names = (text: string): string[] => findModelNames(text).names.map(({ name }) => name);

describe('names', () => {
  it.each([
    ['my model acme/alpha-7b, please', ['acme/alpha-7b']],
    [
      '(CorticalStack/pastiche-crown) and "KaeriJenti/kaori-70b-v1".',
      ['CorticalStack/pastiche-crown', 'KaeriJenti/kaori-70b-v1'],
    ],
    ['dots: acme/alpha-1.1B-v0.2. Next', ['acme/alpha-1.1B-v0.2']],
    ['udkai/Garrulus', ['udkai/Garrulus']],
    ['plain words, alone on the line:\n- sumink/somer\n', ['sumink/somer']],
    ['the model "golaxy/gowizardlm" failed', ['golaxy/gowizardlm']],
    ['模型acme/alpha-7b评测失败', ['acme/alpha-7b']],
    ['النموذج acme/alpha-7b، فشل', ['acme/alpha-7b']],
    ['acme/alpha-7b@main:bfloat16', ['acme/alpha-7b']],
    ['CausalLM/14B failed', ['CausalLM/14B']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('false friends', () => {
  it.each([
    'and/or either/or w/o 24/7 km/h n/a I/O TCP/IP',
    'input/output, true/false, pass/fail, train/test, A/B-testing',
    'on 12/05 or 2024/01/31, 3/4 of it, 241/512',
    'src/submission/submit.py and frontend/src, /usr/local/bin, ./a/b-7b, cached_models/tmp_240',
    'Apache/MIT, Llama/Mistral, fp16/bf16, float16/bfloat16, GPTQ/AWQ, SFT/DPO',
    'v0.1/v0.2, tigerbot-70b-v2/v4-4k, Llama-7b/13b, 7b/13b',
    'mteb/leaderboard, open-llm-leaderboard/requests, EleutherAI/lm-evaluation-harness',
    'abacusai/Dracarys-* and org/config.json',
    'datasets/org/name-7b',
    'acme/alpha+7b, whose name the Hub would not take',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

it.each(['mistral\u0430i/Mistral-7B', 'acme/\u0430lpha-7b', 'M\u03bfdel/alpha-7b', 'ａcme/alpha-7b'])(
  '%s imitates a name',
  (text) => {
    const found = findModelNames(`please rerun ${text} now`);
    expect(found.names).toEqual([]);
    expect(found.lookAlikes.map(({ name }) => name)).toEqual([text]);
  },
);
