import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/electron/no-electron-unsafe-navigation.ts";

new RuleTester().run("no-electron-unsafe-navigation", rule, {
  valid: [
    {
      name: "an address whose protocol was compared",
      code: `
        import { BrowserWindow, shell } from "electron";
        const window = new BrowserWindow();
        window.webContents.setWindowOpenHandler(({ url }) => {
          if (new URL(url).protocol === "https:") void shell.openExternal(url);
          return { action: "deny" };
        });
      `,
    },
    {
      name: "protocols out of a list, and in a switch",
      code: `
        import { ipcMain, shell } from "electron";
        const PROTOCOLS = new Set(["https:", "mailto:"]);
        ipcMain.handle("open", async (event, address) => {
          const parsed = new URL(address);
          if (!PROTOCOLS.has(parsed.protocol)) return;
          await shell.openExternal(address);
          await shell.openExternal(parsed.href);
        });
        ipcMain.on("help", (event, address) => {
          switch (new URL(address).protocol) {
            case "http:":
            case "https:":
              shell.openExternal(address);
          }
        });
      `,
    },
    {
      name: "addresses that begin as they have to",
      code: `
        const { app, shell } = require("electron");
        app.on("web-contents-created", (_, contents) => {
          contents.setWindowOpenHandler((details) => {
            if (details.url.startsWith("https:")) shell.openExternal(details.url);
            return { action: "deny" };
          });
          contents.on("will-navigate", (event, url) => {
            event.preventDefault();
            if (/^https?:\\/\\//.test(url)) shell.openExternal(url);
            if (url.startsWith("http")) shell.openExternal(url);
          });
        });
      `,
    },
    {
      name: "an address whose beginning the program has written",
      code: `
        import { ipcMain, shell } from "electron";
        const SHOP = "https://shop.example.com";
        ipcMain.on("search", (event, text, subject) => {
          shell.openExternal(\`https://www.example.com/?q=\${encodeURIComponent(text)}\`);
          shell.openExternal(SHOP + "/" + text);
          shell.openExternal("mailto:desk@example.com?subject=" + subject);
        });
      `,
    },
    {
      name: "a host that the program knows",
      code: `
        import { app, BrowserWindow } from "electron";
        const window = new BrowserWindow();
        app.on("open-url", (event, address) => {
          if (new URL(address).origin === "https://app.example.com") window.loadURL(address);
          window.loadURL(\`https://app.example.com/\${encodeURIComponent(address)}\`);
        });
      `,
    },
    {
      name: "pages of the program",
      code: `
        import path from "node:path";
        import { app, BrowserWindow, ipcMain } from "electron";
        const window = new BrowserWindow({ webPreferences: { preload: path.join(__dirname, "preload.js") } });
        window.loadFile("index.html");
        window.loadURL(process.env.VITE_DEV_SERVER_URL ?? \`file://\${__dirname}/index.html\`);
        ipcMain.on("about", () => window.loadURL("app://about"));
        ipcMain.on("tab", (event, tab) => window.loadURL(\`app://bundle/index.html#/\${tab}\`));
      `,
    },
    {
      name: "an address whose origin is unknown",
      code: `
        import { shell } from "electron";
        export function open(address) { return shell.openExternal(address); }
        open(getAddress());
      `,
    },
    {
      name: "something else that is called so",
      code: `
        import { shell } from "./shell.js";
        import { ipcMain } from "electron";
        ipcMain.on("open", (event, address) => { shell.openExternal(address); view.loadURL(address); });
      `,
    },
    {
      name: "a message that only names one of the program's addresses",
      code: `
        import { ipcMain, shell } from "electron";
        const PAGES = { help: "https://help.example.com", home: "https://example.com" };
        ipcMain.handle("open", (event, name) => shell.openExternal(PAGES[name]));
      `,
    },
  ],
  invalid: [
    {
      name: "whatever a page wants to open in a new window",
      code: `
        import { BrowserWindow, shell } from "electron";
        const mainWindow = new BrowserWindow({ width: 900 });
        mainWindow.webContents.setWindowOpenHandler((details) => {
          shell.openExternal(details.url);
          return { action: "deny" };
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "details.url",
            line: "5",
            origin: "outside the page",
            sink: "shell.openExternal",
          },
          line: 5,
          column: 30,
        },
      ],
    },
    {
      name: "a message of a page, two functions further on",
      code: `
        import { ipcMain, shell } from "electron";
        const openInBrowser = (address) => shell.openExternal(address);
        async function onOpen(event, { address }) {
          await openInBrowser(address);
        }
        ipcMain.handle("open", onOpen);
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "address",
            line: "5",
            origin: "outside the page",
            sink: "shell.openExternal",
          },
          line: 3,
        },
      ],
    },
    {
      name: "checks that do not look at the beginning",
      code: `
        const { ipcMain, shell } = require("electron");
        ipcMain.on("open", (event, address) => {
          if (address.includes("https://")) shell.openExternal(address);
          if (/https?:/.test(address)) shell.openExternal(address);
          if (address) shell.openExternal(address);
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "address",
            line: "4",
            origin: "outside the page",
            sink: "shell.openExternal",
          },
          line: 4,
        },
        {
          messageId: "tainted",
          data: {
            source: "address",
            line: "5",
            origin: "outside the page",
            sink: "shell.openExternal",
          },
          line: 5,
        },
        {
          messageId: "tainted",
          data: {
            source: "address",
            line: "6",
            origin: "outside the page",
            sink: "shell.openExternal",
          },
          line: 6,
        },
      ],
    },
    {
      name: "a file of anybody's choice",
      code: `
        import { ipcMain, shell } from "electron";
        ipcMain.on("reveal", (event, file) => shell.openExternal(\`file://\${file}\`));
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "file",
            line: "3",
            origin: "outside the page",
            sink: "shell.openExternal",
          },
        },
      ],
    },
    {
      name: "a link of the program's own scheme, in a window of its own",
      code: `
        import { app, BrowserWindow } from "electron";
        let mainWindow;
        app.whenReady().then(() => { mainWindow = new BrowserWindow(); });
        app.on("open-url", (event, link) => {
          const target = new URL(link).searchParams.get("target");
          mainWindow.loadURL(target);
        });
      `,
      errors: [
        {
          messageId: "taintedWindow-url",
          data: {
            source: "link.searchParams",
            line: "6",
            origin: "outside the page",
            sink: "mainWindow.loadURL",
          },
        },
      ],
    },
    {
      name: "an address in a request to the program's server",
      code: `
        const { BrowserWindow, shell } = require("electron");
        const express = require("express");
        express().post("/open", (req, res) => {
          const child = new BrowserWindow({ parent: BrowserWindow.getFocusedWindow() });
          child.webContents.loadURL("https://" + req.body.host);
          shell.openExternal(req.body.address);
          res.sendStatus(204);
        });
      `,
      errors: [
        {
          messageId: "taintedWindow-url",
          data: {
            source: "req.body.host",
            line: "6",
            origin: "the network",
            sink: "webContents.loadURL",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "req.body.address",
            line: "7",
            origin: "the network",
            sink: "shell.openExternal",
          },
        },
      ],
    },
    {
      name: "a navigation, in TypeScript and a class",
      code: `
        import { BrowserWindow, shell, type HandlerDetails, type WebContents } from "electron";
        export class Links {
          constructor(private readonly window: BrowserWindow) {
            this.window.webContents.on("will-navigate", (event, url) => this.leave(url));
          }
          leave(url: string) { void shell.openExternal(url); }
          open({ url }: HandlerDetails) { void this.window.loadURL(url); }
        }
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "url",
            line: "5",
            origin: "outside the page",
            sink: "shell.openExternal",
          },
        },
        {
          messageId: "taintedWindow-url",
          data: {
            source: "url",
            line: "8",
            origin: "outside the page",
            sink: "window.loadURL",
          },
        },
      ],
    },
    {
      name: "the window of the page that has asked",
      code: `
        import electron from "electron";
        electron.ipcMain.on("go", (event, address) => {
          const window = electron.BrowserWindow.fromWebContents(event.sender);
          window?.loadURL(address);
        });
      `,
      errors: [
        {
          messageId: "taintedWindow-url",
          data: {
            source: "address",
            line: "5",
            origin: "outside the page",
            sink: "window.loadURL",
          },
        },
      ],
    },
  ],
});
