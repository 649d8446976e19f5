import { defineTaintRule } from "../../define-taint-rule.ts";
import { parsedJson } from "./no-code-injection/parsed-json.ts";

export default defineTaintRule({
  name: "no-code-injection",
  docs: {
    description: "Disallow untrusted data in text that is run as code",
    cwe: [94, 95],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
    presetOptions: { strict: { report: "opaque" } },
  },
  sinks: {
    code: ", which runs it as code. Look the behaviour up in a table of functions, or parse data with `JSON.parse`.",
  },
  report: "built",
  remedies: {
    messages: { json: "Parse `{{ text }}` as JSON, which runs nothing." },
    of: parsedJson,
  },
});
