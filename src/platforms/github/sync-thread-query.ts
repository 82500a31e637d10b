const actor = 'login __typename ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId }';
const reactions = 'reactions(first: 100) { totalCount nodes { content user { login databaseId } } }';
const words = `body createdAt lastEditedAt author { ${actor} } editor { ${actor} } ${reactions}`;
const comments = `comments(first: 100, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId databaseId isMinimized ${words} }
}`;
const thread = `title locked closed ${words} ${comments}`;

/** Everything that a thread is, in one question; further pages of comments come with `after`. */
export const syncThreadQuery = `query SyncThread($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { ${thread} }
      ... on PullRequest { ${thread} isDraft merged mergeCommit { oid } headRefOid baseRefName mergeable }
    }
  }
}`;
