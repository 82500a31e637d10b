import { z } from 'zod';
import { completedArguments } from './completed-arguments.ts';

/** An option of a slash command, as Discord is told of it; 3 is a text, 5 a yes or no. */
export interface CommandOption {
  type: 3 | 5;
  name: string;
  description: string;
  required: boolean;
  autocomplete?: true;
  choices?: { name: string; value: string }[];
}

/** Discord takes no more of these. */
const longestDescription = 100;
const mostChoices = 25;

/** The option that an argument of a command becomes, from its schema. */
export function optionOfArgument(key: string, schema: z.core.$ZodType): CommandOption {
  const name = key
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  const described = z.globalRegistry.get(schema)?.description ?? '';
  const choices = choicesOf(schema);
  return {
    type: acceptsBoolean(schema) ? 5 : 3,
    name,
    description: shortened(described === '' ? name : described),
    required: !z.safeParse(schema, undefined).success,
    ...(choices && { choices: choices.map((value) => ({ name: value, value })) }),
    ...(!choices && completedArguments[name] && { autocomplete: true as const }),
  };
}

/** Cut at a word when it is too long. */
export function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, longestDescription - 1).replace(/\s+\S*$/, '')}…`;
}

function acceptsBoolean(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, true).success && !z.safeParse(schema, 'org/model').success;
}

function choicesOf(schema: z.core.$ZodType): string[] | null {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  if (!(inner instanceof z.ZodEnum)) return null;
  const values = inner.options.map(String);
  return values.length <= mostChoices ? values : null;
}
