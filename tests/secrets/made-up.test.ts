import { expect, test } from "vitest";

import { isMadeUp } from "../../src/secrets/made-up.ts";

test.for([
  "test/login.js",
  "src/__tests__/login.ts",
  "src/login.test.ts",
  "src/login.spec.mjs",
  "src/user_test.js",
  "e2e/login.ts",
  "src/fixtures/users.json",
  "src/Login.stories.tsx",
  "package-lock.json",
  "yarn.lock",
  "dist/app.min.js",
  "dist/app.js.map",
])("%s is made up or made by a machine", (path) => {
  expect(isMadeUp(`/home/test/shop/${path}`, "/home/test/shop")).toBe(true);
  expect(isMadeUp(path, "/home/test/shop")).toBe(true);
});

test.for(["src/login.ts", "src/contest/entry.ts", "latest.js", "src/testing.ts", "package.json"])(
  "%s is not",
  (path) => {
    expect(isMadeUp(`/home/test/shop/${path}`, "/home/test/shop")).toBe(false);
  },
);

test("the folders above the project say nothing", () => {
  expect(isMadeUp("/tmp/tests/shop/src/login.ts", "/tmp/tests/shop/")).toBe(false);
  expect(isMadeUp("/tmp/tests/login.ts", "/tmp/shop")).toBe(false);
  expect(isMadeUp(String.raw`C:\tests\shop\src\login.ts`, String.raw`C:\tests\shop`)).toBe(false);
  expect(isMadeUp(String.raw`C:\tests\shop\login.ts`, String.raw`D:\shop`)).toBe(false);
  expect(isMadeUp(String.raw`C:\shop\tests\login.ts`, String.raw`C:\shop`)).toBe(true);
  expect(isMadeUp("/test/login.ts", "/")).toBe(true);
});
