import { expect, test } from "vitest";

import { findSecrets } from "../../src/secrets/find-secrets.ts";
import { isPlaceholder } from "../../src/secrets/placeholder.ts";

const GITHUB = ["ghp_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY3ZQ9rP"].join("");
const JWT = [
  "eyJhbGciOiJIUzI1NiJ9",
  "eyJhIjoiYiJ9",
  "2gWH7rbYplT3T1C8XqZiRm_wJ-u0YUc5w4mmZX0l9t5",
].join(".");

const found = (text: string) =>
  findSecrets(text).map(({ detector, end, start }) => [detector.id, text.slice(start, end)]);

test("finds secrets in their order, wherever they stand", () => {
  expect(found(`# ${GITHUB}\nKEY=${JWT}`)).toEqual([
    ["github-token", GITHUB],
    ["json-web-token", JWT],
  ]);
  expect(found("")).toEqual([]);
});

test("prefers what a provider issued to the address around it", () => {
  expect(found(`https://bot:${GITHUB}@github.com/shop`)).toEqual([["github-token", GITHUB]]);
});

test("names an address once, whatever its password is", () => {
  const url = `postgres://shop:${JWT}@db.shop.internal`;
  expect(found(url)).toEqual([["database-url", url]]);
});

test("says which part of a match is the secret", () => {
  const key = ["aYI8YVmMOHT9/iVyt423PXwA", "nlGQ5qHXQ2c+XGXO"].join("");
  expect(found(`secretAccessKey: "${key}"`)).toEqual([["aws-secret-access-key", key]]);
});

test("takes no part of a word for a secret", () => {
  expect(found(`x${GITHUB}`)).toEqual([]);
  expect(found(`${GITHUB}x`).map(([id]) => id)).toEqual(["github-token"]);
});

test.for([
  ["xxxx", true],
  ["<token>", true],
  ["your-api-key", true],
  ["aaaaaaaa", true],
  ["q7Zw2q7Zw2q7Zw2", true],
  ["qwertyuiop-3", true],
  ["9876543210-b", true],
  ["q7Zw2", false],
  ["Blackthorn-1862", false],
] as const)("%s is a placeholder: %s", ([text, is]) => {
  expect(isPlaceholder(text)).toBe(is);
});
