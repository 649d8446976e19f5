import type { Library } from "./library.ts";

/** Calls whose result has what it is given, or what a function returns, as its `value`. */
const REFERENCES = ["customRef", "ref", "shallowRef", "toRef"] as const;

/** Calls whose result stands for what it is given. */
const SAME = [
  "markRaw",
  "reactive",
  "readonly",
  "shallowReactive",
  "shallowReadonly",
  "toRaw",
] as const;

/** @see https://vuejs.org/api/reactivity-core.html */
export default {
  modules: ["vue", "@vue/composition-api", "@vue/reactivity", "#imports"],
  // Builds put these imports in by themselves.
  globals: [...REFERENCES, ...SAME, "computed", "toValue", "unref", "watch"],
  propagators: [
    { call: REFERENCES, from: { of: 0 }, to: { of: "result", part: "value" } },
    {
      call: ["computed", "toRef"],
      from: { of: 0, returned: true },
      to: { of: "result", part: "value" },
    },
    { call: SAME, from: { of: 0 }, to: { of: "result" } },
    { call: ["toValue", "unref"], from: { of: 0, part: "value" }, to: { of: "result" } },
    { call: ["toValue", "unref"], from: { of: 0 }, to: { of: "result" } },
    { call: ["toValue"], from: { of: 0, returned: true }, to: { of: "result" } },
    {
      call: ["watch"],
      from: [
        { of: 0, part: "value" },
        { of: 0, returned: true },
      ],
      to: { of: 1, parameter: 0 },
    },
  ],
} as const satisfies Library;
