import { describe, expect, test } from "vitest";

import type { Detector } from "../../src/secrets/detector.ts";
import { detectors } from "../../src/secrets/detectors/index.ts";
import { findSecrets } from "../../src/secrets/find-secrets.ts";

test("no two detectors share their id", () => {
  expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
});

describe.for(detectors.map((detector) => [detector.id, detector] as const))(
  "%s",
  ([, detector]) => {
    test.for(detector.found.map((pieces) => [pieces.join("")]))("finds %s", ([text = ""]) => {
      const [finding] = idsIn(`const it = "${text}";\n`);
      expect(finding).toBe(detector.id);
    });

    test.for(detector.found.map((pieces) => [pieces.join("")]))(
      "finds %s alone in a file",
      ([text = ""]) => {
        expect(idsIn(text)).toEqual([detector.id]);
      },
    );

    test.for(detector.ignored.map((pieces) => [pieces.join("")]))("ignores %s", ([text = ""]) => {
      expect(idsIn(`const it = "${text}";\n`)).toEqual([]);
    });

    test("finds nothing in its own file", () => {
      expect(idsIn(sourceOf(detector))).toEqual([]);
    });

    test("has a linear pattern: no group is repeated more than twice", () => {
      expect(detector.pattern.source).not.toMatch(/\)[*+]|\)\{\d+,(?!2\})\d*\}/);
    });
  },
);

function idsIn(text: string): string[] {
  return findSecrets(text).map(({ detector }) => detector.id);
}

function sourceOf(detector: Detector): string {
  return JSON.stringify({ ...detector, pattern: detector.pattern.source }, undefined, 1);
}
