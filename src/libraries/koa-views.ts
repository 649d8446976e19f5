import type { Library } from "./library.ts";

/** @see https://github.com/queckezz/koa-views */
export default {
  modules: ["koa-views", "@ladjs/koa-views"],
  sinks: [{ kind: "render-data", type: "KoaContext", call: ["render"], argument: 1, names: true }],
} as const satisfies Library;
