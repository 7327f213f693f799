import { cpus, loadavg, release, totalmem, type } from "node:os";
import { rounded } from "./spread.ts";

/** What the figures were measured on. `busy`: how many programs wanted to run when the bench began. */
export type Machine = {
  processor: string;
  cores: number;
  memoryBytes: number;
  system: string;
  node: string;
  busy: number;
};

/** Reads it; asked before the bench itself makes the machine busy. */
export function machine(): Machine {
  const [processor] = cpus();
  return {
    processor: processor?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    busy: rounded(loadavg()[0] ?? 0, 1),
  };
}

/** The same as a sentence. */
export function machineInWords({ processor, cores, memoryBytes, system, node, busy }: Machine): string {
  const memory = `${Math.round(memoryBytes / 1e6)} MB`;
  return `Measured on ${processor}, ${cores} cores, ${memory}, ${system}, Node ${node.slice(1)}; ${busy} programs were busy when the run began.`;
}
