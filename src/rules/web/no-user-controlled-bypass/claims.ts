/**
 * What requests say of who sends them.
 *
 *     req.query.admin    req.cookies.role === "admin"    req.headers["x-forwarded-for"] === "127.0.0.1"
 */
import type { Analysis } from "../../../engine/analysis.ts";
import { ELEMENT, WHOLE } from "../../../engine/flow/access-path.ts";
import type { Condition } from "./conditions.ts";

/** What a claim is about. */
export type Claim = "address" | "right";

/** Names of which one stands in every file that has a claim. */
export const MAY_CLAIM =
  /admin|superuser|authenticated|authori[sz]ed|logged_?in|privileged|\brole|-role|permission|referr?er|-ip\b|forwarded-for|cookie|x-user|x-tenant|x-account/iu;

const ADDRESS = /^(?:x-forwarded-for|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/iu;

const REFERER = /^referr?er$/iu;

/** What is true or false of somebody. */
const RIGHT =
  /^(?:x-)?(?:is-?)?(?:admin|superuser|authenticated|authori[sz]ed|loggedin|privileged)$/iu;

/** What has several values, of which some give rights. */
const ROLE = /^(?:x-)?(?:user-?)?(?:role|permission)s?$/iu;
const PRIVILEGED = /admin|root|superuser|owner|staff|manager|moderator/iu;

/** Who somebody is. */
const IDENTITY = /(?:account|customer|member|owner|tenant|user)[-_]?(?:id|name)?$|email$/iu;

/** What an expression of this text, or what it comes from, claims where that condition holds. */
export function claimIn(
  text: string,
  { kind, other }: Condition,
  analysis: Analysis,
): Claim | undefined {
  const name = nameIn(text);
  if (kind === "true") return RIGHT.test(name) ? "right" : undefined;
  if (ADDRESS.test(name)) return "address";
  if (REFERER.test(name)) return "right";
  const values = analysis.constants(other, kind === "listed" ? [ELEMENT] : WHOLE);
  if (!values) return undefined;
  if (RIGHT.test(name)) return "right";
  const isPrivileged = values.some((value) => PRIVILEGED.test(String(value)));
  return ROLE.test(name) && isPrivileged ? "right" : undefined;
}

/** Whether it says who the sender is, in a place of its own: a cookie or a header. */
export function isIdentity(text: string): boolean {
  return isApart(text) && IDENTITY.test(nameIn(text));
}

/** Whether it is a cookie or a header. */
export function isApart(text: string): boolean {
  return /cookie|header|\.get\(/iu.test(text);
}

/** The last name: `is-admin` of `req.query["is_admin"]`, `x-role` of `req.get("x-role")`. */
function nameIn(text: string): string {
  const name = text.split(/[^\w-]/u).reduce((last, one) => (one === "" ? last : one), "");
  return name.replaceAll("_", "-");
}
