import { z } from 'zod';

const errorBody = z.object({
  error: z.union([z.string(), z.array(z.string()), z.object({ message: z.string() })]).optional(),
  error_description: z.string().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
  message: z.string().optional(),
});

/** The Hub's own words in any of its error bodies (hub-api.md §1.2); the start of the text when it is not JSON. */
export function readErrorText(body: string): string {
  const parsed = errorBody.safeParse(parseJson(body));
  const { error, error_description, errors, message } = parsed.data ?? {};
  const words = [
    typeof error === 'string' ? error : Array.isArray(error) ? error.join(', ') : error?.message,
    error_description,
    errors?.map((each) => each.message).join(', '),
    message,
  ].filter((each) => each !== undefined && each !== '');
  return words.length > 0 ? words.join(': ') : body.trim().slice(0, 300);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
