import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-electron-unsafe-navigation",
  docs: {
    description: "Disallow untrusted addresses in the windows of an Electron program and its shell",
    cwe: [601, 88],
    owasp: "A01:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    "external-url":
      ", where its scheme decides which program of the computer is started. Let only `https:` through: compare `new URL(address).protocol` first.",
    "window-url":
      ", where a page of somebody else gets into a window of your program, with what your own pages may do there. Compare its origin with yours, or open it in the browser.",
  },
  report: "tainted",
});
