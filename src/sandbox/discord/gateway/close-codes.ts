/** Codes a connection is closed with, as Discord numbers them. */
export const closeCodes = {
  unknownError: 4000,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  disallowedIntents: 4014,
} as const;
