export const root: string;
export const node: string;
export interface ToolOptions {
  env?: Record<string, string>;
  show?: boolean;
}
export function runTool(command: string, args: string[], options?: ToolOptions): Promise<string>;
export function runNpm(args: string[], options?: ToolOptions): Promise<string>;
