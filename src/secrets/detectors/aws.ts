import type { Detector } from "../detector.ts";

export default [
  {
    id: "aws-access-key-id",
    name: "an AWS access key id",
    keywords: ["AKIA", "ASIA", "ABIA", "ACCA"],
    pattern: /A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
    scope: "anywhere",
    entropy: 2.8,
    check: "aws-account",
    found: [
      ["AKIA", "TKU6CM4FWDLFVUGU"],
      ["ASIA", "WZ2TJFY25CUEESKS"],
      ["AKIA", "I55IOEWJRCF3LOBE"],
    ],
    ignored: [
      ["AKIA", "IOSFODNN7EXAMPLE"],
      ["AKIA", "XXXXXXXXXXXXXXXX"],
      ["ASIA", "PACIFICREGION"],
      ["AKIA", "77777777QWERTZUI"],
    ],
    see: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  },
  {
    id: "aws-secret-access-key",
    name: "an AWS secret access key",
    keywords: [
      "secretAccessKey",
      "SecretAccessKey",
      "awsSecretAccessKey",
      "aws_secret_access_key",
      "AWS_SECRET_ACCESS_KEY",
      "AWS_SECRET_KEY",
    ],
    pattern:
      /\w{14,21}["'`\]]{0,2}[ \t]{0,8}(?::[ \t]{0,8}string[ \t]{0,8})?[:=][ \t]{0,8}["'`]?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/,
    scope: "source",
    entropy: 4,
    found: [
      ['secretAccessKey: "', "aYI8YVmMOHT9/iVyt423PXwAnlGQ5qHXQ2c+XGXO", '"'],
      ["AWS_SECRET_ACCESS_KEY=", "GI7yrsMRm+12gj6w3XGB+JQRbHmPSpmB+KzuCXi8"],
      ['aws_secret_access_key = "', "kruEpfDEk9ZWnMgghMz3Bkmr2noD6FdF54naCpP0", '"'],
    ],
    ignored: [
      ["secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY"],
      ["AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"],
      ['secretAccessKey: "0000000000000000000000000000000000000000"'],
    ],
    see: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  },
  {
    id: "aws-bedrock-api-key",
    name: "an Amazon Bedrock API key",
    keywords: ["ABSKQmVkcm9ja0FQSUtleS"],
    pattern: /ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{90,250}={0,2}(?![A-Za-z0-9+/=])/,
    scope: "anywhere",
    found: [
      [
        "ABSKQmVkcm9ja0FQ",
        "SUtleS97MchWePqNxlPxGOBxhvtVU1yIJyHDmclxPW3rFZ4MUmUgJ7ZW6jbcJyj4pw9zhiIegQfIKwTbI5iCqolo1oeoz7mhgMuVMkh5Ibyfa34OZsxr=",
      ],
    ],
    ignored: [["ABSKQmVkcm9ja0FQSUtleS1leGFtcGxl"]],
    see: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
  },
] as const satisfies readonly Detector[];
