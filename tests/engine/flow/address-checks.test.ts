import { describe } from "vitest";

import { program } from "./program.ts";

const ssrf = { rule: "no-ssrf" };
const redirect = { rule: "no-open-redirect" };

describe("checks of where an address leads", () => {
  program(
    "a prefix that ends the host, and one that does not",
    `
      const API = "https://api.example.com/";
      app.get("/", (req) => {
        const { url } = req.query; // source
        if (url.startsWith("https://api.example.com/")) fetch(url); // safe
        if (url.startsWith(API)) fetch(url); // safe
        if (url.startsWith("https://api.example.com")) fetch(url); // sink
        if (url.startsWith("https://")) fetch(url); // sink
        if (!url.startsWith(API)) return;
        fetch(url); // safe
      });
    `,
    ssrf,
  );

  program(
    "the host of a URL that is compared with a constant",
    `
      app.get("/", (req) => {
        const { url } = req.query; // source
        const { hostname } = new URL(url);
        if (hostname === "api.example.com") fetch(url); // safe
        if (new URL(url).host === "api.example.com") fetch(url); // safe
        if (new URL(url).protocol === "https:") fetch(url); // sink
        if (new URL(url).pathname === "/users") fetch(url); // sink
        const parsed = new URL(url);
        if (parsed.origin !== "https://api.example.com") throw new Error("elsewhere");
        fetch(url); // safe
        fetch(parsed); // safe
        fetch(parsed.href); // safe
        fetch(parsed.toString()); // safe
      });
    `,
    ssrf,
  );

  program(
    "the host of a URL that is looked up",
    `
      const HOSTS = new Set(["api.example.com", "www.example.com"]);
      app.get("/", (req) => {
        const target = new URL(req.query.url); // source
        if (!HOSTS.has(target.hostname)) return;
        fetch(target); // safe
      });
      app.get("/", (req) => {
        const { url } = req.query; // source
        const host = new URL(url).hostname;
        switch (host) {
          case "api.example.com":
            fetch(url); // safe
            break;
          default:
            fetch(url); // sink
        }
      });
      app.get("/", (req) => {
        let { url } = req.query; // source
        if (!HOSTS.has(new URL(url).hostname)) return;
        fetch(url); // safe
        url = req.query.other;
        fetch(url); // sink
      });
    `,
    ssrf,
  );

  program(
    "the end of a host",
    `
      app.get("/", (req) => {
        const { url } = req.query; // source
        const { hostname } = new URL(url);
        if (hostname.endsWith(".example.com")) fetch(url); // safe
        if (hostname.endsWith("example.com")) fetch(url); // sink
        if (url.endsWith(".example.com")) fetch(url); // sink
        if (/(^|\\.)example\\.com$/.test(hostname)) fetch(url); // safe
        if (/^[a-z]+\\.example\\.com$/.test(hostname)) fetch(url); // safe
        if (/example\\.com$/.test(hostname)) fetch(url); // sink
      });
    `,
    ssrf,
  );

  program(
    "a parsed address within a try",
    `
      app.get("/", (req) => {
        const { url } = req.query; // source
        let parsed;
        try {
          parsed = new URL(url);
        } catch {
          return;
        }
        if (parsed.hostname !== "api.example.com") return;
        fetch(parsed); // safe
        fetch(url); // safe
      });
    `,
    ssrf,
  );

  program(
    "a host that alone is tested",
    `
      app.get("/", (req) => {
        const { url } = req.query; // source
        const { host } = new URL(url);
        if (host === "api.example.com") fetch(url); // safe
        fetch(url); // sink
      });
    `,
    ssrf,
  );

  program(
    "a function of the file that looks at the host",
    `
      const HOSTS = ["api.example.com"];
      function isAllowed(address) {
        const { host } = new URL(address);
        return HOSTS.includes(host);
      }
      const isSecure = (address) => new URL(address).protocol === "https:";
      app.get("/", (req) => {
        const { url } = req.query; // source
        if (isSecure(url)) fetch(url); // sink
        if (!isAllowed(url)) return;
        fetch(url); // safe
      });
    `,
    ssrf,
  );

  program(
    "an expression that the address begins with",
    `
      app.get("/", (req) => {
        const { url } = req.query; // source
        if (/^https:\\/\\/api\\.example\\.com\\//.test(url)) fetch(url); // safe
        if (/^https?:\\/\\/([a-z]+\\.)?example\\.com\\/users/.test(url)) fetch(url); // safe
        if (/^https:\\/\\/[\\w-]+\\.example\\.com(\\/|$)/.test(url)) fetch(url); // sink
        if (/^https:\\/\\/api\\.example\\.com/.test(url)) fetch(url); // sink
        if (/^https:\\/\\/[a-z]+example\\.com\\//.test(url)) fetch(url); // sink
        if (/^https?:\\/\\//.test(url)) fetch(url); // sink
        if (/https:\\/\\/api\\.example\\.com\\//.test(url)) fetch(url); // sink
        if (/^https:\\/\\/[^/]+\\.example\\.com\\//.test(url)) fetch(url); // sink
        if (/^[\\w-]+$/.test(url)) fetch("http://" + url + ":8080/"); // safe
      });
    `,
    ssrf,
  );

  program(
    "a path of the site itself",
    `
      app.get("/", (req, res) => {
        const { next } = req.query; // source
        if (next.startsWith("/") && !next.startsWith("//")) res.redirect(next); // safe
        if (next.startsWith("/")) res.redirect(next); // sink
        if (!next.startsWith("//")) res.redirect(next); // sink
        if (next[0] === "/" && next[1] !== "/") res.redirect(next); // safe
        if (next.charAt(0) === "/" && next.charAt(1) !== "/") res.redirect(next); // safe
        if (/^\\/[^/\\\\]/.test(next)) res.redirect(next); // safe
        if (/^\\/(?!\\/)/.test(next)) res.redirect(next); // safe
        if (/^\\//.test(next)) res.redirect(next); // sink
        if (/^\\/[\\w/-]*$/.test(next)) res.redirect(next); // sink
        if (!/^(?:[a-z]+:)?\\/\\//i.test(next)) res.redirect(next); // safe
        if (!next.includes("//")) res.redirect(next); // safe
        if (!next.includes(":")) res.redirect(next); // sink
        if (next.startsWith("http")) return;
        res.redirect(next); // sink
        if (next.startsWith("//")) return;
        res.redirect(next); // safe
      });
    `,
    redirect,
  );

  program(
    "the origin that the site itself has",
    `
      app.get("/", (req, res) => {
        const base = "https://" + req.get("host");
        const target = new URL(req.query.next, base); // source
        if (target.origin === base) res.redirect(target.href); // safe
        if (target.host === req.headers.host) res.redirect(target.href); // safe
        if (target.origin === process.env.ORIGIN) res.redirect(target.href); // safe
        if (target.origin === req.query.origin) res.redirect(target.href); // sink
      });
    `,
    redirect,
  );

  program(
    "one of a list",
    `
      const PAGES = ["/home", "/help"];
      const TARGETS = { home: "https://www.example.com", help: "https://help.example.com" };
      app.get("/", (req, res) => {
        const { page } = req.query; // source
        res.redirect(TARGETS[page]); // safe
        res.redirect(PAGES.includes(page) ? page : "/home"); // safe
        res.redirect(page); // sink
      });
    `,
    redirect,
  );
});
