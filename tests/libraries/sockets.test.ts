/** What comes in through sockets that stay open, and through functions without a server of their own. */
import { program } from "../engine/flow/program.ts";

program(
  "messages of those who connect to a server of ws",
  `
    import { WebSocket, WebSocketServer } from "ws";
    const server = new WebSocketServer({ port: 8080 });
    server.on("connection", (socket, request) => {
      exec("log " + request.url); // sink
      exec("log " + request.headers["user-agent"]); // sink
      socket.on("message", (data) => {
        exec("run " + data); // sink
        exec("run " + JSON.parse(data.toString()).name); // sink
      });
      socket.on("error", (error) => {
        exec("run " + error); // safe
      });
      socket.addEventListener("message", (event) => {
        exec("run " + event.data); // sink
        exec("run " + event.type); // safe
      });
    });
    server.on("listening", (it) => {
      exec("log " + it); // safe
    });
    for (const client of server.clients) {
      client.on("message", (data) => exec("run " + data)); // sink
    }
    const upstream = new WebSocket("wss://prices.example");
    upstream.on("message", (data) => exec("run " + data)); // safe
  `,
);

program(
  "connections that a server is handed",
  `
    import ws from "ws"; import { createServer } from "node:http";
    const http = createServer(); const sockets = new ws.Server({ noServer: true });
    http.on("upgrade", (request, socket, head) => {
      sockets.handleUpgrade(request, socket, head, (client) => {
        client.on("message", (data) => exec("run " + data)); // sink
      });
    });
  `,
);

program(
  "events of clients of socket.io",
  `
    import { Server } from "socket.io";
    const io = new Server(3000);
    io.use((socket, next) => {
      exec("log " + socket.handshake.auth.token); // sink
      exec("log " + socket.id); // safe
      next();
    });
    io.on("connection", (socket) => {
      exec("log " + socket.handshake.query.room); // sink
      exec("log " + socket.handshake.headers.origin); // sink
      exec("log " + socket.request.url); // sink
      socket.on("draw", (shape, size, done) => {
        exec("draw " + shape.name); // sink
        exec("draw " + size); // sink
        done("drawn");
      });
      socket.on("disconnect", (reason) => {
        exec("log " + reason); // safe
      });
      socket.onAny((event, ...values) => {
        exec("log " + event); // sink
      });
    });
    io.of("/admin").on("connection", (socket) => {
      socket.on("run", ({ command }) => exec(command)); // sink
    });
  `,
);

program(
  "requests to Hono",
  `
    import { Hono } from "hono";
    const site = new Hono();
    site.get("/:name", async (c) => {
      exec("show " + c.req.param("name")); // sink
      exec("show " + c.req.query("page")); // sink
      exec("show " + c.req.header("user-agent")); // sink
      exec("show " + (await c.req.json()).page); // sink
      exec("show " + new URL(c.req.url).searchParams.get("page")); // sink
      exec("show " + (await c.req.raw.json()).page); // sink
      exec("show " + c.req.method); // safe
    });
    site.use("*", async (c, next) => {
      exec("show " + c.req.query("page")); // sink
      exec("show " + c.env.PAGE); // safe
      await next();
    });
  `,
);
