import type { Library } from "./library.ts";

const PARSING = [
  "Document.fromXml",
  "Document.fromXmlAsync",
  "Document.fromXmlString",
  "parseXml",
  "parseXmlAsync",
  "parseXmlString",
] as const;

/** @see https://github.com/libxmljs/libxmljs/wiki */
export default {
  modules: ["libxmljs", "libxmljs2"],
  types: {
    LibxmlDocument: {
      constructedBy: ["Document"],
      returnedBy: [
        {
          call: [
            ...PARSING,
            "Document.fromHtml",
            "parseHtml",
            "parseHtmlAsync",
            "parseHtmlFragment",
            "parseHtmlString",
          ],
        },
      ],
      annotatedAs: ["Document"],
    },
    LibxmlNode: {
      returnedBy: [
        { type: "LibxmlDocument", call: ["child", "get", "root"] },
        { type: "LibxmlNode", call: ["child", "get", "nextElement", "parent", "prevElement"] },
      ],
      annotatedAs: ["Element"],
    },
  },
  sinks: [
    {
      kind: "xpath",
      type: ["LibxmlDocument", "LibxmlNode"],
      call: ["find", "get"],
      argument: 0,
    },
    // Only these options make it read what a document refers to.
    {
      kind: "xml",
      call: PARSING,
      argument: 0,
      when: { argument: 1, property: "noent", truthy: true },
    },
    {
      kind: "xml",
      call: PARSING,
      argument: 0,
      when: { argument: 1, property: "replaceEntities", truthy: true },
    },
    {
      kind: "xml",
      call: PARSING,
      argument: 0,
      when: { argument: 1, property: "dtdload", truthy: true },
    },
    // Without this option, it stops at a limit.
    {
      kind: "expanded-xml",
      call: PARSING,
      argument: 0,
      when: { argument: 1, property: "huge", truthy: true },
    },
  ],
} as const satisfies Library;
