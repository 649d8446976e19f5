import { describe, expect, test } from "vitest";

import { backtracking, exponentialBacktracking } from "../../src/regex/backtracking.ts";

/** What people write, and the part of it that is at fault. */
const EXPONENTIAL: readonly (readonly [name: string, pattern: RegExp, part: string])[] = [
  ["a repetition of a repetition", /^(a+)+$/, "(a+)+"],
  ["a repetition of what may be empty", /^(a*)*$/, "(a*)*"],
  ["an empty branch in a repetition", /^(?:(?:a|)*)*b/, "(?:(?:a|)*)*"],
  ["two branches that overlap", /^(?:a|a)*$/, "(?:a|a)*"],
  ["branches that overlap only together", /^(?:a|b|ab)*$/, "(?:a|b|ab)*"],
  ["two repetitions side by side in a third", /^(x+x+)+y/, "(x+x+)+"],
  [
    "an e-mail address with optional separators",
    /^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$/,
    String.raw`(([\-.]|[_]+)?([a-zA-Z0-9]+))*`,
  ],
  ["an e-mail's local part, repeated", /^([\w.-]+)+@[\w-]+\.[a-z]{2,6}$/, String.raw`([\w.-]+)+`],
  [
    "the path of a URL",
    /^(https?:\/\/)?([\da-z\.-]+)\.([a-z\.]{2,6})([\/\w \.-]*)*\/?$/,
    String.raw`([\/\w \.-]*)*`,
  ],
  [
    "a URL in running text, with balanced parentheses",
    /\b((?:https?:\/\/|www\d{0,3}[.])(?:[^\s()<>]+|\(([^\s()<>]+|(\([^\s()<>]+\)))*\))+(?:\(([^\s()<>]+|(\([^\s()<>]+\)))*\)|[^\s`!()\[\]{};:'".,<>?]))/i,
    String.raw`([^\s()<>]+|(\([^\s()<>]+\)))*`,
  ],
  [
    "a host name with an optional dot",
    /^(([a-z0-9]+)(-[a-z0-9]+)*\.?)+$/,
    String.raw`(([a-z0-9]+)(-[a-z0-9]+)*\.?)+`,
  ],
  ["words with an optional space", /^(\w+\s?)*$/, String.raw`(\w+\s?)*`],
  ["trailing line breaks", /^(?:\r\n|\n|\r)+|(?:\r\n|\n|\r)+$/g, String.raw`(?:\r\n|\n|\r)+`],
  ["bold text in Markdown", /\*\*([^*]+|\*[^*]+)*\*\*/, String.raw`([^*]+|\*[^*]+)*`],
  ["emphasized text in Markdown", /^_((?:__|[\s\S])+?)_\b/, String.raw`(?:__|[\s\S])+?`],
  [
    "an indented block in Markdown",
    /^(?: {4}[^\n]+\n*)+(?:\n *)+\n/,
    String.raw`(?: {4}[^\n]+\n*)+`,
  ],
  ["a version with optional dots", /^v?(\d+\.?)+$/, String.raw`(\d+\.?)+`],
  ["the comment of a user agent", /Mozilla\/[\d.]+ \((?:.*?;?)+\) like/, "(?:.*?;?)+"],
  [
    "a color of three or six digits",
    /^#([0-9a-f]{3}|[0-9a-f]{6})+$/i,
    "([0-9a-f]{3}|[0-9a-f]{6})+",
  ],
  ["a color's channels", /^rgba?\((\d+,?\s*)+\)$/, String.raw`(\d+,?\s*)+`],
  ["a date's numbers", /^(\d{1,2}[/.]?)+$/, String.raw`(\d{1,2}[/.]?)+`],
  ["an ANSI escape's parameters", /\x1b\[(?:\d+;?)*m/, String.raw`(?:\d+;?)*`],
  [
    "the attributes of a JSX tag",
    /<(\w+)(\s+\w+(="[^"]*")?\s*)*\/>/,
    String.raw`(\s+\w+(="[^"]*")?\s*)*`,
  ],
  ["a string whose escapes are also characters", /"(\\.|[^"])*"/, String.raw`(\\.|[^"])*`],
  ["a string in either quotes", /(["'])(?:\\.|(?!\1).)*\1/, String.raw`(?:\\.|(?!\1).)*`],
  [
    "a comment whose line breaks are also characters",
    /\/\*(\*(?!\/)|[^*]|\n)*\*\//,
    String.raw`(\*(?!\/)|[^*]|\n)*`,
  ],
  ["a line of CSV", /^(?:"[^"]*"|[^",]+,?)+$/, `(?:"[^"]*"|[^",]+,?)+`],
  ["a telephone number", /^(\+?\d+[ -]?)+$/, String.raw`(\+?\d+[ -]?)+`],
  ["a path with an optional slash", /^(\/?[\w.-]+)+$/, String.raw`(\/?[\w.-]+)+`],
  ["a list of numbers", /^(-?\d+(\.\d+)?,?)+$/, String.raw`(-?\d+(\.\d+)?,?)+`],
  ["lines with an optional break", /^(?:.+\n?)+END$/, String.raw`(?:.+\n?)+`],
  ["a list with optional commas and spaces", /^\s*(\w+\s*,?\s*)+;$/, String.raw`(\w+\s*,?\s*)+`],
  ["reluctant repetitions", /^(?:[a-z]+?)+?:$/, "(?:[a-z]+?)+?"],
  [
    "a repetition limited to dozens",
    /^(?:[a-z]{1,20}\s?){1,50}$/,
    String.raw`(?:[a-z]{1,20}\s?){1,50}`,
  ],
  ["upper and lower case, told apart for nothing", /^(?:[a-z]|[A-Z])+$/i, "(?:[a-z]|[A-Z])+"],
  ["letters of all scripts", /^(?:\p{L}+\s?)+$/u, String.raw`(?:\p{L}+\s?)+`],
  [
    "sets of the flag v that overlap",
    new RegExp(String.raw`^(?:[\p{L}--[a-z]]|\p{Lu})+$`, "v"),
    String.raw`(?:[\p{L}--[a-z]]|\p{Lu})+`,
  ],
  ["inside a lookahead", /^(?=(\w+\s?)+$)\S/, String.raw`(\w+\s?)+`],
  ["inside a negative lookahead", /^(?!(\w+\s?)+;)/, String.raw`(\w+\s?)+`],
  ["inside a lookbehind", /(?<=^(\w+\s?)+:)\d/, String.raw`(\w+\s?)+`],
  ["after what lookaheads ask for", /^(?=.*[A-Z])(?=.*\d)(\w+\s?)+$/, String.raw`(\w+\s?)+`],
  ["inside a word", /\B(a+)+$/, "(a+)+"],
  ["before a branch that would match", /^(\w+\s?)*$|^.*$/, String.raw`(\w+\s?)*`],
  ["behind a branch that matches the same beginning", /^a+|(?:b?a+)+$/, "(?:b?a+)+"],
  ["with a reference to what it matched", /^(?:(a+)+)\1b/, "(a+)+"],
  ["with the flag y", /(?:a+)+b/y, "(?:a+)+"],
];

describe("takes exponential time", () => {
  test.for(EXPONENTIAL)("%s", ([, { source, flags }, part]) => {
    const found = exponentialBacktracking(source, flags);
    expect(found?.kind).toBe("exponential");
    expect(found?.quantifiers.map(({ start, end }) => source.slice(start, end))).toEqual([part]);
  });
});

const NOT_EXPONENTIAL: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a repeated group that cannot fail", /^(a+)+/],
  ["words at the end of a pattern", /(\w+\s?)*/],
  ["a line of CSV that any text is", /^(("[^"]*"|[^,]*),?)*$/],
  ["comments and spaces that may be missing", /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g],
  ["words with a space behind each", /^(?:\w+\s)+$/],
  ["words with spaces between", /^\w+(?:\s\w+)*$/],
  ["branches that do not overlap", /^(?:a|b|[cd])*e/],
  ["a repeated group of fixed length", /^(?:[0-9a-f]{32},?)+$/],
  ["groups of four digits", /^(?:\d{4}-?)+$/],
  ["a string", /"(?:[^"\\]|\\.)*"/],
  ["a string in either quotes", /(["'])(?:\\.|(?!\1)[^\\])*\1/],
  ["a comment", /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//],
  ["a comment, looking ahead", /\/\*(?:[^*]|\*(?!\/))*\*\//],
  ["all up to a marker", /^(?:(?!-->)[\s\S])*-->/],
  ["a script's contents", /<script>(?:[^<]|<(?!\/script>))*<\/script>/i],
  ["an IPv4 address", /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/],
  ["a host name", /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/],
  [
    "an e-mail address, as browsers check it",
    /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
  ],
  [
    "an e-mail address with a quoted part",
    /^(([^<>()[\]\.,;:\s@"]+(\.[^<>()[\]\.,;:\s@"]+)*)|(".+"))@(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,})$/,
  ],
  [
    "a version",
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$/,
  ],
  ["base64", /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/],
  ["a number", /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i],
  [
    "a date",
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?$/,
  ],
  ["a color of three or six digits", /^#(?:[0-9a-f]{3}){1,2}$/i],
  [
    "an ANSI escape",
    /[\u001B\u009B][[\]()#;?]*(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~])/g,
  ],
  ["thousands", /\B(?=(\d{3})+(?!\d))/g],
  ["spaces at both ends", /^\s+|\s+$/g],
  ["a template literal", /`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}]|\{[^}]*\})*\})*`/],
  ["a list with commas", /^\s*\w+(?:\s*,\s*\w+)*\s*$/],
  ["a group that looks ahead and is repeated whole", /^(?:(?=(\w+))\1\s?)+$/],
  ["text whose length was checked before", /^(?=.{1,20}$)(?:\w+\s?)*$/],
  ["a repetition limited to a few", /^(?:a+){1,3}$/],
  ["upper and lower case", /^(?:[a-z]|[A-Z])+$/],
  ["letters and other characters", /^(?:\p{L}|\P{L})+x/u],
  ["a group in a dead branch", /^(?:[]|b)(?:a+)/],
  ["words between boundaries", /^(?:\b\w+\b\W+)*$/],
  ["lines", /^(?:.*\n)*END/],
  ["an escaped parenthesis", /^\)+\(*$/],
  ["a group that is repeated no times", /^(?:(a+)+$){0}b/],
  ["a lookahead that is there twice", /^(?:x(?=(a+)b)){2}/],
  ["a reference within its own group", /^(?:(a\1)+b)+$/],
  ["what stands behind a character that does not exist", /^[](?:a+)+$/],
];

describe("takes no exponential time", () => {
  test.for(NOT_EXPONENTIAL)("%s", ([, { source, flags }]) => {
    expect(exponentialBacktracking(source, flags)).toBeUndefined();
  });
});

const POLYNOMIAL: readonly (readonly [
  name: string,
  pattern: RegExp,
  degree: number,
  parts: readonly string[],
])[] = [
  ["trailing spaces, searched for anywhere", /\s+$/, 2, [String.raw`\s+`]],
  ["spaces at either end", /^\s+|\s+$/g, 2, [String.raw`\s+`]],
  ["two repetitions of the same", /^\s*,?\s*$/, 2, [String.raw`\s*`]],
  ["three repetitions of the same", /^a*a*a*$/, 3, ["a*"]],
  ["a tag that is never closed", /<[^>]*>/, 2, ["[^>]*"]],
  ["lines that never end", /(?:.*\n)+/, 2, [".*"]],
  [
    "a repeated group with a repetition behind it",
    /^(?:ab)*(?:abab)*$/,
    2,
    ["(?:ab)*", "(?:abab)*"],
  ],
];

describe("takes polynomial time", () => {
  test.for(POLYNOMIAL)("%s", ([, { source, flags }, degree, parts]) => {
    const found = backtracking(source, flags);
    expect(found).toMatchObject({ kind: "polynomial", degree });
    const spans = found?.quantifiers ?? [];
    expect([...new Set(spans.map(({ start, end }) => source.slice(start, end)))]).toEqual(parts);
  });
});

const LINEAR: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["a repetition that begins in one place only", /^\s+x/],
  ["repetitions with a separator", /^[^,]*,[^,]*$/],
  ["a search that begins where it stands", /\s+$/y],
  ["a repetition that always matches", /\s*/g],
  ["a repetition of limited length", /^[a-z]{0,100}[a-z0-9]{0,100}$/],
  ["a pattern without repetitions", /^(?:yes|no)$/],
];

describe("takes linear time", () => {
  test.for(LINEAR)("%s", ([, { source, flags }]) => {
    expect(backtracking(source, flags)).toBeUndefined();
  });
});

describe("an attack", () => {
  test("is made of a prefix, a pump and a suffix", () => {
    expect(backtracking("^x(a+)+$", "")?.attack).toEqual({ prefix: "x", pump: "a", suffix: "b" });
  });

  test("needs no suffix where the pattern waits for more", () => {
    expect(backtracking("^(?:a+)+b", "")?.attack).toEqual({ prefix: "", pump: "a", suffix: "" });
  });

  test("avoids what would end the match", () => {
    expect(backtracking(String.raw`^"(?:\\["\\]|[^"])*"`, "")?.attack.pump).not.toContain('"');
  });

  test("holds what the lookaheads ask for, and no more", () => {
    const { suffix = "" } = backtracking(String.raw`^(?=.*[A-Z])(?:\w+\s?)+$`, "")?.attack ?? {};
    expect(suffix).toMatch(/^(?:[A-Z]\W|\W[A-Z])$/);
  });

  test("is read from right to left by a lookbehind", () => {
    expect(backtracking("(?<=^(?:a+)+b)c", "")?.attack).toMatchObject({ pump: "a", suffix: "b" });
  });
});

describe("is not known of", () => {
  test("what is no regular expression", () => {
    expect(backtracking("(a+)+(", "")).toBeUndefined();
    expect(backtracking("(a+)+$", "gg")).toBeUndefined();
  });

  test("a class that holds whole strings", () => {
    expect(backtracking(String.raw`^(?:[\q{ab}a]+)+$`, "v")).toBeUndefined();
  });

  test("a pattern of thousands of characters", () => {
    expect(backtracking(`(a+)+${"b".repeat(6000)}`, "")).toBeUndefined();
  });

  test("groups within groups without end", () => {
    expect(backtracking(`${"(".repeat(500)}a${")+".repeat(500)}$`, "")).toBeUndefined();
  });

  test("more characters than can be told apart", () => {
    const characters = Array.from({ length: 800 }, (_, index) =>
      String.fromCharCode(0x4e00 + index * 2),
    );
    expect(backtracking(`^(?:${characters.join("+|")})+$`, "")).toBeUndefined();
  });

  test("more branches than can be compared", () => {
    const words = Array.from({ length: 1000 }, (_, index) => `${index.toString(36)}x`);
    expect(backtracking(`^(?:(?:${words.join("|")})+,?)+$`, "")).toBeUndefined();
  });
});

test("the same question has the same answer", () => {
  expect(backtracking("^(b+)+$", "")).toBe(backtracking("^(b+)+$", ""));
});

test("more questions than are remembered are answered as well", () => {
  for (let index = 0; index < 1100; index++) exponentialBacktracking(`(${String(index)}+)+`, "");
  expect(exponentialBacktracking("^(a+)+$", "")?.kind).toBe("exponential");
});
