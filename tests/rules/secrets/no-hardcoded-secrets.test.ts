import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";
import { Linter, type ESLint } from "eslint";
import { describe, expect, test } from "vitest";

import plugin from "../../../src/index.ts";
import rule from "../../../src/rules/secrets/no-hardcoded-secrets.ts";

/** In pieces, so that no scanner takes this file for a leak. */
const GITHUB = ["ghp_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY3ZQ9rP"].join("");
/** Made up: its checksum is wrong. */
const UNCHECKED = ["ghp_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY4RkTb8"].join("");
const STRIPE = ["sk_live_", "51HcWq7Lm2Rk9VbN3sYqTz7wPx"].join("");
const SLACK = ["xoxb-", "2839104756-4820193746501-qTz7wPx2Lm4Rk9VbN3sYaBcD"].join("");
const AWS_ID = ["AKIA", "TKU6CM4FWDLFVUGU"].join("");
const AWS_KEY = ["aYI8YVmMOHT9/iVyt423PXwA", "nlGQ5qHXQ2c+XGXO"].join("");
const GOOGLE = ["AIza", "SyC149jaC_Nyjbzhw_duHY5zKwXLfiW7sw9"].join("");
const SENDGRID = ["SG.", "nXgIm5sMmfMI2MTRccxoD6.IgMgG155gAWI16tvweTTQ7D26Hqn64vjb4InS_YxM6H"].join(
  "",
);
const DATABASE = ["postgres://shop:", "Blackthorn-1862", "@db.shop.internal:5432/shop"].join("");
const KEY = [
  "-----BEGIN EC PRIVATE",
  " KEY-----\nMHcCAQEEIOpdW9UYcX5Hx9MMEVmAwC0M3vfThe73K/QTNQYnS/VkoAoGCCqGSM49\n",
  "AwEHoUQDQgAEWBBXh1D8pMvLEknhifbNyDUtLybFSwA0P3XdLAPtxP4XF1Yld/aH\n",
  "f+89fRmTDDqqxFArIRbmVEuCYhI1i1I6mw==\n-----END EC PRIVATE KEY-----",
].join("");

