import { defineTaintRule } from "../../define-taint-rule.ts";
import { MAY_SEND_DOCUMENTS, sentDocuments } from "./no-graphql-injection/sent-documents.ts";

export default defineTaintRule({
  name: "no-graphql-injection",
  docs: {
    description: "Disallow untrusted data in the text of GraphQL documents",
    cwe: [943, 74],
    owasp: "A05:2025",
    severity: "medium",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    graphql:
      ", where a quote in it ends your text, and whatever stands behind it is asked for as well. Write a variable into the document, and hand over its value.",
  },
  places: { pattern: MAY_SEND_DOCUMENTS, of: sentDocuments },
  report: "tainted",
});
