import { z } from 'zod';
import { bodyText } from '../issues/body-text.ts';

/** A comment's text: not empty, not even blank. */
export const commentBody = z.object({ body: bodyText.regex(/\S/, "body can't be blank") });
