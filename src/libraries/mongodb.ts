import type { Library } from "./library.ts";

/** Methods of collections whose first argument is a filter. Some are of older drivers. */
const FILTERING = [
  "count",
  "countDocuments",
  "deleteMany",
  "deleteOne",
  "find",
  "findAndModify",
  "findAndRemove",
  "findOne",
  "findOneAndDelete",
  "findOneAndReplace",
  "findOneAndUpdate",
  "remove",
  "replaceOne",
  "update",
  "updateMany",
  "updateOne",
] as const;

/** @see https://www.mongodb.com/docs/drivers/node/current/ */
export default {
  modules: ["mongodb"],
  types: {
    MongoClient: {
      constructedBy: ["MongoClient"],
      returnedBy: [{ call: ["MongoClient.connect"] }, { type: "MongoClient", call: ["connect"] }],
      handedTo: [
        { call: ["MongoClient.connect"], callback: "last", parameter: 1 },
        { type: "MongoClient", call: ["connect"], callback: "last", parameter: 1 },
      ],
      annotatedAs: ["MongoClient"],
    },
    MongoDatabase: {
      constructedBy: ["Db"],
      returnedBy: [{ type: "MongoClient", call: ["db"] }],
      // What driver 2 connects to is the database itself.
      handedTo: [{ call: ["MongoClient.connect"], callback: "last", parameter: 1 }],
      annotatedAs: ["Db"],
    },
    MongoCollection: {
      returnedBy: [{ type: "MongoDatabase", call: ["collection", "createCollection"] }],
      annotatedAs: ["Collection"],
    },
    MongoCursor: {
      returnedBy: [
        { type: "MongoCollection", call: ["find"] },
        {
          type: "MongoCursor",
          call: ["batchSize", "collation", "filter", "hint", "limit", "project", "skip", "sort"],
        },
      ],
      annotatedAs: ["FindCursor"],
    },
    MongoAggregation: {
      returnedBy: [
        { type: ["MongoCollection", "MongoDatabase"], call: ["aggregate"] },
        {
          type: "MongoAggregation",
          call: ["addStage", "group", "limit", "lookup", "match", "project", "skip", "sort"],
        },
      ],
      annotatedAs: ["AggregationCursor"],
    },
    MongoBulk: {
      returnedBy: [
        {
          type: "MongoCollection",
          call: ["initializeOrderedBulkOp", "initializeUnorderedBulkOp"],
        },
      ],
      annotatedAs: ["OrderedBulkOperation", "UnorderedBulkOperation"],
    },
    MongoBulkFilter: {
      returnedBy: [{ type: "MongoBulk", call: ["find"] }],
    },
  },
  sinks: [
    { kind: "connection-string", construct: ["MongoClient"], argument: 0 },
    { kind: "connection-string", call: ["MongoClient.connect"], argument: 0 },
    { kind: "credential", construct: ["MongoClient"], argument: 1, property: ["auth.password"] },
    { kind: "credential", call: ["MongoClient.connect"], argument: 1, property: ["auth.password"] },
    {
      kind: "tls-verification-off",
      construct: ["MongoClient"],
      argument: 1,
      property: ["tlsAllowInvalidCertificates", "tlsAllowInvalidHostnames", "tlsInsecure"],
    },
    // Drivers before 5.
    {
      kind: "tls-verification",
      construct: ["MongoClient"],
      argument: 1,
      property: ["sslValidate"],
    },
    {
      kind: "tls-verification-off",
      call: ["MongoClient.connect"],
      argument: 1,
      property: ["tlsAllowInvalidCertificates", "tlsAllowInvalidHostnames", "tlsInsecure"],
    },
    // Drivers before 5.
    {
      kind: "tls-verification",
      call: ["MongoClient.connect"],
      argument: 1,
      property: ["sslValidate"],
    },
    { kind: "nosql", type: "MongoCollection", call: FILTERING, argument: 0, contents: true },
    { kind: "nosql", type: "MongoCollection", call: ["distinct"], argument: 1, contents: true },
    {
      kind: "nosql",
      type: ["MongoCollection", "MongoDatabase"],
      call: ["aggregate", "watch"],
      argument: 0,
      contents: true,
    },
    {
      kind: "nosql",
      type: "MongoAggregation",
      call: ["addStage", "group", "lookup", "match", "project"],
      argument: 0,
      contents: true,
    },
    { kind: "nosql", type: "MongoCursor", call: ["filter"], argument: 0, contents: true },
    { kind: "nosql", type: "MongoBulk", call: ["find"], argument: 0, contents: true },
    { kind: "nosql", type: "MongoBulk", call: ["raw"], argument: 0 },
    // The update as a whole: what is set to values, operators and all, is stored and not run.
    {
      kind: "nosql",
      type: "MongoCollection",
      call: ["findOneAndUpdate", "update", "updateMany", "updateOne"],
      argument: 1,
    },
    {
      kind: "nosql",
      type: "MongoBulkFilter",
      call: ["update", "updateOne"],
      argument: 0,
    },
    { kind: "nosql", type: ["MongoCollection", "MongoClient"], call: ["bulkWrite"], argument: 0 },
    {
      kind: "nosql",
      type: "MongoDatabase",
      call: ["command", "runCursorCommand"],
      argument: 0,
      contents: true,
    },
    {
      kind: "code",
      type: "MongoCollection",
      call: FILTERING,
      argument: 0,
      property: ["$where"],
      // What the sender may have put into a filter is the other rows' business.
      when: { argument: 0, property: "$where", given: true },
      orFunction: true,
    },
    // Drivers before 5.
    {
      kind: "code",
      type: "MongoCollection",
      call: ["mapReduce"],
      argument: { from: 0 },
      orFunction: true,
    },
  ],
  sanitizers: [
    { call: ["ObjectId", "ObjectID"], construct: ["ObjectId", "ObjectID"], for: "every" },
    { call: ["ObjectId.createFromHexString", "ObjectID.createFromHexString"], for: "every" },
  ],
  guards: [{ call: ["ObjectId.isValid", "ObjectID.isValid"], argument: 0, for: ["nosql"] }],
  // What stands below is compared, counted or stored as it is.
  wrappings: [
    {
      property: [
        "$all",
        "$eq",
        "$exists",
        "$gt",
        "$gte",
        "$in",
        "$limit",
        "$lt",
        "$lte",
        "$mod",
        "$ne",
        "$nin",
        "$options",
        "$regex",
        "$search",
        "$size",
        "$skip",
        "$type",
      ],
      for: ["nosql"],
    },
  ],
} as const satisfies Library;
