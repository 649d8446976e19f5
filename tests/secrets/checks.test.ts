import { describe, expect, test } from "vitest";

import { checks } from "../../src/secrets/checks.ts";

describe("an AWS access key id", () => {
  test.for([
    ["with an account's number", "TKU6CM4FWDLFVUGU", "possible"],
    ["from before keys had one", "IOSFODNN7QWERTZU", "possible"],
    ["with a number that no account has", "77777777QWERTZUI", "refuted"],
    ["of the documentation", "IOSFODNN7EXAMPLE", "refuted"],
  ] as const)("%s", ([, id, verdict]) => {
    expect(checks["aws-account"](`AKIA${id}`)).toBe(verdict);
  });
});

describe("a key of Azure", () => {
  test.for([
    ["of 64 bytes", `q7Zw${"A".repeat(82)}==`, "possible"],
    ["of 32 bytes", `q7Zw${"A".repeat(39)}=`, "possible"],
    ["of another length", "q7ZwAAAA", "refuted"],
    ["that is no base64", "q7Zw!", "refuted"],
    ["of the emulator", `Eby8vdM02xNOcqFl${"A".repeat(70)}==`, "refuted"],
  ] as const)("%s", ([, key, verdict]) => {
    expect(checks["azure-key"](key)).toBe(verdict);
  });
});

describe("credentials for basic authorization", () => {
  test.for([
    ["a name and a password", btoa("reader:Blackthorn-1862"), "possible"],
    ["a stock password", btoa("reader:password"), "refuted"],
    ["no password", btoa("reader"), "refuted"],
    ["bytes", btoa("\0\u0001:\u0002"), "refuted"],
    ["no base64", "reader!", "refuted"],
  ] as const)("%s", ([, text, verdict]) => {
    expect(checks["basic-authorization"](text)).toBe(verdict);
  });
});

test("a token of base64 and JSON", () => {
  expect(checks["base64-json"](`sntrys_${btoa('{"url":"x"}')}_abc`)).toBe("possible");
  expect(checks["base64-json"](`sntrys_${btoa("text")}`)).toBe("refuted");
});

test("a token of Discord begins with a number", () => {
  expect(checks["discord-id"](`${btoa("847263519204857361")}.a.b`)).toBe("possible");
  expect(checks["discord-id"](`${btoa("eighteen")}.a.b`)).toBe("refuted");
  expect(checks["discord-id"]("!.a.b")).toBe("refuted");
});

describe("a checksum of GitHub's", () => {
  test.for([
    ["that fits", ["ghp_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY3ZQ9rP"].join(""), "confirmed"],
    ["that does not", ["ghp_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY3ZQ9rQ"].join(""), "doubtful"],
    ["of a longer token", ["ghs_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY3ZQ9rPQQ"].join(""), "possible"],
  ] as const)("%s", ([, token, verdict]) => {
    expect(checks["github-checksum"](token)).toBe(verdict);
  });
});

describe("a signed token", () => {
  const token = (header: unknown, payload: unknown, length: number) =>
    [btoa(JSON.stringify(header)), btoa(JSON.stringify(payload)), "x".repeat(length)].join(".");

  test.for([
    ["of a service", token({ alg: "HS256" }, { sub: "8fd3" }, 43), "possible"],
    ["for everybody", token({ alg: "HS256" }, { role: "anon" }, 43), "refuted"],
    ["that every tutorial shows", token({ alg: "HS256" }, { name: "John Doe" }, 43), "refuted"],
    ["for the first user", token({ alg: "HS256" }, { sub: 1 }, 43), "refuted"],
    ["with a signature cut short", token({ alg: "HS256" }, { sub: "8fd3" }, 42), "refuted"],
    ["without an algorithm", token({}, { sub: "8fd3" }, 43), "refuted"],
    ["that holds no object", token({ alg: "HS256" }, 7, 43), "refuted"],
    ["that holds nothing", token({ alg: "HS256" }, null, 43), "refuted"],
    ["of two parts", `${btoa('{"alg":"HS256"}')}.${btoa("{}")}`, "refuted"],
    ["of one part", "eyJ", "refuted"],
    ["that is no base64", "!.!.!", "refuted"],
  ] as const)("%s", ([, text, verdict]) => {
    expect(checks["json-web-token"](text)).toBe(verdict);
  });
});

describe("a private key", () => {
  const key = (label: string, body: string) =>
    [`-----BEGIN ${label}`, "PRIVATE KEY-----\n"].join(" ") + body;

  test.for([
    ["with its length in one byte", key("RSA", btoa("0\u0003abc")), "possible"],
    [
      "with its length in two bytes",
      key("EC", btoa(`0\u0081\u0080${"a".repeat(128)}`)),
      "possible",
    ],
    ["that is cut short", key("RSA", btoa("0\u0009abc")), "refuted"],
    ["that is a sentence", key("RSA", "This is a sample."), "refuted"],
    ["of bytes that are none", key("RSA", btoa("abc")), "refuted"],
    ["of OpenSSH", key("OPENSSH", btoa("openssh-key-v1\0")), "possible"],
    ["of OpenSSH without its mark", key("OPENSSH", btoa("0\u0003abc")), "refuted"],
    ["with a password of the old kind", key("RSA", "Proc-Type: 4,ENCRYPTED\n\nq7Zw"), "possible"],
    ["with dots for a body", key("PGP", "..."), "refuted"],
    ["without a label", "q7Zw", "refuted"],
  ] as const)("%s", ([, text, verdict]) => {
    expect(checks["private-key"](text)).toBe(verdict);
  });
});

describe("a password in an address", () => {
  test.for([
    ["of a database", "postgres://shop:Blackthorn-1862@db.shop.internal:5432", "possible"],
    ["of a word, of a server on the net", "mysql://shop:blackthorn@db.shop.internal", "possible"],
    ["of a word, of a container", "mysql://shop:blackthorn@db", "refuted"],
    ["of this machine", "postgres://shop:Blackthorn-1862@localhost:5432", "refuted"],
    ["of a sample", "https://shop:Blackthorn-1862@example.com", "refuted"],
    ["that reports errors", "https://0af3:Blackthorn-1862@app.getsentry.com", "refuted"],
    ["like everybody's", "postgres://shop:password@db.shop.internal", "refuted"],
    ["that is none", "shop", "refuted"],
  ] as const)("%s", ([, url, verdict]) => {
    expect(checks["url-password"](url)).toBe(verdict);
  });
});
