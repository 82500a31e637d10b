import { z } from 'zod';
import { boardSchema } from './board.ts';

const sandbox = z
  .strictObject({
    token: z.string().startsWith('hf_').describe('The bot’s token in the sandbox'),
    webhookSecret: z.string().min(1).describe('What the sandbox’s webhooks carry'),
  })
  .describe('Credentials of a sandbox on this machine, which are no secrets; refused for any other Hub');

const github = z.strictObject({
  url: z.url().default('https://github.com').describe('The address of GitHub'),
  api: z.url().default('https://api.github.com').describe('The address of its REST API'),
  sandbox: z
    .strictObject({
      appId: z.string().describe('The number of the app'),
      privateKey: z.string().describe('The app’s private key, in PEM'),
      webhookSecret: z.string().describe('What the app’s webhooks are signed with'),
    })
    .optional()
    .describe('Credentials of a sandbox on this machine, which are no secrets; refused for any other GitHub'),
});

const discord = z.strictObject({
  url: z.url().default('https://discord.com').describe('The address of Discord'),
  api: z.url().default('https://discord.com/api').describe('The address of its REST API, without the version'),
  interactions: z
    .enum(['gateway', 'http'])
    .default('gateway')
    .describe('How commands reach the bot: over the gateway, or at /webhooks/discord of this bot, signed by Discord'),
  sandbox: z
    .strictObject({
      token: z.string().describe('The bot’s token in the sandbox'),
      publicKey: z.string().describe('What interactions over HTTP are signed with, in hex'),
    })
    .optional()
    .describe('Credentials of a sandbox on this machine, which are no secrets; refused for any other Discord'),
});

const configuration = z.strictObject({
  $schema: z.string().optional().describe('Where steward.schema.json is, for editors'),
  hub: z.url().default('https://huggingface.co').describe('The address of the Hub'),
  publicUrl: z
    .url()
    .optional()
    .describe('Where the Hub reaches this bot. With it the bot keeps its own webhook on the Hub up to date'),
  sandbox: sandbox.optional(),
  github: github.prefault({}),
  discord: discord.prefault({}),
  templates: z.string().optional().describe('A folder whose files replace templates of the same name'),
  boards: z.array(boardSchema).min(1).describe('The leaderboards that this deployment serves'),
});

/** The whole configuration file. Secrets are not in it: they come from the environment. */
export const configurationSchema = configuration
  .refine(({ hub, sandbox: credentials }) => credentials === undefined || isLoopback(hub), {
    path: ['sandbox'],
    message: 'credentials in the file are for a sandbox on this machine only; set STEWARD_HUB_TOKEN instead',
  })
  .refine(({ github: { api, sandbox: credentials } }) => credentials === undefined || isLoopback(api), {
    path: ['github', 'sandbox'],
    message: 'credentials in the file are for a sandbox on this machine only; set STEWARD_GITHUB_PRIVATE_KEY instead',
  })
  .refine(({ discord: { api, sandbox: credentials } }) => credentials === undefined || isLoopback(api), {
    path: ['discord', 'sandbox'],
    message: 'credentials in the file are for a sandbox on this machine only; set STEWARD_DISCORD_TOKEN instead',
  });

function isLoopback(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(URL.parse(address)?.hostname ?? '');
}

export type Configuration = z.infer<typeof configurationSchema>;
