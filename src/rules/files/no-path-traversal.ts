import { defineTaintRule } from "../../define-taint-rule.ts";
import { baseName } from "./no-path-traversal/base-name.ts";

export default defineTaintRule({
  name: "no-path-traversal",
  docs: {
    description: "Disallow untrusted data in the paths of files",
    cwe: [22, 73],
    owasp: "A01:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
    presetOptions: { strict: { checkExistence: true } },
  },
  sinks: {
    path: ", where `../` in it leads out of the folder you meant. Keep only its last part (`path.basename`), or resolve the whole path and check that it starts with the folder and a separator.",
  },
  report: "tainted",
  existence: "Also report what only asks whether there is such a file.",
  remedies: {
    messages: { basename: "Keep only the last part of `{{ text }}`: the name of a file." },
    of: baseName,
  },
});
