import type { Library } from "./library.ts";

/** @see https://www.prisma.io/docs/orm/reference/prisma-client-reference */
export default {
  modules: ["@prisma/client"],
  types: {
    PrismaClient: {
      constructedBy: ["PrismaClient"],
      returnedBy: [{ type: "PrismaClient", call: ["$extends"] }],
      handedTo: [{ type: "PrismaClient", call: ["$transaction"], callback: 0, parameter: 0 }],
      annotatedAs: ["Prisma.TransactionClient", "PrismaClient"],
    },
    // `prisma.user`, of any model.
    PrismaDelegate: { memberOf: [{ type: "PrismaClient", read: ["any"] }] },
  },
  sources: [
    {
      kind: "database",
      type: "PrismaClient",
      call: ["$queryRaw", "$queryRawUnsafe"],
      tag: ["$queryRaw"],
      label: "object",
    },
  ],
  // `$queryRaw` and `$executeRaw` take no text: they refuse what is no template and no `Prisma.Sql`.
  sinks: [
    {
      kind: "record-fields",
      type: "PrismaDelegate",
      call: ["create", "createMany", "createManyAndReturn", "update", "updateMany"],
      argument: 0,
      property: ["data"],
      names: true,
    },
    {
      kind: "record-fields",
      type: "PrismaDelegate",
      call: ["upsert"],
      argument: 0,
      property: ["create", "update"],
      names: true,
    },
    {
      kind: "sql",
      type: "PrismaClient",
      call: ["$executeRawUnsafe", "$queryRawUnsafe"],
      argument: 0,
    },
    { kind: "sql", call: ["Prisma.raw"], argument: 0 },
    {
      kind: "connection-string",
      construct: ["PrismaClient"],
      argument: 0,
      property: ["datasourceUrl", "datasources.db.url"],
    },
  ],
} as const satisfies Library;
