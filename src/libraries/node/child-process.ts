import type { Library } from "../library.ts";
import { OPTION_PROGRAMS } from "../../vocabulary/programs.ts";

const SHELLS = [
  "sh",
  "bash",
  "zsh",
  "dash",
  "ksh",
  "ash",
  "fish",
  "/bin/sh",
  "/bin/bash",
  "/bin/dash",
  "/bin/zsh",
  "/usr/bin/sh",
  "/usr/bin/bash",
  "/usr/bin/zsh",
  "cmd",
  "cmd.exe",
  "powershell",
  "powershell.exe",
  "pwsh",
] as const;

const COMMAND_FLAGS = [
  "-c",
  "-lc",
  "-ic",
  "-ec",
  "-ce",
  "-xc",
  "-exc",
  "-euc",
  "-lic",
  "-ilc",
  "/c",
  "/C",
  "/k",
  "/K",
  "-Command",
  "-command",
] as const;

const NODES = ["node", "node.exe"] as const;

const EVALUATION_FLAGS = ["-e", "--eval", "-p", "--print", "-pe"] as const;

/** @see https://nodejs.org/api/child_process.html */
export default {
  modules: ["node:child_process", "child_process"],
  sinks: [
    // Names that whoever starts a program should not choose: `LD_PRELOAD`, `NODE_OPTIONS`.
    {
      kind: "environment",
      call: ["exec", "execSync"],
      argument: 1,
      property: ["env"],
      names: true,
    },
    {
      kind: "environment",
      call: ["execFile", "execFileSync", "fork", "spawn", "spawnSync"],
      argument: 2,
      property: ["env"],
      names: true,
    },
    { kind: "shell-command", call: ["exec", "execSync"], argument: 0 },
    {
      kind: "program",
      call: ["exec", "execFile", "execFileSync", "execSync", "spawn", "spawnSync"],
      argument: { from: 1 },
      property: ["shell"],
    },

    // Without a shell, the first argument is a program and nothing else.
    {
      kind: "program",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 0,
      unless: [
        { argument: 1, property: "shell", truthy: true },
        { argument: 2, property: "shell", truthy: true },
      ],
    },
    { kind: "program", call: ["fork"], argument: 0 },
    { kind: "program", call: ["fork"], argument: { from: 1 }, property: ["execPath"] },

    // `shell` hands the program's name and all its arguments to a shell.
    {
      kind: "shell-command",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 0,
      when: { argument: 1, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 0,
      when: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      elements: true,
      when: { argument: 2, property: "shell", truthy: true },
    },

    // A shell that is started by hand, with or without other flags: `cmd /d /s /c …`
    {
      kind: "shell-command",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      property: ["1"],
      when: [
        { argument: 0, is: SHELLS },
        { argument: 1, property: "0", is: COMMAND_FLAGS },
      ],
    },
    {
      kind: "shell-command",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      property: ["2"],
      when: [
        { argument: 0, is: SHELLS },
        { argument: 1, property: "1", is: COMMAND_FLAGS },
      ],
    },
    {
      kind: "shell-command",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      property: ["3"],
      when: [
        { argument: 0, is: SHELLS },
        { argument: 1, property: "2", is: COMMAND_FLAGS },
      ],
    },
    {
      kind: "shell-command",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      property: ["2"],
      when: [
        { argument: 0, is: ["env", "/usr/bin/env"] },
        { argument: 1, property: "0", is: SHELLS },
        { argument: 1, property: "1", is: COMMAND_FLAGS },
      ],
    },

    {
      kind: "code",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      property: ["1"],
      when: [
        { argument: 0, is: NODES },
        { argument: 1, property: "0", is: EVALUATION_FLAGS },
      ],
    },
    {
      kind: "code",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      property: ["2"],
      when: [
        { argument: 0, is: NODES },
        { argument: 1, property: "1", is: EVALUATION_FLAGS },
      ],
    },

    // Without a shell, each argument is one; what it means, the program decides.
    {
      kind: "program-argument",
      call: ["execFile", "execFileSync", "spawn", "spawnSync"],
      argument: 1,
      elements: true,
      when: { argument: 0, is: OPTION_PROGRAMS },
      unless: { argument: 2, property: "shell", truthy: true },
    },

    {
      kind: "path",
      call: ["exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"],
      argument: { from: 1 },
      property: ["cwd"],
    },
    {
      kind: "tls-verification-variable",
      call: ["exec", "execFile", "execFileSync", "execSync", "fork", "spawn", "spawnSync"],
      argument: { from: 1 },
      property: ["env.NODE_TLS_REJECT_UNAUTHORIZED"],
    },
  ],
} as const satisfies Library;
