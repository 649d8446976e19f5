import { RuleTester } from "@typescript-eslint/rule-tester";
import { afterAll, describe, it } from "vitest";

process.env["RAMPART_STRICT"] = "1";

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.describeSkip = describe.skip;
RuleTester.it = it;
RuleTester.itOnly = it.only;
RuleTester.itSkip = it.skip;
// A file of no package: what this one exports, whoever installs it could call.
RuleTester.setDefaultConfig({
  defaultFilenames: { ts: "/application/file.ts", tsx: "/application/react.tsx" },
});
