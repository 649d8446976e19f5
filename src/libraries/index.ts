// Generated from the files beside it. `npm run update` rewrites it.

import type { Library } from "./library.ts";
import ecmascript from "./ecmascript.ts";
import express from "./express.ts";
import expressAsyncHandler from "./express-async-handler.ts";
import expressPromiseRouter from "./express-promise-router.ts";
import fastify from "./fastify.ts";
import fastifyPlugin from "./fastify-plugin.ts";
import koa from "./koa.ts";
import koaRouter from "./koa-router.ts";
import mysql2 from "./mysql2.ts";
import nodeBuffer from "./node/buffer.ts";
import nodeChildProcess from "./node/child-process.ts";
import nodeCrypto from "./node/crypto.ts";
import nodeDgram from "./node/dgram.ts";
import nodeFs from "./node/fs.ts";
import nodeFsPromises from "./node/fs-promises.ts";
import nodeHttp from "./node/http.ts";
import nodeHttp2 from "./node/http2.ts";
import nodeHttps from "./node/https.ts";
import nodeModule from "./node/module.ts";
import nodeNet from "./node/net.ts";
import nodePath from "./node/path.ts";
import nodeProcess from "./node/process.ts";
import nodeQuerystring from "./node/querystring.ts";
import nodeReadline from "./node/readline.ts";
import nodeReadlinePromises from "./node/readline-promises.ts";
import nodeSqlite from "./node/sqlite.ts";
import nodeStream from "./node/stream.ts";
import nodeStreamConsumers from "./node/stream-consumers.ts";
import nodeTls from "./node/tls.ts";
import nodeUrl from "./node/url.ts";
import nodeUtil from "./node/util.ts";
import nodeV8 from "./node/v8.ts";
import nodeVm from "./node/vm.ts";
import nodeWorkerThreads from "./node/worker-threads.ts";
import pg from "./pg.ts";
import webCrypto from "./web-crypto.ts";

export const libraries: readonly Library[] = [
  ecmascript,
  express,
  expressAsyncHandler,
  expressPromiseRouter,
  fastify,
  fastifyPlugin,
  koa,
  koaRouter,
  mysql2,
  nodeBuffer,
  nodeChildProcess,
  nodeCrypto,
  nodeDgram,
  nodeFs,
  nodeFsPromises,
  nodeHttp,
  nodeHttp2,
  nodeHttps,
  nodeModule,
  nodeNet,
  nodePath,
  nodeProcess,
  nodeQuerystring,
  nodeReadline,
  nodeReadlinePromises,
  nodeSqlite,
  nodeStream,
  nodeStreamConsumers,
  nodeTls,
  nodeUrl,
  nodeUtil,
  nodeV8,
  nodeVm,
  nodeWorkerThreads,
  pg,
  webCrypto,
];
