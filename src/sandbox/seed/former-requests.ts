import { requestText } from './request-text.ts';

const alpaca = {
  model: 'Aeala/Alpaca-elina-65b',
  base_model: '',
  revision: '51ce30a69b3c3363c8cfcd6395bf1df974ba2977',
  precision: 'float16',
  params: 65,
  weight_type: 'Original',
  status: 'FINISHED',
  submitted_time: '2023-10-15 11:17:51',
  model_type: 'instruction-tuned',
  job_id: '225981',
  likes: 3,
  license: 'other',
};

/**
 * Request files of the first era in its own dataset: the name of 2023 and the later one for the same model side by side
 * (leaderboard-domain.md §1.1), and one that ended badly. Contents after the shapes of §1.2 and §1.3.
 */
export const formerRequests = [
  {
    path: 'Aeala/Alpaca-elina-65b_eval_request_False_False_False.json',
    text: requestText({ ...alpaca, private: false, revision: 'main' }),
  },
  { path: 'Aeala/Alpaca-elina-65b_eval_request_False_float16_Original.json', text: requestText(alpaca) },
  {
    path: 'olivia-owner/heron-1b_eval_request_False_float16_Original.json',
    text: requestText({ ...alpaca, model: 'olivia-owner/heron-1b', revision: 'main', params: 1.1, status: 'FAILED' }),
  },
];
