/** What one template is given, and when it is said. */
export interface Sample {
  when: string;
  data: Record<string, unknown>;
}

export const model = 'olivia-owner/heron_7b';
export const path = 'olivia-owner/heron_7b_eval_request_False_bfloat16_Original.json';
export const sha = '51ce30a69b3c3363c8cfcd6395bf1df974ba2977';
export const hub = 'https://huggingface.co';
export const github = 'https://github.com';
export const requestFile = `${hub}/datasets/open-llm-leaderboard/requests/blob/main/${path}`;
export const discussion = `${hub}/spaces/open-llm-leaderboard/open_llm_leaderboard/discussions/12`;
