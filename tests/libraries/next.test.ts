/** What Next.js hands to functions that it finds by the names of files and exports. */
import { program } from "../engine/flow/program.ts";

const ROUTE = { file: "src/app/items/[id]/route.ts", isTypeScript: true };
const PAGE = { file: "app/items/page.tsx" };

program(
  "handlers of routes",
  `
    export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
      exec("show " + new URL(request.url).searchParams.get("u")); // sink
      exec("show " + request.headers.get("user-agent")); // sink
      exec("show " + (await params).id); // sink
      const { id } = await params;
      exec("show " + id); // sink
      exec("show " + request.method); // safe
    }
    export const POST = async (request: Request) => {
      const { name } = await request.json();
      exec("show " + name); // sink
      exec("show " + (await request.formData()).get("name")); // sink
    };
    const replace = async (request) => {
      exec("show " + (await request.text())); // sink
      exec("show " + request.nextUrl.searchParams.get("u")); // sink
    };
    export { replace as PUT };
    export const PATCH = logged(async (request: Request) => {
      exec("show " + (await request.text())); // sink
    });
    export async function read(request: Request) {
      exec("show " + (await request.text())); // safe
    }
    async function DELETE(request) {
      exec("show " + (await request.text())); // safe
    }
  `,
  ROUTE,
);

program(
  "functions of such names in other files",
  `
    export async function GET(request: Request) {
      exec("show " + (await request.text())); // safe
    }
  `,
  { file: "src/client/route.ts", isTypeScript: true },
);

program(
  "what pages are given",
  `
    export default async function Page({ params, searchParams }) {
      exec("show " + (await searchParams).q); // sink
      exec("show " + (await params).id); // sink
    }
    export async function generateMetadata(props) {
      exec("show " + props.searchParams.q); // sink
      exec("show " + props.children); // safe
    }
    export function Title({ params }) {
      exec("show " + params.id); // safe
    }
  `,
  PAGE,
);

program(
  "headers and cookies of the request at hand",
  `
    import { cookies, headers } from "next/headers";
    export async function language() {
      exec("show " + (await headers()).get("accept-language")); // sink
      exec("show " + (await cookies()).get("language").value); // sink
    }
  `,
);

program(
  "actions of a file",
  `
    export async function rename(id, data) {
      exec("rename " + id); // sink
      exec("rename " + data.get("name")); // sink
      log(data);
    }
    export const move = validated(schema, async (input) => {
      exec("move " + input.name); // safe
    });
    async function log(text) {
      exec("log " + text.get("name")); // sink
      exec("log " + Date.now()); // safe
    }
  `,
  { directive: "use server", file: "app/actions.js" },
);

program(
  "an action within a page",
  `
    export default function Page() {
      async function rename(data) {
        "use server";
        exec("rename " + data.get("name")); // sink
      }
      function show(data) {
        exec("rename " + data.get("name")); // safe
      }
      return render(rename, show);
    }
  `,
  PAGE,
);
