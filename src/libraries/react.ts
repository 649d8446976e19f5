import type { Library } from "./library.ts";

/**
 * Components are called with their properties, by JSX as by `createElement`; hooks hand on what they
 * are given.
 *
 * @see https://react.dev/reference/react
 */
export default {
  modules: ["react"],
  propagators: [
    { call: ["createElement"], from: { of: 1 }, to: { of: 0, parameter: 0 } },
    {
      call: ["createElement"],
      from: [{ of: 2 }, { of: 3 }, { of: 4 }],
      to: { of: 0, parameter: 0, part: "children" },
    },
    {
      call: ["forwardRef", "memo", "useCallback", "useDeferredValue"],
      from: { of: 0 },
      to: { of: "result" },
    },
    { call: ["useMemo"], from: { of: 0, returned: true }, to: { of: "result" } },
    { call: ["useRef"], from: { of: 0 }, to: { of: "result", part: "current" } },
    {
      call: ["useState"],
      from: [{ of: 0 }, { of: 0, returned: true }, { of: "result", part: "1", given: 0 }],
      to: { of: "result", part: "0" },
    },
  ],
} as const satisfies Library;
