import { expect, test } from "vitest";

import {
  givesConfidential,
  isConfidential,
  isHiding,
} from "../../src/secrets/confidential-name.ts";

test.for([
  "password",
  "API_KEY",
  "x-auth-token",
  "authorization",
  "resetToken",
  "otp",
  "verificationCode",
  "cardNumber",
  "creditCardNumber",
  "credit_cardnumber",
  "cvv",
  "userSsn",
  "socialSecurityNumber",
])("%s is confidential", (name) => {
  expect(isConfidential(name)).toBe(true);
});

test.for([
  "",
  "number",
  "phoneNumber",
  "passwordHash",
  "hashedPassword",
  "maskedCardNumber",
  "hasToken",
  "isPassword",
  "tokenCount",
  "csrfToken",
  "nextToken",
  "publicKey",
  "sessionId",
  "salt",
  "statusCode",
  "confirmPassword",
  "userForToken",
])("%s is not", (name) => {
  expect(isConfidential(name)).toBe(false);
});

test("a function gives a secret if its name says so", () => {
  expect(["getToken", "readPassword", "generateApiKey"].filter(givesConfidential)).toHaveLength(3);
  expect(["checkToken", "hashPassword", "getPasswordHash"].some(givesConfidential)).toBe(false);
});

test("a function hides a secret if its name says so", () => {
  expect(["maskToken", "sha256", "redact", "slice"].every(isHiding)).toBe(true);
  expect(["format", "login", "toString"].some(isHiding)).toBe(false);
});
