// @ts-check

/**
 * Calls to the Hub as the person who was chosen, and to its control address. A refusal throws an Error with the Hub's words.
 * @param {{ hubUrl: string, controlUrl: string }} config
 * @param {() => string} token
 */
export function openHub({ hubUrl, controlUrl }, token) {
  /**
   * @param {string} url
   * @param {RequestInit} [options]
   */
  async function call(url, options = {}) {
    const response = await fetch(url, { cache: 'no-store', ...options });
    if (response.ok) return response;
    const body = await response.json().catch(() => ({}));
    throw Object.assign(new Error(body.error ?? `The Hub answered ${response.status}`), { status: response.status });
  }
  const identity = () => ({ Authorization: `Bearer ${token()}` });
  /** @param {unknown} body */
  const json = (body) => ({ method: 'POST', body: JSON.stringify(body) });

  return {
    /** @param {string} path */
    get: async (path) => (await call(hubUrl + path, { headers: identity() })).json(),
    /** @param {string} path */
    text: async (path) => (await call(hubUrl + path, { headers: identity() })).text(),
    /**
     * @param {string} path
     * @param {unknown} body
     */
    post: async (path, body) =>
      (
        await call(hubUrl + path, { ...json(body), headers: { ...identity(), 'Content-Type': 'application/json' } })
      ).json(),
    control: {
      /** @param {string} path */
      get: async (path) => (await call(controlUrl + path)).json(),
      /**
       * @param {string} path
       * @param {unknown} body
       */
      post: async (path, body) =>
        (await call(controlUrl + path, { ...json(body), headers: { 'Content-Type': 'application/json' } })).json(),
      /** @param {string} path */
      remove: async (path) => (await call(controlUrl + path, { method: 'DELETE' })).json(),
    },
  };
}
