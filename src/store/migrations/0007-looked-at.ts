/**
 * Interactions that no sync has looked at yet are found without reading all of their channel, and so are the replies that
 * a sync asks for without reading all effects.
 */
export const lookedAt: string[] = [
  'alter table interaction add column looked_at timestamptz',
  `update interaction set looked_at = created_at where exists (
    select from message where message.thread_key = interaction.thread_key and message.id = interaction.id
  )`,
  'create index interaction_unseen on interaction (thread_key) where looked_at is null',
  'create index effect_case on effect (case_id) where case_id is not null',
  `create index effect_mendable on effect (lane) where kind = 'reply' and payload -> 'answers' ->> 'mendable' = 'true'`,
];
