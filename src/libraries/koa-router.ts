import type { Library } from "./library.ts";

const ROUTING = [
  "all",
  "del",
  "delete",
  "get",
  "head",
  "link",
  "options",
  "patch",
  "post",
  "put",
  "unlink",
  "use",
] as const;

/** @see https://github.com/koajs/router/blob/master/README.md */
export default {
  modules: ["@koa/router", "koa-router"],
  types: {
    KoaRouter: {
      constructedBy: ["", "Router"],
      returnedBy: [{ call: [""] }, { type: "KoaRouter", call: [...ROUTING, "param", "prefix"] }],
      annotatedAs: ["", "Router"],
    },
    KoaRouterContext: {
      extends: "KoaContext",
      handedTo: [
        { type: "KoaRouter", call: ROUTING, callback: "every", parameter: 0 },
        { type: "KoaRouter", call: ROUTING, callback: "every", parameter: "this" },
        { type: "KoaRouter", call: ["register"], callback: 2, parameter: 0 },
        { type: "KoaRouter", call: ["param"], callback: 1, parameter: 1 },
      ],
      annotatedAs: ["IRouterContext", "RouterContext"],
      handlerTypes: [
        { annotatedAs: ["IMiddleware", "Middleware", "RouterMiddleware"], parameter: 0 },
      ],
    },
  },
  sources: [
    {
      kind: "remote",
      type: "KoaRouter",
      call: ["param"],
      callback: { argument: 1, parameter: 0 },
      label: "string",
    },
  ],
} as const satisfies Library;
