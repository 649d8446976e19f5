import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/ai/no-unsafe-llm-output.ts";

new RuleTester({
  languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
}).run("no-unsafe-llm-output", rule, {
  valid: [
    {
      name: "an answer that is parsed, and of which a value is a parameter",
      code: `
        import OpenAI from "openai";
        import { Pool } from "pg";
        const client = new OpenAI();
        const pool = new Pool();
        export async function orders(question) {
          const answer = await client.chat.completions.create({ model: "gpt-5", messages: question });
          const { customer } = JSON.parse(answer.choices[0].message.content);
          return pool.query("SELECT * FROM orders WHERE customer = $1", [customer]);
        }
      `,
    },
    {
      name: "a command that is one of a list",
      code: `
        import Anthropic from "@anthropic-ai/sdk";
        import { execSync } from "node:child_process";
        const COMMANDS = ["npm test", "npm run lint"];
        const anthropic = new Anthropic();
        export async function run(messages) {
          const answer = await anthropic.messages.create({ model: "claude", max_tokens: 9, messages });
          const command = answer.content[0].text;
          if (COMMANDS.includes(command)) execSync(command);
        }
      `,
    },
    {
      name: "text that is set as text, and HTML that was cleaned",
      code: `
        import { useCompletion } from "@ai-sdk/react";
        import DOMPurify from "dompurify";
        import { marked } from "marked";
        export function Answer() {
          const { completion } = useCompletion();
          const html = DOMPurify.sanitize(marked(completion));
          return <div title={completion}><p>{completion}</p><p dangerouslySetInnerHTML={{ __html: html }} /></div>;
        }
      `,
    },
    {
      name: "what the model does not write",
      code: `
        const OpenAI = require("openai");
        const { execSync } = require("node:child_process");
        const client = new OpenAI();
        module.exports = async (messages) => {
          const answer = await client.chat.completions.create({ model: "gpt-5", messages });
          execSync("logger " + answer.usage.total_tokens + " " + answer.id);
        };
      `,
    },
    {
      name: "what a stranger sent, which other rules are about",
      code: `
        import { generateText } from "ai";
        import { exec } from "node:child_process";
        import express from "express";
        express().post("/", async (req, res) => {
          const { text } = await generateText({ model: "gpt-5", prompt: req.body.prompt });
          exec("build " + req.body.target);
          res.json({ text });
        });
      `,
    },
    {
      name: "the input of a tool, of which a schema says what it is",
      code: `
        import { tool } from "ai";
        import { execSync } from "node:child_process";
        import { z } from "zod";
        export const build = tool({
          description: "Builds a part",
          inputSchema: z.object({ part: z.enum(["app", "docs"]), jobs: z.number() }),
          execute: async ({ jobs, part }) => execSync(\`make -j \${jobs} \${part}\`).toString(),
        });
      `,
    },
    {
      name: "a path that a server has checked",
      code: `
        import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
        import { readFile } from "node:fs/promises";
        import { resolve, sep } from "node:path";
        import { z } from "zod";
        const ROOT = resolve("notes");
        const server = new McpServer({ name: "notes", version: "1.0.0" });
        server.registerTool("read", { inputSchema: { name: z.string() } }, async ({ name }) => {
          const path = resolve(ROOT, name);
          if (!path.startsWith(ROOT + sep)) throw new Error("not a note");
          return { content: [{ type: "text", text: await readFile(path, "utf8") }] };
        });
      `,
    },
    {
      name: "somebody else's client of that shape",
      code: `
        import { client } from "./client.js";
        import { exec } from "node:child_process";
        export async function run(messages) {
          const answer = await client.chat.completions.create({ messages });
          exec(answer.choices[0].message.content);
        }
      `,
    },
    {
      name: "a model that is not distrusted",
      code: `
        import { generateText } from "ai";
        import { exec } from "node:child_process";
        const { text } = await generateText({ model: "gpt-5", prompt: "Which branch?" });
        exec(text);
      `,
      settings: { rampart: { threatModels: ["remote"] } },
    },
    {
      name: "a package's own parameters",
      code: `
        import { generateText } from "ai";
        import { exec } from "node:child_process";
        export async function run(command) {
          const { text } = await generateText({ model: "gpt-5", prompt: command });
          exec(command);
          return text;
        }
      `,
    },
  ],
  invalid: [
    {
      name: "a command that a model wrote",
      code: `
        import OpenAI from "openai";
        import { exec } from "node:child_process";
        const client = new OpenAI();
        export async function run(messages) {
          const answer = await client.chat.completions.create({ model: "gpt-5", messages });
          const command = answer.choices[0].message.content;
          exec(command);
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'client.chat.completions.create({ model: "gpt-5", messages })',
            line: "6 → 7",
            origin: "a language model",
            sink: "exec",
          },
          line: 8,
          column: 16,
        },
      ],
    },
    {
      name: "the arguments of a tool's call",
      code: `
        const { OpenAI } = require("openai");
        const { execSync } = require("node:child_process");
        const openai = new OpenAI();
        const TOOLS = { shell: ({ command }) => execSync(command) };
        exports.run = async (messages) => {
          const { choices } = await openai.chat.completions.create({ model: "gpt-5", messages });
          for (const call of choices[0].message.tool_calls) {
            TOOLS.shell(JSON.parse(call.function.arguments));
          }
        };
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'openai.chat.completions.create({ model: "gpt-5", messages })',
            line: "7 → 8 → 9",
            origin: "a language model",
            sink: "execSync",
          },
        },
      ],
    },
    {
      name: "a statement of a model, by a class around it",
      code: `
        import Anthropic from "@anthropic-ai/sdk";
        import { Pool } from "pg";
        class Analyst {
          constructor() {
            this.anthropic = new Anthropic();
            this.pool = new Pool();
          }
          async statement(question) {
            const message = await this.anthropic.messages.create({
              model: "claude",
              max_tokens: 1024,
              messages: [{ role: "user", content: question }],
            });
            return message.content[0].text;
          }
          async answer(question) {
            return this.pool.query(await this.statement(question));
          }
        }
        export const analyst = new Analyst();
      `,
      errors: [
        {
          messageId: "taintedSql",
          data: {
            source: 'this.anthropic.messages.create({ model: "claude", max_token…',
            line: "10 → 15",
            origin: "a language model",
            sink: "pool.query",
          },
        },
      ],
    },
    {
      name: "code that a model wrote, of which a fence was taken away",
      code: `
        import { GoogleGenAI } from "@google/genai";
        const ai = new GoogleGenAI({});
        export async function chart(contents) {
          const response = await ai.models.generateContent({ model: "gemini", contents });
          const code = response.text.replace("\`\`\`js", "").replace("\`\`\`", "");
          return new Function("data", code);
        }
      `,
      errors: [
        {
          messageId: "taintedCode",
          data: {
            source: 'ai.models.generateContent({ model: "gemini", contents })',
            line: "5 → 6",
            origin: "a language model",
            sink: "Function",
          },
        },
      ],
    },
    {
      name: "an answer as HTML, in a page and in a component",
      code: `
        import { useChat } from "@ai-sdk/react";
        import { marked } from "marked";
        import ollama from "ollama";
        export async function show(messages) {
          const { message } = await ollama.chat({ model: "llama", messages });
          document.querySelector("#answer").innerHTML = marked(message.content);
        }
        export function Chat() {
          const { messages } = useChat();
          return messages.map((message) => (
            <p dangerouslySetInnerHTML={{ __html: message.content }} />
          ));
        }
      `,
      errors: [
        {
          messageId: "taintedDom-html",
          data: {
            source: 'ollama.chat({ model: "llama", messages })',
            line: "6",
            origin: "a language model",
            sink: "innerHTML",
          },
        },
        {
          messageId: "taintedDom-content",
          data: {
            source: "useChat()",
            line: "10 → 11",
            origin: "a language model",
            sink: "dangerouslySetInnerHTML",
          },
        },
      ],
    },
    {
      name: "the parts of a stream, put together",
      code: `
        import { streamText } from "ai";
        import vm from "node:vm";
        export async function evaluate(prompt) {
          const { textStream } = streamText({ model: "gpt-5", prompt });
          let code = "";
          for await (const part of textStream) code += part;
          return vm.runInNewContext(code);
        }
      `,
      errors: [
        {
          messageId: "taintedCode",
          data: {
            source: 'streamText({ model: "gpt-5", prompt })',
            line: "5 → 7",
            origin: "a language model",
            sink: "vm.runInNewContext",
          },
        },
      ],
    },
    {
      name: "the input of tools: of an agent, of a server, and of LangChain",
      code: `
        import { tool } from "ai";
        import { tool as chainTool } from "@langchain/core/tools";
        import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
        import { exec } from "node:child_process";
        import { readFile } from "node:fs/promises";
        import { z } from "zod";
        export const shell = tool({
          inputSchema: z.object({ command: z.string() }),
          execute: async ({ command }) => exec(command),
        });
        export const page = chainTool(async ({ url }) => (await fetch(url)).text(), {
          name: "page",
          schema: z.object({ url: z.string() }),
        });
        const server = new McpServer({ name: "notes", version: "1.0.0" });
        server.registerTool("read", { inputSchema: { name: z.string() } }, async ({ name }) => {
          return { content: [{ type: "text", text: await readFile("notes/" + name, "utf8") }] };
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "command", line: "10", origin: "a language model", sink: "exec" },
        },
        {
          messageId: "taintedRequest-url",
          data: { source: "url", line: "12", origin: "a language model", sink: "fetch" },
        },
        {
          messageId: "taintedPath",
          data: { source: "name", line: "18", origin: "a language model", sink: "readFile" },
        },
      ],
    },
    {
      name: "an answer of LangChain in a module's name, and one of Gemini in a filter",
      code: `
        const { ChatOpenAI } = require("@langchain/openai");
        const { GoogleGenerativeAI } = require("@google/generative-ai");
        const { Collection, MongoClient } = require("mongodb");
        const users = new MongoClient("mongodb://localhost").db("shop").collection("users");
        const llm = new ChatOpenAI({ model: "gpt-5" });
        const gemini = new GoogleGenerativeAI("key").getGenerativeModel({ model: "gemini" });
        exports.plugin = async (prompt) => {
          const { content } = await llm.invoke(prompt);
          return require(content);
        };
        exports.users = async (prompt) => {
          const { response } = await gemini.generateContent(prompt);
          return users.find(JSON.parse(response.text())).toArray();
        };
      `,
      errors: [
        {
          messageId: "taintedModule",
          data: {
            source: "llm.invoke(prompt)",
            line: "9",
            origin: "a language model",
            sink: "require",
          },
        },
        {
          messageId: "taintedNosql",
          data: {
            source: "response.text()",
            line: "14",
            origin: "a language model",
            sink: "users.find",
          },
        },
      ],
    },
    {
      name: "events of a stream, and the final text of another",
      code: `
        import Anthropic from "@anthropic-ai/sdk";
        import OpenAI from "openai";
        import { writeFileSync } from "node:fs";
        const anthropic = new Anthropic();
        const openai = new OpenAI();
        export async function answers(body) {
          const output = document.querySelector("#output");
          anthropic.messages.stream(body).on("text", (text) => {
            output.innerHTML += text;
          });
          for await (const event of await openai.responses.create({ ...body, stream: true })) {
            output.insertAdjacentHTML("beforeend", event.delta);
          }
          const { output_text: name } = await openai.responses.create(body);
          writeFileSync(name, "");
        }
      `,
      errors: [
        {
          messageId: "taintedDom-html",
          data: {
            source: "text",
            line: "10",
            origin: "a language model",
            sink: "innerHTML",
          },
        },
        {
          messageId: "taintedDom-html",
          data: {
            source: "openai.responses.create({ ...body, stream: true })",
            line: "12",
            origin: "a language model",
            sink: "output.insertAdjacentHTML",
          },
        },
        {
          messageId: "taintedPath",
          data: {
            source: "openai.responses.create(body)",
            line: "15",
            origin: "a language model",
            sink: "writeFileSync",
          },
        },
      ],
    },
  ],
});
