/** Where the sandbox's board keeps its things: the names of the Open LLM Leaderboard. */
export const boardNames = {
  organisation: 'open-llm-leaderboard',
  formerOrganisation: 'open-llm-leaderboard-old',
  space: 'open-llm-leaderboard/open_llm_leaderboard',
  requests: 'open-llm-leaderboard/requests',
  results: 'open-llm-leaderboard/results',
  contents: 'open-llm-leaderboard/contents',
  logs: 'open-llm-leaderboard/logs',
  votes: 'open-llm-leaderboard/votes',
  formerRequests: 'open-llm-leaderboard-old/requests',
  /** The repository on GitHub whose issues are read. */
  desk: 'open-llm-leaderboard/leaderboard-desk',
  /** The channel on Discord where commands are taken. */
  channel: 'leaderboard',
} as const;
