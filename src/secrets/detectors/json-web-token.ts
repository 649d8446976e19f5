import type { Detector } from "../detector.ts";

export default [
  {
    id: "json-web-token",
    name: "a signed JSON Web Token",
    keywords: ["eyJ"],
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,8000}\.[\w-]{43,700}(?![\w-])/,
    scope: "source",
    entropy: 0,
    check: "json-web-token",
    found: [
      [
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
        ".eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6InFrenZ0bndwbHJoZCIsInJvbGUiOiJzZXJ2aWNlX3JvbGUiLCJpYXQiOjE3MzE5MzEwMjMsImV4cCI6MjA0NzUwNzAyM30.XiVsyRSaEkouTLnq1PB6Eup0HDRAW7auYQ9jRrUqbpw",
      ],
    ],
    ignored: [
      [
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.2H0dvTn3I63TcqmEnQtfO4TTBArRFSne32-GsT6ChhU",
      ],
      [
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6InFrenZ0bndwbHJoZCIsInJvbGUiOiJhbm9uIiwiaWF0IjoxNzMxOTMxMDIzLCJleHAiOjIwNDc1MDcwMjN9.Tet8hOoAJy4YmAzSnsbljLmw3E5Vn2tCRoPOLCRPYqc",
      ],
      [
        "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiI4ZmQzIiwiaWF0IjoxNzMxOTMxMDIzfQ.KgnaFe68OlDzLF9Fk6vajUNL3Q1npaMz0ACARTIzPBQ",
      ],
      [
        "eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI4ZmQzIiwiaWF0IjoxNzMxOTMxMDIzfQ.XIgL7WdacyqYc2UBeuMNnGHBkQaySefWFpdUASlfpas",
      ],
      ["eyJhbGciOiJIUzI1NiJ9.eyJub3QganNvbg.UY7HiH9iS2M1pm4cGs-xcyUuaUUrTvWl8w8eJErszha"],
      [
        "eyJhbGciOiJIUzI1NiJ9.eyJ*",
        "eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiI4ZmQzIn0.2gWH7rbYplT3T1C8XqZiRm_wJ-u0YUc5w4mmZX0l9t5",
      ],
    ],
    see: "https://www.rfc-editor.org/rfc/rfc7519",
  },
] as const satisfies readonly Detector[];
