import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/supply-chain/no-insecure-download.ts";

new RuleTester().run("no-insecure-download", rule, {
  valid: [
    {
      name: "a program that is fetched over an encrypted connection",
      code: `
        import { exec } from "node:child_process";
        import axios from "axios";
        await axios.get("https://downloads.example.com/tool-1.2.exe", { responseType: "stream" });
        exec("curl -fsSL https://downloads.example.com/install.sh | sh");
      `,
    },
    {
      name: "data, pages and pictures",
      code: `
        fetch("http://www.example.com/feed.xml");
        fetch("http://www.example.com/logo.png");
        fetch("http://www.example.com/");
        fetch("http://www.example.com/search?q=tool.exe");
        fetch("http://api.example.com/scripts.json");
      `,
    },
    {
      name: "a computer of one's own",
      code: `
        import { exec } from "node:child_process";
        const port = 8080;
        fetch("http://localhost:3000/bundle.js");
        fetch(\`http://127.0.0.1:\${port}/worker.js\`);
        fetch("http://registry:4873/tool.js");
        fetch("http://192.168.1.10/tool.exe");
        exec("curl http://builds.internal/install.sh | bash");
      `,
    },
    {
      name: "an address of which only the end is known",
      code: `
        export const load = (host, base) => Promise.all([fetch(host + "/tool.exe"), fetch(\`\${base}/install.sh\`)]);
        const other = "http://www.example.com";
      `,
    },
    {
      name: "a command that asks, and runs something else",
      code: `
        import { exec, execFile } from "node:child_process";
        exec("curl -sI http://www.example.com/ && node server.js");
        exec("curl http://www.example.com/data.json | jq .name");
        exec("wget http://www.example.com/photo.jpg; sh resize.sh");
        execFile("echo", ["http://www.example.com/tool.exe"]);
        execFile("curl", ["-o", "feed.xml", ...options, "http://www.example.com/feed.xml"]);
        execFile("curl", listed);
        execFile("wget");
      `,
    },
    {
      name: "an address that is only shown, or that somebody else fetches",
      code: `
        import { fetch } from "./fetch.js";
        console.log("Get it at http://downloads.example.com/tool.exe");
        fetch("http://downloads.example.com/tool.exe");
        const script = document.createElement("script");
        script.src = "http://www.example.com/x.js";
      `,
    },
    {
      name: "a table of which the encrypted half is used",
      code: `
        const TOOLS = { docs: "http://www.example.com/tool.exe", file: "https://www.example.com/tool.exe" };
        fetch(TOOLS.file);
      `,
    },
    {
      name: "a helper that puts together the addresses of several callers",
      code: `
        const load = (base, name) => fetch(base + name);
        load("https://downloads.example.com", "/tool.exe");
        load("http://www.example.com", "/feed.xml");
      `,
    },
    {
      name: "a test",
      filename: `${process.cwd()}/tests/download.test.js`,
      code: `fetch("http://downloads.example.com/tool.exe");`,
    },
  ],
  invalid: [
    {
      name: "an installer",
      code: `import got from "got";
await got("http://downloads.example.com/tool-1.2.exe");`,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://downloads.example.com/tool-1.2.exe", call: "got" },
          line: 2,
          column: 11,
          suggestions: [
            {
              messageId: "secured",
              output: `import got from "got";
await got("https://downloads.example.com/tool-1.2.exe");`,
            },
          ],
        },
      ],
    },
    {
      name: "an address that is put together of constants and what is not known",
      code: `
        const https = require("http");
        const HOST = "http://downloads.example.com";
        function addressOf(version, platform = process.platform) {
          return \`\${HOST}/\${version}/tool-\${platform}.dmg\`;
        }
        https.get(addressOf("1.2"), (response) => response.pipe(file));
      `,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://downloads.example.com/1.2/tool-….dmg", call: "https.get" },
          line: 7,
        },
      ],
    },
    {
      name: "a script that a shell runs at once",
      code: `
        import { exec, execSync } from "node:child_process";
        const INSTALL = "http://get.example.com/install";
        exec("curl -fsSL " + INSTALL + " | sudo -E bash -");
        execSync('bash -c "$(wget -qO- http://get.example.com/latest)"');
        execSync("sh <(curl -s http://get.example.com/setup)", { stdio: "inherit" });
      `,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://get.example.com/install", call: "exec" },
          line: 4,
        },
        {
          messageId: "fetched",
          data: { url: "http://get.example.com/latest", call: "execSync" },
          line: 5,
          suggestions: [
            {
              messageId: "secured",
              output: `
        import { exec, execSync } from "node:child_process";
        const INSTALL = "http://get.example.com/install";
        exec("curl -fsSL " + INSTALL + " | sudo -E bash -");
        execSync('bash -c "$(wget -qO- https://get.example.com/latest)"');
        execSync("sh <(curl -s http://get.example.com/setup)", { stdio: "inherit" });
      `,
            },
          ],
        },
        {
          messageId: "fetched",
          data: { url: "http://get.example.com/setup", call: "execSync" },
          line: 6,
          suggestions: [
            {
              messageId: "secured",
              output: `
        import { exec, execSync } from "node:child_process";
        const INSTALL = "http://get.example.com/install";
        exec("curl -fsSL " + INSTALL + " | sudo -E bash -");
        execSync('bash -c "$(wget -qO- http://get.example.com/latest)"');
        execSync("sh <(curl -s https://get.example.com/setup)", { stdio: "inherit" });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a program that a command fetches",
      code: `
        const { execFile, exec } = require("child_process");
        exec("wget http://get.example.com/tool.jar -O tool.jar && java -jar tool.jar", done);
        execFile("curl", ["-o", "tool", "http://get.example.com/tool.bin"], done);
      `,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://get.example.com/tool.jar", call: "exec" },
          line: 3,
          suggestions: [
            {
              messageId: "secured",
              output: `
        const { execFile, exec } = require("child_process");
        exec("wget https://get.example.com/tool.jar -O tool.jar && java -jar tool.jar", done);
        execFile("curl", ["-o", "tool", "http://get.example.com/tool.bin"], done);
      `,
            },
          ],
        },
        {
          messageId: "fetched",
          data: { url: "http://get.example.com/tool.bin", call: "execFile" },
          line: 4,
          suggestions: [
            {
              messageId: "secured",
              output: `
        const { execFile, exec } = require("child_process");
        exec("wget http://get.example.com/tool.jar -O tool.jar && java -jar tool.jar", done);
        execFile("curl", ["-o", "tool", "https://get.example.com/tool.bin"], done);
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an option of a request",
      code: `
        const request = require("request");
        const options = { url: "http://cdn.example.com/plugin.js?v=3", method: "GET" };
        request(options, (error, response, body) => fs.writeFileSync("plugin.js", body));
      `,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://cdn.example.com/plugin.js?v=3", call: "request" },
          suggestions: [
            {
              messageId: "secured",
              output: `
        const request = require("request");
        const options = { url: "https://cdn.example.com/plugin.js?v=3", method: "GET" };
        request(options, (error, response, body) => fs.writeFileSync("plugin.js", body));
      `,
            },
          ],
        },
      ],
    },
    {
      name: "one of several addresses",
      code: `
        const TOOLS = { linux: "http://cdn.example.com/tool.deb", darwin: "http://cdn.example.com/tool.xml" };
        const response = await fetch(TOOLS[process.platform]);
      `,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://cdn.example.com/tool.deb", call: "fetch" },
          line: 3,
        },
      ],
    },
    {
      name: "packages that download",
      code: `
        import download from "download";
        import { DownloaderHelper } from "node-downloader-helper";
        const address = "http://cdn.example.com/update.msi";
        await download(address, "updates");
        await new DownloaderHelper(address, "updates").start();
      `,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://cdn.example.com/update.msi", call: "download" },
          line: 5,
        },
        {
          messageId: "fetched",
          data: { url: "http://cdn.example.com/update.msi", call: "DownloaderHelper" },
          line: 6,
        },
      ],
    },
    {
      name: "a class that is given the address, in TypeScript",
      code: `
        import axios from "axios";
        class Updater {
          constructor(private readonly address: string) {}
          async run(): Promise<void> { await axios.get(this.address, { responseType: "stream" }); }
        }
        await new Updater("http://updates.example.com/agent.sh").run();
      `,
      errors: [
        {
          messageId: "fetched",
          data: { url: "http://updates.example.com/agent.sh", call: "axios.get" },
          line: 5,
        },
      ],
    },
  ],
});
