import type { Settings } from './settings.ts';

/** A remix says only what differs: keys that its front matter leaves out are its base's. */
export function inheritSettings(own: Settings, base: Settings): Settings {
  const has = (key: string) => own.given.has(key);
  const terms = new Set(own.glossary.map(([term]) => term));
  return {
    ...own,
    whole: own.whole && base.whole,
    // The base's address leads to the base.
    texts: new Map([...[...base.texts].filter(([key]) => key !== 'url'), ...own.texts]),
    theme: own.theme ?? base.theme,
    duration: own.duration ?? base.duration,
    date: own.date ?? base.date,
    draft: has('draft') ? own.draft : base.draft,
    slideNumber: has('slide-number') ? own.slideNumber : base.slideNumber,
    logo: own.logo ?? base.logo,
    entity: own.entity ?? base.entity,
    period: own.period ?? base.period,
    audience: has('audience') ? own.audience : base.audience,
    glossary: [...base.glossary.filter(([term]) => !terms.has(term)), ...own.glossary],
    allow: [...base.allow, ...own.allow],
    handout: own.handout ?? base.handout,
  };
}
