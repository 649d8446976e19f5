import type { Library } from "./library.ts";

/** @see https://axios-http.com/docs/req_config */
export default {
  modules: ["axios"],
  types: {
    AxiosInstance: {
      returnedBy: [{ call: ["create"] }],
      exportedAs: [""],
      annotatedAs: ["AxiosInstance"],
    },
  },
  sinks: [
    {
      kind: "credential",
      call: ["", "create", "request"],
      argument: 0,
      property: ["auth.password"],
    },
    {
      kind: "credential",
      type: "AxiosInstance",
      call: ["", "request"],
      argument: 0,
      property: ["auth.password"],
    },
    {
      kind: "credential",
      type: "AxiosInstance",
      call: ["delete", "get", "head", "options"],
      argument: 1,
      property: ["auth.password"],
    },
    {
      kind: "credential",
      type: "AxiosInstance",
      call: ["patch", "post", "put"],
      argument: 2,
      property: ["auth.password"],
    },
  ],
} as const satisfies Library;
