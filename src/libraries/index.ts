// Generated from the files beside it. `npm run update` rewrites it.

import type { Library } from "./library.ts";
import acorn from "./acorn.ts";
import admZip from "./adm-zip.ts";
import aesJs from "./aes-js.ts";
import agentkeepalive from "./agentkeepalive.ts";
import ai from "./ai.ts";
import aiSdkReact from "./ai-sdk-react.ts";
import ajv from "./ajv.ts";
import amqplib from "./amqplib.ts";
import anthropic from "./anthropic.ts";
import apolloClient from "./apollo-client.ts";
import apolloServer from "./apollo-server.ts";
import argon2 from "./argon2.ts";
import arktype from "./arktype.ts";
import artTemplate from "./art-template.ts";
import astro from "./astro.ts";
import asyncExecute from "./async-execute.ts";
import asyncStorage from "./async-storage.ts";
import awsLambda from "./aws-lambda.ts";
import awsSdk from "./aws-sdk.ts";
import awsSdkClients from "./aws-sdk-clients.ts";
import awsSes from "./aws-ses.ts";
import axios from "./axios.ts";
import azureFunctions from "./azure-functions.ts";
import azureIdentity from "./azure-identity.ts";
import azureStorageBlob from "./azure-storage-blob.ts";
import basicFtp from "./basic-ftp.ts";
import bcrypt from "./bcrypt.ts";
import betterSqlite3 from "./better-sqlite3.ts";
import blueimpMd5 from "./blueimp-md5.ts";
import bun from "./bun.ts";
import bunyan from "./bunyan.ts";
import busboy from "./busboy.ts";
import cac from "./cac.ts";
import cassandraDriver from "./cassandra-driver.ts";
import chance from "./chance.ts";
import childProcessPromise from "./child-process-promise.ts";
import classValidator from "./class-validator.ts";
import clickhouse from "./clickhouse.ts";
import cloudflareWorkers from "./cloudflare-workers.ts";
import cloudinary from "./cloudinary.ts";
import cohere from "./cohere.ts";
import commander from "./commander.ts";
import conf from "./conf.ts";
import consola from "./consola.ts";
import console from "./console.ts";
import consolidate from "./consolidate.ts";
import cookieParser from "./cookie-parser.ts";
import cookieSession from "./cookie-session.ts";
import cookieSignature from "./cookie-signature.ts";
import cors from "./cors.ts";
import createHash from "./create-hash.ts";
import createHmac from "./create-hmac.ts";
import crossSpawn from "./cross-spawn.ts";
import cryo from "./cryo.ts";
import cryptoJs from "./crypto-js.ts";
import cryptoJsAes from "./crypto-js-aes.ts";
import cryptoJsHmacMd5 from "./crypto-js-hmac-md5.ts";
import cryptoJsHmacSha1 from "./crypto-js-hmac-sha1.ts";
import cryptoJsMd5 from "./crypto-js-md5.ts";
import cryptoJsRabbit from "./crypto-js-rabbit.ts";
import cryptoJsRc4 from "./crypto-js-rc4.ts";
import cryptoJsSha1 from "./crypto-js-sha1.ts";
import cryptoJsTripledes from "./crypto-js-tripledes.ts";
import debug from "./debug.ts";
import decompress from "./decompress.ts";
import deno from "./deno.ts";
import desJs from "./des-js.ts";
import discord from "./discord.ts";
import dom from "./dom.ts";
import dompurify from "./dompurify.ts";
import dot from "./dot.ts";
import download from "./download.ts";
import drizzleDatabases from "./drizzle-databases.ts";
import drizzleOrm from "./drizzle-orm.ts";
import dustjs from "./dustjs.ts";
import ecmascript from "./ecmascript.ts";
import ejs from "./ejs.ts";
import elasticsearch from "./elasticsearch.ts";
import electron from "./electron.ts";
import entities from "./entities.ts";
import escapeGoat from "./escape-goat.ts";
import escapeHtml from "./escape-html.ts";
import escapeStringRegexp from "./escape-string-regexp.ts";
import escodegen from "./escodegen.ts";
import esprima from "./esprima.ts";
import estraverse from "./estraverse.ts";
import eta from "./eta.ts";
import ethers from "./ethers.ts";
import execSh from "./exec-sh.ts";
import execa from "./execa.ts";
import express from "./express.ts";
import expressAsyncHandler from "./express-async-handler.ts";
import expressFileupload from "./express-fileupload.ts";
import expressJwt from "./express-jwt.ts";
import expressMongoSanitize from "./express-mongo-sanitize.ts";
import expressPromiseRouter from "./express-promise-router.ts";
import expressSession from "./express-session.ts";
import fancyLog from "./fancy-log.ts";
import fastJwt from "./fast-jwt.ts";
import fastify from "./fastify.ts";
import fastifyCors from "./fastify-cors.ts";
import fastifyJwt from "./fastify-jwt.ts";
import fastifyMultipart from "./fastify-multipart.ts";
import fastifyPlugin from "./fastify-plugin.ts";
import fflate from "./fflate.ts";
import firebaseFunctions from "./firebase-functions.ts";
import firebaseFunctionsHttps from "./firebase-functions-https.ts";
import fontoxpath from "./fontoxpath.ts";
import formidable from "./formidable.ts";
import fsExtra from "./fs-extra.ts";
import funcster from "./funcster.ts";
import functionsFramework from "./functions-framework.ts";
import googleAuthLibrary from "./google-auth-library.ts";
import googleGenai from "./google-genai.ts";
import googleGenerativeAi from "./google-generative-ai.ts";
import got from "./got.ts";
import graphql from "./graphql.ts";
import graphqlRequest from "./graphql-request.ts";
import graphqlTag from "./graphql-tag.ts";
import groq from "./groq.ts";
import grpcJs from "./grpc-js.ts";
import h3 from "./h3.ts";
import handlebars from "./handlebars.ts";
import hapi from "./hapi.ts";
import hapiIron from "./hapi-iron.ts";
import hashJs from "./hash-js.ts";
import hashWasm from "./hash-wasm.ts";
import hasha from "./hasha.ts";
import he from "./he.ts";
import hogan from "./hogan.ts";
import hono from "./hono.ts";
import honoCookie from "./hono-cookie.ts";
import honoCors from "./hono-cors.ts";
import honoJwt from "./hono-jwt.ts";
import hpagent from "./hpagent.ts";
import htmlEntities from "./html-entities.ts";
import httpProxy from "./http-proxy.ts";
import httpsProxyAgent from "./https-proxy-agent.ts";
import idbKeyval from "./idb-keyval.ts";
import imap from "./imap.ts";
import imapflow from "./imapflow.ts";
import ioredis from "./ioredis.ts";
import ironSession from "./iron-session.ts";
import isPathInside from "./is-path-inside.ts";
import joi from "./joi.ts";
import jose from "./jose.ts";
import jquery from "./jquery.ts";
import jsCookie from "./js-cookie.ts";
import jsMd5 from "./js-md5.ts";
import jsSha1 from "./js-sha1.ts";
import jsYaml from "./js-yaml.ts";
import jshashes from "./jshashes.ts";
import jsonwebtoken from "./jsonwebtoken.ts";
import jsrsasign from "./jsrsasign.ts";
import jszip from "./jszip.ts";
import jwtDecode from "./jwt-decode.ts";
import jwtSimple from "./jwt-simple.ts";
import kafkajs from "./kafkajs.ts";
import keygrip from "./keygrip.ts";
import knex from "./knex.ts";
import koa from "./koa.ts";
import koaCors from "./koa-cors.ts";
import koaJwt from "./koa-jwt.ts";
import koaRouter from "./koa-router.ts";
import koaViews from "./koa-views.ts";
import ky from "./ky.ts";
import kysely from "./kysely.ts";
import langchain from "./langchain.ts";
import langchainModels from "./langchain-models.ts";
import langchainTools from "./langchain-tools.ts";
import ldapEscape from "./ldap-escape.ts";
import ldapjs from "./ldapjs.ts";
import ldapts from "./ldapts.ts";
import libxmljs from "./libxmljs.ts";
import localforage from "./localforage.ts";
import lodash from "./lodash.ts";
import lodashIteration from "./lodash-iteration.ts";
import lodashTemplate from "./lodash-template.ts";
import log4js from "./log4js.ts";
import loglevel from "./loglevel.ts";
import mailgun from "./mailgun.ts";
import mailgunJs from "./mailgun-js.ts";
import mariadb from "./mariadb.ts";
import marked from "./marked.ts";
import mcpServer from "./mcp-server.ts";
import md5 from "./md5.ts";
import meow from "./meow.ts";
import middy from "./middy.ts";
import minimist from "./minimist.ts";
import minio from "./minio.ts";
import mistral from "./mistral.ts";
import moduleLoading from "./module-loading.ts";
import mongoSanitize from "./mongo-sanitize.ts";
import mongodb from "./mongodb.ts";
import mongoose from "./mongoose.ts";
import mqtt from "./mqtt.ts";
import mssql from "./mssql.ts";
import multer from "./multer.ts";
import mustache from "./mustache.ts";
import mysql from "./mysql.ts";
import mysql2 from "./mysql2.ts";
import needle from "./needle.ts";
import neo4jDriver from "./neo4j-driver.ts";
import nestjsCommon from "./nestjs-common.ts";
import nestjsCore from "./nestjs-core.ts";
import nestjsGraphql from "./nestjs-graphql.ts";
import nestjsJwt from "./nestjs-jwt.ts";
import nestjsMicroservices from "./nestjs-microservices.ts";
import nestjsTypeorm from "./nestjs-typeorm.ts";
import nestjsWebsockets from "./nestjs-websockets.ts";
import next from "./next.ts";
import nextAuth from "./next-auth.ts";
import nextHeaders from "./next-headers.ts";
import nextNavigation from "./next-navigation.ts";
import nextServer from "./next-server.ts";
import nobleHashesLegacy from "./noble-hashes-legacy.ts";
import nodeCmd from "./node-cmd.ts";
import nodeDownloaderHelper from "./node-downloader-helper.ts";
import nodeExpat from "./node-expat.ts";
import nodeFetch from "./node-fetch.ts";
import nodeForge from "./node-forge.ts";
import nodeLibcurl from "./node-libcurl.ts";
import nodeRsa from "./node-rsa.ts";
import nodeSaml from "./node-saml.ts";
import nodeSerialize from "./node-serialize.ts";
import nodeSsh from "./node-ssh.ts";
import nodeAssert from "./node/assert.ts";
import nodeBuffer from "./node/buffer.ts";
import nodeChildProcess from "./node/child-process.ts";
import nodeCrypto from "./node/crypto.ts";
import nodeDgram from "./node/dgram.ts";
import nodeEvents from "./node/events.ts";
import nodeFs from "./node/fs.ts";
import nodeFsPromises from "./node/fs-promises.ts";
import nodeHttp from "./node/http.ts";
import nodeHttp2 from "./node/http2.ts";
import nodeHttps from "./node/https.ts";
import nodeInspector from "./node/inspector.ts";
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
import nodeZlib from "./node/zlib.ts";
import nodemailer from "./nodemailer.ts";
import nunjucks from "./nunjucks.ts";
import objectHash from "./object-hash.ts";
import objection from "./objection.ts";
import octokit from "./octokit.ts";
import octokitGraphql from "./octokit-graphql.ts";
import octokitWebhooks from "./octokit-webhooks.ts";
import ofetch from "./ofetch.ts";
import ollama from "./ollama.ts";
import openai from "./openai.ts";
import openaiAgents from "./openai-agents.ts";
import oracledb from "./oracledb.ts";
import passportJwt from "./passport-jwt.ts";
import passportOauth2 from "./passport-oauth2.ts";
import passportSaml from "./passport-saml.ts";
import pathIsInside from "./path-is-inside.ts";
import pg from "./pg.ts";
import pgCursor from "./pg-cursor.ts";
import pgFormat from "./pg-format.ts";
import pgPool from "./pg-pool.ts";
import pgPromise from "./pg-promise.ts";
import phin from "./phin.ts";
import pino from "./pino.ts";
import playwright from "./playwright.ts";
import postgres from "./postgres.ts";
import postmark from "./postmark.ts";
import prisma from "./prisma.ts";
import pug from "./pug.ts";
import puppeteer from "./puppeteer.ts";
import pusher from "./pusher.ts";
import randomJs from "./random-js.ts";
import react from "./react.ts";
import reactRouter from "./react-router.ts";
import redis from "./redis.ts";
import request from "./request.ts";
import resend from "./resend.ts";
import sanitizeHtml from "./sanitize-html.ts";
import seedrandom from "./seedrandom.ts";
import sendgridMail from "./sendgrid-mail.ts";
import sequelize from "./sequelize.ts";
import serialijse from "./serialijse.ts";
import serializeToJs from "./serialize-to-js.ts";
import shaJs from "./sha-js.ts";
import sha1 from "./sha1.ts";
import shellEscape from "./shell-escape.ts";
import shellExec from "./shell-exec.ts";
import shellQuote from "./shell-quote.ts";
import shelljs from "./shelljs.ts";
import shescape from "./shescape.ts";
import signale from "./signale.ts";
import simpleGit from "./simple-git.ts";
import simpleOauth2 from "./simple-oauth2.ts";
import slackBolt from "./slack-bolt.ts";
import slackWebApi from "./slack-web-api.ts";
import socketIo from "./socket-io.ts";
import socketIoClient from "./socket-io-client.ts";
import sparkMd5 from "./spark-md5.ts";
import sprintfJs from "./sprintf-js.ts";
import sqlTemplateStrings from "./sql-template-strings.ts";
import sqlite from "./sqlite.ts";
import sqlite3 from "./sqlite3.ts";
import sqlstring from "./sqlstring.ts";
import squirrelly from "./squirrelly.ts";
import srvx from "./srvx.ts";
import ssh2 from "./ssh2.ts";
import ssh2SftpClient from "./ssh2-sftp-client.ts";
import stripe from "./stripe.ts";
import superagent from "./superagent.ts";
import superstruct from "./superstruct.ts";
import svelte from "./svelte.ts";
import svelteKitPage from "./svelte-kit-page.ts";
import svelteStore from "./svelte-store.ts";
import sveltejsKit from "./sveltejs-kit.ts";
import swig from "./swig.ts";
import tar from "./tar.ts";
import tarStream from "./tar-stream.ts";
import tedious from "./tedious.ts";
import telegraf from "./telegraf.ts";
import textEncoding from "./text-encoding.ts";
import tsMd5 from "./ts-md5.ts";
import twig from "./twig.ts";
import twilio from "./twilio.ts";
import typebox from "./typebox.ts";
import typeorm from "./typeorm.ts";
import undici from "./undici.ts";
import universalCookie from "./universal-cookie.ts";
import unzipper from "./unzipper.ts";
import urllib from "./urllib.ts";
import urql from "./urql.ts";
import uuid from "./uuid.ts";
import valibot from "./valibot.ts";
import validator from "./validator.ts";
import validatorFunctions from "./validator-functions.ts";
import viemAccounts from "./viem-accounts.ts";
import vue from "./vue.ts";
import vueRouter from "./vue-router.ts";
import webCrypto from "./web-crypto.ts";
import webFetch from "./web-fetch.ts";
import webRequests from "./web-requests.ts";
import webStorage from "./web-storage.ts";
import winston from "./winston.ts";
import wretch from "./wretch.ts";
import ws from "./ws.ts";
import xmlCrypto from "./xml-crypto.ts";
import xpath from "./xpath.ts";
import xpathJs from "./xpath-js.ts";
import xregexp from "./xregexp.ts";
import xss from "./xss.ts";
import yargs from "./yargs.ts";
import yup from "./yup.ts";
import zod from "./zod.ts";

