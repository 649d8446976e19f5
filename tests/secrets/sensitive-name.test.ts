import { expect, test } from "vitest";

import { sensitivityOf } from "../../src/secrets/sensitive-name.ts";

test.for([
  "password",
  "dbPassword",
  "DB_PASSWORD",
  "db-passwd",
  "adminPassword1",
  "SMTP_PASS",
  "passwordDefault",
])("%s is a password's name", (name) => {
  expect(sensitivityOf(name)).toBe("password");
});

test.for([
  "secret",
  "clientSecret",
  "apiKey",
  "API_KEY_PROD",
  "apikey",
  "X-Api-Key",
  "accessToken",
  "HTTPAuthToken",
  "jwtSigningKey",
  "Authorization",
  "encryption_key_base64",
])("%s is a key's name", (name) => {
  expect(sensitivityOf(name)).toBe("key");
});

test.for([
  "",
  "$",
  "1",
  "key",
  "cacheKey",
  "keyboard",
  "passwordLabel",
  "password_url",
  "noPassword",
  "bypass",
  "compass",
  "secretary",
  "secretName",
  "tokenType",
  "nextPageToken",
  "cancelToken",
  "publicKey",
  "siteKey",
  "csrfTokenHeader",
  "tokens",
  "testSecret",
])("%s is the name of something else", (name) => {
  expect(sensitivityOf(name)).toBeUndefined();
});
