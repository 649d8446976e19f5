/**
 * Names of environment variables that a bundler writes into a page, and that say that they are secret.
 *
 *     NEXT_PUBLIC_JWT_SECRET   VITE_OPENAI_API_KEY      but not: VITE_MAPBOX_TOKEN   VITE_SECRET_PAGE
 */
import { sensitivityOf } from "../../../secrets/sensitive-name.ts";

const PREFIX =
  /^(?:EXPO_PUBLIC|GATSBY|NEXT_PUBLIC|NG_APP|NUXT_PUBLIC|PUBLIC|REACT_APP|STORYBOOK|VITE|VUE_APP)_/u;

/** Many keys and tokens are made for pages; these are not. */
const SECRET =
  /(?:^|_)(?:SECRET|(?:ENCRYPTION|MASTER|PRIVATE|SECRET|SERVICE_ROLE|SIGNING)_KEY|(?:ANTHROPIC|CLAUDE|COHERE|DEEPSEEK|GROQ|MISTRAL|OPENAI|OPENROUTER|RESEND|SENDGRID)_(?:API_)?KEY)$/u;

/** Who is shown around may know the password. */
const FOR_SHOW = /(?:^|_)(?:DEMO|EXAMPLE|GUEST|MOCK|SAMPLE|TEST)(?:_|$)/u;

/** A quick look at a file's text. */
export const MAY_NAME_SECRETS =
  /\b(?:GATSBY|NG_APP|PUBLIC|REACT_APP|STORYBOOK|VITE|VUE_APP|(?:EXPO|NEXT|NUXT)_PUBLIC)_(?:[A-Z0-9]+_)*(?:KEY|PASS|PASSPHRASE|PASSWD|PASSWORD|PWD|SECRET)\b/u;

/** The prefix for which a bundler writes such a variable into a page, if its name says that it is secret. */
export function revealingPrefix(name: string): string | undefined {
  const [prefix] = PREFIX.exec(name) ?? [];
  if (prefix === undefined || FOR_SHOW.test(name)) return undefined;
  const own = name.slice(prefix.length);
  const isSecret = SECRET.test(own) || sensitivityOf(own) === "password";
  return isSecret ? prefix : undefined;
}
