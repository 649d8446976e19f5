import type { Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once", "prependListener", "prependOnceListener"] as const;

/** Channels from the pages of a program's own windows. */
const RECEIVING = [
  "ipcMain.addListener",
  "ipcMain.handle",
  "ipcMain.handleOnce",
  "ipcMain.on",
  "ipcMain.once",
] as const;

/** What a page asks of its own program is its business, short of running code. */
const WITHIN_THE_PROGRAM = [
  "deserialization",
  "header",
  "host",
  "log",
  "nosql",
  "path",
  "program-argument",
  "prompt",
  "prototype-key",
  "regex",
  "regex-subject",
  "render-data",
  "request-url",
  "sql",
  "template",
  "xml",
  "xpath",
] as const;

/** @see https://www.electronjs.org/docs/latest/tutorial/security */
export default {
  modules: ["electron", "electron/main"],
  types: {
    ElectronWindow: {
      constructedBy: ["BrowserView", "BrowserWindow", "WebContentsView"],
      returnedBy: [
        {
          call: [
            "BrowserWindow.fromId",
            "BrowserWindow.fromWebContents",
            "BrowserWindow.getFocusedWindow",
          ],
        },
      ],
      annotatedAs: ["BrowserView", "BrowserWindow", "WebContentsView"],
    },
    ElectronContents: {
      memberOf: [{ type: "ElectronWindow", read: ["webContents"] }],
      handedTo: [
        {
          call: ["app.on"],
          callback: 1,
          parameter: 1,
          when: { argument: 0, is: "web-contents-created" },
        },
      ],
      annotatedAs: ["WebContents"],
    },
    ElectronOpening: {
      handedTo: [
        { type: "ElectronContents", call: ["setWindowOpenHandler"], callback: 0, parameter: 0 },
      ],
      annotatedAs: ["HandlerDetails"],
    },
    ElectronNavigation: {
      handedTo: [
        {
          type: "ElectronContents",
          call: LISTENING,
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: ["will-navigate", "will-redirect"] },
        },
      ],
    },
  },
  sources: [
    {
      kind: "browser",
      type: ["ElectronNavigation", "ElectronOpening"],
      read: ["url"],
      label: "string",
    },
    {
      kind: "browser",
      type: "ElectronContents",
      call: LISTENING,
      callback: { argument: 1, parameter: 1 },
      when: { argument: 0, is: ["new-window", "will-navigate", "will-redirect"] },
      label: "string",
    },
    // Any page may follow a link of the program's own scheme.
    {
      kind: "browser",
      call: ["app.on", "app.once"],
      callback: { argument: 1, parameter: 1 },
      when: { argument: 0, is: "open-url" },
      label: "string",
    },
    {
      kind: "browser",
      call: RECEIVING,
      callback: { argument: 1, parameter: 1 },
      label: "object",
      harmlessFor: WITHIN_THE_PROGRAM,
    },
    {
      kind: "browser",
      call: RECEIVING,
      callback: { argument: 1, parameter: 2 },
      label: "object",
      harmlessFor: WITHIN_THE_PROGRAM,
    },
  ],
  sinks: [
    { kind: "external-url", call: ["shell.openExternal"], argument: 0 },
    { kind: "path", call: ["shell.openPath"], argument: 0 },
    {
      kind: "window-url",
      type: ["ElectronContents", "ElectronWindow"],
      call: ["loadURL"],
      argument: 0,
    },
    { kind: "path", type: ["ElectronContents", "ElectronWindow"], call: ["loadFile"], argument: 0 },
    { kind: "code", type: "ElectronContents", call: ["executeJavaScript"], argument: 0 },
    {
      kind: "tls-verification-off",
      call: ["app.commandLine.appendSwitch"],
      uses: true,
      when: { argument: 0, is: "ignore-certificate-errors" },
    },
  ],
} as const satisfies Library;
