import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/browser/no-client-side-request-forgery.ts";

new RuleTester().run("no-client-side-request-forgery", rule, {
  valid: [
    {
      name: "a part of a path that is encoded",
      code: `
        const id = new URLSearchParams(location.search).get("id");
        fetch(\`/users/\${encodeURIComponent(id)}\`);
      `,
    },
    {
      name: "a value behind a question mark",
      code: `
        const query = new URLSearchParams(location.search).get("q");
        fetch(\`/search?q=\${query}\`);
        fetch("/search?page=1&q=" + query);
      `,
    },
    {
      name: "the page's own query, handed on",
      code: `
        fetch("/search" + location.search);
      `,
    },
    {
      name: "the page itself",
      code: `
        fetch(location.href).then((answer) => answer.text());
        fetch(location.pathname + "/items");
      `,
    },
    {
      name: "a number, and one of a list",
      code: `
        const parameters = new URLSearchParams(location.search);
        const TABS = ["open", "done"];
        fetch("/users/" + Number(parameters.get("id")));
        const tab = parameters.get("tab");
        if (TABS.includes(tab)) fetch("/tasks/" + tab);
      `,
    },
    {
      name: "a name without slashes and dots",
      code: `
        const id = location.hash.slice(1);
        if (/^[a-z0-9]+$/.test(id)) fetch("/users/" + id);
      `,
    },
    {
      name: "a fetch of the file's own",
      code: `
        import { fetch } from "./fetch.js";
        fetch("/users/" + location.hash.slice(1));
      `,
    },
    {
      name: "what a server was asked, of which another rule speaks",
      code: `
        import express from "express";
        express().get("/:id", async (req, res) => {
          res.json(await (await fetch("https://api.example.com/" + req.params.id)).json());
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a parameter of the page's address as a part of the path",
      code: `
        const id = new URLSearchParams(location.search).get("id");
        fetch(\`/users/\${id}\`);
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "location.search", line: 2, origin: "outside the page", sink: "fetch" },
          line: 3,
          column: 15,
        },
      ],
    },
    {
      name: "a whole address out of the hash",
      code: `
        const address = location.hash.slice(1);
        fetch(address, { credentials: "include" });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "location.hash", line: 2, origin: "outside the page", sink: "fetch" },
        },
      ],
    },
    {
      name: "a request of the old kind, two functions away",
      code: `
        const sent = (path) => {
          const request = new XMLHttpRequest();
          request.open("GET", "/api/" + path);
          request.send();
        };
        const load = (name) => sent(name + ".json");
        load(decodeURIComponent(location.hash));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "location.hash",
            line: "8 \u2192 7",
            origin: "outside the page",
            sink: "request.open",
          },
        },
      ],
    },
    {
      name: "a message of another window",
      code: `
        addEventListener("message", (event) => {
          navigator.sendBeacon("/events/" + event.data.kind);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "event.data.kind",
            line: 3,
            origin: "outside the page",
            sink: "navigator.sendBeacon",
          },
        },
      ],
    },
    {
      name: "jQuery",
      code: `
        import $ from "jquery";
        const section = new URL(location.href).searchParams.get("section");
        $.get("/sections/" + section);
        $.ajax({ url: "/sections/" + section, dataType: "json" });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "location.href.searchParams",
            line: 3,
            origin: "outside the page",
            sink: "$.get",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "location.href.searchParams",
            line: 3,
            origin: "outside the page",
            sink: "$.ajax",
          },
        },
      ],
    },
    {
      name: "an instance of axios that a class keeps",
      code: `
        import axios from "axios";
        class Users {
          constructor() { this.client = axios.create({ baseURL: "/api" }); }
          load(id) { return this.client.get("/users/" + id); }
        }
        new Users().load(new URLSearchParams(location.search).get("id"));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "location.search",
            line: 7,
            origin: "outside the page",
            sink: "client.get",
          },
        },
      ],
    },
    {
      name: "a socket's address",
      code: `
        const room = window.name;
        const socket = new WebSocket("wss://example.com/rooms/" + room);
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "window.name", line: 2, origin: "outside the page", sink: "WebSocket" },
        },
      ],
    },
    {
      name: "a check on one way only",
      code: `
        const id = new URLSearchParams(location.search).get("id");
        if (window.debug && id.includes("/")) throw new Error("no");
        fetch("/users/" + id);
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "location.search", line: 2, origin: "outside the page", sink: "fetch" },
        },
      ],
    },
  ],
});
