/** An official type as JSON carries it: its string enums are plain strings, so that literals need no enum at run time. */
export type Wire<T> = T extends string ? `${T}` : T extends object ? { [K in keyof T]: Wire<T[K]> } : T;
