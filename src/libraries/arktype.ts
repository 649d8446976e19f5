import type { Library } from "./library.ts";

/** @see https://arktype.io/docs/intro/your-first-type */
export default {
  modules: ["arktype"],
  schemas: {
    type: "ArkType",
    annotatedAs: ["Type"],
    builders: [
      { call: ["type"], makes: "type-text" },
      { call: ["type.enumerated", "type.unit"], makes: "harmless" },
    ],
    refinements: [
      { call: ["array"], makes: "list" },
      { call: ["filter", "narrow"], makes: "tested" },
      { call: ["pipe"], makes: "transformed" },
      {
        call: ["brand", "configure", "default", "describe", "optional", "partial", "required"],
        makes: "same",
      },
    ],
    validations: [
      // Where it is not valid, the result is a list of errors, which has none of the fields.
      { call: [""], schema: "receiver", value: 0, gives: "", tells: "nothing" },
      { call: ["assert"], schema: "receiver", value: 0, gives: "", tells: "throws" },
      { call: ["allows"], schema: "receiver", value: 0, tells: "answers" },
    ],
  },
} as const satisfies Library;
