import type { Library } from "./library.ts";

/** Elements of which the content is text, or stays apart from the page. */
const INERT = ["template", "textarea", "style", "title"] as const;

/**
 * The page in a browser: what it is given from outside, and where it reads HTML.
 *
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html
 */
export default {
  modules: [],
  types: {
    DomParser: { constructedBy: ["DOMParser"] },
    InertDocument: {
      returnedBy: [
        { call: ["document.implementation.createHTMLDocument"] },
        { type: "DomParser", call: ["parseFromString"] },
      ],
    },
    InertElement: {
      returnedBy: [
        { type: "InertDocument", call: ["createElement"] },
        { call: ["document.createElement"], when: { argument: 0, is: INERT } },
      ],
      memberOf: [{ type: "InertDocument", read: ["body", "documentElement", "head"] }],
    },
    PostedMessage: {
      handedTo: [
        {
          call: ["addEventListener"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "message" },
        },
      ],
    },
  },
  sources: [
    {
      kind: "browser",
      read: [
        "document.URL",
        "document.documentURI",
        "document.location.href",
        "document.referrer",
        "location.href",
      ],
      label: "string",
      // A page may ask for itself.
      harmlessUndecodedFor: ["request-path"],
    },
    {
      kind: "browser",
      read: ["document.location.search", "location.search"],
      label: "string",
      begins: "?",
    },
    {
      kind: "browser",
      read: ["document.location.hash", "location.hash"],
      label: "string",
      begins: "#",
    },
    {
      kind: "browser",
      read: ["document.location.pathname", "location.pathname"],
      label: "string",
      begins: "/",
      harmlessUndecodedFor: ["dom-html", "dom-content", "request-path"],
    },
    // Of the window: whoever opens the page gives it one.
    { kind: "browser", read: ["name"], label: "string" },
    { kind: "browser", type: "PostedMessage", read: ["data"] },
  ],
  sinks: [
    {
      kind: "dom-html",
      type: "*",
      write: ["innerHTML", "outerHTML", "srcdoc"],
      except: ["InertElement"],
    },
    {
      kind: "dom-html",
      type: "*",
      call: ["insertAdjacentHTML"],
      argument: 1,
      except: ["InertElement"],
    },
    { kind: "dom-html", call: ["document.write", "document.writeln"], argument: "every" },
    {
      kind: "dom-html",
      type: "*",
      call: ["createContextualFragment", "setHTMLUnsafe"],
      argument: 0,
    },
    { kind: "dom-html", attribute: ["srcDoc", "srcdoc"] },
    { kind: "dom-content", attribute: ["dangerouslySetInnerHTML"], property: ["__html"] },
    // Vue, Svelte and Astro.
    { kind: "dom-html", attribute: [":innerHTML", ":srcdoc", "bind:innerHTML"] },
    { kind: "dom-content", attribute: ["v-html", "{@html}", "set:html"] },
  ],
} as const satisfies Library;
