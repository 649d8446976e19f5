import type { Library } from "./library.ts";

const CONDITIONS = ["andHaving", "andWhere", "having", "orHaving", "orWhere", "where"] as const;
const ORDERS = ["addGroupBy", "addOrderBy", "groupBy", "orderBy"] as const;
const JOINS = ["innerJoin", "innerJoinAndSelect", "leftJoin", "leftJoinAndSelect"] as const;
const MAPPING_JOINS = [
  "innerJoinAndMapMany",
  "innerJoinAndMapOne",
  "leftJoinAndMapMany",
  "leftJoinAndMapOne",
] as const;

/** @see https://typeorm.io/docs/query-builder/select-query-builder */
export default {
  modules: ["typeorm"],
  types: {
    // Whatever has a `query` that takes text.
    TypeormExecutor: {
      annotatedAs: ["MongoRepository", "QueryRunner", "Repository", "TreeRepository"],
      constructedBy: ["Repository"],
      returnedBy: [
        { call: ["getCustomRepository", "getRepository", "getTreeRepository"] },
        {
          type: ["TypeormDataSource", "TypeormManager"],
          call: ["createQueryRunner", "getRepository", "getTreeRepository"],
        },
        { type: "TypeormExecutor", call: ["extend"] },
      ],
      memberOf: [{ type: ["TypeormDataSource", "TypeormManager"], read: ["queryRunner"] }],
    },
    TypeormEntity: {
      returnedBy: [
        {
          type: "TypeormExecutor",
          call: ["findOne", "findOneBy", "findOneByOrFail", "findOneOrFail", "preload"],
        },
      ],
    },
    TypeormDataSource: {
      extends: "TypeormExecutor",
      constructedBy: ["Connection", "DataSource"],
      returnedBy: [
        { call: ["createConnection", "getConnection"] },
        { type: "TypeormDataSource", call: ["initialize"] },
      ],
      memberOf: [
        { type: ["TypeormExecutor", "TypeormManager"], read: ["connection", "dataSource"] },
      ],
      annotatedAs: ["Connection", "DataSource"],
    },
    TypeormManager: {
      extends: "TypeormExecutor",
      returnedBy: [{ call: ["getManager"] }],
      handedTo: [
        {
          type: ["TypeormDataSource", "TypeormManager"],
          call: ["transaction"],
          callback: "last",
          parameter: 0,
        },
      ],
      memberOf: [{ type: "TypeormExecutor", read: ["manager"] }],
      annotatedAs: ["EntityManager"],
    },
    TypeormQueryBuilder: {
      returnedBy: [
        { call: ["createQueryBuilder"] },
        { type: "TypeormExecutor", call: ["createQueryBuilder"] },
        {
          type: "TypeormQueryBuilder",
          call: [
            ...CONDITIONS,
            ...ORDERS,
            ...JOINS,
            ...MAPPING_JOINS,
            "addSelect",
            "cache",
            "clone",
            "delete",
            "distinct",
            "from",
            "insert",
            "into",
            "limit",
            "offset",
            "returning",
            "select",
            "set",
            "setLock",
            "setParameter",
            "setParameters",
            "skip",
            "softDelete",
            "subQuery",
            "take",
            "update",
            "values",
            "withDeleted",
          ],
        },
      ],
      handedTo: [
        {
          type: "TypeormQueryBuilder",
          call: [...CONDITIONS, "addSelect", "from", "select"],
          callback: 0,
          parameter: 0,
        },
        { construct: ["Brackets", "NotBrackets"], callback: 0, parameter: 0 },
      ],
      annotatedAs: [
        "DeleteQueryBuilder",
        "InsertQueryBuilder",
        "SelectQueryBuilder",
        "SoftDeleteQueryBuilder",
        "UpdateQueryBuilder",
        "WhereExpressionBuilder",
      ],
    },
  },
  sources: [
    { kind: "database", type: "TypeormExecutor", call: ["query"], label: "object" },
    {
      kind: "database",
      type: "TypeormExecutor",
      call: ["find", "findBy", "findOne", "findOneBy", "findOneByOrFail", "findOneOrFail"],
      label: "object",
    },
    {
      kind: "database",
      type: "TypeormQueryBuilder",
      call: ["getMany", "getOne", "getOneOrFail", "getRawMany", "getRawOne"],
      label: "object",
    },
  ],
  sinks: [
    {
      kind: "record-fields",
      type: "TypeormExecutor",
      call: ["create", "insert", "preload", "save", "upsert"],
      argument: "every",
      names: true,
    },
    {
      kind: "record-fields",
      type: "TypeormExecutor",
      call: ["merge", "update"],
      argument: { from: 1 },
      names: true,
    },
    {
      kind: "record-fields",
      type: "TypeormQueryBuilder",
      call: ["set", "values"],
      argument: 0,
      names: true,
    },
    { kind: "record-fields", type: "TypeormEntity", write: [""], names: true },
    { kind: "sql", type: "TypeormExecutor", call: ["query", "stream"], argument: 0 },
    {
      kind: "sql",
      type: "TypeormQueryBuilder",
      call: [...CONDITIONS, ...ORDERS, "addSelect", "select"],
      argument: 0,
      orFunction: true,
    },
    {
      kind: "sql",
      type: "TypeormQueryBuilder",
      call: ["addSelect", "select"],
      argument: 0,
      elements: true,
    },
    { kind: "sql", type: "TypeormQueryBuilder", call: JOINS, argument: 2 },
    { kind: "sql", type: "TypeormQueryBuilder", call: MAPPING_JOINS, argument: 3 },
    { kind: "credential", construct: ["DataSource"], argument: 0, property: ["password"] },
    { kind: "connection-string", construct: ["DataSource"], argument: 0, property: ["url"] },
    { kind: "credential", call: ["createConnection"], argument: 0, property: ["password"] },
    { kind: "connection-string", call: ["createConnection"], argument: 0, property: ["url"] },
    {
      kind: "tls-verification",
      construct: ["DataSource"],
      argument: 0,
      property: ["ssl.rejectUnauthorized", "extra.ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["DataSource"],
      argument: 0,
      property: ["ssl.checkServerIdentity", "extra.ssl.checkServerIdentity"],
    },
    {
      kind: "tls-verification-off",
      construct: ["DataSource"],
      argument: 0,
      property: [
        "tlsAllowInvalidCertificates",
        "tlsAllowInvalidHostnames",
        "tlsInsecure",
        "options.trustServerCertificate",
      ],
    },
    {
      kind: "tls-verification",
      call: ["createConnection"],
      argument: 0,
      property: ["ssl.rejectUnauthorized", "extra.ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["createConnection"],
      argument: 0,
      property: ["ssl.checkServerIdentity", "extra.ssl.checkServerIdentity"],
    },
    {
      kind: "tls-verification-off",
      call: ["createConnection"],
      argument: 0,
      property: [
        "tlsAllowInvalidCertificates",
        "tlsAllowInvalidHostnames",
        "tlsInsecure",
        "options.trustServerCertificate",
      ],
    },
  ],
} as const satisfies Library;
