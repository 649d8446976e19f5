import type { Detector } from "../detector.ts";

export default [
  {
    id: "openai-api-key",
    name: "an OpenAI API key",
    // The mark in the middle is the base64 of `OpenAI`.
    keywords: ["sk-", "sk-proj-", "sk-svcacct-", "sk-admin-"],
    pattern: /sk-(?:(?:proj|svcacct|admin)-)?[\w-]{20,74}T3BlbkFJ[\w-]{20,74}(?![\w-])/,
    scope: "anywhere",
    found: [
      ["sk-", "QT0NhgegQ57Qn0YxtbZ1T3BlbkFJA3fH2bi9eCpdPPvM3Sqb"],
      [
        "sk-proj-",
        "t6VrIXpHTnMbv0UYwdeOPyO0_YK0aXfM8pefosRmSiZqbR2mOZkZJ1octCaCfloEqqO6lRS_5GT3Blbk",
        "FJBnc5OipqaYr9vHxIlysKyzUEFSr5-yMW1Rw9it_IfSr6s2tbm4JEjzQBqCawE2L9tYM7m5sTob",
      ],
      [
        "sk-svcacct-",
        "n6v2rOB3QsYgDrPlxIISDrJUgBS2v59fvZZ4CNY4qz9GaawQCd0bezoOewT3Blbk",
        "FJC9MZ8NEZpdCZlClACnl2drpX8Ur45wKrGtrm8el7TApNw8xgTHEO1S7qQT",
      ],
    ],
    ignored: [
      ["sk-SK"],
      ["sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxxxxxx"],
      ["sk-...T3BlbkFJ..."],
    ],
    see: "https://platform.openai.com/docs/api-reference/authentication",
  },
] as const satisfies readonly Detector[];
