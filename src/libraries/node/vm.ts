import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/vm.html */
export default {
  modules: ["node:vm", "vm"],
  sinks: [
    {
      kind: "code",
      call: ["compileFunction", "runInContext", "runInNewContext", "runInThisContext"],
      argument: 0,
    },
    { kind: "code", construct: ["Script", "SourceTextModule"], argument: 0 },
  ],
} as const satisfies Library;
