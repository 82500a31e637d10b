import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ submissions: { officialProviders: ['sam-stranger'], quota: { requests: 50 } } });

describe('a submission is refused with what to do about it', () => {
  scenario('words that the board does not know', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/submit olivia-owner/heron-7b precision=float32',
        '/submit olivia-owner/heron-7b weights=LoRA type=banana',
        '/submit olivia-owner/heron-7b revision=v9',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /submit olivia-owner/heron-7b precision=float32
      steward-bot: **Not submitted.** \`float32\` is not a precision that this board runs. Choose one of these with \`precision=\`: \`float16\`, \`bfloat16\`, \`8bit\`, \`4bit\`, \`GPTQ\`.

      olivia: /submit olivia-owner/heron-7b weights=LoRA type=banana
      steward-bot: **Not submitted.** There is more than one thing in the way:

      - \`LoRA\` is not a weight type that this board knows. Choose one of these with \`weights=\`: \`Original\`, \`Adapter\`, \`Delta\`.
      - \`banana\` is not a model type of this board, or fits more than one. Choose one of these with \`type=\`; a word of it is enough: \`🟢 : pretrained\`, \`🟩 : continuously pretrained\`, \`🔶 : fine-tuned on domain-specific datasets\`, \`💬 : chat models (RLHF, DPO, IFT, ...)\`, \`🤝 : base merges and moerges\`, \`🌸 : multimodal\`.

      Once all of it is settled, write \`/submit olivia-owner/heron-7b\` again.

      olivia: /submit olivia-owner/heron-7b revision=v9
      steward-bot: **Not submitted.** \`olivia-owner/heron-7b\` has no revision \`v9\`. Give a branch, a tag or a full commit with \`revision=\`, or leave it out to take the newest commit."
    `);
  });

  scenario('repositories that cannot be read, or are not wanted', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/submit olivia-owner/heron-77b',
        '/submit olivia-owner/heron-7b-private',
        '/submit olivia-owner/heron-7b-gated',
        '/submit olivia-owner/heron-7b-disabled',
        '/submit olivia-owner/old-heron-3b',
        '/submit Voicelab/trurl-2-13b',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /submit olivia-owner/heron-77b
      steward-bot: **Not submitted.** I could not find \`olivia-owner/heron-77b\` on the Hub. Please check the spelling of the whole name, with its namespace; a private model has to be made public first.

      olivia: /submit olivia-owner/heron-7b-private
      steward-bot: **Not submitted.** I could not find \`olivia-owner/heron-7b-private\` on the Hub. Please check the spelling of the whole name, with its namespace; a private model has to be made public first.

      olivia: /submit olivia-owner/heron-7b-gated
      steward-bot: **Not submitted.** \`olivia-owner/heron-7b-gated\` is gated and this board has no access to its files. Lift the gate or grant the board access, then submit it again.

      olivia: /submit olivia-owner/heron-7b-disabled
      steward-bot: **Not submitted.** The Hub has disabled \`olivia-owner/heron-7b-disabled\`, so its files cannot be read. Its owner has to settle this with the Hub first.

      olivia: /submit olivia-owner/old-heron-3b
      steward-bot: **Not submitted.** \`olivia-owner/old-heron-3b\` is now called \`olivia-owner/heron-3b\`. Please submit it under that name; results under the old name are moved with a rename request.

      olivia: /submit Voicelab/trurl-2-13b
      steward-bot: **Not submitted.** \`Voicelab/trurl-2-13b\` is kept off this board, and so are models built on it: it was trained on the MMLU test set. If you think that this is no longer right, open a discussion so that the maintainers can look at it."
    `);
  });

  scenario('requests that exist already', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/submit heron-labs/heron-13b',
        '/submit olivia-owner/swift-14b',
        '/submit olivia-owner/heron-7b-jinja',
        '/submit olivia-owner/swift-3b',
        '/submit HuggingFaceTB/SmolLM2-135M-Instruct precision=bfloat16',
        '/submit sam-stranger/eagle-7b',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /submit heron-labs/heron-13b
      steward-bot: **Not submitted.** \`heron-labs/heron-13b\` at \`bfloat16\` is already waiting to be evaluated, at commit \`565b6140\`. Follow it in \`heron-labs/heron-13b_eval_request_False_bfloat16_Original.json\`; nothing more is needed.

      olivia: /submit olivia-owner/swift-14b
      steward-bot: **Not submitted.** \`olivia-owner/swift-14b\` at \`bfloat16\` is being evaluated right now, at commit \`ea92b330\`. Follow it in \`olivia-owner/swift-14b_eval_request_False_bfloat16_Original.json\`; a newer commit can be submitted when it is done.

      olivia: /submit olivia-owner/heron-7b-jinja
      steward-bot: **Not submitted.** This commit of \`olivia-owner/heron-7b-jinja\` has already been evaluated at \`bfloat16\`: see \`olivia-owner/heron-7b-jinja_eval_request_False_bfloat16_original.json\`. If you do not see it on the board, check the filters first; for new weights, submit the new commit.

      olivia: /submit olivia-owner/swift-3b
      steward-bot: **Not submitted.** This commit of \`olivia-owner/swift-3b\` was evaluated at \`bfloat16\` and failed, and the same files would be run again. Write \`/report olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json\` and I look for the cause and ask for another launch where that helps. If you have fixed something since, submit the new commit.

      olivia: /submit HuggingFaceTB/SmolLM2-135M-Instruct precision=bfloat16
      steward-bot: **Not submitted.** The evaluation of this commit of \`HuggingFaceTB/SmolLM2-135M-Instruct\` at \`bfloat16\` was stopped or turned down. Write \`/report HuggingFaceTB/SmolLM2-135M-Instruct_eval_request_False_bfloat16_Original.json\` to ask for another launch, or submit a new commit.

      olivia: /submit sam-stranger/eagle-7b
      steward-bot: **Not submitted.** This commit of \`sam-stranger/eagle-7b\` has already been evaluated at \`bfloat16\`: see \`sam-stranger/eagle-7b_eval_request_False_bfloat16_Original.json\`. If you do not see it on the board, check the filters first; for new weights, submit the new commit."
    `);
  });

  scenario('files that are missing or broken', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/submit olivia-owner/heron-7b-no-config',
        '/submit olivia-owner/heron-7b-broken-config',
        '/submit olivia-owner/heron-7b-no-tokenizer',
        '/submit olivia-owner/heron-7b-no-licence',
        '/submit olivia-owner/heron-7b-unlinked-licence',
        '/submit olivia-owner/heron-7b-no-card',
        '/submit olivia-owner/heron-7b-short-card',
        '/submit olivia-owner/heron-2.4b-base chat-template=yes',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /submit olivia-owner/heron-7b-no-config
      steward-bot: **Not submitted.** \`olivia-owner/heron-7b-no-config\` has no config.json at commit \`623cdb8a\`. Add it at the top of the repository, then submit the new commit.

      olivia: /submit olivia-owner/heron-7b-broken-config
      steward-bot: **Not submitted.** The config.json of \`olivia-owner/heron-7b-broken-config\` at commit \`5f9e0e45\` is not valid JSON: \`Expected double-quoted property name in JSON at position 43 (line 3 column 1)\`. Fix it, then submit the new commit.

      olivia: /submit olivia-owner/heron-7b-no-tokenizer
      steward-bot: **Not submitted.** There is more than one thing in the way:

      - This commit of \`olivia-owner/heron-7b-no-tokenizer\` was evaluated at \`bfloat16\` and failed, and the same files would be run again. Write \`/report olivia-owner/heron-7b-no-tokenizer_eval_request_False_bfloat16_Original.json\` and I look for the cause and ask for another launch where that helps. If you have fixed something since, submit the new commit.
      - \`olivia-owner/heron-7b-no-tokenizer\` has no tokenizer at commit \`4f51680c\`. Save it with the model (tokenizer.json or tokenizer.model), then submit the new commit.

      Once all of it is settled, write \`/submit olivia-owner/heron-7b-no-tokenizer\` again.

      olivia: /submit olivia-owner/heron-7b-no-licence
      steward-bot: **Not submitted.** The model card of \`olivia-owner/heron-7b-no-licence\` names no licence. Add \`license\` to the block at its top, or \`license_name\` and \`license_link\`, then submit it again.

      olivia: /submit olivia-owner/heron-7b-unlinked-licence
      steward-bot: ### \`olivia-owner/heron-7b-unlinked-licence\` at \`bfloat16\`

      Request file: \`olivia-owner/heron-7b-unlinked-licence_eval_request_False_bfloat16_Original.json\` (commit \`acc63104\`, 7.242 billion parameters, Original weights, 🟢 : pretrained)

      - No precision was given, so I took \`bfloat16\`, which config.json declares.
      - No model type was given, so I took \`🟢 : pretrained\`. Correct it with \`type=\` if that is wrong.

      🕐 \`c-1\`: in the queue; the request file says \`PENDING\`. I tell you how it ends.

      olivia: /submit olivia-owner/heron-7b-no-card
      steward-bot: **Not submitted.** There is more than one thing in the way:

      - The model card of \`olivia-owner/heron-7b-no-card\` names no licence. Add \`license\` to the block at its top, or \`license_name\` and \`license_link\`, then submit it again.
      - \`olivia-owner/heron-7b-no-card\` has no model card. Add a README.md that says what the model is and names its licence, then submit it again.

      Once all of it is settled, write \`/submit olivia-owner/heron-7b-no-card\` again.

      olivia: /submit olivia-owner/heron-7b-short-card
      steward-bot: **Not submitted.** The model card of \`olivia-owner/heron-7b-short-card\` has 33 characters and needs at least 200. Say a little about what the model is and how it was made, then submit it again.

      olivia: /submit olivia-owner/heron-2.4b-base chat-template=yes
      steward-bot: **Not submitted.** There is more than one thing in the way:

      - This commit of \`olivia-owner/heron-2.4b-base\` was evaluated at \`bfloat16\` and failed, and the same files would be run again. Write \`/report olivia-owner/heron-2.4b-base_eval_request_False_bfloat16_Original.json\` and I look for the cause and ask for another launch where that helps. If you have fixed something since, submit the new commit.
      - \`olivia-owner/heron-2.4b-base\` has no chat template, neither in tokenizer_config.json nor as chat_template.jinja. Add one and submit the new commit, or submit it with \`chat-template=false\`.

      Once all of it is settled, write \`/submit olivia-owner/heron-2.4b-base\` again."
    `);
  });

  scenario('models that this board cannot run', async ({ talk }) => {
    expect(
      await talk.asksEach('olivia', [
        '/submit olivia-owner/heron-7b-remote-code',
        '/submit olivia-owner/heron-7b-new-architecture',
        '/submit olivia-owner/condor-123b',
        '/submit olivia-owner/condor-123b-gptq precision=float16',
        '/submit olivia-owner/heron-tiny-pickle',
        '/submit olivia-owner/heron-7b-lora-orphan',
        '/submit olivia-owner/heron-7b-lora-lost-base',
        '/submit olivia-owner/heron-7b-lora weights=Original',
      ]),
    ).toMatchInlineSnapshot(`
      "olivia: /submit olivia-owner/heron-7b-remote-code
      steward-bot: **Not submitted.** There is more than one thing in the way:

      - This commit of \`olivia-owner/heron-7b-remote-code\` was evaluated at \`bfloat16\` and failed, and the same files would be run again. Write \`/report olivia-owner/heron-7b-remote-code_eval_request_False_bfloat16_Original.json\` and I look for the cause and ask for another launch where that helps. If you have fixed something since, submit the new commit.
      - \`olivia-owner/heron-7b-remote-code\` needs code from its own repository (\`heron\` is not part of transformers 5.18.0), and this board runs no such code, whoever asks. It can be submitted as soon as a stable release of transformers supports it.

      Once all of it is settled, write \`/submit olivia-owner/heron-7b-remote-code\` again.

      olivia: /submit olivia-owner/heron-7b-new-architecture
      steward-bot: **Not submitted.** \`heron\`, the type of \`olivia-owner/heron-7b-new-architecture\`, is not part of transformers 5.18.0, which is used here. Check model_type in config.json; if it is right, open a discussion so that maintainers can decide.

      olivia: /submit olivia-owner/condor-123b
      steward-bot: **Not submitted.** \`olivia-owner/condor-123b\` has 123 billion parameters; at \`bfloat16\` the limit is 100 billion. If there is interest in it, open a discussion: larger models are run by hand.

      olivia: /submit olivia-owner/condor-123b-gptq precision=float16
      steward-bot: **Not submitted.** There is more than one thing in the way:

      - \`olivia-owner/condor-123b-gptq\` has 123 billion parameters; at \`float16\` the limit is 100 billion. If there is interest in it, open a discussion: larger models are run by hand.
      - The weights of \`olivia-owner/condor-123b-gptq\` are quantised and cannot be run at \`float16\`. Submit it again with \`precision=GPTQ\`.

      Once all of it is settled, write \`/submit olivia-owner/condor-123b-gptq\` again.

      olivia: /submit olivia-owner/heron-tiny-pickle
      steward-bot: **Not submitted.** I cannot tell how large \`olivia-owner/heron-tiny-pickle\` is. Upload its weights as safetensors, from which the size is read, then submit it again.

      olivia: /submit olivia-owner/heron-7b-lora-orphan
      steward-bot: **Not submitted.** \`olivia-owner/heron-7b-lora-orphan\` has \`Adapter\` weights, which need a base model from the Hub, and none is named. Give it with \`base=namespace/name\`; a path on your own machine in adapter_config.json does not count.

      olivia: /submit olivia-owner/heron-7b-lora-lost-base
      steward-bot: **Not submitted.** The base model \`olivia-owner/heron-6b\` of \`olivia-owner/heron-7b-lora-lost-base\` does not exist. Name a base model that everybody can read with \`base=namespace/name\`, or submit the merged weights.

      olivia: /submit olivia-owner/heron-7b-lora weights=Original
      steward-bot: **Not submitted.** There is more than one thing in the way:

      - \`olivia-owner/heron-7b-lora\` was submitted as \`Original\`, but its files are those of \`Adapter\` weights. Submit it again with \`weights=Adapter\`.
      - \`olivia-owner/heron-7b-lora\` has no config.json at commit \`2065658b\`. Add it at the top of the repository, then submit the new commit.

      Once all of it is settled, write \`/submit olivia-owner/heron-7b-lora\` again."
    `);
  });
});
