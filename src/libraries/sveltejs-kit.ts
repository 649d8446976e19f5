import type { Library } from "./library.ts";

const METHODS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "fallback"] as const;

/** @see https://svelte.dev/docs/kit/@sveltejs-kit#RequestEvent */
export default {
  modules: ["@sveltejs/kit"],
  types: {
    SvelteEvent: {
      annotatedAs: ["LoadEvent", "RequestEvent", "ServerLoadEvent"],
      memberOf: [{ type: "SvelteHook", read: ["event"] }],
      handlerTypes: [
        { annotatedAs: ["Action", "Load", "RequestHandler", "ServerLoad"], parameter: 0 },
      ],
      conventions: [
        { file: { folder: "routes", name: "+server" }, exportedAs: METHODS, parameter: 0 },
        { file: { folder: "routes", name: "+page.server" }, exportedAs: ["load"], parameter: 0 },
        {
          file: { folder: "routes", name: "+page.server" },
          exportedAs: ["actions.any"],
          parameter: 0,
        },
        { file: { folder: "routes", name: "+layout.server" }, exportedAs: ["load"], parameter: 0 },
      ],
    },
    SvelteHook: {
      handlerTypes: [{ annotatedAs: ["Handle"], parameter: 0 }],
      conventions: [
        { file: { folder: "src", name: "hooks.server" }, exportedAs: ["handle"], parameter: 0 },
      ],
    },
    SvelteRequest: {
      extends: "ServerRequest",
      memberOf: [{ type: "SvelteEvent", read: ["request"] }],
    },
    SvelteCookies: {
      memberOf: [{ type: "SvelteEvent", read: ["cookies"] }],
      annotatedAs: ["Cookies"],
    },
  },
  sinks: [{ kind: "redirect", call: ["redirect"], argument: 1 }],
  sources: [
    { kind: "remote", type: "SvelteEvent", read: ["params"], label: "strings" },
    {
      kind: "remote",
      type: "SvelteEvent",
      read: ["url.search", "url.searchParams"],
      label: "string",
    },
    // The address is one of the server's own; its parts are the visitor's.
    {
      kind: "remote",
      type: "SvelteEvent",
      read: ["url"],
      label: "string",
      harmlessFor: ["redirect"],
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // A browser that follows a link sends no cookies of the link's author.
    {
      kind: "remote",
      type: "SvelteCookies",
      call: ["get"],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
  ],
} as const satisfies Library;
