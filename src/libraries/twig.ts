import type { Library } from "./library.ts";

/** @see https://github.com/twigjs/twig.js/wiki */
export default {
  modules: ["twig"],
  sinks: [
    { kind: "template", call: ["twig"], argument: 0, property: ["data"] },
    { kind: "template", call: ["compile"], argument: 0 },
  ],
} as const satisfies Library;
