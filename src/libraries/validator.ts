import type { Library } from "./library.ts";

/** @see https://github.com/validatorjs/validator.js */
export default {
  modules: ["validator"],
  sanitizers: [
    { call: ["toBoolean", "toDate", "toFloat", "toInt"], for: "every" },
    { call: ["escape"], for: ["html", "dom-html"] },
  ],
  guards: [
    // Numbers, digests, and texts out of a list.
    {
      call: [
        "isBoolean",
        "isDecimal",
        "isFloat",
        "isIn",
        "isInt",
        "isMD5",
        "isMongoId",
        "isNumeric",
        "isPort",
        "isUUID",
      ],
      argument: 0,
      for: "every",
    },
    // Letters, digits and a few marks that mean nothing to these.
    {
      call: ["isAlpha", "isAlphanumeric"],
      argument: 0,
      for: ["sql", "path", "shell-command", "html", "dom-html"],
      // Its options may let any other character through.
      when: { argument: 2, given: false },
    },
    {
      call: ["isFQDN", "isHash", "isHexadecimal", "isIP", "isMACAddress", "isULID"],
      argument: 0,
      for: ["sql", "path", "shell-command", "html", "dom-html"],
    },
    { call: ["isBase64"], argument: 0, for: ["sql", "shell-command", "html", "dom-html"] },
  ],
  // Texts with characters taken away or made harmless in HTML alone.
  propagators: [
    {
      call: [
        "blacklist",
        "escape",
        "ltrim",
        "normalizeEmail",
        "rtrim",
        "stripLow",
        "toString",
        "trim",
        "unescape",
      ],
      from: { of: 0 },
      to: { of: "result" },
    },
  ],
} as const satisfies Library;
