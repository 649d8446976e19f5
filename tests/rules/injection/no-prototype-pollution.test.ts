import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-prototype-pollution.ts";

/** A file of a package that others install. */
const filename = `${process.cwd()}/src/settings.js`;

new RuleTester().run("no-prototype-pollution", rule, {
  valid: [
    {
      name: "a merge that leaves out the names of prototypes",
      filename,
      code: `
        export function merge(target, source) {
          for (const key of Object.keys(source)) {
            if (key === "__proto__" || key === "constructor" || key === "prototype") continue;
            if (isObject(target[key])) merge(target[key], source[key]);
            else target[key] = source[key];
          }
          return target;
        }
      `,
    },
    {
      name: "values that are kept in a Map",
      code: `
        import express from "express";
        const sections = new Map();
        express().post("/settings", (req, res) => {
          sections.get(req.body.section).set(req.body.name, req.body.value);
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "an object without a prototype",
      code: `
        import express from "express";
        const sections = Object.create(null);
        const groups = { __proto__: null };
        express().post("/settings", (req, res) => {
          sections[req.body.section][req.body.name] = req.body.value;
          groups[req.body.group][req.body.name] = req.body.value;
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a write to an object at hand",
      code: `
        import express from "express";
        const settings = {};
        express().post("/settings", (req, res) => {
          settings[req.body.name] = req.body.value;
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "names that are told from a list of bad ones",
      filename,
      code: `
        const REFUSED = ["__proto__", "constructor", "prototype"];
        const REFUSED_TOO = new Set(REFUSED);
        export function merge(target, source) {
          for (const key in source) {
            if (REFUSED.includes(key)) continue;
            if (isObject(target[key])) merge(target[key], source[key]);
            else target[key] = source[key];
          }
        }
        export function extend(target, source) {
          Object.keys(source).forEach(function (key) {
            if (REFUSED_TOO.has(key)) return;
            if (isObject(target[key])) extend(target[key], source[key]);
            else target[key] = source[key];
          });
        }
        export function defaults(target, source) {
          Object.keys(source)
            .filter((key) => REFUSED.indexOf(key) < 0)
            .forEach((key) => {
              if (isObject(target[key])) defaults(target[key], source[key]);
              else target[key] = source[key];
            });
        }
      `,
    },
    {
      name: "names that a function of the file has let through",
      filename,
      code: `
        const isRefused = (key) => key === "__proto__" || key === "constructor";
        function refuse(key) {
          if (isRefused(key)) throw new Error("No such name.");
        }
        export function set(target, path, value) {
          const names = path.split(".");
          for (let i = 0; i < names.length - 1; i++) {
            refuse(names[i]);
            target = target[names[i]];
          }
          target[names[names.length - 1]] = value;
        }
      `,
    },
    {
      name: "names that a switch or a pattern keeps out",
      filename,
      code: `
        export function merge(target, source) {
          for (const key in source) {
            switch (key) {
              case "__proto__":
              case "constructor":
                continue;
              default:
                if (isObject(target[key])) merge(target[key], source[key]);
                else target[key] = source[key];
            }
          }
        }
        export function extend(target, source) {
          for (const key in source) {
            if (/^(?:__proto__|constructor|prototype)$/.test(key)) continue;
            if (isObject(target[key])) extend(target[key], source[key]);
            else target[key] = source[key];
          }
        }
        export function fill(target, source) {
          for (const key in source) {
            if (key.startsWith("__")) continue;
            if (isObject(target[key])) fill(target[key], source[key]);
            else target[key] = source[key];
          }
        }
        export function write(target, source) {
          for (const key in source) {
            if (key[0] === "_" || key.charAt(0) === "_") continue;
            if (isObject(target[key])) write(target[key], source[key]);
            else target[key] = source[key];
          }
        }
      `,
    },
    {
      name: "a path without the name of a prototype",
      filename,
      code: `
        export function set(target, path, value) {
          if (path.includes("__proto__")) return;
          const names = path.split(".");
          const last = names.pop();
          for (const name of names) target = target[name];
          target[last] = value;
        }
        export function put(target, path, value) {
          const names = path.split(".");
          if ([].indexOf.call(names, "__proto__") >= 0 || names.some((name) => name === "constructor")) return;
          const last = names.pop();
          for (const name of names) target = target[name];
          target[last] = value;
        }
      `,
    },
    {
      name: "what the target has as its own",
      filename,
      code: `
        const has = Object.prototype.hasOwnProperty;
        const owns = (object, name) => has.call(object, name);
        export function merge(target, source) {
          for (const key in source) {
            if (has.call(target, key) && isObject(target[key])) merge(target[key], source[key]);
            else target[key] = source[key];
          }
        }
        export function extend(target, source) {
          for (const key in source) {
            if (owns(target, key) && isObject(target[key])) extend(target[key], source[key]);
            else target[key] = source[key];
          }
        }
        export function set(target, path, value) {
          const names = path.split(".");
          const last = names.pop();
          for (const name of names) {
            if (!Object.hasOwn(target, name)) return;
            target = target[name];
          }
          target[last] = value;
        }
        export function put(target, path, value) {
          const names = path.split(".");
          const last = names.pop();
          for (const name of names) {
            if (Object.getOwnPropertyNames(target).indexOf(name) === -1) return;
            target = target[name];
          }
          target[last] = value;
        }
      `,
    },
    {
      name: "what the target itself names",
      filename,
      code: `
        export function setAll(rows, name, value) {
          for (const key in rows) rows[key][name] = value;
          Object.keys(this.rows).forEach((key) => { this.rows[key][name] = value; });
        }
      `,
    },
    {
      name: "what is told from the prototype itself",
      filename,
      code: `
        export function set(target, path, value) {
          const names = path.split(".");
          for (let i = 0; i < names.length - 1; i++) {
            if (target[names[i]] === Object.prototype) return;
            target = target[names[i]];
          }
          target[names[names.length - 1]] = value;
        }
        export function merge(target, source) {
          for (const key in source) {
            if (key in Object.prototype) continue;
            if (isObject(target[key])) merge(target[key], source[key]);
            else target[key] = source[key];
          }
        }
      `,
    },
    {
      name: "a prototype that nobody can write to",
      filename,
      code: `
        Object.freeze(Object.prototype);
        export function set(target, path, value) {
          const [section, name] = path.split(".");
          target[section][name] = value;
        }
      `,
    },
    {
      name: "names that begin with a text of the program's own, and numbers",
      filename,
      code: `
        export function set(target, path, value) {
          const [section, name] = path.split(".");
          target["section-" + section][name] = value;
          target[Number(section)][name] = value;
          target[path.length - 1][name] = value;
        }
      `,
    },
    {
      name: "a single name that a caller of the package hands over",
      filename,
      code: `
        const handlers = { before: {}, after: {} };
        export function on(phase, handler) {
          Object.assign(handlers[phase], handler);
          handlers[phase].count = 1;
        }
      `,
    },
    {
      name: "functions of an application, which nobody else calls",
      code: `
        export function set(target, path, value) {
          const [section, name] = path.split(".");
          target[section][name] = value;
        }
      `,
    },
    {
      name: "a name that is written and is one of the program's own",
      filename,
      code: `
        const NAMES = ["title", "text"];
        export function set(target, path, value) {
          const [section] = path.split(".");
          for (const name of NAMES) target[section][name] = value[name];
        }
      `,
    },
    {
      name: "a room that is made where the target has none of its own",
      filename,
      code: `
        export function set(target, path, value) {
          const names = path.split(".");
          const last = names.pop();
          for (const name of names) {
            if (!Object.hasOwn(target, name)) target[name] = names.length > 1 ? {} : [];
            target = target[name];
          }
          target[last] = value;
        }
      `,
    },
    {
      name: "names that a function of another file is asked about",
      filename,
      code: `
        import { assertSafeKey, isUnsafeKey } from "./keys.js";
        export function merge(target, source) {
          for (const key in source) {
            if (isUnsafeKey(key)) continue;
            if (isObject(target[key])) merge(target[key], source[key]);
            else target[key] = source[key];
          }
        }
        export function extend(target, source) {
          for (const key in source) {
            assertSafeKey(key);
            if (isObject(target[key])) extend(target[key], source[key]);
            else target[key] = source[key];
          }
        }
      `,
    },
    {
      name: "what the target names, by the name of a copy",
      filename,
      code: `
        export function setAll(rows, name, value) {
          const copy = rows;
          let other;
          other = rows;
          for (const key in copy) rows[key][name] = value;
          for (const key in other) rows[key][name] = value;
        }
      `,
    },
    {
      name: "names that the object lists which is written to",
      filename,
      code: `
        const schemas = {};
        export function resolve(id) {
          const schema = schemas[id];
          for (const key in schema) schema[key] = String(schema[key]);
        }
      `,
    },
    {
      name: "symbols, and a text that stands under one",
      filename,
      code: `
        const HEADERS = Symbol("headers");
        export class Answer {
          get cache() {
            this[HEADERS] = this.headers[this.name].trim();
            return (this.kept = this.kept || Object.create(null));
          }
          keep(name, value) {
            this.cache[name] = value;
          }
        }
      `,
    },
    {
      name: "kinds and tags that objects of the caller have",
      filename,
      code: `
        export function table(types) {
          const byKind = { list: {}, text: {} };
          for (const type of types) byKind[type.kind][type.tag] = type;
          return byKind;
        }
      `,
    },
    {
      name: "positions in a table",
      filename,
      code: `
        export class Board {
          fields = [[], []];
          put(row, col, stone) {
            this.fields[row][col] = stone;
          }
          mark(i, j) {
            this.fields[i][j] = true;
          }
          move(from: number, to: number) {
            this.fields[from][to] = this.fields[to][from];
          }
        }
      `,
    },
    {
      name: "what functions of other files make of nothing that a caller gives",
      filename,
      code: `
        import { load } from "./load.js";
        import * as names from "./names.js";
        export function fill(target, value) {
          for (const name of load("names")) target = target[name];
          for (const name of names.all()) target = target[name];
          target[value] = value;
        }
      `,
    },
  ],
  invalid: [
    {
      name: "a part of a request that is read and written by names of the request",
      code: `
        import express from "express";
        const settings = { mail: {}, print: {} };
        express().post("/settings", (req, res) => {
          settings[req.body.section][req.body.name] = req.body.value;
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "req.body.section",
            line: "5",
            origin: "the network",
            target: "settings[req.body.section]",
          },
          line: 5,
          column: 11,
        },
      ],
    },
    {
      name: "a property of the program's own in what a request names",
      code: `
        import express from "express";
        const users = {};
        express().post("/users/:id", (req, res) => {
          users[req.params.id].name = req.body.name;
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "req.params.id",
            line: "5",
            origin: "the network",
            target: "users[req.params.id]",
          },
        },
      ],
    },
    {
      name: "functions that write into what a request names",
      code: `
        import express from "express";
        const users = {};
        express().post("/users/:id", (req, res) => {
          const { id } = req.params;
          const user = users[id] ?? {};
          Object.assign(user, req.body);
          res.sendStatus(204);
        });
        express().put("/users/:id/:name", (req, res) => {
          Reflect.set(users[req.params.id], req.params.name, req.body);
          res.sendStatus(204);
        });
        express().patch("/users/:id/:name", (req, res) => {
          Object.defineProperty(users[req.params.id], req.params.name, { value: req.body });
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "polluted",
          data: { name: "id", line: "5 → 6", origin: "the network", target: "user" },
        },
        {
          messageId: "polluted",
          data: {
            name: "req.params.id",
            line: "11",
            origin: "the network",
            target: "users[req.params.id]",
          },
        },
        {
          messageId: "polluted",
          data: {
            name: "req.params.id",
            line: "15",
            origin: "the network",
            target: "users[req.params.id]",
          },
        },
      ],
    },
    {
      name: "a body that a function of the file merges",
      code: `
        import express from "express";
        function merge(target, source) {
          for (const key of Object.keys(source)) {
            if (typeof source[key] === "object") merge(target[key], source[key]);
            else target[key] = source[key];
          }
          return target;
        }
        express().post("/settings", (req, res) => res.json(merge({}, req.body)));
      `,
      errors: [
        {
          messageId: "polluted",
          data: { name: "key", line: "10 → 4 → 5", origin: "the network", target: "target" },
          line: 6,
        },
      ],
    },
    {
      name: "a merge that a package exports, at the write that hands the value over",
      filename,
      code: `
        export function merge(target, source) {
          for (const key in source) {
            if (!Object.hasOwn(source, key)) continue;
            if (target[key] === undefined) target[key] = {};
            else if (isObject(target[key])) target[key] = merge(target[key], source[key]);
            else if (Array.isArray(source[key])) target[key] = [...source[key]];
            else target[key] = source[key];
          }
          return target;
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "key",
            line: "3 → 6",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 8,
        },
      ],
    },
    {
      name: "a merge that tries and catches",
      filename,
      code: `
        export function merge(target, source) {
          for (const key in source) {
            try {
              if (source[key].constructor === Object) target[key] = merge(target[key], source[key]);
              else target[key] = source[key];
            } catch {
              target[key] = source[key];
            }
          }
          return target;
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "key",
            line: "3 → 5",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 6,
        },
      ],
    },
    {
      name: "merges of all arguments",
      filename,
      code: `
        module.exports = function extend() {
          let target = arguments[0] || {};
          let i = 1;
          let isDeep = false;
          if (typeof target === "boolean") {
            isDeep = target;
            target = arguments[i] || {};
            i++;
          }
          for (; i < arguments.length; i++) {
            const options = arguments[i];
            for (const name in options) {
              const [from, to] = [options[name], target[name]];
              if (isDeep && isObject(from)) target[name] = extend(isDeep, to || {}, from);
              else target[name] = from;
            }
          }
          return target;
        };
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "name",
            line: "12 → 13 → 14",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 16,
        },
      ],
    },
    {
      name: "a path whose parts lead from object to object",
      filename,
      code: `
        exports.set = function (object, path, value) {
          const names = path.split(".");
          const last = names.pop();
          for (const name of names) {
            object[name] = object[name] || {};
            object = object[name];
          }
          object[last] = value;
        };
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "name",
            line: "3 → 5 → 7",
            origin: "whoever uses this package",
            target: "object",
          },
          line: 9,
        },
      ],
    },
    {
      name: "a path whose parts a reducer follows",
      filename,
      code: `
        export function set(target, path, value) {
          const names = path.split(".");
          const last = names.pop();
          names.reduce((object, name) => (object[name] = object[name] ?? {}), target)[last] = value;
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "name",
            line: "3",
            origin: "whoever uses this package",
            target: "names.reduce((object, name) => (object[name] = object[name]…",
          },
        },
      ],
    },
    {
      name: "a path whose beginning is cut off, call by call",
      filename,
      code: `
        export function set(target, path, value) {
          const dot = path.indexOf(".");
          if (dot < 0) target[path] = value;
          else set(target[path.slice(0, dot)], path.slice(dot + 1), value);
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "path.slice(0, dot)",
            line: "5",
            origin: "whoever uses this package",
            target: "target",
          },
        },
      ],
    },
    {
      name: "rooms that are made, where nothing else is written",
      filename,
      code: `
        export function create(target, path) {
          for (const name of path.split(".")) {
            if (target[name] === null) target[name] = [];
            else target[name] ||= Array.isArray(target) ? new Map() : "";
            target = target[name] = target[name] || {};
          }
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "name",
            line: "3",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 6,
        },
      ],
    },
    {
      name: "a check of another name, and of the source",
      filename,
      code: `
        export function set(target, path, value) {
          const names = path.split(".");
          if (names[0] === "__proto__") return;
          for (let i = 0; i < names.length - 1; i++) target = target[names[i]];
          target[names[names.length - 1]] = value;
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "names[i]",
            line: "3 → 5",
            origin: "whoever uses this package",
            target: "target",
          },
        },
      ],
    },
    {
      name: "a position that has moved on since it was checked",
      filename,
      code: `
        export function set(target, path, value) {
          const names = path.split(".");
          let i = 0;
          while (i < names.length - 1) {
            if (names[i] === "__proto__") return;
            i++;
            target = target[names[i]];
          }
          target[names[i]] = value;
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "names[i]",
            line: "3 → 8",
            origin: "whoever uses this package",
            target: "target",
          },
        },
      ],
    },
    {
      name: "two names that a caller hands over, of a place and of what stands there",
      filename,
      code: `
        const cache = {};
        module.exports = function relative(from, to) {
          cache[from] = cache[from] || {};
          cache[from][to] = work(from, to);
          return cache[from][to];
        };
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "from",
            line: "5",
            origin: "whoever uses this package",
            target: "cache[from]",
          },
        },
      ],
    },
    {
      name: "a list of arguments that is copied by a borrowed method",
      filename,
      code: `
        const deepExtend = (module.exports = function () {
          const target = arguments[0];
          Array.prototype.slice.call(arguments, 1).forEach(function (source) {
            Object.keys(source).forEach(function (key) {
              if (isObject(source[key])) target[key] = deepExtend(target[key], source[key]);
              else target[key] = source[key];
            });
          });
          return target;
        });
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "key",
            line: "4 → 5 → 6",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 7,
        },
      ],
    },
    {
      name: "callbacks of lodash, and functions that are copied into the exports",
      filename,
      code: `
        const _ = require("lodash");
        const forOwn = require("for-own");
        function defaults(target, source) {
          _.each(source, (value, key) => {
            if (target[key] === undefined) target[key] = value;
            else if (_.isPlainObject(value)) defaults(target[key], value);
          });
        }
        function fill(target, source) {
          forOwn(source, (value, key) => {
            if (target[key] === undefined) target[key] = value;
            else if (_.isPlainObject(value)) fill(target[key], value);
          });
        }
        Object.assign(exports, { defaults, fill });
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "key",
            line: "5 → 7",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 6,
        },
        {
          messageId: "polluted",
          data: {
            name: "key",
            line: "11 → 13",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 12,
        },
      ],
    },
    {
      name: "methods of an instance that is exported, and of an object that is exported on its way into a variable",
      filename,
      code: `
        function Store() {
          this.values = {};
        }
        Store.prototype.set = function (path, value) {
          let target = this.values;
          const names = path.split(".");
          while (names.length > 1) target = target[names.shift()];
          target[names.shift()] = value;
        };
        const api = (module.exports = Store.api = Store.api || {});
        api.store = new Store();
        api.set = function (target, names, value) {
          let i = 0;
          while (i < names.length) {
            const name = names[i++];
            if (i === names.length) target[name] = value;
            else target = target[name];
          }
        };
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "names.shift()",
            line: "7 → 8",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 9,
        },
        {
          messageId: "polluted",
          data: {
            name: "name",
            line: "16 → 18",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 17,
        },
      ],
    },
    {
      name: "the write on fewest conditions, of those that hand a value over",
      filename,
      code: `
        export function merge(target, source, isForced) {
          for (const key in source) {
            if (isObject(source[key])) {
              if (isObject(target[key])) merge(target[key], source[key]);
              else target[key] = source[key];
            } else {
              if (source[key] !== undefined) target[key] = source[key];
              else if (isForced) target[key] = undefined;
            }
          }
        }
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "key",
            line: "3 → 5",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 8,
        },
      ],
    },
    {
      name: "a path that a function of another file takes apart",
      filename,
      code: `
        const parse = require("./parse.js");
        exports.set = function (target, path, value) {
          const names = parse(path);
          for (let i = 0; i < names.length - 1; i++) target = target[names[i]];
          target[names[names.length - 1]] = value;
        };
      `,
      errors: [
        {
          messageId: "polluted",
          data: {
            name: "names[i]",
            line: "4",
            origin: "whoever uses this package",
            target: "target",
          },
          line: 6,
        },
      ],
    },
  ],
});
