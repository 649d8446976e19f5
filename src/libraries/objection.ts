import type { Library } from "./library.ts";

/** @see https://vincit.github.io/objection.js/api/query-builder/mutate-methods.html */
export default {
  modules: ["objection"],
  types: {
    ObjectionModel: { exportedAs: ["Model"], annotatedAs: ["ModelClass"] },
    ObjectionRecord: {
      returnedBy: [{ type: "ObjectionQuery", call: ["findById", "findOne", "first"] }],
    },
    ObjectionQuery: {
      returnedBy: [
        { type: "ObjectionModel", call: ["query", "relatedQuery"] },
        { type: "ObjectionRecord", call: ["$query", "$relatedQuery"] },
        {
          type: "ObjectionQuery",
          call: ["findById", "findOne", "first", "for", "returning", "where"],
        },
      ],
      annotatedAs: ["QueryBuilder"],
    },
  },
  sinks: [
    {
      kind: "record-fields",
      type: "ObjectionQuery",
      call: [
        "insert",
        "insertAndFetch",
        "insertGraph",
        "insertGraphAndFetch",
        "patch",
        "patchAndFetch",
        "update",
        "updateAndFetch",
        "upsertGraph",
        "upsertGraphAndFetch",
      ],
      argument: 0,
      names: true,
    },
    {
      kind: "record-fields",
      type: "ObjectionQuery",
      call: ["patchAndFetchById", "updateAndFetchById"],
      argument: 1,
      names: true,
    },
    {
      kind: "record-fields",
      type: "ObjectionRecord",
      call: ["$set"],
      write: [""],
      argument: 0,
      names: true,
    },
  ],
} as const satisfies Library;
