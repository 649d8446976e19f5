import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-unsafe-upload-filename",
  docs: {
    description: "Disallow keeping uploads under the names that their senders give them",
    cwe: [434, 22],
    owasp: "A01:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    path: ", where it overwrites what has the same name, may lead out of the folder, and may be a page or a program that your server then serves. Make up a name, as with `randomUUID()`, and take an extension from a list of your own.",
    "stored-name":
      ", where it overwrites what has the same name, and may be a page or a program that your server then serves. Make up a name, as with `randomUUID()`, and take an extension from a list of your own.",
  },
  sources: ["upload-name"],
  report: "tainted",
});
