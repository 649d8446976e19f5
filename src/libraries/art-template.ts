import type { Library } from "./library.ts";

/** @see https://aui.github.io/art-template/docs/api.html */
export default {
  modules: ["art-template"],
  sinks: [{ kind: "template", call: ["compile", "render"], argument: 0 }],
} as const satisfies Library;
