/** Read once, at start, so that a missing variable stops the release and not a customer's request. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function numberFrom(name: string, fallback: number): number {
  const value = Number(process.env[name]);
  return Number.isFinite(value) && value > 0 ? value : fallback;
}

export const config = {
  port: numberFrom("PORT", 3000),
  attachments: process.env.ATTACHMENTS ?? "/var/lib/invoices/attachments",
  directory: process.env.DIRECTORY ?? "/var/lib/invoices/customers.sqlite",
  certificates: process.env.CERTIFICATES ?? "/etc/invoices/certificates",
  notes: process.env.NOTES ?? "mongodb://localhost:27017/notes",
  address: required("ADDRESS"),
  relay: process.env.RELAY ?? "smtp://localhost",
  linkKey: required("LINK_KEY"),
  database: {
    host: process.env.DATABASE_HOST ?? "localhost",
    user: "invoices",
    password: required("DATABASE_PASSWORD"), // ✅ from the environment
  },
  messages: {
    password: "Choose a password with at least twelve characters.", // ✅ a sentence for people
  },
};
