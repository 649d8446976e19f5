import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-graphql-injection.ts";

new RuleTester().run("no-graphql-injection", rule, {
  valid: [
    {
      name: "a variable in the document, and its value beside it",
      code: `
        import express from "express";
        import { GraphQLClient, gql } from "graphql-request";
        const client = new GraphQLClient("https://shop.example/graphql");
        const USER = gql\`query User($id: ID!) { user(id: $id) { name } }\`;
        express().get("/users/:id", async (req, res) => {
          res.json(await client.request(USER, { id: req.params.id }));
        });
      `,
    },
    {
      name: "a variable in the body of a request",
      code: `
        const express = require("express");
        express().get("/users/:id", async (req, res) => {
          const query = "query User($id: ID!) { user(id: $id) { name } }";
          const body = JSON.stringify({ query, variables: { id: req.params.id } });
          res.json(await (await fetch("https://shop.example/graphql", { method: "POST", body })).json());
        });
      `,
    },
    {
      name: "a server that is asked with a whole document",
      code: `
        import express from "express";
        import { execute, graphql, parse } from "graphql";
        import { schema } from "./schema.js";
        const app = express();
        app.post("/graphql", async (req, res) => {
          res.json(await graphql({ schema, source: req.body.query, variableValues: req.body.variables }));
        });
        app.post("/graphql/2", async (req, res) => {
          res.json(await execute({ schema, document: parse(String(req.body.query)) }));
        });
      `,
    },
    {
      name: "a gateway that hands a whole document on",
      code: `
        import express from "express";
        import { request } from "graphql-request";
        express().post("/graphql", async (req, res) => {
          const { query, variables } = req.body;
          res.json(await request("https://shop.example/graphql", query, variables));
        });
      `,
    },
    {
      name: "a number, and one of a list",
      code: `
        import express from "express";
        import { request } from "graphql-request";
        const FIELDS = new Set(["name", "price"]);
        express().get("/items/:id", async (req, res) => {
          const { field } = req.query;
          if (!FIELDS.has(field)) return res.sendStatus(400);
          const id = Number(req.params.id);
          res.json(await request("https://shop.example/graphql", \`{ item(id: \${id}) { \${field} } }\`));
        });
      `,
    },
    {
      name: "a text that JSON has put into quotes",
      code: `
        import express from "express";
        import { graphql } from "@octokit/graphql";
        express().get("/repositories/:name", async (req, res) => {
          const name = JSON.stringify(req.params.name);
          res.json(await graphql(\`query { repository(owner: "shop", name: \${name}) { id } }\`));
        });
      `,
    },
    {
      name: "a text without any of the signs",
      code: `
        const express = require("express");
        const axios = require("axios");
        express().get("/users/:id", async (req, res) => {
          if (!/^[a-z0-9-]+$/.test(req.params.id)) return res.sendStatus(400);
          const query = \`query { user(id: "\${req.params.id}") { name } }\`;
          res.json((await axios.post("https://shop.example/graphql", { query })).data);
        });
      `,
    },
    {
      name: "fragments that are parts of a document",
      code: `
        import express from "express";
        import { gql } from "@apollo/client";
        import { ITEM } from "./fragments.js";
        const ITEMS = gql\`query Items($page: Int) { items(page: $page) { ...Item } } \${ITEM}\`;
        export const items = (client) => (req, res) =>
          client.query({ query: ITEMS, variables: { page: req.query.page } });
      `,
    },
    {
      name: "a query of something else, in a body",
      code: `
        import axios from "axios";
        import express from "express";
        express().get("/search", async (req, res) => {
          const found = await axios.post("https://search.example/", {
            query: \`title:"\${req.query.title}"\`,
            filter: JSON.stringify({ query: "mutation of " + req.query.gene }),
          });
          res.json(found.data);
        });
      `,
    },
    {
      name: "a parameter, whoever gives it",
      code: `
        import { request } from "graphql-request";
        export const user = (id) =>
          request("https://shop.example/graphql", \`{ user(id: "\${id}") { name } }\`);
      `,
    },
  ],
  invalid: [
    {
      name: "a text in quotes, in a request of graphql-request",
      code: `
        import express from "express";
        import { request } from "graphql-request";
        express().get("/users/:id", async (req, res) => {
          const { id } = req.params;
          const query = \`{ user(id: "\${id}") { name } }\`;
          res.json(await request("https://shop.example/graphql", query));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: "5 → 6", origin: "the network", sink: "request" },
          line: 7,
          column: 66,
        },
      ],
    },
    {
      name: "a text in the body that fetch sends",
      code: `
        const express = require("express");
        express().get("/users/:id", async (req, res) => {
          const body = JSON.stringify({
            query: \`query { user(id: "\${req.params.id}") { name } }\`,
          });
          res.json(await (await fetch("https://shop.example/graphql", { method: "POST", body })).json());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: "5", origin: "the network", sink: "query" },
          line: 5,
          column: 20,
        },
      ],
    },
    {
      name: "a body that is made before, and sent by axios",
      code: `
        import axios from "axios";
        import express from "express";
        function documentOf(id) {
          return "mutation { remove(id: \\"" + id + "\\") { ok } }";
        }
        express().delete("/users/:id", async (req, res) => {
          const body = { query: documentOf(req.params.id) };
          const answer = await axios.post("https://shop.example/graphql", body);
          res.json(answer.data);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.id",
            line: "8 → 5",
            origin: "the network",
            sink: "query",
          },
        },
      ],
    },
    {
      name: "a body that got sends, and one that superagent does",
      code: `
        const express = require("express");
        const got = require("got");
        const superagent = require("superagent");
        express().get("/users", async (req, res) => {
          const query = "{ users(name: '" + req.query.name + "') { id } }";
          const first = await got.post("https://shop.example/graphql", { json: { query } });
          const second = await superagent.post("https://shop.example/graphql").send({ query });
          res.json([first.body, second.body]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: "6", origin: "the network", sink: "query" },
        },
        {
          messageId: "tainted",
          data: { source: "req.query.name", line: "6", origin: "the network", sink: "query" },
        },
      ],
    },
    {
      name: "a substitution of gql",
      code: `
        import express from "express";
        import gql from "graphql-tag";
        import { client } from "./client.js";
        express().get("/users/:id", async (req, res) => {
          const query = gql\`query { user(id: "\${req.params.id}") { name } }\`;
          res.json(await client.query({ query }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: "6", origin: "the network", sink: "gql" },
        },
      ],
    },
    {
      name: "a document that a server runs against its own schema",
      code: `
        import express from "express";
        import { graphqlSync, parse } from "graphql";
        import { schema } from "./schema.js";
        express().get("/users/:id", (req, res) => {
          const source = "{ user(id: \\"" + req.params.id + "\\") { name } }";
          res.json([graphqlSync({ schema, source }), parse(source)]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: "6", origin: "the network", sink: "graphqlSync" },
        },
        {
          messageId: "tainted",
          data: { source: "req.params.id", line: "6", origin: "the network", sink: "parse" },
        },
      ],
    },
    {
      name: "clients that are kept in a class",
      code: `
        import express from "express";
        import { Octokit } from "octokit";
        import { Client, fetchExchange } from "@urql/core";
        class Repositories {
          #octokit = new Octokit();
          constructor(url) {
            this.client = new Client({ url, exchanges: [fetchExchange] });
          }
          one(name) {
            return this.#octokit.graphql(\`{ repository(owner: "shop", name: "\${name}") { id } }\`);
          }
          other(name) {
            return this.client.query(\`{ repository(name: "\${name}") { id } }\`, {});
          }
        }
        const repositories = new Repositories("https://shop.example/graphql");
        express().get("/repositories/:name", async (req, res) => {
          res.json([await repositories.one(req.params.name), await repositories.other(req.params.name)]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: "19",
            origin: "the network",
            sink: "#octokit.graphql",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: "19",
            origin: "the network",
            sink: "client.query",
          },
        },
      ],
    },
    {
      name: "a part of a document that a server is asked to run",
      code: `
        import { ApolloServer } from "@apollo/server";
        import express from "express";
        import { typeDefs } from "./schema.js";
        const server = new ApolloServer({ typeDefs });
        express().get("/:name", async (req, res) => {
          res.json(await server.executeOperation({ query: "{ " + req.params.name + " { id } }" }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: "7",
            origin: "the network",
            sink: "server.executeOperation",
          },
        },
      ],
    },
    {
      name: "with `built`, a parameter in quotes",
      code: `
        import { rawRequest } from "graphql-request";
        export const user = (id) =>
          rawRequest({ url: "https://shop.example/graphql", query: \`{ user(id: "\${id}") { name } }\` });
      `,
      options: [{ report: "built" }],
      errors: [
        {
          messageId: "built",
          data: { source: "id", line: "4", origin: "the network", sink: "rawRequest" },
        },
      ],
    },
  ],
});
