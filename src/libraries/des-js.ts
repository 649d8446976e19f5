import type { Library } from "./library.ts";

/** @see https://github.com/indutny/des.js */
export default {
  modules: ["des.js"],
  sinks: [
    {
      kind: "cipher-algorithm",
      call: ["DES.create"],
      uses: "DES",
      unless: { argument: 0, property: "type", is: "decrypt" },
    },
    {
      kind: "decipher-algorithm",
      call: ["DES.create"],
      uses: "DES",
      when: { argument: 0, property: "type", is: "decrypt" },
    },
    {
      kind: "cipher-algorithm",
      call: ["EDE.create"],
      uses: "3DES",
      unless: { argument: 0, property: "type", is: "decrypt" },
    },
    {
      kind: "decipher-algorithm",
      call: ["EDE.create"],
      uses: "3DES",
      when: { argument: 0, property: "type", is: "decrypt" },
    },
  ],
} as const satisfies Library;
