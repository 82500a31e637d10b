/** Bits of the application: may have the intents for members (limited) and message content (limited). */
export const applicationFlags: number = (1 << 15) | (1 << 19);
