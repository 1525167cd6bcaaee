/** Markup that is safe to insert as it stands. Made only here; everything else is escaped. */
export class Html {
  readonly #markup: string;
  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Markup from a renderer that escapes by itself (code highlighter, formula renderer, template). */
  static trusted(markup: string): Html {
    return new Html(markup);
  }

  toString(): string {
    return this.#markup;
  }

  /** Handlebars inserts what has this method without escaping it. */
  toHTML(): string {
    return this.#markup;
  }
}

export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** A template whose values are escaped unless they are Html. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = strings.map((text, index) => text + (index < values.length ? markupOf(values[index]) : ''));
  return Html.trusted(parts.join(''));
}

export function joinHtml(parts: readonly HtmlValue[]): Html {
  return Html.trusted(parts.map(markupOf).join(''));
}

export const noHtml = Html.trusted('');

export function isEmptyHtml(value: Html): boolean {
  return value.toString() === '';
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(markupOf).join('');
}

/** Data for a script element: nothing in it can end the element or begin a comment. */
export function jsonScript(id: string, data: unknown): Html {
  const json = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Html.trusted(`<script type="application/json" id="${escapeHtml(id)}">${json}</script>`);
}
