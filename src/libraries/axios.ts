import type { Library } from "./library.ts";

const REQUESTS = [
  ...["delete", "get", "head", "options", "patch", "patchForm", "post", "postForm", "put"],
  "putForm",
] as const;

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
      kind: "request-url",
      call: REQUESTS,
      argument: 0,
    },
    { kind: "request-url", call: [""], argument: 0 },
    {
      kind: "request-url",
      call: ["", "create", "request"],
      argument: 0,
      property: ["baseURL", "url"],
    },
    {
      kind: "request-url",
      type: "AxiosInstance",
      call: REQUESTS,
      argument: 0,
      unless: { argument: "last", property: "allowAbsoluteUrls", is: false },
    },
    { kind: "request-url", type: "AxiosInstance", call: [""], argument: 0 },
    {
      kind: "request-url",
      type: "AxiosInstance",
      call: ["", "request"],
      argument: 0,
      property: ["baseURL", "url"],
      unless: { argument: 0, property: "allowAbsoluteUrls", is: false },
    },
    { kind: "request-path", call: ["", ...REQUESTS], argument: 0 },
    { kind: "request-path", call: ["", "request"], argument: 0, property: ["url"] },
    { kind: "request-path", type: "AxiosInstance", call: ["", ...REQUESTS], argument: 0 },
    {
      kind: "request-path",
      type: "AxiosInstance",
      call: ["", "request"],
      argument: 0,
      property: ["url"],
    },
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
