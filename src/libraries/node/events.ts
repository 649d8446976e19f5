import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/events.html */
export default {
  modules: ["node:events", "events"],
  types: {
    EventEmitter: {
      constructedBy: ["", "EventEmitter"],
      annotatedAs: ["", "EventEmitter"],
    },
  },
  channels: [
    {
      type: "EventEmitter",
      send: ["emit"],
      receive: ["addListener", "on", "once", "prependListener", "prependOnceListener"],
    },
  ],
} as const satisfies Library;
