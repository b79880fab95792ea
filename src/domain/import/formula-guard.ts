const GUARD = /^'(?='*[=+\-@\t\r])/;

/** Takes away the apostrophe that exports set before a formula, so that a spreadsheet does not run it. */
export function withoutGuard(text: string): string {
  return text.charCodeAt(0) === 39 ? text.replace(GUARD, '') : text;
}

/** A text that a spreadsheet would run as a formula, so that it stays a text. */
export function withGuard(text: string): string {
  return /^'*[=@+\-\t\r]/.test(text) ? `'${text}` : text;
}
