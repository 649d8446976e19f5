/**
 * Programs at the edge of what ESLint itself survives, each made to be expensive in one way: size,
 * depth, width, cycles, or ways through the program that multiply.
 *
 * Most hand untrusted data to a dangerous call at the far end of the difficulty, so that an
 * analysis has a reason to walk it.
 */

const many = (n, piece, separator = "\n") =>
  Array.from({ length: n }, (_, i) => piece(i)).join(separator);

const IMPORTS = `const { exec } = require("child_process");
const fs = require("fs");
const express = require("express");
const app = express();
`;

/** In its body `value` is untrusted. */
const handler = (body) => `app.get("/", (req, res) => {
const value = req.query.value;
${body}
});
`;

const inHandler = (body) => IMPORTS + handler(body);

/** One shape nested in itself, `n` deep. `measure.js` finds how deep ESLint survives it. */
export const NESTED = {
  "concatenation, terms": (n) =>
    inHandler(`exec("ls " + ${many(n, (i) => `"a${i}" + x${i}`, " + ")} + value);`),
  "blocks in blocks": (n) => inHandler(`${"{".repeat(n)} exec(value); ${"}".repeat(n)}`),
  "calls in calls": (n) =>
    inHandler(`const id = (x) => x; exec(${"id(".repeat(n)}value${")".repeat(n)});`),
  "arrays in arrays": (n) =>
    inHandler(`const list = ${"[".repeat(n)}value${"]".repeat(n)}; exec(list[0][0]);`),
  "objects in objects": (n) =>
    inHandler(`const tree = ${"{ a: ".repeat(n)}value${" }".repeat(n)}; exec(tree.a.a);`),
  "functions in functions": (n) =>
    inHandler(`${"(function () {".repeat(n)} exec(value); ${"})();".repeat(n)}`),
  "arrows returning arrows": (n) => inHandler(`exec((${"() => ".repeat(n)}value)());`),
  "member of member": (n) => inHandler(`exec(req.query${".a".repeat(n)});`),
  "chained calls": (n) =>
    inHandler(`load(value)${".then((x) => x)".repeat(n)}.then((x) => exec(x));`),
  "conditional in conditional": (n) => inHandler(`exec(${"a ? b : ".repeat(n)}value);`),
  "logical in logical": (n) => inHandler(`exec(${"a && ".repeat(n)}value);`),
  "else if after else if": (n) =>
    inHandler(`let s; if (a) s = 1; ${"else if (b) s = value; ".repeat(n)} exec(s);`),
  "if in if": (n) => inHandler(`${"if (ok(value)) {".repeat(n)} exec(value); ${"}".repeat(n)}`),
  "templates in templates": (n) => inHandler(`exec(${"`a ${".repeat(n)}value${"}`".repeat(n)});`),
  "try in try": (n) =>
    inHandler(
      `let s; ${"try { s = value;".repeat(n)} exec(s); ${"} catch (e) { s = e; }".repeat(n)}`,
    ),
};

