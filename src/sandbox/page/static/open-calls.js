// @ts-check

/**
 * Calls to a stand-in as the person who was chosen, and to its control address. A refusal throws an Error with the
 * stand-in's words.
 * @param {{ name: string, url: string, controlUrl: string }} standIn
 * @param {() => string} token
 */
export function openCalls({ name, url, controlUrl }, token) {
  /**
   * @param {string} address
   * @param {RequestInit} [options]
   */
  async function call(address, options = {}) {
    const response = await fetch(address, { cache: 'no-store', ...options });
    if (response.ok) return response;
    const body = await response.json().catch(() => ({}));
    const words = body.error ?? body.message ?? `${name} answered ${response.status}`;
    throw Object.assign(new Error(words), { status: response.status });
  }
  const identity = () => ({ Authorization: `Bearer ${token()}` });
  const json = { 'Content-Type': 'application/json' };

  return {
    name,
    controlUrl,
    /** @param {string} path */
    get: async (path) => (await call(url + path, { headers: identity() })).json(),
    /** @param {string} path */
    text: async (path) => (await call(url + path, { headers: identity() })).text(),
    /**
     * @param {string} path
     * @param {unknown} [body]
     * @param {'POST' | 'PATCH' | 'DELETE'} [method]
     */
    async send(path, body, method = 'POST') {
      const headers = { ...identity(), ...json };
      const response = await call(url + path, { method, headers, body: JSON.stringify(body) });
      return response.status === 204 ? null : response.json();
    },
    control: {
      /** @param {string} path */
      get: async (path) => (await call(controlUrl + path)).json(),
      /**
       * @param {string} path
       * @param {unknown} body
       */
      post: async (path, body) =>
        (await call(controlUrl + path, { method: 'POST', headers: json, body: JSON.stringify(body) })).json(),
      /** @param {string} path */
      remove: async (path) => (await call(controlUrl + path, { method: 'DELETE' })).json(),
    },
  };
}
