import type { Found } from '../../figure/find-observations.ts';
import type { Reference } from '../../outline/expression.ts';
import type { Span } from '../../problem/span.ts';

/** An observation as an expression would name it, for what is calculated from it. */
export function referTo({ metric, observation }: Found, span: Span): Reference {
  return {
    metric: metric.id,
    entity: observation.entity,
    period: observation.period,
    span,
    places: { metric: span, entity: span, period: span },
  };
}
