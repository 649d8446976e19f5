import type { Library } from "./library.ts";

/** @see https://socket.io/docs/v4/handling-cors/ */
export default {
  modules: ["socket.io"],
  sinks: [
    {
      kind: "cors-origin",
      call: [""],
      construct: ["Server"],
      argument: 1,
      property: ["cors.origin"],
      when: { argument: 1, property: "cors.credentials", truthy: true },
    },
  ],
} as const satisfies Library;
