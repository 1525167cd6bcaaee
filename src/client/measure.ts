// Lectern's own look at a deck that it has built; no part of the deck.
import type { MeasuredSlide } from '../page/measured-fault.ts';
import { findFaults } from './measure/find-faults.ts';
import { showAllSlides } from './measure/show-all-slides.ts';

declare global {
  /** Every slide of the page, each with what is wrong with it. */
  var measureSlides: () => readonly MeasuredSlide[];
}

globalThis.measureSlides = () => {
  const live = document.documentElement.classList.contains('live');
  const restore = live ? showAllSlides() : () => {};
  const furniture = [...document.querySelectorAll('.reveal .slide-number, .reveal .controls button:enabled')];
  const slides = [...document.querySelectorAll('.slides > section')].map((slide) => {
    const { left, top, right, bottom } = slide.getBoundingClientRect();
    const box = live ? { left, top, right, bottom } : { ...pageBox(), top, bottom: Number.POSITIVE_INFINITY };
    return { id: slide.id, faults: findFaults(slide, { box, furniture, fixed: live }) };
  });
  restore();
  return slides;
};

function pageBox() {
  return { left: 0, right: document.documentElement.clientWidth };
}
