export interface LiveEvent {
  /** `write`: a write was applied; `delivery`: a webhook delivery was sent, lost or failed. */
  type: 'write' | 'delivery';
  data: unknown;
}

/** Tells those who follow the control address's event stream what changes. */
export class LiveEvents {
  readonly #followers = new Set<(event: LiveEvent) => void>();

  emit(event: LiveEvent): void {
    for (const follower of this.#followers) follower(event);
  }

  /** Returns how to stop following. */
  follow(follower: (event: LiveEvent) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }
}
