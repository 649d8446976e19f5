/** Frameworks and platforms that call a function with what somebody asked for. */
import { program } from "../engine/flow/program.ts";

program(
  "handlers of h3, and what reads a part of an event",
  `
    import { H3, defineEventHandler, eventHandler, getQuery, getHeader, getMethod, getRouterParam, readBody, readValidatedBody, createRouter } from "h3";
    import * as h3 from "h3";
    export default defineEventHandler(async (event) => {
      const { name } = await readBody(event);
      const query = getQuery(event);
      exec("show " + name); // sink
      exec("show " + query.page); // sink
      exec("show " + getRouterParam(event, "id")); // sink
      exec("show " + h3.getRequestURL(event).searchParams.get("q")); // sink
      exec("show " + getHeader(event, "user-agent")); // sink
      exec("show " + event.context.params.id); // sink
      exec("show " + event.context.user.id); // safe
      exec("show " + getMethod(event)); // safe
      exec("show " + (await readValidatedBody(event, check)).name); // safe
    });
    const list = async (event) => {
      exec("show " + event.node.req.url); // sink
      exec("show " + event.path); // sink
    };
    createRouter().get("/list", eventHandler(list));
    const items = new H3();
    items.post("/items", async (event) => {
      const body = await event.req.json();
      exec("show " + body.name); // sink
    });
  `,
);

program(
  "an endpoint of SvelteKit",
  `
    export async function GET({ params, url, request, cookies, locals }) {
      exec("show " + params.slug); // sink
      exec("show " + url.searchParams.get("page")); // sink
      exec("show " + request.headers.get("x-name")); // sink
      exec("show " + cookies.get("theme")); // sink
      exec("show " + locals.user.name); // safe
    }
    export const POST = async (event) => {
      const { name } = await event.request.json();
      exec("show " + name); // sink
      exec("show " + (await event.request.formData()).get("name")); // sink
    };
    function helper(event) {
      exec("show " + event.params.slug); // safe
    }
  `,
  { file: "src/routes/items/[slug]/+server.js" },
);

program(
  "a page's load function, on the server",
  `
    export const load = async ({ params, url }) => {
      exec("show " + params.slug); // sink
      exec("show " + url.searchParams.get("page")); // sink
    };
  `,
  { file: "src/routes/items/+page.server.js" },
);

program(
  "a load function in some other file",
  `
    export const load = async ({ params }) => {
      exec("show " + params.slug); // safe
    };
  `,
  { file: "src/routes/items/page.server.js" },
);

program(
  "types of SvelteKit",
  `
    import type { Handle, RequestEvent, RequestHandler } from "@sveltejs/kit";
    export const handle: Handle = async ({ event, resolve }) => {
      exec("log " + event.url.searchParams.get("debug")); // sink
      return resolve(event);
    };
    export const PUT: RequestHandler = async ({ request }) => {
      exec("log " + (await request.text())); // sink
    };
    async function save(event: RequestEvent) {
      exec("log " + event.params.id); // sink
      exec("log " + event.route.id); // safe
    }
  `,
  { isTypeScript: true },
);

program(
  "loaders and actions of React Router and Remix",
  `
    import type { LoaderFunctionArgs } from "react-router";
    import type { ActionFunction } from "@remix-run/node";
    export async function loader({ params, request, context }: LoaderFunctionArgs) {
      const url = new URL(request.url);
      exec("show " + params.id); // sink
      exec("show " + url.searchParams.get("q")); // sink
      exec("show " + context.release); // safe
    }
    export const action: ActionFunction = async ({ request }) => {
      const form = await request.formData();
      exec("save " + form.get("title")); // sink
      exec("save " + request.method); // safe
    };
  `,
  { isTypeScript: true },
);

program(
  "servers that are given a request as fetch describes it",
  `
    import { serve } from "srvx";
    Deno.serve(async (request) => {
      exec("show " + (await request.json()).name); // sink
      return new Response("done");
    });
    Deno.serve({ port: 8000 }, (request) => {
      exec("show " + new URL(request.url).searchParams.get("name")); // sink
    });
    serve({
      port: 3000,
      async fetch(request) {
        exec("show " + (await request.clone().text())); // sink
        exec("show " + request.method); // safe
      },
    });
  `,
);

program(
  "functions in clouds",
  `
    import { app as azure } from "@azure/functions";
    import * as functions from "@google-cloud/functions-framework";
    import { onCall, onRequest } from "firebase-functions/v2/https";
    import firebase from "firebase-functions/v1";
    azure.http("show", {
      methods: ["POST"],
      handler: async (request, context) => {
        exec("show " + request.query.get("name")); // sink
        exec("show " + request.params.id); // sink
        exec("show " + (await request.json()).name); // sink
        exec("show " + context.invocationId); // safe
      },
    });
    azure.get("list", async (request) => {
      exec("show " + request.query.get("page")); // sink
    });
    azure.timer("tidy", { schedule: "0 * * * * *", handler: (timer) => exec("tidy " + timer.schedule) }); // safe
    functions.http("show", (req, res) => {
      exec("show " + req.query.name); // sink
    });
    functions.cloudEvent("event", (event) => {
      exec("show " + event.query); // safe
    });
    export const page = onRequest({ cors: true }, async (req, res) => {
      exec("show " + req.body.name); // sink
    });
    export const call = onCall(async ({ data, auth }) => {
      exec("show " + data.name); // sink
      exec("show " + auth.uid); // safe
    });
    export const old = firebase.region("europe-west1").https.onCall(async (data, context) => {
      exec("show " + data.name); // sink
      exec("show " + context.auth.uid); // safe
    });
    export const older = firebase.https.onRequest((req, res) => {
      exec("show " + req.query.name); // sink
    });
  `,
);

program(
  "the actions of a form of SvelteKit",
  `
    export const actions = {
      default: async ({ request }) => {
        const form = await request.formData();
        exec("save " + form.get("title")); // sink
      },
      async remove(event) {
        exec("remove " + event.url.searchParams.get("id")); // sink
      },
      nested: { deep: (event) => exec("remove " + event.params.id) }, // safe
    };
    export const other = { save: ({ params }) => exec("save " + params.id) }; // safe
  `,
  { file: "src/routes/notes/+page.server.js" },
);

program(
  "a worker, which exports an object that answers",
  `
    export default {
      async fetch(request, env, context) {
        exec("show " + new URL(request.url).searchParams.get("name")); // sink
        exec("show " + (await request.json()).name); // sink
        exec("show " + env.NAME); // safe
      },
      async scheduled(request) {
        exec("show " + request.url); // safe
      },
    };
  `,
);

program(
  "a worker that TypeScript checks, and a server of Bun",
  `
    export default { fetch: async (req: Request) => exec("show " + (await req.text())) } satisfies Handler; // sink
    Bun.serve({ async fetch(request) { exec("show " + (await request.text())); } }); // sink
  `,
  { isTypeScript: true },
);

program(
  "objects with a function of the same name",
  `
    export default { fetch: (id) => exec("show " + id.url) }; // safe
    export const api = { fetch: (request) => exec("show " + request.url) }; // safe
  `,
);
