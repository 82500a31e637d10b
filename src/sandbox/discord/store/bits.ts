/** Bits of a message's flags that the sandbox knows. */
export const bits = { ephemeral: 1 << 6, loading: 1 << 7, hasThread: 1 << 5 } as const;
