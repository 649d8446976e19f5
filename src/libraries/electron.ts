import type { Library } from "./library.ts";

/** @see https://www.electronjs.org/docs/latest/api/command-line-switches */
export default {
  modules: ["electron"],
  sinks: [
    {
      kind: "tls-verification-off",
      call: ["app.commandLine.appendSwitch"],
      uses: true,
      when: { argument: 0, is: "ignore-certificate-errors" },
    },
  ],
} as const satisfies Library;
