import type { Library } from "./library.ts";

/** @see https://srvx.h3.dev/guide/handler */
export default {
  modules: ["srvx"],
  types: {
    // A request as `fetch` describes it, which a server was sent.
    ServerRequest: {
      annotatedAs: ["ServerRequest"],
      returnedBy: [{ type: "ServerRequest", call: ["clone"] }],
      handedTo: [{ call: ["serve"], callback: 0, property: ["fetch"], parameter: 0 }],
    },
  },
  sources: [
    { kind: "remote", type: "ServerRequest", call: ["formData", "json"], label: "object" },
    { kind: "remote", type: "ServerRequest", call: ["text"], label: "string" },
    {
      kind: "remote",
      type: "ServerRequest",
      read: ["url.search", "url.searchParams"],
      label: "string",
    },
    // The address is one of the server's own; its parts are the visitor's.
    {
      kind: "remote",
      type: "ServerRequest",
      read: ["url"],
      label: "string",
      harmlessFor: ["redirect"],
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: "ServerRequest",
      read: ["headers"],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
  ],
} as const satisfies Library;
