import vm from "node:vm";

export interface Line {
  quantity: number;
  price: number;
}

type Formula = (line: Line) => number;

const DISCOUNTS: Record<string, string> = {
  none: "line.quantity * line.price",
  dozen: "line.quantity * line.price * (line.quantity >= 12 ? 0.9 : 1)",
};

/** What the customer has agreed with us, as the sales team typed it into the contract. */
export function agreedFormula(expression: string): Formula {
  return new Function("line", `return (${expression});`) as Formula; // ❌ no-code-injection
}

export function discount(name: string): Formula {
  return new Function("line", `return ${DISCOUNTS[name] ?? DISCOUNTS.none}`) as Formula; // ✅ a table of ours
}

export function total(lines: Line[], round = "Math.round"): number {
  const sum = lines.reduce((cents, { quantity, price }) => cents + quantity * price, 0);
  const rounding = round === "Math.floor" || round === "Math.ceil" ? round : "Math.round";
  return Number(vm.runInNewContext(`${rounding}(sum)`, { Math, sum })); // ✅ one of three
}
