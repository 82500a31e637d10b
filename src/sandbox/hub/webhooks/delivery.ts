import type { Row } from '../store/row.ts';

/** One delivery as kept: `lost` by a fault, `over-cap` beyond the daily cap, `abandoned` when its webhook was stopped. */
export interface Delivery {
  seq: number;
  id: string;
  webhook: string;
  at: string;
  scope: string;
  action: string;
  body: string;
  state: string;
  /** The receiver's status; null when it did not answer. */
  status: number | null;
  note: string | null;
  sentAt: string | null;
}

export function toDelivery(row: Row): Delivery {
  return {
    seq: row.number('seq'),
    id: row.text('id'),
    webhook: row.text('webhook'),
    at: row.text('at'),
    scope: row.text('scope'),
    action: row.text('action'),
    body: row.text('body'),
    state: row.text('state'),
    status: row.numberOrNull('status'),
    note: row.textOrNull('note'),
    sentAt: row.textOrNull('sent_at'),
  };
}
