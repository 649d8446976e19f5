/** What a file that somebody uploads brings along: its name is theirs, its place the server's. */
import { program } from "../engine/flow/program.ts";

program(
  "files that multer has read, in a list or by their fields",
  `
    import multer from "multer"; const upload = multer({ dest: "uploads" });
    app.post("/one", upload.single("image"), (req) => {
      exec("scan " + req.file.originalname); // sink
      exec("scan " + req.file.path); // safe
    });
    app.post("/many", upload.array("images"), (req) => {
      exec("scan " + req.files[0].originalname); // sink
      exec("scan " + req.files[0].filename); // safe
      for (const image of req.files) {
        exec("scan " + image.originalname); // sink
        exec("scan " + image.path); // safe
      }
      req.files.forEach(({ destination, originalname }) => {
        exec("scan " + originalname); // sink
        exec("scan " + destination); // safe
      });
    });
    app.post("/fields", upload.fields([{ name: "logo" }]), (req) => {
      exec("scan " + req.files.logo[0].originalname); // sink
      exec("scan " + req.files["logo"][0].path); // safe
      for (const list of Object.values(req.files)) exec("scan " + list[0].mimetype); // sink
    });
  `,
);

program(
  "what multer asks before it stores a file",
  `
    import multer from "multer";
    multer({
      fileFilter(req, file, done) {
        exec("log " + file.originalname); // sink
        exec("log " + req.query.name); // sink
        done(null, true);
      },
      storage: multer.diskStorage({
        filename: (req, file, done) => {
          exec("log " + file.originalname); // sink
          done(null, "image");
        },
      }),
    });
  `,
);

program(
  "files of express-fileupload",
  `
    import fileUpload from "express-fileupload";
    app.use(fileUpload());
    app.post("/", async (req) => {
      const { report } = req.files;
      exec("scan " + report.name); // sink
      exec("scan " + report.tempFilePath); // safe
      exec("scan " + report.md5); // safe
      for (const one of req.files.images) exec("scan " + one.name); // sink
    });
  `,
);

program(
  "parts of requests to Fastify",
  `
    import fastify from "fastify"; import multipart from "@fastify/multipart";
    const server = fastify();
    server.register(multipart);
    server.post("/one", async (request) => {
      const part = await request.file();
      exec("scan " + part.filename); // sink
      exec("scan " + (await part.toBuffer()).length); // safe
    });
    server.post("/many", async (request) => {
      for await (const part of request.files()) exec("scan " + part.filename); // sink
      for await (const part of request.parts()) {
        if (part.type === "file") exec("scan " + part.filename); // sink
        else exec("scan " + part.value); // sink
      }
    });
    server.post("/saved", async (request) => {
      const { files, values } = await request.saveRequestFiles();
      exec("scan " + files[0].filename); // sink
      exec("scan " + files[0].filepath); // safe
      exec("scan " + values.title); // sink
    });
  `,
);

program(
  "parts that busboy finds",
  `
    import busboy from "busboy"; import { createServer } from "node:http";
    createServer((req) => {
      const parser = busboy({ headers: req.headers });
      parser.on("file", (name, stream, info) => {
        exec("scan " + name); // sink
        exec("scan " + info.filename); // sink
      });
      parser.on("field", (name, value) => {
        exec("scan " + value); // sink
      });
      parser.on("close", (name) => {
        exec("scan " + name); // safe
      });
      req.pipe(parser);
    });
  `,
);

program(
  "forms that formidable parses",
  `
    import formidable, { IncomingForm } from "formidable"; import { createServer } from "node:http";
    createServer(async (req) => {
      const form = formidable({ multiples: true });
      const [fields, files] = await form.parse(req);
      exec("scan " + fields.title[0]); // sink
      exec("scan " + files.report[0].originalFilename); // sink
      exec("scan " + files.report[0].filepath); // safe
      exec("scan " + files.report[0].newFilename); // safe
      new IncomingForm().parse(req, (error, titles, reports) => {
        exec("scan " + titles.title); // sink
        exec("scan " + reports.report.originalFilename); // sink
        exec("scan " + reports.report.filepath); // safe
      });
      form.on("file", (name, file) => {
        exec("scan " + file.originalFilename); // sink
        exec("scan " + file.filepath); // safe
      });
    });
  `,
);
