import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-host-header-poisoning.ts";

new RuleTester().run("no-host-header-poisoning", rule, {
  valid: [
    {
      name: "a link to an address in the configuration",
      code: `
        import express from "express";
        import nodemailer from "nodemailer";
        const mailer = nodemailer.createTransport(process.env.SMTP_URL);
        express().post("/forgot", async (req, res) => {
          const link = \`\${process.env.BASE_URL}/reset-password?token=\${await tokenFor(req.body.email)}\`;
          await mailer.sendMail({ to: req.body.email, text: \`Your link: \${link}\` });
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a host out of a list",
      code: `
        import express from "express";
        import nodemailer from "nodemailer";
        const HOSTS = ["shop.example.com", "shop.example.org"];
        const mailer = nodemailer.createTransport();
        express().post("/forgot", async (req, res) => {
          const host = req.get("host");
          if (!HOSTS.includes(host)) return res.sendStatus(400);
          await mailer.sendMail({ to: req.body.email, html: \`https://\${host}/reset/\${token()}\` });
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "other untrusted data in a mail",
      code: `
        import express from "express";
        import nodemailer from "nodemailer";
        const mailer = nodemailer.createTransport();
        express().post("/contact", async (req, res) => {
          const { email, message } = req.body;
          await mailer.sendMail({ to: "desk@example.com", subject: req.headers.host, text: message });
          await mailer.sendMail({ to: email, text: req.get("user-agent") + req.headers["accept-language"] });
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a redirect to the host that the browser has asked",
      code: `
        import express from "express";
        express().get("/reset/:token", (req, res) => {
          res.redirect(\`https://\${req.headers.host}/reset-password?token=\${req.params.token}\`);
        });
      `,
    },
    {
      name: "links without a secret, and secrets that are no link",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          const self = \`\${req.protocol}://\${req.get("host")}/register/\${req.user.id}\`;
          const feed = "https://" + req.hostname + "/feed.xml?page=" + req.query.page;
          const text = \`\${req.hostname}: the token \${token} has expired\`;
          const help = \`\${req.hostname} has a page /help/passwords\`;
          res.json({ self, feed, text, help, path: \`/reset/token\`, page: 2 * req.query.page });
        });
      `,
    },
    {
      name: "a page of the answer, and a header of the answer",
      code: `
        import express from "express";
        express().get("/", (req, res) => {
          res.set("x-served-by", req.headers.host);
          res.render("index", { canonical: \`https://\${req.headers.host}\${req.path}\` });
        });
      `,
    },
    {
      name: "a message of something else that sends",
      code: `
        import express from "express";
        import { socket } from "./socket.js";
        express().get("/", (req, res) => {
          socket.sendMail({ html: req.headers.host });
          res.sendStatus(204);
        });
      `,
    },
    {
      name: "a link whose host is a parameter",
      code: `
        import { createTransport } from "nodemailer";
        export function resetLink(host, token) { return \`https://\${host}/reset/\${token}\`; }
      `,
    },
  ],
  invalid: [
    {
      name: "a link to reset a password, in the text of a mail",
      code: `
        import express from "express";
        import nodemailer from "nodemailer";
        const mailer = nodemailer.createTransport(process.env.SMTP_URL);
        express().post("/forgot", async (req, res) => {
          const link = \`https://\${req.headers.host}/reset-password?token=\${await tokenFor(req.body.email)}\`;
          await mailer.sendMail({ to: req.body.email, text: \`Your link: \${link}\` });
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "mailed",
          data: { source: "req.headers.host", line: "6", sink: "mailer.sendMail" },
          line: 7,
          column: 61,
        },
      ],
    },
    {
      name: "the text and the HTML of one mail, once",
      code: `
        import express from "express";
        import nodemailer from "nodemailer";
        const transporter = nodemailer.createTransport({ host: "localhost" });
        function welcome(base) { return { text: \`Go to \${base}\`, html: \`<a href="\${base}">Go</a>\` }; }
        express().post("/welcome", (req, res, next) => {
          const { text, html } = welcome(req.protocol + "://" + req.get("X-Forwarded-Host"));
          transporter.sendMail({ to: req.body.email, text, html }, next);
        });
      `,
      errors: [
        {
          messageId: "mailed",
          data: {
            source: 'req.get("X-Forwarded-Host")',
            line: "7 → 5",
            sink: "transporter.sendMail",
          },
        },
      ],
    },
    {
      name: "a link that a function of another file sends",
      code: `
        import express from "express";
        import { sendEmail } from "./email.js";
        express().post("/forgot", async (req, res) => {
          const resetToken = await tokenFor(req.body.email);
          const url = \`\${req.protocol}://\${req.get("host")}/api/v1/users/resetPassword/\${resetToken}\`;
          await sendEmail({ email: req.body.email, message: \`Reset it here: \${url}.\` });
          res.json({ status: "success" });
        });
      `,
      errors: [
        {
          messageId: "linked",
          data: { source: 'req.get("host")', line: "6", sink: "" },
          line: 6,
        },
      ],
    },
    {
      name: "a base address that is made in another function",
      code: `
        const http = require("http");
        const baseOf = (request) => "http://" + request.headers["x-forwarded-host"];
        http.createServer((request, response) => {
          const link = baseOf(request) + "/verify-email?code=" + code;
          queue.add("mail", { link });
          response.end();
        });
      `,
      errors: [
        {
          messageId: "linked",
          data: { source: "request.headers.x-forwarded-host", line: "5 → 3", sink: "" },
          line: 5,
        },
      ],
    },
    {
      name: "mails by SendGrid, in a template's data",
      code: `
        import sendgrid from "@sendgrid/mail";
        import Koa from "koa";
        new Koa().use(async (ctx) => {
          await sendgrid.send({ to: ctx.query.to, templateId: "d-1", dynamicTemplateData: { link: ctx.origin + "/x" } });
          await sendgrid.send({ to: ctx.query.to, html: \`<a href="\${ctx.host}">\` });
        });
      `,
      errors: [
        {
          messageId: "mailed",
          data: { source: "ctx.origin", line: "5", sink: "sendgrid.send" },
          line: 5,
        },
        {
          messageId: "mailed",
          data: { source: "ctx.host", line: "6", sink: "sendgrid.send" },
          line: 6,
        },
      ],
    },
    {
      name: "mails by Mailgun, new and old",
      code: `
        import formData from "form-data";
        import Mailgun from "mailgun.js";
        import old from "mailgun-js";
        import fastify from "fastify";
        const client = new Mailgun(formData).client({ username: "api", key: process.env.KEY });
        const mailgun = old({ apiKey: process.env.KEY, domain: "example.com" });
        fastify().post("/invite", async (request) => {
          const text = \`Join at https://\${request.hostname}\`;
          await client.messages.create("example.com", { to: request.body.to, text });
          await mailgun.messages().send({ to: request.body.to, text });
        });
      `,
      errors: [
        {
          messageId: "mailed",
          data: { source: "request.hostname", line: "9", sink: "messages.create" },
          line: 10,
        },
        {
          messageId: "mailed",
          data: { source: "request.hostname", line: "9", sink: "send" },
          line: 11,
        },
      ],
    },
    {
      name: "mails by Postmark and Resend, out of a class",
      code: `
        import { ServerClient } from "postmark";
        import { Resend } from "resend";
        import { Router, Request, Response } from "express";
        class Mails {
          private postmark = new ServerClient(process.env.TOKEN!);
          constructor(private readonly resend: Resend) {}
          async invite(to: string, base: string) {
            await this.postmark.sendEmail({ From: "a@example.com", To: to, Subject: "", TextBody: base });
            await this.resend.emails.send({ from: "a@example.com", to, subject: "", html: base });
          }
        }
        const mails = new Mails(new Resend(process.env.KEY));
        export const invite = (req: Request, res: Response) => mails.invite(req.body.to, \`https://\${req.host}/\`);
      `,
      errors: [
        {
          messageId: "mailed",
          data: { source: "req.host", line: "14", sink: "postmark.sendEmail" },
        },
        { messageId: "mailed", data: { source: "req.host", line: "14", sink: "emails.send" } },
      ],
    },
    {
      name: "mails by Amazon's service",
      code: `
        import { SES, SendEmailCommand } from "@aws-sdk/client-ses";
        import { Hono } from "hono";
        const ses = new SES({});
        new Hono().post("/invite", async (c) => {
          const Data = \`Join at https://\${c.req.header("host")}/\`;
          await ses.send(new SendEmailCommand({ Source: "a@example.com", Message: { Body: { Text: { Data } } } }));
          await ses.sendEmail({ Source: "a@example.com", Message: { Body: { Html: { Data } } } });
          return c.body(null, 204);
        });
      `,
      errors: [
        {
          messageId: "mailed",
          data: { source: 'c.req.header("host")', line: "6", sink: "SendEmailCommand" },
        },
        {
          messageId: "mailed",
          data: { source: 'c.req.header("host")', line: "6", sink: "ses.sendEmail" },
        },
      ],
    },
  ],
});
