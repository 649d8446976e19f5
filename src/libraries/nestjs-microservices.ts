import type { Library } from "./library.ts";

/** @see https://docs.nestjs.com/microservices/basics#decorators */
export default {
  modules: ["@nestjs/microservices"],
  types: { NestPayload: { decoratedBy: [{ decorators: ["Payload"] }] } },
  sources: [{ kind: "remote", type: "NestPayload", read: [""], label: "object" }],
} as const satisfies Library;
