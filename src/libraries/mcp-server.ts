import type { Library } from "./library.ts";

/**
 * A server's tools are called by models, with arguments that a model has written.
 *
 * @see https://github.com/modelcontextprotocol/typescript-sdk#readme
 */
export default {
  modules: ["@modelcontextprotocol/sdk/server/mcp.js", "@modelcontextprotocol/sdk/server/mcp"],
  types: {
    McpServer: { constructedBy: ["McpServer"], annotatedAs: ["McpServer"] },
    McpToolInput: {
      handedTo: [
        {
          type: "McpServer",
          call: ["registerTool", "tool"],
          callback: "last",
          parameter: 0,
        },
      ],
    },
  },
  sources: [{ kind: "model", type: "McpToolInput", read: [""], label: "object" }],
  requestSchemas: [
    {
      type: "McpServer",
      call: ["registerTool"],
      argument: 1,
      parts: { inputSchema: "" },
      notation: "calls",
    },
    { type: "McpServer", call: ["tool"], argument: 1, parts: { "": "" }, notation: "calls" },
    { type: "McpServer", call: ["tool"], argument: 2, parts: { "": "" }, notation: "calls" },
  ],
  sinks: [
    {
      kind: "system-prompt",
      type: "McpServer",
      call: ["registerTool"],
      argument: 1,
      property: ["description"],
    },
  ],
} as const satisfies Library;
