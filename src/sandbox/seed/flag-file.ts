import { boardNames } from './board-names.ts';

const discussion = (number: number) => `https://huggingface.co/spaces/${boardNames.space}/discussions/${number}`;

/**
 * The list of flagged models as a dict in the Space's sources, with the defects of the real one: a key with a space at its
 * end beside the clean one, a key with spaces around the slash, one that names no model, a link to another repository
 * (leaderboard-domain.md §4). Number 2 is the seed's own discussion of that flag.
 */
export const flagFile = {
  path: 'src/leaderboard/filter_models.py',
  text: `# Models that users flagged and maintainers agreed on. The link is the discussion that decided it.
FLAGGED_MODELS = {
    "merged": "${discussion(510)}",
    "Voicelab/trurl-2-13b": "${discussion(202)}",
    "dfurman/GarrulusMarcoro-7B-v0.1": "https://huggingface.co/dfurman/GarrulusMarcoro-7B-v0.1/discussions/1",
    "gagan3012/MetaModelv2 ": "${discussion(510)}",
    "gagan3012/MetaModelv2": "${discussion(510)}",
    "zyh3826 / GML-Mistral-merged-v1": "${discussion(527)}",
    "janai-hq/trinity-v1": "${discussion(474)}",
    "sam-stranger/kite-7b": "${discussion(2)}",
}
`,
};
