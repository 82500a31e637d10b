/** A secret is missing or unusable; the message says which variable to set. */
export class SecretProblem extends Error {}
