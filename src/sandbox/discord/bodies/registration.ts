import { z } from 'zod';
import { commandBody } from './command-body.ts';

const most: Record<number, number> = { 1: 100, 2: 15, 3: 15 };

/** All commands of an application or guild; a registration replaces the one before. */
export const registration = z.array(commandBody).superRefine((commands, context) => {
  const seen = new Set<string>();
  const counts: Record<number, number> = {};
  for (const [index, { name, type = 1 }] of commands.entries()) {
    counts[type] = (counts[type] ?? 0) + 1;
    if (counts[type] === (most[type] ?? 0) + 1) {
      const params = { code: 'APPLICATION_COMMAND_MAX_SIZE_EXCEEDED' };
      context.addIssue({ code: 'custom', message: `Maximum number of commands reached (${most[type]})`, params });
    }
    if (seen.has(`${type} ${name}`)) {
      const params = { code: 'APPLICATION_COMMANDS_DUPLICATE_NAME' };
      const message = 'Application command names must be unique';
      context.addIssue({ code: 'custom', path: [index], message, params });
    }
    seen.add(`${type} ${name}`);
  }
});
