import type { Verdict } from "../detector.ts";
import { isWeakPassword } from "../weak-password.ts";

const PARTS = /^([a-z+\d]+):\/\/([^:]*):([^@]*)@([^/?#]*)/;

/** Hosts that are this machine, or nobody's. */
const NOWHERE =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|(?:.*\.)?example(?:\.\w+)?|(?:.*\.)?(?:test|invalid|local|localhost|localdomain)|host\.docker\.internal|(?:your|my|some)[\w.-]*|(?:.*\.)?(?:host|hostname|server|domain|foo|bar|baz|site|website|mysite)(?:\.\w+)?|\w)$/i;

/** Whoever has the password to one of these may report errors there, as every visitor's browser does. */
const PUBLIC = /(?:^|\.)(?:getsentry\.com|sentry\.io)$/i;

/** Whether the password in a URL is one that somebody uses. */
export function urlPassword(url: string): Verdict {
  const [, scheme = "", user = "", password = "", address = ""] = PARTS.exec(url) ?? [];
  const host = address.replace(/:[^\]:]*$/, "");
  if (NOWHERE.test(host) || PUBLIC.test(host) || isWeakPassword(password, user)) return "refuted";
  // A service of a compose file or a cluster, or a page: what stands there is often a sample.
  const isSampleLikely = !host.includes(".") || scheme.startsWith("http");
  return isSampleLikely && !/^(?=.*\d)(?=.*[a-z]).{8,}$/i.test(password) ? "refuted" : "possible";
}
