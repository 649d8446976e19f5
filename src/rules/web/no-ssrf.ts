import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-ssrf",
  docs: {
    description: "Disallow untrusted data in the addresses of requests that a server makes",
    cwe: [918],
    owasp: "A01:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    "request-url":
      ", where it decides which host is asked: one of your own network, too. Begin the address with a scheme, a host and a slash of your own, or compare its host with a list.",
    host: ", where it decides which host is asked: one of your own network, too. Take the host from a list of your own.",
  },
  // What a page sends requests to is the concern of `no-client-side-request-forgery`.
  threatModels: ["cli", "database", "environment", "file", "library", "remote"],
  report: "tainted",
});
