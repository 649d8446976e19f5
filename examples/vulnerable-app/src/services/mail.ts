import { Agent } from "node:https";

import axios from "axios";

const ADDRESS = /^([\w.+-]+)+@[\w-]+\.[\w.]+$/; // ❌ no-unsafe-regex

interface Relay {
  host: string;
  isInternal: boolean;
}

function agentOptions({ isInternal }: Relay) {
  if (!isInternal) return { keepAlive: true, rejectUnauthorized: true }; // ✅ certificates are checked
  return { keepAlive: true, checkServerIdentity: () => undefined }; // ❌ no-disabled-tls-verification
}

export async function sendInvoice(relay: Relay, address: string, html: string): Promise<void> {
  if (!ADDRESS.test(address)) throw new RangeError("This is no e-mail address");
  const httpsAgent = new Agent(agentOptions(relay));
  await axios.post(`https://${relay.host}/send`, { address, html }, { httpsAgent });
}
