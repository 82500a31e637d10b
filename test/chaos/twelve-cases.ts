import type { Platform } from '../../src/threads/thread.ts';
import {
  answered,
  type ChaosCase,
  cancelledThenDeclined,
  relaunched,
  reportedTwice,
  submitted,
} from './chaos-cases.ts';

/** A case as it is asked for on GitHub or Discord. */
function asked(on: Platform, played: ChaosCase): ChaosCase {
  if (on !== 'discord') return { ...played, on };
  // A command is acknowledged by "thinking", and decisions are answered to whoever made them.
  return { ...played, on, asks: 0, perhaps: /already approved|approved already|^\s*Done\./ };
}

/** What people do in issues and in a channel, once in both about the same, and once on the Hub meanwhile. */
export const twelveCases: ChaosCase[] = [
  asked('github', relaunched('olivia-owner/swift-1b', 'by reaction')),
  asked('discord', relaunched('olivia-owner/swift-13b', 'by reaction')),
  asked('github', relaunched('olivia-owner/swift-3b', 'by two at once')),
  asked('discord', submitted('olivia-owner', 'olivia-owner/heron-7b')),
  {
    ...asked('github', reportedTwice('meta-llama/Llama-3.2-3B', { second: 'discord' })),
    asks: 1,
    perhaps: /^\s*Done\./,
  },
  asked('discord', cancelledThenDeclined('olivia-owner/swift-70b')),
  asked('github', cancelledThenDeclined('HuggingFaceTB/SmolLM2-1.7B-Instruct')),
  asked('discord', relaunched('01-ai/Yi-1.5-9B-Chat-16K', 'by two at once')),
  asked('github', submitted('olivia-owner', 'olivia-owner/heron-7b-own-licence')),
  asked('discord', answered('/status olivia-owner/swift-14b', /\*\*RUNNING\*\*/)),
  relaunched('tiiuae/Falcon3-10B-Instruct', 'by reaction'),
  asked('discord', relaunched('mistralai/Mistral-Nemo-Base-2407', 'by reaction')),
];
