import { join } from 'node:path';
import { openSandboxDiscord, type SandboxDiscord } from './discord/open-sandbox-discord.ts';
import { openSandboxGitHub, type SandboxGitHub } from './github/open-sandbox-github.ts';
import { openSandboxHub, type SandboxHub } from './hub/open-sandbox-hub.ts';
import type { KeptPorts } from './kept-ports.ts';
import { sandboxSeed } from './seed/sandbox-seed.ts';

export interface StandInOptions {
  /** Everything is kept below it. */
  directory: string;
  /** 0: any free one, but at each later start the same. */
  ports: { hub: number; github: number; discord: number };
  kept: KeptPorts;
  /** All 3,827 request files instead of a few hundred. */
  all: boolean;
  clock: () => Date;
}

export interface StandIns {
  hub: SandboxHub;
  github: SandboxGitHub;
  discord: SandboxDiscord;
  /** By the names that their ports are kept under. */
  addresses: Record<string, string>;
  close(): Promise<void>;
}

/** Opens the local Hub, GitHub and Discord side by side, with the state and the addresses that they had before. */
export async function openStandIns({ directory, ports, kept, all, clock }: StandInOptions): Promise<StandIns> {
  const [hub, github, discord] = await Promise.all([
    openSandboxHub({
      ...{ directory: join(directory, 'hub'), clock, seed: sandboxSeed({ all }) },
      ...{ port: await kept.portFor('hub', ports.hub), controlPort: await kept.portFor('hubControl', 0) },
    }),
    openSandboxGitHub({
      ...{ directory: join(directory, 'github'), clock },
      ...{ port: await kept.portFor('github', ports.github), controlPort: await kept.portFor('githubControl', 0) },
    }),
    openSandboxDiscord({
      ...{ directory: join(directory, 'discord'), clock },
      ...{ port: await kept.portFor('discord', ports.discord), controlPort: await kept.portFor('discordControl', 0) },
      gatewayPort: await kept.portFor('discordGateway', 0),
    }),
  ]);
  const addresses = {
    ...{ hub: hub.url, hubControl: hub.controlUrl, github: github.url, githubControl: github.controlUrl },
    ...{ discord: discord.url, discordControl: discord.controlUrl, discordGateway: discord.gatewayUrl },
  };
  return {
    ...{ hub, github, discord, addresses },
    close: async () => void (await Promise.all([hub.close(), github.close(), discord.close()])),
  };
}
