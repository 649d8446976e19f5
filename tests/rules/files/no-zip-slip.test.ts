import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/files/no-zip-slip.ts";

new RuleTester().run("no-zip-slip", rule, {
  valid: [
    {
      name: "a path that was checked after it was resolved",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import unzipper from "unzipper";
        const ROOT = path.resolve("uploads");
        fs.createReadStream("upload.zip").pipe(unzipper.Parse()).on("entry", (entry) => {
          const target = path.resolve(ROOT, entry.path);
          if (!target.startsWith(ROOT + path.sep)) return entry.autodrain();
          entry.pipe(fs.createWriteStream(target));
        });
      `,
    },
    {
      name: "the last part of a name",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import AdmZip from "adm-zip";
        for (const entry of new AdmZip("upload.zip").getEntries()) {
          fs.writeFileSync(path.join("out", path.basename(entry.entryName)), entry.getData());
          fs.writeFileSync(path.join("out", entry.name), entry.getData());
        }
      `,
    },
    {
      name: "names with two dots that were refused",
      code: `
        import fs from "node:fs";
        import tar from "tar-stream";
        const extract = tar.extract();
        extract.on("entry", ({ name }, stream, next) => {
          if (name.includes("..")) return next(new Error("Refused"));
          stream.pipe(fs.createWriteStream("out/" + name)).on("finish", next);
        });
      `,
    },
    {
      name: "a check in a function of its own, which throws",
      code: `
        import { writeFile } from "node:fs/promises";
        import { isAbsolute, join, normalize } from "node:path";
        import { Open } from "unzipper";
        function assertInside(name) {
          if (isAbsolute(name) || normalize(name).startsWith("..")) throw new Error(name);
        }
        const directory = await Open.file("upload.zip");
        for (const file of directory.files) {
          assertInside(file.path);
          await writeFile(join("out", file.path), await file.buffer());
        }
      `,
    },
    {
      name: "packages that look at the names themselves",
      code: `
        import fs from "node:fs";
        import AdmZip from "adm-zip";
        import decompress from "decompress";
        import extract from "extract-zip";
        import * as tar from "tar";
        import unzipper from "unzipper";
        import yauzl from "yauzl";
        new AdmZip("a.zip").extractAllTo("out", true);
        await decompress("a.zip", "out");
        await extract("a.zip", { dir: "/srv/out" });
        await tar.x({ file: "a.tgz", cwd: "out" });
        fs.createReadStream("a.zip").pipe(unzipper.Extract({ path: "out" }));
        yauzl.open("a.zip", { lazyEntries: true }, (error, zip) => {
          zip.on("entry", (entry) => fs.mkdirSync("out/" + entry.fileName));
        });
      `,
    },
    {
      name: "names that are only looked at, and one that the program knows",
      code: `
        import fs from "node:fs";
        import AdmZip from "adm-zip";
        const zip = new AdmZip("upload.zip");
        for (const entry of zip.getEntries()) {
          console.log(entry.entryName, fs.existsSync(entry.entryName));
          if (entry.entryName === "manifest.json") fs.writeFileSync(entry.entryName, entry.getData());
        }
      `,
    },
    {
      name: "names of one's own for the files of an archive",
      code: `
        import fs from "node:fs";
        import { unzipSync } from "fflate";
        const files = unzipSync(fs.readFileSync("upload.zip"));
        Object.values(files).forEach((content, index) => fs.writeFileSync("out/" + index, content));
      `,
    },
    {
      name: "a name from the network: the business of another rule",
      code: `
        import express from "express";
        import fs from "node:fs";
        import AdmZip from "adm-zip";
        express().get("/", (req, res) => {
          const zip = new AdmZip("a.zip");
          fs.writeFileSync("out/" + req.query.name, zip.readFile("a.txt"));
        });
      `,
    },
  ],
  invalid: [
    {
      name: "an entry that is written where its name says",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import unzipper from "unzipper";
        fs.createReadStream("upload.zip").pipe(unzipper.Parse()).on("entry", (entry) => {
          entry.pipe(fs.createWriteStream(path.join("out", entry.path)));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "entry.path",
            line: "6",
            origin: "an archive",
            sink: "fs.createWriteStream",
          },
          line: 6,
          column: 43,
        },
      ],
    },
    {
      name: "the files of a directory, two functions away",
      code: `
        const fs = require("fs-extra");
        const path = require("path");
        const unzipper = require("unzipper");
        const targetOf = (folder, name) => path.join(folder, name);
        async function save(folder, file) {
          await fs.outputFile(targetOf(folder, file.path), await file.buffer());
        }
        exports.unpack = async (buffer, folder) => {
          const { files } = await unzipper.Open.buffer(buffer);
          await Promise.all(files.filter(({ type }) => type === "File").map((file) => save(folder, file)));
        };
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "unzipper.Open.buffer(buffer)",
            line: "10 → 11 → 5",
            origin: "an archive",
            sink: "fs.outputFile",
          },
        },
      ],
    },
    {
      name: "the names of adm-zip, with a prefix checked that has no separator",
      code: `
        import fs from "node:fs";
        import path from "node:path";
        import AdmZip from "adm-zip";
        const zip = new AdmZip("upload.zip");
        zip.getEntries().forEach((entry) => {
          const target = path.resolve("/srv/out", entry.entryName);
          if (!target.startsWith("/srv/out")) throw new Error("outside");
          fs.writeFileSync(target, entry.getData());
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "zip.getEntries()",
            line: "6 → 7",
            origin: "an archive",
            sink: "fs.writeFileSync",
          },
        },
      ],
    },
    {
      name: "a folder that an entry of a tar archive names",
      code: `
        import { mkdir, writeFile } from "node:fs/promises";
        import { dirname } from "node:path";
        import { extract } from "tar-stream";
        export async function unpack(stream, folder) {
          for await (const entry of stream.pipe(extract())) {
            const target = \`\${folder}/\${entry.header.name}\`;
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, entry);
          }
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "extract()", line: "6 → 7", origin: "an archive", sink: "mkdir" },
        },
        {
          messageId: "tainted",
          data: { source: "extract()", line: "6 → 7", origin: "an archive", sink: "writeFile" },
        },
      ],
    },
    {
      name: "an entry of node-tar, in a function handed to it",
      code: `
        import fs from "node:fs";
        import * as tar from "tar";
        const write = (entry) => entry.pipe(fs.createWriteStream("out/" + entry.path));
        await tar.t({ file: "upload.tgz", onentry: write });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "entry.path",
            line: "4",
            origin: "an archive",
            sink: "fs.createWriteStream",
          },
        },
      ],
    },
    {
      name: "two dots that are taken out once, of a name that is then whole again",
      code: `
        import fs from "node:fs";
        import decompress from "decompress";
        const files = await decompress("upload.zip");
        for (const { data, path } of files) {
          fs.writeFileSync("out/" + path.replace("../", ""), data);
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: 'decompress("upload.zip")',
            line: "4 → 5",
            origin: "an archive",
            sink: "fs.writeFileSync",
          },
        },
      ],
    },
    {
      name: "the keys of what fflate unpacks",
      code: `
        import fs from "node:fs";
        import { unzip } from "fflate";
        unzip(fs.readFileSync("upload.zip"), (error, files) => {
          for (const [name, content] of Object.entries(files)) {
            fs.writeFileSync(\`out/\${name}\`, content);
          }
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: { source: "files", line: "5", origin: "an archive", sink: "fs.writeFileSync" },
        },
      ],
    },
    {
      name: "the name of before jszip has cleaned it",
      code: `
        import fs from "node:fs";
        import JSZip from "jszip";
        const zip = await JSZip.loadAsync(fs.readFileSync("upload.zip"));
        zip.forEach(async (relativePath, file) => {
          fs.writeFileSync("out/" + file.unsafeOriginalName, await file.async("nodebuffer"));
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "file.unsafeOriginalName",
            line: "6",
            origin: "an archive",
            sink: "fs.writeFileSync",
          },
        },
      ],
    },
  ],
});
