import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/injection/no-unsafe-method-call.ts";

new RuleTester().run("no-unsafe-method-call", rule, {
  valid: [
    {
      name: "a name that the object was asked for",
      code: `
        import express from "express";
        const actions = { start(id) {}, stop(id) {} };
        express().post("/jobs/:id/:action", (req, res) => {
          const { action, id } = req.params;
          if (!Object.hasOwn(actions, action)) return res.sendStatus(404);
          actions[action](id);
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "functions in a Map",
      code: `
        import express from "express";
        const actions = new Map([["start", (id) => {}], ["stop", (id) => {}]]);
        express().post("/jobs/:id/:action", (req, res) => {
          actions.get(req.params.action)?.(req.params.id);
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "the same question in its older forms",
      code: `
        import express from "express";
        const actions = { start(id) {}, stop(id) {} };
        const has = Object.prototype.hasOwnProperty;
        const app = express();
        app.post("/jobs/:action", (req, res) => {
          const { action } = req.params;
          if (actions.hasOwnProperty(action) && typeof actions[action] === "function") actions[action]();
          if (has.call(actions, action)) actions[action]();
          if (Object.keys(actions).includes(action)) actions[action]();
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a name out of a list, and one that a switch knows",
      code: `
        import express from "express";
        const LEVELS = ["debug", "info", "warn"];
        const ORDERS = new Set(["asc", "desc"]);
        const app = express();
        app.post("/log", (req, res) => {
          if (!LEVELS.includes(req.body.level)) return res.sendStatus(400);
          console[req.body.level](req.body.text);
          res.sendStatus(204);
        });
        app.post("/sort", (req, res) => {
          const order = ORDERS.has(req.body.order) ? req.body.order : "asc";
          list[order]();
          switch (req.body.step) {
            case "next":
            case "previous":
              list[req.body.step]();
          }
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a method that a table of the program names",
      code: `
        import express from "express";
        const METHODS = { up: "increment", down: "decrement" };
        express().post("/votes/:direction", (req, res) => {
          counter[METHODS[req.params.direction]](1);
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a name of which the program has written a part",
      code: `
        import express from "express";
        const PREFIX = "on";
        class Machine {
          onStart() {}
          handle(event) {
            this[\`on\${event}\`]();
            this[PREFIX + event]();
            this[event + "Handler"]();
          }
        }
        express().post("/events", (req, res) => {
          new Machine().handle(req.body.event);
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "objects that inherit nothing",
      code: `
        import express from "express";
        import * as commands from "./commands.js";
        const actions = Object.create(null);
        actions.start = () => {};
        const others = { __proto__: null, stop() {} };
        express().post("/jobs/:action", (req, res) => {
          actions[req.params.action]?.();
          others[req.params.action]?.();
          commands[req.params.action]?.();
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a name in a form that no inherited method has",
      code: `
        import express from "express";
        express().post("/jobs/:action", (req, res) => {
          const { action } = req.params;
          if (!/^(?:start|stop)$/.test(action)) return res.sendStatus(400);
          actions[action]();
          if (/^[A-Z_]+$/.test(req.body.type)) reducers[req.body.type]();
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a name in capitals",
      code: `
        import express from "express";
        const converters = { N: (value) => Number(value), S: (value) => value };
        express().get("/items", (req, res) => {
          const type = req.query.type?.toUpperCase();
          if (!(type in converters)) throw new Error("Unknown type");
          res.json(converters[type](req.query.value));
        });
      `,
    },
    {
      name: "a value of that name that nobody calls",
      code: `
        import express from "express";
        const titles = { home: "Welcome" };
        express().get("/:page", (req, res) => {
          const title = titles[req.params.page];
          res.json({ title: title.toUpperCase(), page: titles[req.params.page].trim() });
        });
      `,
    },
    {
      name: "a position in a list, and a number",
      code: `
        import express from "express";
        express().post("/steps/:step", (req, res) => {
          steps[Number(req.params.step)]();
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a comment that speaks of brackets",
      code: `
        import express from "express";
        // Was handlers[name]() once.
        express().post("/jobs", (req, res) => res.sendStatus(204));
      `,
    },
    {
      name: "a name out of objects that a library's function has put together",
      code: `
        import express from "express";
        const names = [first(), second()].reduce(Object.assign, {});
        express().post("/jobs", (req, res) => {
          jobs[names.job]();
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "names whose origin is unknown",
      code: `
        export function invoke(object, name) { return object[name](); }
        for (const name of names) suite[name]();
      `,
    },
    {
      name: "a message of a window that was asked who it is",
      code: `
        const api = { resize(size) {}, close() {} };
        window.addEventListener("message", (event) => {
          if (event.origin !== "https://app.example.com") return;
          api[event.data.method](event.data.value);
        });
      `,
    },
  ],
  invalid: [
    {
      name: "an action out of a request's path",
      code: `
        import express from "express";
        const actions = { start(id) {}, stop(id) {} };
        express().post("/jobs/:id/:action", (req, res) => {
          actions[req.params.action](req.params.id);
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "chosen",
          data: {
            name: "req.params.action",
            object: "actions",
            line: "5",
            origin: "the network",
          },
          line: 5,
          column: 19,
        },
      ],
    },
    {
      name: "a method of the controller itself, two functions further on",
      code: `
        import express from "express";
        class Controller {
          dispatch(action, body) { return this[action](body); }
          run({ action, ...body }) { return this.dispatch(action, body); }
        }
        const controller = new Controller();
        express().post("/", (req, res) => res.json(controller.run(req.body)));
      `,
      errors: [
        {
          messageId: "chosen",
          data: { name: "action", object: "this", line: "8 → 5", origin: "the network" },
        },
      ],
    },
    {
      name: "a handler that is taken first, and found to be something",
      code: `
        import express from "express";
        const handlers = { create() {}, remove() {} };
        express().post("/hook", async (req, res) => {
          const handler = handlers[req.body.event];
          if (!handler) return res.sendStatus(404);
          await handler(req.body);
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "chosen",
          data: {
            name: "req.body.event",
            object: "handlers",
            line: "5",
            origin: "the network",
          },
        },
      ],
    },
    {
      name: "a function that an inherited one is, too",
      code: `
        import express from "express";
        express().post("/hook", (req, res) => {
          const { event } = req.body;
          if (typeof handlers[event] === "function") handlers[event](req.body);
          if (event in handlers) handlers[event](req.body);
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "chosen",
          data: { name: "event", object: "handlers", line: "4", origin: "the network" },
          line: 5,
        },
        {
          messageId: "chosen",
          data: { name: "event", object: "handlers", line: "4", origin: "the network" },
          line: 6,
        },
      ],
    },
    {
      name: "calls by way of `call`, `apply`, `Reflect.apply` and `new`",
      code: `
        import Koa from "koa";
        new Koa().use(async (ctx) => {
          const { name } = ctx.query;
          shapes[name].call(shapes, 1);
          shapes[name].apply(shapes, [1]);
          Reflect.apply(shapes[name], shapes, [1]);
          ctx.body = new shapes[name](1);
        });
      `,
      errors: [
        {
          messageId: "chosen",
          data: { name: "name", object: "shapes", line: "4", origin: "the network" },
          line: 5,
        },
        {
          messageId: "chosen",
          data: { name: "name", object: "shapes", line: "4", origin: "the network" },
          line: 6,
        },
        {
          messageId: "chosen",
          data: { name: "name", object: "shapes", line: "4", origin: "the network" },
          line: 7,
        },
        {
          messageId: "chosen",
          data: { name: "name", object: "shapes", line: "4", origin: "the network" },
          line: 8,
        },
      ],
    },
    {
      name: "a message that any window may send",
      code: `
        const api = { resize(size) {}, close() {} };
        window.addEventListener("message", ({ data: { method, args } }) => {
          api[method](...args);
        });
      `,
      errors: [
        {
          messageId: "chosen",
          data: { name: "method", object: "api", line: "4", origin: "outside the page" },
        },
      ],
    },
    {
      name: "a name that was only made smaller, in TypeScript",
      code: `
        import { Request, Response } from "express";
        type Handlers = Record<string, (body: unknown) => void>;
        export function hook(handlers: Handlers, req: Request, res: Response) {
          const name = String(req.query.name).trim().toLowerCase() as keyof Handlers;
          handlers[name]!(req.body);
          (handlers as any)[name](req.body);
        }
      `,
      errors: [
        {
          messageId: "chosen",
          data: { name: "name", object: "handlers", line: "5", origin: "the network" },
        },
        {
          messageId: "chosen",
          data: { name: "name", object: "handlers as any", line: "5", origin: "the network" },
        },
      ],
    },
    {
      name: "a form that inherited methods have, too, and a list that somebody else fills",
      code: `
        import express from "express";
        express().post("/jobs/:action", (req, res) => {
          const { action } = req.params;
          if (!/^[a-z]+$/i.test(action)) return res.sendStatus(400);
          jobs[action]();
          if (req.body.allowed.includes(action)) queues[action]();
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "chosen",
          data: { name: "action", object: "jobs", line: "4", origin: "the network" },
        },
        {
          messageId: "chosen",
          data: { name: "action", object: "queues", line: "4", origin: "the network" },
        },
      ],
    },
    {
      name: "a name in objects that `Object.assign` has put together as a callback",
      code: `
        import express from "express";
        express().post("/jobs", (req, res) => {
          const options = [defaults, req.body].reduce(Object.assign, {});
          jobs[options.job]();
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "chosen",
          data: { name: "options.job", object: "jobs", line: "4", origin: "the network" },
        },
      ],
    },
  ],
});
