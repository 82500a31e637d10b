import { schema } from '@octokit/graphql-schema';
import { buildSchema, type ExecutionResult, graphql } from 'graphql';

// The published schema breaks some newer rules of the language itself.
const official = buildSchema(schema.idl, { assumeValid: true });

/** What GitHub's official schema makes of an answer: fields that were asked for, each checked against its type; a bad query or value is in `errors`. */
export function officialAnswer(
  source: string,
  variableValues: Record<string, unknown>,
  rootValue: unknown,
): Promise<ExecutionResult> {
  return graphql({ schema: official, source, rootValue, variableValues });
}
