import type { Library } from "./library.ts";

/** @see https://discord.js.org/docs */
export default {
  modules: ["discord.js"],
  types: {
    DiscordClient: { constructedBy: ["Client"], annotatedAs: ["Client"] },
    DiscordRest: { constructedBy: ["REST"] },
  },
  sinks: [
    { kind: "credential", type: "DiscordClient", call: ["login"], argument: 0 },
    { kind: "credential", type: "DiscordRest", call: ["setToken"], argument: 0 },
  ],
} as const satisfies Library;
