import { describe, expect, test } from "vitest";

import { isCredential, isRandom } from "../../src/secrets/credential-value.ts";

const HEX = ["9f86d081", "884c7d65", "9a2feaa0", "c55ad015"].join("");
const BASE64 = ["qTz7wPx2Lm", "4Rk9VbN3sY", "8hBpkjj4ac=="].join("");
const UUID = ["3f2504e0", "4f89", "41d3", "9a0c", "0305e82c3301"].join("-");

describe("a text that a machine has made", () => {
  test.for([HEX, HEX.toUpperCase(), BASE64, UUID, `Bearer ${BASE64}`, `Token ${HEX}`])(
    "is random: %s",
    (text) => {
      expect(isRandom(text)).toBe(true);
    },
  );

  test.for([
    ["short", "q7Zw2x"],
    ["a sentence", "the 3 tokens of 1862 that 9 of us have"],
    ["words", "correct-horse-battery-staple"],
    ["words with numbers", "access-token-v2.production-2024"],
    ["words in camel case", "googleAnalyticsTrackingId"],
    ["words in camel case with a number", "resetPasswordTokenOfUser2"],
    ["a placeholder", `your-${HEX}`],
    ["a sequence", "1234567890abcdef1234"],
    ["a path", `/run/secrets/${HEX}`],
    ["an address", `https://auth.internal/${HEX}`],
    ["a file", `a1b2c3d4e5f6g7h8.json`],
    ["few characters over and over", "a1a1b1b1a1a1b1b1a1"],
  ])("is not %s", ([, text = ""]) => {
    expect(isRandom(text)).toBe(false);
  });
});

describe("a text that somebody has chosen", () => {
  test.for(["Blackthorn-1862", "R0sehip!Hedge", "tr0ub4dor&3x", "Sommer2024!"])(
    "is a password: %s",
    (text) => {
      expect(isCredential(text, "password", "password")).toBe(true);
    },
  );

  test("is a key if it is random", () => {
    expect(isCredential(HEX, "apiKey", "key")).toBe(true);
    expect(isCredential("Blackthorn-1862", "apiKey", "key")).toBe(false);
  });

  test.for([
    ["a label", "Enter the password"],
    ["a word", "blackthorn"],
    ["a number", "18621862"],
    ["a word with a number", "password12"],
    ["short", "Ab1-9"],
    ["long", "Ab1-".repeat(200)],
    ["a stock password", "passw0rd"],
    ["a reference", "$PASSWORD1"],
    ["a selector", "#password1-field"],
    ["code", "passwords[1]"],
    ["a file", "./passwords2.txt"],
    ["its own name", "DB_PASSWORD_1"],
  ])("is not %s", ([, text = ""]) => {
    expect(isCredential(text, "dbPassword", "password")).toBe(false);
  });
});
