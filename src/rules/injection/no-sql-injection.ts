import { defineTaintRule } from "../../define-taint-rule.ts";
import { parameterizedQuery } from "./no-sql-injection/parameterized-query.ts";

export default defineTaintRule({
  name: "no-sql-injection",
  docs: {
    description: "Disallow untrusted data in the text of SQL statements",
    cwe: [89],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
    presetOptions: { strict: { report: "opaque" } },
  },
  sinks: {
    sql: ", where it can change what the statement does. Put a placeholder into the text and pass the value beside it; take the names of tables and columns from a list of your own.",
  },
  report: "built",
  remedies: {
    messages: { placeholder: "Pass the values beside the text, with placeholders in it." },
    of: parameterizedQuery,
  },
});