new RuleTester().run("no-hardcoded-secrets", rule, {
  valid: [
    {
      name: "a token from the environment",
      code: `const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });`,
    },
    {
      name: "a token that is handed in",
      code: "export const client = (token) => fetch(url, { headers: { Authorization: `Bearer ${token}` } });",
    },
    {
      name: "placeholders in a provider's form",
      code: `
        const samples = ["ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sk_live_...", "AKIAIOSFODNN7EXAMPLE", "<token>"];
        // Put your token here: GITHUB_TOKEN=ghp_YOUR_TOKEN_GOES_HERE
      `,
    },
    {
      name: "prefixes, patterns and masks",
      code: String.raw`
        const isToken = (text) => text.startsWith("ghp_") || /^sk_live_[A-Za-z0-9]{24}$/.test(text);
        const masked = token.slice(0, 4) + "…" + "glpat-********************";
      `,
    },
    {
      name: "what providers publish on purpose",
      code: `
        Stripe("${STRIPE.replace("sk_", "pk_")}");
        firebase.initializeApp({ apiKey: "${GOOGLE}", authDomain: "shop.firebaseapp.com", projectId: "shop" });
        Sentry.init({ dsn: "https://${"0af3".repeat(4)}91b2c7d8e6f5a403@o4507.ingest.sentry.io/4501" });
      `,
    },
    {
      name: "the old form of Sentry's address",
      code: `const tracker = "https://58f16d6f010d4c77:84b7432f56674fbc@app.getsentry.com/12434";`,
    },
    {
      name: "addresses of this machine, of nobody, and with stock passwords",
      code: `
        const urls = [
          "postgres://postgres:postgres@localhost:5432/shop",
          "postgres://shop:Blackthorn-1862@localhost/shop",
          "mongodb://root:example@mongo:27017",
          "https://user:password@example.com",
          "amqp://guest:guest@rabbitmq",
        ];
      `,
    },
    {
      name: "addresses that are put together from the environment",
      code: "const url = `postgres://${user}:${password}@${host}:5432/shop`;",
    },
    {
      name: "hashes, ids, integrity values and pictures",
      code: `
        const commit = "9f86d081884c7d659a2feaa0c55ad0159f86d081";
        const id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
        const integrity = "sha512-z5PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
        const pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
      `,
    },
    {
      name: "a private key that is cut short, and a public one",
      code: `
        const sample = \`-----BEGIN RSA PRIVATE KEY-----
        MIIEpAIBAAKCAQEA...
        -----END RSA PRIVATE KEY-----\`;
        const open = "-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\\n-----END PUBLIC KEY-----";
      `,
    },
    {
      name: "a token within a longer word",
      code: `const name = "my${GITHUB}";`,
    },
    {
      name: "an address and a key that were made for a test",
      code: `const url = "${DATABASE}"; const key = \`${KEY}\`; const token = "${UNCHECKED}";`,
      filename: "tests/database.test.js",
    },
    {
      name: "an address in a bundle",
      code: `fetch("${DATABASE}")`,
      filename: "public/app.min.js",
    },
    {
      name: "a kind of secret that is allowed",
      code: `const key = "${GOOGLE}";`,
      options: [{ allow: ["google-api-key"] }],
    },
    {
      name: "lines that another scanner's users have excused",
      code: `
        const one = "${GITHUB}"; // gitleaks:allow
        const two = "${GITHUB}"; // pragma: allowlist secret
        // secretlint-disable-next-line
        const three = "${GITHUB}";
      `,
    },
    { name: "an empty file", code: "" },
    { name: "half a program", code: `const token = "ghp_" + ` + "`${x}`" },
  ],
  invalid: [
    {
      name: "a token of GitHub",
      code: `
        const token = "${GITHUB}";
      `,
      errors: [
        {
          messageId: "secret",
          data: { name: "a GitHub token", masked: "`ghp_…`, 40 characters" },
          line: 2,
          column: 24,
          endLine: 2,
          endColumn: 64,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "TOKEN" },
              output: `
        const token = process.env.TOKEN;
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a token with a checksum that is wrong",
      code: `start(\`${UNCHECKED}\`);`,
      errors: [
        {
          messageId: "doubtful",
          data: { name: "a GitHub token", masked: "`ghp_…`, 40 characters" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "GITHUB_TOKEN" },
              output: `start(process.env.GITHUB_TOKEN);`,
            },
          ],
        },
      ],
    },
    {
      name: "a token in a comment, in a header, in an address",
      code: `
        // curl -H "Authorization: token ${GITHUB}"
        const headers = { Authorization: "Bearer ${STRIPE}" };
        const remote = "https://x-access-token:${GITHUB}@github.com/shop/shop.git";
      `,
      errors: [
        {
          messageId: "secret",
          data: { name: "a GitHub token", masked: "`ghp_…`, 40 characters" },
          line: 2,
          suggestions: null,
        },
        {
          messageId: "secret",
          data: { name: "a live Stripe secret key", masked: "`sk_live_…`, 34 characters" },
          line: 3,
          suggestions: null,
        },
        {
          messageId: "secret",
          data: { name: "a GitHub token", masked: "`ghp_…`, 40 characters" },
          line: 4,
          suggestions: null,
        },
      ],
    },
    {
      name: "both halves of AWS's credentials",
      code: `
        new S3Client({ credentials: { accessKeyId: "${AWS_ID}", secretAccessKey: "${AWS_KEY}" } });
      `,
      errors: [
        {
          messageId: "secret",
          data: { name: "an AWS access key id", masked: "`AKIA…`, 20 characters" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "ACCESS_KEY_ID" },
              output: `
        new S3Client({ credentials: { accessKeyId: process.env.ACCESS_KEY_ID, secretAccessKey: "${AWS_KEY}" } });
      `,
            },
          ],
        },
        {
          messageId: "secret",
          data: { name: "an AWS secret access key", masked: "40 characters" },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "SECRET_ACCESS_KEY" },
              output: `
        new S3Client({ credentials: { accessKeyId: "${AWS_ID}", secretAccessKey: process.env.SECRET_ACCESS_KEY } });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a database's address in a class of TypeScript",
      code: `class Settings { readonly databaseUrl: string = "${DATABASE}"; type?: "${GITHUB}"; }`,
      languageOptions: { parser },
      errors: [
        {
          messageId: "secret",
          data: {
            name: "a database's address with its password",
            masked: "`postgres://…`, 53 characters",
          },
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "DATABASE_URL" },
              output: `class Settings { readonly databaseUrl: string = process.env.DATABASE_URL; type?: "${GITHUB}"; }`,
            },
          ],
        },
        {
          messageId: "secret",
          data: { name: "a GitHub token", masked: "`ghp_…`, 40 characters" },
          suggestions: null,
        },
      ],
    },
    {
      name: "a private key of several lines",
      code: `const key = \`${KEY}\`;`,
      errors: [
        {
          messageId: "secret",
          line: 1,
          suggestions: null,
        },
      ],
    },
    {
      name: "a token that its provider issued, in a test",
      code: `const bot = "${SLACK}";`,
      filename: "tests/bot.test.js",
      errors: [
        {
          messageId: "secret",
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "BOT" },
              output: `const bot = process.env.BOT;`,
            },
          ],
        },
      ],
    },
    {
      name: "a key in an attribute, as a key and as a directive",
      code: `"${SENDGRID}"; export const map = <Map token="${SENDGRID}" all={{ "${SENDGRID}": 1 }} />;`,
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [
        { messageId: "secret", suggestions: null },
        {
          messageId: "secret",
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "TOKEN" },
              output: `"${SENDGRID}"; export const map = <Map token={process.env.TOKEN} all={{ "${SENDGRID}": 1 }} />;`,
            },
          ],
        },
        { messageId: "secret", suggestions: null },
      ],
    },
    {
      name: "a token that is no value, and one without a name",
      code: `const isOurs = /${GITHUB}/, _1 = "${GITHUB}";`,
      errors: [
        { messageId: "secret", suggestions: null },
        { messageId: "secret", suggestions: null },
      ],
    },
    {
      name: "other kinds than those allowed, and lines that nothing excuses",
      code: `
        // gitleaks:allow
        const key = "${STRIPE}", other = "${GOOGLE}";
      `,
      options: [{ allow: ["google-api-key"] }],
      errors: [
        {
          messageId: "secret",
          line: 3,
          suggestions: [
            {
              messageId: "environment",
              data: { variable: "KEY" },
              output: `
        // gitleaks:allow
        const key = process.env.KEY, other = "${GOOGLE}";
      `,
            },
          ],
        },
      ],
    },
  ],
});

