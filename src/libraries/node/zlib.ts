import type { Library } from "../library.ts";

const DECOMPRESSION = [
  "brotliDecompress",
  "gunzip",
  "inflate",
  "inflateRaw",
  "unzip",
  "zstdDecompress",
] as const;

/** @see https://nodejs.org/api/zlib.html */
export default {
  modules: ["node:zlib", "zlib"],
  propagators: [
    {
      call: [
        "brotliDecompressSync",
        "gunzipSync",
        "inflateRawSync",
        "inflateSync",
        "unzipSync",
        "zstdDecompressSync",
      ],
      from: { of: 0 },
      to: { of: "result" },
    },
    { call: DECOMPRESSION, from: { of: 0 }, to: { of: 1, parameter: 1 } },
    { call: DECOMPRESSION, from: { of: 0 }, to: { of: 2, parameter: 1 } },
    // What `promisify` makes of it.
    { call: DECOMPRESSION, from: { of: 0 }, to: { of: "result" } },
  ],
} as const satisfies Library;
