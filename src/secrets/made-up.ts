/**
 * Files whose passwords and keys are nobody's: they were made up for a test, or made by a machine.
 *
 * The folders above the project's say nothing.
 */
const TESTS =
  /(?:^|\/)(?:__(?:fixtures|mocks|snapshots|tests)__|tests?|specs?|e2e|cypress|fixtures?|mocks?|stubs?|test-?data|stories)\/|[._-](?:cy|e2e|fixture|mock|snap|spec|stories|test)s?(?:\.\w+){1,2}$/i;

const MACHINES =
  /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$|(?:^|\/)(?:pnpm-lock|bun-lock)\.ya?ml$|\.(?:lock|map|min\.\w+|bundle\.\w+)$/i;

export function isMadeUp(filename: string, cwd: string): boolean {
  const path = withinProject(filename.replaceAll("\\", "/"), cwd.replaceAll("\\", "/"));
  return TESTS.test(path) || MACHINES.test(path);
}

function withinProject(path: string, cwd: string): string {
  const root = cwd.endsWith("/") ? cwd : `${cwd}/`;
  if (path.startsWith(root)) return path.slice(root.length);
  return /^(?:\/|[A-Za-z]:)/.test(path) ? path.replace(/^.*\//, "") : path;
}
