import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-ldap-injection.ts";

new RuleTester().run("no-ldap-injection", rule, {
  valid: [
    {
      name: "values that were escaped by a tag",
      code: `
        import express from "express";
        import { dn, filter } from "ldap-escape";
        import ldap from "ldapjs";
        const client = ldap.createClient({ url: "ldaps://directory.example" });
        express().get("/people/:id", (req, res) => {
          const base = dn\`uid=\${req.params.id},ou=people\`;
          client.search(base, { filter: filter\`(uid=\${req.query.name})\` }, (error, found) => res.json(found));
        });
      `,
    },
    {
      name: "filters made of objects",
      code: `
        import express from "express";
        import { createClient, EqualityFilter } from "ldapjs";
        import { Client, EqualityFilter as Equality } from "ldapts";
        express().get("/people", async (req, res) => {
          const filter = new EqualityFilter({ attribute: "uid", value: req.query.name });
          createClient({ url: "ldaps://directory.example" }).search("ou=people", { filter }, () => res.end());
          const client = new Client({ url: "ldaps://directory.example" });
          await client.search("ou=people", { filter: new Equality({ attribute: "uid", value: req.query.name }) });
        });
      `,
    },
    {
      name: "values without any of the signs, and values escaped by hand",
      code: `
        const express = require("express");
        const ldap = require("ldapjs");
        const client = ldap.createClient({ url: "ldaps://directory.example" });
        const escaped = (text) =>
          text.replace(/[\\\\*()\\0]/g, (sign) => "\\\\" + sign.charCodeAt(0).toString(16).padStart(2, "0"));
        express().get("/people", (req, res) => {
          client.search("ou=people", { filter: \`(cn=\${escaped(req.query.name)})\` }, () => res.end());
          if (!/^[a-z0-9]+$/.test(req.query.id)) return res.sendStatus(400);
          client.search("ou=people", { filter: "(uid=" + req.query.id + ")" }, () => res.end());
        });
      `,
    },
    {
      name: "a password and a name with which somebody signs in",
      code: `
        import express from "express";
        import { Client } from "ldapts";
        express().post("/login", async (req, res) => {
          const client = new Client({ url: "ldaps://directory.example" });
          await client.bind(req.body.name, req.body.password);
          res.json(await client.search("ou=people", { filter: "(objectClass=person)" }));
        });
      `,
    },
    {
      name: "somebody else's search",
      code: `
        import express from "express";
        import ldap from "ldapjs";
        import { client } from "./search.js";
        express().get("/", (req, res) => client.search(req.query.text, { filter: req.query.filter }));
      `,
    },
  ],
  invalid: [
    {
      name: "a name in a filter",
      code: `
        import express from "express";
        import ldap from "ldapjs";
        const client = ldap.createClient({ url: "ldaps://directory.example" });
        express().get("/people", (req, res) => {
          const filter = \`(&(objectClass=person)(uid=\${req.query.name}))\`;
          client.search("ou=people,dc=example", { filter, scope: "sub" }, (error, found) => {
            found.on("searchEntry", (entry) => res.json(entry));
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: 6, origin: "the network", sink: "client.search" },
          line: 7,
          column: 51,
        },
      ],
    },
    {
      name: "names of entries, and a filter that is parsed",
      code: `
        const express = require("express");
        const { createClient, parseFilter } = require("ldapjs");
        const client = createClient({ url: "ldaps://directory.example" });
        express().delete("/people/:id", (req, res) => {
          client.del("uid=" + req.params.id + ",ou=people", () => res.end());
          client.modifyDN("uid=one,ou=people", \`uid=\${req.body.id}\`, () => res.end());
          parseFilter("(uid=" + req.params.id + ")");
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: 6, origin: "the network", sink: "client.del" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.id", line: 7, origin: "the network", sink: "client.modifyDN" },
        },
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: 8, origin: "the network", sink: "parseFilter" },
        },
      ],
    },
    {
      name: "a client that a class makes, with promises",
      code: `
        import express from "express";
        import { Client } from "ldapts";
        class Directory {
          private readonly client = new Client({ url: "ldaps://directory.example" });
          async person(name: string) {
            const { searchEntries } = await this.client.search("ou=people", { filter: \`(cn=\${name}*)\` });
            return searchEntries;
          }
        }
        const directory = new Directory();
        express().get("/people", async (req, res) => res.json(await directory.person(req.query.name)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.query.name",
            line: 12,
            origin: "the network",
            sink: "client.search",
          },
        },
      ],
    },
    {
      name: "an escape that forgets the backslash, and one that ends after the first sign",
      code: `
        import express from "express";
        import { Client } from "ldapts";
        const client = new Client({ url: "ldaps://directory.example" });
        const code = (sign) => "\\\\" + sign.charCodeAt(0).toString(16);
        express().get("/people", async (req, res) => {
          await client.search("ou=people", { filter: "(cn=" + req.query.a.replace(/[*()]/g, (sign) => code(sign)) + ")" });
          await client.search("ou=people", { filter: "(cn=" + req.query.b.replace(/[*()\\\\]/, (sign) => code(sign)) + ")" });
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.a", line: 7, origin: "the network", sink: "client.search" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.b", line: 8, origin: "the network", sink: "client.search" },
        },
      ],
    },
    {
      name: "a filter put together from a parameter, if told to",
      code: `
        import type { Client } from "ldapjs";
        export const find = (client: Client, name: string) => client.search("ou=people", { filter: "(cn=" + name + ")" });
      `,
      options: [{ report: "built" }],
      errors: [{ messageId: "built", data: { source: "name", line: 3, sink: "client.search" } }],
    },
  ],
});
