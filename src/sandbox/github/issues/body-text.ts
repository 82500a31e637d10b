import { z } from 'zod';

/** What people write: at most 65,536 characters. */
export const bodyText = z.string().max(65_536, 'body is too long (maximum is 65536 characters)');
