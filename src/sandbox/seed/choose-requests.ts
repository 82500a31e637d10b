import type { SeedRequest } from './seed-request.ts';

/** Well-known organisations; 01-ai has prefix siblings, HuggingFaceTB and Qwen have models at two precisions. */
const organisations = new Set([
  '01-ai',
  'allenai',
  'bigscience',
  'CohereForAI',
  'databricks',
  'EleutherAI',
  'google',
  'HuggingFaceH4',
  'HuggingFaceTB',
  'ibm-granite',
  'meta-llama',
  'microsoft',
  'mistralai',
  'openai-community',
  'Qwen',
  'tiiuae',
]);

/** Two models whose names differ only in letter case. */
const caseTwins = 'quazim0t0/odb-14b-sce';

/** The few hundred request files of an ordinary sandbox. */
export function chooseRequests(requests: SeedRequest[]): SeedRequest[] {
  return requests.filter(({ json: { model } }) => {
    const [org = '', name] = model.split('/');
    return name === undefined || organisations.has(org) || model.toLowerCase() === caseTwins;
  });
}
