import { z } from 'zod';

/** An id of Discord. In YAML it needs quotes: as a number it would lose its last digits. */
export const snowflake = z.string().regex(/^\d{15,20}$/, 'write the id in quotes, for example "1087654321098765432"');
