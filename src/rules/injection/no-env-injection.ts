import { defineTaintRule } from "../../define-taint-rule.ts";
import { environmentWrites } from "./no-env-injection/environment-writes.ts";

export default defineTaintRule({
  name: "no-env-injection",
  docs: {
    description: "Disallow environment variables that somebody else chooses",
    cwe: [454, 99],
    owasp: "A05:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    environment:
      ", where a variable such as `NODE_OPTIONS` or `LD_PRELOAD` loads code of its sender's into whatever is started next. Name the variables yourself.",
  },
  places: { pattern: /\benv\b/u, of: environmentWrites },
  threatModels: ["browser", "model", "remote"],
  report: "tainted",
});
