/** When what a maintainer's reply decides is to be carried out: now; before, for it was already; or nothing is decided. */
export const decisionTimes = ['now', 'before', 'nothing'] as const;
export type DecisionTime = (typeof decisionTimes)[number];
