import type { PrintOrder } from '../../page/print-order.ts';
import { describeLinks } from './describe-links.ts';
import { mapRoles } from './map-roles.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { numberElements } from './number-elements.ts';
import type { OpenedPdf } from './open-pdf.ts';
import { readTargets } from './read-targets.ts';
import { savePdf } from './save-pdf.ts';
import { writeAbout } from './write-about.ts';
import { writeOutline } from './write-outline.ts';
import { writePageLabels } from './write-page-labels.ts';

/** A PDF as the browser made it → as it is delivered: what it says of itself, its outline, and all of it told apart. */
export function finishPdf(
  opened: OpenedPdf,
  { about, bookmarks, pageLabels }: Pick<PrintOrder, 'about' | 'bookmarks' | 'pageLabels'>,
): Uint8Array {
  const { pdf } = opened;
  writeAbout(pdf, about);
  writeOutline(pdf, bookmarks, readTargets(pdf));
  if (pageLabels) writePageLabels(pdf, pageLabels);
  describeLinks(pdf);
  mapRoles(pdf);
  markArtifacts(pdf);
  return savePdf(pdf, numberElements(opened));
}
