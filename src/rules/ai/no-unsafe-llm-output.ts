import { defineTaintRule } from "../../define-taint-rule.ts";

const CHOOSE = "Let the model choose from a list of your own.";

export default defineTaintRule({
  name: "no-unsafe-llm-output",
  docs: {
    description: "Disallow what a language model wrote in commands, code, queries, paths and HTML",
    cwe: [1426, 94, 78, 89, 79],
    owasp: "A05:2025",
    severity: "high",
    confidence: "medium",
    preset: "recommended",
  },
  sinks: {
    "shell-command": `, where a shell runs any command that is in it: whoever writes what the model reads can have it write one. ${CHOOSE}`,
    program: `, where it decides which program is started. ${CHOOSE}`,
    "program-argument": `, where it may be read as an option of the program. Put \`--\` before it, or check how it begins.`,
    code: `, which runs it: whoever writes what the model reads can have it write any program. Parse its answer as data, or run it in a sandbox of its own.`,
    module: `, which loads whatever it names. ${CHOOSE}`,
    sql: `, where it can read and change whatever your user of the database may. Have the model give values, and hand them over as parameters.`,
    nosql: `, where an object with operators reads and changes more than was meant. Check that it is a text.`,
    path: `, where \`../\` in it leads out of the folder that was meant. Resolve the whole path, and check that it starts with the folder and a separator.`,
    "request-url": `, where it decides which host is asked: one within your network, too. Choose the host from a list of your own.`,
    redirect: `, where it decides which site the browser is sent to. ${CHOOSE}`,
    template: `, where a template can run code. Hand it over as a value.`,
    deserialization: `, which can make functions and objects of it. Read it with \`JSON.parse\`.`,
    html: `, where a browser runs the scripts that are in it. Escape it, or clean the HTML that is made of its Markdown.`,
    "dom-html": `, where the page runs the scripts that are in it. Set it as text, or clean the HTML that is made of its Markdown with DOMPurify.`,
    "dom-content": `, where the page runs the scripts that are in it. Set it as text, or clean it with DOMPurify.`,
    "dom-selector": `, where text that begins with a tag is read as HTML. Set it as text.`,
  },
  sources: ["model"],
  report: "tainted",
});
