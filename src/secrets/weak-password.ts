import { isPlaceholder } from "./placeholder.ts";

/** What people write where a password belongs when they mean no password in particular. */
const STOCK = new Set(
  (
    "p pw pass passw passwd password pwd passphrase secret secrets hidden token key apikey api_key credential credentials " +
    "admin administrator root user username guest anonymous test tests tester testing testpass testpassword test123 " +
    "test1234 foo bar baz qux foobar abc abcd abc123 xyz asdf qwerty hunter2 letmein changeit value string " +
    "some-password my-password mypassword mysecretpassword my-secret-pw pass123 pass1234 password1 password123 passw0rd p@ssw0rd pa55word pa55w0rd p4ssw0rd " +
    "postgres postgresql mysql mongo mongodb redis rabbitmq minio elastic development dev local default 123 1234 12345 123456 1234567 12345678 123456789"
  ).split(" "),
);

/** Whether a password is a stock word, its user's name, a placeholder, or a reference to a variable. */
export function isWeakPassword(password: string, user: string): boolean {
  const lower = password.toLowerCase();
  return (
    lower.length < 4 ||
    lower === user.toLowerCase() ||
    STOCK.has(lower) ||
    isPlaceholder(password) ||
    isReference(password)
  );
}

/** `$PASSWORD`, `{password}`, `:password`, `%PASSWORD%`, `DB_PASSWORD`, `[password]`, `x-oauth-basic`. */
function isReference(password: string): boolean {
  return (
    /^[$%:#&{[(*]/.test(password) ||
    /^[A-Z]+(?:_[A-Z0-9]+)*$/.test(password) ||
    /^x-(?:oauth-basic|token-auth)$/.test(password)
  );
}
