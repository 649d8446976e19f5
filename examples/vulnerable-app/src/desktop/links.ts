import { ipcMain, shell, type BrowserWindow } from "electron";

const SCHEMES = new Set(["https:", "mailto:"]);

/** Links in letters lead out of the desktop program. */
export function openLinksOutside(window: BrowserWindow): void {
  window.webContents.setWindowOpenHandler(({ url }) => {
    void shell.openExternal(url); // ❌ no-electron-unsafe-navigation
    return { action: "deny" };
  });
  ipcMain.handle("open", async (_event, address: string) => {
    if (SCHEMES.has(new URL(address).protocol)) await shell.openExternal(address); // ✅ one of two schemes
  });
}
