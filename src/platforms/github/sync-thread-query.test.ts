import { schema } from '@octokit/graphql-schema';
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { syncThreadQuery } from './sync-thread-query.ts';

test('is a question that GitHub’s published schema allows, with no field that it calls deprecated', () => {
  const github = buildSchema(schema.idl, { assumeValid: true });
  expect(validate(github, parse(syncThreadQuery), [...specifiedRules, NoDeprecatedCustomRule])).toEqual([]);
});
