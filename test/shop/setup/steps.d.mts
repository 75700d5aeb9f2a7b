export function step<Value>(title: string, work: () => Value | Promise<Value>): Promise<Value>;
export function giveUp(error: unknown): never;
