import type { Library } from "./library.ts";

/** @see https://docs.nestjs.com/websockets/gateways */
export default {
  modules: ["@nestjs/websockets"],
  types: { NestMessage: { decoratedBy: [{ decorators: ["MessageBody"] }] } },
  sources: [{ kind: "remote", type: "NestMessage", read: [""], label: "object" }],
} as const satisfies Library;
