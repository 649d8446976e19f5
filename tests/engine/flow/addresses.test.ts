import { describe } from "vitest";

import { program } from "./program.ts";

const ssrf = { rule: "no-ssrf" };
const redirect = { rule: "no-open-redirect" };

describe("what stands before a value in an address", () => {
  program(
    "a scheme, a host and a slash",
    `
      app.get("/", (req) => {
        const { id } = req.query; // source
        fetch(\`https://api.example.com/users/\${id}\`); // safe
        fetch("https://api.example.com/users/" + id + "/orders"); // safe
        fetch("https://api.example.com?id=" + id); // safe
        fetch("https://api.example.com:8443/" + id); // safe
        fetch("https://api.example.com#" + id); // safe
        fetch("//api.example.com/" + id); // safe
      });
    `,
    ssrf,
  );

  program(
    "a host that is not closed, or not there",
    `
      app.get("/", (req) => {
        const { id } = req.query; // source
        fetch(id); // sink
        fetch(\`https://\${id}/users\`); // sink
        fetch("https://api.example.com" + id); // sink
        fetch("https://api.example.com:" + id); // sink
        fetch("https://admin@" + id + "/users"); // sink
        fetch(\`https://\${id}@api.example.com/\`); // sink
        fetch("http" + id); // sink
        fetch("https:" + id); // sink
        fetch("https:/" + id); // sink
        fetch("//" + id); // sink
        fetch("/" + id); // sink
        fetch("https:\\\\\\\\" + id); // sink
      });
    `,
    ssrf,
  );

  program(
    "a host of which only the end is known",
    `
      app.get("/", (req) => {
        const { tenant } = req.query; // source
        fetch("https://" + tenant + ".example.com/users"); // sink
      });
    `,
    ssrf,
  );

  program(
    "a base in a variable, in a table, in the environment, in another file",
    `
      import { BASE } from "./config.js";
      const HOST = "https://api.example.com";
      const HOSTS = { users: "https://users.example.com/", orders: "https://orders.example.com/" };
      const SCHEME = "https://";
      app.get("/", (req) => {
        const { id } = req.query; // source
        fetch(HOST + "/users/" + id); // safe
        fetch(HOST + id); // sink
        fetch(HOSTS.users + id); // safe
        fetch(process.env.API_URL + "/users/" + id); // safe
        fetch(\`\${process.env.API_URL}/users/\${id}\`); // safe
        fetch(\`\${BASE}/users/\${id}\`); // safe
        fetch(\`\${BASE}?id=\${id}\`); // safe
        fetch(\`\${BASE}\${id}\`); // sink
        fetch(SCHEME + id); // sink
        fetch(\`\${BASE}://\${id}/users\`); // sink
        fetch(\`https://\${BASE}/users/\${id}\`); // safe
        fetch(\`https://\${BASE}\${id}\`); // sink
      });
    `,
    ssrf,
  );

  program(
    "a base that may be one of several",
    `
      app.get("/", (req) => {
        const { id, live } = req.query; // source
        const base = live ? "https://api.example.com/" : "http://localhost:3000/";
        const host = live ? "https://api.example.com/" : "http://localhost:3000";
        fetch(base + id); // safe
        fetch(host + id); // sink
      });
    `,
    ssrf,
  );

  program(
    "a base that a default stands in for, and one that is trimmed",
    `
      const base = process.env.API_URL ?? "https://api.example.com";
      app.get("/", (req) => {
        const { id } = req.query; // source
        fetch(base + "/users/" + id); // safe
        fetch(base.replace(/\\/$/, "") + "/users/" + id); // safe
        fetch(base + id); // sink
      });
    `,
    ssrf,
  );

  program(
    "an address that grows",
    `
      app.get("/", (req) => {
        const { id, page, terms } = req.query; // source
        let url = "https://api.example.com/users";
        let host = "https://api.example.com";
        if (id) url += "/" + id;
        if (page) url += "?page=" + page;
        for (const term of terms) url += "&term=" + term;
        fetch(url); // safe
        if (id) host += id;
        fetch(host); // sink
      });
    `,
    ssrf,
  );

  program(
    "a path that begins with a slash behind a host, however it was put together",
    `
      const HOST = "https://api.example.com";
      const userPath = (id) => "/users/" + id;
      const request = (path) => fetch(HOST + path); // safe
      const careless = (path) => fetch(HOST + path); // sink
      app.get("/", (req) => {
        const { id } = req.query; // source
        const path = \`/users/\${id}\`;
        const query = id ? "?id=" + id : "";
        fetch(HOST + path); // safe
        fetch(HOST + query); // safe
        fetch(HOST + userPath(id)); // safe
        request("/users/" + id);
        careless(id);
      });
    `,
    ssrf,
  );

  program(
    "a function that puts addresses together",
    `
      const address = (base, path) => base + "/" + path;
      const place = (base, path) => base + path;
      app.get("/", (req) => {
        const { id } = req.query; // source
        fetch(address("https://api.example.com", id)); // safe
        fetch(address(id, "users")); // sink
        fetch(place("https://api.example.com/", "users")); // safe
        fetch(place("https://api.example.com", id)); // sink
      });
    `,
    ssrf,
  );

  program(
    "parts that are joined and appended",
    `
      import path from "node:path";
      app.get("/", (req) => {
        const { id } = req.query; // source
        fetch(["https://api.example.com", "users", id].join("/")); // safe
        fetch(["https:", id, "users"].join("//")); // sink
        fetch("https://api.example.com/".concat("users/", id)); // safe
        fetch("https://".concat(id, "/users")); // sink
        fetch("https://api.example.com" + path.posix.join("/users", id)); // safe
      });
    `,
    ssrf,
  );

  program(
    "an address that the constructor of URL resolves",
    `
      app.get("/", (req) => {
        const { id } = req.query; // source
        fetch(new URL("/users/" + id, "https://api.example.com")); // safe
        fetch(new URL(\`users/\${id}\`, "https://api.example.com/v1/")); // safe
        fetch(new URL(id, "https://api.example.com")); // sink
        fetch(new URL("/" + id, "https://api.example.com")); // sink
        fetch(new URL("/users", id)); // sink
        fetch(new URL(\`https://api.example.com/\${id}\`).toString()); // safe
      });
    `,
    ssrf,
  );

  program(
    "the address of the request that is answered, which begins with a slash",
    `
      import { format } from "node:url";
      app.get("/", (req) => {
        fetch("http://backend:3000" + req.url); // safe
        fetch(\`http://\${process.env.BACKEND}\${req.originalUrl}\`); // safe
        fetch(req.url); // sink
        const url = new URL(req.url, "http://localhost"); // source
        fetch("http://backend:3000" + url.pathname + url.search); // safe
        fetch("http://backend:3000" + url.searchParams.get("path")); // sink
        fetch(format({ protocol: "http", host: "backend", pathname: req.path, query: req.query })); // safe
        fetch(format({ protocol: "http", host: req.query.host, pathname: "/" })); // sink
      });
    `,
    ssrf,
  );

  program(
    "a host by itself",
    `
      import http from "node:http";
      app.get("/", (req) => {
        const { tenant } = req.query; // source
        http.request({ hostname: tenant, path: "/" }); // sink
        http.request({ hostname: tenant + ".example.com", path: "/" }); // safe
        http.request({ hostname: "api.example.com", path: "/" + tenant }); // safe
      });
    `,
    ssrf,
  );

  program(
    "a path of the site itself",
    `
      app.get("/", (req, res) => {
        const { id, next } = req.query; // source
        res.redirect("/users/" + id); // safe
        res.redirect("/login?next=" + encodeURIComponent(next)); // safe
        res.redirect("users/" + id); // safe
        res.redirect("?page=" + id); // safe
        res.redirect("https://www.example.com/" + id); // safe
        res.redirect(next); // sink
        res.redirect("/" + next); // sink
        res.redirect("//" + next); // sink
        res.redirect("/\\\\" + next); // sink
        res.redirect(next + "/done"); // sink
        res.redirect(encodeURIComponent(next)); // safe
        res.redirect(req.baseUrl + "/login"); // safe
        res.redirect(301, req.originalUrl + "/"); // sink
        res.redirect("https://" + req.headers.host + req.url); // safe
        res.redirect(req.get("referer")); // safe
      });
    `,
    redirect,
  );
});
