import type { Library } from "./library.ts";

/** @see https://github.com/tj/consolidate.js */
export default {
  modules: ["consolidate", "@ladjs/consolidate"],
  sinks: [
    // Each engine is a function of a file and of data among which there are options.
    {
      kind: "render-data",
      call: ["ejs", "haml", "handlebars", "hogan", "jade", "mustache", "nunjucks", "pug", "swig"],
      argument: 1,
      names: true,
    },
    {
      kind: "template",
      call: [
        "dot.render",
        "ejs.render",
        "handlebars.render",
        "jade.render",
        "lodash.render",
        "nunjucks.render",
        "pug.render",
        "swig.render",
        "underscore.render",
      ],
      argument: 0,
    },
  ],
} as const satisfies Library;
