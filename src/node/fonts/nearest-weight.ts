/** The face that browsers take for a weight (CSS Fonts 4, 5.2). */
export function nearestWeight<Face extends { readonly weight: number }>(
  faces: readonly Face[],
  wanted: number,
): Face | undefined {
  const lighter = faces.filter(({ weight }) => weight <= wanted).sort((a, b) => b.weight - a.weight);
  const bolder = faces.filter(({ weight }) => weight >= wanted).sort((a, b) => a.weight - b.weight);
  if (wanted > 500) return bolder[0] ?? lighter[0];
  if (wanted < 400) return lighter[0] ?? bolder[0];
  return bolder.find(({ weight }) => weight <= 500) ?? lighter[0] ?? bolder[0];
}
