import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios();

describe('a failed evaluation is reported', () => {
  scenario(
    'its cause is named, a maintainer reacts with 👍, it is launched again and followed to its end',
    async ({ talk }) => {
      const thread = await talk.opens('sam', 'Failed model', '/report olivia-owner/swift-3b');
      await thread.reactsToCase('mira', '👍');
      await thread.evaluationGoesOn();
      await thread.evaluationGoesOn();
      expect(await thread.transcript()).toMatchInlineSnapshot(`
        "sam-stranger: /report olivia-owner/swift-3b
        [👀 steward-bot]

        steward-bot: ### \`olivia-owner/swift-3b\` at \`bfloat16\`

        Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

        The machine failed, or its job was displaced by one with a higher priority. That is on our side and says nothing about the model: a relaunch is the remedy.

        <details><summary>From the log</summary>

        \`\`\`text
        The following values were not passed to \`accelerate launch\` and had defaults used instead:
            \`--num_machines\` was set to a value of \`1\`
        INFO:lighteval.logging.hierarchical_logger:main, (0, Namespace(model_config_path=None, model_args='pretrained=olivia-owner/swift-3b,revision=bd69cdd828ee1c94e1fb9d1394dd9d134c7c0228,dtype=bfloat16')), {
        WARNING:lighteval.logging.hierarchical_logger:  Test the model loading ...
        Splits: Loading checkpoint shards:
        Loading checkpoint shards:
        Loading checkpoint shards:
        Loading checkpoint shards:
        slurmstepd: error: *** STEP 9427903.0 ON <host> CANCELLED AT 2024-09-02T17:22:08 DUE TO PREEMPTION ***
        srun: Job step aborted: Waiting up to 32 seconds for job step to finish.
        Traceback (most recent call last):
          File "<path>/run_evals_accelerate.py", line 97, in <module>
            main(args)
          File "site-packages/torch/distributed/elastic/multiprocessing/api.py", line 83, in _terminate_process_handler
            raise SignalException(f"Process {os.getpid()} got signal: {sigval}", sigval=sigval)
        \`\`\`
        </details>

        **I propose to launch it again**, at the same commit.

        🕐 \`c-1\`: \`PENDING\`, waiting to be launched. Approved by mira-maintainer. I follow it and tell you how it ends.
        [👍 mira-maintainer]"
      `);
    },
  );
});
