import { z } from 'zod';

const tokens = z.record(z.string(), z.string());

/** What a sandbox that was started with `--json` says of itself, as far as these tests use it. */
export const sandboxAddresses = z.object({
  hub: z.string(),
  control: z.string(),
  tokens,
  github: z.object({ url: z.string(), control: z.string(), tokens }),
  discord: z.object({ control: z.string(), guild: z.string(), channels: z.record(z.string(), z.string()) }),
  config: z.string(),
});
export type SandboxAddresses = z.infer<typeof sandboxAddresses>;
