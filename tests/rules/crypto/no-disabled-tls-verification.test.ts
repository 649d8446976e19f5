import * as parser from "@typescript-eslint/parser";
import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/crypto/no-disabled-tls-verification.ts";

new RuleTester().run("no-disabled-tls-verification", rule, {
  valid: [
    {
      name: "a certificate of one's own that is trusted by name",
      code: `
        import { readFileSync } from "node:fs";
        import https from "node:https";
        export const agent = new https.Agent({ ca: readFileSync("company.pem") });
      `,
    },
    {
      name: "a check that is asked for",
      code: `
        import https from "node:https";
        import { MongoClient } from "mongodb";
        new https.Agent({ rejectUnauthorized: true });
        new MongoClient(address, { tls: true, tlsInsecure: false });
      `,
    },
    {
      name: "a check that the environment decides on",
      code: `
        import https from "node:https";
        new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === "production" });
        new https.Agent({ rejectUnauthorized: !isDevelopment });
        new https.Agent({ rejectUnauthorized: isDevelopment ? false : true });
        new https.Agent({ rejectUnauthorized: config.strict });
      `,
    },
    {
      name: "options that are switched off for some only",
      code: `
        import https from "node:https";
        const options = { rejectUnauthorized: true };
        if (process.argv.includes("--insecure")) options.rejectUnauthorized = false;
        https.request(options);
        https.request(isDevelopment ? { rejectUnauthorized: false } : { rejectUnauthorized: true });
      `,
    },
    {
      name: "an option that is corrected before it is used",
      code: `
        import https from "node:https";
        const options = { rejectUnauthorized: false };
        options.rejectUnauthorized = true;
        https.request(options);
      `,
    },
    {
      name: "an option that nobody sets",
      code: `
        import https from "node:https";
        https.get(address, { rejectUnauthorized: undefined });
        https.get(address, {});
        https.get(address);
      `,
    },
    {
      name: "a property of any name",
      code: `
        import https from "node:https";
        const options = {};
        for (const name of names) options[name] = false;
        https.request(options);
        const others = {};
        others[names[0]] = false;
        others[names[1]] = false;
        https.request(others);
        https.request({ [name]: false, rejectUnauthorized });
        https.request({ tag: { ...options, [name]: false } });
      `,
    },
    {
      name: "options that are hidden somewhere inside",
      code: `
        import pg from "pg";
        new pg.Pool(JSON.parse(JSON.stringify({ ssl: { rejectUnauthorized: false } })));
        new pg.Pool({ ...settings[environment], ssl: readSettings() });
      `,
    },
    {
      name: "a server that asks its clients for certificates",
      code: `
        import https from "node:https";
        import tls from "node:tls";
        https.createServer({ requestCert: true, rejectUnauthorized: false });
        tls.createServer({ requestCert: true, rejectUnauthorized: false });
        new tls.TLSSocket(socket, { isServer: true, requestCert: true, rejectUnauthorized: false });
      `,
    },
    {
      name: "a server on the same machine",
      code: `
        import https from "node:https";
        import pg from "pg";
        https.get("https://localhost:8443/health", { rejectUnauthorized: false });
        https.get({ hostname: "127.0.0.1", port: 8443, rejectUnauthorized: false });
        https.get(new URL("/health", base), { host: "::1", rejectUnauthorized: false });
        new pg.Pool({ host: "localhost", ssl: { rejectUnauthorized: false } });
        new pg.Client({ connectionString: "postgres://me@localhost/shop", ssl: { rejectUnauthorized: false } });
      `,
    },
    {
      name: "somebody else's Agent, and options that nobody uses for TLS",
      code: `
        import { Agent } from "./agents.js";
        import http from "node:http";
        new Agent({ rejectUnauthorized: false });
        http.get({ rejectUnauthorized: false });
        const options = { rejectUnauthorized: false };
      `,
    },
    {
      name: "a name that is compared",
      code: `
        import tls from "node:tls";
        tls.connect({ host, checkServerIdentity: (host, certificate) => tls.checkServerIdentity("shop.example", certificate) });
        tls.connect({
          host,
          checkServerIdentity(host, certificate) {
            const error = tls.checkServerIdentity(host, certificate);
            if (error) return error;
            if (certificate.fingerprint256 !== PINNED) return new Error("Not our certificate.");
          },
        });
      `,
    },
    {
      name: "a name whose comparison throws",
      code: `
        import https from "node:https";
        import { strict as assert } from "node:assert";
        new https.Agent({ checkServerIdentity(host, certificate) { assert.equal(certificate.fingerprint256, PINNED); } });
        new https.Agent({ checkServerIdentity(host) { if (host !== HOST) throw new Error(host); return null; } });
        new https.Agent({ checkServerIdentity(host) { new URL(host); } });
      `,
    },
    {
      name: "a check of the name whose answer is not in sight, or always an error",
      code: `
        import https from "node:https";
        import { compare } from "./names.js";
        new https.Agent({ checkServerIdentity: compare });
        new https.Agent({ checkServerIdentity: undefined });
        new https.Agent({ checkServerIdentity: isDevelopment ? () => undefined : compare });
        new https.Agent({ checkServerIdentity: () => error });
        new https.Agent({ checkServerIdentity: async () => {} });
        new https.Agent({ checkServerIdentity: function* () {} });
        new https.Agent({ checkServerIdentity: (host) => { return verdicts[host]; } });
        new https.Agent({ checkServerIdentity: () => "no" });
      `,
    },
    {
      name: "an environment in which certificates are checked",
      code: `
        import { spawn } from "node:child_process";
        const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
        process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";
        process.env.NODE_TLS_REJECT_UNAUTHORIZED = "";
        process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
        delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
        spawn("node", ["worker.js"], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "1" } });
        Object.assign(process.env, { NODE_ENV: "test" });
        Object.assign(settings, { NODE_TLS_REJECT_UNAUTHORIZED: "0" });
        assign(process.env, { NODE_TLS_REJECT_UNAUTHORIZED: "0" });
        Object.assign(process.env, ...others);
        Object.assign();
      `,
    },
    {
      name: "options in so many places that nobody follows them all",
      code: `
        import https from "node:https";
        https.request(${"a ? { rejectUnauthorized: false } : ".repeat(400)} {});
      `,
    },
    {
      name: "a program that talks to nobody",
      code: "export const sum = (a, b) => a + b;",
    },
    {
      name: "a test, whose servers sign their certificates themselves",
      filename: "server.test.ts",
      code: `
        import https from "node:https";
        new https.Agent({ rejectUnauthorized: false });
      `,
    },
  ],
  invalid: [
    {
      name: "an agent that accepts any certificate",
      code: `
import https from "node:https";
export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`https.Agent`", line: "3" },
          line: 3,
          column: 77,
          endColumn: 82,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import https from "node:https";
export const agent = new https.Agent({ keepAlive: true });
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import https from "node:https";
export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: true });
`,
            },
          ],
        },
      ],
    },
    {
      name: "a constant by the option's name, in options that are spread",
      code: `
import { request } from "node:https";
const rejectUnauthorized = false;
const defaults = { rejectUnauthorized, timeout: 1000 };
export const ask = (options, answer) => request({ ...defaults, ...options }, answer);
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`request`", line: "5" },
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import { request } from "node:https";
const rejectUnauthorized = false;
const defaults = { timeout: 1000 };
export const ask = (options, answer) => request({ ...defaults, ...options }, answer);
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import { request } from "node:https";
const rejectUnauthorized = false;
const defaults = { rejectUnauthorized: true, timeout: 1000 };
export const ask = (options, answer) => request({ ...defaults, ...options }, answer);
`,
            },
          ],
        },
      ],
    },
    {
      name: "the only option of an object",
      code: `
import tls from "node:tls";
tls.connect(443, "shop.example", { rejectUnauthorized: 0 });
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`tls.connect`", line: "3" },
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import tls from "node:tls";
tls.connect(443, "shop.example", {  });
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import tls from "node:tls";
tls.connect(443, "shop.example", { rejectUnauthorized: true });
`,
            },
          ],
        },
      ],
    },
    {
      name: "options that are switched off later",
      code: `
import https from "node:https";
const options = { host: "shop.example" };
options.rejectUnauthorized = false;
https.request(options);
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`https.request`", line: "5" },
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import https from "node:https";
const options = { host: "shop.example" };

https.request(options);
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import https from "node:https";
const options = { host: "shop.example" };
options.rejectUnauthorized = true;
https.request(options);
`,
            },
          ],
        },
      ],
    },
    {
      name: "everybody's agent, if somebody asks for it",
      code: `
import https from "node:https";
if (process.argv.includes("--insecure")) https.globalAgent.options.rejectUnauthorized = false;
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`rejectUnauthorized`", line: "3" },
          suggestions: [
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import https from "node:https";
if (process.argv.includes("--insecure")) https.globalAgent.options.rejectUnauthorized = true;
`,
            },
          ],
        },
      ],
    },
    {
      name: "an agent's options, given all at once",
      code: `
import https from "node:https";
const agent = new https.Agent();
Object.assign(agent.options, { keepAlive: true, rejectUnauthorized: false });
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`rejectUnauthorized`", line: "4" },
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import https from "node:https";
const agent = new https.Agent();
Object.assign(agent.options, { keepAlive: true });
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import https from "node:https";
const agent = new https.Agent();
Object.assign(agent.options, { keepAlive: true, rejectUnauthorized: true });
`,
            },
          ],
        },
      ],
    },
    {
      name: "a database that is asked over TLS where it is hosted, and believed",
      code: `
import { Pool } from "pg";
export const pool = new Pool({
  ssl: process.env.NODE_ENV === "production" ? { rejectUnauthorized: false } : false,
});
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`Pool`", line: "3" },
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import { Pool } from "pg";
export const pool = new Pool({
  ssl: process.env.NODE_ENV === "production" ? {  } : false,
});
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import { Pool } from "pg";
export const pool = new Pool({
  ssl: process.env.NODE_ENV === "production" ? { rejectUnauthorized: true } : false,
});
`,
            },
          ],
        },
      ],
    },
    {
      name: "options that a function makes, and a class keeps",
      languageOptions: { parser },
      code: `
import mqtt from "mqtt";
const optionsFor = (host: string) => ({ host, rejectUnauthorized: false as const });
class Client {
  private readonly options = optionsFor("broker.example");
  connect() {
    return mqtt.connect(this.options);
  }
}
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`mqtt.connect`", line: "7" },
          line: 3,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import mqtt from "mqtt";
const optionsFor = (host: string) => ({ host });
class Client {
  private readonly options = optionsFor("broker.example");
  connect() {
    return mqtt.connect(this.options);
  }
}
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import mqtt from "mqtt";
const optionsFor = (host: string) => ({ host, rejectUnauthorized: true });
class Client {
  private readonly options = optionsFor("broker.example");
  connect() {
    return mqtt.connect(this.options);
  }
}
`,
            },
          ],
        },
      ],
    },
    {
      name: "one object for two calls, once",
      code: `
import https from "node:https";
const options = isHosted ? { rejectUnauthorized: false, } : {}; // Both.
https.get("https://shop.example", options);
https.get("https://bank.example", options);
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`https.get`", line: "4" },
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import https from "node:https";
const options = isHosted ? {  } : {}; // Both.
https.get("https://shop.example", options);
https.get("https://bank.example", options);
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import https from "node:https";
const options = isHosted ? { rejectUnauthorized: true, } : {}; // Both.
https.get("https://shop.example", options);
https.get("https://bank.example", options);
`,
            },
          ],
        },
      ],
    },
    {
      name: "an option that is true where certificates are not checked",
      code: `
import { MongoClient } from "mongodb";
new MongoClient(address, { tlsAllowInvalidCertificates: true, appName: "shop" });
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`MongoClient`", line: "3" },
          suggestions: [
            {
              messageId: "removed",
              data: { name: "tlsAllowInvalidCertificates" },
              output: `
import { MongoClient } from "mongodb";
new MongoClient(address, { appName: "shop" });
`,
            },
            {
              messageId: "replaced",
              data: { name: "tlsAllowInvalidCertificates", value: "false" },
              output: `
import { MongoClient } from "mongodb";
new MongoClient(address, { tlsAllowInvalidCertificates: false, appName: "shop" });
`,
            },
          ],
        },
      ],
    },
    {
      name: "a call that switches the check off",
      code: `
import superagent from "superagent";
superagent.get("https://shop.example").disableTLSCerts().end(show);
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`disableTLSCerts`", line: "3" },
          column: 40,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "disableTLSCerts()" },
              output: `
import superagent from "superagent";
superagent.get("https://shop.example").end(show);
`,
            },
          ],
        },
      ],
    },
    {
      name: "a switch of Electron's browser, and an option of curl",
      code: `
import { app } from "electron";
import { Curl } from "node-libcurl";
app.commandLine.appendSwitch("ignore-certificate-errors", "true");
const curl = new Curl();
curl.setOpt("SSL_VERIFYPEER", 0);
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`commandLine.appendSwitch`", line: "4" },
          suggestions: null,
        },
        {
          messageId: "unverified",
          data: { sink: "`curl.setOpt`", line: "6" },
          suggestions: null,
        },
      ],
    },
    {
      name: "a library of one's own",
      settings: {
        rampart: {
          libraries: [
            {
              modules: ["lenient"],
              sinks: [{ kind: "tls-verification-off", call: ["trustAll"], uses: true }],
            },
          ],
        },
      },
      code: `
import { trustAll } from "lenient";
trustAll();
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`trustAll`", line: "3" },
          suggestions: null,
        },
      ],
    },
    {
      name: "a call without a name",
      code: `
import pgPromise from "pg-promise";
export const database = pgPromise()({ ssl: { rejectUnauthorized: "" } });
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "This call", line: "3" },
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import pgPromise from "pg-promise";
export const database = pgPromise()({ ssl: {  } });
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import pgPromise from "pg-promise";
export const database = pgPromise()({ ssl: { rejectUnauthorized: true } });
`,
            },
          ],
        },
      ],
    },
    {
      name: "a host whose name only begins like the machine's own",
      code: `
import https from "node:https";
https.get("https://localhost.shop.example", { rejectUnauthorized: false });
`,
      errors: [
        {
          messageId: "unverified",
          data: { sink: "`https.get`", line: "3" },
          suggestions: [
            {
              messageId: "removed",
              data: { name: "rejectUnauthorized" },
              output: `
import https from "node:https";
https.get("https://localhost.shop.example", {  });
`,
            },
            {
              messageId: "replaced",
              data: { name: "rejectUnauthorized", value: "true" },
              output: `
import https from "node:https";
https.get("https://localhost.shop.example", { rejectUnauthorized: true });
`,
            },
          ],
        },
      ],
    },
    {
      name: "the whole program's check, by any of the environment's names",
      code: `
import { env } from "node:process";
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0;
env.NODE_TLS_REJECT_UNAUTHORIZED = \`0\`;
`,
      errors: [
        {
          messageId: "process",
          line: 3,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "NODE_TLS_REJECT_UNAUTHORIZED" },
              output: `
import { env } from "node:process";

process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0;
env.NODE_TLS_REJECT_UNAUTHORIZED = \`0\`;
`,
            },
          ],
        },
        {
          messageId: "process",
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "NODE_TLS_REJECT_UNAUTHORIZED" },
              output: `
import { env } from "node:process";
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";

env.NODE_TLS_REJECT_UNAUTHORIZED = \`0\`;
`,
            },
          ],
        },
        {
          messageId: "process",
          line: 5,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "NODE_TLS_REJECT_UNAUTHORIZED" },
              output: `
import { env } from "node:process";
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0;

`,
            },
          ],
        },
      ],
    },
    {
      name: "the environment of this program and of another",
      code: `
import { spawn } from "node:child_process";
Object.assign(process.env, { NODE_ENV: "production" }, { NODE_TLS_REJECT_UNAUTHORIZED: "0" });
spawn("node", ["worker.js"], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "0" } });
`,
      errors: [
        {
          messageId: "process",
          line: 3,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "NODE_TLS_REJECT_UNAUTHORIZED" },
              output: `
import { spawn } from "node:child_process";
Object.assign(process.env, { NODE_ENV: "production" }, {  });
spawn("node", ["worker.js"], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "0" } });
`,
            },
          ],
        },
        {
          messageId: "process",
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "NODE_TLS_REJECT_UNAUTHORIZED" },
              output: `
import { spawn } from "node:child_process";
Object.assign(process.env, { NODE_ENV: "production" }, { NODE_TLS_REJECT_UNAUTHORIZED: "0" });
spawn("node", ["worker.js"], { env: { ...process.env } });
`,
            },
          ],
        },
      ],
    },
    {
      name: "functions that accept every name",
      code: `
import https from "node:https";
const accept = function () { return void 0; };
new https.Agent({ checkServerIdentity: accept });
new https.Agent({ checkServerIdentity: () => undefined });
new https.Agent({ checkServerIdentity: isDevelopment ? () => {} : () => null });
`,
      errors: [
        {
          messageId: "anyName",
          data: { sink: "`https.Agent`", line: "4" },
          line: 4,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "checkServerIdentity" },
              output: `
import https from "node:https";
const accept = function () { return void 0; };
new https.Agent({  });
new https.Agent({ checkServerIdentity: () => undefined });
new https.Agent({ checkServerIdentity: isDevelopment ? () => {} : () => null });
`,
            },
          ],
        },
        {
          messageId: "anyName",
          data: { sink: "`https.Agent`", line: "5" },
          line: 5,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "checkServerIdentity" },
              output: `
import https from "node:https";
const accept = function () { return void 0; };
new https.Agent({ checkServerIdentity: accept });
new https.Agent({  });
new https.Agent({ checkServerIdentity: isDevelopment ? () => {} : () => null });
`,
            },
          ],
        },
        {
          messageId: "anyName",
          data: { sink: "`https.Agent`", line: "6" },
          line: 6,
          suggestions: [
            {
              messageId: "removed",
              data: { name: "checkServerIdentity" },
              output: `
import https from "node:https";
const accept = function () { return void 0; };
new https.Agent({ checkServerIdentity: accept });
new https.Agent({ checkServerIdentity: () => undefined });
new https.Agent({  });
`,
            },
          ],
        },
      ],
    },
    {
      name: "a function that prints the certificate it accepts, for all connections",
      code: `
import tls from "node:tls";
tls.checkServerIdentity = (host, certificate) => {
  console.debug(host, certificate);
  const keep = () => { throw new Error("Never called."); };
  if (host) return;
  return false;
};
`,
      errors: [
        {
          messageId: "anyName",
          data: { sink: "`checkServerIdentity`", line: "3" },
          suggestions: [
            {
              messageId: "removed",
              data: { name: "checkServerIdentity" },
              output: `
import tls from "node:tls";

`,
            },
          ],
        },
      ],
    },
  ],
});
