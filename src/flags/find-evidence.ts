import { findModelNames } from '../messages/find-model-names.ts';
import { benchmarkWords } from './benchmark-words.ts';

/** What somebody brings forward against a model, as far as it can be recognised in the words. */
export interface GivenEvidence {
  links: string[];
  /** Quoted lines, without their marks. */
  quotes: string[];
  /** Other models that are named. */
  models: string[];
  benchmarks: string[];
  scores: boolean;
}

const link = /https?:\/\/[^\s<>()[\]"'`]+[^\s<>()[\]"'`.,;:!?]/g;
const quoted = /["“„«]([^"”“»\n]{15,400})["”“»]/g;
const tableRow = /^\s*\|?[^|\n]*\|[^|\n]*\d/m;
const score = /\b\d{1,3}[.,]\d+\b|\b\d{1,3} ?%/g;

/** Finds what a flag brings forward. A link to the model's own page tells nothing. */
export function findEvidence(text: string, { model, hub }: { model: string; hub: string }): GivenEvidence {
  const own = new Set([`${hub}/${model}`, `https://huggingface.co/${model}`].map((page) => page.toLowerCase()));
  const links = [...text.matchAll(link)].map(([address]) => address);
  const prose = text.replace(link, ' ');
  const quotes = text
    .split('\n')
    .flatMap((line) => (/^\s*>/.test(line) ? [line.replace(/^\s*(>\s*)+/, '').trim()] : []));
  const inText = [...prose.matchAll(quoted)].flatMap(([, words]) => words ?? []);
  const benchmark = new RegExp(benchmarkWords.source, 'g');
  return {
    links: links.filter((address) => !own.has(address.toLowerCase())),
    quotes: [...quotes, ...inText].filter((line) => line.length >= 15),
    models: [...new Set(findModelNames(prose).names.map(({ name }) => name))].filter(
      (name) => name.toLowerCase() !== model.toLowerCase(),
    ),
    benchmarks: [...new Set([...prose.matchAll(benchmark)].map(([word]) => word))],
    scores: tableRow.test(text) || (prose.match(score) ?? []).length >= 2,
  };
}

/** Whether there is anything that somebody else can check. */
export function isEvidence({ links, quotes, models, benchmarks, scores }: GivenEvidence): boolean {
  return links.length + quotes.length + models.length + benchmarks.length > 0 || scores;
}
