/** Gradients and clips of one drawing, each once, under ids that no other drawing of the page has. */
export class Definitions {
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();
  readonly #markup: string[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** `url(#…)` of a definition. */
  refer(markupOf: (id: string) => string): string {
    const key = markupOf('');
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = `${this.#prefix}${this.#ids.size}`;
      this.#ids.set(key, id);
      this.#markup.push(markupOf(id));
    }
    return `url(#${id})`;
  }

  /** `<defs>`, or nothing where there is none. */
  toString(): string {
    return this.#markup.length === 0 ? '' : `<defs>${this.#markup.join('')}</defs>`;
  }
}
