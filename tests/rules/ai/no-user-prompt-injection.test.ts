import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/ai/no-user-prompt-injection.ts";

new RuleTester().run("no-user-prompt-injection", rule, {
  valid: [
    {
      name: "a question that is one of a list",
      code: `
        import express from "express";
        import OpenAI from "openai";
        const client = new OpenAI();
        const QUESTIONS = new Map([["tax", "How much tax is due?"]]);
        express().get("/:name", async (req, res) => {
          const content = QUESTIONS.get(req.params.name);
          res.json(await client.chat.completions.create({ model: "gpt-5", messages: [{ role: "user", content }] }));
        });
      `,
    },
    {
      name: "a number in a question",
      code: `
        import { generateText } from "ai";
        import express from "express";
        express().get("/:year", async (req, res) => {
          res.json(await generateText({ model: "gpt-5", prompt: \`What happened in \${Number(req.params.year)}?\` }));
        });
      `,
    },
    {
      name: "a text that has passed a check",
      code: `
        const express = require("express");
        const { Ollama } = require("ollama");
        const ollama = new Ollama();
        express().get("/:word", async (req, res) => {
          if (!["cat", "dog"].includes(req.params.word)) return res.sendStatus(400);
          res.json(await ollama.generate({ model: "llama", prompt: "What is a " + req.params.word }));
        });
      `,
    },
    {
      name: "a system's message, which another rule is about",
      code: `
        import express from "express";
        import OpenAI from "openai";
        const client = new OpenAI();
        express().post("/", async (req, res) => {
          const messages = [{ role: "system", content: req.body.text }, { role: "user", content: "Hello" }];
          res.json(await client.chat.completions.create({ model: "gpt-5", messages }));
        });
      `,
    },
    {
      name: "what the model has answered before",
      code: `
        import OpenAI from "openai";
        const client = new OpenAI();
        export async function checked(input) {
          const { output_text } = await client.responses.create({ model: "gpt-5", input });
          return client.responses.create({ model: "gpt-5", input: "Is this true? " + output_text });
        }
      `,
    },
    {
      name: "a parameter, whoever gives it",
      code: `
        import { HumanMessage } from "@langchain/core/messages";
        export const message = (text) => new HumanMessage(text);
      `,
    },
    {
      name: "the options of a call",
      code: `
        import express from "express";
        import { generateText } from "ai";
        express().post("/", async (req, res) => {
          res.json(await generateText({ model: req.body.model, temperature: req.body.temperature, prompt: "Hello" }));
        });
      `,
    },
    {
      name: "another client's messages",
      code: `
        import express from "express";
        import { client } from "./client.js";
        express().post("/", async (req, res) => {
          res.json(await client.messages.create({ messages: [{ role: "user", content: req.body.text }] }));
        });
      `,
    },
  ],
  invalid: [
    {
      name: "a request in a message of the user",
      code: `
        import express from "express";
        import OpenAI from "openai";
        const client = new OpenAI();
        express().post("/", async (req, res) => {
          const messages = [
            { role: "system", content: "You summarise mails." },
            { role: "user", content: req.body.mail },
          ];
          res.json(await client.chat.completions.create({ model: "gpt-5", messages }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.mail",
            line: "8",
            origin: "the network",
            sink: "completions.create",
          },
          line: 8,
          column: 38,
        },
      ],
    },
    {
      name: "an input, and a prompt",
      code: `
        const { OpenAI } = require("openai");
        const express = require("express");
        const client = new OpenAI();
        express().post("/", async (req, res) => {
          const text = "Summarise: " + req.body.text;
          await client.completions.create({ model: "gpt-5", prompt: text });
          res.json(await client.responses.create({ model: "gpt-5", input: text }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.text",
            line: "6",
            origin: "the network",
            sink: "completions.create",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.text",
            line: "6",
            origin: "the network",
            sink: "responses.create",
          },
        },
      ],
    },
    {
      name: "a prompt of the AI SDK, two functions apart",
      code: `
        import { streamText } from "ai";
        import express from "express";
        const ask = (prompt) => streamText({ model: "gpt-5", prompt });
        const summary = (text) => ask("Summarise: " + text);
        express().post("/", (req, res) => summary(req.body.text).pipeTextStreamToResponse(res));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.text",
            line: "6 → 5",
            origin: "the network",
            sink: "streamText",
          },
        },
      ],
    },
    {
      name: "a message of Anthropic with parts",
      code: `
        import Anthropic from "@anthropic-ai/sdk";
        import express from "express";
        const anthropic = new Anthropic();
        express().post("/", async (req, res) => {
          const content = [{ type: "text", text: req.body.question }];
          res.json(await anthropic.messages.create({ model: "claude", max_tokens: 9, messages: [{ role: "user", content }] }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.question",
            line: "6",
            origin: "the network",
            sink: "messages.create",
          },
        },
      ],
    },
    {
      name: "contents and a chat of Gemini",
      code: `
        import { GoogleGenAI } from "@google/genai";
        import express from "express";
        const ai = new GoogleGenAI({});
        express().post("/", async (req, res) => {
          const chat = ai.chats.create({ model: "gemini" });
          await ai.models.generateContent({ model: "gemini", contents: req.body.text });
          res.json(await chat.sendMessage({ message: req.body.text }));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.text",
            line: "7",
            origin: "the network",
            sink: "models.generateContent",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.text",
            line: "8",
            origin: "the network",
            sink: "chat.sendMessage",
          },
        },
      ],
    },
    {
      name: "a model of the older Gemini package",
      code: `
        const { GoogleGenerativeAI } = require("@google/generative-ai");
        const express = require("express");
        const model = new GoogleGenerativeAI("key").getGenerativeModel({ model: "gemini" });
        express().post("/", async (req, res) => res.json(await model.generateContent(req.body.text)));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.body.text",
            line: "5",
            origin: "the network",
            sink: "model.generateContent",
          },
        },
      ],
    },
    {
      name: "a message of LangChain, and a text that its model is given",
      code: `
        import { HumanMessage } from "@langchain/core/messages";
        import { ChatAnthropic } from "@langchain/anthropic";
        import express from "express";
        const llm = new ChatAnthropic({ model: "claude" });
        express().post("/", async (req, res) => {
          const message = new HumanMessage(req.body.text);
          res.json([await llm.invoke([message]), await llm.invoke(req.body.text)]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.text", line: "7", origin: "the network", sink: "HumanMessage" },
        },
        {
          messageId: "tainted",
          data: { source: "req.body.text", line: "8", origin: "the network", sink: "llm.invoke" },
        },
      ],
    },
    {
      name: "a question to an agent, and one to a model of Ollama's",
      code: `
        import { Agent, run } from "@openai/agents";
        import express from "express";
        import ollama from "ollama";
        const agent = new Agent({ name: "Helper", instructions: "You help." });
        express().post("/", async (req, res) => {
          const { text } = req.body;
          res.json([await run(agent, text), await ollama.generate({ model: "llama", prompt: text })]);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "req.body.text", line: "7", origin: "the network", sink: "run" },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.text",
            line: "7",
            origin: "the network",
            sink: "ollama.generate",
          },
        },
      ],
    },
  ],
});
