import { z } from 'zod';
import type { CommandDeclaration } from '../messages/command.ts';

export interface DescribedArgument {
  name: string;
  description: string;
  optional: boolean;
}

/** The arguments of a command as help and slash commands show them, from its schema. */
export function describeArguments({ arguments: schema }: Pick<CommandDeclaration, 'arguments'>): DescribedArgument[] {
  return Object.entries(schema.shape).map(([name, argument]) => ({
    name: name.replaceAll('_', '-'),
    description: z.globalRegistry.get(argument)?.description ?? '',
    optional: z.safeParse(argument, undefined).success,
  }));
}
