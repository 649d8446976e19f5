import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/process.html */
export default {
  modules: ["node:process", "process"],
  global: "process",
  types: {
    StandardInput: { exportedAs: ["stdin"] },
  },
  sources: [
    { kind: "cli", read: ["argv"], label: "string" },
    { kind: "environment", read: ["env"], label: "string" },
    {
      kind: "cli",
      type: "StandardInput",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "data" },
      label: "string",
    },
    { kind: "cli", type: "StandardInput", read: [""], elements: true, label: "string" },
    { kind: "cli", type: "StandardInput", call: ["read"], label: "string" },
  ],
  propagators: [
    { call: ["nextTick"], from: { of: 1 }, to: { of: 0, parameter: 0 } },
    { call: ["nextTick"], from: { of: 2 }, to: { of: 0, parameter: 1 } },
  ],
  sinks: [
    { kind: "tls-verification-variable", write: ["env.NODE_TLS_REJECT_UNAUTHORIZED"] },
    { kind: "path", call: ["chdir", "loadEnvFile"], argument: 0 },
    { kind: "program", call: ["dlopen"], argument: 1 },
    {
      kind: "environment",
      write: [
        "env.DYLD_INSERT_LIBRARIES",
        "env.LD_LIBRARY_PATH",
        "env.LD_PRELOAD",
        "env.NODE_EXTRA_CA_CERTS",
        "env.NODE_OPTIONS",
        "env.NODE_PATH",
        "env.PATH",
      ],
    },
    { kind: "log", call: ["stderr.write", "stdout.write"], argument: 0 },
    { kind: "log-entry", call: ["stderr.write", "stdout.write"], argument: 0 },
    { kind: "program", call: ["execve"], argument: 0 },
  ],
} as const satisfies Library;
