/**
 * How a handout is laid out: `pages` a slide with its handout text and table, `memo` an article, `3up` three
 * slides a page beside ruled lines, `2up` two.
 */
export const handoutForms = ['pages', 'memo', '3up', '2up'] as const;
export type HandoutForm = (typeof handoutForms)[number];
