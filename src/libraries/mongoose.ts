import type { Library } from "./library.ts";

/** Methods of models and of queries whose first argument is a filter. Some are of older versions. */
const FILTERING = [
  "count",
  "countDocuments",
  "deleteMany",
  "deleteOne",
  "exists",
  "find",
  "findAndCount",
  "findById",
  "findByIdAndDelete",
  "findByIdAndRemove",
  "findByIdAndUpdate",
  "findOne",
  "findOneAndDelete",
  "findOneAndRemove",
  "findOneAndReplace",
  "findOneAndUpdate",
  "remove",
  "replaceOne",
  "update",
  "updateMany",
  "updateOne",
  "where",
] as const;

/** Methods of queries that give the query back. */
const CHAINED = [
  "and",
  "equals",
  "gt",
  "gte",
  "in",
  "lean",
  "limit",
  "lt",
  "lte",
  "merge",
  "ne",
  "nin",
  "nor",
  "or",
  "orFail",
  "populate",
  "select",
  "session",
  "setOptions",
  "skip",
  "sort",
] as const;

/** @see https://mongoosejs.com/docs/api/model.html */
export default {
  modules: ["mongoose"],
  types: {
    MongooseConnection: {
      exportedAs: ["connection"],
      returnedBy: [
        { call: ["createConnection"] },
        { type: "MongooseConnection", call: ["asPromise", "openUri", "useDb"] },
      ],
      annotatedAs: ["Connection"],
    },
    MongooseDatabase: {
      extends: "MongoDatabase",
      memberOf: [{ type: "MongooseConnection", read: ["db"] }],
    },
    MongooseCollection: {
      extends: "MongoCollection",
      returnedBy: [{ type: "MongooseConnection", call: ["collection"] }],
      memberOf: [{ type: "MongooseModel", read: ["collection"] }],
    },
    MongooseModel: {
      constructedBy: ["Model"],
      returnedBy: [
        { call: ["model"] },
        { type: "MongooseConnection", call: ["model"] },
        { type: "MongooseModel", call: ["discriminator"] },
      ],
      annotatedAs: ["Model"],
    },
    MongooseDocument: {
      returnedBy: [
        {
          type: "MongooseModel",
          call: ["create", "findById", "findOne", "findOneAndUpdate", "hydrate"],
        },
        { type: "MongooseQuery", call: ["exec", "orFail"] },
        { type: "MongooseDocument", call: ["save", "set"] },
      ],
      annotatedAs: ["Document", "HydratedDocument"],
    },
    MongooseQuery: {
      constructedBy: ["Query"],
      returnedBy: [
        { type: "MongooseModel", call: FILTERING },
        { type: "MongooseQuery", call: [...FILTERING, ...CHAINED] },
      ],
      annotatedAs: ["Query"],
    },
    MongooseAggregate: {
      constructedBy: ["Aggregate"],
      returnedBy: [
        { type: "MongooseModel", call: ["aggregate"] },
        {
          type: "MongooseAggregate",
          call: ["addFields", "group", "limit", "lookup", "match", "project", "skip", "sort"],
        },
      ],
      annotatedAs: ["Aggregate"],
    },
  },
  sinks: [
    {
      kind: "record-fields",
      type: "MongooseModel",
      construct: [""],
      call: ["create", "insertMany", "insertOne"],
      argument: 0,
      names: true,
    },
    {
      kind: "record-fields",
      type: ["MongooseModel", "MongooseQuery"],
      call: [
        "findByIdAndUpdate",
        "findOneAndReplace",
        "findOneAndUpdate",
        "replaceOne",
        "update",
        "updateMany",
        "updateOne",
      ],
      argument: 1,
      property: ["", "$set"],
      names: true,
    },
    {
      kind: "record-fields",
      type: "MongooseDocument",
      call: ["overwrite", "set", "updateOne"],
      write: [""],
      argument: 0,
      names: true,
    },
    { kind: "connection-string", call: ["connect", "createConnection"], argument: 0 },
    {
      kind: "credential",
      call: ["connect", "createConnection"],
      argument: 1,
      property: ["auth.password", "pass"],
    },
    {
      kind: "tls-verification-off",
      call: ["connect", "createConnection"],
      argument: 1,
      property: ["tlsAllowInvalidCertificates", "tlsAllowInvalidHostnames", "tlsInsecure"],
    },
    // Drivers before 5.
    {
      kind: "tls-verification",
      call: ["connect", "createConnection"],
      argument: 1,
      property: ["sslValidate"],
    },
    {
      kind: "nosql",
      type: ["MongooseModel", "MongooseQuery"],
      call: FILTERING,
      argument: 0,
      contents: true,
      unless: [
        { argument: 1, property: "sanitizeFilter", truthy: true },
        { argument: 2, property: "sanitizeFilter", truthy: true },
      ],
    },
    {
      kind: "nosql",
      type: ["MongooseModel", "MongooseQuery"],
      call: ["distinct", "where"],
      argument: 1,
      contents: true,
    },
    {
      kind: "nosql",
      type: "MongooseQuery",
      call: ["and", "elemMatch", "equals", "merge", "nor", "or", "setQuery"],
      argument: 0,
      contents: true,
    },
    // The populated documents have a filter of their own, `match`.
    {
      kind: "nosql",
      type: ["MongooseModel", "MongooseQuery"],
      call: ["populate"],
      argument: "every",
      contents: true,
    },
    {
      kind: "nosql",
      type: "MongooseModel",
      call: ["aggregate", "watch"],
      argument: 0,
      contents: true,
    },
    {
      kind: "nosql",
      type: "MongooseAggregate",
      call: ["addFields", "group", "lookup", "match", "project"],
      argument: 0,
      contents: true,
    },
    { kind: "nosql", type: "MongooseModel", call: ["bulkWrite"], argument: 0 },
    {
      kind: "code",
      type: ["MongooseModel", "MongooseQuery"],
      call: ["$where"],
      argument: 0,
      orFunction: true,
    },
    {
      kind: "code",
      type: ["MongooseModel", "MongooseQuery"],
      call: FILTERING,
      argument: 0,
      property: ["$where"],
      when: { argument: 0, property: "$where", given: true },
      orFunction: true,
    },
  ],
  sanitizers: [
    { call: ["sanitizeFilter"], for: ["nosql"] },
    {
      call: ["Types.ObjectId", "Types.ObjectId.createFromHexString", "mongo.ObjectId"],
      construct: ["Types.ObjectId", "mongo.ObjectId"],
      for: "every",
    },
  ],
  guards: [
    {
      call: ["isObjectIdOrHexString", "isValidObjectId", "Types.ObjectId.isValid"],
      argument: 0,
      for: ["nosql"],
    },
    { call: ["sanitizeFilter"], argument: 0, for: ["nosql"], means: "throws" },
  ],
  protections: [
    {
      call: ["set"],
      for: ["nosql"],
      when: [
        { argument: 0, is: "sanitizeFilter" },
        { argument: 1, truthy: true },
      ],
    },
  ],
} as const satisfies Library;
