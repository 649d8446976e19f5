import type { Library } from "./library.ts";

/** @see https://www.prisma.io/docs/orm/reference/prisma-client-reference */
export default {
  modules: ["@prisma/client"],
  sinks: [
    {
      kind: "connection-string",
      construct: ["PrismaClient"],
      argument: 0,
      property: ["datasourceUrl", "datasources.db.url"],
    },
  ],
} as const satisfies Library;