/** A language as others write them: a tree of its own, and columns that begin with 1. */
const LINES: NonNullable<ESLint.Plugin["languages"]>[string] = {
  fileType: "text",
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: "type",
  visitorKeys: { Lines: [] },
  validateLanguageOptions: () => undefined,
  parse: () => ({ ok: true, ast: { type: "Lines" } }),
  createSourceCode: ({ body }, { ast }) => ({
    ast,
    text: String(body),
    getLoc: () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
    getRange: () => [0, 0],
    traverse: () => [],
  }),
};

describe("a file of another language", () => {
  const lint = (text: string, filename: string) =>
    new Linter().verify(
      text,
      [
        ...plugin.configs.recommended,
        {
          files: ["**/*.*", "**/.env"],
          plugins: { lines: { languages: { lines: LINES } } },
          language: "lines/lines",
        },
      ],
      filename,
    );

  test.for(["deploy.yml", ".env", "settings.ini"])("is searched: %s", (filename) => {
    const [message, ...others] = lint(`# Deployment\r\nTOKEN=${GITHUB}\n`, filename);
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      ruleId: "rampart/no-hardcoded-secrets",
      line: 2,
      column: 7,
      endLine: 2,
      endColumn: 47,
    });
    expect(message?.suggestions).toBeUndefined();
  });

  test("shows nothing of the secret", () => {
    const [message] = lint(`password = ${GITHUB}`, ".env");
    expect(message?.message).toContain("`ghp_…`, 40 characters");
    expect(message?.message).not.toContain(GITHUB.slice(4, 8));
  });

  test.for(["package-lock.json", "pnpm-lock.yaml", "yarn.lock", "app.js.map"])(
    "holds only what providers issued, if a machine wrote it: %s",
    (filename) => {
      expect(lint(`"${DATABASE}"`, filename)).toEqual([]);
      expect(lint(`"${GITHUB}"`, filename)).toHaveLength(1);
    },
  );
});
