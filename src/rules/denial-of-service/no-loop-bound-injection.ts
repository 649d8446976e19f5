import { defineTaintRule } from "../../define-taint-rule.ts";
import { loopBounds } from "./no-loop-bound-injection/loop-bounds.ts";

export default defineTaintRule({
  name: "no-loop-bound-injection",
  docs: {
    description: "Disallow loops that run as often as the `length` of an untrusted object says",
    cwe: [834, 606],
    owasp: "A06:2025",
    severity: "low",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    list: ", and may be an object that says `length: 1e9` of itself: then the loop does not end. Ask `Array.isArray` first.",
  },
  places: { pattern: /\.length\b/u, of: loopBounds },
  threatModels: ["remote"],
  report: "tainted",
});
