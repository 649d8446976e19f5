import { describe } from "vitest";

import { program } from "./program.ts";

const xss = { rule: "no-reflected-xss" };

describe("where in HTML a value stands", () => {
  program(
    "between tags, and in quotes",
    `
      app.get("/", (req, res) => {
        const text = req.query.name.replace(/</g, "&lt;"); // source
        res.send("<p>" + text); // safe
        res.send("<p>1 < 2 " + text); // safe
        res.send("<!DOCTYPE html><title>" + text); // safe
        res.send("<!-- x --><p title='a'>" + text); // safe
        res.send("<br/>" + text); // safe
        res.send("<script src='a.js'></script>" + text); // safe
        res.send('<p title="' + text + '">'); // sink
        res.send("<p title='" + text + "'>"); // sink
        res.send("<p title=" + text + ">"); // sink
        res.send("<p title=a" + text + ">"); // sink
        res.send("<p " + text + ">"); // sink
        res.send("<script>" + text); // sink
        res.send("<style>" + text); // safe
        res.send("<!-- " + text); // sink
      });
    `,
    xss,
  );

  program(
    "in quotes that were closed again",
    `
      app.get("/", (req, res) => {
        const title = req.query.title.replace(/"/g, "&quot;"); // source
        res.send(\`<p title="\${title}">\`); // safe
        res.send(\`<p class="\${title}" title="\${title}">\`); // safe
        res.send(\`<p class="\${title}">\${title}\`); // sink
        res.send(\`<p class="\${title}" title='\${title}'>\`); // sink
        res.send(\`<p title = "\${title}">\`); // safe
      });
    `,
    xss,
  );

  program(
    "behind an attribute without quotes",
    `
      app.get("/", (req, res) => {
        const word = req.query.word.replace(/\\W/g, ""); // source
        const title = req.query.title.replace(/"/g, "&quot;"); // source
        res.send(\`<p class=\${word} title="\${title}">\`); // safe
        res.send(\`<p class=\${word}>\${title}\`); // sink
        res.send("<script data-x=" + word + ">var x = " + word + "</script>"); // safe
        res.send("<script data-x=" + word + ">var x = '" + title + "'</script>"); // sink
      });
    `,
    xss,
  );

  program(
    "in text that stands in variables, grows, and comes from functions",
    `
      const OPEN = '<p title="';
      const quoted = (text) => text.replace(/"/g, "&quot;");
      const paragraph = (title, text) => OPEN + title + '">' + text + "</p>";
      app.get("/", (req, res) => {
        let page = "<main>";
        page += OPEN;
        page += quoted(req.query.title);
        page += '">';
        res.send(page); // safe
        res.send(paragraph(quoted(req.query.title), "hello")); // safe
        res.send(paragraph("hello", quoted(req.query.title))); // sink
      });
    `,
    xss,
  );
});

describe("what keeps a value in its place", () => {
  program(
    "replacements by functions",
    `
      const ENTITIES = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
      function entity(sign) { return ENTITIES[sign]; }
      app.get("/", (req, res) => {
        const { name } = req.query; // source
        res.send("<p>" + name.replace(/[<>&]/g, entity)); // safe
        res.send("<p>" + name.replace(/[<>&]/g, (sign) => ENTITIES[sign])); // safe
        res.send("<p>" + name.replace(/[<>&]/g, function (sign) { return "&#x" + sign.charCodeAt(0).toString(16) + ";"; })); // safe
        res.send("<p>" + name.replaceAll("<", () => "&lt;")); // safe
        res.send("<p>" + name.replace(/[<>&]/, entity)); // sink
        res.send("<p>" + name.replace(/[>&]/g, entity)); // sink
        res.send("<p>" + name.replace(/[<>&]/g, (sign) => sign)); // sink
        res.send("<p>" + name.replace(/[<>&]/g, (sign) => ENTITIES[sign] || sign)); // sink
        res.send("<p>" + name.replace(/[<>&]/g, (sign) => "\\\\" + sign)); // sink
        res.send("<p>" + name.replace(/[<>&]/g, unknown)); // sink
      });
    `,
    xss,
  );

  program(
    "signs that are not there",
    `
      app.get("/", (req, res) => {
        const { name } = req.query; // source
        if (name.includes("<")) return;
        res.send("<p>" + name); // safe
        res.send('<p title="' + name); // sink
        if (name.indexOf('"') !== -1) return;
        res.send('<p title="' + name); // safe
      });
    `,
    xss,
  );

  program(
    "JSON in a script, of which no tag can end it",
    `
      app.get("/", (req, res) => {
        const json = JSON.stringify(req.query); // source
        res.send("<script>a = " + JSON.stringify(req.query).replace(/</g, "\\\\u003c")); // safe
        res.send("<script>a = " + JSON.stringify(req.query).replace(/>/g, "").replace(/</g, "\\\\u003c")); // safe
        res.send("<script>a = " + req.query.name.replace(/</g, "\\\\u003c")); // sink
        res.send("<script>a = " + json); // sink
      });
    `,
    xss,
  );

  program(
    "what a browser has encoded, until it is decoded",
    `
      import url from "node:url";
      app.get("/", (req, res) => {
        res.send("Not found: " + req.url); // safe
        res.send("Not found: " + url.parse(req.url).pathname); // safe
        res.send("Not found: " + url.parse(req.url, true).query.name); // sink
        res.send("Not found: " + new URL(req.url, "http://localhost").searchParams.get("name")); // sink
        res.send("Not found: " + decodeURIComponent(req.url)); // sink
        const path = decoded(req.url);
        res.send("Not found: " + path); // sink
      });
      function decoded(path) {
        return decodeURI(path);
      }
    `,
    xss,
  );
});
