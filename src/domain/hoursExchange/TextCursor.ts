/** A place in a text that only moves forward, so that reading stays linear. */
export class TextCursor {
  constructor(
    readonly text: string,
    public at: number,
    readonly end: number,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  /** Takes what the sticky pattern matches here, with the blanks after it. A pattern keeps nothing from one call to the next. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match || this.at + match[0].length > this.end) return undefined;
    this.at += match[0].length;
    this.skipBlanks();
    return match;
  }

  skipBlanks(): void {
    while (!this.isAtEnd && (this.text[this.at] ?? "").trim() === "") this.at += 1;
  }
}
