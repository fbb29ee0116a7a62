/** The code with the messages of the page’s language, by their ids, in place of the English ones. */
export function inlineMessages(code: string, messages: Readonly<Record<string, string>>): string;
