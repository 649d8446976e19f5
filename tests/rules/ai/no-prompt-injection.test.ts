import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/ai/no-prompt-injection.ts";

new RuleTester().run("no-prompt-injection", rule, {
  valid: [
    {
      name: "constant instructions, and the request in a message of the user",
      code: `
        import express from "express";
        import OpenAI from "openai";
        const client = new OpenAI();
        express().post("/", async (req, res) => {
          const answer = await client.chat.completions.create({
            model: "gpt-5",
            messages: [
              { role: "system", content: "You answer questions about invoices." },
              { role: "user", content: req.body.question },
            ],
          });
          res.json(answer.choices[0].message.content);
        });
      `,
    },
    {
      name: "instructions beside an input",
      code: `
        const express = require("express");
        const Anthropic = require("@anthropic-ai/sdk");
        const anthropic = new Anthropic();
        express().post("/", async (req, res) => {
          res.json(await anthropic.messages.create({
            model: "claude",
            max_tokens: 1024,
            system: "You answer questions about invoices.",
            messages: [{ role: "user", content: req.body.question }],
          }));
        });
      `,
    },
    {
      name: "one of a list of languages",
      code: `
        import { generateText } from "ai";
        import express from "express";
        const LANGUAGES = ["English", "Welsh"];
        express().post("/", async (req, res) => {
          const { language, text } = req.body;
          if (!LANGUAGES.includes(language)) return res.sendStatus(400);
          res.json(await generateText({ model: "gpt-5", system: \`Translate to \${language}.\`, prompt: text }));
        });
      `,
    },
    {
      name: "a prompt chosen by its name, and a number",
      code: `
        import { GoogleGenAI } from "@google/genai";
        import express from "express";
        const PROMPTS = { short: "Answer briefly.", long: "Answer at length." };
        const ai = new GoogleGenAI({});
        express().get("/", async (req, res) => {
          const systemInstruction = PROMPTS[req.query.style] + " Use " + Number(req.query.words) + " words.";
          res.json(await ai.models.generateContent({ model: "gemini", contents: "Hello", config: { systemInstruction } }));
        });
      `,
    },
    {
      name: "an assistant's message, and one of which the role is not known",
      code: `
        import express from "express";
        import ollama from "ollama";
        import { role } from "./roles.js";
        express().post("/", async (req, res) => {
          const messages = [
            { role: "assistant", content: req.body.last },
            { role, content: req.body.question },
          ];
          res.json(await ollama.chat({ model: "llama", messages }));
        });
      `,
    },
    {
      name: "what a model has answered",
      code: `
        import OpenAI from "openai";
        const client = new OpenAI();
        export async function refined(input) {
          const { output_text } = await client.responses.create({ model: "gpt-5", input });
          return client.responses.create({ model: "gpt-5", instructions: output_text, input });
        }
      `,
    },
    {
      name: "a parameter, whoever gives it",
      code: `
        import { SystemMessage } from "@langchain/core/messages";
        export const system = (text) => new SystemMessage("You are " + text);
      `,
    },
    {
      name: "messages of something else",
      code: `
        import express from "express";
        import { chat } from "./chat.js";
        express().post("/", async (req, res) => {
          res.json(await chat.completions.create({ messages: [{ role: "system", content: req.body.text }] }));
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a request in the system's message",
      code: `
        import express from "express";
        import OpenAI from "openai";
        const client = new OpenAI();
        express().post("/", async (req, res) => {
          const { persona, question } = req.body;
          const answer = await client.chat.completions.create({
            model: "gpt-5",
            messages: [
              { role: "system", content: \`You are \${persona}.\` },
              { role: "user", content: question },
            ],
          });
          res.json(answer.choices[0].message.content);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.persona",
            line: "6",
            origin: "the network",
            sink: "completions.create",
          },
          line: 10,
          column: 42,
        },
      ],
    },
    {
      name: "a list of messages that grows, with parts",
      code: `
        const express = require("express");
        const { OpenAI } = require("openai");
        const client = new OpenAI();
        express().post("/", async (req, res) => {
          const messages = [];
          messages.push({ role: "developer", content: [{ type: "text", text: req.body.rules }] });
          messages.push({ role: "user", content: req.body.question });
          res.json(await client.chat.completions.create({ model: "gpt-5", messages }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.rules",
            line: "7",
            origin: "the network",
            sink: "completions.create",
          },
        },
      ],
    },
    {
      name: "the system of Anthropic's messages, by a function around it",
      code: `
        import Anthropic from "@anthropic-ai/sdk";
        import express from "express";
        const anthropic = new Anthropic();
        const ask = (system, content) =>
          anthropic.messages.create({ model: "claude", max_tokens: 9, system, messages: [{ role: "user", content }] });
        express().post("/", async (req, res) => {
          res.json(await ask("You work for " + req.body.company, req.body.question));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.company",
            line: "8",
            origin: "the network",
            sink: "messages.create",
          },
        },
      ],
    },
    {
      name: "the system of an AI SDK call, and the instructions of an agent",
      code: `
        import { generateText, ToolLoopAgent } from "ai";
        import express from "express";
        express().post("/", async (req, res) => {
          const { text } = await generateText({ model: "gpt-5", system: req.body.system, prompt: "Hello" });
          const agent = new ToolLoopAgent({ model: "gpt-5", instructions: "Obey " + req.body.name });
          res.json([text, await agent.generate({ prompt: "Hello" })]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.system",
            line: "5",
            origin: "the network",
            sink: "generateText",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.name",
            line: "6",
            origin: "the network",
            sink: "ToolLoopAgent",
          },
        },
      ],
    },
    {
      name: "Gemini's instructions, old and new",
      code: `
        const { GoogleGenAI } = require("@google/genai");
        const { GoogleGenerativeAI } = require("@google/generative-ai");
        const express = require("express");
        const ai = new GoogleGenAI({});
        const old = new GoogleGenerativeAI("key");
        express().post("/", async (req, res) => {
          const systemInstruction = req.body.persona;
          const model = old.getGenerativeModel({ model: "gemini", systemInstruction });
          const config = { systemInstruction };
          res.json([model, await ai.models.generateContent({ model: "gemini", contents: "Hello", config })]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.persona",
            line: "8",
            origin: "the network",
            sink: "old.getGenerativeModel",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.persona",
            line: "8",
            origin: "the network",
            sink: "models.generateContent",
          },
        },
      ],
    },
    {
      name: "a message of LangChain, and the prompt of its agent",
      code: `
        import { SystemMessage } from "@langchain/core/messages";
        import express from "express";
        import { createAgent } from "langchain";
        express().post("/", async (req, res) => {
          const { rules } = req.body;
          const agent = createAgent({ model: "gpt-5", tools: [], systemPrompt: rules });
          res.json([agent, new SystemMessage("Keep to " + rules)]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.rules", line: "6", origin: "the network", sink: "createAgent" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.rules",
            line: "6",
            origin: "the network",
            sink: "SystemMessage",
          },
        },
      ],
    },
    {
      name: "what a tool is said to do",
      code: `
        import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
        import express from "express";
        express().post("/tools", (req, res) => {
          const server = new McpServer({ name: "tools", version: "1.0.0" });
          server.registerTool("run", { description: req.body.description }, async () => ({ content: [] }));
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.description",
            line: "6",
            origin: "the network",
            sink: "server.registerTool",
          },
        },
      ],
    },
    {
      name: "instructions of OpenAI's responses, assistants and agents",
      code: `
        import { Agent } from "@openai/agents";
        import express from "express";
        import OpenAI from "openai";
        const client = new OpenAI();
        express().get("/:name", async (req, res) => {
          const instructions = "Your name is " + req.params.name;
          const agent = new Agent({ name: "Helper", instructions });
          await client.beta.assistants.create({ model: "gpt-5", instructions });
          res.json([agent, await client.responses.create({ model: "gpt-5", instructions, input: "Hello" })]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.params.name", line: "7", origin: "the network", sink: "Agent" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: "7",
            origin: "the network",
            sink: "assistants.create",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.params.name",
            line: "7",
            origin: "the network",
            sink: "responses.create",
          },
        },
      ],
    },
  ],
});
