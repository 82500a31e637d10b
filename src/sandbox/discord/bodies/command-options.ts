import { z } from 'zod';
import { choice } from './choice.ts';

const named = {
  name: z.string().regex(/^[-_\p{L}\p{N}]{1,32}$/u),
  description: z.string().min(1).max(100),
};
const offering = new Set([3, 4, 10]);

const valueOption = z
  .object({
    ...named,
    type: z.literal([3, 4, 5, 6, 7, 8, 10]),
    required: z.boolean().exactOptional(),
    choices: z.array(choice).max(25).exactOptional(),
    autocomplete: z.boolean().exactOptional(),
    min_length: z.number().int().min(0).max(6000).exactOptional(),
    max_length: z.number().int().min(1).max(6000).exactOptional(),
    min_value: z.number().exactOptional(),
    max_value: z.number().exactOptional(),
  })
  .superRefine(({ type, choices = [], autocomplete = false }, context) => {
    if (autocomplete && choices.length > 0) {
      const params = { code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE' };
      context.addIssue({ code: 'custom', path: ['autocomplete'], message: 'Cannot have choices too', params });
    }
    const wanted = type === 3 ? 'string' : 'number';
    for (const [index, { value }] of choices.entries()) {
      if (typeof value === wanted) continue;
      const params = { code: 'BASE_TYPE_INVALID' };
      context.addIssue({ code: 'custom', path: ['choices', index, 'value'], message: `Must be a ${wanted}`, params });
    }
    if ((autocomplete || choices.length > 0) && !offering.has(type)) {
      const params = { code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID' };
      context.addIssue({ code: 'custom', path: ['type'], message: 'This type offers no choices', params });
    }
  });
export type ValueOption = z.infer<typeof valueOption>;

function inOrder(options: { name: string; required?: boolean }[], context: z.RefinementCtx): void {
  for (const [index, option] of options.entries()) {
    const earlier = options.slice(0, index);
    if (option.required === true && earlier.some(({ required }) => required !== true)) {
      const params = { code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' };
      const message = 'Required options must be placed before non-required options';
      context.addIssue({ code: 'custom', path: [index], message, params });
    }
    if (earlier.some(({ name }) => name === option.name)) {
      const params = { code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS' };
      context.addIssue({ code: 'custom', path: [index, 'name'], message: 'Option name already exists', params });
    }
  }
}

const subcommand = z.object({
  ...named,
  type: z.literal(1),
  options: z.array(valueOption).max(25).superRefine(inOrder).exactOptional(),
});
const group = z.object({ ...named, type: z.literal(2), options: z.array(subcommand).min(1).max(25) });
export type Branch = z.infer<typeof subcommand> | z.infer<typeof group>;

/** The options of a command: values, or subcommands and groups of them; never both. */
export const commandOptions = z
  .array(z.discriminatedUnion('type', [valueOption, subcommand, group]))
  .max(25)
  .superRefine(inOrder)
  .superRefine((options, context) => {
    const branches = options.filter(({ type }) => type <= 2).length;
    if (branches === 0 || branches === options.length) return;
    const params = { code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID' };
    context.addIssue({
      code: 'custom',
      message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
      params,
    });
  });
