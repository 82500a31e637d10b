const actor = '__typename login ... on User { databaseId } ... on Bot { databaseId }';
const words = `body createdAt lastEditedAt author { ${actor} } editor { ${actor} }
  reactions(first: 100) { nodes { content user { login databaseId } } }`;
const thread = `title locked ${words}
  comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id databaseId fullDatabaseId isMinimized minimizedReason ${words} }
  }`;

/** A thread whole. `state` has two types, so that GitHub wants it under two names. */
export const threadQuestion = `query SyncThread($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { issueState: state ${thread} }
      ... on PullRequest {
        pullState: state ${thread}
        isDraft merged mergeCommit { oid } headRefOid baseRefName mergeable
      }
    }
  }
}`;
