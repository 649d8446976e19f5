/** The keys of a table that names each member of a type, so that none can be forgotten. */
export function namesIn<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  // `keys` forgets which keys it was given.
  return Object.keys(names) as Name[];
}
