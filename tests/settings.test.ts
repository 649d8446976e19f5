import { describe, expect, test } from "vitest";

import { libraries } from "../src/libraries/index.ts";
import { THREAT_MODELS } from "../src/vocabulary/source-kinds.ts";
import { DEFAULT_THREAT_MODELS, settingsOf } from "../src/settings.ts";
import { SettingsError } from "../src/shape.ts";

const of = (rampart: unknown) => settingsOf({ rampart });

function complaintOf(rampart: unknown): string {
  try {
    of(rampart);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    expect(error).toBeInstanceOf(TypeError);
    return (error as SettingsError).message;
  }
  return "no complaint";
}

describe("without a word from the user", () => {
  test.for([
    ["no settings at all", {}],
    ["settings of other plugins", { react: { version: "19" } }],
    ["nothing in settings.rampart", { rampart: {} }],
    ["undefined in settings.rampart", { rampart: undefined }],
    ["undefined behind a key", { rampart: { threatModels: undefined, libraries: undefined } }],
  ] as const)("%s gives the defaults", ([, settings]) => {
    expect(settingsOf(settings)).toEqual({
      threatModels: new Set(["remote", "browser", "model"]),
      libraries: [],
    });
  });

  test("the defaults are threat models", () => {
    expect(THREAT_MODELS).toEqual(expect.arrayContaining([...DEFAULT_THREAT_MODELS]));
  });
});

describe("another spelling", () => {
  test("is named, since it says nothing", () => {
    expect(() => settingsOf({ react: {}, Rampart: { threatModels: ["cli"] } })).toThrow(
      new SettingsError("`settings.Rampart` says nothing. Did you mean `rampart`?"),
    );
  });

  test("is named beside the right one", () => {
    expect(() => settingsOf({ rampart: {}, RAMPART: {} })).toThrow(
      new SettingsError("`settings.RAMPART` says nothing. Did you mean `rampart`?"),
    );
  });
});

describe("threatModels", () => {
  test("replaces the defaults", () => {
    expect(of({ threatModels: ["cli", "file"] }).threatModels).toEqual(new Set(["cli", "file"]));
  });

  test("takes every name", () => {
    expect(of({ threatModels: [...THREAT_MODELS] }).threatModels.size).toBe(8);
  });

  const allowed =
    "`remote`, `browser`, `library`, `cli`, `environment`, `file`, `database`, `model`";

  test.for([
    ["a text", "remote", `an array with some of ${allowed}, and not \`"remote"\`.`],
    ["null", null, `an array with some of ${allowed}, and not \`null\`.`],
    ["a number", 3, `an array with some of ${allowed}, and not \`3\`.`],
    ["true", true, `an array with some of ${allowed}, and not \`true\`.`],
    ["an object", { remote: true }, `an array with some of ${allowed}, and not an object.`],
    ["a set", new Set(["remote"]), `an array with some of ${allowed}, and not a \`Set\`.`],
    ["an empty array", [], `an array with some of ${allowed}, and not an empty array.`],
  ] as const)("cannot be %s", ([, threatModels, complaint]) => {
    expect(complaintOf({ threatModels })).toBe(
      `\`settings.rampart.threatModels\` must be ${complaint}`,
    );
  });

  test.for([
    ["remot", " Did you mean `remote`?"],
    ["Remote", " Did you mean `remote`?"],
    ["broswer", " Did you mean `browser`?"],
    ["env", " Did you mean `environment`?"],
    ["files", " Did you mean `file`?"],
    ["CLI", " Did you mean `cli`?"],
    ["everyone", ""],
    ["", ""],
  ])("does not know %j", ([name = "", suggestion = ""]) => {
    expect(complaintOf({ threatModels: ["browser", name] })).toBe(
      `\`settings.rampart.threatModels[1]\` cannot be \`${JSON.stringify(name)}\`.${suggestion} Allowed: ${allowed}.`,
    );
  });

  test("cannot hold anything but names", () => {
    expect(complaintOf({ threatModels: ["remote", null] })).toBe(
      `\`settings.rampart.threatModels[1]\` must be one of ${allowed}, and not \`null\`.`,
    );
  });

  test("cannot name one twice", () => {
    expect(complaintOf({ threatModels: ["remote", "cli", "remote"] })).toBe(
      '`settings.rampart.threatModels` names `"remote"` twice. Remove one of them.',
    );
  });
});

