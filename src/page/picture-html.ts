import type { DeckInline } from '../deck/deck.ts';
import { type Html, html, noHtml } from './html.ts';
import type { ProseContext } from './prose-html.ts';
import { stepClasses } from './step-attributes.ts';

type Image = Extract<DeckInline, { kind: 'image' }>;

type PictureContext = Pick<ProseContext, 'image' | 'setSmallText' | 'still'>;

/** A picture by itself, for a template: `<figure{{attributes}}>`. */
export interface PictureView {
  readonly attributes: Html;
  readonly picture: Html;
  /** Whose it is, and on what terms; '' where the outline does not say. */
  readonly credit: Html | '';
}

export function viewPicture(
  { children: [image], step }: { readonly children: readonly [Image]; readonly step?: number },
  context: PictureContext,
): PictureView {
  return {
    attributes: html`${stepClasses(step, 'picture')}${figureRole(context)}`,
    picture: imageHtml(image, context),
    credit: creditOf(image, context),
  };
}

/** In a PDF, a `<figure>` is a picture that has no alternative text; what is in it has its own. */
export function figureRole({ still }: Pick<ProseContext, 'still'>): Html {
  return still ? html` role="group"` : noHtml;
}

export function pictureHtml({ attributes, picture, credit }: PictureView): Html {
  return html`<figure${attributes}>${picture}${creditHtml('figcaption', credit)}</figure>`;
}

/** An image within a sentence: its credit stands right behind it. */
export function inlineImageHtml(image: Image, context: PictureContext): Html {
  return html`${imageHtml(image, context)}${creditHtml('small', creditOf(image, context))}`;
}

function creditOf({ title }: Image, { setSmallText }: PictureContext): Html | '' {
  return title === '' ? '' : html`${setSmallText(title)}`;
}

function imageHtml({ source, alt }: Image, { image }: Pick<ProseContext, 'image'>): Html {
  const { address, size } = image(source);
  // Known before the picture is: nothing on the page moves when it comes.
  const room = size
    ? html` width="${size.width}" height="${size.height}" style="--ratio:${(size.width / size.height).toFixed(4)}"`
    : noHtml;
  return html`<img src="${address}" alt="${alt}"${room}>`;
}

function creditHtml(element: 'figcaption' | 'small', credit: Html | ''): Html {
  if (credit === '') return noHtml;
  return element === 'figcaption'
    ? html`<figcaption class="credit">${credit}</figcaption>`
    : html` <small class="credit">${credit}</small>`;
}