/** The rest, of one size each. */
export const CASES = {
  "5 MB minified, 12,500 modules on one line": () => minifiedModules(5_000_000),
  "3 MB minified, 7,500 modules on one line": () => minifiedModules(3_000_000),
  "5 MB minified, one chain of variables": () => minifiedVariables(5_000_000),
  "20,000 generated lines": () => generatedClient(20_000),
  "10,000 statements that append": () =>
    inHandler(`let s = "ls ";\n${many(10_000, (i) => `s += x${i} + value;`)}\nexec(s);`),
  "10,000 parts of one template": () =>
    inHandler(`exec(\`ls ${many(10_000, (i) => `\${x${i}}`, " ")} \${value}\`);`),
  "10,000 elements, joined": () =>
    inHandler(`exec([${many(10_000, (i) => `"a${i}"`, ", ")}, value].join(" "));`),
  "a value through 10,000 variables": () =>
    inHandler(
      `const a0 = value;\n${many(10_000, (i) => `const a${i + 1} = a${i};`)}\nexec(a10000);`,
    ),
  "a value through 3,000 functions": () =>
    `${IMPORTS}
${many(3_000, (i) => `function f${i}(x) { return f${i + 1}(x); }`)}
function f3000(x) { return x; }
app.get("/", (req, res) => { exec(f0(req.query.a)); });`,
  "200 functions that hand a pattern on to each other": () =>
    inHandler(
      `${many(
        200,
        (i) =>
          `function f${i}(pattern, text) { pattern.test(text); ${many(
            20,
            (j) => `f${(i * 7 + j * 11) % 200}(pattern, text);`,
            " ",
          )} }`,
      )} f0(/\\s+$/, value);`,
    ),
  "500 mutually recursive functions": () =>
    `${IMPORTS}
${many(
  500,
  (i) => `function f${i}(a, b) {
  if (a.length > ${i}) return f${(i * 7 + 1) % 500}(b + "x", a);
  if (b) { exec("ls " + a); }
  return f${(i + 1) % 500}(a, f${(i * 3 + 2) % 500}(b, a));
}`,
)}
app.get("/", (req, res) => { exec(f0(req.query.a, req.query.b)); });`,
  "5,000 cases of a switch": () =>
    inHandler(`let s = "";
for (;;) {
switch (value) {
${many(5_000, (i) => `case "a${i}": s = ${i % 3 === 0 ? "s + value" : `"b${i}"`}; ${i % 2 ? "break;" : ""}`)}
}
exec(s);
}`),
  "2,000 sinks": () =>
    inHandler(
      many(2_000, (i) => `const part${i} = req.query.a${i};\nexec("ls " + part${i} + " -l");`),
    ),
  "2,000 sinks of one value": () => inHandler(many(2_000, (i) => `exec("cmd${i} " + value);`)),
  "2,000 handlers": () =>
    `${IMPORTS}\n${many(
      2_000,
      (i) => `app.get("/${i}", async (req, res) => {
  const { id, name = "x" } = req.query;
  if (!/^\\w+$/.test(id)) return res.status(400).end();
  fs.readFile("./data/" + id, (error, data) => res.send(data));
  exec(\`ls \${name}\`);
});`,
    )}`,
  "2^60 ways through values": () =>
    IMPORTS +
    many(40, (k) =>
      handler(`const a0 = value;
${many(60, (i) => `const a${i + 1} = ok ? a${i} + "l${k}" : a${i} + a${i};`)}
exec(a60);`),
    ),
  "2^60 ways through calls": () =>
    `${IMPORTS}
${many(
  40,
  (
    k,
  ) => `${many(60, (i) => `function f${k}_${i}(x) { return ok ? f${k}_${i + 1}(x) : f${k}_${i + 1}(x + "a"); }`)}
function f${k}_60(x) { return x; }
app.get("/${k}", (req) => exec(f${k}_0(req.query.a)));`,
)}`,
  "2^2,000 ways through statements": () =>
    inHandler(`let s = "";
${many(2_000, (i) => `if (x${i}) { s = s + value; } else if (y${i}) { s = "b"; }`)}
exec(s);`),
  "2,000 guards in a row": () =>
    inHandler(`${many(2_000, (i) => `if (value === "a${i}" || LIST.includes(value)) { log(${i}); }`)}
exec(value);`),
  "1,000 loops in a row": () =>
    inHandler(`let s = "", t = "";
${many(1_000, (i) => `for (const k of list${i}) { s += t; t = k ? s : value; if (k === ${i}) continue; }`)}
exec(s + t);`),
  "60 loops in loops": () =>
    many(
      100,
      (k) => `function f${k}(value) { let s = "", t = "";
${many(60, (i) => `while (x${i}) { s = t + ${i}; t = s; if (y${i}) break;`)}
require("child_process").exec(s + value);
${"}".repeat(60)}
}`,
    ),
  "2,000 try blocks in a row": () =>
    inHandler(`let s = "";
${many(2_000, (i) => `try { s = load(s, ${i}); s = parse(s); } catch (e) { s = value; } finally { log(s); }`)}
exec(s);`),
  "2,000 writes to one object": () =>
    inHandler(`const o = {};
${many(2_000, (i) => `o.p${i} = ${i % 5 ? `"x"` : "value"}; exec(o.p${(i * 7) % 2_000});`)}`),
  "500 objects in a ring": () =>
    inHandler(`${many(500, (i) => `const o${i} = { v: value };`)}
${many(500, (i) => `o${i}.next = o${(i + 1) % 500}; o${i}.other = o${(i * 7) % 500};`)}
${many(500, (i) => `exec(o${i}.next.other.next.v);`)}`),
  "1,000 spreads of spreads": () =>
    inHandler(`const o0 = { a: value };
${many(1_000, (i) => `const o${i + 1} = { ...o${i}, p${i}: ${i} };`)}
exec(o1000.a); exec(o1000.p5);`),
  "one table read with 1,000 keys": () =>
    inHandler(`const TABLE = { ${many(1_000, (i) => `k${i}: "v${i}"`, ", ")} };
${many(1_000, (i) => `exec("ls " + TABLE[req.query.k${i}]);`)}`),
  "an array that takes 2,000 values": () =>
    inHandler(`const list = [];
${many(2_000, (i) => `list.push(${i % 10 ? `"x${i}"` : "value"});`)}
${many(200, (i) => `exec(list[${i}]);`)}
exec(list.map((x) => x).filter(Boolean).join(" "));`),
  "a class of 1,000 methods": () =>
    `${IMPORTS}
class Store {
constructor(db) { this.db = db; this.state = ""; }
${many(1_000, (i) => `m${i}(x) { this.state = x + this.state; return this.m${(i * 3 + 1) % 1_000}(this.state); }`)}
run() { exec(this.state); }
}
const store = new Store();
app.get("/", (req) => { store.m0(req.query.a); store.run(); });`,
  "1,000 classes, each extending the last": () =>
    `${IMPORTS}
class C0 { run(x) { exec("ls " + x); } }
${many(1_000, (i) => `class C${i + 1} extends C${i} { m${i}(x) { return super.run(x); } }`)}
app.get("/", (req) => new C1000().run(req.query.a));`,
  "1,000 callbacks that share variables": () =>
    inHandler(`let shared = "";
${many(1_000, (i) => `on("e${i}", (x) => { shared = shared + x; exec(shared); });`)}
shared = value;`),
  "one function called 3,000 times": () =>
    `${IMPORTS}
function run(a, b) { const c = a + b; exec("ls " + c); return c; }
app.get("/", (req) => {
let last = "";
${many(3_000, (i) => `last = run(req.query.a${i}, ${i % 2 ? "last" : `"b"`});`)}
});`,
  "1,000 names destructured": () =>
    inHandler(`const { ${many(1_000, (i) => `a${i}: { b: [c${i} = "x"] } = {}`, ", ")} } = req.body;
${many(1_000, (i) => `exec(c${i});`)}`),
  "20,000 strings that could be secrets": () =>
    `module.exports = {\n${many(20_000, (i) => `  token${i}: "${noise(i, 40)}",`)}\n};`,
  "one string of 2 MB": () => `module.exports = "${noise(7, 2_000_000)}";`,
  "2,000 prefixes of secrets without a secret": () =>
    many(
      2_000,
      (i) =>
        `const key${i} = "${["gh" + "p_", "sk_" + "live_", "xox" + "b-", "AK" + "IA"][i % 4].repeat(20)}";`,
    ),
  "200 regexes with nested quantifiers, among 10,000 lines": () =>
    many(10_000, (i) =>
      i % 50 === 0
        ? `const r${i} = /^(?:${noise(i, 3)}\\w+\\s*(?:,|;)?)+(a|ab)*[^x]+y$/;`
        : `const v${i} = text.trim() + ${i};`,
    ),
  "one regex of 20,000 characters": () =>
    `const word = /^(?:${many(2_500, (i) => noise(i, 6), "|")})+$/;\n${many(2_000, (i) => `const v${i} = word.test(x${i});`)}`,
  "2,000 characters of quantifiers": () =>
    `const r = /${"(a*".repeat(400)}${")*".repeat(400)}b/;\n${many(2_000, (i) => `const v${i} = x${i} + 1;`)}`,
};

/** Letters and digits that look like a key, the same in every run. */
function noise(seed, length) {
  const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  let state = (seed + 1) * 2_654_435_761;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += alphabet[(state >>> 8) % alphabet.length];
  }
  return text;
}

/** What a bundler puts out, with a dangerous call here and there. */
function minifiedModules(length) {
  const modules = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    const dangerous = i % 100 === 0 ? `n("child_process").exec("ls "+t.query.a),eval(e),` : "";
    const text = `${i}:function(e,t,n){"use strict";var r=n(${(i * 7) % 1_000}),o=n(${i + 1}),i=function(e,t){for(var n=0,a=[];n<e.length;n++)a.push(t?e[n]+"-"+t:e[n]);return a.join(",")};function s(e){var n=e&&e.x${noise(i, 4)};return ${dangerous}n?r.merge(i(n,"x${i}"),{a:1,b:!0,c:o(n)}):new RegExp("^"+n+"$").test(e)||void 0}t.default=s,e.exports=t.default}`;
    modules.push(text);
    size += text.length + 1;
  }
  return `!function(e){var t={};function n(r){if(t[r])return t[r].exports;var o=t[r]={exports:{}};return e[r].call(o.exports,o,o.exports,n),o.exports}n(0)}({${modules.join(",")}});`;
}

/** One scope with a hundred thousand names. */
function minifiedVariables(length) {
  const parts = [];
  let size = 0;
  for (let i = 1; size < length; i++) {
    const text = `a${i}=b(a${i - 1},"${noise(i, 8)}")+a${Math.floor(i / 2)}`;
    parts.push(text);
    size += text.length + 1;
  }
  return `!function(e,b){var a0=e.query.a,${parts.join(",")};require("child_process").exec(a${parts.length})}(x,y);`;
}

/** A client as generators write it from an interface description. */
function generatedClient(length) {
  const operation = (i) => `  /** Operation ${i}. */
  async operation${i}(parameters, options = {}) {
    const { id, filter, limit = 10 } = parameters;
    const url = new URL(\`\${this.baseUrl}/resources/${i}/\${encodeURIComponent(id)}\`);
    if (filter !== undefined) {
      url.searchParams.set("filter", String(filter));
    }
    url.searchParams.set("limit", String(limit));
    const response = await this.fetch(url, { method: "GET", headers: { ...this.headers, ...options.headers } });
    if (!response.ok) {
      throw new Error(\`operation${i} failed: \${response.status}\`);
    }
    const body = await response.json();
    if (options.cache) fs.writeFileSync(path.join(options.cache, "operation${i}.json"), JSON.stringify(body));
    return body;
  }
`;
  const count = Math.floor(length / operation(0).split("\n").length);
  return `const fs = require("fs");
const path = require("path");
class Client {
  constructor(baseUrl, fetch, headers) {
    this.baseUrl = baseUrl;
    this.fetch = fetch;
    this.headers = headers;
  }
${many(count, operation)}
}
module.exports = { Client };
`;
}
