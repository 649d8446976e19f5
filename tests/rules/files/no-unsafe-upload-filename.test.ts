import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/files/no-unsafe-upload-filename.ts";

new RuleTester().run("no-unsafe-upload-filename", rule, {
  valid: [
    {
      name: "a name that is made up",
      code: `
        import { randomUUID } from "node:crypto";
        import path from "node:path";
        import multer from "multer";
        multer.diskStorage({
          destination: "uploads",
          filename: (req, file, cb) => cb(null, randomUUID() + path.extname(file.originalname)),
        });
      `,
    },
    {
      name: "a time and a number before the name, in a folder from which no name of multer leads out",
      code: `
        import multer from "multer";
        multer.diskStorage({
          filename(req, file, cb) {
            const suffix = Date.now() + "-" + Math.round(Math.random() * 1e9);
            cb(null, \`\${suffix}-\${file.originalname}\`);
          },
        });
        multer.diskStorage({ filename: (req, file, cb) => cb(null, file.fieldname + "-" + Date.now()) });
      `,
    },
    {
      name: "the name that multer has chosen",
      code: `
        import fs from "node:fs";
        import express from "express";
        import multer from "multer";
        express().post("/", multer({ dest: "uploads" }).single("photo"), (req, res) => {
          fs.renameSync(req.file.path, "kept/" + req.file.filename);
          res.json({ name: req.file.originalname });
        });
      `,
    },
    {
      name: "the last part of a name, and an extension from a list",
      code: `
        import express from "express";
        import fileUpload from "express-fileupload";
        import path from "node:path";
        import { randomUUID } from "node:crypto";
        const EXTENSIONS = { "image/png": ".png", "image/jpeg": ".jpg" };
        express().use(fileUpload()).post("/", (req, res) => {
          const { photo } = req.files;
          photo.mv(path.join("uploads", randomUUID() + EXTENSIONS[photo.mimetype]));
          photo.mv("uploads/" + path.basename(photo.name));
        });
      `,
    },
    {
      name: "a name of which all but letters were replaced",
      code: `
        import fs from "node:fs";
        import busboy from "busboy";
        import { createServer } from "node:http";
        createServer((req, res) => {
          const form = busboy({ headers: req.headers });
          form.on("file", (field, stream, { filename }) => {
            stream.pipe(fs.createWriteStream("uploads/" + filename.replace(/[^\\w-]/g, "_")));
          });
          req.pipe(form);
        });
      `,
    },
    {
      name: "a name from a list, and one that is only kept in a row",
      code: `
        import fs from "node:fs";
        import formidable from "formidable";
        import { createServer } from "node:http";
        const NAMES = ["logo.png", "icon.png"];
        createServer(async (req, res) => {
          const [, files] = await formidable().parse(req);
          for (const file of files.images) {
            if (!NAMES.includes(file.originalFilename)) continue;
            fs.renameSync(file.filepath, "public/" + file.originalFilename);
            await names.insert({ kept: file.newFilename, name: file.originalFilename });
          }
        });
      `,
    },
    {
      name: "a path from the rest of a request: the business of another rule",
      code: `
        import fs from "node:fs";
        import express from "express";
        import multer from "multer";
        express().post("/:folder", multer().single("photo"), (req, res) => {
          fs.writeFileSync("uploads/" + req.params.folder, req.file.buffer);
        });
      `,
    },
    {
      name: "somebody else's file",
      code: `
        import { files } from "./files.js";
        import fs from "node:fs";
        for (const file of files) fs.writeFileSync(file.originalname, file.buffer);
      `,
    },
  ],
  invalid: [
    {
      name: "multer's storage, which keeps the sender's name",
      code: `
        import multer from "multer";
        const storage = multer.diskStorage({
          destination: "public/uploads",
          filename: (req, file, cb) => cb(null, file.originalname),
        });
        export const upload = multer({ storage });
      `,
      errors: [
        {
          messageId: "taintedStored-name",
          data: {
            source: "file.originalname",
            line: "5",
            origin: "whoever uploads the file",
            sink: "cb",
          },
          line: 5,
          column: 49,
        },
      ],
    },
    {
      name: "the same by a function with a name, and a helper that leaves the extension",
      code: `
        const multer = require("multer");
        function nameOf(file) {
          return file.originalname.toLowerCase().split(" ").join("-");
        }
        function filename(req, file, callback) {
          callback(null, nameOf(file) || "unnamed");
        }
        exports.upload = multer({ storage: multer.diskStorage({ filename }) });
      `,
      errors: [
        {
          messageId: "taintedStored-name",
          data: {
            source: "file.originalname",
            line: "7 → 4",
            origin: "whoever uploads the file",
            sink: "callback",
          },
        },
      ],
    },
    {
      name: "a file in memory that is written under its name, two functions away",
      code: `
        import express from "express";
        import multer from "multer";
        import { writeFile } from "node:fs/promises";
        import path from "node:path";
        const keep = (name, content) => writeFile(path.join("uploads", name), content);
        const saveAll = (files) => Promise.all(files.map((file) => keep(file.originalname, file.buffer)));
        express().post("/", multer().array("photos"), async (req, res) => {
          await saveAll(req.files);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.files",
            line: "9 → 7",
            origin: "whoever uploads the file",
            sink: "writeFile",
          },
        },
      ],
    },
    {
      name: "a file of express-fileupload that is moved to its name",
      code: `
        import express from "express";
        import fileUpload from "express-fileupload";
        const app = express();
        app.use(fileUpload());
        app.post("/", (req, res) => {
          const sample = req.files.sample;
          sample.mv(\`\${import.meta.dirname}/uploads/\${sample.name}\`, () => res.send("kept"));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.files.sample.name",
            line: "7",
            origin: "whoever uploads the file",
            sink: "sample.mv",
          },
        },
      ],
    },
    {
      name: "a file of busboy",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import busboy from "busboy";
        import { createServer } from "node:http";
        createServer((req, res) => {
          const form = busboy({ headers: req.headers });
          form.on("file", (field, stream, info) => {
            const target = path.join("uploads", info.filename);
            stream.pipe(fs.createWriteStream(target));
          });
          req.pipe(form);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "info.filename",
            line: "9",
            origin: "whoever uploads the file",
            sink: "fs.createWriteStream",
          },
        },
      ],
    },
    {
      name: "a file of formidable, with a check of its type alone",
      code: `
        const fs = require("fs");
        const { formidable } = require("formidable");
        require("http").createServer((req, res) => {
          formidable({}).parse(req, (error, fields, files) => {
            const [image] = files.image;
            if (!image.mimetype.startsWith("image/")) return res.end();
            fs.copyFileSync(image.filepath, "public/" + image.originalFilename);
          });
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "files.image.0.originalFilename",
            line: "6",
            origin: "whoever uploads the file",
            sink: "fs.copyFileSync",
          },
        },
      ],
    },
    {
      name: "a part of Fastify's multipart",
      code: `
        import Fastify from "fastify";
        import multipart from "@fastify/multipart";
        import fs from "node:fs";
        import { pipeline } from "node:stream/promises";
        const fastify = Fastify();
        fastify.register(multipart);
        fastify.post("/", async (request, reply) => {
          for await (const part of request.parts()) {
            if (part.type === "file") await pipeline(part.file, fs.createWriteStream("uploads/" + part.filename));
          }
          reply.send();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "request.parts()",
            line: "9",
            origin: "whoever uploads the file",
            sink: "fs.createWriteStream",
          },
        },
      ],
    },
    {
      name: "a file that a class keeps",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import express from "express";
        import multer from "multer";
        class Store {
          constructor(folder) {
            this.folder = folder;
          }
          keep({ originalname, buffer }) {
            fs.writeFileSync(path.resolve(this.folder, originalname), buffer);
          }
        }
        const store = new Store("uploads");
        express().post("/", multer().single("photo"), (req, res) => {
          store.keep(req.file);
          res.end();
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "req.file.originalname",
            line: "16",
            origin: "whoever uploads the file",
            sink: "fs.writeFileSync",
          },
        },
      ],
    },
  ],
});
