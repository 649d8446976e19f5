import type { Library } from "./library.ts";

/**
 * A store is written as `$name` where its value is meant, and no scope knows these two apart.
 *
 * @see https://svelte.dev/docs/svelte/svelte-store
 */
export default {
  modules: ["svelte/store"],
  propagators: [
    { call: ["readable", "readonly"], from: { of: 0 }, to: { of: "result" } },
    {
      call: ["writable"],
      from: [{ of: 0 }, { of: "result", part: "set", given: 0 }],
      to: { of: "result" },
    },
    { call: ["derived"], from: { of: 0 }, to: { of: 1, parameter: 0 } },
    { call: ["derived"], from: { of: 1, returned: true }, to: { of: "result" } },
    { call: ["get"], from: { of: 0 }, to: { of: "result" } },
  ],
} as const satisfies Library;