describe("settings.rampart", () => {
  const allowed = "`threatModels`, `libraries`, `crossFile`, `stamp`";

  test.for([
    ["null", null, "`null`"],
    ["a text", "strict", '`"strict"`'],
    ["a number", 1, "`1`"],
    ["false", false, "`false`"],
    ["an array", ["remote"], "an array"],
    ["an empty array", [], "an empty array"],
    ["a function", () => ({}), "a function"],
  ] as const)("cannot be %s", ([, rampart, shown]) => {
    expect(complaintOf(rampart)).toBe(
      `\`settings.rampart\` must be an object with some of the keys ${allowed}, and not ${shown}.`,
    );
  });

  test.for([
    ["threatModel", " Did you mean `threatModels`?"],
    ["threatmodels", " Did you mean `threatModels`?"],
    ["threat-models", " Did you mean `threatModels`?"],
    ["library", " Did you mean `libraries`?"],
    ["crossfile", " Did you mean `crossFile`?"],
    ["report", ""],
    ["toString", ""],
    ["constructor", ""],
  ])("has no key %s", ([key = "", suggestion = ""]) => {
    expect(complaintOf({ [key]: true })).toBe(
      `\`settings.rampart\` has no key \`${key}\`.${suggestion} Allowed: ${allowed}.`,
    );
  });

  test("has no other key even if there is nothing behind it", () => {
    of({});
    expect(complaintOf({ treatModels: undefined })).toContain("has no key `treatModels`");
  });

  test("cannot hold itself", () => {
    const rampart: Record<string, unknown> = {};
    rampart["libraries"] = [rampart];
    expect(complaintOf(rampart)).toBe(
      "`settings.rampart` must be plain data, and it holds itself.",
    );
  });
});

describe("crossFile", () => {
  test.for([[true], [false], [{}], [{ maxFiles: 50 }], [{ maxFiles: 0, maxFileBytes: 1e6 }]])(
    "can be %j",
    ([crossFile]) => {
      expect(of({ crossFile }).libraries).toEqual([]);
    },
  );

  test.for([
    ["yes", '` must be `true`, `false` or an object of limits, and not `"yes"`.'],
    [null, "` must be `true`, `false` or an object of limits, and not `null`."],
    [[], "` must be `true`, `false` or an object of limits, and not an empty array."],
    [{ files: 5 }, "` has no key `files`. Allowed: `maxFiles`, `maxFileBytes`."],
    [{ maxFiles: -1 }, ".maxFiles` must be a whole number from 0 on, and not `-1`."],
    [{ maxFiles: 1.5 }, ".maxFiles` must be a whole number from 0 on, and not `1.5`."],
    [{ maxFiles: "5" }, '.maxFiles` must be a whole number from 0 on, and not `"5"`.'],
    [{ maxFiles: Infinity }, ".maxFiles` must be a whole number from 0 on, and not `Infinity`."],
  ] as const)("cannot be %j", ([crossFile, complaint]) => {
    expect(complaintOf({ crossFile })).toBe(`\`settings.rampart.crossFile${complaint}`);
  });
});

describe("stamp", () => {
  test("can be any text", () => {
    expect(of({ stamp: "" })).toEqual(of({ stamp: "advisories of Monday" }));
  });

  test("cannot be a number", () => {
    expect(complaintOf({ stamp: 20_261_101 })).toBe(
      "`settings.rampart.stamp` must be a string, and not `20261101`.",
    );
  });

  test("cannot be a date, even when its text was there before", () => {
    const date = new Date(0);
    of({ stamp: date.toJSON() });
    expect(complaintOf({ stamp: date })).toContain("must be a string, and not a `Date`");
  });
});

