import type { Library } from "./library.ts";

/** @see https://svelte.dev/docs/svelte/what-are-runes */
export default {
  modules: [],
  propagators: [
    {
      call: ["$derived", "$state", "$state.raw", "$state.snapshot"],
      from: { of: 0 },
      to: { of: "result" },
    },
    { call: ["$derived.by"], from: { of: 0, returned: true }, to: { of: "result" } },
  ],
} as const satisfies Library;
