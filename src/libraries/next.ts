import type { Library } from "./library.ts";

/** @see https://nextjs.org/docs/pages/building-your-application/routing/api-routes */
export default {
  modules: ["next"],
  types: {
    NextApiRequest: {
      extends: "HttpRequest",
      annotatedAs: ["NextApiRequest"],
      handlerTypes: [{ annotatedAs: ["NextApiHandler"], parameter: 0 }],
    },
    NextApiResponse: {
      extends: "HttpResponse",
      returnedBy: [{ type: "NextApiResponse", call: ["setPreviewData", "status"] }],
      annotatedAs: ["NextApiResponse"],
      handlerTypes: [{ annotatedAs: ["NextApiHandler"], parameter: 1 }],
    },
  },
  sinks: [
    { kind: "redirect", type: "NextApiResponse", call: ["redirect"], argument: "last" },
    {
      kind: "response-body",
      type: "NextApiResponse",
      call: ["json", "send"],
      argument: 0,
      contents: true,
    },
    { kind: "html", type: "NextApiResponse", call: ["send"], argument: 0, content: "sniffed" },
  ],
  sources: [
    { kind: "remote", type: "NextApiRequest", read: ["body"], label: "object" },
    { kind: "remote", type: "NextApiRequest", read: ["query"], label: "string" },
    {
      kind: "remote",
      type: "NextApiRequest",
      read: ["cookies"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
  ],
} as const satisfies Library;
