/** What somebody at a terminal writes, by the packages that read it. */
import { program } from "../engine/flow/program.ts";

const settings = { threatModels: ["cli"] };

program(
  "parsers that give an object",
  `
    import minimist from "minimist"; import mri from "mri"; import meow from "meow"; import arg from "arg";
    const options = minimist(process.argv.slice(2));
    exec("open " + options._[0]); // sink
    exec("open " + mri(process.argv.slice(2)).file); // sink
    exec("open " + arg({ "--file": String })["--file"]); // sink
    const cli = meow("Usage", { importMeta: import.meta });
    exec("open " + cli.input[0]); // sink
    exec("open " + cli.flags.file); // sink
    exec("open " + cli.pkg.name); // safe
  `,
  { settings },
);

program(
  "commands and their actions",
  `
    import { Command, program } from "commander"; import cac from "cac"; import yargs from "yargs";
    program.name("tool").option("-f, --file <path>").parse();
    exec("open " + program.opts().file); // sink
    exec("open " + program.args[0]); // sink
    exec("open " + program.name()); // safe
    const tool = new Command();
    tool.command("open <file>").description("opens").action((file, options) => {
      exec("open " + file); // sink
      exec("open " + options.editor); // sink
    });
    const cli = cac("tool");
    cli.command("open <file>", "opens").action((file) => {
      exec("open " + file); // sink
    });
    const { file } = yargs(process.argv.slice(2)).option("file", { type: "string" }).parseSync();
    exec("open " + file); // sink
  `,
  { settings },
);

program(
  "a person at the terminal who is trusted",
  `
    import minimist from "minimist";
    exec("open " + minimist(process.argv.slice(2)).file); // safe
  `,
);
