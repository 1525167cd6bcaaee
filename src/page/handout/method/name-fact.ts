import { addDetails } from '../../../chart/add-details.ts';
import type { Fact } from '../../../figure/figure.ts';

/** `专利转化率（浙江大学，2022年）`, `Patent conversion rate (Zhejiang University, 2022)` */
export function nameFact({ metric, entity, period }: Fact, language: string): string {
  return addDetails(metric, [entity, period], language);
}
