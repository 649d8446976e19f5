/** The words of a name, in lower case: `dbPassword`, `DB_PASSWORD` and `db-password` are `db`, `password`. */
export function words(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}