export const libraries: readonly Library[] = [
  acorn,
  admZip,
  aesJs,
  agentkeepalive,
  ai,
  aiSdkReact,
  ajv,
  amqplib,
  anthropic,
  apolloClient,
  apolloServer,
  argon2,
  arktype,
  artTemplate,
  astro,
  asyncExecute,
  asyncStorage,
  awsLambda,
  awsSdk,
  awsSdkClients,
  awsSes,
  axios,
  azureFunctions,
  azureIdentity,
  azureStorageBlob,
  basicFtp,
  bcrypt,
  betterSqlite3,
  blueimpMd5,
  bun,
  bunyan,
  busboy,
  cac,
  cassandraDriver,
  chance,
  childProcessPromise,
  classValidator,
  clickhouse,
  cloudflareWorkers,
  cloudinary,
  cohere,
  commander,
  conf,
  consola,
  console,
  consolidate,
  cookieParser,
  cookieSession,
  cookieSignature,
  cors,
  createHash,
  createHmac,
  crossSpawn,
  cryo,
  cryptoJs,
  cryptoJsAes,
  cryptoJsHmacMd5,
  cryptoJsHmacSha1,
  cryptoJsMd5,
  cryptoJsRabbit,
  cryptoJsRc4,
  cryptoJsSha1,
  cryptoJsTripledes,
  debug,
  decompress,
  deno,
  desJs,
  discord,
  dom,
  dompurify,
  dot,
  download,
  drizzleDatabases,
  drizzleOrm,
  dustjs,
  ecmascript,
  ejs,
  elasticsearch,
  electron,
  entities,
  escapeGoat,
  escapeHtml,
  escapeStringRegexp,
  escodegen,
  esprima,
  estraverse,
  eta,
  ethers,
  execSh,
  execa,
  express,
  expressAsyncHandler,
  expressFileupload,
  expressJwt,
  expressMongoSanitize,
  expressPromiseRouter,
  expressSession,
  fancyLog,
  fastJwt,
  fastify,
  fastifyCors,
  fastifyJwt,
  fastifyMultipart,
  fastifyPlugin,
  fflate,
  firebaseFunctions,
  firebaseFunctionsHttps,
  fontoxpath,
  formidable,
  fsExtra,
  funcster,
  functionsFramework,
  googleAuthLibrary,
  googleGenai,
  googleGenerativeAi,
  got,
  graphql,
  graphqlRequest,
  graphqlTag,
  groq,
  grpcJs,
  h3,
  handlebars,
  hapi,
  hapiIron,
  hashJs,
  hashWasm,
  hasha,
  he,
  hogan,
  hono,
  honoCookie,
  honoCors,
  honoJwt,
  hpagent,
  htmlEntities,
  httpProxy,
  httpsProxyAgent,
  idbKeyval,
  imap,
  imapflow,
  ioredis,
  ironSession,
  isPathInside,
  joi,
  jose,
  jquery,
  jsCookie,
  jsMd5,
  jsSha1,
  jsYaml,
  jshashes,
  jsonwebtoken,
  jsrsasign,
  jszip,
  jwtDecode,
  jwtSimple,
  kafkajs,
  keygrip,
  knex,
  koa,
  koaCors,
  koaJwt,
  koaRouter,
  koaViews,
  ky,
  kysely,
  langchain,
  langchainModels,
  langchainTools,
  ldapEscape,
  ldapjs,
  ldapts,
  libxmljs,
  localforage,
  lodash,
  lodashIteration,
  lodashTemplate,
  log4js,
  loglevel,
  mailgun,
  mailgunJs,
  mariadb,
  marked,
  mcpServer,
  md5,
  meow,
  middy,
  minimist,
  minio,
  mistral,
  moduleLoading,
  mongoSanitize,
  mongodb,
  mongoose,
  mqtt,
  mssql,
  multer,
  mustache,
  mysql,
  mysql2,
  needle,
  neo4jDriver,
  nestjsCommon,
  nestjsCore,
  nestjsGraphql,
  nestjsJwt,
  nestjsMicroservices,
  nestjsTypeorm,
  nestjsWebsockets,
  next,
  nextAuth,
  nextHeaders,
  nextNavigation,
  nextServer,
  nobleHashesLegacy,
  nodeCmd,
  nodeDownloaderHelper,
  nodeExpat,
  nodeFetch,
  nodeForge,
  nodeLibcurl,
  nodeRsa,
  nodeSaml,
  nodeSerialize,
  nodeSsh,
  nodeAssert,
  nodeBuffer,
  nodeChildProcess,
  nodeCrypto,
  nodeDgram,
  nodeEvents,
  nodeFs,
  nodeFsPromises,
  nodeHttp,
  nodeHttp2,
  nodeHttps,
  nodeInspector,
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
  nodeZlib,
  nodemailer,
  nunjucks,
  objectHash,
  objection,
  octokit,
  octokitGraphql,
  octokitWebhooks,
  ofetch,
  ollama,
  openai,
  openaiAgents,
  oracledb,
  passportJwt,
  passportOauth2,
  passportSaml,
  pathIsInside,
  pg,
  pgCursor,
  pgFormat,
  pgPool,
  pgPromise,
  phin,
  pino,
  playwright,
  postgres,
  postmark,
  prisma,
  pug,
  puppeteer,
  pusher,
  randomJs,
  react,
  reactRouter,
  redis,
  request,
  resend,
  sanitizeHtml,
  seedrandom,
  sendgridMail,
  sequelize,
  serialijse,
  serializeToJs,
  shaJs,
  sha1,
  shellEscape,
  shellExec,
  shellQuote,
  shelljs,
  shescape,
  signale,
  simpleGit,
  simpleOauth2,
  slackBolt,
  slackWebApi,
  socketIo,
  socketIoClient,
  sparkMd5,
  sprintfJs,
  sqlTemplateStrings,
  sqlite,
  sqlite3,
  sqlstring,
  squirrelly,
  srvx,
  ssh2,
  ssh2SftpClient,
  stripe,
  superagent,
  superstruct,
  svelte,
  svelteKitPage,
  svelteStore,
  sveltejsKit,
  swig,
  tar,
  tarStream,
  tedious,
  telegraf,
  textEncoding,
  tsMd5,
  twig,
  twilio,
  typebox,
  typeorm,
  undici,
  universalCookie,
  unzipper,
  urllib,
  urql,
  uuid,
  valibot,
  validator,
  validatorFunctions,
  viemAccounts,
  vue,
  vueRouter,
  webCrypto,
  webFetch,
  webRequests,
  webStorage,
  winston,
  wretch,
  ws,
  xmlCrypto,
  xpath,
  xpathJs,
  xregexp,
  xss,
  yargs,
  yup,
  zod,
];
