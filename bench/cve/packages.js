/** The packages that the entries speak of, in the vulnerable and the fixed version. */
import * as registry from "../registry.js";

const BENCHMARK = "cve";

export function packageFolder(name, version) {
  return registry.packageFolder(BENCHMARK, { name, version });
}

/** Fetches and unpacks what is missing. @returns what could not be had, as `name@version`. */
export function fetchPackages(entries) {
  const wanted = new Map();
  for (const { package: name, vulnerableVersion, fixedVersion } of entries) {
    for (const version of [vulnerableVersion, fixedVersion]) {
      if (version) wanted.set(`${name}@${version}`, { name, version });
    }
  }
  return registry.fetchPackages(BENCHMARK, [...wanted.values()]);
}
