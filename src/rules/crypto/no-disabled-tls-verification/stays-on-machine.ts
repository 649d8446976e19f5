import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { pathOf } from "../../../engine/models/conditions.ts";
import { argumentsOf } from "../../../engine/flow/parameter.ts";
import { isCall } from "../../../engine/syntax/node.ts";
import type { Constant } from "../../../libraries/library.ts";

/** Where the options of a call say whom it talks to; the first is the argument itself. */
const PLACES = [
  ...["", "connectionString", "host", "hostname", "node", "target", "uri", "url"],
  ...["connection.host", "socket.host"],
].map(pathOf);

const OWN =
  /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^\s@/]*@)?(?:localhost|127(?:\.\d+){3}|\[?::1\]?)(?![\w.-])/i;

/** Whether a call connects to the machine that it runs on, where nobody is on the way. */
export function staysOnMachine(analysis: Analysis, { call }: SinkSite): boolean {
  if (!isCall(call)) return false;
  return argumentsOf(call).some((argument) =>
    PLACES.some((path) => analysis.constants(argument, path)?.every(isOwn)),
  );
}

function isOwn(host: Constant): boolean {
  return typeof host === "string" && OWN.test(host);
}
