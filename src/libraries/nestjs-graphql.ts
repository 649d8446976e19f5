import type { Library } from "./library.ts";

/** @see https://docs.nestjs.com/graphql/resolvers */
export default {
  modules: ["@nestjs/graphql"],
  types: { NestArgument: { decoratedBy: [{ decorators: ["Args"] }] } },
  sources: [{ kind: "remote", type: "NestArgument", read: [""], label: "object" }],
} as const satisfies Library;
