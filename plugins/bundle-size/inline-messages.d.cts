/** Returns the code with each English message replaced with the one in `messages` that has the same ID. */
export function inlineMessages(code: string, messages: Readonly<Record<string, string>>): string;
