interface File {
  readonly path: string;
  readonly lines: number;
}

interface Report {
  readonly name: string;
  readonly path: string;
  readonly rule: string;
  readonly line: number;
}

export const HALVES: readonly string[];
export function halfOf(name: string): string;
export function isCopyByPlace(file: string): boolean;
export function isCompiledBeside(file: string, every: ReadonlySet<string>): boolean;
export function isBuilt(text: string): boolean;
export function capped<T extends File>(files: readonly T[], limit: number): readonly T[];
export function drawn<T extends Report>(reports: readonly T[], count: number): readonly T[];
export function perThousand(count: number, lines: number): string;
export function excerpt(text: string, line: number, around: number): string;
