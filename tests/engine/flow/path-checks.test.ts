import { describe } from "vitest";

import { program } from "./program.ts";

const paths = { rule: "no-path-traversal" };

describe("checks of paths", () => {
  program(
    "a helper that looks for the folder at the beginning of a resolved path",
    `
      import { readFileSync } from "node:fs"; import { join, resolve, sep } from "node:path";
      const root = resolve("documents");
      const isInside = (file) => file.startsWith(root + sep);
      const isLike = (file) => file.startsWith(root);
      app.get("/", (req) => {
        const file = resolve(root, req.query.file); // source
        if (!isLike(file)) return;
        readFileSync(file); // sink
        if (!isInside(file)) return;
        readFileSync(file); // safe
      });
      app.get("/", (req) => {
        const file = root + "/" + req.query.file; // source
        if (!isInside(file)) return;
        readFileSync(file); // sink
      });
    `,
    paths,
  );

  program(
    "a helper of a helper, whose parameters have defaults",
    `
      import { readFileSync } from "node:fs"; import { resolve } from "node:path";
      const root = resolve("documents");
      const isBelow = (file = "") => file.startsWith(\`\${root}/\`);
      function assertBelow(path) {
        if (!isBelow(path)) throw new Error("outside");
      }
      app.get("/", (req) => {
        const file = resolve(root, req.query.file); // source
        assertBelow(file);
        readFileSync(file); // safe
      });
      app.get("/", (req) => {
        const { file } = req.query; // source
        assertBelow(file);
        readFileSync(file); // sink
      });
    `,
    paths,
  );

  program(
    "the folder itself, or what is below it",
    `
      import { readFileSync } from "node:fs"; import { resolve, sep } from "node:path";
      const root = resolve("documents");
      app.get("/", (req) => {
        const file = resolve(root, req.query.file); // source
        if (file !== root && !file.startsWith(root + sep)) return;
        readFileSync(file); // safe
      });
      app.get("/", (req) => {
        const own = resolve(root, req.query.own); // source
        const file = resolve(root, req.query.file); // source
        if (file !== own && !file.startsWith(root + sep)) return;
        readFileSync(file); // sink
      });
    `,
    paths,
  );

  program(
    "equality with a folder that the caller names",
    `
      import { readFileSync } from "node:fs"; import { resolve, sep } from "node:path";
      const isIn = (folder, file) => file === folder || file.startsWith(folder + sep);
      app.get("/", (req) => {
        const file = resolve("up", req.query.file); // source
        if (!isIn(resolve("up"), file)) return;
        readFileSync(file); // safe
      });
    `,
    paths,
  );

  program(
    "a variable that is resolved before it is looked at",
    `
      import { readFileSync } from "node:fs"; import { resolve, sep } from "node:path";
      const root = resolve("documents");
      app.get("/", (req) => {
        let file = req.query.file; // source
        file = resolve(root, file);
        if (!file.startsWith(root + sep)) return;
        readFileSync(file); // safe
      });
      app.get("/", (req) => {
        let file = root + sep + req.query.file; // source
        if (!file.startsWith(root + sep)) return;
        file = resolve(file);
        readFileSync(file); // sink
      });
    `,
    paths,
  );

  program(
    "where the name would lead, and where another one does",
    `
      import { readFileSync } from "node:fs"; import { join, resolve, sep } from "node:path";
      const root = resolve("documents");
      app.get("/", (req) => {
        const { name, other } = req.query; // source
        if (!resolve(root, name).startsWith(root + sep)) return;
        readFileSync(join(root, name)); // safe
        readFileSync(join(root, other)); // sink
      });
      app.get("/", (req) => {
        const { name } = req.query; // source
        if (resolve(root, name).indexOf(root + sep) !== 0) return;
        readFileSync(join(root, name)); // safe
      });
    `,
    paths,
  );

  program(
    "the way from the folder to the file",
    `
      import { readFileSync } from "node:fs"; import { isAbsolute, join, relative, resolve, sep } from "node:path";
      const root = resolve("documents");
      app.get("/", (req) => {
        const file = resolve(root, req.query.file); // source
        const rel = relative(root, file);
        if (isAbsolute(rel)) return;
        readFileSync(file); // sink
        if (rel.startsWith("..") || isAbsolute(rel)) return;
        readFileSync(file); // safe
        readFileSync(join(root, rel)); // safe
      });
      app.get("/", (req) => {
        const file = resolve(root, req.query.file); // source
        if (relative(root, file).startsWith(".." + sep)) return;
        readFileSync(file); // safe
      });
      app.get("/", (req) => {
        const file = resolve(root, req.query.file); // source
        if (relative(root, resolve(root, req.query.other)).startsWith("..")) return;
        readFileSync(file); // sink
        if (relative(root, file).includes("..")) return;
        readFileSync(file); // safe
      });
      app.get("/", (req) => {
        let file = resolve(root, req.query.file); // source
        const rel = relative(root, file);
        file = resolve(root, req.query.again); // source
        if (rel.startsWith(\`..\${sep}\`)) return;
        readFileSync(file); // sink
      });
    `,
    paths,
  );

  program(
    "dots behind which a path is looked for",
    `
      import { readFileSync } from "node:fs";
      app.get("/", (req) => {
        const { a, b, c, d, e, f, g } = req.query; // source
        if (a.indexOf("..") !== -1 || b.indexOf("..") > -1 || c.indexOf("..") >= 0) return;
        readFileSync("up/" + a); // safe
        readFileSync("up/" + b); // safe
        readFileSync("up/" + c); // safe
        if (~d.indexOf("..") || e.includes("../") || f.split("/").includes("..")) return;
        readFileSync("up/" + d); // safe
        readFileSync("up/" + e); // safe
        readFileSync("up/" + f); // safe
        if (g.indexOf("..") === -1) readFileSync("up/" + g); // safe
        if (g.indexOf("..") < 0) readFileSync("up/" + g); // safe
        else readFileSync("up/" + g); // sink
      });
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (a.indexOf(".") === 0 || b.indexOf("..") > 0 || c.indexOf("/..") !== -1) return;
        readFileSync("up/" + a); // sink
        readFileSync("up/" + b); // sink
        readFileSync("up/" + c); // sink
        if (d.includes("..")) readFileSync("up/" + d); // sink
      });
    `,
    paths,
  );

  program(
    "a name without dots, which may be absolute",
    `
      import { readFileSync } from "node:fs"; import { isAbsolute, join, normalize, resolve } from "node:path";
      const root = resolve("documents");
      app.get("/", (req) => {
        const { name, other } = req.query; // source
        if (name.includes("..")) return;
        readFileSync(name); // sink
        readFileSync(resolve(root, name)); // sink
        readFileSync(normalize(name)); // sink
        readFileSync(\`\${name}.json\`); // sink
        readFileSync(name + ".json"); // sink
        readFileSync(join(name, "index.json")); // sink
        readFileSync(join(root, name)); // safe
        readFileSync(\`\${root}/\${name}\`); // safe
        readFileSync(root + name); // safe
        if (isAbsolute(name)) return;
        readFileSync(name); // safe
        readFileSync(resolve(root, name)); // safe
        if (isAbsolute(other)) return;
        readFileSync(other); // sink
      });
    `,
    paths,
  );

  program(
    "other ways to see that a path is absolute",
    `
      import { readFileSync } from "node:fs";
      app.get("/", (req) => {
        const { a, b, c, d, e } = req.query; // source
        if ([a, b, c, d, e].some((name) => name.includes(".."))) return;
        if (a.includes("..") || a.startsWith("/")) return;
        readFileSync(a); // safe
        if (b.includes("..") || b[0] === "/") return;
        readFileSync(b); // safe
        if (c.includes("..") || /^[\\\\/]/.test(c)) return;
        readFileSync(c); // safe
        if (d.includes("..") || !d.startsWith("/srv/up/")) return;
        readFileSync(d); // safe
        if (e.includes("..") || e.startsWith("~") || e[0] === "~") return;
        readFileSync(e); // sink
      });
    `,
    paths,
  );

  program(
    "a checked name in the hands of functions and variables",
    `
      import { readFileSync } from "node:fs"; import { join } from "node:path";
      const below = (name) => readFileSync(join("up", name)); // safe
      const anywhere = (name) => readFileSync(name); // sink
      const checked = (name) => {
        if (name.includes("..")) throw new Error("no");
        return name;
      };
      app.get("/", (req) => {
        const { name } = req.query; // source
        if (name.includes("..")) return;
        below(name);
        anywhere(name);
        const same = name.trim();
        readFileSync(join("up", same)); // safe
      });
      app.get("/", (req) => readFileSync(join("up", checked(req.query.name)))); // safe
    `,
    paths,
  );

  program(
    "a name that is let out of a function as it is",
    `
      import { readFileSync } from "node:fs";
      const checked = (name) => {
        if (name.includes("..")) throw new Error("no");
        return name;
      };
      app.get("/", (req) => {
        let file;
        file = checked(req.query.name); // source
        readFileSync(file); // sink
      });
    `,
    paths,
  );

  program(
    "decoding after the check",
    `
      import { readFileSync } from "node:fs"; import { join } from "node:path"; import { unescape } from "node:querystring";
      app.get("/", (req) => {
        const { name } = req.query; // source
        if (name.includes("..")) return;
        readFileSync("up/" + name); // safe
        readFileSync("up/" + decodeURIComponent(name)); // sink
        readFileSync(join("up", unescape(name.trim()))); // sink
        const decoded = decodeURIComponent(name);
        readFileSync("up/" + decoded); // sink
        if (decoded.includes("..")) return;
        readFileSync("up/" + decoded); // safe
      });
      app.get("/", (req) => {
        const { name, page } = req.query; // source
        if (!/^[a-z]+$/.test(name) || !["a", "b"].includes(page)) return;
        readFileSync("up/" + decodeURIComponent(name)); // safe
        readFileSync("up/" + atob(name)); // sink
        readFileSync("up/" + decodeURI(atob(name))); // sink
        readFileSync("up/" + atob(page)); // safe
      });
    `,
    paths,
  );

  program(
    "expressions that find dots",
    `
      const DOTS = /\\.\\./g;
      import { readFileSync } from "node:fs"; import { normalize } from "node:path";
      app.get("/", (req) => {
        const { a, b, c, d, e } = req.query; // source
        if (/\\.\\./.test(a) || /(^|[\\\\/])\\.\\.([\\\\/]|$)/.test(b) || c.match(/\\.{2,}/)) return;
        readFileSync("up/" + a); // safe
        readFileSync("up/" + b); // safe
        readFileSync("up/" + c); // safe
        const normal = normalize(d);
        if (/^\\.\\.(?:\\/|\\\\|$)/.test(normal)) return;
        readFileSync("up/" + normal); // safe
        if (/(?:\\.\\.|^\\/)/.exec(e)) return;
        readFileSync(e); // safe
      });
      app.get("/", (req) => {
        const { a, b, c, d, e } = req.query; // source
        if (/\\.\\.x/.test(a) || /^\\.\\./.test(b) || /[\\\\/]\\.\\./.test(c) || /\\.\\.(\\/\\w|$)/.test(d)) return;
        readFileSync("up/" + a); // sink
        readFileSync("up/" + b); // sink
        readFileSync("up/" + c); // sink
        readFileSync("up/" + d); // sink
        if (DOTS.test(e)) return;
        readFileSync("up/" + e); // sink
      });
    `,
    paths,
  );

  program(
    "expressions for names, with dots and folders in them",
    `
      import { readFileSync } from "node:fs";
      app.get("/", (req) => {
        const { a, b, c, d, e } = req.query; // source
        if (!/^[\\w-]+(\\.min)?\\.(css|js)$/.test(a) || !/^[\\w/-]+$/.test(b)) return;
        readFileSync("up/" + a); // safe
        readFileSync("up/" + b); // safe
        readFileSync(b); // sink
        if (!/^\\w[\\w/]*$/.test(c) || !/^[\\w.-]+$/.test(d) || !/^[\\w./-]+$/.test(e)) return;
        readFileSync(c); // safe
        readFileSync(\`up/\${d}.html\`); // safe
        readFileSync("up/" + d); // safe
        readFileSync(\`up/\${d}/index.html\`); // sink
        readFileSync("up/a-" + d + "/b"); // safe
        readFileSync("up/a-" + e); // sink
      });
    `,
    paths,
  );

  program(
    "a name without separators, as a file and as a folder",
    `
      import { readFileSync } from "node:fs"; import { basename, join, resolve } from "node:path";
      app.get("/", (req) => {
        const { a, b, c, d } = req.query; // source
        if (basename(a) !== a || b !== basename(b)) return;
        readFileSync(join("up", a)); // safe
        readFileSync(join("up", a, "index.html")); // sink
        readFileSync(resolve("up", b)); // safe
        if (c.includes("/") || /[\\\\/]/.test(d)) return;
        readFileSync("up/" + c); // safe
        readFileSync(d); // safe
        readFileSync(resolve(d, "index.html")); // sink
      });
      app.get("/", (req) => {
        const { a, b, c } = req.query; // source
        if (basename(a, ".txt") !== a || basename(b) !== a || basename(c) === c) return;
        readFileSync(join("up", a)); // sink
        readFileSync(join("up", b)); // sink
        readFileSync(join("up", c)); // sink
      });
    `,
    paths,
  );

  program(
    "folders with a separator at their end, however it came there",
    `
      import { readFileSync } from "node:fs"; import { join, resolve, sep } from "node:path";
      const root = resolve("documents");
      const prefix = root.endsWith(sep) ? root : root + sep;
      const other = root.endsWith("s") ? root : root + sep;
      app.get("/", (req) => {
        const file = resolve(root, req.query.file); // source
        if (file.startsWith(join(root, "/"))) readFileSync(file); // safe
        if (file.startsWith(join(root, "a"))) readFileSync(file); // sink
        if (file.startsWith(prefix)) readFileSync(file); // safe
        if (file.startsWith(other)) readFileSync(file); // sink
        if (file.startsWith(req.query.deep ? root + sep : root)) readFileSync(file); // sink
        if (file.startsWith(String(root))) readFileSync(file); // sink
      });
    `,
    paths,
  );

  program(
    "what was worked out from the name before, and what was written since",
    `
      import { readFileSync } from "node:fs"; import { basename, join, normalize, resolve, sep } from "node:path";
      const root = resolve("documents");
      app.get("/", (req) => {
        const { a, b, c } = req.query; // source
        const full = resolve(root, a);
        const base = basename(b);
        const short = normalize(c);
        if (!full.startsWith(root + sep) || base !== b || short.includes("..")) return;
        readFileSync(join(root, a)); // safe
        readFileSync(join(root, b)); // safe
        readFileSync(join(root, c)); // safe
      });
      app.get("/", (req) => {
        const { a, b, c } = req.query; // source
        if (normalize(a).startsWith("..") || normalize(b).startsWith("x") || normalize(c, b).includes("...")) return;
        readFileSync(join(root, a)); // safe
        readFileSync(a); // sink
        readFileSync(join(root, b)); // sink
        readFileSync(join(root, c)); // sink
      });
      app.get("/", (req) => {
        let { a, b } = req.query; // source
        let base = basename(b);
        base = b;
        const full = resolve(root, a);
        a = req.query.again; // source
        if (!full.startsWith(root + sep) || base !== b) return;
        readFileSync(join(root, a)); // sink
        readFileSync(join(root, b)); // sink
      });
    `,
    paths,
  );

  program(
    "paths that were normalized from the root on, below a folder",
    `
      import { readFileSync } from "node:fs"; import { join, normalize, posix, resolve, sep } from "node:path";
      import { parse } from "node:url";
      app.get("/", (req) => {
        const { name } = req.query; // source
        readFileSync(join("files", normalize("/" + name))); // safe
        readFileSync(join("files", normalize(\`\${sep}\${name}\`))); // safe
        readFileSync(join("files", join("/", name))); // safe
        readFileSync("files" + resolve("/", name)); // safe
        readFileSync(resolve("files", "." + posix.normalize("/" + name))); // safe
        readFileSync("files" + normalize(parse(req.url).pathname)); // safe
        const { pathname } = parse(req.url);
        readFileSync(join("files", normalize(pathname))); // safe
      });
      app.get("/", (req) => {
        const { name } = req.query; // source
        readFileSync(normalize("/" + name)); // sink
        readFileSync(join("files", normalize(name))); // sink
        readFileSync(join("files", normalize("a/" + name))); // sink
        readFileSync(join("files", join("folder", name))); // sink
        readFileSync(resolve("files", resolve("/", name))); // sink
        readFileSync("files" + parse(req.url).pathname); // sink
        readFileSync("files" + normalize(parse(req.url).path)); // sink
      });
    `,
    paths,
  );

  program(
    "the pathname of a URL, until it is decoded",
    `
      import { readFileSync } from "node:fs"; import { join } from "node:path";
      app.get("/", (req) => {
        const url = new URL(req.url, "http://localhost"); // source
        readFileSync(join("files", url.pathname)); // safe
        readFileSync(url.pathname); // sink
        readFileSync(join("files", url.search)); // sink
      });
      app.get("/", (req) => {
        const { pathname } = new URL(req.url, "http://localhost"); // source
        readFileSync(join("files", decodeURIComponent(pathname))); // sink
      });
      app.get("/", (req) => {
        const file = decodeURI(new URL(req.url, "http://localhost").pathname); // source
        readFileSync(join("files", file)); // sink
      });
      app.get("/", (req) => {
        const folder = join("/", req.query.folder); // source
        readFileSync(join("files", decodeURIComponent(folder))); // sink
      });
    `,
    paths,
  );
});