describe("libraries", () => {
  const ours = {
    modules: ["@acme/database"],
    types: { AcmeClient: { returnedBy: [{ call: ["connect"] }], annotatedAs: ["Client"] } },
    sources: [{ kind: "remote", type: "AcmeClient", call: ["poll"], label: "object" }],
    sinks: [{ kind: "sql", type: "AcmeClient", call: ["run"], argument: 0 }],
    sanitizers: [{ call: ["quote"], for: ["sql"] }],
    guards: [{ call: ["isName"], argument: 0, for: "every" }],
    propagators: [{ call: ["trim"], from: { of: 0 }, to: { of: "result" } }],
  };

  test("are handed to the rules as they are", () => {
    expect(of({ libraries: [ours] }).libraries).toEqual([ours]);
  });

  test("can be none", () => {
    expect(of({ libraries: [] }).libraries).toEqual([]);
  });

  test("may say all that our own say", () => {
    expect(of({ libraries: structuredClone(libraries) }).libraries).toEqual(libraries);
  });

  test.for([
    ["an object", ours, "` must be an array, and not an object."],
    ["a name", ["pg"], "[0]` must be an object with some of the keys"],
    ["without modules", [{ sinks: [] }], "[0]` needs the key `modules`."],
    [
      "with one module outside an array",
      [{ modules: "pg" }],
      '[0].modules` must be an array, and not `"pg"`.',
    ],
    [
      "with a key that there is not",
      [ours, { ...ours, sink: [] }],
      "[1]` has no key `sink`. Did you mean `sinks`? Allowed: `modules`, `global`, `globals`, `types`, `sources`, `sinks`, `sanitizers`, `guards`, `wrappings`, `protections`, `propagators`, `channels`, `contentTypes`, `schemas`, `requestSchemas`.",
    ],
    [
      "with a kind of sink that there is not",
      [{ modules: [], sinks: [{ kind: "shell", call: ["run"] }] }],
      '[0].sinks[0].kind` cannot be `"shell"`. Did you mean `shell-command`? Allowed: `code`, ',
    ],
    [
      "with a kind of source that there is not",
      [{ modules: [], sources: [{ kind: "network", call: ["run"] }] }],
      '[0].sources[0].kind` cannot be `"network"`. Allowed: `remote`, ',
    ],
    [
      "with a sink without its kind",
      [{ modules: [], sinks: [{ call: ["run"] }] }],
      "[0].sinks[0]` needs the key `kind`.",
    ],
    [
      "with a misspelled key of a sink",
      [{ modules: [], sinks: [{ kind: "sql", calls: ["run"] }] }],
      "[0].sinks[0]` has no key `calls`. Did you mean `call`?",
    ],
    [
      "with a call outside an array",
      [{ modules: [], sinks: [{ kind: "sql", call: "run" }] }],
      '[0].sinks[0].call` must be an array, and not `"run"`.',
    ],
    [
      "with a regular expression for a call",
      [{ modules: [], sinks: [{ kind: "sql", call: [/run/] }] }],
      "[0].sinks[0].call[0]` must be a string, and not a `RegExp`.",
    ],
    [
      "with an argument that is no position",
      [{ modules: [], sinks: [{ kind: "sql", call: ["run"], argument: "first" }] }],
      '[0].sinks[0].argument` cannot be `"first"`. Allowed: `last`, `every`.',
    ],
    [
      "with a sanitizer for nothing",
      [{ modules: [], sanitizers: [{ call: ["quote"], for: [] }] }],
      "[0].sanitizers[0].for` must be an array with some of `code`, ",
    ],
    [
      "with a type of a name that is no identifier",
      [{ modules: [], types: { "Acme-Client": { returned: [] } } }],
      '[0].types["Acme-Client"]` has no key `returned`. Did you mean `returnedBy`?',
    ],
    [
      "with a function",
      [{ modules: [], sinks: () => [] }],
      "[0].sinks` must be an array, and not a function.",
    ],
  ] as const)("cannot be %s", ([, given, complaint]) => {
    expect(complaintOf({ libraries: given })).toContain(`\`settings.rampart.libraries${complaint}`);
  });
});

describe("checked once", () => {
  test("per content, since some hosts hand over a new object for each file", () => {
    const settings = () => ({ rampart: { threatModels: ["cli"], stamp: "once" } });
    expect(settingsOf(settings())).toBe(settingsOf(settings()));
  });

  test("and not mistaken for other content that JSON makes alike", () => {
    of({ crossFile: {} });
    expect(complaintOf({ crossFile: new Map() })).toContain("`settings.rampart.crossFile`");
    of({ libraries: [] });
    expect(complaintOf({ libraries: [() => 1] })).toContain("`settings.rampart.libraries[0]`");
  });

  test("but a wrong one throws each time", () => {
    const wrong = { threatModels: ["nobody"] };
    expect(complaintOf(wrong)).toBe(complaintOf(wrong));
    expect(complaintOf(wrong)).not.toBe("no complaint");
  });
});

describe("rows that would do nothing", () => {
  const rows = (library: object) => complaintOf({ libraries: [{ modules: ["m"], ...library }] });

  test("a sink without a dangerous argument", () => {
    expect(rows({ sinks: [{ kind: "sql", call: ["run"] }] })).toBe(
      "`settings.rampart.libraries[0].sinks[0]` would do nothing: it needs one of the keys `argument`, `attribute`, `uses`, `write`.",
    );
  });

  test("a sanitizer of no function", () => {
    expect(rows({ sanitizers: [{ for: ["sql"] }] })).toBe(
      "`settings.rampart.libraries[0].sanitizers[0]` would do nothing: it needs one of the keys `call`, `construct`, `tag`.",
    );
  });

  test("a source that nobody reads", () => {
    expect(rows({ sources: [{ kind: "remote" }] })).toBe(
      "`settings.rampart.libraries[0].sources[0]` would do nothing: it needs one of the keys `call`, `construct`, `tag`, `read`.",
    );
  });

  test("a type that no library declares", () => {
    expect(rows({ sinks: [{ kind: "sql", type: ["Db"], call: ["run"], argument: 0 }] })).toBe(
      '`settings.rampart.libraries[0].sinks[0].type` cannot be `"Db"`: no library declares that type. Declare it under `types`, or correct the name.',
    );
  });

  test("types of the row's own library, of the plugin's, and any object are known", () => {
    const sink = { kind: "sql", call: ["run"], argument: 0 };
    expect(
      rows({
        types: { Db: { constructedBy: ["Db"] } },
        sinks: [
          { ...sink, type: "Db" },
          { ...sink, type: "PgPool" },
          { ...sink, type: "*" },
        ],
        sources: [{ kind: "remote", read: ["input"] }],
      }),
    ).toBe("no complaint");
  });
});
